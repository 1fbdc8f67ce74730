"""Points for each month or quarter in which the work was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, number
from app.domain.scoring.facts import CountEvents, FactPart, FactValue, ReportDays, ReportsOnTime, find_fact
from app.domain.scoring.period import MONTHS_PER_QUARTER
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.reach import check_fit
from app.domain.scoring.schedule import ALL_QUARTERS, Schedule
from app.domain.scoring.setting import Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCORE, fact_label, joined, month_name, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
MONTH = "month"
QUARTER = "quarter"
_LAST_DUE_DAY = Decimal(28)

_ALL = _N("Score", "{fact}: {done} of {due} periods met: {arithmetic}")
_SOME = _N("Score", "{fact}: {done} of {due} periods met, missing {missing}: {arithmetic}")
_ALL_DUE = _N("Score", "{fact}: all {due} months complete by day {day} of the next month: {arithmetic}")
_SOME_DUE = _N(
    "Score", "{fact}: {done} of {due} months complete by day {day} of the next month, not {missing}: {arithmetic}"
)
_NOT_QUARTERLY = _N("Scheme", "{place}: the fact {fact} is not known by quarter")
_NO_DUE_DAY = _N("Scheme", "{place}: the fact {fact} says on which day each month was complete: due_day is missing")
_NO_DAYS = _N("Scheme", "{place}: the fact {fact} has no days that due_day could be compared with")

_FACT = fact_setting((CountEvents, ReportsOnTime, ReportDays))
_VALUE = Setting(key="value", kind=Kind.AMOUNT, label=_N("Scheme", "Points for each"))
_EVERY = Setting(
    key="every",
    kind=Kind.CHOICE,
    label=_N("Scheme", "Every"),
    choices={MONTH: _N("Scheme", "month"), QUARTER: _N("Scheme", "quarter")},
)
_DUE_DAY = Setting(
    key="due_day",
    kind=Kind.COUNT,
    label=_N("Scheme", "Due on day … of the next month"),
    help=_N("Scheme", "Only with a fact that knows the day of each month's report"),
    required=False,
    most=_LAST_DUE_DAY,
)


@dataclass(frozen=True, slots=True)
class Milestones:
    """``value`` for each month or quarter with something done, or with everything reported by ``due_day``."""

    kind: ClassVar[str] = "milestones"
    label: ClassVar[str] = _N("Scheme", "So much for each month or quarter")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _EVERY, _VALUE, _DUE_DAY)

    fact: str
    value: Decimal
    every: str
    due_day: Decimal | None = None

    @classmethod
    def read(cls, table: Table) -> Milestones:
        """Read the settings of the rule."""
        return cls(table.fact(_FACT), table.figure(_VALUE), table.pick(_EVERY), table.optional_figure(_DUE_DAY))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note whether the fact is known by that period, and whether all periods make the item's points."""
        self._check_fact(table)
        quarters = len(schedule.quarters or ALL_QUARTERS)
        together = self.value * quarters * (MONTHS_PER_QUARTER if self.every == MONTH else 1)
        check_fit(table, _VALUE.key, together, max_points)

    def _check_fact(self, table: Table) -> None:
        spec = find_fact(self.fact)
        label = fact_label(self.fact)
        if spec is None:
            return
        if isinstance(spec.measure, ReportDays | ReportsOnTime) and self.every != MONTH:
            table.complain(_NOT_QUARTERLY, key=_EVERY.key, fact=label)
        if isinstance(spec.measure, ReportDays) and self.due_day is None:
            table.complain(_NO_DUE_DAY, key=_DUE_DAY.key, fact=label)
        if not isinstance(spec.measure, ReportDays) and self.due_day is not None:
            table.complain(_NO_DAYS, key=_DUE_DAY.key, fact=label)

    def score(self, case: Case) -> Outcome:
        """Score one subject."""
        value = case.value(self.fact)
        wanted = case.frame.months if self.every == MONTH else case.frame.by_quarter
        met = self._met_months(value) if self.every == MONTH else self._met_quarters(value, case.frame.by_quarter)
        missing = [name for name, key in wanted.items() if key not in met]
        done = len(wanted) - len(missing)
        term = Term(self.value) * number(done)
        return Outcome(term, lambda: self._sentence(done, len(wanted), missing))

    def _sentence(self, done: int, due: int, missing: list[int]) -> Message:
        params: dict[str, object] = {"fact": fact_label(self.fact), "done": done, "due": due}
        if self.due_day is not None:
            params["day"] = self.due_day
        if not missing:
            return Message(SCORE, _ALL if self.due_day is None else _ALL_DUE, params)
        name = month_name if self.every == MONTH else quarter_name
        params["missing"] = joined(COMMA, [name(one) for one in missing])
        return Message(SCORE, _SOME if self.due_day is None else _SOME_DUE, params)

    def _met_months(self, value: FactValue) -> set[str]:
        if self.due_day is not None:
            return {part.key for part in value.parts if part.numerator <= self.due_day}
        return {part.key for part in value.parts if part.numerator >= 1}

    @staticmethod
    def _met_quarters(value: FactValue, by_quarter: Mapping[int, str]) -> set[str]:
        parts: dict[str, FactPart | None] = {key: value.part(key) for key in by_quarter.values()}
        return {key for key, part in parts.items() if part is not None and part.numerator >= 1}
