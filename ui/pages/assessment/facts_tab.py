"""The library of facts: what each counts, and what it comes to for everybody in a period, down to the records."""

from __future__ import annotations

from PySide6.QtCore import QDate, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from app.domain.changes import Changes
from app.services.fact_library import FactInfo, FactRow
from app.services.score_evidence import EvidenceRow
from ui.context import Context
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, frame, plain, row
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import restyle, text_label
from ui.widgets.picker import StepLine
from ui.widgets.tables import table_view

_LIST_WIDTH, _RIGHT_WIDTH, _LIST_LEAST = 330, 900, 240
_VALUES_HEIGHT, _RECORDS_HEIGHT = 260, 150
_CARD_LEAST, _TABLE_LEAST = 68, 52
_YEARS_BACK = 6
_WAIT_MS = 120
_EMPTY, _LISTED = range(2)


class _ShrinkingArea(QScrollArea):
    """Is as high as its content, and scrolls it where the window is too low."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_CARD_LEAST)
        self._content = content
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew where the width is another one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the height that the content needs at this width."""
        content = self._content
        height = content.heightForWidth(self.width()) if content.hasHeightForWidth() else -1
        hint = content.sizeHint()
        return QSize(hint.width(), hint.height() if height < 0 else height)


class FactsTab(PageTab):
    """Facts at the left; definition, values and records of the chosen one at the right."""

    def __init__(self, context: Context) -> None:
        """Lay out both sides."""
        super().__init__(context)
        self._library = context.township.fact_library
        self._facts: tuple[FactInfo, ...] = ()
        self._asked: tuple[str, str, str] | None = None
        look = context.look
        self.line = StepLine()
        self.line.setAccessibleName(self.tr("Search facts"))
        self.line.setPlaceholderText(self.tr("Name or word of the definition"))
        self.line.setClearButtonEnabled(True)
        columns: tuple[Column[FactInfo], ...] = (
            Column(self.tr("Fact"), 200, lambda one: one.label),
            Column(
                self.tr("Schemes"), 88, self._use, RIGHT, tone=lambda one: "warning" if one.is_statistic else "muted"
            ),
        )
        self.model: RowsTableModel[FactInfo] = RowsTableModel(columns, look, self)
        self.table = table_view(self.model, self.tr("Facts"), [one.width for one in columns], stretch=0)
        self.kind, self.year, self.quarter = QComboBox(), QComboBox(), QComboBox()
        self._fill_choices()
        self.values_model: RowsTableModel[FactRow] = RowsTableModel(self._value_columns(), look, self)
        widths = [one.width for one in self._value_columns()]
        self.values = table_view(self.values_model, self.tr("Values of the fact"), widths, stretch=4)
        self.records_model: RowsTableModel[EvidenceRow] = RowsTableModel(self._record_columns(), look, self)
        widths = [one.width for one in self._record_columns()]
        self.records = table_view(self.records_model, self.tr("Records behind the value"), widths, stretch=4)
        self._count = text_label("", "small")
        self._behind = text_label("", "small")
        self._stack = QStackedWidget()
        nobody = self.tr("Enter villages, departments or workers first; then their figures stand here.")
        self._stack.addWidget(EmptyState(look, "assessment", self.tr("Nobody to count for"), nobody))
        self._stack.addWidget(self._lists())
        self._pause = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._pause.timeout.connect(self.measure)
        self.setLayout(self._layout())
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Facts")

    def start_widget(self) -> QWidget:
        """Give the search line."""
        return self.line

    def open(self) -> None:
        """Read the library and measure the chosen fact anew."""
        self._facts = self._library.facts()
        self._search()

    def choose(self, key: str) -> None:
        """Go to a fact."""
        keys = [one.key for one in self._facts]
        if key in keys:
            self.line.clear()
            self._search()
            self.table.selectRow(keys.index(key))

    def current(self) -> FactInfo | None:
        """Give the fact under the bar."""
        return self.model.record(self.table.currentIndex().row())

    def measure(self) -> None:
        """Work out the chosen fact for everybody, in the background."""
        fact = self.current()
        if fact is None or self.context.tasks.is_closed:
            return
        key, kind, period = fact.key, str(self.kind.currentData() or ""), self.period_key
        if kind not in fact.kinds:
            return
        self._asked = (key, kind, period)
        self.context.tasks.run(
            lambda progress: self._library.values(key, kind, period, progress=progress),
            lambda rows: self._on_values((key, kind, period), rows),
            owner=self,
            title=self.tr("Counting {fact}").format(fact=fact.label),
            is_reading=True,
        )

    @property
    def period_key(self) -> str:
        """The period chosen, such as ``2025`` or ``2025Q2``."""
        return f"{self.year.currentData()}{self.quarter.currentData()}"

    def _layout(self) -> QLayout:
        left = column(self.line, self.table, gap=SPACE_S)
        left.setStretch(1, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        list_side = plain(left)
        list_side.setMinimumWidth(_LIST_LEAST)
        splitter.addWidget(list_side)
        tools = row(self.kind, self.year, self.quarter, self._count, None, gap=SPACE_S)
        self._card = _ShrinkingArea(self._definition_card())
        right = column(self._card, tools, self._stack, gap=SPACE_S)
        right.setStretch(2, 1)
        splitter.addWidget(plain(right))
        splitter.setSizes([_LIST_WIDTH, _RIGHT_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        return column(splitter, margin=(0, SPACE_S, 0, 0))

    def _definition_card(self) -> QWidget:
        self._heading = text_label("", "heading")
        self._note = text_label("", "small", tone="warning")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        self._texts: dict[str, QLabel] = {}
        names = {
            "definition": self.tr("Definition"), "formula": self.tr("Formula"), "population": self.tr("Population"),
            "period": self.tr("Period"), "unit": self.tr("Unit"), "used_by": self.tr("Used by"),
        }  # fmt: skip
        for line, (key, name) in enumerate(names.items()):
            grid.addWidget(text_label(name, "small"), line, 0, Qt.AlignmentFlag.AlignTop)
            self._texts[key] = text_label("", wrap=True, selectable=True)
            grid.addWidget(self._texts[key], line, 1)
        head = row(self._heading, None, self._note)
        head.setStretch(0, 1)
        return frame("card", column(head, grid, margin=(SPACE_L, SPACE_M, SPACE_L, SPACE_M), gap=SPACE_S))

    def _lists(self) -> QWidget:
        below = column(self._behind, self.records, gap=SPACE_XS)
        below.setStretch(1, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        for table in (self.values, self.records):
            table.setMinimumHeight(_TABLE_LEAST)
        splitter.addWidget(self.values)
        splitter.addWidget(plain(below))
        splitter.setSizes([_VALUES_HEIGHT, _RECORDS_HEIGHT])
        splitter.setChildrenCollapsible(False)
        return splitter

    def _fill_choices(self) -> None:
        today = QDate.currentDate()
        for box, name in (
            (self.kind, self.tr("Who")),
            (self.year, self.tr("Year")),
            (self.quarter, self.tr("Quarter")),
        ):
            box.setAccessibleName(name)
        for year in range(today.year(), today.year() - _YEARS_BACK, -1):
            self.year.addItem(str(year), year)
        self.quarter.addItem(self.tr("Whole year"), "")
        for quarter in range(1, 5):
            self.quarter.addItem(self.tr("Quarter {number}").format(number=quarter), f"Q{quarter}")

    def _value_columns(self) -> tuple[Column[FactRow], ...]:
        return (
            Column(self.tr("Name"), 150, lambda one: one.name),
            Column(self.tr("Done or counted"), 96, lambda one: one.value, RIGHT),
            Column(self.tr("Due or total"), 96, lambda one: one.due, RIGHT),
            Column(self.tr("Percent"), 80, lambda one: one.percentage, RIGHT),
            Column(
                self.tr("By month or level"), 300, lambda one: one.failure or one.parts,
                tone=lambda one: "error" if one.failure else "muted",
            ),
        )  # fmt: skip

    def _record_columns(self) -> tuple[Column[EvidenceRow], ...]:
        return (
            Column(self.tr("Day"), 96, lambda one: one.occurred_on),
            Column(self.tr("Record"), 150, lambda one: one.event_type),
            Column(self.tr("Result"), 80, lambda one: one.result),
            Column(self.tr("Quantity"), 110, lambda one: one.quantity, RIGHT),
            Column(self.tr("Note"), 300, lambda one: one.note),
        )

    def _connect(self) -> None:
        self.line.textEdited.connect(lambda _text: self._search())
        self.line.stepped.connect(self._step)
        self.line.advanced.connect(self.values.setFocus)
        self.table.activated.connect(lambda _index: self.values.setFocus())
        self.table.selectionModel().currentRowChanged.connect(self._on_fact)
        self.values.selectionModel().currentRowChanged.connect(self._on_subject)
        for box in (self.kind, self.year, self.quarter):
            box.currentIndexChanged.connect(lambda _index: self._pause.start())
        self.context.hub.changed.connect(self._on_changes)

    def _use(self, fact: FactInfo) -> str:
        return self.tr("statistic") if fact.is_statistic else str(len(fact.used_by) or "")

    def _search(self) -> None:
        kept = self.current()
        words = self.line.text().casefold().split()
        found = [
            one for one in self._facts if all(word in f"{one.label} {one.definition}".casefold() for word in words)
        ]
        self.model.show_rows(found)
        keys = [one.key for one in found]
        if found:
            self.table.selectRow(keys.index(kept.key) if kept is not None and kept.key in keys else 0)
        else:
            self._show_fact(None)

    def _step(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(last, max(0, self.table.currentIndex().row() + step)))

    def _on_fact(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_fact(self.current())

    def _show_fact(self, fact: FactInfo | None) -> None:
        self.values_model.show_rows(())
        self._show_records("", ())
        self._count.clear()
        if fact is None:
            self._heading.setText(self.tr("No fact fits these words"))
            for label in (self._note, *self._texts.values()):
                label.clear()
            return
        self._heading.setText(fact.label)
        self._note.setText(self.tr("A statistic: shown, never scored") if fact.is_statistic else "")
        for key in ("definition", "formula", "population", "period", "unit"):
            self._texts[key].setText(getattr(fact, key) or "—")
        self._texts["used_by"].setText(self.tr(", ").join(fact.used_by) or self.tr("no scheme"))
        self._card.updateGeometry()
        self._offer_kinds(fact)
        self._pause.start()

    def _offer_kinds(self, fact: FactInfo) -> None:
        kept = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for key, name in fact.kinds.items():
            self.kind.addItem(name, key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kept)))
        self.kind.blockSignals(False)

    def _on_values(self, asked: tuple[str, str, str], rows: tuple[FactRow, ...]) -> None:
        if asked != self._asked:
            return
        self.values_model.show_rows(rows)
        self._stack.setCurrentIndex(_LISTED if rows else _EMPTY)
        failed = sum(1 for one in rows if one.failure)
        text = self.tr("{count} listed")
        if failed:
            text = self.tr("{count} listed, {failed} cannot be counted")
        self._count.setText(text.format(count=len(rows), failed=failed))
        restyle(self._count, "tone", "error" if failed else "")
        if rows:
            self.values.selectRow(0)

    def _on_subject(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        subject = self.values_model.record(self.values.currentIndex().row())
        asked = self._asked
        if subject is None or asked is None:
            return
        key, kind, period = asked
        self.context.tasks.run(
            lambda _progress: self._library.records(key, kind, period, subject.subject_id),
            lambda rows: self._on_records(asked, subject, rows),
            owner=self,
            is_reading=True,
        )

    def _on_records(self, asked: tuple[str, str, str], subject: FactRow, rows: tuple[EvidenceRow, ...]) -> None:
        here = self.values_model.record(self.values.currentIndex().row())
        if asked == self._asked and here is not None and here.subject_id == subject.subject_id:
            self._show_records(subject.name, rows)

    def _show_records(self, name: str, rows: tuple[EvidenceRow, ...]) -> None:
        self.records_model.show_rows(rows)
        text = self.tr("{name}: {count} records behind the value")
        self._behind.setText(text.format(name=name, count=len(rows)) if name else "")

    def _on_changes(self, _changes: Changes) -> None:
        if self.isVisible():
            self.open()
