"""So many points for each event, up to a cap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import at_most, number
from app.domain.scoring.facts import CountByLevel, CountEvents, CountNotDone
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCHEME, SCORE, fact_label
from app.domain.text import QT_TRANSLATE_NOOP, Message

_COUNTED = QT_TRANSLATE_NOOP("Score", "{fact}: {count} on record, {value} points each, at most {limit}: {arithmetic}")
_OVER = QT_TRANSLATE_NOOP("Scheme", "{place}: its parts come to {found}, the item holds {max}: {difference} too many")
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: only {found} of {max} points can be reached: {difference} out of reach"
)


@dataclass(frozen=True, slots=True)
class PerEvent:
    """``value`` for each event; ``required`` is the number a year that earns full points."""

    kind: ClassVar[str] = "per_event"

    fact: str
    value: Decimal
    required: Decimal | None = None
    cap: Decimal | None = None

    @classmethod
    def read(cls, table: Table) -> PerEvent:
        """Read the settings of the rule."""
        return cls(
            table.fact("fact", CountEvents, CountByLevel, CountNotDone),
            table.amount("value"),
            table.optional_amount("required"),
            table.optional_amount("cap"),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def problems(self, max_points: Decimal, schedule: Schedule, place: Message) -> Iterator[Message]:
        """Tell whether the cap fits the item and full points can be reached."""
        del schedule
        if self.cap is not None and self.cap > max_points:
            yield over(place, self.cap, max_points)
        reach = min(limit for limit in (self.cap, self._required_points(), max_points) if limit is not None)
        if reach < max_points:
            yield unreachable(place, reach, max_points)

    def score(self, case: Case) -> Outcome:
        """Score one village."""
        limit = number(case.max_points if self.cap is None else min(case.share(self.cap), case.max_points))
        count = number(case.value(self.fact).numerator)
        params = {"fact": fact_label(self.fact), "count": count.value, "value": self.value, "limit": limit.value}
        return Outcome(at_most(number(self.value) * count, limit), Message(SCORE, _COUNTED, params))

    def _required_points(self) -> Decimal | None:
        return None if self.required is None else self.required * self.value


def over(place: Message, found: Decimal, max_points: Decimal) -> Message:
    """Say that the parts exceed the item."""
    return Message(SCHEME, _OVER, {"place": place, "found": found, "max": max_points, "difference": found - max_points})


def unreachable(place: Message, found: Decimal, max_points: Decimal) -> Message:
    """Say that full points cannot be reached."""
    params = {"place": place, "found": found, "max": max_points, "difference": max_points - found}
    return Message(SCHEME, _UNREACHABLE, params)
