"""The dialog that families in care and the childcare subsidy share: a form whose faults stand beside their fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.services.forms import Choice, FormField, HelpNotes, RecordForm
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.theme import SPACE_S
from ui.widgets.boxes import column, plain, scrolling

Done = Callable[[Changes], object]
Choices = Sequence[tuple[str, str]]


class CareFormDialog(CarryOutDialog):
    """``save`` does what the dialog is for; ``purpose`` is what F1 says of its fields."""

    purpose = ""

    def __init__(self, context: Context, size: QSize, done: Done, parent: QWidget) -> None:
        """Make the frame; ``show_form`` fills it."""
        super().__init__(context, size, parent)
        self._done = done
        self._is_done = False
        self.form = FormView()

    def show_form(self, key: str, fields: tuple[FormField, ...]) -> None:
        """Put the fields into the dialog."""
        self._form = RecordForm(key, None, 0, "", fields)
        self.form.load(self._form)
        area = scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0))))
        self.lay_out(area)
        self.keep_in_view(area, self.form)
        self._start = self.form.values()
        self.form.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)
        self.form.focus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start

    def carry_out(self) -> None:
        """Save what was typed; what is wrong with it is shown beside its field."""
        self.form.commit()
        self._run(self.save, self._on_done)

    def save(self) -> Changes:
        """Read and save what stands in the form."""
        raise NotImplementedError

    def text(self, key: str) -> str:
        """Give what stands in a field."""
        return self.form.values().get(key, "")

    def field(
        self,
        key: str,
        label: str,
        kind: str = "text",
        value: str = "",
        choices: Choices = (),
        *,
        required: bool = False,
        width: int = 40,
    ) -> FormField:
        """Make a field."""
        notes = HelpNotes(self.purpose, self.tr("Population and Family Planning Law Art. 32; PIPL Art. 13, 28"), "", "")
        listed = tuple(Choice(code, text, str(place)) for place, (code, text) in enumerate(choices, start=1))
        return FormField(key, label, kind, value, listed, required, width, notes)

    def _on_refused(self, error: AppError) -> None:
        faults = error.fields if isinstance(error, InvalidInput) else {}
        shown = {
            key: message.render(self._context.wording) for key, message in faults.items() if key in self.form.fields
        }
        self.form.show_states({key: ("error", text) for key, text in shown.items()})
        if shown:
            self.form.focus(next(iter(shown)))
        else:
            super()._on_refused(error)

    def _on_done(self, changes: Changes) -> None:
        self._is_done = True
        self.accept()
        self._done(changes)
