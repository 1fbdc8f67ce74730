"""Programmes of one office: what ships, what the office typed beside it, and its calendars of each year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from app.domain.changes import Changes
from app.domain.entitlements import calendars
from app.domain.entitlements.calendars import CalendarRow, CalendarTemplate
from app.domain.entitlements.parameters import (
    OWN_REGION,
    Confidence,
    ParameterBook,
    ParameterKey,
    ParameterRow,
    fault_of,
)
from app.domain.entitlements.programme import Programme
from app.domain.entitlements.reading import ParameterFile
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.ports import Ports
from storage import office as office_facts
from storage import programmes as rows
from storage.connection import Connection
from storage.programmes import CalendarLine, ParameterLine

_N = QT_TRANSLATE_NOOP
_NO_PROGRAMME = _N("Programme", "There is no programme “{key}”")
_NO_PARAMETER = _N("Programme", "There is no parameter “{key}”")
_NO_TEMPLATE = _N("Programme", "There is no calendar template “{key}” for this programme")
_NO_SOURCE = _N("Programme", "Write which document says so, with its number")
_NO_WHO = _N("Programme", "Write who enters it")
_REFUSED = _N("Programme", "Not entered: {problem}")
_SAME = _N("Programme", "This value holds already from that day on")
_GONE = _N("Programme", "This step of the calendar is not there any more; look at it again")
_CHANGED_MEANWHILE = _N("Programme", "It was changed in the meantime; look at it again")
_NO_DAYS = _N("Programme", "The days of a notice are a number from 1 to 365")
_YEAR = _N("Programme", "A year is a number like 2026")
_MOST_DAYS = 365
_FIRST_YEAR, _LAST_YEAR = 2004, 2099


class Files(Protocol):
    """What ships with the program about programmes."""

    @property
    def programmes(self) -> tuple[Programme, ...]:
        """The programmes in the order in which they are shown."""

    @property
    def parameters(self) -> ParameterFile:
        """What parameters there are, and their rows."""

    @property
    def calendars(self) -> tuple[CalendarTemplate, ...]:
        """The templates of calendars."""


@dataclass(frozen=True, slots=True)
class ParameterInput:
    """A new dated row as it was typed; ``by_whom`` empty is who sits at the desk."""

    key: str
    valid_from: date
    value: str
    source: str
    confidence: Confidence = Confidence.TO_CONFIRM
    note: str = ""
    by_whom: str = ""


class ProgrammeService:
    """Programmes and parameters as this office has them; nothing that holds is ever edited, only followed."""

    def __init__(self, ports: Ports, files: Files, profile: TownshipProfile) -> None:
        """Keep what ships; the statistical code of the township says which regions it lies in."""
        self._ports = ports
        self._files = files
        self._code = profile.code
        self._by_key = {programme.key: programme for programme in files.programmes}
        self._keys = {key.key: key for key in files.parameters.keys}

    def all(self) -> tuple[Programme, ...]:
        """Give every programme in the order in which it is shown."""
        return self._files.programmes

    def get(self, key: str) -> Programme:
        """Give a programme; NotFound where there is none of that key."""
        if key not in self._by_key:
            raise NotFound(Message("Programme", _NO_PROGRAMME, {"key": key}))
        return self._by_key[key]

    def parameter_keys(self) -> tuple[ParameterKey, ...]:
        """Give what parameters there are, in the order of their file."""
        return self._files.parameters.keys

    def parameter_key(self, name: str) -> ParameterKey:
        """Give what a parameter is; NotFound where there is none of that name."""
        if name not in self._keys:
            raise NotFound(Message("Programme", _NO_PARAMETER, {"key": name}))
        return self._keys[name]

    def book(self) -> ParameterBook:
        """Give every parameter that may hold here."""
        with self._ports.store.read() as connection:
            return self.book_in(connection)

    def book_in(self, connection: Connection) -> ParameterBook:
        """Give them as seen by a connection, so that what is worked out in a transaction is of one piece."""
        own = (_row(line) for line in rows.parameters(connection))
        return ParameterBook((*self._files.parameters.rows, *own), self._code)

    def history(self, name: str) -> tuple[ParameterRow, ...]:
        """Give the rows of a parameter that may hold here: first what outranks, of one region the latest first."""
        self.parameter_key(name)
        return self.book().rows(name)

    def add_parameter(self, entry: ParameterInput) -> Changes:
        """Write a new dated row of the office; InvalidInput where its value or source will not do."""
        key = self.parameter_key(entry.key)
        value, source = entry.value.strip(), entry.source.strip()
        faults: dict[str, Message] = {}
        fault = fault_of(key.kind, value)
        if fault is not None:
            faults["value"] = fault
        if not source:
            faults["source"] = Message("Programme", _NO_SOURCE)
        with self._ports.store.write() as connection:
            who = entry.by_whom.strip() or office_facts.fact(connection, "operator") or ""
            if not who:
                faults["by_whom"] = Message("Programme", _NO_WHO)
            holding = self.book_in(connection).row(entry.key, entry.valid_from)
            if holding is not None and (holding.is_own, holding.value, holding.source, holding.confidence) == (
                True, value, source, entry.confidence,
            ):  # fmt: skip
                faults["value"] = Message("Programme", _SAME)
            if faults:
                problem = next(iter(faults.values()))
                raise InvalidInput(Message("Programme", _REFUSED, {"problem": problem}), faults)
            line = ParameterLine(
                entry.key, OWN_REGION, entry.valid_from.isoformat(), value, source, entry.confidence.value,
                entry.note.strip(), who, self._ports.now(),
            )  # fmt: skip
            rows.add_parameter(connection, self._ports.new_uid(), line)
        return Changes.of("policy_parameter")

    def templates(self, programme: str) -> tuple[CalendarTemplate, ...]:
        """Give the templates for a programme; those of the township's own region first."""
        of_it = [one for one in self._files.calendars if programme in one.programmes]
        return tuple(sorted(of_it, key=lambda one: -len(one.region) if self._code.startswith(one.region) else 1))

    def calendar(self, programme: str, year: int) -> tuple[CalendarRow, ...]:
        """Give the office's calendar of a year; nothing where none was adopted."""
        with self._ports.store.read() as connection:
            return self.calendar_in(connection, programme, year)

    def calendar_in(self, connection: Connection, programme: str, year: int) -> tuple[CalendarRow, ...]:
        """Give it as seen by a connection."""
        return tuple(_calendar_row(line) for line in rows.calendar(connection, programme, year))

    def calendar_warnings(self, programme: str, year: int) -> tuple[Message, ...]:
        """Say what looks wrong with the order and the dates of a calendar."""
        with self._ports.store.read() as connection:
            found = self.calendar_in(connection, programme, year)
            least = self.book_in(connection).whole("notice.days", date(year, 1, 1))
        return calendars.order_warnings(self.get(programme), found, least)

    def adopt_calendar(self, template: str, programme: str, year: int) -> Changes:
        """Take over a template for a year, in the place of what the year had; the dates may be changed afterwards."""
        self.get(programme)
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            raise InvalidInput(Message("Programme", _YEAR), {"year": Message("Programme", _YEAR)})
        found = next((one for one in self.templates(programme) if one.key == template), None)
        if found is None:
            raise NotFound(Message("Programme", _NO_TEMPLATE, {"key": template}))
        return self._replace(programme, year, calendars.rows_of(found, programme, year))

    def repeat_calendar(self, programme: str, year: int) -> Changes:
        """Take over last year's calendar with every date a year later, in the place of what the year had."""
        before = self.calendar(programme, year - 1)
        if not before:
            raise NotFound(Message("Programme", _NO_TEMPLATE, {"key": str(year - 1)}))
        return self._replace(programme, year, [calendars.a_year_later(row) for row in before])

    def change_calendar_row(self, row: CalendarRow) -> Changes:
        """Write a step anew, as long as nobody else changed it."""
        if row.notice_days is not None and not 1 <= row.notice_days <= _MOST_DAYS:
            raise InvalidInput(Message("Programme", _NO_DAYS), {"notice_days": Message("Programme", _NO_DAYS)})
        with self._ports.store.write() as connection:
            before = rows.calendar_row(connection, row.row_id)
            if before is None:
                raise NotFound(Message("Programme", _GONE))
            if before.row_version != row.row_version:
                raise Conflict(Message("Programme", _CHANGED_MEANWHILE))
            rows.change_calendar_row(connection, _line(row))
        return Changes.of("programme_calendar")

    def move_calendar_row(self, row: CalendarRow, by: int) -> Changes:
        """Move a step up (-1) or down (1) in the order of its calendar."""
        with self._ports.store.write() as connection:
            listed = list(self.calendar_in(connection, row.programme, row.year))
            place = next((number for number, one in enumerate(listed) if one.row_id == row.row_id), None)
            if place is None:
                raise NotFound(Message("Programme", _GONE))
            listed.insert(max(0, place + by), listed.pop(place))
            for position, one in enumerate(listed, start=1):
                if one.position != position:
                    rows.change_calendar_row(connection, _line(replace(one, position=position)))
        return Changes.of("programme_calendar")

    def _replace(self, programme: str, year: int, new: Sequence[CalendarRow]) -> Changes:
        with self._ports.store.write() as connection:
            lines = ((self._ports.new_uid(), _line(row)) for row in new)
            rows.replace_calendar(connection, programme, year, lines)
        return Changes.of("programme_calendar")


