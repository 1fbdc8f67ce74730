"""The draw of the groups that a round looks at, by a procedure that anyone can repeat with pen and ``sha256sum``.

docs/draw.md is the description for people, with a worked example; both say the same. The seed is announced before the
draw. It decides the order of the groups by one digest for each, and the order decides everything else: nothing here
depends on a random generator, on the program's version or on the order in which groups are stored.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

LEAST_PEOPLE = 1000
"""People whom the drawn groups of a village hold together, at the least."""
SHARE = 4
"""One group in so many is drawn; what is left over of the division counts for one more."""
SEPARATOR = "|"
_SHORTEST_SEED, _LONGEST_SEED = 6, 200

_N = QT_TRANSLATE_NOOP
_TOO_SHORT = _N(
    "Inspection", "The seed needs at least {count} characters: a date, a lottery number, a number called out"
)
_TOO_LONG = _N("Inspection", "The seed may have at most {count} characters")
_BAR = _N("Inspection", "The seed may not contain the sign |: it parts the seed from the village")


class Why(StrEnum):
    """Why a group is looked at: the whole village is, it is in the quarter, or it was added to reach the people."""

    WHOLE = "whole"
    QUARTER = "quarter"
    TOP_UP = "top_up"
    NOT_DRAWN = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of the village as it is on the day of the draw; people are those who have not left."""

    group_id: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class DrawnGroup:
    """A group with its digest (64 hex digits), its place in the order (from 1; 0 without one) and what became of it.

    ``cycle`` counts how many times the village's groups have been gone through in the year, from 1; it is 0 where the
    group was not drawn or where the whole village is looked at.
    """

    group: Group
    digest: str
    position: int
    why: Why
    cycle: int

    @property
    def is_drawn(self) -> bool:
        """Whether the group is looked at."""
        return self.why is not Why.NOT_DRAWN


@dataclass(frozen=True, slots=True)
class VillageDraw:
    """The draw of one village: its people in all, how many groups a quarter is, and every group in the order drawn."""

    village: str
    people: int
    needed: int
    is_whole: bool
    groups: tuple[DrawnGroup, ...]

    @property
    def drawn(self) -> tuple[DrawnGroup, ...]:
        """Only the groups that are looked at."""
        return tuple(group for group in self.groups if group.is_drawn)

    @property
    def drawn_people(self) -> int:
        """The people of the groups that are looked at; all of the village where it is taken whole."""
        return self.people if self.is_whole else sum(one.group.people for one in self.drawn)


def read_seed(text: str) -> str:
    """Give the seed as it is used and printed: NFC, single spaces, none at the ends; InvalidInput where it is unfit."""
    seed = " ".join(unicodedata.normalize("NFC", text).split())
    if len(seed) < _SHORTEST_SEED:
        raise InvalidInput(Message("Inspection", _TOO_SHORT, {"count": _SHORTEST_SEED}))
    if len(seed) > _LONGEST_SEED:
        raise InvalidInput(Message("Inspection", _TOO_LONG, {"count": _LONGEST_SEED}))
    if SEPARATOR in seed:
        raise InvalidInput(Message("Inspection", _BAR))
    return seed


def round_label(year: int, number: int) -> str:
    """Name a round the way it enters the digest: ``2025-2``."""
    return f"{year}-{number}"


def digest_of(seed: str, village: str, label: str, group: str) -> str:
    """Give SHA-256 over ``seed|village|round|group`` in UTF-8, as 64 small hex digits."""
    return hashlib.sha256(SEPARATOR.join((seed, village, label, group)).encode()).hexdigest()


def quarter_of(count: int) -> int:
    """Give a quarter of a number of groups, rounded up."""
    return -(-count // SHARE)


def draw_village(
    seed: str,
    village: str,
    label: str,
    groups: Sequence[Group],
    *,
    people: int,
    drawn_before: Iterable[tuple[int, int]] = (),
) -> VillageDraw:
    """Draw the groups of one village.

    ``people`` are all of the village, those without a group too; ``drawn_before`` holds group and cycle of what earlier
    rounds of the year drew. Groups without people are never drawn; where there is no other, the village is whole.
    """
    living = [group for group in groups if group.people > 0]
    if people < LEAST_PEOPLE or not living:
        return _whole(seed, village, label, groups, people)
    ordered = sorted(((digest_of(seed, village, label, group.name), group) for group in living), key=_by_digest)
    cycle, taken = _where_the_year_stands(living, drawn_before)
    rest = [one for one in ordered if one[1].group_id not in taken]
    again = [one for one in ordered if one[1].group_id in taken]
    needed = quarter_of(len(living))
    groups_drawn: list[DrawnGroup] = []
    reached = 0
    for position, (digest, group) in enumerate((*rest, *again), start=1):
        is_in_quarter = position <= needed
        if is_in_quarter or reached < LEAST_PEOPLE:
            why = Why.QUARTER if is_in_quarter else Why.TOP_UP
            reached += group.people
            of_cycle = cycle if position <= len(rest) else cycle + 1
        else:
            why, of_cycle = Why.NOT_DRAWN, 0
        groups_drawn.append(DrawnGroup(group, digest, position, why, of_cycle))
    empty = (DrawnGroup(group, digest_of(seed, village, label, group.name), 0, Why.NOT_DRAWN, 0)
             for group in sorted(groups, key=lambda group: group.name) if group.people <= 0)  # fmt: skip
    return VillageDraw(village, people, needed, False, (*groups_drawn, *empty))


def _by_digest(one: tuple[str, Group]) -> tuple[str, str, int]:
    digest, group = one
    return digest, group.name, group.group_id


def _whole(seed: str, village: str, label: str, groups: Sequence[Group], people: int) -> VillageDraw:
    """Take every group that has people; a village without one is looked at as it is."""
    ordered = sorted(((digest_of(seed, village, label, group.name), group) for group in groups), key=_by_digest)
    living = [(digest, group) for digest, group in ordered if group.people > 0]
    empty = [(digest, group) for digest, group in ordered if group.people <= 0]
    drawn = [
        DrawnGroup(group, digest, position, Why.WHOLE, 0) for position, (digest, group) in enumerate(living, start=1)
    ]
    left = [DrawnGroup(group, digest, 0, Why.NOT_DRAWN, 0) for digest, group in empty]
    return VillageDraw(village, people, len(living), True, (*drawn, *left))


def _where_the_year_stands(living: Sequence[Group], drawn_before: Iterable[tuple[int, int]]) -> tuple[int, set[int]]:
    """Give the cycle that goes on and which groups it has drawn; a cycle that drew all makes room for the next."""
    by_cycle: dict[int, set[int]] = {}
    for group_id, cycle in drawn_before:
        by_cycle.setdefault(cycle, set()).add(group_id)
    cycle = max(by_cycle, default=1)
    taken = by_cycle.get(cycle, set())
    if all(group.group_id in taken for group in living):
        return cycle + 1, set()
    return cycle, taken
