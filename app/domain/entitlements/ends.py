"""What the register tells that ends an entitlement: death, leaving, age, another child.

Payment stops after the last month of such an event as soon as the register knows it; whether the case really ends is a
decision of two people. An event of which the day is not known stops what was not paid yet and questions nothing that
was. An age is one that is reached at some time: its end is told in advance, so that no list pays beyond it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.due import birthday, childcare_span, last_month
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import ParameterBook
from app.domain.entitlements.programme import EndKind, EndRule, LastMonth, Person, Programme

DIED = "1"
"""The code of ``left_reason`` for a death."""
WATCHED_STATES = (CaseState.APPROVED, CaseState.ENDED, CaseState.ARCHIVED)
_YEAR, _MONTH = len("2026"), len("2026-07")
_LAST_OF_YEAR = 12
_RESIDENT = "resident"


@dataclass(frozen=True, slots=True)
class Registered:
    """What the register says of somebody; ``is_gone``: the record was taken out and stands for nobody any more."""

    uid: str
    birth_date: str | None = None
    left_on: str | None = None
    left_reason: str | None = None
    is_gone: bool = False

    @property
    def has_left(self) -> bool:
        """Tell whether the person is not counted among the residents any more."""
        return self.left_on is not None or self.left_reason is not None

    @property
    def has_died(self) -> bool:
        """Tell whether the person died."""
        return self.left_reason == DIED


@dataclass(frozen=True, slots=True)
class Birth:
    """A child of the person other than the child of the case."""

    uid: str
    born: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An event on which a decision was taken; found again with another day it is another event."""

    kind: str
    uid: str
    on: str


@dataclass(frozen=True, slots=True)
class Watched:
    """One approved case with what the register says of those it depends on.

    ``paid_until`` is the last month that stands paid; ``continued`` are events after which the support goes on,
    ``ended_by`` those by which it was ended.
    """

    case_id: int
    case_uid: str
    state: str
    entitled_from: Month
    entitled_until: Month | None
    person: Registered
    child: Registered | None = None
    child_born: str | None = None
    certificate_on: str | None = None
    event_on: str | None = None
    applied_on: str | None = None
    approved_on: str | None = None
    births: tuple[Birth, ...] = ()
    paid_until: Month | None = None
    continued: frozenset[Answered] = frozenset()
    ended_by: frozenset[Answered] = frozenset()


@dataclass(slots=True)
class Rules:
    """The parameters of ends, each looked up once: thousands of cases ask the same few."""

    book: ParameterBook
    _words: dict[tuple[str, date], LastMonth] = field(default_factory=dict)
    _ages: dict[str, tuple[tuple[date, int], ...]] = field(default_factory=dict)

    def last_month(self, rule: str, day: date) -> LastMonth:
        """Give how the last month is reckoned for an event of a day; where nothing is written, its own month."""
        known = self._words.get((rule, day))
        if known is None:
            word = self.book.word(rule, day)
            known = self._words[rule, day] = LastMonth(word) if word is not None else LastMonth.SAME
        return known

    def ages(self, key: str) -> tuple[tuple[date, int], ...]:
        """Give from which day on which age holds, in the order of time."""
        known = self._ages.get(key)
        if known is None:
            days = sorted({row.valid_from for row in self.book.rows(key)})
            held = ((day, self.book.whole(key, day)) for day in days)
            known = self._ages[key] = tuple((day, age) for day, age in held if age is not None)
        return known


def undecided_ends(watched: Watched, programme: Programme, rules: Rules) -> tuple[FoundEnd, ...]:
    """Give the ends on which nobody has decided, the earliest first.

    Of a case that was ended they are only what would end it earlier than it was.
    """
    answered = watched.continued
    if watched.state != CaseState.APPROVED:
        answered |= watched.ended_by
    found = (one for one in found_ends(watched, programme, rules) if answer_to(one) not in answered)
    if watched.state != CaseState.APPROVED:
        until = watched.entitled_until
        found = (one for one in found if until is not None and one.last_month < until)
    return tuple(sorted(found, key=lambda one: (one.last_month, one.kind, one.on)))


def answer_to(found: FoundEnd) -> Answered:
    """Give what a decision on an end is known by."""
    return Answered(found.kind.value, found.source_uid, found.on)


