"""Choosing somebody in the register without leaving the dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.register import RegisterService, ResidentRow
from ui.models.columns import Column
from ui.widgets.picker import Picker

_N = QT_TRANSLATE_NOOP
_MOST = 20
_NAME = _N("PersonPicker", "People found")
_HINT = _N("PersonPicker", "Name, pinyin, end of ID, phone, household no.")
_HEADINGS = (
    _N("PersonPicker", "Name"),
    _N("PersonPicker", "Sex"),
    _N("PersonPicker", "Birth date"),
    _N("PersonPicker", "Village and group"),
    _N("PersonPicker", "Household no."),
    _N("PersonPicker", "Citizen ID"),
)
_WIDTHS = (70, 44, 104, 112, 64, 150)


def _say(text: object) -> str:
    return QCoreApplication.translate("PersonPicker", str(text))


class PersonPicker(Picker[ResidentRow]):
    """Gives the id of a resident."""

    def __init__(self, register: RegisterService) -> None:
        """Search this register."""

        def find(text: str) -> Sequence[ResidentRow]:
            return register.rows(register.list_ids(text=text, limit=_MOST))

        texts = (
            lambda person: person.name,
            lambda person: person.sex,
            lambda person: person.birth_date,
            lambda person: f"{person.village} {person.group}".strip(),
            lambda person: person.household_no,
            lambda person: person.citizen_id,
        )
        columns: tuple[Column[ResidentRow], ...] = tuple(
            Column(_say(heading), width, text) for heading, width, text in zip(_HEADINGS, _WIDTHS, texts, strict=True)
        )
        super().__init__(find, lambda person: person.resident_id, columns, (_say(_NAME), _say(_HINT)))
