"""How a subject's points came about: one result for each item, each with its sentence and its working."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from app.domain.scoring.model import Item
from app.domain.text import Message


class State(StrEnum):
    """How far an item, or a whole subject, is scored.

    - ``scored``: the points stand.
    - ``not_applicable``: the item does not count in this period; its maximum is 0.
    - ``waiting``: an inspection has not filled in what is needed; no points yet, the maximum is kept.
    - ``stopped``: a fact could not be worked out; no points, the maximum is kept, and the sentence says why.

    A subject is ``scored``, ``waiting`` or ``stopped``; stopped outweighs waiting. One that is not ``scored`` has no
    rank and no class, and its points are provisional.
    """

    SCORED = "scored"
    NOT_APPLICABLE = "not_applicable"
    WAITING = "waiting"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an item has its points: the sentence for people, which contains the working, and the working alone."""

    sentence: Message
    arithmetic: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """Points of one item; bonuses and deductions stand in the section ``adjustments`` with a maximum of 0.

    ``explain`` makes the sentence and the working; both are made only when somebody asks, and anew each time.
    """

    item: Item
    section_key: str
    points: Decimal
    max_points: Decimal
    state: State
    fact_keys: tuple[str, ...]
    explain: Callable[[], Explanation] = field(compare=False, repr=False)

    @property
    def key(self) -> str:
        """The short name of the item."""
        return self.item.key

    @property
    def title(self) -> str:
        """What the item is called."""
        return self.item.title

    @property
    def source(self) -> str:
        """The law or paper that the item rests on; may be empty."""
        return self.item.source

    @property
    def evidence(self) -> str:
        """What has to be shown for the item; may be empty."""
        return self.item.evidence

    @property
    def sentence(self) -> Message:
        """Why there are so many points, in one sentence."""
        return self.explain().sentence

    @property
    def arithmetic(self) -> Message:
        """The working, step by step, such as ``5 × 10 = 50, at most 40``; empty where nothing was scored."""
        return self.explain().arithmetic

    @property
    def applicable(self) -> bool:
        """Whether the item counts in the period."""
        return self.state is not State.NOT_APPLICABLE

    @property
    def fact_key(self) -> str:
        """The first of the facts."""
        return self.fact_keys[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartResult:
    """A weighed part: its own points and maximum, and the points and maximum it gives to the whole."""

    key: str
    title: str
    weight: Decimal
    raw_points: Decimal
    raw_max: Decimal
    points: Decimal
    max_points: Decimal
    arithmetic: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectBreakdown:
    """All results of one subject.

    Without parts the items add up to ``points``. With parts the items of a part add up to its ``raw_points``, and the
    ``points`` of the parts and ``adjustment`` (bonuses less deductions) add up to ``points``. ``section_points`` are
    never weighed. ``tier`` is the key of the village's tier, or empty. Where ``state`` is not ``scored``, ``points``
    are provisional, ``class_title`` is empty and ``sentence`` says what is missing. ``failures`` are the facts of red
    lines, or of the tier, that could not be worked out.
    """

    items: tuple[ItemResult, ...]
    section_points: Mapping[str, Decimal]
    parts: tuple[PartResult, ...]
    adjustment: Decimal
    points: Decimal
    max_points: Decimal
    red_lines: tuple[str, ...]
    class_title: str
    needs_improvement: bool
    tier: str
    state: State
    failures: tuple[Message, ...]
    sentence: Message

    @property
    def waiting(self) -> tuple[ItemResult, ...]:
        """The items for which an inspection has still to fill in something."""
        return tuple(item for item in self.items if item.state is State.WAITING)

    @property
    def stopped(self) -> tuple[ItemResult, ...]:
        """The items whose facts could not be worked out."""
        return tuple(item for item in self.items if item.state is State.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedSubject:
    """A subject's breakdown with its rank over all, and within its tier where there are tiers.

    Equal points share a rank; ``tied_with`` and ``tier_tied_with`` are the ids of the others that share it. A subject
    that is not wholly scored has no rank (None) and stands after all that have one; a red line ranks last of these.
    """

    subject_id: int
    rank: int | None
    breakdown: SubjectBreakdown
    tied_with: tuple[int, ...] = ()
    tier_rank: int | None = None
    tier_tied_with: tuple[int, ...] = ()
