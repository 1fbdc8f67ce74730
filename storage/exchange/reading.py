"""Opening somebody else's table: .xlsx, .xls, or CSV in UTF-8 or GB18030, by content and not by name."""

from __future__ import annotations

import csv
import hashlib
import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import InvalidInput
from app.domain.importing.cells import Cell
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NOT_FOUND = _N("Import", "The file {name} was not found")
_NOT_A_TABLE = _N(
    "Import", "{name} cannot be read as a workbook or CSV table: open it in Excel or WPS and save it as .xlsx"
)
_UNREADABLE = _N(
    "Import", "{name} cannot be read: close it in other programs, check that the disk is attached, and try again"
)
_HTML = _N("Import", "{name} is a web page with the name of a workbook: open it in Excel or WPS and save it as .xlsx")
_XML = _N("Import", "{name} is an XML table of an old program: open it in Excel or WPS and save it as .xlsx")
_EMPTY = _N("Import", "{name} is empty: check that it is the right file and was saved to the end")
_PICTURE = _N("Import", "{name} is a picture, not a table: ask its sender for the workbook itself")
_DOCUMENT = _N("Import", "{name} is a text document, not a table: ask its sender for the workbook itself")
_ARCHIVE = _N("Import", "{name} is an archive: unpack it first, then import the workbook inside")
_LONG_CELL = _N(
    "Import",
    "{name} has a cell of more than {limit} characters near line {line}: a quotation mark is missing there; correct it"
    " in Excel or WPS and save the file as .xlsx",
)
_LOCKED = _N("Import", "{name} is protected by a password: save it without one and try again")
_TOO_LARGE = _N("Import", "{name} would unpack to {size} MB: this is no ordinary workbook and was not opened")

_OTHERS = (
    (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE), (b"GIF8", _PICTURE), (b"II*\0", _PICTURE),
    (b"%PDF", _DOCUMENT), (b"{\\rtf", _DOCUMENT), (b"Rar!", _ARCHIVE), (b"7z\xbc\xaf", _ARCHIVE), (b"\x1f\x8b", _ARCHIVE),
)  # fmt: skip
_WEB_PAGES = ("<html", "<!doctype", "<table", "<head", "<body", "mime-version:", "<!--")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST_UNPACKED = 1024 * 1024 * 1024
_LARGEST_RATIO = 200
_SMALL = 16 * 1024 * 1024
_LONGEST_CELL = 32_768
_TABLES = (".xlsx", ".xls", ".et", ".csv")
_MEGABYTE = 1024 * 1024
_HEAD = 4096
# One stray cell in the last corner of a sheet would make the reader lay out 17 thousand million cells.
_MOST_CELLS, _CELL_BYTES = 16_000_000, 32
_FAR_CELL = re.compile(rb"""["'](?:[A-Z]{2,3}[0-9]+|[A-Z][0-9]{6,7})["']""")
_ANY_COLUMN = re.compile(rb"""["']([A-Z]{1,3})[0-9]{1,7}["']""")
_ANY_ROW = re.compile(rb"""["'][A-Z]{1,3}([0-9]{1,7})["']""")
_DIMENSION = re.compile(rb"""<dimension\s+ref="A1:([A-Z]{1,3})([0-9]{1,7})\"""")
_ERROR_CELL = re.compile(
    rb"""<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]{1,20})<""", re.DOTALL
)
_REFERENCE = re.compile(rb"""\br="([A-Z]{1,3})([0-9]{1,7})\"""")
_SHEET_ENTRY = re.compile(r"""<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"[^>]*?:id="([^"]*)\"""")
_RELATION = re.compile(r"<Relationship\s[^>]*>")
_FULL_CELL = re.compile(rb"""<(?:\w+:)?c\s(?:[^>]*?\s)?r\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["'][^>]*(?<!/)>""")


