"""What an import asks of the file inside its one transaction: look up, add many rows, fill gaps, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from storage import name_index
from storage.connection import Connection, SqlValue

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Batch:
    """One import as the file remembers it."""

    batch_id: int
    kind: str
    file_name: str
    file_sha256: str
    at: str
    inserted: int
    filled: int
    refused: int
    undone_at: str | None


class Intake:
    """Adds rows of one import batch through the connection of one write transaction."""

    def __init__(self, connection: Connection, batch_id: int, new_uid: Callable[[], str]) -> None:
        """Work for one batch."""
        self._connection = connection
        self._batch_id = batch_id
        self._new_uid = new_uid
        self._next: dict[str, int] = {}

    def is_empty(self, table: str) -> bool:
        """Tell whether a table has no living row."""
        return self._connection.execute(f"SELECT 1 FROM {table} WHERE deleted = 0 LIMIT 1").fetchone() is None

    def take_id(self, table: str) -> int:
        """Reserve the next row id; there is one writer, so nobody else can take it."""
        if table not in self._next:
            row = self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
            self._next[table] = int(str(row[0])) if row is not None else 0
        self._next[table] += 1
        return self._next[table]

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[SqlValue, ...]]) -> None:
        """Add rows whose first value is a reserved id."""
        names = ", ".join(("id", "uid", "import_batch_id", *columns))
        marks = ", ".join("?" * (len(columns) + 3))
        new_uid, batch_id = self._new_uid, self._batch_id
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", ((row[0], new_uid(), batch_id, *row[1:]) for row in rows)
        )

    def lookup(self, table: str, key: str, columns: Sequence[str] = ()) -> dict[SqlValue, tuple[SqlValue, ...]]:
        """Give ``{key: (id, *columns)}`` of all living rows that have the key."""
        names = ", ".join((key, "id", *columns))
        rows = self._connection.execute(f"SELECT {names} FROM {table} WHERE deleted = 0 AND {key} IS NOT NULL")
        return {row[0]: row[1:] for row in rows}

    def find(
        self, table: str, key: str, values: Sequence[SqlValue], columns: Sequence[str]
    ) -> dict[SqlValue, tuple[SqlValue, ...]]:
        """Give ``{key: (id, *columns)}`` of the living rows with one of the values."""
        names = ", ".join((key, "id", *columns))
        found: dict[SqlValue, tuple[SqlValue, ...]] = {}
        for start in range(0, len(values), _AT_ONCE):
            some = values[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            sql = f"SELECT {names} FROM {table} WHERE deleted = 0 AND {key} IN ({marks})"
            found.update((row[0], row[1:]) for row in self._connection.execute(sql, tuple(some)))
        return found

    def find_one(self, table: str, keys: Mapping[str, SqlValue], columns: Sequence[str]) -> tuple[SqlValue, ...] | None:
        """Give ``(id, *columns)`` of a living row in which every key has its value, or None."""
        where = " AND ".join(f"{name} IS ?" for name in keys)
        sql = f"SELECT {', '.join(('id', *columns))} FROM {table} WHERE deleted = 0 AND {where} ORDER BY id LIMIT 1"
        return self._connection.execute(sql, tuple(keys.values())).fetchone()

    def fill(self, table: str, row_id: int, values: Mapping[str, SqlValue]) -> None:
        """Set columns that were empty and remember them, so that the import can be undone."""
        assignments = ", ".join(f"{name} = ?" for name in values)
        self._connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), row_id))
        self._connection.executemany(
            "INSERT INTO import_fill (batch_id, table_name, row_id, column_name, value) VALUES (?, ?, ?, ?, ?)",
            ((self._batch_id, table, row_id, name, str(value)) for name, value in values.items()),
        )

    def index_names(self, names: Iterable[str]) -> None:
        """Make new people findable by their names; names are never filled in later."""
        name_index.index_names(self._connection, names)


@contextmanager
def bulk_load(connection: Connection) -> Iterator[None]:
    """Log added rows once at the end, not one by one, and build the indexes of tables that were empty last.

    All of it happens inside the caller's transaction: nobody else can write meanwhile, and an error takes
    the triggers' absence back with everything else.
    """
    last_ids = {table: _number(connection, f"SELECT coalesce(max(id), 0) FROM {table}") for table in _BATCH_TABLES}
    triggers = [
        sql for table in _BATCH_TABLES for sql in _dropped(connection, "TRIGGER", f"{table}_logged_insert", table)
    ]
    empty = [table for table, last_id in last_ids.items() if last_id == 0]
    indexes = [sql for table in empty for sql in _dropped(connection, "INDEX", f"{table}_*", table)]
    yield
    for sql in indexes:
        connection.execute(sql)
    for table in reversed(_BATCH_TABLES):
        connection.execute(
            "INSERT INTO change_log (table_name, uid, op)"
            f" SELECT '{table}', uid, 'I' FROM {table} WHERE id > ? ORDER BY id",
            (last_ids[table],),
        )
    for sql in triggers:
        connection.execute(sql)


def _dropped(connection: Connection, kind: str, pattern: str, table: str) -> list[str]:
    """Drop triggers or indexes of a table and give the SQL that makes them again."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND name GLOB ? AND sql IS NOT NULL",
        (kind.lower(), table, pattern),
    ).fetchall()
    for name, _sql in found:
        connection.execute(f"DROP {kind} {name!s}")
    return [str(sql) for _name, sql in found]


