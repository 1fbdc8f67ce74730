"""A short word about something done; it goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import SPACE_L, SPACE_M, SPACE_XL
from ui.widgets.boxes import row
from ui.widgets.labels import text_label

_SHOWN_MS = 4500
_STRIP_HEIGHT = 48


class Toast(QFrame):
    """Floats over the lower middle of its window."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._window = parent
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label = text_label()
        self.setLayout(row(self.label, margin=(SPACE_L, SPACE_M, SPACE_L, SPACE_M)))
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show one sentence."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        window = self._window
        left = (window.width() - self.width()) // 2
        self.move(max(SPACE_XL, left), window.height() - self.height() - _STRIP_HEIGHT)
