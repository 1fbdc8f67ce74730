"""The yearly review: unchanged cases together, the others one by one, and nothing that ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.entitlements.annual import Finding, Review, ReviewResult
from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind
from app.domain.errors import InvalidInput, NotFound
from app.services.annual_reviews import ReviewLine
from tests.entitlement_changes import approved, died
from tests.offices import Desk

TODAY = date(2026, 7, 1)
REVIEW = Review(2026, ReviewResult.UNCHANGED, TODAY, "王丽", "赵敏")


@pytest.fixture
def people(desk: Desk) -> list[int]:
    """Enter three people of one village and one of the other."""
    east = [desk.person(name, birth_date="1960-02-03") for name in ("王秀英", "李四", "赵五")]
    west = desk.person("钱六", birth_date="1960-02-03", place=desk.place("西山村"))
    return [*east, west]


def lines(desk: Desk, year: int = 2026) -> dict[str, ReviewLine]:
    """Give the lines of a year by name."""
    return {one.row.name: one for one in desk.township.annual_reviews.lines(year)}


def faults(desk: Desk, case_id: int, review: Review) -> set[str]:
    """Give the fields that keep a review from being entered."""
    with pytest.raises(InvalidInput) as raised:
        desk.township.annual_reviews.review(case_id, review)
    assert set(desk.township.annual_reviews.check(case_id, review)) == set(raised.value.fields)
    assert desk.query("SELECT count(*) FROM annual_review WHERE case_id = ?", case_id) == [(0,)]
    return set(raised.value.fields)


def test_a_case_is_reviewed_from_the_year_after_its_approval(desk: Desk, people: list[int]) -> None:
    approved(desk, people[0], approved_on="2026-03-05", entitled_from="2026-01")
    approved(desk, people[1], approved_on="2025-03-05", entitled_from="2025-01")
    approved(desk, people[2], state="cancelled")
    approved(desk, people[3], state="ended", entitled_until="2025-12")
    assert set(lines(desk)) == {"李四"}
    assert set(lines(desk, 2027)) == {"王秀英", "李四"}
    assert set(lines(desk, 2025)) == {"钱六"}
    assert lines(desk)["李四"].is_open


def test_what_was_edited_since_the_last_review_is_told(desk: Desk, people: list[int]) -> None:
    case_id = approved(desk, people[0])
    desk.township.annual_reviews.review(case_id, REVIEW)
    assert lines(desk, 2026)["王秀英"].result_label == "无变化"
    assert lines(desk, 2027)["王秀英"].finding is Finding.UNCHANGED
    desk.save(people[0], desk.values(people[0]) | {"hukou_nature": "2"})
    line = lines(desk, 2027)["王秀英"]
    assert line.finding is Finding.DIFFERS
    assert line.why.startswith("Hukou nature: none → ")


def test_before_any_review_what_was_edited_since_the_approval_counts(desk: Desk, people: list[int]) -> None:
    case_id = approved(desk, people[0])
    other = approved(desk, people[1])
    for one, at in ((case_id, "2026-01-05T01:00:00+00:00"), (other, "2026-12-05T01:00:00+00:00")):
        with desk.store.write() as connection:
            connection.execute(
                "INSERT INTO case_step (uid, case_id, kind, person, happened_on, state_before, state_after, taken_at)"
                " VALUES (?, ?, 'opinion', '赵敏', '2024-03-05', 'under_review', 'approved', ?)",
                (f"step-{one}", one, at),
            )
    for person in people[:2]:
        desk.save(person, desk.values(person) | {"marital_status": "10"})
    found = lines(desk)
    assert (found["王秀英"].finding, found["李四"].finding) == (Finding.DIFFERS, Finding.UNCHANGED)
    desk.township.records.undo()
    desk.township.records.undo()
    assert lines(desk)["王秀英"].finding is Finding.UNCHANGED


def test_only_the_unchanged_are_confirmed_together(desk: Desk, people: list[int]) -> None:
    ids = [approved(desk, one) for one in people]
    desk.township.annual_reviews.confirm(replace(REVIEW, year=2025))
    died(desk, people[1])
    desk.save(people[2], desk.values(people[2]) | {"hukou_nature": "2"})
    seen: list[tuple[int, int]] = []
    result = desk.township.annual_reviews.confirm(REVIEW, progress=lambda done, total: seen.append((done, total)))
    assert (result.count, result.left) == (2, 2)
    assert seen == [(2, 2)]
    assert desk.query("SELECT case_id FROM annual_review WHERE year = 2026 ORDER BY case_id") == [(ids[0],), (ids[3],)]
    found = lines(desk)
    assert [found[name].finding.value for name in ("李四", "赵五")] == ["gone", "differs"]
    assert found["李四"].why.startswith("本人死亡 2026-05-20")
    with pytest.raises(InvalidInput):
        desk.township.annual_reviews.confirm(REVIEW)


def test_a_village_is_confirmed_by_itself_and_the_progress_adds_up(desk: Desk, people: list[int]) -> None:
    for one in people:
        approved(desk, one)
    died(desk, people[0])
    west = next(one.row.village_id for one in lines(desk).values() if one.row.name == "钱六")
    assert desk.township.annual_reviews.confirm(REVIEW, village_id=west).count == 1
    counted = desk.township.annual_reviews.progress(desk.township.annual_reviews.lines(2026))
    assert {one.village: (one.total, one.done, one.attention, one.unchanged) for one in counted} == {
        "东河村": (3, 0, 1, 2), "西山村": (1, 1, 0, 0),
    }  # fmt: skip


def test_chosen_cases_are_confirmed_and_the_rest_stays_open(desk: Desk, people: list[int]) -> None:
    ids = [approved(desk, one) for one in people]
    died(desk, people[1])
    result = desk.township.annual_reviews.confirm(REVIEW, case_ids=ids[:2])
    assert (result.count, result.left) == (1, 1)
    assert sum(one.is_open for one in lines(desk).values()) == 3


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"responsible": "王丽"}, "responsible"),
        ({"handler": ""}, "handler"),
        ({"reviewed_on": None}, "reviewed_on"),
        ({"reviewed_on": date(2026, 7, 2)}, "reviewed_on"),
        ({"reviewed_on": date(2024, 3, 4)}, "reviewed_on"),
        ({"year": 2027}, "year"),
        ({"result": None}, "result"),
        ({"result": ReviewResult.CHANGED}, "note"),
    ],
)
def test_a_review_names_two_people_and_a_possible_day(
    desk: Desk, people: list[int], values: dict[str, object], field: str
) -> None:
    case_id = approved(desk, people[0])
    assert faults(desk, case_id, replace(REVIEW, **values)) == {field}  # type: ignore[arg-type]
    if field not in ("result", "note"):
        with pytest.raises(InvalidInput) as raised:
            desk.township.annual_reviews.confirm(replace(REVIEW, **values))  # type: ignore[arg-type]
        assert field in raised.value.fields


def test_nobody_is_reviewed_in_order_while_an_event_waits(desk: Desk, people: list[int]) -> None:
    case_id = approved(desk, people[0])
    died(desk, people[0], "2026-05-20", "2")
    changed = replace(REVIEW, result=ReviewResult.CHANGED, note="已迁出")
    assert faults(desk, case_id, REVIEW) == {"result"}
    assert faults(desk, case_id, changed) == {"result"}
    desk.township.annual_reviews.review(case_id, replace(changed, result=ReviewResult.NOT_REACHED))
    assert lines(desk)["王秀英"].result_label == "未能核实"


def test_a_case_that_ended_within_the_year_is_reviewed_for_its_months(desk: Desk, people: list[int]) -> None:
    case_id = approved(desk, people[0])
    end = Decision(ChangeKind.END, TODAY, "王丽", "赵敏", end_kind=EndKind.VOLUNTARY, last_month=Month(2026, 6))
    desk.township.endings.decide(case_id, end)
    line = lines(desk)["王秀英"]
    assert (line.finding, line.why) == (Finding.GONE, "ended with 2026-06")
    desk.township.annual_reviews.review(case_id, REVIEW)
    assert not lines(desk)["王秀英"].is_open


def test_a_birthday_later_in_the_year_holds_up_no_review(desk: Desk, people: list[int]) -> None:
    approved(desk, people[0], "only_child_parent_reward", "parent", child_birth_date="2012-11-03")
    approved(desk, people[1], "only_child_parent_reward", "parent", child_birth_date="2012-05-03")
    found = lines(desk)
    assert (found["王秀英"].finding, found["李四"].finding) == (Finding.UNCHANGED, Finding.GONE)


def test_a_review_entered_again_counts_and_both_stay(desk: Desk, people: list[int]) -> None:
    case_id = approved(desk, people[0])
    desk.township.annual_reviews.review(case_id, replace(REVIEW, result=ReviewResult.NOT_REACHED, note="外出"))
    desk.township.annual_reviews.review(case_id, REVIEW)
    assert lines(desk)["王秀英"].row.result == "unchanged"
    assert [one.result for one in desk.township.annual_reviews.history(case_id)] == ["not_reached", "unchanged"]
    with pytest.raises(NotFound):
        desk.township.annual_reviews.review(case_id, replace(REVIEW, year=2024))


def test_a_merged_record_is_reviewed_by_the_one_that_stands_for_it(desk: Desk, people: list[int]) -> None:
    approved(desk, people[0])
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET deleted = 1, merged_into_id = ? WHERE id = ?", (people[1], people[0]))
    assert set(lines(desk)) == {"李四"}
