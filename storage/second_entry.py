"""Keeps which values were typed twice, and by whom, and finds those that still wait for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One field that a second typing confirmed; ``agreed`` is 0 where the typings differed and one was chosen."""

    field: str
    agreed: int
    at: str
    by_whom: str | None


def remember(
    connection: Connection, table: str, uid: str, fields: Iterable[tuple[str, bool]], at: str, by_whom: str | None
) -> None:
    """Keep that these fields were typed twice; each with whether both typings agreed at once."""
    edit_id = _newest_edit(connection, table, uid)
    connection.executemany(
        "INSERT INTO second_entry (table_name, uid, field, agreed, edit_id, at, by_whom) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((table, uid, field, int(agreed), edit_id, at, by_whom) for field, agreed in fields),
    )


def agreements(connection: Connection, table: str, uid: str) -> tuple[AgreementRow, ...]:
    """Give the newest agreement of each field that was not changed since."""
    rows = connection.execute(
        "SELECT s.field, s.agreed, s.at, s.by_whom FROM second_entry AS s WHERE s.table_name = ? AND s.uid = ?"
        " AND s.id = (SELECT max(id) FROM second_entry WHERE table_name = s.table_name AND uid = s.uid AND field = s.field)"
        " AND NOT EXISTS (SELECT 1 FROM edit_history AS e WHERE e.table_name = s.table_name AND e.uid = s.uid"
        " AND e.edit_id > s.edit_id AND e.field = s.field) ORDER BY s.field",
        (table, uid),
    )
    return tuple(AgreementRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def typed_since(connection: Connection, table: str, since: str, fields: Sequence[str]) -> list[int]:
    """Give the living rows of which one of these fields was typed since an instant, in the order of typing."""
    marks = ", ".join("?" * len(fields))
    rows = connection.execute(
        "SELECT r.id FROM edit_history AS e CROSS JOIN " + table + " AS r ON r.uid = e.uid"
        f" WHERE e.table_name = ? AND e.at >= ? AND e.field IN ({marks}) AND e.action IN ('insert', 'change')"
        " AND r.deleted = 0 GROUP BY r.id ORDER BY min(e.id)",
        (table, since, *fields),
    )
    return [int(str(row[0])) for row in rows]


def uid_of(connection: Connection, table: str, row_id: int) -> str | None:
    """Give the uid of a living row, or None."""
    row = connection.execute(f"SELECT uid FROM {table} WHERE id = ? AND deleted = 0", (row_id,)).fetchone()
    return None if row is None else str(row[0])


def _newest_edit(connection: Connection, table: str, uid: str) -> int:
    sql = "SELECT coalesce(max(edit_id), 0) FROM edit_history WHERE table_name = ? AND uid = ?"
    row = connection.execute(sql, (table, uid)).fetchone()
    return 0 if row is None else int(str(row[0]))
