"""The list of residents: filter, order, count, and a table of any length."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from app.services.register import ResidentRow
from ui.context import Context
from ui.formats import number
from ui.models.columns import CENTRE, RIGHT, Column
from ui.models.lazy_table import LazyTableModel
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_TYPING_PAUSE_MS = 90
_SORTS = ("household", "name", "birth_date")


class ListPane(QWidget):
    """Lists ids that the register gives and tells which person is chosen."""

    chosen = Signal(int)

    def __init__(self, context: Context, nobody_yet: EmptyState, nobody_found: EmptyState) -> None:
        """Lay out filter, table and the two empty states."""
        super().__init__()
        self.setObjectName("plain")
        self._register = context.township.register
        self._places = context.township.places
        self._text = ""
        self.village = QComboBox()
        self.village.setAccessibleName(self.tr("Village"))
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("Order"))
        for key, name in zip(_SORTS, self._sort_names(), strict=True):
            self.sort.addItem(name, key)
        self.count = text_label("", "small")
        columns = self._columns()
        self.model: LazyTableModel[ResidentRow] = LazyTableModel(
            columns, self._register.rows, lambda resident: resident.resident_id, self
        )
        self.table = table_view(self.model, self.tr("Residents"), [column.width for column in columns])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionsClickable(True)
        self._stack = QStackedWidget()
        for widget in (self.table, nobody_yet, nobody_found):
            self._stack.addWidget(widget)
        tools = row(self.village, self.sort, None, self.count, gap=SPACE_S)
        self.setLayout(column(tools, self._stack, gap=SPACE_M))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._connect()

    def search(self, text: str) -> None:
        """Show who fits the text, after a short pause in typing."""
        self._text = text
        self._pause.start()

    def reload(self) -> None:
        """Ask for the list again and keep the chosen person."""
        self._pause.stop()
        kept = self.selected_id()
        village = self.village.currentData()
        ids = self._register.list_ids(village, self._text, str(self.sort.currentData()))
        self.model.show_ids(ids)
        self._show_count(len(ids))
        if kept is not None:
            self.select(kept, quietly=True)

    def reload_villages(self) -> None:
        """Offer the villages of the township."""
        kept = self.village.currentData()
        self.village.blockSignals(True)
        self.village.clear()
        self.village.addItem(self.tr("All villages"), None)
        for village in self._places.villages():
            name = self.tr("{village} · {count}").format(village=village.name, count=number(village.residents))
            self.village.addItem(name, village.village_id)
        self.village.setCurrentIndex(max(0, self.village.findData(kept)))
        self.village.blockSignals(False)

    def selected_id(self) -> int | None:
        """Give the chosen person."""
        index = self.table.currentIndex()
        return self.model.ids[index.row()] if index.isValid() and index.row() < len(self.model.ids) else None

    def select(self, resident_id: int, *, quietly: bool = False) -> bool:
        """Choose a person if listed."""
        if resident_id not in self.model.ids:
            return False
        index = self.model.index(list(self.model.ids).index(resident_id), 0)
        selection = self.table.selectionModel()
        selection.blockSignals(quietly)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)
        selection.blockSignals(False)
        self.table.scrollTo(index)
        self.table.viewport().update()
        return True

    def clear_selection(self) -> None:
        """Choose nobody, for a new person."""
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        selection.blockSignals(False)
        self.table.viewport().update()

    def select_first(self) -> None:
        """Choose the first person of the list and put the keys there."""
        if self.model.ids:
            self.table.setFocus()
            self.select(self.model.ids[0])

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self.village.currentIndexChanged.connect(self.reload)
        self.sort.currentIndexChanged.connect(self.reload)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.horizontalHeader().sectionClicked.connect(self._on_heading_clicked)

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().select(current, flags)  # Tab into the table moves there without selecting
            self.chosen.emit(self.model.ids[current.row()])

    def _on_heading_clicked(self, section: int) -> None:
        key = self._columns()[section].sort_key
        if key:
            self.sort.setCurrentIndex(_SORTS.index(key))

    def _show_count(self, shown: int) -> None:
        total = self._register.counts().residents
        if shown == total:
            self.count.setText(self.tr("{total} people").format(total=number(total)))
        else:
            text = self.tr("{total} people · {shown} shown")
            self.count.setText(text.format(total=number(total), shown=number(shown)))
        self._stack.setCurrentIndex(0 if shown else 2 if total else 1)

    def _sort_names(self) -> tuple[str, ...]:
        return (self.tr("By household"), self.tr("By name"), self.tr("By date of birth"))

    def _columns(self) -> tuple[Column[ResidentRow], ...]:
        return (
            Column(self.tr("Name"), 70, lambda person: person.name, sort_key="name"),
            Column(self.tr("Sex"), 42, lambda person: person.sex, CENTRE),
            Column(self.tr("Age"), 44, lambda person: _age(person.age), RIGHT, sort_key="birth_date"),
            Column(self.tr("Citizen ID"), 168, lambda person: person.citizen_id),
            Column(self.tr("Village and group"), 110, lambda person: f"{person.village} {person.group}"),
            Column(self.tr("Household no."), 114, lambda person: person.household_no, sort_key="household"),
            Column(self.tr("Relation"), 56, lambda person: person.relation),
            Column(self.tr("Phone"), 112, lambda person: person.phone),
            Column(self.tr("Residence"), 84, lambda person: person.residence_status),
        )


def _age(age: int | None) -> str:
    return "" if age is None else str(age)
