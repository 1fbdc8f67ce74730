"""The public notice 公示: who is proposed for a programme, how long it hangs, and how to object.

It has no field for anything but what the whitelist of a notice lets through; columns that hold nothing are not drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.official import SIGNATURE_LINES, draw_level_one, draw_signature, draw_title
from printing.grid import GridFlow
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP, whole_line
from printing.theme import BODY, TABLE_HEADING, TABLE_TEXT, TYPE_WIDTH_MM

if TYPE_CHECKING:
    from collections.abc import Callable

    from printing.sheet import Sheet
    from printing.theme import Align

_CONTEXT: Final = "NoticePaper"
_ROW_MM: Final = 9.0
_NUMBER_MM: Final = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLine:
    """One line exactly as it is shown."""

    name: str
    id: str = ""
    village: str = ""
    group: str = ""
    programme: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicNoticeData:
    """What the notice says; without ``posted_on`` and ``until_on`` it is a proof, and the days are left to write in.

    ``opening`` says on what the list rests; ``term`` is the number of days in words.
    """

    issuer: str
    document_number: str
    title: str
    opening: str
    lines: tuple[NoticeLine, ...]
    term: str
    place: str
    office: str
    phone: str
    posted_on: date | None
    until_on: date | None


_COLUMNS: Final[tuple[tuple[str, float, Align, Callable[[NoticeLine], str]], ...]] = (
    (QT_TRANSLATE_NOOP("NoticePaper", "Name"), 26.0, "left", lambda line: line.name),
    (QT_TRANSLATE_NOOP("NoticePaper", "Identity number"), 58.0, "centre", lambda line: line.id),
    (QT_TRANSLATE_NOOP("NoticePaper", "Village"), 26.0, "left", lambda line: line.village),
    (QT_TRANSLATE_NOOP("NoticePaper", "Group"), 20.0, "left", lambda line: line.group),
    (QT_TRANSLATE_NOOP("NoticePaper", "Programme"), 44.0, "left", lambda line: line.programme),
    (QT_TRANSLATE_NOOP("NoticePaper", "Amount"), 26.0, "left", lambda line: line.amount),
)
_SECTIONS: Final = (
    (
        QT_TRANSLATE_NOOP("NoticePaper", "Period"),
        QT_TRANSLATE_NOOP("NoticePaper", "From {start} to {end}, {term}; the day of posting is not counted."),
    ),
    (QT_TRANSLATE_NOOP("NoticePaper", "Place"), QT_TRANSLATE_NOOP("NoticePaper", "{place}.")),
    (
        QT_TRANSLATE_NOOP("NoticePaper", "How to object"),
        QT_TRANSLATE_NOOP(
            "NoticePaper",
            "Whoever knows of something that is not right may say so during the period by visit, telephone or letter to "
            "{office}, telephone {phone}. Nobody has to give a name, and who objected is neither written down nor told to "
            "anyone. Please do not photograph or spread this list.",
        ),
    ),
)
_DAY_TO_WRITE: Final = QT_TRANSLATE_NOOP("NoticePaper", "day to be written in")


def draw(data: PublicNoticeData, sheet: Sheet) -> None:
    """Lay out the notice."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    draw_title(sheet, flow, data.title)
    if data.document_number:
        flow.row(whole_line(gate.set(data.document_number, BODY)), "centre")
    flow.skip()
    flow.paragraph(gate.set(data.opening, BODY))
    if data.lines:
        flow.table(_table(data, sheet))
    for number, (title, text) in enumerate(_SECTIONS, start=1):
        draw_level_one(sheet, flow, number, gate.wording(_CONTEXT, title))
        is_last = number == len(_SECTIONS)
        said = gate.wording(
            _CONTEXT,
            text,
            start=_day(data.posted_on, sheet),
            end=_day(data.until_on, sheet),
            term=data.term,
            place=data.place,
            office=data.office,
            phone=data.phone,
        )
        flow.paragraph(gate.set(said, BODY), keep_after=1 + SIGNATURE_LINES if is_last else 0)
    flow.skip()
    if data.posted_on is not None:
        draw_signature(sheet, flow, data.issuer, data.posted_on)
    else:
        flow.row(sheet.fitted(data.issuer, BODY, TYPE_WIDTH_MM), "right")
    sheet.number_pages(first=2)


