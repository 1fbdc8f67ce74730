"""The notice of the end of a support 退出告知书, as a letter to the person or, after a death, to the family."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.letter import FIRST_LINE, draw_letterhead
from printing.forms.official import SIGNATURE_LINES, draw_addressee, draw_paragraphs, draw_signature, draw_title
from printing.grid import GridFlow
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import BODY

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "YearlyPaper"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingNoticeData:
    """What the letter says; ``new_programme`` is what the person was transferred to, or empty."""

    issuer: str
    document_number: str
    addressee: str
    programme: str
    why: str
    last_month: str
    decided_on: date
    issue_date: date
    contact: str
    reason: str = ""
    new_programme: str = ""
    is_bereaved: bool = False


def draw(data: EndingNoticeData, sheet: Sheet) -> None:
    """Lay out the letter."""
    flow = GridFlow(sheet, FIRST_LINE)
    gate = sheet.gate
    draw_letterhead(sheet, data.issuer, data.document_number)
    draw_title(sheet, flow, gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("YearlyPaper", "Notice of the end of a support")))
    flow.skip()
    draw_addressee(sheet, flow, data.addressee)
    if data.is_bereaved:
        _say(sheet, flow, QT_TRANSLATE_NOOP("YearlyPaper", "We are sorry for your loss."))
    _say(
        sheet,
        flow,
        QT_TRANSLATE_NOOP(
            "YearlyPaper",
            "It was decided on {day} that the support “{programme}” ends ({why}). {month} is its last month.",
        ),
        day=gate.day(data.decided_on),
        programme=data.programme,
        why=data.why,
        month=data.last_month,
    )
    if data.reason:
        draw_paragraphs(sheet, flow, data.reason)
    rest = QT_TRANSLATE_NOOP(
        "YearlyPaper",
        "What is owed up to that month and not paid yet is still paid; nothing is lost by the end. What was paid for later "
        "months is settled with you separately.",
    )
    heirs = QT_TRANSLATE_NOOP(
        "YearlyPaper",
        "What is owed up to that month and not paid yet is paid to whom the family names; please bring the papers of the "
        "heir to the office.",
    )
    _say(sheet, flow, heirs if data.is_bereaved else rest)
    if data.new_programme:
        _say(
            sheet,
            flow,
            QT_TRANSLATE_NOOP(
                "YearlyPaper",
                "An application for “{programme}” was opened for you; the office tells you which papers it needs.",
            ),
            programme=data.new_programme,
        )
    _say(
        sheet,
        flow,
        QT_TRANSLATE_NOOP(
            "YearlyPaper",
            "If you think that this is not right, or if circumstances change, please ask the office to look at it again; it "
            "answers in writing. Contact: {contact}.",
        ),
        keep_after=2 + SIGNATURE_LINES,
        contact=data.contact,
    )
    flow.skip(2)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    sheet.number_pages(first=2)


def _say(sheet: Sheet, flow: GridFlow, template: str, keep_after: int = 0, **values: object) -> None:
    flow.paragraph(sheet.gate.set(sheet.gate.wording(_CONTEXT, template, **values), BODY), keep_after=keep_after)


SAMPLE: Final = EndingNoticeData(
    issuer="云溪镇人民政府",
    document_number="个案〔2024〕第12号",
    addressee="王秀英",
    programme="农村部分计划生育家庭奖励扶助",
    why="迁出本乡镇",
    last_month="2026年5月",
    decided_on=date(2026, 7, 1),
    issue_date=date(2026, 7, 2),
    contact="云溪镇家庭服务办公室",
)

LONGEST_SAMPLE: Final = EndingNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="个案〔2024〕第1280号",
    addressee="欧阳阿依古丽·买买提同志的家属",
    programme="农村部分计划生育家庭奖励扶助（云溪土家族苗族自治县扩面部分）",
    why="本人死亡",
    last_month="2026年12月",
    decided_on=date(2026, 12, 20),
    issue_date=date(2026, 12, 30),
    contact="云溪土家族苗族自治县䶮湾侗族瑶族乡家庭服务办公室，0719-00000000",
    reason="经与公安户籍核对，情况属实。A & B <c>\n" * 6,
    new_programme="计划生育家庭特别扶助（独生子女伤残）",
    is_bereaved=True,
)

FORM: Final = Form(
    key="ending_notice",
    title=QT_TRANSLATE_NOOP("Form", "Notice of the end of a support"),
    data_type=EndingNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.addressee,
    draw=draw,
)
