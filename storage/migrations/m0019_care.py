"""Care of special families: their two contacts and what was done; results of the national childcare subsidy system."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column


def _texts(*names: str) -> tuple[str, ...]:
    return tuple(text_column(name) for name in names)


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    create_synced_table(
        connection,
        "special_family",
        (
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            "resident_id INTEGER NOT NULL REFERENCES resident(id)",
            "second_resident_id INTEGER REFERENCES resident(id)",
            text_column("kind", "NOT NULL"),
            text_column("since", "NOT NULL"),
            *_texts("consent_on", "until_on", "end_reason", "doctor", "hospital", "wishes", "note"),
        ),
    )
    create_synced_table(
        connection,
        "care_contact",
        (
            "family_id INTEGER NOT NULL REFERENCES special_family(id)",
            "slot TEXT NOT NULL CHECK (slot IN ('township', 'village'))",
            text_column("name", "NOT NULL"),
            *_texts("post", "phone"),
            text_column("since", "NOT NULL"),
            text_column("until"),
        ),
    )
    create_synced_table(
        connection,
        "care_log",
        (
            "family_id INTEGER NOT NULL REFERENCES special_family(id)",
            text_column("happened_on", "NOT NULL"),
            text_column("way", "NOT NULL"),
            text_column("person", "NOT NULL"),
            *_texts("need", "action", "follow_up_on", "done_on", "note"),
        ),
    )
    create_synced_table(
        connection,
        "subsidy_result",
        (
            "case_id INTEGER NOT NULL REFERENCES entitlement_case(id)",
            "subsidy_year INTEGER NOT NULL CHECK (subsidy_year > 0)",
            text_column("batch"),
            text_column("result", "NOT NULL"),
            "amount_fen INTEGER CHECK (amount_fen >= 0)",
            *_texts("decided_on", "paid_on", "reason", "source"),
            text_column("taken_at", "NOT NULL"),
        ),
    )
    freeze_table(connection, "subsidy_result")
    for statement in (
        "CREATE UNIQUE INDEX special_family_by_person ON special_family (resident_id) WHERE deleted = 0 AND until_on IS NULL",
        "CREATE INDEX special_family_by_village ON special_family (village_id)",
        (
            "CREATE UNIQUE INDEX care_contact_in_post ON care_contact (family_id, slot)"
            " WHERE deleted = 0 AND until IS NULL"
        ),
        "CREATE INDEX care_log_by_family ON care_log (family_id, happened_on)",
        "CREATE INDEX subsidy_result_by_case ON subsidy_result (case_id, subsidy_year)",
    ):
        connection.execute(statement)
