"""The reply to an appeal 申诉答复书, as an official letter to the one who appealed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.letter import FIRST_LINE, draw_letterhead
from printing.forms.official import (
    SIGNATURE_LINES,
    draw_addressee,
    draw_level_one,
    draw_paragraphs,
    draw_signature,
    draw_title,
)
from printing.grid import GridFlow
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import BODY

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "AppealReply"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealReplyData:
    """What the reply says; it speaks of the work of the one assessed, never of a resident."""

    issuer: str
    document_number: str
    appellant: str
    subject: str
    scheme_title: str
    period: str
    item: str
    subject_matter: str
    received_on: date
    decision: str
    reason: str
    points_before: Decimal
    points_after: Decimal
    decided_by: str
    decided_on: date
    issue_date: date
    evidence: str = ""


def draw(data: AppealReplyData, sheet: Sheet) -> None:
    """Lay out the letter."""
    flow = GridFlow(sheet, FIRST_LINE)
    gate = sheet.gate
    draw_letterhead(sheet, data.issuer, data.document_number)
    draw_title(sheet, flow, gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("AppealReply", "Reply to an appeal")))
    flow.skip()
    draw_addressee(sheet, flow, data.appellant)
    opening = QT_TRANSLATE_NOOP(
        "AppealReply",
        "Your appeal of {day} against the result of {subject} in the assessment of {period} under {scheme} was received. "
        "It was looked into, and this is the reply:",
    )
    _say(sheet, flow, opening, day=gate.day(data.received_on), subject=data.subject, period=data.period, scheme=data.scheme_title)  # fmt: skip
    _draw_sections(data, sheet, flow)
    flow.skip(2)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    sheet.number_pages(first=2)


def _draw_sections(data: AppealReplyData, sheet: Sheet, flow: GridFlow) -> None:
    gate = sheet.gate
    titles = (
        QT_TRANSLATE_NOOP("AppealReply", "What the appeal is about"),
        QT_TRANSLATE_NOOP("AppealReply", "What was found"),
        QT_TRANSLATE_NOOP("AppealReply", "Decision"),
        QT_TRANSLATE_NOOP("AppealReply", "Please note"),
    )
    bodies = (_draw_matter, _draw_findings, _draw_decision, _draw_note)
    for number, (title, body) in enumerate(zip(titles, bodies, strict=True), 1):
        draw_level_one(sheet, flow, number, gate.wording(_CONTEXT, title))
        body(data, sheet, flow)


def _draw_matter(data: AppealReplyData, sheet: Sheet, flow: GridFlow) -> None:
    _say(sheet, flow, QT_TRANSLATE_NOOP("AppealReply", "Item: {item}."), item=data.item)
    draw_paragraphs(sheet, flow, data.subject_matter)
    if data.evidence:
        _say(sheet, flow, QT_TRANSLATE_NOOP("AppealReply", "Papers handed in: {evidence}."), evidence=data.evidence)


def _draw_findings(data: AppealReplyData, sheet: Sheet, flow: GridFlow) -> None:
    draw_paragraphs(sheet, flow, data.reason)


def _draw_decision(data: AppealReplyData, sheet: Sheet, flow: GridFlow) -> None:
    gate = sheet.gate
    if data.points_before == data.points_after:
        change = QT_TRANSLATE_NOOP("AppealReply", "The {before} points stay as they are.")
    else:
        change = QT_TRANSLATE_NOOP("AppealReply", "The points are changed from {before} to {after}.")
    decided = QT_TRANSLATE_NOOP("AppealReply", "Decided by {by_whom} on {day}.")
    sentences = (
        gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("AppealReply", "{decision}."), decision=data.decision),
        gate.wording(_CONTEXT, change, before=data.points_before, after=data.points_after),
        gate.wording(_CONTEXT, decided, by_whom=data.decided_by, day=gate.day(data.decided_on)),
    )
    flow.paragraph(gate.set("".join(sentences), BODY))


def _draw_note(data: AppealReplyData, sheet: Sheet, flow: GridFlow) -> None:
    del data
    note = QT_TRANSLATE_NOOP(
        "AppealReply",
        "The reply is kept with the result of the assessment. Having appealed costs no point and is no reason to be "
        "treated worse.",
    )
    _say(sheet, flow, note, keep_after=2 + SIGNATURE_LINES)


def _say(sheet: Sheet, flow: GridFlow, template: str, keep_after: int = 0, **values: object) -> None:
    flow.paragraph(sheet.gate.set(sheet.gate.wording(_CONTEXT, template, **values), BODY), keep_after=keep_after)


SAMPLE: Final = AppealReplyData(
    issuer="云溪镇人民政府",
    document_number="云政函〔2026〕12号",
    appellant="双井村村民委员会",
    subject="双井村",
    scheme_title="《云溪镇家庭服务工作千分制考核方案》（2026年版）",
    period="2026年第二季度",
    item="健康和政策宣讲活动",
    subject_matter="5月20日在二组开展的老年健康宣讲活动未计入得分。",
    received_on=date(2026, 7, 10),
    decision="申诉成立",
    reason="经核对活动签到表和现场照片，该次活动按期开展，登记时漏录，申诉属实。",
    points_before=Decimal(10),
    points_after=Decimal(15),
    decided_by="考核工作领导小组办公室",
    decided_on=date(2026, 7, 14),
    issue_date=date(2026, 7, 15),
    evidence="签到表1份、现场照片2张",
)

LONGEST_SAMPLE: Final = AppealReplyData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="䶮政办函〔2026〕128号",
    appellant="𬱖㛃上河柳树湾联合村村民委员会并村务监督委员会、驻村工作队",
    subject="𬱖㛃上河柳树湾联合村",
    scheme_title="《云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法》（2026年修订版）",
    period="2026年上半年（1月1日至6月30日）",
    item="公示、公开与异议答复（含村民小组配合情况）",
    subject_matter="育儿补贴公示3次未留照片一项，公示当日因停电未能拍照，次日已补拍。A & B <c>\n" * 6,
    received_on=date(2026, 12, 10),
    decision="申诉部分成立",
    reason="第一次、第二次公示有村务监督委员会书面证明，第三次公示没有任何材料可以证明。\n" * 8,
    points_before=Decimal("112.25"),
    points_after=Decimal("118.75"),
    decided_by="人口家庭服务工作考核评估领导小组办公室全体会议",
    decided_on=date(2026, 12, 20),
    issue_date=date(2026, 12, 30),
    evidence="村务监督委员会书面证明2份、电力公司停电通知1份、补拍照片6张" * 2,
)

FORM: Final = Form(
    key="appeal_reply",
    title=QT_TRANSLATE_NOOP("Form", "Reply to an appeal"),
    data_type=AppealReplyData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.subject,
    draw=draw,
)
