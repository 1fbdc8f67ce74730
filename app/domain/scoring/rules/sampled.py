"""Points for each round of a sample check, less so many for each percentage point found wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_least, at_most, number, total
from app.domain.scoring.facts import SumQuantity
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.rate import FULL, FULL_PERCENT, ZERO
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.table import Table
from app.domain.scoring.wording import CLAUSE, SCHEME, SCORE, fact_label, joined, percent, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message

_CHECKED = QT_TRANSLATE_NOOP("Score", "{quarter}: {wrong} of {checked} wrong ({percent}%)")
_NOT_CHECKED = QT_TRANSLATE_NOOP("Score", "{quarter}: nothing checked")
_ROUNDS = QT_TRANSLATE_NOOP(
    "Score", "{fact}: {rounds}; {round_points} points a round, {each} off for each percent wrong: {arithmetic}"
)
_NO_ROUNDS = QT_TRANSLATE_NOOP("Scheme", "{place}: a sampled item needs quarters in which a round is held")


@dataclass(frozen=True, slots=True)
class Sampled:
    """One round in each quarter of the schedule; the item's points are split over the rounds."""

    kind: ClassVar[str] = "sampled"

    fact: str
    when_nothing_due: str
    per_percent: Decimal

    @classmethod
    def read(cls, table: Table) -> Sampled:
        """Read the settings of the rule."""
        return cls(
            table.fact("fact", SumQuantity),
            table.choice("when_nothing_due", (FULL, ZERO)),
            table.amount("per_percent"),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def problems(self, max_points: Decimal, schedule: Schedule, place: Message) -> Iterator[Message]:
        """Tell when no round is planned."""
        del max_points
        if schedule.is_yearly:
            yield Message(SCHEME, _NO_ROUNDS, {"place": place})

    def score(self, case: Case) -> Outcome:
        """Score one village."""
        round_points = case.max_points / len(case.quarters)
        rounds = [self._round(case, quarter, number(round_points)) for quarter in case.quarters]
        params = {
            "fact": fact_label(self.fact),
            "rounds": joined(CLAUSE, [sentence for _, sentence in rounds]),
            "round_points": round_points,
            "each": self.per_percent,
        }
        return Outcome(total([term for term, _ in rounds]), Message(SCORE, _ROUNDS, params))

    def _round(self, case: Case, quarter: int, full: Term) -> tuple[Term, Message]:
        part = case.value(self.fact).part(case.quarter_key(quarter))
        params: dict[str, object] = {"quarter": quarter_name(quarter)}
        if part is None or not part.denominator:
            term = full if self.when_nothing_due == FULL else number(0)
            return term, Message(SCORE, _NOT_CHECKED, params)
        wrong, checked = number(part.numerator), number(part.denominator)
        params |= {
            "wrong": wrong.value,
            "checked": checked.value,
            "percent": percent(wrong.value, checked.value),
        }
        lost = number(self.per_percent) * number(FULL_PERCENT) * wrong / checked
        return at_least(at_most(full - lost, full), number(0)), Message(SCORE, _CHECKED, params)
