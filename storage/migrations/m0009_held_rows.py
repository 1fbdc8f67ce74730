"""Rows of residents that an import refused, kept on this PC until somebody finds out who they are."""

from __future__ import annotations

from storage.connection import Connection


def apply(connection: Connection) -> None:
    """Add the table; ``mark`` is a uid of the moment, so that records that came later have a higher one."""
    connection.execute(
        "CREATE TABLE import_held (id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch(id),"
        " sheet_row INTEGER NOT NULL, mark TEXT NOT NULL, name TEXT NOT NULL, birth_date TEXT, village TEXT,"
        " content TEXT NOT NULL, not_same TEXT NOT NULL DEFAULT '[]') STRICT"
    )
    connection.execute("CREATE INDEX import_held_by_batch ON import_held (batch_id)")
