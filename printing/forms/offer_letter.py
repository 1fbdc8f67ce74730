"""The letter that offers a support 政策告知书, with a reply slip 回执; it offers, decides nothing, and may be declined.

Its head holds name and place only, so that a window of an envelope shows nothing else; its title is the same for every
programme.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.official import SIGNATURE_LINES, draw_addressee, draw_signature, draw_title
from printing.grid import GridFlow
from printing.sheet import Box, RuleMark
from printing.text import QT_TRANSLATE_NOOP, whole_line
from printing.theme import (
    BODY,
    GREY,
    MARGIN_LEFT_MM,
    MARGIN_TOP_MM,
    SLIP_TEXT,
    SLIP_TITLE,
    SMALL_TEXT_GREY,
    TYPE_BOTTOM_MM,
    TYPE_RIGHT_MM,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "OfferLetter"
_CUT_MM: Final = 8.0
_SLIP_TITLE_MM: Final = 9.0
_SLIP_LINE_MM: Final = 8.0
_THIN_MM: Final = 0.35
_HEAD_LINE_MM: Final = 8.0
_HEAD_WIDTH_MM: Final = 85.0
_TITLE: Final = QT_TRANSLATE_NOOP("OfferLetter", "A letter about support for families")
_OPENING: Final = QT_TRANSLATE_NOOP(
    "OfferLetter",
    "Hello! When we put the register in order we saw that {reason}. Perhaps you can apply for: {programme}. This letter "
    "tells you of it and decides nothing; whether the conditions are met is looked at after you apply.",
)
_PAPERS: Final = QT_TRANSLATE_NOOP(
    "OfferLetter", "If you would like to apply, please bring: {papers}. What is missing can follow later."
)
_IN_PERSON: Final = QT_TRANSLATE_NOOP(
    "OfferLetter", "What is needed we tell you in person; if you like, somebody comes to your home."
)
_ASK: Final = QT_TRANSLATE_NOOP(
    "OfferLetter", "Where to ask: {place_and_time}; {contact}, telephone {telephone}. It costs nothing."
)
_FREE: Final = QT_TRANSLATE_NOOP(
    "OfferLetter",
    "Whether you apply is up to you. If you do not wish it, tell us or send the slip back: we will not ask again unless "
    "you want us to, and no other service depends on it.",
)
_SLIP: Final = QT_TRANSLATE_NOOP("OfferLetter", "Reply slip")
_TO: Final = QT_TRANSLATE_NOOP("OfferLetter", "To {office}:")
_CHOICES: Final = QT_TRANSLATE_NOOP(
    "OfferLetter", "□ I would like to know more    □ I would like to apply    □ Not for now, please do not ask again"
)
_NAME: Final = QT_TRANSLATE_NOOP("OfferLetter", "Name: {name}")
_SIGN: Final = QT_TRANSLATE_NOOP("OfferLetter", "Signature:                  Telephone:")
_DAY_TO_WRITE: Final = QT_TRANSLATE_NOOP("OfferLetter", "Year    Month    Day")
_CUT: Final = QT_TRANSLATE_NOOP("OfferLetter", "cut here and send back")
_SEPARATOR: Final = QT_TRANSLATE_NOOP("OfferLetter", "; ")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLetterData:
    """What the letter says; without ``documents`` it promises to tell in person what is needed."""

    issuer: str
    address: str
    addressee: str
    programme: str
    reason: str
    place_and_time: str
    contact: str
    telephone: str
    issue_date: date
    documents: tuple[str, ...] = ()


def draw(data: OfferLetterData, sheet: Sheet) -> None:
    """Lay out head, letter and slip."""
    gate = sheet.gate
    _draw_head(data, sheet)
    flow = GridFlow(sheet, 2)
    draw_title(sheet, flow, gate.wording(_CONTEXT, _TITLE))
    flow.skip()
    draw_addressee(sheet, flow, data.addressee)
    _say(sheet, flow, _OPENING, reason=data.reason, programme=data.programme)
    if data.documents:
        papers = gate.wording(_CONTEXT, _SEPARATOR).join(data.documents)
        _say(sheet, flow, _PAPERS, papers=papers)
    else:
        _say(sheet, flow, _IN_PERSON)
    _say(
        sheet, flow, _ASK, place_and_time=data.place_and_time, contact=data.contact, telephone=data.telephone,
    )  # fmt: skip
    _say(sheet, flow, _FREE, keep_after=SIGNATURE_LINES)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    _draw_slip(data, sheet, flow)
    sheet.number_pages(first=2)


def _say(sheet: Sheet, flow: GridFlow, template: str, keep_after: int = 0, **values: object) -> None:
    flow.paragraph(sheet.gate.set(sheet.gate.wording(_CONTEXT, template, **values), BODY), keep_after=keep_after)


def _draw_head(data: OfferLetterData, sheet: Sheet) -> None:
    """Set place and name where the window of an envelope shows them."""
    y = MARGIN_TOP_MM
    for text in (data.address, data.addressee):
        line = sheet.fitted(text, SLIP_TEXT, _HEAD_WIDTH_MM)
        sheet.put_in(line, Box(MARGIN_LEFT_MM, y, _HEAD_WIDTH_MM, _HEAD_LINE_MM))
        y += _HEAD_LINE_MM


def _draw_slip(data: OfferLetterData, sheet: Sheet, flow: GridFlow) -> None:
    """Set the slip below a cut line at the foot, whole on one page; it names no programme."""
    gate = sheet.gate
    texts = (
        gate.wording(_CONTEXT, _TO, office=data.issuer),
        gate.wording(_CONTEXT, _CHOICES),
        gate.wording(_CONTEXT, _NAME, name=data.addressee),
        gate.wording(_CONTEXT, _SIGN),
    )
    height = _CUT_MM + _SLIP_TITLE_MM + len(texts) * _SLIP_LINE_MM
    if flow.top_mm + height > TYPE_BOTTOM_MM:
        sheet.begin_page()
        y = MARGIN_TOP_MM
    else:
        y = TYPE_BOTTOM_MM - height
    _draw_cut_line(sheet, y)
    y += _CUT_MM
    sheet.put_text(gate.wording(_CONTEXT, _SLIP), SLIP_TITLE, Box(MARGIN_LEFT_MM, y, TYPE_WIDTH_MM, _SLIP_TITLE_MM), "centre")  # fmt: skip
    y += _SLIP_TITLE_MM
    for text in texts[:-1]:
        box = Box(MARGIN_LEFT_MM, y, TYPE_WIDTH_MM, _SLIP_LINE_MM)
        sheet.put_in(sheet.fitted(text, SLIP_TEXT, TYPE_WIDTH_MM), box)
        y += _SLIP_LINE_MM
    box = Box(MARGIN_LEFT_MM, y, TYPE_WIDTH_MM, _SLIP_LINE_MM)
    day = whole_line(gate.set(gate.wording(_CONTEXT, _DAY_TO_WRITE), SLIP_TEXT))
    sheet.put_in(sheet.fitted(texts[-1], SLIP_TEXT, TYPE_WIDTH_MM - day.width_mm - 5), box)
    sheet.put_in(day, box, "right")


def _draw_cut_line(sheet: Sheet, top_mm: float) -> None:
    line = whole_line(sheet.gate.set(sheet.gate.wording(_CONTEXT, _CUT), SMALL_TEXT_GREY))
    middle = top_mm + _CUT_MM / 2
    half_gap = line.width_mm / 2 + 3
    centre = MARGIN_LEFT_MM + TYPE_WIDTH_MM / 2
    for x1, x2 in ((MARGIN_LEFT_MM, centre - half_gap), (centre + half_gap, TYPE_RIGHT_MM)):
        sheet.rule(RuleMark(x1, middle, x2, middle, _THIN_MM, GREY, (1.6, 1.2)))
    sheet.put_in(line, Box(MARGIN_LEFT_MM, top_mm, TYPE_WIDTH_MM, _CUT_MM), "centre")


SAMPLE: Final = OfferLetterData(
    issuer="云溪镇家庭服务所",
    address="东岭村3组",
    addressee="张桂兰",
    programme="农村部分计划生育家庭奖励扶助",
    reason="您今年将年满60周岁",
    place_and_time="镇便民服务中心2号窗口，工作日8:30—17:30",
    contact="王丽",
    telephone="0700-1234567",
    issue_date=date(2026, 1, 6),
    documents=("本人及配偶居民身份证", "居民户口簿", "惠民惠农“一卡通”"),
)

LONGEST_SAMPLE: Final = OfferLetterData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    address="柳树湾联合社区第十二村民小组",
    addressee="欧阳阿依古丽·买买提、阿卜杜热合曼·吐尔逊",
    programme="农村部分计划生育家庭奖励扶助",
    reason="您的孩子阿卜杜热合曼·𬱖㛃（2024年11月出生）未满三周岁",
    place_and_time="云溪土家族苗族自治县䶮湾侗族瑶族乡便民服务中心家庭服务窗口，工作日上午8:30—12:00、下午14:00—17:30",
    contact="综合服务中心家庭服务窗口值班人员",
    telephone="0700-12345678转8001",
    issue_date=date(2026, 12, 28),
    documents=(
        "出生医学证明",
        "婴幼儿居民户口簿",
        "证明申请人与婴幼儿关系的材料",
        "离婚证和抚养权协议或者判决（离婚的）",
        "父母死亡或者无监护能力的证明和亲属关系证明，或者村（居）委会、民政部门、人民法院的指定证明（由其他监护人申请的）",
        "申请人或者婴幼儿的银行卡 A & B <c>",
    ),
)

FORM: Final = Form(
    key="offer_letter",
    title=QT_TRANSLATE_NOOP("Form", "Letter about support for families"),
    data_type=OfferLetterData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.addressee,
    draw=draw,
)
