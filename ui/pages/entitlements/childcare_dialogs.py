"""Dialogs of the childcare subsidy: an application at the desk, and what the county said."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.domain.changes import Changes
from app.services.childcare import IntakeInput, Newborn, ResultInput, SubsidyCase
from app.services.childcare_tables import TableReport
from ui.context import Context
from ui.pages.entitlements.care_form import CareFormDialog, Done
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_INTAKE_SIZE, _RESULT_SIZE, _REPORT_SIZE = QSize(600, 460), QSize(640, 500), QSize(680, 420)


class IntakeDialog(CareFormDialog):
    """Who applies; criteria, papers and signatures are asked by the case."""

    def __init__(self, context: Context, child: Newborn, done: Done, parent: QWidget) -> None:
        """Propose today."""
        super().__init__(context, _INTAKE_SIZE, done, parent)
        self._service = context.township.childcare
        self._child = child
        self.purpose = self.tr("To take an application for the childcare subsidy")
        self.name(
            self.tr("Application for {name}").format(name=child.name),
            self.tr("One applicant for each child: a parent, or another guardian."),
        )
        self.preview.setText(self.tr("A draft is opened; it still has to be entered into the national system."))
        self.show_form(
            "childcare_intake",
            (
                self.field("applicant_name", self.tr("Applicant"), required=True, width=16),
                self.field("applicant_relation", self.tr("Relation to the child"), width=16),
                self.field("applicant_phone", self.tr("Telephone"), value=child.phone, width=20),
                self.field(
                    "applied_on", self.tr("Applied on"), "day", self._service.today().isoformat(), required=True
                ),
                self.field("note", self.tr("Note")),
            ),
        )

    def save(self) -> Changes:
        """Open the case."""
        entry = IntakeInput(
            self._child.resident_id,
            self.text("applicant_name"),
            self.text("applicant_relation"),
            self.text("applicant_phone"),
            applied_on=self.text("applied_on"),
            note=self.text("note"),
        )
        return self._service.intake(entry)[1]


class ResultDialog(CareFormDialog):
    """What the county said for a year; what was said before is kept."""

    odd = ""
    """What looks odd about the result that was kept, or nothing."""

    def __init__(self, context: Context, case: SubsidyCase, done: Done, parent: QWidget) -> None:
        """Propose this year."""
        super().__init__(context, _RESULT_SIZE, done, parent)
        self._service = context.township.childcare
        self._case_id = case.case_id
        self.purpose = self.tr("To tell the family what became of its application")
        self.name(
            self.tr("Result for {name}").format(name=case.name), self.tr("Typed as the national system shows it.")
        )
        self.preview.hide()
        results = self._service.result_choices()
        self.show_form(
            "childcare_result",
            (
                self.field("year", self.tr("Year"), value=str(self._service.today().year), required=True, width=12),
                self.field("result", self.tr("Result"), "code", choices=results, required=True, width=16),
                self.field("amount", self.tr("Amount (yuan)"), width=16),
                self.field("decided_on", self.tr("Decided on"), "day"),
                self.field("paid_on", self.tr("Paid on"), "day"),
                self.field("batch", self.tr("Batch"), width=20),
                self.field("reason", self.tr("Reason of the county")),
                self.field("source", self.tr("Where it was read")),
            ),
        )

    def save(self) -> Changes:
        """Keep the result."""
        names = ("year", "result", "amount", "decided_on", "paid_on", "batch", "reason", "source")
        self.odd, changes = self._service.add_result(
            self._case_id, ResultInput(**{name: self.text(name) for name in names})
        )
        return changes


class ReportDialog(QDialog):
    """The rows of a table that were not taken, each with its reason, to be copied and put right."""

    def __init__(self, report: TableReport, said: str, parent: QWidget) -> None:
        """Show the rows."""
        super().__init__(parent)
        self.setWindowTitle(report.file_name)
        self.resize(_REPORT_SIZE)
        self.rows = QPlainTextEdit("\n".join(report.refused))
        self.rows.setReadOnly(True)
        self.rows.setTabChangesFocus(True)
        self.rows.setAccessibleName(self.tr("Rows that were not taken"))
        advice = text_label(
            self.tr("Put these rows right in the table and take it again: what was taken is not taken twice."),
            wrap=True,
        )
        close = push_button(self.tr("Close"), self.accept, "primary")
        parts = (text_label(said, "heading"), advice, self.rows, row(None, close))
        self.setLayout(column(*parts, margin=SPACE_XL, gap=SPACE_M))
        close.setFocus()
