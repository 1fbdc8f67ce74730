"""A what-if of marks that nobody gave yet: the item waits until every part is tried."""

from __future__ import annotations

from decimal import Decimal

from app.domain.scoring.period import Period
from app.domain.scoring.ranking import Standing
from app.domain.scoring.scheme import load_scheme
from app.services.what_if import WhatIf

SCHEME = """
format = 2
scheme = "s"
version = "1"
title = "T"
max_points = 20
rounding = 0.01
[[classes]]
title = "all"
at_least = 0
[[sections]]
key = "a"
title = "A"
max_points = 20
[[sections.items]]
key = "by_hand"
title = "By hand"
max_points = 10
spread = "yearly"
rule = "manual"
[[sections.items]]
key = "walk"
title = "Walk"
max_points = 10
spread = "yearly"
rule = "checklist"
lines = [{ key = "board", title = "Board", points = 6 }, { key = "box", title = "Box", points = 4 }]
"""


def test_marks_are_missing_until_they_are_tried() -> None:
    standings = {
        1: Standing(1, 0, crossed_red_line=False, is_complete=False),
        2: Standing(2, 1500, crossed_red_line=False),
    }
    what_if = WhatIf(load_scheme(SCHEME), Period(2026), {}, standings, 1, lambda _context, text: text)
    parts = {(part.fact_key, part.key): part for fact in what_if.facts() for part in fact.parts}

    assert set(parts) == {("mark:by_hand", "2026"), ("mark:walk", "2026/board"), ("mark:walk", "2026/box")}
    assert all(part.is_missing for part in parts.values())
    assert parts["mark:walk", "2026/board"].denominator is not None
    assert what_if.try_out({}).after.rank == 0

    half = {("mark:by_hand", "2026"): (Decimal(9), None), ("mark:walk", "2026/board"): (Decimal(1), Decimal(2))}
    states = {line.item_key: line.state for line in what_if.try_out(half).lines}
    assert (states["by_hand"], states["walk"]) == ("scored", "waiting")

    outcome = what_if.try_out({**half, ("mark:walk", "2026/box"): (Decimal(1), Decimal(1))})
    assert outcome.after.points == 9 + 3 + 4
    assert (outcome.after.rank, outcome.after.sharing) == (1, 1)