def found_ends(watched: Watched, programme: Programme, rules: Rules) -> Iterator[FoundEnd]:
    """Give every end of a case that the register tells, decided or not."""
    by_kind = {rule.kind: rule for rule in programme.ends}
    person = watched.person
    if person.is_gone:
        # No record of the register stands behind the case any more: whom it was confirmed for has to be found out.
        yield _end(EndKind.WRONG_CONFIRMATION, "", "", watched, person.uid, rules)
    if person.has_left:
        kind = EndKind.DEATH if person.has_died else EndKind.MOVED_OUT
        rule = by_kind.get(kind)
        if rule is not None or kind is EndKind.DEATH:
            yield _end(kind, rule.rule if rule else "", person.left_on or "", watched, person.uid, rules)
    if (rule := by_kind.get(EndKind.CHILD_DEATH)) and watched.child is not None and watched.child.has_died:
        yield _end(rule.kind, rule.rule, watched.child.left_on or "", watched, watched.child.uid, rules)
    if rule := by_kind.get(EndKind.ANOTHER_CHILD):
        since = _since(watched, programme)
        for birth in watched.births:
            if since is None or latest_day(birth.born) > since:
                yield _end(rule.kind, rule.rule, birth.born, watched, birth.uid, rules)
    if rule := by_kind.get(EndKind.AGE):
        yield from _age(rule, watched, programme, rules)


def _since(watched: Watched, programme: Programme) -> date | None:
    """Give the day after which a child is another one: those before it were looked at when the case was decided."""
    if programme.person is Person.PARENT:
        known = _child_born(watched) or watched.certificate_on
    else:
        days = [latest_day(text) for text in (watched.event_on, watched.applied_on) if text is not None]
        if days:
            return min(days)
        known = watched.approved_on
    return None if known is None else latest_day(known)


def _child_born(watched: Watched) -> str | None:
    if watched.child is not None and watched.child.birth_date is not None:
        return watched.child.birth_date
    return watched.child_born


def _end(kind: EndKind, rule: str, on: str, watched: Watched, uid: str, rules: Rules) -> FoundEnd:
    return FoundEnd(kind, on, _last(rule, on, watched, rules), _RESIDENT, uid)


def _last(rule: str, on: str, watched: Watched, rules: Rules) -> Month:
    def last_of(day: date) -> Month:
        return last_month(rules.last_month(rule, day), day)

    if len(on) >= _MONTH:
        return last_of(earliest_day(on))
    not_paid = watched.paid_until or watched.entitled_from.plus(-1)
    if not on:
        return not_paid
    return min(max(not_paid, last_of(earliest_day(on))), last_of(latest_day(on)))


def _age(rule: EndRule, watched: Watched, programme: Programme, rules: Rules) -> Iterator[FoundEnd]:
    source: Registered | None
    if programme.person is Person.PARENT:
        source, born_text = watched.child, _child_born(watched)
    else:
        source, born_text = watched.person, watched.person.birth_date
    if not born_text:
        return
    # The last day that a date of reduced precision may mean: nobody who is still owed is left out.
    born = latest_day(born_text)
    reached = age_reached(born, rules.ages(rule.age), watched.entitled_from.first_day)
    if reached is None:
        return
    last = last_month(rules.last_month(rule.rule, reached), reached)
    if programme.months:
        most = rules.book.whole(programme.months, reached)
        if most is not None:
            last = min(last, childcare_span(born, most=most)[1])
    table, uid = (_RESIDENT, source.uid) if source is not None else ("entitlement_case", watched.case_uid)
    yield FoundEnd(EndKind.AGE, reached.isoformat(), last, table, uid)


def age_reached(born: date, ages: tuple[tuple[date, int], ...], start: date) -> date | None:
    """Give the day on which the age is reached that holds on that day, not before ``start``; None where none holds.

    Who had reached it when the support began reached it on that birthday. Where the age is lowered, whoever is older
    by then reaches it on the day of the change.
    """
    for position, (since, age) in enumerate(ages):
        until = ages[position + 1][0] if position + 1 < len(ages) else date.max
        if until <= start:
            continue
        reached = birthday(born, age)
        if reached < until:
            # Older than the age when the rule came, though younger by the rule before it: then the change is the day.
            return max(reached, since) if since > start else reached
    return None


def earliest_day(text: str) -> date:
    """Give the first day that a date of any precision may mean."""
    return date.fromisoformat((text + "-01-01")[:10] if len(text) == _YEAR else (text + "-01")[:10])


def latest_day(text: str) -> date:
    """Give the last day that a date of any precision may mean."""
    if len(text) == _YEAR:
        return date(int(text), _LAST_OF_YEAR, 31)
    return Month.parse(text).last_day if len(text) == _MONTH else date.fromisoformat(text)
