"""Setting a finding aside: why it may stand, and until when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services.checks import FindingRow
from ui.context import Context
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_WIDTH = 520
_MONTHS = 3


class WaiveDialog(QDialog):
    """Reason and last day; what is missing is said here and nothing is lost."""

    def __init__(self, context: Context, finding: FindingRow, done: Callable[[Changes], None], parent: QWidget) -> None:
        """Propose three months from today."""
        super().__init__(parent)
        self._context, self._finding, self._done = context, finding, done
        self.setWindowTitle(self.tr("Set a finding aside"))
        self.setMinimumWidth(_WIDTH)
        self.reason = FieldLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("What was looked up, and why it may stand"))
        self.until = FieldLineEdit()
        self.until.setText(QDate.currentDate().addMonths(_MONTHS).toString("yyyy-MM-dd"))
        self.until.setAccessibleName(self.tr("Until"))
        for line in (self.reason, self.until):
            line.advanced.connect(self.save)
        self.fault = text_label("", "error", wrap=True)
        self.fault.hide()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_M)
        form.addRow(self.tr("Reason"), self.reason)
        form.addRow(self.tr("Until"), self.until)
        who = self.tr("{village} {name}").format(village=finding.village, name=finding.name)
        note = self.tr("After that day the finding comes back by itself.")
        save = push_button(self.tr("Set aside"), self.save, "primary")
        save.setDefault(True)
        buttons = row(None, push_button(self.tr("Cancel"), self.reject), save)
        parts = (text_label(who, "heading"), text_label(finding.sentence, wrap=True), plain(form), self.fault)
        self.setLayout(column(*parts, text_label(note, "muted"), buttons, margin=SPACE_XL, gap=SPACE_M))
        self.reason.setFocus()

    def save(self) -> None:
        """Keep the waiver."""
        reason, until = self.reason.text(), self.until.text()
        self._context.tasks.run(
            lambda _progress: self._context.township.checks.waive(self._finding, reason, until),
            self._on_saved,
            owner=self,
            on_error=self._on_refused,
        )

    def _on_saved(self, changes: Changes) -> None:
        self.accept()
        self._done(changes)

    def _on_refused(self, error: AppError) -> None:
        self.fault.setText(error.message.render(self._context.wording))
        self.fault.show()
