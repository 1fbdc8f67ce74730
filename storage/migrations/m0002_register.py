"""The whole register: families, households in time, population events, migrants, changes of places, undo and redo."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, text_column

_PLACE = (
    "village_id INTEGER NOT NULL REFERENCES village(id)",
    "group_id INTEGER REFERENCES village_group(id)",
)
_RESIDENT = "resident_id INTEGER REFERENCES resident(id)"
_HOUSEHOLD = "household_id INTEGER REFERENCES household(id)"


def apply(connection: Connection) -> None:
    """Add the columns and tables of the second version."""
    _extend_people(connection)
    _household_changes(connection)
    _population_events(connection)
    _migrants(connection)
    _place_changes(connection)
    _editing(connection)


def _extend_people(connection: Connection) -> None:
    texts = ("father_name", "father_citizen_id", "mother_name", "mother_citizen_id", "left_on", "left_reason")
    for name in texts:
        connection.execute(f"ALTER TABLE resident ADD COLUMN {text_column(name)}")
    for name in ("spouse_id", "father_id", "mother_id"):
        connection.execute(f"ALTER TABLE resident ADD COLUMN {name} INTEGER REFERENCES resident(id)")
        connection.execute(
            f"CREATE INDEX resident_by_{name} ON resident ({name}) WHERE {name} IS NOT NULL AND deleted = 0"
        )
    for name in ("household_kind", "established_on", "dissolved_on", "note"):
        connection.execute(f"ALTER TABLE household ADD COLUMN {text_column(name)}")


def _household_changes(connection: Connection) -> None:
    create_synced_table(
        connection,
        "household_change",
        (
            text_column("kind", "NOT NULL"),
            "resident_id INTEGER NOT NULL REFERENCES resident(id)",
            text_column("effective_on", "NOT NULL"),
            "from_household_id INTEGER REFERENCES household(id)",
            "to_household_id INTEGER REFERENCES household(id)",
            text_column("from_household_no"),
            text_column("to_household_no"),
            text_column("from_relation"),
            text_column("to_relation"),
            text_column("note"),
        ),
    )
    connection.execute(
        "CREATE INDEX household_change_by_resident ON household_change (resident_id, effective_on) WHERE deleted = 0"
    )
    for side in ("from", "to"):
        connection.execute(
            f"CREATE INDEX household_change_{side} ON household_change ({side}_household_id) WHERE deleted = 0"
        )


def _population_events(connection: Connection) -> None:
    texts = (
        "name", "sex", "citizen_id", "birth_date", "relation_to_head", "spouse_name", "spouse_citizen_id", "father_name",
        "father_citizen_id", "mother_name", "mother_citizen_id", "from_place", "to_place", "note",
    )  # fmt: skip
    create_synced_table(
        connection,
        "population_event",
        (
            text_column("kind", "NOT NULL"),
            text_column("occurred_on", "NOT NULL"),
            text_column("reported_on", "NOT NULL"),
            *_PLACE,
            _HOUSEHOLD,
            _RESIDENT,
            *(text_column(name) for name in texts),
            "birth_order INTEGER CHECK (birth_order > 0)",
        ),
    )
    for statement in (
        "CREATE INDEX population_event_by_month ON population_event (reported_on, kind, village_id) WHERE deleted = 0",
        "CREATE INDEX population_event_by_day ON population_event (occurred_on, kind, village_id) WHERE deleted = 0",
        "CREATE INDEX population_event_by_resident ON population_event (resident_id) WHERE resident_id IS NOT NULL",
    ):
        connection.execute(statement)


def _migrants(connection: Connection) -> None:
    texts = (
        "citizen_id", "sex", "birth_date", "phone", "hukou_place", "residence_place", "contact_name", "contact_phone",
        "reason", "since", "until", "services_wanted", "note",
    )  # fmt: skip
    create_synced_table(
        connection,
        "migrant",
        (
            text_column("direction", "NOT NULL"),
            text_column("name", "NOT NULL"),
            *_PLACE,
            _RESIDENT,
            *(text_column(name) for name in texts),
        ),
    )
    for statement in (
        "CREATE INDEX migrant_by_village ON migrant (village_id, direction, id) WHERE deleted = 0",
        "CREATE INDEX migrant_by_resident ON migrant (resident_id) WHERE resident_id IS NOT NULL",
    ):
        connection.execute(statement)


def _place_changes(connection: Connection) -> None:
    create_synced_table(
        connection,
        "place_change",
        (
            text_column("kind", "NOT NULL"),
            *_PLACE,
            text_column("old_name"),
            text_column("new_name"),
            text_column("effective_on", "NOT NULL"),
            text_column("document_no"),
            text_column("note"),
        ),
    )
    connection.execute("CREATE INDEX place_change_by_old_name ON place_change (old_name) WHERE deleted = 0")


def _editing(connection: Connection) -> None:
    """Who edited, why a doubt was set aside, and the order of undo and redo."""
    for statement in (
        "ALTER TABLE edit_history ADD COLUMN by_whom TEXT",
        "CREATE INDEX edit_history_by_edit ON edit_history (edit_id, id)",
        "CREATE INDEX edit_history_marks ON edit_history (edit_id, id, action) WHERE action IN ('undone', 'redone')",
        (
            "CREATE TABLE doubt_answer (id INTEGER PRIMARY KEY, edit_id INTEGER NOT NULL, table_name TEXT NOT NULL,"
            " uid TEXT NOT NULL, field TEXT NOT NULL, doubt TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,"
            " by_whom TEXT) STRICT"
        ),
        "CREATE INDEX doubt_answer_by_row ON doubt_answer (table_name, uid, id)",
    ):
        connection.execute(statement)
