"""The one search box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from ui.widgets.line_edit import FieldLineEdit

_NARROWEST, _WIDEST = 220, 480


class SearchBox(FieldLineEdit):
    """Searches while typing; Enter or Down goes to the list, Esc clears."""

    entered = Signal()

    def __init__(self) -> None:
        """Say what can be typed."""
        super().__init__()
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Name, pinyin, end of ID, phone, village   Ctrl+K"))
        self.setAccessibleName(self.tr("Search residents"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.advanced.connect(self.entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Down like Enter, unless the input method is choosing."""
        if event.key() == Qt.Key.Key_Down and not self.is_composing:
            event.accept()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
