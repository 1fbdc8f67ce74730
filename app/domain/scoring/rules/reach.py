"""Whether the parts of an item make its points: more is refused, less is remarked."""

from __future__ import annotations

from decimal import Decimal

from app.domain.scoring.arithmetic import splits_evenly
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.table import FINEST, Table
from app.domain.text import QT_TRANSLATE_NOOP

_OVER = QT_TRANSLATE_NOOP("Scheme", "{place}: its parts come to {found}, the item holds {max}: {difference} too many")
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: only {found} of {max} points can be reached: {difference} out of reach"
)
_UNEVEN = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} {value} cannot be split evenly over {ways} quarters")
_NOT_MULTIPLE = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: the cap {cap} is no multiple of {value}: {count} give {found}, of which {lost} are cut off"
)


def check_fit(table: Table, key: str, found: Decimal, max_points: Decimal) -> None:
    """Compare what the parts come to with what the item holds."""
    table.add_up(key, found, max_points)
    if found > max_points:
        table.complain(_OVER, key=key, found=found, max=max_points, difference=found - max_points)
    else:
        check_reach(table, key, found, max_points)


def check_reach(table: Table, key: str, found: Decimal, max_points: Decimal) -> None:
    """Remark points that nobody can reach."""
    if found < max_points:
        table.remark(_UNREACHABLE, key=key, found=found, max=max_points, difference=max_points - found)


def check_multiple(table: Table, key: str, cap: Decimal, value: Decimal) -> None:
    """Remark a cap that cuts the last event short."""
    if value and cap % value:
        count = cap // value + 1
        table.remark(
            _NOT_MULTIPLE, key=key, cap=cap, value=value, count=count, found=value * count, lost=value * count - cap
        )


def check_even(table: Table, key: str, value: Decimal, schedule: Schedule) -> None:
    """Refuse a yearly figure that a quarter cannot hold its part of."""
    ways = len(schedule.quarters)
    if ways and not splits_evenly(value, ways, FINEST):
        table.complain(_UNEVEN, key=key, value=value, ways=ways)
