"""What a household answers of parents and spouses, and what it must not guess."""

from __future__ import annotations

import pytest

from app.domain.family_offers import Member, next_member, offers

HEAD = Member("李建国", "1", "H", "02")
WIFE = Member("王秀英", "2", "W", "12")
FATHER = {"father_name": "李建国", "father_citizen_id": "H"}
MOTHER = {"mother_name": "王秀英", "mother_citizen_id": "W"}


@pytest.mark.parametrize("relation", ["19", "20", "22", "30", "36"])
def test_a_child_of_the_head_has_both_as_parents(relation: str) -> None:
    assert offers((HEAD, WIFE), relation) == FATHER | MOTHER


@pytest.mark.parametrize("relation", ["27", "28", "37", "38", "41", "51", "71", "99", ""])
def test_step_children_in_laws_and_others_are_not_guessed(relation: str) -> None:
    assert offers((HEAD, WIFE), relation) == {}


def test_a_mother_at_the_head_is_no_father() -> None:
    assert offers((Member("王秀英", "2", "", "02"),), "20") == {"mother_name": "王秀英"}


def test_two_wives_or_no_head_answer_nothing() -> None:
    assert offers((HEAD, WIFE, WIFE), "20") == FATHER
    assert offers((WIFE,), "20") == {}


def test_spouses_answer_for_each_other() -> None:
    assert offers((HEAD,), "12") == {"spouse_name": "李建国", "spouse_citizen_id": "H"}
    assert offers((WIFE, HEAD), "02") == {"spouse_name": "王秀英", "spouse_citizen_id": "W"}


def test_the_spouse_whom_the_head_named_comes_next() -> None:
    head = Member("李建国", "1", "H", "02", "王秀英", "W")
    assert next_member((head,)) == {"name": "王秀英", "citizen_id": "W", "relation_to_head": "12"}
    assert next_member((head, WIFE)) == {}
    assert next_member((head, Member("王秀英", "2", "", "99"))) == {}
    assert next_member((HEAD,)) == {}
