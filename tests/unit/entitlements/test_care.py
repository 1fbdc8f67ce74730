"""When a family in care is next to be contacted, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.care import Care, Contacted, DueKind, Rhythm, Way, due_contacts, festivals_of

RHYTHM = Rhythm(7, 31, 4)
AGREED = date(2026, 2, 10)
CARE = Care(date(2026, 1, 5), AGREED, None, has_both=True, past=())


def dues(care: Care, rhythm: Rhythm = RHYTHM, year: int = 2026) -> dict[DueKind, str]:
    return {due.kind: due.on.isoformat() for due in due_contacts(care, rhythm, date(year, 7, 1))}


def test_before_the_family_agreed_only_the_question_is_due() -> None:
    assert dues(replace(CARE, consent_on=None)) == {DueKind.CONSENT: "2026-01-05"}
    assert dues(replace(CARE, consent_on=None, has_both=False)) == {
        DueKind.CONTACTS: "2026-01-05", DueKind.CONSENT: "2026-01-05",
    }  # fmt: skip


def test_who_declined_is_on_no_list() -> None:
    past = (Contacted(date(2026, 3, 1), Way.PHONE, date(2026, 3, 5)),)
    assert dues(replace(CARE, until_on=date(2026, 4, 1), has_both=False, past=past)) == {}


def test_the_first_contacts_run_from_the_day_the_family_agreed() -> None:
    assert dues(CARE) == {
        DueKind.CALL: "2026-02-17", DueKind.MEETING: "2026-03-13", DueKind.HOME_VISIT: "2026-04-01",
    }  # fmt: skip


def test_a_visit_is_also_a_meeting_and_a_talk() -> None:
    visited = replace(CARE, past=(Contacted(date(2026, 3, 2), Way.HOME_VISIT),))
    assert dues(visited) == {
        DueKind.CALL: "2026-03-09", DueKind.MEETING: "2026-04-02", DueKind.HOME_VISIT: "2026-07-01",
    }  # fmt: skip
    called = replace(CARE, past=(Contacted(date(2026, 3, 2), Way.PHONE),))
    assert dues(called)[DueKind.CALL] == "2026-03-09"
    assert dues(called)[DueKind.MEETING] == "2026-03-13"
    told = replace(CARE, past=(Contacted(date(2026, 3, 2), Way.EVENT),))
    assert dues(told) == dues(CARE)


def test_home_visits_of_a_year_are_spread_over_it() -> None:
    """2026 has 365 days: four parts end on 1 April, 1 July, 30 September and 31 December."""
    days = (date(2026, 3, 1), date(2026, 6, 1), date(2026, 6, 2), date(2026, 11, 1))
    expected = ["2026-04-01", "2026-07-01", "2026-09-30", "2026-12-31", None]
    for done, due in enumerate(expected):
        care = replace(CARE, past=tuple(Contacted(day, Way.HOME_VISIT) for day in days[:done]))
        assert dues(care).get(DueKind.HOME_VISIT) == due
    late = replace(CARE, consent_on=date(2026, 7, 15))
    assert dues(late)[DueKind.HOME_VISIT] == "2026-09-30"
    old = replace(CARE, past=(Contacted(date(2025, 12, 30), Way.HOME_VISIT),))
    assert dues(old)[DueKind.HOME_VISIT] == "2026-04-01"


def test_a_promise_is_due_until_it_is_kept() -> None:
    promised = replace(CARE, past=(Contacted(date(2026, 3, 2), Way.PHONE, date(2026, 3, 4)),))
    assert due_contacts(promised, RHYTHM, date(2026, 7, 1))[0].kind is DueKind.FOLLOW_UP
    assert dues(promised)[DueKind.FOLLOW_UP] == "2026-03-04"


def test_what_no_parameter_asks_for_is_not_due() -> None:
    assert dues(CARE, Rhythm(None, None, None)) == {}


@given(
    st.lists(
        st.tuples(st.integers(0, 320), st.sampled_from(list(Way))).map(
            lambda one: Contacted(AGREED + timedelta(days=one[0]), one[1])
        ),
        max_size=12,
    ),
    st.integers(1, 12),
)
def test_another_contact_never_brings_a_day_forward(past: list[Contacted], visits: int) -> None:
    rhythm = Rhythm(7, 31, visits)
    before = dues(replace(CARE, past=tuple(past)), rhythm)
    for way in Way:
        more = dues(replace(CARE, past=(*past, Contacted(date(2026, 12, 30), way))), rhythm)
        for kind in (DueKind.CALL, DueKind.MEETING, DueKind.HOME_VISIT):
            assert more.get(kind, "9") >= before.get(kind, "9")


@pytest.mark.parametrize("year", [2024, 2026])
def test_the_last_part_of_a_year_ends_with_it(year: int) -> None:
    care = replace(CARE, consent_on=date(year, 12, 20))
    assert dues(care, year=year)[DueKind.HOME_VISIT] == f"{year}-12-31"


FESTIVALS = (("春节", date(2026, 2, 15)), ("端午节", date(2026, 6, 19)), ("中秋节", date(2026, 9, 25)))
FESTIVE = Rhythm(None, None, None, FESTIVALS)


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 2, 10), "2026-02-15"),
        (date(2026, 2, 15), "2026-02-15"),
        (date(2026, 2, 16), "2026-06-19"),
        (date(2026, 7, 1), "2026-09-25"),
        (date(2026, 9, 26), None),
    ],
)
def test_the_next_festival_is_due_and_a_missed_one_never(today: date, due: str | None) -> None:
    found = {one.kind: one.on.isoformat() for one in due_contacts(CARE, FESTIVE, today)}
    assert found.get(DueKind.FESTIVAL) == due


def test_a_visit_around_a_festival_does_for_it_and_no_other_way_does() -> None:
    visited = replace(CARE, past=(Contacted(date(2026, 9, 12), Way.FESTIVAL),))
    assert due_contacts(visited, FESTIVE, date(2026, 9, 13)) == ()
    early = replace(CARE, past=(Contacted(date(2026, 9, 9), Way.FESTIVAL),))
    (due,) = due_contacts(early, FESTIVE, date(2026, 9, 13))
    assert (due.name, due.on, due.last_on) == ("中秋节", date(2026, 9, 25), date(2026, 9, 9))
    called = replace(CARE, past=(Contacted(date(2026, 9, 24), Way.PHONE),))
    assert [one.kind for one in due_contacts(called, FESTIVE, date(2026, 9, 24))] == [DueKind.FESTIVAL]


def test_festivals_before_the_consent_are_not_due() -> None:
    late = replace(CARE, consent_on=date(2026, 6, 20))
    assert [one.on for one in due_contacts(late, FESTIVE, date(2026, 2, 1))] == [date(2026, 9, 25)]


def test_festivals_are_read_out_of_the_days_off() -> None:
    days = [(date(2026, 10, 1), "国庆节"), (date(2025, 10, 3), "中秋节"), (date(2025, 10, 1), "国庆节、中秋节")]
    days += [(date(2026, 2, 16), "春节"), (date(2026, 2, 15), "春节")]
    assert festivals_of(days) == (("中秋节", date(2025, 10, 1)), ("春节", date(2026, 2, 15)))
