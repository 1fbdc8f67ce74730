"""The results of the assessment: score, rank, explain, review, print."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.services.assessment import RunInfo, RunResult, SubjectScore
from app.services.notices import DocumentInfo
from app.services.results import ItemMatrix
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_folder
from ui.dialogs.preview import PreviewDialog
from ui.pages.assessment.chart_view import ChartView
from ui.pages.assessment.controls import RunChooser, ScoreForm
from ui.pages.assessment.heat_table import (
    CLASS,
    FIXED_COLUMNS,
    POINTS,
    RANK,
    VILLAGE,
    HeatDelegate,
    HeatModel,
)
from ui.pages.assessment.review_strip import ReviewStrip
from ui.pages.assessment.views_bar import CHART_DOCUMENTS, ITEMS, TREND, ViewsBar
from ui.pages.assessment.what_if_dialog import WhatIfDialog
from ui.pages.assessment.why_pane import WhyPane
from ui.pages.assessment.words import all_subjects
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.frozen_table import FrozenTable
from ui.widgets.tables import set_up_table

_TABLE_WIDTH, _WHY_WIDTH, _WHY_MIN = 800, 430, 340
_WIDTHS = {RANK: 54, VILLAGE: 104, POINTS: 82, CLASS: 84}
_ITEM_WIDTH, _SECTION_LEAST, _WIDEST_NAME = 62, 66, 190
_LINE_HEIGHT, _LEAST_HEIGHT = 36, 150


class ResultsTab(PageTab):
    """One run at a time: its review on top, table or charts at the left, the reasons at the right."""

    record_opened = Signal(str, int)

    def __init__(self, context: Context) -> None:
        """Lay out the bar and both sides."""
        super().__init__(context)
        self._assessment = context.township.assessment
        self._notices = context.township.notices
        self._results = context.township.results
        self._what_if = context.township.what_if
        self._result: RunResult | None = None
        self._matrix: ItemMatrix | None = None
        self._drawn = 0
        look = context.look
        self.score = make_action("score", self, look, self.start_scoring)
        self.print = make_action("print", self, look, self._on_print)
        self.try_what_if = make_action("what_if", self, look, self.open_what_if)
        self.sort = make_action("list_sort", self, look, self._on_sort_key)
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
        self.views = ViewsBar()
        self.chart = ChartView(context)
        self._left = QStackedWidget()
        self._left.addWidget(self.table)
        self._left.addWidget(self.chart)
        empty = EmptyState(look, "assessment", self.tr("Nothing was scored yet"), self.tr("Choose scheme and period above and score all villages. The result can be looked at and scored again until it is published."), (self.score,))  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self._sides())
        self._stack.addWidget(scrolling(empty))
        self._stack.setMinimumHeight(_LEAST_HEIGHT)
        self.setLayout(self._layout())
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
        self._matrix = self._results.matrix(run_id)
        self.views.show_run(self._result)
        self.why.show_nothing()
        self._stack.setCurrentIndex(0)
        self._show_enabled()
        self._show_view()

    def explain(self, row_number: int, column_number: int) -> None:
        """Answer "why" for a cell."""
        village = self.model.village(row_number)
        if village is not None and self._result is not None:
            shown, info = self.model.shown_part(column_number), self.model.column_info(column_number)
            item_key = info.item_key if info else ""
            standing = self.model.rank_sentence(village)
            self.why.show_village(self._result.info.run_id, village, shown, standing, item_key)

    def open_what_if(self) -> None:
        """Try out other figures for the subject of the current line, or the first."""
        subject = self._current_subject()
        if subject is None or self._result is None:
            return
        run_id = self._result.info.run_id
        self.context.tasks.run(
            lambda _progress: self._what_if.start(run_id, subject.subject_id),
            lambda what_if: WhatIfDialog(self.context, what_if, subject.name, self).open(),
            owner=self,
            is_reading=True,
        )

    def sort_by(self, column_number: int) -> None:
        """Sort by a column: down, up, then as ranked."""
        before = self.model.sorted_by
        first, second = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        if column_number in (RANK, VILLAGE, CLASS):
            first, second = second, first
        kept, current = self._current_subject(), self.table.currentIndex().column()
        if before == (column_number, first):
            self.model.sort(column_number, second)
        elif before == (column_number, second):
            self.model.sort(-1)
        else:
            self.model.sort(column_number, first)
        if kept is not None and current >= 0:
            self.table.setCurrentIndex(self.model.index(self.model.row_of(kept.subject_id), current))

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

    def _sides(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._left)
        splitter.addWidget(self.why)
        splitter.setSizes([_TABLE_WIDTH, _WHY_WIDTH])
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _layout(self) -> QVBoxLayout:
        shown = row(self.runs, self._print_button, None)
        shown.setStretch(0, 8)
        next_one = row(self.form, action_button(self.score, "primary"))
        next_one.setStretch(0, 1)
        tools = row(shown, next_one)
        tools.setStretch(0, 5)
        tools.setStretch(1, 4)
        views = row(self.views, action_button(self.try_what_if), gap=SPACE_S)
        views.setStretch(0, 1)
        self._views_row = plain(views)
        box = column(tools, self.review, self._views_row, self._stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_S)
        box.setStretch(3, 1)
        return box

    def _heat_view(self) -> FrozenTable:
        view = FrozenTable(FIXED_COLUMNS)
        set_up_table(view, self.model, self.tr("Ranking by section or item"), ())
        view.setObjectName("heat")
        delegate = HeatDelegate(self.context.look, view)
        view.setItemDelegate(delegate)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.setAlternatingRowColors(False)
        view.verticalHeader().setDefaultSectionSize(_LINE_HEIGHT)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        view.horizontalHeader().setSectionsClickable(True)
        view.horizontalHeader().sectionClicked.connect(self.sort_by)
        view.dress(delegate)
        return view

    def _connect(self) -> None:
        self.runs.run_chosen.connect(self.show_run)
        self.table.selectionModel().currentChanged.connect(self._on_cell)
        self.review.run_changed.connect(self._show_runs)
        self.views.view_chosen.connect(self._show_view)
        self.views.filter_changed.connect(self._on_filter)
        self.chart.subject_chosen.connect(self._draw_chart)
        self.why.record_opened.connect(self.record_opened)
        self.context.hub.changed.connect(self._on_changes)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)

    def _show_runs(self, chosen: int | None) -> None:
        runs = self._assessment.runs()
        self.runs.show_runs(runs, chosen)
        if self.runs.run_id is not None:
            self.show_run(self.runs.run_id)
        else:
            self._result = self._matrix = None
            self.model.show_result(None)
            self._stack.setCurrentIndex(1)
            self._show_enabled()

    def _on_cell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.explain(current.row(), current.column())

    def _on_scored(self, run: RunInfo) -> None:
        self._show_runs(run.run_id)
        text = self.tr("{count} scored for {period}")
        self.context.hub.said.emit(text.format(count=run.subjects, period=run.period_label))
        self.context.hub.changed.emit(Changes.of("assessment"))

    def _current_subject(self) -> SubjectScore | None:
        return self.model.village(self.table.currentIndex().row()) or self.model.village(0)

    def _show_view(self) -> None:
        """Show the table or the chart that the bar says."""
        view = self.views.view
        if view in CHART_DOCUMENTS:
            self._offer_subjects()
            self._left.setCurrentIndex(1)
            self._draw_chart()
            return
        kept = self._current_subject()
        self._left.setCurrentIndex(0)
        self.model.show_result(self._result, self._matrix, by_items=view == ITEMS)
        self._size_columns()
        if kept is not None and self.table.hasFocus():
            self.table.setCurrentIndex(self.model.index(max(0, self.model.row_of(kept.subject_id)), VILLAGE))

    def _offer_subjects(self) -> None:
        subjects: list[tuple[int, str]] = []
        if self._result is not None and self.views.view == TREND:
            subjects = [(subject.subject_id, subject.name) for subject in self._result.subjects]
        self.chart.offer_subjects(all_subjects(self.model.subject_kind), subjects, self.chart.subject_id)

    def _draw_chart(self) -> None:
        """Draw the chart away from the window; one that was asked for before does not come any more."""
        view = self.views.view
        if self._result is None or view not in CHART_DOCUMENTS:
            return
        run_id, subject_id, title = self._result.info.run_id, self.chart.subject_id, self.views.title()
        self._drawn += 1
        number = self._drawn

        def show(content: bytes) -> None:
            if number == self._drawn:
                self.chart.show_chart(title, content)

        self.context.tasks.run(
            lambda progress: self._notices.render(CHART_DOCUMENTS[view], run_id, subject_id, progress=progress),
            show,
            owner=self,
            on_error=lambda error: self.chart.show_problem(title, error),
            is_reading=True,
        )

    def _on_filter(self) -> None:
        self.model.set_filter(self.views.heat_filter)
        self.why.show_nothing()

    def _on_sort_key(self) -> None:
        column_number = self.table.currentIndex().column()
        self.sort_by(max(column_number, RANK))

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        village = self._current_subject()
        documents = self._notices.documents(self._result.info.subject_kind) if self._result else ()
        for document in documents:
            self._add_paper(document, village)

    def _add_paper(self, document: DocumentInfo, village: SubjectScore | None) -> None:
        if not document.per_village:
            self._print_menu.addAction(document.title, lambda: self.preview(document, None))
        elif village is not None:
            text = self.tr("{paper}: {village}").format(paper=document.title, village=village.name)
            self._print_menu.addAction(text, lambda: self.preview(document, village))
            kind = self.model.subject_kind
            text = self.tr("{paper}: {all}, into a folder…").format(paper=document.title, all=all_subjects(kind))
            self._print_menu.addAction(text, lambda: self.print_all(document))

    def _on_changes(self, changes: Changes) -> None:
        del changes
        if self.isVisible():
            self.form.show_schemes(self._assessment.schemes())

    def _size_columns(self) -> None:
        """Sections share the width while each has room for its figures; items scroll beside the frozen columns."""
        header = self.table.horizontalHeader()
        count = self.model.columnCount() - FIXED_COLUMNS
        room = self.table.viewport().width() - sum(_WIDTHS.values())
        scrolls = self.model.shows_items or count * _SECTION_LEAST > max(room, _TABLE_WIDTH - sum(_WIDTHS.values()))
        fixed = QHeaderView.ResizeMode.Fixed
        header.setMinimumSectionSize(min(_WIDTHS.values()))
        header.setSectionResizeMode(fixed if scrolls else QHeaderView.ResizeMode.Stretch)
        for section, width in _WIDTHS.items():
            header.setSectionResizeMode(section, fixed)
            header.resizeSection(section, width)
        header.resizeSection(VILLAGE, min(_WIDEST_NAME, max(_WIDTHS[VILLAGE], self.table.sizeHintForColumn(VILLAGE))))
        if scrolls:
            for section in range(FIXED_COLUMNS, self.model.columnCount()):
                header.resizeSection(section, _ITEM_WIDTH if self.model.shows_items else _SECTION_LEAST + SPACE_M)
        self.table.freeze(frozen=scrolls)

    def _show_enabled(self) -> None:
        has_run = self._result is not None
        self.print.setEnabled(has_run)
        self.try_what_if.setEnabled(has_run)
        self._views_row.setVisible(has_run)
        self.review.show_run(self._result)
