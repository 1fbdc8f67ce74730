"""Choosing the fact that an item looks at: what it counts, over what, and whether it fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.services.scheme_editor import FactChoice
from ui.look import Look
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.widgets.boxes import column, frame, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.picker import StepLine
from ui.widgets.tables import table_view

_SIZE = QSize(720, 560)
_DETAIL_HEIGHT = 118


class FactDialog(QDialog):
    """Type to search; the arrow keys go through the list, Enter takes the fact under the bar."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        find: Callable[[str], Sequence[FactChoice]],
        current: str,
        parent: QWidget | None = None,
        *,
        may_be_empty: bool = False,
    ) -> None:
        """List every fact; those that do not fit stand last, with the reason."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a fact"))
        self.resize(_SIZE)
        self._find = find
        self.line = StepLine()
        self.line.setAccessibleName(self.tr("Search facts"))
        self.line.setPlaceholderText(self.tr("Name or word of the definition"))
        self.line.setClearButtonEnabled(True)
        columns: tuple[Column[FactChoice], ...] = (
            Column(self.tr("Fact"), 250, lambda one: one.label, tone=lambda one: "muted" if one.warning else ""),
            Column(self.tr("Fits?"), 200, lambda one: one.warning, tone=lambda _one: "warning"),
        )
        self.model: RowsTableModel[FactChoice] = RowsTableModel(columns, look, self)
        self.table = table_view(self.model, self.tr("Facts"), [one.width for one in columns], stretch=0)
        self._definition = text_label("", wrap=True)
        self._formula = text_label("", "small", wrap=True)
        self._warning = text_label("", "warning", wrap=True)
        texts = column(self._definition, self._formula, self._warning, None, margin=SPACE_M, gap=SPACE_XS)
        detail = frame("card", texts)
        detail.setMinimumHeight(_DETAIL_HEIGHT)
        self.empty = push_button(self.tr("No fact: filled in by an inspection"), self._take_none)
        self.empty.setVisible(may_be_empty)
        buttons = row(
            self.empty,
            None,
            push_button(self.tr("Cancel"), self.reject),
            push_button(self.tr("Take this fact"), self._take, "primary"),
        )
        box = column(self.line, self.table, detail, buttons, margin=SPACE_XL, gap=SPACE_S)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.line.textEdited.connect(lambda _text: self._search(""))
        self.line.stepped.connect(self._step)
        self.line.advanced.connect(self._take)
        self.table.activated.connect(lambda _index: self._take())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._search(current)
        self.line.setFocus()

    def current(self) -> FactChoice | None:
        """Give the fact under the bar."""
        return self.model.record(self.table.currentIndex().row())

    def _search(self, current: str) -> None:
        found = list(self._find(self.line.text()))
        self.model.show_rows(found)
        keys = [one.key for one in found]
        if found:
            self.table.selectRow(keys.index(current) if current in keys else 0)
        self._show()

    def _step(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(last, max(0, self.table.currentIndex().row() + step)))

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show()

    def _show(self) -> None:
        fact = self.current()
        self._definition.setText("" if fact is None else fact.definition)
        formula = self.tr("Formula: {formula}")
        self._formula.setText("" if fact is None else formula.format(formula=fact.formula))
        self._warning.setText("" if fact is None else fact.warning)

    def _take_none(self) -> None:
        self.accept()
        self.chosen.emit("")

    def _take(self) -> None:
        fact = self.current()
        if fact is not None:
            self.accept()
            self.chosen.emit(fact.key)
