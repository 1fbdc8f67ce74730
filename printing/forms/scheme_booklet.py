"""The booklet of a scheme 办法手册: items with their rules in words, classes, red lines, where figures come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import draw_heading, draw_paragraph, draw_title, number_pages
from printing.forms.official import numeral
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import SMALL_STRONG, SMALL_TEXT, TABLE_HEADING, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from printing.sheet import Sheet

_CONTEXT: Final = "SchemeBooklet"
_ROW_MM: Final = 7.0
_GAP_MM: Final = 3.0
_ITEM_SHARES: Final = (0.06, 0.22, 0.09, 0.09, 0.54)
_FACT_SHARES: Final = (0.22, 0.42, 0.18, 0.18)
_PAIR_SHARES: Final = (0.3, 0.7)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletItem:
    """One item: its rule in words, and below it what it rests on and which papers prove it."""

    title: str
    points: str
    when: str
    rule: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletSection:
    """Items under one heading; ``remark`` stands at the right of it, as ``150分``."""

    title: str
    remark: str
    items: tuple[BookletItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletFact:
    """One figure that items rest on."""

    title: str
    definition: str
    formula: str
    population: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeBookletData:
    """The whole scheme, in sentences; pairs are a name and what holds for it."""

    title: str
    subtitle: str
    basis: str = ""
    principles: tuple[str, ...] = ()
    sections: tuple[BookletSection, ...] = ()
    adjustments: tuple[BookletSection, ...] = ()
    classes: tuple[tuple[str, str], ...] = ()
    tiers: tuple[tuple[str, str], ...] = ()
    red_lines: tuple[str, ...] = ()
    red_line_effect: str = ""
    facts: tuple[BookletFact, ...] = ()


def draw(data: SchemeBookletData, sheet: Sheet) -> None:
    """Lay out the booklet; empty parts are left out and the numbers close up."""
    y = draw_title(sheet, data.title, data.subtitle)
    for text in (data.basis, *data.principles):
        if text:
            y = draw_paragraph(sheet, text, SMALL_TEXT, y) + _GAP_MM / 3
    number = 0
    for section in (*data.sections, *data.adjustments):
        number += 1
        title = f"{numeral(number)}、{section.title}"
        y = draw_heading(sheet, title, TABLE_HEADING, y + _GAP_MM, section.remark, keep_mm=4 * _ROW_MM)
        y = draw_table(sheet, _items(section, sheet), y)
    parts = (
        (data.classes, QT_TRANSLATE_NOOP("SchemeBooklet", "Classes")),
        (data.tiers, QT_TRANSLATE_NOOP("SchemeBooklet", "Tiers")),
    )
    for pairs, word in parts:
        if pairs:
            number += 1
            y = _draw_heading(sheet, number, word, y)
            y = draw_table(sheet, _pairs(pairs, sheet), y)
    if data.red_lines:
        number += 1
        y = _draw_heading(sheet, number, QT_TRANSLATE_NOOP("SchemeBooklet", "Red lines"), y)
        texts = [f"{place}. {text}" for place, text in enumerate(data.red_lines, 1)]
        for text in (*texts, data.red_line_effect):
            y = draw_paragraph(sheet, text, SMALL_TEXT, y)
    if data.facts:
        number += 1
        y = _draw_heading(sheet, number, QT_TRANSLATE_NOOP("SchemeBooklet", "Where the figures come from"), y)
        draw_table(sheet, _facts(data, sheet), y)
    number_pages(sheet, data.title)


def _draw_heading(sheet: Sheet, number: int, word: str, top_mm: float) -> float:
    title = f"{numeral(number)}、{sheet.gate.wording(_CONTEXT, word)}"
    return draw_heading(sheet, title, TABLE_HEADING, top_mm + _GAP_MM, keep_mm=3 * _ROW_MM)


def _widths(sheet: Sheet, shares: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(share * sheet.paper.type_width_mm for share in shares)


def _heading(sheet: Sheet, words: tuple[str, ...]) -> Row:
    cells = tuple(Cell(sheet.gate.wording(_CONTEXT, word), SMALL_STRONG, "centre") for word in words)
    return Row(cells, least_mm=_ROW_MM)


def _items(section: BookletSection, sheet: Sheet) -> Table:
    words = (
        QT_TRANSLATE_NOOP("SchemeBooklet", "No."),
        QT_TRANSLATE_NOOP("SchemeBooklet", "Item"),
        QT_TRANSLATE_NOOP("SchemeBooklet", "Points"),
        QT_TRANSLATE_NOOP("SchemeBooklet", "When"),
        QT_TRANSLATE_NOOP("SchemeBooklet", "How it is scored, and what it rests on"),
    )
    return Table(_widths(sheet, _ITEM_SHARES), tuple(_item_rows(section)), (_heading(sheet, words),))


def _item_rows(section: BookletSection) -> Iterator[Row]:
    for number, item in enumerate(section.items, 1):
        cells = (
            Cell(str(number), SMALL_TEXT, "centre"),
            Cell(item.title, SMALL_TEXT),
            Cell(item.points, SMALL_TEXT, "centre"),
            Cell(item.when, SMALL_TEXT, "centre"),
            Cell("\n".join((item.rule, *item.notes)), SMALL_TEXT),
        )
        yield Row(cells, label=item.title, least_mm=_ROW_MM)


def _pairs(pairs: tuple[tuple[str, str], ...], sheet: Sheet) -> Table:
    rows = tuple(
        Row((Cell(name, SMALL_STRONG, "centre"), Cell(text, SMALL_TEXT)), label=name, least_mm=_ROW_MM)
        for name, text in pairs
    )
    return Table(_widths(sheet, _PAIR_SHARES), rows)


def _facts(data: SchemeBookletData, sheet: Sheet) -> Table:
    words = (
        QT_TRANSLATE_NOOP("SchemeBooklet", "Figure"),
        QT_TRANSLATE_NOOP("SchemeBooklet", "What it is"),
        QT_TRANSLATE_NOOP("SchemeBooklet", "Formula"),
        QT_TRANSLATE_NOOP("SchemeBooklet", "Of whom"),
    )
    rows = tuple(
        Row(
            tuple(Cell(text, SMALL_TEXT) for text in (fact.title, fact.definition, fact.formula, fact.population)),
            label=fact.title,
            least_mm=_ROW_MM,
        )
        for fact in data.facts
    )
    return Table(_widths(sheet, _FACT_SHARES), rows, (_heading(sheet, words),))


def _item(title: str, points: str, rule: str, *notes: str, when: str = "每季") -> BookletItem:
    return BookletItem(title=title, points=points, when=when, rule=rule, notes=notes)


SAMPLE: Final = SchemeBookletData(
    title="云溪镇家庭服务工作千分制考核办法",
    subtitle="2026年版　　满分1000分　　2026年1月1日起施行",
    basis="制定依据：《中华人民共和国人口与计划生育法》（2021年修正）、《中华人民共和国个人信息保护法》。",
    principles=("本办法只考核村级组织应做的服务工作，不考核任何居民；生育、孩次、性别比、避孕选择和个人是否到检均不计分。",),
    sections=(
        BookletSection(
            title="组织领导",
            remark="满分100分",
            items=(
                _item("服务责任书签订", "40", "按签订数与应签数之比计分，全部签订得满分；没有记录不得分。", "依据：原办法第五条", when="年度"),
                _item("季度联席会议", "40", "每季度召开1次并落实议定事项，每次10分。"),
                _item("工作经费按时到位", "20", "按到位数与预算数之比计分。", "佐证材料：拨款凭证", when="年度"),
            ),
        ),
    ),
    adjustments=(
        BookletSection(
            title="加分",
            remark="合计不超过100分",
            items=(_item("工作受到表扬", "—", "省级每次20分，市级每次15分，县级每次10分。"),),
        ),
    ),
    classes=(("优秀", "得分占满分90%以上"), ("良好", "80%以上"), ("合格", "70%以上"), ("需改进", "70%以下")),
    red_lines=("弄虚作假，伪造记录", "截留、挪用奖励扶助资金", "侵犯居民合法权益", "泄露个人信息"),
    red_line_effect="触碰任何一条的，列入“红线整改”，名次排在其他村之后。",
    facts=(
        BookletFact(title="服务责任书", definition="已签订的责任书与应签订的责任书", formula="数量合计÷应有数合计", population="本村"),
    ),
)  # fmt: skip

_LONG_RULE: Final = (
    "应当在每月5日前报送上月变动情况；按时报送的月份每月10分，12个月合计不超过120分；汛期通信中断等不可抗力造成的迟报，"
    "经乡（镇）核实后不扣分。A & B <c>"
)

LONGEST_SAMPLE: Final = SchemeBookletData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法（含村民小组、中心户和信息员考核）",
    subtitle="2026年修订版第3次修正　　满分1000.00分　　自2026年1月1日起至2028年12月31日止　　A & B <c>",
    basis=SAMPLE.basis * 3,
    principles=SAMPLE.principles * 3,
    sections=tuple(
        BookletSection(
            title=f"组织领导及其相关制度的建立健全和落实情况（第{place}部分，䶮湾）",
            remark="满分200.00分",
            items=tuple(
                _item(f"第{number}项：服务责任书签订（含中心户）", "120.50", _LONG_RULE, "依据：" + _LONG_RULE, "佐证材料：会议记录、签到册、照片", when="第二、第四季度")
                for number in range(1, 7)
            ),
        )
        for place in range(1, 6)
    ),
    adjustments=SAMPLE.adjustments,
    classes=tuple((name + "（需要重点帮助的村）", text * 4) for name, text in SAMPLE.classes),
    tiers=(("2000人以上的村", "常住人口2000人以上"), ("其他村", "常住人口2000人以下")),
    red_lines=tuple(text + "，经查实并有书面材料" * 4 for text in SAMPLE.red_lines),
    red_line_effect=SAMPLE.red_line_effect,
    facts=tuple(
        BookletFact(title=f"第{number}项指标：按时报送的月数", definition=_LONG_RULE, formula="按时报送的月数÷应报送的月数", population="有常住户的村")
        for number in range(1, 13)
    ),
)  # fmt: skip

FORM: Final = Form(
    key="scheme_booklet",
    title=QT_TRANSLATE_NOOP("Form", "Scheme booklet"),
    data_type=SchemeBookletData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
