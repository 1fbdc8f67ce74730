"""A line of text that knows when an input method is composing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldLineEdit(QLineEdit):
    """Enter moves on, F1 asks for help; while characters are being composed Enter belongs to the input method."""

    advanced = Signal()
    help_wanted = Signal()

    def __init__(self) -> None:
        """Start outside any composition."""
        super().__init__()
        self._is_composing = False

    @property
    def is_composing(self) -> bool:
        """Say whether the input method holds characters that are not yet text."""
        return self._is_composing

    def event(self, event: QEvent) -> bool:
        """Keep F1 for the field, before the window takes it for its list of keys."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
        ):
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice the start and the end of a composition."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter and F1 into signals."""
        if event.key() in _ENTER:
            event.accept()
            if not self._is_composing:
                self.advanced.emit()
        elif event.key() == Qt.Key.Key_F1:
            event.accept()
            self.help_wanted.emit()
        else:
            super().keyPressEvent(event)
