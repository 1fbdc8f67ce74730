"""The notice that an application is refused (不予办理通知书): why, and how to have it looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import say
from printing.forms.form import Form
from printing.forms.official import (
    SIGNATURE_LINES,
    draw_addressee,
    draw_level_one,
    draw_level_two,
    draw_paragraphs,
    draw_signature,
    draw_title,
)
from printing.grid import GridFlow
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import BODY, CELL_MM, CELLS_PER_LINE, TYPE_WIDTH_MM

if TYPE_CHECKING:
    from printing.sheet import Sheet

_TITLE: Final = QT_TRANSLATE_NOOP("CasePaper", "Notice of refusal")
_OPENING: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "Your application for {programme} of {day} was examined. On {decided} it was decided that it cannot be granted.",
)
_REASONS: Final = QT_TRANSLATE_NOOP("CasePaper", "Reasons")
_CONDITIONS: Final = QT_TRANSLATE_NOOP("CasePaper", "Conditions that were found not to be met")
_BASIS: Final = QT_TRANSLATE_NOOP("CasePaper", "Ground: {basis}.")
_REMEDY: Final = QT_TRANSLATE_NOOP("CasePaper", "If you do not agree")
_REMEDIES: Final = (
    QT_TRANSLATE_NOOP(
        "CasePaper",
        "Tell {office} within {days} days of receiving this notice, in writing or by word of mouth, telephone {phone}: the "
        "case is then looked at again and you are answered in writing.",
    ),
    QT_TRANSLATE_NOOP(
        "CasePaper",
        "Or ask {county} for administrative reconsideration within 60 days of receiving this notice, or go to the people's "
        "court within 6 months, as the law provides.",
    ),
    QT_TRANSLATE_NOOP(
        "CasePaper",
        "You may apply again at any time when something has changed or new papers are found. Papers you handed in are given "
        "back on request.",
    ),
)
_SIGNERS: Final = QT_TRANSLATE_NOOP("CasePaper", "Handled by: {handler}    Responsible: {responsible}")
_RECEIVED: Final = QT_TRANSLATE_NOOP("CasePaper", "Received by (signature):                Year    Month    Day")
_ROOM: Final = "　　　　"
_CLOSING_LINES: Final = 3 + SIGNATURE_LINES


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalNoticeData:
    """Why an application was refused, on what ground, and where to turn."""

    issuer: str
    number: str
    village: str
    name: str
    programme: str
    basis: str
    applied_on: date
    decided_on: date
    reason: str
    conditions: tuple[str, ...]
    office: str
    county: str
    phone: str
    handler: str
    responsible: str
    issue_date: date
    review_days: int = 30

    def __post_init__(self) -> None:
        """Refuse a notice without a reason: nobody could answer it."""
        if not self.reason.strip():
            message = "a refusal needs a reason"
            raise ValueError(message)


def draw(data: RefusalNoticeData, sheet: Sheet) -> None:
    """Lay out the letter."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    draw_title(sheet, flow, say(sheet, _TITLE))
    flow.row(sheet.fitted(data.number, BODY, TYPE_WIDTH_MM), "centre")
    flow.skip()
    draw_addressee(sheet, flow, f"{data.village}{data.name}")
    days = {"day": gate.day(data.applied_on), "decided": gate.day(data.decided_on)}
    draw_paragraphs(sheet, flow, say(sheet, _OPENING, programme=data.programme, **days))
    draw_level_one(sheet, flow, 1, say(sheet, _REASONS))
    draw_paragraphs(sheet, flow, data.reason)
    if data.basis:
        draw_paragraphs(sheet, flow, say(sheet, _BASIS, basis=data.basis))
    if data.conditions:
        draw_level_one(sheet, flow, 2, say(sheet, _CONDITIONS))
        for number, text in enumerate(data.conditions, 1):
            draw_level_two(sheet, flow, number, text)
    draw_level_one(sheet, flow, 3 if data.conditions else 2, say(sheet, _REMEDY))
    values = {"office": data.office, "days": data.review_days, "county": data.county, "phone": data.phone}
    for number, template in enumerate(_REMEDIES, 1):
        keep = _CLOSING_LINES if number == len(_REMEDIES) else 0
        draw_level_two(sheet, flow, number, say(sheet, template, **values), keep_after=keep)
    signers = say(sheet, _SIGNERS, handler=data.handler or _ROOM, responsible=data.responsible or _ROOM)
    flow.need(_CLOSING_LINES)
    flow.row(sheet.fitted(signers, BODY, TYPE_WIDTH_MM - 2 * CELL_MM), "left", before=2)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    flow.skip()
    flow.row(sheet.fitted(say(sheet, _RECEIVED), BODY, CELLS_PER_LINE * CELL_MM), "left")
    sheet.number_pages(first=2)


SAMPLE: Final = RefusalNoticeData(
    issuer="云溪镇人民政府",
    number="奖扶〔2026〕12号",
    village="东岭村",
    name="张桂兰",
    programme="农村部分计划生育家庭奖励扶助",
    basis="国人口发〔2004〕39号",
    applied_on=date(2026, 1, 8),
    decided_on=date(2026, 3, 2),
    reason="您的户口于2019年登记为城镇居民户口，不属于本项目的对象。",
    conditions=("本人及配偶为农业户口或界定为农村居民户口",),
    office="云溪镇家庭服务所",
    county="云岭县人民政府",
    phone="0700-1234567",
    handler="王丽",
    responsible="李建国",
    issue_date=date(2026, 3, 4),
)

LONGEST_SAMPLE: Final = RefusalNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    number="特扶〔2026〕1280号",
    village="𬱖㛃上河柳树湾联合村",
    name="欧阳阿依古丽·买买提吐尔逊",
    programme="计划生育家庭特别扶助和农村部分计划生育家庭奖励扶助",
    basis="《中华人民共和国人口与计划生育法》第三十一条、第三十二条；国人口发〔2004〕39号；省、市、县有关规定",
    applied_on=date(2026, 11, 28),
    decided_on=date(2026, 12, 10),
    reason="您的户口于2019年登记为城镇居民户口，不属于本项目的对象；您可以申请其他项目，请与我们联系。A & B <c>\n" * 6,
    conditions=("现存一个子女，或者两个女孩，或者子女死亡现无子女（含收养、抱养、送养和继子女），以登记机关材料为准",)
    * 4,
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心家庭服务窗口",
    county="云溪土家族苗族自治县人民政府",
    phone="0719-12345678转8001",
    handler="欧阳阿依古丽·买买提",
    responsible="阿卜杜热合曼·吐尔逊",
    issue_date=date(2026, 12, 28),
    review_days=15,
)

FORM: Final = Form(
    key="refusal_notice",
    title=QT_TRANSLATE_NOOP("Form", "Notice of refusal"),
    data_type=RefusalNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name,
    draw=draw,
)
