"""The import dialog: four steps in one window, nothing written before the report was seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QWidget

from app.domain.errors import AppError
from app.domain.progress import Progress
from app.services.imports import ImportReport
from ui.context import Context
from ui.dialogs.files import pick_new_file
from ui.dialogs.importing.choose import ChooseStep
from ui.dialogs.importing.report import ReportView
from ui.formats import number
from ui.theme import SPACE_L, SPACE_M, SPACE_XL
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, plain, row, rule
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (960, 660)
_BAR_WIDTH = 420
CHOOSE, WORKING, REPORT = range(3)


class ImportDialog(QDialog):
    """Choose → check → report → import → result."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Open at the first step."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a workbook"))
        self.resize(*_SIZE)
        self._context = context
        self._imports = context.township.imports
        self._is_working = False
        self._came_from = CHOOSE
        self.report: ImportReport | None = None
        self.heading = text_label("", "title")
        self.banners = BannerArea()
        self.choose = ChooseStep(context)
        self.view = ReportView(context.look)
        self.bar = QProgressBar()
        self.stack = QStackedWidget()
        for step in (self.choose, self._working_step(), self.view):
            self.stack.addWidget(step)
        self.corrections = push_button(self.tr("Save workbook of corrections…"), self._on_save_corrections)
        self.back = push_button(self.tr("Back"), self._on_back)
        self.leave = push_button(self.tr("Close"), self.reject)
        self.go = push_button("", self._on_go, "primary")
        buttons = row(self.corrections, None, self.leave, self.back, self.go)
        parts = (self.heading, self.banners, self.stack, rule(), buttons)
        box = column(*parts, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.choose.ready_changed.connect(lambda _ready: self._show_buttons())
        context.tasks.progressed.connect(self._on_progressed)
        self._show_step(CHOOSE)

    def check(self) -> None:
        """Read the file without writing."""
        kind, path = self.choose.kind, self.choose.path
        self._start(
            self.tr("Checking {file}"), path, lambda progress: self._imports.preview(kind, path, progress=progress)
        )

    def run_import(self) -> None:
        """Write what the report promised."""
        kind, path = self.choose.kind, self.choose.path
        self._start(
            self.tr("Importing {file}"), path, lambda progress: self._imports.run(kind, path, progress=progress)
        )

    def write_corrections(self, path: Path) -> None:
        """Write the refused rows as a workbook that can be imported again."""
        report = self.report
        if report is not None:
            self._context.tasks.run(
                lambda _progress: self._imports.write_corrections(report, path),
                self._on_corrections_written,
                owner=self,
                on_error=self._on_error,
            )

    def reject(self) -> None:
        """Close, or stop the work first."""
        if self._is_working:
            self._context.tasks.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do not close over running work."""
        if self._is_working:
            event.ignore()
            self._context.tasks.cancel()
        else:
            super().closeEvent(event)

    def _working_step(self) -> QWidget:
        self._working_text = text_label("", "muted")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        cancel = push_button(self.tr("Cancel"), self._context.tasks.cancel)
        centred = [row(None, widget, None) for widget in (self._working_text, self.bar, cancel)]
        return plain(column(None, *centred, None, gap=SPACE_L))

    def _start(self, title: str, path: Path, work: Callable[[Progress], ImportReport]) -> None:
        text = title.format(file=path.name)
        self._working_text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self._is_working = True
        self._came_from = self.stack.currentIndex()
        self.banners.clear()
        self._show_step(WORKING)
        self._context.tasks.run(
            work,
            self._on_report,
            owner=self,
            title=text,
            on_error=self._on_error,
            on_cancelled=self._on_cancelled,
        )

    def _on_progressed(self, done: int, total: int) -> None:
        if self._is_working:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _on_report(self, report: ImportReport) -> None:
        self._is_working = False
        self.report = report
        self.view.show_report(report)
        self._show_step(REPORT)
        if not report.dry_run:
            self._announce(report)

    def _announce(self, report: ImportReport) -> None:
        text = self.tr("Imported: {inserted} added, {filled} filled in. “Import batches” can take it back.")
        text = text.format(inserted=number(report.inserted), filled=number(report.filled))
        self.banners.show_banner(Banner(text, "good"))
        self._context.hub.said.emit(text)
        self._context.hub.changed.emit(report.changes)

    def _on_error(self, error: AppError) -> None:
        self._stop_working()
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))

    def _on_cancelled(self) -> None:
        self._stop_working()
        self.banners.show_banner(Banner(self.tr("Stopped; nothing was written.")))

    def _stop_working(self) -> None:
        if self._is_working:
            self._is_working = False
            self._show_step(self._came_from)

    def _on_corrections_written(self, path: Path) -> None:
        self.banners.show_banner(Banner(self.tr("Written: {file}").format(file=str(path)), "good"))

    def _on_save_corrections(self) -> None:
        if self.report is None:
            return
        name = self.tr("To correct - {file}").format(file=self.report.file_name.rsplit(".", 1)[0] + ".xlsx")
        title = self.tr("Save workbook of corrections")
        path = pick_new_file(self, self._context.machine, title, name, self.tr("Workbook (*.xlsx)"))
        if path is not None:
            self.write_corrections(path)

    def _on_back(self) -> None:
        if self.report is not None and not self.report.dry_run:
            self.choose.file.clear()
        self.report = None
        self.banners.clear()
        self._show_step(CHOOSE)

    def _on_go(self) -> None:
        if self.stack.currentIndex() == CHOOSE:
            self.check()
        elif self.report is not None and self.report.dry_run:
            self.run_import()
        else:
            self.accept()

    def _show_step(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        is_done = self.report is not None and not self.report.dry_run
        headings = {
            CHOOSE: self.tr("Import a workbook"),
            WORKING: self.tr("One moment"),
            REPORT: self.tr("Imported") if is_done else self.tr("Report of the check"),
        }
        self.heading.setText(headings[step])
        self._show_buttons()

    def _show_buttons(self) -> None:
        step, report = self.stack.currentIndex(), self.report
        is_report = step == REPORT and report is not None
        is_done = report is not None and not report.dry_run
        self.corrections.setVisible(is_report and report is not None and bool(report.noted))
        self.back.setVisible(is_report)
        self.back.setText(self.tr("Another file") if is_done else self.tr("Back"))
        self.leave.setVisible(step != WORKING and not is_done)
        self.go.setVisible(step != WORKING)
        self.go.setText(self._go_text(step, is_done=is_done))
        writes_something = report is not None and (is_done or report.rows_accepted > 0)
        self.go.setEnabled(self.choose.is_ready if step == CHOOSE else writes_something)
        self.go.setDefault(True)

    def _go_text(self, step: int, *, is_done: bool) -> str:
        if step == CHOOSE:
            return self.tr("Check the file")
        return self.tr("Done") if is_done else self.tr("Import now")
