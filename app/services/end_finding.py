"""Gathers what the register says of those whom cases depend on, in a few questions for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from app.domain.entitlements.ends import Answered, Birth, Registered, Watched
from app.domain.entitlements.months import Month
from storage.connection import Connection
from storage.queries import ends as queries
from storage.queries.ends import PersonRow, WatchedRow

_MONTH = len("2026-07")


def watched_cases(connection: Connection, case_ids: Collection[int] | None) -> Iterable[tuple[str, Watched]]:
    """Give the cases that are or were entitled, or those among some, each with the key of its programme."""
    rows = queries.watched_cases(connection, case_ids)
    stands = queries.standing_for(connection)

    def person_of(resident_id: int) -> int:
        return stands.get(resident_id, resident_id)

    ids = {person_of(row.resident_id) for row in rows}
    children = {person_of(row.child_id) for row in rows if row.child_id is not None}
    people = {one: _registered(row) for one, row in queries.people(connection, ids | children).items()}
    births: dict[int, list[tuple[int, Birth]]] = defaultdict(list)
    for line in queries.births(connection, {*ids, *(row.resident_id for row in rows)}):
        births[person_of(line.parent_id)].append((line.child_id, Birth(line.uid, line.birth_date)))
    answers = _answers(connection, case_ids)
    parts: list[tuple[WatchedRow, Registered, Registered | None, tuple[Birth, ...]]] = []
    for row in rows:
        child_id = None if row.child_id is None else person_of(row.child_id)
        others = (birth for key, birth in births.get(person_of(row.resident_id), ()) if key != child_id)
        person = people.get(person_of(row.resident_id), Registered("", is_gone=True))
        parts.append((row, person, None if child_id is None else people.get(child_id), tuple(others)))
    paid = queries.paid_until(
        connection, [row.case_id for row, person, child, others in parts if _is_vague(person, child, others)]
    )
    for row, person, child, others_of in parts:
        case = _case(row, person, child, others_of, paid.get(row.case_id), answers.get(row.case_id, {}))
        yield row.programme, case


def _case(
    row: WatchedRow,
    person: Registered,
    child: Registered | None,
    births: tuple[Birth, ...],
    paid_until: str | None,
    answers: Mapping[str, set[Answered]],
) -> Watched:
    return Watched(
        row.case_id,
        row.case_uid,
        row.state,
        Month.parse(row.entitled_from),
        None if row.entitled_until is None else Month.parse(row.entitled_until),
        person,
        child,
        row.child_birth_date,
        row.certificate_on,
        row.event_on,
        row.applied_on,
        row.approved_on,
        births,
        None if paid_until is None else Month.parse(paid_until),
        frozenset(answers.get("continue", ())),
        frozenset((*answers.get("end", ()), *answers.get("transfer", ()))),
    )


def _registered(row: PersonRow) -> Registered:
    return Registered(row.uid, row.birth_date, row.left_on, row.left_reason, bool(row.deleted))


def _is_vague(person: Registered, child: Registered | None, births: Iterable[Birth]) -> bool:
    """Tell whether it matters until when was paid: an event without its month stops only what was not paid."""
    both = (person,) if child is None else (person, child)
    left = any(one.has_left and len(one.left_on or "") < _MONTH for one in both)
    return person.is_gone or left or any(len(birth.born) < _MONTH for birth in births)


def _answers(connection: Connection, case_ids: Collection[int] | None) -> dict[int, dict[str, set[Answered]]]:
    found: dict[int, dict[str, set[Answered]]] = defaultdict(lambda: defaultdict(set))
    for row in queries.decisions(connection, case_ids):
        found[row.case_id][row.kind].add(Answered(row.event_kind, row.event_uid, row.event_on or ""))
    return found
