"""Which columns a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from app.services.lists import ColumnInfo
from ui.theme import SPACE_L, SPACE_M
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (380, 560)
_KEY = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Space ticks a column, Alt+Up and Alt+Down move it, Enter takes all over."""

    settled = Signal(object)
    """The keys of the columns, in order."""

    def __init__(self, infos: Sequence[ColumnInfo], shown: Sequence[str], parent: QWidget | None = None) -> None:
        """List the columns shown first, then the others."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self.resize(*_SIZE)
        self._infos = {info.key: info for info in infos}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns of the list"))
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self._toggle)
        hint = text_label(self.tr("Space shows or hides a column; Alt+Up and Alt+Down move it."), "small", wrap=True)
        up = push_button(self.tr("Up"), lambda: self.move_row(-1), hint=self.tr("Move the column up (Alt+Up)"))
        down = push_button(self.tr("Down"), lambda: self.move_row(1), hint=self.tr("Move the column down (Alt+Down)"))
        usual = push_button(self.tr("As at first"), self.show_default)
        self.take = push_button(self.tr("Take over"), self._on_take, "primary")
        buttons = row(usual, None, push_button(self.tr("Cancel"), self.reject), self.take)
        tools = row(up, down, None)
        box = column(
            text_label(self.tr("Columns"), "heading"), hint, self.list, tools, buttons, margin=SPACE_L, gap=SPACE_M
        )
        box.setStretch(2, 1)
        self.setLayout(box)
        self._fill(shown)
        self.list.itemChanged.connect(lambda _item: self._show_enabled())
        self.list.setFocus()

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns ticked, in order."""
        items = (self.list.item(position) for position in range(self.list.count()))
        return tuple(str(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def show_default(self) -> None:
        """Tick the columns of the record type."""
        self._fill([info.key for info in self._infos.values() if info.is_default])

    def move_row(self, by: int) -> None:
        """Move the current column; at either end it stays."""
        position = self.list.currentRow()
        target = position + by
        if position < 0 or not 0 <= target < self.list.count():
            return
        item = self.list.takeItem(position)
        self.list.insertItem(target, item)
        self.list.setCurrentRow(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if has_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_take()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        known = [key for key in shown if key in self._infos]
        for key in (*known, *(key for key in self._infos if key not in known)):
            item = QListWidgetItem(self._infos[key].label)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in known else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show_enabled()

    def _toggle(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _show_enabled(self) -> None:
        self.take.setEnabled(bool(self.keys))

    def _on_take(self) -> None:
        keys = self.keys
        if keys:
            self.accept()
            self.settled.emit(keys)
