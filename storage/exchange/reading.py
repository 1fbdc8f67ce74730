"""Opening somebody else's table: .xlsx, .xls, or CSV in UTF-8 or GB18030, by content and not by name."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
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
_LOCKED = _N("Import", "{name} is protected by a password: save it without one and try again")
_TOO_LARGE = _N("Import", "{name} would unpack to {size} MB: this is no ordinary workbook and was not opened")

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST_UNPACKED = 1024 * 1024 * 1024
_LARGEST_RATIO = 200
_SMALL = 16 * 1024 * 1024
_LONGEST_CELL = 32_768
_MEGABYTE = 1024 * 1024
_HEAD = 4096
# One stray cell in the last corner of a sheet would make the reader lay out 17 thousand million cells.
_MOST_CELLS, _CELL_BYTES = 16_000_000, 32
_FAR_CELL = re.compile(rb"""["'](?:[A-Z]{2,3}[0-9]+|[A-Z][0-9]{6,7})["']""")
_ANY_COLUMN = re.compile(rb"""["']([A-Z]{1,3})[0-9]{1,7}["']""")
_ANY_ROW = re.compile(rb"""["'][A-Z]{1,3}([0-9]{1,7})["']""")
_DIMENSION = re.compile(rb"""<dimension\s+ref="A1:([A-Z]{1,3})([0-9]{1,7})\"""")
_FULL_CELL = re.compile(rb"""<(?:\w+:)?c\s(?:[^>]*?\s)?r\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["'][^>]*(?<!/)>""")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its rows from the first, and how many there are."""

    name: str
    row_count: int
    rows: Sequence[Sequence[Cell]]


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
    digest = hashlib.sha256(content).hexdigest()
    if content.startswith((_ZIP, _OLE)):
        return TableFile(file.name, digest, tuple(_workbook_sheets(file, content)))
    if content[:512].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith((b"<html", b"<!doctype", b"<table", b"<?xml")):
        raise InvalidInput(Message("Import", _HTML, {"name": file.name}))
    return TableFile(file.name, digest, (_csv_sheet(file, content),))


def _workbook_sheets(file: Path, content: bytes) -> Iterator[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 - only imports need it

    if content.startswith(_ZIP):
        _refuse_bomb(file, content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            rows = sheet.to_python(skip_empty_area=False)
            if rows:
                yield Sheet(name, len(rows), rows)
    except PasswordError as error:
        raise InvalidInput(Message("Import", _LOCKED, {"name": file.name})) from error
    except (CalamineError, OSError, ValueError, KeyError) as error:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name})) from error


def _refuse_bomb(file: Path, content: bytes) -> None:
    """Refuse what would fill the memory, and what is no .xlsx: the reader itself checks neither."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            size = sum(entry.file_size for entry in entries)
            if size > LARGEST_UNPACKED or (size > _SMALL and size > len(content) * _LARGEST_RATIO):
                raise _too_large(file, size)
            sheets = [xml for entry in entries if (xml := _sheet_xml(archive, entry))]
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError, RuntimeError) as error:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name})) from error
    if not sheets:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name}))
    cells = max(_area(xml) for xml in sheets)
    if cells > _MOST_CELLS:
        raise _too_large(file, cells * _CELL_BYTES)


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
    if (declared := _DIMENSION.search(xml, 0, _HEAD)) and _holds_all(xml, declared[1], int(declared[2])):
        return _column_number(declared[1]) * int(declared[2])
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
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise InvalidInput(Message("Import", _NOT_A_TABLE, {"name": file.name})) from error
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
