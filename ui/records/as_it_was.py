"""A record as it was at the end of a day: to read, not to write."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from app.services.forms import RecordForm
from ui.forms.form_view import FormView
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (860, 620)


class AsItWasDialog(QDialog):
    """The same form, locked."""

    def __init__(self, form: RecordForm, day: date, parent: QWidget | None = None) -> None:
        """Show the state of that day."""
        super().__init__(parent)
        title = self.tr("{title} as it was on {day}").format(title=form.title, day=day.isoformat())
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.form = FormView()
        self.form.load(form)
        self.form.set_editable(editable=False)
        close = push_button(self.tr("Close"), self.accept, "primary")
        body = scrolling(plain(column(self.form)))
        self.setLayout(column(text_label(title, "title"), body, row(None, close), margin=SPACE_XL, gap=SPACE_M))
        close.setFocus()
