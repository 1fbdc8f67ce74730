"""Papers of care and of the childcare subsidy: what stands on them, and who may print them."""

from __future__ import annotations

import pypdfium2
import pytest

from app.domain.errors import InvalidInput, NotFound
from app.services.care_types import ContactInput, FamilyInput
from app.services.case_types import StepInput
from app.services.childcare import IntakeInput, ResultInput
from tests.offices import Desk, citizen_id

ID = citizen_id("20240705")


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


def application(desk: Desk) -> int:
    mother = desk.person("王芳", birth_date="1998-01-02", citizen_id=citizen_id("19980102", "002"))
    child = desk.person("王小石", birth_date="2024-07-05", citizen_id=ID)
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET mother_id = ?, father_name = '李强' WHERE id = ?", (mother, child))
    typed = IntakeInput(child, "王芳", "母亲", "13800138000", mother, "2026-6-1", "王丽")
    return desk.township.childcare.intake(typed)[0]


def family(desk: Desk, consent_on: str = "2026-06-01") -> int:
    desk.township.records.set_operator("王丽")
    care = desk.township.special_families
    typed = FamilyInput(desk.person("何秀兰"), "death", "2026-05-01", consent_on, doctor="陈医生", note="独生子车祸")
    contacts = (ContactInput("township", "王丽", "2026-05-01", "卫健办", "13811112222"),)
    return care.add(typed, contacts)[0]


def test_the_intake_slip_says_what_was_taken_down(desk: Desk) -> None:
    case_id = application(desk)
    desk.township.cases.set_document(case_id, "marriage_certificate", "received", on="2026-06-01")
    desk.township.cases.take(case_id, StepInput("submit", "2026-6-1", "王丽"))
    papers = desk.township.care_papers
    said = words_of(papers.intake([case_id]))
    assert "within30workingdays,until2026-7-14." in said
    desk.township.childcare.add_result(case_id, ResultInput("2026", "approved", decided_on="2026-06-20"))
    said = words_of(papers.intake([case_id]))
    for text in (
        "王小石", "王芳", "Otherparent李强", ID, citizen_id("19980102", "002"), "13800138000", "结婚证", "已婚的",
        "出生医学证明", "2025123600", "2026123600审核通过", "202772100", "Tobeconfirmed",
    ):  # fmt: skip
        assert text in said, text
    assert "离婚证" not in said


def test_an_account_stands_on_the_slip_only_after_its_second_entry(desk: Desk) -> None:
    case_id, cases = application(desk), desk.township.cases
    cases.add_account(case_id, "云岭农商银行", "6222021111111111", "王芳", "王丽")
    assert "6222021111111111" not in words_of(desk.township.care_papers.intake([case_id]))
    cases.confirm_account(case_id, "6222021111111111", "王芳", "赵敏")
    assert "6222021111111111" in words_of(desk.township.care_papers.intake([case_id]))


def test_slips_are_printed_in_a_batch_blank_and_for_nothing_else(desk: Desk) -> None:
    papers, case_id = desk.township.care_papers, application(desk)
    assert words_of(papers.intake([case_id, case_id])).count(ID) == 2
    blank = papers.blank_intake(3)
    assert words_of(blank).count("Taken in by:".replace(" ", "")) == 3
    assert "出生医学证明" in words_of(blank)
    other = desk.township.cases.open("old_age_reward", "one_child", desk.person("张三", birth_date="1960-01-01"))
    with pytest.raises(InvalidInput):
        papers.intake([other])
    with pytest.raises(NotFound):
        papers.intake([case_id, 999])


def test_the_card_names_the_contacts_and_not_the_reason(desk: Desk) -> None:
    said = words_of(desk.township.care_papers.card([family(desk)]))
    for text in ("何秀兰", "王丽", "13811112222", "陈医生", "村级联系人"):
        assert text in said, text
    for text in ("独生", "离世", "车祸", "伤残", "特殊"):
        assert text not in said, text


def test_cards_and_lists_are_printed_by_who_may_see_the_family(desk: Desk) -> None:
    family_id, papers = family(desk), desk.township.care_papers
    assert "何秀兰" in words_of(papers.due_list())
    desk.township.records.set_operator("周明")
    with pytest.raises(NotFound):
        papers.card([family_id])
    with pytest.raises(InvalidInput):
        papers.due_list()


def test_no_card_before_the_family_has_agreed(desk: Desk) -> None:
    family_id = family(desk, "")
    with pytest.raises(InvalidInput):
        desk.township.care_papers.card([family_id])
