"""How well each village of the practice township works: by area of work, and by quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.practice.dice import Dice

AREAS = ("office", "publicity", "data", "service", "institution", "rights")
_QUARTERS = 4
_RED_LINE_EVERY = 12
_WORST, _SPAN = 0.69, 0.27
_AREA_NOISE, _QUARTER_NOISE = 0.035, 0.07
_LEAST, _MOST = 0.4, 0.97
_HONOURED = 4


@dataclass(frozen=True, slots=True)
class Quality:
    """How one village works; ``honours`` is 1 for the best village, then 2, 3, 4, and 0 for all others."""

    honours: int
    crosses_red_line: bool
    shares: Mapping[str, tuple[float, ...]]

    def share(self, area: str, quarter: int) -> float:
        """Give the share of this area's work that gets done well in the quarter (1 to 4)."""
        return self.shares[area][quarter - 1]


def grade_villages(villages: int, seed: int) -> list[Quality]:
    """Spread the villages evenly from weak to strong, in no order of theirs."""
    dice = Dice(seed, "quality")
    ranks = list(range(villages))
    dice.shuffle(ranks)
    red = max(1, villages // _RED_LINE_EVERY)
    return [_grade(rank, villages, dice, crosses_red_line=rank < red) for rank in ranks]


def _grade(rank: int, villages: int, dice: Dice, *, crosses_red_line: bool) -> Quality:
    level = rank / max(1, villages - 1)  # from the weakest, 0, to the strongest, 1
    from_top = villages - rank
    honours = from_top if from_top <= _HONOURED and not crosses_red_line else 0
    swing = [dice.share() - 0.5 for _ in range(_QUARTERS)]
    shares = {area: _shares(level, swing, dice) for area in AREAS}
    return Quality(honours, crosses_red_line, shares)


def _shares(level: float, swing: list[float], dice: Dice) -> tuple[float, ...]:
    mean = _WORST + _SPAN * level + _AREA_NOISE * (2 * dice.share() - 1)
    return tuple(min(_MOST, max(_LEAST, mean + 2 * _QUARTER_NOISE * shift)) for shift in swing)
