"""Rectification: the list by its clock at the left, one of them with its steps at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QMenu, QSplitter, QStackedWidget, QToolButton, QWidget

from app.domain.changes import Changes
from app.services.rectifications import BatchResult, CaseDetail, CaseInfo
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.holidays import HolidaysDialog
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.rectification_dialogs import FindingDialog, RunDialog, StepDialog
from ui.pages.assessment.rectification_pane import RectificationPane
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_LIST_WIDTH, _PANE_WIDTH, _PANE_LEAST = 780, 480, 380
_SEARCH_WIDTH, _FILTER_LEAST = 160, 150
_TABLES = frozenset({"rectification", "rectification_step", "holiday", "village", "assessment"})
LISTED, NOTHING, NONE_SHOWN = range(3)
_FILTERS: dict[str, Callable[[CaseInfo], bool]] = {
    "open": lambda case: case.is_open,
    "overdue": lambda case: case.is_overdue,
    "found": lambda case: case.state == "found",
    "running": lambda case: case.days_left is not None,
    "recheck": lambda case: case.state in ("replied", "passed"),
    "ended": lambda case: not case.is_open,
    "all": lambda _case: True,
}


class RectificationTab(PageTab):
    """Every step is one dialog; nothing is closed without a re-check."""

    def __init__(self, context: Context) -> None:
        """Lay out filters, list and pane."""
        super().__init__(context)
        self._service = context.township.rectifications
        self._cases: tuple[CaseInfo, ...] = ()
        self._detail: CaseDetail | None = None
        look = context.look
        self.new = make_action("rectify_new", self, look, self._on_new)
        self.run = make_action("rectify_run", self, look, self.make_for_run)
        self.next_step = make_action("rectify_step", self, look, self._on_next_step)
        self.change = make_action("rectify_edit", self, look, self._on_change)
        self.remove = make_action("rectify_remove", self, look, self._on_remove)
        self.holidays = make_action("holidays", self, look, self._on_holidays)
        self.print = make_action("print", self, look, self._on_print)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which ones"))
        self.filter.setMinimumWidth(_FILTER_LEAST)
        self.search = FieldLineEdit()
        self.search.setPlaceholderText(self.tr("Number, village, words"))
        self.search.setAccessibleName(self.tr("Search the rectifications"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.summary = text_label("", "small")
        self.model: RowsTableModel[CaseInfo] = RowsTableModel(self._columns(), look, self)
        self.table = table_view(
            self.model, self.tr("Rectifications"), [one.width for one in self._columns()], stretch=2
        )
        self.pane = RectificationPane(context, self.take, (self.change, self.remove))
        self.pane.setMinimumWidth(_PANE_LEAST)
        self._print_menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.stack = QStackedWidget()
        for part in (self._lists(), self._nothing(), self._none_shown()):
            self.stack.addWidget(part)
        buttons = (
            action_button(self.holidays), self._print_button, action_button(self.run), action_button(self.new, "primary"),
        )  # fmt: skip
        tools = row(self.filter, self.search, self.summary, None, *buttons, gap=SPACE_M - 4)
        box = column(tools, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._fill_filter()
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Rectification")

    def open(self) -> None:
        """Read the list again and stay near the one that was looked at."""
        self._load(None)

    def start_widget(self) -> QWidget:
        """Give the list."""
        return self.table if self.stack.currentIndex() == LISTED else self.filter

    def take(self, step: str) -> None:
        """Ask for a step of the one that is shown."""
        if self._detail is not None:
            StepDialog(self.context, self._detail, step, self._on_taken, self).open()

    def show_case(self, case_id: int) -> None:
        """Show one rectification, whatever the filter hid."""
        self._load(case_id)

    def make_for_run(self, run_id: int | None = None) -> None:
        """Make notices for everybody of a run below full points."""
        runs = self.context.township.assessment.runs()
        if not runs:
            self.context.hub.said.emit(self.tr("Nothing was scored yet: score a period first"))
            return
        RunDialog(self.context, runs, runs[0].run_id if run_id is None else run_id, self._on_made, self).open()

    def _lists(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pane)
        splitter.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _nothing(self) -> QWidget:
        text = self.tr("Findings come from a scored run, from an inspection, from the checks, or are typed by hand. Each becomes a notice with a number and a last day.")  # fmt: skip
        return EmptyState(self.context.look, "verify", self.tr("Nothing to put right"), text, (self.run, self.new))

    def _none_shown(self) -> QWidget:
        text = self.tr("No rectification fits this filter. Choose another above.")
        return EmptyState(self.context.look, "filter", self.tr("None of these"), text)

    def _columns(self) -> tuple[Column[CaseInfo], ...]:
        return (
            Column(self.tr("Notice"), 142, lambda case: case.number or "—"),
            Column(self.tr("Whom it concerns"), 96, lambda case: case.subject),
            Column(self.tr("What it is about"), 140, lambda case: case.title),
            Column(self.tr("State"), 70, lambda case: case.state_label),
            Column(self.tr("Clock"), 172, lambda case: case.clock, tone=lambda case: case.tone),
            Column(self.tr("Last day"), 104, lambda case: case.due_on),
        )

    def _fill_filter(self) -> None:
        names = {
            "open": self.tr("Open"),
            "overdue": self.tr("Overdue"),
            "found": self.tr("Not issued yet"),
            "running": self.tr("Clock runs"),
            "recheck": self.tr("To be re-checked or closed"),
            "ended": self.tr("Closed or withdrawn"),
            "all": self.tr("All"),
        }
        for key in _FILTERS:
            self.filter.addItem(names[key], key)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda _index: self._show(None))
        self.search.textChanged.connect(lambda _text: self._show(None))
        self.search.advanced.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self._on_next_step())
        self.context.hub.changed.connect(self._on_changes)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)

    def _load(self, case_id: int | None) -> None:
        chosen = case_id if case_id is not None else self._chosen_id()
        self._cases = self._service.cases()
        if case_id is not None and not any(
            _FILTERS[self._filter_key](one) for one in self._cases if one.case_id == case_id
        ):
            self.filter.blockSignals(True)
            self.filter.setCurrentIndex(self.filter.findData("all"))
            self.filter.blockSignals(False)
        self._show(chosen)

    @property
    def _filter_key(self) -> str:
        return str(self.filter.currentData())

    def _chosen_id(self) -> int | None:
        return None if self._detail is None else self._detail.info.case_id

    def _show(self, chosen: int | None) -> None:
        words = self.search.text().split()
        fits = _FILTERS[self._filter_key]
        shown = [case for case in self._cases if fits(case) and _has_words(case, words)]
        position = max(0, self.table.currentIndex().row())
        self.model.show_rows(shown)
        overdue = sum(case.is_overdue for case in self._cases)
        is_open = sum(case.is_open for case in self._cases)
        text = self.tr("{shown} shown · {open} open · {overdue} overdue")
        self.summary.setText(text.format(shown=len(shown), open=is_open, overdue=overdue) if self._cases else "")
        self.stack.setCurrentIndex(LISTED if shown else NONE_SHOWN if self._cases else NOTHING)
        if shown:
            ids = [case.case_id for case in shown]
            self.table.selectRow(ids.index(chosen) if chosen in ids else min(position, len(ids) - 1))
        else:
            self._show_detail(None)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        case = self.model.record(current.row()) if current.isValid() else None
        self._show_detail(None if case is None else self._service.detail(case.case_id))

    def _show_detail(self, detail: CaseDetail | None) -> None:
        self._detail = detail
        is_draft = detail is not None and detail.info.state == "found"
        self.next_step.setEnabled(detail is not None and bool(detail.steps_now))
        self.change.setEnabled(is_draft)
        self.remove.setEnabled(is_draft)
        self.print.setEnabled(detail is not None and bool(detail.info.issued_on))
        if detail is None:
            self.pane.show_nothing()
        else:
            self.pane.show_detail(detail)

    def _on_next_step(self) -> None:
        if self._detail is not None and self._detail.steps_now:
            self.take(self._detail.steps_now[0])

    def _on_new(self) -> None:
        FindingDialog(self.context, self._on_found, self).open()

    def _on_change(self) -> None:
        if self._detail is not None:
            FindingDialog(self.context, self._on_found, self, self._detail).open()

    def _on_remove(self) -> None:
        detail = self._detail
        if detail is not None:
            self.context.tasks.run(
                lambda _progress: self._service.remove(detail.info.case_id),
                lambda changes: self._told(changes, self.tr("Taken out; Ctrl+Z brings it back")),
                owner=self,
            )

    def _on_holidays(self) -> None:
        HolidaysDialog(self.context, self).open()

    def _on_found(self, case_id: int, changes: Changes) -> None:
        self._told(changes, self.tr("Kept; issue the notice when it is ready"))
        self.show_case(case_id)
        self.table.setFocus()

    def _on_taken(self, changes: Changes) -> None:
        chosen = self._chosen_id()
        self._told(changes, self.tr("Done; Ctrl+Z takes the step back"))
        if chosen is not None:
            self.show_case(chosen)
        self.table.setFocus()

    def _on_made(self, result: BatchResult) -> None:
        text = self.tr("{count} made, {first} to {last}; Ctrl+Z takes them back")
        drafts = self.tr("{count} drafts made; Ctrl+Z takes them back")
        numbers: Sequence[str] = result.numbers
        said = text.format(count=result.count, first=numbers[0], last=numbers[-1]) if numbers else drafts
        self._told(result.changes, said.format(count=result.count))
        self.open()

    def _told(self, changes: Changes, text: str) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(text)

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self._load(None)

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        detail = self._detail
        if detail is None or not detail.info.issued_on:
            return
        shown = (self.model.record(place) for place in range(self.model.rowCount()))
        issued = [case.case_id for case in shown if case is not None and case.issued_on]
        for key, title in self.context.township.rectification_papers.papers():
            text = self.tr("{paper}: {number}").format(paper=title, number=detail.info.number)
            self._print_menu.addAction(text, partial(self._preview, key, title, [detail.info.case_id]))
            if len(issued) > 1:
                text = self.tr("{paper}: all {count} of the list").format(paper=title, count=len(issued))
                self._print_menu.addAction(text, partial(self._preview, key, title, issued))

    def _preview(self, key: str, title: str, case_ids: list[int]) -> None:
        papers = self.context.township.rectification_papers
        self.context.tasks.run(
            lambda progress: papers.render(key, case_ids, progress),
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )


def _has_words(case: CaseInfo, words: Sequence[str]) -> bool:
    text = f"{case.number} {case.subject} {case.title} {case.state_label} {case.handler}"
    return all(word in text for word in words)
