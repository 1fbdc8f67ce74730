"""What is owed, month by month: first and last month, and the amount of each month in fen.

A yearly amount V gives the month k of a calendar year floor(V*k/12) - floor(V*(k-1)/12) fen, so that twelve months are
exactly V. The rate of a month is the one that holds on its first day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import ParameterBook, ParameterRow
from app.domain.entitlements.programme import Category, FirstMonth, LastMonth, StartFrom, Unit

_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class OwedMonth:
    """One month and its amount in fen; ``rate`` says in words of the file which rows gave it."""

    month: Month
    fen: int
    rate: str
    is_sure: bool = True


def first_month(start: FirstMonth, start_from: StartFrom, event_on: date, applied_on: date) -> Month:
    """Give the first month that is owed."""
    day = event_on if start_from is StartFrom.EVENT else max(event_on, applied_on)
    month = Month.of(day)
    if start is FirstMonth.YEAR:
        return Month(month.year, 1)
    return month.plus(1) if start is FirstMonth.NEXT else month


def last_month(rule: LastMonth, on: date) -> Month:
    """Give the last month that is owed when something ends on a day."""
    month = Month.of(on)
    if rule is LastMonth.YEAR:
        return Month(month.year, _IN_YEAR)
    return month.plus(-1) if rule is LastMonth.BEFORE else month


def counted_months(born_on: date, starts_on: date, most: int) -> tuple[Month, Month]:
    """Give the first and the last month of a support that counts a child's months from a day on.

    A child born on that day or later has ``most`` months from the month of birth; one born before counts from that day
    through the month in which it would have had them, which is ``most + 1`` months after birth, the month of the third
    birthday included (derived rule of the childcare subsidy, to be confirmed). The last may lie before the first.
    """
    born, start = Month.of(born_on), Month.of(starts_on)
    if born >= start:
        return born, born.plus(most - 1)
    return start, born.plus(most)


def month_share(yearly_fen: int, month: int) -> int:
    """Give the share of a month (1 to 12) in a yearly amount, in fen."""
    return yearly_fen * month // _IN_YEAR - yearly_fen * (month - 1) // _IN_YEAR


def month_amount(book: ParameterBook, category: Category, month: Month) -> OwedMonth | None:
    """Give what a month is worth in a category, or None where no rate holds for it."""
    day = month.first_day
    base = book.row(category.rate, day)
    if base is None:
        return None
    extra = book.row(category.top_up, day) if category.top_up else None
    fen = _share(book.amount_fen(category.rate, day), category.unit, month)
    if extra is not None:
        fen += _share(book.amount_fen(category.top_up, day), category.unit, month)
    rows = [row for row in (base, extra) if row is not None]
    sure = all(row.confidence == "confirmed" for row in rows)
    return OwedMonth(month, fen, " + ".join(_said(row) for row in rows), sure)


def owed(book: ParameterBook, category: Category, first: Month, last: Month) -> tuple[OwedMonth, ...]:
    """Give every month from the first to the last, both included, that has a rate."""
    amounts = (month_amount(book, category, month) for month in first.until(last))
    return tuple(one for one in amounts if one is not None)


def _share(fen: int | None, unit: Unit, month: Month) -> int:
    amount = fen or 0
    return month_share(amount, month.month) if unit is Unit.YEAR else amount


def _said(row: ParameterRow) -> str:
    return f"{row.key}@{row.valid_from.isoformat()}={row.value}"
