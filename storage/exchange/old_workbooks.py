"""Writing the old .xls that receiving systems still ask for: text cells for all but short figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Protocol

from app.domain.errors import ExportFailed
from app.domain.importing.cells import Cell, text_of
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.exchange.writing import ROWS_BETWEEN_PROGRESS, SheetContent, column_widths, whole_file

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 65_536, 256, 32_767
"""What one sheet of the format can hold (BIFF8)."""
_TOO_WIDE = QT_TRANSLATE_NOOP(
    "Export", "An .xls sheet holds {most} columns and this list has {columns}: leave some out, or write .xlsx"
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Export", "A cell of {length} characters does not fit into an .xls (at most {most}): write .xlsx"
)
_FIRST_INEXACT = 10**11
_CHARACTER = 256
"""A column's width is counted in 256ths of a character."""


class _Sheet(Protocol):
    """The part of an xlwt sheet that we use; the library ships no types."""

    def write(self, row: int, column: int, value: str | float | Decimal, style: object = ...) -> None: ...


def write_old_workbook(file: Path, content: SheetContent, progress: Progress = no_progress) -> Path:
    """Write an .xls; what does not fit into one sheet goes on in the next, with titles and headings on each."""
    import xlwt  # noqa: PLC0415 - only these exports need it

    if len(content.headings) > MOST_COLUMNS:
        raise ExportFailed(Message("Export", _TOO_WIDE, {"most": MOST_COLUMNS, "columns": len(content.headings)}))
    rows = iter(content.rows)
    with whole_file(file) as part:
        book = xlwt.Workbook(encoding="utf-8", style_compression=2)
        heading = xlwt.easyxf("font: bold on; align: wrap on, vert centre; borders: bottom thin")
        text = xlwt.easyxf(num_format_str="@")
        done = 0
        for number, page in enumerate(_pages(rows, content), start=1):
            sheet = book.add_sheet(content.name if number == 1 else f"{content.name} {number}")
            sheet.set_panes_frozen(True)
            sheet.set_horz_split_pos(len(content.title_rows) + 1)
            for column, width in enumerate(column_widths(content)):
                sheet.col(column).width = width * _CHARACTER
            _write_top(sheet, content, heading)
            first = len(content.title_rows) + 1
            for row_index, row in enumerate(page, start=first):
                _write_row(sheet, row_index, row, text)
                if row_index % ROWS_BETWEEN_PROGRESS == 0:
                    progress(done + row_index - first, max(content.row_count, done))
            done += len(page)
            if done >= content.row_count:
                for row_index, line in enumerate(content.footer_rows, start=first + len(page)):
                    sheet.write(row_index, 0, line)
        progress(done, done)
        book.save(str(part))
    return file


def _pages(rows: Iterator[Sequence[Cell | Decimal]], content: SheetContent) -> Iterator[list[Sequence[Cell | Decimal]]]:
    """Give the rows sheet by sheet: one sheet at least, each with room for titles, heading and footers."""
    size = MOST_ROWS - len(content.title_rows) - 1 - len(content.footer_rows)
    yield list(islice(rows, size))
    while page := list(islice(rows, size)):
        yield page


def _write_top(sheet: _Sheet, content: SheetContent, heading: object) -> None:
    for row_index, line in enumerate(content.title_rows):
        sheet.write(row_index, 0, line)
    for column, text in enumerate(content.headings):
        sheet.write(len(content.title_rows), column, text, heading)


def _write_row(sheet: _Sheet, row_index: int, row: Sequence[Cell | Decimal], text: object) -> None:
    for column, cell in enumerate(row):
        if cell is None or cell == "":
            continue
        if (
            isinstance(cell, (int, float, Decimal))
            and not isinstance(cell, bool)
            and -_FIRST_INEXACT < cell < _FIRST_INEXACT
        ):
            sheet.write(row_index, column, cell)
            continue
        shown = str(cell) if isinstance(cell, Decimal) else text_of(cell)
        if len(shown) > LONGEST_CELL:
            raise ExportFailed(Message("Export", _TOO_LONG, {"length": len(shown), "most": LONGEST_CELL}))
        sheet.write(row_index, column, shown, text)
