"""A scheme as it is scored: what is looked at, how, and for how many points. The format: docs/scheme-format.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.scoring.arithmetic import rounded
from app.domain.scoring.facts import VILLAGE
from app.domain.scoring.period import Period
from app.domain.scoring.rules import Rule
from app.domain.scoring.rules.case import MARK
from app.domain.scoring.schedule import Schedule

ADJUSTMENTS = "adjustments"
"""Section key of bonuses and deductions; no section of a scheme may have it."""
RESIDENTS = "residents"
"""The fact that sorts villages into tiers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the scheme; bonuses and deductions have a maximum of 0 and may have a ``cap``.

    ``source`` is the law or paper the item rests on, ``evidence`` what has to be shown, ``tier_rules`` the rule with
    other figures for some tiers.
    """

    key: str
    title: str
    max_points: Decimal
    schedule: Schedule
    rule: Rule
    cap: Decimal | None = None
    source: str = ""
    evidence: str = ""
    note: str = ""
    number: int | None = None
    tier_rules: Mapping[str, Rule] = field(default_factory=dict)

    @property
    def facts(self) -> tuple[str, ...]:
        """The keys of the facts that the item looks at; those of inspections begin with ``mark:``."""
        return self.rule.facts

    @property
    def is_marked(self) -> bool:
        """Whether an inspection or a person fills it in."""
        return any(fact.startswith(MARK) for fact in self.rule.facts)

    def rule_for(self, tier: str) -> Rule:
        """Give the rule with the figures of a tier."""
        return self.tier_rules.get(tier, self.rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A group of items whose maxima add up to its own."""

    key: str
    title: str
    max_points: Decimal
    items: tuple[Item, ...]
    part: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A share of the result, such as daily work or the year-end check; ``weight`` is above 0 and at most 1."""

    key: str
    title: str
    weight: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """Villages with at least so many residents at the end of the period."""

    key: str
    title: str
    least_people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RedLine:
    """A fact that, if it occurs at all, overrides class and rank."""

    fact: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassRule:
    """A class, the share of the maximum from which it is given, and shares that sections or items must reach too."""

    title: str
    at_least: Decimal
    needs_improvement: bool = False
    only_if: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A scheme that has been read and found sound; ``subjects`` is village, department or worker."""

    scheme_id: str
    title: str
    version: str
    content_hash: str
    max_points: Decimal
    rounding: Decimal
    valid_from: date | None
    valid_to: date | None
    sections: tuple[Section, ...]
    bonuses: tuple[Item, ...]
    deductions: tuple[Item, ...]
    bonus_ceiling: Decimal
    red_lines: tuple[RedLine, ...]
    red_line_class: str
    classes: tuple[ClassRule, ...]
    subjects: str = VILLAGE
    source: str = ""
    deduction_ceiling: Decimal | None = None
    parts: tuple[Part, ...] = ()
    tiers: tuple[Tier, ...] = ()

    @property
    def adjustments(self) -> tuple[Item, ...]:
        """Bonuses, then deductions."""
        return self.bonuses + self.deductions

    @property
    def items(self) -> Iterator[Item]:
        """All items of all sections, adjustments aside."""
        return (item for section in self.sections for item in section.items)

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact of the library that a run needs, each once, in the order of the scheme; no marks."""
        keys = [fact for item in (*self.items, *self.adjustments) for fact in item.facts if not fact.startswith(MARK)]
        keys += [red_line.fact for red_line in self.red_lines]
        return tuple(dict.fromkeys([*keys, RESIDENTS] if self.tiers else keys))

    @property
    def marked_items(self) -> tuple[Item, ...]:
        """The items that an inspection or a person fills in."""
        return tuple(item for item in self.items if item.is_marked)

    def item(self, key: str) -> Item | None:
        """Give the item, bonus or deduction of this key."""
        return next((item for item in (*self.items, *self.adjustments) if item.key == key), None)

    def tier_of(self, residents: Decimal) -> Tier | None:
        """Give the tier of a village with so many residents; None where the scheme has none."""
        return next((tier for tier in self.tiers if residents >= tier.least_people), None)

    def tier(self, key: str) -> Tier | None:
        """Give the tier of this key."""
        return next((tier for tier in self.tiers if tier.key == key), None)

    def max_in(self, period: Period) -> Decimal:
        """Give the points that can be reached in the period, bonuses aside; parts as they are weighed."""
        if not self.parts:
            return sum((section_max_in(section, period) for section in self.sections), Decimal(0))
        return sum((self.part_max_in(part, period) for part in self.parts), Decimal(0))

    def part_max_in(self, part: Part, period: Period) -> Decimal:
        """Give what a part holds of the whole in the period."""
        return self.weighed(part, self.raw_max_in(part, period))

    def weighed(self, part: Part, points: Decimal) -> Decimal:
        """Turn points of a part into points of the whole, rounded as the scheme says."""
        whole = self.raw_max(part)
        return rounded(part.weight * self.max_points * points / whole, self.rounding) if whole else Decimal(0)

    def raw_max(self, part: Part) -> Decimal:
        """Give the points of a part's sections in a year, before they are weighed."""
        return sum((section.max_points for section in self.sections if section.part == part.key), Decimal(0))

    def raw_max_in(self, part: Part, period: Period) -> Decimal:
        """Give the points of a part's sections in the period, before they are weighed."""
        sections = (section for section in self.sections if section.part == part.key)
        return sum((section_max_in(section, period) for section in sections), Decimal(0))

    def covers(self, period: Period) -> bool:
        """Tell whether the scheme was in force during the whole period."""
        starts = self.valid_from is None or self.valid_from <= period.start
        return starts and (self.valid_to is None or period.end <= self.valid_to)


def item_max_in(item: Item, period: Period) -> Decimal:
    """Give the item's points in the period; 0 where it does not count."""
    ways = item.schedule.ways(period)
    return item.max_points / ways if ways else Decimal(0)


def section_max_in(section: Section, period: Period) -> Decimal:
    """Give the section's points in the period."""
    return sum((item_max_in(item, period) for item in section.items), Decimal(0))
