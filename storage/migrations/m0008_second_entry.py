"""Which values were typed a second time, blind, and found to agree."""

from __future__ import annotations

from storage.connection import Connection


def apply(connection: Connection) -> None:
    """Add the table of second entries; ``edit_id`` is the newest edit of the row that the second typing confirmed."""
    connection.execute(
        "CREATE TABLE second_entry (id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, uid TEXT NOT NULL,"
        " field TEXT NOT NULL, agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)), edit_id INTEGER NOT NULL,"
        " at TEXT NOT NULL, by_whom TEXT) STRICT"
    )
    connection.execute("CREATE INDEX second_entry_by_row ON second_entry (table_name, uid, field, id)")
