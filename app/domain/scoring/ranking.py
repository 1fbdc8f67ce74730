"""Ranks from points alone, so that one changed subject does not make the others be scored again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """What a rank rests on; points in hundredths. Who is not complete has no rank."""

    subject_id: int
    points: int
    crossed_red_line: bool
    is_complete: bool = True
    tier: str = ""

    @property
    def order(self) -> tuple[bool, int]:
        """Red lines last, then the most points first."""
        return self.crossed_red_line, -self.points


@dataclass(frozen=True, slots=True)
class Place:
    """Rank among all and within the tier; 0 without a rank. Equal ones share a rank."""

    rank: int
    tier_rank: int


def ranked(standings: Sequence[Standing]) -> dict[int, Place]:
    """Give every subject its place."""
    complete = [standing for standing in standings if standing.is_complete]
    overall = _ranks(complete)
    in_tier: dict[int, int] = {}
    for tier in sorted({standing.tier for standing in complete} - {""}):
        in_tier |= _ranks(standing for standing in complete if standing.tier == tier)
    return {
        standing.subject_id: Place(overall.get(standing.subject_id, 0), in_tier.get(standing.subject_id, 0))
        for standing in standings
    }


def _ranks(standings: Iterable[Standing]) -> dict[int, int]:
    found: dict[int, int] = {}
    rank, above = 0, None
    for place, standing in enumerate(sorted(standings, key=lambda one: one.order), start=1):
        if standing.order != above:
            rank, above = place, standing.order
        found[standing.subject_id] = rank
    return found
