"""Members of a household to be ticked with Space."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.register import ResidentRow
from ui.models.columns import CENTRE, RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_S
from ui.widgets.boxes import column
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MemberTicks(QWidget):
    """Space ticks the member under the bar, Enter goes on."""

    changed = Signal()
    advanced = Signal()

    def __init__(self, members: Sequence[ResidentRow], ticked: Iterable[int] = ()) -> None:
        """List the members."""
        super().__init__()
        self.setObjectName("plain")
        self._ticked = set(ticked)
        self._members = tuple(members)
        columns: tuple[Column[ResidentRow], ...] = (
            Column(self.tr("Chosen"), 52, lambda person: "✓" if person.resident_id in self._ticked else "", CENTRE),
            Column(self.tr("Name"), 84, lambda person: person.name),
            Column(self.tr("Relation"), 76, lambda person: person.relation),
            Column(self.tr("Sex"), 44, lambda person: person.sex),
            Column(self.tr("Age"), 48, lambda person: "" if person.age is None else str(person.age), RIGHT),
            Column(self.tr("Residence"), 72, lambda person: person.residence_status),
        )
        self.model: RowsTableModel[ResidentRow] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("Members of the household"), [one.width for one in columns])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self._toggle())
        hint = text_label(self.tr("Space chooses, Enter goes on."), "small")
        self.setLayout(column(self.table, hint, gap=SPACE_S))
        self.setFocusProxy(self.table)
        self.model.show_rows(self._members)
        if self._members:
            self.table.selectRow(self._first_row())

    def ticked(self) -> tuple[int, ...]:
        """Give those ticked, in the order of the household."""
        return tuple(person.resident_id for person in self._members if person.resident_id in self._ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Space and Enter before the table does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space:
                self._toggle()
                return True
            if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.advanced.emit()
                return True
        return super().eventFilter(watched, event)

    def _first_row(self) -> int:
        rows = (row for row, person in enumerate(self._members) if person.resident_id in self._ticked)
        return next(rows, 0)

    def _toggle(self) -> None:
        person = self.model.record(self.table.currentIndex().row())
        if person is not None:
            self._ticked ^= {person.resident_id}
            row = self.table.currentIndex().row()
            self.model.dataChanged.emit(self.model.index(row, 0), self.model.index(row, 0))
            self.changed.emit()
