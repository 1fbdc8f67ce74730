"""Rules over people, households and events: each speaks up for its fault, and is silent on a sound record."""

from __future__ import annotations

from typing import Any

import pytest

from app import wording
from app.domain.checks import CHECKS, EVENT_CHECKS, HOUSEHOLD_CHECKS, RESIDENT_CHECKS, Check
from app.domain.checks.people import is_placeholder
from app.domain.checks.rows import Card, Register
from app.domain.checks.when import at_most_years, exists, surely_before
from app.domain.records import find_record
from app.domain.text import Message
from tests.offices import citizen_id
from tests.unit.checks.rows import NUMBER, TODAY, event, household, person, register

BY_ID = {check.id: check for check in CHECKS}
WIFE = person(
    id=2, uid="u2", name="王秀英", sex="2", birth_date="1982-05-06", citizen_id=None, relation_to_head="12", spouse_id=1
)
HUSBAND = person(spouse_id=2, marital_status="21", first_marriage_date="2003-05-01")
SON = person(
    id=3, uid="u3", name="李小明", birth_date="2005-03-01", citizen_id=None, relation_to_head="20", father_id=1, mother_id=2
)  # fmt: skip
CARD = Card(9, "m9", "1", "李建国", 2, "西山村", None, NUMBER)

Case = tuple[str, Any, Register]
FAULTS: tuple[Case, ...] = (
    ("R-NAME", person(name="无名"), register()),
    ("R-NAME", person(name="小X"), register()),
    ("R-PUA", person(mother_name="李\ue123"), register()),
    ("R-SEX", person(sex="9"), register()),
    ("R-BIRTH", person(birth_date=None), register()),
    ("R-ETHNIC", person(ethnic_group=None), register()),
    ("R-HUKOU", person(hukou_nature=None), register()),
    ("R-RELATION", person(relation_to_head=None), register()),
    ("R-MARITAL", person(marital_status="90"), register()),
    ("R-MARRIED-ON", person(marital_status="30"), register()),
    ("R-CHILD", person(birth_date="2024-01-01", ethnic_group=None, sex="9"), register()),
    ("R-CHILD", person(birth_date="2024-01-01", name="未取名"), register()),
    ("R-ID-ADULT", person(citizen_id=None), register()),
    ("R-ID-MINOR", person(citizen_id=None, birth_date="2020-01-01"), register()),
    ("R-ID-CHECK", person(citizen_id=NUMBER[:-1] + ("0" if NUMBER[-1] != "0" else "1")), register()),
    ("R-ID-BIRTH", person(birth_date="1980-02-01"), register()),
    ("R-ID-SEX", person(sex="2"), register()),
    ("R-ID-AREA", person(citizen_id=citizen_id("19800102", "001", "880105")), register()),
    ("R-ID-KIN", person(father_citizen_id="123456"), register()),
    ("R-ID-TWICE", person(), register(cards_by_number={NUMBER: [CARD]})),
    ("R-DATE", person(first_marriage_date="2009-09-31"), register()),
    ("R-FUTURE", person(registered_on="2026-07-02"), register()),
    ("R-AGE", person(birth_date="1915-01-01"), register()),
    ("R-MARRIED-BORN", person(first_marriage_date="1979"), register()),
    ("R-LEFT-BORN", person(left_on="1970-01-01", left_reason="2"), register()),
    ("R-UNMARRIED", person(spouse_name="王秀英"), register()),
    ("R-DEAD-COUNTED", person(), register(deaths={1: "2026-01-01"})),
    ("R-LEFT-COUNTED", person(), register(moves={1: ("4", "2026-01-01")})),
    ("R-LEFT-HALF", person(left_on="2026-01-01"), register()),
    ("R-AWAY", person(left_on="2026-01-01", left_reason="2"), register()),
    ("R-AWAY", person(), register(away=frozenset({1}))),
    ("R-PHONE", person(), register(phones={"13812345678": 6})),
    ("R-VILLAGE", person(household_village_id=2, household_village="西山村"), register()),
    ("R-SPOUSE-SELF", person(spouse_id=1), register()),
    ("R-SPOUSE-SELF", person(spouse_citizen_id=NUMBER), register()),
    ("R-PARENT-SELF", person(mother_id=1), register()),
    ("R-SPOUSE-MUTUAL", HUSBAND, register(HUSBAND, WIFE._replace(spouse_id=7))),
    ("R-SPOUSE-SEX", HUSBAND, register(HUSBAND, WIFE._replace(sex="1"))),
    ("R-SPOUSE-AGE", HUSBAND, register(HUSBAND, WIFE._replace(birth_date="2015-01-01"))),
    ("R-SPOUSE-ID", HUSBAND._replace(spouse_citizen_id=NUMBER), register(WIFE._replace(citizen_id=citizen_id("19820506", "002")))),
    ("R-PARENT-ID", SON._replace(father_citizen_id=citizen_id("19810101")), register(HUSBAND, WIFE)),
    ("R-PARENT-AGE", SON, register(HUSBAND, WIFE._replace(birth_date="1995-01-01"))),
    ("R-PARENT-DEAD", SON, register(HUSBAND, WIFE._replace(left_on="2005-02-28", left_reason="1"))),
    ("R-PARENT-DEAD", SON, register(HUSBAND, WIFE, deaths={1: "2003-01-01"})),
    ("R-MOTHER-SEX", SON, register(WIFE._replace(sex="1"))),
    ("R-FATHER-SEX", SON, register(HUSBAND._replace(sex="2"))),
    ("R-RELATION-SEX", person(relation_to_head="12"), register()),
    ("R-RELATION-SEX", person(relation_to_head="20", sex="2"), register()),
    ("R-RELATION-AGE", SON._replace(birth_date="1970"), register(HUSBAND, SON)),
    ("R-RELATION-AGE", SON._replace(relation_to_head="51"), register(HUSBAND, SON)),
    ("H-TWO-HEADS", household(), register(HUSBAND, WIFE._replace(relation_to_head="02"))),
    ("H-NO-HEAD", household(), register(WIFE, SON)),
    ("H-HEAD-GONE", household(), register(HUSBAND._replace(left_on="2026-01-01", left_reason="1"), WIFE)),
    ("H-EMPTY", household(), register()),
    ("H-EMPTY", household(), register(HUSBAND._replace(left_on="2026-01-01", left_reason="1"))),
    ("H-DISSOLVED", household(dissolved_on="2026-01-01"), register(HUSBAND)),
    ("E-BIRTH-PERSON", event(kind="1", resident_id=None, name="李新来"), register()),
    ("E-BIRTH-DAY", event(kind="1", occurred_on="1980-02-01"), register(person())),
    ("E-AFTER-DEATH", event(), register(person(), deaths={1: "2026-02-01"})),
    ("E-TWO-DEATHS", event(kind="2"), register(person(left_on="2026-02-01", left_reason="1"))),
    ("E-BEFORE-BIRTH", event(occurred_on="1979-01-01"), register(person())),
    ("E-FUTURE", event(occurred_on="2026-08-01"), register()),
    ("E-REPORTED", event(reported_on="2026-02-28"), register()),
)  # fmt: skip


