"""Matching a list with the register: surely by number, probably by what else fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reconciling import Entry, Level, differs, is_same_sound, match, one_slip_apart
from tests.offices import citizen_id

NUMBER = citizen_id("20150301", "001")
SLIP = NUMBER[:16] + str((int(NUMBER[16]) + 1) % 10) + NUMBER[17]
HERE = Entry(1, "李小明", "1", "2015-03-01", NUMBER, 1, "李建国", "王秀英", "M1")


def entry(**values: object) -> Entry:
    base = {"key": 7, "name": "李小明", "sex": "1", "birth_date": "2015-03-01"}
    return Entry(**(base | values))  # type: ignore[arg-type]  # by name


def reasons(one: Entry, other: Entry = HERE) -> tuple[str, ...]:
    pairs = match([one], [other]).pairs
    return tuple(str(reason) for pair in pairs for reason in pair.reasons)


def test_one_number_is_one_person_whatever_else_is_said() -> None:
    matching = match([entry(name="李晓鸣", birth_date="2015-01-03", citizen_id=NUMBER)], [HERE])
    assert [(pair.row, pair.resident_id, pair.level) for pair in matching.pairs] == [(7, 1, Level.SURE)]


@pytest.mark.parametrize(
    ("there", "reason"),
    [
        (entry(), "the same name and birth date"),
        (entry(name="李晓明"), "names of the same sound and the same birth date"),
        (entry(name="李大明", village_id=1), "names that differ in one character and the same birth date"),
        (entry(birth_date="2015-03-02", village_id=1), "the same name, and birth dates that differ by one slip"),
        (
            entry(birth_date="2015-01-03", mother_name="王秀英"),
            "the same name, and birth dates that differ by one slip",
        ),
        (entry(birth_date="2015-03", village_id=1), "the same name, and a birth date known only in part"),
        (entry(name=None, mother_number="M1"), "the same mother and the same birth date"),
        (entry(citizen_id=SLIP), "the ID numbers differ in one digit or two that stand side by side"),
    ],
)
def test_probable_people_are_found_and_the_reason_is_said(there: Entry, reason: str) -> None:
    assert reason in reasons(there)


@pytest.mark.parametrize(
    "there",
    [
        entry(sex="2"),
        entry(name="李大明"),
        entry(birth_date="2015-03-02"),
        entry(birth_date="2016-07-09", village_id=1),
        entry(citizen_id=citizen_id("20150301", "531")),
        entry(name="张丽", birth_date="2001-01-01"),
    ],
    ids=["other sex", "one character alone", "a slip alone", "another date", "another number", "nobody"],
)
def test_what_does_not_fit_is_no_match(there: Entry) -> None:
    matching = match([there], [HERE])
    assert matching.pairs == ()
    assert matching.only_there == (7,)


def test_village_and_parents_are_told_with_the_reason() -> None:
    assert reasons(entry(village_id=1, father_name="李建国")) == (
        "the same name and birth date", "a parent of the same name", "the same village",
    )  # fmt: skip


def test_the_surer_pair_is_made_first() -> None:
    twin = Entry(2, "李小亮", "1", "2015-03-01", None, 1, "李建国", "王秀英", "M1")
    listed = [entry(key=5, name="李小亮", mother_number="M1"), entry(key=6, name="李小明", mother_number="M1")]
    assert [(pair.row, pair.resident_id) for pair in match(listed, [HERE, twin]).pairs] == [(5, 2), (6, 1)]


def test_a_number_given_twice_is_told() -> None:
    listed = [entry(key=5, citizen_id=NUMBER), entry(key=6, citizen_id=NUMBER)]
    matching = match(listed, [HERE])
    assert matching.repeated == {6: 5}
    assert [pair.row for pair in matching.pairs] == [5]


def test_one_resident_is_not_given_to_two_rows() -> None:
    matching = match([entry(key=5), entry(key=6)], [HERE])
    assert [pair.row for pair in matching.pairs] == [5]
    assert matching.only_there == (6,)


PEOPLE = st.lists(
    st.builds(
        Entry,
        key=st.integers(1, 10**6),
        name=st.sampled_from(["李小明", "李晓明", "王丽", "张伟", None]),
        sex=st.sampled_from(["1", "2", "9", None]),
        birth_date=st.sampled_from(["2015-03-01", "2015-03-02", "2015-01-03", "2015-03", None]),
        citizen_id=st.sampled_from([NUMBER, SLIP, None]),
        mother_number=st.sampled_from(["M1", None]),
    ),
    max_size=8,
    unique_by=lambda one: one.key,
)


@given(PEOPLE, PEOPLE)
def test_every_row_is_in_one_place_and_nobody_is_taken_twice(listed: list[Entry], register: list[Entry]) -> None:
    matching = match(listed, register)
    rows = [*(pair.row for pair in matching.pairs), *matching.only_there, *matching.repeated]
    assert sorted(rows) == sorted(one.key for one in listed)
    residents = [pair.resident_id for pair in matching.pairs]
    assert len(residents) == len(set(residents))


@given(st.text(min_size=2), st.data())
def test_a_slip_is_seen_from_both_sides(text: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(text) - 2))
    swapped = text[:index] + text[index + 1] + text[index] + text[index + 2 :]
    assert one_slip_apart(text, swapped) == one_slip_apart(swapped, text) == (text != swapped)


def test_sounds_and_differences() -> None:
    assert is_same_sound("单小明", "单晓鸣")
    assert not is_same_sound("李明", "李小明")
    assert not is_same_sound(None, "李明")
    assert differs("1", "2")
    assert differs(None, "2")
    assert not differs("2", None)
    assert not differs("2015-03-01", "2015-03", is_date=True)
    assert differs("2015-03", "2015-03-01", is_date=True)
