"""What the register and the office's own records say of somebody who may be owed support, as far as it is needed.

Nothing is worked out here that nobody wrote down: a child that left the register is only not counted, and why it left
is told by no list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

_DAY = len("2026-07-01")


class Answer(StrEnum):
    """What became of an offer (code list ``offer_answer``); who declined is asked again only after ``wishes``."""

    OFFERED = "offered"
    DECLINED = "declined"
    WISHES = "wishes"
    APPLIED = "applied"


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person of the register; empty texts are not known."""

    resident_id: int
    uid: str
    name: str
    sex: str
    birth_date: str
    citizen_id: str
    village_id: int
    village: str
    group: str
    household_no: str
    phone: str
    hukou_nature: str
    residence_status: str
    marital_status: str
    children_count: int | None
    spouse_id: int | None
    father_id: int | None
    mother_id: int | None
    father_name: str
    mother_name: str


@dataclass(frozen=True, slots=True)
class ChildFacts:
    """A child that the register links to a parent; ``is_counted`` is false once it left the register by death."""

    resident_id: int
    sex: str
    birth_date: str
    is_counted: bool


@dataclass(frozen=True, slots=True)
class LastOffer:
    """The latest answer of a person about a programme."""

    answer: Answer
    happened_on: str
    handler: str = ""


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """A case as far as it decides whether somebody is still a candidate."""

    case_id: int
    programme: str
    state: str
    resident_id: int
    child_id: int | None
    child_name: str
    child_birth_date: str
    certificate_no: str


@dataclass(frozen=True, slots=True)
class KnownFamily:
    """A person of a special family that the office keeps already, and the programme that its kind belongs to."""

    resident_id: int
    programme: str


@dataclass(frozen=True, slots=True)
class Limits:
    """Ages and days by the parameters of the day that is asked about; None where no parameter says any."""

    on: date
    old_age: int | None = None
    old_age_women: int | None = None
    old_age_born_from: str = ""
    child_age: int | None = None
    child_since: str = ""
    certificate_age: int | None = None
    special_age: int | None = None
    special_born_from: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """Everything that is looked at in one go; the maps are by the id of a resident.

    ``old`` may reach the age, ``young`` are children within reach of a programme. ``undated`` counts those without a
    birth date, of whom nothing can be said.
    """

    people: Mapping[int, PersonFacts]
    old: tuple[int, ...] = ()
    young: tuple[int, ...] = ()
    children: Mapping[int, tuple[ChildFacts, ...]] = field(default_factory=dict)
    cases: tuple[CaseFacts, ...] = ()
    offers: Mapping[tuple[str, int], LastOffer] = field(default_factory=dict)
    families: tuple[KnownFamily, ...] = ()
    undated: int = 0

    def children_of_couple(self, person: PersonFacts) -> tuple[ChildFacts, ...]:
        """Give the living children of a person and the person's spouse, as far as the register links them."""
        found = {child.resident_id: child for child in self.children.get(person.resident_id, ())}
        if person.spouse_id is not None:
            found |= {child.resident_id: child for child in self.children.get(person.spouse_id, ())}
        return tuple(child for child in found.values() if child.is_counted)


def years_later(day: str, years: int) -> str:
    """Give the same day so many years later, as exactly as the day is known; 29 February becomes the 28th."""
    year, rest = int(day[:4]) + years, day[4:]
    if rest == "-02-29":
        try:
            date(year, 2, 29)
        except ValueError:
            rest = "-02-28"
    return f"{year:04d}{rest}"


def is_reached(day: str, on: date) -> bool:
    """Tell whether a day of any precision has surely come."""
    return _last_of(day) <= on.isoformat()


def _last_of(day: str) -> str:
    return day if len(day) == _DAY else f"{day}~"
