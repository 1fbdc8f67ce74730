"""Who may be owed: ages to the day, children as far as they are known, and nobody who has a case or declined."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.candidate_checks import Subject, look
from app.domain.entitlements.candidate_facts import (
    Answer,
    CaseFacts,
    ChildFacts,
    KnownFamily,
    LastOffer,
    Limits,
    PersonFacts,
    Register,
    is_reached,
    years_later,
)
from app.domain.entitlements.candidates import Candidate, Kind, LeftOut, Timing, find
from app.domain.entitlements.programme import Programme, Verdict
from app.reference import load_programmes

PROGRAMMES: dict[str, Programme] = {one.key: one for one in load_programmes().programmes}
ON = date(2026, 7, 1)
LIMITS = Limits(ON, 60, 60, "1933-01-01", 3, "2025-01-01", 14, 49, "1933-01-01")
PERSON = PersonFacts(
    1, "uid-1", "张桂兰", "2", "1966-08-01", "", 1, "东河村", "1组", "001", "", "6", "1", "20", 1, None, None, None, "", ""
)  # fmt: skip


def person(number: int = 1, **values: object) -> PersonFacts:
    return replace(PERSON, resident_id=number, uid=f"uid-{number}", **values)  # type: ignore[arg-type]  # any field


def listed(*people: PersonFacts, limits: Limits = LIMITS, **values: object) -> tuple[Candidate, ...]:
    return found(*people, limits=limits, **values)[0]


def found(
    *people: PersonFacts, limits: Limits = LIMITS, **values: object
) -> tuple[tuple[Candidate, ...], dict[LeftOut, int]]:
    ids = tuple(one.resident_id for one in people)
    register = Register({one.resident_id: one for one in people}, **{"old": ids, "young": ids} | values)  # type: ignore[arg-type]  # any field
    result = find(register, PROGRAMMES, limits)
    return result.candidates, dict(result.left_out)


def verdict(key: str, subject: Subject, programme: str = "old_age_reward", limits: Limits = LIMITS) -> Verdict:
    return next(one.verdict for one in look(PROGRAMMES[programme], subject, limits) if one.key == key)


def case(programme: str, state: str, resident_id: int = 1, **values: object) -> CaseFacts:
    return replace(CaseFacts(9, programme, state, resident_id, None, "", "", ""), **values)  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize(
    ("born", "timing"),
    [
        ("1966-01-01", Timing.THIS_YEAR),
        ("1966-12-31", Timing.THIS_YEAR),
        ("1966", Timing.THIS_YEAR),
        ("1965-12-31", Timing.EARLIER),
        ("1967-01-01", None),
    ],
)
def test_who_turns_sixty_this_year_or_did_before_is_listed(born: str, timing: Timing | None) -> None:
    assert [one.timing for one in listed(person(birth_date=born))] == ([timing] if timing else [])


def test_a_region_may_let_women_begin_earlier() -> None:
    limits = replace(LIMITS, old_age_women=57)
    people = person(1, birth_date="1969-03-01"), person(2, birth_date="1969-03-01", sex="1")
    assert [(one.person.resident_id, one.day) for one in listed(*people, limits=limits)] == [(1, "2026-03-01")]


@pytest.mark.parametrize(
    ("nature", "status", "expected"),
    [
        ("6", "1", Verdict.MET),
        ("1", "1", Verdict.NOT_MET),
        ("8", "1", Verdict.NOT_CHECKED),
        ("", "", Verdict.NOT_CHECKED),
        ("6", "3", Verdict.NOT_MET),
    ],
)
def test_hukou(nature: str, status: str, expected: Verdict) -> None:
    subject = Subject(person(hukou_nature=nature, residence_status=status))
    assert verdict("rural_hukou", subject) is expected


def test_the_spouse_without_rural_hukou_is_left_to_the_rule_of_the_county() -> None:
    assert verdict("rural_hukou", Subject(person(), person(2, hukou_nature="1"))) is Verdict.NOT_CHECKED


GIRL, BOY = ChildFacts(11, "2", "1990-01-01", is_counted=True), ChildFacts(12, "1", "1992-01-01", is_counted=True)


@pytest.mark.parametrize(
    ("told", "children", "expected"),
    [
        (1, (), Verdict.MET),
        (1, (BOY,), Verdict.MET),
        (2, (GIRL, replace(GIRL, resident_id=13)), Verdict.MET),
        (2, (GIRL, BOY), Verdict.NOT_MET),
        (2, (BOY,), Verdict.NOT_MET),
        (2, (GIRL,), Verdict.NOT_CHECKED),
        (2, (), Verdict.NOT_CHECKED),
        (3, (), Verdict.NOT_MET),
        (None, (BOY,), Verdict.NOT_CHECKED),
        (None, (GIRL, BOY), Verdict.NOT_MET),
        (None, (), Verdict.NOT_CHECKED),
        (0, (), Verdict.NOT_CHECKED),
    ],
)
def test_children(told: int | None, children: tuple[ChildFacts, ...], expected: Verdict) -> None:
    assert verdict("children", Subject(person(children_count=told), children=children)) is expected


def test_the_criterion_on_earlier_births_is_never_worked_out() -> None:
    for told in (None, 1, 2, 9):
        assert verdict("earlier_births", Subject(person(children_count=told))) is Verdict.NOT_CHECKED


@given(
    told=st.none() | st.integers(0, 9),
    sexes=st.lists(st.sampled_from(["1", "2"]), max_size=5),
    counted=st.lists(st.booleans(), min_size=5, max_size=5),
)
def test_a_child_that_died_is_only_not_counted_and_no_sentence_tells(
    told: int | None, sexes: list[str], counted: list[bool]
) -> None:
    children = [ChildFacts(20 + n, sex, "1990", counted[n]) for n, sex in enumerate(sexes)]
    known = {1: tuple(children)}
    living = {1: tuple(one for one in children if one.is_counted)}
    with_dead = listed(person(children_count=told), children=known)
    assert with_dead == listed(person(children_count=told), children=living)
    assert not any("die" in str(line.why) or "dead" in str(line.why) for one in with_dead for line in one.known)


def test_children_of_the_spouse_count_with_the_couple() -> None:
    wife = person(1, spouse_id=2, children_count=None)
    (one,) = listed(wife, person(2, birth_date="", sex="1"), old=(1,), children={2: (GIRL, BOY)})
    assert one.is_unlikely


@pytest.mark.parametrize(
    ("born", "timing"),
    [
        ("2021-12-31", None),
        ("2022-01-31", Timing.EARLIER),
        ("2023-06-30", Timing.EARLIER),
        ("2023-07-02", Timing.THIS_YEAR),
        ("2025-02-01", Timing.LATER),
        ("2026-07-01", Timing.LATER),
        ("2026-07-02", None),
        ("2026", Timing.LATER),
    ],
)
def test_children_under_three_and_those_with_months_since_2025(born: str, timing: Timing | None) -> None:
    assert [one.timing for one in listed(person(birth_date=born), old=())] == ([timing] if timing else [])


def test_each_parent_of_an_only_child_of_the_years_of_certificates() -> None:
    mother, father = person(1, birth_date="1985-01-01"), person(2, birth_date="1984-01-01", sex="1")
    child = person(3, birth_date="2012-05-06", mother_id=1, father_id=2)
    people = mother, father, child
    found = listed(*people, old=(), young=(3,))
    assert [(one.kind, one.person.resident_id, one.day, one.timing) for one in found] == [
        (Kind.ONLY_CHILD, 2, "2026-05-06", Timing.THIS_YEAR), (Kind.ONLY_CHILD, 1, "2026-05-06", Timing.THIS_YEAR),
    ]  # fmt: skip
    later = listed(*people, old=(), young=(3,), limits=replace(LIMITS, certificate_age=18))
    assert {one.timing for one in later} == {Timing.LATER}
    assert not listed(*people, old=(), young=(3,), limits=replace(LIMITS, on=date(2027, 1, 1)))
    assert not listed(mother, father, replace(child, birth_date="2016-01-01"), old=(), young=(3,))
    siblings = {1: (GIRL, BOY)}
    assert [one.person.resident_id for one in listed(*people, old=(), young=(3,), children=siblings)] == [2]


def test_a_certificate_of_the_other_parent_is_known() -> None:
    people = person(1, birth_date="1985-01-01"), person(3, birth_date="2013-05-06", mother_id=1)
    held = case("only_child_parent_reward", "approved", 7, child_id=3, certificate_no="独字5号")
    (one,) = [one for one in listed(*people, old=(), young=(3,), cases=(held,)) if one.kind is Kind.ONLY_CHILD]
    assert next(line for line in one.known if line.key == "certificate").verdict is Verdict.MET


def test_running_cases_whose_child_reaches_the_age_this_year() -> None:
    running = case("only_child_parent_reward", "approved", child_birth_date="2012-10-01")
    assert [(one.kind, one.day, one.case_id) for one in listed(person(), old=(), young=(), cases=(running,))] == [
        (Kind.LIMIT, "2026-10-01", 9)
    ]
    for other in (replace(running, child_birth_date="2013-10-01"), replace(running, state="ended")):
        assert not listed(person(), old=(), young=(), cases=(other,))


def test_special_families_come_only_from_what_the_office_keeps() -> None:
    woman = person(birth_date="1977-09-09", children_count=0)
    dead = {1: (replace(GIRL, is_counted=False),)}
    assert not listed(woman, children=dead)
    family = KnownFamily(1, "special_support_death")
    (one,) = listed(woman, families=(family, family), children=dead)
    assert (one.kind, one.day, one.timing) == (Kind.SPECIAL, "2026-09-09", Timing.THIS_YEAR)
    assert not listed(replace(woman, birth_date="1978-01-01"), families=(family,))
    husband = person(1, sex="1", birth_date="1970-01-01", spouse_id=2)
    wife = person(2, birth_date="1980-01-01")
    assert not listed(husband, wife, families=(family,))
    assert len(listed(replace(husband, spouse_id=None, marital_status="30"), families=(family,))) == 1


def test_who_has_a_case_declined_or_was_decided_is_left_out_and_counted() -> None:
    programme = "old_age_reward"
    for state, reason in (("draft", LeftOut.HAS_CASE), ("approved", LeftOut.HAS_CASE), ("rejected", LeftOut.DECIDED), ("ended", LeftOut.DECIDED), ("withdrawn", LeftOut.DECLINED)):  # fmt: skip
        assert found(person(), cases=(case(programme, state),)) == ((), {reason: 1})
    assert len(listed(person(), cases=(case(programme, "cancelled"),))) == 1
    other = case("special_support_death", "approved")
    assert found(person(), cases=(other,))[1] == {LeftOut.EXCLUDED: 1}


@pytest.mark.parametrize(
    ("answer", "is_listed"),
    [(Answer.OFFERED, True), (Answer.DECLINED, False), (Answer.WISHES, True), (Answer.APPLIED, True)],
)
def test_who_declined_comes_back_only_by_their_own_wish(answer: Answer, is_listed: bool) -> None:
    offers = {("old_age_reward", 1): LastOffer(answer, "2026-01-05")}
    assert bool(listed(person(), offers=offers)) is is_listed


def test_a_wish_outranks_an_earlier_refusal_but_no_running_case() -> None:
    offers = {("old_age_reward", 1): LastOffer(Answer.WISHES, "2026-01-05")}
    assert listed(person(), offers=offers, cases=(case("old_age_reward", "rejected"),))
    assert not listed(person(), offers=offers, cases=(case("old_age_reward", "approved"),))


def test_a_child_whose_case_bears_the_name_of_a_parent_is_not_listed_again() -> None:
    child = person(3, birth_date="2024-05-06")
    other = case("childcare_subsidy", "submitted", 1, child_id=3)
    assert not listed(child, old=(), cases=(other,))


@given(st.dates(date(1900, 1, 1), date(2090, 1, 1)), st.integers(0, 60), st.sampled_from([4, 7, 10]))
def test_birthdays_keep_their_precision_and_their_order(day: date, years: int, length: int) -> None:
    text = day.isoformat()[:length]
    later = years_later(text, years)
    assert len(later) == length
    assert int(later[:4]) == day.year + years
    if length == len("2026-01-01"):
        assert is_reached(later, date.fromisoformat(later))
        assert not is_reached(later, date.fromordinal(date.fromisoformat(later).toordinal() - 1))
    else:
        assert not is_reached(later, date.fromisoformat(f"{later}-01-01"[:10]))
