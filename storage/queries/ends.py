"""What the register says of those whom approved cases depend on, each question once for all cases."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from typing import NamedTuple

from storage.connection import Connection

_WATCHED = "c.deleted = 0 AND c.entitled_from IS NOT NULL AND c.state IN ('approved', 'ended', 'archived')"


@dataclass(frozen=True, slots=True)
class WatchedRow:
    """One case that is or was entitled; ``resident_id`` and ``child_id`` as the case names them."""

    case_id: int
    case_uid: str
    programme: str
    state: str
    entitled_from: str
    entitled_until: str | None
    resident_id: int
    child_id: int | None
    child_birth_date: str | None
    certificate_on: str | None
    event_on: str | None
    applied_on: str | None
    approved_on: str | None


class PersonRow(NamedTuple):
    """One record of the register, tombstones included."""

    resident_id: int
    uid: str
    birth_date: str | None
    left_on: str | None
    left_reason: str | None
    deleted: int


class BirthRow(NamedTuple):
    """A living record of the register with one of its parents."""

    parent_id: int
    child_id: int
    uid: str
    birth_date: str


class DecisionRow(NamedTuple):
    """A decision on an event, in the order of deciding."""

    case_id: int
    kind: str
    event_kind: str
    event_uid: str
    event_on: str | None


_CASE_COLUMNS = {"case_id": "c.id", "case_uid": "c.uid"}
_CASES = (
    f"SELECT {', '.join(_CASE_COLUMNS.get(one.name, f'c.{one.name}') for one in fields(WatchedRow))}"
    f" FROM entitlement_case AS c WHERE {_WATCHED}"
)


def watched_cases(connection: Connection, case_ids: Collection[int] | None = None) -> list[WatchedRow]:
    """Give the cases that are or were entitled, or those among some."""
    rows = connection.execute(f"{_CASES}{_among('c.id', case_ids)}")
    return [WatchedRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def standing_for(connection: Connection) -> Mapping[int, int]:
    """Give for every merged record the one that stands for it today."""
    rows = connection.execute("SELECT id, merged_into_id FROM resident WHERE merged_into_id IS NOT NULL")
    into = {int(str(row[0])): int(str(row[1])) for row in rows}
    return {one: _end_of(one, into) for one in into}


def _end_of(one: int, into: Mapping[int, int]) -> int:
    seen = set[int]()
    while one in into and one not in seen:
        seen.add(one)
        one = into[one]
    return one


def people(connection: Connection, resident_ids: Collection[int]) -> dict[int, PersonRow]:
    """Give some records of the register."""
    rows = connection.execute(
        f"SELECT id, uid, birth_date, left_on, left_reason, deleted FROM resident WHERE id IN ({_listed(resident_ids)})"
    )
    return {row[0]: PersonRow(*row) for row in rows}  # type: ignore[misc,arg-type]  # STRICT columns


def births(connection: Connection, parent_ids: Collection[int]) -> list[BirthRow]:
    """Give the children of some people that have a date of birth."""
    listed = _listed(parent_ids)
    rows = connection.execute(
        " UNION ALL ".join(
            f"SELECT {kin}, id, uid, birth_date FROM resident WHERE {kin} IN ({listed}) AND deleted = 0"
            " AND birth_date IS NOT NULL"
            for kin in ("mother_id", "father_id")
        )
    )
    return [BirthRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def decisions(connection: Connection, case_ids: Collection[int] | None = None) -> list[DecisionRow]:
    """Give the decisions on events."""
    rows = connection.execute(
        "SELECT case_id, kind, event_kind, event_uid, event_on FROM case_change WHERE deleted = 0"
        f" AND event_kind IS NOT NULL AND event_uid IS NOT NULL{_among('case_id', case_ids)} ORDER BY id"
    )
    return [DecisionRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def paid_until(connection: Connection, case_ids: Collection[int]) -> dict[int, str]:
    """Give the last month that stands paid, of the cases that have one."""
    rows = connection.execute(
        "SELECT case_id, max(month) FROM payment_month WHERE deleted = 0 AND is_live = 1"
        f" AND case_id IN ({_listed(case_ids)}) GROUP BY case_id"
    )
    return {int(str(row[0])): str(row[1]) for row in rows}


def _among(column: str, ids: Collection[int] | None) -> str:
    return "" if ids is None else f" AND {column} IN ({_listed(ids)})"


def _listed(ids: Collection[int]) -> str:
    # Whole numbers of our own, not bound: a question takes no more than 32,766 values.
    return ", ".join(str(int(one)) for one in ids)
