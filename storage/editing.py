"""Typing single records: insert, change, delete and take back, each with its line in the history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage import name_index
from storage.connection import Connection, SqlValue

INSERTED, CHANGED, DELETED, UNDONE = "insert", "change", "delete", "undone"
_FOUND_BY_NAME = "resident"
_INDEXED = frozenset({"name", "citizen_id", "phone", "deleted"})


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One changed field of one edit."""

    edit_id: int
    at: str
    action: str
    field: str
    before: str | None
    after: str | None


def insert_row(connection: Connection, table: str, uid: str, values: Mapping[str, SqlValue], at: str) -> int:
    """Add a row and give its id."""
    present = {name: value for name, value in values.items() if value is not None}
    names, marks = ", ".join(("uid", *present)), ", ".join("?" * (len(present) + 1))
    row_id = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", (uid, *present.values())).lastrowid
    _remember(connection, table, uid, at, INSERTED, {name: (None, value) for name, value in present.items()})
    if table == _FOUND_BY_NAME:
        name_index.replace_person(connection, None, name_index.read_person(connection, row_id))
    return row_id


def change_row(
    connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue], at: str, action: str = CHANGED
) -> bool:
    """Set the columns that differ; tell whether there was anything to change."""
    names = ", ".join(("uid", *values))
    row = connection.execute(f"SELECT {names} FROM {table} WHERE id = ?", (row_id,)).fetchone()
    if row is None:
        return False
    changed = {name: (old, new) for (name, new), old in zip(values.items(), row[1:], strict=True) if old != new}
    if not changed:
        return False
    _set(connection, table, row_id, {name: new for name, (_, new) in changed.items()})
    _remember(connection, table, str(row[0]), at, action, changed)
    return True


def take_back_last(connection: Connection, at: str) -> tuple[str, str] | None:
    """Reverse the newest edit that still stands; give its table and uid, or None where there is none."""
    last = connection.execute(
        "SELECT max(edit_id) FROM edit_history WHERE edit_id NOT IN"
        " (SELECT edit_id FROM edit_history WHERE action = ?)", (UNDONE,)
    ).fetchone()  # fmt: skip
    if last is None or last[0] is None:
        return None
    lines = connection.execute(
        "SELECT table_name, uid, action, field, before FROM edit_history WHERE edit_id = ? ORDER BY id", (last[0],)
    ).fetchall()
    table, uid, action = str(lines[0][0]), str(lines[0][1]), str(lines[0][2])
    row_id = _row_id(connection, table, uid)
    restored = (
        {"deleted": 1}
        if action == INSERTED
        else {str(line[3]): _restored(connection, table, str(line[3]), line[4]) for line in lines}
    )
    _set(connection, table, row_id, restored)
    connection.execute(
        "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field) VALUES (?, ?, ?, ?, ?, '')",
        (last[0], table, uid, at, UNDONE),
    )
    return table, uid


def history(connection: Connection, table: str, uid: str) -> tuple[HistoryEntry, ...]:
    """Give what was done to a row, the newest first."""
    rows = connection.execute(
        "SELECT edit_id, at, action, field, before, after FROM edit_history WHERE table_name = ? AND uid = ? ORDER BY id DESC",
        (table, uid),
    )
    return tuple(HistoryEntry(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def _remember(
    connection: Connection, table: str, uid: str, at: str, action: str, changed: Mapping[str, tuple[SqlValue, SqlValue]]
) -> None:
    row = connection.execute("SELECT coalesce(max(edit_id), 0) + 1 FROM edit_history").fetchone()
    edit_id = 1 if row is None else row[0]
    connection.executemany(
        "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((edit_id, table, uid, at, action, name, _text(old), _text(new)) for name, (old, new) in changed.items()),
    )


def _restored(connection: Connection, table: str, column: str, before: SqlValue) -> SqlValue:
    """Give a remembered value in the type of its column."""
    types = {str(row[1]): str(row[2]) for row in connection.execute(f"PRAGMA table_info({table})")}
    return int(str(before)) if before is not None and types[column] == "INTEGER" else before


def _row_id(connection: Connection, table: str, uid: str) -> int:
    row = connection.execute(f"SELECT id FROM {table} WHERE uid = ?", (uid,)).fetchone()
    assert row is not None  # noqa: S101 - rows are never removed
    return int(str(row[0]))


def _set(connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue]) -> None:
    """Write columns of a row and keep the search index in step."""
    is_found = table == _FOUND_BY_NAME and not _INDEXED.isdisjoint(values)
    before = name_index.read_person(connection, row_id) if is_found else None
    assignments = ", ".join(f"{name} = ?" for name in values)
    connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), row_id))
    if is_found:
        name_index.replace_person(connection, before, name_index.read_person(connection, row_id))


def _text(value: SqlValue) -> str | None:
    return None if value is None else str(value)
