"""People who stood in the register twice: what was merged, what is not the same, and the row each record came from."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, text_column


def apply(connection: Connection) -> None:
    """Add the columns and tables of duplicates."""
    connection.execute("ALTER TABLE resident ADD COLUMN merged_into_id INTEGER REFERENCES resident(id)")
    connection.execute("ALTER TABLE resident ADD COLUMN source_row INTEGER CHECK (source_row > 0)")
    create_synced_table(
        connection,
        "person_merge",
        (
            "survivor_id INTEGER NOT NULL REFERENCES resident(id)",
            "dropped_id INTEGER NOT NULL REFERENCES resident(id)",
            text_column("choices", "NOT NULL"),
            text_column("snapshot", "NOT NULL"),
            text_column("merged_at", "NOT NULL"),
            text_column("merged_by"),
            text_column("undone_at"),
            text_column("undone_by"),
            text_column("note"),
            "CHECK (survivor_id <> dropped_id)",
        ),
    )
    create_synced_table(
        connection,
        "not_same_pair",
        (
            "one_id INTEGER NOT NULL REFERENCES resident(id)",
            "other_id INTEGER NOT NULL REFERENCES resident(id)",
            text_column("reason"),
            text_column("said_at", "NOT NULL"),
            text_column("said_by"),
            "CHECK (one_id <> other_id)",
        ),
    )
    for statement in (
        "CREATE INDEX resident_by_merged_into ON resident (merged_into_id) WHERE merged_into_id IS NOT NULL",
        "CREATE INDEX resident_by_birth_date ON resident (birth_date) WHERE deleted = 0",
        "CREATE UNIQUE INDEX person_merge_in_force ON person_merge (dropped_id) WHERE undone_at IS NULL AND deleted = 0",
        "CREATE UNIQUE INDEX not_same_pair_once ON not_same_pair (one_id, other_id) WHERE deleted = 0",
    ):
        connection.execute(statement)
