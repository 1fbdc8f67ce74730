"""The runs of comparing the register with a list: file, legal basis and counts; never the list itself."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class RunRow:
    """One comparison as it is remembered."""

    run_id: int
    file_name: str
    file_sha256: str
    basis: str
    scope: str
    at: str
    by_whom: str | None
    rows_read: int
    matched: int
    probable: int
    differing: int
    only_here: int
    only_there: int
    applied: int


_COLUMNS = (
    "file_name, file_sha256, basis, scope, at, by_whom, rows_read, matched, probable, differing, only_here, only_there,"
    " applied"
)


def add_run(connection: Connection, run: RunRow) -> int:
    """Remember a comparison and give its number; the number in ``run`` is not looked at."""
    values = (
        run.file_name, run.file_sha256, run.basis, run.scope, run.at, run.by_whom, run.rows_read, run.matched,
        run.probable, run.differing, run.only_here, run.only_there, run.applied,
    )  # fmt: skip
    sql = f"INSERT INTO reconcile_run ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    return connection.execute(sql, values).lastrowid


def count_applied(connection: Connection, run_id: int, applied: int) -> None:
    """Add the number of rows that the clerk took over."""
    connection.execute("UPDATE reconcile_run SET applied = applied + ? WHERE id = ?", (applied, run_id))


def runs(connection: Connection) -> tuple[RunRow, ...]:
    """Give all comparisons, the newest first."""
    rows = connection.execute(f"SELECT id, {_COLUMNS} FROM reconcile_run ORDER BY id DESC")
    return tuple(RunRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns
