"""The results of the assessment: score, rank, explain, review, print."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from app.domain.changes import Changes
from app.services.assessment import RunInfo, RunResult, SubjectScore
from app.services.notices import DocumentInfo
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_folder
from ui.dialogs.preview import PreviewDialog
from ui.pages.assessment.controls import RunChooser, ScoreForm
from ui.pages.assessment.heat_table import CLASS, POINTS, RANK, VILLAGE, HeatDelegate, HeatModel
from ui.pages.assessment.review_strip import ReviewStrip
from ui.pages.assessment.tab import AssessmentTab
from ui.pages.assessment.why_pane import WhyPane
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row, scrolling
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.tables import table_view

_TABLE_WIDTH, _WHY_WIDTH, _WHY_MIN = 800, 430, 340
_WIDTHS = {RANK: 54, VILLAGE: 104, POINTS: 72, CLASS: 84}
_LINE_HEIGHT, _LEAST_HEIGHT = 36, 150


class ResultsTab(AssessmentTab):
    """One run at a time: table at the left, the reasons at the right."""

    def __init__(self, context: Context) -> None:
        """Lay out the bar and both sides."""
        super().__init__(context)
        self._assessment = context.township.assessment
        self._notices = context.township.notices
        self._result: RunResult | None = None
        look = context.look
        self.score = make_action("score", self, look, self.start_scoring)
        self.print = make_action("print", self, look, self._on_print)
        self.review = ReviewStrip(context, self)
        self.runs = RunChooser()
        self.form = ScoreForm()
        self._print_button = action_button(self.print)
        self._print_menu = QMenu(self)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.model = HeatModel(look, self)
        self.table = self._heat_view()
        self.why = WhyPane(context)
        self.why.setMinimumWidth(_WHY_MIN)
        empty = EmptyState(look, "assessment", self.tr("Nothing was scored yet"), self.tr("Choose scheme and period above and score all villages. The result can be looked at and scored again until it is published."), (self.score,))  # fmt: skip
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.why)
        splitter.setSizes([_TABLE_WIDTH, _WHY_WIDTH])
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(_LEAST_HEIGHT)
        self._stack.addWidget(splitter)
        self._stack.addWidget(scrolling(empty))
        shown = row(self.runs, self._print_button, None)
        shown.setStretch(0, 8)
        next_one = row(self.form, action_button(self.score, "primary"))
        next_one.setStretch(0, 1)
        tools = row(shown, next_one)
        tools.setStretch(0, 5)
        tools.setStretch(1, 4)
        box = column(tools, self.review, self._stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Results")

    def start_widget(self) -> QWidget:
        """Give the table."""
        return self.table

    def open(self) -> None:
        """Load schemes and runs."""
        self.form.show_schemes(self._assessment.schemes())
        self._show_runs(self.runs.run_id)

    def start_scoring(self) -> None:
        """Score all villages for the period of the form."""
        scheme_id, period_key = self.form.scheme_id, self.form.period_key
        self.context.tasks.run(
            lambda progress: self._assessment.score(scheme_id, period_key, progress=progress),
            self._on_scored,
            owner=self,
            title=self.tr("Scoring {period}").format(period=period_key),
        )

    def show_run(self, run_id: int) -> None:
        """Show a stored run."""
        self._result = self._assessment.result(run_id)
        self.model.show_result(self._result)
        self._size_columns()
        self.why.show_nothing()
        self._stack.setCurrentIndex(0)
        self._show_enabled()

    def explain(self, row_number: int, column_number: int) -> None:
        """Answer "why" for a cell."""
        village = self.model.village(row_number)
        if village is not None and self._result is not None:
            shown = self.model.shown_part(column_number)
            self.why.show_village(self._result.info.run_id, village, shown)

    def preview(self, document: DocumentInfo, village: SubjectScore | None) -> None:
        """Make a paper in the background and show it."""
        if self._result is None:
            return
        run_id = self._result.info.run_id
        village_id = None if village is None else village.subject_id
        title = document.title if village is None else f"{document.title} - {village.name}"
        self.context.tasks.run(
            lambda progress: self._notices.render(document.key, run_id, village_id, progress=progress),
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def print_all(self, document: DocumentInfo) -> None:
        """Write the paper of every village into a folder."""
        folder = pick_folder(self, self.context.machine, self.tr("Folder for the papers"))
        if folder is None or self._result is None:
            return
        run_id = self._result.info.run_id
        self.context.tasks.run(
            lambda progress: self._notices.print_to(document.key, run_id, folder, progress=progress),
            lambda files: self.context.hub.said.emit(self.tr("{count} files written").format(count=len(files))),
            owner=self,
            title=self.tr("Printing {title}").format(title=document.title),
        )

    def _heat_view(self) -> QTableView:
        view = table_view(self.model, self.tr("Ranking of villages by section"), ())
        view.setObjectName("heat")
        view.setItemDelegate(HeatDelegate(self.context.look, view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.setAlternatingRowColors(False)
        view.verticalHeader().setDefaultSectionSize(_LINE_HEIGHT)
        return view

    def _connect(self) -> None:
        self.runs.run_chosen.connect(self.show_run)
        self.review.run_changed.connect(self._show_runs)
        self.table.selectionModel().currentChanged.connect(self._on_cell)
        self.context.hub.changed.connect(self._on_changes)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)

    def _show_runs(self, chosen: int | None) -> None:
        runs = self._assessment.runs()
        self.runs.show_runs(runs, chosen)
        if self.runs.run_id is not None:
            self.show_run(self.runs.run_id)
        else:
            self._result = None
            self.model.show_result(None)
            self._stack.setCurrentIndex(1)
            self._show_enabled()

    def _on_cell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.explain(current.row(), current.column())

    def _on_scored(self, run: RunInfo) -> None:
        self._show_runs(run.run_id)
        text = self.tr("{count} villages scored for {period}")
        self.context.hub.said.emit(text.format(count=run.subjects, period=run.period_label))
        self.context.hub.changed.emit(Changes.of("assessment"))

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        village = self.model.village(self.table.currentIndex().row()) or self.model.village(0)
        documents = self._notices.documents() if self._result else ()
        for document in documents:
            self._add_paper(document, village)

    def _add_paper(self, document: DocumentInfo, village: SubjectScore | None) -> None:
        if not document.per_village:
            self._print_menu.addAction(document.title, lambda: self.preview(document, None))
        elif village is not None:
            text = self.tr("{paper}: {village}").format(paper=document.title, village=village.name)
            self._print_menu.addAction(text, lambda: self.preview(document, village))
            text = self.tr("{paper}: all villages, into a folder…").format(paper=document.title)
            self._print_menu.addAction(text, lambda: self.print_all(document))

    def _on_changes(self, changes: Changes) -> None:
        del changes
        if self.isVisible():
            self.form.show_schemes(self._assessment.schemes())

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for section, width in _WIDTHS.items():
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, width)
        header.setMinimumSectionSize(min(_WIDTHS.values()))

    def _show_enabled(self) -> None:
        has_run = self._result is not None
        self.print.setEnabled(has_run)
        self.review.show_run(self._result)
