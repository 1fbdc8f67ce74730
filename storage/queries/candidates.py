"""The register as far as it says who may be owed support; whole tables are read at once, never person by person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from app.domain.entitlements.candidate_facts import Answer, CaseFacts, ChildFacts, LastOffer, PersonFacts
from storage.connection import Connection, SqlValue

_DEAD = "1"
_CHUNK = 500
_EMPTY_IS_NONE = frozenset({"children_count", "spouse_id", "father_id", "mother_id"})
_NAMED = {"resident_id": "r.id", "village": "v.name", "group": "g.name", "household_no": "h.household_no"}


def _expression(name: str) -> str:
    column = _NAMED.get(name, f"r.{name}")
    return column if name in _EMPTY_IS_NONE else f"coalesce({column}, '')"


_PERSON = (
    f"SELECT {', '.join(_expression(one.name) for one in fields(PersonFacts))} FROM resident AS r"
    " JOIN village AS v ON v.id = r.village_id LEFT JOIN village_group AS g ON g.id = r.group_id"
    " LEFT JOIN household AS h ON h.id = r.household_id"
)
_PRESENT = "r.deleted = 0 AND (r.left_on > ? OR (r.left_on IS NULL AND r.left_reason IS NULL))"


def people_born(connection: Connection, first: str, before: str, on: str) -> list[PersonFacts]:
    """Give who belongs to the township on a day and was born from ``first`` to before ``before``, by place and name."""
    rows = connection.execute(
        f"{_PERSON} WHERE r.birth_date >= ? AND r.birth_date < ? AND {_PRESENT} ORDER BY v.id, g.id, r.name, r.id",
        (first, before, on),
    )
    return [_person(row) for row in rows]


def people(connection: Connection, ids: Iterable[int], on: str) -> list[PersonFacts]:
    """Give some people, as far as they belong to the township on a day."""
    wanted = sorted(set(ids))
    found: list[PersonFacts] = []
    for start in range(0, len(wanted), _CHUNK):
        numbers = ", ".join(f"{number:d}" for number in wanted[start : start + _CHUNK])
        found += map(_person, connection.execute(f"{_PERSON} WHERE r.id IN ({numbers}) AND {_PRESENT}", (on,)))
    return found


def undated(connection: Connection, on: str) -> int:
    """Count who belongs to the township on a day without a birth date."""
    row = connection.execute(
        f"SELECT count(*) FROM resident AS r WHERE r.birth_date IS NULL AND {_PRESENT}", (on,)
    ).fetchone()
    return 0 if row is None else int(str(row[0]))


def children(connection: Connection, on: str) -> dict[int, tuple[ChildFacts, ...]]:
    """Give the children that the register links, by the id of each parent."""
    found: dict[int, list[ChildFacts]] = {}
    for column in ("father_id", "mother_id"):
        rows = connection.execute(
            f"SELECT {column}, id, sex, coalesce(birth_date, ''), left_reason IS NULL OR left_reason <> '{_DEAD}'"
            f" OR left_on > ? FROM resident WHERE {column} IS NOT NULL AND deleted = 0 ORDER BY birth_date, id",
            (on,),
        )
        for parent, child, sex, birth_date, is_counted in rows:
            facts = ChildFacts(int(str(child)), str(sex), str(birth_date), bool(is_counted))
            found.setdefault(int(str(parent)), []).append(facts)
    return {parent: tuple(listed) for parent, listed in found.items()}


def cases(connection: Connection) -> list[CaseFacts]:
    """Give every living case."""
    rows = connection.execute(
        "SELECT id, programme, state, resident_id, child_id, coalesce(child_name, ''), coalesce(child_birth_date, ''),"
        " coalesce(certificate_no, '') FROM entitlement_case WHERE deleted = 0 ORDER BY id"
    )
    return [CaseFacts(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def last_offers(connection: Connection, on: str) -> dict[tuple[str, int], LastOffer]:
    """Give the latest answer up to a day by programme and person."""
    rows = connection.execute(
        "SELECT programme, resident_id, answer, happened_on, coalesce(handler, '') FROM entitlement_offer"
        " WHERE deleted = 0 AND happened_on <= ? ORDER BY happened_on, id",
        (on,),
    )
    return {
        (str(programme), int(str(person))): LastOffer(Answer(str(answer)), str(day), str(handler))
        for programme, person, answer, day, handler in rows
    }


def families(connection: Connection, on: str) -> list[tuple[str, int]]:
    """Give kind and members of the special families that the office keeps on a day."""
    rows = connection.execute(
        "SELECT kind, resident_id, second_resident_id FROM special_family"
        " WHERE deleted = 0 AND since <= ? AND (until_on IS NULL OR until_on > ?) ORDER BY id",
        (on, on),
    )
    return [(str(kind), int(str(one))) for kind, *members in rows for one in members if one is not None]


def _person(row: Sequence[SqlValue]) -> PersonFacts:
    return PersonFacts(*row)  # type: ignore[arg-type]  # STRICT columns
