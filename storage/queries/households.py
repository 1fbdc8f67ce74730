"""Members of households, and the steps by which they came and went."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A living member with the links that kinship needs."""

    resident_id: int
    uid: str
    sex: str
    birth_date: str | None
    relation: str | None
    spouse_id: int | None
    father_id: int | None
    mother_id: int | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """One stored step of a change, with the name of the person."""

    change_id: int
    kind: str
    resident_id: int
    name: str
    effective_on: str
    from_household_id: int | None
    to_household_id: int | None
    from_household_no: str | None
    to_household_no: str | None
    from_relation: str | None
    to_relation: str | None
    note: str | None


def members(connection: Connection, household_id: int) -> tuple[MemberRow, ...]:
    """Give the living members, the head first."""
    rows = connection.execute(
        "SELECT id, uid, sex, birth_date, relation_to_head, spouse_id, father_id, mother_id FROM resident"
        " WHERE household_id = ? AND deleted = 0 ORDER BY relation_to_head IS NOT '02', relation_to_head, birth_date, id",
        (household_id,),
    )
    return tuple(MemberRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def steps(connection: Connection, household_id: int) -> tuple[StepRow, ...]:
    """Give every step from or to a household, the newest first."""
    rows = connection.execute(
        "SELECT c.id, c.kind, c.resident_id, r.name, c.effective_on, c.from_household_id, c.to_household_id,"
        " c.from_household_no, c.to_household_no, c.from_relation, c.to_relation, c.note"
        " FROM household_change AS c JOIN resident AS r ON r.id = c.resident_id"
        " WHERE c.deleted = 0 AND (c.from_household_id = ?1 OR c.to_household_id = ?1)"
        " ORDER BY c.effective_on DESC, c.id DESC",
        (household_id,),
    )
    return tuple(StepRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def households_of_village(connection: Connection, village_id: int) -> tuple[tuple[int, str], ...]:
    """Give id and number of every household of a village."""
    rows = connection.execute(
        "SELECT id, household_no FROM household WHERE village_id = ? AND deleted = 0 ORDER BY household_no, id",
        (village_id,),
    )
    return tuple((int(str(row[0])), str(row[1])) for row in rows)


def rows_of_village(connection: Connection, table: str, village_id: int, group_id: SqlValue = None) -> tuple[int, ...]:
    """Give the living rows of a table in a village, or only in one of its groups."""
    where, values = ("", (village_id,)) if group_id is None else (" AND group_id = ?", (village_id, group_id))
    found = connection.execute(
        f"SELECT id FROM {table} WHERE village_id = ?{where} AND deleted = 0 ORDER BY id", values
    )
    return tuple(int(str(row[0])) for row in found)


def groups_of_village(connection: Connection, village_id: int) -> tuple[tuple[int, str], ...]:
    """Give id and name of every group of a village."""
    rows = connection.execute(
        "SELECT id, name FROM village_group WHERE village_id = ? AND deleted = 0 ORDER BY id", (village_id,)
    )
    return tuple((int(str(row[0])), str(row[1])) for row in rows)
