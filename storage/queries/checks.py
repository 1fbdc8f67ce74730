"""Feeding the checks: plain rows of the register, loaded once, with the relatives and households around them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from app.domain.checks.rows import BIRTH, DEATH, MOVE_IN, MOVE_OUT, OUTFLOW, Card, Event, FigureRow, Household, Person
from storage.connection import Connection, SqlValue

_CHUNK = 500
_STEP = 4000
_PERSON = (
    "SELECT r.id, r.uid, r.name, r.sex, r.village_id, v.name, r.birth_date, r.citizen_id, r.household_id, h.household_no,"
    " h.village_id, hv.name, r.relation_to_head, r.residence_status, r.phone, r.ethnic_group, r.hukou_nature,"
    " r.marital_status, r.first_marriage_date, r.spouse_name, r.spouse_citizen_id, r.father_name, r.father_citizen_id,"
    " r.mother_name, r.mother_citizen_id, r.whereabouts, r.registered_on, r.left_on, r.left_reason, r.spouse_id,"
    " r.father_id, r.mother_id FROM resident AS r JOIN village AS v ON v.id = r.village_id"
    " LEFT JOIN household AS h ON h.id = r.household_id LEFT JOIN village AS hv ON hv.id = h.village_id"
    " WHERE r.deleted = 0"
)
_HOUSEHOLD = (
    "SELECT h.id, h.uid, h.household_no, h.village_id, v.name, h.dissolved_on, h.household_kind FROM household AS h"
    " JOIN village AS v ON v.id = h.village_id WHERE h.deleted = 0"
)
_EVENT = (
    "SELECT e.id, e.uid, e.kind, e.occurred_on, e.reported_on, e.village_id, v.name, e.name, e.resident_id, e.sex,"
    " e.citizen_id, e.birth_date FROM population_event AS e JOIN village AS v ON v.id = e.village_id WHERE e.deleted = 0"
)
_CARD = (
    "SELECT m.id, m.uid, m.direction, m.name, m.village_id, v.name, m.resident_id, m.citizen_id, m.until"
    " FROM migrant AS m JOIN village AS v ON v.id = m.village_id WHERE m.deleted = 0"
)


def count_people(connection: Connection, village_id: int | None) -> int:
    """Count the people to be checked."""
    where, values = _of_village("village_id", village_id)
    row = connection.execute(f"SELECT count(*) FROM resident WHERE deleted = 0{where}", values).fetchone()
    return 0 if row is None else int(str(row[0]))


def people(connection: Connection, village_id: int | None, told: Callable[[int], None]) -> list[Person]:
    """Give everybody of a village, or of the township, by id; ``told`` hears how many were read."""
    where, values = _of_village("r.village_id", village_id)
    return list(_told(map(Person._make, connection.execute(f"{_PERSON}{where} ORDER BY r.id", values)), told))


def people_by_ids(connection: Connection, ids: Iterable[int]) -> list[Person]:
    """Give some people, where they still are."""
    return [Person._make(row) for row in _by_values(connection, f"{_PERSON} AND r.id", sorted(ids))]


def members_of(connection: Connection, household_ids: Iterable[int]) -> list[Person]:
    """Give everybody of some households."""
    found = _by_values(connection, f"{_PERSON} AND r.household_id", sorted(household_ids))
    return [Person._make(row) for row in found]


def households(connection: Connection, village_id: int | None) -> list[Household]:
    """Give the households of a village, or of the township."""
    where, values = _of_village("h.village_id", village_id)
    return [Household._make(row) for row in connection.execute(f"{_HOUSEHOLD}{where} ORDER BY h.id", values)]


def household(connection: Connection, household_id: int) -> list[Household]:
    """Give one household, where it still is."""
    return [Household._make(row) for row in connection.execute(f"{_HOUSEHOLD} AND h.id = ?", (household_id,))]


def events(connection: Connection, village_id: int | None) -> list[Event]:
    """Give the population events of a village, or of the township."""
    where, values = _of_village("e.village_id", village_id)
    return [Event._make(row) for row in connection.execute(f"{_EVENT}{where} ORDER BY e.id", values)]


def events_of(connection: Connection, resident_id: int) -> list[Event]:
    """Give the population events of one person."""
    return [Event._make(row) for row in connection.execute(f"{_EVENT} AND e.resident_id = ?", (resident_id,))]


def deaths(connection: Connection) -> dict[int, str]:
    """Give the day of death that an event tells, by resident."""
    sql = "SELECT resident_id, min(occurred_on) FROM population_event WHERE kind = ? AND deleted = 0 AND resident_id > 0 GROUP BY 1"
    return {int(str(row[0])): str(row[1]) for row in connection.execute(sql, (DEATH,))}


def last_moves(connection: Connection) -> dict[int, tuple[str, str]]:
    """Give kind and day of the last move in or out, by resident."""
    sql = (
        "SELECT resident_id, kind, occurred_on FROM population_event WHERE kind IN (?, ?) AND deleted = 0"
        " AND resident_id > 0 ORDER BY occurred_on, id"
    )
    return {int(str(row[0])): (str(row[1]), str(row[2])) for row in connection.execute(sql, (MOVE_IN, MOVE_OUT))}


def away(connection: Connection, today: str) -> frozenset[int]:
    """Give the residents with an open card of living elsewhere."""
    sql = (
        "SELECT resident_id FROM migrant WHERE direction = ? AND deleted = 0 AND resident_id > 0"
        " AND (until IS NULL OR until > ?)"
    )
    return frozenset(int(str(row[0])) for row in connection.execute(sql, (OUTFLOW, today)))


def cards_by_number(connection: Connection) -> dict[str, list[Card]]:
    """Give the open cards of migrants by their ID number."""
    found: dict[str, list[Card]] = {}
    for row in connection.execute(f"{_CARD} AND m.citizen_id IS NOT NULL AND m.until IS NULL"):
        card = Card._make(row)
        found.setdefault(str(card.citizen_id), []).append(card)
    return found


def shared_phones(connection: Connection, more_than: int) -> dict[str, int]:
    """Give the phone numbers of more than so many people, with their count."""
    sql = "SELECT phone, count(*) FROM resident WHERE phone IS NOT NULL AND deleted = 0 GROUP BY phone HAVING count(*) > ?"
    return {str(row[0]): int(str(row[1])) for row in connection.execute(sql, (more_than,))}


def sharers(connection: Connection, phone: str) -> int:
    """Count the people with this phone number, by the index of the search box."""
    row = connection.execute("SELECT count(*) FROM resident WHERE phone = ? AND deleted = 0", (phone,)).fetchone()
    return 0 if row is None else int(str(row[0]))


def registered_for_births(connection: Connection) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """Give name with birth date, and ID numbers, of everybody whom a birth without a link could be about."""
    births = (
        "SELECT name, coalesce(birth_date, occurred_on), citizen_id FROM population_event"
        " WHERE kind = ? AND deleted = 0 AND resident_id IS NULL"
    )
    wanted = connection.execute(births, (BIRTH,)).fetchall()
    named = connection.execute(
        "SELECT r.name, r.birth_date FROM population_event AS e JOIN resident AS r ON r.name = e.name"
        " AND r.birth_date = coalesce(e.birth_date, e.occurred_on)"
        " WHERE e.kind = ? AND e.deleted = 0 AND e.resident_id IS NULL AND r.deleted = 0",
        (BIRTH,),
    )
    numbers = {str(row[2]) for row in wanted if row[2] is not None}
    found = _by_values(connection, "SELECT citizen_id FROM resident WHERE deleted = 0 AND citizen_id", sorted(numbers))
    return frozenset((str(row[0]), str(row[1])) for row in named), frozenset(str(row[0]) for row in found)


def figures(connection: Connection) -> list[FigureRow]:
    """Give every reported figure of the township."""
    sql = (
        "SELECT id, village_id, month, indicator, value, reported_on FROM reported_figure"
        " WHERE deleted = 0 ORDER BY month, village_id, id"
    )
    return [FigureRow._make(row) for row in connection.execute(sql)]


def event_counts(connection: Connection) -> dict[tuple[int, str], dict[str, int]]:
    """Count population events by village and month (``YYYY-MM``), and there by kind."""
    found: dict[tuple[int, str], dict[str, int]] = {}
    sql = (
        "SELECT village_id, substr(occurred_on, 1, 7), kind, count(*) FROM population_event WHERE deleted = 0"
        " GROUP BY 1, 2, 3"
    )
    for village_id, month, kind, count in connection.execute(sql):
        found.setdefault((int(str(village_id)), str(month)), {})[str(kind)] = int(str(count))
    return found


def _of_village(column: str, village_id: int | None) -> tuple[str, tuple[SqlValue, ...]]:
    return ("", ()) if village_id is None else (f" AND {column} = ?", (village_id,))


def _by_values(connection: Connection, head: str, values: Collection[SqlValue]) -> Iterator[tuple[SqlValue, ...]]:
    wanted = list(values)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        yield from connection.execute(f"{head} IN ({', '.join('?' * len(chunk))})", chunk)


def _told(rows: Iterable[Person], told: Callable[[int], None]) -> Iterator[Person]:
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            told(number)
        yield row
