"""The fields of a dialog of the review: caption, entry, and what is wrong with it below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLayout, QVBoxLayout, QWidget

from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.boxes import column
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

Choices = Sequence[tuple[str, object]]
_LONGEST = 400


class ReviewForm(QWidget):
    """Lines and choices by key; Enter goes on to the next, and after the last one ``finished`` is told."""

    finished = Signal()
    chosen = Signal(str)

    def __init__(self) -> None:
        """Start without fields."""
        super().__init__()
        self.setObjectName("plain")
        self.fields: dict[str, FieldLineEdit | QComboBox] = {}
        self._faults: dict[str, QLabel] = {}
        self._start: dict[str, str] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_S)

    def add_line(self, key: str, caption: str, text: str = "", hint: str = "") -> FieldLineEdit:
        """Add a line of text."""
        line = FieldLineEdit()
        line.setMaxLength(_LONGEST)
        line.setText(text)
        line.setPlaceholderText(hint)
        line.advanced.connect(lambda: self._go_on(key, 1))
        line.retreated.connect(lambda: self._go_on(key, -1))
        self._add(key, caption, line)
        self._start[key] = text
        return line

    def add_choice(self, key: str, caption: str, choices: Choices) -> QComboBox:
        """Add a choice; its value is what stands beside the text."""
        box = QComboBox()
        for text, value in choices:
            box.addItem(text, value)
        box.currentIndexChanged.connect(lambda _index: self.chosen.emit(key))
        self._add(key, caption, box)
        return box

    def add_row(self, part: QLayout) -> None:
        """Add something that is no field."""
        self._box.addLayout(part)

    def end(self) -> None:
        """Keep the fields together at the top."""
        self._box.addStretch(1)

    def line(self, key: str) -> FieldLineEdit:
        """Give a line of text."""
        field = self.fields[key]
        assert isinstance(field, FieldLineEdit)  # noqa: S101 - the dialog knows which fields are lines
        return field

    def choice(self, key: str) -> QComboBox:
        """Give a choice."""
        field = self.fields[key]
        assert isinstance(field, QComboBox)  # noqa: S101 - the dialog knows which fields are choices
        return field

    def text(self, key: str) -> str:
        """Give what was typed; nothing for a field that this form does not have."""
        field = self.fields.get(key)
        return field.text() if isinstance(field, FieldLineEdit) else ""

    def value(self, key: str) -> object:
        """Give what was chosen."""
        return self.choice(key).currentData()

    @property
    def is_dirty(self) -> bool:
        """Say whether a line holds other text than at the start."""
        return any(self.line(key).text() != text for key, text in self._start.items())

    def keep_as_start(self) -> None:
        """Call what stands there now the start."""
        self._start = {key: self.line(key).text() for key in self._start}

    def show_faults(self, faults: Mapping[str, str]) -> bool:
        """Say under each field what is wrong; tell whether every fault found its field."""
        for key, label in self._faults.items():
            label.setText(faults.get(key, ""))
            label.setVisible(key in faults)
        known = [key for key in self.fields if key in faults]
        if known:
            self.fields[known[0]].setFocus()
        return bool(faults) and len(known) == len(faults)

    def focus_first(self) -> None:
        """Put the cursor where something is missing, else into the first field."""
        empty = (key for key in self._start if not self.line(key).text())
        key = next(empty, next(iter(self.fields)))
        self.fields[key].setFocus()

    def _add(self, key: str, caption: str, field: FieldLineEdit | QComboBox) -> None:
        field.setAccessibleName(caption)
        fault = text_label("", "error", wrap=True)
        fault.hide()
        label = text_label(caption, "small")
        label.setBuddy(field)
        self.fields[key], self._faults[key] = field, fault
        self._box.addLayout(column(label, field, fault, gap=SPACE_XS))

    def _go_on(self, key: str, step: int) -> None:
        keys = list(self.fields)
        position = keys.index(key) + step
        if position >= len(keys):
            self.finished.emit()
        else:
            self.fields[keys[max(position, 0)]].setFocus()
