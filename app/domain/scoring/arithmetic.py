"""Figures that carry the working that led to them, so that a score and its explanation cannot part."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from enum import IntEnum, StrEnum
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


class Sign(StrEnum):
    """How a figure came from one or two others."""

    NUMBER = ""
    PLUS = "+"
    MINUS = "−"
    TIMES = "×"
    OVER = "÷"
    NEGATED = "negated"
    AT_MOST = "at most"
    AT_LEAST = "at least"


class Term:
    """A value and what it was worked out from; the text of the working is made only when somebody reads it."""

    __slots__ = ("left", "right", "sign", "value")

    def __init__(
        self, value: Decimal, sign: Sign = Sign.NUMBER, left: Term | None = None, right: Term | None = None
    ) -> None:
        """Keep a value with its origin."""
        self.value = value
        self.sign = sign
        self.left = left
        self.right = right

    def __add__(self, other: Term) -> Term:
        """Add."""
        return Term(self.value + other.value, Sign.PLUS, self, other)

    def __sub__(self, other: Term) -> Term:
        """Subtract."""
        return Term(self.value - other.value, Sign.MINUS, self, other)

    def __mul__(self, other: Term) -> Term:
        """Multiply."""
        return Term(self.value * other.value, Sign.TIMES, self, other)

    def __truediv__(self, other: Term) -> Term:
        """Divide."""
        return Term(self.value / other.value, Sign.OVER, self, other)

    def __neg__(self) -> Term:
        """Change the sign."""
        return Term(-self.value, Sign.NEGATED, self)


def number(value: Decimal | int) -> Term:
    """Give a plain figure."""
    return Term(Decimal(value))


def at_most(term: Term, limit: Term) -> Term:
    """Stop at the limit; the working names it only where it bites."""
    return Term(limit.value, Sign.AT_MOST, term) if term.value > limit.value else term


def at_least(term: Term, floor: Term) -> Term:
    """Do not fall below the floor; the working names it only where it bites."""
    return Term(floor.value, Sign.AT_LEAST, term) if term.value < floor.value else term


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
