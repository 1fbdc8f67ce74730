"""Gates at work: a case goes on only after its meeting and its notice, through the real steps of a case."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.errors import InvalidInput
from app.services.case_types import StepInput
from app.services.notice_views import DraftInput, HandlingInput, ObjectionInput, PostInput
from app.services.village_reviews import MeetingInput, VoteInput
from tests.entitlement_cases import HANDLER, RESPONSIBLE, make_case, sign
from tests.offices import Desk, citizen_id

DAY = date(2026, 2, 2)
POST = PostInput("", "村务公开栏", "望溪镇人民政府", "0700-1234567", HANDLER, RESPONSIBLE)


def old_person(desk: Desk) -> int:
    return desk.person("李桂英", birth_date="1966-03-04", citizen_id=citizen_id("19660304"), hukou_nature="1")


def state_of(desk: Desk, case_id: int) -> tuple[str, str]:
    info = desk.township.cases.detail(case_id).info
    return info.state, info.stage


def posted(desk: Desk, case_id: int, on: date) -> tuple[int, date]:
    """Draw up and post the notice of the village; give its id and the day on which it may be taken down."""
    service, info = desk.township.public_notices, desk.township.cases.detail(case_id).info
    notice_id = service.draft(DraftInput(info.programme, info.stage, info.village_id)).notice_id
    service.post(notice_id, PostInput(on.isoformat(), *list(_fields(POST))[1:]))
    return notice_id, date.fromisoformat(service.detail(notice_id).info.until_on) + timedelta(days=1)


def _fields(entry: PostInput) -> tuple[str, ...]:
    return (entry.posted_on, entry.place, entry.office, entry.phone, entry.handler, entry.responsible)


def refused(desk: Desk, case_id: int, on: date) -> bool:
    """Try to pass a stage; the handler's opinion may be there already."""
    try:
        sign(desk.township, case_id, on)
    except InvalidInput:
        return True
    return False


def test_no_case_leaves_the_review_without_a_vote_of_the_meeting(desk: Desk) -> None:
    case_id = make_case(desk.township, old_person(desk), until_stage="village_review")
    assert refused(desk, case_id, DAY)
    village_id = desk.township.cases.detail(case_id).info.village_id
    meeting = MeetingInput(
        village_id, DAY.isoformat(), "孙强", "钱慧", "25", "21", votes=(VoteInput(case_id, "5", "16"),)
    )
    desk.township.village_reviews.add(meeting)
    pass_it = StepInput("opinion", DAY.isoformat(), RESPONSIBLE, "pass", "同意")
    with pytest.raises(InvalidInput):
        desk.township.cases.take(case_id, pass_it)
    again = DAY + timedelta(days=7)
    desk.township.village_reviews.add(
        MeetingInput(village_id, again.isoformat(), "孙强", "钱慧", "25", "21", votes=(VoteInput(case_id, "16", "5"),))
    )
    with pytest.raises(InvalidInput):
        desk.township.cases.take(case_id, pass_it)  # a day before the meeting that agreed
    desk.township.cases.take(case_id, StepInput("opinion", again.isoformat(), RESPONSIBLE, "pass", "同意"))
    assert state_of(desk, case_id) == ("under_review", "village_notice")


def test_no_case_leaves_a_notice_before_it_has_hung_its_whole_period(desk: Desk) -> None:
    case_id = make_case(desk.township, old_person(desk), until_stage="village_notice")
    assert refused(desk, case_id, DAY)
    notice_id, free = posted(desk, case_id, DAY)
    pass_it = StepInput("opinion", free.isoformat(), RESPONSIBLE, "pass", "同意")
    with pytest.raises(InvalidInput):
        desk.township.cases.take(case_id, pass_it)
    desk.township.public_notices.take_down(notice_id, free.isoformat())
    with pytest.raises(InvalidInput):
        desk.township.cases.take(case_id, pass_it)
    desk.township.public_notices.close(notice_id, HANDLER, RESPONSIBLE)
    early = StepInput("opinion", DAY.isoformat(), RESPONSIBLE, "pass", "同意")
    with pytest.raises(InvalidInput):
        desk.township.cases.take(case_id, early)  # signed for a day on which the notice still hung
    desk.township.cases.take(case_id, pass_it)
    assert state_of(desk, case_id)[1] == "township_review"


def test_an_upheld_objection_sends_the_case_back_and_asks_for_another_notice(desk: Desk) -> None:
    case_id = make_case(desk.township, old_person(desk), until_stage="village_notice")
    service = desk.township.public_notices
    notice_id, free = posted(desk, case_id, DAY)
    objection_id, _ = service.object(notice_id, ObjectionInput(DAY.isoformat(), "letter", "户口不在本村", case_id))
    service.answer(objection_id, HandlingInput(free.isoformat(), "核实属实", "upheld", HANDLER, RESPONSIBLE))
    service.take_down(notice_id, free.isoformat())
    service.close(notice_id, HANDLER, RESPONSIBLE)
    assert refused(desk, case_id, free)
    desk.township.cases.take(case_id, StepInput("opinion", free.isoformat(), RESPONSIBLE, "return", "补户口材料"))
    assert state_of(desk, case_id)[0] == "correction_requested"
    again = free + timedelta(days=3)
    desk.township.cases.take(case_id, StepInput("submit", again.isoformat(), HANDLER))
    assert refused(desk, case_id, again)
    second, free = posted(desk, case_id, again)
    service.take_down(second, free.isoformat())
    service.close(second, HANDLER, RESPONSIBLE)
    desk.township.cases.take(case_id, StepInput("opinion", free.isoformat(), RESPONSIBLE, "pass", "同意"))
    assert state_of(desk, case_id) == ("under_review", "township_review")
