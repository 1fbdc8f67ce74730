"""Rows of a table as CSV: RFC 4180 quoting, LF, UTF-8 in NFC, an empty cell is NULL."""

from __future__ import annotations

import codecs
import csv
import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from storage.bundle import wording
from storage.bundle.fields import CellError, TableShape, Value, decoder, encoder

# A part is held in memory, header to last row: this keeps an export small on a 4 GB PC.
PART_ROWS = 50_000
PART_BYTES = 8 * 1024 * 1024
MAX_LINE_CHARS = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TableSource:
    """A table to seal: its shape and its rows, in ascending order of ``uid``."""

    shape: TableShape
    rows: Iterable[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Part:
    """One CSV file of a table, whole."""

    number: int
    rows: int
    content: bytes


def encode_line(cells: Sequence[str]) -> bytes:
    """Write one line; quote only what must be quoted, so that a line has one spelling."""
    line = ",".join(cells)
    if line.count(",") != len(cells) - 1 or '"' in line or "\n" in line or "\r" in line or not line:
        line = ",".join(_quoted(cell) for cell in cells)
    if not line.isascii() and not unicodedata.is_normalized("NFC", line):
        line = unicodedata.normalize("NFC", line)
    return f"{line}\n".encode()


def _quoted(cell: str) -> str:
    needs = '"' in cell or "," in cell or "\n" in cell or "\r" in cell
    return '"' + cell.replace('"', '""') + '"' if needs else cell


def header_line(shape: TableShape) -> bytes:
    """Write the header row of every part of a table."""
    return encode_line([field.name for field in shape.fields])


def parts(source: TableSource) -> Iterator[Part]:
    """Write a table part by part; an empty table is one part with its header only."""
    content = bytearray(header_line(source.shape))
    number, rows = 1, 0
    for line in _lines(source):
        if rows == PART_ROWS or (rows and len(content) + len(line) > PART_BYTES):
            yield Part(number, rows, bytes(content))
            content = bytearray(header_line(source.shape))
            number, rows = number + 1, 0
        content += line
        rows += 1
    yield Part(number, rows, bytes(content))


def _lines(source: TableSource) -> Iterator[bytes]:
    shape = source.shape
    encoders = [encoder(field.type) for field in shape.fields]
    key_index = shape.key_index
    last = ""
    for row in source.rows:
        try:
            cells = [encode(value) for encode, value in zip(encoders, row, strict=True)]
            line = encode_line(cells)
        except (CellError, UnicodeEncodeError) as exc:
            raise _not_exported(shape, row) from exc
        key = cells[key_index]
        if key <= last or not key.isascii():
            raise wording.export_failed(wording.ROWS_OUT_OF_ORDER, table=shape.name, uid=key)
        last = key
        yield line


def _not_exported(shape: TableShape, row: tuple[object, ...]) -> Exception:
    uid = row[shape.key_index]
    for field, value in zip(shape.fields, row, strict=True):
        try:
            encode_line([encoder(field.type)(value)])
        except (CellError, UnicodeEncodeError):
            return wording.export_failed(wording.CELL_NOT_EXPORTED, table=shape.name, uid=uid, field=field.name)
    return wording.export_failed(wording.ROWS_OUT_OF_ORDER, table=shape.name, uid=uid)


class PartReader:
    """Reads the parts of one table in their order and holds every row to the shape."""

    def __init__(self, shape: TableShape) -> None:
        """Begin before the first part."""
        self._shape = shape
        self._decoders = [decoder(field.type) for field in shape.fields]
        self._last = ""
        self.rows = 0

    def read(self, entry: str, chunks: Iterable[bytes], sha256: str) -> Iterator[tuple[Value, ...]]:
        """Give the rows of one part; refuse at its end when it was not in its one spelling."""
        digest = hashlib.sha256()
        number = -1
        try:
            for number, cells in enumerate(csv.reader(_text_lines(chunks), strict=True)):
                digest.update(encode_line(cells))
                if number:
                    yield self._row(entry, number, cells)
                elif cells != [field.name for field in self._shape.fields]:
                    raise wording.refused(wording.CONTENT_FILE, entry=entry)
        except (csv.Error, UnicodeError, _LineError) as exc:
            raise wording.refused(wording.ROW_REFUSED, entry=entry, row=number + 1) from exc
        if digest.hexdigest() != sha256:
            raise wording.refused(wording.CONTENT_FILE, entry=entry)

    def _row(self, entry: str, number: int, cells: list[str]) -> tuple[Value, ...]:
        key = cells[self._shape.key_index] if len(cells) == len(self._decoders) else ""
        if key <= self._last or not key.isascii():
            raise wording.refused(wording.ROW_REFUSED, entry=entry, row=number)
        self._last = key
        self.rows += 1
        try:
            return tuple([decode(cell) for decode, cell in zip(self._decoders, cells, strict=True)])
        except CellError as exc:
            raise wording.refused(
                wording.CELL_REFUSED, entry=entry, row=number, field=self._wrong_field(cells)
            ) from exc

    def _wrong_field(self, cells: list[str]) -> str:
        for field, cell in zip(self._shape.fields, cells, strict=True):
            try:
                decoder(field.type)(cell)
            except CellError:
                return field.name
        return self._shape.name


class _LineError(ValueError):
    """A part does not end with a line feed, or a line has no end in sight."""


def _text_lines(chunks: Iterable[bytes]) -> Iterator[str]:
    decoder_ = codecs.getincrementaldecoder("utf-8")("strict")
    rest = ""
    for chunk in chunks:
        pieces = (rest + decoder_.decode(chunk)).split("\n")
        rest = pieces.pop()
        if len(rest) > MAX_LINE_CHARS:
            raise _LineError
        for piece in pieces:
            yield piece + "\n"
    if rest or decoder_.decode(b"", final=True):
        raise _LineError
