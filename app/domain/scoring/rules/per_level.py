"""So many points for each event, by the level of government it reached."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_most, number, total
from app.domain.scoring.facts import CountByLevel
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.reach import check_fit, check_multiple
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCORE, fact_label, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
LEVELS: dict[str, str] = {
    "national": _N("Score", "national {count}"),
    "province": _N("Score", "provincial {count}"),
    "city": _N("Score", "city {count}"),
    "county": _N("Score", "county {count}"),
    "township": _N("Score", "township {count}"),
}

_COUNTED = _N("Score", "{fact}: {counts}, at most {limit} points: {arithmetic}")
_NONE = _N("Score", "{fact}: none on record: {arithmetic}")
_LEVEL = _N("Scheme", "Level “{title}”")
_TWICE = _N("Scheme", "{place}: the level {level} is given twice")

_FACT = fact_setting((CountByLevel,))
_LEVEL_NAME = Setting(
    key="level",
    kind=Kind.CHOICE,
    label=_N("Scheme", "Level"),
    choices={
        "national": _N("Scheme", "national"),
        "province": _N("Scheme", "provincial"),
        "city": _N("Scheme", "city"),
        "county": _N("Scheme", "county"),
        "township": _N("Scheme", "township"),
    },
)
_VALUE = Setting(key="value", kind=Kind.AMOUNT, label=_N("Scheme", "Points for each"))
_CAP = Setting(key="cap", kind=Kind.AMOUNT, label=_N("Scheme", "At most (points a year)"), required=False)
_LEVELS = Setting(
    key="levels",
    kind=Kind.LEVELS,
    label=_N("Scheme", "Levels"),
    help=_N("Scheme", "The points of each level, and the most that it may give"),
    entry=(_LEVEL_NAME, _VALUE, _CAP),
)


@dataclass(frozen=True, slots=True)
class LevelValue:
    """Points for each event of one level, with a cap for the level if there is one."""

    level: str
    value: Decimal
    cap: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PerLevel:
    """Each level's value times its events, each level up to its cap."""

    kind: ClassVar[str] = "per_level"
    label: ClassVar[str] = _N("Scheme", "So much for each, by level")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _LEVELS)

    fact: str
    levels: tuple[LevelValue, ...]

    @classmethod
    def read(cls, table: Table) -> PerLevel:
        """Read the settings of the rule."""
        return cls(table.fact(_FACT), tuple(_read_level(entry) for entry in table.tables(_LEVELS.key, _LEVEL)))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note whether a level comes twice, and whether the caps together fit the item."""
        del schedule
        self.check_levels(table)
        capped = [level.cap for level in self.levels if level.cap is not None]
        caps = sum(capped, Decimal(0))
        if capped and (len(capped) == len(self.levels) or caps > max_points):
            check_fit(table, _LEVELS.key, caps, max_points)

    def check_levels(self, table: Table) -> None:
        """Note which levels come twice, and caps that cut the last event short."""
        names = [level.level for level in self.levels]
        for name in sorted({name for name in names if names.count(name) > 1}):
            table.complain(_TWICE, key=_LEVELS.key, level=name)
        for level in self.levels:
            if level.cap is not None:
                check_multiple(table, _LEVELS.key, level.cap, level.value)

    def score(self, case: Case) -> Outcome:
        """Score one subject."""
        counts = {part.key: part.numerator for part in case.value(self.fact).parts}
        found = [(level, counts[level.level]) for level in self.levels if counts.get(level.level)]
        if not found:
            return Outcome(number(0), lambda: Message(SCORE, _NONE, {"fact": fact_label(self.fact)}))
        limit = number(case.max_points)
        term = at_most(total([_level_points(level, count, case) for level, count in found]), limit)
        return Outcome(term, lambda: self._sentence(found, limit.value))

    def _sentence(self, found: list[tuple[LevelValue, Decimal]], limit: Decimal) -> Message:
        named = joined(COMMA, [Message(SCORE, LEVELS[level.level], {"count": count}) for level, count in found])
        return Message(SCORE, _COUNTED, {"fact": fact_label(self.fact), "counts": named, "limit": limit})


def _read_level(table: Table) -> LevelValue:
    level = LevelValue(table.pick(_LEVEL_NAME), table.figure(_VALUE), table.optional_figure(_CAP))
    table.close()
    return level


def _level_points(level: LevelValue, count: Decimal, case: Case) -> Term:
    points = Term(level.value) * Term(count)
    return points if level.cap is None else at_most(points, Term(case.share(level.cap)))
