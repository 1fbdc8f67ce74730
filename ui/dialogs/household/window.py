"""The household of somebody, in a window of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.actions import make_action
from ui.context import Context
from ui.dialogs.household.plans import PLANS
from ui.dialogs.household.time_view import HouseholdTimeView
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = QSize(720, 680)


class HouseholdWindow(QDialog):
    """A ``HouseholdTimeView`` with the keys of every change."""

    member_opened = Signal(int)

    def __init__(self, context: Context, resident_id: int, parent: QWidget | None = None) -> None:
        """Show the household of a person."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Household"))
        self.resize(_SIZE)
        self.view = HouseholdTimeView(context)
        for key in PLANS:
            make_action(key, self, context.look, partial(self.view.start, key))
        keys = text_label(self.tr("Alt+1 … Alt+7: changes · Alt+Left, Alt+Right: through time · Enter: open"), "small")
        close = push_button(self.tr("Close"), self.accept)
        self.setLayout(column(self.view, row(keys, None, close), margin=SPACE_XL, gap=SPACE_M))
        self.view.member_opened.connect(self._on_opened)
        self.view.show_person(resident_id)
        self.view.table.setFocus()
        if self.view.model.rowCount():
            self.view.table.selectRow(0)

    def _on_opened(self, resident_id: int) -> None:
        self.accept()
        self.member_opened.emit(resident_id)
