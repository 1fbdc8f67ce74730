"""The blank checklist of an inspection 督查表: what is asked down the page, drawn groups across, room to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import (
    draw_paragraph,
    draw_signatures,
    draw_title,
    number_pages,
    paragraph_mm,
    signatures_mm,
)
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP, plain
from printing.theme import ACROSS, FINE_TEXT, SMALL_STRONG, SMALL_TEXT

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import TextGate

_CONTEXT: Final = "BlankInspectionForm"
_GROUPS_ACROSS: Final = 4
_NUMBER_MM: Final = 12.0
_POINTS_MM: Final = 16.0
_GROUP_MM: Final = 36.0
_REMARK_MM: Final = 40.0
_LINE_MM: Final = 58.0
_ROW_MM: Final = 9.5
_HEAD_MM: Final = 8.0
_MANUAL_MM: Final = 18.0
_GAP_MM: Final = 2.5
_TICKS: Final = QT_TRANSLATE_NOOP("BlankInspectionForm", "□yes □no □not seen")
_COUNTS: Final = QT_TRANSLATE_NOOP("BlankInspectionForm", "drawn ____ wrong ____")
_NOTE: Final = QT_TRANSLATE_NOOP(
    "BlankInspectionForm",
    "Yes: in order. No: not in order; say in the remark what and where. Not seen: could not be looked at, and counts for neither. Sampled records are named by their numbers, never by names. The form judges the work of the village, never residents.",
)
_SIGNERS: Final = (
    QT_TRANSLATE_NOOP("BlankInspectionForm", "Inspector (signature):"),
    QT_TRANSLATE_NOOP("BlankInspectionForm", "Inspector (signature):"),
    QT_TRANSLATE_NOOP("BlankInspectionForm", "For the village (signature):"),
    QT_TRANSLATE_NOOP("BlankInspectionForm", "Date:"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedGroup:
    """A drawn group and its people; the name is empty where the village is looked at without groups."""

    name: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedLine:
    """One thing to look at in every group; ``is_sample`` asks for counts in place of ticks."""

    item: str
    line: str = ""
    points: Decimal
    is_sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenItem:
    """An item for whose village points are given by hand, and what shows them."""

    item: str
    most: Decimal
    choices: tuple[Decimal, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionFormData:
    """The form of one village in one round."""

    township: str
    round_title: str
    scheme_title: str
    village: str
    people: int
    team: str = ""
    days: str = ""
    groups: tuple[InspectedGroup, ...]
    lines: tuple[InspectedLine, ...]
    given: tuple[GivenItem, ...] = ()


def draw(data: InspectionFormData, sheet: Sheet) -> None:
    """Lay out a table for every four groups, the items given by hand, the note and the signatures."""
    gate = sheet.gate
    title = gate.wording(
        _CONTEXT,
        QT_TRANSLATE_NOOP("BlankInspectionForm", "{round}: {village}"),
        round=data.round_title,
        village=data.village,
    )
    y = draw_title(sheet, title, _subtitle(data, gate))
    if data.lines:
        for groups in _fours(data.groups):
            y = draw_table(sheet, _lines(data, groups, gate), y) + _GAP_MM
    if data.given:
        y = draw_table(sheet, _given(data, sheet), y) + _GAP_MM
    note = gate.wording(_CONTEXT, _NOTE)
    signers = [gate.wording(_CONTEXT, text) for text in _SIGNERS]
    if y + paragraph_mm(sheet, note, FINE_TEXT) + signatures_mm(sheet, signers) > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        y = sheet.paper.top_mm
    draw_signatures(sheet, signers, draw_paragraph(sheet, note, FINE_TEXT, y))
    number_pages(sheet, title)


def _subtitle(data: InspectionFormData, gate: TextGate) -> str:
    template = QT_TRANSLATE_NOOP(
        "BlankInspectionForm", "{township}    {scheme}    {people} people    Team: {team}    Days: {days}"
    )
    blank = "＿＿＿＿＿＿"
    return gate.wording(
        _CONTEXT, template, township=data.township, scheme=data.scheme_title, people=data.people,
        team=data.team or blank, days=data.days or blank,
    )  # fmt: skip


def _fours(groups: Sequence[InspectedGroup]) -> Iterator[Sequence[InspectedGroup]]:
    for start in range(0, len(groups), _GROUPS_ACROSS):
        yield groups[start : start + _GROUPS_ACROSS]


def _lines(data: InspectionFormData, groups: Sequence[InspectedGroup], gate: TextGate) -> Table:
    """Rule a table; the columns of groups that are not there go to the remark."""
    absent = _GROUPS_ACROSS - len(groups)
    widths = (
        _NUMBER_MM,
        _LINE_MM,
        _POINTS_MM,
        *(_GROUP_MM,) * len(groups),
        _REMARK_MM + absent * _GROUP_MM,
    )
    whole = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("BlankInspectionForm", "whole village"))
    head = QT_TRANSLATE_NOOP("BlankInspectionForm", "{group} ({people})")
    names = [gate.wording(_CONTEXT, head, group=group.name or whole, people=group.people) for group in groups]
    titles = (
        gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("BlankInspectionForm", "No.")),
        gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("BlankInspectionForm", "What is looked at")),
        gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("BlankInspectionForm", "Points")),
        *names,
        gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("BlankInspectionForm", "Remark, evidence")),
    )
    heading = Row(tuple(Cell(title, SMALL_STRONG, "centre") for title in titles), least_mm=_HEAD_MM)
    return Table(widths, tuple(_line_rows(data, len(groups), gate)), (heading,))


def _line_rows(data: InspectionFormData, groups: int, gate: TextGate) -> Iterator[Row]:
    ticks, counts = gate.wording(_CONTEXT, _TICKS), gate.wording(_CONTEXT, _COUNTS)
    item = ""
    for number, line in enumerate(data.lines, start=1):
        if line.line and line.item != item:
            yield Row(
                (Cell("", SMALL_STRONG), Cell(line.item, SMALL_STRONG, span=groups + 3)),
                shaded=True,
                keep_with_next=True,
            )
        item = line.item
        mark = Cell(counts if line.is_sample else ticks, FINE_TEXT, "centre")
        yield Row(
            (
                Cell(str(number), SMALL_TEXT, "centre"),
                Cell(line.line or line.item, SMALL_TEXT),
                Cell(plain(line.points), SMALL_TEXT, "centre"),
                *(mark,) * groups,
                Cell("", SMALL_TEXT),
            ),
            label=line.item,
            least_mm=_ROW_MM,
        )


def _given(data: InspectionFormData, sheet: Sheet) -> Table:
    gate = sheet.gate
    rest = sheet.paper.type_width_mm - _NUMBER_MM - 70.0 - 40.0 - 24.0
    titles = (
        QT_TRANSLATE_NOOP("BlankInspectionForm", "No."),
        QT_TRANSLATE_NOOP("BlankInspectionForm", "Item that is given points by hand"),
        QT_TRANSLATE_NOOP("BlankInspectionForm", "Allowed"),
        QT_TRANSLATE_NOOP("BlankInspectionForm", "Given"),
        QT_TRANSLATE_NOOP("BlankInspectionForm", "Reason, evidence"),
    )
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), SMALL_STRONG, "centre") for title in titles), least_mm=_HEAD_MM
    )
    span = QT_TRANSLATE_NOOP("BlankInspectionForm", "0 to {most}")
    rows = tuple(
        Row(
            (
                Cell(str(number), SMALL_TEXT, "centre"),
                Cell(item.item, SMALL_TEXT),
                Cell(
                    "、".join(plain(choice) for choice in item.choices)
                    or gate.wording(_CONTEXT, span, most=plain(item.most)),
                    SMALL_TEXT,
                    "centre",
                ),
                Cell("", SMALL_TEXT),
                Cell(item.evidence, FINE_TEXT),
            ),
            label=item.item,
            least_mm=_MANUAL_MM,
        )
        for number, item in enumerate(data.given, start=1)
    )
    return Table((_NUMBER_MM, 70.0, 40.0, 24.0, rest), rows, (heading,))


SAMPLE: Final = InspectionFormData(
    township="云溪镇",
    round_title="2026年第2轮督查",
    scheme_title="季度督查评分办法",
    village="东岭村",
    people=2215,
    team="第一组 张建国（组长）、李敏",
    days="7月1日至10日",
    groups=(
        InspectedGroup(name="7组", people=386),
        InspectedGroup(name="2组", people=301),
        InspectedGroup(name="5组", people=416),
    ),
    lines=(
        InspectedLine(item="公开栏", line="服务事项、办理流程已公开", points=Decimal(6)),
        InspectedLine(item="公开栏", line="内容为本季度", points=Decimal(4)),
        InspectedLine(item="药具供应", line="自取点有药具且未过期", points=Decimal(5)),
        InspectedLine(item="登记与实际相符", points=Decimal(10), is_sample=True),
    ),
    given=(GivenItem(item="入户服务记录", most=Decimal(10), evidence="服务记录本、家庭签字"),),
)

LONGEST_SAMPLE: Final = InspectionFormData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    round_title="云溪土家族苗族自治县䶮湾侗族瑶族乡2026年第4轮家庭服务工作季度督查（次年1月上旬）",
    scheme_title="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作季度督查评分办法（2026年修订版）",
    village="𬱖㛃上河柳树湾联合社区居民委员会",
    people=12_345,
    team="第十二督查组 欧阳阿依古丽·买买提（组长）、司马相如、诸葛孔明、上官婉儿",
    days="2027年1月1日至1月10日",
    groups=tuple(
        InspectedGroup(name=f"上河柳树湾第{number}居民小组（含移民安置点）", people=1234) for number in range(1, 8)
    ),
    lines=tuple(
        InspectedLine(
            item=f"第{number // 4 + 1}项 服务事项公开、办理流程、办结时限和监督电话",
            line=""
            if not number % 4
            else f"第{number}目：公开栏位置醒目、内容为本季度、无个人信息、无过期通知，监督电话能打通",
            points=Decimal("12.25"),
            is_sample=not number % 4,
        )
        for number in range(28)
    ),
    given=tuple(
        GivenItem(
            item=f"第{number}项 入户服务记录完整、家庭知情同意、服务及时",
            most=Decimal("12.5"),
            choices=tuple(Decimal(choice) / 2 for choice in range(number)),
            evidence="服务记录本、家庭签字、回访电话记录、照片（不得出现身份证件）",
        )
        for number in range(6)
    ),
)

FORM: Final = Form(
    key="blank_inspection_form",
    title=QT_TRANSLATE_NOOP("Form", "Blank inspection form"),
    data_type=InspectionFormData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
    paper=lambda _data: ACROSS,
)
