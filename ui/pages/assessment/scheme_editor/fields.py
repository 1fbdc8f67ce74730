"""The editors of single settings: a line, a choice, a fact, quarters, and a small table of lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from app.services.scheme_editor import SettingField
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.boxes import clear
from ui.widgets.buttons import EnterButton, push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

PickFact = Callable[[SettingField, str, Callable[[str], None]], None]
"""Asks for a fact: the field, the fact there now, and who takes the answer."""
_QUARTERS = (1, 2, 3, 4)
_NARROWEST = 52
_WORDY = frozenset({"title", "name", "setting"})
"""Columns that hold words and need the room."""


class ChoiceBox(QComboBox):
    """A short list of values; rolling the wheel over the form changes nothing in it."""

    def __init__(self, field: SettingField) -> None:
        """Offer the choices; a value that is none of them is shown as it is."""
        super().__init__()
        self.setAccessibleName(field.label)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        values = [choice.value for choice in field.choices]
        odd = [] if field.value in values else [field.value]
        for value in dict.fromkeys([*odd, *([] if field.required else [""])]):
            self.addItem(value, value)
        for choice in field.choices:
            self.addItem(choice.label, choice.value)
        self.setCurrentIndex(max(0, self.findData(field.value)))

    @property
    def value(self) -> str:
        """The value chosen."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class SettingEditor(QObject):
    """One editor with the text it holds; told apart by the kind of the setting."""

    edited = Signal(str)
    """The text as it is being typed or was chosen."""
    settled = Signal()
    """The field was left."""
    entered = Signal()
    advanced = Signal()
    retreated = Signal()

    def __init__(self, field: SettingField, pick_fact: PickFact) -> None:
        """Choose the editor."""
        super().__init__()
        self.field = field
        self._pick_fact = pick_fact
        self.value = field.value
        self.widget = self._make()
        # A crowded line of cells would else be wider than the form.
        self.widget.setMinimumWidth(_NARROWEST)
        self.target.installEventFilter(self)

    @property
    def target(self) -> QWidget:
        """What takes the keys."""
        proxy = self.widget.focusProxy()
        return self.widget if proxy is None else proxy

    def set_editable(self, editable: bool) -> None:
        """Lock or unlock the editor."""
        if isinstance(self.widget, FieldLineEdit):
            self.widget.setReadOnly(not editable)
        else:
            self.widget.setEnabled(editable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the field is entered or left."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif event.type() == QEvent.Type.FocusOut:
            self.settled.emit()
        return super().eventFilter(watched, event)

    def _make(self) -> QWidget:
        kind = self.field.kind
        if kind == "fact":
            return self._fact()
        if kind == "quarters":
            return self._quarter_boxes()
        return self._choice() if self.field.choices else self._line()

    def _take(self, text: str) -> None:
        self.value = text
        self.edited.emit(text)

    def _line(self) -> QWidget:
        line = FieldLineEdit()
        line.setText(self.field.value)
        line.setCursorPosition(0)
        line.setAccessibleName(self.field.label)
        line.setAccessibleDescription(self.field.hint)
        line.setPlaceholderText(self.field.hint)
        line.textEdited.connect(self._take)
        line.advanced.connect(self.advanced)
        line.retreated.connect(self.retreated)
        return line

    def _choice(self) -> QWidget:
        box = ChoiceBox(self.field)
        box.activated.connect(lambda _index: self._take(box.value))
        return box

    def _fact(self) -> QWidget:
        button = EnterButton(self.field.shown_value or self.tr("Choose…"))
        button.setAutoDefault(False)
        button.setObjectName("fact")
        button.setAccessibleName(f"{self.field.label} {self.field.shown_value}")

        def take(fact: str) -> None:
            button.setText(self.field.fact_labels.get(fact, fact) or self.tr("Choose…"))
            self._take(fact)

        button.clicked.connect(lambda _checked=False: self._pick_fact(self.field, self.value, take))
        return button

    def _quarter_boxes(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("plain")
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        ticks = []
        for quarter in _QUARTERS:
            tick = QCheckBox(self.tr("Q{number}").format(number=quarter))
            tick.setAccessibleName(tick.text())
            tick.setChecked(str(quarter) in self.field.value)
            box.addWidget(tick)
            ticks.append(tick)
        box.addStretch(1)

        def take() -> None:
            chosen = [str(number) for number, tick in zip(_QUARTERS, ticks, strict=True) if tick.isChecked()]
            self._take(", ".join(chosen))

        for tick in ticks:
            tick.clicked.connect(lambda _checked=False: take())
        holder.setFocusProxy(ticks[0])
        return holder


class LinesEditor(QWidget):
    """A setting that is a table: each line has its cells and a button that removes it."""

    edited = Signal(object)
    """All lines as tuples of texts."""
    settled = Signal()

    def __init__(self, field: SettingField, pick_fact: PickFact) -> None:
        """Show the lines there are."""
        super().__init__()
        self.setObjectName("plain")
        self.field = field
        self._pick_fact = pick_fact
        self._rows = [list(line) for line in field.rows]
        self._cells: list[list[SettingEditor]] = []
        self._is_editable = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._build()

    @property
    def cells(self) -> list[list[SettingEditor]]:
        """The editors of every line, from left to right."""
        return self._cells

    def set_editable(self, editable: bool) -> None:
        """Lock or unlock all cells."""
        self._is_editable = editable
        self._build()

    def add_line(self) -> None:
        """Add an empty line and go to its first cell."""
        self._rows.append([""] * len(self.field.columns))
        self._build()
        self._cells[-1][0].target.setFocus()

    def remove_line(self, number: int) -> None:
        """Remove a line."""
        del self._rows[number]
        self._build()
        self._tell()

    def _build(self) -> None:
        clear(self._grid)
        for editor in (cell for line in self._cells for cell in line):
            editor.deleteLater()
        self._cells = []
        for place, one in enumerate(self.field.columns):
            self._grid.addWidget(text_label(one.label, "small", wrap=True), 0, place)
            self._grid.setColumnStretch(place, 3 if one.kind == "fact" or one.key in _WORDY else 1)
        for number, values in enumerate(self._rows):
            self._add_cells(number, values)
        if self._is_editable:
            add = push_button(self.tr("Add a line"), self.add_line, "quiet")
            self._grid.addWidget(add, len(self._rows) + 1, 0)

    def _add_cells(self, number: int, values: Sequence[str]) -> None:
        editors = []
        for place, value in enumerate(values):
            editor = self._cell(number, place, value)
            self._grid.addWidget(editor.widget, number + 1, place)
            editors.append(editor)
        self._cells.append(editors)
        if self._is_editable:
            self._grid.addWidget(self._remove_button(number), number + 1, len(values))

    def _cell(self, number: int, place: int, value: str) -> SettingEditor:
        one = self.field.columns[place]
        shown = self.field.fact_labels.get(value, value) if one.kind == "fact" else value
        cell = SettingField(
            f"{self.field.key}.{one.key}", one.label, one.hint, one.kind, value, shown, one.required, one.choices,
            fact_labels=self.field.fact_labels,
        )  # fmt: skip
        editor = SettingEditor(cell, self._pick_fact)
        editor.setParent(self)
        editor.set_editable(self._is_editable)
        editor.edited.connect(lambda text: self._on_cell(number, place, text))
        editor.settled.connect(self.settled)
        return editor

    def _remove_button(self, number: int) -> QPushButton:
        button = push_button("×", lambda: self.remove_line(number), "quiet")
        button.setAccessibleName(self.tr("Remove line {number}").format(number=number + 1))
        return button

    def _on_cell(self, number: int, place: int, text: str) -> None:
        self._rows[number][place] = text
        self._tell()

    def _tell(self) -> None:
        self.edited.emit([tuple(line) for line in self._rows])
