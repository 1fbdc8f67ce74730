"""Two typings of one value beside each other: where they agree and where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters as typed the first and the second time; empty where that typing has none."""

    first: str
    second: str

    @property
    def agrees(self) -> bool:
        """Tell whether both say the same here."""
        return self.first == self.second


def pieces(first: str, second: str) -> tuple[Piece, ...]:
    """Split two typings into runs that agree and runs that differ; joined again they give both back.

    Of one length, digits were mistyped or swapped: they are compared place by place. Otherwise something was left
    out or typed twice.
    """
    if len(first) == len(second):
        return tuple(_place_by_place(first, second))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return tuple(Piece(first[a:b], second[c:d]) for _tag, a, b, c, d in matcher.get_opcodes())


def _place_by_place(first: str, second: str) -> Iterator[Piece]:
    for _agrees, run in groupby(zip(first, second, strict=True), key=lambda pair: pair[0] == pair[1]):
        pairs = list(run)
        yield Piece("".join(one for one, _ in pairs), "".join(other for _, other in pairs))
