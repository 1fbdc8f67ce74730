"""Writing workbooks that Excel and WPS open without harm: long numbers as text, no formulas from data."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from app.domain.errors import ExportFailed
from app.domain.importing.cells import Cell, text_of
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message

_FAILED = QT_TRANSLATE_NOOP(
    "Error", "{name} could not be written: check that the folder exists, is not full, and that the file is not open"
)
_WIDEST, _NARROWEST = 40, 6
ROWS_BETWEEN_PROGRESS = 500
_SHORTEST_LONG = 12
_MOST_ROWS = 1_048_576
_TOO_MANY = QT_TRANSLATE_NOOP("Export", "An .xlsx sheet holds {most} rows: filter the list, or write CSV")
_FIRST_INEXACT = 10**15
"""From here on a spreadsheet keeps only the first fifteen digits of a number."""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What one sheet holds; ``title_rows`` stand above the headings, ``footer_rows`` below the rows.

    ``row_count`` is how many rows there are, for the progress and the limits of a format; 0 where nobody counted.
    """

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell | Decimal]]
    title_rows: Sequence[str] = ()
    widths: Sequence[int] = field(default_factory=tuple)
    footer_rows: Sequence[str] = ()
    row_count: int = 0


@contextlib.contextmanager
def whole_file(file: Path, *faults: type[Exception]) -> Iterator[Path]:
    """Give a file to write that takes the place of ``file`` at the end, or is gone where anything went wrong.

    ``faults`` are the errors of a writing library that mean what OSError means; both become ExportFailed.
    """
    part = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        yield part
        part.replace(file)
    except BaseException as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, (OSError, *faults)):
            raise ExportFailed(Message("Error", _FAILED, {"name": file.name})) from error
        raise


def column_widths(content: SheetContent) -> list[int]:
    """Give the widths of the columns in characters, within what is legible."""
    given = content.widths
    wanted = [
        given[column] if column < len(given) else 2 * len(text) + 2 for column, text in enumerate(content.headings)
    ]
    return [min(max(width, _NARROWEST), _WIDEST) for width in wanted]


def write_workbook(file: Path, sheets: Sequence[SheetContent], progress: Progress = no_progress) -> Path:
    """Write an .xlsx whole or not at all; figures stay numbers, everything else is text."""
    import xlsxwriter  # noqa: PLC0415 - only exports need it
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415

    total = sum(content.row_count for content in sheets)
    done = 0
    with whole_file(file, XlsxWriterException) as part:
        workbook = xlsxwriter.Workbook(str(part), {"strings_to_formulas": False, "strings_to_urls": False})
        heading = workbook.add_format(
            {"bold": True, "bg_color": "#E8EEF0", "border": 1, "text_wrap": True, "valign": "vcenter"}
        )
        title = workbook.add_format({"bold": True, "font_size": 14})
        text_format = workbook.add_format({"num_format": "@"})
        for content in sheets:
            sheet = workbook.add_worksheet(content.name)
            first = len(content.title_rows)
            for index, line in enumerate(content.title_rows):
                sheet.write_string(index, 0, line, title)
            for column, (text, width) in enumerate(zip(content.headings, column_widths(content), strict=True)):
                sheet.write_string(first, column, text, heading)
                sheet.set_column(column, column, width)
            sheet.freeze_panes(first + 1, 0)
            row_index = first
            for row_index, row in enumerate(content.rows, start=first + 1):
                if row_index >= _MOST_ROWS:
                    raise ExportFailed(Message("Export", _TOO_MANY, {"most": _MOST_ROWS}))
                for column, cell in enumerate(row):
                    _write_cell(sheet, row_index, column, cell, text_format)
                if row_index % ROWS_BETWEEN_PROGRESS == 0:
                    progress(done + row_index - first, total)
            done += row_index - first
            for index, line in enumerate(content.footer_rows, start=row_index + 1):
                sheet.write_string(index, 0, line)
        progress(total, total)
        workbook.close()
    return file


class _Worksheet(Protocol):
    """The part of an XlsxWriter sheet that we use; the library ships no types."""

    def write_string(self, row: int, column: int, text: str, cell_format: object = ...) -> int: ...
    def write_number(self, row: int, column: int, number: float | Decimal) -> int: ...


def _write_cell(sheet: _Worksheet, row: int, column: int, cell: Cell | Decimal, text_format: object) -> None:
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
        text = text_of(cell)
        # With the format of text a long number stays one when somebody edits the cell.
        is_long = text[:_SHORTEST_LONG].isdigit() and len(text) >= _SHORTEST_LONG
        sheet.write_string(row, column, text, text_format if is_long else None)
