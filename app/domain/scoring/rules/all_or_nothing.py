"""Full points where a figure is reached, or not exceeded; none otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import number
from app.domain.scoring.facts import find_fact
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.rate import nothing_due
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import (
    COUNTS,
    FULL_PERCENT,
    RATIOS,
    WHEN_NOTHING_DUE_OF_RATIO,
    Kind,
    Setting,
    fact_setting,
)
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCORE, fact_label, percent
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_REACHED = _N("Score", "{fact}: {found}, {least} needed, reached: {arithmetic}")
_NOT_REACHED = _N("Score", "{fact}: {found}, {least} needed, not reached, no points: {arithmetic}")
_PERCENT_REACHED = _N("Score", "{fact}: {percent}% ({done} of {due}), {least}% needed, reached: {arithmetic}")
_PERCENT_NOT_REACHED = _N(
    "Score", "{fact}: {percent}% ({done} of {due}), {least}% needed, not reached, no points: {arithmetic}"
)
_WITHIN = _N("Score", "{fact}: {found}, at most {most} allowed: {arithmetic}")
_EXCEEDED = _N("Score", "{fact}: {found}, at most {most} allowed, no points: {arithmetic}")
_ONE_OF = _N("Scheme", "{place}: give either at_least or at_most, one of the two")
_NO_SHARE = _N("Scheme", "{place}: {key} {value} is a percentage here and cannot be above 100")
_AT_MOST_RATIO = _N("Scheme", "{place}: the fact {fact} is done over due: use at_least with a percentage")
_WHEN_MISSING = _N("Scheme", "{place}: the fact {fact} is done over due, so when_nothing_due is needed")
_WHEN_NOT = _N("Scheme", "{place}: the fact {fact} is a plain count, so when_nothing_due has no meaning")

_FACT = fact_setting((*COUNTS, *RATIOS))
_AT_LEAST = Setting(
    key="at_least",
    kind=Kind.AMOUNT,
    label=_N("Scheme", "At least"),
    help=_N("Scheme", "A number, or a percentage where the fact is done over due; never split over quarters"),
    required=False,
)
_AT_MOST = Setting(
    key="at_most",
    kind=Kind.AMOUNT,
    label=_N("Scheme", "At most"),
    help=_N("Scheme", "For faults: so many are still forgiven"),
    required=False,
    may_be_zero=True,
)


@dataclass(frozen=True, slots=True)
class AllOrNothing:
    """Full points from ``at_least`` on (a number, or a percentage of a ratio), or up to ``at_most``."""

    kind: ClassVar[str] = "all_or_nothing"
    label: ClassVar[str] = _N("Scheme", "All or nothing")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _AT_LEAST, _AT_MOST, WHEN_NOTHING_DUE_OF_RATIO)

    fact: str
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    when_nothing_due: str = ""

    @classmethod
    def read(cls, table: Table) -> AllOrNothing:
        """Read the settings of the rule."""
        return cls(
            table.fact(_FACT),
            table.optional_figure(_AT_LEAST),
            table.optional_figure(_AT_MOST),
            table.pick(WHEN_NOTHING_DUE_OF_RATIO),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note what is wrong with the settings taken together."""
        del max_points, schedule
        if (self.at_least is None) == (self.at_most is None):
            table.complain(_ONE_OF)
        check_nothing_due(table, self.fact, self.when_nothing_due)
        if not is_ratio(self.fact):
            return
        if self.at_most is not None:
            table.complain(_AT_MOST_RATIO, key=_AT_MOST.key, fact=fact_label(self.fact))
        if self.at_least is not None and self.at_least > FULL_PERCENT:
            table.complain(_NO_SHARE, key=_AT_LEAST.key, value=self.at_least)

    def score(self, case: Case) -> Outcome:
        """Score one subject; thresholds are the same in a quarter as in a year."""
        value = case.value(self.fact)
        if self.at_most is not None:
            is_met = value.numerator <= self.at_most
            params: dict[str, object] = {"found": value.numerator, "most": self.at_most}
            return self._outcome(case, is_met=is_met, template=_WITHIN if is_met else _EXCEEDED, params=params)
        least = self.at_least or Decimal(0)
        if not self.when_nothing_due:
            is_met = value.numerator >= least
            params = {"found": value.numerator, "least": least}
            return self._outcome(case, is_met=is_met, template=_REACHED if is_met else _NOT_REACHED, params=params)
        if not value.denominator:
            return nothing_due(self.fact, self.when_nothing_due, case.max_points)
        is_met = FULL_PERCENT * value.numerator >= least * value.denominator
        params = {
            "percent": percent(value.numerator, value.denominator),
            "done": value.numerator,
            "due": value.denominator,
            "least": least,
        }
        template = _PERCENT_REACHED if is_met else _PERCENT_NOT_REACHED
        return self._outcome(case, is_met=is_met, template=template, params=params)

    def _outcome(self, case: Case, *, is_met: bool, template: str, params: dict[str, object]) -> Outcome:
        term = number(case.max_points if is_met else 0)
        return Outcome(term, lambda: Message(SCORE, template, {"fact": fact_label(self.fact), **params}))


def is_ratio(fact: str) -> bool:
    """Tell whether a fact of the library is done over due."""
    spec = find_fact(fact)
    return spec is not None and spec.measure.is_ratio


def check_nothing_due(table: Table, fact: str, answer: str) -> None:
    """Note whether the answer for nothing due is given where it is needed, and only there."""
    key = WHEN_NOTHING_DUE_OF_RATIO.key
    if is_ratio(fact) and not table.has(key):
        table.complain(_WHEN_MISSING, key=key, fact=fact_label(fact))
    if find_fact(fact) is not None and not is_ratio(fact) and answer:
        table.complain(_WHEN_NOT, key=key, fact=fact_label(fact))
