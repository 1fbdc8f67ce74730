"""The pieces of SQL that every synced table shares: its own columns, change log and guards."""

from __future__ import annotations

from collections.abc import Iterable

from storage.connection import Connection

ROW_COLUMNS = """
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    import_batch_id INTEGER REFERENCES import_batch(id)"""


def text_column(name: str, extra: str = "") -> str:
    """Give a text column that holds NULL or something, never an empty string."""
    return f"{name} TEXT {extra} CHECK ({name} <> '')"


def create_synced_table(connection: Connection, table: str, columns: Iterable[str]) -> None:
    """Create a STRICT table with uid, version, tombstone and the triggers that log every change."""
    body = ",\n    ".join([ROW_COLUMNS.strip(), *columns])
    connection.execute(f"CREATE TABLE {table} (\n    {body}\n) STRICT")
    for statement in _triggers(table):
        connection.execute(statement)


def _triggers(table: str) -> tuple[str, ...]:
    log = f"INSERT INTO change_log (table_name, uid, op) VALUES ('{table}', NEW.uid,"
    return (
        f"CREATE TRIGGER {table}_logged_insert AFTER INSERT ON {table} BEGIN {log} 'I'); END",
        (
            f"CREATE TRIGGER {table}_logged_update AFTER UPDATE ON {table} WHEN NEW.row_version = OLD.row_version BEGIN "
            f"UPDATE {table} SET row_version = OLD.row_version + 1 WHERE id = NEW.id; "
            f"{log} CASE WHEN NEW.deleted > OLD.deleted THEN 'D' ELSE 'U' END); END"
        ),
        (
            f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} BEGIN "
            f"SELECT RAISE(ABORT, 'rows of {table} are never removed, only marked as deleted'); END"
        ),
        (
            f"CREATE TRIGGER {table}_uid_kept BEFORE UPDATE OF uid ON {table} WHEN NEW.uid <> OLD.uid BEGIN "
            f"SELECT RAISE(ABORT, 'a uid never changes'); END"
        ),
    )


def freeze_table(connection: Connection, table: str) -> None:
    """Refuse any change of rows once written: a stored score stays as it was."""
    connection.execute(
        f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are frozen'); END"
    )
