"""Body text on the grid of official papers: 22 lines of 28 characters, both edges straight."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from printing.sheet import Box
from printing.table import Table, draw_table
from printing.theme import (
    CELL_MM,
    LINE_PITCH_MM,
    LINES_PER_PAGE,
    MARGIN_LEFT_MM,
    MARGIN_TOP_MM,
    POINTS_PER_MM,
    TYPE_WIDTH_MM,
    Align,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import Line, SetText

_TABLE_GAP_MM = 2.0


class GridFlow:
    """Fills the lines of a sheet from the top, page after page."""

    def __init__(self, sheet: Sheet, line: int = 0) -> None:
        """Begin at ``line`` of the current page, counted from 0."""
        self._sheet = sheet
        self.line = line

    @property
    def top_mm(self) -> float:
        """Upper edge of the next line."""
        return MARGIN_TOP_MM + self.line * LINE_PITCH_MM

    @property
    def room(self) -> int:
        """Lines left on this page."""
        return LINES_PER_PAGE - self.line

    def need(self, lines: int) -> None:
        """Turn the page unless so many lines are left; more than a page holds cannot be kept together."""
        if self.room < lines <= LINES_PER_PAGE and self.line:
            self._sheet.begin_page()
            self.line = 0

    def skip(self, lines: int = 1) -> None:
        """Leave lines empty; none at the top of a page."""
        if self.line:
            self.line += lines

    def paragraph(self, text: SetText, *, indent: int = 2, hang: float = 0, keep_after: int = 0) -> None:
        """Set a paragraph.

        ``hang`` cells stay free before turned lines; the next ``keep_after`` lines stay on the page of its last two.
        """
        tracking = _tracking_mm(text)
        indent_mm, hang_mm = indent * CELL_MM, hang * CELL_MM
        lines = self._sheet.gate.break_text(
            text, TYPE_WIDTH_MM - hang_mm, indent_mm=indent_mm - hang_mm, tracking_mm=tracking
        )
        last_two = max(len(lines) - 2, 0)
        for index, line in enumerate(lines):
            self.need(min(2, len(lines)) + keep_after if index == last_two and keep_after else 1)
            self._put(line, hang_mm if index else indent_mm, tracking, "justify")

    def row(self, line: Line, align: Align, *, before: float = 0, after: float = 0, tracking_mm: float = 0) -> None:
        """Set one line of its own, ``before`` and ``after`` cells away from the edges."""
        self.need(1)
        box = Box(
            MARGIN_LEFT_MM + before * CELL_MM, self.top_mm, TYPE_WIDTH_MM - (before + after) * CELL_MM, LINE_PITCH_MM
        )
        self._sheet.put_in(line, box, align, tracking_mm)
        self.line += 1

    def table(self, table: Table) -> None:
        """Set a table over as many pages as it needs and go on with the next free line."""
        bottom = draw_table(self._sheet, table, self.top_mm + (_TABLE_GAP_MM if self.line else 0))
        self.line = ceil((bottom + _TABLE_GAP_MM - MARGIN_TOP_MM) / LINE_PITCH_MM - 1e-6)

    def lines_needed(self, text: SetText, *, indent: int = 2, hang: float = 0) -> int:
        """Count the lines that ``paragraph`` would take."""
        width, indent_mm = TYPE_WIDTH_MM - hang * CELL_MM, (indent - hang) * CELL_MM
        return len(self._sheet.gate.break_text(text, width, indent_mm=indent_mm, tracking_mm=_tracking_mm(text)))

    def _put(self, line: Line, indent_mm: float, tracking_mm: float, align: Align) -> None:
        box = Box(MARGIN_LEFT_MM + indent_mm, self.top_mm, TYPE_WIDTH_MM - indent_mm, LINE_PITCH_MM)
        self._sheet.put_in(line, box, align, tracking_mm)
        self.line += 1


def _tracking_mm(text: SetText) -> float:
    return CELL_MM - text.size_pt / POINTS_PER_MM
