"""Terms of office work in calendar days and in working days, over an editable table of days off and made-up days.

The day from which a term runs is not counted (Civil Code Art. 201). A term of calendar days that would end on a day
off ends on the first working day after it (Art. 203); a term of working days always ends on one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_UNKNOWN = _N("Workdays", "The holidays of {years} are not entered yet; there only weekends count as days off")
_SATURDAY = 5
_DAY = timedelta(days=1)
_NATIONAL_DAY = (10, 1)


class DayCount(StrEnum):
    """How the days of a term are counted."""

    CALENDAR = "calendar"
    WORKING = "working"


class DayKind(StrEnum):
    """What a day of the table is: off although it may be a weekday, or worked although it is a weekend."""

    OFF = "off"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Holiday:
    """One day of the table; ``note`` names the notice that it comes from."""

    day: date
    kind: DayKind
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """The last day of a term, and the years on its way whose holidays nobody has entered."""

    day: date
    unknown_years: tuple[int, ...] = ()


class WorkCalendar:
    """Tells working days from days off: the table first, then Monday to Friday."""

    def __init__(self, holidays: Iterable[Holiday] = ()) -> None:
        """Keep the table; where it names a day twice, the later line holds."""
        self._kinds = {holiday.day: holiday.kind for holiday in holidays}

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on a day."""
        kind = self._kinds.get(day)
        return day.weekday() < _SATURDAY if kind is None else kind is DayKind.WORK

    def knows(self, year: int) -> bool:
        """Tell whether the holidays of a year were entered: its National Day, off by law in every year, is there."""
        return self._kinds.get(date(year, *_NATIONAL_DAY)) is DayKind.OFF

    def unknown_years(self, first: date, last: date) -> tuple[int, ...]:
        """Give the years between two days, both included, whose holidays were not entered."""
        years = range(min(first, last).year, max(first, last).year + 1)
        return tuple(year for year in years if not self.knows(year))

    def add_days(self, start: date, count: int, by: DayCount = DayCount.CALENDAR) -> date:
        """Give the day ``count`` days after ``start``, which is not counted itself; before it for a negative count."""
        if by is DayCount.CALENDAR:
            return start + timedelta(days=count)
        step, day = (_DAY if count > 0 else -_DAY), start
        for _ in range(abs(count)):
            day += step
            while not self.is_working(day):
                day += step
        return day

    def days_between(self, start: date, end: date, by: DayCount = DayCount.CALENDAR) -> int:
        """Count the days after ``start`` up to and including ``end``.

        Where ``end`` lies before ``start`` the number is negative and counts the days from ``end`` to before
        ``start``. ``add_days(start, days_between(start, end))`` is ``end`` again wherever ``end`` can be reached.
        """
        if by is DayCount.CALENDAR:
            return (end - start).days
        if end < start:
            return -self._working_from(end, start - _DAY)
        return self._working_from(start + _DAY, end)

    def first_working_day(self, day: date) -> date:
        """Give the day itself where it is worked, else the next that is."""
        while not self.is_working(day):
            day += _DAY
        return day

    def due(self, start: date, term: int, by: DayCount = DayCount.CALENDAR) -> Due:
        """Give the last day of a term that runs from ``start``; it is always a working day."""
        day = self.first_working_day(self.add_days(start, term, by))
        return Due(day, self.unknown_years(start, day))

    def _working_from(self, first: date, last: date) -> int:
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return sum(self.is_working(day) for day in days)


def unknown_years_note(years: Iterable[int]) -> Message | None:
    """Say plainly that the holidays of some years are missing; None where none is."""
    named = "、".join(str(year) for year in years)
    return Message("Workdays", _UNKNOWN, {"years": named}) if named else None
