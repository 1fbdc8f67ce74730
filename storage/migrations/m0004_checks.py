"""Findings that were looked at and set aside until a day, and the runs of comparing the register with other lists."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, text_column


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    create_synced_table(
        connection,
        "check_waiver",
        (
            text_column("rule_id", "NOT NULL"),
            text_column("table_name", "NOT NULL"),
            text_column("row_uid", "NOT NULL"),
            text_column("reason", "NOT NULL"),
            text_column("until_on", "NOT NULL"),
            text_column("waived_at", "NOT NULL"),
            text_column("by_whom"),
            text_column("revoked_at"),
        ),
    )
    connection.execute(
        "CREATE UNIQUE INDEX check_waiver_by_row ON check_waiver (rule_id, table_name, row_uid)"
        " WHERE revoked_at IS NULL AND deleted = 0"
    )
    # What was compared stays on this PC: a run holds counts and its legal basis, nothing of the list itself.
    connection.execute(
        "CREATE TABLE reconcile_run (id INTEGER PRIMARY KEY, file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL,"
        " basis TEXT NOT NULL, scope TEXT NOT NULL, at TEXT NOT NULL, by_whom TEXT, rows_read INTEGER NOT NULL,"
        " matched INTEGER NOT NULL, probable INTEGER NOT NULL, differing INTEGER NOT NULL, only_here INTEGER NOT NULL,"
        " only_there INTEGER NOT NULL, applied INTEGER NOT NULL DEFAULT 0) STRICT"
    )
