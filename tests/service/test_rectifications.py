"""Rectifications on a real office: numbers, undo, the run they come from, and what a bundle carries."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.bootstrap import Surroundings, create_township
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.services.rectifications import FindingLine, NewCase, StepInput, lost_items
from app.services.score_results import ItemScore
from storage import touching
from storage.outgoing import table_sources
from tests.offices import BEIJING, CHEAP, PASSPHRASE, PROFILE, Desk, english

LINES = (FindingLine("月报", "4月、6月迟报", "补齐报表，确定专人"),)


def finding(desk: Desk, subject_id: int = 1, **changes: object) -> int:
    new = NewCase("village", subject_id, "季度检查", LINES, "2026-06-30")
    return desk.township.rectifications.add(replace(new, **changes))[0]  # type: ignore[arg-type]  # of a test


def read(folder: Path, pdf: bytes) -> str:
    """Give what a PDF says, in one line."""
    (folder / "paper.pdf").write_bytes(pdf)
    ran = subprocess.run(["pdftotext", "-raw", folder / "paper.pdf", "-"], capture_output=True, text=True, check=True)
    return " ".join(ran.stdout.split())


def typed(step: str, on: str = "2026-07-01", **given: str) -> StepInput:
    usual = {"person": "王芳", "signer": "李强", "content": "已补报", "result": "ok"}
    return StepInput(step, on, **(usual | given))


def issue(desk: Desk, case_id: int, **given: str) -> str:
    desk.township.rectifications.take(case_id, typed("issue", **given))
    return desk.township.rectifications.detail(case_id).info.number


def test_a_notice_goes_its_whole_way(desk: Desk) -> None:
    service = desk.township.rectifications
    case_id = finding(desk)
    assert service.detail(case_id).steps_now == ("issue",)
    assert service.preview(case_id, typed("issue", "2026-06-20", term_days="10")).sentence == (
        "The last day will be 2026-06-30 (10 days); the notice gets the next number of 2026."
    )
    assert issue(desk, case_id, on="2026-06-20", term_days="10") == "Rectification [2026] no. 1"
    service.take(case_id, typed("receive", "2026-06-21"))
    info = service.detail(case_id).info
    assert (info.due_on, info.clock, info.tone, info.days_left) == ("2026-07-01", "due today", "warning", 0)
    service.take(case_id, typed("reply", "2026-06-30", evidence="报表两份"))
    service.take(case_id, typed("recheck", person="赵敏"))
    assert service.preview(case_id, typed("close")).sentence == (
        "Answered on 2026-06-30, last day 2026-07-01: counts as put right in time."
    )
    service.take(case_id, typed("close"))
    detail = service.detail(case_id)
    assert (detail.info.state, detail.info.is_open, detail.steps_now) == ("closed", False, ())
    assert [(line.step, line.person) for line in detail.past] == [
        ("issue", "王芳"), ("receive", "王芳"), ("reply", "王芳"), ("recheck", "赵敏"), ("close", "王芳"),
    ]  # fmt: skip
    assert "报表两份" in detail.past[2].extra


def test_numbers_have_no_gap_and_are_never_given_twice(desk: Desk) -> None:
    records = desk.township.records
    first, second, third = finding(desk), finding(desk, 2), finding(desk)
    assert issue(desk, first).endswith("no. 1")
    assert issue(desk, second).endswith("no. 2")
    records.undo()
    info = desk.township.rectifications.detail(second).info
    assert (info.state, info.number, info.clock) == (
        "found", "Rectification [2026] no. 2", "issue taken back, keeps its number",
    )  # fmt: skip
    assert issue(desk, third).endswith("no. 3")
    assert issue(desk, second).endswith("no. 2")
    numbered = desk.township.rectifications.numbers(2026)
    assert [info.case_id for info in numbered] == [first, second, third]
    # Even what was taken out altogether keeps its number.
    records.undo()
    desk.township.rectifications.remove(second)
    assert issue(desk, finding(desk)).endswith("no. 4")
    assert [info.number[-1] for info in desk.township.rectifications.numbers(2026)] == ["1", "2", "3", "4"]


def test_each_year_counts_from_one(desk: Desk) -> None:
    assert issue(desk, finding(desk, found_on="2025-12-01"), on="2025-12-30").endswith("[2025] no. 1")
    assert issue(desk, finding(desk)).endswith("[2026] no. 1")
    assert issue(desk, finding(desk, found_on="2025-12-01"), on="2025-12-31").endswith("[2025] no. 2")


def test_every_step_is_undone_and_done_again(desk: Desk) -> None:
    service, records = desk.township.rectifications, desk.township.records
    case_id = finding(desk)
    issue(desk, case_id)
    service.take(case_id, typed("receive"))
    assert "季度检查" in records.can_undo()
    before = service.detail(case_id)
    service.take(case_id, typed("reply"))
    assert service.detail(case_id).info.state == "replied"
    records.undo()
    after = service.detail(case_id)
    assert (after.info, after.past, after.steps_now) == (before.info, before.past, before.steps_now)
    records.redo()
    assert [step.step for step in service.detail(case_id).past] == ["issue", "receive", "reply"]
    history = records.history("rectification", case_id)
    assert {row.action for row in history} >= {"changed", "taken back", "done again", "entered"}


def test_nothing_is_closed_without_a_recheck(desk: Desk) -> None:
    service = desk.township.rectifications
    case_id = finding(desk)
    for step in ("close", "receive", "reply", "recheck"):
        with pytest.raises(InvalidInput):
            service.take(case_id, typed(step))
    issue(desk, case_id)
    service.take(case_id, typed("receive"))
    service.take(case_id, typed("reply"))
    with pytest.raises(InvalidInput, match="not possible now"):
        service.take(case_id, typed("close"))
    service.take(case_id, typed("recheck", result="not_ok"))
    with pytest.raises(InvalidInput, match="not possible now"):
        service.take(case_id, typed("close"))
    service.take(case_id, typed("escalate", term_days="5", term_kind="working"))
    detail = service.detail(case_id)
    assert (detail.info.state, detail.info.level, detail.info.clock) == ("escalated", 1, "5 working days left")
    assert detail.term == "5 working days from the escalation on 2026-07-01"


def test_overdue_is_said_in_words_and_listed(desk: Desk) -> None:
    service = desk.township.rectifications
    over = finding(desk, found_on="2026-06-01")
    issue(desk, over, on="2026-06-01")
    running = finding(desk, 2)
    issue(desk, running, term_kind="working")
    # The 21st of June is the Dragon Boat Festival, so the last day was Monday the 22nd.
    assert [info.clock for info in service.due()] == ["9 days overdue", "20 working days left"]
    assert [info.case_id for info in service.due(overdue_only=True)] == [over]
    assert service.cases()[0].case_id == over


def test_the_holidays_of_an_unknown_year_are_missed_aloud(desk: Desk) -> None:
    service = desk.township.rectifications
    case_id = finding(desk)
    preview = service.preview(case_id, typed("issue", term_days="200"))
    assert "The holidays of 2027 are not entered yet" in preview.sentence
    assert "term_days" in preview.doubts


def test_a_finding_speaks_of_work_not_of_a_resident(desk: Desk) -> None:
    service = desk.township.rectifications
    desk.person("李桂英")
    named = NewCase("village", 1, "检查", (FindingLine("", "李桂英家未走访", "补访"),), "2026-06-30")
    assert "李桂英" in service.doubts_of(named)
    assert service.doubts_of(replace(named, subject_id=2)) == ""
    with pytest.raises(InvalidInput, match="ID number has no place"):
        service.add(replace(named, lines=(FindingLine("", "110105198001020018未走访", "补访"),)))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"subject_id": 0}, "subject"),
        ({"title": " "}, "title"),
        ({"lines": ()}, "lines"),
        ({"lines": (FindingLine("", "x", " "),)}, "lines"),
        ({"found_on": "2026"}, "found_on"),
        ({"found_on": "2026-07-02"}, "found_on"),
    ],
)
def test_what_a_finding_needs(desk: Desk, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        finding(desk, **changes)
    assert field in refused.value.fields
    assert desk.township.rectifications.cases() == ()


def test_a_finding_is_changed_only_until_it_is_issued(desk: Desk) -> None:
    service = desk.township.rectifications
    case_id = finding(desk)
    new = NewCase("village", 2, "改题", (*LINES, FindingLine("公示", "未留照片", "补照片")), "2026-06-29")
    service.change(case_id, new, service.detail(case_id).row_version)
    detail = service.detail(case_id)
    assert (detail.info.subject_id, detail.info.title, len(detail.lines)) == (2, "改题", 2)
    with pytest.raises(Conflict):
        service.change(case_id, new, detail.row_version - 1)
    desk.township.records.undo()
    assert (service.detail(case_id).info.title, service.detail(case_id).lines) == ("季度检查", LINES)
    issue(desk, case_id)
    with pytest.raises(Conflict):
        service.change(case_id, new, service.detail(case_id).row_version)
    with pytest.raises(Conflict):
        service.remove(case_id)
    with pytest.raises(NotFound):
        service.detail(99)


def test_departments_and_workers_have_theirs(desk: Desk) -> None:
    records, service = desk.township.records, desk.township.rectifications
    records.save("department", None, {"name": "派出所"}, 0)
    records.save("village_worker", None, {"name": "陈晨", "place": desk.place(), "post": "1"}, 0)
    assert service.subjects("department") == ((1, "派出所"),)
    assert service.subjects("worker") == ((1, "陈晨（东河村）"),)
    for kind, name in (("department", "派出所"), ("worker", "陈晨（东河村）")):
        case_id = finding(desk, subject_kind=kind)
        assert service.detail(case_id).info.subject == name
        issue(desk, case_id)


def scored(desk: Desk) -> int:
    events = [("工作类型", "村", "日期", "要求日期", "结果")]
    events += [("公示", "东河村", f"2026-04-{day:02}", f"2026-04-{day:02}", "完成") for day in range(1, 10)]
    events += [("公示", "西山村", "2026-04-01", "2026-04-01", "未完成")]
    desk.take("events", *events)
    return desk.township.assessment.score("default-1000", "2026Q2").run_id


def test_a_run_makes_notices_for_all_below_full_points(desk: Desk) -> None:
    service = desk.township.rectifications
    run_id = scored(desk)
    proposals = service.propose(run_id)
    assert {proposal.subject for proposal in proposals} == {"东河村", "西山村"}
    for proposal in proposals:
        items = desk.township.assessment.explain(run_id, proposal.subject_id)
        lost = sorted(
            (i.max_points - i.points for i in items if i.applicable and i.points < i.max_points), reverse=True
        )
        assert [line.points_lost for line in proposal.lines] == lost[:12]
        assert not proposal.exists
    made = service.from_run(run_id, [1, 2], typed("issue"))
    assert (made.count, [number[-1] for number in made.numbers]) == (2, ["1", "2"])
    assert all(proposal.exists for proposal in service.propose(run_id))
    assert service.from_run(run_id, [1, 2]).count == 0
    assert service.case_of_run(run_id, 2) in made.case_ids
    assert len(service.open_of(desk.query("SELECT uid FROM score_run")[0][0])) == 2  # type: ignore[arg-type]  # text
    desk.township.records.undo()
    assert service.cases() == ()
    desk.township.records.redo()
    assert [info.number[-1] for info in sorted(service.cases(), key=lambda one: one.case_id)] == ["1", "2"]


def test_what_waits_or_was_stopped_is_no_finding() -> None:
    lost = ItemScore("late", "s", "late", Decimal(3), Decimal(5), "", "", applicable=True)
    nothing = replace(lost, points=Decimal(0))
    others = [replace(nothing, key=state, state=state) for state in ("waiting", "stopped", "not_applicable")]
    assert lost_items([*others, lost, replace(lost, key="full", points=Decimal(5))]) == [lost]


def test_a_worker_of_the_same_number_has_nothing_out_of_a_run_of_villages(desk: Desk) -> None:
    desk.township.records.save("village_worker", None, {"name": "陈晨", "place": desk.place(), "post": "1"}, 0)
    service, run_id = desk.township.rectifications, scored(desk)
    uid = str(desk.query("SELECT uid FROM score_run")[0][0])
    case_id = finding(desk, subject_kind="worker", source="run", source_uid=uid)
    issue(desk, case_id)
    assert service.case_of_run(run_id, 1) is None
    village = finding(desk, source="run", source_uid=uid)
    issue(desk, village)
    assert service.case_of_run(run_id, 1) == village


def put_right(desk: Desk, case_id: int, answered: str) -> None:
    for step, on in (("receive", answered), ("reply", answered), ("recheck", "2026-07-01"), ("close", "2026-07-01")):
        desk.township.rectifications.take(case_id, typed(step, on))


def values(desk: Desk, key: str, kind: str = "village") -> dict[str, tuple[str, str, str]]:
    return {row.name: (row.value, row.due, row.parts) for row in desk.township.fact_library.values(key, kind, "2026")}


def test_what_was_put_right_in_time_is_a_fact(desk: Desk) -> None:
    service = desk.township.rectifications
    cases = [finding(desk, found_on="2026-05-01") for _number in range(6)]
    in_time, late, still_open, waiting, running, withdrawn = cases
    for case_id in (in_time, late, still_open, waiting, withdrawn):
        issue(desk, case_id, on="2026-05-05", term_days="10")
    issue(desk, running, on="2026-06-25", term_days="10")
    put_right(desk, in_time, "2026-05-10")
    service.take(late, typed("receive", "2026-05-06"))
    for step, on in (("reply", "2026-06-01"), ("recheck", "2026-07-01"), ("close", "2026-07-01")):
        service.take(late, typed(step, on))
    for step in ("receive", "reply"):
        service.take(waiting, typed(step, "2026-05-10"))
    service.take(withdrawn, typed("withdraw", "2026-05-06"))
    assert values(desk, "rectifications_in_time")["东河村"] == ("1", "3", "5: 1/3")
    assert values(desk, "rectifications_overdue")["东河村"] == ("2", "", "5: 2")
    behind = desk.township.fact_library.records("rectifications_overdue", "village", "2026", 1)
    assert {row.record_id for row in behind} == {late, still_open}
    assert all(row.record == "rectification" and "no. " in row.event_type for row in behind)
    assert {row.record_id for row in desk.township.fact_library.records("rectifications_in_time", "village", "2026", 1)} == {
        in_time, late, still_open,
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["department", "worker"])
def test_departments_and_workers_have_the_facts_too(desk: Desk, kind: str) -> None:
    desk.township.records.save("department", None, {"name": "派出所"}, 0)
    desk.township.records.save("village_worker", None, {"name": "陈晨", "place": desk.place(), "post": "1"}, 0)
    case_id = finding(desk, subject_kind=kind, found_on="2026-05-01")
    issue(desk, case_id, on="2026-05-05", term_days="10")
    assert [counted[:2] for counted in values(desk, "rectifications_in_time", kind).values()] == [("0", "1")]
    assert [counted[0] for counted in values(desk, "rectifications_overdue", kind).values()] == ["1"]
    assert [counted[:2] for counted in values(desk, "rectifications_in_time").values()] == [("0", "0")] * 2


def test_a_step_touches_whom_it_is_about(desk: Desk) -> None:
    case_id = finding(desk, 2)
    with desk.store.read() as connection:
        seen = touching.newest_touch(connection)
    issue(desk, case_id)
    with desk.store.read() as connection:
        assert touching.touched_since(connection, "village", seen) == {2: {"rectification"}}


def test_several_are_issued_together_or_none(desk: Desk) -> None:
    service = desk.township.rectifications
    cases = [finding(desk), finding(desk, 2)]
    with pytest.raises(InvalidInput):
        service.issue_many(cases, typed("issue", signer=""))
    assert {info.number for info in service.cases()} == {""}
    assert len(service.issue_many(cases, typed("issue")).numbers) == 2
    desk.township.records.undo()
    assert {info.state for info in service.cases()} == {"found"}


def test_a_check_of_the_register_becomes_a_draft_without_names(desk: Desk) -> None:
    desk.person("李桂英", birth_date="1890-01-01")
    report = desk.township.checks.run()
    new = desk.township.rectifications.of_check(report, 1)
    assert new.lines
    assert not any("李桂英" in line.finding for line in new.lines)
    assert desk.township.rectifications.add(new)[0] == 1


def test_a_bundle_carries_all_of_it_and_dates_are_dates(desk: Desk) -> None:
    case_id = finding(desk)
    issue(desk, case_id)
    with desk.store.read() as connection:
        sources = {source.shape.name: (source.shape, list(source.rows)) for source in table_sources(connection)}
    shape, cases = sources["rectification"]
    kinds = {field.name: field.type for field in shape.fields}
    assert (kinds["due_on"], kinds["issued_on"], kinds["number_no"]) == ("date", "date", "integer")
    row = dict(zip([field.name for field in shape.fields], cases[0], strict=True))
    assert row["village_uid"] == desk.query("SELECT uid FROM village WHERE id = 1")[0][0]
    assert len(sources["rectification_finding"][1]) == len(sources["rectification_step"][1]) == 1


class Notices(RuleBasedStateMachine):
    """Whoever issues, takes back, does again and takes out: every number of the year is there once."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.now = datetime(2026, 7, 1, 9, tzinfo=BEIJING)
        surroundings = Surroundings(clock=lambda: self.now, kdf_cost=CHEAP)
        folder = Path(self.folder.name)
        township = create_township(folder / "office", PASSPHRASE, PROFILE, tr=english, surroundings=surroundings)
        self.desk = Desk(township, folder)
        self.desk.places()
        self.given: dict[str, int] = {}

    @rule(village=st.sampled_from((1, 2)))
    def find(self, village: int) -> None:
        finding(self.desk, village)

    @precondition(lambda self: any(info.state == "found" for info in self.desk.township.rectifications.cases()))
    @rule(data=st.data())
    def issue(self, data: st.DataObject) -> None:
        service = self.desk.township.rectifications
        found = [info.case_id for info in service.cases() if info.state == "found"]
        case_id = data.draw(st.sampled_from(found))
        number = issue(self.desk, case_id, on=self.now.date().isoformat())
        assert self.given.setdefault(number, case_id) == case_id

    @precondition(lambda self: any(info.state == "found" for info in self.desk.township.rectifications.cases()))
    @rule()
    def remove(self) -> None:
        service = self.desk.township.rectifications
        service.remove(next(info.case_id for info in service.cases() if info.state == "found"))

    @rule()
    def undo(self) -> None:
        self.desk.township.records.undo()

    @rule()
    def redo(self) -> None:
        self.desk.township.records.redo()

    @rule()
    def next_year(self) -> None:
        if self.now.date() < date(2028, 1, 1):
            self.now += timedelta(days=200)

    @invariant()
    def numbers_are_whole(self) -> None:
        for year in range(2026, 2030):
            infos = self.desk.township.rectifications.numbers(year)
            assert [int(info.number.rpartition(" ")[2]) for info in infos] == list(range(1, len(infos) + 1))
        for info in self.desk.township.rectifications.cases():
            assert (info.state != "found") <= bool(info.number)

    def teardown(self) -> None:
        self.desk.township.close()
        self.folder.cleanup()


