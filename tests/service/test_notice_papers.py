"""What stands on the paper and in the web copy of a public notice, read back out of the pages."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import wording
from app.bootstrap import create_township
from app.domain.entitlements.masking import PRIVATE_WORDS, IdStyle, NameStyle
from app.domain.entitlements.notice import text_fault
from app.domain.errors import InvalidInput
from app.services.notice_views import DraftInput, ObjectionInput
from app.services.public_notice_papers import CERTIFICATE, NOTICE
from app.services.village_reviews import MeetingInput, VoteInput
from tests.notice_cases import consent, waiting_case
from tests.offices import PASSPHRASE, PROFILE, SURROUNDINGS, Desk, citizen_id, new_desk
from tests.service.test_public_notices import ANSWER, OBJECTION, closed, drawn_up, hanging, village_id

PHONE, ACCOUNT = "13800001234", "6222021234567890123"


def text_of(content: bytes) -> str:
    """Read everything that can be read out of some pages."""
    pages = pypdfium2.PdfDocument(content)
    return "".join(page.get_textpage().get_text_range() for page in pages)


def private_case(desk: Desk, programme: str = "old_age_reward", category: str = "one_child", number: str = "") -> int:
    """Make a case of which much is known that is nobody's business."""
    return waiting_case(
        desk, "张三丰", programme=programme, category=category, citizen_id=number or citizen_id("19580312"),
        birth_date="1958-03-12", sex="1", phone=PHONE, note=f"残疾二级，独子死亡，{ACCOUNT}", marital_status="40",
    )  # fmt: skip


def test_the_notice_holds_the_whitelist_and_nothing_else(desk: Desk) -> None:
    number = citizen_id("19580312")
    private_case(desk, number=number)
    notice_id = hanging(desk, id_style=IdStyle.MASKED)
    text = re.sub(r"\s", "", text_of(desk.township.public_notice_papers.render(NOTICE, (notice_id,))))
    assert "张三丰" in text
    assert number[:2] + "*" * 13 + number[-3:] in text
    for secret in (number, number[2:15], "1958", PHONE, ACCOUNT, "男", "丧偶", "残疾", "死亡"):
        assert secret not in text


@pytest.mark.parametrize(
    ("programme", "category"),
    [
        ("special_support_death", "death"),
        ("special_support_disability", "grade_1"),
        ("special_support_complication", "grade_1"),
    ],
)
def test_a_plain_notice_does_not_tell_what_happened(desk: Desk, programme: str, category: str) -> None:
    known = {one.key for one in desk.township.programmes.get(programme).categories}
    case_id = private_case(desk, programme, category if category in known else min(known))
    consent(desk, case_id)
    notice_id = hanging(desk, programme=programme, id_style=IdStyle.MASKED)
    text = text_of(desk.township.public_notice_papers.render(NOTICE, (notice_id,)))
    assert not any(word in text for word in PRIVATE_WORDS)
    assert "*" not in text
    assert "590" not in text
    assert "1组" not in text
    with pytest.raises(InvalidInput):
        desk.township.public_notice_papers.web_text(notice_id)


def test_what_ships_has_nothing_private_in_public_words(desk: Desk) -> None:
    for programme in desk.township.programmes.all():
        if programme.is_noticed:
            for text in (programme.title, programme.basis, *(stage.title for stage in programme.stages)):
                assert text_fault(text) is None, text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text("张李王残疾死亡失独丧偶（）()0123456789Xx ·", min_size=1, max_size=24).filter(lambda text: text.strip()),
    st.text("一二三组残疾死亡0123456789- ", min_size=1, max_size=24).filter(lambda text: text.strip()),
    st.sampled_from(NameStyle),
)
def test_whatever_the_register_holds_nothing_private_reaches_the_paper(
    tmp_path_factory: pytest.TempPathFactory, name: str, group: str, style: NameStyle
) -> None:
    desk = new_desk(tmp_path_factory.mktemp("office"))
    try:
        desk.places()
        waiting_case(desk, "李桂英", citizen_id=citizen_id("19580312"))
        case_id = waiting_case(desk, "张三", citizen_id=citizen_id("19600312", "003"))
        with desk.store.write() as connection:
            connection.execute(
                "UPDATE resident SET name = ? WHERE id = (SELECT resident_id FROM entitlement_case WHERE id = ?)",
                (name, case_id),
            )
            connection.execute("UPDATE village_group SET name = ? WHERE id = 2", (group,))
            connection.execute("UPDATE entitlement_case SET group_id = 2 WHERE id = ?", (case_id,))
        entry = DraftInput("old_age_reward", "village_notice", village_id(desk), style, IdStyle.MASKED)
        notice_id = desk.township.public_notices.draft(entry).notice_id
        shown = text_of(desk.township.public_notice_papers.render(NOTICE, (notice_id,)))
        packed = re.sub(r"\s", "", shown)
        assert not any(word in packed for word in PRIVATE_WORDS)
        assert not re.search(r"\d{7,}", packed.replace("2004〕39号", ""))
    finally:
        desk.township.close()


