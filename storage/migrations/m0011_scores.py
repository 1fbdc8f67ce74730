"""Scores of any kind of subject: facts by month, drafts scored again in place, published lines that are frozen."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column
from storage.touching import FIRST_TOUCHING, create_touching

_SUBJECT = (
    "village_id INTEGER REFERENCES village(id)",
    "department_id INTEGER REFERENCES department(id)",
    "worker_id INTEGER REFERENCES village_worker(id)",
)
_RESULT = "coalesce(result, CASE WHEN done_on IS NULL THEN 'open' ELSE 'ok' END)"
# Without a result, a day of completion says that the work was done; neither means that it is still open.
_OUTCOME = (
    f"CASE {_RESULT} WHEN 'declined' THEN 0 WHEN 'open' THEN 1"
    " WHEN 'ok' THEN CASE WHEN done_on > due_on THEN 3 ELSE 2 END ELSE 3 END"
)
_MEASURED = "event_type, month, level, result, outcome, open_on, quantity, total"


def apply(connection: Connection) -> None:
    """Add the tables of this version and move the scores of before into them."""
    _measured_columns(connection)
    _measured_indexes(connection)
    connection.execute(
        "CREATE TABLE fact_touched (source TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id INTEGER NOT NULL,"
        " seq INTEGER NOT NULL, PRIMARY KEY (source, subject_kind, subject_id)) STRICT, WITHOUT ROWID"
    )
    connection.execute("CREATE INDEX fact_touched_by_seq ON fact_touched (seq)")
    for touching in FIRST_TOUCHING:
        create_touching(connection, touching)
    _runs(connection)
    _drafts(connection)
    _published_lines(connection)
    _move_old_lines(connection)


def _measured_columns(connection: Connection) -> None:
    """Add what measures group by; such columns take no room in the table, only in the indexes."""
    for table in ("work_event", "department_work"):
        for name, sql_type, expression in (
            ("month", "TEXT", "substr(coalesce(due_on, occurred_on), 1, 7)"),
            ("outcome", "INTEGER", _OUTCOME),
            ("open_on", "TEXT", f"CASE WHEN {_RESULT} = 'open' THEN coalesce(due_on, occurred_on) END"),
        ):
            _generated(connection, table, f"{name} {sql_type}", expression)
    _generated(connection, "population_event", "month TEXT", "substr(occurred_on, 1, 7)")
    _generated(connection, "resident", "has_id INTEGER", "citizen_id IS NOT NULL")


def _generated(connection: Connection, table: str, column: str, expression: str) -> None:
    connection.execute(f"ALTER TABLE {table} ADD COLUMN {column} GENERATED ALWAYS AS ({expression}) VIRTUAL")


def _measured_indexes(connection: Connection) -> None:
    """Order each index as the measures group, so that one scan gives all figures without sorting."""
    for index in (
        "work_event_measured",
        "work_event_by_worker",
        "department_work_measured",
        "reported_figure_measured",
    ):
        connection.execute(f"DROP INDEX {index}")
    for statement in (
        f"CREATE INDEX work_event_measured ON work_event (village_id, {_MEASURED}) WHERE deleted = 0",
        (
            f"CREATE INDEX work_event_by_worker ON work_event (worker_id, {_MEASURED})"
            " WHERE worker_id IS NOT NULL AND deleted = 0"
        ),
        f"CREATE INDEX department_work_measured ON department_work (department_id, {_MEASURED}) WHERE deleted = 0",
        (
            "CREATE INDEX reported_figure_measured ON reported_figure (village_id, month, reported_on, value,"
            " verified_value) WHERE deleted = 0"
        ),
        (
            "CREATE INDEX population_event_measured ON population_event (village_id, month, reported_on)"
            " WHERE deleted = 0"
        ),
        "CREATE INDEX resident_measured ON resident (village_id, left_on, birth_date, has_id) WHERE deleted = 0",
    ):
        connection.execute(statement)


def _runs(connection: Connection) -> None:
    """Let the figures of a run change until it is locked for checking or published."""
    for column in (
        "subject_kind TEXT NOT NULL DEFAULT 'village' CHECK (subject_kind IN ('village', 'department', 'worker'))",
        text_column("as_of"),
        text_column("locked_at"),
        "change_seq INTEGER",
    ):
        connection.execute(f"ALTER TABLE score_run ADD COLUMN {column}")
    connection.execute("DROP TRIGGER score_run_figures_frozen")
    connection.execute(
        "CREATE TRIGGER score_run_figures_frozen BEFORE UPDATE OF scheme_row_id, period, scored_at, program_version,"
        " max_hundredths, facts_sha256, subject_kind, as_of ON score_run"
        " WHEN OLD.published_at IS NOT NULL OR OLD.locked_at IS NOT NULL"
        " OR NOT EXISTS (SELECT 1 FROM score_draft WHERE run_id = OLD.id)"
        " BEGIN SELECT RAISE(ABORT, 'the figures of a run are frozen'); END"
    )


def _drafts(connection: Connection) -> None:
    """Make what an open draft knows; it stays on this PC."""
    for statement in (
        (
            "CREATE TABLE score_draft (run_id INTEGER PRIMARY KEY REFERENCES score_run(id), touched_seq INTEGER NOT NULL)"
            " STRICT"
        ),
        (
            "CREATE TABLE score_draft_line (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES score_run(id),"
            " subject_id INTEGER NOT NULL, points_hundredths INTEGER NOT NULL, max_hundredths INTEGER NOT NULL,"
            " rank INTEGER, tier TEXT, tier_rank INTEGER, class_title TEXT NOT NULL, red_lines TEXT, adjustment_hundredths INTEGER"
            " NOT NULL, parts TEXT, state TEXT NOT NULL, items TEXT NOT NULL, facts TEXT NOT NULL,"
            " marks TEXT NOT NULL, facts_sha256 TEXT NOT NULL, UNIQUE (run_id, subject_id)) STRICT"
        ),
    ):
        connection.execute(statement)


def _published_lines(connection: Connection) -> None:
    create_synced_table(
        connection,
        "score_subject",
        (
            "run_id INTEGER NOT NULL REFERENCES score_run(id)",
            *_SUBJECT,
            text_column("name", "NOT NULL"),
            "points_hundredths INTEGER NOT NULL",
            "max_hundredths INTEGER NOT NULL",
            "rank INTEGER NOT NULL",
            text_column("tier"),
            "tier_rank INTEGER",
            text_column("class_title", "NOT NULL"),
            text_column("red_lines"),
            "adjustment_hundredths INTEGER",
            text_column("parts"),
            text_column("facts", "NOT NULL"),
            "CHECK ((village_id IS NOT NULL) + (department_id IS NOT NULL) + (worker_id IS NOT NULL) = 1)",
        ),
    )
    create_synced_table(
        connection,
        "score_point",
        (
            "run_id INTEGER NOT NULL REFERENCES score_run(id)",
            "score_subject_id INTEGER NOT NULL REFERENCES score_subject(id)",
            "position INTEGER NOT NULL",
            text_column("item_key", "NOT NULL"),
            text_column("section_key"),
            text_column("title", "NOT NULL"),
            "points_hundredths INTEGER NOT NULL",
            "max_hundredths INTEGER NOT NULL",
            "state TEXT NOT NULL CHECK (state IN ('scored', 'not_applicable'))",
            text_column("sentence", "NOT NULL"),
            text_column("arithmetic"),
            text_column("source"),
            "record_count INTEGER",
            "records BLOB",
        ),
    )


def _move_old_lines(connection: Connection) -> None:
    """Keep the uids of the old lines; the log keeps the names that its tables had then."""
    for table in ("score_subject", "score_point"):
        connection.execute(f"DROP TRIGGER {table}_logged_insert")
    connection.execute(
        "INSERT INTO score_subject (id, uid, row_version, deleted, run_id, village_id, name, points_hundredths,"
        " max_hundredths, rank, class_title, red_lines, facts) SELECT s.id, s.uid, s.row_version, s.deleted, s.run_id,"
        " s.village_id, v.name, s.points_hundredths, r.max_hundredths, s.rank, s.class_title, s.red_lines, s.facts"
        " FROM score_village AS s JOIN village AS v ON v.id = s.village_id JOIN score_run AS r ON r.id = s.run_id"
    )
    connection.execute(
        "INSERT INTO score_point (id, uid, row_version, deleted, run_id, score_subject_id, position, item_key,"
        " section_key, title, points_hundredths, max_hundredths, state, sentence, arithmetic)"
        " SELECT i.id, i.uid, i.row_version, i.deleted, i.run_id, s.id, i.position, i.item_key, i.section_key, i.title,"
        " i.points_hundredths, i.max_hundredths, CASE i.applicable WHEN 1 THEN 'scored' ELSE 'not_applicable' END,"
        " i.sentence, i.arithmetic FROM score_item AS i JOIN score_village AS s"
        " ON s.run_id = i.run_id AND s.village_id = i.village_id"
    )
    for table in ("score_item", "score_village"):
        connection.execute(f"DROP TABLE {table}")
    for table in ("score_subject", "score_point"):
        connection.execute(
            f"CREATE TRIGGER {table}_logged_insert AFTER INSERT ON {table} BEGIN"
            f" INSERT INTO change_log (table_name, uid, op) VALUES ('{table}', NEW.uid, 'I'); END"
        )
        freeze_table(connection, table)
    connection.execute("CREATE INDEX score_subject_by_run ON score_subject (run_id, rank)")
    connection.execute("CREATE INDEX score_point_by_subject ON score_point (run_id, score_subject_id, position)")
