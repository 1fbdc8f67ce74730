"""The form of the chosen entry: one line for each setting, what is wrong under it, help for the field below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from app.domain.scoring.editing.tree import Path
from app.services.scheme_editor import FactChoice, NodeForm, SettingField
from ui.look import Look
from ui.pages.assessment.scheme_editor.fact_dialog import FactDialog
from ui.pages.assessment.scheme_editor.fields import LinesEditor, SettingEditor
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.boxes import clear, column, plain, scrolling
from ui.widgets.labels import restyle, text_label

FindFacts = Callable[[Path, str, str], Sequence[FactChoice]]
_LABEL_WIDTH = 118


class SettingFormView(QFrame):
    """Enter goes to the next field, Shift+Enter back; edits are told with the path of the entry."""

    edited = Signal(object, str, str)
    """Path, setting, text."""
    lines_edited = Signal(object, str, object)
    """Path, setting, lines."""
    settled = Signal()
    left = Signal()
    """Enter in the last field."""

    def __init__(self, look: Look, find_facts: FindFacts) -> None:
        """Start without fields."""
        super().__init__()
        self.setObjectName("pane")
        self._look, self._find_facts = look, find_facts
        self._form: NodeForm | None = None
        self.editors: dict[str, SettingEditor] = {}
        self.lines: dict[str, LinesEditor] = {}
        self._faults: dict[str, QLabel] = {}
        self._heading = text_label("", "heading", wrap=True)
        self._help = text_label("", "small", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, SPACE_S, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._area: QScrollArea = scrolling(plain(column(self._grid, None)))
        box = column(self._heading, self._area, self._help, margin=(SPACE_L, SPACE_M, SPACE_S, SPACE_M), gap=SPACE_S)
        box.setStretch(1, 1)
        self.setLayout(box)

    @property
    def path(self) -> Path:
        """The entry whose form is shown."""
        return () if self._form is None else self._form.path

    def show_form(self, form: NodeForm, heading: str, *, is_editable: bool) -> None:
        """Show the form of an entry."""
        self._form = form
        self._heading.setText(heading)
        clear(self._grid)
        for editor in self.editors.values():
            editor.deleteLater()
        self.editors, self.lines, self._faults = {}, {}, {}
        for number, field in enumerate(form.fields):
            self._add(2 * number, field, is_editable=is_editable)
        self._show_help(form.fields[0] if form.fields else None)
        self._area.verticalScrollBar().setValue(0)

    def show_problems(self, form: NodeForm, heading: str) -> None:
        """Show what is wrong now, and leave the fields as they are."""
        self._form = form
        self._heading.setText(heading)
        for field in form.fields:
            self._show_faults(field)

    def focus(self, key: str = "") -> None:
        """Put the cursor into a field, by default the first."""
        target = self._target(key) or self._target(next(iter(self.editors), ""))
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(target)

    def _target(self, key: str) -> QWidget | None:
        if key in self.lines:
            cells = self.lines[key].cells
            return cells[0][0].target if cells else self.lines[key]
        editor = self.editors.get(key)
        return None if editor is None else editor.target

    def _add(self, line: int, field: SettingField, *, is_editable: bool) -> None:
        label = text_label(f"{field.label} *" if field.required else field.label, wrap=True)
        label.setMinimumHeight(28)
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        if field.kind == "rows":
            self._grid.addWidget(self._lines_editor(field, is_editable=is_editable), line, 1)
        else:
            self._grid.addWidget(self._editor(field, is_editable=is_editable), line, 1)
        fault = text_label("", "small", tone="error", wrap=True)
        self._faults[field.key] = fault
        self._grid.addWidget(fault, line + 1, 1)
        self._show_faults(field)

    def _editor(self, field: SettingField, *, is_editable: bool) -> QWidget:
        editor = SettingEditor(field, self._pick_fact)
        editor.setParent(self)
        editor.set_editable(is_editable)
        editor.edited.connect(lambda text: self.edited.emit(self.path, field.key, text))
        editor.settled.connect(self.settled)
        editor.entered.connect(lambda: self._show_help(field))
        editor.advanced.connect(lambda: self._go(field.key, 1))
        editor.retreated.connect(lambda: self._go(field.key, -1))
        self.editors[field.key] = editor
        return editor.widget

    def _lines_editor(self, field: SettingField, *, is_editable: bool) -> QWidget:
        lines = LinesEditor(field, self._pick_fact)
        lines.set_editable(is_editable)
        lines.edited.connect(lambda rows: self.lines_edited.emit(self.path, field.key, rows))
        lines.settled.connect(self.settled)
        self.lines[field.key] = lines
        return lines

    def _pick_fact(self, field: SettingField, current: str, take: Callable[[str], None]) -> None:
        path = self.path
        dialog = FactDialog(
            self._look,
            lambda text: self._find_facts(path, field.key, text),
            current,
            self,
            may_be_empty=not field.required,
        )
        dialog.chosen.connect(take)
        dialog.open()

    def _show_faults(self, field: SettingField) -> None:
        fault = self._faults.get(field.key)
        if fault is None:
            return
        fault.setText("\n".join(field.problems))
        fault.setVisible(bool(field.problems))
        editor = self.editors.get(field.key)
        if editor is not None:
            restyle(editor.widget, "state", "error" if field.problems else "")

    def _show_help(self, field: SettingField | None) -> None:
        self._help.setText("" if field is None or not field.hint else f"{field.label}：{field.hint}")

    def _go(self, key: str, step: int) -> None:
        keys = list(self.editors)
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self.focus(keys[place])
        elif step > 0:
            self.left.emit()
