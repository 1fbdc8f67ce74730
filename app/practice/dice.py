"""Repeatable chance for the practice township.

Only ``Random.random`` is used: it is the one method whose numbers Python promises to keep the same
from version to version, so a seed gives the same township everywhere.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Iterable, MutableSequence, Sequence
from itertools import accumulate
from math import fsum
from typing import Generic, TypeVar

T = TypeVar("T")


class Weighted(Generic[T]):
    """Values with weights, ready to be drawn."""

    def __init__(self, pairs: Iterable[tuple[T, float]]) -> None:
        """Keep the values and the running sum of their weights."""
        listed = tuple(pairs)
        self._values = tuple(value for value, _ in listed)
        self._sums = tuple(accumulate(weight for _, weight in listed))

    def at(self, share: float) -> T:
        """Give the value that covers this share (0 up to 1) of the total weight."""
        place = bisect_right(self._sums, share * self._sums[-1])
        return self._values[min(place, len(self._values) - 1)]


class Dice:
    """One named stream of chance; streams of different names do not disturb each other."""

    def __init__(self, seed: int, stream: str) -> None:
        """Start the stream."""
        self._next = random.Random(f"{seed}/{stream}").random  # noqa: S311 - made-up people, nothing secret

    def chance(self, probability: float) -> bool:
        """Tell whether something of this probability happens."""
        return self._next() < probability

    def share(self) -> float:
        """Give a number from 0 up to 1."""
        return self._next()

    def below(self, limit: int) -> int:
        """Give a whole number from 0 up to, not including, the limit."""
        return int(self._next() * limit)

    def between(self, low: int, high: int) -> int:
        """Give a whole number from low to high, both included."""
        return low + int(self._next() * (high - low + 1))

    def pick(self, values: Sequence[T]) -> T:
        """Give one of the values."""
        return values[int(self._next() * len(values))]

    def draw(self, values: Weighted[T]) -> T:
        """Give one of the values by weight."""
        return values.at(self._next())

    def successes(self, tries: int, probability: float) -> int:
        """Count how many of the tries succeed."""
        return sum(self._next() < probability for _ in range(tries))

    def shuffle(self, values: MutableSequence[T]) -> None:
        """Bring the values into another order, in place."""
        for last in range(len(values) - 1, 0, -1):
            other = int(self._next() * (last + 1))
            values[last], values[other] = values[other], values[last]


def share_out(total: int, weights: Sequence[float], at_least: int = 0) -> list[int]:
    """Divide a total by weight into whole parts that add up exactly, each no smaller than ``at_least``."""
    free = total - at_least * len(weights)
    whole = fsum(weights)
    running = 0.0
    given = 0
    parts: list[int] = []
    for weight in weights:
        running += weight
        upto = free if len(parts) == len(weights) - 1 else int(free * running / whole + 0.5)
        parts.append(at_least + upto - given)
        given = upto
    return parts
