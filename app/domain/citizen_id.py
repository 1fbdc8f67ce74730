"""Citizen identity numbers (GB 11643-1999): cleaned, checked, never repaired.

Spaces, full-width digits, a leading apostrophe and a small x are slips of typing and are mended. A
number that is too short, or whose check character is wrong, has lost something: it is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

_CHECK_CHARACTERS = "10X98765432"
# The weight of each place is a power of 2 modulo 11, and so is 13, which int() knows how to read by.
_BASE, _MODULUS = 13, 11
_NOISE = re.compile(r"[\s'\"`\u2018\u2019\u201c\u201d\u00a0\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff-]+")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SHAPE = re.compile(r"[0-9]{17}[0-9X]")
_PLACEHOLDER = re.compile(r"0{15}|0{18}|0{6}\d{8}0{4}|0{6}\d{8}0{3}X?|(\d)\1{14}|(\d)\2{17}|无|没有|不详|暂无|临时.*")
_LEGACY = re.compile(r"[0-9]{15}")
# Placeholders begin with 0 or repeat one digit, and of those only 18 times 6 has the right check digit, but no day.
_SURE = re.compile(r"[1-9][0-9]{16}[0-9X]")
_DAYS = 40_000
LENGTH = 18
DATE_IN_NUMBER = slice(6, 14)
"""Where the birth date stands in a number, as eight digits."""


class IdState(StrEnum):
    """What a cell that should hold a citizen ID turned out to hold."""

    VALID = "valid"
    MISSING = "missing"
    LEGACY = "legacy"
    WRONG_LENGTH = "wrong_length"
    WRONG_CHARACTERS = "wrong_characters"
    WRONG_BIRTH_DATE = "wrong_birth_date"
    WRONG_CHECK = "wrong_check"


@dataclass(frozen=True, slots=True)
class IdReading:
    """The cleaned number and its state; ``number`` is empty unless valid."""

    number: str
    state: IdState

    @property
    def is_damaged(self) -> bool:
        """Tell whether digits were lost or mistyped, so that a person must look it up."""
        return self.state.name.startswith("WRONG")


def read_citizen_id(text: str) -> IdReading:
    """Clean and check one number as typed or as found in a cell."""
    cleaned = strip_noise(text)
    if not cleaned or _PLACEHOLDER.fullmatch(cleaned):
        return IdReading("", IdState.MISSING)
    if _SHAPE.fullmatch(cleaned):
        state = _state_of(cleaned)
        return IdReading(cleaned if state is IdState.VALID else "", state)
    if _LEGACY.fullmatch(cleaned) and _date_of("19" + cleaned[6:12]) is not None:
        return IdReading("", IdState.LEGACY)
    if len(cleaned) == LENGTH:
        return IdReading("", IdState.WRONG_CHARACTERS)
    return IdReading("", IdState.WRONG_LENGTH)


def is_surely_valid(text: str) -> bool:
    """Prove quickly that a number is valid just as it stands; False only says that nothing is proven."""
    return (
        _SURE.fullmatch(text) is not None
        and iso_birth_date(text[DATE_IN_NUMBER]) != ""
        and int(text.replace("X", "A"), _BASE) % _MODULUS == 1
    )


@lru_cache(_DAYS)
def iso_birth_date(digits: str) -> str:
    """Give eight digits as an ISO date, or an empty text where there is no such day."""
    day = _date_of(digits)
    return "" if day is None else day.isoformat()


def strip_noise(text: str) -> str:
    """Mend what is a slip of typing, and only that."""
    return _NOISE.sub("", text.translate(_FULL_WIDTH)).upper()


def _state_of(number: str) -> IdState:
    if _date_of(number[6:14]) is None:
        return IdState.WRONG_BIRTH_DATE
    return IdState.VALID if number[17] == check_character(number) else IdState.WRONG_CHECK


def check_character(number: str) -> str:
    """Give the eighteenth character for the first seventeen digits."""
    # The eighteenth place, still unknown, counts as 0; the check character makes the whole equal 1.
    return _CHECK_CHARACTERS[int(number[:17] + "0", _BASE) % _MODULUS]


def birth_date_of(number: str) -> date | None:
    """Give the birth date written in a valid number."""
    return _date_of(number[6:14])


def sex_of(number: str) -> str:
    """Give the GB/T 2261.1 code: an odd order digit is 1 (male), an even one 2 (female)."""
    return "1" if int(number[16]) % 2 else "2"


def _date_of(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
