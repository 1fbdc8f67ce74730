"""Full points less so many for each fault, never below zero."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_least, number
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import COUNTS, Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCORE, fact_label, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_COUNT = _N("Score", "{fact} {count} ({each} off each)")
_NAME = _N("Score", "{fact} 0")
_FAULTS = _N("Score", "Taken off the full {max} points: {counts}: {arithmetic}")
_NONE = _N("Score", "Nothing to take off ({counts}), full points: {arithmetic}")
_DEDUCTION = _N("Scheme", "Deduction “{title}”")
_TWICE = _N("Scheme", "{place}: the fact {fact} is deducted twice")

_FACT = fact_setting(COUNTS)
EACH = Setting(key="each", kind=Kind.AMOUNT, label=_N("Scheme", "Points off for each"))
_DEDUCTIONS = Setting(
    key="deductions",
    kind=Kind.DEDUCTIONS,
    label=_N("Scheme", "Faults"),
    help=_N("Scheme", "What is counted, and how many points each costs"),
    entry=(_FACT, EACH),
)
_ZERO = number(0)


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points taken off for each of one kind of fault."""

    fact: str
    each: Decimal


@dataclass(frozen=True, slots=True)
class FullMinus:
    """Full points less each fact's count times its own unit."""

    kind: ClassVar[str] = "full_minus"
    label: ClassVar[str] = _N("Scheme", "Full points less so much for each fault")
    settings: ClassVar[tuple[Setting, ...]] = (_DEDUCTIONS,)

    deductions: tuple[Deduction, ...]

    @classmethod
    def read(cls, table: Table) -> FullMinus:
        """Read the settings of the rule."""
        return cls(tuple(_read_deduction(entry) for entry in table.tables(_DEDUCTIONS.key, _DEDUCTION)))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return tuple(deduction.fact for deduction in self.deductions)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note which facts are deducted twice."""
        del max_points, schedule
        for fact in sorted({fact for fact in self.facts if self.facts.count(fact) > 1}):
            table.complain(_TWICE, key=_DEDUCTIONS.key, fact=fact_label(fact))

    def score(self, case: Case) -> Outcome:
        """Score one subject; a fault costs the same in a quarter as in a year."""
        full = term = number(case.max_points)
        found: list[tuple[Deduction, Decimal]] = []
        for deduction in self.deductions:
            count = case.value(deduction.fact).numerator
            if count:
                term -= Term(deduction.each) * Term(count)
                found.append((deduction, count))
        return Outcome(at_least(term, _ZERO), lambda: self._sentence(found, full.value))

    def _sentence(self, found: list[tuple[Deduction, Decimal]], full: Decimal) -> Message:
        if not found:
            names = [Message(SCORE, _NAME, {"fact": fact_label(fact)}) for fact in self.facts]
            return Message(SCORE, _NONE, {"counts": joined(COMMA, names)})
        counts = [
            Message(SCORE, _COUNT, {"fact": fact_label(one.fact), "count": count, "each": one.each})
            for one, count in found
        ]
        return Message(SCORE, _FAULTS, {"max": full, "counts": joined(COMMA, counts)})


def _read_deduction(table: Table) -> Deduction:
    deduction = Deduction(table.fact(_FACT), table.figure(EACH))
    table.close()
    return deduction
