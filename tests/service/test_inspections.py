"""Rounds from the plan to the marks, in a real office file."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.inspection.marking import Entry
from app.services.inspections import InspectionService, RoundEdit, Team
from storage.queries.marks import marks
from tests.inspection_scheme import SCHEME
from tests.offices import Desk, open_again

SEED = "2026-07-01 彩票 03 08 17 会上报数 58"


@pytest.fixture
def rounds(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Two villages: one with eight groups of 300, one with 40 people and no group of its own."""
    monkeypatch.setattr("app.services.schemes.SchemeService.texts", lambda _self: {"rounds": SCHEME})
    with desk.store.write() as connection:
        names = [str(row[0]) for row in connection.execute("SELECT name FROM village_group WHERE village_id = 1")]
        for number in range(len(names) + 1, 9):
            connection.execute(
                "INSERT INTO village_group (uid, village_id, name) VALUES (?, 1, ?)", (f"g{number}", f"新{number}组")
            )
        groups = [row[0] for row in connection.execute("SELECT id FROM village_group WHERE village_id = 1 ORDER BY id")]
        people = [(f"p{number}", groups[number % 8]) for number in range(2400)]
        connection.executemany(
            "INSERT INTO resident (uid, name, sex, village_id, group_id) VALUES (?, '李强', '1', 1, ?)", people
        )
        connection.executemany(
            "INSERT INTO resident (uid, name, sex, village_id) VALUES (?, '王芳', '2', 2)",
            [(f"q{number}",) for number in range(40)],
        )
        connection.execute(
            "INSERT INTO resident (uid, name, sex, village_id, left_on) VALUES ('l', '王', '1', 2, '2026')"
        )
    desk.township.inspections.plan_year("rounds", 2026)
    return desk


def service(desk: Desk) -> InspectionService:
    return desk.township.inspections


def round_id(desk: Desk, number: int) -> int:
    return service(desk).find_round(number, 2026).round_id


def mark_all(desk: Desk, number: int, village_id: int, verdict: str = "ok") -> None:
    for question in service(desk).sheet(round_id(desk, number), village_id).questions:
        entry = Entry(verdict=verdict, drawn="10", mismatched="0", points="10", note="现场核实")
        service(desk).mark(question.place, entry)


def test_a_year_is_planned_in_one_step(rounds: Desk) -> None:
    planned = service(rounds).rounds()
    assert [(one.number, one.quarter, one.opens_on, one.closes_on, one.state) for one in planned] == [
        (1, 1, "2026-04-01", "2026-04-10", "planned"),
        (2, 2, "2026-07-01", "2026-07-10", "planned"),
        (3, 3, "2026-10-01", "2026-10-10", "planned"),
        (4, 4, "2027-01-01", "2027-01-10", "planned"),
    ]
    with pytest.raises(Conflict):
        service(rounds).plan_year("rounds", 2026)
    service(rounds).remove_round(planned[2].round_id)
    service(rounds).plan_year("rounds", 2026)
    assert [one.number for one in service(rounds).rounds()] == [1, 2, 3, 4]


def test_days_and_title_are_editable_and_bad_days_are_refused(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).save_round(first, RoundEdit("一季度督查", "2026-4-7", "20260418", 1))
    info = service(rounds).round(first)
    assert (info.title, info.opens_on, info.closes_on) == ("一季度督查", "2026-04-07", "2026-04-18")
    for bad in (
        RoundEdit("", "2026-4-7", "2026-4-8", 1),
        RoundEdit("t", "spring", "2026-4-8", 1),
        RoundEdit("t", "2026-4-9", "2026-4-8", 1),
        RoundEdit("t", "2025-4-1", "2026-4-8", 1),
    ):
        with pytest.raises(InvalidInput):
            service(rounds).save_round(first, bad)
    assert service(rounds).round(first) == info


def test_a_round_is_drawn_by_the_law_and_repeats_from_its_seed(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).draw(first, f"  {SEED} ")
    big, small = service(rounds).sample(first)
    assert (big.village, big.people, big.needed, big.is_whole) == ("东河村", 2400, 2, False)
    assert [group.why for group in big.drawn] == ["quarter", "quarter", "top_up", "top_up"]
    assert big.drawn_people == 1200
    assert len(big.others) == 4
    assert (small.is_whole, small.people, [group.group_id for group in small.drawn]) == (True, 40, [None])
    info = service(rounds).round(first)
    assert (info.state, info.seed, info.groups) == ("drawn", SEED, 5)
    assert service(rounds).differences(first) == ()


