"""What the register page shows: pages of a list, one person, a household, counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from storage.connection import Connection

SORTS: Mapping[str, str] = {
    "household": "village_id, household_id, relation_to_head, id",
    "name": "+name, id",
    "birth_date": "+birth_date, id",
}


class PersonRow(NamedTuple):
    """One line of the list, codes not yet turned into labels."""

    resident_id: int
    uid: str
    name: str
    sex: str
    birth_date: str | None
    citizen_id: str | None
    village: str
    group: str | None
    household_no: str | None
    relation: str | None
    phone: str | None
    residence_status: str | None
    left_on: str | None = None
    left_reason: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A village with its groups and how many people live there."""

    village_id: int
    uid: str
    name: str
    residents: int
    groups: tuple[tuple[int, str], ...]


_PERSON = (
    "SELECT r.id, r.uid, r.name, r.sex, r.birth_date, r.citizen_id, v.name, g.name, h.household_no, r.relation_to_head,"
    " r.phone, r.residence_status, r.left_on, r.left_reason FROM resident AS r JOIN village AS v ON v.id = r.village_id"
    " LEFT JOIN village_group AS g ON g.id = r.group_id LEFT JOIN household AS h ON h.id = r.household_id"
    " WHERE r.deleted = 0"
)


def list_ids(connection: Connection, village_id: int | None, sort: str) -> list[int]:
    """Give the ids of everybody who has not left a village, or the township, in the order asked for."""
    where = "" if village_id is None else " AND village_id = ?"
    values = () if village_id is None else (village_id,)
    # One row with all ids: a hundred thousand rows would each wait their turn with the thread of the window. The limit
    # that is none keeps the order of the inner statement.
    inner = f"SELECT id FROM resident WHERE deleted = 0 AND left_on IS NULL{where} ORDER BY {SORTS[sort]} LIMIT -1"
    row = connection.execute(f"SELECT group_concat(id) FROM ({inner})", values).fetchone()
    return [] if row is None or row[0] is None else list(map(int, str(row[0]).split(",")))


def person_rows(connection: Connection, ids: Sequence[int]) -> list[PersonRow]:
    """Give the lines for some ids, in their order; ids that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"{_PERSON} AND r.id IN ({marks})", tuple(ids))
    by_id = {row[0]: PersonRow._make(row) for row in rows}
    return [by_id[row_id] for row_id in ids if row_id in by_id]


def household_ids(connection: Connection, household_id: int) -> list[int]:
    """Give the members of a household, the head first."""
    sql = (
        "SELECT id FROM resident WHERE household_id = ? AND deleted = 0"
        " ORDER BY relation_to_head IS NOT '02', relation_to_head, birth_date, id"
    )
    return [int(str(row[0])) for row in connection.execute(sql, (household_id,))]


def place_names(connection: Connection) -> Iterator[tuple[int, str, tuple[tuple[int, str], ...]]]:
    """Give id and name of every village with ids and names of its groups."""
    groups: dict[int, list[tuple[int, str]]] = {}
    group_sql = (
        "SELECT village_id, id, name FROM village_group WHERE deleted = 0 ORDER BY village_id, length(name), name"
    )
    for village_id, group_id, name in connection.execute(group_sql):
        groups.setdefault(int(str(village_id)), []).append((int(str(group_id)), str(name)))
    sql = "SELECT id, name FROM village WHERE deleted = 0 ORDER BY coalesce(code, ''), id"
    for row in connection.execute(sql):
        village_id = int(str(row[0]))
        yield village_id, str(row[1]), tuple(groups.get(village_id, ()))


def places(connection: Connection) -> tuple[PlaceRow, ...]:
    """Give every village with its groups and its number of residents."""
    sql = (
        "SELECT v.id, v.uid, (SELECT count(*) FROM resident AS r"
        " WHERE r.village_id = v.id AND r.deleted = 0 AND r.left_on IS NULL)"
        " FROM village AS v WHERE v.deleted = 0"
    )
    facts = {int(str(row[0])): (str(row[1]), int(str(row[2]))) for row in connection.execute(sql)}
    return tuple(
        PlaceRow(village_id, facts[village_id][0], name, facts[village_id][1], groups)
        for village_id, name, groups in place_names(connection)
    )


def has_place(connection: Connection, village_id: int, group_id: int | None) -> bool:
    """Tell whether a village, or a group of it, is in the office's list."""
    if group_id is None:
        row = connection.execute("SELECT 1 FROM village WHERE id = ? AND deleted = 0", (village_id,)).fetchone()
    else:
        row = connection.execute(
            "SELECT 1 FROM village_group WHERE id = ? AND village_id = ? AND deleted = 0", (group_id, village_id)
        ).fetchone()
    return row is not None


def counts(connection: Connection) -> tuple[int, int, int, int]:
    """Give residents, households, villages and groups."""
    present = {"resident": " AND left_on IS NULL", "household": " AND dissolved_on IS NULL"}
    tables = ("resident", "household", "village", "village_group")
    row = connection.execute(
        "SELECT "
        + ", ".join(f"(SELECT count(*) FROM {table} WHERE deleted = 0{present.get(table, '')})" for table in tables)
    ).fetchone()
    assert row is not None  # noqa: S101 - a SELECT of scalars always gives one row
    residents, households, villages, groups = (int(str(value)) for value in row)
    return residents, households, villages, groups


def owner_of_citizen_id(connection: Connection, citizen_id: str) -> int | None:
    """Give the id of the living row that has this ID number, or None."""
    row = connection.execute("SELECT id FROM resident WHERE citizen_id = ? AND deleted = 0", (citizen_id,)).fetchone()
    return None if row is None else int(str(row[0]))


def namesakes(connection: Connection, name: str, birth_date: str) -> list[PersonRow]:
    """Give the living rows of the same name and birth date."""
    rows = connection.execute(
        "SELECT id FROM resident WHERE name = ? AND birth_date = ? AND deleted = 0 LIMIT 5", (name, birth_date)
    )
    return person_rows(connection, [int(str(row[0])) for row in rows])


def villages_of_household(connection: Connection, household_no: str) -> dict[int, str]:
    """Give id and name of each village that has a household with this number."""
    sql = (
        "SELECT v.id, v.name FROM household AS h CROSS JOIN village AS v ON v.id = h.village_id"
        " WHERE h.household_no = ? AND h.deleted = 0"
    )
    return {int(str(row[0])): str(row[1]) for row in connection.execute(sql, (household_no,))}


def household_with_no(connection: Connection, household_no: str, village_id: int) -> int | None:
    """Give the id of a village's household with this number, or None."""
    sql = "SELECT id FROM household WHERE household_no = ? AND village_id = ? AND deleted = 0"
    row = connection.execute(sql, (household_no, village_id)).fetchone()
    return None if row is None else int(str(row[0]))
