"""Dialogs of the childcare subsidy: an application at the desk, and what the county said."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.services.childcare import IntakeInput, Newborn, ResultInput, SubsidyCase
from ui.context import Context
from ui.pages.entitlements.care_form import CareFormDialog, Done

_INTAKE_SIZE, _RESULT_SIZE = QSize(600, 460), QSize(640, 500)


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