_ErrorCell = tuple[int, int, str]
"""Row and column from 0, and the word that a spreadsheet shows there."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its rows from the first, and how many there are.

    ``merged`` are the areas shown as one cell, from 0: first row and column, last row and column.
    """

    name: str
    row_count: int
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[tuple[int, int, int, int]] = ()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file of one or more sheets and the hash of its bytes."""

    name: str
    sha256: str
    sheets: tuple[Sheet, ...]


def open_table(file: Path) -> TableFile:
    """Read a workbook or CSV file; InvalidInput says what is wrong with it and what to do."""
    if not file.is_file():
        raise InvalidInput(Message("Import", _NOT_FOUND, {"name": file.name}))
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InvalidInput(Message("Import", _UNREADABLE, {"name": file.name})) from error
    return TableFile(file.name, hashlib.sha256(content).hexdigest(), tuple(_sheets(file, content)))


def _sheets(file: Path, content: bytes) -> Iterable[Sheet]:
    if not content.strip(b"\0\r\n\t \xef\xbb\xbf"):
        raise InvalidInput(Message("Import", _EMPTY, {"name": file.name}))
    if content.startswith((_ZIP, _OLE)):
        return _workbook_sheets(file, content)
    for magic, message in _OTHERS:
        if content.startswith(magic):
            raise InvalidInput(Message("Import", message, {"name": file.name}))
    return (_csv_sheet(file, content),)


def _workbook_sheets(file: Path, content: bytes) -> Iterator[Sheet]:
    from python_calamine import (  # noqa: PLC0415 - only imports need it
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    errors: Mapping[str, Sequence[_ErrorCell]] = {}
    if content.startswith(_ZIP):
        errors = _inspect(file, content)
    elif _ENCRYPTED in content:
        raise InvalidInput(Message("Import", _LOCKED, {"name": file.name}))
    is_empty = True
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for about in workbook.sheets_metadata:
            if about.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(about.name)
            rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False)  # type: ignore[assignment]  # none is None
            if rows:
                is_empty = False
                _put_errors(rows, errors.get(about.name, ()))
                merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
                yield Sheet(about.name, len(rows), rows, merged, about.visible != SheetVisibleEnum.Visible)
    except PasswordError as error:
        raise InvalidInput(Message("Import", _LOCKED, {"name": file.name})) from error
    except (CalamineError, OSError, ValueError, KeyError) as error:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name})) from error
    if is_empty:
        raise InvalidInput(Message("Import", _EMPTY, {"name": file.name}))


def _inspect(file: Path, content: bytes) -> Mapping[str, Sequence[_ErrorCell]]:
    """Refuse what would fill the memory, and what is no .xlsx: the reader itself checks neither.

    Gives for each sheet the cells in which a formula ended in an error: the reader makes them empty.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            size = sum(entry.file_size for entry in entries)
            if size > LARGEST_UNPACKED or (size > _SMALL and size > len(content) * _LARGEST_RATIO):
                raise _too_large(file, size)
            names = [entry.filename.lower() for entry in entries]
            if "[content_types].xml" not in names and any(name.endswith(_TABLES) for name in names):
                raise InvalidInput(Message("Import", _ARCHIVE, {"name": file.name}))
            areas: list[int] = []
            errors: dict[str, Sequence[_ErrorCell]] = {}
            for entry in entries:
                if xml := _sheet_xml(archive, entry):
                    areas.append(_area(xml))
                    errors[entry.filename] = _error_cells(xml)
            titles = _sheet_titles(archive) if any(errors.values()) else {}
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, EOFError, OSError, RuntimeError) as error:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name})) from error
    if not areas:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name}))
    if max(areas) > _MOST_CELLS:
        raise _too_large(file, max(areas) * _CELL_BYTES)
    return {titles[part]: cells for part, cells in errors.items() if part in titles}


def _error_cells(xml: bytes) -> Sequence[_ErrorCell]:
    if b't="e"' not in xml:
        return ()
    return [
        (int(place[2]) - 1, _column_number(place[1]) - 1, word.decode("utf-8", "replace"))
        for attributes, word in _ERROR_CELL.findall(xml)
        if (place := _REFERENCE.search(b" " + attributes))
    ]


def _sheet_titles(archive: zipfile.ZipFile) -> dict[str, str]:
    """Give the title of the sheet in each part."""
    relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    parts = {
        identity[1]: target[1]
        for relation in _RELATION.findall(relations)
        if (identity := re.search(r'Id="([^"]*)"', relation)) and (target := re.search(r'Target="([^"]*)"', relation))
    }
    return {
        (parts[identity].lstrip("/") if parts[identity].startswith("/") else f"xl/{parts[identity]}"): html.unescape(
            title
        )
        for title, identity in _SHEET_ENTRY.findall(archive.read("xl/workbook.xml").decode("utf-8", "replace"))
        if identity in parts
    }


