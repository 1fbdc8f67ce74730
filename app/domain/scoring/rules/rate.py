"""Points in proportion to what was done, or full points less so many for each point below a target."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import HUNDREDTHS, Term, at_least, at_most, number, splits_evenly
from app.domain.scoring.facts import UNIT_FEN, DoneOverDue, FactValue, ReportsOnTime, SumQuantity, find_fact
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.table import FINEST, Table
from app.domain.scoring.wording import SCHEME, SCORE, fact_label, percent
from app.domain.text import QT_TRANSLATE_NOOP, Message

FULL = "full"
ZERO = "zero"
FULL_PERCENT = Decimal(100)

_SHARE = QT_TRANSLATE_NOOP("Score", "{fact}: {done} of {due} done: {arithmetic}")
_TARGET_MET = QT_TRANSLATE_NOOP(
    "Score", "{fact}: {percent}% reached ({done} of {due}), target {target}% met: {arithmetic}"
)
_BELOW = QT_TRANSLATE_NOOP(
    "Score",
    "{fact}: {percent}% reached ({done} of {due}), target {target}%, {each} off for each point below: {arithmetic}",
)
_NOTHING_FULL = QT_TRANSLATE_NOOP("Score", "{fact}: nothing was due, full points: {arithmetic}")
_NOTHING_ZERO = QT_TRANSLATE_NOOP("Score", "{fact}: nothing on record although it is a duty, no points: {arithmetic}")
_PAIR = QT_TRANSLATE_NOOP("Scheme", "{place}: target and per_point belong together, one of them is missing")
_UNEVEN = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} {value} cannot be split evenly over {ways} quarters")


@dataclass(frozen=True, slots=True)
class Rate:
    """Max times done over due; with a target, max less ``per_point`` for each percentage point below it."""

    kind: ClassVar[str] = "rate"

    fact: str
    when_nothing_due: str
    target: Decimal | None = None
    per_point: Decimal | None = None

    @classmethod
    def read(cls, table: Table) -> Rate:
        """Read the settings of the rule."""
        return cls(
            table.fact("fact", SumQuantity, DoneOverDue, ReportsOnTime),
            table.choice("when_nothing_due", (FULL, ZERO)),
            table.amount("target", most=FULL_PERCENT) if table.has("target") else None,
            table.optional_amount("per_point"),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def problems(self, max_points: Decimal, schedule: Schedule, place: Message) -> Iterator[Message]:
        """Tell what is wrong with the settings taken together."""
        del max_points
        if (self.target is None) != (self.per_point is None):
            yield Message(SCHEME, _PAIR, {"place": place})
        ways = len(schedule.quarters)
        if self.per_point is not None and ways and not splits_evenly(self.per_point, ways, FINEST):
            yield Message(SCHEME, _UNEVEN, {"place": place, "key": "per_point", "value": self.per_point, "ways": ways})

    def score(self, case: Case) -> Outcome:
        """Score one village."""
        value = case.value(self.fact)
        if not value.denominator:
            return nothing_due(self.fact, self.when_nothing_due, case.max_points)
        done, due = self._in_shown_unit(value, value.denominator)
        params = {"fact": fact_label(self.fact), "done": done.value, "due": due.value}
        full = number(case.max_points)
        if self.target is None or self.per_point is None:
            term = at_least(at_most(full * done / due, full), number(0))
            return Outcome(term, Message(SCORE, _SHARE, params))
        each = number(case.share(self.per_point))
        params |= {"percent": percent(done.value, due.value), "target": self.target, "each": each.value}
        below = number(self.target) - number(FULL_PERCENT) * done / due
        if below.value <= 0:
            return Outcome(full, Message(SCORE, _TARGET_MET, params))
        return Outcome(at_least(full - each * below, number(0)), Message(SCORE, _BELOW, params))

    def _in_shown_unit(self, value: FactValue, denominator: Decimal) -> tuple[Term, Term]:
        spec = find_fact(self.fact)
        unit = HUNDREDTHS if spec and spec.unit == UNIT_FEN else 1
        return number(value.numerator / unit), number(denominator / unit)


def nothing_due(fact: str, answer: str, max_points: Decimal) -> Outcome:
    """Score a village for which nothing was due, as the item says."""
    template = _NOTHING_FULL if answer == FULL else _NOTHING_ZERO
    term = number(max_points) if answer == FULL else number(0)
    return Outcome(term, Message(SCORE, template, {"fact": fact_label(fact)}))
