"""Identity numbers after GB 11643 that can belong to nobody: no place has the code 999999."""

from __future__ import annotations

from datetime import date

from app.practice.dice import Dice

NOBODY = "999999"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_ORDERS_PER_SEX = 499


def check_digit(first_seventeen: str) -> str:
    """Give the eighteenth character."""
    return _CHECKS[sum(int(digit) * weight for digit, weight in zip(first_seventeen, _WEIGHTS, strict=True)) % 11]


class CitizenNumbers:
    """Issues each number once; men have odd order numbers, women even ones."""

    def __init__(self, dice: Dice) -> None:
        """Start with nothing issued."""
        self._dice = dice
        self._issued: set[str] = set()

    def issue(self, born: date, *, male: bool) -> str:
        """Give a number that nobody else of the township has."""
        start = self._dice.below(_ORDERS_PER_SEX)
        for step in range(_ORDERS_PER_SEX):
            order = 2 + 2 * ((start + step) % _ORDERS_PER_SEX) - int(male)
            number = f"{NOBODY}{born:%Y%m%d}{order:03d}"
            if number not in self._issued:
                self._issued.add(number)
                return number + check_digit(number)
        msg = f"all order numbers of {born} are issued"
        raise ValueError(msg)
