"""The list of keys, from the one table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.actions import ACTIONS, label, native_keys
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (620, 640)


class KeysDialog(QDialog):
    """Key, name and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List every action."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*_SIZE)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(2, 1)
        for line, spec in enumerate(ACTIONS):
            grid.addWidget(text_label(native_keys(spec), "chip"), line, 0)
            grid.addWidget(text_label(label(spec.text), "strong"), line, 1)
            grid.addWidget(text_label(label(spec.hint), "muted"), line, 2)
        grid.setRowStretch(len(ACTIONS), 1)
        heading = text_label(self.tr("Keys"), "title")
        in_form = text_label(self.tr("In a form: Enter goes to the next field, F1 explains the field."), "muted", wrap=True)  # fmt: skip
        close = push_button(self.tr("Close"), self.accept, "primary")
        area = scrolling(plain(grid))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrow keys scroll
        area.setAccessibleName(self.tr("Keys"))
        parts = (heading, in_form, area, row(None, close))
        self.setLayout(column(*parts, margin=SPACE_XL, gap=SPACE_M))
