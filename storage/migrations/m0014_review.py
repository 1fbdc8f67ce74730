"""How results are handed over, checked, appealed against, published and amended, and what subjects claimed."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column

_RUN = "run_id INTEGER NOT NULL REFERENCES score_run(id)"
_SUBJECT = (
    "village_id INTEGER REFERENCES village(id)",
    "department_id INTEGER REFERENCES department(id)",
    "worker_id INTEGER REFERENCES village_worker(id)",
    "CHECK ((village_id IS NOT NULL) + (department_id IS NOT NULL) + (worker_id IS NOT NULL) = 1)",
)
_SUBJECT_KEY = "coalesce(village_id, 0), coalesce(department_id, 0), coalesce(worker_id, 0)"
_PUBLISHED = "EXISTS (SELECT 1 FROM score_run WHERE id = {row}.run_id AND published_at IS NOT NULL)"


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    _steps(connection)
    _appeals(connection)
    _amendments(connection)
    _claims(connection)
    for statement in (
        "CREATE INDEX score_step_by_run ON score_step (run_id)",
        "CREATE INDEX score_appeal_by_run ON score_appeal (run_id)",
        "CREATE UNIQUE INDEX score_amendment_by_number ON score_amendment (run_id, number)",
        (
            "CREATE UNIQUE INDEX self_score_by_item ON self_score"
            f" (scheme_id, period, item_key, {_SUBJECT_KEY}) WHERE deleted = 0"
        ),
        f"CREATE UNIQUE INDEX score_difference_by_item ON score_difference (run_id, item_key, {_SUBJECT_KEY}) WHERE deleted = 0",
    ):
        connection.execute(statement)


def _steps(connection: Connection) -> None:
    create_synced_table(
        connection,
        "score_step",
        (
            _RUN,
            text_column("kind", "NOT NULL"),
            text_column("by_whom", "NOT NULL"),
            text_column("on_day", "NOT NULL"),
            text_column("taken_at", "NOT NULL"),
            text_column("reason"),
            text_column("until_on"),
        ),
    )
    freeze_table(connection, "score_step")
    _closed_with_the_run(connection, "score_step", "INSERT", "NEW")


def _appeals(connection: Connection) -> None:
    create_synced_table(
        connection,
        "score_appeal",
        (
            _RUN,
            *_SUBJECT[:3],
            text_column("item_key"),
            text_column("appellant", "NOT NULL"),
            text_column("subject_matter", "NOT NULL"),
            text_column("evidence"),
            text_column("received_on", "NOT NULL"),
            text_column("answer_until", "NOT NULL"),
            text_column("outcome"),
            "change_hundredths INTEGER NOT NULL DEFAULT 0",
            text_column("decision_reason"),
            text_column("decided_by"),
            text_column("decided_on"),
            _SUBJECT[3],
            "CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decision_reason IS NULL))",
            "CHECK (change_hundredths = 0 OR outcome IN ('upheld', 'partly'))",
        ),
    )
    connection.execute(
        "CREATE TRIGGER score_appeal_decided_once BEFORE UPDATE ON score_appeal WHEN OLD.outcome IS NOT NULL"
        " AND (NEW.row_version = OLD.row_version OR NEW.outcome IS NOT OLD.outcome OR NEW.deleted <> OLD.deleted"
        " OR NEW.change_hundredths <> OLD.change_hundredths)"
        " BEGIN SELECT RAISE(ABORT, 'a decided appeal is frozen'); END"
    )
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD")):
        _closed_with_the_run(connection, "score_appeal", event, row)


def _amendments(connection: Connection) -> None:
    create_synced_table(
        connection,
        "score_amendment",
        (
            _RUN,
            "number INTEGER NOT NULL CHECK (number > 0)",
            *_SUBJECT[:3],
            text_column("item_key"),
            "was_hundredths INTEGER NOT NULL",
            "right_hundredths INTEGER NOT NULL",
            text_column("reason", "NOT NULL"),
            text_column("by_whom", "NOT NULL"),
            text_column("document_no"),
            text_column("amended_on", "NOT NULL"),
            text_column("amended_at", "NOT NULL"),
            _SUBJECT[3],
            "CHECK (was_hundredths <> right_hundredths)",
        ),
    )
    freeze_table(connection, "score_amendment")
    connection.execute(
        f"CREATE TRIGGER score_amendment_of_published BEFORE INSERT ON score_amendment WHEN NOT {_PUBLISHED.format(row='NEW')}"
        " BEGIN SELECT RAISE(ABORT, 'only a published run is amended'); END"
    )


def _claims(connection: Connection) -> None:
    create_synced_table(
        connection,
        "self_score",
        (
            text_column("scheme_id", "NOT NULL"),
            text_column("period", "NOT NULL"),
            *_SUBJECT[:3],
            text_column("item_key", "NOT NULL"),
            "points_hundredths INTEGER NOT NULL",
            text_column("note"),
            text_column("claimed_on", "NOT NULL"),
            text_column("by_whom"),
            _SUBJECT[3],
        ),
    )
    # The claim and the verified points that a reason was written for: if either moves, the reason no longer holds.
    create_synced_table(
        connection,
        "score_difference",
        (
            _RUN,
            *_SUBJECT[:3],
            text_column("item_key", "NOT NULL"),
            "claimed_hundredths INTEGER NOT NULL",
            "verified_hundredths INTEGER NOT NULL",
            text_column("note"),
            text_column("reason"),
            text_column("by_whom"),
            text_column("given_at", "NOT NULL"),
            _SUBJECT[3],
        ),
    )
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD")):
        _closed_with_the_run(connection, "score_difference", event, row)


def _closed_with_the_run(connection: Connection, table: str, event: str, row: str) -> None:
    """Refuse an insert or update once the run is published."""
    connection.execute(
        f"CREATE TRIGGER {table}_closed_to_{event.lower()} BEFORE {event} ON {table} WHEN {_PUBLISHED.format(row=row)}"
        f" BEGIN SELECT RAISE(ABORT, 'the run is published: its rows of {table} are frozen'); END"
    )
