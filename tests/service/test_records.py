"""Every record type through the one service: entered, doubted, taken back, done again, and seen as it once was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Surroundings, create_township
from app.domain.errors import Conflict, InvalidInput
from app.domain.records import RECORDS, find_record
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from tests.offices import CHEAP, NOW, PASSPHRASE, PROFILE, Desk, citizen_id, english

BY_FORM = [spec for spec in RECORDS if spec.made_by_form]


def filled(desk: Desk, spec: RecordSpec) -> dict[str, str]:
    """Fill every field of a form with something that its kind accepts, after entering what it links to."""
    for field in spec.form_fields:
        if field.kind is Kind.LINK and not desk.query(f"SELECT 1 FROM {find_record(field.target).table}"):  # noqa: S608 - our own name
            desk.township.records.save(field.target, None, filled(desk, find_record(field.target)), 0)
    form = desk.township.records.form(spec.key)
    choices = {field.key: field.choices for field in form.fields}
    return {field.key: _sample(field, choices.get(field.key, ())) for field in spec.form_fields if field.key in choices}


def _sample(field: FieldSpec, choices: tuple[object, ...]) -> str:
    plain = {
        Kind.DATE: "2020-02-03", Kind.DAY: "2026-03-04", Kind.MONTH: "2026-03", Kind.INT: "3", Kind.QUANTITY: "2",
        Kind.PHONE: "13800001111", Kind.NAME: "李强", Kind.TEXT: "东河村二队", Kind.KEY: "009", Kind.HOUSEHOLD: "009",
        Kind.CITIZEN_ID: citizen_id("19900102", f"{sum(map(ord, field.key)) % 499 * 2 + 1:03d}"),
    }  # fmt: skip
    return plain.get(field.kind) or str(getattr(choices[-1], "code", ""))


@pytest.mark.parametrize("spec", BY_FORM, ids=lambda spec: str(spec.key))
def test_every_record_type_is_entered_shown_changed_and_taken_back(desk: Desk, spec: RecordSpec) -> None:
    records = desk.township.records
    values = filled(desk, spec)
    saved = records.save(spec.key, None, values, 0)
    form = records.form(spec.key, saved.record_id)

    assert {key: value for key, value in form.values.items() if values[key] != value} == {}
    assert form.title
    assert records.history(spec.key, saved.record_id)
    assert records.undo() is not None
    deleted = desk.query(f"SELECT deleted FROM {spec.table} WHERE id = ?", saved.record_id)  # noqa: S608 - our own name
    assert deleted == [(1,)]
    again = records.redo()
    assert again is not None
    assert form.title.split()[0] in again.sentence
    assert records.form(spec.key, saved.record_id).values == form.values
    assert records.delete(spec.key, saved.record_id).tables == {spec.table}


@pytest.mark.parametrize("spec", BY_FORM, ids=lambda spec: str(spec.key))
def test_an_empty_form_names_what_is_missing(desk: Desk, spec: RecordSpec) -> None:
    with pytest.raises(InvalidInput) as refused:
        desk.township.records.save(spec.key, None, {}, 0)
    required = {field.key for field in spec.form_fields if field.required}
    assert set(refused.value.fields) == required


@pytest.mark.parametrize("key", ["household_change", "place_change"])
def test_what_comes_about_by_actions_is_not_typed(desk: Desk, key: str) -> None:
    with pytest.raises(InvalidInput, match="come about"):
        desk.township.records.save(key, None, {}, 0)


def test_undo_and_redo_walk_through_the_edits_and_a_new_edit_ends_redoing(desk: Desk) -> None:
    records = desk.township.records
    person = desk.person("李强", phone="13800001111")
    desk.save(person, desk.values(person) | {"phone": "13800002222"})
    desk.save(person, desk.values(person) | {"phone": "13800003333"})

    assert records.can_undo() == "changing 李强"
    for phone in ("13800002222", "13800001111"):
        assert records.undo() is not None
        assert desk.values(person)["phone"] == phone
    for phone in ("13800002222", "13800003333"):
        assert records.redo() is not None
        assert desk.values(person)["phone"] == phone
    assert records.redo() is None
    assert records.undo() is not None
    desk.save(person, desk.values(person) | {"note": "核对过"})
    assert records.can_redo() == ""
    assert records.redo() is None


def test_the_reason_for_saving_in_spite_of_a_doubt_stands_in_the_history(desk: Desk) -> None:
    desk.person("李桂英", birth_date="1980-01-02")
    records = desk.township.records
    records.set_operator("王会计")
    values = {"name": "李桂英", "sex": "2", "birth_date": "1980-01-02", "place": desk.place()}
    assert records.check("resident", values, None)["name"].level == "warning"
    saved = records.save("resident", None, values, 0, {"name": "同名，住址不同", "phone": "无疑问"})

    entries = {entry.field: entry for entry in records.history("resident", saved.record_id)}
    assert "同名，住址不同" in entries["Name"].reason
    assert entries["Name"].by_whom == "王会计"
    assert entries["Sex"].reason == ""
    assert records.reasons("name") == ("同名，住址不同",)


def test_spouses_and_parents_find_each_other_by_number_and_by_name(desk: Desk) -> None:
    man, woman, child = citizen_id("19800102", "001"), citizen_id("19820102", "002"), citizen_id("20100102", "001")
    husband = desk.person("李强", sex="1", citizen_id=man, spouse_citizen_id=woman, household_no="7")
    kid = desk.person("李小", sex="1", citizen_id=child, father_citizen_id=man, mother_name="王芳", household_no="7")
    wife = desk.person("王芳", sex="2", citizen_id=woman, spouse_name="李强", household_no="7")

    assert desk.query("SELECT spouse_id FROM resident WHERE id = ?", husband) == [(wife,)]
    assert desk.query("SELECT spouse_id FROM resident WHERE id = ?", wife) == [(husband,)]
    assert desk.query("SELECT father_id FROM resident WHERE id = ?", kid) == [(husband,)]
    desk.save(kid, desk.values(kid))
    assert desk.query("SELECT mother_id FROM resident WHERE id = ?", kid) == [(wife,)]


@dataclass
class Clock:
    """A clock that a test sets."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def dated(tmp_path: Path) -> tuple[Desk, Callable[[int], None]]:
    """Give an office whose days a test turns."""
    clock = Clock(NOW)
    surroundings = replace(Surroundings(kdf_cost=CHEAP), clock=clock)
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=english, surroundings=surroundings)
    desk = Desk(township, tmp_path)
    desk.places()

    def turn_to(day: int) -> None:
        clock.now = NOW + timedelta(days=day)

    return desk, turn_to


