"""Lists: saved views, the view last used on each page, export profiles, and the record of what was handed out."""

from __future__ import annotations

from storage.connection import Connection


def apply(connection: Connection) -> None:
    """Add the tables of lists; none of them leaves this PC.

    Lines of ``export_log`` are kept for good: a record of provision has to stand for three years at least.
    """
    for statement in (
        (
            "CREATE TABLE list_view (id INTEGER PRIMARY KEY, record TEXT NOT NULL, name TEXT NOT NULL CHECK (name <> ''),"
            " content TEXT NOT NULL, saved_at TEXT NOT NULL, UNIQUE (record, name)) STRICT"
        ),
        "CREATE TABLE list_last (page TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT",
        (
            "CREATE TABLE export_profile (id INTEGER PRIMARY KEY, record TEXT NOT NULL, name TEXT NOT NULL CHECK (name <> ''),"
            " content TEXT NOT NULL, saved_at TEXT NOT NULL, UNIQUE (record, name)) STRICT"
        ),
        (
            "CREATE TABLE export_log (id INTEGER PRIMARY KEY, at TEXT NOT NULL, record TEXT NOT NULL, profile TEXT NOT NULL,"
            " is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)), purpose TEXT NOT NULL CHECK (purpose <> ''),"
            " to_whom TEXT NOT NULL, columns TEXT NOT NULL, row_count INTEGER NOT NULL, file_name TEXT NOT NULL,"
            " file_sha256 TEXT NOT NULL) STRICT"
        ),
        (
            "CREATE TRIGGER export_log_kept BEFORE DELETE ON export_log BEGIN "
            "SELECT RAISE(ABORT, 'the record of what was handed out is kept'); END"
        ),
        (
            "CREATE TRIGGER export_log_frozen BEFORE UPDATE ON export_log BEGIN "
            "SELECT RAISE(ABORT, 'the record of what was handed out is kept'); END"
        ),
    ):
        connection.execute(statement)
