"""What people did with a result: its steps, appeals, amendments, the points that subjects claimed, and the differences.

A subject is given by its kind (a key of ``SUBJECT_COLUMNS``) and its row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage.connection import Connection, SqlValue

SUBJECT_COLUMNS: Mapping[str, str] = {"village": "village_id", "department": "department_id", "worker": "worker_id"}
"""The column that points to a subject, by its kind."""
_SUBJECT = "coalesce(village_id, department_id, worker_id)"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One step; the day as ISO text, the instant in UTC."""

    kind: str
    by_whom: str
    on_day: str
    taken_at: str
    reason: str | None
    until_on: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealRow:
    """One appeal; ``outcome`` and what belongs to it is None until it is decided."""

    appeal_id: int
    subject_id: int
    item_key: str | None
    appellant: str
    subject_matter: str
    evidence: str | None
    received_on: str
    answer_until: str
    outcome: str | None
    change_hundredths: int
    decision_reason: str | None
    decided_by: str | None
    decided_on: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentRow:
    """One amendment of a published run, numbered from 1."""

    number: int
    subject_id: int
    item_key: str | None
    was_hundredths: int
    right_hundredths: int
    reason: str
    by_whom: str
    document_no: str | None
    amended_on: str
    amended_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """The points that a subject claims for an item."""

    subject_id: int
    item_key: str
    points_hundredths: int
    note: str | None
    claimed_on: str
    by_whom: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """Claimed beside verified points, and the reason for the difference between just these two."""

    subject_id: int
    item_key: str
    claimed_hundredths: int
    verified_hundredths: int
    note: str | None
    reason: str | None
    by_whom: str | None
    given_at: str


