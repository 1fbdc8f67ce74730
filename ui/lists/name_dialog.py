"""A name for something that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme import SPACE_L, SPACE_M
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit


class NameDialog(QDialog):
    """One line and two buttons; Enter keeps."""

    named = Signal(str)

    def __init__(self, question: str, suggested: str = "", parent: QWidget | None = None) -> None:
        """Ask."""
        super().__init__(parent)
        self.setWindowTitle(question)
        self.line = FieldLineEdit()
        self.line.setText(suggested)
        self.line.setAccessibleName(question)
        self.line.selectAll()
        self.line.setMinimumWidth(280)
        self.line.advanced.connect(self._on_keep)
        keep = push_button(self.tr("Keep"), self._on_keep, "primary")
        buttons = row(None, push_button(self.tr("Cancel"), self.reject), keep)
        self.setLayout(column(text_label(question, "heading"), self.line, buttons, margin=SPACE_L, gap=SPACE_M))

    def _on_keep(self) -> None:
        if self.line.text().strip():
            self.accept()
            self.named.emit(self.line.text().strip())
