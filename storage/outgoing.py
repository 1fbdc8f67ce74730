"""What goes into a sync bundle: every synced table, row by row, with uids in place of row numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from storage.bundle.fields import BundleField, FieldType, TableShape
from storage.bundle.rows import TableSource
from storage.connection import Connection

SCHEMA_NAME, SCHEMA_VERSION, MIN_READER = "township", "1.3", "1.0"

SYNCED_TABLES = (
    "village", "village_group", "place_change", "household", "resident", "household_change", "population_event", "migrant",
    "village_worker", "department", "department_work", "work_event", "reported_figure", "person_merge", "not_same_pair",
    "check_waiver", "rectification", "rectification_finding", "rectification_step", "office_scheme", "assessment_scheme",
    "score_run", "score_subject", "score_point", "score_step", "score_appeal", "score_amendment", "self_score",
    "score_difference", "inspection_round", "inspection_team", "inspection_team_village", "inspection_draw",
    "inspection_sample", "inspection_mark", "evidence_file", "evidence_link", "policy_parameter", "programme_calendar",
    "policy_item", "entitlement_offer", "entitlement_case", "case_step", "case_criterion", "case_document", "case_account",
    "village_review", "village_review_vote", "public_notice", "public_notice_line", "notice_objection", "annual_review",
    "case_change", "payment_list", "payment_return", "payment_line", "payment_month", "recovery", "recovery_repayment",
    "special_family", "care_contact", "care_log", "subsidy_result",
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
    "rectification_id": ("rectification_uid", "rectification"),
    "round_id": ("round_uid", "inspection_round"),
    "team_id": ("team_uid", "inspection_team"),
    "draw_id": ("draw_uid", "inspection_draw"),
    "file_id": ("file_uid", "evidence_file"),
    "child_id": ("child_uid", "resident"),
    "applicant_id": ("applicant_uid", "resident"),
    "second_resident_id": ("second_resident_uid", "resident"),
    "case_id": ("case_uid", "entitlement_case"),
    "transferred_from_id": ("transferred_from_uid", "entitlement_case"),
    "review_id": ("review_uid", "village_review"),
    "notice_id": ("notice_uid", "public_notice"),
    "list_id": ("list_uid", "payment_list"),
    "line_id": ("line_uid", "payment_line"),
    "reissue_of_id": ("reissue_of_uid", "payment_line"),
    "recovery_id": ("recovery_uid", "recovery"),
    "family_id": ("family_uid", "special_family"),
}
_STAYS_HERE = frozenset({"id", "import_batch_id", "source_key", "source_row", "change_seq", "records"})
_INSTANTS = frozenset(
    {"scored_at", "published_at", "locked_at", "taken_at", "amended_at", "given_at", "recorded_at", "frozen_at"}
)
_FULL_DATES = frozenset({
    "occurred_on", "due_on", "done_on", "recorded_on", "reported_on", "as_of", "on_day", "until_on", "received_on",
    "answer_until", "decided_on", "amended_on", "claimed_on", "found_on", "issued_on", "first_due_on", "answered_on",
    "closed_on", "happened_on", "opens_on", "closes_on", "certificate_on", "applied_on", "submitted_on", "approved_on",
    "ended_on", "archived_on", "confirmed_on", "held_on", "posted_on", "removed_on", "wording_consent_on", "handled_on",
    "reviewed_on", "sent_on", "settled_on", "consent_on", "follow_up_on", "paid_on",
})  # fmt: skip


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
