"""What was typed into the dialogs of programmes, read: a new dated row, a step of a calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.dates import read_date
from app.domain.entitlements.calendars import CalendarRow
from app.domain.entitlements.parameters import Confidence
from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.programmes import ParameterInput

_N = QT_TRANSLATE_NOOP
_NOT_A_DAY = _N("Programme", "Write the whole day, as 2026-7-1 or 20260701")
_NOT_DAYS = _N("Programme", "Write the number of days, or leave it empty")
_LOOK = _N("Programme", "Look at the marked fields")


def read_day(text: str) -> date | None:
    """Give the day that was typed, or None where it is no whole day."""
    found = read_date(text)
    try:
        return date.fromisoformat(found or "")
    except ValueError:
        return None


def read_parameter(key: str, values: Mapping[str, str]) -> ParameterInput:
    """Give the new row; InvalidInput where its day is none."""
    day = read_day(values["valid_from"])
    if day is None:
        raise _refused({"valid_from": _NOT_A_DAY})
    is_confirmed = values.get("confidence") == Confidence.CONFIRMED
    return ParameterInput(
        key=key,
        valid_from=day,
        value=values["value"].strip(),
        source=values["source"].strip(),
        confidence=Confidence.CONFIRMED if is_confirmed else Confidence.TO_CONFIRM,
        note=values["note"].strip(),
        by_whom=values["by_whom"].strip(),
    )


def read_step(row: CalendarRow, values: Mapping[str, str]) -> CalendarRow:
    """Give the step as it should be from now on; InvalidInput where a day or a number is none."""
    faults: dict[str, str] = {}
    days: dict[str, date | None] = {}
    for key in ("opens_on", "due_on"):
        text = values[key].strip()
        days[key] = read_day(text) if text else None
        if text and days[key] is None:
            faults[key] = _NOT_A_DAY
    count = values["notice_days"].strip()
    if count and not (count.isascii() and count.isdigit()):
        faults["notice_days"] = _NOT_DAYS
    if faults:
        raise _refused(faults)
    return replace(
        row,
        opens_on=days["opens_on"],
        due_on=days["due_on"],
        notice_days=int(count) if count else None,
        notice_count=DayCount.WORKING if values["notice_count"] == DayCount.WORKING else DayCount.CALENDAR,
        source=values["source"].strip(),
        note=values["note"].strip(),
    )


def _refused(faults: Mapping[str, str]) -> InvalidInput:
    return InvalidInput(Message("Programme", _LOOK), {key: Message("Programme", text) for key, text in faults.items()})
