"""The register: forms, checks, saving, households, history, taking back."""

from __future__ import annotations

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.services.register import FieldProblem, RegisterCounts
from tests.offices import Desk, citizen_id

NUMBER = citizen_id("19800102", "002")
PERSON = {"name": "李桂英", "sex": "2", "birth_date": "1980-01-02", "citizen_id": NUMBER, "phone": "13812345678"}


def check(desk: Desk, **values: str) -> dict[str, FieldProblem]:
    return desk.township.register.check(PERSON | {"place": desk.place()} | values, None)


def check_known(desk: Desk, resident_id: int) -> dict[str, FieldProblem]:
    return desk.township.register.check(desk.values(resident_id), resident_id)


def test_an_empty_form_offers_every_choice(desk: Desk) -> None:
    form = desk.township.register.form(None)
    fields = {field.key: field for field in form.fields}
    assert (form.record, form.resident_id, form.row_version, form.title) == ("resident", None, 0, "New: Resident")
    assert [choice.label for choice in fields["place"].choices] == [
        "东河村", "东河村 1组", "东河村 2组", "西山村", "西山村 1组",
    ]  # fmt: skip
    assert [choice.key for choice in fields["place"].choices] == ["1", "2", "3", "4", "5"]
    assert [choice.label for choice in fields["sex"].choices] == ["未知", "男", "女", "未说明"]
    assert {key for key, field in fields.items() if field.required} == {"name", "sex", "place"}
    assert fields["household_no"].kind == fields["name"].kind == "text"
    assert fields["citizen_id"].help.sensitivity == "sensitive"
    assert "source_no" not in fields
    assert all(field.value == "" for field in form.fields)


def test_what_was_saved_stands_in_the_form(desk: Desk) -> None:
    values = PERSON | {
        "place": desk.place("西山村", "1组"),
        "household_no": "H 7",
        "children_count": "2",
        "note": "听力不便",
    }
    saved = desk.save(None, values)
    assert saved.changes.tables == {"resident", "household"}
    form = desk.township.register.form(saved.resident_id)
    stored = {field.key: field.value for field in form.fields if field.value}
    assert stored == values | {"household_no": "H7"}
    assert (form.title, form.row_version) == ("李桂英", 1)


def test_the_line_of_a_list_is_worded(desk: Desk) -> None:
    person = desk.person(
        **PERSON | {"place": desk.place("东河村", "2组"), "relation_to_head": "02", "residence_status": "1"}
    )
    (row,) = desk.township.register.rows([person, 99])
    assert (row.name, row.sex, row.birth_date, row.age, row.citizen_id) == ("李桂英", "女", "1980-01-02", 46, NUMBER)
    assert (row.village, row.group, row.household_no, row.relation, row.phone, row.residence_status) == (
        "东河村", "2组", "", "户主", "13812345678", "常住",
    )  # fmt: skip
    assert desk.township.register.rows([]) == []


def test_a_bare_person_shows_empty_cells(desk: Desk) -> None:
    (row,) = desk.township.register.rows([desk.person("王二")])
    assert (row.birth_date, row.age, row.citizen_id, row.group, row.relation, row.phone) == ("", None, "", "", "", "")


def test_typing_is_mended_as_imports_are(desk: Desk) -> None:
    person = desk.person("李 桂英", citizen_id=f"'{NUMBER.lower()}", birth_date="1980.1.2", phone="138-1234-5678")
    values = desk.values(person)
    assert (values["name"], values["citizen_id"], values["birth_date"]) == ("李桂英", NUMBER, "1980-01-02")
    assert values["phone"] == "13812345678"


def test_a_good_number_fills_birth_date_and_sex(desk: Desk) -> None:
    register = desk.township.register
    assert register.derive({"citizen_id": NUMBER}) == {"birth_date": "1980-01-02", "sex": "2"}
    assert register.derive({"citizen_id": NUMBER, "sex": "1", "birth_date": " "}) == {"birth_date": "1980-01-02"}
    assert register.derive({"citizen_id": NUMBER[:-1]}) == {}
    assert register.derive({}) == {}


