"""What a named rule is: an id that stays, a title, how grave it is, on what it rests, and a pure function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from app.domain.text import QT_TRANSLATE_NOOP, Message

Row = TypeVar("Row")
Around = TypeVar("Around")
_N = QT_TRANSLATE_NOOP

COMPLETE = _N("Check", "Completeness rules of the quality audit of population registers")
IDENTITY = _N("Check", "GB 11643, identity numbers")
RELATION = _N("Check", "GB/T 4761, relation to the head of the household")
FAMILY = _N("Check", "Records of one family must not contradict each other")
TIME = _N("Check", "GB/T 7408.1, dates; nothing happens before birth or after death")
RESIDENCE = _N("Check", "Who has left or died is not counted any more")
STATISTICS = _N("Check", "Population and Family Planning Law Art. 43: statistics are true; identities of the forms")


class Severity(StrEnum):
    """An error cannot be right as it stands; a warning should be looked at and may be right."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Check(Generic[Row, Around]):
    """One rule over one kind of row.

    ``record`` is the key of the record type whose row is looked at. ``find`` is given the row and what stands around
    it, and gives the sentence for the clerk, with the figures in it, or None where nothing is wrong.
    """

    id: str
    title: str
    severity: Severity
    record: str
    basis: str
    find: Callable[[Row, Around], Message | None]


def said(template: str, **params: object) -> Message:
    """Give a sentence of the checks."""
    return Message("Check", template, params)
