"""The calendar of the office: days off and made-up working days, as shipped or as typed; terms counted over it.

A year that the office has in its table holds as it stands there; any other year is the one that ships with the program,
so that a newer program brings newer years and never overwrites what a clerk has typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.changes import Changes
from app.domain.errors import InvalidInput
from app.domain.holiday_notices import NoticeReading, read_notice, write_lines
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayKind, Holiday, WorkCalendar, unknown_years_note
from app.services.ports import Ports
from storage import holidays as table
from storage.connection import Connection
from storage.holidays import HolidayRow

_N = QT_TRANSLATE_NOOP
_REFUSED = _N("Workdays", "Nothing was changed: {problem}")
_OTHER_YEAR = _N("Workdays", "These days belong to {found}, but {year} is being edited")
_NOT_WHOLE = _N("Workdays", "National Day is not among the days: the year does not count as entered until it is")


@dataclass(frozen=True, slots=True)
class YearInfo:
    """One year of the calendar; ``is_known`` where its holidays are entered, ``is_own`` where the office typed them."""

    year: int
    days_off: int
    made_up: int
    notices: str
    is_known: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class HolidayPreview:
    """What a pasted text would enter: the days, what is wrong with it, and what should be looked at."""

    year: int | None
    number: str
    days: tuple[Holiday, ...]
    problems: tuple[str, ...]
    remark: str


class WorkdayService:
    """The working days of one office."""

    def __init__(self, ports: Ports, shipped: Iterable[Holiday]) -> None:
        """Work on one office; ``shipped`` are the days that come with the program."""
        self._ports = ports
        self._shipped = tuple(shipped)

    def calendar(self) -> WorkCalendar:
        """Give the calendar as it stands."""
        with self._ports.store.read() as connection:
            return self.calendar_in(connection)

    def calendar_in(self, connection: Connection) -> WorkCalendar:
        """Give the calendar in the caller's transaction."""
        return WorkCalendar(day for days in self._years(connection).values() for day in days)

    def note(self, years: Iterable[int]) -> str:
        """Say which years are not entered; nothing where all are."""
        message = unknown_years_note(years)
        return "" if message is None else message.render(self._ports.tr)

    def years(self) -> tuple[YearInfo, ...]:
        """Give every year that is known, and the present and the next in any case, the newest first."""
        this_year = self._ports.today().year
        with self._ports.store.read() as connection:
            years, own = self._years(connection), self._own(connection)
        calendar = WorkCalendar(day for days in years.values() for day in days)
        return tuple(
            _info(year, years.get(year, ()), is_known=calendar.knows(year), is_own=year in own)
            for year in sorted({*years, this_year, this_year + 1}, reverse=True)
        )

    def days_of(self, year: int) -> tuple[Holiday, ...]:
        """Give the days of a year, in order."""
        with self._ports.store.read() as connection:
            return self._years(connection).get(year, ())

    def lines_of(self, year: int) -> str:
        """Give a year as lines to be edited; ``preview`` and ``take`` read them again."""
        return write_lines(self.days_of(year))

    def preview(self, text: str, year: int) -> HolidayPreview:
        """Read a pasted notice, or lines of days, for a year."""
        reading = read_notice(text, year)
        problems = [problem.render(self._ports.tr) for problem in reading.problems]
        found = reading.year
        if reading.days and all(day.day.year != year for day in reading.days):
            found = reading.days[-1].day.year
        if found is not None and reading.days and found != year:
            problems.append(self._say(_OTHER_YEAR, found=found, year=year))
        remark = ""
        if reading.days and not WorkCalendar(reading.days).knows(year):
            remark = self._say(_NOT_WHOLE)
        return HolidayPreview(reading.year, reading.number, reading.days, tuple(problems), remark)

    def take(self, text: str, year: int) -> Changes:
        """Enter a year in the place of what was there; InvalidInput where anything in the text is wrong."""
        preview = self.preview(text, year)
        if preview.problems:
            raise InvalidInput(Message("Workdays", _REFUSED, {"problem": preview.problems[0]}))
        reading = read_notice(text, year)
        with self._ports.store.write() as connection:
            for of_year, days in self._merged(connection, reading, year).items():
                table.replace_year(connection, of_year, (_row(day) for day in days))
        return Changes.of("holiday")

    def restore(self, year: int) -> Changes:
        """Forget what the office typed for a year; the days that ship with the program hold again, if there are any."""
        with self._ports.store.write() as connection:
            table.replace_year(connection, year, ())
        return Changes.of("holiday")

    def _merged(self, connection: Connection, reading: NoticeReading, year: int) -> Mapping[int, tuple[Holiday, ...]]:
        """Put new days beside those of other notices: a New Year may begin in the last days of the year before."""
        present = self._years(connection)
        before = {day.day: day for day in present.get(year, ())}
        kept = {day.day: day for day in before.values() if reading.number and day.note not in ("", reading.number)}
        merged: dict[int, dict[date, Holiday]] = {year: kept if _ends_the_year(kept) else {}}
        for day in reading.days:
            of_year = merged.setdefault(day.day.year, {one.day: one for one in present.get(day.day.year, ())})
            known = before.get(day.day)
            note = day.note or (known.note if known is not None and known.kind is day.kind else "")
            of_year[day.day] = Holiday(day.day, day.kind, day.name, note)
        return {of_year: tuple(days[one] for one in sorted(days)) for of_year, days in merged.items()}

    def _years(self, connection: Connection) -> dict[int, tuple[Holiday, ...]]:
        """Give the days of every year: the office's own years, then those that ship."""
        shipped: dict[int, tuple[Holiday, ...]] = {}
        for day in sorted(self._shipped, key=lambda holiday: holiday.day):
            shipped[day.day.year] = (*shipped.get(day.day.year, ()), day)
        return shipped | self._own(connection)

    @staticmethod
    def _own(connection: Connection) -> dict[int, tuple[Holiday, ...]]:
        own: dict[int, tuple[Holiday, ...]] = {}
        for row in table.holidays(connection):
            day = Holiday(date.fromisoformat(row.day), DayKind(row.kind), row.name, row.note)
            own[day.day.year] = (*own.get(day.day.year, ()), day)
        return own

    def _say(self, template: str, **params: object) -> str:
        return Message("Workdays", template, params).render(self._ports.tr)


_DECEMBER = 12


def _ends_the_year(days: Iterable[date]) -> bool:
    """Tell whether days of another notice are only the last ones of the year, as a New Year that begins early."""
    return all(day.month == _DECEMBER for day in days)


def _info(year: int, days: Iterable[Holiday], *, is_known: bool, is_own: bool) -> YearInfo:
    listed = tuple(days)
    notices = "、".join(dict.fromkeys(day.note for day in listed if day.note))
    off = sum(day.kind is DayKind.OFF for day in listed)
    return YearInfo(year, off, len(listed) - off, notices, is_known, is_own)


def _row(day: Holiday) -> HolidayRow:
    return HolidayRow(day.day.isoformat(), day.kind.value, day.name, day.note)