TestNotices = Notices.TestCase
TestNotices.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)


def test_the_run_prints_a_draft_until_the_notice_has_its_number(desk: Desk, tmp_path: Path) -> None:
    township, run_id = desk.township, scored(desk)
    draft = read(tmp_path, township.notices.render("rectification_notice", run_id, 2))
    assert "draft, no number yet" in draft
    case_id = township.rectifications.from_run(run_id, [2]).case_ids[0]
    with pytest.raises(InvalidInput, match="without a number"):
        township.rectification_papers.render("rectification_notice", [case_id])
    issue(desk, case_id, term_days="10", term_kind="working")
    for pages in (
        township.notices.render("rectification_notice", run_id, 2),
        township.rectification_papers.render("rectification_notice", [case_id]),
    ):
        text = read(tmp_path, pages)
        assert "Rectification [2026] no. 1" in text
        assert "10workingdays" in text.replace(" ", "")
        assert "2026-7-15" in text.replace(" ", "")
        assert "draft" not in text
    # What happened since does not change the notice that went out.
    township.rectifications.take(case_id, typed("receive"))
    township.rectifications.take(case_id, typed("recheck", result="not_ok"))
    township.rectifications.take(case_id, typed("escalate", term_days="3"))
    assert "10 working days" in read(tmp_path, township.rectification_papers.render("rectification_notice", [case_id]))
    reply = read(tmp_path, township.rectification_papers.render("rectification_reply", [case_id]))
    assert "2026-7-6" in reply.replace(" ", "")
    with pytest.raises(NotFound):
        township.rectification_papers.render("other", [case_id])


def test_a_department_is_spoken_to_as_one(desk: Desk, tmp_path: Path) -> None:
    desk.township.records.save("department", None, {"name": "派出所"}, 0)
    case_id = finding(desk, subject_kind="department")
    issue(desk, case_id)
    text = read(tmp_path, desk.township.rectification_papers.render("rectification_notice", [case_id]))
    assert "your department" in text
    assert "villagers' committee" not in text
