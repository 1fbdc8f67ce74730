"""The versions of the office file, oldest first; append only, run through sqlite-utils.

Every migration is one transaction together with its own record in ``_sqlite_migrations``, so a file is
exactly of the old version or exactly of the new one. ``user_version`` counts them for the refusal of
files from a newer program.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from storage.connection import APPLICATION_ID, Connection, refuse_newer
from storage.errors import translated_errors
from storage.migrations import (
    m0001_office,
    m0002_register,
    m0003_duplicates,
    m0004_checks,
    m0005_lists,
    m0006_search,
    m0008_second_entry,
    m0009_held_rows,
    m0010_subjects,
    m0011_scores,
    m0012_inspection,
    m0013_rectification,
    m0014_review,
    m0015_schemes,
    m0016_programmes,
    m0017_cases,
    m0018_payments,
    m0019_care,
)

if TYPE_CHECKING:
    import sqlite3

MIGRATIONS: tuple[tuple[str, Callable[[Connection], None]], ...] = (
    ("m0001_office", m0001_office.apply),
    ("m0002_register", m0002_register.apply),
    ("m0003_duplicates", m0003_duplicates.apply),
    ("m0004_checks", m0004_checks.apply),
    ("m0005_lists", m0005_lists.apply),
    ("m0006_search", m0006_search.apply),
    ("m0008_second_entry", m0008_second_entry.apply),
    ("m0009_held_rows", m0009_held_rows.apply),
    ("m0010_subjects", m0010_subjects.apply),
    ("m0011_scores", m0011_scores.apply),
    ("m0012_inspection", m0012_inspection.apply),
    ("m0013_rectification", m0013_rectification.apply),
    ("m0014_review", m0014_review.apply),
    ("m0015_schemes", m0015_schemes.apply),
    ("m0016_programmes", m0016_programmes.apply),
    ("m0017_cases", m0017_cases.apply),
    ("m0018_payments", m0018_payments.apply),
    ("m0019_care", m0019_care.apply),
)


def migrate(connection: Connection) -> None:
    """Bring an open file to the newest version; DatabaseTooNew where it is past that."""
    refuse_newer(connection, len(MIGRATIONS))
    row = connection.execute("PRAGMA user_version").fetchone()
    if row is not None and row[0] == len(MIGRATIONS):
        return
    with translated_errors():
        _apply(connection)


def _apply(connection: Connection) -> None:
    # sqlite-utils takes 0.4 s to import; an office that is up to date never needs it.
    from sqlite_utils import Database, Migrations  # noqa: PLC0415

    migrations = Migrations("township-desk")
    for number, (name, step) in enumerate(MIGRATIONS, start=1):
        migrations(name=name)(_numbered(step, number))
    connection.execute("PRAGMA foreign_keys = OFF")
    migrations.apply(Database(cast("sqlite3.Connection", connection)))
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _numbered(step: Callable[[Connection], None], number: int) -> Callable[[object], None]:
    def run(database: object) -> None:
        connection = cast("Connection", database.conn)  # type: ignore[attr-defined]  # the library's untyped handle
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")

    return run
