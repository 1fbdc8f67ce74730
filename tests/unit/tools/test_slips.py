"""The twins that the benchmark of duplicates makes: each is a second record of somebody, with the slip of its kind."""

from __future__ import annotations

import random

import pytest

from app.domain.citizen_id import IdState, read_citizen_id
from app.domain.duplicates import Compared
from tests.offices import citizen_id
from tools.benchmarks.duplicates import ours, plain_rules, quality
from tools.benchmarks.slips import HELD_OUT, KINDS, Slip, add_twins

GIVEN = "建国明华军平芳秀英兰玉梅"


def township(count: int = 600) -> list[Compared]:
    dice = random.Random(11)  # noqa: S311 - the same people every time
    people: list[Compared] = []
    for key in range(count):
        born = f"{dice.randrange(1940, 1999)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}"
        number = citizen_id(born.replace("-", ""), f"{dice.randrange(1, 999):03d}")
        name = dice.choice("王李张刘陈") + dice.choice(GIVEN) + dice.choice(GIVEN)
        village = f"{key % 7}村"
        spouse = citizen_id("19660504", f"{key:03d}")
        people.append(
            Compared(
                key, name, "1", born, number, village, f"{village}/{key // 3}", f"138{key:08d}", f"{village}{key // 3}号",
                spouse_name="冯志坚", spouse_id=spouse,
            )
        )  # fmt: skip
    return people


PEOPLE = township()


@pytest.mark.parametrize("slip", [*KINDS.values(), *HELD_OUT.values()], ids=[*KINDS, *HELD_OUT])
def test_each_slip_leaves_a_record_that_is_nearly_the_same(slip: Slip) -> None:
    dice = random.Random(1)  # noqa: S311 - the same slips every time
    twins = [(person, slip(person, dice)) for person in PEOPLE[:60]]
    changed = [(person, twin) for person, twin in twins if twin != person]
    assert len(changed) > len(twins) / 2
    for person, twin in changed:
        assert twin.key == person.key
        same = [twin.name == person.name, twin.birth_date == person.birth_date, twin.citizen_id == person.citizen_id]
        assert any((*same, twin.spouse_id == person.spouse_id))


def test_digits_typed_wrong_are_damage_and_a_wrong_day_is_not() -> None:
    dice = random.Random(2)  # noqa: S311 - the same slips every time
    for kind in ("wrong digit", "swapped digits"):
        assert all(read_citizen_id(KINDS[kind](person, dice).citizen_id).is_damaged for person in PEOPLE[:50])
    old = [KINDS["15 digits"](person, dice).citizen_id for person in PEOPLE[:50]]
    assert {read_citizen_id(number).state for number in old} == {IdState.LEGACY}
    dated = [KINDS["wrong birth date"](person, dice).citizen_id for person in PEOPLE[:50]]
    assert {read_citizen_id(number).state for number in dated} == {IdState.VALID, IdState.MISSING}


def test_twins_are_as_many_as_asked_for_and_the_same_for_a_seed() -> None:
    everybody, twins = add_twins(PEOPLE, 0.1, 5, KINDS)
    assert (len(everybody), len(twins)) == (660, 60)
    assert len({person.key for person in everybody}) == 660
    assert len({twin.first for twin in twins}) == 60
    assert {twin.kind for twin in twins} == set(KINDS)
    assert add_twins(PEOPLE, 0.1, 5, KINDS) == (everybody, twins)
    assert add_twins(PEOPLE, 0.1, 6, KINDS) != (everybody, twins)


def test_quality_counts_what_is_found_of_each_kind() -> None:
    lines = list(quality(PEOPLE, {"ours": ours, "plain": plain_rules, "nobody": lambda _people: set()}, share=0.1))
    for kind in (*KINDS, *HELD_OUT):
        (line,) = (line for line in lines if line.startswith(f"| {kind} |"))
        of_ours, of_plain, of_nobody = (cell.strip() for cell in line.strip("| ").split("|")[1:])
        assert of_nobody.startswith("0.0000 (0/")
        assert max(of_ours, of_plain) > of_nobody
    totals = [line for line in lines if line.startswith("| **all** |")]
    assert len(totals) == 2


def test_exact_copies_are_found_by_everybody() -> None:
    copies = [*PEOPLE, *(Compared(900 + n, *(getattr(PEOPLE[n], f) for f in Compared.__slots__[1:])) for n in range(5))]
    wanted = {(n, 900 + n) for n in range(5)}
    assert wanted <= ours(copies)
    assert wanted <= plain_rules(copies)
