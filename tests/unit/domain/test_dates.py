"""Dates as offices write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import age_on, date_of_cell, read_date, read_month, reporting_days

FULL_WIDTH = str.maketrans("0123456789.-/", "０１２３４５６７８９．－／")
STYLES: tuple[Callable[[date], str], ...] = (
    lambda day: day.isoformat(),
    lambda day: f"{day.year}{day.month:02}{day.day:02}",
    lambda day: f"{day.year}.{day.month}.{day.day}",
    lambda day: f"{day.year}/{day.month}/{day.day}",
    lambda day: f"{day.year}-{day.month}-{day.day}",
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日",
    lambda day: f"{day.year}年{day.month:02}月{day.day:02}",
    lambda day: f"{day.isoformat()} 00:00:00",
    lambda day: f"{day.isoformat()}T08:30",
    lambda day: f"'{day.isoformat()} ",
    lambda day: day.isoformat().translate(FULL_WIDTH),
    lambda day: str((day - date(1899, 12, 30)).days),
)
days = st.dates(date(1928, 1, 1), date(2099, 12, 31))


@given(days, st.sampled_from(STYLES))
def test_a_date_in_any_style_reads_back(day: date, style: Callable[[date], str]) -> None:
    assert read_date(style(day)) == day.isoformat()
    assert read_month(style(day)) == f"{day.year}-{day.month:02}"


@given(days)
def test_a_year_of_two_digits_is_the_nearer_one(day: date) -> None:
    year = read_date(f"{day:%y}.{day.month}.{day.day}")
    # 29 February of 00 exists in 2000 only; the century that was meant decides.
    if year is not None:
        assert 1940 <= int(year[:4]) < 2040


@given(st.integers(1880, 2120), st.integers(1, 12))
def test_a_month_keeps_its_precision(year: int, month: int) -> None:
    iso = f"{year}-{month:02}"
    for typed in (iso, f"{year}.{month}", f"{year}年{month}月", f"{year}{month:02}", f"{year}/{month:02}"):
        assert read_date(typed) == iso == read_month(typed)


@given(st.integers(1880, 2120))
def test_a_year_keeps_its_precision(year: int) -> None:
    for typed in (str(year), f"{year}年", f"{year}."):
        assert read_date(typed) == str(year)
        assert read_month(typed) is None


@given(st.text())
def test_whatever_is_typed_gives_a_date_or_nothing(typed: str) -> None:
    iso = read_date(typed)
    if iso is not None:
        assert iso[:4].isdigit()
        assert len(iso) in (4, 7, 10)
        date.fromisoformat((iso + "-01-01")[:10])


@pytest.mark.parametrize(
    "typed",
    [
        "", "待查", "2023-02-29", "2023.13.1", "20230230", "0198-01-01", "1879-12-31", "2121-01-01", "99999", "1998 1",
        "1-2-3", "2023-1-2-3", "19981", "08:30",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(typed: str) -> None:
    expected = "1954-09-14" if typed == "19981" else None  # five digits are the serial of a spreadsheet
    assert read_date(typed) == expected


@pytest.mark.parametrize(("typed", "iso"), [("98年", "1998"), ("05.3", "2005-03"), ("40-1-2", "1940-01-02")])
def test_short_years(typed: str, iso: str) -> None:
    assert read_date(typed) == iso


def test_cells_that_are_dates_already() -> None:
    assert date_of_cell(date(2024, 2, 29)) == "2024-02-29"
    assert date_of_cell(datetime(2024, 2, 29, 23, 59)) == "2024-02-29"  # noqa: DTZ001 - workbooks know no zones


@given(st.dates(date(1900, 1, 1), date(2026, 7, 1)))
def test_age_counts_birthdays(born: date) -> None:
    today = date(2026, 7, 1)
    age = age_on(born.isoformat(), today)
    birthdays = sum((year, born.month, born.day) <= (2026, 7, 1) for year in range(born.year + 1, 2027))
    assert age == birthdays


def test_an_inexact_birth_date_leaves_the_age_open() -> None:
    assert age_on("1980", date(2026, 7, 1)) is None
    assert age_on("1980-05", date(2026, 7, 1)) is None


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        ("2026-06", "2026-06-06", "2026-07-05"),
        ("2026-12", "2026-12-06", "2027-01-05"),
        ("2024-02", "2024-02-06", "2024-03-05"),
    ],
)
def test_reports_for_a_month_close_on_the_fifth_of_the_next(month: str, first: str, last: str) -> None:
    assert reporting_days(month) == (first, last)
