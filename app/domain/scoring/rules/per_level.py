"""So many points for each event, by the level of government it reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.domain.scoring.arithmetic import Term, at_most, number, total
from app.domain.scoring.facts import CountByLevel
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.per_event import over, unreachable
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.table import Table
from app.domain.scoring.wording import COMMA, SCHEME, SCORE, fact_label, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

LEVELS: dict[str, str] = {
    "national": QT_TRANSLATE_NOOP("Score", "national {count}"),
    "province": QT_TRANSLATE_NOOP("Score", "provincial {count}"),
    "city": QT_TRANSLATE_NOOP("Score", "city {count}"),
    "county": QT_TRANSLATE_NOOP("Score", "county {count}"),
    "township": QT_TRANSLATE_NOOP("Score", "township {count}"),
}

_COUNTED = QT_TRANSLATE_NOOP("Score", "{fact}: {counts}, at most {limit} points: {arithmetic}")
_NONE = QT_TRANSLATE_NOOP("Score", "{fact}: none on record: {arithmetic}")
_LEVEL = QT_TRANSLATE_NOOP("Scheme", "Level “{title}”")
_TWICE = QT_TRANSLATE_NOOP("Scheme", "{place}: the level {level} is given twice")


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

    fact: str
    levels: tuple[LevelValue, ...]

    @classmethod
    def read(cls, table: Table) -> PerLevel:
        """Read the settings of the rule."""
        fact = table.fact("fact", CountByLevel)
        return cls(fact, tuple(_read_level(entry) for entry in table.tables("levels", _LEVEL)))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def problems(self, max_points: Decimal, schedule: Schedule, place: Message) -> Iterator[Message]:
        """Tell whether a level comes twice, and whether the caps together fit the item."""
        del schedule
        yield from self.repeated(place)
        caps = sum((level.cap for level in self.levels if level.cap is not None), Decimal(0))
        if caps > max_points:
            yield over(place, caps, max_points)
        elif caps < max_points and all(level.cap is not None for level in self.levels):
            yield unreachable(place, caps, max_points)

    def repeated(self, place: Message) -> Iterator[Message]:
        """Tell which levels come twice."""
        names = [level.level for level in self.levels]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield Message(SCHEME, _TWICE, {"place": place, "level": name})

    def score(self, case: Case) -> Outcome:
        """Score one village."""
        value = case.value(self.fact)
        counts = {part.key: part.numerator for part in value.parts}
        found = [(level, counts[level.level]) for level in self.levels if counts.get(level.level)]
        if not found:
            return Outcome(number(0), Message(SCORE, _NONE, {"fact": fact_label(self.fact)}))
        limit = number(case.max_points)
        named = joined(COMMA, [Message(SCORE, LEVELS[level.level], {"count": count}) for level, count in found])
        params = {"fact": fact_label(self.fact), "counts": named, "limit": limit.value}
        term = at_most(total([_level_points(level, count, case) for level, count in found]), limit)
        return Outcome(term, Message(SCORE, _COUNTED, params))


def _read_level(table: Table) -> LevelValue:
    level = LevelValue(table.choice("level", tuple(LEVELS)), table.amount("value"), table.optional_amount("cap"))
    table.close()
    return level


def _level_points(level: LevelValue, count: Decimal, case: Case) -> Term:
    points = number(level.value) * number(count)
    return points if level.cap is None else at_most(points, number(case.share(level.cap)))
