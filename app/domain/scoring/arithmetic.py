"""Figures that carry the working that led to them, so that a score and its explanation cannot part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import IntEnum
from functools import reduce
from operator import add

from app.domain.text import format_decimal

MINUS = "−"
HUNDREDTHS = 100


class Binding(IntEnum):
    """How firmly the parts of a working hold together; decides where brackets are needed."""

    SUM = 1
    PRODUCT = 2
    ATOM = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A value and the text that works it out."""

    value: Decimal
    text: str
    binding: Binding = Binding.ATOM

    def __add__(self, other: Term) -> Term:
        """Add."""
        return Term(self.value + other.value, f"{self.text} + {other.text}", Binding.SUM)

    def __sub__(self, other: Term) -> Term:
        """Subtract."""
        return Term(self.value - other.value, f"{self.text} {MINUS} {other._within(Binding.PRODUCT)}", Binding.SUM)

    def __mul__(self, other: Term) -> Term:
        """Multiply."""
        text = f"{self._within(Binding.PRODUCT)} × {other._within(Binding.PRODUCT)}"
        return Term(self.value * other.value, text, Binding.PRODUCT)

    def __truediv__(self, other: Term) -> Term:
        """Divide."""
        text = f"{self._within(Binding.PRODUCT)} ÷ {other._within(Binding.ATOM)}"
        return Term(self.value / other.value, text, Binding.PRODUCT)

    def __neg__(self) -> Term:
        """Change the sign."""
        return Term(-self.value, f"{MINUS}{self._within(Binding.PRODUCT)}", Binding.SUM)

    def _within(self, least: Binding) -> str:
        return self.text if self.binding >= least else f"({self.text})"


def number(value: Decimal | int) -> Term:
    """Give a plain figure."""
    exact = Decimal(value)
    text = signed(exact)
    return Term(exact, text) if exact >= 0 else Term(exact, text, Binding.SUM)


def at_most(term: Term, limit: Term) -> Term:
    """Stop at the limit; the working names it only where it bites."""
    return Term(limit.value, f"MIN({limit.text}, {term.text})") if term.value > limit.value else term


def at_least(term: Term, floor: Term) -> Term:
    """Do not fall below the floor; the working names it only where it bites."""
    return Term(floor.value, f"MAX({floor.text}, {term.text})") if term.value < floor.value else term


def total(terms: Sequence[Term]) -> Term:
    """Add up; nothing makes zero."""
    return reduce(add, terms) if terms else number(0)


def rounded(value: Decimal, step: Decimal) -> Decimal:
    """Round half up to a step of 1, 0.1 or 0.01."""
    return value.quantize(step, ROUND_HALF_UP)


def signed(value: Decimal) -> str:
    """Write a figure with a true minus sign."""
    text = format_decimal(abs(value))
    return f"{MINUS}{text}" if value < 0 else text


def working(term: Term, points: Decimal) -> str:
    """Write the working and the points it comes to, such as ``40 × 13 ÷ 15 = 34.67``."""
    result = signed(points)
    return result if term.text == result else f"{term.text} = {result}"


def splits_evenly(amount: Decimal, ways: int, step: Decimal) -> bool:
    """Tell whether the amount falls into that many equal parts that are each a multiple of the step."""
    return amount % (step * ways) == 0


def to_hundredths(points: Decimal) -> int:
    """Give points as the whole number that is stored; a finer figure is a fault of the program."""
    hundredths = points * HUNDREDTHS
    if hundredths != hundredths.to_integral_value():
        raise ValueError(f"{points} is finer than a hundredth")
    return int(hundredths)


def from_hundredths(stored: int) -> Decimal:
    """Give the points of a stored whole number."""
    return Decimal(stored) / HUNDREDTHS
