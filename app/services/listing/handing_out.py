"""Rows handed out: to a file by a profile, or to the clipboard."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from pathlib import Path

from app.domain.errors import InvalidInput
from app.domain.export_profiles import (
    ExportColumn,
    ExportProfile,
    Fill,
    Style,
    is_long_number,
    number_of,
    safe_text,
    write_cell,
)
from app.domain.lists import LABEL_CONTEXTS, ListColumn
from app.domain.progress import Progress
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.listing.cells import CellValue
from storage.exchange.old_workbooks import write_old_workbook
from storage.exchange.text_tables import ENCODINGS, UTF_8, write_csv
from storage.exchange.writing import SheetContent, write_workbook

_N = QT_TRANSLATE_NOOP
_NUMBER = _N("Export", "No.")
_SUFFIX = _N("Export", "{name} must end in .xlsx, .xls or .csv")
_ENCODING = _N("Export", "{encoding} is not offered: choose UTF-8 or GB18030")
CSV = ".csv"
SUFFIXES = (".xlsx", ".xls", CSV)
_LONGEST_NAME = 31
_BARRED_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
Cell = str | int | Decimal
_CELL_STYLE = "mso-number-format:'\\@'"


@dataclass(frozen=True, slots=True)
class Writing:
    """One export: the profile with the columns its cells come from, and the words for titles."""

    profile: ExportProfile
    columns: Mapping[str, ListColumn]
    title: str
    facts: Mapping[str, str]
    tr: Translate

    @property
    def field_columns(self) -> list[ListColumn]:
        """The columns whose cells are read, in order."""
        return [self.columns[one.source] for one in self.profile.columns if one.fill is Fill.FIELD]

    @property
    def headings(self) -> list[str]:
        """The headings: the wording of the profile, else the label of the field."""
        return [self._heading(column) for column in self.profile.columns]

    def _heading(self, column: ExportColumn) -> str:
        if column.heading or column.fill not in (Fill.FIELD, Fill.NUMBER):
            return column.heading
        if column.fill is Fill.NUMBER:
            return self.tr("Export", _NUMBER)
        return label_of(self.columns[column.source], self.tr)

    def rows(self, cells: Iterable[Sequence[CellValue]], *, is_text_table: bool) -> Iterator[list[Cell]]:
        """Give the rows as they are written, and the blank ones after them."""
        for number, row in enumerate(cells, start=1):
            yield self._row(number, row, is_text_table=is_text_table)
        for _ in range(self.profile.blank_rows):
            yield [""] * len(self.profile.columns)

    def _row(self, number: int, cells: Sequence[CellValue], *, is_text_table: bool) -> list[Cell]:
        found = iter(cells)
        row: list[Cell] = []
        for column in self.profile.columns:
            if column.fill is Fill.FIELD:
                row.append(self._cell(column, next(found), is_text_table=is_text_table))
            elif column.fill is Fill.NUMBER:
                row.append(number)
            else:
                text = column.constant if column.fill is Fill.CONSTANT else ""
                row.append(safe_text(text) if is_text_table else text)
        return row

    def _cell(self, column: ExportColumn, cell: CellValue, *, is_text_table: bool) -> Cell:
        source = self.columns[column.source]
        text = write_cell(source, cell.stored, cell.shown, column.style)
        if not is_text_table:
            return number_of(source, text)
        if column.style is Style.APOSTROPHE and text:
            return f"'{text}"
        return safe_text(text)

    def lines(self, texts: Sequence[str], *, is_text_table: bool) -> list[str]:
        """Give titles or footers with the facts of this export filled in."""
        filled: list[str] = []
        for line in texts:
            text = line
            for name, value in self.facts.items():
                text = text.replace("{" + name + "}", value)
            filled.append(safe_text(text) if is_text_table else text)
        return filled


def label_of(column: ListColumn, tr: Translate) -> str:
    """Give the heading of a column in the language of the office."""
    return tr(LABEL_CONTEXTS.get(column.part, "Field"), column.label)


def check_target(file: Path, encoding: str) -> None:
    """Refuse a file whose name says no format, and an encoding that is not offered."""
    if file.suffix.lower() not in SUFFIXES:
        raise InvalidInput(Message("Export", _SUFFIX, {"name": file.name}))
    if encoding not in ENCODINGS:
        raise InvalidInput(Message("Export", _ENCODING, {"encoding": encoding}))


def write_file(
    file: Path,
    writing: Writing,
    cells: Iterable[Sequence[CellValue]],
    row_count: int,
    progress: Progress,
    *,
    encoding: str = UTF_8,
) -> str:
    """Write the rows whole or not at all, in the format that the file's name says, and give the hash of the file."""
    is_text_table = file.suffix.lower() == CSV
    profile = writing.profile
    headings = [safe_text(text) if is_text_table else text for text in writing.headings]
    content = SheetContent(
        writing.title.translate(_BARRED_IN_NAMES).strip()[:_LONGEST_NAME] or "1",
        headings,
        writing.rows(cells, is_text_table=is_text_table),
        writing.lines(profile.title_rows, is_text_table=is_text_table),
        [_width(column, text, writing) for column, text in zip(profile.columns, headings, strict=True)],
        writing.lines(profile.footer_lines, is_text_table=is_text_table),
        row_count + profile.blank_rows,
    )
    if is_text_table:
        write_csv(file, content, encoding, progress)
    elif file.suffix.lower() == ".xls":
        write_old_workbook(file, content, progress)
    else:
        write_workbook(file, [content], progress)
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _width(column: ExportColumn, heading: str, writing: Writing) -> int:
    wanted = writing.columns[column.source].width + 2 if column.fill is Fill.FIELD else 0
    return max(wanted, 2 * len(heading) + 2)


def as_text(headings: Sequence[str], rows: Iterable[Sequence[str]], *, force_text: bool) -> str:
    """Give rows for the clipboard, a tab between cells; with ``force_text`` long numbers stay text in a spreadsheet."""
    lines = ["\t".join(_one_line(text) for text in headings)]
    lines += ["\t".join(_pasted(text, force_text=force_text) for text in row) for row in rows]
    return "\n".join(lines) + "\n"


def _pasted(text: str, *, force_text: bool) -> str:
    if force_text and is_long_number(text):
        return f'="{text}"'
    return safe_text(_one_line(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def as_html(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give rows for the clipboard as a table whose cells Excel and WPS keep as text."""
    head = "".join(f"<th>{escape(text)}</th>" for text in headings)
    body = "".join(
        "<tr>" + "".join(f'<td style="{_CELL_STYLE}">{escape(text)}</td>' for text in row) + "</tr>" for row in rows
    )
    return f"<meta charset='utf-8'><table><tr>{head}</tr>{body}</table>"