def _put_errors(rows: list[list[Cell]], errors: Sequence[_ErrorCell]) -> None:
    for row, column, word in errors:
        if row < len(rows):
            rows[row] += [""] * (column + 1 - len(rows[row]))
            rows[row][column] = word


def _too_large(file: Path, size: int) -> InvalidInput:
    return InvalidInput(Message("Import", _TOO_LARGE, {"name": file.name, "size": size // _MEGABYTE}))


def _sheet_xml(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Give the content of a sheet, and nothing for any other part."""
    if not entry.filename.lower().endswith(".xml"):
        return b""
    with archive.open(entry) as stream:
        head = stream.read(_HEAD)
        return head + stream.read() if b"worksheet" in head else b""


def _area(xml: bytes) -> int:
    """Give rows times columns up to the last cell that holds something: the reader lays all of them out."""
    if declared := _DIMENSION.search(xml, 0, _HEAD):
        area = _column_number(declared[1]) * int(declared[2])
        if area <= _MOST_CELLS and _holds_all(xml, declared[1], int(declared[2])):
            return area
    if _FAR_CELL.search(xml) is None:
        return 0
    # Reading each cell apart takes seconds; nearly every sheet is cleared by its outermost letters and numbers.
    most_columns = max(map(_column_number, set(_ANY_COLUMN.findall(xml))), default=0)
    most_rows = max(map(int, set(_ANY_ROW.findall(xml))), default=0)
    if most_columns * most_rows <= _MOST_CELLS:
        return most_columns * most_rows
    found = _FULL_CELL.findall(xml)
    columns = max((_column_number(column) for column, _ in found), default=0)
    return columns * max((int(row) for _, row in found), default=0)


def _holds_all(xml: bytes, last_column: bytes, last_row: int) -> bool:
    """Prove in one pass that each cell lies inside the area which the sheet declares; False proves nothing."""
    columns = _up_to(last_column, b"A", b"Z")
    rows = _up_to(str(last_row).encode(), b"0", b"9")
    stray = re.compile(rb'<c(?=[\s/>])(?! r="(?:%s)(?:%s)")' % (columns, rows))
    return b":c" not in xml and stray.search(xml) is None


def _up_to(last: bytes, first_sign: bytes, last_sign: bytes) -> bytes:
    """Give the pattern of all words that are shorter than ``last`` or, with its length, not after it."""
    span = b"[%s-%s]" % (first_sign, last_sign)
    shorter = [span + b"{1,%d}" % (len(last) - 1)] if len(last) > 1 else []
    lower = [
        last[:place] + b"[%s-%s]" % (first_sign, bytes([sign - 1])) + span * (len(last) - place - 1)
        for place, sign in enumerate(last)
        if sign > first_sign[0]
    ]
    return b"|".join([last, *lower, *shorter])


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _csv_sheet(file: Path, content: bytes) -> Sheet:
    text = _decoded(file, content)
    head = text[:_HEAD].lstrip().lower()
    if head.startswith(_WEB_PAGES) or (head.startswith("<?xml") and "<html" in head):
        raise InvalidInput(Message("Import", _HTML, {"name": file.name}))
    if head.startswith("<?xml"):
        raise InvalidInput(Message("Import", _XML, {"name": file.name}))
    before = csv.field_size_limit(_LONGEST_CELL)
    rows: list[list[str]] = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        rows.extend(reader)
    except csv.Error as error:
        message = Message("Import", _LONG_CELL, {"name": file.name, "limit": _LONGEST_CELL, "line": len(rows) + 1})
        raise InvalidInput(message) from error
    finally:
        # The limit holds for the whole program, and bundles have longer cells.
        csv.field_size_limit(before)
    return Sheet(file.stem, len(rows), rows)


def _decoded(file: Path, content: bytes) -> str:
    encodings = ("utf-16",) if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name}))


def _delimiter(text: str) -> str:
    head = "\n".join(text.splitlines()[:20])
    return max((",", "\t", ";"), key=head.count)
