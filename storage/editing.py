"""Typing single records: insert, change, delete and take back, each with its line in the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Conflict
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage import name_index
from storage.connection import Connection, Row, SqlValue

INSERTED, CHANGED, DELETED, UNDONE, REDONE = "insert", "change", "delete", "undone", "redone"
MERGED, UNMERGED = "merge", "unmerge"
_MARKS = (UNDONE, REDONE)
_FOUND_BY_NAME = "resident"
_INDEXED = frozenset({"name", "deleted"})
_OPERATOR = "(SELECT value FROM office WHERE key = 'operator')"
_IN_THE_WAY = QT_TRANSLATE_NOOP(
    "Error", "This cannot be taken back: another record has come to have the same number in the meantime"
)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One changed field of one edit, or the mark that the edit was taken back or done again (no field then)."""

    edit_id: int
    at: str
    action: str
    field: str
    before: str | None
    after: str | None
    by_whom: str | None

    @property
    def is_mark(self) -> bool:
        """Tell whether this line takes back, or does again, the other lines of its edit."""
        return self.action in _MARKS


@dataclass(frozen=True, slots=True)
class Touched:
    """One row that an edit touched, and what was done to it."""

    table: str
    uid: str
    action: str


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


_MARKED = f"SELECT edit_id, max(id) AS mark, action FROM edit_history WHERE action IN {_MARKS} GROUP BY edit_id"


def next_to_undo(connection: Connection) -> int | None:
    """Give the newest edit that stands, or None."""
    return _number(
        connection,
        f"SELECT max(edit_id) FROM edit_history WHERE edit_id NOT IN"
        f" (SELECT edit_id FROM ({_MARKED}) WHERE action = '{UNDONE}')",
    )


def next_to_redo(connection: Connection) -> int | None:
    """Give the edit that was taken back last, unless something else was edited since; or None."""
    row = connection.execute(
        f"SELECT edit_id, mark FROM ({_MARKED}) WHERE action = '{UNDONE}' ORDER BY mark DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    newer = _number(connection, f"SELECT max(id) FROM edit_history WHERE action NOT IN {_MARKS}")
    return int(str(row[0])) if newer is None or newer < int(str(row[1])) else None


def touched_by(connection: Connection, edit_id: int) -> tuple[Touched, ...]:
    """Give the rows that an edit touched, in the order of the edit."""
    rows = connection.execute(
        f"SELECT table_name, uid, action FROM edit_history WHERE edit_id = ? AND action NOT IN {_MARKS}"
        " GROUP BY table_name, uid ORDER BY min(id)",
        (edit_id,),
    )
    return tuple(Touched(str(row[0]), str(row[1]), str(row[2])) for row in rows)


def take_back_last(connection: Connection, at: str) -> tuple[tuple[str, str], ...]:
    """Reverse the newest edit that still stands; give table and uid of each row it touched, or nothing."""
    edit_id = next_to_undo(connection)
    if edit_id is None:
        return ()
    by_row = _lines_by_row(connection, edit_id)
    for (table, uid), changes in reversed(by_row.items()):
        _take_back(connection, table, uid, changes)
        _mark(connection, edit_id, (table, uid), at, UNDONE)
    return tuple(by_row)


def do_again(connection: Connection, at: str) -> tuple[tuple[str, str], ...]:
    """Do the edit again that was taken back last; give table and uid of each row it touched, or nothing."""
    edit_id = next_to_redo(connection)
    if edit_id is None:
        return ()
    by_row = _lines_by_row(connection, edit_id)
    for (table, uid), changes in by_row.items():
        values = {str(line[3]): _restored(connection, table, str(line[3]), line[5]) for line in changes}
        if changes[0][2] == INSERTED:
            values["deleted"] = 0
        _write(connection, table, _row_id(connection, table, uid), values)
        _mark(connection, edit_id, (table, uid), at, REDONE)
    return tuple(by_row)


def _lines_by_row(connection: Connection, edit_id: int) -> dict[tuple[str, str], list[Row]]:
    lines = connection.execute(
        "SELECT table_name, uid, action, field, before, after FROM edit_history WHERE edit_id = ?"
        f" AND action NOT IN {_MARKS} ORDER BY id",
        (edit_id,),
    ).fetchall()
    by_row: dict[tuple[str, str], list[Row]] = {}
    for line in lines:
        by_row.setdefault((str(line[0]), str(line[1])), []).append(line)
    return by_row


def _mark(connection: Connection, edit_id: int, row: tuple[str, str], at: str, action: str) -> None:
    connection.execute(
        "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field, by_whom)"
        f" VALUES (?, ?, ?, ?, ?, '', {_OPERATOR})",
        (edit_id, *row, at, action),
    )


def _take_back(connection: Connection, table: str, uid: str, changes: Sequence[Row]) -> None:
    row_id = _row_id(connection, table, uid)
    if changes[0][2] != INSERTED:
        # Where one edit changed a column twice, the first line holds what was there before it.
        lines = reversed(changes)
        restored = {str(line[3]): _restored(connection, table, str(line[3]), line[4]) for line in lines}
    elif table == "household" and _has_members(connection, row_id):
        return
    else:
        restored = {"deleted": 1}
    _write(connection, table, row_id, restored)


def _write(connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue]) -> None:
    try:
        _set(connection, table, row_id, values)
    except sqlcipher.IntegrityError as error:
        raise Conflict(Message("Error", _IN_THE_WAY)) from error


