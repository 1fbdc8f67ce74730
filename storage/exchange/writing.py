"""Writing workbooks that Excel and WPS open without harm: long numbers as text, no formulas from data."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from app.domain.errors import ExportFailed
from app.domain.importing.cells import Cell, text_of
from app.domain.text import QT_TRANSLATE_NOOP, Message

_FAILED = QT_TRANSLATE_NOOP(
    "Error", "{name} could not be written: check that the folder exists, is not full, and that the file is not open"
)
_WIDEST, _NARROWEST = 40, 6
_FIRST_INEXACT = 10**15
"""From here on a spreadsheet keeps only the first fifteen digits of a number."""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What one sheet holds; ``title_rows`` stand above the headings."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell | Decimal]]
    title_rows: Sequence[str] = ()
    widths: Sequence[int] = field(default_factory=tuple)


def write_workbook(file: Path, sheets: Sequence[SheetContent]) -> Path:
    """Write an .xlsx whole or not at all; figures stay numbers, everything else is text."""
    import xlsxwriter  # noqa: PLC0415 - only exports need it
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415

    part = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        workbook = xlsxwriter.Workbook(str(part), {"strings_to_formulas": False, "strings_to_urls": False})
        heading = workbook.add_format(
            {"bold": True, "bg_color": "#E8EEF0", "border": 1, "text_wrap": True, "valign": "vcenter"}
        )
        title = workbook.add_format({"bold": True, "font_size": 14})
        for content in sheets:
            sheet = workbook.add_worksheet(content.name)
            first = len(content.title_rows)
            for index, line in enumerate(content.title_rows):
                sheet.write_string(index, 0, line, title)
            for column, text in enumerate(content.headings):
                sheet.write_string(first, column, text, heading)
                width = content.widths[column] if column < len(content.widths) else 2 * len(text) + 2
                sheet.set_column(column, column, min(max(width, _NARROWEST), _WIDEST))
            sheet.freeze_panes(first + 1, 0)
            for row_index, row in enumerate(content.rows, start=first + 1):
                for column, cell in enumerate(row):
                    _write_cell(sheet, row_index, column, cell)
        workbook.close()
        part.replace(file)
    except (OSError, XlsxWriterException) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise ExportFailed(Message("Error", _FAILED, {"name": file.name})) from error
    return file


class _Worksheet(Protocol):
    """The part of an XlsxWriter sheet that we use; the library ships no types."""

    def write_string(self, row: int, column: int, text: str) -> int: ...
    def write_number(self, row: int, column: int, number: float | Decimal) -> int: ...


def _write_cell(sheet: _Worksheet, row: int, column: int, cell: Cell | Decimal) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, (int, float, Decimal)) and not isinstance(cell, bool):
        if -_FIRST_INEXACT < cell < _FIRST_INEXACT:
            sheet.write_number(row, column, cell)
        else:
            sheet.write_string(row, column, str(cell) if isinstance(cell, int) else f"{cell:.0f}")
    elif isinstance(cell, date):
        sheet.write_string(row, column, cell.isoformat())
    else:
        sheet.write_string(row, column, text_of(cell))
