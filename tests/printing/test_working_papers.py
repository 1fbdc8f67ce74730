"""Working papers of the register: lists, the monthly slip, forms to fill in, findings, the data dictionary."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.errors import TextDoesNotFit
from printing.forms import blank_record_form, data_dictionary, findings_list, monthly_change_slip, table_list
from printing.forms.blank_record_form import FormBox, FormChoice, RecordFormData
from printing.forms.form import Form
from printing.forms.monthly_change_slip import BirthLine, DeathLine, MonthlyChangeSlipData, MovementLine
from printing.forms.table_list import ListColumn, TableListData, column_widths
from printing.render import lay_out, render, render_all
from printing.theme import ACROSS, FINE_TEXT, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Page, Sheet
    from printing.text import TextGate, Translate

Poppler = Callable[..., str]
RARE_NAME = "𬱖㛃"


def said(page: Page) -> list[str]:
    """Give the texts of a page in the order in which they were set."""
    return [mark.text.text[mark.start : mark.stop] for mark in page.texts]


def shown(sheet: Sheet) -> list[str]:
    """Give the texts of all pages."""
    return [text for page in sheet.pages for text in said(page)]


def people(count: int) -> TableListData:
    """Make a list of so many people."""
    rows = tuple((str(number), "李桂英", "2", f"{number:018}") for number in range(1, count + 1))
    columns = (
        ListColumn(heading="序号", width=4),
        ListColumn(heading="姓名"),
        ListColumn(heading="性别", width=4),
        ListColumn(heading="公民身份号码", width=18),
    )
    return TableListData(title="名册", columns=columns, rows=rows, footer=("填表人：",))


# --- lists


def test_a_list_of_three_thousand_rows_is_whole(gate: TextGate, tr: Translate, poppler: Poppler) -> None:
    data = people(3000)
    sheet = lay_out(table_list.FORM, data, gate)
    numbers = [text for text in shown(sheet) if re.fullmatch(r"\d{18}", text)]
    assert numbers == [row[3] for row in data.rows]
    assert all(said(page).count("公民身份号码") == 1 for page in sheet.pages)
    pages = poppler("pdfinfo", render(table_list.FORM, data, tr=tr))
    assert re.search(rf"Pages:\s+{len(sheet.pages)}\n", pages)
    assert f"第{len(sheet.pages)}页　共{len(sheet.pages)}页" in said(sheet.pages[-1])


def test_long_lists_tell_how_far_they_are_and_can_be_stopped(tr: Translate) -> None:
    steps: list[tuple[int, int]] = []
    render_all(table_list.FORM, [people(200)], tr=tr, progress=lambda done, total: steps.append((done, total)))
    rows = [done for done, total in steps if total == 200]
    assert len(rows) > 2
    assert rows == sorted(rows)
    assert steps[-1] == (1, 1)

    class Stopped(Exception):
        """The clerk has seen enough."""

    def stop(done: int, _total: int) -> None:
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        render_all(table_list.FORM, [people(200)], tr=tr, progress=stop)


def test_few_columns_stand_upright_and_many_lie_across(tr: Translate, poppler: Poppler) -> None:
    assert table_list.paper_of(table_list.SAMPLE) is UPRIGHT
    assert table_list.paper_of(table_list.LONGEST_SAMPLE) is ACROSS
    size = poppler("pdfinfo", render(table_list.FORM, table_list.LONGEST_SAMPLE, tr=tr))
    assert "841.89 x 595.276 pts (A4)" in size


def test_signatures_never_stand_alone(gate: TextGate) -> None:
    for count in range(30, 50):
        last = said(lay_out(table_list.FORM, people(count), gate).pages[-1])
        assert "填表人：" in last
        assert f"{count:018}" in last


def test_a_row_higher_than_a_page_is_refused(tr: Translate) -> None:
    data = replace(people(1), rows=(("1", "很长的姓名" * 400, "2", ""),))
    with pytest.raises(TextDoesNotFit):
        render(table_list.FORM, data, tr=tr)


def test_an_empty_list_still_has_its_headings(gate: TextGate) -> None:
    (page,) = lay_out(table_list.FORM, people(0), gate).pages
    assert {"名册", "公民身份号码", "填表人："} <= set(said(page))


TEXTS = st.text(st.sampled_from("东岭村0123456789X- ·"), max_size=24)


@given(
    st.lists(
        st.tuples(st.sampled_from(["号", "姓名", "公民身份号码", "户籍地详细地址"]), st.integers(0, 60)),
        min_size=1,
        max_size=20,
    ),
    st.data(),
)
def test_columns_fill_the_page_and_keep_numbers_whole(columns: list[tuple[str, int]], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.tuples(*(TEXTS for _ in columns)), max_size=4))
    listed = TableListData(
        title="名册",
        columns=tuple(ListColumn(heading=heading, width=width) for heading, width in columns),
        rows=tuple(rows),
    )
    widths = column_widths(listed, ACROSS, FINE_TEXT)
    assert sum(widths) == pytest.approx(ACROSS.type_width_mm)
    assert min(widths) > 0
    one_more = replace(listed, rows=(*listed.rows, ("9" * 18, *("",) * (len(columns) - 1))))
    if len(columns) < 10:
        assert column_widths(one_more, ACROSS, FINE_TEXT)[0] >= 18 * 0.5 * FINE_TEXT.em_mm


# --- the monthly slip


def slip(movements: int, deaths: int, births: int) -> MonthlyChangeSlipData:
    """Make a slip with so many lines."""
    kinds = ("迁入", "迁出", "结婚", "离婚")
    return MonthlyChangeSlipData(
        township="望溪镇",
        village="东河村",
        month="2026年6月",
        due_on=date(2026, 7, 5),
        kinds=kinds,
        movements=tuple(MovementLine(name=f"迁{n}", kind=kinds[n % 3]) for n in range(movements)),
        deaths=tuple(DeathLine(name=f"故{n}") for n in range(deaths)),
        births=tuple(BirthLine(child=f"婴{n}") for n in range(births)),
    )


@pytest.mark.parametrize(("movements", "deaths", "births"), [(0, 0, 0), (1, 0, 0), (0, 2, 0), (7, 3, 5), (40, 30, 50)])
def test_counts_of_the_slip_foot_up(movements: int, deaths: int, births: int, gate: TextGate) -> None:
    data = slip(movements, deaths, births)
    text = "".join(shown(lay_out(monthly_change_slip.FORM, data, gate)))
    kinds = [int(re.findall(kind + r"(\d+)人", text)[0]) for kind in data.kinds]
    assert sum(kinds) == movements
    assert f"人口变动小计{movements}人；死亡{deaths}人" in text
    assert f"出生{births}人，共{movements + deaths + births}人次" in text
    assert all(line.name in text for line in data.movements)
    assert all(line.name in text for line in data.deaths)
    assert all(line.child in text for line in data.births)


def test_a_kind_nobody_foresaw_is_counted_too(gate: TextGate) -> None:
    data = replace(slip(0, 0, 0), movements=(MovementLine(name="李桂英", kind="寄养"),))
    assert "离婚0人，寄养1人，人口变动小计1人" in "".join(shown(lay_out(monthly_change_slip.FORM, data, gate)))


def test_an_empty_slip_says_so_and_leaves_lines_to_write_on(gate: TextGate) -> None:
    sheet = lay_out(monthly_change_slip.FORM, slip(0, 0, 0), gate)
    assert len(sheet.pages) == 2
    assert all("本月无变动。" in said(page) for page in sheet.pages)
    full = lay_out(monthly_change_slip.FORM, slip(1, 0, 0), gate)
    assert "本月无变动。" not in shown(full)
    for page in sheet.pages:
        levels = sorted({rule.y1_mm for rule in page.rules if rule.y1_mm == rule.y2_mm})
        heights = [below - above for above, below in pairwise(levels)]
        assert sum(height > 8 for height in heights) >= 10


def test_each_part_is_signed(gate: TextGate) -> None:
    text = "".join(shown(lay_out(monthly_change_slip.FORM, monthly_change_slip.LONGEST_SAMPLE, gate)))
    for signed in ("单位负责人（签字）：", "填表人：", "报出日期："):
        assert text.count(signed) == 2


def test_the_slip_has_no_column_for_what_is_nobodys_business(gate: TextGate) -> None:
    text = "".join(shown(lay_out(monthly_change_slip.FORM, monthly_change_slip.SAMPLE, gate)))
    assert not re.search("死因|死亡原因|政策|避孕|措施|计划外|怀孕", text)


# --- forms to fill in


def box_form(*boxes: FormBox) -> RecordFormData:
    """Make a form of some boxes."""
    return RecordFormData(title="登记表", boxes=boxes)


CHOICES = (FormChoice(code="1", label="男"), FormChoice(code="2", label="女"))


def test_boxes_keep_the_order_of_the_fields(gate: TextGate) -> None:
    labels = [f"字段{number}" for number in range(40)]
    data = box_form(*(FormBox(label=label, width=7 + number % 30) for number, label in enumerate(labels)))
    assert [text for text in shown(lay_out(blank_record_form.FORM, data, gate)) if text in labels] == labels


def test_boxes_fill_every_line_to_the_edge(gate: TextGate) -> None:
    boxes = tuple(FormBox(label=f"字段{number}", width=7 + 5 * number % 31) for number in range(20))
    (page,) = lay_out(blank_record_form.FORM, box_form(*boxes), gate).pages
    edges: dict[float, float] = {}
    for rule in page.rules:
        if rule.y1_mm == rule.y2_mm:
            edges[rule.y1_mm] = max(edges.get(rule.y1_mm, 0.0), rule.x2_mm)
    assert len(edges) > 5
    assert all(edge == pytest.approx(UPRIGHT.type_right_mm) for edge in edges.values())


def test_choices_are_printed_and_the_chosen_one_is_ticked(gate: TextGate) -> None:
    blank = shown(lay_out(blank_record_form.FORM, box_form(FormBox(label="性别", choices=CHOICES)), gate))
    assert "□1 男　□2 女" in blank
    filled = box_form(FormBox(label="性别", choices=CHOICES, chosen="2"))
    assert "□1 男　☑2 女" in shown(lay_out(blank_record_form.FORM, filled, gate))


def test_required_boxes_are_marked(gate: TextGate) -> None:
    texts = shown(lay_out(blank_record_form.FORM, box_form(FormBox(label="姓名", required=True)), gate))
    assert "姓名 ＊" in texts


def test_a_number_stands_in_its_squares_and_a_longer_text_beside(gate: TextGate) -> None:
    number = "99999919900312002X"
    texts = shown(lay_out(blank_record_form.FORM, box_form(FormBox(label="号码", squares=18, value=number)), gate))
    assert "".join(text for text in texts if len(text) == 1) == number
    longer = box_form(FormBox(label="号码", squares=18, value=f"旧证 {number}"))
    assert f"旧证 {number}" in shown(lay_out(blank_record_form.FORM, longer, gate))


def test_every_entry_of_a_long_list_is_behind(gate: TextGate) -> None:
    sheet = lay_out(blank_record_form.FORM, blank_record_form.SAMPLE, gate)
    for choice in blank_record_form.SAMPLE.code_lists[0].choices:
        assert f"{choice.code} {choice.label}" in said(sheet.pages[1])


def test_notice_and_signatures_stay_together(gate: TextGate) -> None:
    for count in range(60, 90, 3):
        boxes = tuple(FormBox(label=f"字段{number}", width=8) for number in range(count))
        data = replace(blank_record_form.SAMPLE, boxes=boxes, code_lists=())
        for page in lay_out(blank_record_form.FORM, data, gate).pages:
            texts = said(page)
            assert ("个人信息告知" in texts) == ("填表人：" in texts)


# --- findings and dictionary


def test_findings_leave_room_to_write_who_did_what(gate: TextGate) -> None:
    sheet = lay_out(findings_list.FORM, findings_list.LONGEST_SAMPLE, gate)
    for page in sheet.pages:
        assert {"处理人", "处理日期", "签字"} <= set(said(page))
    numbers = [text for text in shown(sheet) if re.fullmatch(r"\d{1,2}", text)]
    assert numbers == [str(number) for number in range(1, 36)]


def test_no_findings_are_said_in_words(gate: TextGate) -> None:
    texts = shown(lay_out(findings_list.FORM, replace(findings_list.SAMPLE, lines=()), gate))
    assert "没有发现问题。" in texts
    assert "处理人" not in texts


def test_the_dictionary_holds_every_field_and_code(gate: TextGate) -> None:
    text = "".join(shown(lay_out(data_dictionary.FORM, data_dictionary.SAMPLE, gate)))
    for section in data_dictionary.SAMPLE.sections:
        for line in section.lines:
            for value in (line.label, line.key, line.kind, line.purpose, line.legal_basis, line.retention):
                assert value in text
    assert "性别（GB/T2261.1）" in text.replace(" ", "")
    for code, label in data_dictionary.SAMPLE.code_lists[0].entries:
        assert f"{code} {label}" in text


def test_rare_names_reach_every_working_paper(gate: TextGate) -> None:
    papers = (
        lay_out(table_list.FORM, replace(people(1), rows=(("1", RARE_NAME, "1", ""),)), gate),
        lay_out(monthly_change_slip.FORM, replace(slip(0, 0, 0), deaths=(DeathLine(name=RARE_NAME),)), gate),
        lay_out(blank_record_form.FORM, box_form(FormBox(label="姓名", value=RARE_NAME)), gate),
        lay_out(findings_list.FORM, findings_list.LONGEST_SAMPLE, gate),
    )
    for sheet in papers:
        assert sheet.missing == []
        assert any(RARE_NAME in text for text in shown(sheet))


@pytest.mark.parametrize(
    "form",
    [table_list.FORM, monthly_change_slip.FORM, blank_record_form.FORM, findings_list.FORM, data_dictionary.FORM],
    ids=lambda form: form.key,
)
def test_rules_stay_inside_the_type_area(form: Form[Any], gate: TextGate) -> None:
    sheet = lay_out(form, form.longest_sample, gate)
    paper = sheet.paper
    for page in sheet.pages:
        for rule in page.rules:
            assert paper.left_mm - 0.01 <= rule.x1_mm <= rule.x2_mm <= paper.type_right_mm + 0.05
            assert paper.top_mm - 0.01 <= rule.y1_mm <= rule.y2_mm <= paper.type_bottom_mm + 0.05
