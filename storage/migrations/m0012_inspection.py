"""Inspections: rounds, their teams, what was drawn, what was found, and the photos and scans that show it."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    _rounds(connection)
    _samples(connection)
    _marks(connection)
    _evidence(connection)


def _rounds(connection: Connection) -> None:
    create_synced_table(
        connection,
        "inspection_round",
        (
            text_column("scheme_id", "NOT NULL"),
            "year INTEGER NOT NULL",
            "number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 4)",
            text_column("title", "NOT NULL"),
            "quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4)",
            text_column("opens_on", "NOT NULL"),
            text_column("closes_on", "NOT NULL"),
            "state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'drawn', 'under way', 'closed'))",
        ),
    )
    connection.execute(
        "CREATE UNIQUE INDEX inspection_round_by_number ON inspection_round (scheme_id, year, number) WHERE deleted = 0"
    )
    create_synced_table(
        connection,
        "inspection_team",
        (
            "round_id INTEGER NOT NULL REFERENCES inspection_round(id)",
            text_column("name", "NOT NULL"),
            text_column("leader"),
            text_column("members"),
        ),
    )
    create_synced_table(
        connection,
        "inspection_team_village",
        (
            "round_id INTEGER NOT NULL REFERENCES inspection_round(id)",
            "team_id INTEGER NOT NULL REFERENCES inspection_team(id)",
            "village_id INTEGER NOT NULL REFERENCES village(id)",
        ),
    )
    connection.execute(
        "CREATE UNIQUE INDEX inspection_team_village_by_round ON inspection_team_village (round_id, village_id)"
        " WHERE deleted = 0"
    )


def _samples(connection: Connection) -> None:
    """Make what was drawn: a draw is never changed; another draw, with its reason, stands beside it."""
    create_synced_table(
        connection,
        "inspection_draw",
        (
            "round_id INTEGER NOT NULL REFERENCES inspection_round(id)",
            "number INTEGER NOT NULL CHECK (number >= 1)",
            text_column("seed", "NOT NULL"),
            text_column("drawn_at", "NOT NULL"),
            text_column("reason"),
            text_column("by_whom"),
            "CHECK (number = 1 OR reason IS NOT NULL)",
        ),
    )
    create_synced_table(
        connection,
        "inspection_sample",
        (
            "round_id INTEGER NOT NULL REFERENCES inspection_round(id)",
            "draw_id INTEGER NOT NULL REFERENCES inspection_draw(id)",
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            # Without a group the village itself is looked at: it has no groups with people.
            "group_id INTEGER REFERENCES village_group(id)",
            text_column("village_name", "NOT NULL"),
            text_column("group_name"),
            "people INTEGER NOT NULL",
            "village_people INTEGER NOT NULL",
            "position INTEGER NOT NULL",
            text_column("digest", "NOT NULL"),
            text_column("why"),
            "cycle INTEGER NOT NULL",
        ),
    )
    for table in ("inspection_draw", "inspection_sample"):
        freeze_table(connection, table)
    connection.execute("CREATE UNIQUE INDEX inspection_draw_by_number ON inspection_draw (round_id, number)")
    connection.execute("CREATE INDEX inspection_sample_by_round ON inspection_sample (round_id, village_id, draw_id)")


def _marks(connection: Connection) -> None:
    create_synced_table(
        connection,
        "inspection_mark",
        (
            text_column("scheme_id", "NOT NULL"),
            "subject_kind TEXT NOT NULL CHECK (subject_kind IN ('village', 'department', 'worker'))",
            # Subjects are rows of three tables; a uid names any of them, here and in a bundle.
            text_column("subject_uid", "NOT NULL"),
            text_column("period", "NOT NULL"),
            "round_id INTEGER REFERENCES inspection_round(id)",
            "group_id INTEGER REFERENCES village_group(id)",
            text_column("item_key", "NOT NULL"),
            text_column("line_key"),
            "verdict TEXT CHECK (verdict IN ('ok', 'wrong', 'unseen'))",
            "drawn INTEGER CHECK (drawn >= 0)",
            "mismatched INTEGER CHECK (mismatched BETWEEN 0 AND drawn)",
            "points_hundredths INTEGER",
            text_column("note"),
            text_column("marked_at", "NOT NULL"),
            text_column("by_whom"),
            (
                "CHECK ((verdict IS NOT NULL) + (drawn IS NOT NULL AND mismatched IS NOT NULL)"
                " + (points_hundredths IS NOT NULL) = 1)"
            ),
        ),
    )
    connection.execute(
        "CREATE UNIQUE INDEX inspection_mark_by_place ON inspection_mark (scheme_id, subject_kind, subject_uid, period,"
        " item_key, coalesce(line_key, ''), coalesce(group_id, 0)) WHERE deleted = 0"
    )
    connection.execute(
        "CREATE INDEX inspection_mark_measured ON inspection_mark (subject_kind, item_key, period, subject_uid, line_key,"
        " scheme_id, round_id, group_id, verdict, drawn, mismatched, points_hundredths) WHERE deleted = 0"
    )
    connection.execute(
        "CREATE INDEX inspection_mark_by_round ON inspection_mark (round_id, subject_uid) WHERE deleted = 0"
    )
    for event in ("INSERT", "UPDATE"):
        connection.execute(
            f"CREATE TRIGGER inspection_mark_closed_{event.lower()} BEFORE {event} ON inspection_mark WHEN NEW.round_id IN"
            " (SELECT id FROM inspection_round WHERE state = 'closed')"
            " BEGIN SELECT RAISE(ABORT, 'the marks of a closed round stand'); END"
        )


def _evidence(connection: Connection) -> None:
    """Make the files of evidence: what a file is travels in bundles, its bytes stay in the office file."""
    create_synced_table(
        connection,
        "evidence_file",
        (
            text_column("sha256", "NOT NULL"),
            text_column("media_type", "NOT NULL"),
            "byte_count INTEGER NOT NULL CHECK (byte_count > 0)",
            text_column("original_name", "NOT NULL"),
            text_column("added_at", "NOT NULL"),
        ),
    )
    create_synced_table(
        connection,
        "evidence_link",
        (
            "file_id INTEGER NOT NULL REFERENCES evidence_file(id)",
            text_column("table_name", "NOT NULL"),
            text_column("row_uid", "NOT NULL"),
            text_column("caption"),
            text_column("added_at", "NOT NULL"),
            text_column("by_whom"),
        ),
    )
    freeze_table(connection, "evidence_file")
    for statement in (
        "CREATE UNIQUE INDEX evidence_file_by_content ON evidence_file (sha256)",
        "CREATE UNIQUE INDEX evidence_link_by_row ON evidence_link (table_name, row_uid, file_id) WHERE deleted = 0",
        (
            "CREATE TABLE evidence_blob (file_id INTEGER PRIMARY KEY REFERENCES evidence_file(id),"
            " content BLOB NOT NULL CHECK (length(content) > 0)) STRICT"
        ),
    ):
        connection.execute(statement)
