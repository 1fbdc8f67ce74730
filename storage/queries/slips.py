"""The lines of a monthly slip: events that a village reported for one month, and what is known of their people."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class SlipRow:
    """One population event, codes not yet turned into labels; a birth names the child, its parents beside."""

    kind: str
    occurred_on: str
    group: str | None
    household_no: str | None
    name: str
    sex: str | None
    citizen_id: str | None
    birth_date: str | None
    relation: str | None
    spouse_name: str | None
    father_name: str | None
    mother_name: str | None
    mother_citizen_id: str | None
    birth_order: int | None
    from_place: str | None
    to_place: str | None
    ethnic_group: str | None
    education: str | None
    hukou_nature: str | None
    marital_status: str | None
    first_marriage_date: str | None
    residence_place: str | None


# People who have left are still told of: it is their leaving that the slip reports.
_SLIP = (
    "SELECT e.kind, e.occurred_on, g.name, h.household_no, e.name, e.sex, e.citizen_id, e.birth_date,"
    " coalesce(e.relation_to_head, r.relation_to_head), coalesce(e.spouse_name, r.spouse_name), e.father_name,"
    " e.mother_name, e.mother_citizen_id, e.birth_order, e.from_place, e.to_place, r.ethnic_group, r.education,"
    " r.hukou_nature, r.marital_status, r.first_marriage_date, r.residence_place"
    " FROM population_event AS e"
    " LEFT JOIN village_group AS g ON g.id = e.group_id"
    " LEFT JOIN household AS h ON h.id = e.household_id"
    " LEFT JOIN resident AS r ON r.id = e.resident_id"
    " WHERE e.deleted = 0 AND e.reported_on BETWEEN ? AND ? AND +e.village_id = ?"
    " ORDER BY e.occurred_on, e.id"
)


def slip_rows(connection: Connection, village_id: int, first_day: str, last_day: str) -> list[SlipRow]:
    """Give the events that a village reported from one day to another, in the order in which they happened."""
    rows = connection.execute(_SLIP, (first_day, last_day, village_id))
    return [SlipRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def village_name(connection: Connection, village_id: int) -> str | None:
    """Give the name of a village that is still there."""
    row = connection.execute("SELECT name FROM village WHERE id = ? AND deleted = 0", (village_id,)).fetchone()
    return None if row is None else str(row[0])
