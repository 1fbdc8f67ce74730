"""Past imports, newest first; each can be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from app.domain.errors import AppError
from app.services.imports import BatchInfo, UndoReport
from ui.context import Context
from ui.dialogs.decision import ask
from ui.formats import instant, number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row, rule
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_SIZE = (860, 520)


class BatchesDialog(QDialog):
    """Lists batches and undoes one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Load the list."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import batches"))
        self.resize(*_SIZE)
        self._context = context
        self._imports = context.township.imports
        self.banners = BannerArea()
        columns = self._columns()
        self.model: RowsTableModel[BatchInfo] = RowsTableModel(columns, context.look, self)
        self.table = table_view(self.model, self.tr("Import batches"), [c.width for c in columns], stretch=2)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_enabled())
        self._empty = text_label(self.tr("Nothing was imported yet."), "muted")
        self.undo = push_button(self.tr("Undo this import"), self._on_undo, "danger")
        close = push_button(self.tr("Close"), self.accept)
        heading = text_label(self.tr("Import batches"), "title")
        buttons = row(self.undo, None, close)
        box = column(heading, self.banners, self._empty, self.table, rule(), buttons, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(3, 1)
        self.setLayout(box)
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        batches = self._imports.batches()
        self.model.show_rows(batches)
        self._empty.setVisible(not batches)
        if batches:
            self.table.selectRow(0)
        self._show_enabled()

    def undo_batch(self, batch: BatchInfo) -> None:
        """Take one import back."""
        self._context.tasks.run(
            lambda _progress: self._imports.undo(batch.batch_id),
            self._on_undone,
            owner=self,
            title=self.tr("Undoing {file}").format(file=batch.file_name),
            on_error=self._on_error,
        )

    def _on_undo(self) -> None:
        batch = self.model.record(self.table.currentIndex().row())
        if batch is None:
            return
        question = self.tr("Take back the import of {file}? Rows changed by hand since then stay.")
        button = QMessageBox.StandardButton
        if ask(self, question.format(file=batch.file_name), button.Yes | button.Cancel, button.Cancel) == button.Yes:
            self.undo_batch(batch)

    def _on_undone(self, report: UndoReport) -> None:
        text = self.tr(
            "Taken back: {removed} removed, {restored} restored, {kept} kept because they were changed since."
        )
        values = {
            "removed": number(report.removed),
            "restored": number(report.restored),
            "kept": number(report.kept),
        }
        self.banners.show_banner(Banner(text.format(**values), "good"))
        self._context.hub.changed.emit(report.changes)
        self.reload()

    def _on_error(self, error: AppError) -> None:
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))

    def _show_enabled(self) -> None:
        batch = self.model.record(self.table.currentIndex().row())
        self.undo.setEnabled(batch is not None and not batch.undone)

    def _columns(self) -> tuple[Column[BatchInfo], ...]:
        kinds = {
            "residents": self.tr("Residents"),
            "events": self.tr("Service events"),
            "figures": self.tr("Monthly figures"),
            "places": self.tr("Villages and groups"),
        }
        return (
            Column(self.tr("When"), 140, lambda batch: instant(batch.at)),
            Column(self.tr("Kind"), 112, lambda batch: kinds.get(batch.kind, batch.kind)),
            Column(self.tr("File"), 240, lambda batch: batch.file_name),
            Column(self.tr("Added"), 70, lambda batch: number(batch.inserted), RIGHT),
            Column(self.tr("Filled in"), 70, lambda batch: number(batch.filled), RIGHT),
            Column(self.tr("Refused"), 70, lambda batch: number(batch.refused), RIGHT),
            Column(self.tr("State"), 90, self._state, tone=lambda b: "muted" if b.undone else ""),
        )

    def _state(self, batch: BatchInfo) -> str:
        return self.tr("undone") if batch.undone else self.tr("in force")
