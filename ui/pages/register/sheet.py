"""The sheet of one person: read, edit in place, household, history."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabWidget

from app.domain.errors import AppError, Conflict, InvalidInput
from app.services.register import RecordForm, SaveResult
from ui.actions import DeskAction
from ui.context import Context
from ui.forms.field_help import FieldHelp
from ui.forms.field_view import SAVED
from ui.forms.form_view import FormView
from ui.pages.register.editing import FORM, EditSession
from ui.pages.register.household import HistoryView, HouseholdView
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label

_DRAFT_PAUSE_MS = 400
_CHECK_PAUSE_MS = 120


class Sheet(QFrame):
    """Shows one person; edits go field by field into a draft and, on save, into the office file."""

    saved = Signal(int)
    draft_left = Signal(str)
    """Something typed was left unsaved; the key of its record."""
    draft_settled = Signal(str)
    """The draft of this record was saved or thrown away."""
    member_opened = Signal(int)
    editing_changed = Signal(bool)

    def __init__(
        self, context: Context, nobody: EmptyState, edit: DeskAction, save: DeskAction, delete: DeskAction
    ) -> None:
        """Lay out heading, tabs and the line of help."""
        super().__init__()
        self.setObjectName("sheet")
        self._context = context
        self._register = context.township.register
        self.session: EditSession | None = None
        self._typing = ""
        self.is_editing = False
        self._name = text_label("", "title")
        self._facts = text_label("", "muted")
        self._hint = text_label("", "small", wrap=True)
        self.banners = BannerArea()
        self.form = FormView()
        self.household = HouseholdView()
        self.history = HistoryView()
        self.tabs = QTabWidget()
        self._buttons = [action_button(edit), action_button(save, "primary"), action_button(delete, icon_only=True)]
        self._stack = QStackedWidget()
        self._stack.addWidget(nobody)
        self._stack.addWidget(self._person_part())
        self.setLayout(column(self._stack))
        self._draft_pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE_MS)
        self._check_pause = QTimer(self, singleShot=True, interval=_CHECK_PAUSE_MS)
        self._connect()

    @property
    def resident_id(self) -> int | None:
        """The person shown; None for nobody or a new one."""
        return self.session.form.resident_id if self.session else None

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed is not in the office file."""
        return self.is_editing and self.session is not None and self.session.is_dirty

    def show_nobody(self) -> None:
        """Show the empty state."""
        self._leave_session()
        self.session = None
        self._stack.setCurrentIndex(0)

    def show_person(self, resident_id: int | None) -> None:
        """Show a stored person, or an empty sheet; what was being typed stays as a draft."""
        self._leave_session()
        self._load(self._register.form(resident_id))
        if resident_id is not None:
            self._show_surroundings(resident_id)

    def refresh(self) -> None:
        """Show the stored person again and keep what the fields just said."""
        resident_id = self.resident_id
        if resident_id is not None:
            said = {key: (view.state, view.message) for key, view in self.form.fields.items()}
            self._load(self._register.form(resident_id))
            self._show_surroundings(resident_id)
            self.form.show_states(said)

    def start_editing(self, draft: Mapping[str, str] | None = None) -> None:
        """Unlock the fields, with the values of a draft if there is one."""
        if self.session is None:
            return
        self.tabs.setCurrentIndex(0)
        if draft:
            self.session.put(draft)
            self.form.set_values(draft)
        self._set_editing(editing=True)
        self._check()
        self.form.focus(next(iter(self.session.changed_keys), ""))

    def save(self) -> None:
        """Hand what is typed to the register."""
        if self.session is None or not self.is_editing:
            return
        self.form.commit()
        self._draft_pause.stop()
        self._check_pause.stop()
        session, values = self.session, dict(self.session.values)
        form = session.form
        self.form.set_editable(False)
        self._context.tasks.run(
            lambda _progress: self._register.save(form.resident_id, values, form.row_version),
            lambda result: self._on_saved(session, result),
            owner=self,
            on_error=lambda error: self._on_refused(session, error),
        )

    def discard(self) -> None:
        """Throw away what was typed and show what is stored."""
        if self.session is None:
            return
        self._draft_pause.stop()
        self._drop_draft(self.session.record_key)
        resident_id = self.resident_id
        self.is_editing = False
        if resident_id is None:
            self._set_editing(editing=False)
            self.show_nobody()
        else:
            self.show_person(resident_id)

    def keep_draft(self, *, leaving: bool = False) -> None:
        """Write the draft now, without waiting for the pause."""
        self._draft_pause.stop()
        if self.is_dirty and self.session is not None:
            session, values = self.session, dict(self.session.values)
            drafts = self._context.township.drafts
            self._context.tasks.run(
                lambda _progress: drafts.put(FORM, session.record_key, session.title, values),
                lambda _none: self.draft_left.emit(session.record_key) if leaving else None,
                owner=self,
            )

    def _person_part(self) -> QTabWidget | QFrame:
        head = row(self._name, None, *self._buttons, gap=SPACE_S)
        self._scroll = scrolling(plain(column(self.form, margin=(0, SPACE_M, SPACE_S, SPACE_M))))
        self.tabs.addTab(self._scroll, self.tr("Person"))
        self.tabs.addTab(self.household, self.tr("Household"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        part = QFrame()
        margin = (SPACE_L, SPACE_M, SPACE_L, SPACE_S)
        part.setLayout(column(head, self._facts, self.banners, self.tabs, self._hint, margin=margin, gap=SPACE_XS))
        part.setObjectName("plain")
        return part

    def _connect(self) -> None:
        self._draft_pause.timeout.connect(self.keep_draft)
        self._check_pause.timeout.connect(self._check)
        self.form.edited.connect(self._on_edited)
        self.form.finished.connect(self._buttons[1].setFocus)
        self.form.help_wanted.connect(self._on_help_wanted)
        self.form.focused.connect(self._on_focused)
        self.household.member_opened.connect(self.member_opened)

    def _load(self, form: RecordForm) -> None:
        if self.session is None or self.session.form.resident_id != form.resident_id or form.resident_id is None:
            self._scroll.verticalScrollBar().setValue(0)
        self.session = EditSession(form)
        self.form.load(form)
        self._name.setText(form.title)
        self._facts.setText("")
        self.banners.clear()
        self._stack.setCurrentIndex(1)
        is_stored = form.resident_id is not None
        for tab in (1, 2):
            self.tabs.setTabVisible(tab, is_stored)
        self._set_editing(editing=False)

    def _show_surroundings(self, resident_id: int) -> None:
        card = self._register.household(resident_id)
        self.household.show_card(card)
        self.history.show_entries(self._register.history(resident_id))
        person = next((member for member in card.members if member.resident_id == resident_id), None)
        if person is not None:
            self._name.setText(person.name)
            age = "" if person.age is None else self.tr("{age} years").format(age=person.age)
            place = f"{person.village} {person.group}".strip()
            self._facts.setText(" · ".join(part for part in (person.sex, age, place, person.relation) if part))

    def _set_editing(self, *, editing: bool) -> None:
        self.is_editing = editing
        self.form.set_editable(editing)
        self._hint.setText(self.tr("Enter: next field · F1: help on the field") if editing else "")
        self.editing_changed.emit(editing)

    def _leave_session(self) -> None:
        self.keep_draft(leaving=True)
        self._check_pause.stop()
        self._set_editing(editing=False)

    def _on_edited(self, key: str, value: str) -> None:
        if self.session is None or not self.is_editing:
            return
        self._typing = key
        self.session.put({key: value})
        derived = self.session.missing_to_derive(self._register.derive(self.session.values))
        if derived:
            self.session.put(derived)
            self.form.set_values(derived)
        self._draft_pause.start()
        self._check_pause.start()

    def _check(self) -> None:
        if self.session is not None and self.is_editing:
            problems = self._register.check(self.session.values, self.session.form.resident_id)
            self.session.note_problems(problems)
            self._show_states()

    def _show_states(self) -> None:
        if self.session is not None:
            text = self.tr("Draft, not yet in the register")
            self.form.show_states(self.session.states(text, self._typing))

    def _on_saved(self, session: EditSession, result: SaveResult) -> None:
        changed = session.changed_keys
        self._drop_draft(session.record_key)
        if session is self.session:
            self.is_editing = False
            self.show_person(result.resident_id)
            self.form.show_states({key: (SAVED, self.tr("Saved")) for key in changed})
        self._context.hub.changed.emit(result.changes)
        self._context.hub.said.emit(self.tr("Saved {name}").format(name=session.title))
        self.saved.emit(result.resident_id)

    def _on_refused(self, session: EditSession, error: AppError) -> None:
        text = error.message.render(self._context.wording)
        self.form.set_editable(self.is_editing)
        if session is not self.session:
            self._context.hub.failed.emit(error)
        elif isinstance(error, InvalidInput) and error.fields:
            messages = {key: message.render(self._context.wording) for key, message in error.fields.items()}
            session.note_refusal(messages)
            self._show_states()
            self.banners.show_banner(Banner(text, "error"))
            self.form.focus(next(iter(messages)))
        elif isinstance(error, Conflict):
            self.banners.show_banner(Banner(text, "error", answers=((self.tr("Show the stored sheet"), self.discard),)))
        else:
            self.banners.show_banner(Banner(text, "error"))

    def _bring_into_view(self, key: str) -> None:
        field = self.form.fields.get(key)
        if field is not None:
            self._scroll.ensureWidgetVisible(field, 0, SPACE_M)

    def _drop_draft(self, record_key: str) -> None:
        self.draft_settled.emit(record_key)
        drafts = self._context.township.drafts
        self._context.tasks.run(lambda _progress: drafts.drop(FORM, record_key), lambda _none: None, owner=self)

    def _on_help_wanted(self, key: str) -> None:
        if self.session is not None:
            field = next(field for field in self.session.form.fields if field.key == key)
            FieldHelp(field, self).show_under(self.form.fields[key])

    def _on_focused(self, key: str) -> None:
        QTimer.singleShot(0, self, lambda: self._bring_into_view(key))
        if self.session is not None and self.is_editing:
            if key != self._typing:
                self._typing = ""
                self._check()
            field = next(field for field in self.session.form.fields if field.key == key)
            text = self.tr("{field}: {purpose} (F1: more)")
            self._hint.setText(text.format(field=field.label, purpose=field.help.purpose))
