"""A form over its layout: it knows kinds of fields and the way Enter takes, never record types."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.forms import FormField, RecordForm
from ui.forms.field_view import UNTOUCHED, WARNING, FieldView
from ui.forms.layouts import TWELFTHS, Group, Slot, layout_of, narrow
from ui.forms.reason_line import ReasonBar
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import clear
from ui.widgets.labels import text_label

_WIDE = 640


class FormView(QWidget):
    """Holds one ``FieldView`` per field.

    Enter goes to the next field that is still open: what the ID number or the last record already answered is passed
    over. Shift+Enter goes back to any field.
    """

    edited = Signal(str, str)
    advanced = Signal(str)
    """A field was left by Enter."""
    finished = Signal()
    help_wanted = Signal(str)
    focused = Signal(str)
    reasoned = Signal(str, str)

    def __init__(self) -> None:
        """Start without fields."""
        super().__init__()
        self.setObjectName("plain")
        self.fields: dict[str, FieldView] = {}
        self._answered: frozenset[str] = frozenset()
        self._form_fields: tuple[FormField, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._is_wide: bool | None = None
        self._line_of: dict[str, int] = {}
        self.reason = ReasonBar()
        self.reason.setParent(self)
        self.reason.given.connect(self._on_reason)
        self.reason.left.connect(self.focus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        for twelfth in range(1, TWELFTHS + 1):
            self._grid.setColumnStretch(twelfth, 1)

    def load(self, form: RecordForm) -> None:
        """Show a record; widgets are kept when the fields are the same."""
        self._answered = frozenset()
        self.reason.dismiss()
        if sorted(self.fields) != sorted(field.key for field in form.fields):
            self._build(form)
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
        if self.reason.key and self.fields[self.reason.key].state != WARNING:
            self.reason.dismiss()

    def ask_reason(self, key: str, earlier: Sequence[str]) -> None:
        """Ask under a field why its value is right."""
        self._place_reason(key)
        self.reason.ask(key, self.fields[key].name, earlier)

    def set_answered(self, keys: Collection[str]) -> None:
        """Name the fields that Enter passes over."""
        self._answered = frozenset(keys)

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

    def focused_key(self) -> str:
        """Give the field that has the cursor, or an empty text."""
        focus = self.focusWidget()
        for key, view in self.fields.items():
            if view.binder.editor is focus:
                return key
        return ""

    def go_on(self, key: str) -> None:
        """Go to the next open field after this one, or say that there is none."""
        keys = list(self.fields)
        for later in keys[keys.index(key) + 1 :]:
            if later not in self._answered:
                self.fields[later].focus()
                return
        self.finished.emit()

    def go_to_group(self, step: int) -> None:
        """Go to the first field of the next or the previous group."""
        starts = [group.lines[0][0].key for group in self._groups]
        keys = list(self.fields)
        here = keys.index(self.focused_key() or keys[0])
        present = max(number for number, start in enumerate(starts) if keys.index(start) <= here)
        self.fields[starts[(present + step) % len(starts)]].focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the fields out for the width there is."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self, form: RecordForm) -> None:
        self._grid.removeWidget(self.reason)
        clear(self._grid)
        self._form_fields = form.fields
        self._groups = layout_of(form.record, form.fields)
        by_key = {field.key: field for field in form.fields}
        order = [slot.key for group in self._groups for line in group.lines for slot in line]
        self.fields = {key: self._field_view(by_key[key]) for key in order}
        self._is_wide = None
        self._arrange()
        for before, after in pairwise(view.binder.editor for view in self.fields.values()):
            QWidget.setTabOrder(before, after)

    def _field_view(self, field: FormField) -> FieldView:
        view = FieldView(field)
        view.setParent(self)
        view.edited.connect(self.edited)
        view.advanced.connect(self._on_advanced)
        view.retreated.connect(self._on_retreated)
        view.help_wanted.connect(self.help_wanted)
        view.focused.connect(self.focused)
        return view

    def _arrange(self) -> None:
        is_wide = self.width() >= _WIDE
        if is_wide == self._is_wide or not self.fields:
            return
        self._is_wide = is_wide
        kept: set[QWidget] = {*self.fields.values(), self.reason}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in kept:
                widget.deleteLater()
        line_no = 0
        for group in self._groups if is_wide else narrow(self._groups, self._form_fields):
            if group.title:
                heading = text_label(QCoreApplication.translate("FormLayout", group.title), "strong")
                self._grid.addWidget(heading, line_no, 0, Qt.AlignmentFlag.AlignTop)
            for line in group.lines:
                self._place(line, line_no)
                line_no += 2
        for number in range(self._grid.rowCount()):
            self._grid.setRowStretch(number, 0)
        self._grid.setRowStretch(line_no, 1)
        if self.reason.key:
            self._place_reason(self.reason.key)

    def _place_reason(self, key: str) -> None:
        """Put the question into the free line under the field."""
        self._grid.removeWidget(self.reason)
        self._grid.addWidget(self.reason, self._line_of[key] + 1, 1, 1, TWELFTHS)

    def _place(self, line: tuple[Slot, ...], line_no: int) -> None:
        column = 1
        for slot in line:
            self._grid.addWidget(self.fields[slot.key], line_no, column, 1, slot.twelfths)
            self._line_of[slot.key] = line_no
            column += slot.twelfths

    def _on_advanced(self, key: str) -> None:
        self.advanced.emit(key)
        self.go_on(key)

    def _on_retreated(self, key: str) -> None:
        keys = list(self.fields)
        position = keys.index(key)
        if position:
            self.fields[keys[position - 1]].focus()

    def _on_reason(self, key: str, reason: str) -> None:
        self.reason.dismiss()
        self.reasoned.emit(key, reason)
