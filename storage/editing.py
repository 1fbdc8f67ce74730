"""Typing single records: insert, change, delete and take back, each with its line in the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Conflict
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage import name_index
from storage.connection import Connection, Row, SqlValue

INSERTED, CHANGED, DELETED, UNDONE = "insert", "change", "delete", "undone"
_FOUND_BY_NAME = "resident"
_INDEXED = frozenset({"name", "deleted"})
_IN_THE_WAY = QT_TRANSLATE_NOOP(
    "Error", "This cannot be taken back: another record has come to have the same number in the meantime"
)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One changed field of one edit."""

    edit_id: int
    at: str
    action: str
    field: str
    before: str | None
    after: str | None


def next_edit(connection: Connection) -> int:
    """Give the number of a new edit; what shares a number is taken back together."""
    row = connection.execute("SELECT coalesce(max(edit_id), 0) + 1 FROM edit_history").fetchone()
    return 1 if row is None else int(str(row[0]))


def insert_row(
    connection: Connection, table: str, uid: str, values: Mapping[str, SqlValue], at: str, *, edit_id: int
) -> int:
    """Add a row and give its id."""
    present = {name: value for name, value in values.items() if value is not None}
    names, marks = ", ".join(("uid", *present)), ", ".join("?" * (len(present) + 1))
    row_id = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", (uid, *present.values())).lastrowid
    _remember(connection, edit_id, (table, uid), at, INSERTED, {name: (None, new) for name, new in present.items()})
    if table == _FOUND_BY_NAME:
        name_index.replace_person(connection, None, name_index.read_person(connection, row_id))
    return row_id


def change_row(
    connection: Connection,
    table: str,
    row_id: int,
    values: Mapping[str, SqlValue],
    at: str,
    *,
    edit_id: int,
    action: str = CHANGED,
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
    _remember(connection, edit_id, (table, str(row[0])), at, action, changed)
    return True


def take_back_last(connection: Connection, at: str) -> tuple[tuple[str, str], ...]:
    """Reverse the newest edit that still stands; give table and uid of each row it touched, or nothing."""
    last = connection.execute(
        "SELECT max(edit_id) FROM edit_history WHERE edit_id NOT IN"
        " (SELECT edit_id FROM edit_history WHERE action = ?)", (UNDONE,)
    ).fetchone()  # fmt: skip
    if last is None or last[0] is None:
        return ()
    lines = connection.execute(
        "SELECT table_name, uid, action, field, before FROM edit_history WHERE edit_id = ? ORDER BY id", (last[0],)
    ).fetchall()
    by_row: dict[tuple[str, str], list[Row]] = {}
    for line in lines:
        by_row.setdefault((str(line[0]), str(line[1])), []).append(line)
    for (table, uid), changes in reversed(by_row.items()):
        _take_back(connection, table, uid, changes)
        connection.execute(
            "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field) VALUES (?, ?, ?, ?, ?, '')",
            (last[0], table, uid, at, UNDONE),
        )
    return tuple(by_row)


def _take_back(connection: Connection, table: str, uid: str, changes: Sequence[Row]) -> None:
    row_id = _row_id(connection, table, uid)
    if changes[0][2] != INSERTED:
        restored = {str(line[3]): _restored(connection, table, str(line[3]), line[4]) for line in changes}
    elif table == "household" and _has_members(connection, row_id):
        return
    else:
        restored = {"deleted": 1}
    try:
        _set(connection, table, row_id, restored)
    except sqlcipher.IntegrityError as error:
        raise Conflict(Message("Error", _IN_THE_WAY)) from error


def _has_members(connection: Connection, household_id: int) -> bool:
    sql = "SELECT 1 FROM resident WHERE household_id = ? AND deleted = 0 LIMIT 1"
    return connection.execute(sql, (household_id,)).fetchone() is not None


def history(connection: Connection, table: str, uid: str) -> tuple[HistoryEntry, ...]:
    """Give what was done to a row, the newest first."""
    rows = connection.execute(
        "SELECT edit_id, at, action, field, before, after FROM edit_history WHERE table_name = ? AND uid = ? ORDER BY id DESC",
        (table, uid),
    )
    return tuple(HistoryEntry(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def _remember(
    connection: Connection,
    edit_id: int,
    row: tuple[str, str],
    at: str,
    action: str,
    changed: Mapping[str, tuple[SqlValue, SqlValue]],
) -> None:
    connection.executemany(
        "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((edit_id, *row, at, action, name, _text(old), _text(new)) for name, (old, new) in changed.items()),
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
