"""How parameters are said to people: their values, where they hold, and how sure they are."""

from __future__ import annotations

from app.domain.entitlements.parameters import Confidence, ParameterKey, ParameterRow, ValueKind
from app.domain.entitlements.programme import FirstMonth, LastMonth, StartFrom
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount

_N = QT_TRANSLATE_NOOP
WORD_NAMES: dict[ValueKind, dict[str, str]] = {
    ValueKind.FIRST_MONTH: {
        FirstMonth.SAME: _N("Programme", "from the month of that day"),
        FirstMonth.NEXT: _N("Programme", "from the month after that day"),
        FirstMonth.YEAR: _N("Programme", "from January of that year"),
    },
    ValueKind.LAST_MONTH: {
        LastMonth.BEFORE: _N("Programme", "to the month before that day"),
        LastMonth.SAME: _N("Programme", "to the month of that day"),
        LastMonth.YEAR: _N("Programme", "to December of that year"),
    },
    ValueKind.START_FROM: {
        StartFrom.EVENT: _N("Programme", "from the day the condition is met"),
        StartFrom.APPLICATION: _N("Programme", "from the application, if that is later"),
    },
    ValueKind.DAY_COUNT: {
        DayCount.CALENDAR: _N("Programme", "calendar days"),
        DayCount.WORKING: _N("Programme", "working days"),
    },
}
"""What each word that a parameter may hold is called."""

CONFIDENCES: dict[Confidence, str] = {
    Confidence.CONFIRMED: _N("Programme", "confirmed"),
    Confidence.TO_CONFIRM: _N("Programme", "to be confirmed"),
}
"""What each degree of confidence is called."""

_WITH_UNIT = _N("Programme", "{value} {unit}")
_NATION = _N("Programme", "the whole country")
_OFFICE = _N("Programme", "this office")
_REGION = _N("Programme", "area {code}")
_PLAIN = "{value}"


def shown_value(key: ParameterKey, value: str) -> Message:
    """Give a value with its unit, or the sentence that a word stands for."""
    names = WORD_NAMES.get(key.kind)
    if names is not None and value in names:
        return Message("Programme", names[value])
    if key.unit:
        return Message("Programme", _WITH_UNIT, {"value": value, "unit": key.unit})
    return Message("Programme", _PLAIN, {"value": value})


def shown_region(row: ParameterRow) -> Message:
    """Say for whom a row was written."""
    if row.is_own:
        return Message("Programme", _OFFICE)
    return Message("Programme", _REGION, {"code": row.region}) if row.region else Message("Programme", _NATION)


def shown_confidence(confidence: Confidence) -> Message:
    """Say how sure a row is."""
    return Message("Programme", CONFIDENCES[confidence])
