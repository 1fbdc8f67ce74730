"""Village workers and departments, so that their work can be assessed as that of villages is."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, text_column


def apply(connection: Connection) -> None:
    """Add the tables, and the worker to whom an event of a village belongs."""
    create_synced_table(
        connection,
        "village_worker",
        (
            text_column("name", "NOT NULL"),
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            text_column("post", "NOT NULL"),
            *(text_column(name) for name in ("phone", "since", "until", "note")),
        ),
    )
    create_synced_table(
        connection,
        "department",
        (text_column("name", "NOT NULL"), *(text_column(name) for name in ("contact", "phone", "duty", "note"))),
    )
    create_synced_table(
        connection,
        "department_work",
        (
            "department_id INTEGER NOT NULL REFERENCES department(id)",
            text_column("event_type", "NOT NULL"),
            text_column("occurred_on", "NOT NULL"),
            *(text_column(name) for name in ("due_on", "done_on", "result")),
            "quantity INTEGER",
            "total INTEGER",
            text_column("level"),
            text_column("note"),
            "period_on TEXT GENERATED ALWAYS AS (coalesce(due_on, occurred_on)) VIRTUAL",
        ),
    )
    connection.execute("ALTER TABLE work_event ADD COLUMN worker_id INTEGER REFERENCES village_worker(id)")
    for statement in (
        "CREATE UNIQUE INDEX village_worker_by_name ON village_worker (village_id, name) WHERE deleted = 0",
        "CREATE UNIQUE INDEX department_by_name ON department (name) WHERE deleted = 0",
        (
            "CREATE INDEX work_event_by_worker ON work_event (worker_id, event_type, period_on)"
            " WHERE worker_id IS NOT NULL AND deleted = 0"
        ),
        (
            "CREATE INDEX work_event_unlinked ON work_event (village_id, worker)"
            " WHERE worker IS NOT NULL AND worker_id IS NULL AND deleted = 0"
        ),
        (
            "CREATE INDEX department_work_measured ON department_work (department_id, event_type, period_on)"
            " WHERE deleted = 0"
        ),
    ):
        connection.execute(statement)
