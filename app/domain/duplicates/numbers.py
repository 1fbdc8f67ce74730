"""How two identity numbers are alike: one digit, neighbours swapped, a digit lost, the old 15 digits, the birth date.

The check character finds every single wrong digit and every swap of neighbours, so two sound numbers that differ were
never one slip apart, unless somebody worked the check character out again for a wrong birth date.
"""

from __future__ import annotations

from enum import StrEnum

from app.domain.citizen_id import LENGTH, IdState, check_character, read_citizen_id, strip_noise
from app.domain.duplicates.births import Birth, BirthTie, compare_births

_BODY, _BORN, _ORDER = 17, 6, 14
_MASK = frozenset("*＊?？")
_LEAST_SHOWN, _LEAST_KEPT = 8, 12
_PAIR = 2
_NO_SLIP = frozenset({BirthTie.UNLIKE, BirthTie.OTHER_DAY})


class NumberTie(StrEnum):
    """How two numbers are tied."""

    SAME = "same"
    LEGACY = "legacy"
    ONE_DIGIT = "one_digit"
    SWAPPED = "swapped"
    LOST_DIGIT = "lost_digit"
    HIDDEN = "hidden"
    BIRTH_PART = "birth_part"
    TWO_DIGITS = "two_digits"
    ORDER = "order"
    UNKNOWN = "unknown"
    UNSURE = "unsure"
    CLOSE = "close"
    DIFFERENT = "different"


class Number:
    """A number as it was typed, without noise; ``body`` are its first 17 digits, those of an old number filled up."""

    __slots__ = ("_is_sound", "body", "text", "was_short")

    def __init__(self, text: str) -> None:
        """Read a number, damaged or not; a placeholder is no number."""
        if len(text) == LENGTH and text.isascii() and text[:_BODY].isdecimal() and text[0] != "0":
            self._is_sound: bool | None = None
            self.text, self.body, self.was_short = text.upper(), text[:_BODY], False
            return
        state = read_citizen_id(text).state
        self.text = "" if state is IdState.MISSING else strip_noise(text)
        self.body = self.text[:_BODY] if len(self.text) == LENGTH else ""
        self._is_sound = state is IdState.VALID
        self.was_short = state is IdState.LEGACY
        if self.was_short:
            self.body = f"{self.text[:_BORN]}19{self.text[_BORN:]}"
            self.text, self._is_sound = self.body + check_character(self.body), True

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing is wrong with the number; asked of few, so found out late."""
        if self._is_sound is None:
            self._is_sound = read_citizen_id(self.text).state is IdState.VALID
        return self._is_sound

    @property
    def born(self) -> str:
        """Give the birth date in a sound number."""
        return self.body[_BORN:_ORDER] if self.is_sound else ""

    @property
    def sex(self) -> str:
        """Give the code of the sex in a sound number."""
        return ("1" if int(self.body[-1]) % 2 else "2") if self.is_sound else ""


_NONE = Number("")


def read_number(text: str) -> Number:
    """Read a number; all empty ones are the same."""
    return Number(text) if text else _NONE


def compare_numbers(one: Number, other: Number) -> NumberTie:
    """Say how two numbers are tied."""
    if not one.text or not other.text:
        return NumberTie.UNKNOWN
    if one.text == other.text:
        return NumberTie.LEGACY if one.was_short != other.was_short else NumberTie.SAME
    if one.body and other.body:
        return _bodies(one, other)
    if one.is_sound and other.is_sound:
        return NumberTie.DIFFERENT
    return _damaged(one.text, other.text)


def _bodies(one: Number, other: Number) -> NumberTie:
    mine, yours = one.body, other.body
    if not _MASK.isdisjoint(mine) or not _MASK.isdisjoint(yours):
        return _masked(one.text, other.text)
    places = [place for place in range(_BODY) if mine[place] != yours[place]]
    both_sound = one.is_sound and other.is_sound
    if not both_sound:
        if len(places) <= 1:
            return NumberTie.ONE_DIGIT
        if _is_swap(mine, yours, places):
            return NumberTie.SWAPPED
    if places[0] >= _BORN and places[-1] < _ORDER:
        tie = compare_births(_birth_in(mine), _birth_in(yours))
        return NumberTie.ORDER if tie in _NO_SLIP else NumberTie.BIRTH_PART
    if both_sound:
        return NumberTie.CLOSE if len(places) == 1 or _is_swap(mine, yours, places) else NumberTie.DIFFERENT
    # Twins have numbers that differ in the last digits only.
    return NumberTie.TWO_DIGITS if len(places) == _PAIR and places[0] < _ORDER else NumberTie.UNSURE


def _is_swap(mine: str, yours: str, places: list[int]) -> bool:
    if len(places) != _PAIR:
        return False
    left, right = places
    return right - left == 1 and mine[left] == yours[right] and mine[right] == yours[left]


def _birth_in(body: str) -> Birth:
    digits = body[_BORN:_ORDER]
    return Birth(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")


def _masked(one: str, other: str) -> NumberTie:
    shown = [(mine, yours) for mine, yours in zip(one, other, strict=False) if mine not in _MASK and yours not in _MASK]
    agree = len(one) == len(other) and all(mine == yours for mine, yours in shown)
    return NumberTie.HIDDEN if agree and len(shown) >= _LEAST_SHOWN else NumberTie.UNSURE


def _damaged(one: str, other: str) -> NumberTie:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _LEAST_KEPT:
        return NumberTie.UNSURE
    if len(longer) - len(shorter) == 1 and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer))
    ):
        return NumberTie.LOST_DIGIT
    return NumberTie.LOST_DIGIT if longer.startswith(shorter) else NumberTie.UNSURE
