"""How a village's points came about: one result for each item, each with its sentence and its working."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.text import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """Points of one item; bonuses and deductions stand in the section ``adjustments`` with a maximum of 0."""

    key: str
    title: str
    section_key: str
    points: Decimal
    max_points: Decimal
    sentence: Message
    arithmetic: str
    fact_keys: tuple[str, ...]
    applicable: bool

    @property
    def fact_key(self) -> str:
        """The first of the facts."""
        return self.fact_keys[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectBreakdown:
    """All results of one village; they add up to ``points``."""

    items: tuple[ItemResult, ...]
    section_points: Mapping[str, Decimal]
    adjustment: Decimal
    points: Decimal
    max_points: Decimal
    red_lines: tuple[str, ...]
    class_title: str
    sentence: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedSubject:
    """A village's breakdown with its rank; equal points share a rank."""

    subject_id: int
    rank: int
    breakdown: SubjectBreakdown
