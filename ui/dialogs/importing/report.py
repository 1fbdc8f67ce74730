"""The report of a dry run or of an import: figures, columns, problems by cell."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from app.services.imports import ColumnReport, ImportIssue, ImportReport
from ui.formats import number
from ui.look import Look
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import clear, column, row
from ui.widgets.figure import Figure
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view


class ReportView(QWidget):
    """Shows one ``ImportReport``."""

    def __init__(self, look: Look) -> None:
        """Lay out figures, notices and the two tables."""
        super().__init__()
        self.setObjectName("plain")
        self.source = text_label("", "muted", wrap=True)
        self.figures = row(gap=SPACE_S)
        self.notices = BannerArea()
        self.columns: RowsTableModel[ColumnReport] = RowsTableModel(self._mapping_columns(), look, self)
        self.issues: RowsTableModel[ImportIssue] = RowsTableModel(self._issue_columns(), look, self)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        mapping = table_view(self.columns, self.tr("Columns of the workbook"), (56, 180, 180, 110, 200), stretch=4)
        issues = table_view(self.issues, self.tr("Problems"), (76, 64, 120, 170, 300), stretch=4)
        self._tabs.addTab(issues, "")
        self._tabs.addTab(mapping, "")
        box = column(self.source, self.figures, self.notices, self._tabs, gap=SPACE_M)
        box.setStretch(3, 1)
        self.setLayout(box)

    def show_report(self, report: ImportReport) -> None:
        """Fill everything from the report."""
        place = self.tr("{file} · sheet {sheet} · headings in row {row}")
        self.source.setText(place.format(file=report.file_name, sheet=report.sheet, row=report.heading_row))
        clear(self.figures)
        for figure in self._figures(report):
            self.figures.addWidget(figure)
        self._show_notices(report)
        self.columns.show_rows(report.columns)
        self.issues.show_rows(report.issues)
        self._tabs.setCurrentIndex(0 if report.issues else 1)
        self._tabs.setTabText(0, self.tr("Problems ({count})").format(count=len(report.issues)))
        self._tabs.setTabText(1, self.tr("Columns ({count})").format(count=len(report.columns)))

    def _figures(self, report: ImportReport) -> list[Figure]:
        refused = "error" if report.rows_refused else ""
        cells = "warning" if report.cells_refused else ""
        new = self.tr("new, to be added") if report.dry_run else self.tr("newly added")
        filled = self.tr("to be filled in") if report.dry_run else self.tr("filled in")
        return [
            Figure(self.tr("rows read"), number(report.rows_read)),
            Figure(new, number(report.inserted), "good"),
            Figure(filled, number(report.filled)),
            Figure(self.tr("unchanged"), number(report.unchanged)),
            Figure(self.tr("rows refused"), number(report.rows_refused), refused),
            Figure(self.tr("cells refused"), number(report.cells_refused), cells),
            Figure(self.tr("cells mended"), number(report.cells_mended)),
            Figure(self.tr("differing, kept"), number(report.differing)),
        ]

    def _show_notices(self, report: ImportReport) -> None:
        self.notices.clear()
        declined = [column.heading for column in report.columns if column.state == "declined"]
        if declined:
            text = self.tr("Not taken over, because the law no longer allows keeping it: {columns}")
            self._notice(text.format(columns=self.tr(", ").join(declined)), "warning")
        if report.already_imported:
            self._notice(self.tr("This very file was imported before; nothing would be added twice."), "warning")

    def _notice(self, text: str, tone: str) -> None:
        self.notices.show_banner(Banner(text, tone))

    def _mapping_columns(self) -> tuple[Column[ColumnReport], ...]:
        states = {
            "mapped": self.tr("taken over"),
            "unmapped": self.tr("left out"),
            "declined": self.tr("declined"),
        }
        tones = {"declined": "warning", "unmapped": "muted"}
        return (
            Column(self.tr("Column"), 56, lambda entry: entry.letter),
            Column(self.tr("Heading in the file"), 180, lambda entry: entry.heading),
            Column(self.tr("Field"), 180, lambda entry: entry.field_label or "–"),
            Column(self.tr("State"), 110, lambda entry: states[entry.state], tone=lambda e: tones.get(e.state, "good")),
            Column(self.tr("Note"), 200, lambda entry: entry.note),
        )

    def _issue_columns(self) -> tuple[Column[ImportIssue], ...]:
        levels = {"row": self.tr("row"), "cell": self.tr("cell"), "warning": self.tr("note")}
        return (
            Column(self.tr("Cell"), 76, lambda issue: issue.cell or str(issue.row)),
            Column(self.tr("Concerns"), 64, lambda issue: levels[issue.level], tone=_issue_tone),
            Column(self.tr("Heading"), 120, lambda issue: issue.heading),
            Column(self.tr("Value"), 170, lambda issue: issue.value),
            Column(self.tr("What is wrong"), 300, lambda issue: issue.message),
        )


def _issue_tone(issue: ImportIssue) -> str:
    return {"row": "error", "cell": "warning"}.get(issue.level, "muted")
