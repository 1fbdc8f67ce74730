"""What a scored run says: its heading, its sections, its subjects and their items."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

SCORED = "scored"


@dataclass(frozen=True, slots=True)
class SchemeInfo:
    """A scheme that can be used."""

    scheme_id: str
    title: str
    version: str
    max_points: Decimal
    subject_kind: str = "village"


@dataclass(frozen=True, slots=True)
class RunInfo:
    """A stored run; ``published_at`` is empty until it is published.

    ``as_of`` is the day by which was asked what was due, as ISO text; empty for runs of before.
    """

    run_id: int
    scheme_id: str
    scheme_title: str
    scheme_version: str
    period_key: str
    period_label: str
    created_at: str
    published_at: str
    subjects: int
    subject_kind: str = "village"
    as_of: str = ""
    state: str = "draft"


@dataclass(frozen=True, slots=True)
class SectionInfo:
    """A section with the points that the period could give."""

    key: str
    title: str
    max_points: Decimal


@dataclass(frozen=True, slots=True)
class PartInfo:
    """A weighed part with the points that the period could give."""

    key: str
    title: str
    weight: Decimal
    max_points: Decimal


@dataclass(frozen=True, slots=True)
class TierInfo:
    """A tier of villages, by the least number of residents."""

    key: str
    title: str
    least_people: int


@dataclass(frozen=True, slots=True)
class SubjectScore:
    """A subject's result in a run.

    ``rank`` and ``tier_rank`` are 0 where there is none; ``state`` is that of its worst item: scored, waiting or
    stopped, and the points of a subject that is not scored are provisional. ``section_points`` are never weighed;
    ``part_points`` are, and with ``adjustment`` they add up to ``points`` where the scheme has parts.
    """

    subject_id: int
    name: str
    points: Decimal
    max_points: Decimal
    rank: int
    class_title: str
    red_lines: tuple[str, ...]
    section_points: Mapping[str, Decimal]
    adjustment: Decimal
    state: str = SCORED
    tier: str = ""
    tier_rank: int = 0
    part_points: Mapping[str, Decimal] = field(default_factory=dict)
    needs_improvement: bool = False


@dataclass(frozen=True, slots=True)
class RunResult:
    """A run with its sections, its subjects, and the parts and tiers of its scheme if there are any."""

    info: RunInfo
    sections: tuple[SectionInfo, ...]
    subjects: tuple[SubjectScore, ...]
    parts: tuple[PartInfo, ...] = ()
    tiers: tuple[TierInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item of one subject with its sentence and working; bonuses have the section ``adjustments``.

    ``state`` is scored, not_applicable, waiting or stopped; ``source`` names the law or document the rule rests on.
    """

    key: str
    section_key: str
    title: str
    points: Decimal
    max_points: Decimal
    sentence: str
    arithmetic: str
    applicable: bool
    state: str = SCORED
    source: str = ""
    fact_keys: tuple[str, ...] = ()
