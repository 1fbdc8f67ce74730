"""Reading whole rows: each mapped cell by its kind, faults gathered with the cell they are in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes import CodeBook
from app.domain.importing.cells import Cell, CellReading, Reader, Value, reader_for
from app.domain.importing.headings import Column, Headings
from app.domain.records.spec import FieldSpec, Kind
from app.domain.text import Message

_MEMO_LIMIT = 4096


class Level(StrEnum):
    """How far a fault reaches: the whole row, the one cell, or only a hint to look again."""

    ROW = "row"
    CELL = "cell"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row or cell is not taken, or what should be looked at."""

    column: Column | None
    message: Message
    level: Level
    is_damaged: bool = False


@dataclass(slots=True)
class RowReading:
    """One row of the sheet: values by field, number of mended cells, faults. ``row`` counts from 1."""

    row: int
    cells: Sequence[Cell]
    values: dict[str, Value]
    mended: int
    faults: list[Fault]

    @property
    def is_refused(self) -> bool:
        """Tell whether a fault keeps the whole row out."""
        return any(fault.level is Level.ROW for fault in self.faults)


class RowReader:
    """Reads rows of one sheet; words that repeat in a column are read once."""

    def __init__(self, headings: Headings, fields: Mapping[str, FieldSpec | Kind], codes: CodeBook) -> None:
        """Prepare one reader for each mapped column."""
        self._columns = {column.field: column for column in headings.mapped}
        self._readers: list[tuple[int, str, dict[Cell, CellReading], Reader]] = [
            (column.index, column.field, {}, _reader(fields[column.field], codes)) for column in headings.mapped
        ]

    def column(self, field: str) -> Column | None:
        """Give the column that fills a field."""
        return self._columns.get(field)

    def read(self, row: int, cells: Sequence[Cell]) -> RowReading:
        """Read one row."""
        values: dict[str, Value] = {}
        faults: list[Fault] = []
        mended = 0
        width = len(cells)
        for index, field, memo, reader in self._readers:
            cell = cells[index] if index < width else None
            if cell is None or cell == "":
                continue
            reading = memo.get(cell)
            if reading is None:
                reading = reader(cell)
                # Only words are remembered: 1, 1.0 and True are one key but not one cell.
                if len(memo) < _MEMO_LIMIT and isinstance(cell, str):
                    memo[cell] = reading
            if reading.value is not None:
                values[field] = reading.value
                mended += reading.mended
            if reading.fault is not None:
                level = Level.CELL if reading.value is None else Level.WARNING
                faults.append(Fault(self._columns[field], reading.fault, level, reading.is_damaged))
        return RowReading(row, cells, values, mended, faults)


def _reader(field: FieldSpec | Kind, codes: CodeBook) -> Reader:
    if isinstance(field, Kind):
        return reader_for(field)
    return reader_for(field.kind, codes[field.code_list] if field.code_list else None)
