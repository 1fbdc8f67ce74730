"""Rectification: notices with their findings and steps, and the office's table of holidays."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, text_column
from storage.touching import RECTIFICATION_TOUCHING, create_touching

_DAYS = ("issued_on", "received_on", "first_due_on", "due_on", "answered_on", "closed_on")


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    create_synced_table(
        connection,
        "rectification",
        (
            text_column("title", "NOT NULL"),
            text_column("number"),
            "number_year INTEGER",
            "number_no INTEGER CHECK (number_no > 0)",
            "village_id INTEGER REFERENCES village(id)",
            "department_id INTEGER REFERENCES department(id)",
            "worker_id INTEGER REFERENCES village_worker(id)",
            text_column("source", "NOT NULL"),
            text_column("source_uid"),
            text_column("basis"),
            text_column("state", "NOT NULL"),
            "term_days INTEGER NOT NULL CHECK (term_days > 0)",
            text_column("term_kind", "NOT NULL"),
            text_column("found_on", "NOT NULL"),
            *(text_column(name) for name in _DAYS),
            "level INTEGER NOT NULL DEFAULT 0 CHECK (level >= 0)",
            *(text_column(name) for name in ("handler", "signer", "note")),
            "CHECK ((village_id IS NOT NULL) + (department_id IS NOT NULL) + (worker_id IS NOT NULL) = 1)",
            "CHECK ((number IS NULL) = (number_no IS NULL) AND (number_no IS NULL) = (number_year IS NULL))",
        ),
    )
    create_synced_table(
        connection,
        "rectification_finding",
        (
            "rectification_id INTEGER NOT NULL REFERENCES rectification(id)",
            "position INTEGER NOT NULL",
            text_column("item"),
            text_column("finding", "NOT NULL"),
            text_column("requirement", "NOT NULL"),
            "lost_hundredths INTEGER",
            text_column("source_table"),
            text_column("source_uid"),
        ),
    )
    create_synced_table(
        connection,
        "rectification_step",
        (
            "rectification_id INTEGER NOT NULL REFERENCES rectification(id)",
            text_column("kind", "NOT NULL"),
            text_column("happened_on", "NOT NULL"),
            text_column("person", "NOT NULL"),
            *(text_column(name) for name in ("result", "content", "evidence")),
            "term_days INTEGER",
            text_column("term_kind"),
            text_column("due_on"),
        ),
    )
    # A tombstone keeps its number, so that no other notice ever gets it.
    for statement in (
        "CREATE UNIQUE INDEX rectification_by_number ON rectification (number_year, number_no)",
        *(
            f"CREATE INDEX rectification_due_{name} ON rectification ({name}_id, first_due_on, state, closed_on, answered_on)"
            f" WHERE deleted = 0 AND {name}_id IS NOT NULL"
            for name in ("village", "department", "worker")
        ),
        "CREATE INDEX rectification_finding_by_case ON rectification_finding (rectification_id, position)",
        "CREATE INDEX rectification_step_by_case ON rectification_step (rectification_id, id)",
        # Facts that everybody knows: they stay on this PC.
        (
            "CREATE TABLE holiday (day TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),"
            " name TEXT NOT NULL, note TEXT NOT NULL) STRICT, WITHOUT ROWID"
        ),
    ):
        connection.execute(statement)
    create_touching(connection, RECTIFICATION_TOUCHING)
