"""What a mark may say: a verdict on a line, the counts of a sample, or points with their reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import InvalidInput
from app.domain.inspection.items import Ask, AskedItem
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NOT_SAVED = _N("Inspection", "The mark was not saved: {why}")
_NO_VERDICT = _N("Inspection", "Say whether the line is in order, not in order or not looked at")
_NO_COUNT = _N("Inspection", "{text} is not a whole number from 0 on")
_TOO_MANY = _N("Inspection", "More records were found wrong ({wrong}) than were drawn ({drawn})")
_WHICH = _N("Inspection", "Write down which records were found wrong, by their numbers")
_NO_POINTS = _N("Inspection", "{text} is not a number of points with at most two decimals")
_OUT_OF_RANGE = _N("Inspection", "{points} points cannot be given: the item allows 0 to {most}")
_NO_CHOICE = _N("Inspection", "{points} points cannot be given: the item allows {choices}")
_REASON = _N("Inspection", "Points that a person gives need their reason")
_LONG_NOTE = _N("Inspection", "The note may have at most {count} characters")
_POINTS = re.compile(r"-?\d{1,6}(?:\.\d{1,2})?", re.ASCII)
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．。", "0123456789..")
_LONGEST_NOTE, _HUNDREDTHS, _MOST_DIGITS = 1000, 100, 6


class Verdict(StrEnum):
    """What was found on a line of a checklist."""

    OK = "ok"
    WRONG = "wrong"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class MarkPlace:
    """Where a mark stands; ``line_key`` is empty but for a checklist, round and group are None where there is none."""

    scheme_id: str
    subject_kind: str
    subject_id: int
    period: str
    item_key: str
    line_key: str = ""
    round_id: int | None = None
    group_id: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark as it is typed; only what belongs to the kind of the item is looked at."""

    verdict: str = ""
    drawn: str = ""
    mismatched: str = ""
    points: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A mark that was read: exactly one of verdict, drawn with mismatched, and points (in hundredths) is there."""

    verdict: Verdict | None = None
    drawn: int | None = None
    mismatched: int | None = None
    points_hundredths: int | None = None
    note: str = ""


def read_entry(item: AskedItem, entry: Entry) -> Found:
    """Read what was typed for an item; InvalidInput with the field that is wrong."""
    note = entry.note.strip()
    if len(note) > _LONGEST_NOTE:
        raise _refused("note", Message("Inspection", _LONG_NOTE, {"count": _LONGEST_NOTE}))
    if item.ask is Ask.CHECKLIST:
        if entry.verdict not in tuple(Verdict):
            raise _refused("verdict", Message("Inspection", _NO_VERDICT))
        return Found(verdict=Verdict(entry.verdict), note=note)
    return _sample(entry, note) if item.ask is Ask.SAMPLED else _points(item, entry, note)


def _sample(entry: Entry, note: str) -> Found:
    drawn, wrong = _count("drawn", entry.drawn), _count("mismatched", entry.mismatched)
    if wrong > drawn:
        raise _refused("mismatched", Message("Inspection", _TOO_MANY, {"wrong": wrong, "drawn": drawn}))
    if wrong and not note:
        raise _refused("note", Message("Inspection", _WHICH))
    return Found(drawn=drawn, mismatched=wrong, note=note)


def _points(item: AskedItem, entry: Entry, note: str) -> Found:
    text = entry.points.strip().translate(_FULL_WIDTH)
    if _POINTS.fullmatch(text) is None:
        raise _refused("points", Message("Inspection", _NO_POINTS, {"text": entry.points.strip()}))
    points = Decimal(text)
    if item.choices and points not in item.choices:
        choices = "、".join(format(choice, "f") for choice in item.choices)
        raise _refused("points", Message("Inspection", _NO_CHOICE, {"points": points, "choices": choices}))
    if not 0 <= points <= item.points_once:
        raise _refused("points", Message("Inspection", _OUT_OF_RANGE, {"points": points, "most": item.points_once}))
    if not note:
        raise _refused("note", Message("Inspection", _REASON))
    return Found(points_hundredths=int(points * _HUNDREDTHS), note=note)


def _count(field: str, text: str) -> int:
    plain = text.strip().translate(_FULL_WIDTH)
    if not (plain.isascii() and plain.isdigit()) or len(plain) > _MOST_DIGITS:
        raise _refused(field, Message("Inspection", _NO_COUNT, {"text": text.strip()}))
    return int(plain)


def _refused(field: str, why: Message) -> InvalidInput:
    fields: Mapping[str, Message] = {field: why}
    return InvalidInput(Message("Inspection", _NOT_SAVED, {"why": why}), fields)
