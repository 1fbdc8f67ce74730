"""One field of a form: its label, its editor, and under it how the value stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.register import FormField
from ui.forms.binders import BINDERS, Binder
from ui.theme import SPACE_XS
from ui.widgets.boxes import column
from ui.widgets.labels import restyle, text_label

SAVED, DRAFT, WARNING, ERROR, UNTOUCHED = "saved", "draft", "warning", "error", ""
_TONES = {SAVED: "good", DRAFT: "", WARNING: "warning", ERROR: "error", UNTOUCHED: ""}


class FieldView(QWidget):
    """Reports edits, Enter and the wish for help with the key of its field."""

    edited = Signal(str, str)
    advanced = Signal(str)
    help_wanted = Signal(str)
    focused = Signal(str)

    def __init__(self, field: FormField) -> None:
        """Choose the editor by the kind of the field."""
        super().__init__()
        self.key = field.key
        self.state = UNTOUCHED
        self.binder: Binder = BINDERS[field.kind]()
        self._label = text_label("", "small")
        self._message = text_label("", "small", wrap=True)
        self._message.hide()
        self.setLayout(column(self._label, self.binder.editor, self._message, None, gap=SPACE_XS))
        self.binder.edited.connect(lambda _text: self.edited.emit(self.key, self.binder.value()))
        self.binder.line.advanced.connect(self._on_advanced)
        self.binder.line.help_wanted.connect(lambda: self.help_wanted.emit(self.key))
        self.binder.editor.installEventFilter(self)
        self.load(field)

    def load(self, field: FormField) -> None:
        """Show another record's value of the same field."""
        mark = " *" if field.required else ""
        self._label.setText(field.label + mark)
        self.binder.editor.setAccessibleName(field.label)
        self.binder.editor.setAccessibleDescription(field.help.purpose)
        self.binder.load(field)
        self.show_state(UNTOUCHED, "")

    @property
    def message(self) -> str:
        """The sentence under the field."""
        return self._message.text()

    def show_state(self, state: str, message: str) -> None:
        """Show how the value stands, in colour and in words."""
        self.state = state
        restyle(self.binder.editor, "state", state)
        restyle(self._message, "tone", _TONES[state])
        self._message.setText(message)
        self._message.setVisible(bool(message))

    def focus(self) -> None:
        """Put the cursor into the field, everything selected."""
        self.binder.editor.setFocus()
        self.binder.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which field the clerk is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(self.key)
        return super().eventFilter(watched, event)

    def _on_advanced(self) -> None:
        self.binder.commit()
        self.advanced.emit(self.key)
