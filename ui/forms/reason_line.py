"""Where the clerk says why a doubtful value is right after all: a line of its own under the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.theme import SPACE_S
from ui.widgets.boxes import row
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_ROWS_SHOWN = 6


class ReasonLine(FieldLineEdit):
    """Enter accepts the reason; Down offers the reasons that were given for this field before."""

    given = Signal(str)

    def __init__(self) -> None:
        """Start without a reason."""
        super().__init__()
        self.setObjectName("reason")
        self.setPlaceholderText(self.tr("Right as it is? Say why, Enter accepts"))
        self.setAccessibleName(self.tr("Reason why the value is right"))
        self._earlier = QStringListModel(self)
        completer = QCompleter(self._earlier, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(_ROWS_SHOWN)
        popup = QListView()
        popup.setObjectName("popup")
        completer.setPopup(popup)
        self.setCompleter(completer)
        self.advanced.connect(self._on_advanced)

    def offer(self, reasons: Sequence[str]) -> None:
        """Offer reasons that were good enough before."""
        self._earlier.setStringList(list(reasons))

    def show_earlier(self) -> None:
        """Open the list of earlier reasons."""
        if self._earlier.rowCount():
            self.completer().setCompletionPrefix("")
            self.completer().complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the earlier reasons on Down."""
        if event.key() == Qt.Key.Key_Down and not self.is_composing:
            event.accept()
            self.show_earlier()
        else:
            super().keyPressEvent(event)

    def _on_advanced(self) -> None:
        reason = self.text().strip()
        if reason:
            self.given.emit(reason)


class ReasonBar(QWidget):
    """Names the field and takes the reason; it stands in the form only while it asks."""

    given = Signal(str, str)
    """Key of the field and the reason."""
    left = Signal(str)
    """Shift+Enter goes back to the field with this key."""

    def __init__(self) -> None:
        """Start without a question."""
        super().__init__()
        self.setObjectName("plain")
        self.key = ""
        self._name = text_label("", "small", tone="warning")
        self.line = ReasonLine()
        layout = row(self._name, self.line, gap=SPACE_S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.line.given.connect(lambda reason: self.given.emit(self.key, reason))
        self.line.retreated.connect(lambda: self.left.emit(self.key))
        self.hide()

    def ask(self, key: str, name: str, earlier: Sequence[str]) -> None:
        """Ask why the value of a field is right, and put the cursor there."""
        self.key = key
        self._name.setText(self.tr("{field}: reason").format(field=name))
        self.line.offer(earlier)
        self.line.clear()
        self.show()
        self.line.setFocus()

    def dismiss(self) -> None:
        """Ask no more."""
        self.key = ""
        self.hide()
