"""Children who may get the childcare subsidy, and what the national system said of their applications."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class ChildRow:
    """A child of the register with the names of its parents."""

    resident_id: int
    name: str
    birth_date: str
    village: str
    group: str | None
    father_id: int | None
    father: str | None
    mother_id: int | None
    mother: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result; the last that was taken for a year holds."""

    case_id: int
    subsidy_year: int
    batch: str | None
    result: str
    amount_fen: int | None
    decided_on: str | None
    paid_on: str | None
    reason: str | None
    source: str | None
    taken_at: str


_CHILDREN = (
    "SELECT r.id, r.name, r.birth_date, v.name, g.name, r.father_id, coalesce(f.name, r.father_name), r.mother_id,"
    " coalesce(m.name, r.mother_name), coalesce(m.phone, f.phone) FROM resident AS r"
    " JOIN village AS v ON v.id = r.village_id LEFT JOIN village_group AS g ON g.id = r.group_id"
    " LEFT JOIN resident AS f ON f.id = r.father_id AND f.deleted = 0"
    " LEFT JOIN resident AS m ON m.id = r.mother_id AND m.deleted = 0"
    " WHERE r.deleted = 0 AND r.left_on IS NULL AND length(r.birth_date) = 10 AND r.birth_date >= ?"
    " AND r.birth_date <= ? AND NOT EXISTS (SELECT 1 FROM entitlement_case AS c WHERE c.resident_id = r.id"
    " AND c.programme = ? AND c.deleted = 0 AND c.state NOT IN ('withdrawn', 'cancelled'))"
    " AND coalesce((SELECT o.answer FROM entitlement_offer AS o WHERE o.resident_id = r.id AND o.programme = ?"
    " AND o.deleted = 0 ORDER BY o.happened_on DESC, o.id DESC LIMIT 1), '') <> 'declined'"
    " ORDER BY r.birth_date DESC, r.id"
)
_RESULT = (
    "SELECT case_id, subsidy_year, batch, result, amount_fen, decided_on, paid_on, reason, source, taken_at"
    " FROM subsidy_result WHERE deleted = 0"
)


def children_without_case(connection: Connection, programme: str, born_from: str, born_to: str) -> list[ChildRow]:
    """Give the children born between two days who have no case and whose family has not declined, the newest first."""
    rows = connection.execute(_CHILDREN, (born_from, born_to, programme, programme))
    return [ChildRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def results(connection: Connection, case_id: int | None = None) -> list[ResultRow]:
    """Give the results of a case, or of all, in the order in which they were taken."""
    where, bound = (" AND case_id = ?", (case_id,)) if case_id is not None else ("", ())
    rows = connection.execute(f"{_RESULT}{where} ORDER BY id", bound)
    return [ResultRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def parents(connection: Connection, child_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Give the names of the parents of some children, the mother's first."""
    marks = ", ".join("?" * len(child_ids))
    rows = connection.execute(
        "SELECT r.id, coalesce(m.name, r.mother_name), coalesce(f.name, r.father_name) FROM resident AS r"
        " LEFT JOIN resident AS f ON f.id = r.father_id AND f.deleted = 0"
        f" LEFT JOIN resident AS m ON m.id = r.mother_id AND m.deleted = 0 WHERE r.id IN ({marks})",
        tuple(child_ids),
    )
    return {int(str(row[0])): tuple(str(name) for name in row[1:] if name) for row in rows}
