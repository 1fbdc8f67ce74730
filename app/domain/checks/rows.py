"""The plain rows that rules look at, and the register around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.domain.checks.when import full_age
from app.domain.codes import CodeBook


class Person(NamedTuple):
    """A resident as stored; names and columns are those of the table, dates ISO text of any precision."""

    id: int
    uid: str
    name: str
    sex: str
    village_id: int
    village: str
    birth_date: str | None = None
    citizen_id: str | None = None
    household_id: int | None = None
    household_no: str | None = None
    household_village_id: int | None = None
    household_village: str | None = None
    relation_to_head: str | None = None
    residence_status: str | None = None
    phone: str | None = None
    ethnic_group: str | None = None
    hukou_nature: str | None = None
    marital_status: str | None = None
    first_marriage_date: str | None = None
    spouse_name: str | None = None
    spouse_citizen_id: str | None = None
    father_name: str | None = None
    father_citizen_id: str | None = None
    mother_name: str | None = None
    mother_citizen_id: str | None = None
    whereabouts: str | None = None
    registered_on: str | None = None
    left_on: str | None = None
    left_reason: str | None = None
    spouse_id: int | None = None
    father_id: int | None = None
    mother_id: int | None = None


class Household(NamedTuple):
    """A household as stored."""

    id: int
    uid: str
    household_no: str
    village_id: int
    village: str
    dissolved_on: str | None = None
    household_kind: str | None = None


class Event(NamedTuple):
    """A population event as stored."""

    id: int
    uid: str
    kind: str
    occurred_on: str
    reported_on: str
    village_id: int
    village: str
    name: str
    resident_id: int | None = None
    sex: str | None = None
    citizen_id: str | None = None
    birth_date: str | None = None


class Card(NamedTuple):
    """A migrant's card as stored; ``until`` is empty while it is open."""

    id: int
    uid: str
    direction: str
    name: str
    village_id: int
    village: str
    resident_id: int | None = None
    citizen_id: str | None = None
    until: str | None = None


class FigureRow(NamedTuple):
    """One reported figure as stored; ``month`` is ``YYYY-MM``."""

    id: int
    village_id: int
    month: str
    indicator: str
    value: int
    reported_on: str


BIRTH, DEATH, MOVE_IN, MOVE_OUT = "1", "2", "3", "4"
DIED, INFLOW, OUTFLOW, AT_HOME, COLLECTIVE = "1", "1", "2", "1", "2"


@dataclass(slots=True)
class Register:
    """Everything that rules may look up around a row; ``today`` is ISO text.

    ``people`` holds more than the people who are checked: their households and relatives as well.
    """

    today: str
    codes: CodeBook
    people: Mapping[int, Person] = field(default_factory=dict)
    members: Mapping[int, list[Person]] = field(default_factory=dict)
    deaths: Mapping[int, str] = field(default_factory=dict)
    moves: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    away: frozenset[int] = frozenset()
    cards_by_number: Mapping[str, list[Card]] = field(default_factory=dict)
    phones: Mapping[str, int] = field(default_factory=dict)
    registered: frozenset[tuple[str, str]] = frozenset()
    """Name and birth date of everybody, where events are looked at."""
    numbers: frozenset[str] = frozenset()
    """All ID numbers of the register, where events are looked at."""
    _ages: dict[str | None, int | None] = field(default_factory=dict)
    _day: date | None = None

    def age(self, birth_date: str | None) -> int | None:
        """Give the age in full years today, or None where the date leaves it open."""
        if birth_date not in self._ages:
            self._ages[birth_date] = full_age(birth_date, self.today)
        return self._ages[birth_date]

    def died_on(self, person: Person) -> str | None:
        """Give the day of death that the record of the person or an event tells."""
        if person.left_reason == DIED and person.left_on is not None:
            return person.left_on
        return self.deaths.get(person.id)

    def relation(self, person: Person) -> str:
        """Give the word for a person's relation to the head."""
        return self.codes["relation_to_head"].label_of(person.relation_to_head)

    def sex(self, code: str | None) -> str:
        """Give the word for a sex."""
        return self.codes["sex"].label_of(code)
