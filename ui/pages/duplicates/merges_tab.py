"""The merges of the past, and taking one apart."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, Conflict
from app.services.duplicates import MergeInfo
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.decision import ask
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_MERGES, _NONE = range(2)


class MergesTab(QWidget):
    """One line for each merge, the newest first."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        """Lay out the table; the action lives on the page that owns the tab."""
        super().__init__()
        self.setObjectName("plain")
        self.context = context
        self._service = context.township.duplicates
        self.unmerge = make_action("unmerge", owner, context.look, self._on_unmerge)
        columns: tuple[Column[MergeInfo], ...] = (
            Column(self.tr("Stays"), 130, lambda merge: merge.survivor),
            Column(self.tr("Merged into it"), 130, lambda merge: merge.dropped),
            Column(self.tr("Village"), 120, lambda merge: merge.village),
            Column(self.tr("Merged at"), 150, lambda merge: merge.merged_at),
            Column(self.tr("By"), 100, lambda merge: merge.merged_by),
            Column(self.tr("Taken apart at"), 160, lambda merge: f"{merge.undone_at} {merge.undone_by}".strip()),
        )
        self.model: RowsTableModel[MergeInfo] = RowsTableModel(columns, context.look, self)
        widths = [column.width for column in columns]
        self.table = table_view(self.model, self.tr("Merges of the past"), widths, stretch=len(columns) - 1)
        text = self.tr("What is merged stands here, and can be taken apart again exactly as it was.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(context.look, "duplicates", self.tr("Nothing was merged yet"), text))
        note = text_label(
            self.tr("Taking apart puts both records back as they were; nothing is ever removed."), "muted"
        )
        box = column(row(note, None, action_button(self.unmerge)), self._stack, margin=(0, SPACE_M, 0, 0), gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.unmerge.setEnabled(False)

    def start_widget(self) -> QWidget:
        """Give the table."""
        return self.table

    def refresh(self) -> None:
        """Load the merges."""
        self.context.tasks.run(lambda _progress: self._service.merges(), self._on_loaded, owner=self)

    def _on_loaded(self, merges: tuple[MergeInfo, ...]) -> None:
        position = max(self.table.currentIndex().row(), 0)
        self.model.show_rows(merges)
        self._stack.setCurrentIndex(_MERGES if merges else _NONE)
        self.unmerge.setEnabled(False)
        if merges:
            self.table.selectRow(min(position, len(merges) - 1))

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        merge = self.model.record(current.row())
        self.unmerge.setEnabled(merge is not None and not merge.undone_at)

    def _on_unmerge(self) -> None:
        merge = self.model.record(self.table.currentIndex().row())
        if merge is not None and not merge.undone_at:
            self._take_apart(merge, keep_later_edits=False)

    def _take_apart(self, merge: MergeInfo, *, keep_later_edits: bool) -> None:
        said = self.tr("{one} and {other} are two records again").format(one=merge.survivor, other=merge.dropped)
        self.context.tasks.run(
            lambda _progress: self._service.unmerge(merge.merge_id, keep_later_edits=keep_later_edits),
            lambda changes: self._on_taken_apart(changes, said),
            owner=self,
            on_error=lambda error: self._on_refused(merge, error, may_keep=not keep_later_edits),
        )

    def _on_taken_apart(self, changes: Changes, said: str) -> None:
        self.context.hub.said.emit(said)
        self.context.hub.changed.emit(changes)

    def _on_refused(self, merge: MergeInfo, error: AppError, *, may_keep: bool) -> None:
        """Offer to keep later edits where those are what stands in the way."""
        if not (may_keep and isinstance(error, Conflict) and self._service.was_edited_since(merge.merge_id)):
            self.context.hub.failed.emit(error)
            return
        text = error.message.render(self.context.wording)
        question = self.tr("{text}\n\nTake the merge apart and keep the later edits?").format(text=text)
        button = QMessageBox.StandardButton
        if ask(self, question, button.Yes | button.Cancel, button.Cancel) == button.Yes:
            self._take_apart(merge, keep_later_edits=True)
