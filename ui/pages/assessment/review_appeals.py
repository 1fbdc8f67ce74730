"""The appeals against a result: who, what, until when, and how each was decided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.review import State
from app.domain.text import format_decimal
from app.services.assessment import RunResult
from app.services.review import AppealInfo
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.review_dialogs import AppealDialog, DecisionDialog
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_SIZE = QSize(1040, 560)


class AppealsDialog(QDialog):
    """A table, and what can be done with the appeal under the bar."""

    def __init__(self, context: Context, result: RunResult, parent: QWidget | None = None) -> None:
        """Load the appeals of a result."""
        super().__init__(parent)
        self._context, self._result = context, result
        self._run_id = result.info.run_id
        self._review = context.township.review
        title = self.tr("Appeals: {period}").format(period=result.info.period_label)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        columns = self._columns()
        self.model: RowsTableModel[AppealInfo] = RowsTableModel(columns, context.look, self)
        self.table = table_view(self.model, self.tr("Appeals"), [one.width for one in columns], stretch=3)
        self.add = push_button(self.tr("New appeal…"), self._on_add, "primary", hint="Ctrl+N")
        self.decide = push_button(self.tr("Decide…"), self._on_decide, hint="Enter")
        self.reply = push_button(self.tr("Print the reply"), self._on_reply, hint="Ctrl+P")
        for button, key in ((self.add, "Ctrl+N"), (self.reply, "Ctrl+P")):
            button.setShortcut(key)
        nothing = EmptyState(
            context.look, "publish", self.tr("Nobody has appealed"), self.tr("Appeals are written down while the result is open for them.")
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        tools = row(self.add, self.decide, self.reply, None, push_button(self.tr("Close"), self.accept), gap=SPACE_S)
        box = column(text_label(title, "title"), self._stack, tools, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_enabled())
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Load the appeals again."""
        position = max(self.table.currentIndex().row(), 0)
        found = self._review.appeals(self._run_id)
        self.model.show_rows(found)
        fit_rows(self.table)
        self._stack.setCurrentIndex(0 if found else 1)
        if found:
            self.table.selectRow(min(position, len(found) - 1))
        self._show_enabled()

    @property
    def chosen(self) -> AppealInfo | None:
        """The appeal under the bar."""
        return self.model.record(self.table.currentIndex().row())

    def _show_enabled(self) -> None:
        is_open = self._review.state(self._run_id) == State.APPEAL
        chosen = self.chosen
        self.add.setEnabled(is_open)
        self.decide.setEnabled(is_open and chosen is not None and not chosen.outcome)
        self.reply.setEnabled(chosen is not None and bool(chosen.outcome))

    def _on_activated(self, _index: QModelIndex) -> None:
        if self.decide.isEnabled():
            self._on_decide()

    def _on_add(self) -> None:
        AppealDialog(self._context, self._result, self._on_done, self).open()

    def _on_decide(self) -> None:
        if self.chosen is not None:
            DecisionDialog(self._context, self._run_id, self.chosen, self._on_done, self).open()

    def _on_done(self, changes: Changes) -> None:
        self.refresh()
        self._context.hub.changed.emit(changes)

    def _on_reply(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        title = self.tr("Reply to appeal {number}").format(number=chosen.number)
        papers = self._context.township.review_papers
        self._context.tasks.run(
            lambda progress: papers.appeal_reply(self._run_id, chosen.appeal_id, progress),
            lambda content: PreviewDialog(self._context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _columns(self) -> tuple[Column[AppealInfo], ...]:
        return (
            Column(self.tr("No."), 44, lambda one: str(one.number), RIGHT),
            Column(self.tr("About"), 150, lambda one: f"{one.subject}\n{one.item_title}"),
            Column(self.tr("Who appeals"), 120, lambda one: one.appellant),
            Column(self.tr("What"), 180, lambda one: one.subject_matter),
            Column(self.tr("Received"), 98, lambda one: one.received_on),
            Column(self.tr("Answer by"), 98, lambda one: one.answer_until, tone=lambda one: "error" if one.is_overdue else ""),
            Column(self.tr("Decision"), 90, lambda one: one.outcome_title or self.tr("open")),
            Column(self.tr("Points"), 64, lambda one: format_decimal(one.change) if one.outcome else "", RIGHT),
            Column(self.tr("Reason"), 160, lambda one: one.decision_reason),
        )  # fmt: skip
