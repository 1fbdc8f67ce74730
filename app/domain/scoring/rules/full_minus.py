"""Full points less so many for each fault, never below zero."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import at_least, number
from app.domain.scoring.facts import CountByLevel, CountEvents, CountNotDone
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCHEME, SCORE, fact_label, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

_COUNT = QT_TRANSLATE_NOOP("Score", "{fact} {count} ({each} off each)")
_NAME = QT_TRANSLATE_NOOP("Score", "{fact} 0")
_FAULTS = QT_TRANSLATE_NOOP("Score", "Taken off the full {max} points: {counts}: {arithmetic}")
_NONE = QT_TRANSLATE_NOOP("Score", "Nothing to take off ({counts}), full points: {arithmetic}")
_DEDUCTION = QT_TRANSLATE_NOOP("Scheme", "Deduction “{title}”")
_TWICE = QT_TRANSLATE_NOOP("Scheme", "{place}: the fact {fact} is deducted twice")


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points taken off for each of one kind of fault."""

    fact: str
    each: Decimal


@dataclass(frozen=True, slots=True)
class FullMinus:
    """Full points less each fact's count times its own unit."""

    kind: ClassVar[str] = "full_minus"

    deductions: tuple[Deduction, ...]

    @classmethod
    def read(cls, table: Table) -> FullMinus:
        """Read the settings of the rule."""
        return cls(tuple(_read_deduction(entry) for entry in table.tables("deductions", _DEDUCTION)))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return tuple(deduction.fact for deduction in self.deductions)

    def problems(self, max_points: Decimal, schedule: Schedule, place: Message) -> Iterator[Message]:
        """Tell which facts are deducted twice."""
        del max_points, schedule
        for fact in sorted({fact for fact in self.facts if self.facts.count(fact) > 1}):
            yield Message(SCHEME, _TWICE, {"place": place, "fact": fact_label(fact)})

    def score(self, case: Case) -> Outcome:
        """Score one village; a fault costs the same in a quarter as in a year."""
        term = number(case.max_points)
        counts: list[Message] = []
        for deduction in self.deductions:
            count = case.value(deduction.fact).numerator
            if count:
                term -= number(deduction.each) * number(count)
                params = {"fact": fact_label(deduction.fact), "count": count, "each": deduction.each}
                counts.append(Message(SCORE, _COUNT, params))
        if not counts:
            names = [Message(SCORE, _NAME, {"fact": fact_label(fact)}) for fact in self.facts]
            return Outcome(term, Message(SCORE, _NONE, {"counts": joined(COMMA, names)}))
        params = {"max": case.max_points, "counts": joined(COMMA, counts)}
        return Outcome(at_least(term, number(0)), Message(SCORE, _FAULTS, params))


def _read_deduction(table: Table) -> Deduction:
    deduction = Deduction(table.fact("fact", CountEvents, CountByLevel, CountNotDone), table.amount("each"))
    table.close()
    return deduction
