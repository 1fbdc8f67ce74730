"""The first office: places, people, work, scores, imports, bundles, and the log of all changes."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column


def apply(connection: Connection) -> None:
    """Create every table of the first version."""
    _office_tables(connection)
    _place_tables(connection)
    _people_tables(connection)
    _work_tables(connection)
    _assessment_tables(connection)
    _bundle_tables(connection)


def _office_tables(connection: Connection) -> None:
    for statement in (
        "CREATE TABLE office (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        (
            "CREATE TABLE change_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, uid TEXT NOT NULL,"
            " op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D'))) STRICT"
        ),
        (
            "CREATE TABLE edit_history (id INTEGER PRIMARY KEY, edit_id INTEGER NOT NULL, table_name TEXT NOT NULL,"
            " uid TEXT NOT NULL, at TEXT NOT NULL, action TEXT NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT) STRICT"
        ),
        "CREATE INDEX edit_history_by_row ON edit_history (table_name, uid, id)",
        (
            "CREATE TABLE draft (form TEXT NOT NULL, record_key TEXT NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL,"
            " saved_at TEXT NOT NULL, PRIMARY KEY (form, record_key)) STRICT"
        ),
        (
            "CREATE TABLE operation (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, detail TEXT NOT NULL, started_at TEXT NOT NULL,"
            " finished_at TEXT, outcome TEXT NOT NULL DEFAULT 'running'"
            " CHECK (outcome IN ('running', 'done', 'stopped', 'interrupted', 'seen'))) STRICT"
        ),
        (
            "CREATE TABLE import_batch (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, file_name TEXT NOT NULL,"
            " file_sha256 TEXT NOT NULL, at TEXT NOT NULL, inserted INTEGER NOT NULL, filled INTEGER NOT NULL,"
            " refused INTEGER NOT NULL, undone_at TEXT) STRICT"
        ),
        (
            "CREATE TABLE import_fill (id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch(id),"
            " table_name TEXT NOT NULL, row_id INTEGER NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL) STRICT"
        ),
    ):
        connection.execute(statement)


def _place_tables(connection: Connection) -> None:
    create_synced_table(
        connection, "village", (text_column("name", "NOT NULL"), text_column("code"), text_column("category"))
    )
    connection.execute("CREATE UNIQUE INDEX village_by_name ON village (name) WHERE deleted = 0")
    create_synced_table(
        connection,
        "village_group",
        ("village_id INTEGER NOT NULL REFERENCES village(id)", text_column("name", "NOT NULL"), text_column("code")),
    )
    connection.execute(
        "CREATE UNIQUE INDEX village_group_by_name ON village_group (village_id, name) WHERE deleted = 0"
    )


def _people_tables(connection: Connection) -> None:
    create_synced_table(
        connection,
        "household",
        (
            text_column("household_no", "NOT NULL"),
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            "group_id INTEGER REFERENCES village_group(id)",
            text_column("door_no"),
        ),
    )
    connection.execute("CREATE UNIQUE INDEX household_by_no ON household (household_no, village_id) WHERE deleted = 0")
    create_synced_table(connection, "resident", _resident_columns())
    for statement in (
        "CREATE UNIQUE INDEX resident_by_citizen_id ON resident (citizen_id) WHERE citizen_id IS NOT NULL AND deleted = 0",
        "CREATE INDEX resident_by_village ON resident (village_id, household_id, relation_to_head, id) WHERE deleted = 0",
        "CREATE INDEX resident_by_household ON resident (household_id) WHERE deleted = 0",
        "CREATE INDEX resident_by_name ON resident (name, birth_date) WHERE deleted = 0",
        (
            "CREATE TABLE name_index (key TEXT NOT NULL, resident_id INTEGER NOT NULL, PRIMARY KEY (key, resident_id))"
            " STRICT, WITHOUT ROWID"
        ),
    ):
        connection.execute(statement)


def _resident_columns() -> tuple[str, ...]:
    plain = (
        "birth_date", "citizen_id", "relation_to_head", "residence_status", "phone", "ethnic_group", "education",
        "hukou_nature", "hukou_place", "residence_place", "whereabouts", "marital_status", "first_marriage_date",
        "spouse_name", "spouse_citizen_id", "registered_on", "note", "source_no",
    )  # fmt: skip
    return (
        text_column("name", "NOT NULL"),
        text_column("sex", "NOT NULL"),
        "village_id INTEGER NOT NULL REFERENCES village(id)",
        "group_id INTEGER REFERENCES village_group(id)",
        "household_id INTEGER REFERENCES household(id)",
        *(text_column(name) for name in plain),
        "children_count INTEGER CHECK (children_count >= 0)",
    )


def _work_tables(connection: Connection) -> None:
    create_synced_table(connection, "work_event", _work_event_columns())
    create_synced_table(
        connection,
        "reported_figure",
        (
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            text_column("month", "NOT NULL"),
            text_column("indicator", "NOT NULL"),
            "value INTEGER NOT NULL",
            text_column("reported_on", "NOT NULL"),
            "verified_value INTEGER",
        ),
    )
    for statement in (
        "CREATE UNIQUE INDEX work_event_by_source ON work_event (source_key) WHERE deleted = 0",
        (
            "CREATE INDEX work_event_measured ON work_event (event_type, period_on, village_id, result, level, quantity,"
            " total, due_on, done_on) WHERE deleted = 0"
        ),
        "CREATE UNIQUE INDEX reported_figure_by_key ON reported_figure (village_id, month, indicator) WHERE deleted = 0",
        "CREATE INDEX reported_figure_measured ON reported_figure (month, village_id, reported_on) WHERE deleted = 0",
    ):
        connection.execute(statement)


def _work_event_columns() -> tuple[str, ...]:
    return (
        text_column("event_type", "NOT NULL"),
        "village_id INTEGER NOT NULL REFERENCES village(id)",
        "group_id INTEGER REFERENCES village_group(id)",
        text_column("occurred_on", "NOT NULL"),
        text_column("due_on"),
        text_column("done_on"),
        text_column("recorded_on"),
        text_column("result"),
        "quantity INTEGER",
        "total INTEGER",
        text_column("level"),
        text_column("worker"),
        "resident_id INTEGER REFERENCES resident(id)",
        text_column("note"),
        text_column("source_key", "NOT NULL"),
        "period_on TEXT GENERATED ALWAYS AS (coalesce(due_on, occurred_on)) VIRTUAL",
    )


def _assessment_tables(connection: Connection) -> None:
    create_synced_table(
        connection,
        "assessment_scheme",
        (text_column("scheme_id", "NOT NULL"), text_column("title", "NOT NULL"), text_column("version", "NOT NULL"),
         text_column("content_hash", "NOT NULL"), text_column("content", "NOT NULL")),
    )  # fmt: skip
    connection.execute("CREATE UNIQUE INDEX assessment_scheme_by_hash ON assessment_scheme (content_hash)")
    create_synced_table(
        connection,
        "score_run",
        (
            "scheme_row_id INTEGER NOT NULL REFERENCES assessment_scheme(id)",
            text_column("period", "NOT NULL"),
            text_column("scored_at", "NOT NULL"),
            text_column("program_version", "NOT NULL"),
            "max_hundredths INTEGER NOT NULL",
            text_column("facts_sha256", "NOT NULL"),
            text_column("published_at"),
        ),
    )
    create_synced_table(
        connection,
        "score_village",
        (
            "run_id INTEGER NOT NULL REFERENCES score_run(id)",
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            "points_hundredths INTEGER NOT NULL",
            "rank INTEGER NOT NULL",
            text_column("class_title", "NOT NULL"),
            text_column("red_lines"),
            text_column("facts", "NOT NULL"),
        ),
    )
    create_synced_table(
        connection,
        "score_item",
        (
            "run_id INTEGER NOT NULL REFERENCES score_run(id)",
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            "position INTEGER NOT NULL",
            text_column("item_key", "NOT NULL"),
            text_column("section_key"),
            text_column("title", "NOT NULL"),
            "points_hundredths INTEGER NOT NULL",
            "max_hundredths INTEGER NOT NULL",
            "applicable INTEGER NOT NULL CHECK (applicable IN (0, 1))",
            text_column("sentence", "NOT NULL"),
            text_column("arithmetic"),
        ),
    )
    for table in ("assessment_scheme", "score_village", "score_item"):
        freeze_table(connection, table)
    for statement in (
        (
            "CREATE TRIGGER score_run_frozen BEFORE UPDATE ON score_run WHEN OLD.published_at IS NOT NULL"
            " AND (NEW.row_version = OLD.row_version OR NEW.published_at IS NOT OLD.published_at OR NEW.deleted <> OLD.deleted)"
            " BEGIN SELECT RAISE(ABORT, 'a published run is frozen'); END"
        ),
        (
            "CREATE TRIGGER score_run_figures_frozen BEFORE UPDATE OF scheme_row_id, period, scored_at, program_version,"
            " max_hundredths, facts_sha256 ON score_run BEGIN SELECT RAISE(ABORT, 'the figures of a run are frozen'); END"
        ),
        "CREATE INDEX score_village_by_run ON score_village (run_id, rank)",
        "CREATE INDEX score_item_by_run ON score_item (run_id, village_id, position)",
    ):
        connection.execute(statement)


def _bundle_tables(connection: Connection) -> None:
    for statement in (
        (
            "CREATE TABLE bundle (id INTEGER PRIMARY KEY, epoch TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL,"
            " created_at TEXT NOT NULL, manifest_name TEXT NOT NULL, manifest_sha256 TEXT NOT NULL, prev_sha256 TEXT,"
            " change_from INTEGER NOT NULL, change_to INTEGER NOT NULL, row_count INTEGER NOT NULL, byte_count INTEGER NOT NULL,"
            " content_root TEXT NOT NULL, carried_at TEXT, carried_to TEXT, acknowledged_at TEXT, UNIQUE (epoch, seq)) STRICT"
        ),
        "CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT",
    ):
        connection.execute(statement)
