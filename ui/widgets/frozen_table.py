"""A table whose first columns stay in sight while the others are scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from ui.models.columns import AnyIndex


class FrozenTable(QTableView):
    """Lays a second view over its own left edge; both share model, selection and vertical place."""

    def __init__(self, frozen_columns: int) -> None:
        """Start without a model."""
        super().__init__()
        self._frozen_columns = frozen_columns
        self.frozen = QTableView(self)
        self.frozen.setObjectName("frozen")
        self.frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frozen.setFrameShape(QTableView.Shape.NoFrame)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.frozen.verticalHeader().hide()
        self.frozen.hide()
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(self._on_resized)

    def dress(self, delegate: QStyledItemDelegate) -> None:
        """Let the frozen part look and behave like the rest; called once the table itself is set up."""
        self.frozen.setModel(self.model())
        self.frozen.setSelectionModel(self.selectionModel())
        self.frozen.setItemDelegate(delegate)
        self.frozen.setShowGrid(self.showGrid())
        self.frozen.setAlternatingRowColors(self.alternatingRowColors())
        self.frozen.setWordWrap(self.wordWrap())
        self.frozen.setSelectionBehavior(self.selectionBehavior())
        self.frozen.setSelectionMode(self.selectionMode())
        self.frozen.setEditTriggers(self.editTriggers())
        rows = self.frozen.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.verticalHeader().defaultSectionSize())
        header = self.frozen.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(self.horizontalHeader().defaultAlignment())
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.horizontalHeader().sectionClicked)

    def freeze(self, *, frozen: bool) -> None:
        """Keep the first columns in sight, or let them scroll."""
        self.frozen.setVisible(frozen)
        self._fit()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight; frozen columns always are."""
        if self.frozen.isHidden() or index.column() >= self._frozen_columns:
            super().scrollTo(index, hint)
            return
        super().scrollTo(self.model().index(index.row(), self._first_shown()), hint)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move with the keys; what would come to lie under the frozen columns is scrolled out from under them."""
        current = super().moveCursor(action, modifiers)
        if self.frozen.isHidden() or current.column() < self._frozen_columns:
            return current
        hidden = self._frozen_width() - self.visualRect(current).left()
        if hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)
        return current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last column of points."""
        super().keyPressEvent(event)
        current = self.currentIndex()
        if not self.frozen.isHidden() and current.column() >= self._frozen_columns:
            hidden = self._frozen_width() - self.visualRect(current).left()
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frozen part as high as the table."""
        super().resizeEvent(event)
        self._fit()

    def _first_shown(self) -> int:
        column = self.columnAt(self._frozen_width() + 1)
        return max(column, self._frozen_columns)

    def _on_resized(self, column: int, _before: int, width: int) -> None:
        self.frozen.setColumnWidth(column, width)
        self._fit()

    def _frozen_width(self) -> int:
        return sum(self.columnWidth(column) for column in range(self._frozen_columns))

    def _fit(self) -> None:
        model = self.model()
        if self.frozen.isHidden():
            return
        for column in range(model.columnCount()):
            self.frozen.setColumnHidden(column, column >= self._frozen_columns)
            if column < self._frozen_columns:
                self.frozen.setColumnWidth(column, self.columnWidth(column))
        self.frozen.horizontalHeader().setFixedHeight(self.horizontalHeader().height())
        height = self.viewport().height() + self.horizontalHeader().height()
        frame = self.frameWidth()
        self.frozen.setGeometry(frame, frame, self._frozen_width(), height)
        self.frozen.verticalScrollBar().setValue(self.verticalScrollBar().value())
