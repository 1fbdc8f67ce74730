"""The card of a village worker 工作员考核卡: one page for the one it is about, with room for his own words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.charts import Bar, BarChart, Chart, draw_chart
from printing.forms.form import Form
from printing.forms.office import draw_heading, draw_paragraph, draw_signatures, draw_title, number_pages
from printing.table import Cell, Row, Table, draw_table, table_height_mm
from printing.text import QT_TRANSLATE_NOOP, plain
from printing.theme import SMALL_STRONG, SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import TextGate

_CONTEXT: Final = "WorkerCard"
_ROW_MM: Final = 7.2
_WORDS_MM: Final = 24.0
_GAP_MM: Final = 3.0
_SUMMARY_SHARES: Final = (0.14, 0.36, 0.14, 0.36)
_ITEM_SHARES: Final = (0.07, 0.31, 0.1, 0.1, 0.42)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardItem:
    """One item: ready texts of its points, and why."""

    title: str
    max_points: str
    points: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerCardData:
    """What the card says; every field is ready to print, and an empty one is left to write in."""

    title: str
    township: str
    name: str
    village: str
    post: str
    period: str
    scheme: str
    result: str
    standing: str
    class_title: str
    remark: str = ""
    items: tuple[CardItem, ...] = ()
    red_lines: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()


def draw(data: WorkerCardData, sheet: Sheet) -> None:
    """Lay out the card."""
    gate = sheet.gate
    y = draw_title(sheet, data.title, f"{data.township}　　{data.period}")
    y = draw_table(sheet, _summary(data, sheet), y) + _GAP_MM
    if data.remark:
        y = draw_paragraph(sheet, data.remark, SMALL_TEXT, y) + _GAP_MM / 2
    y = draw_table(sheet, _items(data, sheet), y) + _GAP_MM
    for number, text in enumerate(data.red_lines):
        if not number:
            heading = QT_TRANSLATE_NOOP("WorkerCard", "Red lines crossed")
            y = draw_heading(sheet, gate.wording(_CONTEXT, heading), SMALL_STRONG, y, keep_mm=_ROW_MM)
        y = draw_paragraph(sheet, text, SMALL_TEXT, y)
    for chart in data.charts:
        y = draw_chart(sheet, chart, y + _GAP_MM / 2) + _GAP_MM
    words = _words(sheet)
    if y + table_height_mm(sheet, words) > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        y = sheet.paper.top_mm
    y = draw_table(sheet, words, y) + _GAP_MM
    signers = (
        QT_TRANSLATE_NOOP("WorkerCard", "Scored by:"),
        QT_TRANSLATE_NOOP("WorkerCard", "The worker:"),
        QT_TRANSLATE_NOOP("WorkerCard", "Date:"),
    )
    draw_signatures(sheet, [gate.wording(_CONTEXT, signer) for signer in signers], y)
    number_pages(sheet, data.title)


def _widths(sheet: Sheet, shares: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(share * sheet.paper.type_width_mm for share in shares)


def _said(gate: TextGate, word: str) -> str:
    return gate.wording(_CONTEXT, word)


def _summary(data: WorkerCardData, sheet: Sheet) -> Table:
    pairs = (
        (QT_TRANSLATE_NOOP("WorkerCard", "Name"), data.name),
        (QT_TRANSLATE_NOOP("WorkerCard", "Village"), data.village),
        (QT_TRANSLATE_NOOP("WorkerCard", "Post"), data.post),
        (QT_TRANSLATE_NOOP("WorkerCard", "Scheme"), data.scheme),
        (QT_TRANSLATE_NOOP("WorkerCard", "Points"), data.result),
        (QT_TRANSLATE_NOOP("WorkerCard", "Rank"), data.standing),
        (QT_TRANSLATE_NOOP("WorkerCard", "Class"), data.class_title),
    )
    cells = [cell for word, text in pairs for cell in (_head(sheet, word), Cell(text, SMALL_TEXT))]
    rows = [tuple(cells[start : start + 4]) for start in range(0, 12, 4)]
    rows.append((cells[12], Cell(data.class_title, SMALL_TEXT, span=3)))
    return Table(_widths(sheet, _SUMMARY_SHARES), tuple(Row(row, label=data.name, least_mm=_ROW_MM) for row in rows))


def _head(sheet: Sheet, word: str) -> Cell:
    return Cell(_said(sheet.gate, word), SMALL_STRONG, "centre")


def _items(data: WorkerCardData, sheet: Sheet) -> Table:
    words = (
        QT_TRANSLATE_NOOP("WorkerCard", "No."),
        QT_TRANSLATE_NOOP("WorkerCard", "Item"),
        QT_TRANSLATE_NOOP("WorkerCard", "Full mark"),
        QT_TRANSLATE_NOOP("WorkerCard", "Points"),
        QT_TRANSLATE_NOOP("WorkerCard", "Why"),
    )
    rows = tuple(
        Row(
            (
                Cell(str(number), SMALL_TEXT, "centre"),
                Cell(item.title, SMALL_TEXT),
                Cell(item.max_points, SMALL_TEXT, "centre"),
                Cell(item.points, SMALL_TEXT, "centre"),
                Cell(item.reason, SMALL_TEXT),
            ),
            least_mm=_ROW_MM,
        )
        for number, item in enumerate(data.items, 1)
    )
    return Table(_widths(sheet, _ITEM_SHARES), rows, (Row(tuple(_head(sheet, w) for w in words), least_mm=_ROW_MM),))


def _words(sheet: Sheet) -> Table:
    """Room for what the worker says to the result, and for what was agreed."""
    words = (
        QT_TRANSLATE_NOOP("WorkerCard", "What the worker says to it"),
        QT_TRANSLATE_NOOP("WorkerCard", "What was agreed, and help needed"),
    )
    rows = tuple(Row((_head(sheet, word), Cell("", SMALL_TEXT)), least_mm=_WORDS_MM) for word in words)
    return Table(_widths(sheet, (0.2, 0.8)), rows)


_ITEMS: Final = (
    ("入户联系", "30", "27", "应联系20户，已联系18户，得27分。"),
    ("月报按时", "40", "40", "12个月均按时报送。"),
    ("培训", "30", "30", "参加培训2次，每次15分。"),
)

SAMPLE: Final = WorkerCardData(
    title="村级工作员考核卡",
    township="云溪镇",
    name="王丽",
    village="东岭村",
    post="家庭服务员",
    period="2026年第二季度",
    scheme="村级工作员考核办法（2026年版）",
    result="97分（满分100分）",
    standing="第2（共24人）",
    class_title="优秀",
    items=tuple(CardItem(title=a, max_points=b, points=c, reason=d) for a, b, c, d in _ITEMS),
    charts=(
        BarChart(
            title="本人失分",
            bars=(Bar(label="入户联系", value=Decimal(3), note=f"{plain(Decimal(3))}分"),),
        ),
    ),
)

LONGEST_SAMPLE: Final = WorkerCardData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡村级人口家庭服务工作员（含中心户和信息员）考核卡",
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    name="欧阳阿依古丽·买买提𬱖㛃",
    village="𬱖㛃上河柳树湾联合居民委员会",
    post="家庭服务员兼信息员、药具管理员",
    period="2026年上半年，1月1日至6月30日",
    scheme="云溪土家族苗族自治县䶮湾侗族瑶族乡村级工作员考核评估办法（2026年修订版第3次修正） A & B <c>",
    result="1012.75分（满分1000.00分，暂计）",
    standing="并列第128（共128人，3人并列）；大村组第12",
    class_title="待评：2项还没有检查结果",
    remark="还有2项待评（抽样复核、现场检查），得分为暂计，不排名、不定等次。",
    items=tuple(
        CardItem(title=f"第{number}项：{a}（含村民小组配合情况）", max_points="120.50", points="待评", reason=d * 5)
        for number in range(1, 6)
        for a, _, _, d in _ITEMS
    ),
    red_lines=("弄虚作假，伪造走访记录并经查实，按方案第25条降为最后一类" * 2,),
    charts=SAMPLE.charts,
)

FORM: Final = Form(
    key="worker_card",
    title=QT_TRANSLATE_NOOP("Form", "Village worker's card"),
    data_type=WorkerCardData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
