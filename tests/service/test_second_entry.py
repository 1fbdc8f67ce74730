"""Second entry over a real office: what waits, what agrees, what is settled, and what a later edit undoes."""

from __future__ import annotations

import pytest

from app.domain.errors import Conflict
from tests.offices import Desk, citizen_id

NUMBER = citizen_id()


def test_what_was_typed_today_waits_until_it_agrees(desk: Desk) -> None:
    second = desk.township.second_entry
    person = desk.person("李建国", sex="1", citizen_id=NUMBER, birth_date="1980-01-02")
    desk.person("无号人")
    assert second.waiting_today("resident") == (person,)
    sheet = second.sheet("resident", person)
    assert [field.key for field in sheet.fields] == ["citizen_id", "birth_date"]
    compared = second.compare(sheet, {"citizen_id": f" {NUMBER}", "birth_date": "1980.1.2"})
    assert [one.agrees for one in compared] == [True, True]
    assert second.settle(sheet, compared, {}) is None

    assert second.waiting_today("resident") == ()
    assert {one.field: one.agreed for one in second.agreements("resident", person)} == {
        "citizen_id": True,
        "birth_date": True,
    }
    assert second.sheet("resident", person).fields == ()
    assert len(second.sheet("resident", person, again=True).fields) == 2


def test_a_difference_is_settled_by_choosing(desk: Desk) -> None:
    second = desk.township.second_entry
    person = desk.person("李建国", sex="1", birth_date="1980-01-02")
    desk.township.records.set_operator("张敏")
    sheet = second.sheet("resident", person)
    compared = second.compare(sheet, {"birth_date": "19800120"})
    assert [(one.first, one.second, one.agrees) for one in compared] == [("1980-01-02", "1980-01-20", False)]
    result = second.settle(sheet, compared, {"birth_date": "1980-01-20"})

    assert result is not None
    assert desk.values(person)["birth_date"] == "1980-01-20"
    agreement = second.agreements("resident", person)[0]
    assert (agreement.field, agreement.agreed, agreement.by_whom) == ("birth_date", False, "张敏")
    assert second.waiting_today("resident") == ()


def test_choosing_the_first_changes_nothing_and_is_kept(desk: Desk) -> None:
    second = desk.township.second_entry
    person = desk.person("李建国", birth_date="1980-01-02")
    sheet = second.sheet("resident", person)
    compared = second.compare(sheet, {"birth_date": "1980-01-03"})

    assert second.settle(sheet, compared, {"birth_date": "1980-01-02"}) is None
    assert [one.agreed for one in second.agreements("resident", person)] == [False]


def test_a_later_change_of_the_field_waits_again(desk: Desk) -> None:
    second = desk.township.second_entry
    person = desk.person("李建国", birth_date="1980-01-02")
    sheet = second.sheet("resident", person)
    second.settle(sheet, second.compare(sheet, {"birth_date": "1980-1-2"}), {})
    desk.save(person, desk.values(person) | {"note": "x"})
    assert second.waiting_today("resident") == ()
    desk.save(person, desk.values(person) | {"birth_date": "1981-01-02"})
    assert second.waiting_today("resident") == (person,)


@pytest.mark.parametrize("typed", ["1980-13-02", "abc", ""])
def test_a_second_typing_that_is_no_value_is_shown_with_its_fault(desk: Desk, typed: str) -> None:
    second = desk.township.second_entry
    person = desk.person("李建国", birth_date="1980-01-02")
    one = second.compare(second.sheet("resident", person), {"birth_date": typed})[0]

    assert (one.second, one.agrees) == (typed, False)
    assert one.fault


def test_a_record_changed_in_between_is_refused(desk: Desk) -> None:
    second = desk.township.second_entry
    person = desk.person("李建国", birth_date="1980-01-02")
    sheet = second.sheet("resident", person)
    compared = second.compare(sheet, {"birth_date": "1980-01-02"})
    desk.save(person, desk.values(person) | {"note": "x"})

    with pytest.raises(Conflict):
        second.settle(sheet, compared, {})
    assert second.agreements("resident", person) == ()


def test_a_type_without_such_fields_never_waits(desk: Desk) -> None:
    assert desk.township.second_entry.waiting_today("village") == ()
