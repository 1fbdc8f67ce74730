"""How two birth dates are alike: the same, less precise, day and month swapped, one part or one digit wrong."""

from __future__ import annotations

from enum import StrEnum

_DECADE, _CENTURY = 10, 100
_DAY, _MONTH, _YEAR = 10, 7, 4


class BirthTie(StrEnum):
    """How two birth dates are tied; which part differs is named."""

    SAME = "same"
    SAME_MONTH = "same_month"
    SAME_YEAR = "same_year"
    SWAPPED = "swapped"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    OTHER_DAY = "other_day"
    UNKNOWN = "unknown"
    UNLIKE = "unlike"


class Birth:
    """A date taken apart; parts that are not known are 0."""

    __slots__ = ("day", "month", "text", "year")

    def __init__(self, text: str) -> None:
        """Take ISO text of any precision apart."""
        digits = text.replace("-", "")
        self.text = text if digits.isdecimal() and digits.isascii() else ""
        self.year = int(digits[:4]) if self.text and len(text) >= _YEAR else 0
        self.month = int(digits[4:6]) if self.text and len(text) >= _MONTH else 0
        self.day = int(digits[6:8]) if self.text and len(text) >= _DAY else 0


def compare_births(one: Birth, other: Birth) -> BirthTie:
    """Say how two birth dates are tied."""
    if not one.year or not other.year:
        return BirthTie.UNKNOWN
    if not (one.day and other.day):
        return _less_precise(one, other)
    if one.year == other.year:
        return _same_year(one, other)
    same_day = one.month == other.month and one.day == other.day
    return BirthTie.YEAR if same_day and _is_slip(one.year, other.year) else BirthTie.UNLIKE


def _same_year(one: Birth, other: Birth) -> BirthTie:
    if one.month == other.month:
        return BirthTie.SAME if one.day == other.day else BirthTie.DAY
    if one.month == other.day and one.day == other.month:
        return BirthTie.SWAPPED
    if one.day == other.day:
        return BirthTie.MONTH
    # Where only the year was known, old systems wrote the first of January.
    return BirthTie.SAME_YEAR if 1 in (one.month * one.day, other.month * other.day) else BirthTie.OTHER_DAY


def _less_precise(one: Birth, other: Birth) -> BirthTie:
    if one.year != other.year:
        return BirthTie.UNLIKE
    if not (one.month and other.month):
        return BirthTie.SAME_YEAR
    return BirthTie.SAME_MONTH if one.month == other.month else BirthTie.UNLIKE


def _is_slip(year: int, other: int) -> bool:
    """Tell whether two years are one slip apart: one more or less, one digit, or two digits swapped."""
    apart = abs(year - other)
    if apart == 1 or apart % _CENTURY == 0 or (apart % _DECADE == 0 and apart < _CENTURY):
        return True
    if year // _DECADE == other // _DECADE:
        return True
    mine, yours = str(year), str(other)
    return mine[:2] == yours[:2] and mine[2:] == yours[:1:-1]


def dates_near(text: str) -> tuple[str, ...]:
    """Give the birth date and all that one slip, or less knowledge, makes of it; nothing for less than a day."""
    birth = Birth(text)
    if not birth.day:
        return ()
    year, month, day = birth.year, birth.month, birth.day
    years = (other for other in range(year - _CENTURY, year + _CENTURY + 1) if other == year or _is_slip(year, other))
    parts = [(other, month, day) for other in years]
    parts += [(year, other, day) for other in range(1, 13)]
    parts += [(year, month, other) for other in range(1, 32)]
    parts += [(year, day, month), (year, 1, 1)]
    whole = (f"{one:04d}-{two:02d}-{three:02d}" for one, two, three in parts)
    return tuple(dict.fromkeys((text, *whole, text[:_MONTH], text[:_YEAR])))
