"""Who works at the desk: the name that later changes bear in the history."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.widgets.boxes import column
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_SIZE = QSize(440, 240)
_LONGEST = 40


class OperatorDialog(CarryOutDialog):
    """One line."""

    named = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the present name."""
        super().__init__(context, _SIZE, parent)
        self._records = context.township.records
        self._before = self._records.operator
        self.line = FieldLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setText(self._before)
        self.line.setAccessibleName(self.tr("Name of the operator"))
        caption = text_label(self.tr("Name of the operator"), "small")
        self.lay_out(column(caption, self.line, None))
        self.name(self.tr("Operator"), self.tr("Every change from now on bears this name in the history."))
        self.keys.hide()
        self.preview.hide()
        self.line.advanced.connect(self.carry_out)
        self.line.setFocus()
        self.line.selectAll()

    @property
    def is_dirty(self) -> bool:
        """Say whether another name was typed."""
        return self.line.text().strip() != self._before

    def carry_out(self) -> None:
        """Keep the name."""
        name = self.line.text().strip()
        self._run(lambda: self._records.set_operator(name), lambda _none: self._on_done(name))

    def _on_done(self, name: str) -> None:
        self._before = name
        self._context.hub.said.emit(self.tr("Changes now bear the name {name}").format(name=name or "–"))
        self.named.emit(name)
        self.accept()
