"""The notice of papers that are still needed (补正通知书), with the signature of who received it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import dated, draw_issue, say
from printing.forms.form import Form
from printing.forms.official import SIGNATURE_LINES, draw_addressee, draw_paragraphs, draw_title
from printing.grid import GridFlow
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import BODY, CELL_MM, CELLS_PER_LINE, TABLE_HEADING, TABLE_TEXT, TYPE_WIDTH_MM

if TYPE_CHECKING:
    from printing.sheet import Sheet

_WIDTHS_MM: Final = (14.0, 72.0, 70.0)
_ROW_MM: Final = 9.0
_BLANK_ROWS: Final = 5
_TITLES: Final = (
    QT_TRANSLATE_NOOP("CasePaper", "No."),
    QT_TRANSLATE_NOOP("CasePaper", "Paper still needed"),
    QT_TRANSLATE_NOOP("CasePaper", "Note"),
)
_TITLE: Final = QT_TRANSLATE_NOOP("CasePaper", "Notice of papers still needed")
_OPENING: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "Your application for {programme} of {day} is with us. Before it can go on, these papers are still needed:",
)
_REASON: Final = QT_TRANSLATE_NOOP("CasePaper", "Reason: {reason}")
_TERM: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "Please hand them in by {day} at {office}. The time until then is not counted as time we need for the decision. Say so "
    "if you need longer: the application stays open and you lose nothing.",
)
_NO_TERM: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "Please hand them in at {office} as soon as you can. The time until then is not counted as time we need for the "
    "decision; the application stays open and you lose nothing.",
)
_HELP: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "Papers that other offices hold need not be fetched if we can see them ourselves; for those marked so a written "
    "declaration will do. We gladly help: {contact}, telephone {phone}.",
)
_SIGNERS: Final = QT_TRANSLATE_NOOP("CasePaper", "Handled by: {handler}    Responsible: {responsible}")
_RECEIVED: Final = QT_TRANSLATE_NOOP("CasePaper", "Received by (signature):                Year    Month    Day")
_ROOM: Final = "　　　　"
_CLOSING_LINES: Final = 3 + SIGNATURE_LINES


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededPaper:
    """One paper, and what to know about it."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionNoticeData:
    """Which papers are still needed, why, until when (None: no day was set), and who helps.

    Blank, without a name, a paper and days, all of it is written in by hand.
    """

    issuer: str
    number: str
    village: str
    name: str
    programme: str
    applied_on: date | None
    papers: tuple[NeededPaper, ...]
    reason: str
    hand_in_by: date | None
    office: str
    contact: str
    phone: str
    handler: str
    responsible: str
    issue_date: date | None


def draw(data: CorrectionNoticeData, sheet: Sheet) -> None:
    """Lay out the letter."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    draw_title(sheet, flow, say(sheet, _TITLE))
    flow.row(sheet.fitted(data.number, BODY, TYPE_WIDTH_MM), "centre")
    flow.skip()
    draw_addressee(sheet, flow, f"{data.village}{data.name}" or _ROOM * 4)
    day = dated(sheet, data.applied_on)
    draw_paragraphs(sheet, flow, say(sheet, _OPENING, programme=data.programme, day=day))
    if data.papers or not data.name:
        flow.table(_papers(data, sheet))
    if data.reason:
        draw_paragraphs(sheet, flow, say(sheet, _REASON, reason=data.reason))
    if data.hand_in_by is None:
        draw_paragraphs(sheet, flow, say(sheet, _NO_TERM, office=data.office))
    else:
        draw_paragraphs(sheet, flow, say(sheet, _TERM, day=gate.day(data.hand_in_by), office=data.office))
    words = say(sheet, _HELP, contact=data.contact, phone=data.phone)
    flow.paragraph(sheet.gate.set(words, BODY), keep_after=_CLOSING_LINES)
    signers = say(sheet, _SIGNERS, handler=data.handler or _ROOM, responsible=data.responsible or _ROOM)
    flow.need(_CLOSING_LINES)
    flow.row(sheet.fitted(signers, BODY, TYPE_WIDTH_MM - 2 * CELL_MM), "left", before=2)
    draw_issue(sheet, flow, data.issuer, data.issue_date)
    flow.skip()
    flow.row(sheet.fitted(say(sheet, _RECEIVED), BODY, CELLS_PER_LINE * CELL_MM), "left")
    sheet.number_pages(first=2)


def _papers(data: CorrectionNoticeData, sheet: Sheet) -> Table:
    heading = Row(tuple(Cell(say(sheet, text), TABLE_HEADING, "centre") for text in _TITLES), least_mm=_ROW_MM)
    rows = tuple(
        Row(
            (
                Cell(str(number), TABLE_TEXT, "centre"),
                Cell(one.title, TABLE_TEXT),
                Cell(one.note, TABLE_TEXT),
            ),
            least_mm=_ROW_MM,
        )
        for number, one in enumerate(data.papers, 1)
    )
    empty = Row(tuple(Cell("", TABLE_TEXT) for _ in _WIDTHS_MM), least_mm=_ROW_MM)
    return Table(_WIDTHS_MM, rows or (empty,) * _BLANK_ROWS, (heading,))


SAMPLE: Final = CorrectionNoticeData(
    issuer="云溪镇人民政府",
    number="奖扶〔2026〕12号",
    village="东岭村",
    name="张桂兰",
    programme="农村部分计划生育家庭奖励扶助",
    applied_on=date(2026, 1, 8),
    papers=(
        NeededPaper(title="婚姻与子女状况承诺书", note="可以书面承诺代替"),
        NeededPaper(title="惠民惠农“一卡通”账户复印件"),
    ),
    reason="账户户名与申请人姓名不一致，请核对后重新提供。",
    hand_in_by=date(2026, 1, 30),
    office="云溪镇家庭服务所",
    contact="王丽",
    phone="0700-1234567",
    handler="王丽",
    responsible="李建国",
    issue_date=date(2026, 1, 12),
)

LONGEST_SAMPLE: Final = CorrectionNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    number="特扶〔2026〕1280号",
    village="𬱖㛃上河柳树湾联合村",
    name="欧阳阿依古丽·买买提吐尔逊",
    programme="计划生育家庭特别扶助和农村部分计划生育家庭奖励扶助",
    applied_on=date(2026, 11, 28),
    papers=tuple(
        NeededPaper(
            title=f"离婚证、丧偶或再婚的有关证明，以及子女抚养的协议或者判决（第{number}件）",
            note="可以书面承诺代替；原件核对后当场退还 A & B <c>",
        )
        for number in range(1, 11)
    ),
    reason="账户户名与申请人姓名不一致，请核对后重新提供；户口簿登记的婚姻状况与结婚证不一致，请说明。" * 3,
    hand_in_by=date(2026, 12, 31),
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心家庭服务窗口",
    contact="综合服务中心家庭服务窗口值班人员",
    phone="0719-12345678转8001",
    handler="欧阳阿依古丽·买买提",
    responsible="阿卜杜热合曼·吐尔逊",
    issue_date=date(2026, 12, 10),
)

FORM: Final = Form(
    key="correction_notice",
    title=QT_TRANSLATE_NOOP("Form", "Notice of papers still needed"),
    data_type=CorrectionNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name,
    draw=draw,
)
