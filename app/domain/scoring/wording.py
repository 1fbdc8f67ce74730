"""Sentences made of several messages, still translatable part by part."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from app.domain.scoring.arithmetic import rounded
from app.domain.scoring.facts import find_fact
from app.domain.text import QT_TRANSLATE_NOOP, Message

SCORE = "Score"
SCHEME = "Scheme"

COMMA = QT_TRANSLATE_NOOP("Score", "{first}, {rest}")
CLAUSE = QT_TRANSLATE_NOOP("Score", "{first}; {rest}")
_MONTH = QT_TRANSLATE_NOOP("Score", "month {month}")
_QUARTER = QT_TRANSLATE_NOOP("Score", "quarter {quarter}")


def joined(template: str, parts: Sequence[Message]) -> Message:
    """Join one or more messages by a template with ``{first}`` and ``{rest}``; halves keep the nesting shallow."""
    if len(parts) == 1:
        return parts[0]
    middle = len(parts) // 2
    return Message(
        SCORE, template, {"first": joined(template, parts[:middle]), "rest": joined(template, parts[middle:])}
    )


def fact_label(key: str) -> Message | str:
    """Give the name of a fact as people read it."""
    spec = find_fact(key)
    return Message("Fact", spec.label) if spec else key


def month_name(month: int) -> Message:
    """Name a month."""
    return Message(SCORE, _MONTH, {"month": month})


def quarter_name(quarter: int) -> Message:
    """Name a quarter."""
    return Message(SCORE, _QUARTER, {"quarter": quarter})


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """Give a percentage for reading, to two places; points are never worked out from it."""
    return rounded(100 * part / whole, Decimal("0.01"))
