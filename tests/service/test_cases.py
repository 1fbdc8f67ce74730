"""Cases in a real office: signed through meetings and notices, approved, taken back; accounts typed twice."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.errors import Conflict, InvalidInput
from app.services.case_types import CaseFilter, NewCase, StepInput
from app.services.cases import CaseService
from tests.entitlement_cases import (
    ACCOUNT,
    APPLIED_ON,
    HANDLER,
    RESPONSIBLE,
    complete,
    drive,
    give_account,
    make_case,
    make_cases,
    sign,
    take_in,
)
from tests.offices import Desk

DAY = APPLIED_ON.isoformat()
PROGRAMMES = (
    "old_age_reward", "special_support_death", "special_support_disability", "special_support_complication",
    "only_child_parent_reward", "childcare_subsidy", "local_aid",
)  # fmt: skip


@pytest.fixture
def cases(desk: Desk) -> CaseService:
    return desk.township.cases


@pytest.fixture
def person(desk: Desk) -> int:
    return desk.person("李桂英", birth_date="1966-03-05")


def fields(error: pytest.ExceptionInfo[InvalidInput]) -> dict[str, str]:
    return {key: str(message) for key, message in error.value.fields.items()}


def test_a_draft_has_the_criteria_and_papers_of_its_programme(desk: Desk, cases: CaseService, person: int) -> None:
    detail = cases.detail(cases.open("old_age_reward", "one_child", person))
    programme = desk.township.programmes.get("old_age_reward")
    assert [one.key for one in detail.criteria] == [one.key for one in programme.criteria]
    assert {one.verdict for one in detail.criteria} == {"not_checked"}
    assert {one.key: one.state for one in detail.documents} == {
        one.key: "not_needed" if one.when else "missing" for one in programme.documents
    }
    assert (detail.info.state, detail.info.number, detail.steps_now) == ("draft", "", ("submit", "withdraw"))


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_programme_is_driven_to_its_approval(desk: Desk, cases: CaseService, programme: str) -> None:
    born = "2025-04-01" if programme == "childcare_subsidy" else "1966-03-05"
    typed = {"event_on": "2024-03-03"} if programme.startswith("special") else {}
    if programme == "only_child_parent_reward":
        typed = {"child_name": "李小", "child_birth_date": "2015-02-03", "certificate_on": "2016-05-01"}
    person = desk.person(birth_date=born)
    detail = cases.detail(make_case(desk.township, person, programme, **typed))  # type: ignore[arg-type]  # texts only
    assert detail.info.state == "approved"
    assert detail.info.entitled_from == str(detail.proposed_from)
    assert {one.mark for one in detail.stages} == {"passed"}
    assert all(one.handler and one.responsible and one.handler != one.responsible for one in detail.stages)


def test_numbers_of_a_year_have_no_gap(desk: Desk, cases: CaseService) -> None:
    people = [desk.person(f"李{name}") for name in "甲乙丙"]
    opened = [cases.open("local_aid", "mother", one, applied_on=DAY) for one in people]
    cases.take(opened[0], StepInput("withdraw", DAY, HANDLER, opinion="本人不申请了"))
    take_in(desk.township, opened[1:], APPLIED_ON)
    # What was withdrawn before it was taken in never had a number.
    assert [cases.detail(one).info.number for one in opened] == ["", "Case [2026] no. 1", "Case [2026] no. 2"]
    assert cases.find("Case [2026] no. 2") == opened[2]


def test_a_person_has_one_running_case_of_a_programme(cases: CaseService, person: int) -> None:
    first = cases.open("local_aid", "mother", person, applied_on=DAY)
    with pytest.raises(InvalidInput) as refused:
        cases.open("local_aid", "student", person)
    assert "resident_id" in fields(refused)
    cases.take(first, StepInput("withdraw", DAY, HANDLER, opinion="本人不申请了"))
    assert cases.open("local_aid", "student", person) != first


def test_an_application_names_what_is_wrong(cases: CaseService) -> None:
    with pytest.raises(InvalidInput) as refused:
        cases.open("only_child_parent_reward", "mother", 999, applied_on="2026-13-40", certificate_on="2027-1-1")
    assert fields(refused).keys() == {"resident_id", "category", "applied_on", "certificate_on", "child_name"}
    assert cases.list() == ()


def test_the_meeting_and_the_notice_come_first(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = cases.open("old_age_reward", "one_child", person, applied_on=DAY)
    take_in(desk.township, (case_id,), APPLIED_ON)
    complete(desk.township, case_id, APPLIED_ON)
    with pytest.raises(InvalidInput) as refused:
        sign(desk.township, case_id, APPLIED_ON)
    assert "has not voted" in fields(refused)["result"]
    waiting = make_case(desk.township, desk.person(birth_date="1966-01-01"), until_stage="village_notice")
    with pytest.raises(InvalidInput) as refused:
        sign(desk.township, waiting, APPLIED_ON)
    assert fields(refused).keys() == {"result"}


def test_a_notice_stage_is_not_signed_back_to_a_day_on_which_the_notice_hung(
    desk: Desk, cases: CaseService, person: int
) -> None:
    case_id = make_case(desk.township, person, until_stage="township_review")
    notice = next(step for step in reversed(cases.detail(case_id).past) if step.stage == "village_notice")
    cases.take(case_id, StepInput("take_back", notice.day, RESPONSIBLE, opinion="日期写错"))
    with pytest.raises(InvalidInput) as refused:
        cases.take(case_id, StepInput("opinion", DAY, RESPONSIBLE, "pass"))
    assert "on" in fields(refused)
    cases.take(case_id, StepInput("opinion", notice.day, RESPONSIBLE, "pass"))
    assert cases.detail(case_id).info.stage == "township_review"


def test_missing_papers_send_a_case_back_and_it_goes_on_there(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = make_case(desk.township, person, until_stage="township_review")
    day = cases.detail(case_id).past[-1].day
    cases.set_document(case_id, "id_card", "missing")
    with pytest.raises(InvalidInput) as refused:
        sign(desk.township, case_id, date.fromisoformat(day))
    assert "居民身份证" in fields(refused)["result"]
    cases.take(case_id, StepInput("opinion", day, RESPONSIBLE, "return", "补身份证复印件"))
    assert cases.detail(case_id).info.state == "correction_requested"
    cases.set_document(case_id, "id_card", "received")
    cases.take(case_id, StepInput("submit", day, HANDLER))
    info = cases.detail(case_id).info
    assert (info.stage, info.waits_for, info.number) == ("township_review", "handler", "Case [2026] no. 1")


def test_a_criterion_rests_on_a_paper_and_a_person(cases: CaseService, person: int) -> None:
    case_id = cases.open("old_age_reward", "one_child", person)
    with pytest.raises(InvalidInput) as refused:
        cases.set_criterion(case_id, "age", "met")
    assert fields(refused).keys() == {"by", "evidence"}
    cases.set_criterion(case_id, "age", "met", by=HANDLER, evidence="居民身份证")
    cases.set_criterion(case_id, "age", "not_met", by=HANDLER, evidence="居民身份证", note="未满")
    found = next(one for one in cases.detail(case_id).criteria if one.key == "age")
    assert (found.verdict, found.decided_by, found.decided_on) == ("not_met", HANDLER, "2026-07-01")


def test_a_statement_does_only_where_the_programme_says_so(cases: CaseService, person: int) -> None:
    case_id = cases.open("old_age_reward", "one_child", person)
    cases.set_document(case_id, "statement", "declared")
    for key, state in (("id_card", "declared"), ("id_card", "not_needed")):
        with pytest.raises(InvalidInput):
            cases.set_document(case_id, key, state)


def test_an_approval_is_taken_back_by_who_gave_it_and_leaves_no_entitlement(
    desk: Desk, cases: CaseService, person: int
) -> None:
    case_id = make_case(desk.township, person)
    day = cases.detail(case_id).info.approved_on
    with pytest.raises(InvalidInput):
        cases.take(case_id, StepInput("take_back", day, HANDLER, opinion="看错"))
    cases.take(case_id, StepInput("take_back", day, RESPONSIBLE, opinion="看错"))
    info = cases.detail(case_id).info
    assert (info.approved_on, info.entitled_from, info.waits_for) == ("", "", "responsible")
    assert [one.is_taken_back for one in cases.detail(case_id).past][-2:] == [True, True]


def test_a_cancelled_approval_is_signed_by_two(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = make_case(desk.township, person)
    step = StepInput("cancel", "2026-03-01", HANDLER, opinion="县级撤销", responsible=RESPONSIBLE)
    cases.take(case_id, step)
    detail = cases.detail(case_id)
    assert detail.info.state == "cancelled"
    assert [(one.kind, one.role, one.person) for one in detail.past[-2:]] == [
        ("cancel", "handler", HANDLER),
        ("cancel", "responsible", RESPONSIBLE),
    ]


def test_nobody_is_approved_for_months_of_a_programme_that_excludes_it(desk: Desk, person: int) -> None:
    make_case(desk.township, person)
    with pytest.raises(InvalidInput) as refused:
        make_case(desk.township, person, "special_support_death", event_on="2024-03-03")
    assert "奖励扶助" in fields(refused)["entitled_from"]


def test_what_is_decided_is_not_retyped(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = make_case(desk.township, person)
    row = cases.detail(case_id).row
    with pytest.raises(Conflict):
        cases.set_criterion(case_id, "age", "not_met", by=HANDLER, evidence="居民身份证")
    with pytest.raises(Conflict):
        cases.set_document(case_id, "id_card", "missing")
    with pytest.raises(Conflict):
        cases.change(case_id, NewCase("old_age_reward", "one_child", person), row.row_version)


def test_an_application_is_corrected_until_it_is_decided(cases: CaseService, person: int) -> None:
    case_id = cases.open("old_age_reward", "one_child", person)
    version = cases.detail(case_id).row.row_version
    new = NewCase("old_age_reward", "two_daughters", person, applied_on="2026-1-7", applicant_phone="13800001234")
    cases.change(case_id, new, version)
    row = cases.detail(case_id).row
    assert (row.category, row.applied_on, row.applicant_phone) == ("two_daughters", "2026-01-07", "13800001234")
    with pytest.raises(Conflict):
        cases.change(case_id, new, version)


def test_an_account_is_in_force_only_once_both_entries_agree(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = make_case(desk.township, person, account_no="")
    assert not cases.detail(case_id).info.has_account
    cases.add_account(case_id, "云岭农商银行", "6222 0211 1111 1111", "李桂英", HANDLER)
    with pytest.raises(InvalidInput) as refused:
        cases.confirm_account(case_id, "6222021111111112", "李桂花", RESPONSIBLE)
    assert fields(refused).keys() == {"account_no", "holder"}
    assert "6222021111111111" not in str(refused.value)
    assert not cases.detail(case_id).info.has_account
    cases.confirm_account(case_id, ACCOUNT, "李桂英", RESPONSIBLE)
    assert cases.detail(case_id).info.has_account
    with pytest.raises(Conflict):
        cases.confirm_account(case_id, ACCOUNT, "李桂英", RESPONSIBLE)
    # Another account stops payment again until it is typed twice.
    cases.add_account(case_id, "邮储银行", "6210981111111111", "李桂英", HANDLER)
    assert not cases.detail(case_id).info.has_account
    give_account(desk.township, case_id, "6210981111111111")
    assert [one.is_confirmed for one in cases.detail(case_id).accounts] == [True, False, True]


def test_the_board_counts_every_point_and_shows_what_it_counts(desk: Desk, cases: CaseService) -> None:
    people = [desk.person(f"李{name}", birth_date="1966-03-05") for name in "甲乙丙丁"]
    cases.open("old_age_reward", "one_child", people[0])
    make_case(desk.township, people[1], until_stage="village_notice")
    make_cases(desk.township, people[2:3])
    make_case(desk.township, people[3], "local_aid")
    counts = {one.key: one.count for one in cases.board("old_age_reward") if one.count}
    assert counts == {"draft": 1, "stage:village_notice": 1, "approved": 1, "all": 3}
    assert {one.key: one.count for one in cases.board() if one.count} == {
        "draft": 1, "handler": 1, "approved": 2, "all": 4,
    }  # fmt: skip
    for programme in ("", "old_age_reward"):
        for point in cases.board(programme):
            assert len(cases.list_ids(point.shows)) == point.count


def test_a_search_finds_name_number_and_end_of_an_id(desk: Desk, cases: CaseService) -> None:
    people = [desk.person(name, birth_date="1966-03-05") for name in ("李桂英", "王秀兰")]
    opened = make_cases(desk.township, people)
    for text, found in (("李", opened[0]), ("no. 2", opened[1]), ("王秀", opened[1])):
        assert cases.list_ids(CaseFilter(text=text)) == [found], text
    assert cases.list_ids(CaseFilter(text="%")) == []


def test_the_calendar_orders_the_stages_and_warns(desk: Desk, cases: CaseService, person: int) -> None:
    programmes = desk.township.programmes
    programmes.adopt_calendar(programmes.templates("old_age_reward")[0].key, "old_age_reward", 2026)
    case_id = cases.open("old_age_reward", "one_child", person, applied_on=DAY)
    take_in(desk.township, (case_id,), APPLIED_ON)
    detail = cases.detail(case_id)
    due = {one.key: one.due_on for one in detail.stages}[detail.info.stage]
    assert detail.info.due_on == due != ""
    assert detail.info.tone == "error"
    preview = cases.preview(case_id, StepInput("opinion", "2026-06-30", HANDLER, "pass"))
    assert due in preview.doubts["on"]
    assert not preview.errors


def test_a_case_that_is_decided_still_shows_who_left(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = cases.open("old_age_reward", "one_child", person)
    assert not [one for one in cases.detail(case_id).warnings if "left" in one]
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET left_on = '2026-05-01', left_reason = 'death' WHERE id = ?", (person,))
    assert "2026-05-01" in cases.detail(case_id).warnings[0]


def test_ten_thousand_cases_are_listed_by_pages(desk: Desk, cases: CaseService, person: int) -> None:
    cases.open("old_age_reward", "one_child", person, applied_on=DAY)
    with desk.store.write() as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
            " INSERT INTO entitlement_case (uid, programme, category, village_id, resident_id, state, stage, waits_for,"
            " applied_on) SELECT 'copy-' || i, programme, category, village_id, resident_id,"
            " CASE i % 3 WHEN 0 THEN 'approved' WHEN 1 THEN 'draft' ELSE 'under_review' END,"
            " CASE i % 3 WHEN 2 THEN 'village_notice' END, CASE i % 3 WHEN 2 THEN 'handler' END, applied_on"
            " FROM n, entitlement_case WHERE entitlement_case.uid NOT LIKE 'copy-%'"
        )
    assert cases.board()[-1].count == 10_001
    ids = cases.list_ids(CaseFilter(states=("approved",)))
    assert len(ids) == 3333
    assert len(cases.rows(ids[:100])) == 100


def test_drive_goes_on_where_a_case_stands(desk: Desk, cases: CaseService, person: int) -> None:
    case_id = make_case(desk.township, person, until_stage="township_review", account_no="")
    drive(desk.township, (case_id,), date.fromisoformat(cases.detail(case_id).past[-1].day))
    assert cases.detail(case_id).info.state == "approved"
