"""The law of the draw: a quarter, a thousand people, nobody twice before all, no favourites, repeatable by anyone."""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.inspection.draw import (
    LEAST_PEOPLE,
    Group,
    VillageDraw,
    Why,
    digest_of,
    draw_village,
    quarter_of,
    read_seed,
    round_label,
)

SEED = "2026-07-01 双色球2026074期 03 08 17 21 25 32 + 09 会上报数 58"


def groups_of(*people: int) -> list[Group]:
    return [Group(number, f"{number}组", count) for number, count in enumerate(people, start=1)]


def drawn(seed: str, groups: list[Group], before: list[tuple[int, int]] | None = None, number: int = 1) -> VillageDraw:
    total = sum(group.people for group in groups)
    return draw_village(seed, "东河村", round_label(2026, number), groups, people=total, drawn_before=before or [])


def ids(draw: VillageDraw) -> list[int]:
    return [one.group.group_id for one in draw.drawn]


def state_after(draw: VillageDraw, before: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [*before, *((one.group.group_id, one.cycle) for one in draw.drawn)]


peopled = st.lists(st.integers(0, 900), min_size=1, max_size=24)


@given(peopled, st.text(min_size=6, max_size=20).filter(lambda text: "|" not in text))
def test_a_quarter_with_a_thousand_people_or_the_whole_village(people: list[int], seed: str) -> None:
    groups = groups_of(*people)
    living = [group for group in groups if group.people > 0]
    draw = drawn(seed, groups)
    if sum(people) < LEAST_PEOPLE:
        assert draw.is_whole
        assert sorted(ids(draw)) == [group.group_id for group in living]
        assert {one.why for one in draw.drawn} <= {Why.WHOLE}
        return
    assert not draw.is_whole
    assert len(draw.drawn) >= quarter_of(len(living))
    assert draw.drawn_people >= LEAST_PEOPLE
    # Nothing is added beyond need: without its last group the draw would lack a quarter or a thousand people.
    last = draw.drawn[-1]
    assert len(draw.drawn) == quarter_of(len(living)) or draw.drawn_people - last.group.people < LEAST_PEOPLE
    assert all(one.group.people > 0 for one in draw.drawn)


@given(peopled, st.randoms(use_true_random=False))
def test_the_order_in_which_groups_are_stored_changes_nothing(people: list[int], chance: random.Random) -> None:
    groups = groups_of(*people)
    shuffled = groups[:]
    chance.shuffle(shuffled)
    assert drawn(SEED, shuffled) == drawn(SEED, groups)


@given(st.lists(st.integers(1, 900), min_size=2, max_size=20), st.integers(0, 10_000))
def test_no_group_twice_until_all_were_drawn(people: list[int], number: int) -> None:
    groups = groups_of(*people)
    if sum(people) < LEAST_PEOPLE:
        return
    before: list[tuple[int, int]] = []
    for round_number in range(1, 13):
        draw = drawn(f"seed {number} {round_number}", groups, before, round_number)
        assert len(set(ids(draw))) == len(ids(draw))
        before = state_after(draw, before)
        counts = Counter(group_id for group_id, _ in before)
        times = [counts[group.group_id] for group in groups]
        # Never is a group two rounds ahead of another, but inside the round that begins a new cycle.
        assert max(times) - min(times) <= 1
        assert len(set(before)) == len(before), "a group is drawn once in a cycle"


def test_four_rounds_of_a_quarter_look_at_every_group() -> None:
    for count in range(4, 30):
        groups = groups_of(*[1000] * count)
        before: list[tuple[int, int]] = []
        for number in (1, 2, 3, 4):
            before = state_after(drawn(SEED, groups, before, number), before)
        assert {group_id for group_id, _ in before} == {group.group_id for group in groups}


def test_a_new_cycle_begins_where_the_rest_is_used_up() -> None:
    groups = groups_of(400, 400, 400, 400)
    first = drawn(SEED, groups)
    before = state_after(first, [])
    second = drawn(SEED, groups, before, 2)
    assert len(first.drawn) == 3
    assert [one.cycle for one in first.drawn] == [1, 1, 1]
    assert [one.cycle for one in second.drawn] == [1, 2, 2]
    assert second.drawn[0].group.group_id not in ids(first)
    third = drawn(SEED, groups, state_after(second, before), 3)
    assert [one.cycle for one in third.drawn] == [2, 2, 3]


def test_what_goes_beyond_the_quarter_is_called_a_top_up() -> None:
    draw = drawn(SEED, groups_of(*[300] * 8))
    assert draw.needed == 2
    assert [one.why for one in draw.drawn] == [Why.QUARTER, Why.QUARTER, Why.TOP_UP, Why.TOP_UP]
    assert draw.drawn_people == 1200


def test_people_without_a_group_count_for_the_village_alone() -> None:
    groups = groups_of(300, 300)
    draw = draw_village(SEED, "东河村", "2026-1", groups, people=1000)
    assert not draw.is_whole
    assert sorted(ids(draw)) == [1, 2]
    assert draw_village(SEED, "东河村", "2026-1", groups, people=999).is_whole


def test_a_village_without_groups_is_whole() -> None:
    draw = draw_village(SEED, "东河村", "2026-1", [], people=3000)
    assert draw.is_whole
    assert draw.drawn == ()
    assert draw.drawn_people == 3000


# Chi-square at 0.001: 11 degrees of freedom 31.26. The seeds are fixed, so the figures are the same on every machine.
CRITICAL_11 = 31.26


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_group_is_drawn_equally_often_at_each_place(place: int) -> None:
    groups = groups_of(*[1000] * 12)
    rounds = 6000
    counts = Counter(ids(drawn(f"公开种子 {number:06}", groups))[place] for number in range(rounds))
    expected = rounds / 12
    assert sum((counts[group.group_id] - expected) ** 2 / expected for group in groups) < CRITICAL_11


def test_every_set_of_two_comes_equally_often() -> None:
    groups = groups_of(*[1000] * 8)
    rounds = 5600
    counts = Counter(frozenset(ids(drawn(f"pairs {number:06}", groups))) for number in range(rounds))
    expected = rounds / 28
    assert len(counts) == 28
    # 27 degrees of freedom at 0.001.
    assert sum((count - expected) ** 2 / expected for count in counts.values()) < 55.48


def test_a_draw_that_has_favourites_would_be_seen() -> None:
    """The test above must be able to fail: a draw by the first hex digit of one group alone is far beyond its limit."""
    rounds = 6000
    counts = Counter(
        int(digest_of(f"bias {number}", "东河村", "2026-1", "1组")[0], 16) % 12 for number in range(rounds)
    )
    expected = rounds / 12
    assert sum((counts[face] - expected) ** 2 / expected for face in range(12)) > CRITICAL_11


def test_the_digest_is_what_anyone_computes() -> None:
    line = f"{SEED}|东河村|2026-2|3组"
    assert digest_of(SEED, "东河村", "2026-2", "3组") == hashlib.sha256(line.encode("utf-8")).hexdigest()


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_the_digest_is_that_of_sha256sum() -> None:
    tool = shutil.which("sha256sum")
    assert tool is not None
    line = f"{SEED}|东河村|2026-2|3组"
    said = subprocess.run([tool], input=line.encode(), capture_output=True, check=True).stdout.decode()
    assert said.split()[0] == digest_of(SEED, "东河村", "2026-2", "3组")


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("  2026-07-01   58 ", "2026-07-01 58"),
        ("2026-07-01\u300058", "2026-07-01 58"),
        ("cafe\u0301 2026", "café 2026"),
    ],
)
def test_a_seed_is_used_as_it_is_printed(typed: str, used: str) -> None:
    assert read_seed(typed) == used
    assert read_seed(used) == used


@pytest.mark.parametrize("typed", ["", "  ", "12345", "2026|07|01", "x" * 201])
def test_a_seed_that_is_unfit_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        read_seed(typed)
