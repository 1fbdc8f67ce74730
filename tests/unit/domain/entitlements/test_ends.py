"""What the register tells that ends an entitlement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.due import birthday
from app.domain.entitlements.ends import (
    Answered,
    Birth,
    Registered,
    Rules,
    Watched,
    age_reached,
    earliest_day,
    latest_day,
    undecided_ends,
)
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import Confidence, ParameterBook, ParameterRow
from app.domain.entitlements.programme import EndKind, Programme
from app.reference import load_programmes

PROGRAMMES = {one.key: one for one in load_programmes().programmes}
SHIPPED = load_programmes().parameters.rows
RULES = Rules(ParameterBook(SHIPPED, "999101001"))


def watched(**values: object) -> Watched:
    """Make a case that was approved in 2020 for somebody born in 1958."""
    case = Watched(
        1, "case", CaseState.APPROVED, Month(2020, 1), None, Registered("person", "1958-03-04"), applied_on="2019-12-01"
    )
    return replace(case, **values)  # type: ignore[arg-type]


def person(left_on: str | None, left_reason: str | None = None) -> Registered:
    """Make somebody who left."""
    return Registered("person", "1958-03-04", left_on, left_reason)


def told(case: Watched, programme: str = "old_age_reward", rules: Rules = RULES) -> list[tuple[str, str, str]]:
    """Give kind, day and last month of what is found."""
    found = undecided_ends(case, PROGRAMMES[programme], rules)
    return [(one.kind.value, one.on, str(one.last_month)) for one in found]


def parent(**values: object) -> Watched:
    """Make the case of a parent whose child was born in 2012."""
    child = Registered("child", "2012-05-20")
    return watched(**{"child": child, "certificate_on": "2013-01-08"} | values)


def test_nothing_is_found_where_nothing_happened() -> None:
    assert told(watched()) == []


def test_death_pays_its_own_month_and_no_later_one() -> None:
    assert told(watched(person=person("2026-03-05", "1"))) == [("death", "2026-03-05", "2026-03")]


@pytest.mark.parametrize("reason", ["2", "3", "9", None])
def test_whoever_left_for_another_reason_moved_out(reason: str | None) -> None:
    assert told(watched(person=person("2026-03-05", reason))) == [("moved_out", "2026-03-05", "2026-03")]


def test_a_death_without_a_day_stops_what_was_not_paid_and_questions_nothing_that_was() -> None:
    case = watched(person=person(None, "1"))
    assert told(case) == [("death", "", "2019-12")]
    assert told(replace(case, paid_until=Month(2026, 6))) == [("death", "", "2026-06")]


@pytest.mark.parametrize(("paid", "last"), [("2025-02", "2026-01"), ("2026-06", "2026-06"), ("2027-03", "2026-12")])
def test_a_death_of_which_only_the_year_is_known_stays_within_that_year(paid: str, last: str) -> None:
    case = watched(person=person("2026", "1"), paid_until=Month.parse(paid))
    assert told(case) == [("death", "2026", last)]


def test_a_month_is_enough_to_reckon_with() -> None:
    assert told(watched(person=person("2026-03", "1"))) == [("death", "2026-03", "2026-03")]


def test_another_child_ends_from_the_month_before_its_birth() -> None:
    case = watched(births=(Birth("old", "1985-02-03"), Birth("new", "2026-02-03")))
    assert told(case) == [("another_child", "2026-02-03", "2026-01")]


def test_children_from_before_the_application_were_looked_at_then() -> None:
    assert told(watched(births=(Birth("old", "2019-12-01"), Birth("vague", "2018")))) == []


def test_a_birth_that_may_lie_after_the_application_is_found() -> None:
    assert told(watched(births=(Birth("vague", "2019"),))) == [("another_child", "2019", "2019-11")]


def test_without_any_day_the_approval_counts() -> None:
    case = watched(applied_on=None, approved_on="2020-02-01", births=(Birth("old", "1985-02-03"),))
    assert told(case) == []


def test_a_twin_is_no_other_child() -> None:
    case = parent(births=(Birth("twin", "2012-05-20"),))
    assert [kind for kind, _, _ in told(case, "only_child_parent_reward")] == ["age"]


def test_the_fourteenth_birthday_of_the_child_is_told_in_advance() -> None:
    assert told(parent(), "only_child_parent_reward") == [("age", "2026-05-20", "2026-05")]


def test_a_child_that_is_only_written_in_the_case_reaches_the_age_too() -> None:
    case = parent(child=None, child_born="2012-05-20")
    found = undecided_ends(case, PROGRAMMES["only_child_parent_reward"], RULES)
    assert [(one.source_table, one.source_uid, str(one.last_month)) for one in found] == [
        ("entitlement_case", "case", "2026-05")
    ]


def test_the_death_of_the_certificate_child_ends_the_reward() -> None:
    child = Registered("child", "2012-05-20", "2021-07-09", "1")
    assert told(parent(child=child), "only_child_parent_reward")[0] == ("child_death", "2021-07-09", "2021-07")
    assert told(parent(child=child)) == [], "a programme without such a rule is not ended by it"


@pytest.mark.parametrize(
    ("born", "last"),
    [("2022-01-15", "2025-01"), ("2022-12-31", "2025-12"), ("2024-12-01", "2027-12"), ("2025-01-31", "2027-12")],
)
def test_the_childcare_subsidy_ends_after_its_months(born: str, last: str) -> None:
    start = max(Month.parse(born), Month(2025, 1))
    case = watched(person=Registered("person", born), entitled_from=start, applied_on=None)
    assert [one[2] for one in told(case, "childcare_subsidy")] == [last]


def test_a_record_that_was_taken_out_stops_the_payment() -> None:
    assert told(watched(person=Registered("person", is_gone=True))) == [("wrong_confirmation", "", "2019-12")]


def test_what_was_answered_is_not_asked_again_but_another_day_is_another_event() -> None:
    answered = frozenset({Answered("moved_out", "person", "2026-03-05")})
    case = watched(person=person("2026-03-05", "2"), continued=answered)
    assert told(case) == []
    assert told(replace(case, person=person("2026-05-05", "2"))) == [("moved_out", "2026-05-05", "2026-05")]
    assert told(replace(case, person=person("2026-03-05", "1"))) == [("death", "2026-03-05", "2026-03")]


def test_of_an_ended_case_only_an_earlier_end_is_asked() -> None:
    case = watched(state=CaseState.ENDED, entitled_until=Month(2026, 6), person=person("2026-07-02", "1"))
    assert told(case) == []
    assert told(replace(case, person=person("2026-04-02", "1"))) == [("death", "2026-04-02", "2026-04")]
    by_it = frozenset({Answered("death", "person", "2026-04-02")})
    assert told(replace(case, person=person("2026-04-02", "1"), ended_by=by_it)) == []


def test_a_restored_case_is_asked_again_about_the_event_that_had_ended_it() -> None:
    by_it = frozenset({Answered("death", "person", "2026-04-02")})
    assert told(watched(person=person("2026-04-02", "1"), ended_by=by_it)) == [("death", "2026-04-02", "2026-04")]


def test_the_earliest_end_comes_first() -> None:
    case = parent(person=person("2020-09-01", "2"), births=(Birth("new", "2024-02-03"),))
    assert [one[0] for one in told(case, "only_child_parent_reward")] == ["moved_out", "another_child", "age"]


def _rules(*rows: tuple[str, str]) -> Rules:
    key = PROGRAMMES["only_child_parent_reward"].ends[2].age
    lines = (ParameterRow(key, "", date.fromisoformat(day), age, "s", Confidence.CONFIRMED) for day, age in rows)
    return Rules(ParameterBook(lines, "999101001"))


@pytest.mark.parametrize(
    ("rows", "start", "reached"),
    [
        ((("2000-01-01", "14"),), "2013-01", "2026-05-20"),
        ((("2000-01-01", "14"), ("2024-01-01", "18")), "2013-01", "2030-05-20"),
        ((("2000-01-01", "14"), ("2027-01-01", "18")), "2013-01", "2026-05-20"),
        ((("2000-01-01", "18"), ("2028-01-01", "14")), "2013-01", "2028-01-01"),
        ((("2000-01-01", "14"), ("2027-01-01", "18")), "2027-01", "2030-05-20"),
        ((("2000-01-01", "14"),), "2028-01", "2026-05-20"),
    ],
)
def test_the_age_is_the_one_that_holds_when_it_is_reached(
    rows: tuple[tuple[str, str], ...], start: str, reached: str
) -> None:
    case = parent(entitled_from=Month.parse(start))
    found = undecided_ends(case, _only_age(), _rules(*rows))
    assert [one.on for one in found] == [reached]


def _only_age() -> Programme:
    programme = PROGRAMMES["only_child_parent_reward"]
    return replace(programme, ends=tuple(one for one in programme.ends if one.kind is EndKind.AGE))


_DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


@given(_DAYS, st.dictionaries(_DAYS, st.integers(1, 20), min_size=1, max_size=4), _DAYS)
def test_nobody_is_paid_on_a_day_on_which_the_age_was_reached(born: date, rows: dict[date, int], start: date) -> None:
    ages = tuple(sorted(rows.items()))
    reached = age_reached(born, ages, start)
    for day in (start, *rows, *(birthday(born, age) for age in rows.values())):
        holding = [age for since, age in ages if since <= day]
        is_over = bool(holding) and day >= start and birthday(born, holding[-1]) <= day
        assert not (is_over and (reached is None or reached > day)), day


@given(_DAYS)
def test_a_date_of_any_precision_means_a_span_that_holds_it(day: date) -> None:
    for length in (4, 7, 10):
        text = day.isoformat()[:length]
        assert earliest_day(text) <= day <= latest_day(text)
