"""The four rounds of a year: when each is held, which quarter it looks at, and what may follow on what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

ROUNDS = (1, 2, 3, 4)
_MONTHS = {1: 4, 2: 7, 3: 10, 4: 1}
"""The month of each round; the fourth looks back from January and belongs to the old year."""
_LAST_DAY = 10

_N = QT_TRANSLATE_NOOP
_TITLE = _N("Inspection", "Round {number} of {year}")
_DAYS = _N("Inspection", "The last day of a round lies before its first: {opens} to {closes}")
_EARLY = _N("Inspection", "A round is held after its quarter: it cannot open before {day}")


class State(StrEnum):
    """Where a round stands."""

    PLANNED = QT_TRANSLATE_NOOP("Inspection", "planned")
    DRAWN = QT_TRANSLATE_NOOP("Inspection", "drawn")
    UNDER_WAY = QT_TRANSLATE_NOOP("Inspection", "under way")
    CLOSED = QT_TRANSLATE_NOOP("Inspection", "closed")


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """A round before anything was done: number and quarter are the same unless a person decides otherwise."""

    year: int
    number: int
    quarter: int
    opens_on: date
    closes_on: date

    @property
    def title(self) -> Message:
        """The name that it is given at first."""
        return Message("Inspection", _TITLE, {"number": self.number, "year": self.year})


def rounds_of(year: int) -> tuple[RoundPlan, ...]:
    """Give the four rounds of a year: the first ten days of April, July, October and of January after it."""
    return tuple(_round(year, number) for number in ROUNDS)


def _round(year: int, number: int) -> RoundPlan:
    month = _MONTHS[number]
    held_in = year + 1 if number == ROUNDS[-1] else year
    return RoundPlan(year, number, number, date(held_in, month, 1), date(held_in, month, _LAST_DAY))


def year_and_round_of(day: date) -> tuple[int, int]:
    """Give year and number of the round held in the month of a day, or next; January holds round 4 of last year."""
    if day.month == _MONTHS[ROUNDS[-1]]:
        return day.year - 1, ROUNDS[-1]
    number = next((number for number in ROUNDS[:-1] if day.month <= _MONTHS[number]), ROUNDS[-1])
    return day.year, number


def check_days(year: int, quarter: int, opens_on: date, closes_on: date) -> None:
    """Refuse days that cannot be: closed before opened, or opened before the quarter began."""
    if closes_on < opens_on:
        raise InvalidInput(
            Message("Inspection", _DAYS, {"opens": opens_on.isoformat(), "closes": closes_on.isoformat()})
        )
    begins = date(year, 3 * quarter - 2, 1)
    if opens_on < begins:
        raise InvalidInput(Message("Inspection", _EARLY, {"day": begins.isoformat()}))
