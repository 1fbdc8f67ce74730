"""Points for each month or quarter in which the work was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import number
from app.domain.scoring.facts import CountEvents, FactValue, ReportsOnTime, find_fact
from app.domain.scoring.period import MONTHS_PER_QUARTER
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.per_event import over, unreachable
from app.domain.scoring.schedule import ALL_QUARTERS, Schedule
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCHEME, SCORE, fact_label, joined, month_name, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message

MONTH = "month"
QUARTER = "quarter"

_ALL = QT_TRANSLATE_NOOP("Score", "{fact}: {done} of {due} periods met: {arithmetic}")
_SOME = QT_TRANSLATE_NOOP("Score", "{fact}: {done} of {due} periods met, missing {missing}: {arithmetic}")
_NOT_MONTHLY = QT_TRANSLATE_NOOP("Scheme", "{place}: the fact {fact} is not known by month")
_NOT_QUARTERLY = QT_TRANSLATE_NOOP("Scheme", "{place}: the fact {fact} is not known by quarter")


@dataclass(frozen=True, slots=True)
class Milestones:
    """``value`` for each month or quarter with something done."""

    kind: ClassVar[str] = "milestones"

    fact: str
    value: Decimal
    every: str

    @classmethod
    def read(cls, table: Table) -> Milestones:
        """Read the settings of the rule."""
        return cls(
            table.fact("fact", CountEvents, ReportsOnTime),
            table.amount("value"),
            table.choice("every", (MONTH, QUARTER)),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def problems(self, max_points: Decimal, schedule: Schedule, place: Message) -> Iterator[Message]:
        """Tell whether the fact is known by that period, and whether all periods make the item's points."""
        spec = find_fact(self.fact)
        if spec is not None and isinstance(spec.measure, ReportsOnTime) != (self.every == MONTH):
            template = _NOT_MONTHLY if self.every == MONTH else _NOT_QUARTERLY
            yield Message(SCHEME, template, {"place": place, "fact": fact_label(self.fact)})
        quarters = len(schedule.quarters or ALL_QUARTERS)
        together = self.value * quarters * (MONTHS_PER_QUARTER if self.every == MONTH else 1)
        if together > max_points:
            yield over(place, together, max_points)
        elif together < max_points:
            yield unreachable(place, together, max_points)

    def score(self, case: Case) -> Outcome:
        """Score one village."""
        value = case.value(self.fact)
        names = self._names(case)
        missing = [name for key, name in names.items() if not _is_met(value, key)]
        done = len(names) - len(missing)
        params: dict[str, object] = {"fact": fact_label(self.fact), "done": done, "due": len(names)}
        term = number(self.value) * number(done)
        if not missing:
            return Outcome(term, Message(SCORE, _ALL, params))
        return Outcome(term, Message(SCORE, _SOME, {**params, "missing": joined(COMMA, missing)}))

    def _names(self, case: Case) -> dict[str, Message]:
        if self.every == MONTH:
            return {case.month_key(month): month_name(month) for month in case.months}
        return {case.quarter_key(quarter): quarter_name(quarter) for quarter in case.quarters}


def _is_met(value: FactValue, key: str) -> bool:
    part = value.part(key)
    return part is not None and part.numerator >= 1