def found(check_id: str, row: object, around: Register) -> Message | None:
    result: Message | None = BY_ID[check_id].find(row, around)
    return result


@pytest.mark.parametrize(
    ("check_id", "row", "around"), FAULTS, ids=[f"{case[0]}-{no}" for no, case in enumerate(FAULTS)]
)
def test_each_fault_is_found_and_worded(check_id: str, row: object, around: Register) -> None:
    message = found(check_id, row, around)

    assert message is not None
    assert "{" not in str(message)
    assert message.render(wording.load()) != str(message)


def test_every_rule_over_the_register_has_its_fault_here() -> None:
    over_register = {check.id for checks in (RESIDENT_CHECKS, HOUSEHOLD_CHECKS, EVENT_CHECKS) for check in checks}
    assert {case[0] for case in FAULTS} == over_register


@pytest.mark.parametrize("check", RESIDENT_CHECKS, ids=lambda check: str(check.id))
def test_a_sound_family_has_no_finding(check: Check[Any, Any]) -> None:
    around = register(HUSBAND, WIFE, SON)
    for one in (person(), HUSBAND, WIFE._replace(citizen_id=citizen_id("19820506", "002"), marital_status="21",
                first_marriage_date="2003-05-01"), SON._replace(citizen_id=citizen_id("20050301"))):  # fmt: skip
        assert check.find(one, around) is None


@pytest.mark.parametrize("check", HOUSEHOLD_CHECKS, ids=lambda check: str(check.id))
def test_a_sound_household_has_no_finding(check: Check[Any, Any]) -> None:
    assert check.find(household(), register(HUSBAND, WIFE, SON)) is None
    assert check.find(household(dissolved_on="2020-01-01"), register()) is None
    assert check.find(household(household_kind="2"), register(WIFE, SON)) is None


