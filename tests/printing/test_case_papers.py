"""The papers of a case: blank as well as filled, each programme with its own parts, no opinion torn in two."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from printing.forms import CASE_FORMS, case_application, case_receipt, case_review_sheet, information_notice
from printing.forms.case_application import CertificatePart, ChildrenPart, SpecialPart
from printing.forms.case_parts import Opinion
from printing.forms.correction_notice import FORM as CORRECTION
from printing.forms.form import Form
from printing.forms.refusal_notice import FORM as REFUSAL
from printing.render import lay_out, render

if TYPE_CHECKING:
    from printing.text import TextGate, Translate

Poppler = Callable[..., str]
FORBIDDEN = ("超生", "政策外", "社会抚养费", "罚款", "结扎", "节育", "上环", "取环", "孕检", "举报", "流产")
"""Words of what must never be asked of a family."""


def said(form: Form[Any], data: object, tr: Translate, poppler: Poppler) -> str:
    """Give all that a paper says, without the spaces."""
    return re.sub(r"\s", "", poppler("pdftotext", render(form, data, tr=tr), "-raw"))


def texts_of(value: object) -> list[str]:
    """Give every text within some data, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for one in value for text in texts_of(one)]
    if hasattr(value, "__dataclass_fields__"):
        return [text for one in fields(value) for text in texts_of(getattr(value, one.name))]  # type: ignore[arg-type]
    return []


@pytest.mark.parametrize("form", CASE_FORMS, ids=lambda form: form.key)
def test_nothing_asks_what_must_not_be_asked(form: Form[Any], tr: Translate, poppler: Poppler) -> None:
    for data in (form.sample, form.longest_sample):
        text = said(form, data, tr, poppler)
        assert [word for word in FORBIDDEN if word in text] == []


@pytest.mark.parametrize("form", CASE_FORMS, ids=lambda form: form.key)
def test_every_text_within_the_data_is_on_paper(form: Form[Any], tr: Translate, poppler: Poppler) -> None:
    codes = {
        "met",
        "not_met",
        "not_checked",
        "received",
        "declared",
        "missing",
        "not_needed",
        "yes",
        "disability",
        "limbs",
    }
    text = said(form, form.longest_sample, tr, poppler)
    for value in texts_of(form.longest_sample):
        if value not in codes:
            assert re.sub(r"\s", "", value) in text, value


def test_a_blank_application_asks_for_what_its_programme_needs(tr: Translate, poppler: Poppler) -> None:
    blank = case_application.CaseApplicationData(title="申报表", township="云溪镇", programme="项目")
    form = case_application.FORM
    plain = said(form, blank, tr, poppler)
    assert "申请人" in plain
    assert not any(word in plain for word in ("曾生育", "特别扶助补充项目", "发放单位", "子女死亡", "残疾"))
    assert "曾生育" in said(form, replace(blank, children=ChildrenPart()), tr, poppler)
    assert "本人发放单位" in said(form, replace(blank, certificate=CertificatePart()), tr, poppler)
    shown = {
        kind: said(form, replace(blank, special=SpecialPart(kind=kind)), tr, poppler)
        for kind in ("death", "disability", "complication")
    }
    assert "子女死亡日期" in shown["death"]
    assert "残疾" not in shown["death"]
    assert "残疾人证号" in shown["disability"]
    assert "死亡" not in shown["disability"]
    assert "鉴定等级" in shown["complication"]
    assert "子女" not in shown["complication"].replace("子女情况", "")


def test_a_tick_stands_before_the_chosen_word(tr: Translate, poppler: Poppler) -> None:
    line = case_review_sheet.CriterionLine(text="条件甲")
    for verdict, shown in (
        ("", "□符合□不符合□未核查"),
        ("met", "☑符合□不符合□未核查"),
        ("not_met", "□符合☑不符合□未核查"),
    ):
        data = replace(case_review_sheet.SAMPLE, criteria=(replace(line, verdict=verdict),))
        assert shown in said(case_review_sheet.FORM, data, tr, poppler)


def test_no_opinion_is_torn_in_two(gate: TextGate) -> None:
    opinion = Opinion(title="村级意见", text="情况属实。" * 12, handler="王丽", responsible="李建国")
    for lines in range(30):
        children = ChildrenPart(lines=(case_application.ChildLine(name="李小梅"),) * lines)
        data = replace(case_application.SAMPLE, children=children, opinions=(opinion,) * 3)
        for page in lay_out(case_application.FORM, data, gate).pages:
            texts = [mark.text.text for mark in page.texts]
            assert texts.count("村级意见") == texts.count("责任人：李建国")


def test_the_stub_is_cut_off_whole(gate: TextGate) -> None:
    for count in range(1, 24):
        data = replace(case_receipt.SAMPLE, papers=case_receipt.SAMPLE.papers[:1] * count)
        pages = lay_out(case_receipt.FORM, data, gate).pages
        with_cut = [page for page in pages if any(mark.text.text == "沿此线裁开" for mark in page.texts)]
        assert len(with_cut) == 1
        cut = next(mark.baseline_mm for mark in with_cut[0].texts if mark.text.text == "沿此线裁开")
        below = [mark.text.text for mark in with_cut[0].texts if mark.baseline_mm > cut]
        assert "受理回执（存根）" in below
        assert any(text.startswith("领取回执人") for text in below)
        assert with_cut[0] is pages[-1]


@pytest.mark.parametrize("form", [CORRECTION, REFUSAL], ids=lambda form: form.key)
def test_nobody_signs_on_a_page_without_words(form: Form[Any], gate: TextGate) -> None:
    for extra in range(24):
        data = replace(form.sample, reason="情况说明。\n" * (extra + 1))
        last = [mark.text.text for mark in lay_out(form, data, gate).pages[-1].texts]
        assert any(text.startswith("收件人") for text in last)
        assert any("联系" in text or "重新申请" in text for text in last)


def test_a_refusal_without_a_reason_is_none() -> None:
    with pytest.raises(ValueError, match="reason"):
        replace(REFUSAL.sample, reason=" ")


def test_a_refusal_says_where_to_turn(tr: Translate, poppler: Poppler) -> None:
    text = said(REFUSAL, REFUSAL.sample, tr, poppler)
    for words in ("30日内", "复核", "60日内", "行政复议", "6个月内", "0700-1234567"):
        assert words in text


def test_parts_of_the_information_notice_are_counted_without_gaps(tr: Translate, poppler: Poppler) -> None:
    data = replace(information_notice.SAMPLE, sensitive=(), receivers=())
    text = said(information_notice.FORM, data, tr, poppler)
    assert re.findall(r"([一二三四五六七八])、[^第]", text) == ["一", "二", "三", "四", "五", "六"]
