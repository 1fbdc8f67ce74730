"""The one dialog for a fault of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit

from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (620, 420)


class CrashDialog(QDialog):
    """Says that the data are safe, shows the report, saves it for the people who mend the program."""

    def __init__(self, report: str, log_file: Path) -> None:
        """Show the report."""
        super().__init__()
        self.setWindowTitle(self.tr("A fault of the program"))
        self.resize(*_SIZE)
        self._report = report
        heading = text_label(self.tr("Something went wrong in the program"), "title", wrap=True)
        text = self.tr("What you saved is safe. Save the report and give it to the technician; it names no resident.")
        details = QPlainTextEdit(report)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Report"))
        log = text_label(self.tr("Log: {file}").format(file=str(log_file)), "small", wrap=True, selectable=True)
        save = push_button(self.tr("Save report…"), self._on_save, "primary")
        close = push_button(self.tr("Go on working"), self.accept)
        parts = (heading, text_label(text, wrap=True), details, log, row(None, close, save))
        self.setLayout(column(*parts, margin=SPACE_XL, gap=SPACE_M))

    def _on_save(self) -> None:
        suggested = str(Path.home() / "township-desk-report.txt")
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save report…"), suggested)
        if name:
            Path(name).write_text(self._report, encoding="utf-8")
            self.accept()
