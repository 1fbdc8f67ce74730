"""Somebody of the register, looked up in the middle of typing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.services.register import ResidentRow
from ui.context import Context
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.person_picker import PersonPicker

_SIZE = QSize(640, 420)


class PickPersonDialog(QDialog):
    """Enter takes the person under the bar, Esc takes nobody."""

    chosen = Signal(object)
    """The ``ResidentRow`` that was taken."""

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        """Search the register."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.picker = PersonPicker(context.township.register)
        leave = push_button(self.tr("Leave"), self.reject)
        parts = (text_label(title, "heading"), self.picker, row(None, leave))
        self.setLayout(column(*parts, margin=SPACE_XL, gap=SPACE_M))
        self.picker.picked.connect(lambda _id: self._take(self.picker.current()))
        self.picker.setFocus()

    def _take(self, person: ResidentRow | None) -> None:
        if person is not None:
            self.accept()
            self.chosen.emit(person)
