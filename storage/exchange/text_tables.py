"""Writing CSV tables in UTF-8 or GB18030, whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from app.domain.errors import ExportFailed
from app.domain.importing.cells import Cell, text_of
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.exchange.writing import ROWS_BETWEEN_PROGRESS, SheetContent, whole_file

UTF_8, GB18030 = "utf-8-sig", "gb18030"
ENCODINGS = (UTF_8, GB18030)
_NOT_ENCODED = QT_TRANSLATE_NOOP(
    "Export", "Row {row} holds a broken character that no text file can keep: correct the record and write again"
)


def write_csv(file: Path, content: SheetContent, encoding: str = UTF_8, progress: Progress = no_progress) -> Path:
    """Write a table with commas; cells are written as they are given, so formulas are made safe before.

    UTF-8 carries a byte order mark, without which Excel shows nonsense; GB18030 holds every character of Unicode.
    """
    number = 0
    with whole_file(file) as part:
        try:
            with part.open("w", encoding=encoding, newline="") as stream:
                writer = csv.writer(stream, lineterminator="\r\n")
                for number, row in enumerate(_lines(content), start=1):
                    writer.writerow(row)
                    if number % ROWS_BETWEEN_PROGRESS == 0:
                        progress(min(number, content.row_count), content.row_count)
        except UnicodeEncodeError as error:
            raise ExportFailed(Message("Export", _NOT_ENCODED, {"row": number})) from error
        progress(content.row_count, content.row_count)
    return file


def _lines(content: SheetContent) -> Iterator[Sequence[str]]:
    for line in content.title_rows:
        yield (line,)
    yield content.headings
    for row in content.rows:
        yield [_text(cell) for cell in row]
    for line in content.footer_rows:
        yield (line,)


def _text(cell: Cell | Decimal) -> str:
    return format(cell, "f") if isinstance(cell, Decimal) else text_of(cell)
