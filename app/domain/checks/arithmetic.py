"""The arithmetic of reports: rates rounded half up from whole numbers, sums of parts, ratios that can be at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from app.domain.checks.figures_text import TextFigure

PERCENT, PERMILLE = 100, 1000
SMALLEST_SAMPLE = 100
_MOST_TRIED = 20_000


def rounded(value: Decimal, places: int) -> Decimal:
    """Round half up, as statistics do."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def rate(part: Decimal, whole: Decimal, per: int, places: int = 1) -> Decimal | None:
    """Give part ÷ whole × per, rounded half up once; None for an empty whole."""
    return None if whole == 0 else rounded(part * per / whole, places)


def agrees(stated: TextFigure, part: Decimal, whole: Decimal, per: int) -> bool:
    """Tell whether a stated rate is the one that follows, to the places in which it is stated."""
    return stated.value is not None and stated.value == rate(part, whole, per, stated.places)


def missing_part(total: Decimal, parts: Iterable[Decimal]) -> Decimal:
    """Give how much the parts lack to the total; 0 where they fit."""
    return total - sum(parts, Decimal(0))


def explained_by(difference: Decimal, others: Sequence[Decimal]) -> bool:
    """Tell whether counting one of some other figures too would close a gap: then it is a matter of definition."""
    return difference != 0 and difference in others


def ratio_can_be(births: int, boys_per_100_girls: Decimal, places: int = 0) -> bool:
    """Tell whether any whole number of boys among the births gives the ratio."""
    if births > _MOST_TRIED:
        return True
    wanted = rounded(boys_per_100_girls, places)
    return any(rate(Decimal(boys), Decimal(births - boys), PERCENT, places) == wanted for boys in range(births))


def in_order(days: Sequence[str]) -> bool:
    """Tell whether the days of a procedure follow each other, as application, review and notice must."""
    return all(one <= other for one, other in pairwise(days))


def year_of_inspection(month: int, year: int) -> tuple[int, int]:
    """Give year and quarter that an inspection of a month judges: the one of January is the fourth of last year."""
    return (year - 1, 4) if month <= 3 else (year, (month - 1) // 3)  # noqa: PLR2004 - the first quarter
