"""Dated parameters: amounts, ages and rules that differ by region and year, each with its source.

Nothing is ever edited: what holds from another day on is another row, so that what applied on any day is found again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from app.domain.entitlements.programme import FirstMonth, LastMonth, StartFrom
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount

_N = QT_TRANSLATE_NOOP
OWN_REGION = "office"
"""What stands in the region of rows that the office typed itself."""

_NOT_YUAN = _N("Programme", "An amount is a number of yuan with at most two decimals, not “{value}”")
_NOT_WHOLE = _N("Programme", "This is a whole number, not “{value}”")
_NOT_DAY = _N("Programme", "This is a day like 2026-07-01, not “{value}”")
_NOT_WORD = _N("Programme", "This is one of {words}, not “{value}”")
_MOST_YUAN = Decimal(10_000_000)
_MOST_WHOLE = 1000
_WHOLE = re.compile(r"\d{1,4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Confidence(StrEnum):
    """Whether a row was read in the text in force, or should be checked with the county before it is relied on."""

    CONFIRMED = "confirmed"
    TO_CONFIRM = "to_confirm"


class ValueKind(StrEnum):
    """How the value of a parameter is read."""

    YUAN = "yuan"
    WHOLE = "whole"
    DAY = "day"
    FIRST_MONTH = "first_month"
    LAST_MONTH = "last_month"
    START_FROM = "start_from"
    DAY_COUNT = "day_count"


WORDS: Mapping[ValueKind, tuple[str, ...]] = {
    ValueKind.FIRST_MONTH: tuple(FirstMonth),
    ValueKind.LAST_MONTH: tuple(LastMonth),
    ValueKind.START_FROM: tuple(StartFrom),
    ValueKind.DAY_COUNT: tuple(DayCount),
}
"""The words that a parameter of such a kind may hold."""


@dataclass(frozen=True, slots=True)
class ParameterKey:
    """What a parameter is: its key, how people call it, what it is counted in, and how its value is read."""

    key: str
    title: str
    kind: ValueKind
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ParameterRow:
    """One value from one day on in one region; a region is a prefix of the statistical code, empty is the nation."""

    key: str
    region: str
    valid_from: date
    value: str
    source: str
    confidence: Confidence
    note: str = ""
    recorded_at: str = ""
    is_own: bool = False


class ParameterBook:
    """Every row that may hold in a township: the office's own, then of the narrowest region, then of the nation."""

    def __init__(self, rows: Iterable[ParameterRow], region_code: str) -> None:
        """Keep the rows of the regions that the township lies in; ``region_code`` is its statistical code.

        Of two rows recorded in the same second the one that is given later is the later.
        """
        self._rows: dict[str, list[ParameterRow]] = {}
        for row in rows:
            if row.is_own or region_code.startswith(row.region):
                self._rows.setdefault(row.key, []).append(row)
        for found in self._rows.values():
            found.reverse()
            found.sort(key=_rank, reverse=True)

    def rows(self, key: str) -> tuple[ParameterRow, ...]:
        """Give the rows of a key that may hold here: first what outranks, of one region the latest first."""
        return tuple(self._rows.get(key, ()))

    def row(self, key: str, day: date) -> ParameterRow | None:
        """Give the row that holds on a day, or None."""
        return next((row for row in self._rows.get(key, ()) if row.valid_from <= day), None)

    def word(self, key: str, day: date) -> str | None:
        """Give the value of a day as it stands, or None."""
        row = self.row(key, day)
        return None if row is None else row.value

    def amount_fen(self, key: str, day: date) -> int | None:
        """Give the amount of a day in fen, or None."""
        word = self.word(key, day)
        return None if word is None else fen(word)

    def whole(self, key: str, day: date) -> int | None:
        """Give the whole number of a day, or None."""
        word = self.word(key, day)
        return None if word is None else int(word)

    def day(self, key: str, day: date) -> date | None:
        """Give the day that is the value on a day, or None."""
        word = self.word(key, day)
        return None if word is None else date.fromisoformat(word)


def _rank(row: ParameterRow) -> tuple[bool, int, date, str]:
    return row.is_own, len(row.region) if not row.is_own else 0, row.valid_from, row.recorded_at


def fen(value: str) -> int:
    """Give an amount of yuan in fen; ValueError where it is none, or finer than a fen."""
    try:
        amount = Decimal(value) * 100
    except InvalidOperation as error:
        raise ValueError(value) from error
    if not amount.is_finite() or amount != amount.to_integral_value():
        raise ValueError(value)
    return int(amount)


def fault_of(kind: ValueKind, value: str) -> Message | None:
    """Say what is wrong with a value, or None."""
    if kind in WORDS:
        return None if value in WORDS[kind] else _complaint(_NOT_WORD, value, words=", ".join(WORDS[kind]))
    if kind is ValueKind.YUAN:
        return None if _is_yuan(value) else _complaint(_NOT_YUAN, value)
    if kind is ValueKind.WHOLE:
        is_whole = _WHOLE.fullmatch(value) is not None and value.isascii() and int(value) <= _MOST_WHOLE
        return None if is_whole else _complaint(_NOT_WHOLE, value)
    return None if _is_day(value) else _complaint(_NOT_DAY, value)


def _is_yuan(value: str) -> bool:
    if not re.fullmatch(r"[0-9]+(\.[0-9]{1,2})?", value):
        return False
    return Decimal(value) <= _MOST_YUAN


def _is_day(value: str) -> bool:
    if not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _complaint(template: str, value: str, **params: object) -> Message:
    return Message("Programme", template, {"value": value, **params})