def test_later_rounds_do_not_repeat_a_group_until_all_were_drawn(rounds: Desk) -> None:
    seen: list[int | None] = []
    for number in (1, 2, 3):
        service(rounds).draw(round_id(rounds, number), f"{SEED} {number}")
        big = service(rounds).sample(round_id(rounds, number))[0]
        seen += [group.group_id for group in big.drawn]
    assert len(set(seen[:8])) == 8
    assert len(set(seen[8:])) == 4
    cycles = [group.cycle for group in service(rounds).sample(round_id(rounds, 3))[0].drawn]
    assert cycles == [2, 2, 2, 2]
    assert [service(rounds).differences(round_id(rounds, number)) for number in (1, 2, 3)] == [(), (), ()]


def test_a_draw_that_was_tampered_with_does_not_repeat(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).draw(first, SEED)
    with rounds.store.write() as connection:
        connection.execute("DROP TRIGGER inspection_sample_frozen")
        connection.execute("UPDATE inspection_sample SET why = NULL, cycle = 0 WHERE position = 1 AND village_id = 1")
        connection.execute("UPDATE inspection_sample SET why = 'quarter', cycle = 1 WHERE position = 8")
    assert service(rounds).differences(first) == ("东河村",)


def test_the_people_of_the_day_of_the_draw_stay_with_the_sample(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).draw(first, SEED)
    before = service(rounds).sample(first)
    with rounds.store.write() as connection:
        connection.execute("UPDATE resident SET left_on = '2026-08-01' WHERE village_id = 1")
        connection.execute("UPDATE village SET name = '新河村' WHERE id = 1")
    assert service(rounds).sample(first) == before
    assert service(rounds).differences(first) == ()


