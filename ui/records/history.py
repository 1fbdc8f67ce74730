"""The history of one record: what was done to it, by whom, and how it stood on a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.dates import read_date
from app.services.forms import HistoryRow
from ui.formats import instant
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import fit_rows, table_view

_DAY_WIDTH = 120
_FULL_DAY = len("2026-01-01")


class HistoryView(QWidget):
    """Who changed what, newest first; a day typed below shows the record as it was then."""

    day_wanted = Signal(object)
    """The ``date`` whose state is to be shown."""

    def __init__(self) -> None:
        """Lay out the table and the day."""
        super().__init__()
        self.setObjectName("plain")
        columns: tuple[Column[HistoryRow], ...] = (
            Column(self.tr("When"), 128, lambda entry: instant(entry.at)),
            Column(self.tr("What"), 48, lambda entry: entry.action),
            Column(self.tr("Field"), 76, lambda entry: entry.field),
            Column(self.tr("Change"), 100, _change),
            Column(self.tr("By"), 56, lambda entry: entry.by_whom),
        )
        self.model: RowsTableModel[HistoryRow] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("History"), [c.width for c in columns], stretch=3)
        self.day = FieldLineEdit()
        self.day.setPlaceholderText("2026-01-01")
        self.day.setMaximumWidth(_DAY_WIDTH)
        self.day.setAccessibleName(self.tr("As it was on"))
        self.day.advanced.connect(self._on_day)
        self._said = text_label("", "small", tone="error")
        line = row(text_label(self.tr("As it was on"), "small"), self.day, self._said, None, gap=SPACE_S)
        self.setLayout(column(self.table, line, margin=(0, SPACE_M, 0, 0), gap=SPACE_S))

    def show_entries(self, entries: tuple[HistoryRow, ...]) -> None:
        """Show the history of one record."""
        self.model.show_rows(entries)
        self._said.setText("")
        fit_rows(self.table)

    def say(self, text: str) -> None:
        """Say beside the day why it cannot be shown."""
        self._said.setText(text)

    def _on_day(self) -> None:
        found = read_date(self.day.text())
        if found is None or len(found) != _FULL_DAY:
            self.say(self.tr("Write a day such as 2026-1-1"))
            return
        self.day.setText(found)
        self.say("")
        self.day_wanted.emit(date.fromisoformat(found))


def _change(entry: HistoryRow) -> str:
    change = f"{entry.before or '–'} → {entry.after or '–'}" if entry.before or entry.after else ""
    return f"{change}\n{entry.reason}" if entry.reason else change
