"""First and last months, and what each month brings."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.due import (
    birthday,
    childcare_is_derived,
    childcare_span,
    first_month,
    last_month,
    rate_of,
    share_of_year,
)
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import Confidence, ParameterBook, ParameterRow
from app.domain.entitlements.programme import Category, FirstMonth, LastMonth, StartFrom, Unit
from app.reference import load_programmes

FILES = load_programmes()
PROGRAMMES = {one.key: one for one in FILES.programmes}
NATION = ParameterBook(FILES.parameters.rows, "999101001")
DAYS = st.dates(date(1930, 1, 1), date(2060, 12, 31))


def own(key: str, valid_from: date, value: str) -> ParameterRow:
    return ParameterRow(key, "office", valid_from, value, "文", Confidence.CONFIRMED, is_own=True)


@given(st.integers(0, 10**9))
def test_twelve_months_are_the_year_to_the_fen(yearly: int) -> None:
    shares = [share_of_year(yearly, month) for month in range(1, 13)]
    assert sum(shares) == yearly
    assert max(shares) - min(shares) <= 1


@pytest.mark.parametrize(
    ("month", "fen"),
    [("2004-06", 5000), ("2008-12", 5000), ("2009-01", 6000), ("2011-12", 6000), ("2012-01", 8000), ("2026-07", 8000)],
)
def test_the_reward_of_each_time_is_paid_by_the_month(month: str, fen: int) -> None:
    rate = rate_of(PROGRAMMES["old_age_reward"].categories[0], Month.parse(month), NATION)
    assert rate is not None
    assert rate.fen == fen


def test_before_the_first_amount_there_is_no_rate() -> None:
    assert rate_of(PROGRAMMES["old_age_reward"].categories[0], Month(2003, 12), NATION) is None


def test_the_rate_is_that_of_the_first_day_of_the_month() -> None:
    category = Category("person", "本人", "rate", Unit.MONTH)
    book = ParameterBook([own("rate", date(2022, 1, 1), "450"), own("rate", date(2022, 7, 2), "590")], "44")
    found = [rate_of(category, Month(2022, month), book) for month in (7, 8)]
    assert [one.fen for one in found if one is not None] == [45000, 59000]


def test_what_the_region_adds_is_added_before_a_year_is_shared() -> None:
    category = Category("person", "本人", "rate", Unit.YEAR, "top_up")
    book = ParameterBook([own("rate", date(2012, 1, 1), "960"), own("top_up", date(2024, 1, 1), "0.07")], "44")
    shares = [rate_of(category, Month(2024, month), book) for month in range(1, 13)]
    assert sum(one.fen for one in shares if one is not None) == 96007
    assert rate_of(category, Month(2023, 5), book) == rate_of(
        Category("person", "", "rate", Unit.YEAR), Month(2023, 5), book
    )


@pytest.mark.parametrize(
    ("rule", "start_from", "event_on", "applied_on", "expected"),
    [
        ("same", "event", date(2026, 3, 31), date(2026, 9, 1), "2026-03"),
        ("next", "event", date(2026, 12, 1), date(2026, 1, 5), "2027-01"),
        ("year", "event", date(2026, 12, 31), date(2026, 1, 5), "2026-01"),
        ("same", "application", date(2026, 3, 31), date(2026, 9, 1), "2026-09"),
        ("same", "application", date(2026, 9, 1), date(2026, 3, 31), "2026-09"),
        ("year", "application", date(2025, 12, 31), date(2026, 1, 1), "2026-01"),
    ],
)
def test_the_first_month(rule: str, start_from: str, event_on: date, applied_on: date, expected: str) -> None:
    assert str(first_month(FirstMonth(rule), StartFrom(start_from), event_on, applied_on)) == expected


@pytest.mark.parametrize(("rule", "expected"), [("before", "2025-12"), ("same", "2026-01"), ("year", "2026-12")])
def test_the_last_month(rule: str, expected: str) -> None:
    assert str(last_month(LastMonth(rule), date(2026, 1, 1))) == expected


@given(DAYS, st.integers(0, 100))
def test_a_birthday_stays_in_its_month(born: date, years: int) -> None:
    day = birthday(born, years)
    assert (day.year, day.month) == (born.year + years, born.month)


@pytest.mark.parametrize(
    ("born", "first", "months"),
    [
        ("2021-12-31", "2025-01", 0), ("2022-01-01", "2025-01", 1), ("2022-12-31", "2025-01", 12),
        ("2023-06-15", "2025-01", 18), ("2024-01-01", "2025-01", 25), ("2024-12-31", "2025-01", 36),
        ("2025-01-01", "2025-01", 36), ("2025-06-30", "2025-06", 36), ("2024-02-29", "2025-01", 26),
    ],
)  # fmt: skip
def test_childcare_months_as_the_county_counts_them(born: str, first: str, months: int) -> None:
    span = childcare_span(date.fromisoformat(born))
    assert str(span[0]) == first
    assert len(list(span[0].until(span[1]))) == months


def test_only_children_born_before_it_began_rest_on_the_derived_rule() -> None:
    assert childcare_is_derived(date(2024, 12, 31))
    assert not childcare_is_derived(date(2025, 1, 1))