def _row(line: ParameterLine) -> ParameterRow:
    return ParameterRow(
        key=line.key,
        region=line.region,
        valid_from=date.fromisoformat(line.valid_from),
        value=line.value,
        source=line.source,
        confidence=Confidence(line.confidence),
        note=line.note,
        recorded_at=line.recorded_at,
        is_own=True,
    )


def _calendar_row(line: CalendarLine) -> CalendarRow:
    return CalendarRow(
        row_id=line.row_id,
        row_version=line.row_version,
        programme=line.programme,
        year=line.year,
        position=line.position,
        step=line.step,
        opens_on=date.fromisoformat(line.opens_on) if line.opens_on else None,
        due_on=date.fromisoformat(line.due_on) if line.due_on else None,
        notice_days=line.notice_days,
        notice_count=DayCount(line.notice_count or DayCount.CALENDAR),
        source=line.source or "",
        note=line.note or "",
    )


def _line(row: CalendarRow) -> CalendarLine:
    return CalendarLine(
        row_id=row.row_id,
        row_version=row.row_version,
        programme=row.programme,
        year=row.year,
        position=row.position,
        step=row.step,
        opens_on=row.opens_on.isoformat() if row.opens_on else None,
        due_on=row.due_on.isoformat() if row.due_on else None,
        notice_days=row.notice_days,
        notice_count=row.notice_count.value,
        source=row.source,
        note=row.note,
    )
