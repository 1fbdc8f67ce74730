"""What goes into a sync bundle: every synced table, row by row, with uids in place of row numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from storage.bundle.fields import BundleField, FieldType, TableShape
from storage.bundle.rows import TableSource
from storage.connection import Connection

SCHEMA_NAME, SCHEMA_VERSION, MIN_READER = "township", "1.2", "1.0"

SYNCED_TABLES = (
    "village", "village_group", "place_change", "household", "resident", "household_change", "population_event", "migrant",
    "village_worker", "department", "department_work", "work_event", "reported_figure", "person_merge", "not_same_pair", "check_waiver", "office_scheme",
    "assessment_scheme", "score_run", "score_subject", "score_point",
)  # fmt: skip
"""Parents before children, so that a receiver can load them in order."""

_REFERENCES = {
    "village_id": ("village_uid", "village"),
    "group_id": ("group_uid", "village_group"),
    "household_id": ("household_uid", "household"),
    "resident_id": ("resident_uid", "resident"),
    "spouse_id": ("spouse_uid", "resident"),
    "father_id": ("father_uid", "resident"),
    "mother_id": ("mother_uid", "resident"),
    "merged_into_id": ("merged_into_uid", "resident"),
    "survivor_id": ("survivor_uid", "resident"),
    "dropped_id": ("dropped_uid", "resident"),
    "one_id": ("one_uid", "resident"),
    "other_id": ("other_uid", "resident"),
    "from_household_id": ("from_household_uid", "household"),
    "to_household_id": ("to_household_uid", "household"),
    "scheme_row_id": ("scheme_uid", "assessment_scheme"),
    "run_id": ("run_uid", "score_run"),
    "score_subject_id": ("score_subject_uid", "score_subject"),
    "worker_id": ("worker_uid", "village_worker"),
    "department_id": ("department_uid", "department"),
}
_STAYS_HERE = frozenset({"id", "import_batch_id", "source_key", "source_row", "change_seq", "records"})
_INSTANTS = frozenset({"scored_at", "published_at", "locked_at"})
_FULL_DATES = frozenset({"occurred_on", "due_on", "done_on", "recorded_on", "reported_on", "as_of"})


@dataclass(frozen=True, slots=True)
class BundleRowInfo:
    """One bundle as this office remembers it."""

    seq: int
    kind: str
    created_at: str
    manifest_name: str
    manifest_sha256: str
    change_to: int
    row_count: int
    byte_count: int
    content_root: str
    carried_at: str | None
    carried_to: str | None
    acknowledged_at: str | None


def table_sources(connection: Connection) -> Iterator[TableSource]:
    """Give every synced table, tombstones included, ordered by uid."""
    for table in SYNCED_TABLES:
        yield _source(connection, table)


def _source(connection: Connection, table: str) -> TableSource:
    columns = [
        (str(row[1]), str(row[2]))
        for row in connection.execute(f"PRAGMA table_info({table})")
        if row[1] not in _STAYS_HERE
    ]
    selected, joins, fields = [], [], []
    for number, (column, sql_type) in enumerate(columns):
        if column in _REFERENCES:
            name, parent = _REFERENCES[column]
            selected.append(f"p{number}.uid")
            joins.append(f" LEFT JOIN {parent} AS p{number} ON p{number}.id = t.{column}")
            fields.append(BundleField(name, "string"))
        else:
            selected.append(f"t.{column}")
            fields.append(BundleField(column, _type(column, sql_type)))
    sql = f"SELECT {', '.join(selected)} FROM {table} AS t{''.join(joins)} ORDER BY t.uid"
    return TableSource(TableShape(table, tuple(fields)), _typed(connection, sql, fields))


def _type(column: str, sql_type: str) -> FieldType:
    if column == "deleted":
        return "boolean"
    if column in _FULL_DATES:
        return "date"
    return "integer" if sql_type == "INTEGER" else "string"


def _typed(connection: Connection, sql: str, fields: list[BundleField]) -> Iterator[tuple[object, ...]]:
    """Give the rows; dates stay the ISO text that they are, truth becomes truth."""
    odd = [index for index, field in enumerate(fields) if field.type == "boolean"]
    for row in connection.execute(sql):
        values: list[object] = list(row)
        for index in odd:
            values[index] = bool(row[index])
        yield tuple(values)


def row_total(connection: Connection) -> int:
    """Count the rows of all synced tables."""
    total = 0
    for table in SYNCED_TABLES:
        row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        total += 0 if row is None else int(str(row[0]))
    return total


def last_change(connection: Connection) -> int:
    """Give the number of the newest change."""
    row = connection.execute("SELECT coalesce(max(seq), 0) FROM change_log").fetchone()
    return 0 if row is None else int(str(row[0]))


def log_digest(connection: Connection, upto: int) -> str:
    """Give the SHA-256 of the change log up to a number, so that a log cut or rewritten later is found out."""
    digest = hashlib.sha256()
    for row in connection.execute(
        "SELECT seq, table_name, uid, op FROM change_log WHERE seq <= ? ORDER BY seq", (upto,)
    ):
        digest.update(f"{row[0]!s}|{row[1]!s}|{row[2]!s}|{row[3]!s}\n".encode())
    return digest.hexdigest()


def changed_since(connection: Connection, change: int) -> int:
    """Count the rows that were changed after a change number, each once."""
    row = connection.execute(
        "SELECT count(*) FROM (SELECT DISTINCT table_name, uid FROM change_log WHERE seq > ?)", (change,)
    ).fetchone()
    return 0 if row is None else int(str(row[0]))


_BUNDLE = (
    "SELECT seq, kind, created_at, manifest_name, manifest_sha256, change_to, row_count, byte_count, content_root,"
    " carried_at, carried_to, acknowledged_at FROM bundle WHERE epoch = ?"
)


def bundles(connection: Connection, epoch: str) -> tuple[BundleRowInfo, ...]:
    """Give the bundles of this lineage, the newest first."""
    rows = connection.execute(f"{_BUNDLE} ORDER BY seq DESC", (epoch,))
    return tuple(BundleRowInfo(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def remember_bundle(connection: Connection, epoch: str, bundle: BundleRowInfo, prev: str | None) -> None:
    """Write down a sealed bundle; its number is taken from now on."""
    connection.execute(
        "INSERT INTO bundle (epoch, seq, kind, created_at, manifest_name, manifest_sha256, prev_sha256, change_from, change_to,"
        " row_count, byte_count, content_root) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)",
        (
            epoch, bundle.seq, bundle.kind, bundle.created_at, bundle.manifest_name, bundle.manifest_sha256, prev,
            bundle.change_to, bundle.row_count, bundle.byte_count, bundle.content_root,
        ),
    )  # fmt: skip


def mark_carried(connection: Connection, epoch: str, seq: int, at: str, folder: str) -> None:
    """Write down that a bundle was copied out and proven there."""
    connection.execute(
        "UPDATE bundle SET carried_at = ?, carried_to = ? WHERE epoch = ? AND seq = ?", (at, folder, epoch, seq)
    )


def secret(connection: Connection, name: str) -> bytes | None:
    """Give a key that lives inside the encrypted file, or None."""
    row = connection.execute("SELECT value FROM secret WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])  # type: ignore[arg-type]  # a BLOB column


def keep_secret(connection: Connection, name: str, value: bytes) -> None:
    """Keep a key inside the encrypted file."""
    connection.execute("INSERT INTO secret (name, value) VALUES (?, ?)", (name, value))
