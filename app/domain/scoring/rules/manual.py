"""Points that a person gives, with a reason and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_least, at_most, number, total
from app.domain.scoring.facts import FactPart
from app.domain.scoring.rules.case import Case, MarkMissing, Outcome
from app.domain.scoring.rules.reach import check_reach
from app.domain.scoring.rules.rounds import mark_of, rounds_of
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import Kind, Setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCORE, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_GIVEN = _N("Score", "Marked by a person with a reason: {rounds}, at most {round_points} each time: {arithmetic}")
_ROUND = _N("Score", "{round} {points}")
_TOO_HIGH = _N("Scheme", "{place}: the choice {value} is more than the {round_points} points of one mark")

_CHOICES = Setting(
    key="choices",
    kind=Kind.AMOUNTS,
    label=_N("Scheme", "Points to choose from"),
    help=_N("Scheme", "Empty: any mark from 0 to the points of the item"),
    required=False,
)


@dataclass(frozen=True, slots=True)
class Manual:
    """The mark of each round, or of the year; ``choices`` are the only marks allowed where there are any."""

    kind: ClassVar[str] = "manual"
    label: ClassVar[str] = _N("Scheme", "Marked by a person, with evidence")
    settings: ClassVar[tuple[Setting, ...]] = (_CHOICES,)

    fact: str
    choices: tuple[Decimal, ...]
    is_yearly: bool

    @classmethod
    def read(cls, table: Table) -> Manual:
        """Read the settings of the rule."""
        choices = table.amounts(_CHOICES.key) if table.has(_CHOICES.key) else ()
        return cls(mark_of(table), choices, table.data.get("spread") == "yearly")

    @property
    def facts(self) -> tuple[str, ...]:
        """The marks that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note choices above the points of one mark, and points that no choice gives."""
        round_points = max_points / (len(schedule.quarters) or 1)
        for value in self.choices:
            if value > round_points:
                table.complain(_TOO_HIGH, key=_CHOICES.key, value=value, round_points=round_points)
        if self.choices:
            rounds = len(schedule.quarters) or 1
            check_reach(table, _CHOICES.key, self.choices[-1] * rounds, max_points)

    def score(self, case: Case) -> Outcome:
        """Score one subject; where a mark is missing the item waits."""
        rounds = list(rounds_of(case.frame, is_yearly=self.is_yearly))
        found = [(name, case.mark(self.fact, key)) for key, name in rounds]
        missing = [name for name, part in found if part is None]
        if missing:
            raise MarkMissing(missing)
        limit = number(case.max_points / len(rounds))
        marks = [at_least(at_most(Term(part.numerator), limit), number(0)) for _, part in found if part is not None]
        return Outcome(total(marks), lambda: _sentence(found, limit.value))


def _sentence(found: list[tuple[Message, FactPart | None]], round_points: Decimal) -> Message:
    rounds = [
        Message(SCORE, _ROUND, {"round": name, "points": part.numerator}) for name, part in found if part is not None
    ]
    return Message(SCORE, _GIVEN, {"rounds": joined(COMMA, rounds), "round_points": round_points})
