"""Parts that the papers of a case share: ruled lines of labels and values, boxes to tick, opinions with two signers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.official import draw_signature
from printing.sheet import Box, RuleMark
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP, whole_line
from printing.theme import (
    BODY,
    FINE_STRONG,
    GREY,
    SHADE,
    SMALL_STRONG,
    SMALL_TEXT,
    SMALL_TEXT_GREY,
    TABLE_INNER_RULE_MM,
    TABLE_OUTER_RULE_MM,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from printing.grid import GridFlow
    from printing.sheet import Sheet
    from printing.text import Line

CONTEXT: Final = "CasePaper"
COLUMNS: Final = 24
"""Ruled lines are cut into so many equal columns."""
LABEL_COLUMNS: Final = 3
ROW_MM: Final = 9.0
_PADDING_MM: Final = 1.8
_LEADING: Final = 1.4
_OPINION_MM: Final = 27.0
_SIGN_MM: Final = 7.5
_OPINION_LABEL: Final = 3  # columns
_CUT_MM: Final = 8.0
_SIGN_SHARES: Final = (0.52, 0.16, 0.32)
_DAY_TO_WRITE: Final = QT_TRANSLATE_NOOP("CasePaper", "Year    Month    Day")
_HANDLER: Final = QT_TRANSLATE_NOOP("CasePaper", "Handled by: {name}")
_RESPONSIBLE: Final = QT_TRANSLATE_NOOP("CasePaper", "Responsible: {name}")
_SEAL: Final = QT_TRANSLATE_NOOP("CasePaper", "(Seal)")
_CUT_HERE: Final = QT_TRANSLATE_NOOP("CasePaper", "cut here")
_ROOM: Final = "　　　　　"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What one stage says: whose opinion it is, what it rests on, its words, and who signed when.

    Whatever is empty is left to be written in by hand.
    """

    title: str
    facts: str = ""
    text: str = ""
    handler: str = ""
    handled_on: str = ""
    responsible: str = ""
    decided_on: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and its value, so many columns wide together."""

    label: str
    value: str = ""
    columns: int = COLUMNS


def say(sheet: Sheet, template: str, **values: object) -> str:
    """Translate one of the wordings of these papers."""
    return sheet.gate.wording(CONTEXT, template, **values)


def entry_row(sheet: Sheet, *entries: Entry, least_mm: float = ROW_MM) -> Row:
    """Make a ruled line; the labels are translated, the values stand as they come."""
    cells: list[Cell] = []
    for entry in entries:
        cells.append(Cell(say(sheet, entry.label), FINE_STRONG, "centre", LABEL_COLUMNS))
        cells.append(Cell(entry.value, SMALL_TEXT, "left", entry.columns - LABEL_COLUMNS))
    return Row(tuple(cells), least_mm=least_mm)


def heading_row(sheet: Sheet, text: str, columns: int = COLUMNS) -> Row:
    """Make the shaded line that begins a part."""
    return Row((Cell(say(sheet, text), SMALL_STRONG, "left", columns),), shaded=True, keep_with_next=True)


def cells_row(texts: Sequence[str], spans: Sequence[int], *, strong: bool = False) -> Row:
    """Make a line of plain cells."""
    style = FINE_STRONG if strong else SMALL_TEXT
    cells = tuple(
        Cell(text, style, "centre" if strong else "left", span) for text, span in zip(texts, spans, strict=True)
    )
    return Row(cells, least_mm=ROW_MM, keep_with_next=strong)


def ruled(sheet: Sheet, rows: Sequence[Row], columns: int = COLUMNS) -> Table:
    """Make the table of such lines."""
    return Table((sheet.paper.type_width_mm / COLUMNS,) * columns, tuple(rows))


def ticked(sheet: Sheet, options: Sequence[tuple[str, str]], chosen: str) -> str:
    """Write choices with a box before each, the chosen one ticked."""
    return "　".join(f"{'☑' if key == chosen else '□'}{say(sheet, text)}" for key, text in options)


def draw_opinion(sheet: Sheet, opinion: Opinion, top_mm: float) -> float:
    """Draw the box of one stage, whole on one page: words above, signers, seal and day below; give the lower edge."""
    paper, gate = sheet.paper, sheet.gate
    unit = paper.type_width_mm / COLUMNS
    label_mm = _OPINION_LABEL * unit
    room = paper.type_width_mm - label_mm - 2 * _PADDING_MM
    words = "\n".join(part for part in (opinion.facts, opinion.text) if part)
    lines = gate.break_text(gate.set(words, SMALL_TEXT), room) if words else ()
    signed = _signed(sheet, opinion, room)
    needed = _lines_mm(lines) + len(signed) * _SIGN_MM + 2 * _PADDING_MM
    height = max(needed, _OPINION_MM)
    if height > paper.type_bottom_mm - paper.top_mm:
        raise sheet.refuse(words)
    if top_mm + height > paper.type_bottom_mm:
        sheet.begin_page()
        top_mm = paper.top_mm
    left = paper.left_mm
    sheet.fill(Box(left, top_mm, label_mm, height), SHADE)
    _frame(sheet, Box(left, top_mm, paper.type_width_mm, height))
    sheet.rule(RuleMark(left + label_mm, top_mm, left + label_mm, top_mm + height, TABLE_INNER_RULE_MM))
    label = gate.break_text(gate.set(opinion.title, FINE_STRONG), label_mm - 2 * _PADDING_MM)
    _draw_lines(sheet, label, Box(left, top_mm + (height - _lines_mm(label)) / 2, label_mm, height), centred=True)
    inner = left + label_mm + _PADDING_MM
    _draw_lines(sheet, lines, Box(inner, top_mm + _PADDING_MM, room, height))
    y = top_mm + height - _PADDING_MM - len(signed) * _SIGN_MM
    for row in signed:
        x = inner
        for line, share in zip(row, _SIGN_SHARES, strict=True):
            sheet.put_in(line, Box(x, y, line.width_mm, _SIGN_MM))
            x += room * share
        y += _SIGN_MM
    return top_mm + height


def draw_photo_box(sheet: Sheet, top_mm: float, bottom_mm: float, columns: int, words: str) -> None:
    """Rule the place for a photo at the right edge, beside what was drawn from ``top_mm`` to ``bottom_mm``."""
    width = columns * sheet.paper.type_width_mm / COLUMNS
    place = Box(sheet.paper.type_right_mm - width, top_mm, width, bottom_mm - top_mm)
    _frame(sheet, place)
    sheet.put_in(whole_line(sheet.gate.set(words, SMALL_TEXT_GREY)), place, "centre")


def draw_cut_line(sheet: Sheet, top_mm: float) -> float:
    """Draw where the paper is cut in two; give the lower edge."""
    paper = sheet.paper
    line = whole_line(sheet.gate.set(say(sheet, _CUT_HERE), SMALL_TEXT_GREY))
    middle, half_gap = top_mm + _CUT_MM / 2, line.width_mm / 2 + 3
    centre = paper.left_mm + paper.type_width_mm / 2
    for x1, x2 in ((paper.left_mm, centre - half_gap), (centre + half_gap, paper.type_right_mm)):
        sheet.rule(RuleMark(x1, middle, x2, middle, TABLE_OUTER_RULE_MM, GREY, (1.6, 1.2)))
    sheet.put_in(line, Box(paper.left_mm, top_mm, paper.type_width_mm, _CUT_MM), "centre")
    return top_mm + _CUT_MM


def dated(sheet: Sheet, day: date | None) -> str:
    """Write a day, or room to write one."""
    return sheet.gate.day(day) if day is not None else say(sheet, _DAY_TO_WRITE)


def draw_issue(sheet: Sheet, flow: GridFlow, issuer: str, day: date | None) -> None:
    """Set who issues a letter and when, as a sealed paper does; blank letters leave room for both."""
    if day is not None:
        draw_signature(sheet, flow, issuer, day)
        return
    flow.row(sheet.fitted(f"{issuer}{say(sheet, _SEAL)}", BODY, TYPE_WIDTH_MM), "right", after=2)
    flow.row(whole_line(sheet.gate.set(say(sheet, _DAY_TO_WRITE), BODY)), "right", after=2)


def day_or_room(sheet: Sheet, day: str) -> str:
    """Give a day, or room to write one."""
    return day or say(sheet, _DAY_TO_WRITE)


def _signed(sheet: Sheet, opinion: Opinion, room_mm: float) -> tuple[tuple[Line, ...], ...]:
    """Give the signers of a stage with their days, in two rows, and the place of the seal."""
    rows = []
    for template, name, day, seal in (
        (_HANDLER, opinion.handler, opinion.handled_on, ""),
        (_RESPONSIBLE, opinion.responsible, opinion.decided_on, say(sheet, _SEAL)),
    ):
        rows.append(
            (
                sheet.fitted(
                    say(sheet, template, name=name or _ROOM), SMALL_TEXT, room_mm * _SIGN_SHARES[0] - _PADDING_MM
                ),
                whole_line(sheet.gate.set(seal, SMALL_TEXT_GREY)),
                sheet.fitted(day_or_room(sheet, day), SMALL_TEXT, room_mm * _SIGN_SHARES[2]),
            )
        )
    return tuple(rows)


def _lines_mm(lines: Sequence[Line]) -> float:
    return sum(line.text.em_mm * _LEADING for line in lines)


def _draw_lines(sheet: Sheet, lines: Sequence[Line], place: Box, *, centred: bool = False) -> None:
    y = place.y_mm
    for line in lines:
        height = line.text.em_mm * _LEADING
        sheet.put_in(line, Box(place.x_mm, y, place.width_mm, height), "centre" if centred else "justify")
        y += height


def _frame(sheet: Sheet, place: Box) -> None:
    left, right, foot = place.x_mm, place.x_mm + place.width_mm, place.y_mm + place.height_mm
    for x1, y1, x2, y2 in (
        (left, place.y_mm, right, place.y_mm),
        (left, foot, right, foot),
        (left, place.y_mm, left, foot),
        (right, place.y_mm, right, foot),
    ):
        sheet.rule(RuleMark(x1, y1, x2, y2, TABLE_OUTER_RULE_MM))