def _table(data: PublicNoticeData, sheet: Sheet) -> Table:
    gate = sheet.gate
    shown = [column for column in _COLUMNS if any(column[3](line) for line in data.lines)]
    wanted = sum(width for _, width, _, _ in shown)
    scale = (TYPE_WIDTH_MM - _NUMBER_MM) / wanted
    number = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("NoticePaper", "No."))
    titles = (number, *(gate.wording(_CONTEXT, title) for title, _, _, _ in shown))
    heading = Row(tuple(Cell(title, TABLE_HEADING, "centre") for title in titles), least_mm=_ROW_MM)
    rows = tuple(
        Row(
            (
                Cell(str(place), TABLE_TEXT, "centre"),
                *(Cell(text(line), TABLE_TEXT, align) for _, _, align, text in shown),
            ),
            label=line.name,
            least_mm=_ROW_MM,
        )
        for place, line in enumerate(data.lines, start=1)
    )
    return Table((_NUMBER_MM, *(width * scale for _, width, _, _ in shown)), rows, (heading,))


def _day(day: date | None, sheet: Sheet) -> str:
    return sheet.gate.wording(_CONTEXT, _DAY_TO_WRITE) if day is None else sheet.gate.day(day)


SAMPLE: Final = PublicNoticeData(
    issuer="东岭村村民委员会",
    document_number="公示〔2026〕3号",
    title="东岭村2026年度农村部分计划生育家庭奖励扶助村级公示",
    opening="根据国人口发〔2004〕39号文件，经本人申报、村级评议，下列4人拟享受农村部分计划生育家庭奖励扶助，现予公示。",
    lines=(
        NoticeLine(
            name="张*兰",
            id="99*************024",
            village="东岭村",
            group="1组",
            programme="奖励扶助",
            amount="每年960元",
        ),
        NoticeLine(
            name="李*国",
            id="99*************016",
            village="东岭村",
            group="2组",
            programme="奖励扶助",
            amount="每年960元",
        ),
        NoticeLine(name="𬱖*明", village="东岭村", group="2组", programme="奖励扶助", amount="每年960元"),
        NoticeLine(
            name="王*", id="99*************032", village="东岭村", group="3组", programme="奖励扶助", amount="每年960元"
        ),
    ),
    term="7天",
    place="东岭村村务公开栏",
    office="望溪镇人民政府家庭服务办公室",
    phone="0700-1234567",
    posted_on=date(2026, 1, 21),
    until_on=date(2026, 1, 28),
)

LONGEST_SAMPLE: Final = PublicNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="公示〔2026〕128号",
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡2026年度农村部分计划生育家庭奖励扶助乡镇公示",
    opening="根据《中华人民共和国人口与计划生育法》第三十一条和有关规定，经本人申报、村级评议和公示、乡镇初审，下列人员拟享受"
    "农村部分计划生育家庭奖励扶助，现予公示。A & B <c>",
    lines=tuple(
        NoticeLine(
            name=("阿依古丽·买买提", "𬱖*明", "欧**文")[number % 3],
            id="99*************024",
            village="柳树湾联合社区居民委员会",
            group="第十二村民小组",
            programme="农村部分计划生育家庭奖励扶助",
            amount="每年1560.50元",
        )
        for number in range(60)
    ),
    term="30个工作日",
    place="䶮湾侗族瑶族乡便民服务中心门前公示栏、柳树湾联合社区居民委员会村务公开栏和各村民小组公告牌",
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心家庭服务窗口",
    phone="0719-00000000转8001",
    posted_on=date(2026, 11, 10),
    until_on=date(2026, 12, 22),
)

FORM: Final = Form(
    key="public_notice",
    title=QT_TRANSLATE_NOOP("Form", "Public notice"),
    data_type=PublicNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
)
