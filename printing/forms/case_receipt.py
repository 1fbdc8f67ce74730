"""The receipt of an application (受理回执), with the part that the office keeps (存根) below a cut line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import cells_row, dated, draw_cut_line, ruled, say
from printing.forms.form import Form
from printing.forms.office import draw_paragraph, draw_signatures, draw_title, number_pages, signatures_mm
from printing.sheet import Box
from printing.table import draw_table, table_height_mm
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import SHEET_TITLE, SMALL_TEXT, TABLE_TEXT, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from printing.sheet import Sheet
    from printing.table import Table

_SPANS: Final = (2, 15, 7)
_GAP_MM: Final = 3.0
_BLANK_ROWS: Final = 5
_ROOM: Final = "＿＿＿＿＿＿"
_STUB_TITLE_MM: Final = 10.0
_TITLES: Final = (
    QT_TRANSLATE_NOOP("CasePaper", "No."),
    QT_TRANSLATE_NOOP("CasePaper", "Paper"),
    QT_TRANSLATE_NOOP("CasePaper", "State"),
)
_RECEIVED: Final = QT_TRANSLATE_NOOP(
    "CasePaper", "On {day} this office received from {name} ({village}) an application for {programme}."
)
_TERM: Final = QT_TRANSLATE_NOOP("CasePaper", "It is worked on in this time: {term}.")
_ASK: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "Keep this receipt. To ask how far it is: {office}, telephone {phone}, number {number}. There is no charge.",
)
_HANDLER: Final = QT_TRANSLATE_NOOP("CasePaper", "Received by: {name}")
_SEAL: Final = QT_TRANSLATE_NOOP("CasePaper", "{office} (seal)")
_GIVEN_TO: Final = QT_TRANSLATE_NOOP("CasePaper", "Receipt given to (signature):")
_DAY: Final = QT_TRANSLATE_NOOP("CasePaper", "Date: {day}")
_STUB: Final = QT_TRANSLATE_NOOP("CasePaper", "Receipt of an application (kept by the office)")
_RECEIPT: Final = QT_TRANSLATE_NOOP("CasePaper", "Receipt of an application")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedPaper:
    """One paper and its state in words."""

    title: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReceiptData:
    """What was received when from whom; ``term`` says in words how long the decision may take, or is empty."""

    office: str
    number: str
    village: str
    name: str
    programme: str
    received_on: date | None
    phone: str
    handler: str = ""
    term: str = ""
    papers: tuple[ReceivedPaper, ...] = ()


def draw(data: CaseReceiptData, sheet: Sheet) -> None:
    """Lay out the receipt, and the stub at the foot of its page or on the next."""
    title = say(sheet, _RECEIPT)
    y = draw_title(sheet, title, data.number)
    y = _paragraphs(sheet, _words(data, sheet, with_help=True), y)
    y = draw_table(sheet, _papers(data, sheet), y + _GAP_MM) + _GAP_MM
    day = say(sheet, _DAY, day=dated(sheet, data.received_on))
    draw_signatures(sheet, [say(sheet, _HANDLER, name=data.handler), say(sheet, _SEAL, office=data.office), day], y)
    _draw_stub(data, sheet, y + signatures_mm(sheet, [day] * 2) + _GAP_MM)
    number_pages(sheet, title)


def _words(data: CaseReceiptData, sheet: Sheet, *, with_help: bool) -> list[str]:
    day = dated(sheet, data.received_on)
    words = [
        say(
            sheet, _RECEIVED, day=day, name=data.name or _ROOM, village=data.village or _ROOM, programme=data.programme
        ),
    ]
    if with_help:
        words += [say(sheet, _TERM, term=data.term)] if data.term else []
        words.append(say(sheet, _ASK, office=data.office, phone=data.phone, number=data.number or _ROOM))
    return words


def _papers(data: CaseReceiptData, sheet: Sheet) -> Table:
    rows = [cells_row([say(sheet, text) for text in _TITLES], _SPANS, strong=True)]
    rows += [cells_row((str(number), one.title, one.state), _SPANS) for number, one in enumerate(data.papers, 1)]
    if not data.papers:
        rows += [cells_row(("", "", ""), _SPANS)] * _BLANK_ROWS
    return ruled(sheet, rows)


def _draw_stub(data: CaseReceiptData, sheet: Sheet, top_mm: float) -> None:
    words = [*_words(data, sheet, with_help=False), _listed(data)]
    signers = [
        say(sheet, _HANDLER, name=data.handler),
        say(sheet, _GIVEN_TO),
        say(sheet, _DAY, day=dated(sheet, data.received_on)),
    ]
    # The stub is cut off whole: measured as the table whose cell it would fill.
    measured = table_height_mm(sheet, ruled(sheet, [cells_row((text,), (24,)) for text in words]))
    height = 2 * _STUB_TITLE_MM + measured + signatures_mm(sheet, signers) + _GAP_MM
    paper = sheet.paper
    if top_mm + height > paper.type_bottom_mm:
        sheet.begin_page()
        top_mm = paper.top_mm
    y = draw_cut_line(sheet, top_mm)
    box = Box(paper.left_mm, y, paper.type_width_mm, _STUB_TITLE_MM)
    sheet.put_text(say(sheet, _STUB), SHEET_TITLE, box, "centre")
    y = _paragraphs(sheet, [data.number], y + _STUB_TITLE_MM)
    y = _paragraphs(sheet, words, y, small=True)
    draw_signatures(sheet, signers, y)


def _listed(data: CaseReceiptData) -> str:
    return "；".join(f"{one.title}（{one.state}）" for one in data.papers)


def _paragraphs(sheet: Sheet, texts: Sequence[str], top_mm: float, *, small: bool = False) -> float:
    for text in texts:
        if text:
            top_mm = draw_paragraph(sheet, text, SMALL_TEXT if small else TABLE_TEXT, top_mm)
    return top_mm


SAMPLE: Final = CaseReceiptData(
    office="云溪镇家庭服务所",
    number="奖扶〔2026〕12号",
    village="东岭村",
    name="张桂兰",
    programme="农村部分计划生育家庭奖励扶助",
    received_on=date(2026, 1, 8),
    phone="0700-1234567",
    handler="王丽",
    term="自受理之日起30个工作日",
    papers=(
        ReceivedPaper(title="居民身份证复印件", state="已收到"),
        ReceivedPaper(title="居民户口簿复印件", state="已收到"),
        ReceivedPaper(title="婚姻与子女状况承诺书", state="缺"),
    ),
)

LONGEST_SAMPLE: Final = CaseReceiptData(
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    number="特扶〔2026〕1280号",
    village="𬱖㛃上河柳树湾联合村第十二村民小组",
    name="欧阳阿依古丽·买买提吐尔逊",
    programme="计划生育家庭特别扶助和农村部分计划生育家庭奖励扶助",
    received_on=date(2026, 12, 28),
    phone="0719-12345678转8001、0719-87654321",
    handler="阿卜杜热合曼·吐尔逊",
    term="自受理之日起30个工作日（村级评议和公示、补正材料的时间不计算在内）",
    papers=tuple(
        ReceivedPaper(
            title=f"离婚证、丧偶或再婚的有关证明，以及子女抚养的协议或者判决（第{number}件） A & B <c>",
            state="以书面承诺代替",
        )
        for number in range(1, 13)
    ),
)

FORM: Final = Form(
    key="case_receipt",
    title=QT_TRANSLATE_NOOP("Form", "Receipt of an application"),
    data_type=CaseReceiptData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
