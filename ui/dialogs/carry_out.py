"""A dialog that carries one thing out: Ctrl+S or Ctrl+Enter does it, Esc asks only where something would be lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLayout, QMessageBox, QWidget

from app.domain.errors import AppError
from app.services.forms import RecordForm
from ui.context import Context
from ui.dialogs.decision import ask
from ui.forms.field_help import FieldHelp
from ui.forms.form_view import FormView
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row, rule
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

T = TypeVar("T")
_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


class CarryOutDialog(QDialog):
    """Heading, facts, banners, a body, a sentence that says what will happen, and the two buttons."""

    def __init__(self, context: Context, size: QSize, parent: QWidget | None) -> None:
        """Make the frame; ``lay_out`` puts the body in."""
        super().__init__(parent)
        self.resize(size)
        self._context = context
        self._is_working = False
        self.heading = text_label("", "title")
        self.facts = text_label("", "muted", wrap=True)
        self.banners = BannerArea()
        self.preview = text_label("", "strong", wrap=True)
        self.keys = text_label(
            self.tr("Enter: next field · F1: help on the field · Ctrl+S: save · Esc: leave"), "small"
        )
        self.leave = push_button(self.tr("Leave"), self.reject)
        self.go = push_button(self.tr("Save"), self.carry_out, "primary")
        for keys in _KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self.carry_out)

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return False

    def carry_out(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def lay_out(self, *body: QWidget | QLayout) -> None:
        """Put the body between the heading and the buttons; the first part takes the room."""
        buttons = row(self.keys, None, self.leave, self.go, gap=SPACE_S)
        head = column(self.heading, self.facts, gap=0)
        box = column(head, self.banners, *body, self.preview, rule(), buttons, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)

    def name(self, title: str, facts: str) -> None:
        """Say what this is about."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))

    def reject(self) -> None:
        """Leave; what was typed is asked about first, and what is being saved is waited for."""
        if self._is_working:
            return
        if self.is_dirty and not self._may_leave():
            return
        super().reject()

    def explain_fields(self, view: FormView, form: Callable[[], RecordForm]) -> None:
        """Let F1 explain the fields of a view."""

        def explain(key: str) -> None:
            field = next((field for field in form().fields if field.key == key), None)
            if field is not None:
                FieldHelp(field, self).show_under(view.fields[key])

        view.help_wanted.connect(explain)

    def _may_leave(self) -> bool:
        question = self.tr("Leave without saving what was typed?")
        button = QMessageBox.StandardButton
        return ask(self, question, button.Discard | button.Cancel, button.Cancel) == button.Discard

    def _run(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Work away from the window, once at a time."""
        if self._is_working:
            return
        self._set_working(working=True)

        def take(result: T) -> None:
            self._set_working(working=False)
            on_done(result)

        def refuse(error: AppError) -> None:
            self._set_working(working=False)
            self.banners.clear()
            self._on_refused(error)

        self._context.tasks.run(lambda _progress: work(), take, owner=self, on_error=refuse)

    def _set_working(self, *, working: bool) -> None:
        self._is_working = working
        self.go.setEnabled(not working)

    def _on_refused(self, error: AppError) -> None:
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))
