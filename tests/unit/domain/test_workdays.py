"""Terms in calendar and working days, worked out by hand with the printed calendar beside; and what always holds."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.workdays import DayCount, DayKind, Holiday, WorkCalendar, unknown_years_note
from app.reference import load_holidays

CALENDAR = WorkCalendar(load_holidays())
C, W = DayCount.CALENDAR, DayCount.WORKING


@pytest.mark.parametrize(
    ("start", "count", "by", "day"),
    [
        ("2026-07-01", 20, C, "2026-07-21"),
        ("2024-02-28", 1, C, "2024-02-29"),
        ("2025-02-28", 1, C, "2025-03-01"),
        ("2024-02-29", 366, C, "2025-03-01"),
        ("2026-01-31", 20, C, "2026-02-20"),
        ("2026-12-31", 1, C, "2027-01-01"),
        ("2026-07-01", 0, W, "2026-07-01"),
        # Wednesday 1 July 2026: three more days in that week, then two of the next.
        ("2026-07-01", 5, W, "2026-07-08"),
        ("2026-07-03", 1, W, "2026-07-06"),
        ("2026-07-04", 1, W, "2026-07-06"),
        # New Year of 2026: 1 to 3 January off, Sunday the 4th is made up.
        ("2025-12-31", 1, W, "2026-01-04"),
        ("2025-12-31", 2, W, "2026-01-05"),
        # Spring Festival of 2026: Saturday 14 February is worked, 15 to 23 off, Saturday 28 worked.
        ("2026-02-13", 1, W, "2026-02-14"),
        ("2026-02-13", 2, W, "2026-02-24"),
        ("2026-02-13", 6, W, "2026-02-28"),
        ("2026-02-13", 7, W, "2026-03-02"),
        # National Day of 2025 took eight days; Sunday 28 September and Saturday 11 October are worked.
        ("2025-09-26", 1, W, "2025-09-28"),
        ("2025-09-30", 1, W, "2025-10-09"),
        ("2025-10-10", 1, W, "2025-10-11"),
        ("2025-10-11", 1, W, "2025-10-13"),
        # New Year of 2023 began in the old year.
        ("2022-12-30", 1, W, "2023-01-03"),
        ("2026-02-24", -1, W, "2026-02-14"),
        ("2026-07-06", -1, W, "2026-07-03"),
        ("2024-03-01", -1, C, "2024-02-29"),
        # The 30 working days that the law gives an office, over National Day of 2026: 6 in September after the 18th
        # (21 to 24, 28 to 30: 7, and Sunday the 20th: 8), from 8 October on 22 more with Saturday the 10th.
        ("2026-09-18", 30, W, "2026-11-05"),
    ],
)
def test_days_are_added(start: str, count: int, by: DayCount, day: str) -> None:
    assert CALENDAR.add_days(date.fromisoformat(start), count, by) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("start", "end", "calendar", "working"),
    [
        ("2026-07-01", "2026-07-01", 0, 0),
        ("2026-07-01", "2026-07-08", 7, 5),
        ("2026-07-03", "2026-07-05", 2, 0),
        ("2024-02-28", "2024-03-01", 2, 2),
        ("2026-02-13", "2026-02-28", 15, 6),
        ("2025-12-31", "2026-01-05", 5, 2),
        ("2026-07-08", "2026-07-01", -7, -5),
        ("2026-07-06", "2026-07-04", -2, 0),
        ("2021-01-01", "2022-01-01", 365, 250),
    ],
)
def test_days_are_counted(start: str, end: str, calendar: int, working: int) -> None:
    ends = date.fromisoformat(start), date.fromisoformat(end)
    assert (CALENDAR.days_between(*ends, C), CALENDAR.days_between(*ends, W)) == (calendar, working)


@pytest.mark.parametrize(
    ("start", "term", "by", "day"),
    [
        # 20 days from 11 September 2026 end on Thursday 1 October, a day off: the last day is Thursday the 8th.
        ("2026-09-11", 20, C, "2026-10-08"),
        ("2026-07-05", 20, C, "2026-07-27"),
        ("2026-07-01", 20, C, "2026-07-21"),
        ("2026-07-01", 20, W, "2026-07-29"),
        ("2026-01-25", 20, C, "2026-02-14"),
    ],
)
def test_a_term_never_ends_on_a_day_off(start: str, term: int, by: DayCount, day: str) -> None:
    due = CALENDAR.due(date.fromisoformat(start), term, by)
    assert (due.day, due.unknown_years) == (date.fromisoformat(day), ())


@pytest.mark.parametrize(
    ("day", "first"),
    [
        ("2026-01-01", "2026-01-04"),
        ("2026-02-15", "2026-02-24"),
        ("2026-07-01", "2026-07-01"),
        ("2024-10-12", "2024-10-12"),
    ],
)
def test_the_first_working_day_on_or_after(day: str, first: str) -> None:
    assert CALENDAR.first_working_day(date.fromisoformat(day)) == date.fromisoformat(first)


def test_a_year_without_holidays_is_said_plainly() -> None:
    due = CALENDAR.due(date(2026, 12, 20), 20, W)
    assert due.day == date(2027, 1, 15)
    assert due.unknown_years == (2027,)
    assert str(unknown_years_note(due.unknown_years)) == (
        "The holidays of 2027 are not entered yet; there only weekends count as days off"
    )
    assert unknown_years_note(()) is None
    assert CALENDAR.unknown_years(date(2027, 5, 1), date(2026, 5, 1)) == (2027,)
    # A few days of a year do not make it known: its National Day must be there.
    begun = WorkCalendar([Holiday(date(2027, 1, 1), DayKind.OFF, "元旦")])
    assert (begun.knows(2027), begun.is_working(date(2027, 1, 1))) == (False, False)


def test_every_shipped_year_is_whole() -> None:
    holidays = load_holidays()
    assert [year for year in range(2020, 2028) if CALENDAR.knows(year)] == [2021, 2022, 2023, 2024, 2025, 2026]
    assert len({holiday.day for holiday in holidays}) == len(holidays)
    assert all(holiday.note.startswith("国办发明电") for holiday in holidays)
    made_up = [holiday.day for holiday in holidays if holiday.kind is DayKind.WORK]
    assert all(day.isoweekday() >= 6 for day in made_up)
    # Made-up days give back what the extra days off took: off weekdays minus the days off by law is what was made up.
    by_law = {2021: 11, 2022: 11, 2023: 11, 2024: 11, 2025: 13, 2026: 13}
    for year, days in by_law.items():
        weekdays_off = [
            h.day for h in holidays if h.kind is DayKind.OFF and h.day.isoweekday() < 6 and h.day.year == year
        ]
        made_up_in_year = [day for day in made_up if day.year == year]
        assert len(weekdays_off) - len(made_up_in_year) in range(days - 4, days + 1), year


days = st.dates(date(2021, 1, 1), date(2026, 12, 31))
counts = st.sampled_from(DayCount)


@given(days, st.integers(0, 400), counts)
def test_counting_undoes_adding(start: date, count: int, by: DayCount) -> None:
    end = CALENDAR.add_days(start, count, by)
    assert CALENDAR.days_between(start, end, by) == count
    assert CALENDAR.days_between(start, CALENDAR.add_days(start, -count, by), by) == -count


@given(days, st.integers(0, 200), st.integers(0, 200), counts)
def test_adding_in_two_steps_is_adding_once(start: date, one: int, other: int, by: DayCount) -> None:
    assert CALENDAR.add_days(CALENDAR.add_days(start, one, by), other, by) == CALENDAR.add_days(start, one + other, by)


@given(days, days, days)
def test_working_days_add_up(one: date, two: date, three: date) -> None:
    first, middle, last = sorted((one, two, three))
    parts = CALENDAR.days_between(first, middle, W) + CALENDAR.days_between(middle, last, W)
    assert parts == CALENDAR.days_between(first, last, W)
    assert 0 <= parts <= (last - first).days


@given(days, st.integers(1, 200), counts)
def test_a_due_day_is_worked_and_no_sooner_than_the_term(start: date, term: int, by: DayCount) -> None:
    due = CALENDAR.due(start, term, by).day
    assert CALENDAR.is_working(due)
    assert due >= CALENDAR.add_days(start, term, by) >= start + timedelta(days=term)
    assert due <= CALENDAR.due(start + timedelta(days=1), term, by).day
    assert CALENDAR.due(start, term, C).day <= CALENDAR.due(start, term, W).day


@given(
    st.lists(st.builds(Holiday, days, st.sampled_from(DayKind), st.just("x")), max_size=40), days, st.integers(0, 90)
)
def test_any_table_is_obeyed(table: list[Holiday], start: date, count: int) -> None:
    calendar = WorkCalendar(table)
    for day in (start + timedelta(days=number) for number in range(count)):
        kinds = [holiday.kind for holiday in table if holiday.day == day]
        assert calendar.is_working(day) == (kinds[-1] is DayKind.WORK if kinds else day.isoweekday() < 6)