def test_nobody_draws_twice_without_a_reason_or_after_marks(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    with pytest.raises(Conflict):
        service(rounds).draw_again(first, SEED, "太早")
    service(rounds).draw(first, SEED)
    with pytest.raises(Conflict):
        service(rounds).draw(first, "another seed")
    with pytest.raises(InvalidInput):
        service(rounds).draw_again(first, "another seed", "  ")
    service(rounds).draw_again(first, "another seed", "报数有误", village_id=1)
    assert [(one.number, one.seed, one.reason) for one in service(rounds).draws(first)] == [
        (1, SEED, ""), (2, "another seed", "报数有误"),
    ]  # fmt: skip
    assert [one.draw_number for one in service(rounds).sample(first)] == [2, 1]
    assert service(rounds).differences(first) == ()
    assert rounds.query("SELECT count(*) FROM inspection_sample WHERE draw_id = 1") == [(10,)]

    service(rounds).mark(service(rounds).sheet(first, 1).questions[0].place, Entry(verdict="wrong"))
    with pytest.raises(Conflict, match="nobody draws again"):
        service(rounds).draw_again(first, "third seed", "不满意", village_id=1)
    with pytest.raises(Conflict):
        service(rounds).draw_again(first, "third seed", "不满意")
    service(rounds).draw_again(first, "third seed", "名单有误", village_id=2)


def test_teams_have_their_villages(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).save_teams(first, [Team(0, "一组", "张三", "李四、王五", (1,)), Team(0, "二组", "赵六", "", (2,))])
    one, two = service(rounds).teams(first)
    assert (one.leader, one.members, one.village_ids, two.village_ids) == ("张三", "李四、王五", (1,), (2,))
    service(rounds).save_teams(first, [Team(one.team_id, "甲组", "张三", "", (1, 2))])
    (left,) = service(rounds).teams(first)
    assert (left.team_id, left.name, left.village_ids) == (one.team_id, "甲组", (1, 2))
    service(rounds).draw(first, SEED)
    assert [row.team for row in service(rounds).progress(first)] == ["甲组", "甲组"]
    with pytest.raises(InvalidInput):
        service(rounds).save_teams(first, [Team(0, " ", "", "", ())])
    with pytest.raises(InvalidInput):
        service(rounds).save_teams(first, [Team(0, "甲", "", "", ()), Team(0, "甲", "", "", ())])


def test_a_village_is_asked_group_by_group(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    with pytest.raises(NotFound):
        service(rounds).sheet(first, 1)
    service(rounds).draw(first, SEED)
    sheet = service(rounds).sheet(first, 1)
    drawn = service(rounds).sample(first)[0].drawn
    assert [question.group for question in sheet.questions] == [
        *(group.name for group in drawn for _ in range(3)), "",
    ]  # fmt: skip
    assert {question.place.period for question in sheet.questions} == {"2026Q1"}
    assert sheet.questions[0].most == Decimal(6)
    last = service(rounds).find_round(4, 2026).round_id
    service(rounds).draw(last, SEED)
    assert [one.place.period for one in service(rounds).sheet(last, 2).questions] == ["2026Q4"] * 4 + ["2026"]


def test_marks_reach_the_rules_only_when_they_are_complete(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).draw(first, SEED)
    questions = service(rounds).sheet(first, 1).questions
    for question in questions[:-1]:
        service(rounds).mark(question.place, Entry("ok", drawn="10", mismatched="1", points="", note="第 3 号"))
    with rounds.store.read() as connection:
        given = marks(connection, "village", "2026Q1", ("board", "records", "visit"))[1]
    assert [(part.key, part.numerator, part.denominator) for part in given["mark:board"].parts] == [
        ("2026Q1/current", Decimal(4), Decimal(4)), ("2026Q1/posted", Decimal(4), Decimal(4)),
    ]  # fmt: skip
    assert (given["mark:records"].numerator, given["mark:records"].denominator) == (Decimal(4), Decimal(40))
    assert "mark:visit" not in given
    service(rounds).mark(questions[-1].place, Entry(points="7.5", note="有记录"))
    service(rounds).clear(questions[0].place)
    with rounds.store.read() as connection:
        given = marks(connection, "village", "2026Q1", ("board", "visit"))[1]
    assert [part.key for part in given["mark:board"].parts] == ["2026Q1/current"]
    assert given["mark:visit"].numerator == Decimal("7.5")


def test_marks_are_there_after_a_crash_and_can_be_taken_back(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).draw(first, SEED)
    place = service(rounds).sheet(first, 1).questions[0].place
    service(rounds).mark(place, Entry(verdict="ok"))
    service(rounds).mark(place, Entry(verdict="wrong", note="未张贴"))
    # Opened beside the running program, as after a power cut: nothing was closed.
    rounds.township._office.close()
    again = open_again(rounds.folder / "office")
    try:
        (question, *_) = again.inspections.sheet(first, 1).questions
        assert (question.entry.verdict, question.entry.note) == ("wrong", "未张贴")
        again.records.undo()
        assert again.inspections.sheet(first, 1).questions[0].entry == Entry(verdict="ok")
        again.records.undo()
        assert not again.inspections.sheet(first, 1).questions[0].is_answered
        again.records.redo()
        assert again.inspections.sheet(first, 1).questions[0].entry == Entry(verdict="ok")
        assert again.inspections.round(first).state == "under way"
    finally:
        again.close()


def test_a_closed_round_stands(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    with pytest.raises(Conflict):
        service(rounds).close(first)
    service(rounds).draw(first, SEED)
    mark_all(rounds, 1, 1, "wrong")
    info = service(rounds).round(first)
    assert (info.state, info.asked, info.answered, info.faults) == ("under way", 17, 13, 8)
    service(rounds).close(first)
    sheet = service(rounds).sheet(first, 1)
    assert not sheet.is_open
    with pytest.raises(Conflict):
        service(rounds).mark(sheet.questions[0].place, Entry(verdict="ok"))
    with pytest.raises(Conflict):
        service(rounds).clear(sheet.questions[0].place)
    with pytest.raises(Conflict):
        rounds.township.records.undo()
    assert service(rounds).sheet(first, 1) == sheet
    service(rounds).open_again(first)
    service(rounds).mark(sheet.questions[0].place, Entry(verdict="ok"))
    with pytest.raises(Conflict):
        service(rounds).remove_round(first)


def test_only_what_was_drawn_and_asked_is_marked(rounds: Desk) -> None:
    first = round_id(rounds, 1)
    service(rounds).draw(first, SEED)
    place = service(rounds).sheet(first, 1).questions[0].place
    other = service(rounds).sample(first)[0].others[0].group_id
    with pytest.raises(NotFound):
        service(rounds).mark(replace(place, group_id=other), Entry(verdict="ok"))
    with pytest.raises(NotFound):
        service(rounds).mark(replace(place, line_key="nothing"), Entry(verdict="ok"))
    with pytest.raises(NotFound):
        service(rounds).mark(replace(place, item_key="nothing"), Entry(verdict="ok"))


def test_rounds_are_for_schemes_that_score_villages(rounds: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    other = SCHEME.replace("max_points = 180\nrounding", 'subjects = "worker"\nmax_points = 180\nrounding')
    monkeypatch.setattr(rounds.township.schemes, "texts", lambda: {"rounds": other})
    with pytest.raises(InvalidInput):
        service(rounds).plan_year("rounds", 2027)
    with pytest.raises(NotFound):
        service(rounds).plan_year("nothing", 2027)


def test_manual_items_are_marked_without_a_round(rounds: Desk) -> None:
    quarter = service(rounds).subject_sheet("rounds", "2026Q2", 1)
    assert [one.place.item_key for one in quarter.questions] == ["board", "board", "records", "visit"]
    year = service(rounds).subject_sheet("rounds", "2026", 1)
    assert year.questions[-1].place.period == "2026"
    service(rounds).mark(year.questions[-1].place, Entry(points="20", note="总结已报"))
    with rounds.store.read() as connection:
        assert marks(connection, "village", "2026", ("year",))[1]["mark:year"].numerator == 20
    assert service(rounds).subject_sheet("rounds", "2026", 1).questions[-1].entry.points == "20"
