"""Calendar months, the unit in which every entitlement is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTH = re.compile(r"(\d{4})-(\d{2})(?:-\d{2})?")
_IN_YEAR = 12


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of the calendar; sorts by time and prints as ``2026-07``."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Give the month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read ``2026-07`` or the month of ``2026-07-15``; ValueError for anything else."""
        found = _MONTH.fullmatch(text)
        if found is None or not 1 <= int(found[2]) <= _IN_YEAR:
            raise ValueError(text)
        return cls(int(found[1]), int(found[2]))

    def plus(self, months: int) -> Month:
        """Give the month so many months later, or earlier for a negative number."""
        number = self.number + months
        return Month(number // _IN_YEAR, number % _IN_YEAR + 1)

    def until(self, last: Month) -> Iterator[Month]:
        """Give this month and all after it up to ``last``, which is included; none if ``last`` lies before."""
        for number in range(last.number - self.number + 1):
            yield self.plus(number)

    @property
    def number(self) -> int:
        """Count the months since the year 0, so that the difference of two is the months between them."""
        return self.year * _IN_YEAR + self.month - 1

    @property
    def first_day(self) -> date:
        """Give the first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """Give the last day of the month."""
        return date.fromordinal(self.plus(1).first_day.toordinal() - 1)

    def __str__(self) -> str:
        """Give ``2026-07``."""
        return f"{self.year:04d}-{self.month:02d}"
