"""Every form: whole, bounded by its margins, embedded, the same every time, and silent about nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from printing.errors import MissingGlyphs, TextDoesNotFit
from printing.forms import (
    ASSESSMENT_FORMS,
    FORMS,
    amendment_notice,
    appeal_reply,
    blank_inspection_form,
    blank_record_form,
    care_card,
    case_application,
    case_declaration,
    case_receipt,
    case_review_sheet,
    chart_sheet,
    childcare_intake,
    circular,
    correction_notice,
    data_dictionary,
    draw_sheet,
    findings_list,
    information_notice,
    monthly_change_slip,
    offer_letter,
    rectification_notice,
    rectification_reply,
    refusal_notice,
    scheme_booklet,
    table_list,
    village_score_sheet,
    worker_card,
    yearly_comparison,
)
from printing.forms.form import Form
from printing.forms.official import numeral
from printing.render import lay_out, render, render_all

if TYPE_CHECKING:
    from PIL import Image

    from printing.text import TextGate, Translate

AnyForm = Form[Any]
Poppler = Callable[..., str]
EVERY_FORM = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
NAMED_BY = {
    "policy_leaflet": "title",
    "circular": "issuer", "worker_card": "name", "draw_sheet": "round_title", "appeal_reply": "subject",
    "amendment_notice": "document_number", "public_notice": "title", "notice_certificate": "title",
    "case_application": "title", "information_notice": "office", "case_declaration": "name",
    "offer_letter": "addressee",
    "recovery_notice": "addressee", "ending_notice": "addressee",
    **dict.fromkeys(("childcare_intake", "care_card"), "name"),
    **dict.fromkeys(
        ("table_list", "blank_record_form", "data_dictionary", "scheme_booklet", "yearly_comparison", "chart_sheet"), "title"
    ),
}  # fmt: skip
"""The field that names the paper, where that is not the village."""
ESSENTIAL = {"sections", "columns"}
FOOT_MM = 12.0
"""What may stand below the type area: the number of the page."""
RARE_NAMES = ("𬱖", "𫘝", "㛃", "䶮", "𬭎")


def emptied(data: Any) -> Any:  # noqa: ANN401 - any form's data
    """Empty every optional part."""
    empty = {
        field.name: ()
        for field in fields(data)
        if isinstance(getattr(data, field.name), tuple) and field.name not in ESSENTIAL
    }
    return replace(data, **empty)


def without_space(text: str) -> str:
    """Forget how the text was broken."""
    return re.sub(r"\s|—\s\d+\s—", "", text)


@EVERY_FORM
@pytest.mark.parametrize("which", ["sample", "longest_sample"])
def test_everything_said_is_on_paper(form: AnyForm, which: str, tr: Translate, poppler: Poppler) -> None:
    data = getattr(form, which)
    text = without_space(poppler("pdftotext", render(form, data, tr=tr), "-raw"))
    for field in fields(data):
        value = getattr(data, field.name)
        if isinstance(value, str) and field.name != "village":
            assert without_space(value) in text, field.name
        if isinstance(value, date):
            assert f"{value.year}年{value.month}月{value.day}日" in text


@EVERY_FORM
@pytest.mark.parametrize("which", ["sample", "longest_sample"])
def test_stays_inside_the_margins(form: AnyForm, which: str, gate: TextGate) -> None:
    sheet = lay_out(form, getattr(form, which), gate)
    paper = sheet.paper
    for page in sheet.pages:
        assert page.texts
        for mark in page.texts:
            width = sum(mark.text.widths_mm[mark.start : mark.stop]) + mark.tracking_mm * (mark.stop - mark.start - 1)
            assert mark.x_mm >= paper.left_mm - 0.01
            assert mark.x_mm + width <= paper.type_right_mm + 0.05
            assert min(paper.top_mm, 28) < mark.baseline_mm < paper.type_bottom_mm + FOOT_MM


@EVERY_FORM
def test_optional_parts_may_be_empty(form: AnyForm, tr: Translate, poppler: Poppler) -> None:
    pdf = render(form, emptied(form.sample), tr=tr)
    assert int(re.findall(r"Pages:\s+(\d+)", poppler("pdfinfo", pdf))[0]) >= 1


@pytest.mark.parametrize(
    ("form", "pages", "most_pages"),
    [
        (rectification_notice.FORM, 2, 4),
        (rectification_reply.FORM, 1, 3),
        (appeal_reply.FORM, 2, 3),
        (amendment_notice.FORM, 2, 4),
        (offer_letter.FORM, 1, 2),
        (village_score_sheet.FORM, 2, 9),
        (circular.FORM, 3, 12),
        (scheme_booklet.FORM, 1, 7),
        (yearly_comparison.FORM, 2, 8),
        (worker_card.FORM, 1, 2),
        (chart_sheet.FORM, 1, 5),
        (table_list.FORM, 1, 10),
        (monthly_change_slip.FORM, 2, 7),
        (blank_record_form.FORM, 2, 5),
        (findings_list.FORM, 1, 7),
        (data_dictionary.FORM, 2, 13),
        (draw_sheet.FORM, 1, 5),
        (blank_inspection_form.FORM, 1, 8),
        (case_application.FORM, 2, 3),
        (case_review_sheet.FORM, 1, 3),
        (case_declaration.FORM, 1, 2),
        (information_notice.FORM, 1, 2),
        (case_receipt.FORM, 1, 2),
        (correction_notice.FORM, 1, 3),
        (refusal_notice.FORM, 2, 3),
        (childcare_intake.FORM, 1, 2),
        (care_card.FORM, 1, 1),
    ],
    ids=lambda value: getattr(value, "key", None),
)
def test_page_counts(form: AnyForm, pages: int, most_pages: int, gate: TextGate) -> None:
    assert len(lay_out(form, form.sample, gate).pages) == pages
    assert len(lay_out(form, form.longest_sample, gate).pages) == most_pages


@EVERY_FORM
def test_same_data_give_same_bytes(form: AnyForm, tr: Translate) -> None:
    first = render(form, form.sample, tr=tr)
    render(form, form.longest_sample, tr=tr)
    assert render(form, form.sample, tr=tr) == first


@EVERY_FORM
def test_fonts_are_embedded(form: AnyForm, tr: Translate, poppler: Poppler) -> None:
    rows = poppler("pdffonts", render(form, form.longest_sample, tr=tr)).splitlines()[2:]
    assert rows
    used = [row for row in rows if "TownshipDesk" in row]
    assert all(re.search(r"TrueType\s+\S+\s+yes yes yes", row) for row in used)
    assert [row for row in rows if "TownshipDesk" not in row] == []


@EVERY_FORM
def test_markup_is_shown_as_typed(form: AnyForm, tr: Translate, poppler: Poppler) -> None:
    name = NAMED_BY.get(form.key, "village")
    pdf = render(form, replace(form.sample, **{name: "A & B <c>"}), tr=tr)
    assert "A & B <c>" in poppler("pdftotext", pdf, "-raw")


@EVERY_FORM
def test_missing_glyph_is_named_and_nothing_is_drawn(form: AnyForm, tr: Translate) -> None:
    name = NAMED_BY.get(form.key, "village")
    with pytest.raises(MissingGlyphs) as caught:
        render(form, replace(form.sample, **{name: "东\ue864村"}), tr=tr)
    glyph = caught.value.glyphs[0]
    assert glyph.code_point == "U+E864"
    assert glyph.page >= 1
    assert glyph.label == form.label(replace(form.sample, **{name: "东\ue864村"}))
    assert "U+E864" in str(caught.value)


def test_missing_glyph_in_a_row_names_its_village_and_page(tr: Translate) -> None:
    rows = (*circular.SAMPLE.ranking[:-1], replace(circular.SAMPLE.ranking[-1], village="\ue864村"))
    with pytest.raises(MissingGlyphs) as caught:
        render(circular.FORM, replace(circular.SAMPLE, ranking=rows), tr=tr)
    assert [(glyph.label, glyph.page) for glyph in caught.value.glyphs] == [("\ue864村", 2)]


@pytest.mark.parametrize("name", RARE_NAMES)
def test_rare_names_are_shown(name: str, tr: Translate, picture: Callable[[bytes], Image.Image]) -> None:
    def page(village: str) -> Image.Image:
        return picture(render(village_score_sheet.FORM, replace(village_score_sheet.SAMPLE, village=village), tr=tr))

    blank, shown, other = page("\u3000"), page(name), page("一")
    assert blank.size == shown.size
    ink = ink_of(blank) - ink_of(shown)
    assert ink < -40, "darker pixels than on the blank page"
    assert shown.tobytes() != other.tobytes()


def ink_of(image: Image.Image) -> int:
    """Count dark pixels."""
    return sum(image.histogram()[:128])


def test_heading_stands_on_every_page_of_a_table(gate: TextGate) -> None:
    sheet = lay_out(village_score_sheet.FORM, village_score_sheet.LONGEST_SAMPLE, gate)
    for page in sheet.pages:
        assert "计分说明" in [mark.text.text for mark in page.texts]


def test_no_row_is_split(gate: TextGate) -> None:
    sheet = lay_out(village_score_sheet.FORM, village_score_sheet.LONGEST_SAMPLE, gate)
    reasons = {item.reason for section in village_score_sheet.LONGEST_SAMPLE.sections for item in section.items}
    for reason in reasons:
        pages = [
            number
            for number, page in enumerate(sheet.pages)
            for mark in page.texts
            if mark.text.text.startswith(reason)
        ]
        assert len(pages) > 1
        assert len(set(pages)) == 1


def test_section_keeps_its_first_item(gate: TextGate) -> None:
    for count in range(1, 20):
        item = village_score_sheet.SAMPLE.sections[0].items[0]
        section = replace(village_score_sheet.SAMPLE.sections[0], items=(item,))
        data = replace(village_score_sheet.SAMPLE, sections=(section,) * count)
        for page in lay_out(village_score_sheet.FORM, data, gate).pages:
            texts = [mark.text.text for mark in page.texts]
            assert texts.count(section.title) == texts.count(item.title)


def test_row_taller_than_a_page_is_refused(tr: Translate) -> None:
    item = replace(village_score_sheet.SAMPLE.sections[0].items[0], reason="很长的说明" * 300)
    section = replace(village_score_sheet.SAMPLE.sections[0], items=(item,))
    with pytest.raises(TextDoesNotFit):
        render(village_score_sheet.FORM, replace(village_score_sheet.SAMPLE, sections=(section,)), tr=tr)


def test_issuer_too_long_for_the_red_heading_is_refused(tr: Translate) -> None:
    with pytest.raises(TextDoesNotFit) as caught:
        render(circular.FORM, replace(circular.SAMPLE, issuer="人民政府" * 9), tr=tr)
    assert caught.value.page == 1


def test_page_numbers_of_official_papers_change_sides(gate: TextGate) -> None:
    sheet = lay_out(circular.FORM, circular.SAMPLE, gate)
    places = [next(mark.x_mm for mark in page.texts if mark.text.text.startswith("— ")) for page in sheet.pages]
    assert min(places[0], places[2]) > 160
    assert places[1] < 40


def test_each_sheet_counts_its_own_pages(tr: Translate, poppler: Poppler) -> None:
    form, data = village_score_sheet.FORM, village_score_sheet.SAMPLE
    steps: list[tuple[int, int]] = []
    pdf = render_all(
        form, [data, replace(data, village="柳树湾村")], tr=tr, progress=lambda done, total: steps.append((done, total))
    )
    text = without_space(poppler("pdftotext", pdf, "-raw"))
    assert text.count("第1页共2页") == text.count("第2页共2页") == 2
    assert steps == [(0, 2), (1, 2), (2, 2)]


def test_signature_never_stands_alone(gate: TextGate) -> None:
    for extra in range(24):
        opening = circular.SAMPLE.opening + "\n补充说明。" * extra
        sheet = lay_out(circular.FORM, replace(circular.SAMPLE, opening=opening), gate)
        last = [mark.text.text for mark in sheet.pages[-1].texts]
        assert circular.SAMPLE.issuer in last
        assert any("不得向村组和群众下达人数指标" in text for text in last)


def test_imprint_never_covers_the_signature(gate: TextGate) -> None:
    for extra in range(24):
        opening = circular.SAMPLE.opening + "\n补充说明。" * extra
        page = lay_out(circular.FORM, replace(circular.SAMPLE, opening=opening), gate).pages[-1]
        signed = max(mark.baseline_mm for mark in page.texts if mark.text.text == "2026年7月16日")
        copies = min(mark.baseline_mm for mark in page.texts if mark.text.text == "抄送：")
        assert copies - signed > 8


def test_the_last_day_does_not_lie_before_the_notice() -> None:
    with pytest.raises(ValueError, match="before issue_date"):
        replace(rectification_notice.SAMPLE, rectify_by=date(2026, 7, 19))


def test_a_draft_leaves_room_for_two_hands(tr: Translate, poppler: Poppler) -> None:
    draft = replace(
        rectification_notice.SAMPLE, handler="", signer="", document_number="整改〔2026〕　　号（草稿，未取号）"
    )
    text = without_space(poppler("pdftotext", render(rectification_notice.FORM, draft, tr=tr), "-raw"))
    assert "经办人：负责人：" in text
    assert "未取号" in text


@pytest.mark.parametrize("form", ASSESSMENT_FORMS, ids=lambda form: form.key)
def test_no_paper_of_an_assessment_speaks_of_residents(form: AnyForm, tr: Translate, poppler: Poppler) -> None:
    text = poppler("pdftotext", render(form, form.sample, tr=tr))
    assert not re.search(r"\d{17}[\dX]|1[3-9]\d{9}", text)


@EVERY_FORM
def test_people_of_samples_cannot_exist(form: AnyForm) -> None:
    for number in re.findall(r"\d{17}[\dX]", repr((form.sample, form.longest_sample))):
        assert number.startswith("999999")


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (35, "三十五"),
        (100, "一百"), (105, "一百零五"), (112, "一百一十二"), (230, "二百三十"),
    ],
)  # fmt: skip
def test_numerals(number: int, shown: str) -> None:
    assert numeral(number) == shown


def test_signs_of_adjustments(tr: Translate, poppler: Poppler) -> None:
    adjustment = village_score_sheet.Adjustment(title="表扬", points=Decimal("2.50"), reason="。")
    data = replace(village_score_sheet.SAMPLE, adjustments=(adjustment, replace(adjustment, points=Decimal(-5))))
    text = poppler("pdftotext", render(village_score_sheet.FORM, data, tr=tr))
    assert "+2.5" in text
    assert "−5" in text
