"""A row of the list beside the register: why it may be the same person, and each field that differs, to be chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.services.reconciling import FieldDifference
from ui.look import Look
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import ROW_HEIGHT, SPACE_M, SPACE_XS
from ui.widgets.boxes import column
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_HEADER, _MOST_ROWS = 44, 4
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PairPane(QFrame):
    """Shows one row; Space takes the list's value of a field or keeps the register's."""

    toggled = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("card")
        self._taken: frozenset[str] = frozenset()
        self.heading = text_label("", "strong", wrap=True, selectable=True)
        self.why = text_label("", "small", wrap=True, selectable=True)
        columns: tuple[Column[FieldDifference], ...] = (
            Column(self.tr("Field"), 140, lambda one: one.label),
            Column(self.tr("In the register"), 240, lambda one: one.here or "—", tone=self._tone_here),
            Column(self.tr("In the list"), 240, lambda one: one.there, tone=self._tone_there),
            Column(self.tr("Choice"), 140, self._choice),
        )
        self.model: RowsTableModel[FieldDifference] = RowsTableModel(columns, look, self)
        self.table = table_view(self.model, self.tr("Differing fields"), [one.width for one in columns], stretch=2)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda index: self._toggle(index.row()))
        self.setLayout(column(self.heading, self.why, self.table, margin=SPACE_M, gap=SPACE_XS))

    def show_row(self, heading: str, why: str, differences: tuple[FieldDifference, ...], taken: frozenset[str]) -> None:
        """Show another row."""
        position = self.table.currentIndex().row()
        is_same = heading == self.heading.text()
        self._taken = taken
        self.heading.setText(heading)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.model.show_rows(differences)
        self.table.setVisible(bool(differences))
        if differences:
            self.table.setFixedHeight(_HEADER + ROW_HEIGHT * min(len(differences), _MOST_ROWS))
            self.table.selectRow(position if is_same and 0 <= position < len(differences) else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space and Enter choose."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.table and is_key and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self._toggle(self.table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, position: int) -> None:
        difference = self.model.record(position)
        if difference is not None:
            self.toggled.emit(difference.key)

    def _choice(self, one: FieldDifference) -> str:
        return self.tr("take from the list") if one.key in self._taken else self.tr("keep")

    def _tone_here(self, one: FieldDifference) -> str:
        return "muted" if one.key in self._taken else ""

    def _tone_there(self, one: FieldDifference) -> str:
        return "good" if one.key in self._taken else "muted"
