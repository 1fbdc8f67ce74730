"""Childcare subsidy: the children who may apply, and the applications with their clocks, beside the national system."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.progress import Progress
from app.services.childcare import Expected, Newborn, SubsidyCase
from app.services.childcare_tables import TableReport
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_file
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.childcare_dialogs import IntakeDialog, ReportDialog, ResultDialog
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

NEWBORNS, CASES, NO_NEWBORNS, NO_CASES = range(4)
_TABLES = frozenset(
    {"resident", "entitlement_case", "subsidy_result", "policy_parameter", "entitlement_offer", "holiday"}
)
_FEN = 100


class ChildcareTab(PageTab):
    """Nothing is decided and nothing is paid here."""

    def __init__(self, context: Context) -> None:
        """Lay out both lists."""
        super().__init__(context)
        self._service = context.township.childcare
        look = context.look
        self.intake = make_action("childcare_intake", self, look, self._on_intake)
        self.result = make_action("childcare_result", self, look, self._on_result)
        self.table = make_action("childcare_table", self, look, self._on_table)
        self.print = make_action("print", self, look, self._on_print)
        self._print_menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)
        self.views = QTabBar()
        self.views.setAccessibleName(self.tr("Children or applications"))
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.views.addTab(self.tr("May apply"))
        self.views.addTab(self.tr("Applications"))
        self.summary = text_label("", "small")
        self.newborns: RowsTableModel[Newborn] = RowsTableModel(self._newborn_columns(), look, self)
        self.cases: RowsTableModel[SubsidyCase] = RowsTableModel(self._case_columns(), look, self)
        self.newborn_table = table_view(
            self.newborns, self.tr("Children who may apply"), [one.width for one in self._newborn_columns()], stretch=3
        )
        self.case_table = table_view(
            self.cases, self.tr("Applications"), [one.width for one in self._case_columns()], stretch=3
        )
        no_child = self.tr("Children under three whose family has not applied and not declined stand here, out of the register.")  # fmt: skip
        no_case = self.tr("Take an application for a child of the first list; its clock runs once it is taken in.")
        self.stack = QStackedWidget()
        for part in (
            self.newborn_table,
            self.case_table,
            EmptyState(look, "person", self.tr("No child may apply now"), no_child),
            EmptyState(look, "entitlement", self.tr("No application yet"), no_case),
        ):
            self.stack.addWidget(part)
        buttons = (
            self._print_button, action_button(self.table), action_button(self.result),
            action_button(self.intake, "primary"),
        )  # fmt: skip
        tools = row(self.views, None, *buttons, gap=SPACE_S)
        box = column(tools, self.summary, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.views.currentChanged.connect(lambda _view: self._show())
        self.newborn_table.activated.connect(lambda _index: self._on_intake())
        self.case_table.activated.connect(lambda _index: self._on_result())
        self.context.hub.changed.connect(self._on_changes)

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Childcare subsidy")

    def open(self) -> None:
        """Read both lists again."""
        newborns, cases = self._service.newborns(), self._service.cases()
        self.newborns.show_rows(newborns)
        self.cases.show_rows(cases)
        for table, found in ((self.newborn_table, newborns), (self.case_table, cases)):
            if found and not table.currentIndex().isValid():
                table.selectRow(0)
        over = sum(one.tone == "error" for one in cases)
        renewals = sum(bool(one.renewal) for one in cases)
        text = self.tr("{newborns} may apply, {cases} applications, {over} overdue, {renewals} to be renewed")
        self.summary.setText(text.format(newborns=len(newborns), cases=len(cases), over=over, renewals=renewals))
        self._show()

    def start_widget(self) -> QWidget:
        """Give the list that is shown, or what stands before it."""
        shown = self.stack.currentIndex()
        return self.newborn_table if shown == NEWBORNS else self.case_table if shown == CASES else self.views

    def _show(self) -> None:
        is_children = self.views.currentIndex() == 0
        model = self.newborns if is_children else self.cases
        filled, empty = (NEWBORNS, NO_NEWBORNS) if is_children else (CASES, NO_CASES)
        self.stack.setCurrentIndex(filled if model.rowCount() else empty)
        self.intake.setEnabled(is_children and bool(self.newborns.rowCount()))
        self.result.setEnabled(not is_children and bool(self.cases.rowCount()))

    def _newborn_columns(self) -> tuple[Column[Newborn], ...]:
        return (
            Column(self.tr("Name"), 84, lambda one: one.name),
            Column(self.tr("Birth date"), 104, lambda one: one.birth_date),
            Column(self.tr("Village"), 120, lambda one: f"{one.village} {one.group}".strip()),
            Column(self.tr("Parents"), 150, lambda one: one.parents),
            Column(self.tr("Three years on"), 104, lambda one: one.until),
            Column(self.tr("Expected (yuan)"), 170, lambda one: self._expected(one.expected), RIGHT),
        )

    def _case_columns(self) -> tuple[Column[SubsidyCase], ...]:
        return (
            Column(self.tr("No."), 150, lambda one: one.number or "—"),
            Column(self.tr("Name"), 84, lambda one: one.name),
            Column(self.tr("State"), 76, lambda one: one.state_label),
            Column(self.tr("Clock"), 190, lambda one: one.clock or one.renewal, tone=lambda one: one.tone),
            Column(self.tr("Last result"), 120, _last_result),
            Column(self.tr("Paid (yuan)"), 90, lambda one: _yuan(one.paid_fen), RIGHT),
            Column(self.tr("Expected (yuan)"), 150, lambda one: self._expected(one.expected), RIGHT),
        )

    def _expected(self, expected: Expected | None) -> str:
        if expected is None or expected.fen is None:
            return self.tr("no rate known")
        amount = _yuan(expected.fen)
        return self.tr("{amount}, to be confirmed").format(amount=amount) if expected.to_confirm else amount

    def _on_intake(self) -> None:
        child = self.newborns.record(self.newborn_table.currentIndex().row())
        if child is not None and self.intake.isEnabled():
            IntakeDialog(self.context, child, self._on_taken, self).open()

    def _on_result(self) -> None:
        case = self.cases.record(self.case_table.currentIndex().row())
        if case is not None and self.result.isEnabled():
            dialog = ResultDialog(self.context, case, lambda changes: self._on_kept(changes, dialog.odd), self)
            dialog.open()

    def take_table(self, file: Path) -> None:
        """Take over a table of the county; what was not taken is shown afterwards."""
        tables = self.context.township.childcare_tables
        self.context.tasks.run(
            lambda progress: tables.take(file, progress),
            self._on_table_taken,
            owner=self,
            title=self.tr("Taking over {name}").format(name=file.name),
        )

    def _on_table(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xls *.csv *.et)")
        file = pick_file(self, self.context.machine, self.tr("Table of the county"), kinds)
        if file is not None:
            self.take_table(file)

    def _on_table_taken(self, report: TableReport) -> None:
        text = self.tr("{taken} taken, {known} known already, {refused} not taken")
        said = text.format(taken=report.taken, known=report.known, refused=len(report.refused))
        self.views.setCurrentIndex(1)
        self._tell(report.changes, said)
        if report.refused:
            ReportDialog(report, said, self).open()

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        papers = self.context.township.care_papers
        title = papers.intake_title()
        shown = [self.cases.record(place) for place in range(self.cases.rowCount())]
        chosen = self.cases.record(self.case_table.currentIndex().row())
        if self.views.currentIndex() == 1 and chosen is not None:
            text = self.tr("{paper}: {name}").format(paper=title, name=chosen.name)
            self._print_menu.addAction(text, partial(self._preview, [chosen.case_id]))
            running = [case.case_id for case in shown if case is not None and case.due_on]
            if len(running) > 1:
                text = self.tr("{paper}: all {count} that run").format(paper=title, count=len(running))
                self._print_menu.addAction(text, partial(self._preview, running))
        self._print_menu.addAction(self.tr("{paper}, blank").format(paper=title), partial(self._preview, []))

    def _preview(self, case_ids: list[int]) -> None:
        papers = self.context.township.care_papers
        title = papers.intake_title()

        def render(progress: Progress) -> bytes:
            return papers.intake(case_ids, progress) if case_ids else papers.blank_intake()

        self.context.tasks.run(
            render,
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _on_taken(self, changes: Changes) -> None:
        self._tell(changes, self.tr("The case is opened: check its papers and take it in"))

    def _on_kept(self, changes: Changes, odd: str) -> None:
        self._tell(changes, odd or self.tr("Kept"))

    def _tell(self, changes: Changes, text: str) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(text)
        self.open()
        self.start_widget().setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self.open()


def _last_result(case: SubsidyCase) -> str:
    return f"{case.results[0].year} {case.results[0].result_label}" if case.results else ""


def _yuan(fen: int) -> str:
    return f"{fen // _FEN}.{fen % _FEN:02d}" if fen % _FEN else str(fen // _FEN)