def _has_members(connection: Connection, household_id: int) -> bool:
    sql = "SELECT 1 FROM resident WHERE household_id = ? AND deleted = 0 LIMIT 1"
    return connection.execute(sql, (household_id,)).fetchone() is not None


def history(connection: Connection, table: str, uid: str) -> tuple[HistoryEntry, ...]:
    """Give what was done to a row, the newest first."""
    rows = connection.execute(
        "SELECT edit_id, at, action, field, before, after, by_whom FROM edit_history"
        " WHERE table_name = ? AND uid = ? ORDER BY id DESC",
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
        "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field, before, after, by_whom)"
        f" VALUES (?, ?, ?, ?, ?, ?, ?, ?, {_OPERATOR})",
        ((edit_id, *row, at, action, name, _text(old), _text(new)) for name, (old, new) in changed.items()),
    )


def answer_doubts(
    connection: Connection, edit_id: int, row: tuple[str, str], at: str, answers: Mapping[str, tuple[str, str]]
) -> None:
    """Keep, by field, the doubt that the clerk was shown and the reason typed for saving all the same."""
    connection.executemany(
        "INSERT INTO doubt_answer (edit_id, table_name, uid, field, doubt, reason, at, by_whom)"
        f" VALUES (?, ?, ?, ?, ?, ?, ?, {_OPERATOR})",
        ((edit_id, *row, field, doubt, reason, at) for field, (doubt, reason) in answers.items()),
    )


def reasons_given(connection: Connection, table: str, uid: str) -> dict[tuple[int, str], str]:
    """Give the reasons typed for a row, by edit and field."""
    rows = connection.execute(
        "SELECT edit_id, field, doubt, reason FROM doubt_answer WHERE table_name = ? AND uid = ?", (table, uid)
    )
    return {(int(str(row[0])), str(row[1])): f"{row[2]!s}：{row[3]!s}" for row in rows}


def recent_reasons(connection: Connection, field: str, most: int = 8) -> tuple[str, ...]:
    """Give the reasons typed lately for doubts of a field, each once."""
    rows = connection.execute(
        "SELECT reason FROM doubt_answer WHERE field = ? GROUP BY reason ORDER BY max(id) DESC LIMIT ?", (field, most)
    )
    return tuple(str(row[0]) for row in rows)


def _number(connection: Connection, sql: str) -> int | None:
    row = connection.execute(sql).fetchone()
    return None if row is None or row[0] is None else int(str(row[0]))


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
