"""The rectification notice 整改通知书, as an official letter with its receipt 回执 to tear off and send back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.official import (
    SIGNATURE_LINES,
    draw_addressee,
    draw_level_one,
    draw_signature,
    draw_title,
)
from printing.grid import GridFlow
from printing.sheet import Box, RuleMark
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP, plain, whole_line
from printing.theme import (
    BODY,
    CELL_MM,
    CELLS_PER_LINE,
    GREY,
    ISSUER_MARK,
    MARGIN_LEFT_MM,
    MARGIN_TOP_MM,
    OFFICIAL_RED,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    SIZE_PT,
    SLIP_TEXT,
    SLIP_TITLE,
    SMALL_TEXT_GREY,
    TABLE_HEADING,
    TABLE_TEXT,
    TYPE_BOTTOM_MM,
    TYPE_RIGHT_MM,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import TextGate

LONGEST_TERM_DAYS: Final = 20
"""Corrections are usually due within so many days of the notice."""

_CONTEXT: Final = "RectificationNotice"
_MARK_TOP_MM: Final = 30.0
_DOUBLE_RULE_MM: Final = 170.0
_DOUBLE_RULE_BELOW_MARK_MM: Final = 4.0
_DOUBLE_RULE_FROM_FOOT_MM: Final = 20.0
_THICK_MM: Final = 1.0
_THIN_MM: Final = 0.35
_RULE_GAP_MM: Final = 1.2
_TITLE_LINE: Final = 4
_FINDINGS_MM: Final = (12.0, 37.0, 48.0, 17.0, 42.0)
_ROW_MM: Final = 9.0
_SLIP_LINE_MM: Final = 8.5
_SIGN_MM: Final = 12.0
_SLIP_TITLE_MM: Final = 11.0
_CUT_MM: Final = 8.0
_TO_WRITE_IN: Final = "　　　　"
_OPENING: Final = QT_TRANSLATE_NOOP(
    "RectificationNotice",
    "Under {basis}, {occasion} found that the following work of {party} needs to be put right. The findings and what is "
    "required are:",
)
_OPENING_PLAIN: Final = QT_TRANSLATE_NOOP(
    "RectificationNotice",
    "{occasion} found that the following work of {party} needs to be put right. The findings and what is required are:",
)
_HANDLER: Final = QT_TRANSLATE_NOOP("RectificationNotice", "Handled by: {name}")
_SIGNER: Final = QT_TRANSLATE_NOOP("RectificationNotice", "In charge: {name}")
_DAY_TO_WRITE: Final = QT_TRANSLATE_NOOP("RectificationNotice", "Year    Month    Day")
_RECEIVED: Final = QT_TRANSLATE_NOOP(
    "RectificationNotice", "We received rectification notice {number} with {count} findings."
)
_DAYS_OF_RECEIPT: Final = QT_TRANSLATE_NOOP("RectificationNotice", "Received on: {day}    Last day ({term}): {day}")
_RECEIVED_BY: Final = QT_TRANSLATE_NOOP("RectificationNotice", "Received by (signature):                 Telephone:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to put right: the item, what was found, what it cost if it cost points, what is to be done."""

    item: str
    finding: str
    points_lost: Decimal | None
    requirement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RectificationNoticeData:
    """What the notice says; findings speak of the work of the village, never of a resident.

    ``party`` is how the addressee is spoken to (your village, your department), ``occasion`` what it was found in, and
    ``term`` the days in words; ``rectify_by`` is the last day if the notice is received on the day of issue. Without a
    ``handler`` and a ``signer`` both are left to be written in.
    """

    issuer: str
    document_number: str
    village: str
    addressee: str
    party: str
    basis: str
    occasion: str
    findings: tuple[Finding, ...]
    issue_date: date
    term: str
    rectify_by: date
    handler: str
    signer: str
    report_to: str
    contact: str
    telephone: str
    appeal_days: int = 5
    reply_days: int = 10

    def __post_init__(self) -> None:
        """Refuse a last day before the notice."""
        if self.rectify_by < self.issue_date:
            message = "rectify_by must not lie before issue_date"
            raise ValueError(message)


