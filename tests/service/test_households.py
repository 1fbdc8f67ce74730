"""Households in time: what is done to them, what it leaves behind, and how they were on any day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import InvalidInput, NotFound
from app.domain.household_time import Step, members_on
from app.domain.kinship import HEAD
from tests.offices import Desk, citizen_id


def household_of(desk: Desk, resident_id: int) -> int:
    household_id = desk.township.register.household(resident_id).household_id
    assert household_id is not None
    return household_id


def family(desk: Desk) -> list[int]:
    """Enter a couple, their two children and the man's mother in household 7."""
    people = (
        ("李强", "1", "02", "1980-01-02"), ("王芳", "2", "12", "1982-01-02"), ("李大", "1", "22", "2004-01-02"),
        ("李二", "2", "32", "2008-01-02"), ("张婆", "2", "52", "1950-01-02"),
    )  # fmt: skip
    return [
        desk.person(name, sex=sex, relation_to_head=relation, birth_date=born, household_no="7")
        for name, sex, relation, born in people
    ]


def members(desk: Desk, household_id: int, day: date | None = None) -> dict[str, str]:
    card = desk.township.households.card(household_id, day)
    return {person.name: person.relation for person in card.members}


def test_a_household_is_split_and_was_whole_before(desk: Desk) -> None:
    households = desk.township.households
    _man, _woman, son, daughter, _mother = family(desk)
    old = household_of(desk, son)
    relations = households.suggest_relations(old, son, [son, daughter])
    new = households.split(old, relations, "8", desk.place("东河村", "2组"), "2026-03-05", "成家").record_id

    assert members(desk, new) == {"李大": "户主", "李二": "妹"}
    assert set(members(desk, old)) == {"李强", "王芳", "张婆"}
    assert set(members(desk, old, date(2026, 3, 4))) == {"李强", "王芳", "李大", "李二", "张婆"}
    assert members(desk, old, date(2026, 3, 4))["李大"] == "长子"
    assert members(desk, new, date(2026, 3, 4)) == {}
    assert desk.values(son)["place"] == desk.place("东河村", "2组")
    told = households.timeline(old)
    assert {(row.day, row.kind, row.name, row.note) for row in told} == {
        ("2026-03-05", "分户", "李大", "成家"), ("2026-03-05", "分户", "李二", "成家"),
    }  # fmt: skip
    assert desk.township.records.undo() is not None
    assert len(members(desk, old)) == 5
    assert households.timeline(old) == ()
    with pytest.raises(NotFound):
        households.card(new)
    assert desk.township.records.redo() is not None
    assert members(desk, new) == {"李大": "户主", "李二": "妹"}


def test_two_households_become_one(desk: Desk) -> None:
    households = desk.township.households
    man, *_ = family(desk)
    single = desk.person("赵敏", relation_to_head="02", household_no="9")
    old, target = household_of(desk, single), household_of(desk, man)
    households.join(old, target, {single: "80"}, "2026-04-01")

    assert members(desk, target)["赵敏"] == "其他"
    assert members(desk, old) == {}
    assert members(desk, old, date(2026, 3, 31)) == {"赵敏": "户主"}
    assert desk.township.records.form("household", old).values["dissolved_on"] == "2026-04-01"
    with pytest.raises(InvalidInput, match="two different"):
        households.join(target, target, {}, "2026-04-01")


def test_a_household_moves_with_everybody(desk: Desk) -> None:
    households = desk.township.households
    man, *_ = family(desk)
    desk.person("周平", household_no="7", place=desk.place("西山村"))
    household = household_of(desk, man)
    with pytest.raises(InvalidInput, match="household 7 already"):
        households.move(household, desk.place("西山村"), "", "2026-05-01")
    households.move(household, desk.place("西山村", "1组"), "17", "2026-05-01")

    assert desk.values(man)["place"] == desk.place("西山村", "1组")
    card = households.card(household)
    assert (card.household_no, card.address, len(card.members)) == ("17", "西山村 1组", 5)
    assert households.timeline(household)[0].before.startswith("7")
    assert desk.township.records.undo() is not None
    assert households.card(household).household_no == "7"


def test_another_head_gives_everybody_another_relation(desk: Desk) -> None:
    households = desk.township.households
    _man, woman, *_ = family(desk)
    household = household_of(desk, woman)
    relations = households.suggest_relations(household, woman)
    households.change_head(household, relations, "2026-02-01")

    assert members(desk, household) == {"王芳": "户主", "李强": "夫", "李大": "长子", "李二": "长女", "张婆": "婆婆"}
    assert members(desk, household, date(2026, 1, 31))["李强"] == "户主"
    with pytest.raises(InvalidInput, match="who is the head"):
        households.change_head(household, dict.fromkeys(relations, "80"), "2026-02-02")


