"""Opening the encrypted file: key, pragmas, and the refusal of files we do not understand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol, cast

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import DatabaseTooNew
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.errors import translated_errors

APPLICATION_ID = 0x54574E44  # "TWND"
OLDEST_SQLITE = (3, 51, 3)
"""Versions before this one can corrupt a WAL file while resetting it."""

SqlValue = str | int | float | bytes | None
Row = tuple[SqlValue, ...]

_TOO_NEW = QT_TRANSLATE_NOOP(
    "Error",
    "This office was written by a newer program (file version {found}, this program knows {known}): update the program",
)


class Cursor(Protocol):
    """The part of a DB-API cursor that we use."""

    rowcount: int
    lastrowid: int

    def __iter__(self) -> Iterator[Row]:
        """Give the rows."""

    def fetchone(self) -> Row | None:
        """Give the next row."""

    def fetchall(self) -> list[Row]:
        """Give all rows."""


class Connection(Protocol):
    """The part of a DB-API connection that we use."""

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""

    def execute(self, sql: str, parameters: Sequence[SqlValue] = ()) -> Cursor:
        """Run one statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[SqlValue]]) -> Cursor:
        """Run one statement for each row."""

    def executescript(self, sql: str) -> Cursor:
        """Run several statements."""

    def close(self) -> None:
        """Close the file."""


def connect(file: Path, key: bytes, *, read_only: bool) -> Connection:
    """Open the office file with its raw key; any thread may use the connection, one at a time."""
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(sqlcipher.sqlite_version)
    with translated_errors():
        raw = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False, timeout=5.0)
        connection = cast("Connection", raw)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


_PRAGMAS = (
    "cipher_log_level = NONE",  # what is wrong is raised; standard error belongs to the command line
    "cache_size = -200000",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cipher_log_level = NONE",
    "busy_timeout = 5000",
)


def refuse_newer(connection: Connection, known: int) -> None:
    """Raise DatabaseTooNew where the file's version is above ``known``."""
    row = connection.execute("PRAGMA user_version").fetchone()
    found = int(row[0] or 0) if row is not None else 0
    if found > known:
        raise DatabaseTooNew(Message("Error", _TOO_NEW, {"found": found, "known": known}))
