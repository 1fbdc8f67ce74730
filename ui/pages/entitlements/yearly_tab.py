"""Yearly review and ends: events that ask for a decision, the review of a year, and what goes into the archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QMenu, QSpinBox, QSplitter, QStackedWidget, QTableView, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.entitlements.annual import Finding
from app.domain.entitlements.found_end import FoundEnd
from app.domain.progress import Progress
from app.services.annual_reviews import Confirmed, ReviewLine
from app.services.endings import CaseStanding, EndedLine, EndLine
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.yearly_dialogs import (
    YearlyArchiveDialog,
    YearlyConfirmDialog,
    YearlyDecisionDialog,
    YearlyReviewDialog,
)
from ui.pages.entitlements.yearly_pane import YearlyPane
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

T = TypeVar("T")
_TABLE_WIDTH, _PANE_WIDTH, _PANE_LEAST, _FILTER_LEAST = 720, 400, 320, 120
_TABLES = frozenset({"entitlement_case", "case_change", "annual_review", "resident", "village", "population_event"})
EVENTS, REVIEW, ENDED = range(3)
_FIRST_YEAR, _LAST_YEAR = 2005, 2099
_ATTENTION, _DONE = "attention", "done"


class YearlyTab(PageTab):
    """Nothing is ended without a decision; a case with an open event is paid no further meanwhile."""

    def __init__(self, context: Context) -> None:
        """Lay out filters, the three lists and the pane."""
        super().__init__(context)
        township, look = context.township, context.look
        self._endings, self._reviews = township.endings, township.annual_reviews
        self._line: ReviewLine | None = None
        self._standing: CaseStanding | None = None
        self._asked = 0
        self.decide = make_action("yearly_decide", self, look, self._on_decide)
        self.review = make_action("yearly_review", self, look, self._on_review)
        self.confirm = make_action("yearly_confirm", self, look, self._on_confirm)
        self.archive = make_action("yearly_archive", self, look, self._on_archive)
        self.next_view = make_action("yearly_view", self, look, self._on_next_view)
        self.print = make_action("print", self, look, self._on_print)
        self.view = self._combo(self.tr("What is shown"))
        self.programme = self._combo(self.tr("Programme"))
        self.village = self._combo(self.tr("Village"))
        self.open_only = self._combo(self.tr("Which cases"))
        self.year = QSpinBox()
        self.year.setRange(_FIRST_YEAR, _LAST_YEAR)
        self.year.setValue(self._reviews.today().year)
        self.year.setAccessibleName(self.tr("Year of the review"))
        self.summary = text_label("", "small")
        self.events: RowsTableModel[EndLine] = RowsTableModel(self._event_columns(), look, self)
        self.lines: RowsTableModel[ReviewLine] = RowsTableModel(self._review_columns(), look, self)
        self.ended: RowsTableModel[EndedLine] = RowsTableModel(self._ended_columns(), look, self)
        self._all_lines: tuple[ReviewLine, ...] = ()
        self.tables = (
            table_view(self.events, self.tr("Events to decide on"), [90, 110, 96, 150, 96, 80], stretch=3),
            table_view(self.lines, self.tr("Yearly review"), [90, 110, 96, 260, 100], stretch=3),
            table_view(self.ended, self.tr("To be archived"), [90, 110, 96, 130, 84, 100], stretch=3),
        )
        self.stack = QStackedWidget()
        for table, empty in zip(self.tables, self._empties(), strict=True):
            both = QStackedWidget()
            both.addWidget(table)
            both.addWidget(empty)
            self.stack.addWidget(both)
        self.pane = YearlyPane(context, self._decide_on, self._on_review)
        self.pane.setMinimumWidth(_PANE_LEAST)
        self._print_menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.confirm_button, self.archive_button = (
            action_button(self.confirm, "primary"), action_button(self.archive, "primary"),
        )  # fmt: skip
        self._lay_out()
        self._fill()
        self._connect()

    def _lay_out(self) -> None:
        chosen = row(self.view, self.year, self.open_only, self.programme, self.village, None, gap=SPACE_S)
        tools = row(self.summary, None, self._print_button, self.archive_button, self.confirm_button, gap=SPACE_S)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.stack)
        splitter.addWidget(self.pane)
        splitter.setSizes([_TABLE_WIDTH, _PANE_WIDTH])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        box = column(chosen, tools, splitter, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Yearly review and ends")

    def open(self) -> None:
        """Read the villages and the list again."""
        self._fill_villages()
        self._load()

    def start_widget(self) -> QWidget:
        """Give the list, or the choice of lists where it is empty."""
        return self.table if self.table.model().rowCount() else self.view

    @property
    def table(self) -> QTableView:
        """The list in front."""
        return self.tables[self.shown]

    @property
    def shown(self) -> int:
        """Which of the lists is in front."""
        return max(0, self.view.currentIndex())

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setMinimumWidth(_FILTER_LEAST)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _empties(self) -> Sequence[QWidget]:
        look = self.context.look
        texts = (
            (self.tr("Nothing to decide"), self.tr("The register tells of no death, move, age or birth that ends a support.")),
            (self.tr("No case to review"), self.tr("Approved cases are reviewed from the year after their approval on. Choose another year or list above.")),
            (self.tr("Nothing to archive"), self.tr("Cases come here once they have ended, were refused or withdrawn.")),
        )  # fmt: skip
        return [EmptyState(look, "verify", heading, text) for heading, text in texts]

    def _event_columns(self) -> tuple[Column[EndLine], ...]:
        return (
            Column(self.tr("Name"), 90, lambda one: one.case.name),
            Column(self.tr("Support"), 110, lambda one: one.programme),
            Column(self.tr("Village"), 96, lambda one: one.case.village),
            Column(
                self.tr("Event"), 150, lambda one: one.kind_label, tone=lambda one: "" if one.is_ahead else "warning"
            ),
            Column(self.tr("Day"), 96, lambda one: one.found.on or "—"),
            Column(self.tr("Last month"), 80, lambda one: str(one.found.last_month)),
        )

    def _review_columns(self) -> tuple[Column[ReviewLine], ...]:
        tones = {Finding.UNCHANGED: "", Finding.DIFFERS: "warning", Finding.GONE: "error"}
        return (
            Column(self.tr("Name"), 90, lambda one: one.row.name),
            Column(self.tr("Support"), 110, lambda one: one.programme),
            Column(self.tr("Village"), 96, lambda one: one.row.village),
            Column(self.tr("Since last time"), 260, self._why, tone=lambda one: tones[one.finding]),
            Column(self.tr("Result"), 100, lambda one: one.result_label or self.tr("open")),
        )

    def _why(self, line: ReviewLine) -> str:
        return line.why or self.tr("unchanged")

    def _ended_columns(self) -> tuple[Column[EndedLine], ...]:
        return (
            Column(self.tr("Name"), 90, lambda one: one.case.name),
            Column(self.tr("Support"), 110, lambda one: one.programme),
            Column(self.tr("Village"), 96, lambda one: one.case.village),
            Column(self.tr("Reason"), 130, lambda one: one.reason_label or one.state_label),
            Column(self.tr("Last month"), 84, lambda one: one.case.entitled_until or "—"),
            Column(self.tr("Decided on"), 100, lambda one: one.case.ended_on or "—"),
        )

    def _fill(self) -> None:
        for text in (self.tr("Events to decide on"), self.tr("Yearly review"), self.tr("To be archived")):
            self.view.addItem(text)
        self.programme.addItem(self.tr("All programmes"), "")
        for programme in self.context.township.programmes.all():
            self.programme.addItem(programme.short_title, programme.key)
        self.open_only.addItem(self.tr("Open ones"), "")
        self.open_only.addItem(self.tr("Open, to be looked at"), _ATTENTION)
        self.open_only.addItem(self.tr("Reviewed"), _DONE)
        self._fill_villages()
        self._show_tools()

    def _fill_villages(self) -> None:
        chosen = self.village.currentData()
        self.village.blockSignals(True)
        self.village.clear()
        self.village.addItem(self.tr("All villages"), None)
        for village in self.context.township.places.villages():
            self.village.addItem(village.name, village.village_id)
        self.village.setCurrentIndex(max(0, self.village.findData(chosen)))
        self.village.blockSignals(False)

    def _connect(self) -> None:
        for combo in (self.view, self.programme, self.village):
            combo.currentIndexChanged.connect(lambda _index: self._load())
        self.year.valueChanged.connect(lambda _year: self._load())
        self.open_only.currentIndexChanged.connect(lambda _index: self._show_lines())
        for table in self.tables:
            table.selectionModel().currentRowChanged.connect(self._on_row)
        self.tables[EVENTS].activated.connect(lambda _index: self._on_decide())
        self.tables[REVIEW].activated.connect(lambda _index: self._on_review())
        self.tables[ENDED].activated.connect(lambda _index: self._on_decide())
        self.context.hub.changed.connect(self._on_changes)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)

    def _show_tools(self) -> None:
        is_review = self.shown == REVIEW
        self.year.setVisible(is_review)
        self.open_only.setVisible(is_review)
        self.confirm_button.setVisible(is_review)
        self.archive_button.setVisible(self.shown == ENDED)
        self.stack.setCurrentIndex(self.shown)

    def _load(self) -> None:
        self._show_tools()
        self._asked += 1
        asked, year = self._asked, self.year.value()
        programme, village = str(self.programme.currentData() or ""), self.village.currentData()
        if self.shown == EVENTS:
            self._read(lambda: self._endings.undecided(programme, village), self._show_events, asked)
        elif self.shown == REVIEW:
            self._read(lambda: self._reviews.lines(year, programme, village), self._take_lines, asked)
        else:
            self._read(lambda: self._endings.ended(programme, village), self._show_ended, asked)

    def _read(self, work: Callable[[], T], show: Callable[[T], None], asked: int) -> None:
        """Read a list away from the window; an answer that another question has overtaken is dropped."""

        def take(found: T) -> None:
            if asked == self._asked:
                show(found)

        self.context.tasks.run(lambda _progress: work(), take, owner=self, is_reading=True)

    def _show_events(self, found: tuple[EndLine, ...]) -> None:
        ahead = sum(one.is_ahead for one in found)
        text = self.tr("{count} to decide, {ahead} more this year")
        self._show_rows(self.events, found, text.format(count=len(found) - ahead, ahead=ahead))

    def _take_lines(self, found: tuple[ReviewLine, ...]) -> None:
        self._all_lines = found
        self._show_lines()

    def _show_lines(self) -> None:
        done = sum(not one.is_open for one in self._all_lines)
        unchanged = sum(one.is_open and one.finding is Finding.UNCHANGED for one in self._all_lines)
        chosen = str(self.open_only.currentData() or "")
        shown = [
            one
            for one in self._all_lines
            if one.is_open != (chosen == _DONE) and (chosen != _ATTENTION or one.finding is not Finding.UNCHANGED)
        ]
        self.confirm.setEnabled(bool(unchanged))
        text = self.tr("{done} of {total} reviewed, {unchanged} unchanged, {rest} to be looked at")
        total = len(self._all_lines)
        self._show_rows(
            self.lines, shown, text.format(done=done, total=total, unchanged=unchanged, rest=total - done - unchanged)
        )

    def _show_ended(self, found: tuple[EndedLine, ...]) -> None:
        self.archive.setEnabled(bool(found))
        self._show_rows(self.ended, found, self.tr("{count} cases").format(count=len(found)))

    def _show_rows(self, model: RowsTableModel[T], found: Sequence[T], summary: str) -> None:
        place = max(0, self.table.currentIndex().row())
        model.show_rows(found)
        self.summary.setText(summary)
        both = self.stack.currentWidget()
        assert isinstance(both, QStackedWidget)  # noqa: S101 - nothing else was put in
        both.setCurrentIndex(0 if found else 1)
        if found:
            self.table.selectRow(min(place, len(found) - 1))
        else:
            self._show_case(None)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_case(self._case_at(current.row()) if current.isValid() else None)

    def _case_at(self, place: int) -> int | None:
        if self.shown == REVIEW:
            self._line = self.lines.record(place)
            return None if self._line is None else self._line.case_id
        self._line = None
        found: EndLine | EndedLine | None = (self.events if self.shown == EVENTS else self.ended).record(place)
        return None if found is None else found.case.case_id

    def _show_case(self, case_id: int | None) -> None:
        self._standing = None if case_id is None else self._endings.standing(case_id)
        self.decide.setEnabled(self._standing is not None and bool(self._standing.kinds))
        self.review.setEnabled(self._line is not None and self.shown == REVIEW)
        if self._standing is None:
            self.pane.show_nothing()
        else:
            self.pane.show_case(self._standing, self._line)

    def _decide_on(self, found: FoundEnd | None) -> None:
        if self._standing is not None and self._standing.kinds:
            YearlyDecisionDialog(self.context, self._standing, found, self._on_written, self).open()

    def _on_decide(self) -> None:
        found = None
        if self.shown == EVENTS:
            line = self.events.record(self.table.currentIndex().row())
            found = None if line is None else line.found
        elif self._standing is not None and self._standing.found:
            found = self._standing.found[0]
        self._decide_on(found)

    def _on_review(self) -> None:
        if self._line is not None and self.shown == REVIEW:
            YearlyReviewDialog(self.context, self._line, self.year.value(), self._on_written, self).open()

    def _on_confirm(self) -> None:
        if self.shown != REVIEW:
            return
        count = sum(one.is_open and one.finding is Finding.UNCHANGED for one in self._all_lines)
        if count:
            chosen = (str(self.programme.currentData() or ""), self.village.currentData())
            YearlyConfirmDialog(self.context, self.year.value(), *chosen, count, self._on_confirmed, self).open()

    def _on_archive(self) -> None:
        if self.shown != ENDED:
            return
        rows = (self.ended.record(place) for place in range(self.ended.rowCount()))
        case_ids = tuple(one.case.case_id for one in rows if one is not None)
        if case_ids:
            YearlyArchiveDialog(self.context, case_ids, self._on_written, self).open()

    def _on_next_view(self) -> None:
        self.view.setCurrentIndex((self.shown + 1) % self.view.count())
        self.view.setFocus()

    def _on_written(self, changes: Changes) -> None:
        self._told(changes, self.tr("Written down with both signatures"))

    def _on_confirmed(self, result: Confirmed) -> None:
        text = self.tr("{count} confirmed, {left} left open")
        self._told(result.changes, text.format(count=result.count, left=result.left))

    def _told(self, changes: Changes, text: str) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(text)
        self.table.setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self._load()

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        papers, year = self.context.township.yearly_papers, self.year.value()
        chosen = (year, str(self.programme.currentData() or ""), self.village.currentData())
        for title, make in (
            (self.tr("Roster of the review {year}"), papers.roster),
            (self.tr("Table of ended supports {year}"), papers.exits),
            (self.tr("Table of changes {year}"), papers.changes),
        ):
            text = title.format(year=year)
            self._print_menu.addAction(text, partial(self._preview, text, partial(_list_paper, make, chosen)))
        standing = self._standing
        if standing is not None and standing.case.end_reason is not None:
            text = self.tr("Letter about the end: {name}").format(name=standing.case.name)
            case_id = standing.case.case_id
            self._print_menu.addAction(
                text, partial(self._preview, text, lambda progress: papers.letters([case_id], progress))
            )

    def _preview(self, title: str, make: Callable[[Progress], bytes]) -> None:
        self.context.tasks.run(
            make,
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )


def _list_paper(make: Callable[..., bytes], chosen: tuple[int, str, int | None], progress: Progress) -> bytes:
    year, programme, village_id = chosen
    return make(year, programme, village_id, progress)
