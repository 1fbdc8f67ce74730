"""What a record held on an earlier day, worked out backwards from what it holds now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

V = TypeVar("V")
INSERTED, UNDONE, REDONE = "insert", "undone", "redone"


class Entry(Protocol):
    """One line in the history of a record: a changed field of an edit, or a mark that the edit was undone or redone."""

    @property
    def edit_id(self) -> int:
        """The edit that the line belongs to."""

    @property
    def at(self) -> str:
        """When, as UTC text."""

    @property
    def action(self) -> str:
        """What was done."""

    @property
    def field(self) -> str:
        """Which field; empty for a mark."""

    @property
    def before(self) -> str | None:
        """What it held."""

    @property
    def after(self) -> str | None:
        """What it holds since."""


def state_at(
    now: Mapping[str, str | None], entries: Sequence[Entry], instant: str, *, exists: bool = True
) -> dict[str, str | None] | None:
    """Give the fields as they were at an instant (UTC text), or None where the record was not there.

    ``now`` holds the present fields as text, ``exists`` tells whether the record is there now, and ``entries`` are
    all lines of its history with the newest first. Later lines are taken back one by one; a mark takes back, or does
    again, the lines of its own edit.
    """
    state, is_there = dict(now), exists
    lines: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.action not in (UNDONE, REDONE):
            lines.setdefault(entry.edit_id, []).append(entry)
    for entry in entries:
        if entry.at < instant:
            continue
        if entry.action == UNDONE:
            is_there = _forwards(state, lines.get(entry.edit_id, ()), is_there=is_there)
        elif entry.action == REDONE:
            is_there = _backwards(state, lines.get(entry.edit_id, ()), is_there=is_there)
        else:
            is_there = _backwards(state, (entry,), is_there=is_there)
    return state if is_there else None


def _backwards(state: dict[str, str | None], lines: Sequence[Entry], *, is_there: bool) -> bool:
    """Take lines back, the newest first, and tell whether the record was there before them."""
    for line in lines:
        if line.field == "deleted":
            is_there = line.before == "0"
        else:
            state[line.field] = line.before
        if line.action == INSERTED:
            is_there = False
    return is_there


def _forwards(state: dict[str, str | None], lines: Sequence[Entry], *, is_there: bool) -> bool:
    """Do lines again, the oldest first, and tell whether the record is there after them."""
    for line in reversed(lines):
        if line.field == "deleted":
            is_there = line.after == "0"
        else:
            state[line.field] = line.after
        if line.action == INSERTED:
            is_there = True
    return is_there
