"""The letter that asks back what was paid and is not owed 追回通知, in plain words and without blame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.letter import FIRST_LINE, draw_letterhead
from printing.forms.official import SIGNATURE_LINES, draw_addressee, draw_signature, draw_title
from printing.grid import GridFlow
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import BODY

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "RecoveryNotice"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryNoticeData:
    """What the letter says; amounts are yuan with two decimals."""

    issuer: str
    document_number: str
    addressee: str
    programme: str
    months: str
    reason: str
    amount_yuan: str
    repaid_yuan: str
    open_yuan: str
    decided_on: date
    handler: str
    responsible: str
    issue_date: date


def draw(data: RecoveryNoticeData, sheet: Sheet) -> None:
    """Lay out the letter."""
    flow = GridFlow(sheet, FIRST_LINE)
    gate = sheet.gate
    draw_letterhead(sheet, data.issuer, data.document_number)
    draw_title(sheet, flow, gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("RecoveryNotice", "Notice asking money back")))
    flow.skip()
    draw_addressee(sheet, flow, data.addressee)
    _say(
        sheet,
        flow,
        QT_TRANSLATE_NOOP(
            "RecoveryNotice", "For {months} you were paid {amount} yuan of “{programme}” that is not owed."
        ),
        months=data.months,
        amount=data.amount_yuan,
        programme=data.programme,
    )
    _say(sheet, flow, QT_TRANSLATE_NOOP("RecoveryNotice", "Reason: {reason}."), reason=data.reason)
    _say(
        sheet,
        flow,
        QT_TRANSLATE_NOOP("RecoveryNotice", "Of this {repaid} yuan have come back; {open} yuan are still open."),
        repaid=data.repaid_yuan,
        open=data.open_yuan,
    )
    _say(
        sheet,
        flow,
        QT_TRANSLATE_NOOP(
            "RecoveryNotice",
            "Decided on {day}; handled by {handler}, responsible {responsible}. Please bring this letter when you pay, and "
            "ask for a receipt. If you cannot pay at once, come and agree on parts.",
        ),
        day=gate.day(data.decided_on),
        handler=data.handler,
        responsible=data.responsible,
    )
    _say(
        sheet,
        flow,
        QT_TRANSLATE_NOOP(
            "RecoveryNotice",
            "If you think that this is wrong, tell the family-services office: it looks at the case again and answers in "
            "writing. Asking costs you no other support.",
        ),
        keep_after=2 + SIGNATURE_LINES,
    )
    flow.skip(2)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    sheet.number_pages(first=2)


def _say(sheet: Sheet, flow: GridFlow, template: str, keep_after: int = 0, **values: object) -> None:
    flow.paragraph(sheet.gate.set(sheet.gate.wording(_CONTEXT, template, **values), BODY), keep_after=keep_after)


SAMPLE: Final = RecoveryNoticeData(
    issuer="云溪镇人民政府",
    document_number="追回第12号",
    addressee="李桂兰",
    programme="奖励扶助",
    months="2026-05–2026-06",
    reason="2026年4月户籍迁出本镇，5月、6月多发",
    amount_yuan="160.00",
    repaid_yuan="0.00",
    open_yuan="160.00",
    decided_on=date(2026, 7, 10),
    handler="王丽",
    responsible="赵敏",
    issue_date=date(2026, 7, 15),
)

LONGEST_SAMPLE: Final = RecoveryNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="追回第10028号",
    addressee="阿依古丽·买买提江·吐尔逊（代领人𬱖晓明）",
    programme="计划生育家庭特别扶助（独生子女伤残）地方提标部分",
    months="2024-01–2024-06, 2024-09, 2025-01–2025-12, 2026-02",
    reason="经年审核实，户籍已于上年迁出，后续月份的资金仍按原名单发放。A & B <c>" * 8,
    amount_yuan="1234567.89",
    repaid_yuan="234567.89",
    open_yuan="1000000.00",
    decided_on=date(2026, 12, 20),
    handler="欧阳阿依古丽·买买提",
    responsible="司徒𬱖㛃上河",
    issue_date=date(2026, 12, 30),
)

FORM: Final = Form(
    key="recovery_notice",
    title=QT_TRANSLATE_NOOP("Form", "Notice asking money back"),
    data_type=RecoveryNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.addressee,
    draw=draw,
)
