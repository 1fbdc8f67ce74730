"""Choosing a household by its number or by anybody who lives in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.households import HouseholdLine, HouseholdService
from ui.models.columns import RIGHT, Column
from ui.widgets.picker import Picker

_N = QT_TRANSLATE_NOOP
_NAME = _N("HouseholdPicker", "Households found")
_HINT = _N("HouseholdPicker", "Household no., or name of a member")
_NUMBER = _N("HouseholdPicker", "Household no.")
_HEAD = _N("HouseholdPicker", "Head")
_MEMBERS = _N("HouseholdPicker", "Members")
_PLACE = _N("HouseholdPicker", "Village and group")


def _say(text: object) -> str:
    return QCoreApplication.translate("HouseholdPicker", str(text))


class HouseholdPicker(Picker[HouseholdLine]):
    """Gives the id of a household."""

    def __init__(self, households: HouseholdService, without: int | None = None) -> None:
        """Search these households, all but one."""

        def find(text: str) -> Sequence[HouseholdLine]:
            return [line for line in households.find(text) if line.household_id != without]

        columns: tuple[Column[HouseholdLine], ...] = (
            Column(_say(_NUMBER), 84, lambda line: line.household_no),
            Column(_say(_HEAD), 84, lambda line: line.head),
            Column(_say(_MEMBERS), 56, lambda line: str(line.members), RIGHT),
            Column(_say(_PLACE), 120, lambda line: line.address),
        )
        super().__init__(find, lambda line: line.household_id, columns, (_say(_NAME), _say(_HINT)))
