"""Points for each line of a checklist, by the share of places where an inspection found it in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_least, at_most, number
from app.domain.scoring.facts import FactPart
from app.domain.scoring.guard import unlawful
from app.domain.scoring.rules.case import Case, MarkMissing, Outcome
from app.domain.scoring.rules.reach import check_fit
from app.domain.scoring.rules.rounds import mark_of, rounds_of
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import Kind, Setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import CLAUSE, COMMA, SCORE, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_ALL = _N("Score", "{round}: all {count} lines in order")
_SOME = _N("Score", "{round}: {count} of {all} lines in order, the others {lines}")
_LINE_FOUND = _N("Score", "“{title}” {ok} of {looked} in order ({points} points)")
_ROUNDS = _N("Score", "{rounds}; {round_points} points a round: {arithmetic}")
_MISSING = _N("Score", "{round} “{title}”")
_MISSING_ROUND = _N("Score", "{round} (all lines)")
_LINE = _N("Scheme", "Line “{title}”")
_TWICE = _N("Scheme", "{place}: the line {line} is given twice")

_KEY = Setting(key="key", kind=Kind.NAME, label=_N("Scheme", "Short name"))
_TITLE = Setting(key="title", kind=Kind.TEXT, label=_N("Scheme", "What is looked at"))
_POINTS = Setting(key="points", kind=Kind.AMOUNT, label=_N("Scheme", "Points in each round"))
_LINES = Setting(
    key="lines",
    kind=Kind.LINES,
    label=_N("Scheme", "Lines"),
    help=_N("Scheme", "The points of all lines make one round; all rounds make the item"),
    entry=(_KEY, _TITLE, _POINTS),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to look at, and its points in a round."""

    key: str
    title: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class Checklist:
    """Each round's points less, for each line, its points times the share of places that were not in order."""

    kind: ClassVar[str] = "checklist"
    label: ClassVar[str] = _N("Scheme", "Checklist, filled in by an inspection")
    settings: ClassVar[tuple[Setting, ...]] = (_LINES,)

    fact: str
    lines: tuple[Line, ...]
    is_yearly: bool

    @classmethod
    def read(cls, table: Table) -> Checklist:
        """Read the settings of the rule."""
        lines = tuple(_read_line(entry) for entry in table.tables(_LINES.key, _LINE))
        return cls(mark_of(table), lines, table.data.get("spread") == "yearly")

    @property
    def facts(self) -> tuple[str, ...]:
        """The marks that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note whether a line comes twice, and whether all rounds make the item's points."""
        for key, count in Counter(line.key for line in self.lines).items():
            if count > 1:
                table.complain(_TWICE, key=_LINES.key, line=key)
        rounds = len(schedule.quarters) or 1
        check_fit(table, _LINES.key, sum((line.points for line in self.lines), Decimal(0)) * rounds, max_points)

    def score(self, case: Case) -> Outcome:
        """Score one subject; where a mark is missing the item waits."""
        rounds = list(rounds_of(case.frame, is_yearly=self.is_yearly))
        found = [(name, self._marks(case, key)) for key, name in rounds]
        missing = [message for name, marks in found for message in self._missing(name, marks)]
        if missing:
            raise MarkMissing(missing)
        full = number(case.max_points)
        term = full
        for _, marks in found:
            for line, part in zip(self.lines, marks, strict=True):
                if part is not None and part.denominator and part.numerator < part.denominator:
                    term -= Term(line.points) * Term(part.denominator - part.numerator) / Term(part.denominator)
        round_points = case.max_points / len(rounds)
        return Outcome(at_least(at_most(term, full), number(0)), lambda: self._sentence(found, round_points))

    def _marks(self, case: Case, key: str) -> list[FactPart | None]:
        parts = [case.mark(self.fact, f"{key}/{line.key}") for line in self.lines]
        return [part if part is not None and part.denominator else None for part in parts]

    def _missing(self, name: Message, marks: list[FactPart | None]) -> Iterator[Message]:
        if all(part is None for part in marks):
            yield Message(SCORE, _MISSING_ROUND, {"round": name})
            return
        for line, part in zip(self.lines, marks, strict=True):
            if part is None:
                yield Message(SCORE, _MISSING, {"round": name, "title": line.title})

    def _sentence(self, found: list[tuple[Message, list[FactPart | None]]], round_points: Decimal) -> Message:
        rounds = joined(CLAUSE, [self._round_sentence(name, marks) for name, marks in found])
        return Message(SCORE, _ROUNDS, {"rounds": rounds, "round_points": round_points})

    def _round_sentence(self, name: Message, marks: list[FactPart | None]) -> Message:
        faulty = [
            _line_sentence(line, part)
            for line, part in zip(self.lines, marks, strict=True)
            if part is not None and part.numerator != part.denominator
        ]
        count = len(self.lines) - len(faulty)
        params: dict[str, object] = {"round": name, "count": count}
        if not faulty:
            return Message(SCORE, _ALL, params)
        return Message(SCORE, _SOME, {**params, "all": len(self.lines), "lines": joined(COMMA, faulty)})


def _line_sentence(line: Line, part: FactPart) -> Message:
    params = {"title": line.title, "ok": part.numerator, "looked": part.denominator, "points": line.points}
    return Message(SCORE, _LINE_FOUND, params)


def _read_line(table: Table) -> Line:
    line = Line(table.name(_KEY.key), table.text(_TITLE.key), table.figure(_POINTS))
    table.close()
    table.add(_KEY.key, unlawful(table.place, (line.key,), ()))
    table.add(_TITLE.key, unlawful(table.place, (line.title,), ()))
    return line
