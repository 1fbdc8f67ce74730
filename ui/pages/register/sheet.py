"""The sheet of one person: read, edit in place, household, history."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabWidget

from app.services.register import ResidentRow
from ui.actions import DeskAction
from ui.context import Context
from ui.forms.form_view import FormView
from ui.pages.register.household import HouseholdView
from ui.records.candidates import Finder
from ui.records.history import HistoryView
from ui.records.session import EditSession
from ui.records.sheet import RecordSheet
from ui.widgets.banner import BannerArea
from ui.widgets.boxes import column
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState

FORM = "resident"


class Sheet(QFrame):
    """Shows nobody, or one person with his household beside him; the typing itself is the editor's."""

    member_opened = Signal(int)

    def __init__(
        self,
        context: Context,
        nobody: EmptyState,
        edit: DeskAction,
        save: DeskAction,
        print_record: DeskAction,
        delete: DeskAction,
        *,
        finder: Finder,
    ) -> None:
        """Lay out the empty state and the sheet."""
        super().__init__()
        self.setObjectName("sheet")
        self._context = context
        self._register = context.township.register
        self.household = HouseholdView()
        self._save = action_button(save, "primary")
        buttons = [
            action_button(edit),
            self._save,
            action_button(print_record, icon_only=True),
            action_button(delete, icon_only=True),
        ]
        self._record = RecordSheet(
            context,
            FORM,
            buttons=buttons,
            tabs=((self.household, self.tr("Household")),),
            offers=context.township.entry.offers,
            finder=finder,
        )
        self.editor = self._record.editor
        self._stack = QStackedWidget()
        self._stack.addWidget(nobody)
        self._stack.addWidget(self._record)
        self.setLayout(column(self._stack))
        self.household.member_opened.connect(self.member_opened)
        self.editor.loaded.connect(lambda: self._stack.setCurrentIndex(1))
        self.editor.emptied.connect(self.show_nobody)
        self.editor.finished.connect(self._save.setFocus)
        self._record.shown.connect(self._on_shown)

    @property
    def form(self) -> FormView:
        """The fields."""
        return self.editor.form

    @property
    def session(self) -> EditSession | None:
        """What is being edited or shown."""
        return self.editor.session

    @property
    def is_editing(self) -> bool:
        """Say whether the fields are unlocked."""
        return self.editor.is_editing

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed is not in the office file."""
        return self.editor.is_dirty

    @property
    def resident_id(self) -> int | None:
        """The person shown; None for nobody or a new one."""
        return self.editor.record_id

    @property
    def banners(self) -> BannerArea:
        """Where the sheet speaks."""
        return self.editor.banners

    @property
    def history(self) -> HistoryView:
        """The tab of the history."""
        return self._record.history

    @property
    def tabs(self) -> QTabWidget:
        """The tabs of the sheet."""
        return self._record.tabs

    def show_nobody(self) -> None:
        """Show the empty state."""
        self.editor.forget()
        self._stack.setCurrentIndex(0)

    def show_person(self, resident_id: int | None) -> None:
        """Show a stored person, or an empty sheet; what was being typed stays as a draft."""
        self.editor.show_record(resident_id)

    def refresh(self) -> None:
        """Show the stored person again and keep what the fields just said."""
        self.editor.refresh()

    def start_editing(self, draft: Mapping[str, str] | None = None) -> None:
        """Unlock the fields, with the values of a draft if there is one."""
        self.tabs.setCurrentIndex(0)
        self.editor.start_editing(draft)

    def save(self) -> None:
        """Hand what is typed to the register."""
        self.editor.save()

    def discard(self) -> None:
        """Throw away what was typed and show what is stored."""
        self.editor.discard()

    def keep_draft(self, *, leaving: bool = False) -> None:
        """Write the draft now, without waiting for the pause."""
        self.editor.keep_draft(leaving=leaving)

    def _on_shown(self, resident_id: int) -> None:
        card = self._register.household(resident_id)
        self.household.show_card(card)
        person = next((member for member in card.members if member.resident_id == resident_id), None)
        if person is not None:
            self._record.name.setText(person.name)
            self._record.show_facts(" · ".join(self._facts(person)))

    def _facts(self, person: ResidentRow) -> list[str]:
        age = "" if person.age is None else self.tr("{age} years").format(age=person.age)
        place = f"{person.village} {person.group}".strip()
        return [part for part in (person.sex, age, place, person.relation) if part]
