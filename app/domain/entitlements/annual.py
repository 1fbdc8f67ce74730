"""The yearly review: which cases are as they were, which differ, and which seem to have ended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.entitlements.changes import day_fault, signers_faults
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Yearly"
_NO_RESULT = _N("Yearly", "Say what the review came to")
_NO_NOTE = _N("Yearly", "Write what was found: it stays with the review")
_HAS_ENDED = _N("Yearly", "An event asks for a decision about this case; decide on it first")
_NOT_AS_BEFORE = _N("Yearly", "The register differs from last time; the result is “changed” where the support goes on")
_YEAR_AHEAD = _N("Yearly", "A year that has not begun is not reviewed")


class ReviewResult(StrEnum):
    """What a review came to (code list ``annual_review_result``); only the first two let the year be paid."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NOT_MET = "not_met"
    NOT_REACHED = "not_reached"


class Finding(StrEnum):
    """What the register says of a case against last time; ``gone``: an event asks for a decision, or it has ended."""

    UNCHANGED = "unchanged"
    DIFFERS = "differs"
    GONE = "gone"


IN_ORDER = frozenset({ReviewResult.UNCHANGED, ReviewResult.CHANGED})


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that is not as it was: key of the fact, before and after."""

    key: str
    before: str
    after: str


def differences(now: str, before: str | None, edited: Mapping[str, str]) -> tuple[Difference, ...]:
    """Compare the facts of a case with those of the last review, or with what was edited since where there is none.

    Both are JSON of one form, so that equal texts are equal facts; a fact that was not kept last time is no difference.
    """
    if before == now:
        return ()
    held: dict[str, object] = json.loads(now)
    known: Mapping[str, object] = edited if before is None else json.loads(before)
    return tuple(
        Difference(key, str(known[key]), str(value))
        for key, value in held.items()
        if key in known and str(known[key]) != str(value)
    )


def finding(*, has_end: bool, is_over: bool, found: tuple[Difference, ...]) -> Finding:
    """Say how a case stands."""
    if has_end or is_over:
        return Finding.GONE
    return Finding.DIFFERS if found else Finding.UNCHANGED


@dataclass(frozen=True, slots=True)
class Review:
    """A review as it was typed."""

    year: int
    result: ReviewResult | None
    reviewed_on: date | None
    handler: str
    responsible: str
    note: str = ""


def check_review(
    review: Review, finding_now: Finding, last_on: date | None, today: date, *, has_end: bool
) -> dict[str, Message]:
    """Say what keeps a review from being entered, by field."""
    errors = signers_faults(review.handler, review.responsible)
    fault = day_fault(review.reviewed_on, last_on, today)
    if fault is not None:
        errors["reviewed_on"] = fault
    if review.year > today.year:
        errors["year"] = Message(_CONTEXT, _YEAR_AHEAD)
    if review.result is None:
        errors["result"] = Message(_CONTEXT, _NO_RESULT)
    elif review.result is not ReviewResult.UNCHANGED and not review.note.strip():
        errors["note"] = Message(_CONTEXT, _NO_NOTE)
    if review.result in IN_ORDER and has_end:
        errors["result"] = Message(_CONTEXT, _HAS_ENDED)
    elif review.result is ReviewResult.UNCHANGED and finding_now is Finding.DIFFERS:
        errors["result"] = Message(_CONTEXT, _NOT_AS_BEFORE)
    return errors
