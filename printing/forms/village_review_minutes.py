"""The minutes of a village meeting 评议会议记录: who came, how they voted on each application, who signs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import draw_heading, draw_paragraph, draw_signatures, draw_title, number_pages
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import SMALL_STRONG, SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "NoticePaper"
_ROW_MM: Final = 8.0
_WRITTEN_MM: Final = 9.0
_FACTS_MM: Final = (28.0, 63.5, 28.0, 63.5)
_VOTES_MM: Final = (10.0, 26.0, 24.0, 48.0, 13.0, 13.0, 13.0, 17.0, 19.0)
_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("NoticePaper", "No."),
    QT_TRANSLATE_NOOP("NoticePaper", "Name"),
    QT_TRANSLATE_NOOP("NoticePaper", "Group"),
    QT_TRANSLATE_NOOP("NoticePaper", "Programme"),
    QT_TRANSLATE_NOOP("NoticePaper", "For"),
    QT_TRANSLATE_NOOP("NoticePaper", "Against"),
    QT_TRANSLATE_NOOP("NoticePaper", "Abstained"),
    QT_TRANSLATE_NOOP("NoticePaper", "Result"),
    QT_TRANSLATE_NOOP("NoticePaper", "Opinion"),
)
_SIGN: Final = (
    QT_TRANSLATE_NOOP("NoticePaper", "Chair (signature):"),
    QT_TRANSLATE_NOOP("NoticePaper", "Minutes (signature):"),
    QT_TRANSLATE_NOOP("NoticePaper", "Members present (signatures):"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteLine:
    """The votes on one application."""

    name: str
    group: str
    programme: str
    in_favour: str = ""
    against: str = ""
    abstained: str = ""
    result: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesData:
    """What the minutes say; without ``held_on`` they are a blank to be filled in by hand."""

    village: str
    held_on: date | None
    place: str
    chair: str
    recorder: str
    entitled: str
    present: str
    minutes: str
    votes: tuple[VoteLine, ...]
    blank_rows: int = 0


def draw(data: MinutesData, sheet: Sheet) -> None:
    """Lay out facts, votes, minutes and signatures."""
    gate = sheet.gate
    title = gate.wording(
        _CONTEXT, QT_TRANSLATE_NOOP("NoticePaper", "{village}: minutes of the meeting on applications"),
        village=data.village,
    )  # fmt: skip
    top = draw_title(sheet, title)
    top = draw_table(sheet, _facts(data, sheet), top)
    if data.votes or data.blank_rows:
        top = draw_table(sheet, _votes(data, sheet), top + _ROW_MM / 2)
    heading = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("NoticePaper", "What was discussed"))
    top = draw_heading(sheet, heading, SMALL_STRONG, top + _ROW_MM / 2, keep_mm=_ROW_MM)
    for part in data.minutes.split("\n") if data.minutes.strip() else ():
        top = draw_paragraph(sheet, part, SMALL_TEXT, top)
    if not data.minutes.strip():
        top += 4 * _WRITTEN_MM
    draw_signatures(sheet, [gate.wording(_CONTEXT, text) for text in _SIGN], top + _ROW_MM / 2)
    number_pages(sheet, title)


def _facts(data: MinutesData, sheet: Sheet) -> Table:
    gate = sheet.gate
    held_on = "" if data.held_on is None else gate.day(data.held_on)
    pairs = (
        (QT_TRANSLATE_NOOP("NoticePaper", "Day"), held_on),
        (QT_TRANSLATE_NOOP("NoticePaper", "Place"), data.place),
        (QT_TRANSLATE_NOOP("NoticePaper", "Chaired by"), data.chair),
        (QT_TRANSLATE_NOOP("NoticePaper", "Minutes by"), data.recorder),
        (QT_TRANSLATE_NOOP("NoticePaper", "Members"), data.entitled),
        (QT_TRANSLATE_NOOP("NoticePaper", "Present"), data.present),
    )
    cells = [
        cell
        for label, text in pairs
        for cell in (Cell(gate.wording(_CONTEXT, label), SMALL_STRONG, "centre"), Cell(text, SMALL_TEXT))
    ]
    rows = tuple(Row(tuple(cells[start : start + 4]), least_mm=_ROW_MM) for start in range(0, len(cells), 4))
    return Table(_scaled(_FACTS_MM, sheet), rows)


def _votes(data: MinutesData, sheet: Sheet) -> Table:
    heading = Row(
        tuple(Cell(sheet.gate.wording(_CONTEXT, text), SMALL_STRONG, "centre") for text in _HEADINGS), least_mm=_ROW_MM
    )
    rows = [_vote_row(place, vote) for place, vote in enumerate(data.votes, start=1)]
    empty = Row(tuple(Cell("", SMALL_TEXT) for _ in _HEADINGS), least_mm=_WRITTEN_MM)
    return Table(_scaled(_VOTES_MM, sheet), (*rows, *(empty,) * data.blank_rows), (heading,))


def _vote_row(place: int, vote: VoteLine) -> Row:
    texts = (vote.name, vote.group, vote.programme)
    counts = (vote.in_favour, vote.against, vote.abstained, vote.result)
    cells = (
        Cell(str(place), SMALL_TEXT, "centre"),
        *(Cell(text, SMALL_TEXT) for text in texts),
        *(Cell(text, SMALL_TEXT, "centre") for text in counts),
        Cell(vote.opinion, SMALL_TEXT),
    )
    return Row(cells, label=vote.name, least_mm=_ROW_MM)


def _scaled(widths: tuple[float, ...], sheet: Sheet) -> tuple[float, ...]:
    scale = sheet.paper.type_width_mm / sum(widths)
    return tuple(width * scale for width in widths)


SAMPLE: Final = MinutesData(
    village="东岭村",
    held_on=date(2026, 1, 18),
    place="村委会会议室",
    chair="赵敏",
    recorder="王丽",
    entitled="30",
    present="24",
    minutes="会议逐户宣读申报材料，与会代表结合平时了解的情况讨论。\n对李建国户口迁移时间有疑问，请村干部核实后下次再议。",
    votes=(
        VoteLine(name="张桂兰", group="1组", programme="奖励扶助", in_favour="23", against="0", abstained="1", result="通过"),
        VoteLine(
            name="李建国", group="2组", programme="奖励扶助", in_favour="10", against="4", abstained="10", result="未通过",
            opinion="待核实",
        ),
    ),
)  # fmt: skip
LONGEST_SAMPLE: Final = MinutesData(
    village="云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区居民委员会",
    held_on=date(2026, 12, 28),
    place="柳树湾联合社区居民委员会第十二村民小组老粮站家属院活动室",
    chair="欧阳阿依古丽·买买提",
    recorder="阿卜杜热合曼·吐尔逊",
    entitled="128",
    present="127",
    minutes="会议逐户宣读申报材料，与会代表结合平时了解的情况讨论，A & B <c>。\n" * 8,
    votes=tuple(
        VoteLine(
            name=("阿依古丽·买买提", "𬱖晓明")[number % 2],
            group="第十二村民小组",
            programme="农村部分计划生育家庭奖励扶助",
            in_favour="120",
            against="3",
            abstained="4",
            result="未通过",
            opinion="户口迁移时间待村干部核实后下次会议再议",
        )
        for number in range(40)
    ),
    blank_rows=3,
)

FORM: Final = Form(
    key="village_review_minutes",
    title=QT_TRANSLATE_NOOP("Form", "Minutes of a village meeting"),
    data_type=MinutesData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
