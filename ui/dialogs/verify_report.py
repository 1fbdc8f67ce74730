"""What a check of a bundle found, in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.services.bundles import VerifyReport
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (620, 520)


class VerifyDialog(QDialog):
    """One verdict, the lines of the check, and the rows per table."""

    def __init__(self, report: VerifyReport, parent: QWidget | None = None) -> None:
        """Show the report."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check of a bundle"))
        self.resize(*_SIZE)
        good, bad = self.tr("The bundle is whole and genuine."), self.tr("The bundle must not be used.")
        verdict = Banner(good if report.ok else bad, "good" if report.ok else "error", answers=(("", self.accept),))
        verdict.buttons[0].hide()
        self.verdict = verdict.text
        lines = column(*(text_label(line, wrap=True, selectable=True) for line in report.lines), gap=SPACE_S)
        table = QGridLayout()
        table.setHorizontalSpacing(SPACE_L)
        table.setColumnStretch(2, 1)
        for position, (name, rows) in enumerate(report.rows.items()):
            table.addWidget(text_label(name, "muted"), position, 0)
            table.addWidget(text_label(str(rows), "strong"), position, 1)
        lines.addSpacing(SPACE_M)
        lines.addLayout(table)
        lines.addStretch(1)
        close = push_button(self.tr("Close"), self.accept, "primary")
        heading = text_label(self.tr("Check of a bundle"), "title")
        body = scrolling(plain(lines))
        self.setLayout(column(heading, verdict, body, row(None, close), margin=SPACE_XL, gap=SPACE_M))
