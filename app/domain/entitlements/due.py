"""What is due: the first and the last month of an entitlement, and the amount of each month, in fen.

Amounts and rules are dated parameters; the rate of a month is the one that holds on its first day, as the national
notices set new rates from the first day of a month (卫健委 2022: from 1 July).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import Category, FirstMonth, LastMonth, Programme, StartFrom, Unit

IN_YEAR = 12
CHILDCARE_STARTS = Month(2025, 1)
CHILDCARE_MONTHS = 36
CHILDCARE_YEARS = 3
_FEBRUARY, _LEAP_DAY = 2, 29


class Parameters(Protocol):
    """What is asked of the book of parameters."""

    def amount_fen(self, key: str, day: date) -> int | None:
        """Give an amount in fen as it holds on a day, or None."""

    def whole(self, key: str, day: date) -> int | None:
        """Give a whole number as it holds on a day, or None."""

    def word(self, key: str, day: date) -> str | None:
        """Give a word as it holds on a day, or None."""


@dataclass(frozen=True, slots=True)
class Rate:
    """What one month brings, in fen; ``text`` names the rate and its unit, as it is kept with the paid month."""

    fen: int
    text: str


def share_of_year(yearly_fen: int, month: int) -> int:
    """Give what a month (1–12) brings of a yearly amount; the twelve of a year add up to it to the fen."""
    return yearly_fen * month // IN_YEAR - yearly_fen * (month - 1) // IN_YEAR


def rate_of(category: Category, month: Month, parameters: Parameters) -> Rate | None:
    """Give the rate of a month with what the region adds on top, or None where no amount holds on its first day."""
    day = month.first_day
    base = parameters.amount_fen(category.rate, day)
    if base is None:
        return None
    top_up = (parameters.amount_fen(category.top_up, day) or 0) if category.top_up else 0
    whole = base + top_up
    fen = whole if category.unit is Unit.MONTH else share_of_year(whole, month.month)
    added = f"+{top_up}" if top_up else ""
    return Rate(fen, f"{base}{added}/{category.unit.value}")


@dataclass(slots=True)
class Rates:
    """The rates of a programme by category and number of the month, each asked for once."""

    programme: Programme
    parameters: Parameters
    _known: dict[tuple[str, int], Rate | None] = field(default_factory=dict)

    def of(self, category: str, number: int) -> Rate | None:
        """Give the rate of a category in the month of this number; None for a category that the programme lacks."""
        key = (category, number)
        if key not in self._known:
            found = next((one for one in self.programme.categories if one.key == category), None)
            month = Month(number // IN_YEAR, number % IN_YEAR + 1)
            self._known[key] = None if found is None else rate_of(found, month, self.parameters)
        return self._known[key]


def first_month(rule: FirstMonth, start_from: StartFrom, event_on: date, applied_on: date) -> Month:
    """Give the first month that is owed; reckoned from the application, never from before the event."""
    base = event_on if start_from is StartFrom.EVENT else max(event_on, applied_on)
    month = Month.of(base)
    if rule is FirstMonth.NEXT:
        return month.plus(1)
    return Month(month.year, 1) if rule is FirstMonth.YEAR else month


def last_month(rule: LastMonth, on: date) -> Month:
    """Give the last month that is owed when something ends the entitlement on a day."""
    month = Month.of(on)
    if rule is LastMonth.BEFORE:
        return month.plus(-1)
    return Month(month.year, IN_YEAR) if rule is LastMonth.YEAR else month


def birthday(born: date, years: int) -> date:
    """Give the day on which somebody reaches an age; of 29 February, the 28th where the year has no 29th."""
    if (born.month, born.day) == (_FEBRUARY, _LEAP_DAY):
        return Month(born.year + years, _FEBRUARY).last_day
    return born.replace(year=born.year + years)


def childcare_span(born: date, starts: Month = CHILDCARE_STARTS, most: int = CHILDCARE_MONTHS) -> tuple[Month, Month]:
    """Give the first and the last month of the childcare subsidy; the last lies before the first where there is none.

    A child born before the subsidy began has the months up to that of its third birthday (derived: born 2022-01 one
    month, 2024-12 thirty-six); one born later has thirty-six from the month of its birth.
    """
    first = max(Month.of(born), starts)
    return first, min(Month.of(birthday(born, CHILDCARE_YEARS)), first.plus(most - 1))


def childcare_is_derived(born: date, starts: Month = CHILDCARE_STARTS) -> bool:
    """Say whether the months rest on the rule for children born before the subsidy began, which is to be confirmed."""
    return Month.of(born) < starts
