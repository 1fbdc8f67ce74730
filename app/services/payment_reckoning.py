"""What is needed to reckon payments, gathered from the file in a few questions for a whole programme."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from app.domain.entitlements.due import IN_YEAR, Rates
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.ledger import (
    Account,
    Bounce,
    CaseFacts,
    Heir,
    Paid,
    recovery_parts,
    returned_by_month,
)
from app.domain.entitlements.payable import Standings
from app.domain.entitlements.programme import Person, Programme
from app.services.programmes import ProgrammeService
from storage.connection import Connection
from storage.queries import payments as queries
from storage.queries.payments import FactRow

Ends = Callable[[Connection, Collection[int] | None], Mapping[int, tuple[FoundEnd, ...]]]
"""The ends that the register tells and nobody has decided on, by case; None asks for every case."""
DIED = "1"
"""The code of ``left_reason`` for a death."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """The cases of a programme with all that decides on their money, their rows of the register, and the rates."""

    programme: Programme
    standings: Standings
    rows: Mapping[int, FactRow]
    rates: Rates


_MANY = 500
"""From so many cases on it is quicker to look at all people."""


class Reckoning:
    """Reads what payments are reckoned from; it decides nothing."""

    def __init__(self, programmes: ProgrammeService, ends: Ends) -> None:
        """Take the programmes, and who tells of ends."""
        self._programmes = programmes
        self._ends = ends

    def of(self, connection: Connection, programme: Programme, case_ids: Collection[int] | None = None) -> Reckoned:
        """Gather a programme, or some of its cases."""
        rows = queries.facts(connection, programme.key, case_ids)
        ends = self._ends(connection, case_ids)
        reviews: dict[int, dict[int, str]] = defaultdict(dict)
        for case_id, year, result in queries.reviews(connection, programme.key, case_ids):
            reviews[case_id][year] = result
        cases = [_facts(row, programme, reviews.get(row.case_id, {}), ends.get(row.case_id, ())) for row in rows]
        standings = Standings(cases, _paid(connection, programme.key, case_ids), {})
        persons = None if case_ids is None or len(case_ids) > _MANY else {row.person for row in rows}
        standings.elsewhere = self._elsewhere(connection, programme, persons, standings, is_whole=case_ids is None)
        rates = Rates(programme, self._programmes.book_in(connection))
        return Reckoned(programme, standings, {row.case_id: row for row in rows}, rates)

    def rivals(self, programme: Programme) -> tuple[str, ...]:
        """Give the programmes of which nobody receives the same month as of this one, whichever of the two says so."""
        others = (one.key for one in self._programmes.all() if programme.key in one.excludes)
        return tuple(dict.fromkeys((*programme.excludes, *others)))

    def _elsewhere(
        self,
        connection: Connection,
        programme: Programme,
        persons: set[str] | None,
        standings: Standings,
        *,
        is_whole: bool,
    ) -> dict[str, list[tuple[int, int]]]:
        people = {key: queries.people(connection, key, persons) for key in (programme.key, *self.rivals(programme))}
        times = Counter(person for of_programme in people.values() for person in of_programme.values())
        own = set(people[programme.key].values())
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for key, of_programme in people.items():
            # Only who has several cases can be paid twice; all others need no look.
            several = {one: person for one, person in of_programme.items() if times[person] > 1 and person in own}
            if not several:
                continue
            is_here = key == programme.key and is_whole
            paid = standings.paid if is_here else _paid(connection, key, set(several))
            for case_id, person in several.items():
                found[person].extend(
                    (case_id, number) for number, tally in paid.get(case_id, {}).items() if tally.net > 0
                )
        return found


def _facts(row: FactRow, programme: Programme, reviews: Mapping[int, str], ends: tuple[FoundEnd, ...]) -> CaseFacts:
    is_for_child = programme.person is Person.CHILD and row.applicant_name is not None
    payee, payee_id, left = (
        (row.applicant_name or "", row.applicant_citizen_id, row.applicant_left_reason)
        if is_for_child
        else (row.name, row.citizen_id, row.left_reason)
    )
    account = None
    if row.bank and row.account_no and row.holder:
        account = Account(row.bank, row.account_no, row.holder, row.confirmed_on)
    return CaseFacts(
        row.case_id, row.resident_id, row.person, payee, payee_id or "", row.category, row.state, row.approved_on,
        row.entitled_from, row.entitled_until, left == DIED, account, _heir(row), reviews, ends,
    )  # fmt: skip


def _heir(row: FactRow) -> Heir | None:
    if not row.heir or not row.heir_on:
        return None
    named = json.loads(row.heir)
    return Heir(str(named.get("name", "")), str(named.get("citizen_id") or ""), row.heir_on)


def _paid(connection: Connection, programme: str, case_ids: Collection[int] | None) -> dict[int, dict[int, Paid]]:
    found: dict[int, dict[int, Paid]] = {}
    bounced: dict[int, list[Paid]] = defaultdict(list)
    number_of: dict[str, int] = {}
    for row in queries.paid(connection, programme, case_ids):
        number = number_of.get(row.month)
        if number is None:
            number = number_of[row.month] = int(row.month[:4]) * IN_YEAR + int(row.month[5:]) - 1
        tally = Paid(row.live, bool(row.has_base), 0, row.cleared, None, row.settled)
        found.setdefault(row.case_id, {})[number] = tally
        if row.bounced_id is not None and row.bounced_id > (row.live_id or 0):
            bounced[row.bounced_id].append(tally)
    for line_id, account in queries.accounts_of_lines(connection, list(bounced)).items():
        for tally in bounced[line_id]:
            tally.bounce = Bounce(line_id, *account)
    for case_id, months, repaid in queries.returned(connection, programme):
        if case_ids is None or case_id in case_ids:
            for number, fen in returned_by_month(recovery_parts(months), repaid).items():
                found.setdefault(case_id, {}).setdefault(number, Paid()).returned += fen
    return found
