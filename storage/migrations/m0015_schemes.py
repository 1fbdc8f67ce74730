"""The office's own assessment schemes, and what was changed in one and not saved yet."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, text_column


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    create_synced_table(
        connection,
        "office_scheme",
        (
            text_column("scheme_id", "NOT NULL"),
            text_column("version"),
            text_column("title", "NOT NULL"),
            text_column("content", "NOT NULL"),
            text_column("note"),
        ),
    )
    connection.execute("CREATE UNIQUE INDEX office_scheme_by_id ON office_scheme (scheme_id) WHERE deleted = 0")
    # An unsaved change is nobody else's business: it stays on this PC.
    connection.execute(
        "CREATE TABLE scheme_draft (scheme_uid TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT"
    )
