"""Ends of entitlements: found in the register, decided by two people, never forgotten."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind
from app.domain.errors import Conflict, InvalidInput, NotFound
from storage import entitlements
from tests.entitlement_changes import approved, died
from tests.offices import Desk, citizen_id

TODAY = date(2026, 7, 1)


@pytest.fixture
def person(desk: Desk) -> int:
    """Enter somebody who is old enough."""
    return desk.person("王秀英", citizen_id=citizen_id("19600203", "002"), birth_date="1960-02-03")


def undecided(desk: Desk) -> dict[int, list[tuple[str, str]]]:
    """Give kind and last month of what is undecided, by case."""
    with desk.store.read() as connection:
        found = desk.township.endings.undecided_in(connection)
    return {case: [(one.kind.value, str(one.last_month)) for one in ends] for case, ends in found.items()}


def only(desk: Desk, case_id: int) -> FoundEnd:
    """Give the one event that asks for a decision."""
    (found,) = desk.township.endings.standing(case_id).found
    return found


def decision(kind: ChangeKind, **values: object) -> Decision:
    """Make a decision that two people signed today."""
    return replace(Decision(kind, TODAY, "王丽", "赵敏"), **values)  # type: ignore[arg-type]


def end(desk: Desk, case_id: int, last: str = "2026-05") -> None:
    """End a case by the one event found."""
    typed = decision(ChangeKind.END, found=only(desk, case_id), last_month=Month.parse(last))
    desk.township.endings.decide(case_id, typed)


def case(desk: Desk, case_id: int, *names: str) -> tuple[object, ...]:
    """Look at columns of a case."""
    with desk.store.read() as connection:
        row = entitlements.case(connection, case_id)
    return tuple(getattr(row, name) for name in names)


def faults(desk: Desk, case_id: int, typed: Decision) -> set[str]:
    """Give the fields that keep a decision from being taken; nothing is written then."""
    before = desk.query("SELECT count(*) FROM case_change")
    with pytest.raises(InvalidInput) as raised:
        desk.township.endings.decide(case_id, typed)
    assert desk.query("SELECT count(*) FROM case_change") == before
    assert set(desk.township.endings.check(case_id, typed)) == set(raised.value.fields)
    return set(raised.value.fields)


def test_a_death_in_the_register_asks_for_a_decision(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    assert undecided(desk) == {}
    died(desk, person)
    assert undecided(desk) == {number: [("death", "2026-05")]}


def test_a_birth_event_typed_in_the_window_is_found(desk: Desk) -> None:
    mother_no = citizen_id("19900405", "042")
    mother = desk.person("周敏", citizen_id=mother_no, birth_date="1990-04-05")
    child = desk.person("周小雨", birth_date="2015-06-07", mother_citizen_id=mother_no)
    number = approved(desk, mother, "only_child_parent_reward", "parent", child_id=child, certificate_on="2016-01-05")
    assert undecided(desk)[number] == [("age", "2029-06")]
    desk.person("周小风", birth_date="2026-03-04", mother_citizen_id=mother_no)
    assert undecided(desk)[number] == [("another_child", "2026-02"), ("age", "2029-06")]


def test_only_the_chosen_cases_are_looked_at(desk: Desk, person: int) -> None:
    first = approved(desk, person)
    other = desk.person("李四", birth_date="1960-01-01")
    second = approved(desk, other)
    died(desk, person)
    died(desk, other)
    with desk.store.read() as connection:
        assert set(desk.township.endings.undecided_in(connection, (second,))) == {second}
        assert set(desk.township.endings.undecided_in(connection)) == {first, second}


def test_a_merged_record_is_followed_to_the_one_that_stands_for_it(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    twin = desk.person("王秀英", birth_date="1960-02-03")
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET deleted = 1, merged_into_id = ? WHERE id = ?", (twin, person))
    assert undecided(desk) == {}
    died(desk, twin)
    assert undecided(desk) == {number: [("death", "2026-05")]}


def test_a_record_taken_out_stops_payment_after_what_was_paid(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET deleted = 1 WHERE id = ?", (person,))
    assert undecided(desk) == {number: [("wrong_confirmation", "2023-12")]}


def test_two_people_end_a_case_and_everything_says_so(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    died(desk, person)
    end(desk, number)
    assert case(desk, number, "state", "entitled_until", "end_reason", "ended_on") == (
        "ended", "2026-05", "death", "2026-07-01",
    )  # fmt: skip
    steps = desk.query("SELECT role, person, state_before, state_after FROM case_step ORDER BY id")
    assert steps == [("handler", "王丽", "approved", "approved"), ("responsible", "赵敏", "approved", "ended")]
    (change,) = desk.township.endings.history(number)
    assert (change.label, change.event_label, change.row.event_on) == ("退出", "本人死亡", "2026-05-20")
    assert json.loads(str(change.row.before))["state"] == "approved"
    assert undecided(desk) == {}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"responsible": " 王 丽"}, "responsible"),
        ({"responsible": ""}, "responsible"),
        ({"handler": " "}, "handler"),
        ({"decided_on": None}, "decided_on"),
        ({"decided_on": date(2026, 7, 2)}, "decided_on"),
        ({"last_month": Month(2026, 6)}, "last_month"),
        ({"last_month": Month(2023, 11)}, "last_month"),
        ({"last_month": None}, "last_month"),
    ],
)
def test_nothing_is_ended_without_two_signers_a_day_and_a_lawful_month(
    desk: Desk, person: int, values: dict[str, object], field: str
) -> None:
    number = approved(desk, person)
    died(desk, person)
    typed = decision(ChangeKind.END, found=only(desk, number), last_month=Month(2026, 5))
    assert faults(desk, number, replace(typed, **values)) == {field}  # type: ignore[arg-type]
    assert case(desk, number, "state") == ("approved",)


def test_a_death_is_never_continued(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    died(desk, person)
    assert faults(desk, number, decision(ChangeKind.CONTINUE, found=only(desk, number), reason="x")) == {"found"}


def test_a_move_may_be_answered_with_going_on_and_is_not_asked_again(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    died(desk, person, "2026-05-20", "2")
    typed = decision(ChangeKind.CONTINUE, found=only(desk, number))
    assert faults(desk, number, typed) == {"reason"}
    desk.township.endings.decide(number, replace(typed, reason="户口仍在本镇"))
    assert undecided(desk) == {}
    assert case(desk, number, "state", "entitled_until") == ("approved", None)
    died(desk, person, "2026-06-20", "2")
    assert undecided(desk) == {number: [("moved_out", "2026-06")]}


def test_an_event_that_the_register_does_not_tell_any_more_is_not_decided_on(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    died(desk, person)
    typed = decision(ChangeKind.END, found=only(desk, number), last_month=Month(2026, 5))
    died(desk, person, None, None)
    assert "found" in faults(desk, number, typed)


def test_an_end_that_nobody_told_the_register_is_typed_with_its_day(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    typed = decision(ChangeKind.END, end_kind=EndKind.DEATH, last_month=Month(2026, 4))
    assert faults(desk, number, typed) == {"event_on"}
    assert faults(desk, number, replace(typed, event_on=date(2026, 8, 1))) == {"event_on"}
    assert faults(desk, number, replace(typed, event_on=date(2026, 3, 31))) == {"last_month"}
    desk.township.endings.decide(number, replace(typed, event_on=date(2026, 4, 1)))
    assert case(desk, number, "entitled_until") == ("2026-04",)


def test_an_end_known_later_to_be_earlier_is_asked_and_set_right(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    desk.township.endings.decide(
        number, decision(ChangeKind.END, end_kind=EndKind.VOLUNTARY, last_month=Month(2026, 6))
    )
    died(desk, person, "2026-02-10")
    assert undecided(desk) == {number: [("death", "2026-02")]}
    end(desk, number, "2026-02")
    assert case(desk, number, "state", "entitled_until", "end_reason") == ("ended", "2026-02", "death")
    assert undecided(desk) == {}


def test_a_wrong_end_is_restored_once_the_register_is_right(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    died(desk, person)
    end(desk, number)
    typed = decision(ChangeKind.RESTORE, reason="死亡登记有误")
    assert faults(desk, number, typed) == {"kind"}
    died(desk, person, None, None)
    desk.township.endings.decide(number, typed)
    assert case(desk, number, "state", "entitled_until", "end_reason", "ended_on") == ("approved", None, None, None)
    died(desk, person)
    assert undecided(desk) == {number: [("death", "2026-05")]}


def transferred(category: str = "death") -> Decision:
    """Type a transfer to special support."""
    return decision(
        ChangeKind.TRANSFER,
        reason="独生子女死亡",
        programme="special_support_death",
        category=category,
        last_month=Month(2026, 6),
    )


def test_a_transfer_ends_one_case_and_opens_a_draft_of_the_other(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    target = desk.township.programmes.get("special_support_death")
    typed = transferred(target.categories[0].key)
    desk.township.endings.decide(number, typed)
    assert case(desk, number, "state", "entitled_until", "end_reason") == ("ended", "2026-06", "transfer")
    (new,) = desk.query(
        "SELECT id, state, programme, resident_id FROM entitlement_case WHERE transferred_from_id = ?", number
    )
    assert new[1:] == ("draft", "special_support_death", person)
    criteria = desk.query("SELECT key, verdict FROM case_criterion WHERE case_id = ? ORDER BY id", int(str(new[0])))
    assert criteria == [(one.key, "not_checked") for one in target.criteria]
    assert desk.query("SELECT count(*) FROM case_document WHERE case_id = ?", int(str(new[0]))) == [
        (len(target.documents),)
    ]
    assert faults(desk, number, decision(ChangeKind.RESTORE, reason="x")) == {"kind"}


def test_a_transfer_needs_another_programme_and_a_living_person(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    key = desk.township.programmes.get("special_support_death").categories[0].key
    typed = transferred()
    assert faults(desk, number, replace(typed, programme="", category="")) == {"programme"}
    assert faults(desk, number, replace(typed, programme="old_age_reward", category="one_child")) == {"programme"}
    assert faults(desk, number, replace(typed, category="nothing")) == {"programme"}
    other = approved(desk, person, "special_support_death", key)
    assert faults(desk, number, replace(typed, category=key)) == {"programme"}
    assert case(desk, other, "state") == ("approved",)
    died(desk, person)
    assert "kind" in faults(desk, number, replace(typed, category=key, last_month=Month(2026, 5)))


def test_who_receives_the_rest_is_named_only_after_a_death(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    heir = citizen_id("19850607", "013")
    typed = decision(ChangeKind.HEIR, heir_name="王强", heir_id=heir)
    assert faults(desk, number, typed) == {"kind"}
    died(desk, person)
    assert faults(desk, number, replace(typed, heir_id="123")) == {"heir_id"}
    assert faults(desk, number, replace(typed, heir_id=citizen_id("19600203", "002"))) == {"heir_id"}
    assert faults(desk, number, replace(typed, heir_name="")) == {"heir_name"}
    desk.township.endings.decide(number, typed)
    (change,) = desk.township.endings.history(number)
    assert json.loads(str(change.row.after)) == {"name": "王强", "citizen_id": heir}
    assert undecided(desk) == {number: [("death", "2026-05")]}, "naming an heir decides nothing about the end"


def test_data_are_corrected_with_what_was_before(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    west = str(desk.query("SELECT id FROM village WHERE name = '西山村'")[0][0])
    typed = decision(ChangeKind.DATA, reason="户口迁到西山村", data={"village_id": west, "category": "one_child"})
    assert faults(desk, number, replace(typed, data={"category": "one_child"})) == {"data"}
    assert faults(desk, number, replace(typed, data={"category": "nothing"})) == {"category"}
    assert faults(desk, number, replace(typed, data={"state": "draft"})) == {"state"}
    assert faults(desk, number, replace(typed, data={"entitled_from": "2024-1"})) == {"entitled_from"}
    assert faults(desk, number, replace(typed, data={"village_id": "99"})) == {"village_id"}
    desk.township.endings.decide(number, typed)
    assert str(case(desk, number, "village_id")[0]) == west
    (change,) = desk.township.endings.history(number)
    assert json.loads(str(change.row.after))["village_id"] == int(west)


def test_cases_are_archived_with_numbers_in_a_row(desk: Desk, person: int) -> None:
    numbers = [approved(desk, person), approved(desk, desk.person("李四", birth_date="1960-01-01"))]
    typed = decision(ChangeKind.ARCHIVE)
    with pytest.raises(InvalidInput):
        desk.township.endings.archive_many(numbers, typed)
    for number in numbers:
        desk.township.endings.decide(
            number, decision(ChangeKind.END, end_kind=EndKind.VOLUNTARY, last_month=Month(2026, 6))
        )
    seen: list[tuple[int, int]] = []
    desk.township.endings.archive_many(numbers, typed, lambda done, total: seen.append((done, total)))
    assert seen == [(1, 2), (2, 2)]
    assert [case(desk, one, "state", "archive_no", "archived_on") for one in numbers] == [
        ("archived", "Entitlements 2026–0001", "2026-07-01"), ("archived", "Entitlements 2026–0002", "2026-07-01"),
    ]  # fmt: skip
    assert desk.township.endings.next_archive_no() == "Entitlements 2026–0003"
    assert desk.township.endings.standing(numbers[0]).kinds == (ChangeKind.END,)


def test_the_list_holds_what_ends_this_year_and_no_later_birthday(desk: Desk, person: int) -> None:
    gone = approved(desk, person)
    died(desk, person, "2026-05-20")
    parent = desk.person("周敏", birth_date="1990-04-05")
    soon = approved(desk, parent, "only_child_parent_reward", "parent", child_birth_date="2012-11-03")
    approved(desk, desk.person("吴敏", birth_date="1990-04-05"), "only_child_parent_reward", "parent",
             child_birth_date="2015-11-03")  # fmt: skip
    lines = desk.township.endings.undecided()
    assert [(one.case.case_id, one.kind_label, one.is_ahead) for one in lines] == [
        (gone, "本人死亡", False), (soon, "子女或者本人达到规定年龄", True),
    ]  # fmt: skip
    assert [one.case.case_id for one in desk.township.endings.undecided("only_child_parent_reward")] == [soon]
    assert desk.township.endings.undecided(village_id=99) == ()
    assert len(desk.township.endings.undecided(until=Month(2029, 12))) == 3


def test_a_decision_on_what_was_changed_meanwhile_is_refused(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    version = desk.township.endings.standing(number).case.row_version
    typed = decision(ChangeKind.END, end_kind=EndKind.VOLUNTARY, last_month=Month(2026, 6))
    desk.township.endings.decide(number, typed, version)
    with pytest.raises(Conflict):
        desk.township.endings.decide(number, replace(typed, last_month=Month(2026, 5)), version)
    with pytest.raises(NotFound):
        desk.township.endings.standing(10_000)


def test_no_day_of_signing_goes_back_before_the_one_before(desk: Desk, person: int) -> None:
    number = approved(desk, person)
    died(desk, person)
    end(desk, number)
    assert faults(desk, number, decision(ChangeKind.ARCHIVE, archive_no="1", decided_on=date(2026, 6, 30))) == {
        "decided_on"
    }
