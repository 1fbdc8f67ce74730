"""One field of a form: its label, its editor, and under it how the value stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.services.forms import FormField
from ui.forms.binders import BINDERS, Binder
from ui.theme import SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.labels import restyle, text_label

SAVED, DRAFT, OFFERED, WARNING, ERROR, UNTOUCHED = "saved", "draft", "offered", "warning", "error", ""
_TONES = {WARNING: "warning", ERROR: "error"}
_MARKS = {SAVED: " ✓", DRAFT: " •", OFFERED: " ?"}
_GAP = 2


class FieldView(QWidget):
    """Reports edits, Enter and the wish for help with the key of its field.

    What is wrong stands in words under the field; that a value is a draft, offered or saved is told by colour, by a
    mark at the label and to the reader of the screen, so that a form keeps its height while it is typed in.
    """

    edited = Signal(str, str)
    advanced = Signal(str)
    retreated = Signal(str)
    help_wanted = Signal(str)
    focused = Signal(str)

    def __init__(self, field: FormField) -> None:
        """Choose the editor by the kind of the field."""
        super().__init__()
        self.key = field.key
        self.state = UNTOUCHED
        self.binder: Binder = BINDERS[field.kind]()
        self.name = field.label
        self._said = ""
        self._shown: tuple[str, str, str] | None = None
        self._label = text_label("", "small")
        self._note = text_label("", "small", tone="good")
        self._message = text_label("", "small", wrap=True)
        self._message.hide()
        head = row(self._label, None, self._note, gap=SPACE_S)
        self.setLayout(column(head, self.binder.editor, self._message, None, gap=_GAP))
        self.binder.edited.connect(lambda _text: self.edited.emit(self.key, self.binder.value()))
        self.binder.line.advanced.connect(self._on_advanced)
        self.binder.line.retreated.connect(self._on_retreated)
        self.binder.line.help_wanted.connect(lambda: self.help_wanted.emit(self.key))
        self.binder.editor.installEventFilter(self)
        self.load(field)

    def load(self, field: FormField) -> None:
        """Show another record's value of the same field."""
        self.name = field.label
        self._star = " *" if field.required else ""
        self._purpose = field.help.purpose
        self.binder.editor.setAccessibleName(field.label)
        self.binder.load(field)
        self.show_note("")
        self.show_state(UNTOUCHED, "")

    @property
    def message(self) -> str:
        """What is said of the value."""
        return self._said

    def show_state(self, state: str, message: str) -> None:
        """Show how the value stands, in colour and in words."""
        wanted = (self.name, state, message)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.state, self._said = state, message
        self._label.setText(self.name + self._star + _MARKS.get(state, ""))
        restyle(self.binder.editor, "state", state)
        restyle(self._message, "tone", _TONES.get(state, ""))
        self.binder.editor.setAccessibleDescription(message or self._purpose)
        is_fault = state in _TONES
        self._message.setText(message if is_fault else "")
        self._message.setVisible(is_fault and bool(message))
        self._fit_message()

    def show_note(self, text: str, tone: str = "good") -> None:
        """Show beside the label what the value says of itself."""
        restyle(self._note, "tone", tone)
        self._note.setText(text)

    def focus(self) -> None:
        """Put the cursor into the field, everything selected."""
        self.binder.editor.setFocus()
        self.binder.line.selectAll()

    def hasHeightForWidth(self) -> bool:
        """Ask for room by the smallest height alone: by width, a crowded grid shares out too little."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the message the lines that it needs now."""
        super().resizeEvent(event)
        self._fit_message()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which field the clerk is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(self.key)
        return super().eventFilter(watched, event)

    def _fit_message(self) -> None:
        """Keep the lines of the message; a crowded grid would take the height of wrapped lines away."""
        lines = self._message.heightForWidth(self.width()) if self._message.text() else 0
        self._message.setMinimumHeight(max(0, lines))

    def _on_advanced(self) -> None:
        self.binder.commit()
        self.advanced.emit(self.key)

    def _on_retreated(self) -> None:
        self.binder.commit()
        self.retreated.emit(self.key)