def test_a_good_form_has_no_problem(desk: Desk) -> None:
    assert check(desk) == {}


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("name", " ", "This has to be filled in"),
        ("sex", "", "This has to be filled in"),
        ("sex", "雌", "this word is not in the code list"),
        ("place", "", "This has to be filled in"),
        ("place", "99", "Choose a village, and a group if there is one"),
        ("place", "1:99", "Choose a village, and a group if there is one"),
        ("birth_date", "2026-07-02", "The date lies in the future"),
        ("birth_date", "昨天", "this is not a date that exists"),
        ("citizen_id", NUMBER[:-1], "the ID number has 17 characters instead of 18: look it up on the card"),
        ("phone", "123", "the phone number has 3 digits: it is not complete"),
        ("children_count", "-1", "this is not a whole number"),
    ],
)
def test_an_error_keeps_the_record_from_being_saved(desk: Desk, field: str, typed: str, message: str) -> None:
    assert check(desk, **{field: typed})[field] == FieldProblem("error", message)
    with pytest.raises(InvalidInput, match="1 fields") as caught:
        desk.save(None, PERSON | {"place": desk.place(), field: typed})
    assert str(caught.value.fields[field]) == message
    assert desk.township.register.counts().residents == 0


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("birth_date", "1980-01-03", "The ID number says 1980-01-02: check which is right"),
        ("sex", "1", "The ID number says the other sex: check which is right"),
        (
            "note", "李\ue863",
            "a character has no standard code (U+E863): choose the right one and type it again",
        ),
    ],
)  # fmt: skip
def test_a_warning_does_not(desk: Desk, field: str, typed: str, message: str) -> None:
    assert check(desk, **{field: typed}) == {field: FieldProblem("warning", message)}
    assert desk.save(None, PERSON | {"place": desk.place(), field: typed}).resident_id == 1


def test_an_id_number_belongs_to_one_person(desk: Desk) -> None:
    person = desk.person(**PERSON)
    problem = check(desk, name="王小红", birth_date="")["citizen_id"]
    assert problem == FieldProblem("error", "李桂英 (东河村) has this ID number already: open that person instead")
    assert "citizen_id" not in check_known(desk, person)
    with pytest.raises(InvalidInput):
        desk.person("王小红", citizen_id=NUMBER)
    desk.township.register.delete(person)
    assert desk.person("王小红", citizen_id=NUMBER) == 2


def test_a_namesake_of_the_same_day_is_pointed_out(desk: Desk) -> None:
    person = desk.person(**PERSON)
    problem = check(desk, citizen_id="")["name"]
    assert problem.level == "warning"
    assert problem.message == "李桂英, born 1980-01-02, is in 东河村 already: is it the same person?"
    assert check_known(desk, person) == {}


def test_villages_number_their_households_by_themselves(desk: Desk) -> None:
    desk.person("张伟", household_no="H1", place=desk.place("西山村", "1组"))
    problems = check(desk, household_no="H1")
    assert problems == {
        "household_no": FieldProblem("warning", "Household H1 lies in 西山村: check the number and the village")
    }
    assert check(desk, household_no="H1", place=desk.place("西山村")) == {}
    assert check(desk, household_no="H2") == {}
    desk.person(household_no="H1")
    assert desk.query("SELECT v.name FROM household AS h JOIN village AS v ON v.id = h.village_id") == [
        ("东河村",),
        ("西山村",),
    ]
    assert check(desk, household_no="H1") == {}


def test_two_windows_do_not_save_over_each_other(desk: Desk) -> None:
    person = desk.person()
    values = desk.values(person)
    desk.save(person, values | {"note": "first"})
    with pytest.raises(Conflict, match="kept as a draft"):
        desk.save(person, values | {"note": "second", "household_no": "H9"}, row_version=1)
    assert desk.values(person)["note"] == "first"
    assert desk.township.register.counts().households == 0


def test_saving_the_same_changes_nothing(desk: Desk) -> None:
    person = desk.person(household_no="H1")
    changes = desk.query("SELECT count(*) FROM change_log")
    saved = desk.save(person, desk.values(person))
    assert saved.resident_id == person
    assert desk.query("SELECT count(*) FROM change_log") == changes
    assert desk.township.register.form(person).row_version == 1


def test_who_is_gone_is_gone(desk: Desk) -> None:
    register = desk.township.register
    person = desk.person()
    values = desk.values(person)
    assert register.delete(person).tables == {"resident"}
    for ask in (register.form, register.history, register.household, register.delete):
        with pytest.raises(NotFound):
            ask(person)
    with pytest.raises(NotFound):
        register.save(person, values, 1)
    assert register.rows([person]) == []
    assert desk.names() == desk.names("李") == []