@pytest.mark.parametrize("check", EVENT_CHECKS, ids=lambda check: str(check.id))
def test_a_sound_event_has_no_finding(check: Check[Any, Any]) -> None:
    assert check.find(event(), register(person())) is None
    child = event(kind="1", resident_id=None, name="李新来", occurred_on="2026-05-01", reported_on="2026-05-02")
    assert check.find(child, register(registered=frozenset({("李新来", "2026-05-01")}))) is None


def test_who_has_left_need_not_be_completed() -> None:
    gone = person(left_on="2020-01-01", left_reason="1", ethnic_group=None, citizen_id=None, marital_status=None)
    for check_id in ("R-ETHNIC", "R-ID-ADULT", "R-MARITAL", "R-DEAD-COUNTED"):
        assert found(check_id, gone, register(deaths={1: "2020-01-01"})) is None


def test_a_move_back_ends_a_move_out() -> None:
    assert found("R-LEFT-COUNTED", person(), register(moves={1: ("3", "2026-02-01")})) is None


def test_a_widow_who_marries_again_is_no_contradiction() -> None:
    dead = HUSBAND._replace(left_on="2020-01-01", left_reason="1", spouse_id=2)
    remarried = WIFE._replace(spouse_id=7)
    assert found("R-SPOUSE-MUTUAL", dead, register(dead, remarried)) is None


def test_a_father_may_die_before_the_birth() -> None:
    around = register(HUSBAND, WIFE, deaths={1: "2004-10-01"})
    assert found("R-PARENT-DEAD", SON, around) is None


@pytest.mark.parametrize("married", ["1992-01-01", "1996-05"])
def test_an_early_marriage_is_no_finding(married: str) -> None:
    early = person(marital_status="21", first_marriage_date=married)
    assert [check.id for check in RESIDENT_CHECKS if check.find(early, register(early))] == []


def test_many_children_are_no_finding() -> None:
    children = [SON._replace(id=number, birth_date=f"20{number:02d}-03-01", citizen_id=None) for number in range(3, 12)]
    around = register(HUSBAND, WIFE, *children)
    assert [check.id for check in RESIDENT_CHECKS if check.find(HUSBAND, around)] == []
    assert {check.id for one in children for check in RESIDENT_CHECKS if check.find(one, around)} <= {
        "R-ID-ADULT", "R-ID-MINOR",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("无名", True), ("未取名", True), ("待定", True), ("小X", True), ("李某", True), ("张**", True), ("王某某", True),
        ("男婴", True), ("李建国之子", True), ("小明", False), ("吴明", False), ("Max", False), ("买买提·艾力", False),
        ("无心", False), ("李婴", False), ("代定军", False),
    ],
)  # fmt: skip
def test_placeholders_are_told_from_names(name: str, expected: bool) -> None:
    assert is_placeholder(name) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("1980", "1980-05", False), ("1979", "1980-05", True), ("1980-04", "1980-05-01", True), ("1980-05-02", "1980-05", False)],
)  # fmt: skip
def test_dates_of_low_precision_are_compared_as_far_as_they_are_known(one: str, other: str, expected: bool) -> None:
    assert surely_before(one, other) is expected


def test_years_are_counted_as_far_as_they_can_be_known() -> None:
    assert at_most_years("1980-06-01", "1992-05-31") == 11
    assert at_most_years("1980", "1992-05-31") == 12
    assert at_most_years("1980-02-30", "1992-05-31") is None


@pytest.mark.parametrize(
    ("text", "expected"), [("2009-09-31", False), ("2009-09", True), ("2009-13", False), ("x", False)]
)
def test_only_dates_of_the_calendar_exist(text: str, expected: bool) -> None:
    assert exists(text) is expected


def test_rules_have_ids_titles_and_grounds_of_their_own() -> None:
    tr = wording.load()
    assert len(BY_ID) == len(CHECKS)
    assert len({tr("Check", check.title) for check in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert tr("Check", check.title) != check.title
        assert tr("Check", check.basis) != check.basis
        assert find_record(check.record).key == check.record


def test_no_rule_speaks_of_policy() -> None:
    tr = wording.load()
    words = ("政策内", "政策外", "计划内", "计划外", "超生", "违法", "早婚", "避孕", "节育", "孕", "罚")
    texts = [tr("Check", text) for check in CHECKS for text in (check.title, check.basis)]
    assert [text for text in texts if any(word in text for word in words)] == []


def test_age_is_reckoned_once_for_a_birth_date() -> None:
    around = register()
    assert around.age("1980-01-02") == around.age("1980-01-02") == 46
    assert around.age("1980") is None
    assert TODAY.startswith("2026")
