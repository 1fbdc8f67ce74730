"""Whose facts a change touches: every table that a measure reads leaves a note of the subjects it was changed for.

A note holds the newest number of its kind; who remembers the highest number he has seen can ask whom he has to look at
again. The notes never leave this PC.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from storage.connection import Connection

_NEXT = "(SELECT coalesce(max(seq), 0) + 1 FROM fact_touched)"
_NOTE = (
    "INSERT INTO fact_touched (source, subject_kind, subject_id, seq) SELECT '{table}', '{kind}', {subject}, "
    f"{_NEXT}"
    " WHERE {where} ON CONFLICT DO UPDATE SET seq = excluded.seq; "
)


@dataclass(frozen=True, slots=True)
class Touching:
    """A table that measures read: the column of each kind of subject, and the columns that matter, all if none."""

    table: str
    subjects: Mapping[str, str]
    columns: tuple[str, ...] = ()


FIRST_TOUCHING = (
    Touching("work_event", {"village": "village_id", "worker": "worker_id"}),
    Touching("department_work", {"department": "department_id"}),
    Touching("reported_figure", {"village": "village_id"}),
    Touching("population_event", {"village": "village_id"}),
    Touching("resident", {"village": "village_id"}, ("village_id", "left_on", "birth_date", "citizen_id", "deleted")),
)
"""The tables that were there when the notes began."""
RECTIFICATION_TOUCHING = Touching(
    "rectification", {"village": "village_id", "department": "department_id", "worker": "worker_id"}
)
TOUCHING = (*FIRST_TOUCHING, RECTIFICATION_TOUCHING)


def create_touching(connection: Connection, touching: Touching) -> None:
    """Make the triggers that note, for each row added or changed, whom it was and is about."""
    table = touching.table
    new = "".join(_note(table, kind, f"NEW.{column}") for kind, column in touching.subjects.items())
    moved = "".join(
        _note(table, kind, f"OLD.{column}", f" AND OLD.{column} IS NOT NEW.{column}")
        for kind, column in touching.subjects.items()
    )
    of = f" OF {', '.join(touching.columns)}" if touching.columns else ""
    for statement in (
        f"CREATE TRIGGER {table}_touched_insert AFTER INSERT ON {table} BEGIN {new}END",
        (
            f"CREATE TRIGGER {table}_touched_update AFTER UPDATE{of} ON {table}"
            f" WHEN NEW.row_version = OLD.row_version BEGIN {new}{moved}END"
        ),
    ):
        connection.execute(statement)


def _note(table: str, kind: str, subject: str, also: str = "") -> str:
    return _NOTE.format(table=table, kind=kind, subject=subject, where=f"{subject} IS NOT NULL{also}")


@contextmanager
def touching_once(connection: Connection, event: str, rows: Mapping[str, str]) -> Iterator[None]:
    """Note whom many rows touch once at the end, not row by row.

    ``event`` is ``insert`` or ``update``; ``rows`` tells for each table, in SQL, which rows are meant. They are added,
    or changed without moving from one subject to another.
    """
    dropped = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB ?"
        f" AND tbl_name IN ({', '.join('?' * len(rows))})",
        (f"*_touched_{event}", *rows),
    ).fetchall()
    for name, _sql in dropped:
        connection.execute(f"DROP TRIGGER {name!s}")
    yield
    for touching in TOUCHING:
        if touching.table in rows:
            _note_rows(connection, touching, rows[touching.table])
    for _name, sql in dropped:
        connection.execute(str(sql))


def _note_rows(connection: Connection, touching: Touching, where: str) -> None:
    for kind, column in touching.subjects.items():
        connection.execute(
            "INSERT INTO fact_touched (source, subject_kind, subject_id, seq)"
            f" SELECT DISTINCT '{touching.table}', '{kind}', {column}, {_NEXT} FROM {touching.table}"
            f" WHERE {column} IS NOT NULL AND {where} ON CONFLICT DO UPDATE SET seq = excluded.seq"
        )


def newest_touch(connection: Connection) -> int:
    """Give the highest number of all notes."""
    row = connection.execute("SELECT coalesce(max(seq), 0) FROM fact_touched").fetchone()
    return 0 if row is None else int(str(row[0]))


def touched_since(connection: Connection, subject_kind: str, seen: int) -> dict[int, set[str]]:
    """Give, by subject, the tables that were changed for it after a number."""
    rows = connection.execute(
        "SELECT subject_id, source FROM fact_touched WHERE seq > ? AND subject_kind = ?", (seen, subject_kind)
    )
    found: dict[int, set[str]] = {}
    for subject_id, source in rows:
        found.setdefault(int(str(subject_id)), set()).add(str(source))
    return found
