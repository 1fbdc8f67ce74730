"""So many points for each event, up to a cap."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_most, number
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.reach import check_fit, check_multiple, check_reach
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import COUNTS, Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCORE, fact_label
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_COUNTED = _N("Score", "{fact}: {count} on record, {value} points each, at most {limit}: {arithmetic}")

_FACT = fact_setting(COUNTS)
_VALUE = Setting(key="value", kind=Kind.AMOUNT, label=_N("Scheme", "Points for each"))
_REQUIRED = Setting(
    key="required",
    kind=Kind.COUNT,
    label=_N("Scheme", "Number a year for full points"),
    help=_N("Scheme", "Only checked: so many times the points of each make the item"),
    required=False,
)
_CAP = Setting(
    key="cap",
    kind=Kind.AMOUNT,
    label=_N("Scheme", "At most (points a year)"),
    help=_N("Scheme", "Empty: the points of the item"),
    required=False,
)


@dataclass(frozen=True, slots=True)
class PerEvent:
    """``value`` for each event; ``required`` is the number a year that earns full points."""

    kind: ClassVar[str] = "per_event"
    label: ClassVar[str] = _N("Scheme", "So much for each, up to a cap")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _VALUE, _REQUIRED, _CAP)

    fact: str
    value: Decimal
    required: Decimal | None = None
    cap: Decimal | None = None

    @classmethod
    def read(cls, table: Table) -> PerEvent:
        """Read the settings of the rule."""
        return cls(
            table.fact(_FACT),
            table.figure(_VALUE),
            table.optional_figure(_REQUIRED),
            table.optional_figure(_CAP),
        )

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note whether the cap fits the item and full points can be reached."""
        del schedule
        reach = max_points
        if self.cap is not None:
            check_fit(table, _CAP.key, self.cap, max_points)
            reach = min(reach, self.cap)
        if self.required is not None:
            check_reach(table, _REQUIRED.key, min(reach, self.required * self.value), reach)
        check_multiple(table, _CAP.key if self.cap is not None else _VALUE.key, reach, self.value)

    def score(self, case: Case) -> Outcome:
        """Score one subject."""
        limit = number(case.max_points if self.cap is None else min(case.share(self.cap), case.max_points))
        count = Term(case.value(self.fact).numerator)
        return Outcome(at_most(Term(self.value) * count, limit), lambda: self._sentence(count.value, limit.value))

    def _sentence(self, count: Decimal, limit: Decimal) -> Message:
        params = {"fact": fact_label(self.fact), "count": count, "value": self.value, "limit": limit}
        return Message(SCORE, _COUNTED, params)
