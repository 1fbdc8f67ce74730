"""What applies on a day: every parameter at the left, the history of one at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSplitter, QStackedWidget, QWidget

from app.services.programme_typing import read_day
from app.services.programme_views import ParameterInfo, ParameterLine, unconfirmed
from ui.actions import DeskAction
from ui.context import Context
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_EVERYTHING, _TO_CONFIRM, _NOTHING_HOLDS = "*", "?", "-"
_SEARCH_WIDTH, _DAY_WIDTH, _GROUP_WIDTH = 150, 108, 190
_LIST_WIDTH, _PANE_WIDTH, _PANE_LEAST = 680, 440, 320
_LISTED, _NONE = range(2)


class ParameterView(QWidget):
    """Filter, words, a day to look at; nothing is edited here, only followed by a new row."""

    add_wanted = Signal()
    """Enter was pressed on a parameter."""

    def __init__(self, context: Context, add: DeskAction) -> None:
        """Lay out filter, list and history."""
        super().__init__()
        self.setObjectName("plain")
        self._views = context.township.programme_views
        self._all: tuple[ParameterInfo, ...] = ()
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Which parameters"))
        self.group.setFixedWidth(_GROUP_WIDTH)
        self.search = FieldLineEdit()
        self.search.setPlaceholderText(self.tr("Words"))
        self.search.setAccessibleName(self.tr("Search the parameters"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.day = FieldLineEdit()
        self.day.setPlaceholderText(self.tr("Today"))
        self.day.setAccessibleName(self.tr("What holds on the day"))
        self.day.setFixedWidth(_DAY_WIDTH)
        self.summary = text_label("", "small")
        columns: tuple[Column[ParameterInfo], ...] = (
            Column(self.tr("Parameter"), 214, lambda one: one.title),
            Column(self.tr("Value"), 140, _value, tone=lambda one: "" if one.holding else "muted"),
            Column(self.tr("Since"), 98, lambda one: one.holding.valid_from if one.holding else ""),
            Column(self.tr("Certainty"), 72, _certainty, tone=_certainty_tone),
            Column(self.tr("Coming"), 150, lambda one: one.coming),
        )
        self.model: RowsTableModel[ParameterInfo] = RowsTableModel(columns, context.look, self)
        self.table = table_view(self.model, self.tr("Parameters"), [one.width for one in columns], stretch=4)
        past: tuple[Column[ParameterLine], ...] = (
            Column(self.tr("From"), 104, lambda one: one.valid_from, tone=_held_tone),
            Column(self.tr("Value"), 120, lambda one: one.value, tone=_held_tone),
            Column(self.tr("For"), 80, lambda one: one.region),
            Column(self.tr("Certainty"), 66, lambda one: one.confidence),
            Column(self.tr("Document"), 240, lambda one: one.source),
        )
        self.history: RowsTableModel[ParameterLine] = RowsTableModel(past, context.look, self)
        self.past = table_view(
            self.history, self.tr("History of the parameter"), [one.width for one in past], stretch=4
        )
        self._title = text_label("", "heading", wrap=True)
        self._facts = text_label("", "muted", wrap=True, selectable=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._lists(add))
        nothing = self.tr("No parameter fits. Choose another group above, or clear the words.")
        self.stack.addWidget(EmptyState(context.look, "filter", self.tr("None of these"), nothing))
        on_day = row(text_label(self.tr("On"), "muted"), self.day, gap=SPACE_XS)
        tools = row(self.group, self.search, on_day, self.summary, None, gap=SPACE_S)
        box = column(tools, self.stack, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._fill_groups()
        self.group.currentIndexChanged.connect(lambda _index: self._show())
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.advanced.connect(self.table.setFocus)
        self.day.textChanged.connect(lambda _text: self._on_day())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.past.selectionModel().currentRowChanged.connect(self._on_past)
        self.table.activated.connect(lambda _index: self.add_wanted.emit())

    def open(self) -> None:
        """Read everything again and stay at the parameter that was looked at."""
        self._all = self._views.parameters(self._asked_day())
        self._show()

    def current(self) -> ParameterInfo | None:
        """Give the parameter chosen, or None."""
        return self.model.record(self.table.currentIndex().row())

    def _lists(self, add: DeskAction) -> QWidget:
        pane = QFrame()
        pane.setObjectName("pane")
        foot = row(None, action_button(add, "primary"))
        box = column(
            self._title, self.past, self._facts, foot, margin=(SPACE_L, SPACE_M, SPACE_M, SPACE_M), gap=SPACE_S
        )
        box.setStretch(1, 1)
        pane.setLayout(box)
        pane.setMinimumWidth(_PANE_LEAST)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(pane)
        splitter.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _fill_groups(self) -> None:
        self.group.addItem(self.tr("All"), _EVERYTHING)
        for key, title in self._views.groups():
            self.group.addItem(title, key)
        self.group.addItem(self.tr("To be confirmed"), _TO_CONFIRM)
        self.group.addItem(self.tr("Nothing holds"), _NOTHING_HOLDS)

    def _asked_day(self) -> date:
        return read_day(self.day.text()) or self._views.today()

    def _on_day(self) -> None:
        if not self.day.text().strip() or read_day(self.day.text()) is not None:
            self.open()

    def _show(self) -> None:
        chosen = self.current()
        group, words = str(self.group.currentData()), self.search.text().split()
        shown = [one for one in self._all if _fits(one, group) and all(word in one.title + one.key for word in words)]
        self.model.show_rows(shown)
        self.stack.setCurrentIndex(_LISTED if shown else _NONE)
        text = self.tr("{shown} shown · {doubtful} to be confirmed")
        self.summary.setText(text.format(shown=len(shown), doubtful=unconfirmed(shown)))
        keys = [one.key for one in shown]
        if keys:
            self.table.selectRow(keys.index(chosen.key) if chosen is not None and chosen.key in keys else 0)
        self._show_history(self.current())

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_history(self.model.record(current.row()) if current.isValid() else None)

    def _show_history(self, info: ParameterInfo | None) -> None:
        self._title.setText("" if info is None else info.title)
        lines = () if info is None else info.lines
        self.history.show_rows(lines)
        held = next((place for place, line in enumerate(lines) if line.is_holding), 0)
        if lines:
            self.past.selectRow(held)
            self._show_facts(lines[held])
        else:
            self._facts.setText(self.tr("Nothing is known for this township yet: enter what the county has written."))

    def _on_past(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.history.record(current.row()) if current.isValid() else None
        if line is not None:
            self._show_facts(line)

    def _show_facts(self, line: ParameterLine) -> None:
        self._facts.setText(" · ".join(part for part in (line.value, line.source, line.note) if part))


def _fits(info: ParameterInfo, group: str) -> bool:
    if group == _TO_CONFIRM:
        return info.holding is not None and not info.holding.is_confirmed
    if group == _NOTHING_HOLDS:
        return info.holding is None
    return group in (_EVERYTHING, info.group)


def _value(info: ParameterInfo) -> str:
    return info.holding.value if info.holding is not None else "—"


def _certainty(info: ParameterInfo) -> str:
    return info.holding.confidence if info.holding is not None else ""


def _certainty_tone(info: ParameterInfo) -> str:
    return "warning" if info.holding is not None and not info.holding.is_confirmed else ""


def _held_tone(line: ParameterLine) -> str:
    return "accent" if line.is_holding else ""
