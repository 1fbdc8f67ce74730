"""A choice from a code list, made by typing its code on the number pad, its label, its pinyin, or by the mouse.

A complete code is taken but nothing moves on by itself: Enter is always the one key that goes to the next field, so
that a hand which knows one list of two digits cannot run away in another of one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from app.domain.choosing import fits, is_spelled, keys_of
from app.services.forms import Choice
from ui.widgets.line_edit import FieldLineEdit

_ROWS_SHOWN = 12
_KEYS_ROLE = Qt.ItemDataRole.UserRole + 1


class _Completer(QCompleter):
    """Finds by code, label and pinyin, and answers with what the list shows."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Give the line of the list, not the keys it was found by."""
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")

    def splitPath(self, path: str) -> list[str]:
        """Look for what is typed without its spaces."""
        return ["".join(path.lower().split())]


class CodeBox(QComboBox):
    """The value is the code; text that fits no choice is handed on as it is, so the check can refuse it."""

    edited = Signal(str)

    def __init__(self) -> None:
        """Start without choices."""
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._popup: QListView | None = None
        self._value = ""
        self._has_keys = False
        self.line = FieldLineEdit()
        self.setEditable(True)
        self.setLineEdit(self.line)
        self.line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes None for "none"
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_ROWS_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(2)
        self.line.textEdited.connect(self._on_text_edited)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the first line stands for "not filled in"."""
        if self._choices == tuple(choices):
            return
        self._choices = tuple(choices)
        self._has_keys = False
        self.clear()
        self.addItem("", "")
        for choice in self._choices:
            self.addItem(shown(choice), choice.code)

    def value(self) -> str:
        """Give the code, or what was typed if it fits no choice."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a code without telling anybody."""
        self._value = value
        index = self.findData(value)
        self.setCurrentIndex(max(index, -1))
        if index < 0:
            self.line.setText(value)
        self.line.setCursorPosition(0)

    def commit(self) -> None:
        """Settle what was typed: the one choice that fits is taken."""
        text = self.line.text().strip()
        choice = self._exact(text) or self._padded(text) or self._meant(text)
        self._take(choice.code if choice else text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle before leaving."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the sheet, not the value."""
        event.ignore()

    def _get_ready(self) -> None:
        """Make the list that opens while typing, and note by what each line is found, once somebody types.

        A form has many boxes and a township thousands of groups; most are only looked at.
        """
        if self._popup is None:
            self._popup = QListView()
            self._popup.setObjectName("popup")
            self.setCompleter(_completer(self.model(), self._popup, self))
        if not self._has_keys:
            self._has_keys = True
            model = self.model()
            model.blockSignals(True)  # a change of the current line would bring its text back under the fingers
            for row, choice in enumerate(self._choices, start=1):
                self.setItemData(row, f"{choice.key}\n{keys_of(choice.label)}", _KEYS_ROLE)
            model.blockSignals(False)

    def _exact(self, text: str) -> Choice | None:
        for choice in self._choices:
            if text and text in (choice.key, choice.code, choice.label, shown(choice)):
                return choice
        return None

    def _padded(self, text: str) -> Choice | None:
        """Find the code that was typed without its leading zeros."""
        found = (choice for choice in self._choices if text and choice.key.lstrip("0") == text)
        return next(found, None)

    def _meant(self, text: str) -> Choice | None:
        """Find the one choice that is spelled so, or else the one of which this is a part."""
        spelled = [choice for choice in self._choices if text and is_spelled(choice.label, text)]
        fitting = spelled or [choice for choice in self._choices if text and fits(choice.label, text)]
        return fitting[0] if len(fitting) == 1 else None

    def _on_text_edited(self, text: str) -> None:
        self._get_ready()
        text = text.strip()
        choice = self._exact(text)
        longer = any(other.key.startswith(text) and other.key != text for other in self._choices)
        if choice is not None and not longer:
            self._take(choice.code)
            self.line.selectAll()
            QTimer.singleShot(0, self, self._hide_popup)  # the completer opens it only after this signal
        else:
            self._value = choice.code if choice else text
            self.edited.emit(self._value)

    def _hide_popup(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _on_activated(self, index: int) -> None:
        self._take(str(self.itemData(index) or ""))

    def _take(self, value: str) -> None:
        has_changed = value != self._value
        self.set_value(value)
        if has_changed:
            self.edited.emit(value)


def _completer(model: QAbstractItemModel, popup: QListView, owner: QComboBox) -> QCompleter:
    completer = _Completer(model, owner)
    completer.setCompletionRole(_KEYS_ROLE)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(_ROWS_SHOWN)
    completer.setPopup(popup)
    return completer


def shown(choice: Choice) -> str:
    """Give the line of a choice: its key for the number pad, then its label."""
    return f"{choice.key}  {choice.label}" if choice.key else choice.label
