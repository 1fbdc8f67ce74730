"""A line of text that knows when an input method is composing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = Qt.KeyboardModifier.ShiftModifier
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FieldLineEdit(QLineEdit):
    """Enter moves on, Shift+Enter back, F1 asks for help.

    While characters are being composed every key belongs to the input method, those of the window included. When
    there is no typing left to take back, the keys of undo and redo belong to the window.
    """

    advanced = Signal()
    retreated = Signal()
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
        """Decide between the field and the keys of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_composing or event.key() == Qt.Key.Key_F1:
                event.accept()
                return True
            if self._has_nothing_for(event):
                event.ignore()
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
            if not self._is_composing and not event.modifiers() & _OTHERS:
                (self.retreated if event.modifiers() & _BACK else self.advanced).emit()
        elif event.key() == Qt.Key.Key_F1:
            event.accept()
            self.help_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _has_nothing_for(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
