"""Which event is to be written down: one digit chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.domain.records.population_event import NEEDS_PERSON
from app.services.events import BIRTH
from app.services.forms import Choice
from ui.context import Context
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.boxes import Part, column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_WIDTH = 420


class EventKindDialog(QDialog):
    """Lists the kinds of event with their numbers; ``person`` is who is shown in the register, if anybody."""

    chosen = Signal(str)

    def __init__(self, context: Context, person: str = "", parent: QWidget | None = None) -> None:
        """Offer every kind."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Record an event"))
        self.setFixedWidth(_WIDTH)
        fields = context.township.events.form(BIRTH).fields
        choices = next(field.choices for field in fields if field.key == "kind")
        self.buttons = {choice.code: self._button(choice, person) for choice in choices}
        heading = text_label(self.tr("Record an event"), "title")
        hint = text_label(self.tr("The number chooses, Esc leaves."), "small")
        leave = push_button(self.tr("Leave"), self.reject)
        parts: tuple[Part, ...] = (heading, *self.buttons.values(), row(hint, None, leave))
        self.setLayout(column(*parts, margin=SPACE_XL, gap=SPACE_S + SPACE_M // 2))
        next(iter(self.buttons.values())).setFocus()

    def _button(self, choice: Choice, person: str) -> QPushButton:
        button = push_button(self._text(choice, person), partial(self._choose, choice.code))
        button.setShortcut(choice.key)
        return button

    def _text(self, choice: Choice, person: str) -> str:
        if choice.code == BIRTH and person:
            text = self.tr("{number}  {kind}: a child of {name}")
        elif choice.code in NEEDS_PERSON and person:
            text = self.tr("{number}  {kind}: {name}")
        else:
            text = self.tr("{number}  {kind}")
        return text.format(number=choice.key, kind=choice.label, name=person)

    def _choose(self, kind: str) -> None:
        self.accept()
        self.chosen.emit(kind)
