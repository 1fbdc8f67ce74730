"""Findings over a real office: a scan, one person, waivers that run out, lists to print."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, InvalidInput, NotFound
from app.services.checks import CheckReport, FindingRow
from tests.offices import NOW, PASSPHRASE, SURROUNDINGS, Desk, citizen_id, english

SOUND = {
    "sex": "1", "ethnic_group": "01", "hukou_nature": "6", "marital_status": "10", "birth_date": "1980-01-02",
    "citizen_id": citizen_id("19800102", "001"), "relation_to_head": "02", "household_no": "001",
}  # fmt: skip


def rules_of(findings: Sequence[FindingRow]) -> list[str]:
    return sorted(finding.rule_id for finding in findings)


def found(report: CheckReport, rule_id: str) -> FindingRow:
    return next(finding for finding in report.findings if finding.rule_id == rule_id)


def test_a_sound_register_has_no_finding(desk: Desk) -> None:
    desk.person("李建国", **SOUND)
    report = desk.township.checks.run()
    assert (report.findings, report.people, report.open, report.by_village) == ((), 1, 0, {})
    assert {rule.rule_id for rule in report.rules} <= {rule.rule_id for rule in desk.township.checks.rules()}


def test_a_finding_names_its_record(desk: Desk) -> None:
    person = desk.person("李建国", **SOUND | {"sex": "2", "phone": "13812345678"})
    (finding,) = desk.township.checks.run().findings
    assert (finding.rule_id, finding.severity, finding.record_key) == ("R-ID-SEX", "error", "resident")
    assert (finding.record_id, finding.person_id, finding.name, finding.village) == (person, person, "李建国", "东河村")
    assert finding.sentence == "The ID number says 男, the record says 女"
    assert desk.township.checks.check_one(person) == (finding,)


def test_one_person_is_looked_at_with_the_household(desk: Desk) -> None:
    desk.person("李建国", **SOUND)
    other = desk.person("王强", **SOUND | {"citizen_id": citizen_id("19810102"), "birth_date": "1981-01-02"})
    assert rules_of(desk.township.checks.check_one(other)) == ["H-TWO-HEADS"]
    with pytest.raises(NotFound):
        desk.township.checks.check_one(999)


def test_relatives_of_another_village_are_known_when_one_village_is_scanned(desk: Desk) -> None:
    husband = desk.person("李建国", **SOUND)
    wife = desk.person("王秀英", sex="1", place=desk.place("西山村"), birth_date="1980-01-02")
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET spouse_id = ? WHERE id = ?", (wife, husband))
    village = desk.township.places.villages()[0].village_id
    report = desk.township.checks.run(village_id=village, rule_ids=["R-SPOUSE-SEX", "R-SPOUSE-MUTUAL"])
    assert rules_of(report.findings) == ["R-SPOUSE-MUTUAL", "R-SPOUSE-SEX"]
    assert report.people == 1
    assert set(report.by_village) == {"东河村"}


def test_only_the_rules_asked_for_are_run(desk: Desk) -> None:
    desk.person("无名", birth_date="1980-01-02")
    report = desk.township.checks.run(rule_ids=["R-NAME"])
    assert rules_of(report.findings) == ["R-NAME"]
    assert [(rule.rule_id, rule.findings) for rule in report.rules] == [("R-NAME", 1)]
    with pytest.raises(NotFound):
        desk.township.checks.run(rule_ids=["R-POLICY"])


def test_phones_shared_by_many_are_found_in_the_scan_and_at_the_form(desk: Desk) -> None:
    people = [desk.person(f"李{number}", phone="13812345678") for number in "一二三四五六"]
    assert len(desk.township.checks.run(rule_ids=["R-PHONE"]).findings) == 6
    assert "R-PHONE" in rules_of(desk.township.checks.check_one(people[0]))


def test_events_and_the_people_they_are_about_are_compared(desk: Desk) -> None:
    person = desk.person("李建国", **SOUND)
    row = "INSERT INTO population_event (uid, kind, occurred_on, reported_on, village_id, name, resident_id) VALUES (?, ?, ?, ?, 1, ?, ?)"
    with desk.store.write() as connection:
        connection.execute(row, ("a", "2", "2026-01-05", "2026-01-06", "李建国", person))
        connection.execute(row, ("b", "4", "2026-02-05", "2026-02-06", "李建国", person))
        connection.execute(row, ("c", "1", "2026-03-05", "2026-03-06", "李新来", None))
    report = desk.township.checks.run()
    assert rules_of(report.findings) == ["E-AFTER-DEATH", "E-BIRTH-PERSON", "R-DEAD-COUNTED"]
    assert found(report, "E-AFTER-DEATH").person_id == person
    desk.person("李新来", birth_date="2026-03-05", sex="1", ethnic_group="01", hukou_nature="6", relation_to_head="20")
    assert "E-BIRTH-PERSON" not in rules_of(desk.township.checks.run().findings)


def test_reported_figures_are_compared_with_events(desk: Desk) -> None:
    desk.take(
        "figures",
        ("村", "月份", "指标", "数值", "上报日期"),
        ("东河村", "2026-05", "出生人数", "3", "2026-06-09"),
        ("东河村", "2026-05", "出生男孩", "1", "2026-06-02"),
        ("东河村", "2026-05", "出生女孩", "1", "2026-06-02"),
    )
    with desk.store.write() as connection:
        connection.execute(
            "INSERT INTO population_event (uid, kind, occurred_on, reported_on, village_id, name, resident_id)"
            " VALUES ('a', '3', '2026-05-05', '2026-05-06', 1, '李', NULL)"
        )
    report = desk.township.checks.run()
    assert rules_of(report.findings) == ["F-BIRTHS-EVENTS", "F-LATE", "F-MONTH-MISSING", "F-SEX-BIRTHS"]
    assert found(report, "F-MONTH-MISSING").record_id is None
    assert found(report, "F-MONTH-MISSING").village == "西山村"
    assert found(report, "F-SEX-BIRTHS").record_key == "reported_figure"


def test_typed_figures_are_looked_at_and_not_stored(desk: Desk) -> None:
    found = desk.township.checks.check_figures({"birth_rate": "7.9‰", "births": "90", "population_end": "11210"})
    assert rules_of(found) == ["F-BIRTH-RATE"]
    assert desk.query("SELECT count(*) FROM reported_figure") == [(0,)]


def test_a_waiver_hides_a_finding_until_its_day(desk: Desk) -> None:
    desk.person("李建国", **SOUND | {"sex": "2"})
    checks = desk.township.checks
    (finding,) = checks.run().findings
    changes = checks.waive(finding, "户口本如此，已报派出所", "2026.12.31")
    assert changes.tables == {"check_waiver"}
    report = checks.run()
    assert (report.open, report.rules[0].waived + sum(rule.waived for rule in report.rules[1:])) == (0, 1)
    assert report.findings[0].waived_until == "2026-12-31"
    assert report.findings[0].waived_reason == "户口本如此，已报派出所"
    assert checks.to_print(report) == ()

    desk.township.close()
    later = dataclasses.replace(SURROUNDINGS, clock=lambda: NOW + timedelta(days=184))
    from app.bootstrap import open_township  # noqa: PLC0415 - another day needs another office

    township = open_township(desk.folder / "office", PASSPHRASE, tr=english, surroundings=later)
    assert township.checks.run().open == 1
    township.close()


def test_a_waiver_can_be_taken_back_and_renewed(desk: Desk) -> None:
    desk.person("李建国", **SOUND | {"sex": "2"})
    checks = desk.township.checks
    (finding,) = checks.run().findings
    checks.waive(finding, "查证中", "2026-08-01")
    checks.waive(finding, "再等一月", "2026-09-01")
    assert checks.run().findings[0].waived_until == "2026-09-01"
    assert desk.query("SELECT count(*) FROM check_waiver WHERE revoked_at IS NULL") == [(1,)]
    checks.unwaive(finding)
    assert checks.run().open == 1
    assert desk.township.register.undo_last() is not None
    assert checks.run().open == 0


@pytest.mark.parametrize(("reason", "until", "field"), [("", "2026-12-31", "reason"), ("x", "", "until"), ("x", "2026", "until"), ("x", "2026-06-30", "until")])  # fmt: skip
def test_a_waiver_needs_reason_and_day(desk: Desk, reason: str, until: str, field: str) -> None:
    desk.person("李建国", **SOUND | {"sex": "2"})
    (finding,) = desk.township.checks.run().findings
    with pytest.raises(InvalidInput) as caught:
        desk.township.checks.waive(finding, reason, until)
    assert set(caught.value.fields) == {field}
    assert desk.township.checks.run().open == 1


def test_lists_to_print_hide_names(desk: Desk) -> None:
    desk.person("李建国", **SOUND | {"sex": "2"})
    desk.person("王二", place=desk.place("西山村"), birth_date="1980-01-02")
    first, second = sorted(desk.township.checks.to_print(desk.township.checks.run()), key=lambda one: one.village)
    assert (first.village, first.date, first.lines[0].who) == ("东河村", "2026-07-01", "李**")
    assert [line.no for line in second.lines] == list(range(1, len(second.lines) + 1))
    assert {line.who for line in second.lines} == {"王*"}


def test_a_scan_tells_how_far_it_is_and_stops_when_asked(desk: Desk) -> None:
    desk.person("李建国", **SOUND)
    steps: list[tuple[int, int]] = []
    desk.township.checks.run(lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1]
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.township.checks.run(stop)
    assert desk.township.checks.run().people == 1


def test_a_scan_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    del tmp_path
    desk.person("无名")
    before = desk.query("SELECT count(*), max(seq) FROM change_log")
    desk.township.checks.run()
    assert desk.query("SELECT count(*), max(seq) FROM change_log") == before
