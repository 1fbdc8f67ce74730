"""The calendar of a programme in a year: its steps in their order, and what looks wrong with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.services.programme_views import CalendarInfo, CalendarStep
from ui.actions import DeskAction
from ui.context import Context
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_YEARS_BACK, _YEARS_AHEAD = 3, 2
_WARNINGS_HEIGHT = 84
_STEPS, _NOTHING = range(2)


class ProgrammeCalendarView(QWidget):
    """A template is adopted and then changed step by step; an odd order is told, not forbidden."""

    changed = Signal(object)
    """``Changes`` of a step that was moved."""
    edit_wanted = Signal()
    """Enter was pressed on a step."""

    def __init__(self, context: Context, adopt: DeskAction, edit: DeskAction) -> None:
        """Lay out choice, steps and warnings."""
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._views = context.township.programme_views
        self._info: CalendarInfo | None = None
        self.programme = QComboBox()
        self.programme.setAccessibleName(self.tr("Programme"))
        for key, title in self._views.programmes():
            self.programme.addItem(title, key)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        this_year = self._views.today().year
        for year in range(this_year - _YEARS_BACK, this_year + _YEARS_AHEAD + 1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(this_year))
        columns: tuple[Column[CalendarStep], ...] = (
            Column(self.tr("No."), 48, lambda one: str(one.row.position)),
            Column(self.tr("Step"), 180, lambda one: one.title),
            Column(self.tr("Opens on"), 110, lambda one: one.opens_on),
            Column(self.tr("Due on"), 110, lambda one: one.due_on),
            Column(self.tr("Public notice"), 110, lambda one: one.notice),
            Column(self.tr("Note"), 240, lambda one: one.note),
        )
        self.model: RowsTableModel[CalendarStep] = RowsTableModel(columns, context.look, self)
        self.table = table_view(self.model, self.tr("Steps of the calendar"), [one.width for one in columns], stretch=5)
        self.warnings = text_label("", "warning", wrap=True, selectable=True)
        self.up = push_button(self.tr("Move up"), lambda: self._move(-1))
        self.down = push_button(self.tr("Move down"), lambda: self._move(1))
        self.source = text_label("", "small")
        below = row(self.source, None, self.up, self.down, action_button(edit), gap=SPACE_S)
        self._told = scrolling(self.warnings)
        self._told.setMaximumHeight(_WARNINGS_HEIGHT)
        steps = column(self.table, self._told, below, gap=SPACE_S)
        steps.setStretch(0, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(plain(steps))
        text = self.tr("Adopt the template that is nearest to what your county asks, then change its dates. Cases and notices follow this calendar.")  # fmt: skip
        self.stack.addWidget(
            EmptyState(context.look, "event", self.tr("No calendar for this year yet"), text, (adopt,))
        )
        tools = row(self.programme, self.year, None, action_button(adopt), gap=SPACE_S)
        box = column(tools, self.stack, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.programme.currentIndexChanged.connect(lambda _index: self.open())
        self.year.currentIndexChanged.connect(lambda _index: self.open())
        self.table.activated.connect(lambda _index: self.edit_wanted.emit())

    @property
    def programme_key(self) -> str:
        """The programme chosen."""
        return str(self.programme.currentData())

    @property
    def shown_year(self) -> int:
        """The year chosen."""
        return int(self.year.currentData())

    @property
    def has_steps(self) -> bool:
        """Say whether there is a calendar to change or print."""
        return self._info is not None and bool(self._info.steps)

    def open(self) -> None:
        """Read the calendar again and stay at the step that was looked at."""
        chosen = self.current()
        info = self._info = self._views.calendar(self.programme_key, self.shown_year)
        self.model.show_rows(info.steps)
        self.stack.setCurrentIndex(_STEPS if info.steps else _NOTHING)
        self.warnings.setText("\n".join(info.warnings))
        self._told.setVisible(bool(info.warnings))
        sources = dict.fromkeys(step.row.source for step in info.steps if step.row.source)
        self.source.setText(self.tr("After: {sources}").format(sources="、".join(sources)) if sources else "")
        if info.steps:
            ids = [step.row.row_id for step in info.steps]
            known = chosen is not None and chosen.row.row_id in ids
            self.table.selectRow(ids.index(chosen.row.row_id) if known and chosen is not None else 0)

    def current(self) -> CalendarStep | None:
        """Give the step chosen, or None."""
        return self.model.record(self.table.currentIndex().row())

    def _move(self, by: int) -> None:
        step = self.current()
        if step is None:
            return
        programmes = self._context.township.programmes

        def done(changes: Changes) -> None:
            self.changed.emit(changes)
            self.open()

        self._context.tasks.run(lambda _progress: programmes.move_calendar_row(step.row, by), done, owner=self)
