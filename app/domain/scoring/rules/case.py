"""What a rule is given and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.scoring.arithmetic import Term
from app.domain.scoring.facts import ZERO_FACT, FactPart, FactValue
from app.domain.scoring.period import MONTHS_PER_QUARTER, Period
from app.domain.scoring.schedule import ALL_QUARTERS
from app.domain.text import Message


@dataclass(frozen=True, slots=True)
class Case:
    """One item of one village in one run; ``max_points`` is that of the run."""

    period: Period
    quarters: tuple[int, ...]
    ways: int
    max_points: Decimal
    facts: Mapping[str, FactValue]

    @property
    def months(self) -> tuple[int, ...]:
        """The months that count."""
        return tuple(month for month in self.period.months if (month - 1) // MONTHS_PER_QUARTER + 1 in self.quarters)

    def quarter_key(self, quarter: int) -> str:
        """Give the key of a fact's part for the quarter."""
        return f"{self.period.year}Q{quarter}"

    def month_key(self, month: int) -> str:
        """Give the key of a fact's part for the month."""
        return f"{self.period.year}-{month:02}"

    def value(self, fact: str) -> FactValue:
        """Give the village's figure, left to the quarters that count when a year is scored."""
        given = self.facts.get(fact, ZERO_FACT)
        if self.period.quarter is not None or self.quarters == ALL_QUARTERS:
            return given
        keys = {self.quarter_key(quarter) for quarter in self.quarters} | {self.month_key(m) for m in self.months}
        return _sum_of(tuple(part for part in given.parts if part.key in keys))

    def share(self, yearly: Decimal) -> Decimal:
        """Give the part of a yearly figure that belongs to the run."""
        return yearly / self.ways


@dataclass(frozen=True, slots=True)
class Outcome:
    """Unrounded points with their working, and a sentence that still lacks ``{arithmetic}``."""

    term: Term
    sentence: Message


def _sum_of(parts: tuple[FactPart, ...]) -> FactValue:
    denominators = [part.denominator for part in parts if part.denominator is not None]
    numerator = sum((part.numerator for part in parts), Decimal(0))
    return FactValue(numerator, sum(denominators, Decimal(0)) if denominators else None, parts)
