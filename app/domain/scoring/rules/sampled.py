"""Points for each round of a sample check, less so many for each percentage point found wrong."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_least, at_most, number, total
from app.domain.scoring.facts import FactPart, SumQuantity
from app.domain.scoring.rules.case import MARK, Case, MarkMissing, Outcome
from app.domain.scoring.rules.rounds import mark_of
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import FULL, FULL_PERCENT, WHEN_NOTHING_DUE, Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import CLAUSE, SCORE, fact_label, joined, percent, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_CHECKED = _N("Score", "{quarter}: {wrong} of {checked} wrong ({percent}%)")
_NOT_CHECKED = _N("Score", "{quarter}: nothing checked")
_ROUNDS = _N(
    "Score", "{fact}: {rounds}; {round_points} points a round, {each} off for each percent wrong: {arithmetic}"
)
_MARKED = _N("Score", "{rounds}; {round_points} points a round, {each} off for each percent wrong: {arithmetic}")
_NO_ROUNDS = _N("Scheme", "{place}: a sampled item needs quarters in which a round is held")

_FACT = fact_setting(
    (SumQuantity,),
    required=False,
    help_text=_N("Scheme", "Empty: the numbers drawn and found wrong are filled in by an inspection"),
)
_PER_PERCENT = Setting(
    key="per_percent", kind=Kind.AMOUNT, label=_N("Scheme", "Points off for each percent found wrong")
)
_HUNDRED = number(FULL_PERCENT)
_ZERO = number(0)


@dataclass(frozen=True, slots=True)
class Sampled:
    """One round in each quarter of the schedule; the item's points are split over the rounds.

    The fact is one of the library, or the marks of an inspection: wrong over drawn for each quarter.
    """

    kind: ClassVar[str] = "sampled"
    label: ClassVar[str] = _N("Scheme", "Sample check, so much off for each percent wrong")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _PER_PERCENT, WHEN_NOTHING_DUE)

    fact: str
    when_nothing_due: str
    per_percent: Decimal

    @classmethod
    def read(cls, table: Table) -> Sampled:
        """Read the settings of the rule."""
        fact = table.fact(_FACT) if table.has(_FACT.key) else mark_of(table)
        return cls(fact, table.pick(WHEN_NOTHING_DUE), table.figure(_PER_PERCENT))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    @property
    def is_marked(self) -> bool:
        """Whether an inspection fills in the figures."""
        return self.fact.startswith(MARK)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note when no round is planned."""
        del max_points
        if schedule.is_yearly:
            table.complain(_NO_ROUNDS)

    def score(self, case: Case) -> Outcome:
        """Score one subject."""
        by_quarter = case.frame.by_quarter
        round_points = case.max_points / len(by_quarter)
        if self.is_marked:
            found = {quarter: case.mark(self.fact, key) for quarter, key in by_quarter.items()}
            missing = [quarter_name(quarter) for quarter, part in found.items() if part is None]
            if missing:
                raise MarkMissing(missing)
        else:
            value = case.value(self.fact)
            found = {quarter: value.part(key) for quarter, key in by_quarter.items()}
        full = number(round_points)
        term = total([self._points(part, full) for part in found.values()])
        return Outcome(term, lambda: self._sentence(found, round_points))

    def _points(self, part: FactPart | None, full: Term) -> Term:
        if part is None or not part.denominator:
            return full if self.when_nothing_due == FULL else _ZERO
        lost = Term(self.per_percent) * _HUNDRED * Term(part.numerator) / Term(part.denominator)
        return at_least(at_most(full - lost, full), _ZERO)

    def _sentence(self, found: dict[int, FactPart | None], round_points: Decimal) -> Message:
        params: dict[str, object] = {
            "rounds": joined(CLAUSE, [_round_sentence(quarter, part) for quarter, part in found.items()]),
            "round_points": round_points,
            "each": self.per_percent,
        }
        if self.is_marked:
            return Message(SCORE, _MARKED, params)
        return Message(SCORE, _ROUNDS, {"fact": fact_label(self.fact), **params})


def _round_sentence(quarter: int, part: FactPart | None) -> Message:
    params: dict[str, object] = {"quarter": quarter_name(quarter)}
    if part is None or not part.denominator:
        return Message(SCORE, _NOT_CHECKED, params)
    params |= {
        "wrong": part.numerator,
        "checked": part.denominator,
        "percent": percent(part.numerator, part.denominator),
    }
    return Message(SCORE, _CHECKED, params)
