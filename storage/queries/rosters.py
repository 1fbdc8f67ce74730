"""What rosters say beside the case itself: the person as the register has it, and what was paid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.connection import Connection

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """A person as rosters need it; empty texts are not known."""

    resident_id: int
    phone: str
    hukou_nature: str
    marital_status: str
    residence_place: str
    children_count: int | None
    area_code: str


def people(connection: Connection, ids: Iterable[int]) -> dict[int, RosterPerson]:
    """Give people by id."""
    wanted = sorted(set(ids))
    texts = ("phone", "hukou_nature", "marital_status", "residence_place")
    shown = ", ".join(f"coalesce(r.{name}, '')" for name in texts)
    found: dict[int, RosterPerson] = {}
    for start in range(0, len(wanted), _CHUNK):
        numbers = ", ".join(f"{number:d}" for number in wanted[start : start + _CHUNK])
        rows = connection.execute(
            f"SELECT r.id, {shown}, r.children_count, coalesce(g.code, v.code, '') FROM resident AS r"
            " JOIN village AS v ON v.id = r.village_id LEFT JOIN village_group AS g ON g.id = r.group_id"
            f" WHERE r.id IN ({numbers})"
        )
        for row in rows:
            person = RosterPerson(*row)  # type: ignore[arg-type]  # STRICT columns
            found[person.resident_id] = person
    return found


def paid_fen(connection: Connection, programme: str, year: int) -> dict[int, int]:
    """Give what was put on frozen lists and did not come back, by case, for lists that were approved in a year."""
    rows = connection.execute(
        "SELECT n.case_id, sum(n.amount_fen) FROM payment_line AS n JOIN payment_list AS l ON l.id = n.list_id"
        " WHERE n.programme = ? AND n.deleted = 0 AND n.state IN ('pending', 'paid') AND l.state NOT IN ('draft', 'void')"
        " AND substr(coalesce(l.approved_on, l.frozen_at), 1, 4) = ? GROUP BY n.case_id",
        (programme, f"{year:04d}"),
    )
    return {int(str(case_id)): int(str(fen)) for case_id, fen in rows}
