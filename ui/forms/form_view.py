"""A form laid out from its fields: narrow ones side by side, wide ones on a line of their own."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.register import FormField, RecordForm
from ui.forms.field_view import UNTOUCHED, FieldView
from ui.theme import SPACE_M
from ui.widgets.boxes import clear

_HALF_LINE_CHARS = 20


class FormView(QWidget):
    """Holds one ``FieldView`` per field; Enter walks through them in order."""

    edited = Signal(str, str)
    finished = Signal()
    help_wanted = Signal(str)
    focused = Signal(str)

    def __init__(self) -> None:
        """Start without fields."""
        super().__init__()
        self.setObjectName("plain")
        self.fields: dict[str, FieldView] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_M)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def load(self, form: RecordForm) -> None:
        """Show a record; widgets are kept when the fields are the same."""
        if list(self.fields) != [field.key for field in form.fields]:
            self._build(form.fields)
        else:
            for field in form.fields:
                self.fields[field.key].load(field)

    def values(self) -> dict[str, str]:
        """Give every value as text."""
        return {key: view.binder.value() for key, view in self.fields.items()}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show some values without telling anybody."""
        for key, value in values.items():
            if key in self.fields:
                self.fields[key].binder.set_value(value)

    def show_states(self, states: Mapping[str, tuple[str, str]]) -> None:
        """Show state and sentence of every field; those not named are untouched."""
        for key, view in self.fields.items():
            view.show_state(*states.get(key, (UNTOUCHED, "")))

    def set_editable(self, editable: bool) -> None:
        """Lock or unlock all fields."""
        for view in self.fields.values():
            view.binder.set_editable(editable)

    def commit(self) -> None:
        """Settle what was typed in every field."""
        for view in self.fields.values():
            view.binder.commit()

    def focus(self, key: str = "") -> None:
        """Put the cursor into a field, by default the first."""
        view = self.fields.get(key) or next(iter(self.fields.values()), None)
        if view is not None:
            view.focus()

    def _build(self, fields: tuple[FormField, ...]) -> None:
        clear(self._grid)
        self.fields = {}
        line, is_right = 0, False
        for field in fields:
            view = self._field_view(field)
            is_half = field.width <= _HALF_LINE_CHARS
            if not is_half and is_right:
                line, is_right = line + 1, False
            self._grid.addWidget(view, line, 1 if is_right else 0, 1, 1 if is_half else 2)
            line, is_right = (line, True) if is_half and not is_right else (line + 1, False)
        self._grid.setRowStretch(line + 1, 1)
        self._set_tab_order()

    def _field_view(self, field: FormField) -> FieldView:
        view = FieldView(field)
        view.edited.connect(self.edited)
        view.advanced.connect(self._on_advanced)
        view.help_wanted.connect(self.help_wanted)
        view.focused.connect(self.focused)
        self.fields[field.key] = view
        return view

    def _set_tab_order(self) -> None:
        editors = [view.binder.editor for view in self.fields.values()]
        for before, after in pairwise(editors):
            QWidget.setTabOrder(before, after)

    def _on_advanced(self, key: str) -> None:
        keys = list(self.fields)
        position = keys.index(key) + 1
        if position < len(keys):
            self.fields[keys[position]].focus()
        else:
            self.finished.emit()