def test_members_come_and_go_and_live_elsewhere(desk: Desk) -> None:
    households = desk.township.households
    man, _woman, _son, daughter, _mother = family(desk)
    household = household_of(desk, man)
    lodger = desk.person("赵敏")
    households.add_member(household, lodger, "99", "2026-02-01")
    households.remove_member(daughter, "2026-03-01", "外嫁")
    households.separate(man, "2026-03-02")

    assert members(desk, household)["赵敏"] == "非亲属"
    assert "李二" not in members(desk, household)
    assert "李二" in members(desk, household, date(2026, 2, 28))
    assert "赵敏" not in members(desk, household, date(2026, 1, 31))
    assert desk.values(man)["residence_status"] == "4"
    assert [row.kind for row in households.timeline(household)] == ["人户分离", "离户", "入户"]


def test_nobody_is_a_member_before_birth(desk: Desk) -> None:
    _man, _woman, son, *_ = family(desk)
    assert "李大" not in members(desk, household_of(desk, son), date(2003, 1, 1))


@pytest.mark.parametrize(
    ("number", "day", "chosen", "message"),
    [
        ("8", "2026-13-01", [2], "day of the change"),
        ("8", "2026", [2], "day of the change"),
        ("8", "2027-01-01", [2], "future"),
        ("", "2026-01-01", [2], "number of the new"),
        ("7", "2026-01-01", [2], "7 already"),
        ("8", "2026-01-01", [], "members of this"),
        ("8", "2026-01-01", [0, 1, 2, 3, 4], "Somebody has to stay"),
    ],
)
def test_a_split_that_cannot_be_is_refused_and_changes_nothing(
    desk: Desk, number: str, day: str, chosen: list[int], message: str
) -> None:
    people = family(desk)
    household = household_of(desk, people[0])
    relations = {people[index]: HEAD if index == chosen[0] else "" for index in chosen}
    with pytest.raises(InvalidInput, match=message):
        desk.township.households.split(household, relations, number, desk.place(), day)
    assert len(members(desk, household)) == 5
    assert desk.township.households.timeline(household) == ()


moves = st.lists(
    st.tuples(st.integers(1, 4), st.sampled_from([None, 1, 2, 3]), st.sampled_from(["02", "12", "80"])), max_size=15
)


@given(moves)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_every_day_is_found_again_from_the_last(script: list[tuple[int, int | None, str]]) -> None:
    """Move people between three households day by day and ask for each evening at the end."""
    where: dict[int, tuple[int | None, str | None]] = dict.fromkeys(range(1, 5), (None, None))
    steps: list[Step] = []
    evenings = [dict(where)]
    for number, (person, household, relation) in enumerate(script, start=1):
        target = (household, relation if household else None)
        before = where[person]
        steps.append(Step(number, person, f"2026-01-{number:02d}", before[0], target[0], before[1], target[1]))
        where[person] = target
        evenings.append(dict(where))

    def living_in(state: dict[int, tuple[int | None, str | None]], household: int) -> dict[int, str | None]:
        return {person: relation for person, (home, relation) in state.items() if home == household}

    for household in (1, 2, 3):
        touching = [step for step in steps if household in (step.from_household, step.to_household)]
        for day, evening in enumerate(evenings):
            found = members_on(household, f"2026-01-{day:02d}", living_in(where, household), touching)
            assert found == living_in(evening, household)


def test_a_village_gets_another_name_and_keeps_the_old_in_its_history(desk: Desk) -> None:
    places, person = desk.township.places, desk.person()
    places.rename(desk.place("东河村"), "东河新村", "2026-01-01", "望政发〔2026〕1号")
    assert [village.name for village in places.villages()] == ["东河新村", "西山村"]
    assert desk.township.register.rows([person])[0].village == "东河新村"
    assert desk.query("SELECT old_name, new_name FROM place_change WHERE deleted = 0") == [("东河村", "东河新村")]
    with pytest.raises(InvalidInput, match="西山村 already"):
        places.rename(desk.place("东河新村"), "西山村", "2026-01-01")
    places.rename(desk.place("东河新村", "1组"), "第一组", "2026-01-02")
    assert places.villages()[0].group_names == ("2组", "第一组")
    desk.township.records.undo()
    desk.township.records.undo()
    assert places.villages()[0].name == "东河村"


def test_a_village_is_joined_to_another_with_its_people(desk: Desk) -> None:
    places = desk.township.places
    here = desk.person(household_no="7", place=desk.place("东河村", "1组"), citizen_id=citizen_id())
    there = desk.person("王芳", household_no="7", place=desk.place("西山村", "1组"))
    source, target = int(desk.place("东河村")), int(desk.place("西山村"))
    places.join(source, target, "2026-01-01")

    (village,) = places.villages()
    assert (village.name, village.residents) == ("西山村", 2)
    assert set(village.group_names) == {"1组", "2组", "东河村1组"}
    rows = desk.township.register.rows([here, there])
    assert [(row.village, row.group, row.household_no) for row in rows] == [
        ("西山村", "东河村1组", "8"), ("西山村", "1组", "7"),
    ]  # fmt: skip
    with pytest.raises(InvalidInput, match="two different"):
        places.join(target, target, "2026-01-01")
    desk.township.records.undo()
    assert [found.residents for found in places.villages()] == [1, 1]
