"""Cases of entitlement as every part of the program reads them: one row with the names of whom it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from storage.connection import Connection, SqlValue
from storage.name_index import LIMIT


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case; days are ISO text, months ``2026-07``, of people only what a list needs. Tombstones are not given."""

    case_id: int
    uid: str
    row_version: int
    number: str | None
    programme: str
    category: str
    village_id: int
    village: str
    group_id: int | None
    group: str | None
    resident_id: int
    resident_uid: str
    name: str
    citizen_id: str | None
    sex: str
    birth_date: str | None
    applicant_id: int | None
    applicant_name: str | None
    applicant_relation: str | None
    applicant_phone: str | None
    child_id: int | None
    child_name: str | None
    child_birth_date: str | None
    certificate_no: str | None
    certificate_on: str | None
    event_on: str | None
    state: str
    stage: str | None
    waits_for: str | None
    applied_on: str | None
    submitted_on: str | None
    approved_on: str | None
    entitled_from: str | None
    entitled_until: str | None
    end_reason: str | None
    ended_on: str | None
    transferred_from_id: int | None
    archived_on: str | None
    archive_no: str | None
    handler: str | None
    note: str | None
    left_on: str | None
    left_reason: str | None


_NAMED = {
    "case_id": "c.id", "village": "v.name", "group": "g.name", "resident_uid": "r.uid", "name": "r.name",
    "citizen_id": "r.citizen_id", "sex": "r.sex", "birth_date": "r.birth_date", "left_on": "r.left_on",
    "left_reason": "r.left_reason",
}  # fmt: skip
CASE = (
    f"SELECT {', '.join(_NAMED.get(one.name, f'c.{one.name}') for one in fields(CaseRow))} FROM entitlement_case AS c"
    " JOIN resident AS r ON r.id = c.resident_id JOIN village AS v ON v.id = c.village_id"
    " LEFT JOIN village_group AS g ON g.id = c.group_id"
)
"""The beginning of every question for cases; a row of it is a ``CaseRow``."""

_BY_AGE = " ORDER BY c.id DESC"


def case(connection: Connection, case_id: int) -> CaseRow | None:
    """Give one living case, or None."""
    found = cases_where(connection, "c.id = ? AND c.deleted = 0", (case_id,))
    return found[0] if found else None


def case_by_uid(connection: Connection, uid: str) -> CaseRow | None:
    """Give one living case by its uid, or None."""
    found = cases_where(connection, "c.uid = ? AND c.deleted = 0", (uid,))
    return found[0] if found else None


def cases_of_person(connection: Connection, resident_id: int) -> list[CaseRow]:
    """Give the living cases for a person, the newest first."""
    return cases_where(connection, "c.resident_id = ? AND c.deleted = 0", (resident_id,))


def cases(
    connection: Connection,
    programme: str = "",
    states: Sequence[str] = (),
    village_id: int | None = None,
    most: int | None = None,
) -> list[CaseRow]:
    """Give the living cases of a programme, in some states, of a village; the newest first; all without limits."""
    where, values = ["c.deleted = 0"], list[SqlValue]()
    if programme:
        where.append("c.programme = ?")
        values.append(programme)
    if states:
        where.append(f"c.state IN ({', '.join('?' * len(states))})")
        values += states
    if village_id is not None:
        where.append("c.village_id = ?")
        values.append(village_id)
    return cases_where(connection, " AND ".join(where), values, most)


def cases_where(
    connection: Connection, where: str, values: Sequence[SqlValue] = (), most: int | None = None
) -> list[CaseRow]:
    """Give the cases that a condition of this package picks, the newest first."""
    limit, bound = (f" {LIMIT}", (*values, most)) if most is not None else ("", tuple(values))
    rows = connection.execute(f"{CASE} WHERE {where}{_BY_AGE}{limit}", bound)
    return [CaseRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns
