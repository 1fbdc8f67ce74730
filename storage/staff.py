"""Which village worker did a piece of work: known by name within the village, and linked once."""

from __future__ import annotations

from storage.connection import Connection, SqlValue


def worker_named(connection: Connection, village_id: SqlValue, name: SqlValue) -> int | None:
    """Give the living worker of a village with this name, or None."""
    row = connection.execute(
        "SELECT id FROM village_worker WHERE village_id = ? AND name = ? AND deleted = 0", (village_id, name)
    ).fetchone()
    return None if row is None else int(str(row[0]))


def link_events(connection: Connection) -> None:
    """Link the events that name a worker entered since, or one whose entry was taken back and made again."""
    connection.execute(
        "UPDATE work_event SET worker_id = w.id FROM village_worker AS w"
        " WHERE w.deleted = 0 AND work_event.village_id = w.village_id AND work_event.worker = w.name"
        " AND work_event.worker_id IS NULL AND work_event.deleted = 0"
    )
    connection.execute(
        "UPDATE work_event SET worker_id = w.id FROM village_worker AS gone JOIN village_worker AS w"
        " ON w.village_id = gone.village_id AND w.name = gone.name AND w.deleted = 0"
        " WHERE gone.deleted = 1 AND work_event.worker_id = gone.id AND work_event.deleted = 0"
    )
