"""The amendments beside a published result, and the ranking as published and with them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.text import format_decimal
from app.services.assessment import RunResult
from app.services.review import AmendedStanding, AmendmentInfo
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.review_dialogs import AmendmentDialog
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_SIZE = QSize(1000, 620)
_UNRANKED = "—"


class AmendmentsDialog(QDialog):
    """Amendments above, both rankings side by side below."""

    def __init__(self, context: Context, result: RunResult, parent: QWidget | None = None) -> None:
        """Load what was amended of a result."""
        super().__init__(parent)
        self._context, self._result = context, result
        self._run_id = result.info.run_id
        self._review = context.township.review
        title = self.tr("Amendments: {period}").format(period=result.info.period_label)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        columns, ranks = self._columns(), self._rank_columns()
        self.model: RowsTableModel[AmendmentInfo] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("Amendments"), [one.width for one in columns], stretch=5)
        self.standings: RowsTableModel[AmendedStanding] = RowsTableModel(ranks, context.look, self)
        self._ranking = table_view(
            self.standings, self.tr("Ranking as published and amended"), [one.width for one in ranks], stretch=0
        )
        self.add = push_button(self.tr("New amendment…"), self._on_add, "primary", hint="Ctrl+N")
        self.notice = push_button(self.tr("Print the notice"), self._on_notice, hint="Ctrl+P")
        for button, key in ((self.add, "Ctrl+N"), (self.notice, "Ctrl+P")):
            button.setShortcut(key)
        nothing = EmptyState(
            context.look, "publish", self.tr("Nothing was amended"), self.tr("What proves wrong of a published result is written down here, beside it.")
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        below = column(text_label(self.tr("Ranking as published and amended"), "strong"), self._ranking, gap=SPACE_S)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._stack)
        splitter.addWidget(plain(below))
        splitter.setChildrenCollapsible(False)
        tools = row(self.add, self.notice, None, push_button(self.tr("Close"), self.accept), gap=SPACE_S)
        box = column(text_label(title, "title"), splitter, tools, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.refresh()
        self.add.setFocus()

    def refresh(self) -> None:
        """Load everything again."""
        found = self._review.amendments(self._run_id)
        self.model.show_rows(found)
        fit_rows(self.table)
        self.standings.show_rows(self._review.standings(self._run_id))
        self._stack.setCurrentIndex(0 if found else 1)
        self.notice.setEnabled(bool(found))

    def _on_add(self) -> None:
        AmendmentDialog(self._context, self._result, self._on_done, self).open()

    def _on_done(self, changes: Changes) -> None:
        self.refresh()
        self._context.hub.changed.emit(changes)

    def _on_notice(self) -> None:
        title = self.tr("Amendment notice")
        papers = self._context.township.review_papers
        self._context.tasks.run(
            lambda progress: papers.amendment_notice(self._run_id, progress),
            lambda content: PreviewDialog(self._context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _columns(self) -> tuple[Column[AmendmentInfo], ...]:
        return (
            Column(self.tr("No."), 44, lambda one: str(one.number), RIGHT),
            Column(self.tr("Whom"), 110, lambda one: one.subject),
            Column(self.tr("Item"), 160, lambda one: one.item_title),
            Column(self.tr("Was"), 70, lambda one: format_decimal(one.was), RIGHT),
            Column(self.tr("Right"), 70, lambda one: format_decimal(one.right), RIGHT),
            Column(self.tr("Why"), 180, lambda one: one.reason),
            Column(self.tr("Document no."), 130, lambda one: one.document_no),
            Column(self.tr("By"), 70, lambda one: one.by_whom),
            Column(self.tr("Day"), 98, lambda one: one.amended_on),
        )

    def _rank_columns(self) -> tuple[Column[AmendedStanding], ...]:
        def tone(one: AmendedStanding) -> str:
            return "accent" if one.is_changed else ""

        return (
            Column(self.tr("Whom"), 140, lambda one: one.name, tone=tone),
            Column(self.tr("Published points"), 110, lambda one: format_decimal(one.points), RIGHT),
            Column(self.tr("Amended points"), 110, lambda one: format_decimal(one.amended_points), RIGHT, tone),
            Column(self.tr("Published rank"), 100, lambda one: _rank(one.rank), RIGHT),
            Column(self.tr("Amended rank"), 100, lambda one: _rank(one.amended_rank), RIGHT, tone),
            Column(self.tr("Published class"), 120, lambda one: one.class_title),
            Column(self.tr("Amended class"), 120, lambda one: one.amended_class, tone=tone),
        )


def _rank(rank: int) -> str:
    return str(rank or _UNRANKED)
