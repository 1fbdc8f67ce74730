"""A list of any length over ids: the row count is known, rows are fetched in pages when painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from app.domain.errors import AppError
from ui.models.columns import NOWHERE, AnyIndex, Column

T = TypeVar("T")
PAGE_SIZE = 100
PAGES_KEPT = 40
_BLANK = "…"


class LazyTableModel(QAbstractTableModel, Generic[T]):
    """Keeps ids and a few pages of rows; never raises in ``data``."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        fetch: Callable[[Sequence[int]], Sequence[T]],
        id_of: Callable[[T], int],
        parent: QObject | None = None,
    ) -> None:
        """Start empty; ``fetch`` gives the rows of some ids, leaving out those that are gone."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._fetch = fetch
        self._id_of = id_of
        self._ids: list[int] = []
        self._pages: OrderedDict[int, dict[int, T]] = OrderedDict()

    @property
    def ids(self) -> Sequence[int]:
        """The ids shown, in order."""
        return self._ids

    def show_ids(self, ids: list[int]) -> None:
        """Show another list."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column[T]]) -> None:
        """Show other columns of the same list; the rows are fetched again."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Forget the rows, keep the ids: what is visible is fetched again."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def record(self, position: int) -> T | None:
        """Give the row at a position, or None where it is gone or cannot be read."""
        if not 0 <= position < len(self._ids):
            return None
        return self._page(position // PAGE_SIZE).get(self._ids[position])

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of ids."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give text, alignment or the spoken text of a cell."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            record = self.record(index.row())
            text = _BLANK if record is None else column.text(record)
            return f"{column.heading} {text}" if role == Qt.ItemDataRole.AccessibleTextRole else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return self._columns[section].alignment if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _page(self, number: int) -> dict[int, T]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        ids = self._ids[number * PAGE_SIZE : (number + 1) * PAGE_SIZE]
        try:
            page = {self._id_of(row): row for row in self._fetch(ids)}
        except AppError:
            page = {}
        self._pages[number] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page
