"""One editor per kind of field; the form knows kinds, never record types."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from app.domain.dates import read_date
from app.services.forms import FormField
from ui.forms.code_box import CodeBox
from ui.widgets.line_edit import FieldLineEdit

_CITIZEN_ID_LENGTH = 18
_PHONE = r"[0-9+\- ]{0,20}"
_QUANTITY = r"[0-9]{0,9}([.][0-9]{0,4})?"
_INTEGER = r"-?[0-9]{0,9}"
_CITIZEN_ID = r"[0-9Xx]{0,18}"
# Five digits would be the day number of a spreadsheet; under somebody's fingers a digit is missing.
_SERIAL = re.compile(r"[0-9]{5}")


class Binder(QObject):
    """Binds one editor to a text value."""

    edited = Signal(str)

    def __init__(self, editor: QWidget, line: FieldLineEdit) -> None:
        """Keep the editor and the line in it that takes the keys."""
        super().__init__(editor)
        self.editor = editor
        self.line = line

    def load(self, field: FormField) -> None:
        """Take over value and choices of a field."""
        self.set_value(field.value)

    def value(self) -> str:
        """Give the text value."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self.line.setText(value)
        self.line.setCursorPosition(0)

    def commit(self) -> None:
        """Settle what was typed."""

    def set_editable(self, editable: bool) -> None:
        """Lock or unlock the editor."""
        self.line.setReadOnly(not editable)


class LineBinder(Binder):
    """Any kind that is typed as one line."""

    def __init__(self, placeholder: str = "", pattern: str = "") -> None:
        """Accept what ``pattern`` allows."""
        line = FieldLineEdit()
        super().__init__(line, line)
        line.setPlaceholderText(placeholder)
        if pattern:
            line.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), line))
        line.textEdited.connect(self.edited.emit)


class CitizenIdBinder(LineBinder):
    """Eighteen characters; a small x becomes a capital one."""

    def __init__(self) -> None:
        """Allow digits and X."""
        super().__init__(pattern=_CITIZEN_ID)
        self.line.setMaxLength(_CITIZEN_ID_LENGTH)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferUppercase | Qt.InputMethodHint.ImhNoPredictiveText)

    def value(self) -> str:
        """Give the number with a capital X."""
        return self.line.text().upper()


class DateBinder(LineBinder):
    """A day, or as much of it as is known; once left it stands as it will be stored."""

    def __init__(self) -> None:
        """Show how a day is written."""
        super().__init__(placeholder="2025-07-05")

    def commit(self) -> None:
        """Write a day that was typed as 20250705 or 2025.7.5 with its hyphens; what is no day stays as it is."""
        text = self.line.text()
        found = None if _SERIAL.fullmatch(text.strip()) else read_date(text)
        if found is not None and found != text and not self.line.isReadOnly():
            self.set_value(found)
            self.edited.emit(found)


class CodeBinder(Binder):
    """A choice from a list."""

    def __init__(self) -> None:
        """Make the box."""
        self._box = CodeBox()
        super().__init__(self._box, self._box.line)
        self._box.edited.connect(self.edited.emit)

    def load(self, field: FormField) -> None:
        """Take over choices and value."""
        self._box.set_choices(field.choices)
        self._box.set_value(field.value)

    def value(self) -> str:
        """Give the code."""
        return self._box.value()

    def set_value(self, value: str) -> None:
        """Show a code."""
        self._box.set_value(value)

    def commit(self) -> None:
        """Take the one choice that fits."""
        self._box.commit()

    def set_editable(self, editable: bool) -> None:
        """Lock or unlock the box; locked it still shows its value in full contrast."""
        self._box.setEnabled(editable)


class PlaceBinder(CodeBinder):
    """A village or group, known by its name; its running number says nothing and moves with every new village."""

    def load(self, field: FormField) -> None:
        """Take over choices without their numbers, and the value."""
        super().load(replace(field, choices=tuple(replace(choice, key="") for choice in field.choices)))


BINDERS: dict[str, Callable[[], Binder]] = {
    "text": LineBinder,
    "citizen_id": CitizenIdBinder,
    "date": DateBinder,
    "day": DateBinder,
    "month": lambda: LineBinder(placeholder="2025-07"),
    "quantity": lambda: LineBinder(pattern=_QUANTITY),
    "phone": lambda: LineBinder(pattern=_PHONE),
    "int": lambda: LineBinder(pattern=_INTEGER),
    "code": CodeBinder,
    "place": PlaceBinder,
}