def steps(connection: Connection, run_id: int) -> tuple[StepRow, ...]:
    """Give the steps of a run, oldest first."""
    rows = connection.execute(
        "SELECT kind, by_whom, on_day, taken_at, reason, until_on FROM score_step WHERE run_id = ? AND deleted = 0"
        " ORDER BY id",
        (run_id,),
    )
    names = ("kind", "by_whom", "on_day", "taken_at", "reason", "until_on")
    return tuple(StepRow(**dict(zip(names, row, strict=True))) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def is_published(connection: Connection, run_id: int) -> bool:
    """Tell whether a run was published, by this program or an earlier one."""
    row = connection.execute("SELECT published_at FROM score_run WHERE id = ?", (run_id,)).fetchone()
    return row is not None and row[0] is not None


def add_step(connection: Connection, uid: str, run_id: int, step: StepRow) -> None:
    """Write a step down."""
    values: dict[str, SqlValue] = {
        "run_id": run_id, "kind": step.kind, "by_whom": step.by_whom, "on_day": step.on_day, "taken_at": step.taken_at,
        "reason": step.reason, "until_on": step.until_on,
    }  # fmt: skip
    _insert(connection, "score_step", uid, values)


def last_steps(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Give the kinds of all steps of every run that has any, oldest first."""
    found: dict[int, tuple[str, ...]] = {}
    for row in connection.execute("SELECT run_id, kind FROM score_step WHERE deleted = 0 ORDER BY id"):
        run_id = int(str(row[0]))
        found[run_id] = (*found.get(run_id, ()), str(row[1]))
    return found


_APPEAL_COLUMNS = (
    "item_key", "appellant", "subject_matter", "evidence", "received_on", "answer_until", "outcome", "change_hundredths",
    "decision_reason", "decided_by", "decided_on",
)  # fmt: skip


def appeals(connection: Connection, run_id: int) -> tuple[AppealRow, ...]:
    """Give the appeals against a run, oldest first."""
    rows = connection.execute(
        f"SELECT id, {_SUBJECT}, {', '.join(_APPEAL_COLUMNS)} FROM score_appeal WHERE run_id = ? AND deleted = 0 ORDER BY id",
        (run_id,),
    )
    names = ("appeal_id", "subject_id", *_APPEAL_COLUMNS)
    return tuple(AppealRow(**dict(zip(names, row, strict=True))) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def add_appeal(connection: Connection, uid: str, run_id: int, subject_kind: str, appeal: AppealRow) -> int:
    """Write down an appeal and give its id; the id of ``appeal`` is not looked at."""
    values: dict[str, SqlValue] = {
        "run_id": run_id, SUBJECT_COLUMNS[subject_kind]: appeal.subject_id, "item_key": appeal.item_key,
        "appellant": appeal.appellant, "subject_matter": appeal.subject_matter, "evidence": appeal.evidence,
        "received_on": appeal.received_on, "answer_until": appeal.answer_until,
    }  # fmt: skip
    return _insert(connection, "score_appeal", uid, values)


def decide_appeal(connection: Connection, appeal: AppealRow) -> None:
    """Write down how an appeal was decided."""
    connection.execute(
        "UPDATE score_appeal SET outcome = ?, change_hundredths = ?, decision_reason = ?, decided_by = ?, decided_on = ?"
        " WHERE id = ?",
        (
            appeal.outcome, appeal.change_hundredths, appeal.decision_reason, appeal.decided_by, appeal.decided_on,
            appeal.appeal_id,
        ),
    )  # fmt: skip


_AMENDMENT_COLUMNS = (
    "item_key", "was_hundredths", "right_hundredths", "reason", "by_whom", "document_no", "amended_on", "amended_at",
)  # fmt: skip


def amendments(connection: Connection, run_id: int) -> tuple[AmendmentRow, ...]:
    """Give the amendments of a run in their order."""
    rows = connection.execute(
        f"SELECT number, {_SUBJECT}, {', '.join(_AMENDMENT_COLUMNS)} FROM score_amendment"
        " WHERE run_id = ? AND deleted = 0 ORDER BY number",
        (run_id,),
    )
    names = ("number", "subject_id", *_AMENDMENT_COLUMNS)
    return tuple(AmendmentRow(**dict(zip(names, row, strict=True))) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def add_amendment(connection: Connection, uid: str, run_id: int, subject_kind: str, row: AmendmentRow) -> None:
    """Write down an amendment."""
    values: dict[str, SqlValue] = {name: getattr(row, name) for name in ("number", *_AMENDMENT_COLUMNS)}
    _insert(
        connection, "score_amendment", uid, values | {"run_id": run_id, SUBJECT_COLUMNS[subject_kind]: row.subject_id}
    )


_CLAIM_COLUMNS = ("item_key", "points_hundredths", "note", "claimed_on", "by_whom")


def claims(connection: Connection, scheme_id: str, period: str, subject_kind: str) -> tuple[ClaimRow, ...]:
    """Give what was claimed for a period under a scheme, by subject and item."""
    subject = SUBJECT_COLUMNS[subject_kind]
    rows = connection.execute(
        f"SELECT {subject}, {', '.join(_CLAIM_COLUMNS)} FROM self_score WHERE scheme_id = ? AND period = ? AND deleted = 0"
        f" AND {subject} IS NOT NULL ORDER BY {subject}, item_key",
        (scheme_id, period),
    )
    names = ("subject_id", *_CLAIM_COLUMNS)
    return tuple(ClaimRow(**dict(zip(names, row, strict=True))) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def put_claim(
    connection: Connection, uid: str, scheme_id: str, period: str, subject_kind: str, claim: ClaimRow
) -> None:
    """Write down what is claimed for an item, in place of what was claimed before; nothing where it is the same."""
    subject = SUBJECT_COLUMNS[subject_kind]
    values = tuple(getattr(claim, name) for name in _CLAIM_COLUMNS[1:])
    known = connection.execute(
        f"SELECT id, points_hundredths, note FROM self_score WHERE scheme_id = ? AND period = ? AND {subject} = ?"
        " AND item_key = ? AND deleted = 0",
        (scheme_id, period, claim.subject_id, claim.item_key),
    ).fetchone()
    if known is None:
        key: dict[str, SqlValue] = {"scheme_id": scheme_id, "period": period, subject: claim.subject_id}
        names = dict(zip(_CLAIM_COLUMNS, (claim.item_key, *values), strict=True))
        _insert(connection, "self_score", uid, {**key, **names})
    elif known[1:] != (claim.points_hundredths, claim.note):
        connection.execute(
            "UPDATE self_score SET points_hundredths = ?, note = ?, claimed_on = ?, by_whom = ? WHERE id = ?",
            (*values, known[0]),
        )


def drop_claim(
    connection: Connection, scheme_id: str, period: str, subject_kind: str, subject_id: int, item_key: str
) -> None:
    """Take a claim away."""
    connection.execute(
        f"UPDATE self_score SET deleted = 1 WHERE scheme_id = ? AND period = ? AND {SUBJECT_COLUMNS[subject_kind]} = ?"
        " AND item_key = ? AND deleted = 0",
        (scheme_id, period, subject_id, item_key),
    )


_DIFFERENCE_COLUMNS = (
    "item_key", "claimed_hundredths", "verified_hundredths", "note", "reason", "by_whom", "given_at",
)  # fmt: skip


def differences(connection: Connection, run_id: int) -> tuple[DifferenceRow, ...]:
    """Give the differences that reasons were written for, and after publication all claims of the run."""
    rows = connection.execute(
        f"SELECT {_SUBJECT}, {', '.join(_DIFFERENCE_COLUMNS)} FROM score_difference WHERE run_id = ? AND deleted = 0"
        " ORDER BY id",
        (run_id,),
    )
    names = ("subject_id", *_DIFFERENCE_COLUMNS)
    return tuple(DifferenceRow(**dict(zip(names, row, strict=True))) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def put_difference(connection: Connection, uid: str, run_id: int, subject_kind: str, row: DifferenceRow) -> None:
    """Write down a difference and its reason, in place of the earlier one of the same item."""
    subject = SUBJECT_COLUMNS[subject_kind]
    connection.execute(
        f"UPDATE score_difference SET deleted = 1 WHERE run_id = ? AND {subject} = ? AND item_key = ? AND deleted = 0",
        (run_id, row.subject_id, row.item_key),
    )
    values: dict[str, SqlValue] = {name: getattr(row, name) for name in _DIFFERENCE_COLUMNS}
    _insert(connection, "score_difference", uid, values | {"run_id": run_id, subject: row.subject_id})


def _insert(connection: Connection, table: str, uid: str, values: Mapping[str, SqlValue]) -> int:
    names, marks = ", ".join(("uid", *values)), ", ".join("?" * (len(values) + 1))
    return connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", (uid, *values.values())).lastrowid