def draw(data: RectificationNoticeData, sheet: Sheet) -> None:
    """Lay out letter and slip."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    _draw_letterhead(data, sheet)
    flow.line = _TITLE_LINE
    draw_title(sheet, flow, gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("RectificationNotice", "Rectification notice")))
    flow.skip()
    draw_addressee(sheet, flow, data.addressee)
    _say(
        sheet,
        flow,
        _OPENING if data.basis else _OPENING_PLAIN,
        basis=data.basis,
        occasion=data.occasion,
        party=data.party,
    )
    flow.table(_findings(data, gate))
    _draw_sections(data, sheet, flow)
    _draw_signers(data, sheet, flow)
    flow.skip()
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    _draw_slip(data, sheet, flow)
    sheet.number_pages(first=2)


def _say(sheet: Sheet, flow: GridFlow, template: str, keep_after: int = 0, **values: object) -> None:
    text = sheet.gate.wording(_CONTEXT, template, **values)
    flow.paragraph(sheet.gate.set(text, BODY), keep_after=keep_after)


def _draw_letterhead(data: RectificationNoticeData, sheet: Sheet) -> None:
    """Set the head of the letter form: issuer in red, double rules, the number at the right."""
    line = sheet.fitted(data.issuer, ISSUER_MARK, TYPE_WIDTH_MM, SIZE_PT["三号"])
    sheet.put_in(line, Box(MARGIN_LEFT_MM, _MARK_TOP_MM, TYPE_WIDTH_MM, ISSUER_MARK.em_mm), "centre")
    thick = _MARK_TOP_MM + ISSUER_MARK.em_mm + _DOUBLE_RULE_BELOW_MARK_MM
    _double_rule(sheet, thick, thick + _RULE_GAP_MM)
    foot = PAGE_HEIGHT_MM - _DOUBLE_RULE_FROM_FOOT_MM
    _double_rule(sheet, foot, foot - _RULE_GAP_MM)
    number = sheet.fitted(data.document_number, BODY, TYPE_WIDTH_MM)
    top = thick + _RULE_GAP_MM + BODY.em_mm * 7 / 8
    sheet.put_in(number, Box(MARGIN_LEFT_MM, top, TYPE_WIDTH_MM, BODY.em_mm), "right")


def _double_rule(sheet: Sheet, thick_mm: float, thin_mm: float) -> None:
    left = (PAGE_WIDTH_MM - _DOUBLE_RULE_MM) / 2
    for y, width in ((thick_mm, _THICK_MM), (thin_mm, _THIN_MM)):
        sheet.rule(RuleMark(left, y, left + _DOUBLE_RULE_MM, y, width, OFFICIAL_RED))


def _findings(data: RectificationNoticeData, gate: TextGate) -> Table:
    titles = (
        QT_TRANSLATE_NOOP("RectificationNotice", "No."),
        QT_TRANSLATE_NOOP("RectificationNotice", "Item"),
        QT_TRANSLATE_NOOP("RectificationNotice", "What was found"),
        QT_TRANSLATE_NOOP("RectificationNotice", "Lost"),
        QT_TRANSLATE_NOOP("RectificationNotice", "What is required"),
    )
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), TABLE_HEADING, "centre") for title in titles), least_mm=_ROW_MM
    )
    return Table(
        _FINDINGS_MM, tuple(_finding_row(number, row) for number, row in enumerate(data.findings, 1)), (heading,)
    )


def _finding_row(number: int, finding: Finding) -> Row:
    return Row(
        (
            Cell(str(number), TABLE_TEXT, "centre"),
            Cell(finding.item, TABLE_TEXT),
            Cell(finding.finding, TABLE_TEXT, "justify"),
            Cell("" if finding.points_lost is None else plain(finding.points_lost), TABLE_TEXT, "centre"),
            Cell(finding.requirement, TABLE_TEXT, "justify"),
        ),
        least_mm=_ROW_MM,
    )


def _draw_sections(data: RectificationNoticeData, sheet: Sheet, flow: GridFlow) -> None:
    gate = sheet.gate
    sections = (
        (
            QT_TRANSLATE_NOOP("RectificationNotice", "Term"),
            QT_TRANSLATE_NOOP(
                "RectificationNotice",
                "The term is {term} from the receipt of this notice: by {day} if it is received on the day of issue. The "
                "day of receipt itself is not counted; a last day off moves to the next working day. If it cannot be done "
                "in that time, say so before the term ends and agree on a new one.",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("RectificationNotice", "How to report"),
            QT_TRANSLATE_NOOP(
                "RectificationNotice",
                "Sign the receipt below and send it back at once. When the work is finished, fill in the reply form and "
                "send it to {office} with proof; the township then looks again. Whoever needs help may ask {contact}, "
                "telephone {telephone}.",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("RectificationNotice", "If you disagree"),
            QT_TRANSLATE_NOOP(
                "RectificationNotice",
                "A review may be asked for in writing within {appeal_days} working days of this notice; the township "
                "answers within {reply_days} working days. Asking never costs a point.",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("RectificationNotice", "Limits"),
            QT_TRANSLATE_NOOP(
                "RectificationNotice",
                "Only the work named above is to be put right: nothing may be levied from residents, nobody may be made "
                "to attend a check, and no personal data beyond what the work needs may be collected.",
            ),
        ),
    )
    values = {
        "term": data.term,
        "day": gate.day(data.rectify_by),
        "office": data.report_to,
        "contact": data.contact,
        "telephone": data.telephone,
        "appeal_days": data.appeal_days,
        "reply_days": data.reply_days,
    }
    for number, (title, template) in enumerate(sections, 1):
        draw_level_one(sheet, flow, number, gate.wording(_CONTEXT, title))
        keep = 2 + SIGNATURE_LINES if number == len(sections) else 0
        _say(sheet, flow, template, keep, **values)


def _draw_signers(data: RectificationNoticeData, sheet: Sheet, flow: GridFlow) -> None:
    """Name the two who answer for the notice, or leave room for their hands."""
    gate = sheet.gate
    handler = gate.wording(_CONTEXT, _HANDLER, name=data.handler or _TO_WRITE_IN)
    signer = gate.wording(_CONTEXT, _SIGNER, name=data.signer or _TO_WRITE_IN)
    flow.skip()
    flow.need(2 + SIGNATURE_LINES)
    half = CELLS_PER_LINE / 2
    left = sheet.fitted(handler, BODY, (half - 2) * CELL_MM)
    right = sheet.fitted(signer, BODY, half * CELL_MM)
    flow.row(left, "left", before=2)
    flow.line -= 1
    flow.row(right, "left", before=half)


def _draw_slip(data: RectificationNoticeData, sheet: Sheet, flow: GridFlow) -> None:
    """Set the receipt below a cut line at the foot of the type area, whole on one page."""
    gate = sheet.gate
    lines = _slip_lines(data, gate)
    height = _CUT_MM + _SLIP_TITLE_MM + len(lines) * _SLIP_LINE_MM + _SIGN_MM
    if flow.top_mm + height > TYPE_BOTTOM_MM:
        sheet.begin_page()
        y = MARGIN_TOP_MM
    else:
        y = TYPE_BOTTOM_MM - height
    _draw_cut_line(sheet, y)
    y += _CUT_MM
    title = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("RectificationNotice", "Receipt of a rectification notice"))
    sheet.put_text(title, SLIP_TITLE, Box(MARGIN_LEFT_MM, y, TYPE_WIDTH_MM, _SLIP_TITLE_MM), "centre")
    y += _SLIP_TITLE_MM
    for text, indent in lines:
        x = indent * SLIP_TEXT.em_mm
        line = sheet.fitted(text, SLIP_TEXT, TYPE_WIDTH_MM - x)
        sheet.put_in(line, Box(MARGIN_LEFT_MM + x, y, TYPE_WIDTH_MM - x, _SLIP_LINE_MM))
        y += _SLIP_LINE_MM
    _draw_slip_signature(data, sheet, y)


def _slip_lines(data: RectificationNoticeData, gate: TextGate) -> tuple[tuple[str, int], ...]:
    """Give the lines of the receipt, each with its indent in cells."""
    day = gate.wording(_CONTEXT, _DAY_TO_WRITE)
    values = {"number": data.document_number, "count": len(data.findings), "day": day, "term": data.term}
    return (
        (gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("RectificationNotice", "To {office}:"), office=data.report_to), 0),
        (gate.wording(_CONTEXT, _RECEIVED, **values), 2),
        (gate.wording(_CONTEXT, _DAYS_OF_RECEIPT, **values), 2),
        (gate.wording(_CONTEXT, _RECEIVED_BY), 2),
    )


def _draw_cut_line(sheet: Sheet, top_mm: float) -> None:
    hint = sheet.gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("RectificationNotice", "cut here and send back"))
    line = whole_line(sheet.gate.set(hint, SMALL_TEXT_GREY))
    middle = top_mm + _CUT_MM / 2
    half_gap = line.width_mm / 2 + 3
    centre = MARGIN_LEFT_MM + TYPE_WIDTH_MM / 2
    for x1, x2 in ((MARGIN_LEFT_MM, centre - half_gap), (centre + half_gap, TYPE_RIGHT_MM)):
        sheet.rule(RuleMark(x1, middle, x2, middle, _THIN_MM, GREY, (1.6, 1.2)))
    sheet.put_in(line, Box(MARGIN_LEFT_MM, top_mm, TYPE_WIDTH_MM, _CUT_MM), "centre")


def _draw_slip_signature(data: RectificationNoticeData, sheet: Sheet, top_mm: float) -> None:
    gate = sheet.gate
    signed = gate.wording(
        _CONTEXT,
        QT_TRANSLATE_NOOP("RectificationNotice", "{village}, signed for the village:"),
        village=data.village,
    )
    day = gate.wording(_CONTEXT, _DAY_TO_WRITE)
    right = whole_line(gate.set(day, SLIP_TEXT))
    box = Box(MARGIN_LEFT_MM, top_mm, TYPE_WIDTH_MM, _SIGN_MM)
    sheet.put_in(sheet.fitted(signed, SLIP_TEXT, TYPE_WIDTH_MM - right.width_mm - 30), box)
    sheet.put_in(right, box, "right")


def _finding(item: str, finding: str, lost: str, requirement: str) -> Finding:
    return Finding(item=item, finding=finding, points_lost=Decimal(lost), requirement=requirement)


SAMPLE: Final = RectificationNoticeData(
    issuer="云溪镇人民政府",
    document_number="整改〔2026〕3号",
    village="双井村",
    addressee="双井村村民委员会",
    party="你村",
    basis="《云溪镇家庭服务工作千分制考核方案》（2026年版）",
    occasion="2026年第二季度考核",
    findings=(
        _finding(
            "变动月报按时报送", "4月、6月变动情况迟报，分别晚3天和5天。", "20", "补齐两个月报表，确定专人和代理人。"
        ),
        _finding("公示与异议答复", "育儿补贴公示3次未留照片。", "12", "补充公示情况说明，今后公示当日拍照存档。"),
        _finding("药具供应保障", "库存断档1次，未及时申领。", "5", "核对库存，设置最低存量并按月申领。"),
    ),
    issue_date=date(2026, 7, 20),
    term="20天",
    rectify_by=date(2026, 8, 10),
    handler="王芳",
    signer="李强",
    report_to="云溪镇家庭服务所",
    contact="服务所值班人员",
    telephone="0700-1234567",
)

LONGEST_SAMPLE: Final = RectificationNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="整改〔2026〕128号",
    village="𬱖㛃上河柳树湾联合村",
    addressee="𬱖㛃上河柳树湾联合村村民委员会并抄村务监督委员会、驻村工作队",
    party="你单位（含村民小组）",
    basis="《云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法》（2026年修订版）",
    occasion="2026年上半年（1月1日至6月30日）考核",
    findings=tuple(
        Finding(
            item=finding.item + "（含村民小组配合情况）",
            finding=finding.finding * 3 + "A & B <c>",
            points_lost=Decimal("112.25"),
            requirement=finding.requirement * 3,
        )
        for finding in SAMPLE.findings * 3
    ),
    issue_date=date(2026, 12, 10),
    term="30个工作日",
    rectify_by=date(2027, 1, 21),
    handler="欧阳阿依古丽·买买提",
    signer="阿卜杜热合曼·吐尔逊",
    report_to="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    contact="综合服务中心家庭服务窗口值班人员",
    telephone="0700-12345678转8001",
    appeal_days=15,
    reply_days=20,
)

FORM: Final = Form(
    key="rectification_notice",
    title=QT_TRANSLATE_NOOP("Form", "Rectification notice"),
    data_type=RectificationNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
)
