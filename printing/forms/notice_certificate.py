"""The certificate of a public notice 公示证明: how long it hung, what came of it, and room for the photos."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.official import SIGNATURE_LINES, draw_signature, draw_title
from printing.grid import GridFlow
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import BODY, SMALL_TEXT, SMALL_TEXT_GREY, TABLE_HEADING, TYPE_WIDTH_MM

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "NoticePaper"
_FRAME_MM: Final = 82.0
_CAPTION_MM: Final = 9.0
_FRAMES: Final = (
    QT_TRANSLATE_NOOP("NoticePaper", "Photo when it was posted (glue here)"),
    QT_TRANSLATE_NOOP("NoticePaper", "Photo before it was taken down (glue here)"),
)
_HUNG: Final = QT_TRANSLATE_NOOP(
    "NoticePaper",
    "The notice “{title}” ({number}) with {count} people was posted at {place} on {start} and taken down on {end}. Its "
    "period of {term} was kept in full.",
)
_SIGNERS: Final = QT_TRANSLATE_NOOP("NoticePaper", "Handled by: {handler}    Responsible: {responsible}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateData:
    """What the certificate says; ``photos`` are names and digests of the files that the office keeps."""

    issuer: str
    title: str
    document_number: str
    count: int
    place: str
    posted_on: date
    removed_on: date
    term: str
    result: str
    handler: str
    responsible: str
    closed_on: date
    photos: tuple[str, ...] = ()


def draw(data: CertificateData, sheet: Sheet) -> None:
    """Lay out the sentences, the signers and the page of photos."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    draw_title(sheet, flow, gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("NoticePaper", "Certificate of a public notice")))
    flow.skip()
    hung = gate.wording(
        _CONTEXT,
        _HUNG,
        title=data.title,
        number=data.document_number,
        count=data.count,
        place=data.place,
        start=gate.day(data.posted_on),
        end=gate.day(data.removed_on),
        term=data.term,
    )
    flow.paragraph(gate.set(hung, BODY))
    flow.paragraph(gate.set(data.result, BODY))
    signers = gate.wording(_CONTEXT, _SIGNERS, handler=data.handler, responsible=data.responsible)
    flow.paragraph(gate.set(signers, BODY), keep_after=1 + SIGNATURE_LINES)
    flow.skip()
    draw_signature(sheet, flow, data.issuer, data.closed_on)
    sheet.begin_page()
    flow.line = 0
    flow.table(_frames(sheet))
    if data.photos:
        flow.table(_photos(data, sheet))
    sheet.number_pages(first=2)


def _frames(sheet: Sheet) -> Table:
    rows: list[Row] = []
    for caption in _FRAMES:
        text = sheet.gate.wording(_CONTEXT, caption)
        rows.append(Row((Cell(text, SMALL_TEXT_GREY, "centre"),), least_mm=_CAPTION_MM, keep_with_next=True))
        rows.append(Row((Cell("", SMALL_TEXT),), least_mm=_FRAME_MM))
    return Table((TYPE_WIDTH_MM,), tuple(rows))


def _photos(data: CertificateData, sheet: Sheet) -> Table:
    heading = sheet.gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("NoticePaper", "Files kept by the office"))
    rows = tuple(Row((Cell(photo, SMALL_TEXT),), label=photo) for photo in data.photos)
    return Table((TYPE_WIDTH_MM,), rows, (Row((Cell(heading, TABLE_HEADING, "centre"),)),))


SAMPLE: Final = CertificateData(
    issuer="东岭村村民委员会",
    title="东岭村2026年度农村部分计划生育家庭奖励扶助村级公示",
    document_number="公示〔2026〕3号",
    count=4,
    place="东岭村村务公开栏",
    posted_on=date(2026, 1, 21),
    removed_on=date(2026, 1, 29),
    term="7天",
    result="公示期间未收到异议。",
    handler="王丽",
    responsible="赵敏",
    closed_on=date(2026, 1, 30),
    photos=("张贴.jpg 3f2a9c0d41e8", "撤下.jpg 77ab01c2d9e4"),
)
LONGEST_SAMPLE: Final = CertificateData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡2026年度农村部分计划生育家庭奖励扶助乡镇公示 A & B <c>",
    document_number="公示〔2026〕128号",
    count=1280,
    place="䶮湾侗族瑶族乡便民服务中心门前公示栏、柳树湾联合社区居民委员会村务公开栏和各村民小组公告牌",
    posted_on=date(2026, 11, 10),
    removed_on=date(2026, 12, 23),
    term="30个工作日",
    result="公示期间收到异议12件，均已核实答复：异议成立1件，异议不成立10件，异议人撤回1件。",
    handler="欧阳阿依古丽·买买提",
    responsible="阿卜杜热合曼·吐尔逊",
    closed_on=date(2026, 12, 30),
    photos=tuple(f"村务公开栏第{number}张照片.jpg 3f2a9c0d41e8" for number in range(1, 12)),
)

FORM: Final = Form(
    key="notice_certificate",
    title=QT_TRANSLATE_NOOP("Form", "Certificate of a public notice"),
    data_type=CertificateData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
)
