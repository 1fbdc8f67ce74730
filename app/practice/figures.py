"""Monthly figures of the villages: births, deaths, moves, weddings and the population they lead to.

Births and weddings are those of the residents themselves; deaths and moves are made up. The last month
ends with exactly the residents of the village, and every month with what the month before it led to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.practice.dice import Dice
from app.practice.quality import Quality
from app.practice.residents import Person
from app.practice.tables import Cell, Row

HEADINGS = ("村", "月份", "指标", "数值", "上报日期", "核实数")
BIRTHS, DEATHS, MOVES_IN, MOVES_OUT, WEDDINGS, POPULATION = INDICATORS = (
    "出生人数",
    "死亡人数",
    "迁入人数",
    "迁出人数",
    "结婚人数",
    "期末人口",
)
DUE_DAY = 5
MONTHS = range(1, 13)
_QUARTER = 3
_DEATH_RATE, _IN_RATE, _OUT_RATE = 0.0061, 0.0072, 0.0088


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """One month of a village."""

    month: int
    births: int
    deaths: int
    moves_in: int
    moves_out: int
    weddings: int
    population: int

    @property
    def change(self) -> int:
        """What the month added to the population."""
        return self.births - self.deaths + self.moves_in - self.moves_out


@dataclass(frozen=True, slots=True)
class VillageYear:
    """A village's months, the population before them, and the months that were reported late."""

    village: str
    before: int
    months: tuple[MonthFigures, ...]
    late: frozenset[int]


def count_year(village: str, people: Sequence[Person], quality: Quality, year: int, dice: Dice) -> VillageYear:
    """Make the figures of a year that end with the people of the village."""
    births = Counter(person.born.month for person in people if person.born.year == year)
    weddings = Counter(_wedding_months(people, year))
    months: list[MonthFigures] = []
    population = len(people)
    for month in reversed(MONTHS):
        figures = MonthFigures(
            month,
            births[month],
            _rare(dice, len(people), _DEATH_RATE),
            _rare(dice, len(people), _IN_RATE),
            _rare(dice, len(people), _OUT_RATE),
            weddings[month],
            population,
        )
        months.append(figures)
        population -= figures.change
    late = frozenset(
        month for month in MONTHS if not dice.chance(quality.share("data", (month + _QUARTER - 1) // _QUARTER))
    )
    return VillageYear(village, population, tuple(reversed(months)), late)


def figure_rows(record: VillageYear, year: int, dice: Dice) -> Iterator[Row]:
    """Write the population before the year, then six rows for each month."""
    yield (record.village, f"{year - 1}-12", POPULATION, record.before, date(year, 1, 3), record.before)
    for figures in record.months:
        numbers = (
            figures.births,
            figures.deaths,
            figures.moves_in,
            figures.moves_out,
            figures.weddings,
            figures.population,
        )
        first = _first_of_next(year, figures.month)
        late_from = dice.pick((0, 0, len(INDICATORS) - 1)) if figures.month in record.late else len(INDICATORS)
        on_time = first + timedelta(dice.below(DUE_DAY))
        too_late = first + timedelta(DUE_DAY + dice.below(9))
        for index, (indicator, number) in enumerate(zip(INDICATORS, numbers, strict=True)):
            reported = too_late if index >= late_from else on_time
            yield (
                record.village,
                f"{year}-{figures.month:02d}",
                indicator,
                number,
                reported,
                _verified(number, figures.month, dice),
            )


def _verified(number: int, month: int, dice: Dice) -> Cell:
    """Give what a check of the quarter's last month found: nearly always the number reported."""
    if month % _QUARTER:
        return ""
    return number + 1 if dice.chance(0.03) else number


def _wedding_months(people: Sequence[Person], year: int) -> Iterator[int]:
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    for person in people:
        married = person.member.married
        if married is not None and first <= married <= last:
            yield date.fromordinal(married).month


def _rare(dice: Dice, people: int, yearly_rate: float) -> int:
    """Count what befalls a few of many people in one month."""
    expected = people * yearly_rate / len(MONTHS)
    return int(expected * 2 * dice.share() + 0.5)


def _first_of_next(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1)
