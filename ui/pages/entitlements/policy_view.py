"""The office's own catalogue of policies, beside the programmes that ship; both go into the leaflet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.programme_views import PolicyInfo
from ui.actions import DeskAction
from ui.context import Context
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_LISTED, _NOTHING = range(2)


class PolicyView(QWidget):
    """A list; Enter opens a policy."""

    policy_opened = Signal(int)
    """The id of the policy on which Enter was pressed."""

    def __init__(self, context: Context, add: DeskAction) -> None:
        """Lay out the list."""
        super().__init__()
        self.setObjectName("plain")
        self._views = context.township.programme_views
        columns: tuple[Column[PolicyInfo], ...] = (
            Column(self.tr("Policy"), 190, lambda one: one.title),
            Column(self.tr("For whom"), 200, lambda one: one.who),
            Column(self.tr("What is given"), 200, lambda one: one.benefit),
            Column(self.tr("Rests on"), 160, lambda one: one.basis),
            Column(self.tr("Ask"), 80, lambda one: one.contact),
            Column(self.tr("Holds until"), 96, lambda one: one.valid_until),
        )
        self.model: RowsTableModel[PolicyInfo] = RowsTableModel(columns, context.look, self)
        self.table = table_view(self.model, self.tr("Policies"), [one.width for one in columns], stretch=2)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        text = self.tr("The programmes that ship are in the leaflet already. Enter here what your county or township gives beside them: who, what, on which ground, whom to ask.")  # fmt: skip
        self.stack.addWidget(EmptyState(context.look, "info", self.tr("No policy of your own yet"), text, (add,)))
        hint = text_label(self.tr("Enter opens a policy; all that hold today go into the leaflet"), "small")
        box = column(row(hint, None, action_button(add)), self.stack, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.table.activated.connect(lambda _index: self._on_open())

    def open(self) -> None:
        """Read the catalogue again."""
        place = max(0, self.table.currentIndex().row())
        found = self._views.policies()
        self.model.show_rows(found)
        self.stack.setCurrentIndex(_LISTED if found else _NOTHING)
        if found:
            self.table.selectRow(min(place, len(found) - 1))

    def _on_open(self) -> None:
        policy = self.model.record(self.table.currentIndex().row())
        if policy is not None:
            self.policy_opened.emit(policy.policy_id)
