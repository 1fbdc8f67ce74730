"""What a programme of support is: who it is for, what is asked, who signs, when it starts and ends, and its rates.

A programme is data (``resources/programmes``); amounts, ages and rules that differ by region and year are no part of it
but dated parameters, named here by their keys. Only decided facts are asked for: a criterion is met, not met or not
checked; the criterion on earlier births is a conclusion of the county, of which nothing else is kept (PIPL Art. 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What is known of a criterion."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_CHECKED = "not_checked"


class Level(StrEnum):
    """Who decides a criterion or holds a stage."""

    VILLAGE = "village"
    TOWNSHIP = "township"
    COUNTY = "county"


class StageKind(StrEnum):
    """What happens in a stage; whatever it is, two people sign it: first the handler, then who is responsible."""

    OPINION = "opinion"
    VILLAGE_REVIEW = "village_review"
    NOTICE = "notice"
    CONFIRMATION = "confirmation"


class Person(StrEnum):
    """Whom the support is for."""

    SELF = "self"
    PARENT = "parent"
    CHILD = "child"


class StartFrom(StrEnum):
    """From which day the first month is reckoned."""

    EVENT = "event"
    APPLICATION = "application"


class FirstMonth(StrEnum):
    """Which month is the first, seen from that day; ``year`` is January of its year."""

    SAME = "same"
    NEXT = "next"
    YEAR = "year"


class LastMonth(StrEnum):
    """Which month is the last, seen from the event that ends it; ``year`` is December of its year."""

    BEFORE = "before"
    SAME = "same"
    YEAR = "year"


class EndKind(StrEnum):
    """What ends an entitlement (code list ``entitlement_end``)."""

    DEATH = "death"
    CHILD_DEATH = "child_death"
    MOVED_OUT = "moved_out"
    AGE = "age"
    ANOTHER_CHILD = "another_child"
    HUKOU = "hukou"
    WRONG_CONFIRMATION = "wrong_confirmation"
    TRANSFER = "transfer"
    VOLUNTARY = "voluntary"
    NOT_MET = "not_met"


class Unit(StrEnum):
    """What a rate is given for."""

    YEAR = "year"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of beneficiary within a programme, with the parameters that hold its amount.

    ``rate`` names the amount in yuan; ``top_up`` names what the region adds, or is empty.
    """

    key: str
    title: str
    rate: str
    unit: Unit
    top_up: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One condition; ``check`` names the automatic look into the register that proposes a verdict, if there is one."""

    key: str
    text: str
    decided_by: Level
    evidence: str
    check: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One paper that is asked for; ``when`` says of whom, empty is everybody; ``declared``: a statement will do."""

    key: str
    title: str
    when: str = ""
    declared: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage on the way to a decision, in the order of the programme."""

    key: str
    title: str
    kind: StageKind
    level: Level


@dataclass(frozen=True, slots=True)
class EndRule:
    """An end that the register can tell; ``rule`` names the parameter that holds its ``LastMonth``."""

    kind: EndKind
    rule: str
    age: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme as read from its file.

    ``start_rule`` and ``start_from`` name the parameters that hold a ``FirstMonth`` and a ``StartFrom``; ``age`` and
    ``age_women`` the ages; ``months`` a greatest number of months, or is empty. ``excludes`` are programmes of which
    nobody receives the same month. ``is_noticed`` is false where nobody is named in public; ``plain_notice`` where a
    notice shows only name, village and programme, after consent to its wording. ``is_paid_here`` is false where another
    system pays.
    """

    key: str
    title: str
    short_title: str
    basis: str
    person: Person
    categories: tuple[Category, ...]
    criteria: tuple[Criterion, ...]
    documents: tuple[Document, ...]
    stages: tuple[Stage, ...]
    ends: tuple[EndRule, ...]
    start_rule: str
    start_from: str
    age: str = ""
    age_women: str = ""
    months: str = ""
    excludes: tuple[str, ...] = ()
    is_noticed: bool = True
    plain_notice: bool = False
    has_annual_review: bool = True
    is_paid_here: bool = True

    def category(self, key: str) -> Category:
        """Give a category by its key; StopIteration where it has none of that name."""
        return next(one for one in self.categories if one.key == key)

    def stage(self, key: str) -> Stage:
        """Give a stage by its key; StopIteration where it has none of that name."""
        return next(one for one in self.stages if one.key == key)

    def stage_after(self, key: str) -> Stage | None:
        """Give the stage after one, or None after the last."""
        keys = [one.key for one in self.stages]
        position = keys.index(key) + 1
        return self.stages[position] if position < len(self.stages) else None