def _number(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return 0 if row is None else int(str(row[0]))


def begin_batch(connection: Connection, kind: str, file_name: str, file_sha256: str, at: str) -> int:
    """Write down that an import runs and give its number; it becomes final with the transaction."""
    cursor = connection.execute(
        "INSERT INTO import_batch (kind, file_name, file_sha256, at, inserted, filled, refused) VALUES (?, ?, ?, ?, 0, 0, 0)",
        (kind, file_name, file_sha256, at),
    )
    return cursor.lastrowid


def finish_batch(connection: Connection, batch_id: int, *, inserted: int, filled: int, refused: int) -> None:
    """Keep the counts of a batch."""
    connection.execute(
        "UPDATE import_batch SET inserted = ?, filled = ?, refused = ? WHERE id = ?",
        (inserted, filled, refused, batch_id),
    )


def batches(connection: Connection) -> tuple[Batch, ...]:
    """Give all batches, the newest first."""
    rows = connection.execute(
        "SELECT id, kind, file_name, file_sha256, at, inserted, filled, refused, undone_at FROM import_batch ORDER BY id DESC"
    )
    return tuple(Batch(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


_BATCH_TABLES = ("work_event", "reported_figure", "resident", "household", "village_group", "village")
_HELD_BY = {
    "household": ("SELECT 1 FROM resident WHERE household_id = t.id AND deleted = 0",),
    "village_group": (
        "SELECT 1 FROM resident WHERE group_id = t.id AND deleted = 0",
        "SELECT 1 FROM household WHERE group_id = t.id AND deleted = 0",
        "SELECT 1 FROM work_event WHERE group_id = t.id AND deleted = 0",
    ),
    "village": tuple(
        f"SELECT 1 FROM {table} WHERE village_id = t.id AND deleted = 0"
        for table in ("resident", "household", "work_event", "reported_figure", "village_group", "score_village")
    ),
}


_UNTOUCHED = (
    " AND NOT EXISTS (SELECT 1 FROM edit_history AS e WHERE e.table_name = ? AND e.uid = t.uid)"
    " AND id NOT IN (SELECT f.row_id FROM import_fill AS f JOIN import_batch AS b ON b.id = f.batch_id"
    " WHERE f.table_name = ? AND b.undone_at IS NULL AND b.id <> t.import_batch_id)"
)


def undo_batch(connection: Connection, batch_id: int, at: str) -> tuple[int, int, int]:
    """Take back what a batch added and filled; rows edited or used since are kept.

    Gives (rows removed, cells emptied again, rows kept).
    """
    restored = _empty_filled_cells(connection, batch_id)
    removed = kept = 0
    for table in _BATCH_TABLES:
        guards = "".join(f" AND NOT EXISTS ({query})" for query in _HELD_BY.get(table, ()))
        cursor = connection.execute(
            f"UPDATE {table} AS t SET deleted = 1 WHERE import_batch_id = ? AND deleted = 0{_UNTOUCHED}{guards}",
            (batch_id, table, table),
        )
        removed += cursor.rowcount
        row = connection.execute(
            f"SELECT count(*) FROM {table} WHERE import_batch_id = ? AND deleted = 0", (batch_id,)
        ).fetchone()
        kept += int(str(row[0])) if row is not None else 0
    gone = connection.execute(
        "SELECT DISTINCT name FROM resident WHERE import_batch_id = ? AND deleted = 1", (batch_id,)
    ).fetchall()
    name_index.forget_names(connection, (str(row[0]) for row in gone))
    connection.execute("UPDATE import_batch SET undone_at = ? WHERE id = ?", (at, batch_id))
    return removed, restored, kept


def _empty_filled_cells(connection: Connection, batch_id: int) -> int:
    fills = connection.execute(
        "SELECT table_name, column_name, row_id, value FROM import_fill WHERE batch_id = ?", (batch_id,)
    ).fetchall()
    restored = 0
    for table, column, row_id, value in ((str(row[0]), str(row[1]), row[2], row[3]) for row in fills):
        sql = f"UPDATE {table} SET {column} = NULL WHERE id = ? AND cast({column} AS TEXT) = ?"
        restored += connection.execute(sql, (row_id, value)).rowcount
    return restored
