"""A search box over a short list: type, go up and down, Enter picks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_S
from ui.widgets.boxes import column
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

T = TypeVar("T")
_TYPING_PAUSE_MS = 60
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class StepLine(FieldLineEdit):
    """A line whose arrow keys move in the list below it, unless the input method is choosing."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Up and Down into steps."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self.is_composing:
            super().keyPressEvent(event)
        else:
            event.accept()
            self.stepped.emit(step)


class Picker(QWidget, Generic[T]):
    """Finds while typing and gives the id of what was picked."""

    highlighted = Signal(int)
    """The line under the bar, as it moves."""
    picked = Signal(int)

    def __init__(
        self,
        find: Callable[[str], Sequence[T]],
        key: Callable[[T], int],
        columns: Sequence[Column[T]],
        words: tuple[str, str],
    ) -> None:
        """Lay out line and list; ``words`` are the name of the list and what can be typed."""
        super().__init__()
        self.setObjectName("plain")
        self._find, self._key = find, key
        name, hint = words
        self.line = StepLine()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.model: RowsTableModel[T] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, name, [one.width for one in columns], stretch=len(columns) - 1)
        self._said = text_label(self.tr("Type to search; ↑ ↓ choose, Enter takes."), "small")
        self.setLayout(column(self.line, self.table, self._said, gap=SPACE_S))
        self.setFocusProxy(self.line)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.stepped.connect(self._step)
        self.line.advanced.connect(self._on_enter)
        self.table.activated.connect(lambda _index: self._on_enter())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())

    def current(self) -> T | None:
        """Give the line under the bar."""
        return self.model.record(self.table.currentIndex().row())

    def search(self) -> None:
        """Show what fits the words typed."""
        self._pause.stop()
        words = self.line.text().strip()
        found = self._find(words) if words else ()
        self.model.show_rows(found)
        if found:
            self.table.selectRow(0)
        nobody = self.tr("Nothing fits; try fewer words.")
        self._said.setText(nobody if words and not found else self.tr("Type to search; ↑ ↓ choose, Enter takes."))

    def _step(self, step: int) -> None:
        if self._pause.isActive():
            self.search()
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(last, max(0, self.table.currentIndex().row() + step)))

    def _on_enter(self) -> None:
        if self._pause.isActive():
            self.search()
        record = self.current()
        if record is not None:
            self.picked.emit(self._key(record))

    def _tell(self) -> None:
        record = self.current()
        if record is not None:
            self.highlighted.emit(self._key(record))
