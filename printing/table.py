"""Ruled tables: the heading stands on every page again, a row is never split, a section keeps its first row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.sheet import Box, RuleMark
from printing.theme import (
    SHADE,
    TABLE_INNER_RULE_MM,
    TABLE_OUTER_RULE_MM,
    Align,
    Style,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import Line

_PADDING_X_MM: Final = 1.4
_PADDING_Y_MM: Final = 1.3
_LEADING: Final = 1.34  # of the em


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a row, over one or more columns."""

    text: str
    style: Style
    align: Align = "left"
    span: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """Cells that fill all columns; ``label`` names whose row it is, for the list of missing glyphs."""

    cells: tuple[Cell, ...]
    label: str = ""
    least_mm: float = 0.0
    shaded: bool = False
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns by their widths, rows of heading, rows; it begins at the left edge of the type area.

    The last row stays on one page with ``foot_mm`` of room below it, for what must not stand alone.
    """

    widths_mm: tuple[float, ...]
    rows: Sequence[Row]
    heading: tuple[Row, ...] = ()
    foot_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class _SetCell:
    lines: tuple[Line, ...]
    x_mm: float
    width_mm: float
    align: Align
    leading_mm: float

    @property
    def height_mm(self) -> float:
        return len(self.lines) * self.leading_mm


@dataclass(frozen=True, slots=True)
class _SetRow:
    row: Row
    cells: tuple[_SetCell, ...]
    height_mm: float


def draw_table(sheet: Sheet, table: Table, top_mm: float) -> float:
    """Draw from ``top_mm`` on, over new pages as needed; give the lower edge on the last page."""
    heading = [_set_row(sheet, table, row) for row in table.heading]
    heading_mm = sum(row.height_mm for row in heading)
    fresh = top_mm <= sheet.paper.top_mm
    first, count, y = 0, len(table.rows), top_mm
    while first < count or (heading and y == top_mm):
        sheet.watch(first, count)
        rows = _rows_that_fit(sheet, table, first, sheet.paper.type_bottom_mm - y - heading_mm)
        if rows or not count:
            y = _draw_part(sheet, table, [*heading, *rows], y)
        elif fresh:
            raise sheet.refuse(max((cell.text for cell in table.rows[first].cells), key=len))
        first += len(rows)
        if first >= count:
            break
        sheet.begin_page()
        y, fresh = sheet.paper.top_mm, True
    return y


def table_height_mm(sheet: Sheet, table: Table) -> float:
    """Height of the whole table on one page."""
    return sum(_set_row(sheet, table, row).height_mm for row in (*table.heading, *table.rows))


def _rows_that_fit(sheet: Sheet, table: Table, first: int, room_mm: float) -> list[_SetRow]:
    """Set as many rows as one page holds, so that a long table is never held whole."""
    rows: list[_SetRow] = []
    for index in range(first, len(table.rows)):
        prepared = _set_row(sheet, table, table.rows[index])
        room_mm -= prepared.height_mm
        if room_mm < 0:
            break
        rows.append(prepared)
    if first + len(rows) < len(table.rows):
        while rows and rows[-1].row.keep_with_next:
            rows.pop()
    elif room_mm < table.foot_mm and len(rows) > 1:
        rows.pop()
    return rows


def _set_row(sheet: Sheet, table: Table, row: Row) -> _SetRow:
    cells = tuple(_set_cells(sheet, table, row))
    needed = max(cell.height_mm for cell in cells) + 2 * _PADDING_Y_MM
    return _SetRow(row, cells, max(needed, row.least_mm))


def _set_cells(sheet: Sheet, table: Table, row: Row) -> Iterator[_SetCell]:
    column, x = 0, sheet.paper.left_mm
    for cell in row.cells:
        width = sum(table.widths_mm[column : column + cell.span])
        text = sheet.gate.set(cell.text, cell.style)
        lines = sheet.gate.break_text(text, width - 2 * _PADDING_X_MM)
        yield _SetCell(lines, x, width, cell.align, cell.style.em_mm * _LEADING)
        column += cell.span
        x += width


def _draw_part(sheet: Sheet, table: Table, rows: list[_SetRow], top_mm: float) -> float:
    y = top_mm
    columns: dict[float, float] = {}
    left, right = sheet.paper.left_mm, sheet.paper.left_mm + sum(table.widths_mm)
    for index, row in enumerate(rows):
        if row.row.shaded:
            sheet.fill(Box(left, y, right - left, row.height_mm), SHADE)
        if index:
            sheet.rule(RuleMark(left, y, right, y, TABLE_INNER_RULE_MM))
        with sheet.about(row.row.label):
            for cell in row.cells:
                _draw_cell(sheet, cell, y, row.height_mm)
        _rule_columns(sheet, columns, [cell.x_mm for cell in row.cells[1:]], y)
        y += row.height_mm
    _rule_columns(sheet, columns, [], y)
    for level in (top_mm, y):
        sheet.rule(RuleMark(left, level, right, level, TABLE_OUTER_RULE_MM))
    for side in (left, right):
        sheet.rule(RuleMark(side, top_mm, side, y, TABLE_OUTER_RULE_MM))
    return y


def _rule_columns(sheet: Sheet, columns: dict[float, float], edges: list[float], y_mm: float) -> None:
    """Draw the column rules that end at ``y_mm`` in one piece and remember where new ones begin."""
    for x in [x for x in columns if x not in edges]:
        sheet.rule(RuleMark(x, columns.pop(x), x, y_mm, TABLE_INNER_RULE_MM))
    for x in edges:
        columns.setdefault(x, y_mm)


def _draw_cell(sheet: Sheet, cell: _SetCell, top_mm: float, height_mm: float) -> None:
    y = top_mm + (height_mm - cell.height_mm) / 2
    inner = cell.width_mm - 2 * _PADDING_X_MM
    for line in cell.lines:
        sheet.put_in(line, Box(cell.x_mm + _PADDING_X_MM, y, inner, cell.leading_mm), cell.align)
        y += cell.leading_mm
