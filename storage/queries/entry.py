"""What the entry of records asks of the file: the last record, the household so far, the doubts settled."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class MemberRow:
    """What a member of a household says of its kin."""

    resident_id: int
    name: str
    sex: str
    citizen_id: str | None
    relation: str | None
    spouse_name: str | None
    spouse_citizen_id: str | None


def last_typed(connection: Connection, table: str) -> int | None:
    """Give the living row of a table that was typed or changed last, or None."""
    row = connection.execute(
        "SELECT r.id FROM edit_history AS e CROSS JOIN " + table + " AS r ON r.uid = e.uid"
        # The plus keeps the planner from collecting the whole history of the table before it gives the newest line.
        " WHERE +e.table_name = ? AND e.action IN ('insert', 'change') AND r.deleted = 0 ORDER BY e.id DESC LIMIT 1",
        (table,),
    ).fetchone()
    return None if row is None else int(str(row[0]))


def members(connection: Connection, household_no: str, village_id: int) -> list[MemberRow]:
    """Give the members of a village's household with this number, the head first."""
    rows = connection.execute(
        "SELECT r.id, r.name, r.sex, r.citizen_id, r.relation_to_head, r.spouse_name, r.spouse_citizen_id"
        " FROM household AS h CROSS JOIN resident AS r ON r.household_id = h.id"
        " WHERE h.household_no = ? AND h.village_id = ? AND h.deleted = 0 AND r.deleted = 0"
        " ORDER BY r.relation_to_head IS NOT '02', r.relation_to_head, r.id",
        (household_no, village_id),
    )
    return [MemberRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def settled_doubts(connection: Connection, table: str, row_id: int) -> frozenset[tuple[str, str]]:
    """Give field and wording of each doubt about a row that was set aside with a reason."""
    sql = f"SELECT field, doubt FROM doubt_answer WHERE table_name = ? AND uid = (SELECT uid FROM {table} WHERE id = ?)"
    return frozenset((str(row[0]), str(row[1])) for row in connection.execute(sql, (table, row_id)))
