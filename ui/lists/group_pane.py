"""The groups of a list beside it: name and count, the chosen one shows its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.services.lists import GroupInfo, GroupValue
from ui.formats import number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.widgets.boxes import column
from ui.widgets.tables import table_view

_WIDTHS = (110, 64)


class GroupPane(QWidget):
    """The first line stands for all groups together."""

    chosen = Signal(object)
    """The value of a group, or None for all."""

    def __init__(self) -> None:
        """Lay out the table."""
        super().__init__()
        self.setObjectName("plain")
        columns: tuple[Column[GroupInfo], ...] = (
            Column(self.tr("Group"), _WIDTHS[0], lambda group: group.label),
            Column(self.tr("Count"), _WIDTHS[1], lambda group: number(group.count), RIGHT),
        )
        self.model: RowsTableModel[GroupInfo] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("Groups"), _WIDTHS, stretch=0)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.setLayout(column(self.table))
        self._values: list[GroupValue | None] = []

    def show_groups(self, groups: Sequence[GroupInfo], chosen: GroupValue | None) -> None:
        """Show other groups and mark the one whose rows are shown."""
        everything = GroupInfo((), self.tr("All"), sum(group.count for group in groups))
        self._values = [None, *(group.value for group in groups)]
        position = self._values.index(chosen) if chosen in self._values else 0
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self.model.show_rows((everything, *groups))
        self.table.selectRow(position)
        selection.blockSignals(False)
        self.table.viewport().update()

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._values[current.row()])