def test_a_household_shows_its_head_first(desk: Desk) -> None:
    child = desk.person("李小明", household_no="H1", relation_to_head="22", birth_date="2010-05-06")
    head = desk.person("李强", household_no="H1", relation_to_head="02", place=desk.place("东河村", "1组"))
    desk.person("王二", household_no="H2")
    alone = desk.person("赵六")
    card = desk.township.register.household(child)
    assert (card.household_no, card.address) == ("H1", "东河村 1组")
    assert [row.resident_id for row in card.members] == [head, child]
    assert desk.township.register.household(alone).household_no == ""
    assert [row.name for row in desk.township.register.household(alone).members] == ["赵六"]


def test_history_tells_every_field_in_words(desk: Desk) -> None:
    person = desk.person("李桂英")
    desk.save(person, desk.values(person) | {"sex": "1", "note": "改"})
    desk.township.register.undo_last()
    lines = [(row.action, row.field, row.before, row.after) for row in desk.township.register.history(person)]
    assert lines[0] == ("taken back", "", "", "")
    assert set(lines[1:3]) == {("changed", "Sex", "女", "男"), ("changed", "Note", "", "改")}
    assert ("entered", "Name", "", "李桂英") in lines[3:]
    assert ("entered", "Village", "", "东河村") in lines[3:]
    assert all(row.at == "2026-07-01T01:30:00+00:00" for row in desk.township.register.history(person))


def test_history_names_places_and_households(desk: Desk) -> None:
    person = desk.person(household_no="H1", place=desk.place("东河村", "1组"))
    desk.save(person, desk.values(person) | {"household_no": "H2", "place": desk.place("西山村", "1组")})
    changed = {
        row.field: (row.before, row.after) for row in desk.township.register.history(person) if row.action == "changed"
    }
    assert changed == {"Village": ("东河村", "西山村"), "Village group": ("1组", "1组"), "Household": ("H1", "H2")}


def test_counts_and_places(desk: Desk) -> None:
    desk.person(household_no="H1")
    desk.person("张伟", place=desk.place("西山村"), household_no="H2")
    desk.person("张三", place=desk.place("西山村"))
    assert desk.township.register.counts() == RegisterCounts(3, 2, 2, 3)
    villages = desk.township.places.villages()
    assert [(one.name, one.group_names, one.residents) for one in villages] == [
        ("东河村", ("1组", "2组"), 1), ("西山村", ("1组",), 2),
    ]  # fmt: skip


def test_lists_are_sorted_as_asked(desk: Desk) -> None:
    for name, born in (("乙", "1990-01-01"), ("丙", "1970-01-01"), ("甲", "1980-01-01")):
        desk.person(name, birth_date=born, place=desk.place("西山村" if name == "甲" else "东河村"))
    register = desk.township.register

    def names(ids: list[int]) -> str:
        return "".join(row.name for row in register.rows(ids))

    assert names(register.list_ids(sort="birth_date")) == "丙甲乙"
    assert names(register.list_ids(sort="name")) == "".join(sorted("甲乙丙"))
    assert names(register.list_ids(sort="household")) == "乙丙甲"
    assert names(register.list_ids(2)) == "甲"
    assert len(register.list_ids(limit=2)) == 2


def test_one_save_is_taken_back_as_one(desk: Desk) -> None:
    register = desk.township.register
    assert register.undo_last() is None
    first = desk.person("张伟")
    desk.person(household_no="H1")
    taken = register.undo_last()
    assert taken is not None
    assert taken.tables == {"resident", "household"}
    assert len(taken.uids) == 2
    assert register.counts() == RegisterCounts(1, 0, 2, 3)
    register.undo_last()
    assert register.rows([first]) == []
    assert register.undo_last() is None


def test_a_household_that_others_use_by_now_stays(desk: Desk) -> None:
    desk.person(household_no="H1")
    desk.take("residents", ("姓名", "户号", "村名称"), ("张三", "H1", "东河村"))
    desk.township.register.undo_last()
    assert desk.township.register.counts() == RegisterCounts(1, 1, 2, 3)
    assert desk.names("H1") == ["张三"]


def test_what_cannot_be_taken_back_is_told(desk: Desk) -> None:
    person = desk.person(**PERSON)
    desk.township.register.delete(person)
    desk.take("residents", ("姓名", "身份证号", "村名称"), ("王小红", NUMBER, "东河村"))
    with pytest.raises(Conflict, match="cannot be taken back"):
        desk.township.register.undo_last()
    assert desk.names("李") == []
    assert desk.names(NUMBER) == ["王小红"]


def test_a_typed_date_with_a_digit_missing_is_no_day_number(desk: Desk) -> None:
    assert check(desk, birth_date="19810").keys() == {"birth_date"}
    assert check(desk, birth_date="1980-1-2") == {}
