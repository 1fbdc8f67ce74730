"""A name for something that is kept."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme import SPACE_L, SPACE_M
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit


class NameDialog(QDialog):
    """One line, a button to keep and one to forget what is kept under that name; Enter keeps."""

    named = Signal(str)
    forgotten = Signal(str)

    def __init__(
        self, question: str, suggested: str = "", known: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        """Ask; what is kept under a ``known`` name can be forgotten."""
        super().__init__(parent)
        self.setWindowTitle(question)
        self.line = FieldLineEdit()
        self.line.setText(suggested)
        self.line.setAccessibleName(question)
        self.line.selectAll()
        self.line.setMinimumWidth(280)
        self.line.advanced.connect(self._on_keep)
        self._known = frozenset(known)
        self.forget = push_button(self.tr("Forget"), self._on_forget, "danger")
        self.forget.setVisible(bool(known))
        self.line.textChanged.connect(lambda _text: self._show_enabled())
        self._show_enabled()
        keep = push_button(self.tr("Keep"), self._on_keep, "primary")
        buttons = row(self.forget, None, push_button(self.tr("Cancel"), self.reject), keep)
        self.setLayout(column(text_label(question, "heading"), self.line, buttons, margin=SPACE_L, gap=SPACE_M))

    def _show_enabled(self) -> None:
        self.forget.setEnabled(self.line.text().strip() in self._known)

    def _on_forget(self) -> None:
        self.accept()
        self.forgotten.emit(self.line.text().strip())

    def _on_keep(self) -> None:
        if self.line.text().strip():
            self.accept()
            self.named.emit(self.line.text().strip())
