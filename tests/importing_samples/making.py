"""Makes workbooks and tables as offices send them, whole and spoiled."""

from __future__ import annotations

import csv
import io
import struct
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import xlwt
from openpyxl.worksheet.worksheet import Worksheet

Entry = str | int | float | bool | date | datetime | None
Row = Sequence[Entry]
Make = Callable[[Path], Path]
"""Makes the file in a folder and gives its path."""
Touch = Callable[[Worksheet], object]

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xlsx(*rows: Row, name: str = "a.xlsx", touch: Touch | None = None) -> Make:
    """Give a workbook of one sheet; ``touch`` may do more to the sheet."""
    return book({"Sheet1": rows}, name=name, touch={} if touch is None else {"Sheet1": touch})


def book(
    sheets: Mapping[str, Iterable[Row]],
    *,
    name: str = "a.xlsx",
    touch: Mapping[str, Touch] = {},
) -> Make:
    """Give a workbook of several sheets."""

    def make(folder: Path) -> Path:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.worksheets[0])
        for title, rows in sheets.items():
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
            if title in touch:
                touch[title](sheet)
        workbook.save(folder / name)
        workbook.close()
        return folder / name

    return make


def xls(*rows: Row, name: str = "a.xls") -> Make:
    """Give a workbook of the old kind."""

    def make(folder: Path) -> Path:
        workbook = xlwt.Workbook()
        sheet = workbook.add_sheet("Sheet1")
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if cell is not None:
                    sheet.write(row, column, cell)
        workbook.save(str(folder / name))
        return folder / name

    return make


def table(
    *rows: Sequence[str], encoding: str = "utf-8", delimiter: str = ",", name: str = "a.csv", end: str = "\r\n"
) -> Make:
    """Give a text table."""

    def make(folder: Path) -> Path:
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
        return raw(text.getvalue().encode(encoding), name)(folder)

    return make


def raw(content: bytes, name: str = "a.xlsx") -> Make:
    """Give a file of just these bytes."""

    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def renamed(make: Make, name: str) -> Make:
    """Give the file under a name that does not fit it."""
    return lambda folder: make(folder).rename(folder / name)


def cut(make: Make, share: float) -> Make:
    """Give only the first share of the file, as after a broken copy."""

    def made(folder: Path) -> Path:
        file = make(folder)
        content = file.read_bytes()
        file.write_bytes(content[: int(len(content) * share)])
        return file

    return made


def with_parts(make: Make, change: Callable[[dict[str, bytes]], object]) -> Make:
    """Give the workbook with its parts changed and packed anew."""

    def made(folder: Path) -> Path:
        file = make(folder)
        with zipfile.ZipFile(file) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        change(parts)
        return zipped(parts, file.name)(folder)

    return made


def zipped(parts: Mapping[str, bytes], name: str = "a.xlsx") -> Make:
    """Give a zip file."""

    def make(folder: Path) -> Path:
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, content in parts.items():
                archive.writestr(part, content)
        return folder / name

    return make


def replaced(part: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    """Give what replaces bytes in one part of a workbook; they must be there."""

    def change(parts: dict[str, bytes]) -> None:
        assert old in parts[part], parts[part][:2000]
        parts[part] = parts[part].replace(old, new)

    return change


def flipped(make: Make) -> Make:
    """Give the workbook with a few bytes in the middle of its packed sheet turned over."""

    def made(folder: Path) -> Path:
        file = make(folder)
        with zipfile.ZipFile(file) as archive:
            entry = archive.getinfo("xl/worksheets/sheet1.xml")
        content = bytearray(file.read_bytes())
        start = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
        for place in range(start, start + 8):
            content[place] ^= 0xFF
        file.write_bytes(bytes(content))
        return file

    return made


def compound(streams: Mapping[str, bytes], name: str = "a.xlsx") -> Make:
    """Give an OLE container with these streams, each of at least 4,096 bytes, as Office locks its files in."""
    assert all(len(content) >= 4096 for content in streams.values())
    sectors: list[bytes] = []
    fat: list[int] = []
    entries = [_entry("Root Entry", 5, child=1)]
    for number, (title, content) in enumerate(streams.items(), start=1):
        pieces = [content[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(content), _SECTOR)]
        first = len(sectors)
        fat += [*range(first + 1, first + len(pieces)), _END]
        sectors += pieces
        right = number + 1 if number < len(streams) else _FREE
        entries.append(_entry(title, 2, right=right, start=first, size=len(content)))
    directory = b"".join(entries).ljust(-(-len(entries) // 4) * _SECTOR, b"\0")
    first_directory, count = len(sectors), len(directory) // _SECTOR
    fat += [*range(first_directory + 1, first_directory + count), _END, _FAT]
    sectors += [directory[at : at + _SECTOR] for at in range(0, len(directory), _SECTOR)]
    assert len(fat) <= _SECTOR // 4
    table_of_sectors = struct.pack(f"<{_SECTOR // 4}I", *fat, *[_FREE] * (_SECTOR // 4 - len(fat)))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, first_directory, 0,
        4096, _END, 0, _END, 0, len(sectors),
    )  # fmt: skip
    return raw(header.ljust(_SECTOR, b"\xff") + b"".join(sectors) + table_of_sectors, name)


def _entry(title: str, kind: int, *, right: int = _FREE, child: int = _FREE, start: int = _END, size: int = 0) -> bytes:
    words = title.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI16xIQ", words, len(words) + 2, kind, 1, _FREE, right, child, 0, start if size else 0, size
    )
