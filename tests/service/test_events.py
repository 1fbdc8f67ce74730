"""Births, deaths, moves, marriages and divorces, and what each does to the register."""

from __future__ import annotations

import pytest

from app.domain.errors import InvalidInput
from app.services.events import BIRTH, DEATH, DIVORCE, MARRIAGE, MOVE_IN, MOVE_OUT, EventResult
from tests.offices import Desk, citizen_id

MAN, WOMAN = citizen_id("19800102", "001"), citizen_id("19820102", "002")


def couple(desk: Desk) -> tuple[int, int]:
    man = desk.person(
        "李强", sex="1", citizen_id=MAN, relation_to_head="02", household_no="7", marital_status="21",
        spouse_name="王芳", spouse_citizen_id=WOMAN, ethnic_group="01", hukou_nature="9",
    )  # fmt: skip
    woman = desk.person(
        "王芳", sex="2", citizen_id=WOMAN, relation_to_head="12", household_no="7", marital_status="21",
        spouse_name="李强", spouse_citizen_id=MAN,
    )  # fmt: skip
    return man, woman


def record(desk: Desk, kind: str, resident_id: int | None, **values: str) -> EventResult:
    form = desk.township.events.form(kind, resident_id)
    person = None if kind == BIRTH else resident_id
    return desk.township.events.record(form.values | {"occurred_on": "2026-03-05"} | values, person)


def test_a_birth_enters_the_child_into_the_family(desk: Desk) -> None:
    man, woman = couple(desk)
    born = record(desk, BIRTH, woman, name="李小", sex="2", relation_to_head="30", birth_order="1")
    child = desk.values(born.resident_id)

    assert (child["birth_date"], child["household_no"], child["ethnic_group"]) == ("2026-03-05", "7", "01")
    assert (child["mother_name"], child["father_citizen_id"], child["marital_status"]) == ("王芳", MAN, "10")
    links = desk.query("SELECT father_id, mother_id FROM resident WHERE id = ?", born.resident_id)
    assert links == [(man, woman)]
    household = desk.township.register.household(woman)
    assert [member.name for member in household.members] == ["李强", "王芳", "李小"]
    assert desk.township.households.timeline(household.household_id or 0)[0].kind == "入户"
    assert desk.township.records.undo() is not None
    assert desk.township.register.counts().residents == 2
    assert desk.query("SELECT count(*) FROM population_event WHERE deleted = 0") == [(0,)]


def test_a_death_ends_membership_and_leaves_a_widow(desk: Desk) -> None:
    man, woman = couple(desk)
    died = record(desk, DEATH, man)

    assert died.follow_up == "Household 7 has no head now: choose a new one"
    assert desk.values(woman)["marital_status"] == "30"
    assert desk.township.register.counts().residents == 1
    assert desk.township.register.list_ids() == [woman]
    (row,) = desk.township.register.rows([man])
    assert row.residence_status == "死亡 2026-03-05"
    assert row.household_no == ""
    with pytest.raises(InvalidInput, match="has left the register already"):
        record(desk, MOVE_OUT, man)
    assert desk.township.records.undo() is not None
    assert desk.township.register.counts().residents == 2
    assert desk.values(woman)["marital_status"] == "21"


def test_somebody_moves_out_and_comes_back(desk: Desk) -> None:
    man, woman = couple(desk)
    record(desk, MOVE_OUT, woman, to_place="云岭县城关镇")
    assert desk.values(woman)["whereabouts"] == "云岭县城关镇"
    assert desk.township.register.list_ids() == [man]
    back = record(desk, MOVE_IN, None, name="王芳", citizen_id=WOMAN, place=desk.place(), household_no="7",
                  relation_to_head="12", occurred_on="2026-04-01", from_place="云岭县城关镇")  # fmt: skip

    assert back.resident_id == woman
    assert sorted(desk.township.register.list_ids()) == sorted([man, woman])
    assert desk.values(woman)["relation_to_head"] == "12"


def test_a_stranger_who_moves_in_is_entered(desk: Desk) -> None:
    came = record(desk, MOVE_IN, None, name="赵敏", sex="2", place=desk.place("西山村"), from_place="外省")
    assert desk.values(came.resident_id)["residence_status"] == "1"
    assert desk.township.register.counts().residents == 1


def test_a_marriage_is_written_on_both_sides_and_a_divorce_takes_it_off_both(desk: Desk) -> None:
    man = desk.person("李强", sex="1", citizen_id=MAN, marital_status="10")
    woman = desk.person("王芳", sex="2", citizen_id=WOMAN, marital_status="40")
    record(desk, MARRIAGE, man, spouse_name="王芳", spouse_citizen_id=WOMAN)

    husband, wife = desk.values(man), desk.values(woman)
    assert (husband["marital_status"], husband["first_marriage_date"], husband["spouse_name"]) == (
        "21", "2026-03-05", "王芳",
    )  # fmt: skip
    assert (wife["marital_status"], wife["first_marriage_date"], wife["spouse_citizen_id"]) == ("22", "", MAN)
    record(desk, DIVORCE, woman, occurred_on="2026-05-06")
    for person in (man, woman):
        values = desk.values(person)
        assert (values["marital_status"], values["spouse_name"], values["spouse_citizen_id"]) == ("40", "", "")


def test_an_event_without_its_person_is_refused_whole(desk: Desk) -> None:
    with pytest.raises(InvalidInput) as refused:
        record(desk, DEATH, None, name="李强", place=desk.place(), citizen_id=MAN)
    assert set(refused.value.fields) == {"citizen_id"}
    assert desk.query("SELECT count(*) FROM population_event") == [(0,)]
    with pytest.raises(InvalidInput) as refused:
        record(desk, BIRTH, None, place=desk.place())
    assert set(refused.value.fields) == {"name"}
