"""Help while typing, over a real office."""

from __future__ import annotations

import pytest

from app.domain.records import RECORDS
from app.domain.records.spec import RecordSpec
from tests.offices import Desk, citizen_id


def family(desk: Desk) -> int:
    """Enter a head who names his wife."""
    return desk.person(
        "李建国", sex="1", household_no="001", relation_to_head="02", citizen_id=citizen_id(order="001"),
        spouse_name="王秀英", spouse_citizen_id=citizen_id("19820304", "002"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", ""), ("1101051980010", ""), ("11010519800102", "1980-01-02 · 46 years"),
        ("11010519800102001", "1980-01-02 · 男 · 46 years"), ("11010519801302001", ""), ("11010520800102", "2080-01-02"),
    ],
)  # fmt: skip
def test_as_much_is_told_as_is_typed(desk: Desk, typed: str, told: str) -> None:
    assert desk.township.entry.told_by(typed) == told


def test_the_wife_named_by_the_head_is_offered_next(desk: Desk) -> None:
    family(desk)
    values = {"place": desk.place(), "household_no": "001"}
    entry = desk.township.entry
    offered = entry.offers(values, None)
    assert offered == {"name": "王秀英", "citizen_id": citizen_id("19820304", "002"), "relation_to_head": "12"}
    assert entry.offers(values | {"citizen_id": offered["citizen_id"]}, None) == {
        "name": "王秀英",
        "relation_to_head": "12",
    }
    assert entry.offers(values | {"name": "李明轩"}, None) == {}


def test_children_get_their_parents_offered_and_nobody_himself(desk: Desk) -> None:
    head = family(desk)
    entry, values = desk.township.entry, {"place": desk.place(), "household_no": "001", "name": "李明轩"}
    assert entry.offers(values | {"relation_to_head": "22"}, None)["father_name"] == "李建国"
    assert "father_name" not in entry.offers(values | {"relation_to_head": "22", "father_name": "李四"}, None)
    assert entry.offers(values | {"relation_to_head": "22"}, head) == {}


@pytest.mark.parametrize("values", [{}, {"household_no": "001"}, {"household_no": "009", "place": "1"}, {"household_no": "001", "place": "x"}])  # fmt: skip
def test_without_a_household_nothing_is_offered(desk: Desk, values: dict[str, str]) -> None:
    family(desk)

    assert desk.township.entry.offers(values, None) == {}


def test_a_new_household_goes_on_where_the_last_person_lives(desk: Desk) -> None:
    entry = desk.township.entry
    assert entry.new_household("") == {"place": "", "household_no": "", "relation_to_head": "02"}
    family(desk)
    assert entry.new_household("") == {"place": desk.place(), "household_no": "002", "relation_to_head": "02"}
    other = desk.place("西山村")
    assert entry.new_household(other) == {"place": other, "household_no": "001", "relation_to_head": "02"}


def test_the_last_record_is_the_one_typed_last_and_still_there(desk: Desk) -> None:
    entry, register = desk.township.entry, desk.township.register
    assert entry.last_id("resident") is None
    first, second = desk.person("李一"), desk.person("李二")
    assert entry.last_id("resident") == second
    desk.save(first, desk.values(first) | {"note": "x"})
    assert entry.last_id("resident") == first
    register.delete(first)
    assert entry.last_id("resident") == second
    assert entry.last_id("migrant") is None


def test_a_doubt_with_a_reason_is_settled(desk: Desk) -> None:
    records, entry = desk.township.records, desk.township.entry
    person = desk.person("李建国", sex="1", birth_date="1980-01-02")
    values = desk.values(person) | {"citizen_id": citizen_id("19810102")}
    doubt = records.check("resident", values, person)["birth_date"]
    assert doubt.level == "warning"
    version = records.form("resident", person).row_version
    records.save("resident", person, values, version, {"birth_date": "以身份证为准前的旧档"})

    assert entry.settled("resident", person) == {("birth_date", doubt.message)}
    assert records.reasons("birth_date") == ("以身份证为准前的旧档",)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.key))
def test_every_code_list_is_typed_on_the_number_pad(desk: Desk, record: RecordSpec) -> None:
    for field in desk.township.records.form(record.key).fields:
        keys = [choice.key for choice in field.choices]
        assert all(key.isdecimal() for key in keys)
        assert len(keys) == len(set(keys))
