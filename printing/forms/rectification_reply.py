"""The reply form 整改情况回复表: what was found is printed, what was done is written in, and the re-check below it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import (
    draw_paragraph,
    draw_signatures,
    draw_title,
    number_pages,
    paragraph_mm,
    signatures_mm,
)
from printing.table import Cell, Row, Table, draw_table, table_height_mm
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import FINE_TEXT, SMALL_STRONG, SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "RectificationReply"
_HEADING_MM: Final = 9.0
_ROW_MM: Final = 17.0
_GAP_MM: Final = 3.0
_COLUMNS: Final = (
    (QT_TRANSLATE_NOOP("RectificationReply", "No."), 10.0),
    (QT_TRANSLATE_NOOP("RectificationReply", "What was found"), 56.0),
    (QT_TRANSLATE_NOOP("RectificationReply", "What was done"), 63.0),
    (QT_TRANSLATE_NOOP("RectificationReply", "Done on"), 22.0),
    (QT_TRANSLATE_NOOP("RectificationReply", "Proof enclosed"), 32.0),
)
_BY_HAND: Final = 3
_RECHECK_MM: Final = (30.0, 153.0)
_RECHECK: Final = (
    (QT_TRANSLATE_NOOP("RectificationReply", "Result of the re-check"), 11.0),
    (QT_TRANSLATE_NOOP("RectificationReply", "What the re-check saw"), 26.0),
)
_RESULT: Final = QT_TRANSLATE_NOOP("RectificationReply", "□ in order      □ not in order")
_RECHECK_SIGNERS: Final = (
    QT_TRANSLATE_NOOP("RectificationReply", "Re-checked by:"),
    QT_TRANSLATE_NOOP("RectificationReply", "In charge at the township:"),
    QT_TRANSLATE_NOOP("RectificationReply", "Date:      Year    Month    Day"),
)
_REPLY_SIGNERS: Final = (
    QT_TRANSLATE_NOOP("RectificationReply", "Filled in by:"),
    QT_TRANSLATE_NOOP("RectificationReply", "In charge (seal):"),
    QT_TRANSLATE_NOOP("RectificationReply", "Date:      Year    Month    Day"),
)
_SENT_TO: Final = QT_TRANSLATE_NOOP("RectificationReply", "To be sent to {office} by the last day.")
_NOTE: Final = QT_TRANSLATE_NOOP(
    "RectificationReply",
    "Write about the work, not about residents: no names and no ID numbers of residents. Nothing is closed before the "
    "re-check.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyFinding:
    """One finding of the notice: its item and what was found."""

    item: str
    finding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RectificationReplyData:
    """Which notice is answered, by whom, by when, and to whom the answer goes."""

    township: str
    village: str
    document_number: str
    last_day: date
    report_to: str
    findings: tuple[ReplyFinding, ...]


def draw(data: RectificationReplyData, sheet: Sheet) -> None:
    """Lay out findings, signatures, and the part of the re-check, which stays together."""
    gate = sheet.gate
    title = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("RectificationReply", "Reply to a rectification notice"))
    template = QT_TRANSLATE_NOOP("RectificationReply", "{township}    {village}    Notice {number}    Last day {day}")
    subtitle = gate.wording(
        _CONTEXT,
        template,
        township=data.township,
        village=data.village,
        number=data.document_number,
        day=gate.day(data.last_day),
    )
    bottom = draw_table(sheet, _findings(data, sheet), draw_title(sheet, title, subtitle))
    bottom = draw_signatures(sheet, [gate.wording(_CONTEXT, text) for text in _REPLY_SIGNERS], bottom + _GAP_MM)
    _draw_recheck(data, sheet, bottom)
    number_pages(sheet, f"{title} {data.document_number}")


def _findings(data: RectificationReplyData, sheet: Sheet) -> Table:
    gate = sheet.gate
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), SMALL_STRONG, "centre") for title, _ in _COLUMNS),
        least_mm=_HEADING_MM,
    )
    by_hand = (Cell("", SMALL_TEXT),) * _BY_HAND
    rows = tuple(
        Row(
            (
                Cell(str(number), SMALL_TEXT, "centre"),
                Cell(f"{one.item}：{one.finding}" if one.item else one.finding, SMALL_TEXT, "justify"),
                *by_hand,
            ),
            least_mm=_ROW_MM,
        )
        for number, one in enumerate(data.findings, 1)
    )
    return Table(tuple(width for _, width in _COLUMNS), rows, (heading,))


def _draw_recheck(data: RectificationReplyData, sheet: Sheet, top_mm: float) -> None:
    gate = sheet.gate
    rows = tuple(
        Row(
            (
                Cell(gate.wording(_CONTEXT, text), SMALL_STRONG, "centre"),
                Cell("" if place else gate.wording(_CONTEXT, _RESULT), SMALL_TEXT),
            ),
            least_mm=height,
        )
        for place, (text, height) in enumerate(_RECHECK)
    )
    table = Table(_RECHECK_MM, rows)
    signers = [gate.wording(_CONTEXT, text) for text in _RECHECK_SIGNERS]
    sent_to = gate.wording(_CONTEXT, _SENT_TO, office=data.report_to)
    note = f"{sent_to}{gate.wording(_CONTEXT, _NOTE)}"
    height = (
        2 * _GAP_MM
        + table_height_mm(sheet, table)
        + signatures_mm(sheet, signers)
        + paragraph_mm(sheet, note, FINE_TEXT)
    )
    if top_mm + height > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        top_mm = sheet.paper.top_mm
    bottom = draw_table(sheet, table, top_mm + _GAP_MM)
    bottom = draw_signatures(sheet, signers, bottom + _GAP_MM)
    draw_paragraph(sheet, note, FINE_TEXT, bottom)


SAMPLE: Final = RectificationReplyData(
    township="云溪镇",
    village="双井村",
    document_number="整改〔2026〕3号",
    last_day=date(2026, 8, 10),
    report_to="云溪镇家庭服务所",
    findings=(
        ReplyFinding(item="变动月报按时报送", finding="4月、6月变动情况迟报，分别晚3天和5天。"),
        ReplyFinding(item="公示与异议答复", finding="育儿补贴公示3次未留照片。"),
        ReplyFinding(item="药具供应保障", finding="库存断档1次，未及时申领。"),
    ),
)

LONGEST_SAMPLE: Final = RectificationReplyData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    village="𬱖㛃上河柳树湾联合社区居民委员会",
    document_number="整改〔2026〕128号",
    last_day=date(2027, 1, 21),
    report_to="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    findings=tuple(
        ReplyFinding(item=one.item + "（含村民小组配合情况）", finding=one.finding * 4 + "A & B <c>")
        for one in SAMPLE.findings * 4
    ),
)

FORM: Final = Form(
    key="rectification_reply",
    title=QT_TRANSLATE_NOOP("Form", "Reply to a rectification notice"),
    data_type=RectificationReplyData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
