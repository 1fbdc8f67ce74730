"""Dates as offices write them, kept with the precision that was known.

A stored date is ISO 8601 text of reduced precision: ``1965``, ``1965-12`` or ``1965-12-03``. The
precision is in the text itself, so the two can never disagree, and plain text order is date order.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACE = re.compile(r"[\s\u3000'\u2018\u2019]+")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_PARTS = re.compile(r"(\d{4}|\d{2})[-/.年\uff0e\u3002](?:(\d{1,2})(?:[-/.月\uff0e\u3002](?:(\d{1,2})日?)?)?)?")
_MONTH_COMPACT = re.compile(r"(\d{4})(\d{2})")
_YEAR = re.compile(r"(\d{4})年?")
_TIME_TAIL = re.compile(r"[T ]?\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$")
_SERIAL = re.compile(r"(\d{5})(?:\.0+)?")
_EXCEL_EPOCH = date(1899, 12, 30)
_EARLIEST_YEAR, _LATEST_YEAR = 1880, 2120
_TWO_DIGIT_PIVOT = 40


def read_date(text: str) -> str | None:
    """Give ISO text of the precision found, or None where ``text`` is no date.

    Accepts ``1998.1.3``, ``19980103``, ``1998年1月3日``, ``98年``, ``1965.12`` and five-digit Excel serials.
    """
    cleaned = _SPACE.sub("", _TIME_TAIL.sub("", text.translate(_FULL_WIDTH).strip()))
    if match := _COMPACT.fullmatch(cleaned):
        return _iso(match[1], match[2], match[3])
    if match := _PARTS.fullmatch(cleaned):
        return _iso(*match.groups())
    if match := _YEAR.fullmatch(cleaned):
        return _iso(match[1], None, None)
    if match := _MONTH_COMPACT.fullmatch(cleaned):
        return _iso(match[1], match[2], None)
    if match := _SERIAL.fullmatch(text.strip()):
        day = _EXCEL_EPOCH + timedelta(days=int(match[1]))
        return day.isoformat() if day.year <= _LATEST_YEAR else None
    return None


def is_surely_day(text: str) -> bool:
    """Prove quickly that a text is a day just as it is kept; False only says that nothing is proven."""
    if len(text) != len("2000-01-01") or text[4] != "-" or text[7] != "-":
        return False
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return _EARLIEST_YEAR <= day.year <= _LATEST_YEAR


def read_month(text: str) -> str | None:
    """Give ``YYYY-MM`` for a month written with or without a day, or None."""
    iso = read_date(text)
    return iso[:7] if iso is not None and len(iso) >= len("2000-01") else None


_LAST_REPORTING_DAY = 5


def reporting_days(month: str) -> tuple[str, str]:
    """Give the first and last day on which reports for a month (``YYYY-MM``) come in: each event is on one slip.

    Villages report by the 5th of the following month (人口动态信息报告单, domain rule of the monthly slip).
    """
    first = date.fromisoformat(f"{month}-01")
    following = (first + timedelta(days=31)).replace(day=_LAST_REPORTING_DAY)
    return first.replace(day=_LAST_REPORTING_DAY + 1).isoformat(), following.isoformat()


def _iso(year: str, month: str | None, day: str | None) -> str | None:
    number = int(year)
    if len(year) == 2:  # noqa: PLR2004 - a two-digit year, as in 98年
        number += 2000 if number < _TWO_DIGIT_PIVOT else 1900
    if not _EARLIEST_YEAR <= number <= _LATEST_YEAR:
        return None
    try:
        full = date(number, int(month or 1), int(day or 1))
    except ValueError:
        return None
    return full.isoformat()[: 10 if day else 7 if month else 4]


def date_of_cell(value: date | datetime) -> str:
    """Give ISO text for a cell that the workbook itself stores as a date."""
    return value.date().isoformat() if isinstance(value, datetime) else value.isoformat()


def age_on(birth_date: str, day: date) -> int | None:
    """Give the age in full years, or None for a birth date of lower precision that leaves it open."""
    if len(birth_date) < len("2000-01-01"):
        return None
    born = date.fromisoformat(birth_date)
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
