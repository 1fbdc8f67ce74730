"""What a rule is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.scoring.arithmetic import Term
from app.domain.scoring.facts import ZERO_FACT, FactFailure, FactPart, FactValue
from app.domain.scoring.period import MONTHS_PER_QUARTER, Period
from app.domain.scoring.schedule import ALL_QUARTERS
from app.domain.scoring.wording import SCORE
from app.domain.text import QT_TRANSLATE_NOOP, Message

MARK = "mark:"
"""How the key of a fact begins that an inspection fills in, before the key of the item."""

_WHOLE_YEAR = QT_TRANSLATE_NOOP("Score", "the year")


class FactStopped(Exception):
    """A fact that an item needs could not be worked out for this subject."""

    def __init__(self, fact: str, failure: FactFailure) -> None:
        """Keep which fact failed, and why."""
        super().__init__(fact)
        self.fact = fact
        self.failure = failure


class MarkMissing(Exception):
    """An inspection has not yet filled in what an item needs."""

    def __init__(self, missing: Sequence[Message]) -> None:
        """Keep what is missing, each named for reading."""
        super().__init__(len(missing))
        self.missing = tuple(missing)


@dataclass(frozen=True, slots=True)
class Frame:
    """What is the same for all subjects: the quarters of the period that count for an item, and its share of a year.

    ``months`` and ``by_quarter`` give the keys of parts; ``is_whole`` tells that no part has to be left out.
    """

    period: Period
    quarters: tuple[int, ...]
    ways: int
    months: Mapping[int, str]
    by_quarter: Mapping[int, str]
    is_whole: bool

    @classmethod
    def of(cls, period: Period, quarters: tuple[int, ...], ways: int) -> Frame:
        """Make the frame of an item."""
        months = {
            month: f"{period.year}-{month:02}"
            for month in period.months
            if (month - 1) // MONTHS_PER_QUARTER + 1 in quarters
        }
        by_quarter = {quarter: f"{period.year}Q{quarter}" for quarter in quarters}
        return cls(period, quarters, ways, months, by_quarter, period.quarter is not None or quarters == ALL_QUARTERS)


@dataclass(slots=True)
class Case:
    """One item of one subject in one run; ``max_points`` is that of the run."""

    frame: Frame
    max_points: Decimal
    facts: Mapping[str, FactValue | FactFailure]

    def value(self, fact: str) -> FactValue:
        """Give the subject's figure, left to the quarters that count when a year is scored."""
        given = self.facts.get(fact, ZERO_FACT)
        if isinstance(given, FactFailure):
            raise FactStopped(fact, given)
        if self.frame.is_whole or not given.parts:
            return given if self.frame.is_whole else ZERO_FACT
        return _left_to(given, self.frame)

    def mark(self, fact: str, key: str) -> FactPart | None:
        """Give what an inspection filled in for the round or line with this key, or None while it has not."""
        given = self.facts.get(fact, ZERO_FACT)
        if isinstance(given, FactFailure):
            raise FactStopped(fact, given)
        return next((part for part in given.parts if part.key == key), None)

    def share(self, yearly: Decimal) -> Decimal:
        """Give the part of a yearly figure that belongs to the run."""
        return yearly / self.frame.ways


@dataclass(slots=True)
class Outcome:
    """Unrounded points with their working, and a way to the sentence, which still lacks ``{arithmetic}``."""

    term: Term
    sentence: Callable[[], Message]


def year_name() -> Message:
    """Name a round that is held once a year."""
    return Message(SCORE, _WHOLE_YEAR)


def _left_to(given: FactValue, frame: Frame) -> FactValue:
    """Keep the quarters that count; where a quarter has a part of its own, its months are not added again."""
    by_key = {part.key: part for part in given.parts}
    parts: list[FactPart] = []
    for quarter, key in frame.by_quarter.items():
        if key in by_key:
            parts.append(by_key[key])
            continue
        months = (name for month, name in frame.months.items() if (month - 1) // MONTHS_PER_QUARTER + 1 == quarter)
        parts.extend(by_key[name] for name in months if name in by_key)
    denominators = [part.denominator for part in parts if part.denominator is not None]
    numerator = sum((part.numerator for part in parts), Decimal(0))
    return FactValue(numerator, sum(denominators, Decimal(0)) if denominators else None, tuple(parts))
