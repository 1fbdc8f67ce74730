"""Meetings that discuss cases: who must sign, what is an error and what a doubt, and what a vote comes to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.village_meeting import Meeting, Vote, VoteResult, check_meeting, has_quorum, result_of

TODAY = date(2026, 7, 1)
MEETING = Meeting(date(2026, 6, 20), "赵敏", "王丽", 30, 24, (Vote(1, "李桂英", 20, 3, 1),))


def test_a_sound_meeting_has_neither_faults_nor_doubts() -> None:
    assert check_meeting(MEETING, TODAY) == check_meeting(replace(MEETING, present=24), TODAY)
    assert (check_meeting(MEETING, TODAY).errors, check_meeting(MEETING, TODAY).doubts) == ({}, ())


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"held_on": None}, "held_on"),
        ({"held_on": date(2026, 7, 2)}, "held_on"),
        ({"chair": " "}, "chair"),
        ({"recorder": ""}, "recorder"),
        ({"recorder": " 赵敏 "}, "recorder"),
        ({"present": None}, "present"),
        ({"present": 31}, "present"),
        ({"entitled": None}, "entitled"),
        ({"votes": ()}, "votes"),
        ({"votes": (Vote(1, "李桂英", 20, 4, 1),)}, "votes"),
        ({"votes": (Vote(1, "李桂英", 0, 0, 0),)}, "votes"),
        ({"votes": (Vote(1, "李桂英", 9, -1, 0),)}, "votes"),
    ],
)
def test_a_fault_stands_at_its_field(change: dict[str, object], field: str) -> None:
    assert set(check_meeting(replace(MEETING, **change), TODAY).errors) == {field}  # type: ignore[arg-type]


def test_few_people_few_votes_and_a_later_application_are_doubts() -> None:
    few = replace(MEETING, present=19, votes=(Vote(1, "李桂英", 10, 3, 1, applied_on=date(2026, 6, 21)),))
    doubts = check_meeting(few, TODAY).doubts
    assert len(doubts) == 3
    assert [doubt.params.get("day") for doubt in doubts] == [None, None, "2026-06-21"]


@given(st.integers(1, 500), st.data())
def test_a_vote_passes_with_more_than_half_of_those_present(present: int, data: st.DataObject) -> None:
    in_favour = data.draw(st.integers(0, present))
    passed = result_of(Vote(1, "", in_favour, 0, 0), present) is VoteResult.PASSED
    assert passed == (in_favour > present - in_favour)


@pytest.mark.parametrize(("present", "entitled", "is_enough"), [(20, 30, True), (19, 30, False), (21, 31, True)])
def test_two_thirds_must_come(present: int, entitled: int, is_enough: bool) -> None:
    assert has_quorum(present, entitled) is is_enough
