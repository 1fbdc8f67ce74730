"""Rules over population events: they agree with the people they are about, and come in an order that can be."""

from __future__ import annotations

from app.domain.checks.check import RESIDENCE, TIME, Check, Severity, said
from app.domain.checks.rows import BIRTH, DEATH, Event, Register
from app.domain.checks.when import surely_before
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
EventCheck = Check[Event, Register]

_NO_PERSON = said(_N("Check", "The birth is reported, but the child is not in the register"))
_BIRTH_DAY = _N("Check", "The birth is reported for {day}, the record of the child says {born}")
_AFTER_DEATH = _N("Check", "Happened on {day}, after the death on {died}")
_TWO_DEATHS = _N("Check", "Another report says that the person died on {died}")
_IN_FUTURE = _N("Check", "{day} lies in the future")
_REPORTED_FIRST = _N("Check", "Reported on {reported}, before it happened on {day}")
_BEFORE_BIRTH = _N("Check", "Happened on {day}, before the person was born on {born}")


def _no_person(event: Event, register: Register) -> Message | None:
    if event.kind != BIRTH or event.resident_id is not None:
        return None
    if event.citizen_id is not None and event.citizen_id in register.numbers:
        return None
    born = event.birth_date or event.occurred_on
    return None if (event.name, born) in register.registered else _NO_PERSON


def _birth_day(event: Event, register: Register) -> Message | None:
    person = register.people.get(event.resident_id or 0)
    if event.kind != BIRTH or person is None or person.birth_date is None:
        return None
    if event.occurred_on.startswith(person.birth_date):
        return None
    return said(_BIRTH_DAY, day=event.occurred_on, born=person.birth_date)


def _after_death(event: Event, register: Register) -> Message | None:
    person = register.people.get(event.resident_id or 0)
    died = None if person is None else register.died_on(person)
    if died is None or event.kind == DEATH or not surely_before(died, event.occurred_on):
        return None
    return said(_AFTER_DEATH, day=event.occurred_on, died=died)


def _two_deaths(event: Event, register: Register) -> Message | None:
    person = register.people.get(event.resident_id or 0)
    died = None if person is None else register.died_on(person)
    if event.kind != DEATH or died is None or event.occurred_on.startswith(died):
        return None
    return said(_TWO_DEATHS, died=died)


def _in_future(event: Event, register: Register) -> Message | None:
    return said(_IN_FUTURE, day=event.occurred_on) if event.occurred_on > register.today else None


def _reported_first(event: Event, _register: Register) -> Message | None:
    if not surely_before(event.reported_on, event.occurred_on):
        return None
    return said(_REPORTED_FIRST, reported=event.reported_on, day=event.occurred_on)


def _before_birth(event: Event, register: Register) -> Message | None:
    person = register.people.get(event.resident_id or 0)
    born = event.birth_date if person is None else person.birth_date
    if event.kind == BIRTH or born is None or not surely_before(event.occurred_on, born):
        return None
    return said(_BEFORE_BIRTH, day=event.occurred_on, born=born)


_ERROR, _WARNING, _KEY = Severity.ERROR, Severity.WARNING, "population_event"

EVENT_CHECKS: tuple[EventCheck, ...] = (
    Check("E-BIRTH-PERSON", _N("Check", "Birth without a person"), _WARNING, _KEY, RESIDENCE, _no_person),
    Check("E-BIRTH-DAY", _N("Check", "Birth date differs from the report"), _WARNING, _KEY, TIME, _birth_day),
    Check("E-AFTER-DEATH", _N("Check", "Event after death"), _ERROR, _KEY, TIME, _after_death),
    Check("E-TWO-DEATHS", _N("Check", "Two days of death"), _ERROR, _KEY, TIME, _two_deaths),
    Check("E-BEFORE-BIRTH", _N("Check", "Event before birth"), _ERROR, _KEY, TIME, _before_birth),
    Check("E-FUTURE", _N("Check", "Event in the future"), _ERROR, _KEY, TIME, _in_future),
    Check("E-REPORTED", _N("Check", "Reported before it happened"), _WARNING, _KEY, TIME, _reported_first),
)
