"""A short table whose rows are all in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QBrush, QColor

from ui.look import Look
from ui.models.columns import LEFT, NOWHERE, AnyIndex, Column

T = TypeVar("T")


class RowsTableModel(QAbstractTableModel, Generic[T]):
    """Shows a tuple of rows."""

    def __init__(self, columns: Sequence[Column[T]], look: Look | None = None, parent: QObject | None = None) -> None:
        """Start empty; ``look`` is needed where a column has a tone."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._look = look
        self._rows: tuple[T, ...] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def put_row(self, position: int, row: T) -> None:
        """Show another row in the place of one; what is chosen stays chosen."""
        rows = list(self._rows)
        rows[position] = row
        self._rows = tuple(rows)
        self.dataChanged.emit(self.index(position, 0), self.index(position, len(self._columns) - 1))

    def record(self, position: int) -> T | None:
        """Give one row, or None outside the table."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        column, record = self._columns[index.column()], self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None and self._look is not None:
            tone = column.tone(record)
            return QBrush(QColor(getattr(self._look.tokens, tone))) if tone else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment or LEFT
        return None
