"""Points in proportion to what was done, or full points less so many for each point below a target."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import HUNDREDTHS, Term, at_least, at_most, number
from app.domain.scoring.facts import UNIT_FEN, FactValue, find_fact
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.reach import check_even
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import FULL, FULL_PERCENT, RATIOS, WHEN_NOTHING_DUE, Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCORE, fact_label, percent
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_SHARE = _N("Score", "{fact}: {done} of {due} done: {arithmetic}")
_TARGET_MET = _N("Score", "{fact}: {percent}% reached ({done} of {due}), target {target}% met: {arithmetic}")
_BELOW = _N(
    "Score",
    "{fact}: {percent}% reached ({done} of {due}), target {target}%, {each} off for each point below: {arithmetic}",
)
_NOTHING_FULL = _N("Score", "{fact}: nothing was due, full points: {arithmetic}")
_NOTHING_ZERO = _N("Score", "{fact}: nothing on record although it is a duty, no points: {arithmetic}")
_PAIR = _N("Scheme", "{place}: target and per_point belong together, one of them is missing")

_FACT = fact_setting(RATIOS)
_TARGET = Setting(
    key="target",
    kind=Kind.PERCENT,
    label=_N("Scheme", "Target in percent"),
    help=_N("Scheme", "Full points from here on; empty where points follow the share done"),
    required=False,
)
_PER_POINT = Setting(
    key="per_point",
    kind=Kind.AMOUNT,
    label=_N("Scheme", "Points off for each percentage point below the target"),
    required=False,
)
_HUNDRED = number(FULL_PERCENT)
_ZERO = number(0)


@dataclass(frozen=True, slots=True)
class Rate:
    """Max times done over due; with a target, max less ``per_point`` for each percentage point below it."""

    kind: ClassVar[str] = "rate"
    label: ClassVar[str] = _N("Scheme", "In proportion to what was done")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _TARGET, _PER_POINT, WHEN_NOTHING_DUE)

    fact: str
    when_nothing_due: str
    target: Decimal | None = None
    per_point: Decimal | None = None

    @classmethod
    def read(cls, table: Table) -> Rate:
        """Read the settings of the rule."""
        return cls(
            table.fact(_FACT),
            table.pick(WHEN_NOTHING_DUE),
            table.optional_figure(_TARGET),
            table.optional_figure(_PER_POINT),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note what is wrong with the settings taken together."""
        del max_points
        if (self.target is None) != (self.per_point is None):
            table.complain(_PAIR)
        if self.per_point is not None:
            check_even(table, _PER_POINT.key, self.per_point, schedule)

    def score(self, case: Case) -> Outcome:
        """Score one subject."""
        value = case.value(self.fact)
        if not value.denominator:
            return nothing_due(self.fact, self.when_nothing_due, case.max_points)
        done, due = in_shown_unit(self.fact, value, value.denominator)
        full = number(case.max_points)
        if self.target is None or self.per_point is None:
            term = at_least(at_most(full * done / due, full), _ZERO)
            return Outcome(term, lambda: self._sentence(_SHARE, done, due))
        below = number(self.target) - _HUNDRED * done / due
        if below.value <= 0:
            return Outcome(full, lambda: self._sentence(_TARGET_MET, done, due))
        each = number(case.share(self.per_point))
        return Outcome(at_least(full - each * below, _ZERO), lambda: self._sentence(_BELOW, done, due, each=each.value))

    def _sentence(self, template: str, done: Term, due: Term, **more: object) -> Message:
        params: dict[str, object] = {"fact": fact_label(self.fact), "done": done.value, "due": due.value}
        if self.target is not None:
            params |= {"percent": percent(done.value, due.value), "target": self.target, **more}
        return Message(SCORE, template, params)


def in_shown_unit(fact: str, value: FactValue, denominator: Decimal) -> tuple[Term, Term]:
    """Give what was done and what was due as people read it: money in yuan."""
    spec = find_fact(fact)
    if spec is not None and spec.unit == UNIT_FEN:
        return number(value.numerator / HUNDREDTHS), number(denominator / HUNDREDTHS)
    return Term(value.numerator), Term(denominator)


def nothing_due(fact: str, answer: str, max_points: Decimal) -> Outcome:
    """Score a subject for which nothing was due, as the item says."""
    is_full = answer == FULL
    template = _NOTHING_FULL if is_full else _NOTHING_ZERO
    term = number(max_points) if is_full else _ZERO
    return Outcome(term, lambda: Message(SCORE, template, {"fact": fact_label(fact)}))
