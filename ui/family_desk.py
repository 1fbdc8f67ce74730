"""Families, events, places and history from anywhere in the window: the actions, and the dialogs that they open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.records.population_event import NEEDS_PERSON
from app.services.drafts import Draft
from app.services.events import BIRTH
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.events.dialog import EventDialog
from ui.dialogs.events.kinds import EventKindDialog
from ui.dialogs.events.monthly_slip import MonthlySlipDialog
from ui.dialogs.household.dialog import HouseholdDialog
from ui.dialogs.household.plans import PLANS
from ui.dialogs.household.window import HouseholdWindow
from ui.dialogs.operator import OperatorDialog
from ui.dialogs.places.dialog import PlacesDialog
from ui.records.history_view import RecordHistoryDialog

Shown = Callable[[], int | None]
"""Gives the resident that the window shows, or None."""


class FamilyDesk(QObject):
    """Makes its actions on the window; what they do concerns the person shown there."""

    person_wanted = Signal(int)
    """A resident that the clerk wants to see."""
    operator_named = Signal(str)

    def __init__(self, context: Context, window: QWidget, shown: Shown) -> None:
        """Listen for the keys of the table of actions while the window is in front."""
        super().__init__(window)
        self._context, self._window, self._shown = context, window, shown
        look = context.look
        self.record_event = make_action("record_event", window, look, self.choose_event)
        self.household = make_action("household", window, look, self.show_household)
        self.changes = {key: make_action(key, window, look, partial(self.change_household, key)) for key in PLANS}
        self.history = make_action("history", window, look, self.show_history)
        self.places = make_action("places", window, look, self.show_places)
        self.monthly_slip = make_action("monthly_slip", window, look, self.show_monthly_slip)
        self.set_operator = make_action("set_operator", window, look, self.name_operator)

    def choose_event(self) -> QDialog:
        """Ask which event is to be recorded."""
        dialog = EventKindDialog(self._context, self._name_shown(), self._window)
        dialog.chosen.connect(self.start_event)
        return self._opened(dialog)

    def start_event(self, kind: str) -> QDialog:
        """Record an event of the person shown; who moves in is somebody else."""
        person = self._shown() if kind in NEEDS_PERSON or kind == BIRTH else None
        return self._open_event(EventDialog(self._context, kind, person, self._window))

    def resume_event(self, draft: Draft) -> QDialog:
        """Go on with the draft of an event (form ``population_event``)."""
        return self._open_event(EventDialog.resume(self._context, draft, self._window))

    def show_household(self) -> QDialog | None:
        """Show the household of the person shown, in time."""
        person = self._needed()
        if person is None:
            return None
        dialog = HouseholdWindow(self._context, person, self._window)
        dialog.member_opened.connect(self.person_wanted)
        return self._opened(dialog)

    def change_household(self, action: str) -> QDialog | None:
        """Change the household of the person shown (``PLANS``)."""
        person = self._needed()
        if person is None:
            return None
        card = self._context.township.register.household(person)
        if card.household_id is None and action != "household_add":
            self._context.hub.said.emit(self.tr("This person belongs to no household; Alt+5 finds one"))
            return None
        return self._opened(HouseholdDialog(self._context, action, card, person, self._window))

    def choose_head(self, household_id: int) -> QDialog:
        """Give a household another head."""
        card = self._context.township.households.card(household_id)
        return self._opened(HouseholdDialog(self._context, "household_head", card, None, self._window))

    def show_history(self) -> QDialog | None:
        """Show the history of the person shown."""
        person = self._needed()
        if person is None:
            return None
        return self._opened(RecordHistoryDialog(self._context, "resident", person, self._window))

    def show_places(self) -> QDialog:
        """Show villages and groups."""
        return self._opened(PlacesDialog(self._context, self._window))

    def show_monthly_slip(self) -> QDialog:
        """Preview the monthly slip of a village."""
        return self._opened(MonthlySlipDialog(self._context, self._context.township.papers.monthly_slip, self._window))

    def name_operator(self) -> QDialog:
        """Ask who works at the desk."""
        dialog = OperatorDialog(self._context, self._window)
        dialog.named.connect(self.operator_named)
        return self._opened(dialog)

    def _open_event(self, dialog: EventDialog) -> QDialog:
        dialog.recorded.connect(self.person_wanted)
        dialog.head_wanted.connect(self.choose_head)
        return self._opened(dialog)

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _needed(self) -> int | None:
        person = self._shown()
        if person is None:
            self._context.hub.said.emit(self.tr("Choose a person in the register first"))
        return person

    def _name_shown(self) -> str:
        person = self._shown()
        rows = [] if person is None else self._context.township.register.rows([person])
        return rows[0].name if rows else ""
