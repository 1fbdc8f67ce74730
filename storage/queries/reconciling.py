"""The register as a list is compared with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from storage.connection import Connection, SqlValue

_CHUNK = 500
_STEP = 4000


class KnownPerson(NamedTuple):
    """What of a resident a list is matched by; ``left_on`` or ``left_reason`` say that the person is not counted."""

    id: int
    uid: str
    name: str
    sex: str
    birth_date: str | None
    citizen_id: str | None
    village_id: int
    father_name: str | None
    mother_name: str | None
    mother_number: str | None
    left_on: str | None
    left_reason: str | None


def known_people(connection: Connection, told: Callable[[int], None]) -> Iterator[KnownPerson]:
    """Give everybody of the register; ``told`` hears how many were read."""
    sql = (
        "SELECT r.id, r.uid, r.name, r.sex, r.birth_date, r.citizen_id, r.village_id, coalesce(r.father_name, f.name),"
        " coalesce(r.mother_name, m.name), coalesce(r.mother_citizen_id, m.citizen_id), r.left_on, r.left_reason"
        " FROM resident AS r LEFT JOIN resident AS m ON m.id = r.mother_id LEFT JOIN resident AS f ON f.id = r.father_id"
        " WHERE r.deleted = 0 ORDER BY r.id"
    )
    for number, row in enumerate(connection.execute(sql)):
        if number % _STEP == 0:
            told(number)
        yield KnownPerson._make(row)


def values_of(connection: Connection, ids: Sequence[int], columns: Sequence[str]) -> dict[int, dict[str, SqlValue]]:
    """Give some columns of some residents, by id."""
    found: dict[int, dict[str, SqlValue]] = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        sql = (
            f"SELECT id, {', '.join(columns)} FROM resident WHERE deleted = 0 AND id IN ({', '.join('?' * len(chunk))})"
        )
        for row in connection.execute(sql, tuple(chunk)):
            found[int(str(row[0]))] = dict(zip(columns, row[1:], strict=True))
    return found