def test_the_web_copy_says_when_it_goes_and_is_written_down(desk: Desk, tmp_path: Path) -> None:
    private_case(desk)
    notice_id = hanging(desk)
    papers = desk.township.public_notice_papers
    file = papers.export_web(notice_id, tmp_path / "web" / "公示.txt")
    text = file.read_text("utf-8")
    assert "张三丰" in text
    assert "2026-07-10" in text
    assert not any(secret in text for secret in (PHONE, ACCOUNT, "1958", "残疾"))
    logged = desk.township.lists.exports()[0]
    assert (logged.record, logged.is_public, logged.row_count, logged.file_name) == (
        "public_notice_line",
        1,
        1,
        "公示.txt",
    )


def test_no_web_copy_of_a_draft_or_after_its_day(desk: Desk) -> None:
    waiting_case(desk, "李桂英", on="2026-04-01")
    notice_id = drawn_up(desk)
    with pytest.raises(InvalidInput):
        desk.township.public_notice_papers.web_text(notice_id)
    desk.township.public_notices.discard(notice_id)
    with pytest.raises(InvalidInput) as told:
        desk.township.public_notice_papers.web_text(hanging(desk, "2026-05-10"))
    assert "2026-06-09" in str(told.value.message)


def test_a_certificate_is_given_once_the_notice_is_closed(desk: Desk) -> None:
    service, papers = desk.township.public_notices, desk.township.public_notice_papers
    waiting_case(desk, "李桂英")
    notice_id = hanging(desk)
    with pytest.raises(InvalidInput):
        papers.render(CERTIFICATE, (notice_id,))
    objection_id, _ = service.object(notice_id, OBJECTION)
    service.take_down(notice_id, "2026-6-18")
    service.answer(objection_id, ANSWER)
    service.close(notice_id, "王丽", "赵敏")
    data = papers.certificate(service.detail(notice_id))
    assert (data.count, data.handler, data.responsible) == (1, "王丽", "赵敏")
    text = re.sub(r"\s", "", text_of(papers.render(CERTIFICATE, (notice_id,))))
    assert "1objectionswerereceived" in text
    assert "常住地" not in text


def test_pages_are_in_chinese_for_a_real_office(tmp_path: Path) -> None:
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=wording.load(), surroundings=SURROUNDINGS)
    desk = Desk(township, tmp_path)
    desk.places()
    waiting_case(desk, "李桂英")
    closed(desk)
    papers = township.public_notice_papers
    text = text_of(papers.render(NOTICE, (1,))) + text_of(papers.render(CERTIFICATE, (1,))) + papers.web_text(1)
    township.close()
    assert "公示期间未收到异议" in text
    assert set(re.findall(r"[A-Za-z]{2,}", text)) == set()


def test_minutes_are_printed_filled_and_blank(desk: Desk) -> None:
    case_id = waiting_case(desk, "李桂英", "village_review")
    here = village_id(desk)
    papers = desk.township.public_notice_papers
    blank = text_of(papers.blank_minutes(here))
    assert "李桂英" in blank
    entry = MeetingInput(
        here, "2026-6-20", "赵敏", "王丽", "30", "24", minutes="逐户讨论。", votes=(VoteInput(case_id, "20", "3"),)
    )
    review_id, _ = desk.township.village_reviews.add(entry)
    filled = text_of(papers.minutes((review_id,)))
    for said in ("李桂英", "赵敏", "逐户讨论", "20"):
        assert said in filled
    assert "20" not in blank.replace("2026", "")


def test_an_objection_leaves_no_name_on_any_paper(desk: Desk) -> None:
    service = desk.township.public_notices
    waiting_case(desk, "李桂英")
    notice_id = hanging(desk)
    service.object(notice_id, ObjectionInput("2026-6-12", "letter", "户口不在本村"))
    assert "户口不在本村" not in text_of(desk.township.public_notice_papers.render(NOTICE, (notice_id,)))
