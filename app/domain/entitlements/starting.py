"""From when a case is owed: the day that opens the entitlement, and the first month that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.entitlements.due import Parameters, birthday, childcare_span, first_month
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import FirstMonth, Person, Programme, StartFrom

_WOMAN = "2"


@dataclass(frozen=True, slots=True)
class StartFacts:
    """What is known of a case; ``born`` is the birthday of the person that the support is for."""

    sex: str
    born: date | None
    applied_on: date
    event_on: date | None = None
    certificate_on: date | None = None


def opens_on(programme: Programme, facts: StartFacts, parameters: Parameters) -> date | None:
    """Give the day that opens the entitlement, the latest of what must have come about; None where it is not known."""
    days = [facts.event_on]
    if programme.person is Person.PARENT:
        days.append(facts.certificate_on)
    if programme.person is Person.CHILD:
        days.append(facts.born)
    age = programme.age_women if facts.sex == _WOMAN and programme.age_women else programme.age
    years = parameters.whole(age, facts.applied_on) if age else None
    if years is not None and facts.born is not None:
        days.append(birthday(facts.born, years))
    elif years is not None:
        return None
    known = [day for day in days if day is not None]
    if not known and programme.person is Person.SELF and _counts_from_application(programme, facts, parameters):
        return facts.applied_on
    return max(known, default=None)


def _counts_from_application(programme: Programme, facts: StartFacts, parameters: Parameters) -> bool:
    return parameters.word(programme.start_from, facts.applied_on) == StartFrom.APPLICATION


def proposed_start(programme: Programme, facts: StartFacts, parameters: Parameters) -> Month | None:
    """Give the first month by the rules in force on the day of the application; None where they do not tell."""
    opened = opens_on(programme, facts, parameters)
    if opened is None:
        return None
    if programme.person is Person.CHILD and programme.months and facts.born is not None:
        return childcare_span(facts.born)[0]
    rule = parameters.word(programme.start_rule, facts.applied_on)
    start_from = parameters.word(programme.start_from, facts.applied_on)
    if rule is None or start_from is None:
        return None
    return first_month(FirstMonth(rule), StartFrom(start_from), opened, facts.applied_on)


def known_end(programme: Programme, facts: StartFacts, first: Month, parameters: Parameters) -> Month | None:
    """Give the last month where the programme has a greatest number of them; None where it ends only by an event."""
    if not programme.months:
        return None
    if programme.person is Person.CHILD and facts.born is not None:
        return childcare_span(facts.born)[1]
    most = parameters.whole(programme.months, first.first_day)
    return None if most is None else first.plus(most - 1)
