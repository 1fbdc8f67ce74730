"""Reading many rows at once, column by column, so that a clean cell costs next to nothing.

A row that has anything to be said about it is read again by itself, by ``RowReader`` and the checks of single
rows: those alone decide what is refused, and what is read here is always what they would read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, compress, zip_longest

from app.domain.citizen_id import DATE_IN_NUMBER, iso_birth_date, sex_of
from app.domain.codes import CodeBook
from app.domain.importing.cells import (
    LONGEST_NAME,
    Cell,
    CellReading,
    Reader,
    Value,
    doubtful_signs,
    proof_of,
    reader_for,
)
from app.domain.importing.checks import OWN_NUMBERS, PAST_DAYS, REQUIRED, SEX_NOT_STATED, check_required, check_resident
from app.domain.importing.headings import Headings
from app.domain.importing.rows import RowReader, RowReading
from app.domain.records.spec import FieldSpec, Kind

NumberedRow = tuple[int, Sequence[Cell]]
# Families stand together, so what repeats is near; a small memo also stays in the cache of the processor.
_MEMO_LIMIT = 8_192
_STATED_SEXES = ("1", "2")


@dataclass(slots=True)
class Block:
    """Rows that are taken: their numbers in the sheet from 1, cells, mended cells each, and values by field.

    An empty cell is ``""`` in its column.
    """

    rows: list[int]
    cells: list[Sequence[Cell]]
    mended: list[int]
    columns: dict[str, list[Value]]

    def __len__(self) -> int:
        """Give the number of rows."""
        return len(self.rows)

    def column(self, field: str) -> Sequence[Value]:
        """Give the values of a field, which the sheet need not have."""
        return self.columns[field] if field in self.columns else [""] * len(self)

    def keep(self, wanted: Sequence[bool]) -> Block:
        """Give only the rows that are wanted."""
        if all(wanted):
            return self
        return Block(
            list(compress(self.rows, wanted)),
            list(compress(self.cells, wanted)),
            list(compress(self.mended, wanted)),
            {key: list(compress(values, wanted)) for key, values in self.columns.items()},
        )


@dataclass(slots=True)
class _Reading:
    """A block while it is read, and the places of the rows that must be read again with care."""

    block: Block
    doubtful: set[int] = field(default_factory=set)


class _Memo(dict[Cell, "Value | CellReading"]):
    """Remembers what a cell was read as: its value where it was clean, the whole reading where there is more to say."""

    def __init__(self, kind: Kind, reader: Reader) -> None:
        super().__init__()
        self.doubtful = doubtful_signs(kind)
        self._is_clean = proof_of(kind)
        self._reader = reader

    def __missing__(self, cell: Cell) -> Value | CellReading:
        found = cell if isinstance(cell, str) and self._is_clean(cell) else self.read(cell)
        if len(self) >= _MEMO_LIMIT:
            self.clear()
        self[cell] = found
        return found

    def read(self, cell: Cell) -> Value | CellReading:
        """Read a cell afresh."""
        reading = self._reader(cell)
        if reading.mended or reading.fault is not None:
            return reading
        return "" if reading.value is None else reading.value


class ResidentReader:
    """Reads the residents of one sheet, block by block or one by one."""

    def __init__(self, headings: Headings, fields: Mapping[str, FieldSpec | Kind], codes: CodeBook, today: str) -> None:
        """Prepare the columns; columns of one kind share what they remember."""
        self.rows = RowReader(headings, fields, codes)
        self._today = today
        memos: dict[tuple[Kind, str], _Memo] = {}
        self._columns: list[tuple[int, str, _Memo]] = []
        for column in headings.mapped:
            spec = fields[column.field]
            kind, name = (spec, "") if isinstance(spec, Kind) else (spec.kind, spec.code_list)
            if (kind, name) not in memos:
                memos[kind, name] = _Memo(kind, reader_for(kind, codes[name] if name else None))
            self._columns.append((column.index, column.field, memos[kind, name]))

    def read_one(self, row: int, cells: Sequence[Cell]) -> RowReading:
        """Read one row with all its faults."""
        reading = self.rows.read(row, cells)
        check_resident(reading, self.rows, self._today)
        check_required(reading, self.rows, "residents")
        return reading

    def read(self, rows: Sequence[NumberedRow]) -> tuple[Block, list[RowReading]]:
        """Give the rows that are taken, and a reading of each row that has faults, taken or not."""
        found = self._read_columns(rows)
        self._compare(found)
        block, columns = found.block, found.block.columns
        wanted = [True] * len(block)
        readings = []
        for place in sorted(found.doubtful):
            reading = self.read_one(block.rows[place], block.cells[place])
            if reading.faults:
                readings.append(reading)
            wanted[place] = not reading.is_refused
            block.mended[place] = reading.mended
            for key, values in columns.items():
                values[place] = reading.values.get(key, "")
        return block.keep(wanted), readings

    def _read_columns(self, rows: Sequence[NumberedRow]) -> _Reading:
        numbers, cells = [row for row, _ in rows], [cells for _, cells in rows]
        found = _Reading(Block(numbers, cells, [0] * len(rows), {}))
        sheet_columns = list(zip_longest(*cells, fillvalue=""))
        for index, key, memo in self._columns:
            read = _read(sheet_columns[index] if index < len(sheet_columns) else [""] * len(rows), memo)
            if CellReading in set(map(type, read)):
                self._settle(found, read)
            found.block.columns[key] = read  # type: ignore[assignment]  # no whole reading is left in it
        return found

    @staticmethod
    def _settle(found: _Reading, read: list[Value | CellReading]) -> None:
        """Put the value in place of each reading, and remember what was said."""
        odd = [(place, value) for place, value in enumerate(read) if isinstance(value, CellReading)]
        for place, value in odd:
            read[place] = "" if value.value is None else value.value
            found.block.mended[place] += value.mended and value.value is not None
            if value.fault is not None:
                found.doubtful.add(place)

    def _compare(self, found: _Reading) -> None:
        """Do what ``check_resident`` and ``check_required`` do, and doubt every row that they would speak of."""
        columns, doubtful = found.block.columns, found.doubtful
        numbers = columns.get("citizen_id") or [""] * len(found.block)
        births = columns.setdefault("birth_date", [""] * len(found.block))
        sexes = columns.setdefault("sex", [""] * len(found.block))
        for place, (number, birth, sex) in enumerate(zip(numbers, births, sexes, strict=True)):
            if not number:
                sexes[place] = sex or SEX_NOT_STATED
                continue
            born, told = _BORN[number[DATE_IN_NUMBER]], _SEX[number[16]]  # type: ignore[index]  # it is text
            births[place], sexes[place] = birth or born, sex or told
            if (birth and birth != born) or (sex and sex != told):
                doubtful.add(place)
        for key in PAST_DAYS:
            doubtful.update(_where(day > self._today for day in columns.get(key, ())))  # type: ignore[operator]  # texts
        for key in OWN_NUMBERS:
            if key in columns:
                pairs = zip(numbers, columns[key], strict=True)
                doubtful.update(_where(own != "" and own == other for own, other in pairs))
        for key, _ in REQUIRED["residents"]:
            doubtful.update(_where(value == "" for value in found.block.column(key)))


class _Born(dict[str, str]):
    """The birth dates inside ID numbers, as ISO text."""

    def __missing__(self, digits: str) -> str:
        self[digits] = iso = iso_birth_date(digits)
        return iso


_BORN = _Born()
_SEX = {str(digit): sex_of("0" * 16 + f"{digit}0") for digit in range(10)}


def _where(found: Iterable[bool]) -> list[int]:
    return [place for place, is_so in enumerate(found) if is_so]


def _read(cells: Sequence[Cell], memo: _Memo) -> list[Value | CellReading]:
    if set(map(type, cells)) != {str}:
        # 1, 1.0 and True are one key but not one cell.
        return [memo[cell] if isinstance(cell, str) else memo.read(cell) for cell in cells]
    texts: Sequence[str] = cells  # type: ignore[assignment]  # all of them are texts
    if memo.doubtful is None or max(map(len, texts), default=0) > LONGEST_NAME:
        return list(map(memo.__getitem__, texts))
    read: list[Value | CellReading] = list(texts)
    found = memo.doubtful.finditer("".join(texts))
    if (first := next(found, None)) is not None:
        ends = list(accumulate(map(len, texts)))
        for place in {bisect_right(ends, match.start()) for match in chain((first,), found)}:
            read[place] = memo[texts[place]]
    return read
