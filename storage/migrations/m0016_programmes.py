"""Programmes: dated parameters of the office, its year calendars, and the catalogue of policies."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    create_synced_table(
        connection,
        "policy_parameter",
        (
            text_column("key", "NOT NULL"),
            "region TEXT NOT NULL",
            text_column("valid_from", "NOT NULL"),
            text_column("value", "NOT NULL"),
            text_column("source", "NOT NULL"),
            text_column("confidence", "NOT NULL"),
            text_column("note"),
            text_column("by_whom"),
            text_column("recorded_at", "NOT NULL"),
        ),
    )
    create_synced_table(
        connection,
        "programme_calendar",
        (
            text_column("programme", "NOT NULL"),
            "year INTEGER NOT NULL",
            "position INTEGER NOT NULL",
            text_column("step", "NOT NULL"),
            text_column("opens_on"),
            text_column("due_on"),
            "notice_days INTEGER CHECK (notice_days > 0)",
            text_column("notice_count"),
            text_column("source"),
            text_column("note"),
        ),
    )
    create_synced_table(
        connection,
        "policy_item",
        (
            text_column("title", "NOT NULL"),
            *(text_column(name) for name in ("who", "benefit", "basis", "contact", "phone")),
            text_column("valid_from"),
            text_column("valid_until"),
            text_column("note"),
        ),
    )
    connection.execute("CREATE INDEX policy_parameter_by_key ON policy_parameter (key, valid_from)")
    connection.execute(
        "CREATE UNIQUE INDEX programme_calendar_by_step ON programme_calendar (programme, year, step) WHERE deleted = 0"
    )
    # What applied on a day must be found again for ever: a change is a new row.
    freeze_table(connection, "policy_parameter")
