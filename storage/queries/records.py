"""Single rows of any record type, and what people call the rows that they point to."""

from __future__ import annotations

from collections.abc import Mapping

from storage.connection import Connection, SqlValue

_NAMES: Mapping[str, str] = {
    "village_id": "SELECT name FROM village WHERE id = ?",
    "group_id": "SELECT name FROM village_group WHERE id = ?",
    "household_id": "SELECT household_no FROM household WHERE id = ?",
    "resident_id": "SELECT name FROM resident WHERE id = ?",
    "spouse_id": "SELECT name FROM resident WHERE id = ?",
    "father_id": "SELECT name FROM resident WHERE id = ?",
    "mother_id": "SELECT name FROM resident WHERE id = ?",
    "merged_into_id": "SELECT name FROM resident WHERE id = ?",
    "department_id": "SELECT name FROM department WHERE id = ?",
    "from_household_id": "SELECT household_no FROM household WHERE id = ?",
    "to_household_id": "SELECT household_no FROM household WHERE id = ?",
}


def table_columns(connection: Connection, table: str) -> tuple[str, ...]:
    """Give the stored columns of a table."""
    return tuple(str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})"))


def row_values(
    connection: Connection, table: str, row_id: int, *, living_only: bool = True
) -> dict[str, SqlValue] | None:
    """Give all columns of one row, or None."""
    columns = table_columns(connection, table)
    where = " AND deleted = 0" if living_only else ""
    row = connection.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?{where}", (row_id,)).fetchone()
    return None if row is None else dict(zip(columns, row, strict=True))


def id_of(connection: Connection, table: str, uid: str) -> int | None:
    """Give the id behind a uid, or None."""
    row = connection.execute(f"SELECT id FROM {table} WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else int(str(row[0]))


def name_behind(connection: Connection, column: str, value: str) -> str:
    """Give what people call the row that a column points to; any other value stands for itself."""
    row = connection.execute(_NAMES[column], (int(value),)).fetchone() if column in _NAMES else None
    return value if row is None else str(row[0])


def names_of(connection: Connection, table: str, column: str) -> tuple[tuple[int, str], ...]:
    """Give id and name of the living rows of a table, by name."""
    rows = connection.execute(f"SELECT id, {column} FROM {table} WHERE deleted = 0 ORDER BY {column}, id")
    return tuple((int(str(row[0])), str(row[1])) for row in rows)


def other_with(connection: Connection, table: str, keys: Mapping[str, SqlValue], row_id: int | None) -> int | None:
    """Give the id of another living row in which every key has its value, or None."""
    where = " AND ".join(f"{name} IS ?" for name in keys)
    row = connection.execute(
        f"SELECT id FROM {table} WHERE {where} AND id IS NOT ? AND deleted = 0 LIMIT 1", (*keys.values(), row_id)
    ).fetchone()
    return None if row is None else int(str(row[0]))


def imported_at(connection: Connection, table: str, row_id: int) -> str | None:
    """Give when a row was imported, or None for one that was typed."""
    row = connection.execute(
        f"SELECT b.at FROM {table} AS t JOIN import_batch AS b ON b.id = t.import_batch_id WHERE t.id = ?", (row_id,)
    ).fetchone()
    return None if row is None else str(row[0])


def filled_since(connection: Connection, table: str, row_id: int, instant: str) -> tuple[str, ...]:
    """Give the columns that imports filled at or after an instant."""
    rows = connection.execute(
        "SELECT f.column_name FROM import_fill AS f JOIN import_batch AS b ON b.id = f.batch_id"
        " WHERE f.table_name = ? AND f.row_id = ? AND b.at >= ? AND b.undone_at IS NULL",
        (table, row_id, instant),
    )
    return tuple(str(row[0]) for row in rows)


def last_household_no(connection: Connection, village_id: int) -> str | None:
    """Give the highest number among the households of a village; longer numbers are higher."""
    row = connection.execute(
        "SELECT household_no FROM household WHERE village_id = ? AND deleted = 0"
        " ORDER BY length(household_no) DESC, household_no DESC LIMIT 1",
        (village_id,),
    ).fetchone()
    return None if row is None else str(row[0])


def who_has_id(connection: Connection, citizen_id: str) -> int | None:
    """Give the living resident with this ID number, or None."""
    row = connection.execute("SELECT id FROM resident WHERE citizen_id = ? AND deleted = 0", (citizen_id,)).fetchone()
    return None if row is None else int(str(row[0]))


_KIN = ("spouse", "father", "mother")


def who_names(connection: Connection, citizen_id: str) -> tuple[tuple[int, str], ...]:
    """Give the living residents who name this ID number as their spouse's, father's or mother's, and as which."""
    parts = (
        f"SELECT id, '{kin}' FROM resident WHERE {kin}_citizen_id = ?1 AND {kin}_id IS NULL AND deleted = 0"
        for kin in _KIN
    )
    return tuple(
        (int(str(row[0])), str(row[1])) for row in connection.execute(" UNION ALL ".join(parts), (citizen_id,))
    )


def member_named(connection: Connection, household_id: int, name: str, row_id: int | None) -> int | None:
    """Give the one other living member of a household with this name, or None where there is none or more than one."""
    rows = connection.execute(
        "SELECT id FROM resident WHERE household_id = ? AND name = ? AND id IS NOT ? AND deleted = 0 LIMIT 2",
        (household_id, name, row_id),
    ).fetchall()
    return int(str(rows[0][0])) if len(rows) == 1 else None


_HOLDERS: Mapping[str, tuple[str, ...]] = {
    "household": ("SELECT count(*) FROM resident WHERE household_id = ? AND deleted = 0",),
    "village_group": ("SELECT count(*) FROM resident WHERE group_id = ? AND deleted = 0",),
    "village": ("SELECT count(*) FROM resident WHERE village_id = ? AND deleted = 0",),
    "department": ("SELECT count(*) FROM department_work WHERE department_id = ? AND deleted = 0",),
}


def held_by(connection: Connection, table: str, row_id: int) -> int:
    """Count the living residents that belong to a household, group or village; 0 for any other record."""
    counts = (connection.execute(sql, (row_id,)).fetchone() for sql in _HOLDERS.get(table, ()))
    return sum(int(str(row[0])) for row in counts if row is not None)
