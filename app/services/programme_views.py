"""Programmes as windows, commands and papers show them: in words, as of a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import date

from app.domain.entitlements import calendars
from app.domain.entitlements.calendars import CalendarRow
from app.domain.entitlements.parameter_words import WORD_NAMES, shown_confidence, shown_region, shown_value
from app.domain.entitlements.parameters import Confidence, ParameterBook, ParameterKey, ParameterRow
from app.domain.entitlements.programme import Programme
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import programmes as rows

_N = QT_TRANSLATE_NOOP
_NOTICE = _N("Programme", "{days} calendar days")
_NOTICE_WORKING = _N("Programme", "{days} working days")
_GENERAL = _N("Programme", "All programmes")
_SPECIAL = "special_support"


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """One dated row in words; ``is_holding`` where it is the one that holds on the day asked for."""

    value: str
    valid_from: str
    region: str
    source: str
    confidence: str
    note: str
    is_confirmed: bool
    is_holding: bool


@dataclass(frozen=True, slots=True)
class ParameterInfo:
    """One parameter on a day; ``holding`` is None where nothing holds, ``coming`` the next change if one is known."""

    key: str
    title: str
    group: str
    holding: ParameterLine | None
    coming: str
    lines: tuple[ParameterLine, ...]


@dataclass(frozen=True, slots=True)
class CalendarStep:
    """One step of a calendar in words, with the row it comes from."""

    row: CalendarRow
    title: str
    opens_on: str
    due_on: str
    notice: str
    note: str


@dataclass(frozen=True, slots=True)
class CalendarInfo:
    """The calendar of a programme in a year, and what looks wrong with it."""

    programme: str
    title: str
    year: int
    steps: tuple[CalendarStep, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyInfo:
    """One policy of the office's catalogue; days are ISO text, what is not known is empty."""

    policy_id: int
    title: str
    who: str
    benefit: str
    basis: str
    contact: str
    phone: str
    valid_from: str
    valid_until: str
    note: str

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day; without days it always does."""
        text = day.isoformat()
        has_begun = not self.valid_from or self.valid_from <= text
        return has_begun and (not self.valid_until or text <= self.valid_until)


class ProgrammeViews:
    """Answers what windows and papers ask about programmes."""

    def __init__(self, ports: Ports, programmes: ProgrammeService) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes

    def today(self) -> date:
        """Give the present day at the office."""
        return self._ports.today()

    def programmes(self) -> tuple[tuple[str, str], ...]:
        """Give key and short title of every programme."""
        return tuple((one.key, one.short_title) for one in self._programmes.all())

    def groups(self) -> tuple[tuple[str, str], ...]:
        """Give the groups of parameters: key and title, the general ones last."""
        found = {_group_of(one.key): "" for one in self._programmes.parameter_keys()}
        for programme in self._programmes.all():
            key = _SPECIAL if programme.key.startswith(_SPECIAL) else programme.key
            if key in found:
                found[key] = programme.title
        return tuple((key, title or self._say(Message("Programme", _GENERAL))) for key, title in found.items())

    def parameters(self, day: date) -> tuple[ParameterInfo, ...]:
        """Give every parameter as it is on a day."""
        book = self._programmes.book()
        return tuple(self._parameter(key, book, day) for key in self._programmes.parameter_keys())

    def parameter(self, name: str, day: date) -> ParameterInfo:
        """Give one of them; NotFound where there is none of that name."""
        return self._parameter(self._programmes.parameter_key(name), self._programmes.book(), day)

    def choices(self, name: str) -> tuple[tuple[str, str], ...]:
        """Give the words that a parameter may hold with their sentences; nothing where its value is free."""
        names = WORD_NAMES.get(self._programmes.parameter_key(name).kind, {})
        return tuple((str(word), self._say(Message("Programme", text))) for word, text in names.items())

    def unit(self, name: str) -> str:
        """Give what a parameter is counted in."""
        return self._programmes.parameter_key(name).unit

    def templates(self, programme: str) -> tuple[tuple[str, str], ...]:
        """Give key and title of the templates for a programme, the nearest first."""
        return tuple((one.key, one.title) for one in self._programmes.templates(programme))

    def calendar(self, programme: str, year: int) -> CalendarInfo:
        """Give a calendar in words with its warnings."""
        found = self._programmes.get(programme)
        titles = calendars.step_titles(found)
        warnings = self._programmes.calendar_warnings(programme, year)
        return CalendarInfo(
            programme=programme,
            title=found.title,
            year=year,
            steps=tuple(self._step(row, titles.get(row.step)) for row in self._programmes.calendar(programme, year)),
            warnings=tuple(self._say(one) for one in warnings),
        )

    def policies(self) -> tuple[PolicyInfo, ...]:
        """Give the catalogue of policies."""
        with self._ports.store.read() as connection:
            return tuple(PolicyInfo(*astuple(line)) for line in rows.policies(connection))

    def rates(self, programme: Programme, day: date) -> tuple[tuple[str, str], ...]:
        """Give each kind of beneficiary with what is given for it on a day, top-up included; "" where no rate holds."""
        book = self._programmes.book()
        return tuple(
            (category.title, self._rate(book, category.rate, category.top_up, day)) for category in programme.categories
        )

    def _rate(self, book: ParameterBook, rate: str, top_up: str, day: date) -> str:
        row = book.row(rate, day)
        if row is None:
            return ""
        shown = self._say(shown_value(self._programmes.parameter_key(rate), row.value))
        extra = book.row(top_up, day) if top_up else None
        parts = [shown]
        if extra is not None:
            parts.append("+ " + self._say(shown_value(self._programmes.parameter_key(top_up), extra.value)))
        if any(one is not None and one.confidence is Confidence.TO_CONFIRM for one in (row, extra)):
            parts.append(f"({self._say(shown_confidence(Confidence.TO_CONFIRM))})")
        return " ".join(parts)

    def _parameter(self, key: ParameterKey, book: ParameterBook, day: date) -> ParameterInfo:
        holding = book.row(key.key, day)
        lines = tuple(self._line(key, row, holding) for row in book.rows(key.key))
        later = sorted({row.valid_from for row in book.rows(key.key) if row.valid_from > day})
        change = next((one for one in later if _differs(book.row(key.key, one), holding)), None)
        coming = book.row(key.key, change) if change is not None else None
        return ParameterInfo(
            key=key.key,
            title=key.title,
            group=_group_of(key.key),
            holding=next((line for line in lines if line.is_holding), None),
            coming="" if coming is None else f"{coming.valid_from} {self._say(shown_value(key, coming.value))}",
            lines=lines,
        )

    def _line(self, key: ParameterKey, row: ParameterRow, holding: ParameterRow | None) -> ParameterLine:
        return ParameterLine(
            value=self._say(shown_value(key, row.value)),
            valid_from=row.valid_from.isoformat(),
            region=self._say(shown_region(row)),
            source=row.source,
            confidence=self._say(shown_confidence(row.confidence)),
            note=row.note,
            is_confirmed=row.confidence is Confidence.CONFIRMED,
            is_holding=row is holding,
        )

    def _step(self, row: CalendarRow, title: Message | None) -> CalendarStep:
        template = _NOTICE_WORKING if row.notice_count is DayCount.WORKING else _NOTICE
        notice = "" if row.notice_days is None else self._say(Message("Programme", template, {"days": row.notice_days}))
        return CalendarStep(
            row=row,
            title=row.step if title is None else self._say(title),
            opens_on=row.opens_on.isoformat() if row.opens_on else "",
            due_on=row.due_on.isoformat() if row.due_on else "",
            notice=notice,
            note=row.note,
        )

    def _say(self, message: Message) -> str:
        return message.render(self._ports.tr)


def unconfirmed(parameters: Sequence[ParameterInfo]) -> int:
    """Count what holds but should be checked with the county."""
    return sum(one.holding is not None and not one.holding.is_confirmed for one in parameters)


def _group_of(key: str) -> str:
    """Say whose parameter it is; those of no programme are general."""
    first = key.split(".", 1)[0]
    return "" if first in ("notice", "care", "village_review") else first


def _differs(row: ParameterRow | None, other: ParameterRow | None) -> bool:
    return row is not None and (other is None or row is not other)
