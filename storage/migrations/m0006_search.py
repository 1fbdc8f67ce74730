"""One search box: names by key instead of people by key, and indexes over the ends of ID and phone numbers."""

from __future__ import annotations

from storage import name_index
from storage.connection import Connection


def apply(connection: Connection) -> None:
    """Replace the index of the search box by one that is smaller and is built faster."""
    for statement in (
        "DROP TABLE name_index",
        "CREATE TABLE name_key (key TEXT PRIMARY KEY NOT NULL, names TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "DROP INDEX resident_by_name",
        "CREATE INDEX resident_by_name ON resident (name, birth_date, village_id) WHERE deleted = 0",
        "DROP INDEX resident_by_village",
        (
            "CREATE INDEX resident_by_village ON resident"
            " (village_id, household_id, relation_to_head, id, name, group_id, left_on) WHERE deleted = 0"
        ),
        (
            "CREATE INDEX resident_by_id_end ON resident (substr(citizen_id, -4), name, village_id)"
            " WHERE citizen_id IS NOT NULL AND deleted = 0"
        ),
        (
            "CREATE INDEX resident_by_phone_end ON resident (substr(phone, -4), name, village_id)"
            " WHERE phone IS NOT NULL AND deleted = 0"
        ),
        "CREATE INDEX resident_by_phone ON resident (phone) WHERE phone IS NOT NULL AND deleted = 0",
    ):
        connection.execute(statement)
    names = connection.execute("SELECT DISTINCT name FROM resident WHERE deleted = 0").fetchall()
    name_index.index_names(connection, (str(row[0]) for row in names))
