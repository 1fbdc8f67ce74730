"""Comparing dates that may be known to the year or month only: a rule speaks up where it is sure, else it is silent."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from app.domain.dates import age_on

_SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_FULL = len("2000-01-01")


def surely_before(one: str, other: str) -> bool:
    """Tell whether ``one`` lies before ``other`` however the missing months and days are filled in."""
    length = min(len(one), len(other))
    return one[:length] < other[:length]


@lru_cache(maxsize=65536)
def exists(text: str) -> bool:
    """Tell whether ISO text of reduced precision names a date of the calendar."""
    if _SHAPE.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - _FULL :] if len(text) < _FULL else text)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=65536)
def full_age(birth_date: str | None, day: str) -> int | None:
    """Give full years from a birth date to a full day; None where either leaves it open or does not exist."""
    if birth_date is None or len(birth_date) < _FULL or not exists(birth_date) or not exists(day):
        return None
    return age_on(birth_date, date.fromisoformat(day))


def at_most_years(birth_date: str, day: str) -> int | None:
    """Give the most full years that can lie between two dates of any precision; None where one does not exist."""
    if not exists(birth_date) or not exists(day):
        return None
    if len(birth_date) == _FULL == len(day):
        return age_on(birth_date, date.fromisoformat(day))
    return int(day[:4]) - int(birth_date[:4])


def days_between(one: str, other: str) -> int | None:
    """Give the days from one full date to another, or None."""
    if len(one) < _FULL or len(other) < _FULL or not exists(one) or not exists(other):
        return None
    return (date.fromisoformat(other) - date.fromisoformat(one)).days
