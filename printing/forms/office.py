"""Parts that the office's working papers share: a plain title, signature lines, pages counted at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from printing.heading import break_title
from printing.sheet import Box
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP, cut_line, whole_line
from printing.theme import (
    FINE_GREY,
    FINE_TEXT,
    SHEET_SUBTITLE,
    SHEET_TITLE,
    SMALL_TEXT,
    SMALLEST_LEGIBLE_PT,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from printing.sheet import Sheet
    from printing.text import Line
    from printing.theme import Style

_CONTEXT: Final = "OfficePaper"
_TITLE_LEADING: Final = 1.35  # of the em
_LEADING: Final = 1.45
_GAP_MM: Final = 2.0
_SIGN_MM: Final = 9.0
_SIGN_GAP_MM: Final = 6.0
_FOOT_MM: Final = 3.5
_ENTRY_MM: Final = 5.6
_ENTRY_PADDING_MM: Final = 3.2
_MOST_ENTRIES: Final = 6
_DIGIT: Final = 0.55  # of the em: the widest figure of our fonts


def digit_mm(style: Style) -> float:
    """Width of a figure, with some room to spare."""
    return _DIGIT * style.em_mm


def draw_title(sheet: Sheet, title: str, subtitle: str = "") -> float:
    """Set title and subtitle at the head of the page; give the lower edge."""
    paper = sheet.paper
    head = sheet.gate.set(title, SHEET_TITLE)
    spans = break_title(head.text, head.widths_mm, paper.type_width_mm) if head.text else ()
    y = draw_lines(sheet, [cut_line(head, *span, last=True) for span in spans], paper.top_mm, _TITLE_LEADING)
    lines = sheet.gate.break_text(sheet.gate.set(subtitle, SHEET_SUBTITLE), paper.type_width_mm)
    return draw_lines(sheet, lines, y) + _GAP_MM


def draw_lines(sheet: Sheet, lines: Sequence[Line], top_mm: float, leading: float = _LEADING) -> float:
    """Set the lines of a heading, centred; give the lower edge."""
    paper = sheet.paper
    for line in lines:
        height = line.text.em_mm * leading
        sheet.put_in(line, Box(paper.left_mm, top_mm, paper.type_width_mm, height), "centre")
        top_mm += height
    return top_mm


def draw_heading(sheet: Sheet, text: str, style: Style, top_mm: float, note: str = "", keep_mm: float = 0.0) -> float:
    """Set a heading of a part, a grey note at its right; it stays on one page with ``keep_mm`` below it."""
    paper = sheet.paper
    lines = sheet.gate.break_text(sheet.gate.set(text, style), paper.type_width_mm)
    remark = sheet.gate.break_text(sheet.gate.set(note, FINE_GREY), paper.type_width_mm)
    beside = len(lines) == len(remark) == 1 and lines[0].width_mm + remark[0].width_mm + _GAP_MM < paper.type_width_mm
    height = style.em_mm * _LEADING
    all_lines = len(lines) + (0 if beside else len(remark))
    if top_mm + all_lines * height + keep_mm > paper.type_bottom_mm and top_mm > paper.top_mm:
        sheet.begin_page()
        top_mm = paper.top_mm
    for line in lines:
        sheet.put_in(line, Box(paper.left_mm, top_mm, paper.type_width_mm, height))
        top_mm += height
    for line in remark:
        y = top_mm - height if beside else top_mm
        sheet.put_in(line, Box(paper.left_mm, y, paper.type_width_mm, height), "right" if beside else "left")
        top_mm = max(top_mm, y + height)
    return top_mm + _GAP_MM / 2


def draw_paragraph(sheet: Sheet, text: str, style: Style, top_mm: float) -> float:
    """Set a small paragraph over the whole width, page after page; give the lower edge."""
    paper = sheet.paper
    height = style.em_mm * _LEADING
    for line in sheet.gate.break_text(sheet.gate.set(text, style), paper.type_width_mm):
        if top_mm + height > paper.type_bottom_mm:
            sheet.begin_page()
            top_mm = paper.top_mm
        sheet.put_in(line, Box(paper.left_mm, top_mm, paper.type_width_mm, height), "justify")
        top_mm += height
    return top_mm


def draw_entries(sheet: Sheet, texts: Sequence[str], top_mm: float) -> float:
    """Rule the entries of a code list side by side, read from left to right; give the lower edge."""
    style, width = FINE_TEXT, sheet.paper.type_width_mm
    longest = max((whole_line(sheet.gate.set(text, style)).width_mm for text in texts), default=0.0)
    columns = max(1, int(width // max(longest + _ENTRY_PADDING_MM, width / _MOST_ENTRIES)))
    rows = []
    for start in range(0, len(texts), columns):
        cells = [Cell(text, style) for text in texts[start : start + columns]]
        cells += [Cell("", style)] * (columns - len(cells))
        rows.append(Row(tuple(cells), least_mm=_ENTRY_MM))
    return draw_table(sheet, Table((width / columns,) * columns, tuple(rows)), top_mm)


def paragraph_mm(sheet: Sheet, text: str, style: Style) -> float:
    """Height of a small paragraph."""
    lines = sheet.gate.break_text(sheet.gate.set(text, style), sheet.paper.type_width_mm)
    return len(lines) * style.em_mm * _LEADING


def signatures_mm(sheet: Sheet, texts: Sequence[str]) -> float:
    """Height of the signature lines."""
    return len(_sign_rows(sheet, texts)) * _SIGN_MM


def draw_signatures(sheet: Sheet, texts: Sequence[str], top_mm: float) -> float:
    """Set what is to be signed side by side, with room to write; what does not fit goes below."""
    paper = sheet.paper
    rows = _sign_rows(sheet, texts)
    if top_mm + len(rows) * _SIGN_MM > paper.type_bottom_mm and top_mm > paper.top_mm:
        sheet.begin_page()
        top_mm = paper.top_mm
    for row in rows:
        free = paper.type_width_mm - sum(line.width_mm for line in row)
        x = paper.left_mm
        for line in row:
            sheet.put_in(line, Box(x, top_mm, line.width_mm, _SIGN_MM))
            x += line.width_mm + free / len(row)
        top_mm += _SIGN_MM
    return top_mm


def number_pages(sheet: Sheet, title: str) -> None:
    """Count the pages at the foot of each, and repeat the title there, so that loose pages find together."""
    paper = sheet.paper
    template = QT_TRANSLATE_NOOP("OfficePaper", "Page {page} of {pages}")
    for page in range(1, len(sheet.pages) + 1):
        text = sheet.gate.wording(_CONTEXT, template, page=page, pages=len(sheet.pages))
        count = whole_line(sheet.gate.set(text, FINE_TEXT))
        box = Box(paper.left_mm, paper.type_bottom_mm + _FOOT_MM, paper.type_width_mm, FINE_TEXT.em_mm)
        sheet.put_in(count, box, "right", page=page)
        room = paper.type_width_mm - count.width_mm - _GAP_MM
        name = sheet.gate.break_text(sheet.gate.set(title, FINE_GREY), room)
        if name:
            sheet.put_in(name[0], box, page=page)


def _sign_rows(sheet: Sheet, texts: Sequence[str]) -> list[list[Line]]:
    """Fill rows with what is to be signed; each keeps room for a name after it."""
    rows: list[list[Line]] = []
    room = 0.0
    for text in texts:
        line = sheet.fitted(text, SMALL_TEXT, sheet.paper.type_width_mm, SMALLEST_LEGIBLE_PT)
        needed = line.width_mm + _SIGN_GAP_MM
        if not rows or needed > room:
            rows.append([])
            room = sheet.paper.type_width_mm
        rows[-1].append(line)
        room -= needed
    return rows
