"""The draw of an inspection round 抽签单: the seed, every group with digest and place, and how to repeat it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import (
    draw_heading,
    draw_paragraph,
    draw_signatures,
    draw_title,
    number_pages,
    signatures_mm,
)
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import FINE_TEXT, SMALL_STRONG, SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import TextGate

_CONTEXT: Final = "DrawSheet"
_ROW_MM: Final = 6.4
_GAP_MM: Final = 2.0
_KEEP_MM: Final = 24.0
_SHOWN_DIGITS: Final = 16
_COLUMNS: Final = (
    (QT_TRANSLATE_NOOP("DrawSheet", "Order"), 15.0),
    (QT_TRANSLATE_NOOP("DrawSheet", "Group"), 47.0),
    (QT_TRANSLATE_NOOP("DrawSheet", "People"), 20.0),
    (QT_TRANSLATE_NOOP("DrawSheet", "Digest, first 16 digits"), 53.0),
    (QT_TRANSLATE_NOOP("DrawSheet", "Drawn"), 30.0),
    (QT_TRANSLATE_NOOP("DrawSheet", "Cycle"), 18.0),
)
_WHY: Final = {
    "quarter": QT_TRANSLATE_NOOP("DrawSheet", "✓ quarter"),
    "top_up": QT_TRANSLATE_NOOP("DrawSheet", "✓ added"),
    "whole": QT_TRANSLATE_NOOP("DrawSheet", "✓ whole village"),
    "": "—",
}
_RULE_LINES: Final = (
    QT_TRANSLATE_NOOP(
        "DrawSheet",
        "1. For each group of a village that has people, SHA-256 is computed over the line “seed|village|{label}|group” in UTF-8, and the groups stand in the order of the digests, the smallest first.",
    ),
    QT_TRANSLATE_NOOP(
        "DrawSheet",
        "2. Those go first that were not drawn yet in this cycle of the year; when all have been drawn, a new cycle begins and the order goes on with the others.",
    ),
    QT_TRANSLATE_NOOP(
        "DrawSheet",
        "3. From the top, a quarter of the groups is drawn (rounded up), then further ones until they hold 1,000 people. A village with fewer than 1,000 people is looked at as a whole.",
    ),
    QT_TRANSLATE_NOOP(
        "DrawSheet",
        "To repeat it on any computer: printf '%s' 'seed|village|{label}|group' | sha256sum. Every digest below must come out the same.",
    ),
)
_SIGNERS: Final = (
    QT_TRANSLATE_NOOP("DrawSheet", "Drawn by (signature):"),
    QT_TRANSLATE_NOOP("DrawSheet", "Witness (signature):"),
    QT_TRANSLATE_NOOP("DrawSheet", "Witness (signature):"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLine:
    """One group; ``why`` is quarter, top_up, whole or empty, position and cycle are 0 where there is none."""

    position: int
    group: str
    people: int
    digest: str
    why: str
    cycle: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnVillage:
    """One village: its people, those of the drawn groups, and its groups, the drawn ones first."""

    village: str
    people: int
    drawn_people: int
    drawn_groups: int
    lines: tuple[DrawnLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawSheetData:
    """One draw as it was made; ``reason`` is there where it is not the first of its round."""

    township: str
    round_title: str
    label: str
    seed: str
    number: int
    drawn_on: date
    reason: str = ""
    villages: tuple[DrawnVillage, ...]


def draw(data: DrawSheetData, sheet: Sheet) -> None:
    """Lay out seed, procedure, every village, and the signatures."""
    gate = sheet.gate
    title = gate.wording(
        _CONTEXT, QT_TRANSLATE_NOOP("DrawSheet", "{round}: draw of the groups"), round=data.round_title
    )
    template = QT_TRANSLATE_NOOP("DrawSheet", "{township}    Drawn on {day}    Draw no. {number}")
    subtitle = gate.wording(_CONTEXT, template, township=data.township, day=gate.day(data.drawn_on), number=data.number)
    y = draw_title(sheet, title, subtitle)
    y = draw_table(sheet, _head(data, sheet), y) + _GAP_MM
    for line in _RULE_LINES:
        y = draw_paragraph(sheet, gate.wording(_CONTEXT, line, label=data.label), FINE_TEXT, y)
    y += _GAP_MM
    for number, village in enumerate(data.villages, start=1):
        y = _draw_village(sheet, number, village, y) + _GAP_MM
    signers = [gate.wording(_CONTEXT, text) for text in _SIGNERS]
    if y + signatures_mm(sheet, signers) > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        y = sheet.paper.top_mm
    draw_signatures(sheet, signers, y)
    number_pages(sheet, title)


def _head(data: DrawSheetData, sheet: Sheet) -> Table:
    gate = sheet.gate
    names = [
        QT_TRANSLATE_NOOP("DrawSheet", "Seed, announced before the draw"),
        QT_TRANSLATE_NOOP("DrawSheet", "Round in the digest"),
    ]
    values = [data.seed, data.label]
    if data.reason:
        names.append(QT_TRANSLATE_NOOP("DrawSheet", "Why it was drawn again"))
        values.append(data.reason)
    width = sum(width for _, width in _COLUMNS)
    rows = tuple(
        Row((Cell(gate.wording(_CONTEXT, name), SMALL_STRONG, "centre"), Cell(value, SMALL_TEXT)), least_mm=_ROW_MM)
        for name, value in zip(names, values, strict=True)
    )
    return Table((_COLUMNS[0][1] + _COLUMNS[1][1], width - _COLUMNS[0][1] - _COLUMNS[1][1]), rows)


def _draw_village(sheet: Sheet, number: int, village: DrawnVillage, top_mm: float) -> float:
    gate = sheet.gate
    heading = gate.wording(
        _CONTEXT, QT_TRANSLATE_NOOP("DrawSheet", "{number}. {village}"), number=number, village=village.village
    )
    template = QT_TRANSLATE_NOOP("DrawSheet", "{people} people, {groups} groups with {drawn} people drawn")
    note = gate.wording(
        _CONTEXT, template, people=village.people, groups=village.drawn_groups, drawn=village.drawn_people
    )
    y = draw_heading(sheet, heading, SMALL_STRONG, top_mm, note, keep_mm=_KEEP_MM)
    titles = tuple(Cell(gate.wording(_CONTEXT, title), SMALL_STRONG, "centre") for title, _ in _COLUMNS)
    table = Table(tuple(width for _, width in _COLUMNS), tuple(_rows(village, gate)), (Row(titles, least_mm=_ROW_MM),))
    return draw_table(sheet, table, y)


def _rows(village: DrawnVillage, gate: TextGate) -> Iterator[Row]:
    whole = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("DrawSheet", "the village without groups"))
    for line in village.lines:
        why = gate.wording(_CONTEXT, _WHY[line.why]) if line.why else _WHY[""]
        style = SMALL_STRONG if line.why else SMALL_TEXT
        yield Row(
            (
                Cell(str(line.position) if line.position else "—", style, "centre"),
                Cell(line.group or whole, style),
                Cell(str(line.people), style, "right"),
                Cell(line.digest[:_SHOWN_DIGITS], SMALL_TEXT),
                Cell(why, style, "centre"),
                Cell(str(line.cycle) if line.cycle else "—", style, "centre"),
            ),
            label=village.village,
            least_mm=_ROW_MM,
            shaded=bool(line.why),
        )


SAMPLE: Final = DrawSheetData(
    township="云溪镇",
    round_title="2026年第2轮督查",
    label="2026-2",
    seed="2026-07-01 双色球2026074期 03 08 17 21 25 32 + 09 会上报数 58",
    number=1,
    drawn_on=date(2026, 7, 1),
    villages=(
        DrawnVillage(
            village="东岭村", people=2215, drawn_people=1103, drawn_groups=3,
            lines=(
                DrawnLine(position=1, group="7组", people=386, digest="08d3f6a1c2b40917", why="quarter", cycle=1),
                DrawnLine(position=2, group="2组", people=301, digest="1be0428897ffac03", why="quarter", cycle=1),
                DrawnLine(position=3, group="5组", people=416, digest="3c97a8e1d0027b5f", why="top_up", cycle=1),
                DrawnLine(position=4, group="1组", people=402, digest="a9120c7de5f48b36", why="", cycle=0),
                DrawnLine(position=5, group="8组", people=710, digest="f05b7c31964ee82d", why="", cycle=0),
                DrawnLine(position=0, group="9组", people=0, digest="4471a6b0c1d2e3f4", why="", cycle=0),
            ),
        ),
        DrawnVillage(
            village="石桥村", people=640, drawn_people=640, drawn_groups=1,
            lines=(DrawnLine(position=1, group="", people=640, digest="-", why="whole", cycle=0),),
        ),
    ),
)  # fmt: skip

LONGEST_SAMPLE: Final = DrawSheetData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    round_title="云溪土家族苗族自治县䶮湾侗族瑶族乡2026年第4轮家庭服务工作季度督查（次年1月上旬）",
    label="2026-4",
    seed="2026年12月31日下午3时，福利彩票双色球第2026151期开奖号码03、08、17、21、25、32，蓝球09；会上由三位村民代表依次报数58、7、913",
    number=3,
    drawn_on=date(2026, 12, 31),
    reason="第二次公布的种子与会议记录不符，经参会人员一致同意，按会议记录上的号码重新抽签，原抽签结果保留备查",
    villages=tuple(
        DrawnVillage(
            village=f"𬱖㛃上河柳树湾联合社区居民委员会第{number}分会",
            people=12_345,
            drawn_people=11_011,
            drawn_groups=9,
            lines=tuple(
                DrawnLine(
                    position=position,
                    group=f"上河柳树湾第{position}居民小组（含移民安置点）",
                    people=1234,
                    digest="0123456789abcdef",
                    why=("quarter", "top_up", "")[position % 3],
                    cycle=position % 4,
                )
                for position in range(1, 13)
            ),
        )
        for number in range(1, 7)
    ),
)

FORM: Final = Form(
    key="draw_sheet",
    title=QT_TRANSLATE_NOOP("Form", "Draw of an inspection round"),
    data_type=DrawSheetData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.round_title,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
