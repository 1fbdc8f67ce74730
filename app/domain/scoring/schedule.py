"""When an item counts: its share of a year in each quarter."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.scoring.period import Period

ALL_QUARTERS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The quarters over which an item's points are split; none when it counts only once a year."""

    quarters: tuple[int, ...]

    @property
    def is_yearly(self) -> bool:
        """Whether no quarter run shows the item."""
        return not self.quarters

    def ways(self, period: Period) -> int:
        """Give the number of equal parts of which the period holds one; 0 where the item does not count."""
        if period.quarter is None:
            return 1
        return len(self.quarters) if period.quarter in self.quarters else 0

    def counted_quarters(self, period: Period) -> tuple[int, ...]:
        """Give the quarters of the period whose records count."""
        return tuple(quarter for quarter in period.quarters if quarter in (self.quarters or ALL_QUARTERS))


YEARLY = Schedule(())
QUARTERLY = Schedule(ALL_QUARTERS)
