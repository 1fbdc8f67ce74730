"""Meetings in villages, on a real office."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.services.village_reviews import MeetingInput, VoteInput
from storage import entitlements
from tests.notice_cases import move_on, waiting_case
from tests.offices import Desk


def meeting(desk: Desk, *votes: VoteInput, village: str = "东河村") -> MeetingInput:
    village_id = int(str(desk.query("SELECT id FROM village WHERE name = ?", village)[0][0]))
    return MeetingInput(village_id, "2026-6-20", "赵敏", "王丽", "30", "24", "村委会", "逐户讨论。", votes=votes)


def gate(desk: Desk, case_id: int) -> str | None:
    """Ask the gate of the review the way the case does."""
    service = desk.township.village_reviews
    with desk.store.read() as connection:
        case = entitlements.case(connection, case_id)
        assert case is not None
        stage = desk.township.programmes.get(case.programme).stage("village_review")
        found = service.gate(connection, case, stage)
        assert (service.opened_on(connection, case, stage) is None) == (found is not None)
    return None if found is None else str(found)


def test_a_case_leaves_the_review_only_after_a_meeting_agreed(desk: Desk) -> None:
    service = desk.township.village_reviews
    yes, no = waiting_case(desk, "李桂英", "village_review"), waiting_case(desk, "张三丰", "village_review")
    assert gate(desk, yes) is not None
    entry = meeting(desk, VoteInput(yes, "20", "3", "1"), VoteInput(no, "12", "12", "", "再核实"))
    assert service.preview(entry).results == {yes: "passed", no: "not_passed"}
    review_id, changes = service.add(entry)
    assert "village_review" in changes.tables
    assert gate(desk, yes) is None
    assert "2026-06-20" in (gate(desk, no) or "")
    detail = service.detail(review_id)
    assert [(vote.name, vote.in_favour, vote.result) for vote in detail.votes] == [
        ("李桂英", 20, "passed"), ("张三丰", 12, "not_passed"),
    ]  # fmt: skip
    service.add(replace(meeting(desk, VoteInput(no, "24")), held_on="2026-6-25"))
    assert gate(desk, no) is None


def test_only_cases_of_the_village_that_wait_are_voted_on(desk: Desk) -> None:
    service = desk.township.village_reviews
    there = waiting_case(desk, "王五", "village_review", village="西山村")
    past = waiting_case(desk, "李桂英", "township_review")
    applied = waiting_case(desk, "周小兰", None)
    assert [one.case_id for one in service.waiting()] == [applied, there]
    for case_id in (there, past, 999):
        with pytest.raises(InvalidInput) as told:
            service.add(meeting(desk, VoteInput(case_id, "20")))
        assert set(told.value.fields) == {"votes"}
    service.add(meeting(desk, VoteInput(applied, "20", "4")))
    assert [one.last_result for one in service.waiting()] == ["通过", ""]


def test_faults_are_told_and_nothing_is_kept(desk: Desk) -> None:
    service = desk.township.village_reviews
    case_id = waiting_case(desk, "李桂英", "village_review")
    entry = replace(meeting(desk, VoteInput(case_id, "廿")), recorder="赵敏", held_on="昨天")
    assert set(service.preview(entry).errors) == {"held_on", "recorder", "votes"}
    with pytest.raises(InvalidInput):
        service.add(entry)
    assert service.meetings() == ()


def test_a_meeting_is_changed_until_a_case_has_gone_on_by_it(desk: Desk) -> None:
    service = desk.township.village_reviews
    case_id = waiting_case(desk, "李桂英", "village_review")
    review_id, _ = service.add(meeting(desk, VoteInput(case_id, "12", "12")))
    detail = service.detail(review_id)
    entry = replace(service.typed(detail), votes=(VoteInput(case_id, "13", "11"),))
    service.change(review_id, entry, detail.row_version)
    assert gate(desk, case_id) is None
    with pytest.raises(Conflict):
        service.change(review_id, entry, detail.row_version)
    move_on(desk, case_id, "village_notice")
    assert not service.detail(review_id).can_change
    with pytest.raises(Conflict):
        service.remove(review_id)
    move_on(desk, case_id, "village_review")
    service.remove(review_id)
    assert gate(desk, case_id) is not None
    with pytest.raises(NotFound):
        service.detail(review_id)


def test_the_next_meeting_begins_with_the_people_of_the_last(desk: Desk) -> None:
    service = desk.township.village_reviews
    case_id = waiting_case(desk, "李桂英", "village_review")
    entry = meeting(desk, VoteInput(case_id, "20"))
    assert service.start(entry.village_id).chair == ""
    service.add(entry)
    again = service.start(entry.village_id)
    assert (again.chair, again.recorder, again.entitled, again.present, again.votes) == ("赵敏", "王丽", "30", "", ())
