"""The ledgers: a record type at the left, its list at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.changes import Changes
from app.services.lists import RecordType
from ui.actions import make_action
from ui.context import Context
from ui.formats import number
from ui.lists.record_list import RecordList
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.page import Page
from ui.records.bulk import BulkDialog
from ui.records.twice import SecondEntryDialog
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.boxes import column, plain
from ui.widgets.buttons import action_button
from ui.widgets.tables import table_view

_ON_THE_REGISTER = "resident"
_FIRST = "household"
_WIDTHS = (120, 72)
_TYPES_WIDTH, _LIST_WIDTH = 210, 1000
_TABLES_OF_LABELS = frozenset({"village", "village_group", "household", "resident"})
"""Tables whose names stand in the lists of other record types."""


class LedgersPage(Page):
    """Choose a kind of record, see its list; Enter opens a record."""

    key = "go_ledgers"
    record_opened = Signal(str, int)
    """Record type and id of the record to open."""
    blank_wanted = Signal(str)
    """Record type whose empty paper form is to be printed."""

    def __init__(self, context: Context) -> None:
        """Lay out both sides."""
        super().__init__(context)
        self._lists = context.township.lists
        columns: tuple[Column[RecordType], ...] = (
            Column(self.tr("Ledger"), _WIDTHS[0], lambda one: one.title),
            Column(self.tr("Count"), _WIDTHS[1], lambda one: number(one.count), RIGHT),
        )
        self.model: RowsTableModel[RecordType] = RowsTableModel(columns, parent=self)
        self.types = table_view(self.model, self.tr("Ledgers"), _WIDTHS, stretch=0)
        self.list = RecordList(context, _FIRST, self.key)
        self.print_blank = make_action(
            "print_blank", self, context.look, lambda: self.blank_wanted.emit(self.list.record)
        )
        left = column(self.types, action_button(self.print_blank), gap=SPACE_S)
        left.setStretch(0, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(plain(left))
        splitter.addWidget(self.list)
        splitter.setSizes([_TYPES_WIDTH, _LIST_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        self.setLayout(column(splitter, margin=SPACE_L))
        self.types.selectionModel().currentRowChanged.connect(self._on_type)
        self.types.activated.connect(lambda _index: self.list.table.setFocus())
        self.list.record_opened.connect(self.record_opened)
        self.bulk_edit = make_action("bulk_edit", self, context.look, self.open_bulk_edit)
        self.second_entry = make_action("second_entry", self, context.look, self.open_second_entry)
        context.hub.changed.connect(self._on_changes)
        self._is_open = False

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Ledgers")

    def start_widget(self) -> QWidget:
        """Give the record types."""
        return self.types

    def open(self) -> None:
        """Count the records and load the list."""
        self._is_open = True
        self._show_types()
        self.list.reload()

    def show_record(self, record: str) -> None:
        """Open the list of a record type."""
        self._mark(record)
        if record != self.list.record:
            self.list.show_record(record)

    def open_bulk_edit(self) -> None:
        """Give the chosen records the same values."""
        BulkDialog(self.context, self.list.record, self.list.selected_ids(), list(self.list.model.ids), self).open()

    def open_second_entry(self) -> None:
        """Type again, blind, what was typed today or what is chosen."""
        SecondEntryDialog(self.context, self.list.record, self.list.selected_ids(), self).open()

    def _show_types(self) -> None:
        self.model.show_rows([one for one in self._lists.record_types() if one.key != _ON_THE_REGISTER])
        self._mark(self.list.record)

    def _mark(self, record: str) -> None:
        for position in range(self.model.rowCount()):
            one = self.model.record(position)
            if one is not None and one.key == record:
                selection = self.types.selectionModel()
                selection.blockSignals(True)
                self.types.selectRow(position)
                selection.blockSignals(False)
                self.types.viewport().update()

    def _on_type(self, current: QModelIndex, _previous: QModelIndex) -> None:
        one = self.model.record(current.row())
        if one is not None and one.key != self.list.record:
            self.list.show_record(one.key)

    def _on_changes(self, changes: Changes) -> None:
        if not self._is_open:
            return
        self._show_types()
        if changes.tables & {self.list.record, *_TABLES_OF_LABELS}:
            self.list.reload()
