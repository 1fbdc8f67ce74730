"""Who may be owed support as of a day: an offer to families, never a decision, and of nobody who declined it.

Special families are known only from what the office keeps of them already, never from a death in the register.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.entitlements.candidate_checks import Known, Subject, age_of_old, look, woman_of
from app.domain.entitlements.candidate_facts import (
    Answer,
    CaseFacts,
    LastOffer,
    Limits,
    PersonFacts,
    Register,
    is_reached,
    years_later,
)
from app.domain.entitlements.case_states import BEFORE_DECISION, CaseState
from app.domain.entitlements.programme import Programme, Verdict

OLD_AGE, CHILDCARE, ONLY_CHILD = "old_age_reward", "childcare_subsidy", "only_child_parent_reward"
SPECIAL = ("special_support_death", "special_support_disability", "special_support_complication")
LAST_CERTIFICATES = "2016"
"""Certificates were given for children born before 2016, when the law of 2015 came into force."""
_RUNNING = BEFORE_DECISION | {CaseState.APPROVED}
_DECIDED = frozenset({CaseState.REJECTED, CaseState.ENDED, CaseState.ARCHIVED})
_ALONE = frozenset({"10", "30", "40"})


class Kind(StrEnum):
    """Why somebody is on the list; ``limit`` is a running case whose child reaches the age this year."""

    OLD_AGE = "old_age"
    CHILD = "child"
    ONLY_CHILD = "only_child"
    LIMIT = "limit"
    SPECIAL = "special"


class Timing(StrEnum):
    """When the day that counts lies: in the year of the list, before it, or later."""

    THIS_YEAR = "this_year"
    EARLIER = "earlier"
    LATER = "later"


class LeftOut(StrEnum):
    """Why somebody within reach is not on the list."""

    HAS_CASE = "has_case"
    DECIDED = "decided"
    DECLINED = "declined"
    EXCLUDED = "excluded"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be owed, with what is known; ``is_unlikely`` where the register speaks against a criterion.

    ``day`` is the birthday that counts, as exactly as it is known.
    """

    kind: Kind
    programme: str
    person: PersonFacts
    day: str
    timing: Timing
    known: tuple[Known, ...]
    child: PersonFacts | None = None
    case_id: int | None = None
    offer: LastOffer | None = None

    @property
    def is_unlikely(self) -> bool:
        """Tell whether the register speaks against any criterion."""
        return any(one.verdict is Verdict.NOT_MET for one in self.known)


@dataclass(frozen=True, slots=True)
class Found:
    """The list, and how many were left out for each reason."""

    candidates: tuple[Candidate, ...]
    left_out: Mapping[LeftOut, int]


def find(register: Register, programmes: Mapping[str, Programme], limits: Limits) -> Found:
    """List everybody who may be owed on the day of the limits."""
    finder = _Finder(register, programmes, limits)
    parts = (
        finder.old_people,
        finder.young_children,
        finder.certificate_parents,
        finder.limits_reached,
        finder.families,
    )
    candidates = tuple(candidate for part in parts for candidate in part())
    if register.undated:
        finder.left_out[LeftOut.UNDATED] = register.undated
    return Found(candidates, dict(finder.left_out))


