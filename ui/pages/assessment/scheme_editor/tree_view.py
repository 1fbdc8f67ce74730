"""The tree of a scheme with its sums: stated, found, and the difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.domain.scoring.editing.tree import Path
from app.services.scheme_editor import KIND_LIST, NodeRow
from ui.look import Look
from ui.models.columns import LEFT, RIGHT

_TITLE, _STATED, _FOUND, _DIFFERENCE, _PROBLEMS = range(5)
_FIGURE_WIDTHS = {_STATED: 58, _FOUND: 58, _DIFFERENCE: 54, _PROBLEMS: 52}
_PATH = Qt.ItemDataRole.UserRole
_INDENT = 14


class SchemeTreeView(QTreeWidget):
    """One line for each entry; Enter goes to its form."""

    entry_chosen = Signal(object)
    """The ``Path`` of the line under the bar."""
    form_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self._rows: tuple[NodeRow, ...] = ()
        self.setAccessibleName(self.tr("Sections and items of the scheme"))
        self.setHeaderLabels(
            [self.tr("Entry"), self.tr("Points"), self.tr("Sum"), self.tr("More or less"), self.tr("Faults")]
        )
        self.setIndentation(_INDENT)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(min(_FIGURE_WIDTHS.values()))
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        self.headerItem().setTextAlignment(_TITLE, LEFT)
        for column, width in _FIGURE_WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
            self.headerItem().setTextAlignment(column, RIGHT)
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(lambda _item, _column: self.form_wanted.emit())
        look.changed.connect(self._paint)

    @property
    def path(self) -> Path:
        """The entry under the bar; the scheme itself where there is none."""
        return _path_of(self.currentItem())

    def show_rows(self, rows: Sequence[NodeRow], chosen: Path) -> None:
        """Show the scheme as it is now and choose an entry, without telling anybody."""
        same = [row.path for row in _flat(rows)] == [row.path for row in _flat(self._rows)]
        self._rows = tuple(rows)
        self.blockSignals(True)
        if not same or not self.topLevelItemCount():
            folded = {_path_of(item) for item in self._items() if item.childCount() and not item.isExpanded()}
            self.clear()
            self.addTopLevelItems([_item_of(row) for row in rows])
            for item in self._items():
                item.setExpanded(_path_of(item) not in folded)
        self._fill()
        self._choose(chosen)
        self.blockSignals(False)

    def choose(self, path: Path) -> None:
        """Go to an entry, and tell."""
        self._choose(path)

    def _choose(self, path: Path) -> None:
        found = next((item for item in self._items() if _path_of(item) == path), self.topLevelItem(0))
        if found is not None:
            self.setCurrentItem(found)
            self.scrollToItem(found)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                yield item
                waiting[:0] = [item.child(number) for number in range(item.childCount())]

    def _fill(self) -> None:
        for item, row in zip(self._items(), _flat(self._rows), strict=True):
            problems = str(row.problems) if row.problems else ""
            for column, text in enumerate((row.title, row.stated, row.found, row.difference, problems)):
                item.setText(column, text)
                if column:
                    item.setTextAlignment(column, RIGHT)
            item.setToolTip(_TITLE, row.title)
            font = item.font(_TITLE)
            font.setBold(row.kind in (KIND_LIST, "scheme", "section"))
            item.setFont(_TITLE, font)
        self._paint()

    def _paint(self) -> None:
        tokens = self._look.tokens
        for item, row in zip(self._items(), _flat(self._rows), strict=True):
            plain = tokens.muted if row.kind == KIND_LIST else tokens.text
            item.setForeground(_TITLE, QBrush(QColor(plain)))
            item.setForeground(_FOUND, QBrush(QColor(tokens.muted)))
            for column in (_DIFFERENCE, _PROBLEMS):
                item.setForeground(column, QBrush(QColor(tokens.error)))

    def _on_current(self, current: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None) -> None:
        self.entry_chosen.emit(_path_of(current))


def _path_of(item: QTreeWidgetItem | None) -> Path:
    path = None if item is None else item.data(_TITLE, _PATH)
    return tuple(path) if isinstance(path, tuple | list) else ()


def _item_of(row: NodeRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem()
    item.setData(_TITLE, _PATH, row.path)
    item.addChildren([_item_of(child) for child in row.children])
    return item


def _flat(rows: Sequence[NodeRow]) -> Iterator[NodeRow]:
    for row in rows:
        yield row
        yield from _flat(row.children)
