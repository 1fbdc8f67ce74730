"""Which records are found to be one person, and which are not however alike they look."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from app.domain.duplicates import Compared, Pair, Rarity, Strength, Subject, find_pairs, judge
from app.domain.errors import Cancelled
from tests.offices import citizen_id

SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴", "建国明华军平芳秀英兰玉梅"


def crowd(count: int = 3000) -> list[Compared]:
    """Make up a register in which nobody stands twice."""
    dice = random.Random(7)  # noqa: S311 - the same crowd every time
    people: list[Compared] = []
    for key in range(count):
        born = f"{dice.randrange(1940, 2020)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}"
        sex = dice.choice("12")
        order = f"{2 * dice.randrange(1, 499) + (sex == '1'):03d}"
        name = dice.choice(SURNAMES) + dice.choice(GIVEN) + dice.choice(GIVEN)
        village = f"{dice.randrange(20)}村"
        number = citizen_id(born.replace("-", ""), order)
        people.append(Compared(key, name, sex, born, number, village, f"{village}/{key // 4}", f"138{key:08d}"))
    return people


CROWD = crowd()
PERSON = Compared(
    90001, "郑晓芸", "2", "1971-05-08", citizen_id("19710508", "326"), "东河村", "东河村/H1", "13812345678",
    "东河村1组7号", "10", "冯志坚", citizen_id("19690114", "115"),
)  # fmt: skip


def pairs_with(*people: Compared) -> list[Pair]:
    """Find pairs in the crowd with some people added, and give those that touch them."""
    added = {person.key for person in people}
    found = find_pairs([*CROWD, *people])
    assert not [pair for pair in found if not added & {pair.one, pair.other}]
    return found


SLIPS = {
    "nothing": {},
    "no number": {"citizen_id": ""},
    "homophone": {"name": "郑晓云", "citizen_id": ""},
    "surname": {"name": "政晓芸", "citizen_id": ""},
    "swapped characters": {"name": "郑芸晓", "citizen_id": ""},
    "missing character": {"name": "郑芸", "citizen_id": ""},
    "private character": {"name": "郑晓\ue123", "citizen_id": ""},
    "wrong digit": {"citizen_id": PERSON.citizen_id[:15] + "9" + PERSON.citizen_id[16:]},
    "day and month": {"birth_date": "1971-08-05", "citizen_id": ""},
    "birth date and number": {"birth_date": "1971-05-18", "citizen_id": citizen_id("19710518", "326")},
    "old number": {"citizen_id": PERSON.citizen_id[:6] + PERSON.citizen_id[8:17]},
    "moved": {"village": "西山村", "household": "西山村/H9", "phone": "", "citizen_id": ""},
    "year only": {"birth_date": "1971", "citizen_id": ""},
    "number of the husband": {"citizen_id": PERSON.spouse_id},
    "married again": {"spouse_name": "钱多", "spouse_id": "", "citizen_id": ""},
    "two slips": {"name": "郑小芸", "birth_date": "1971-05-18", "citizen_id": "", "phone": ""},
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=list(SLIPS))
def test_a_person_typed_twice_is_found(slip: dict[str, str]) -> None:
    (pair,) = pairs_with(PERSON, replace(PERSON, key=90002, **slip))
    assert {pair.one, pair.other} == {90001, 90002}
    assert pair.reasons


OTHERS = {
    "a namesake born the same day elsewhere": {
        "citizen_id": citizen_id("19710508", "748"), "village": "西山村", "household": "西山村/H9", "phone": "13900000001",
        "address": "西山村2组1号", "spouse_name": "", "spouse_id": "",
    },
    "the husband": {
        "name": "冯志坚", "sex": "1", "birth_date": "1969-01-14", "citizen_id": PERSON.spouse_id, "relation": "02",
        "spouse_name": "郑晓芸", "spouse_id": PERSON.citizen_id,
    },
    "a twin sister": {
        "name": "郑晓英", "citizen_id": citizen_id("19710508", "328"), "spouse_name": "", "spouse_id": "", "phone": "",
    },
    "a twin brother": {
        "name": "郑晓云", "sex": "1", "citizen_id": citizen_id("19710508", "327"), "spouse_name": "", "spouse_id": "",
    },
    "a mother of nearly her name": {
        "name": "郑芸", "birth_date": "1946-05-08", "citizen_id": citizen_id("19460508", "322"), "spouse_name": "",
        "spouse_id": "", "relation": "51",
    },
    "a sister": {
        "name": "郑晓兰", "birth_date": "1973-05-08", "citizen_id": citizen_id("19730508", "562"), "spouse_name": "",
        "spouse_id": "", "relation": "20",
    },
}  # fmt: skip


@pytest.mark.parametrize("other", OTHERS.values(), ids=list(OTHERS))
def test_two_people_are_not_taken_for_one(other: dict[str, str]) -> None:
    assert pairs_with(PERSON, replace(PERSON, key=90002, **other)) == []


def test_a_mother_named_in_the_record_is_somebody_else() -> None:
    mother = replace(PERSON, key=90002, birth_date="1951-05-08", citizen_id="", spouse_name="", spouse_id="")
    daughter = replace(PERSON, citizen_id="", mother_name=mother.name, spouse_name="", spouse_id="")
    assert pairs_with(daughter, mother) == []


def test_the_pair_says_why_in_words() -> None:
    (pair,) = pairs_with(PERSON, replace(PERSON, key=90002, name="郑晓云", citizen_id="", village="西山村"))
    assert [str(reason) for reason in pair.reasons] == [
        "the names sound the same: 郑晓芸 / 郑晓云", "same birth date", "same spouse (冯志坚)", "same household",
        "same phone number",
    ]  # fmt: skip
    assert [str(reason) for reason in pair.against] == ["one has no ID number", "different villages (东河村 / 西山村)"]
    assert pair.strength is Strength.CERTAIN


def test_a_doubtful_pair_of_one_home_may_be_twins() -> None:
    twin = replace(PERSON, key=90002, name="郑晓梅", citizen_id="", spouse_name="", spouse_id="", phone="")
    (pair,) = pairs_with(PERSON, twin)
    assert pair.strength is Strength.POSSIBLE
    assert "they may be twins" in [str(reason) for reason in pair.against]


def test_the_order_of_the_records_changes_nothing() -> None:
    people = [*CROWD[:400], PERSON, replace(PERSON, key=90002, name="郑小芸", citizen_id="")]
    found = {frozenset((pair.one, pair.other)) for pair in find_pairs(people)}
    assert found == {frozenset((pair.one, pair.other)) for pair in find_pairs(people[::-1])} != set()


def test_a_worn_out_value_keeps_nobody_waiting() -> None:
    crowd = [replace(person, phone="13800000000", birth_date="1960-01-01", address="本镇") for person in CROWD[:1500]]
    crowd += [replace(PERSON, phone="13800000000"), replace(PERSON, key=90002, phone="13800000000", citizen_id="")]
    told: list[int] = []
    found = find_pairs(crowd, lambda done, _total: told.append(done))
    assert frozenset((90001, 90002)) in {frozenset((pair.one, pair.other)) for pair in found}
    assert told == sorted(told)


def test_finding_stops_when_asked() -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_pairs(CROWD, stop)


def test_a_single_candidate_is_judged_by_what_is_usual() -> None:
    usual = Rarity.usual(100_000)
    typed = replace(PERSON, key=0, name="郑晓云", citizen_id="", household="", relation="")
    pair = judge(Subject(typed, usual), Subject(PERSON, usual), usual)
    assert pair is not None
    stranger = replace(CROWD[5], spouse_name="", phone="")
    assert judge(Subject(typed, usual), Subject(stranger, usual), usual) is None
