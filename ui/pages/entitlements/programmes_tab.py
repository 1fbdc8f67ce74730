"""Programmes: what applies, when each step of the year is due, and which policies there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.progress import Progress
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.pages.entitlements.parameter_view import ParameterView
from ui.pages.entitlements.policy_view import PolicyView
from ui.pages.entitlements.programme_calendar_view import ProgrammeCalendarView
from ui.pages.entitlements.programme_dialogs import AdoptDialog, CalendarStepDialog, ParameterDialog
from ui.pages.tabbed import PageTab
from ui.records.dialog import RecordDialog
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button

PARAMETERS, CALENDAR, POLICIES = range(3)
_TABLES = frozenset({"policy_parameter", "programme_calendar", "policy_item"})
_POLICY = "policy_item"


class ProgrammesTab(PageTab):
    """Three views of one subject; each action goes to its view first."""

    record_opened = Signal(str, int)
    """Record type and id of a policy to open."""

    def __init__(self, context: Context) -> None:
        """Lay out the views."""
        super().__init__(context)
        look = context.look
        self.add = make_action("parameter_add", self, look, self._on_add)
        self.adopt = make_action("calendar_adopt", self, look, self._on_adopt)
        self.step = make_action("calendar_step", self, look, self._on_step)
        self.policy = make_action("policy_new", self, look, self._on_policy)
        self.switch = make_action("programme_view", self, look, self._on_switch)
        self.print = make_action("print", self, look, self._on_print)
        self.parameters = ParameterView(context, self.add)
        self.calendar = ProgrammeCalendarView(context, self.adopt, self.step)
        self.policies = PolicyView(context, self.policy)
        self.views = QTabBar()
        self.views.setAccessibleName(self.tr("View of the programmes"))
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.stack = QStackedWidget()
        for title, view in (
            (self.tr("What applies"), self.parameters),
            (self.tr("Calendar of the year"), self.calendar),
            (self.tr("Catalogue of policies"), self.policies),
        ):
            self.views.addTab(title)
            self.stack.addWidget(view)
        self._print_menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        top = row(self.views, None, self._print_button, gap=SPACE_S)
        box = column(top, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.views.currentChanged.connect(self._on_view)
        self.parameters.add_wanted.connect(self._on_add)
        self.calendar.edit_wanted.connect(self._on_step)
        self.calendar.changed.connect(self.context.hub.changed)
        self.policies.policy_opened.connect(lambda policy_id: self.record_opened.emit(_POLICY, policy_id))
        self.context.hub.changed.connect(self._on_changes)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Policies and parameters")

    def open(self) -> None:
        """Bring the shown view up to date."""
        (self.parameters, self.calendar, self.policies)[self.views.currentIndex()].open()

    def start_widget(self) -> QWidget:
        """Give the list of the shown view, or what stands before it."""
        if self.views.currentIndex() == CALENDAR:
            return self.calendar.table if self.calendar.has_steps else self.calendar.programme
        return self.parameters.table if self.views.currentIndex() == PARAMETERS else self.policies.table

    def show_view(self, view: int) -> None:
        """Bring PARAMETERS, CALENDAR or POLICIES to the front."""
        self.views.setCurrentIndex(view)

    def _on_view(self, view: int) -> None:
        self.stack.setCurrentIndex(view)
        self.open()

    def _on_switch(self) -> None:
        self.show_view((self.views.currentIndex() + 1) % self.views.count())
        self.start_widget().setFocus()

    def _on_add(self) -> None:
        self.show_view(PARAMETERS)
        info = self.parameters.current()
        if info is not None:
            ParameterDialog(
                self.context, info, self._told(self.tr("Entered; earlier months keep what held then")), self
            ).open()

    def _on_adopt(self) -> None:
        self.show_view(CALENDAR)
        done = self._told(self.tr("The calendar is adopted; look at its dates"))
        AdoptDialog(self.context, self.calendar.programme_key, self.calendar.shown_year, done, self).open()

    def _on_step(self) -> None:
        self.show_view(CALENDAR)
        step = self.calendar.current()
        if step is not None:
            CalendarStepDialog(self.context, step, self._told(self.tr("Saved")), self).open()

    def _on_policy(self) -> None:
        self.show_view(POLICIES)
        RecordDialog(self.context, _POLICY, parent=self).open_once(self.open)

    def _told(self, text: str) -> Callable[[Changes], None]:
        def tell(changes: Changes) -> None:
            self.context.hub.changed.emit(changes)
            self.context.hub.said.emit(text)
            self.open()
            self.start_widget().setFocus()

        return tell

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self.open()

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        papers = self.context.township.policy_papers
        title = papers.leaflet_title()
        self._print_menu.addAction(title, lambda: self._preview(title, lambda progress: papers.leaflet(None, progress)))
        if self.views.currentIndex() == CALENDAR and self.calendar.has_steps:
            programme, year = self.calendar.programme_key, self.calendar.shown_year
            name = papers.calendar_title(programme, year)
            self._print_menu.addAction(
                name, lambda: self._preview(name, lambda progress: papers.calendar(programme, year, progress))
            )

    def _preview(self, title: str, render: Callable[[Progress], bytes]) -> None:
        self.context.tasks.run(
            render,
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )
