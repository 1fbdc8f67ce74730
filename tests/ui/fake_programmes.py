"""Programmes that answer from memory: what ships, with an office's own rows and calendars beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from app import wording
from app.domain.changes import Changes
from app.domain.entitlements import calendars
from app.domain.entitlements.calendars import CalendarRow, CalendarTemplate
from app.domain.entitlements.parameters import OWN_REGION, ParameterBook, ParameterKey, ParameterRow
from app.domain.entitlements.programme import Programme
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.text import Message
from app.reference import load_programmes
from app.services.ports import Ports
from app.services.programme_views import PolicyInfo, ProgrammeViews
from app.services.programmes import ParameterInput, ProgrammeService

TODAY = date(2026, 7, 24)
_REGION = "411525102"
_FILES = load_programmes()


class FakeProgrammes:
    """The shipped programmes; what is entered is kept in lists."""

    def __init__(self) -> None:
        self.own: list[ParameterRow] = []
        self.calendars: dict[tuple[str, int], list[CalendarRow]] = {}

    def all(self) -> tuple[Programme, ...]:
        return _FILES.programmes

    def get(self, key: str) -> Programme:
        return next(one for one in _FILES.programmes if one.key == key)

    def parameter_keys(self) -> tuple[ParameterKey, ...]:
        return _FILES.parameters.keys

    def parameter_key(self, name: str) -> ParameterKey:
        return next(one for one in _FILES.parameters.keys if one.key == name)

    def book(self) -> ParameterBook:
        return ParameterBook((*_FILES.parameters.rows, *self.own), _REGION)

    def add_parameter(self, entry: ParameterInput) -> Changes:
        if not entry.source:
            text = Message("Programme", "Write which document says so, with its number")
            raise InvalidInput(text, {"source": text})
        self.own.append(
            ParameterRow(
                entry.key, OWN_REGION, entry.valid_from, entry.value, entry.source, entry.confidence, is_own=True
            )
        )
        return Changes.of("policy_parameter")

    def templates(self, programme: str) -> tuple[CalendarTemplate, ...]:
        return tuple(one for one in _FILES.calendars if programme in one.programmes)

    def calendar(self, programme: str, year: int) -> tuple[CalendarRow, ...]:
        return tuple(self.calendars.get((programme, year), ()))

    def calendar_warnings(self, programme: str, year: int) -> tuple[Message, ...]:
        return calendars.order_warnings(self.get(programme), self.calendar(programme, year), 7)

    def adopt_calendar(self, template: str, programme: str, year: int) -> Changes:
        found = next(one for one in self.templates(programme) if one.key == template)
        return self._keep(programme, year, calendars.rows_of(found, programme, year))

    def repeat_calendar(self, programme: str, year: int) -> Changes:
        return self._keep(programme, year, [calendars.a_year_later(row) for row in self.calendar(programme, year - 1)])

    def change_calendar_row(self, row: CalendarRow) -> Changes:
        listed = self.calendars[row.programme, row.year]
        listed[:] = [row if one.row_id == row.row_id else one for one in listed]
        return Changes.of("programme_calendar")

    def move_calendar_row(self, row: CalendarRow, by: int) -> Changes:
        listed = list(self.calendars[row.programme, row.year])
        place = [one.row_id for one in listed].index(row.row_id)
        listed.insert(max(0, place + by), listed.pop(place))
        return self._keep(row.programme, row.year, listed)

    def _keep(self, programme: str, year: int, rows: Sequence[CalendarRow]) -> Changes:
        self.calendars[programme, year] = [
            replace(row, row_id=row.row_id or number, position=number) for number, row in enumerate(rows, start=1)
        ]
        return Changes.of("programme_calendar")


class FakeProgrammeViews(ProgrammeViews):
    """The real words over the fake; the catalogue is a list."""

    def __init__(self, programmes: FakeProgrammes) -> None:
        super().__init__(cast("Ports", _Words()), cast("ProgrammeService", programmes))
        self.catalogue: list[PolicyInfo] = []

    def policies(self) -> tuple[PolicyInfo, ...]:
        return tuple(self.catalogue)


class FakePolicyPapers:
    """One PDF for everything."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.asked: list[str] = []

    def leaflet_title(self) -> str:
        return "家庭服务政策一览"

    def leaflet(self, _day: date | None = None, _progress: Progress = no_progress) -> bytes:
        self.asked.append("leaflet")
        return self._pdf

    def calendar_title(self, programme: str, year: int) -> str:
        return f"{programme} {year}"

    def calendar(self, programme: str, year: int, _progress: Progress = no_progress) -> bytes:
        self.asked.append(f"{programme} {year}")
        return self._pdf


class _Words:
    """The two things that words need of an office: a day and a language."""

    tr = staticmethod(wording.load())

    @staticmethod
    def today() -> date:
        return TODAY
