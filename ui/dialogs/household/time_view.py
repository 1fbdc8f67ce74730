"""A household in time: who belonged to it on a day, what became of it, and what can be done to it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.services.households import HouseholdChangeRow
from app.services.register import HouseholdCard, ResidentRow
from ui.actions import hint_of, text_of
from ui.context import Context
from ui.dialogs.household.dialog import HouseholdDialog
from ui.dialogs.household.plans import PLANS
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column
from ui.widgets.buttons import push_button
from ui.widgets.day_line import DayLine
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_BUTTONS_PER_LINE = 4
_ALONE = ("household_add",)
"""What can be done with a person who belongs to no household."""
_SHOWN = {"household", "resident", "household_change", "village", "village_group"}
_MEMBER_ROWS, _TIMELINE_ROWS = 3, 2


class HouseholdTimeView(QWidget):
    """Members as of a day, the timeline below, and the buttons of every change; narrow enough for a sheet."""

    member_opened = Signal(int)

    def __init__(self, context: Context) -> None:
        """Start without a household."""
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._households, self._register = context.township.households, context.township.register
        self.household_id: int | None = None
        self.resident_id: int | None = None
        self.card: HouseholdCard | None = None
        self._heading = text_label("", "strong", wrap=True)
        self._address = text_label("", "muted", wrap=True)
        self.day = DayLine(self, context.township.records.today())
        self.model: RowsTableModel[ResidentRow] = RowsTableModel(self._member_columns(), parent=self)
        widths = [one.width for one in self._member_columns()]
        self.table = table_view(self.model, self.tr("Members of the household"), widths, stretch=4)
        self.timeline: RowsTableModel[HouseholdChangeRow] = RowsTableModel(self._change_columns(), parent=self)
        widths = [one.width for one in self._change_columns()]
        self.changes = table_view(self.timeline, self.tr("What became of the household"), widths, stretch=3)
        self._quiet = text_label(self.tr("Nothing was noted of this household yet."), "small")
        self.buttons = {key: self._button(key) for key in PLANS}
        head = column(self._heading, self._address, gap=SPACE_XS)
        caption = text_label(self.tr("What became of the household"), "strong")
        parts = (head, self.day, self.table, self._grid(), caption, self._quiet, self.changes)
        box = column(*parts, margin=(0, SPACE_M, 0, 0), gap=SPACE_S)
        box.setStretch(2, _MEMBER_ROWS)
        box.setStretch(6, _TIMELINE_ROWS)
        self.setLayout(box)
        self.day.day_changed.connect(self._on_day)
        self.table.activated.connect(self._on_activated)
        context.hub.changed.connect(self._on_changes)
        self._show_enabled()

    def show_person(self, resident_id: int) -> None:
        """Show the household of a person; one without a household stands alone."""
        card = self._register.household(resident_id)
        self._show(card.household_id, resident_id)

    def show_household(self, household_id: int, resident_id: int | None = None) -> None:
        """Show a household, with somebody in mind for what is done next."""
        self._show(household_id, resident_id)

    def start(self, action: str) -> HouseholdDialog | None:
        """Open the dialog of a change (``PLANS``) for the household of today; None where there is none to change."""
        if not self._can(action):
            return None
        card = self._card_of(None)
        dialog = HouseholdDialog(self._context, action, card, self._in_mind(card), self.window())
        dialog.open()
        return dialog

    def _in_mind(self, card: HouseholdCard) -> int | None:
        """Give the member under the bar, else the person shown, if a member."""
        member = self.model.record(self.table.currentIndex().row()) if self.table.hasFocus() else None
        chosen = self.resident_id if member is None else member.resident_id
        return chosen if any(one.resident_id == chosen for one in card.members) else None

    def _show(self, household_id: int | None, resident_id: int | None) -> None:
        self.household_id, self.resident_id = household_id, resident_id
        self.day.go_to(None)

    def _on_day(self, day: date | None) -> None:
        self.card = self._card_of(day)
        found = () if self.household_id is None else self._households.timeline(self.household_id)
        self.day.set_days(date.fromisoformat(row.day) for row in found)
        self._show_card(self.card, day)
        self.timeline.show_rows(found)
        fit_rows(self.changes)
        self.changes.setVisible(bool(found))
        self._quiet.setVisible(not found)
        self._show_enabled()

    def _card_of(self, day: date | None) -> HouseholdCard:
        if self.household_id is not None:
            return self._households.card(self.household_id, day)
        if self.resident_id is not None:
            return self._register.household(self.resident_id)
        return HouseholdCard("", "", ())

    def _show_card(self, card: HouseholdCard, day: date | None) -> None:
        if card.household_id is None:
            self._heading.setText(self.tr("Belongs to no household"))
        else:
            text = self.tr("Household {number} · {count} members")
            if day is not None:
                text = self.tr("Household {number} · {count} members on {day}")
            values = {"number": card.household_no, "count": len(card.members), "day": day}
            self._heading.setText(text.format(**values))
        self._address.setText(card.address)
        self._address.setVisible(bool(card.address))
        self.model.show_rows(card.members)

    def _can(self, action: str) -> bool:
        if self.household_id is None:
            return self.resident_id is not None and action in _ALONE
        return True

    def _show_enabled(self) -> None:
        for key, button in self.buttons.items():
            button.setEnabled(self._can(key))

    def _on_activated(self, index: QModelIndex) -> None:
        member = self.model.record(index.row())
        if member is not None:
            self.member_opened.emit(member.resident_id)

    def _on_changes(self, changes: Changes) -> None:
        if not changes.tables & _SHOWN or (self.household_id is None and self.resident_id is None):
            return
        try:
            if self.resident_id is not None and self.household_id is None:
                self.show_person(self.resident_id)
            else:
                self._on_day(self.day.day)
        except NotFound:  # taken back while it was shown
            self.household_id = self.resident_id = None
            self._on_day(None)

    def _button(self, key: str) -> QPushButton:
        button = push_button(text_of(key), partial(self.start, key), hint=hint_of(key))
        button.setProperty("role", "quiet")
        return button

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE_XS)
        for position, button in enumerate(self.buttons.values()):
            grid.addWidget(button, position // _BUTTONS_PER_LINE, position % _BUTTONS_PER_LINE)
        return grid

    def _member_columns(self) -> tuple[Column[ResidentRow], ...]:
        return (
            Column(self.tr("Relation"), 76, lambda person: person.relation),
            Column(self.tr("Name"), 84, lambda person: person.name),
            Column(self.tr("Sex"), 44, lambda person: person.sex),
            Column(self.tr("Age"), 48, lambda person: "" if person.age is None else str(person.age), RIGHT),
            Column(self.tr("Residence"), 80, lambda person: person.residence_status),
        )

    def _change_columns(self) -> tuple[Column[HouseholdChangeRow], ...]:
        return (
            Column(self.tr("Day"), 104, lambda change: change.day),
            Column(self.tr("Change"), 80, lambda change: change.kind),
            Column(self.tr("Name"), 72, lambda change: change.name),
            Column(self.tr("From → to"), 100, _from_to),
        )


def _from_to(change: HouseholdChangeRow) -> str:
    step = f"{change.before or '–'} → {change.after or '–'}"
    return f"{step}\n{change.note}" if change.note else step
