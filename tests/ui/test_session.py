"""A record being typed, without widgets: what counts, what is only offered, what needs a reason."""

from __future__ import annotations

import dataclasses

from app.services.register import FieldProblem
from tests.ui.fake_township import FakeRegister
from ui.forms.field_view import DRAFT, ERROR, OFFERED, WARNING
from ui.records.session import EditSession, is_new_key

WORDS = {DRAFT: "draft", OFFERED: "offered", WARNING: "{doubt} / {reason}"}


def new_session(**given: str) -> EditSession:
    form = FakeRegister(10).form(None)
    fields = tuple(dataclasses.replace(field, value=given.get(field.key, "")) for field in form.fields)
    return EditSession(dataclasses.replace(form, fields=fields))


def test_it_knows_what_changed() -> None:
    session = EditSession(FakeRegister(10).form(3))
    assert not session.is_dirty
    session.put({"note": "x", "unknown": "y"})
    session.note_refusal({"note": "too short"})
    assert session.changed_keys == ["note"]
    assert session.states(WORDS)["note"] == (ERROR, "too short")
    session.put({"note": "xy"})
    assert session.states(WORDS)["note"] == (DRAFT, "draft")


def test_two_new_records_never_share_a_draft() -> None:
    one, other = new_session(), new_session()

    assert one.record_key != other.record_key
    assert is_new_key(one.record_key)
    assert EditSession(FakeRegister(10).form(3)).record_key == "3"


def test_what_is_brought_along_is_answered_until_it_is_typed_over() -> None:
    session = new_session(place="1", household_no="1001")
    assert session.answered_keys() == {"place", "household_no"}
    assert not session.is_dirty
    session.type("place", "2")
    assert session.answered_keys() == {"household_no"}


def test_an_answer_with_a_problem_is_no_answer() -> None:
    session = new_session(place="1")
    session.note_problems({"place": FieldProblem("warning", "another village")})

    assert session.answered_keys() == frozenset()


def test_what_the_number_told_goes_with_the_number() -> None:
    session = new_session()
    session.type("citizen_id", "411523199003072425")
    assert session.tell({"sex": "2", "birth_date": "1990-03-07"}) == {"sex": "2", "birth_date": "1990-03-07"}
    assert session.answered_keys() == {"sex", "birth_date"}
    assert session.untold()["sex"] == ""
    assert session.tell({}) == {"sex": "", "birth_date": ""}
    assert session.values["sex"] == ""


def test_what_the_clerk_typed_stays_when_the_number_goes() -> None:
    session = new_session()
    session.tell({"sex": "2"})
    session.type("sex", "1")

    assert session.tell({}) == {}
    assert session.values["sex"] == "1"


def test_an_offer_counts_only_when_its_field_was_passed() -> None:
    session = new_session()
    session.offer({"father_name": "x", "name": "王建国", "phone": "1"})
    assert not session.is_dirty
    assert session.final_values()["name"] == ""
    assert session.states(WORDS)["name"] == (OFFERED, "offered")
    assert session.accept("name")
    assert not session.accept("name")
    assert session.final_values()["name"] == "王建国"
    assert session.changed_keys == ["name"]


def test_an_offer_that_no_longer_holds_is_taken_back() -> None:
    session = new_session()
    session.offer({"name": "王建国", "phone": "1"})
    session.type("phone", "2")

    assert session.without_offers()["name"] == ""
    assert session.offer({}) == {"name": ""}
    assert (session.values["name"], session.values["phone"]) == ("", "2")


def test_typing_is_taken_back_field_by_field() -> None:
    session = EditSession(FakeRegister(10).form(3))
    before = dict(session.values)
    session.type("note", "a")
    session.type("note", "ab")
    session.type("phone", "1")

    assert session.take_back() == ("phone", before["phone"])
    assert session.take_back() == ("note", "")
    assert session.take_back() is None
    assert session.values == before


def test_a_doubt_wants_a_reason_once() -> None:
    session = new_session()
    session.put({"phone": "0376"})
    session.note_problems({"phone": FieldProblem("warning", "no mobile"), "name": FieldProblem("error", "missing")})
    assert (session.doubtful_keys(), session.wrong_keys()) == (["phone"], ["name"])
    session.answer("phone", "a landline")
    assert session.doubtful_keys() == []
    assert session.states(WORDS)["phone"] == (WARNING, "no mobile / a landline")
    session.put({"phone": "0377"})
    assert session.doubtful_keys() == ["phone"]


def test_a_doubt_settled_long_ago_is_not_asked_again() -> None:
    form = FakeRegister(10).form(3)
    session = EditSession(form, settled=[("phone", "no mobile")])
    session.note_problems({"phone": FieldProblem("warning", "no mobile")})
    assert session.doubtful_keys() == []
    session.note_problems({"phone": FieldProblem("warning", "too long")})
    assert session.doubtful_keys() == ["phone"]