class _Finder:
    def __init__(self, register: Register, programmes: Mapping[str, Programme], limits: Limits) -> None:
        self._register, self._programmes, self._limits = register, programmes, limits
        self._year = f"{limits.on.year:04d}"
        self.left_out: Counter[LeftOut] = Counter()
        self._by_person = _index(register.cases, lambda case: case.resident_id)
        self._by_child = _index(register.cases, lambda case: case.child_id)

    def old_people(self) -> Iterator[Candidate]:
        """Who reaches the age this year, or reached it before."""
        programme = self._programmes.get(OLD_AGE)
        if programme is None:
            return
        for person in self._people(self._register.old):
            age = age_of_old(person, self._limits)
            if age is None:
                continue
            day = years_later(person.birth_date, age)
            timing = self._timing(day)
            if timing is Timing.LATER or self._is_left_out(programme, person.resident_id, ()):
                continue
            yield self._candidate(Kind.OLD_AGE, programme, self._subject(person), day, timing)

    def young_children(self) -> Iterator[Candidate]:
        """Children under three, and those who passed it since the programme began."""
        programme, age = self._programmes.get(CHILDCARE), self._limits.child_age
        if programme is None or age is None:
            return
        for child in self._people(self._register.young):
            day = years_later(child.birth_date, age)
            if child.birth_date > self._limits.on.isoformat() or _month_before(day, self._limits.child_since):
                continue
            if self._is_left_out(programme, child.resident_id, self._by_child.get(child.resident_id, ())):
                continue
            timing = Timing.EARLIER if is_reached(day, self._limits.on) else self._timing(day)
            yield self._candidate(Kind.CHILD, programme, Subject(child, child=child), day, timing)

    def certificate_parents(self) -> Iterator[Candidate]:
        """Each parent of an only child of the years of certificates that is still under the age."""
        programme, age = self._programmes.get(ONLY_CHILD), self._limits.certificate_age
        if programme is None or age is None:
            return
        for child in self._people(self._register.young):
            day = years_later(child.birth_date, age)
            if child.birth_date >= LAST_CERTIFICATES or self._timing(day) is Timing.EARLIER:
                continue
            for parent_id in (child.father_id, child.mother_id):
                parent = self._register.people.get(parent_id) if parent_id is not None else None
                if parent is None or self._has_others(parent):
                    continue
                if self._is_left_out(programme, parent.resident_id, ()):
                    continue
                yield self._candidate(Kind.ONLY_CHILD, programme, self._subject(parent, child), day, self._timing(day))

    def limits_reached(self) -> Iterator[Candidate]:
        """Give running cases whose child reaches the age this year."""
        age = self._limits.certificate_age
        for case in self._register.cases:
            person = self._register.people.get(case.resident_id)
            if case.programme != ONLY_CHILD or case.state != CaseState.APPROVED or person is None or age is None:
                continue
            child = self._register.people.get(case.child_id) if case.child_id is not None else None
            born = case.child_birth_date or (child.birth_date if child is not None else "")
            day = years_later(born, age) if born else ""
            if day[:4] == self._year:
                yield Candidate(
                    Kind.LIMIT, ONLY_CHILD, person, day, Timing.THIS_YEAR, (), child=child, case_id=case.case_id
                )

    def families(self) -> Iterator[Candidate]:
        """People of special families that the office keeps, once the age is reached or will be this year."""
        seen: set[tuple[str, int]] = set()
        for family in self._register.families:
            programme = self._programmes.get(family.programme)
            person = self._register.people.get(family.resident_id)
            if programme is None or person is None or (family.programme, family.resident_id) in seen:
                continue
            seen.add((family.programme, family.resident_id))
            subject = self._subject(person)
            woman = woman_of(subject)
            age = self._limits.special_age if programme.age_women else None
            day = years_later(woman.birth_date, age) if age is not None and woman and woman.birth_date else ""
            timing = self._timing(day) if day else Timing.EARLIER
            if timing is Timing.LATER or self._is_left_out(programme, person.resident_id, ()):
                continue
            yield self._candidate(Kind.SPECIAL, programme, subject, day, timing)

    def _people(self, ids: Collection[int]) -> Iterator[PersonFacts]:
        people = self._register.people
        return (people[one] for one in ids if one in people and people[one].birth_date)

    def _timing(self, day: str) -> Timing:
        if day[:4] == self._year:
            return Timing.THIS_YEAR
        return Timing.EARLIER if day[:4] < self._year else Timing.LATER

    def _has_others(self, parent: PersonFacts) -> bool:
        linked = self._register.children_of_couple(parent)
        return len(linked) > 1 or (parent.children_count or 0) > 1

    def _subject(self, person: PersonFacts, child: PersonFacts | None = None) -> Subject:
        spouse = self._register.people.get(person.spouse_id) if person.spouse_id is not None else None
        certificates = () if child is None else self._by_child.get(child.resident_id, ())
        number = next((case.certificate_no for case in certificates if case.certificate_no), "")
        return Subject(
            person,
            spouse,
            self._register.children_of_couple(person),
            child,
            number,
            person.marital_status not in _ALONE,
        )

    def _candidate(self, kind: Kind, programme: Programme, subject: Subject, day: str, timing: Timing) -> Candidate:
        return Candidate(
            kind=kind,
            programme=programme.key,
            person=subject.person,
            day=day,
            timing=timing,
            known=look(programme, subject, self._limits),
            child=subject.child,
            offer=self._register.offers.get((programme.key, subject.person.resident_id)),
        )

    def _is_left_out(self, programme: Programme, resident_id: int, others: Collection[CaseFacts]) -> bool:
        reason = self._reason(programme, resident_id, others)
        if reason is not None:
            self.left_out[reason] += 1
        return reason is not None

    def _reason(self, programme: Programme, resident_id: int, others: Collection[CaseFacts]) -> LeftOut | None:
        cases = (*self._by_person.get(resident_id, ()), *others)
        own = [CaseState(case.state) for case in cases if case.programme == programme.key]
        if any(state in _RUNNING for state in own):
            return LeftOut.HAS_CASE
        offer = self._register.offers.get((programme.key, resident_id))
        if offer is not None and offer.answer is Answer.WISHES:
            return None
        if offer is not None and offer.answer is Answer.DECLINED:
            return LeftOut.DECLINED
        if any(state in _DECIDED for state in own):
            return LeftOut.DECIDED
        if CaseState.WITHDRAWN in own:
            return LeftOut.DECLINED
        excluded = any(case.programme in programme.excludes and case.state == CaseState.APPROVED for case in cases)
        return LeftOut.EXCLUDED if excluded else None


def _month_before(day: str, first: str) -> bool:
    """Tell whether the month of a day lies before that of another, as far as the day is known."""
    month = day[: len("2025-01")]
    return month < first[: len(month)]


def _index(cases: Collection[CaseFacts], key: Callable[[CaseFacts], int | None]) -> Mapping[int, tuple[CaseFacts, ...]]:
    found: dict[int, list[CaseFacts]] = {}
    for case in cases:
        number = key(case)
        if number is not None:
            found.setdefault(number, []).append(case)
    return {number: tuple(listed) for number, listed in found.items()}
