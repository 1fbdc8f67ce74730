"""A journal of long work, so that the next start can tell what a crash cut off.

A line is committed before the work begins; its end is written in the same transaction as the result.
"""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class Operation:
    """One piece of long work."""

    operation_id: int
    kind: str
    detail: str
    started_at: str


def begin(connection: Connection, kind: str, detail: str, at: str) -> int:
    """Write down that work begins and give its number."""
    cursor = connection.execute("INSERT INTO operation (kind, detail, started_at) VALUES (?, ?, ?)", (kind, detail, at))
    return cursor.lastrowid


def finish(connection: Connection, operation_id: int, at: str, outcome: str = "done") -> None:
    """Write down how work ended: ``done`` or ``stopped`` (by the user, or by an error that was shown)."""
    connection.execute(
        "UPDATE operation SET finished_at = ?, outcome = ? WHERE id = ? AND outcome = 'running'",
        (at, outcome, operation_id),
    )


def mark_interrupted(connection: Connection) -> None:
    """Call what still runs interrupted; only right when the office has just been opened alone."""
    connection.execute("UPDATE operation SET outcome = 'interrupted' WHERE outcome = 'running'")


def interrupted(connection: Connection) -> tuple[Operation, ...]:
    """Give what was cut off and not yet acknowledged."""
    rows = connection.execute(
        "SELECT id, kind, detail, started_at FROM operation WHERE outcome = 'interrupted' ORDER BY id"
    )
    return tuple(Operation(int(str(row[0])), str(row[1]), str(row[2]), str(row[3])) for row in rows)


def acknowledge(connection: Connection) -> None:
    """Take note that the clerk has read about the interruptions."""
    connection.execute("UPDATE operation SET outcome = 'seen' WHERE outcome = 'interrupted'")
