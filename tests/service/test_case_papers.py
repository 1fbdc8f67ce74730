"""The papers of cases in a real office: they say what stands in the case, and nothing that did not happen."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import no_progress
from app.services.case_papers import (
    APPLICATION,
    BLANK_KEYS,
    CORRECTION,
    DECLARATION,
    INFORMATION,
    PAPER_KEYS,
    RECEIPT,
    REFUSAL,
    REVIEW_SHEET,
)
from app.services.case_types import StepInput
from app.services.notice_views import DraftInput, ObjectionInput, PostInput
from app.services.village_reviews import MeetingInput, VoteInput
from storage import cases as case_rows
from storage.connection import SqlValue
from tests.entitlement_cases import HANDLER, RESPONSIBLE, make_case
from tests.offices import Desk, citizen_id

HER_ID = citizen_id("19660312", "002")
HIS_ID = citizen_id("19640701", "001")
ACCOUNT = "6229990000001234567"


class Drawer:
    """Keeps cases the way an office does: opened, handed in, signed twice at every stage."""

    def __init__(self, desk: Desk) -> None:
        """Begin with a couple that has a daughter."""
        self.desk = desk
        self.her = desk.person(
            "张桂兰",
            citizen_id=HER_ID,
            birth_date="1966-03-12",
            ethnic_group="01",
            marital_status="20",
            phone="13912345678",
        )
        self.him = desk.person("李长河", sex="1", citizen_id=HIS_ID, birth_date="1964-07-01")
        self.girl = desk.person("李小梅", birth_date="1990-05-20")
        self.relate(self.him, "spouse_id", self.her)
        self.relate(self.girl, "mother_id", self.her)

    def relate(self, resident_id: int, column: str, other_id: int) -> None:
        """Link two people of the register."""
        with self.desk.store.write() as tables:
            tables.execute(f"UPDATE resident SET {column} = ? WHERE id = ?", (other_id, resident_id))  # noqa: S608

    def case(
        self,
        programme: str = "old_age_reward",
        category: str = "one_child",
        person: int | None = None,
        **typed: str | int,
    ) -> int:
        """Open a draft all papers of which are there."""
        cases, who = self.desk.township.cases, self.her if person is None else person
        case_id = cases.open(programme, category, who, applied_on="2026-01-08", **typed)  # type: ignore[arg-type]
        for one in self.desk.township.programmes.get(programme).documents:
            self.document(case_id, one.key, "received")
        return case_id

    def submit(self, case_id: int, on: str = "2026-01-09") -> None:
        """Hand a case in."""
        self.desk.township.cases.take(case_id, StepInput("submit", on, "王丽"))

    def opinions(self, case_id: int, result: str, text: str) -> None:
        """Let the two signers of a stage speak."""
        for person, phone in (("王丽", "0700-7654321"), ("李建国", "")):
            step = StepInput("opinion", "2026-01-12", person, result, text, phone=phone)
            self.desk.township.cases.take(case_id, step)

    def document(self, case_id: int, key: str, state: str) -> None:
        """Note what became of a paper."""
        self.desk.township.cases.set_document(case_id, key, state)

    def criterion(self, case_id: int, key: str, verdict: str) -> None:
        """Note what is known of a criterion."""
        self.desk.township.cases.set_criterion(case_id, key, verdict, by="县卫生健康局", evidence="户口簿")

    def meet(self, case_id: int) -> None:
        """Hold the meeting of the village over a case."""
        village_id = self.desk.township.cases.detail(case_id).info.village_id
        meeting = MeetingInput(
            village_id,
            "2026-01-12",
            "孙强",
            "钱慧",
            "15",
            "13",
            "村委会",
            "逐户评议",
            votes=(VoteInput(case_id, "12", "1", "0"),),
        )
        self.desk.township.village_reviews.add(meeting)


@pytest.fixture
def drawer(desk: Desk) -> Drawer:
    return Drawer(desk)


def said(pdf: bytes) -> str:
    """Give all that a PDF says, without spaces."""
    document = pypdfium2.PdfDocument(pdf)
    return re.sub(r"\s", "", "".join(page.get_textpage().get_text_bounded() for page in document))


def paper(drawer: Drawer, key: str, *case_ids: int) -> str:
    return said(drawer.desk.township.case_papers.print(key, case_ids, no_progress))


def keys(drawer: Drawer, case_id: int) -> tuple[str, ...]:
    return tuple(one.key for one in drawer.desk.township.case_papers.papers_for(case_id))


def test_the_application_is_filled_in_from_the_register(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.desk.township.cases.add_account(case_id, "农商行", ACCOUNT, "张桂兰", "王丽")
    text = paper(drawer, APPLICATION, case_id)
    for words in (
        "张桂兰", HER_ID, "1966-3-12", "汉族", "已婚", "13912345678", "李长河", HIS_ID, "李小梅", "1990-5", ACCOUNT, "2026-1-8",
    ):  # fmt: skip
        assert words in text, words
    assert "Dayofthechild'sdeath" not in text


def test_a_child_of_the_spouse_alone_and_one_that_died_are_there(drawer: Drawer) -> None:
    boy = drawer.desk.person("李小军", sex="1", birth_date="1992-02-02")
    with drawer.desk.store.write() as tables:
        tables.execute(
            "UPDATE resident SET father_id = ?, left_on = '2024-10-01', left_reason = '1' WHERE id = ?",
            (drawer.him, boy),
        )
    text = paper(drawer, APPLICATION, drawer.case())
    assert text.index("李小梅") < text.index("李小军")
    assert "2024-10-1" in text
    assert text.count("李小梅") == 1


def test_each_special_support_asks_for_its_own_fields(drawer: Drawer) -> None:
    shown = {}
    for kind, category in (("death", "death"), ("disability", "disability"), ("complication", "complication_2")):
        case_id = drawer.case(f"special_support_{kind}", category, event_on="2020-05-06", child_name="李小梅")
        shown[kind] = paper(drawer, APPLICATION, case_id)
    assert "Dayofthechild'sdeath2020-5-6" in shown["death"]
    assert "Disabilitycardno." not in shown["death"]
    assert "Disabilitycardno." in shown["disability"]
    assert "□grade1☑grade2□grade3" in shown["complication"]


def test_slips_that_leave_the_house_do_not_name_the_bereavement(drawer: Drawer) -> None:
    case_id = drawer.case("special_support_death", "death", event_on="2020-05-06")
    drawer.document(case_id, "statement", "missing")
    drawer.submit(case_id)
    for key in (RECEIPT, CORRECTION, INFORMATION, DECLARATION):
        text = paper(drawer, key, case_id)
        assert "计划生育家庭特别扶助" in text
        assert "特扶·子女死亡" not in text
        assert "独生子女死亡" not in text


def test_the_review_sheet_follows_the_case(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.criterion(case_id, "rural_hukou", "met")
    drawer.submit(case_id)
    drawer.meet(case_id)
    drawer.opinions(case_id, "pass", "情况属实")
    text = paper(drawer, REVIEW_SHEET, case_id)
    assert "☑met□notmet□notchecked" in text
    assert text.count("□met□notmet☑notchecked") == 3
    assert "Reviewmeetingof2026-1-12:15entitledtocome,13present;12for,1against,0abstained." in text
    assert "Agreed.情况属实" in text
    assert "Handledby:王丽" in text
    assert "Responsible:李建国" in text


def test_a_notice_says_no_objection_only_after_it_came_down(drawer: Drawer) -> None:
    notices = drawer.desk.township.public_notices
    case_id = make_case(drawer.desk.township, drawer.her, category="one_child", until_stage="village_notice")
    village_id = drawer.desk.township.cases.detail(case_id).info.village_id
    notice_id = notices.draft(DraftInput("old_age_reward", "village_notice", village_id)).notice_id
    assert "Posted" not in paper(drawer, REVIEW_SHEET, case_id)
    post = PostInput("2026-01-14", "村务公开栏", "望溪镇人民政府", "0700-1234567", HANDLER, RESPONSIBLE)
    notices.post(notice_id, post)
    text = paper(drawer, REVIEW_SHEET, case_id)
    assert "Postedfrom2026-1-14to2026-1-21at村务公开栏." in text
    assert "Noobjection" not in text
    notices.take_down(notice_id, "2026-01-22")
    assert "Postedfrom2026-1-14to2026-1-22at村务公开栏.Noobjectionwasraised." in paper(drawer, REVIEW_SHEET, case_id)
    notices.object(notice_id, ObjectionInput("2026-01-20", "phone", "户口与实际不符"))
    text = paper(drawer, REVIEW_SHEET, case_id)
    assert "Objectionsraised:1" in text
    assert "户口与实际不符" not in text
    assert "Noobjection" not in text


def test_a_notice_that_was_withdrawn_is_not_told_of(drawer: Drawer) -> None:
    notices = drawer.desk.township.public_notices
    case_id = make_case(drawer.desk.township, drawer.her, category="one_child", until_stage="village_notice")
    village_id = drawer.desk.township.cases.detail(case_id).info.village_id
    notice_id = notices.draft(DraftInput("old_age_reward", "village_notice", village_id)).notice_id
    notices.post(
        notice_id, PostInput("2026-01-14", "村务公开栏", "望溪镇人民政府", "0700-1234567", HANDLER, RESPONSIBLE)
    )
    notices.withdraw(notice_id, "名单有误")
    assert "Posted" not in paper(drawer, REVIEW_SHEET, case_id)


def test_what_was_taken_back_is_not_printed(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.submit(case_id)
    drawer.opinions(case_id, "refuse", "写错了")
    assert REFUSAL in keys(drawer, case_id)
    back = StepInput("take_back", "2026-01-12", "李建国", opinion="误操作")
    drawer.desk.township.cases.take(case_id, back)
    assert REFUSAL not in keys(drawer, case_id)
    text = paper(drawer, REVIEW_SHEET, case_id)
    assert "Responsible:李建国" not in text
    assert "Handledby:王丽" in text
    drawer.desk.township.cases.take(case_id, StepInput("take_back", "2026-01-12", "王丽", opinion="误操作"))
    assert "写错了" not in paper(drawer, REVIEW_SHEET, case_id)


def test_a_result_that_was_written_twice_is_printed_once(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.submit(case_id)
    drawer.opinions(case_id, "return", "Sent back for correction")
    text = paper(drawer, REVIEW_SHEET, case_id)
    assert text.count("Sentbackforcorrection") == 2


def test_a_corrected_case_is_looked_at_anew(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.submit(case_id)
    drawer.opinions(case_id, "return", "账户户名不一致")
    text = paper(drawer, CORRECTION, case_id)
    assert "账户户名不一致" in text
    assert "Handledby:王丽Responsible:李建国" in text
    assert "0700-7654321" in text
    drawer.submit(case_id, "2026-01-20")
    assert CORRECTION not in keys(drawer, case_id)
    assert "账户户名不一致" not in paper(drawer, REVIEW_SHEET, case_id)


def test_the_correction_lists_what_is_missing_and_what_may_be_declared(drawer: Drawer) -> None:
    case_id = drawer.case()
    assert CORRECTION not in keys(drawer, case_id)
    drawer.document(case_id, "statement", "missing")
    drawer.document(case_id, "bank_card", "missing")
    text = paper(drawer, CORRECTION, case_id)
    assert "1婚姻与子女状况承诺书awrittendeclarationwilldo" in text or "1婚姻与子女状况承诺书a" in text
    assert "账户复印件" in text
    assert "居民户口簿" not in text


def test_a_paper_that_nobody_looked_at_is_still_needed(drawer: Drawer) -> None:
    case_id = drawer.case()
    with drawer.desk.store.write() as tables:
        tables.execute("UPDATE case_document SET deleted = 1 WHERE case_id = ? AND key = 'hukou_book'", (case_id,))
    assert "居民户口簿" in paper(drawer, CORRECTION, case_id)
    assert "□received□declared☑missing" in paper(drawer, REVIEW_SHEET, case_id)


def test_the_decision_stands_on_the_review_sheet(drawer: Drawer) -> None:
    case_id = make_case(drawer.desk.township, drawer.her, category="one_child", entitled_from="2026-01")
    text = paper(drawer, REVIEW_SHEET, case_id)
    assert "Decisionapproved" in text
    assert "Entitledfrom2026-1" in text
    assert text.count("Agreed.同意") == 2 * len(drawer.desk.township.programmes.get("old_age_reward").stages)
    assert text.count("Noobjectionwasraised.") == 2
    with drawer.desk.store.write() as tables:
        tables.execute("UPDATE entitlement_case SET state = 'archived' WHERE id = ?", (case_id,))
    assert "Decisionapproved" in paper(drawer, REVIEW_SHEET, case_id)


def test_the_declaration_stands_for_the_papers_that_were_declared(drawer: Drawer) -> None:
    case_id = drawer.case()
    assert "Insteadof" not in paper(drawer, DECLARATION, case_id)
    drawer.document(case_id, "marriage_papers", "declared")
    assert "离婚证、丧偶或再婚的有关证明" in paper(drawer, DECLARATION, case_id)


def test_there_is_no_receipt_before_there_is_a_number(drawer: Drawer) -> None:
    case_id = drawer.case()
    assert RECEIPT not in keys(drawer, case_id)
    with pytest.raises(InvalidInput, match="张桂兰"):
        drawer.desk.township.case_papers.print(RECEIPT, [case_id])
    drawer.submit(case_id)
    drawer.document(case_id, "adoption_papers", "not_needed")
    text = paper(drawer, RECEIPT, case_id)
    assert "Case[2026]no.1" in text
    assert "2026-1-9" in text
    assert "收养登记证" not in text


def test_the_receipt_names_the_term_where_the_programme_has_one(drawer: Drawer) -> None:
    case_id = drawer.case("childcare_subsidy", "child", applicant_id=drawer.him)
    drawer.submit(case_id)
    text = paper(drawer, RECEIPT, case_id)
    assert "30workingdays" in text
    assert "李长河" in text
    assert "workingdays" not in paper(drawer, RECEIPT, *_submitted(drawer, 1))


def test_for_a_child_who_applies_signs(drawer: Drawer) -> None:
    case_id = drawer.case("childcare_subsidy", "child", applicant_id=drawer.him)
    text = paper(drawer, DECLARATION, case_id)
    assert "李长河" in text
    assert HIS_ID in text
    assert HER_ID not in text
    assert APPLICATION not in keys(drawer, case_id)


def test_an_applicant_outside_the_register_is_not_given_the_childs_number(drawer: Drawer) -> None:
    case_id = drawer.case("childcare_subsidy", "child", applicant_name="赵外乡")
    text = paper(drawer, DECLARATION, case_id)
    assert "赵外乡" in text
    assert HER_ID not in text


def test_a_refusal_says_why_and_where_to_turn(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.criterion(case_id, "rural_hukou", "not_met")
    drawer.submit(case_id)
    drawer.opinions(case_id, "refuse", "户口已经转为城镇居民户口")
    text = paper(drawer, REFUSAL, case_id)
    for words in (
        "户口已经转为城镇居民户口",
        "本人及配偶为农业户口",
        "administrativereconsideration",
        "云岭县",
        "60days",
    ):
        assert words in text, words


def test_a_refusal_without_a_reason_is_not_printed(drawer: Drawer) -> None:
    case_id = drawer.case()
    drawer.submit(case_id)
    with drawer.desk.store.write() as tables:
        # No step of the program leaves the reason out; a bundle of another office might.
        row: dict[str, SqlValue] = {
            "case_id": case_id, "stage": "village_review", "kind": "opinion", "role": "responsible", "person": "李建国",
            "happened_on": "2026-01-12", "result": "refuse", "state_before": "under_review", "state_after": "rejected",
            "taken_at": "2026-01-12T08:00:00+00:00",
        }  # fmt: skip
        case_rows.insert_step(tables, "0198a0a0-0000-7000-8000-000000000001", row)
    assert REFUSAL not in keys(drawer, case_id)
    with pytest.raises(InvalidInput, match="reason"):
        drawer.desk.township.case_papers.print(REFUSAL, [case_id])


def test_a_batch_prints_each_case_and_leaves_out_who_cannot_have_it(drawer: Drawer) -> None:
    first, second = _submitted(drawer, 2)
    draft = drawer.case()
    papers = drawer.desk.township.case_papers
    chosen = papers.printable(RECEIPT, [second, draft, first])
    assert chosen == (second, first)
    steps: list[tuple[int, int]] = []
    text = said(papers.print(RECEIPT, chosen, lambda done, total: steps.append((done, total))))
    assert text.index("Case[2026]no.2") < text.index("Case[2026]no.1")
    assert steps[-1] == (2, 2)
    with pytest.raises(InvalidInput, match="None of these cases"):
        papers.print(RECEIPT, papers.printable(RECEIPT, [draft]))


def test_cases_are_found_by_number_and_drafts_by_id(drawer: Drawer) -> None:
    (first,) = _submitted(drawer, 1)
    draft = drawer.case()
    papers = drawer.desk.township.case_papers
    assert papers.ids_of(["Case [2026] no. 1", str(draft)]) == (first, draft)
    with pytest.raises(NotFound, match="9999"):
        papers.ids_of(["9999"])


def test_everything_but_a_refusal_can_be_blank(drawer: Drawer) -> None:
    papers = drawer.desk.township.case_papers
    for programme in drawer.desk.township.programmes.all():
        offered = [one.key for one in papers.blank_papers(programme.key)]
        assert offered == [key for key in BLANK_KEYS if key != APPLICATION or programme.key != "childcare_subsidy"]
        for key in offered:
            text = said(papers.blank(key, programme.key))
            assert "张桂兰" not in text
            assert programme.title in text
    with pytest.raises(InvalidInput):
        papers.blank(REFUSAL, "old_age_reward")
    with pytest.raises(InvalidInput):
        papers.blank(APPLICATION, "childcare_subsidy")


def test_blank_copies_are_as_many_as_asked_for(drawer: Drawer) -> None:
    papers = drawer.desk.township.case_papers
    one, three = (len(pypdfium2.PdfDocument(papers.blank(DECLARATION, "local_aid", copies))) for copies in (1, 3))
    assert three == 3 * one


def test_what_the_public_notice_will_show_is_told_for_each_programme(drawer: Drawer) -> None:
    papers = drawer.desk.township.case_papers
    told = {
        one: said(papers.blank(INFORMATION, one)) for one in ("old_age_reward", "special_support_death", "local_aid")
    }
    assert "Thelawasksforapublicnotice" in told["old_age_reward"]
    assert "Thenoticeinthevillagemayusethewords" in told["special_support_death"]
    assert "Nobodyisnamedinpublic" in told["local_aid"]
    assert not any(word in told["special_support_death"] for word in ("死亡", "伤残", "失独"))


def test_a_case_that_is_gone_and_a_paper_that_is_none(drawer: Drawer) -> None:
    papers = drawer.desk.township.case_papers
    with pytest.raises(NotFound):
        papers.papers_for(77)
    with pytest.raises(NotFound):
        papers.print("wedding_invitation", [1])
    assert set(PAPER_KEYS) >= {APPLICATION, REVIEW_SHEET, INFORMATION}


def _submitted(drawer: Drawer, count: int) -> tuple[int, ...]:
    found = []
    for number in range(count):
        person = drawer.desk.person(f"王{'甲乙丙丁'[number]}", birth_date="1960-01-01")
        found.append(drawer.case(person=person))
        drawer.submit(found[-1])
    return tuple(found)
