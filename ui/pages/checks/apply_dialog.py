"""What the choices would write, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.services.reconciling import PlannedChange
from ui.context import Context
from ui.formats import number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_SIZE = (820, 520)


class ApplyDialog(QDialog):
    """Lists every field that would be written; only the button writes."""

    def __init__(
        self, context: Context, planned: Sequence[PlannedChange], apply: Callable[[], None], parent: QWidget
    ) -> None:
        """Show the plan."""
        super().__init__(parent)
        self._apply = apply
        self.setWindowTitle(self.tr("Take over what was chosen"))
        self.resize(*_SIZE)
        columns: tuple[Column[PlannedChange], ...] = (
            Column(self.tr("Row"), 56, lambda one: str(one.row), RIGHT),
            Column(self.tr("Name"), 110, lambda one: one.name),
            Column(self.tr("Field"), 140, lambda one: one.label),
            Column(self.tr("So far"), 210, lambda one: one.before or "—"),
            Column(self.tr("From now on"), 230, lambda one: one.after, tone=lambda _one: "good"),
        )
        self.model: RowsTableModel[PlannedChange] = RowsTableModel(columns, context.look, self)
        self.model.show_rows(planned)
        self.table = table_view(self.model, self.tr("Changes"), [one.width for one in columns], stretch=4)
        text = self.tr("{count} fields will be written. Ctrl+Z takes all of it back at once.")
        self.go = push_button(self.tr("Take over"), self._on_go, "primary")
        buttons = row(None, push_button(self.tr("Cancel"), self.reject), self.go)
        heading = text_label(text.format(count=number(len(planned))), "strong", wrap=True)
        box = column(heading, self.table, buttons, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.go.setFocus()

    def _on_go(self) -> None:
        self.accept()
        self._apply()