def test_a_record_is_seen_as_it_was_on_a_day(dated: tuple[Desk, Callable[[int], None]]) -> None:
    desk, turn_to = dated
    records = desk.township.records
    person = desk.person("李强", phone="13800001111")
    turn_to(2)
    desk.save(person, desk.values(person) | {"phone": "13800002222", "household_no": "9"})
    turn_to(4)
    records.undo()
    turn_to(6)
    records.redo()
    turn_to(8)
    records.delete("resident", person)

    def phone_on(day: int) -> str | None:
        form = records.as_it_was("resident", person, (NOW + timedelta(days=day)).date())
        return None if form is None else form.values["phone"]

    assert [phone_on(day) for day in (-1, 0, 1, 2, 3, 4, 5, 6, 7, 8)] == [
        None, "13800001111", "13800001111", "13800002222", "13800002222", "13800001111", "13800001111", "13800002222",
        "13800002222", None,
    ]  # fmt: skip
    desk.township.close()


def test_what_an_import_brought_is_not_there_before_it(dated: tuple[Desk, Callable[[int], None]]) -> None:
    desk, turn_to = dated
    number = citizen_id()
    desk.take("residents", ("姓名", "性别", "身份证号", "村名称"), ("李强", "男", number, "东河村"))
    turn_to(3)
    desk.take("residents", ("姓名", "身份证号", "村名称", "手机号"), ("李强", number, "东河村", "13800001111"))
    (person,) = desk.township.register.list_ids()
    records = desk.township.records

    def on(day: int) -> str | None:
        form = records.as_it_was("resident", person, (NOW + timedelta(days=day)).date())
        return None if form is None else form.values["phone"]

    assert [on(-1), on(0), on(3)] == [None, "", "13800001111"]
    desk.township.close()


def test_a_bulk_edit_is_shown_first_and_taken_back_at_once(desk: Desk) -> None:
    records = desk.township.records
    people = [desk.person(name, household_no=str(no)) for no, name in enumerate(("李强", "王芳", "赵敏"))]
    values = {"residence_status": "2", "ethnic_group": "01"}
    preview = records.bulk_preview("resident", people, values)
    assert (preview.changed, preview.refused, len(preview.rows)) == (3, 0, 6)
    assert preview.rows[0].after == "流出"
    assert desk.values(people[0])["residence_status"] == ""

    done = records.bulk_save("resident", people, values)
    assert (done.changed, done.refused) == (3, ())
    assert {desk.values(person)["residence_status"] for person in people} == {"2"}
    assert records.undo() is not None
    assert {desk.values(person)["residence_status"] for person in people} == {""}


def test_records_that_refuse_a_bulk_edit_stay_as_they_are(desk: Desk) -> None:
    records = desk.township.records
    first, second = desk.person("李强"), desk.person("王芳", citizen_id=citizen_id())
    done = records.bulk_save("resident", [first, second], {"citizen_id": citizen_id()})
    assert done.changed == 0
    assert [row.record_id for row in done.refused] == [first]
    assert "ID number already" in done.refused[0].problem
    with pytest.raises(InvalidInput, match="no field"):
        records.bulk_preview("resident", [first], {"政策属性": "1"})


def test_the_next_household_has_the_next_number(desk: Desk) -> None:
    records = desk.township.records
    assert records.next_household_no(desk.place()) == "001"
    desk.person(household_no="0099")
    desk.person(name="王芳", household_no="H7", place=desk.place("西山村"))
    assert records.next_household_no(desk.place()) == "0100"
    assert records.next_household_no(desk.place("西山村")) == "H8"
    assert records.next_household_no("nowhere") == "001"


def test_a_village_with_people_is_not_deleted(desk: Desk) -> None:
    desk.person()
    village = int(desk.place())
    with pytest.raises(Conflict, match="1 people"):
        desk.township.records.delete("village", village)


def test_a_day_before_the_other_is_doubted(desk: Desk) -> None:
    values = {"direction": "1", "name": "李强", "place": desk.place(), "since": "2026-03", "until": "2026-01-02"}
    problems = desk.township.records.check("migrant", values, None)
    assert problems["until"].level == "warning"
    assert desk.township.records.carry_over("migrant", values) == {
        "direction": "1", "place": desk.place(), "since": "2026-03",
    }  # fmt: skip
    assert date(2026, 1, 2).isoformat() in str(values["until"])
