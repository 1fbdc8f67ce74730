"""Copying a scheme, to be changed by the office: a short name and a title of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from app.domain.errors import AppError
from app.services.schemes import SchemeEntry, SchemeSaved
from ui.context import Context
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_WIDTH = 540


class CopySchemeDialog(QDialog):
    """What is wrong with the name is said here and nothing is lost."""

    def __init__(
        self, context: Context, entry: SchemeEntry, done: Callable[[SchemeSaved], None], parent: QWidget
    ) -> None:
        """Propose a free short name."""
        super().__init__(parent)
        self._context, self._entry, self._done = context, entry, done
        self.setWindowTitle(self.tr("Copy a scheme to edit it"))
        self.setMinimumWidth(_WIDTH)
        self.heading = FieldLineEdit()
        self.heading.setText(entry.title)
        self.heading.setAccessibleName(self.tr("Title"))
        self.name = FieldLineEdit()
        self.name.setText(context.township.schemes.copy_name(entry.scheme_id))
        self.name.setAccessibleName(self.tr("Short name"))
        self.heading.advanced.connect(self.name.setFocus)
        self.name.advanced.connect(self.copy)
        self.fault = text_label("", "error", wrap=True)
        self.fault.hide()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_M)
        form.addRow(self.tr("Title"), self.heading)
        form.addRow(self.tr("Short name"), self.name)
        note = self.tr("The short name uses small letters, digits, _ and -. It stays the same when the scheme gets a new version.")  # fmt: skip
        take = push_button(self.tr("Copy"), self.copy, "primary")
        take.setDefault(True)
        buttons = row(None, push_button(self.tr("Cancel"), self.reject), take)
        parts = (text_label(entry.title, "heading", wrap=True), plain(form), self.fault)
        self.setLayout(column(*parts, text_label(note, "muted", wrap=True), buttons, margin=SPACE_XL, gap=SPACE_M))
        self.heading.selectAll()
        self.heading.setFocus()

    def copy(self) -> None:
        """Make the copy."""
        name, title, source = self.name.text().strip(), self.heading.text(), self._entry.scheme_id
        self._context.tasks.run(
            lambda _progress: self._context.township.schemes.copy(source, name, title),
            self._on_copied,
            owner=self,
            on_error=self._on_refused,
        )

    def _on_copied(self, saved: SchemeSaved) -> None:
        self.accept()
        self._done(saved)

    def _on_refused(self, error: AppError) -> None:
        self.fault.setText(error.message.render(self._context.wording))
        self.fault.show()
        self.name.setFocus()
