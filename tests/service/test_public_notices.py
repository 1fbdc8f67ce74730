"""Public notices on a real office: from the cases that wait to the closed notice that opens their gate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.entitlements.masking import IdStyle, NameStyle
from app.domain.errors import AppError, Conflict, InvalidInput, NotFound
from app.services.notice_views import DraftInput, HandlingInput, ObjectionInput, PostInput
from storage import entitlements
from tests.notice_cases import consent, hand_in_again, move_on, waiting_case
from tests.offices import Desk, citizen_id

POST = PostInput("2026-6-10", "村委会公示栏", "望溪镇人民政府", "0700-1234567", "王丽", "赵敏")
ANSWER = HandlingInput("2026-6-20", "入户核对，与申报一致。", "not_upheld", "王丽", "赵敏")
OBJECTION = ObjectionInput("2026-6-12", "visit", "认为常住地不在本村。")


def village_id(desk: Desk, name: str = "东河村") -> int:
    return int(str(desk.query("SELECT id FROM village WHERE name = ?", name)[0][0]))


def drawn_up(desk: Desk, programme: str = "old_age_reward", **options: object) -> int:
    """Draw up the notice of a village."""
    entry = DraftInput(programme, "village_notice", village_id(desk))
    return desk.township.public_notices.draft(replace(entry, **options)).notice_id  # type: ignore[arg-type]


def hanging(desk: Desk, posted_on: str = "2026-6-10", **options: object) -> int:
    notice_id = drawn_up(desk, **options)  # type: ignore[arg-type]
    desk.township.public_notices.post(notice_id, replace(POST, posted_on=posted_on))
    return notice_id


def closed(desk: Desk) -> int:
    service, notice_id = desk.township.public_notices, hanging(desk)
    service.take_down(notice_id, "2026-6-18")
    service.close(notice_id, "王丽", "赵敏")
    return notice_id


def gate(desk: Desk, case_id: int, stage_key: str = "village_notice") -> str | None:
    """Ask the gate the way the case does."""
    service = desk.township.public_notices
    with desk.store.read() as connection:
        case = entitlements.case(connection, case_id)
        assert case is not None
        stage = desk.township.programmes.get(case.programme).stage(stage_key)
        found = service.gate(connection, case, stage)
        assert (service.opened_on(connection, case, stage) is None) == (found is not None)
    return None if found is None else str(found)


def fields(error: pytest.ExceptionInfo[InvalidInput]) -> set[str]:
    return set(error.value.fields)


def test_the_gate_opens_when_the_notice_was_closed_and_not_before(desk: Desk) -> None:
    service = desk.township.public_notices
    case_id = waiting_case(desk, "李桂英")
    assert "not posted" in (gate(desk, case_id) or "")
    notice_id = drawn_up(desk)
    assert "not posted" in (gate(desk, case_id) or "")
    service.post(notice_id, POST)
    assert "period" in (gate(desk, case_id) or "")
    service.take_down(notice_id, "2026-6-18")
    assert "not closed" in (gate(desk, case_id) or "")
    service.close(notice_id, "王丽", "赵敏")
    assert gate(desk, case_id) is None
    detail = service.detail(notice_id)
    assert (detail.info.number, detail.info.until_on, detail.result) == (
        "Notice [2026] no. 1",
        "2026-06-17",
        "no_objection",
    )
    assert detail.steps_now == ()


def test_a_notice_hangs_its_whole_period(desk: Desk) -> None:
    service, case_id = desk.township.public_notices, waiting_case(desk, "李桂英")
    notice_id = hanging(desk, "2026-6-28")
    assert service.detail(notice_id).info.until_on == "2026-07-06"  # the seventh day is a Sunday
    assert "2026-07-06" in (gate(desk, case_id) or "")
    for day in ("2026-7-1", "2026-7-6", "2026-7-7", ""):
        with pytest.raises(InvalidInput) as told:
            service.take_down(notice_id, day)
        assert fields(told) == {"removed_on"}
    with pytest.raises(InvalidInput):
        service.close(notice_id, "王丽", "赵敏")


def test_the_last_day_itself_is_too_early(desk: Desk) -> None:
    waiting_case(desk, "李桂英")
    notice_id = hanging(desk)
    with pytest.raises(InvalidInput):
        desk.township.public_notices.take_down(notice_id, "2026-6-17")
    desk.township.public_notices.take_down(notice_id, "2026-6-18")


def test_the_calendar_of_the_year_outranks_the_parameter(desk: Desk) -> None:
    desk.township.programmes.adopt_calendar("hunan", "old_age_reward", 2026)
    waiting_case(desk, "李桂英", on="2026-05-01")
    service, notice_id = desk.township.public_notices, drawn_up(desk)
    assert service.start_post(notice_id).days == "30"
    assert set(service.preview_post(notice_id, replace(POST, days="29")).errors) == {"days"}
    service.post(notice_id, replace(POST, posted_on="2026-5-10", days="40"))
    assert (
        service.detail(notice_id).info.until_on == "2026-06-22"
    )  # forty days, then the end of the Dragon Boat holiday


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"responsible": " 王丽"}, "responsible"),
        ({"handler": ""}, "handler"),
        ({"phone": "110105195803120011"}, "phone"),
        ({"phone": "13800001234"}, "phone"),
        ({"place": ""}, "place"),
        ({"place": "失独家庭公示栏"}, "place"),
        ({"office": "王丽 139 0000 1234"}, "office"),
        ({"posted_on": "2026-7-2"}, "posted_on"),
        ({"posted_on": "2026-5-31"}, "posted_on"),
        ({"days": "6"}, "days"),
    ],
)
def test_what_is_wrong_with_posting_stands_at_its_field(desk: Desk, change: dict[str, str], field: str) -> None:
    waiting_case(desk, "李桂英", phone="13800001234")
    service, notice_id = desk.township.public_notices, drawn_up(desk)
    with pytest.raises(InvalidInput) as told:
        service.post(notice_id, replace(POST, **change))
    assert fields(told) == {field}
    assert service.detail(notice_id).info.state == "draft"


def test_lines_hold_what_is_shown_and_nothing_else(desk: Desk) -> None:
    number = citizen_id("19580312")
    waiting_case(
        desk, "张三丰", citizen_id=number, birth_date="1958-03-12", sex="1", phone="13800001234", note="残疾",
    )  # fmt: skip
    notice_id = drawn_up(desk, name_style=NameStyle.MASKED, id_style=IdStyle.MASKED)
    rows = desk.query("SELECT * FROM public_notice_line WHERE notice_id = ?", notice_id)
    assert not any(secret in str(rows) for secret in (number, "1958", "13800001234", "残疾", "三"))
    line = desk.township.public_notices.detail(notice_id).lines[0]
    shown = (line.name, line.id, line.village, line.group, line.amount)
    assert shown == ("张*丰", number[:2] + "*" * 13 + number[-3:], "东河村", "1组", "960 yuan a year")


def test_a_plain_notice_shows_name_village_and_programme_after_consent(desk: Desk) -> None:
    service = desk.township.public_notices
    options = {"programme": "special_support_death", "category": "death"}
    asked = waiting_case(desk, "张三丰", citizen_id=citizen_id("19700312"), birth_date="1970-03-12", **options)
    waiting_case(desk, "李桂英", **options)
    with pytest.raises(InvalidInput):
        drawn_up(desk, "special_support_death")
    consent(desk, asked)
    group = next(one for one in service.waiting() if one.programme == "special_support_death")
    assert (group.case_ids, len(group.left_out)) == ((asked,), 1)
    notice_id = drawn_up(desk, "special_support_death", id_style=IdStyle.MASKED)
    detail = service.detail(notice_id)
    line = detail.lines[0]
    assert (line.name, line.id, line.group, line.amount) == ("张三丰", "", "", "")
    assert line.programme == "计划生育家庭特别扶助"
    assert (detail.is_plain, detail.wording_consent_on, detail.web_until) == (True, "2026-06-05", "")
    assert not any(word in f"{detail.info.title}{detail.lines}" for word in ("死亡", "子女"))
    with pytest.raises(InvalidInput) as told:
        service.draft(DraftInput("special_support_death", "village_notice"))
    assert fields(told) == {"village_id"}


def test_nobody_is_named_in_public_for_the_childcare_subsidy(desk: Desk) -> None:
    with pytest.raises(InvalidInput) as told:
        desk.township.public_notices.draft(DraftInput("childcare_subsidy", "village_notice", village_id(desk)))
    assert fields(told) == {"programme"}


def test_a_private_word_in_the_title_or_the_name_is_refused(desk: Desk) -> None:
    service = desk.township.public_notices
    waiting_case(desk, "王丧偶")
    case_id = waiting_case(desk, "李桂英")
    with pytest.raises(InvalidInput) as told:
        drawn_up(desk, title="失独家庭公示")
    assert fields(told) == {"title"}
    result = service.draft(DraftInput("old_age_reward", "village_notice", village_id(desk)))
    assert [line.case_id for line in service.detail(result.notice_id).lines] == [case_id]
    assert len(result.left_out) == 1


def test_a_case_is_on_one_notice_at_a_time(desk: Desk) -> None:
    service = desk.township.public_notices
    first = waiting_case(desk, "李桂英")
    waiting_case(desk, "王五", village="西山村")
    assert [(group.village, group.count) for group in service.waiting()] == [("东河村", 1), ("西山村", 1)]
    notice_id = drawn_up(desk)
    assert [group.village for group in service.waiting()] == ["西山村"]
    with pytest.raises(InvalidInput):
        drawn_up(desk)
    service.discard(notice_id)
    with pytest.raises(NotFound):
        service.detail(notice_id)
    assert [one.case_id for one in service.detail(drawn_up(desk)).lines] == [first]


def test_whose_case_moved_on_is_not_posted(desk: Desk) -> None:
    case_id = waiting_case(desk, "李桂英")
    notice_id = drawn_up(desk)
    move_on(desk, case_id, "village_notice", "correction_requested")
    with pytest.raises(InvalidInput) as told:
        desk.township.public_notices.post(notice_id, POST)
    assert fields(told) == {"state"}


def test_objections_are_answered_by_two_people_before_the_notice_is_closed(desk: Desk) -> None:
    service = desk.township.public_notices
    case_id, other = waiting_case(desk, "李桂英"), waiting_case(desk, "张三丰")
    notice_id = hanging(desk)
    objection_id, _ = service.object(notice_id, replace(OBJECTION, case_id=case_id))
    service.take_down(notice_id, "2026-6-18")
    with pytest.raises(InvalidInput) as told:
        service.close(notice_id, "王丽", "赵敏")
    assert fields(told) == {"objections"}
    for change, field in (({"responsible": "王丽"}, "responsible"), ({"handled_on": "2026-6-11"}, "handled_on"),
                          ({"result": ""}, "result"), ({"handling": " "}, "handling")):  # fmt: skip
        with pytest.raises(InvalidInput) as told:
            service.answer(objection_id, replace(ANSWER, **change))
        assert fields(told) == {field}
    service.answer(objection_id, replace(ANSWER, result="upheld"))
    with pytest.raises(InvalidInput):
        service.answer(objection_id, ANSWER)
    service.close(notice_id, "王丽", "赵敏")
    assert service.detail(notice_id).result == "upheld"
    assert "upheld" in (gate(desk, case_id) or "")
    assert gate(desk, other) is None
    assert [group.case_ids for group in service.waiting()] == [(case_id,)]


@pytest.mark.parametrize(
    "content",
    ["举报人张三：不符合", "联系电话 138 0000 1234", "本人身份证号1101051958031200１１", "王五 0700-1234567"],
)
def test_who_objected_is_not_kept(desk: Desk, content: str) -> None:
    waiting_case(desk, "李桂英")
    notice_id = hanging(desk)
    with pytest.raises(InvalidInput) as told:
        desk.township.public_notices.object(notice_id, replace(OBJECTION, content=content))
    assert fields(told) == {"content"}
    names = {str(row[1]) for row in desk.query("SELECT * FROM pragma_table_info('notice_objection')")}
    assert not names & {"name", "objector", "person", "phone", "citizen_id"}


def test_objections_come_from_the_posting_on_and_against_who_is_shown(desk: Desk) -> None:
    service = desk.township.public_notices
    waiting_case(desk, "李桂英")
    notice_id = drawn_up(desk)
    with pytest.raises(InvalidInput):
        service.object(notice_id, OBJECTION)
    service.post(notice_id, POST)
    for change, field in (({"received_on": "2026-6-9"}, "received_on"), ({"case_id": 999}, "case_id"),
                          ({"channel": "rumour"}, "channel")):  # fmt: skip
        with pytest.raises(InvalidInput) as told:
            service.object(notice_id, replace(OBJECTION, **change))
        assert fields(told) == {field}


def test_a_case_handed_in_again_needs_another_notice(desk: Desk) -> None:
    case_id = waiting_case(desk, "李桂英")
    closed(desk)
    assert gate(desk, case_id) is None
    hand_in_again(desk, case_id, "village_notice", "2026-06-25")
    assert "not posted" in (gate(desk, case_id) or "")
    assert desk.township.public_notices.waiting()[0].case_ids == (case_id,)


def test_a_wrong_notice_is_withdrawn_and_keeps_its_number(desk: Desk) -> None:
    service, case_id = desk.township.public_notices, waiting_case(desk, "李桂英")
    notice_id = hanging(desk)
    with pytest.raises(Conflict):
        service.discard(notice_id)
    with pytest.raises(InvalidInput):
        service.withdraw(notice_id, " ")
    service.withdraw(notice_id, "村名写错")
    assert gate(desk, case_id) is not None
    again = hanging(desk)
    assert [service.detail(one).info.number[-1] for one in (notice_id, again)] == ["1", "2"]
    service.take_down(again, "2026-6-18")
    service.close(again, "王丽", "赵敏")
    for refused in (service.withdraw, service.take_down):
        with pytest.raises(AppError):
            refused(again, "2026-6-30")


def test_a_notice_of_the_township_holds_every_village(desk: Desk) -> None:
    service = desk.township.public_notices
    waiting_case(desk, "李桂英", "township_notice")
    waiting_case(desk, "王五", "township_notice", village="西山村")
    group = service.waiting()[0]
    assert (group.village_id, group.village, group.count) == (None, "望溪镇", 2)
    result = service.draft(DraftInput("old_age_reward", "township_notice"))
    assert [line.village for line in service.detail(result.notice_id).lines] == ["东河村", "西山村"]


def test_a_posted_line_never_changes(desk: Desk) -> None:
    waiting_case(desk, "李桂英")
    notice_id = hanging(desk)
    with pytest.raises(Exception, match="frozen"), desk.store.write() as connection:
        connection.execute("UPDATE public_notice_line SET shown_name = '王五' WHERE notice_id = ?", (notice_id,))
    assert desk.township.public_notices.detail(notice_id).lines[0].name == "李桂英"
