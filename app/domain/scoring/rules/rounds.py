"""Rounds of inspection: what they are called, and where their marks stand."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.scoring.rules.case import MARK, Frame, year_name
from app.domain.scoring.table import Table
from app.domain.scoring.wording import quarter_name
from app.domain.text import Message


def mark_of(table: Table) -> str:
    """Give the fact that holds the marks of the item."""
    return f"{MARK}{table.data.get('key', '')}"


def rounds_of(frame: Frame, *, is_yearly: bool) -> Iterator[tuple[str, Message]]:
    """Give the key and the name of each round of the period: one for each quarter, or one for the year."""
    if is_yearly:
        yield str(frame.period.year), year_name()
        return
    for quarter, key in frame.by_quarter.items():
        yield key, quarter_name(quarter)
