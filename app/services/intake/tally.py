"""What an import counts and keeps while it runs, and hands over as its report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.importing.cells import Cell
from app.domain.importing.headings import Column
from app.domain.importing.rows import Fault, Level, RowReading
from app.domain.text import Message


@dataclass(slots=True)
class Tally:
    """Counts of one import, and every row that has something to be said about."""

    rows_read: int = 0
    inserted: int = 0
    filled: int = 0
    unchanged: int = 0
    differing: int = 0
    cells_mended: int = 0
    cells_refused: int = 0
    rows_refused: int = 0
    noted: dict[int, tuple[Sequence[Cell], list[Fault]]] = field(default_factory=dict)

    def read(self, reading: RowReading) -> None:
        """Count a row as read and keep its faults."""
        self.rows_read += 1
        if reading.faults:
            self._keep(reading, reading.faults)
        if reading.is_refused:
            self.rows_refused += 1
        else:
            self.cells_mended += reading.mended
            self.cells_refused += sum(fault.level is Level.CELL for fault in reading.faults)

    def read_block(self, rows: int, mended: int, readings: Sequence[RowReading]) -> None:
        """Count rows that were read together: ``mended`` cells in those that are taken, and who has faults."""
        self.rows_read += rows - len(readings)
        self.cells_mended += mended - sum(reading.mended for reading in readings if not reading.is_refused)
        for reading in readings:
            self.read(reading)

    def refuse(self, reading: RowReading, column: Column | None, message: Message) -> None:
        """Refuse a row that was read well, for what the register already holds."""
        self._keep(reading, [*reading.faults, Fault(column, message, Level.ROW)])
        self.rows_refused += 1
        self.cells_mended -= reading.mended
        self.cells_refused -= sum(fault.level is Level.CELL for fault in reading.faults)

    def refuse_cell(self, reading: RowReading, column: Column | None, message: Message) -> None:
        """Take a row but leave one of its cells out."""
        self._keep(reading, [*self._faults(reading), Fault(column, message, Level.CELL)])
        self.cells_refused += 1

    def warn(self, reading: RowReading, column: Column | None, message: Message) -> None:
        """Take a row and say what should be looked at."""
        self._keep(reading, [*self._faults(reading), Fault(column, message, Level.WARNING)])

    def pass_over(self, row: int, cells: Sequence[Cell], message: Message) -> None:
        """Leave out a line that is no record, and say so."""
        self.noted[row] = (cells, [Fault(None, message, Level.WARNING)])

    def _faults(self, reading: RowReading) -> list[Fault]:
        return self.noted[reading.row][1] if reading.row in self.noted else reading.faults

    def _keep(self, reading: RowReading, faults: list[Fault]) -> None:
        self.noted[reading.row] = (reading.cells, faults)

    @property
    def accepted(self) -> int:
        """Rows that are in the register now, new or known before."""
        return self.rows_read - self.rows_refused
