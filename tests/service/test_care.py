"""Families in care on a real office: who may read them, what is due, and what a family declined."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.services.care_types import ContactInput, FamilyInput, LogInput
from tests.offices import Desk

TOWNSHIP, VILLAGE, OTHER = "王丽", "孙强", "周静"
BOTH = (ContactInput("township", TOWNSHIP, "2026-5-1"), ContactInput("village", VILLAGE, "2026-5-1", "村主任"))


def family(desk: Desk, name: str = "李桂英", consent_on: str = "2026-6-1") -> int:
    entry = FamilyInput(desk.person(name), "death", "2026-5-1", consent_on, doctor="何医生", wishes="希望电话联系")
    desk.township.records.set_operator(TOWNSHIP)
    return desk.township.special_families.add(entry, BOTH)[0]


def test_only_its_contacts_and_the_responsible_person_read_a_family(desk: Desk) -> None:
    care, records = desk.township.special_families, desk.township.records
    family_id = family(desk)
    for name in (TOWNSHIP, VILLAGE):
        records.set_operator(name)
        assert care.detail(family_id).typed.wishes == "希望电话联系"
        assert [one.name for one in care.families()] == ["李桂英"]
    for name in (OTHER, ""):
        records.set_operator(name)
        assert (care.families(), care.due()) == ((), ())
        assert (care.counts().families, care.counts().readable, care.counts().hidden) == (1, 0, 1)
        for read in (
            lambda: care.detail(family_id),
            lambda: care.log(family_id, LogInput("2026-6-20", "phone", OTHER)),
            lambda: care.set_contact(family_id, ContactInput("village", OTHER, "2026-6-20")),
            lambda: care.end(family_id, "2026-6-20", "declined"),
        ):
            with pytest.raises(NotFound):
                read()
    care.set_responsible("赵敏")
    records.set_operator("赵敏")
    assert care.detail(family_id).info.name == "李桂英"
    records.set_operator(OTHER)
    with pytest.raises(InvalidInput):
        care.set_responsible(OTHER)
    assert care.responsible == "赵敏"


def test_a_contact_who_handed_over_reads_no_more(desk: Desk) -> None:
    care = desk.township.special_families
    family_id = family(desk)
    care.set_contact(family_id, ContactInput("township", OTHER, "2026-6-10"))
    with pytest.raises(NotFound):
        care.detail(family_id)
    desk.township.records.set_operator(OTHER)
    lines = [(one.slot, one.name, one.until) for one in care.detail(family_id).contacts]
    assert lines == [
        ("township", OTHER, ""), ("village", VILLAGE, ""), ("township", TOWNSHIP, "2026-06-10"),
    ]  # fmt: skip
    with pytest.raises(InvalidInput) as told:
        care.set_contact(family_id, ContactInput("township", VILLAGE, "2026-6-20"))
    assert set(told.value.fields) == {"name"}


def test_what_is_due_follows_the_parameters_and_the_log(desk: Desk) -> None:
    """Agreed on 1 June, today 1 July: a call since 8 June; the meeting tomorrow; the second visit by today."""
    care = desk.township.special_families
    family_id = family(desk)
    assert [(one.kind, one.due_on, one.days_over) for one in care.due()] == [
        ("call", "2026-06-08", 23), ("home_visit", "2026-07-01", 0),
    ]  # fmt: skip
    assert [one.kind for one in care.due(date(2026, 7, 2))] == ["call", "home_visit", "meeting"]
    care.log(family_id, LogInput("2026-6-30", "home_visit", TOWNSHIP, "看病", "联系绿色通道", "2026-7-1"))
    assert [(one.kind, one.due_on) for one in care.due()] == [("follow_up", "2026-07-01")]
    line = care.detail(family_id).log[0]
    assert (line.way_label, line.is_open) == ("入户", True)
    care.keep_promise(family_id, line.log_id, "2026-7-1")
    assert care.due() == ()
    with pytest.raises(NotFound):
        care.keep_promise(family_id, line.log_id, "2026-7-1")


def test_nothing_is_due_before_the_family_agreed_or_after_it_declined(desk: Desk) -> None:
    care = desk.township.special_families
    family_id = family(desk, consent_on="")
    assert [one.kind for one in care.due()] == ["consent"]
    with pytest.raises(InvalidInput) as told:
        care.log(family_id, LogInput("2026-6-20", "phone", TOWNSHIP))
    assert set(told.value.fields) == {"happened_on"}
    care.end(family_id, "2026-6-20", "declined")
    assert care.due(date(2027, 1, 1)) == ()
    assert (care.counts().families, care.counts().declined) == (0, 1)
    with pytest.raises(Conflict):
        care.set_contact(family_id, BOTH[0])
    again = replace(care.detail(family_id).typed, wishes="")
    with pytest.raises(InvalidInput) as asked:
        care.add(again, BOTH)
    assert set(asked.value.fields) == {"wishes"}
    care.add(replace(again, wishes="愿意接受节日慰问"), BOTH)
    assert care.counts().families == 1


def test_a_family_is_taken_in_once_and_its_faults_are_told(desk: Desk) -> None:
    care = desk.township.special_families
    family_id = family(desk)
    entry = care.detail(family_id).typed
    with pytest.raises(InvalidInput) as told:
        care.add(entry)
    assert set(told.value.fields) == {"resident_id"}
    with pytest.raises(InvalidInput) as told:
        care.add(FamilyInput(None, "", "昨天", "2026-8-1"))
    assert set(told.value.fields) == {"resident_id", "kind", "since", "consent_on"}
    with pytest.raises(InvalidInput) as told:
        care.log(family_id, LogInput("2026-5-20", "event", "", follow_up_on="2026-5-1"))
    assert set(told.value.fields) == {"happened_on", "person", "need", "follow_up_on"}
    assert care.detail(family_id).log == ()


def test_two_contacts_who_are_one_person_take_no_family_in(desk: Desk) -> None:
    care = desk.township.special_families
    entry = FamilyInput(desk.person(), "disability", "2026-5-1")
    with pytest.raises(InvalidInput):
        care.add(entry, (BOTH[0], replace(BOTH[1], name=TOWNSHIP)))
    assert desk.query("SELECT count(*) FROM special_family") == [(0,)]


def test_a_family_is_corrected_unless_somebody_was_faster(desk: Desk) -> None:
    care = desk.township.special_families
    family_id = family(desk)
    before = care.detail(family_id)
    care.change(family_id, replace(before.typed, wishes="不要上门"), before.row_version)
    assert care.detail(family_id).typed.wishes == "不要上门"
    with pytest.raises(Conflict):
        care.change(family_id, before.typed, before.row_version)


def test_the_next_festival_is_taken_from_the_holidays_of_the_office(desk: Desk) -> None:
    care, family_id = desk.township.special_families, family(desk)

    def festivals() -> list[tuple[str, str]]:
        return [(one.label, one.due_on) for one in care.due(date(2026, 12, 31)) if one.kind == "festival"]

    assert festivals() == [("Festival visit 中秋节", "2026-09-25")]
    desk.township.workdays.take("2026-09-24 off 中秋节\n2026-10-01 off 国庆节", 2026)
    assert festivals() == [("Festival visit 中秋节", "2026-09-24")]
    care.end(family_id, "2026-6-20", "declined")
    assert festivals() == []
