"""What an import asks of the file inside its one transaction: look up, add many rows, fill gaps, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import repeat

from storage import held, name_index, staff
from storage.connection import Connection, SqlValue
from storage.touching import touching_once

_AT_ONCE = 500
_LINKS = ("spouse_id", "father_id", "mother_id")


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
        self._keys: Future[dict[str, list[str]]] | None = None

    def is_empty(self, table: str) -> bool:
        """Tell whether a table has no living row."""
        return self._connection.execute(f"SELECT 1 FROM {table} WHERE deleted = 0 LIMIT 1").fetchone() is None

    def take_id(self, table: str) -> int:
        """Reserve the next row id; there is one writer, so nobody else can take it."""
        return self.take_ids(table, 1)[0]

    def take_ids(self, table: str, count: int) -> range:
        """Reserve as many row ids as rows will be added."""
        if table not in self._next:
            self._next[table] = _number(self._connection, f"SELECT coalesce(max(id), 0) FROM {table}") + 1
        first = self._next[table]
        self._next[table] += count
        return range(first, first + count)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[SqlValue, ...]]) -> None:
        """Add rows whose first value is a reserved id."""
        names = ", ".join(("id", "uid", "import_batch_id", *columns))
        marks = ", ".join("?" * (len(columns) + 3))
        new_uid, batch_id = self._new_uid, self._batch_id
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", ((row[0], new_uid(), batch_id, *row[1:]) for row in rows)
        )

    def insert_columns(self, table: str, ids: range, columns: Mapping[str, Sequence[SqlValue]]) -> None:
        """Add rows under reserved ids, given column by column; an empty text stands for NULL.

        The driver takes four times as long to hand over None as to hand over a text.
        """
        names = ", ".join(("id", "uid", "import_batch_id", *columns))
        marks = ", ".join("?" if all(values) else "nullif(?, '')" for values in columns.values())
        uids = (self._new_uid() for _ in ids)
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES (?, ?, ?, {marks})",
            zip(ids, uids, repeat(self._batch_id), *columns.values(), strict=False),
        )

    def lookup(self, table: str, key: str, columns: Sequence[str] = ()) -> dict[SqlValue, tuple[SqlValue, ...]]:
        """Give ``{key: (id, *columns)}`` of all living rows that have the key."""
        names = ", ".join((key, "id", *columns))
        rows = self._connection.execute(f"SELECT {names} FROM {table} WHERE deleted = 0 AND {key} IS NOT NULL")
        return {row[0]: row[1:] for row in rows}

    def link_workers(self) -> None:
        """Link events to the workers that they name."""
        staff.link_events(self._connection)

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

    def merged(self) -> dict[tuple[SqlValue, ...], int]:
        """Give who stands today for each record that was merged: by its ID number alone, and by name, birth, home.

        The keys are ``(citizen_id,)`` and ``(name, birth_date, village_id, household_id)``.
        """
        rows = self._connection.execute(
            "WITH RECURSIVE chain (id, stands) AS (SELECT id, merged_into_id FROM resident"
            " WHERE deleted = 1 AND merged_into_id IS NOT NULL UNION SELECT chain.id, r.merged_into_id FROM chain"
            " JOIN resident AS r ON r.id = chain.stands WHERE r.merged_into_id IS NOT NULL)"
            " SELECT own.citizen_id, own.name, own.birth_date, own.village_id, own.household_id, chain.stands FROM chain"
            " JOIN resident AS own ON own.id = chain.id JOIN resident AS s ON s.id = chain.stands AND s.deleted = 0"
        )
        found: dict[tuple[SqlValue, ...], int] = {}
        for row in rows:
            stands = int(str(row[5]))
            if row[0] is not None:
                found[row[:1]] = stands
            if row[2] is not None:
                found[row[1:5]] = stands
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
        """Make new people findable by their names once ``finish`` is called; names are never filled in later.

        The keys are worked out beside the building of indexes, which leaves the interpreter free.
        """
        with_keys = ThreadPoolExecutor(1, "names")
        self._keys = with_keys.submit(name_index.keys_of, names)
        with_keys.shutdown(wait=False)

    def finish(self) -> None:
        """Write what was worked out meanwhile."""
        if self._keys is not None:
            name_index.add_keys(self._connection, self._keys.result())

    def link_new(self, links: Mapping[str, Sequence[tuple[int, int]]]) -> None:
        """Point people of this batch to people added after them: ``(relative's id, id)`` for each link column.

        To the log they are still new rows, not changed ones.
        """
        triggers = _dropped(self._connection, "TRIGGER", "resident_logged_update", "resident")
        for link, pairs in links.items():
            self._connection.executemany(f"UPDATE resident SET {link} = ? WHERE id = ?", pairs)
        for sql in triggers:
            self._connection.execute(sql)

    def link_relatives(self, numbers: Mapping[str, str]) -> None:
        """Point people who were here before to relatives whom this batch brought, or whose number it filled in.

        ``numbers`` names for each link column the column that holds the relative's ID number.
        """
        for link, number in numbers.items():
            self._connection.execute(_NOTE_LINKS.format(link=link, number=number), (self._batch_id,) * 4)
            self._connection.execute(_SET_LINKS.format(link=link), (self._batch_id,))


_NOTE_LINKS = (
    "INSERT INTO import_fill (batch_id, table_name, row_id, column_name, value)"
    " SELECT ?, 'resident', own.id, '{link}', other.id FROM resident AS own JOIN resident AS other"
    " ON other.citizen_id = own.{number} AND other.deleted = 0 AND other.id <> own.id"
    " WHERE own.deleted = 0 AND own.{link} IS NULL AND own.import_batch_id IS NOT ? AND (other.import_batch_id = ?"
    " OR EXISTS (SELECT 1 FROM import_fill AS f WHERE f.batch_id = ? AND f.table_name = 'resident'"
    " AND ((f.row_id = own.id AND f.column_name = '{number}')"
    " OR (f.row_id = other.id AND f.column_name = 'citizen_id'))))"
)
_SET_LINKS = (
    "UPDATE resident SET {link} = cast(f.value AS INTEGER) FROM import_fill AS f WHERE f.batch_id = ?"
    " AND f.table_name = 'resident' AND f.column_name = '{link}' AND f.row_id = resident.id"
)


@contextmanager
def bulk_load(connection: Connection) -> Iterator[None]:
    """Log added rows once at the end, not one by one, and build the indexes of tables that were empty last.

    All of it happens inside the caller's transaction: nobody else can write meanwhile, and an error takes
    the triggers' absence back with everything else.
    """
    last_ids = {table: _number(connection, f"SELECT coalesce(max(id), 0) FROM {table}") for table in _BATCH_TABLES}
    with touching_once(connection, "insert", {table: f"id > {last_id}" for table, last_id in last_ids.items()}):
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


_BATCH_TABLES = (
    "work_event", "village_worker", "reported_figure", "population_event", "migrant", "resident", "household", "village_group", "village",
)  # fmt: skip
_HELD_BY = {
    "household": ("SELECT 1 FROM resident WHERE household_id = t.id AND deleted = 0",),
    "village_group": (
        "SELECT 1 FROM resident WHERE group_id = t.id AND deleted = 0",
        "SELECT 1 FROM household WHERE group_id = t.id AND deleted = 0",
        "SELECT 1 FROM work_event WHERE group_id = t.id AND deleted = 0",
    ),
    "village": tuple(
        f"SELECT 1 FROM {table} WHERE village_id = t.id AND deleted = 0"
        for table in (
            "resident",
            "household",
            "work_event",
            "reported_figure",
            "village_group",
            "score_subject",
            "population_event",
            "migrant",
            "village_worker",
        )
    ),
}


_UNTOUCHED = (
    " AND NOT EXISTS (SELECT 1 FROM edit_history AS e WHERE e.table_name = ? AND e.uid = t.uid)"
    " AND id NOT IN (SELECT f.row_id FROM import_fill AS f JOIN import_batch AS b ON b.id = f.batch_id"
    " WHERE f.table_name = ? AND b.undone_at IS NULL AND b.id <> t.import_batch_id"
    " AND f.column_name NOT IN ('spouse_id', 'father_id', 'mother_id'))"
)
"""A link to somebody whom a later import brought follows from the ID numbers alone: nobody worked on that row."""


def undo_batch(connection: Connection, batch_id: int, at: str) -> tuple[int, int, int]:
    """Take back what a batch added and filled; rows edited or used since are kept.

    Gives (rows removed, cells emptied again, rows kept).
    """
    restored = _empty_filled_cells(connection, batch_id)
    with touching_once(connection, "update", dict.fromkeys(_BATCH_TABLES, f"import_batch_id = {int(batch_id)}")):
        removed, kept = _remove_rows(connection, batch_id)
    for link in _LINKS:
        connection.execute(
            f"UPDATE resident SET {link} = NULL WHERE deleted = 0 AND {link} IN"
            " (SELECT id FROM resident WHERE import_batch_id = ? AND deleted = 1)",
            (batch_id,),
        )
    gone = connection.execute(
        "SELECT DISTINCT name FROM resident WHERE import_batch_id = ? AND deleted = 1", (batch_id,)
    ).fetchall()
    name_index.forget_names(connection, (str(row[0]) for row in gone))
    held.let_go_of_batch(connection, batch_id)
    connection.execute("UPDATE import_batch SET undone_at = ? WHERE id = ?", (at, batch_id))
    return removed, restored, kept


def _remove_rows(connection: Connection, batch_id: int) -> tuple[int, int]:
    """Mark the rows of a batch as deleted where nothing stands in the way; give how many, and how many stay."""
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
    return removed, kept


def _empty_filled_cells(connection: Connection, batch_id: int) -> int:
    fills = connection.execute(
        "SELECT table_name, column_name, row_id, value FROM import_fill WHERE batch_id = ?", (batch_id,)
    ).fetchall()
    restored = 0
    for table, column, row_id, value in ((str(row[0]), str(row[1]), row[2], row[3]) for row in fills):
        sql = f"UPDATE {table} SET {column} = NULL WHERE id = ? AND cast({column} AS TEXT) = ?"
        restored += connection.execute(sql, (row_id, value)).rowcount
    return restored
