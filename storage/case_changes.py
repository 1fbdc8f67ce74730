"""Decisions on cases after their approval, and the yearly reviews: written once, never changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import NamedTuple

from storage.connection import Connection
from storage.entitlements import CaseRow, cases_where


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One decision with the case that it is about; ``before`` and ``after`` are JSON."""

    change_id: int
    case_id: int
    kind: str
    reason: str | None
    event_kind: str | None
    event_uid: str | None
    event_on: str | None
    effective_month: str | None
    decided_on: str
    handler: str
    responsible: str
    before: str | None
    after: str | None
    note: str | None
    taken_at: str


class ReviewRow(NamedTuple):
    """One yearly review."""

    review_id: int
    case_id: int
    year: int
    result: str
    reviewed_on: str
    handler: str
    responsible: str
    note: str | None


_CHANGE = ", ".join(one.name.replace("change_id", "id") for one in fields(ChangeRow))


def changes(connection: Connection, case_id: int) -> list[ChangeRow]:
    """Give the decisions on a case, oldest first."""
    rows = connection.execute(
        f"SELECT {_CHANGE} FROM case_change WHERE case_id = ? AND deleted = 0 ORDER BY id", (case_id,)
    )
    return [ChangeRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def changes_between(connection: Connection, kinds: Collection[str], first: str, last: str) -> list[ChangeRow]:
    """Give the decisions of some kinds that were taken from one day to another, in the order of deciding."""
    rows = connection.execute(
        f"SELECT {_CHANGE} FROM case_change WHERE kind IN ({', '.join('?' * len(kinds))}) AND deleted = 0"
        " AND decided_on BETWEEN ? AND ? ORDER BY decided_on, id",
        (*kinds, first, last),
    )
    return [ChangeRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def last_signed_on(connection: Connection, case_id: int) -> str | None:
    """Give the day of the last step or decision of a case."""
    row = connection.execute(
        "SELECT max(day) FROM (SELECT max(happened_on) AS day FROM case_step WHERE case_id = ? AND deleted = 0"
        " UNION ALL SELECT max(decided_on) FROM case_change WHERE case_id = ? AND deleted = 0)",
        (case_id, case_id),
    ).fetchone()
    return None if row is None or row[0] is None else str(row[0])


def cases_numbered(connection: Connection, case_ids: Collection[int]) -> list[CaseRow]:
    """Give some living cases, the newest first."""
    return cases_where(connection, f"c.deleted = 0 AND c.id IN ({', '.join(str(int(one)) for one in case_ids)})")


def successors(connection: Connection, case_id: int) -> list[CaseRow]:
    """Give the cases that a case was transferred to."""
    return cases_where(connection, "c.transferred_from_id = ? AND c.deleted = 0", (case_id,))


def village_exists(connection: Connection, village_id: int) -> bool:
    """Tell whether a village is there."""
    row = connection.execute("SELECT 1 FROM village WHERE id = ? AND deleted = 0", (village_id,)).fetchone()
    return row is not None


def village_names(connection: Connection) -> dict[int, str]:
    """Give the names of the villages."""
    return {int(str(row[0])): str(row[1]) for row in connection.execute("SELECT id, name FROM village")}


def archive_no_taken(connection: Connection, archive_no: str, case_id: int) -> bool:
    """Tell whether another case stands in the archive under a number."""
    row = connection.execute(
        "SELECT 1 FROM entitlement_case WHERE archive_no = ? AND id <> ? AND deleted = 0", (archive_no, case_id)
    ).fetchone()
    return row is not None


def archive_numbers(connection: Connection, prefix: str) -> list[str]:
    """Give the numbers of the archive that begin with a text."""
    rows = connection.execute(
        "SELECT archive_no FROM entitlement_case WHERE archive_no IS NOT NULL AND substr(archive_no, 1, ?) = ?",
        (len(prefix), prefix),
    )
    return [str(row[0]) for row in rows]


def reviews(connection: Connection, case_id: int) -> list[ReviewRow]:
    """Give the yearly reviews of a case, oldest first; of one year the last one counts."""
    rows = connection.execute(
        "SELECT id, case_id, year, result, reviewed_on, handler, responsible, note FROM annual_review"
        " WHERE case_id = ? AND deleted = 0 ORDER BY id",
        (case_id,),
    )
    return [ReviewRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns
