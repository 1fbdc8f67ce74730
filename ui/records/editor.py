"""The heart of typing, for any record type: fields, drafts, checks, reasons, save and the next one.

It stands inside the sheet of a page and inside dialogs alike; what surrounds a record is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, Conflict, InvalidInput
from app.services.forms import FormField, RecordForm, SaveResult
from ui.actions import make_action
from ui.context import Context
from ui.forms.field_help import FieldHelp
from ui.forms.field_view import DRAFT, OFFERED, SAVED, WARNING
from ui.forms.form_view import FormView
from ui.records.candidates import CandidateStrip, Finder
from ui.records.session import EditSession
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, plain, scrolling
from ui.widgets.labels import text_label

_DRAFT_PAUSE_MS = 400
_CHECK_PAUSE_MS = 120
_LOWEST_WITH_HINT, _LOWEST_WITH_KEYS = 240, 340
Offers = Callable[[Mapping[str, str], int | None], Mapping[str, str]]
"""``offers(values, record_id)`` gives what the surroundings of a record answer for fields that are empty."""


class RecordEditor(QWidget):
    """Shows one record; edits go field by field into a draft and, on save, into the office file."""

    loaded = Signal()
    saved = Signal(int, bool)
    """A record was saved; whether the editor went on to a new one."""
    draft_left = Signal(str)
    """Something typed was left unsaved; the key of its record."""
    draft_dropped = Signal(str)
    """The draft of this record is gone: the record was saved, or the typing thrown away."""
    editing_changed = Signal(bool)
    candidate_opened = Signal(int)
    finished = Signal()
    """Enter left the last open field."""
    emptied = Signal()
    """A new record was thrown away; there is nothing to show."""

    def __init__(
        self, context: Context, record: str, *, offers: Offers | None = None, finder: Finder | None = None
    ) -> None:
        """Lay out banners, form, candidates and the lines of help."""
        super().__init__()
        self.setObjectName("plain")
        self.record = record
        self._context = context
        self._records = context.township.records
        self._entry = context.township.entry
        self._offers = offers
        self.session: EditSession | None = None
        self.is_editing = False
        self._typing = ""
        self._goes_on = False
        self._suggests_number = False
        self._last: Mapping[str, str] | None = None
        self.banners = BannerArea()
        self.form = FormView()
        self.candidates = None if finder is None else CandidateStrip(context.tasks, finder)
        self._hint = text_label("", "small", wrap=True)
        self._keys = text_label("", "small", wrap=True)
        self._scroll = scrolling(plain(column(self.form, margin=(0, SPACE_S, SPACE_S, SPACE_S))))
        below = [] if self.candidates is None else [self.candidates]
        self.setLayout(column(self.banners, self._scroll, *below, self._hint, self._keys, gap=SPACE_XS))
        self._make_actions()
        self._draft_pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE_MS)
        self._check_pause = QTimer(self, singleShot=True, interval=_CHECK_PAUSE_MS)
        self._connect()

    @property
    def record_id(self) -> int | None:
        """The record shown; None for nobody or a new one."""
        return self.session.form.record_id if self.session else None

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed is not in the office file."""
        return self.is_editing and self.session is not None and self.session.is_dirty

    def show_record(
        self, record_id: int | None, given: Mapping[str, str] | None = None, *, draft_key: str = ""
    ) -> None:
        """Show a stored record, or an empty one with what is given; what was being typed stays as a draft."""
        self.leave()
        self._load(self._records.form(self.record, record_id, given=given or {}), draft_key)

    def show_new(self, given: Mapping[str, str], *, suggests_number: bool = False) -> None:
        """Start typing a new record; with ``suggests_number`` its household gets the next number of its village."""
        self.show_record(None, given)
        self._suggests_number = suggests_number
        self.start_editing()

    def refresh(self) -> None:
        """Show the stored record again and keep what the fields just said."""
        if self.record_id is not None:
            said = {key: (view.state, view.message) for key, view in self.form.fields.items()}
            self._load(self._records.form(self.record, self.record_id))
            self.form.show_states(said)

    def start_editing(self, draft: Mapping[str, str] | None = None) -> None:
        """Unlock the fields, with the values of a draft if there is one."""
        if self.session is None:
            return
        if draft:
            self.session.put(draft)
            self.form.set_values(draft)
        self._set_editing(editing=True)
        self._offer()
        self._tell()
        self._check()
        self.form.focus(next(iter(self.session.changed_keys), "") if draft else self._first_open())

    def save(self, *, goes_on: bool = False) -> None:
        """Hand what is typed to the register; doubts are asked about first, and errors lead to their field."""
        if self.session is None or not self.is_editing:
            return
        self.form.commit()
        self._typing = ""
        self._check()
        self._goes_on = goes_on
        doubtful = [key for key in self.form.fields if key in self.session.doubtful_keys()]
        if doubtful and not self.session.wrong_keys():
            self._ask_reason(doubtful[0])
        else:
            self._save(self.session)

    def discard(self) -> None:
        """Throw away what was typed and show what is stored."""
        if self.session is None:
            return
        self._draft_pause.stop()
        self._drop_draft(self.session.record_key)
        record_id = self.record_id
        self._set_editing(editing=False)
        if record_id is None:
            self.session = None
            self.emptied.emit()
        else:
            self.show_record(record_id)

    def forget(self) -> None:
        """Show nothing; what was typed stays as a draft."""
        self.leave()
        self.session = None

    def leave(self) -> None:
        """Stop editing and keep what was typed as a draft."""
        self.keep_draft(leaving=True)
        self._stop_waiting()
        self._set_editing(editing=False)

    def close_down(self) -> None:
        """Keep what was typed and ask nothing more, because the office is about to be closed."""
        self.keep_draft()
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._check_pause.stop()
        if self.candidates is not None:
            self.candidates.forget()

    def keep_draft(self, *, leaving: bool = False) -> None:
        """Write the draft now, without waiting for the pause."""
        self._draft_pause.stop()
        if self.is_dirty and self.session is not None:
            session, values, record = self.session, self.session.final_values(), self.record
            drafts = self._context.township.drafts
            self._context.tasks.run(
                lambda _progress: drafts.put(record, session.record_key, session.title, values),
                lambda _none: self.draft_left.emit(session.record_key) if leaving else None,
                owner=self,
            )

    def repeat_field(self) -> None:
        """Fill the field with the value of the last record of this type."""
        key = self.form.focused_key()
        if key and self.is_editing and (value := self._last_values().get(key)):
            self._fill({key: value})
            self.form.focus(key)

    def repeat_all(self) -> None:
        """Fill every empty field that records of a series share with the values of the last one."""
        if self.session is None or not self.is_editing:
            return
        shared = self._records.carry_over(self.record, self._last_values())
        self._fill({key: value for key, value in shared.items() if not self.session.values.get(key)})

    def open_candidate(self) -> None:
        """Open the person that may be the one being typed."""
        if self.candidates is not None:
            self.candidates.open_one()

    def take_back_typing(self) -> bool:
        """Take back the last field typed in; say whether there was one."""
        taken = self.session.take_back() if self.session is not None and self.is_editing else None
        if taken is None or self.session is None:
            return False
        self.form.set_values(dict([taken]))
        self._tell()
        self._draft_pause.start()
        self._check()
        self.form.focus(taken[0])
        return True

    def _make_actions(self) -> None:
        """Make the keys of typing; they are heard while the cursor is in this form, and in no other."""
        work: dict[str, Callable[[], object]] = {
            "save_next": lambda: self.save(goes_on=True),
            "repeat_field": self.repeat_field,
            "repeat_all": self.repeat_all,
            "open_candidate": self.open_candidate,
            "next_group": lambda: self.form.go_to_group(1),
            "previous_group": lambda: self.form.go_to_group(-1),
        }
        self.actions_of_typing = {key: make_action(key, self, self._context.look, run) for key, run in work.items()}
        for action in self.actions_of_typing.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect(self) -> None:
        self._draft_pause.timeout.connect(self.keep_draft)
        self._check_pause.timeout.connect(self._check)
        self.form.edited.connect(self._on_edited)
        self.form.advanced.connect(self._on_advanced)
        self.form.finished.connect(self.finished)
        self.form.help_wanted.connect(self._on_help_wanted)
        self.form.focused.connect(self._on_focused)
        self.form.reasoned.connect(self._on_reasoned)
        if self.candidates is not None:
            self.candidates.opened.connect(self.candidate_opened)
            self.candidates.found.connect(self._on_candidates)

    def _load(self, form: RecordForm, draft_key: str = "") -> None:
        if self.session is None or self.session.form.record_id != form.record_id or form.record_id is None:
            self._scroll.verticalScrollBar().setValue(0)
        settled = () if form.record_id is None else self._entry.settled(self.record, form.record_id)
        self.session = EditSession(form, draft_key=draft_key, settled=settled)
        self._typing, self._suggests_number, self._last = "", False, None
        self.form.load(form)
        self.banners.clear()
        if self.candidates is not None:
            self.candidates.forget()
        self._set_editing(editing=False)
        self._show_agreements()
        self.loaded.emit()

    def _show_agreements(self) -> None:
        """Mark the fields that were typed twice and not changed since."""
        if self.record_id is None or not any(field.typed_twice for field in self._form_fields()):
            return
        for one in self._context.township.second_entry.agreements(self.record, self.record_id):
            self.form.fields[one.field].show_note(self.tr("typed twice"))

    def _form_fields(self) -> tuple[FormField, ...]:
        return self.session.form.fields if self.session is not None else ()

    def _set_editing(self, *, editing: bool) -> None:
        self.is_editing = editing
        self.form.set_editable(editing)
        for action in self.actions_of_typing.values():
            action.setEnabled(editing)
        self._hint.setText("")
        keys = self.tr("Enter next · Shift+Enter back · PgDn next group · F4 as last record · Ctrl+Enter save, next one · a code never moves on by itself")  # fmt: skip
        self._keys.setText(keys)
        self._show_lines_of_help()
        self.editing_changed.emit(editing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a low window to the fields."""
        super().resizeEvent(event)
        self._show_lines_of_help()

    def _show_lines_of_help(self) -> None:
        self._hint.setVisible(self.is_editing and self.height() >= _LOWEST_WITH_HINT)
        self._keys.setVisible(self.is_editing and self.height() >= _LOWEST_WITH_KEYS)

    def _first_open(self) -> str:
        answered = self.session.answered_keys() if self.session else frozenset()
        return next((key for key in self.form.fields if key not in answered), "")

    def _fill(self, values: Mapping[str, str]) -> None:
        self.form.set_values(values)
        for key, value in values.items():
            self._on_edited(key, value)

    def _last_values(self) -> Mapping[str, str]:
        if self._last is None:
            last_id = self._entry.last_id(self.record)
            self._last = {} if last_id is None else self._records.form(self.record, last_id).values
        return self._last

    def _on_edited(self, key: str, value: str) -> None:
        if self.session is None or not self.is_editing:
            return
        self._typing = key
        self.session.type(key, value)
        self._tell()
        if key == "place" and self._suggests_number:
            self._suggest_number(value)
        if self.candidates is not None:
            self.candidates.look_for(self.session.values, self.record_id)
        self._draft_pause.start()
        self._check_pause.start()

    def _suggest_number(self, place: str) -> None:
        number = self._records.next_household_no(place)
        if self.session is not None and number:
            self.session.bring({"household_no": number})
            self.form.set_values({"household_no": number})

    def _tell(self) -> None:
        """Take over and show what the ID number says."""
        if self.session is None or "citizen_id" not in self.form.fields:
            return
        told = self.session.tell(self._records.derive(self.record, self.session.untold()))
        self.form.set_values(told)
        self.form.fields["citizen_id"].show_note(self._entry.told_by(self.session.values["citizen_id"]))
        self.form.set_answered(self.session.answered_keys())

    def _offer(self) -> None:
        """Take over and show what the household answers."""
        if self.session is not None and self._offers is not None and self.is_editing:
            found = self._offers(self.session.without_offers(), self.record_id)
            self.form.set_values(self.session.offer(found))

    def _check(self) -> None:
        if self.session is not None and self.is_editing:
            problems = self._records.check(self.record, self.session.final_values(), self.record_id)
            self.session.note_problems(problems)
            self.form.set_answered(self.session.answered_keys())
            self._show_states()

    def _show_states(self) -> None:
        if self.session is not None:
            words = {
                DRAFT: self.tr("Draft, not yet in the register"),
                OFFERED: self.tr("From the household; Enter accepts it"),
                WARNING: self.tr("{doubt} Reason: {reason}"),
            }
            self.form.show_states(self.session.states(words, self._typing))

    def _ask_reason(self, key: str) -> None:
        self._show_states()
        self.form.ask_reason(key, self._records.reasons(key))
        self._hint.setText(self.tr("Mend the value, or say why it is right; Down shows earlier reasons."))
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.form.reason, 0, SPACE_M))

    def _on_reasoned(self, key: str, reason: str) -> None:
        if self.session is None or not self.is_editing:
            return
        self.session.answer(key, reason)
        self._show_states()
        self.save(goes_on=self._goes_on)

    def _save(self, session: EditSession) -> None:
        self._draft_pause.stop()
        self._check_pause.stop()
        self.banners.clear()
        form, values, answers = session.form, session.final_values(), dict(session.answers)
        self.form.set_editable(False)
        self._context.tasks.run(
            lambda _progress: self._records.save(self.record, form.record_id, values, form.row_version, answers),
            lambda result: self._on_saved(session, result),
            owner=self,
            on_error=lambda error: self._on_refused(session, error),
        )

    def _on_saved(self, session: EditSession, result: SaveResult) -> None:
        changed, values, goes_on = session.changed_keys, session.final_values(), self._goes_on
        self._drop_draft(session.record_key)
        is_shown = session is self.session
        if is_shown:
            self.is_editing = False
            if not goes_on:
                self.show_record(result.record_id)
                self.form.show_states({key: (SAVED, self.tr("Saved")) for key in changed})
        self._context.hub.changed.emit(result.changes)
        self._context.hub.said.emit(self.tr("Saved {name}").format(name=session.title))
        if is_shown and goes_on:
            self.show_new(self._records.carry_over(self.record, values))
        self.saved.emit(result.record_id, is_shown and goes_on)

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
            self.form.focus(next((key for key in self.form.fields if key in messages), ""))
        elif isinstance(error, Conflict):
            answers = ((self.tr("Show the stored sheet"), self.discard),)
            self.banners.show_banner(Banner(text, "error", answers=answers))
        else:
            self.banners.show_banner(Banner(text, "error"))

    def _on_advanced(self, key: str) -> None:
        """Let an offer count once its field was passed, and make the offers that follow from this field."""
        if self.session is None or not self.is_editing:
            return
        if self.session.accept(key):
            self._draft_pause.start()
        self._offer()
        self._tell()
        self._check_pause.start()

    def _on_candidates(self, count: int) -> None:
        if "name" in self.form.fields:
            text = self.tr("{count} like this, F6").format(count=count) if count else ""
            self.form.fields["name"].show_note(text, "warning")

    def _bring_into_view(self, key: str) -> None:
        field = self.form.fields.get(key)
        if field is not None:
            self._scroll.ensureWidgetVisible(field, 0, SPACE_M)

    def _drop_draft(self, record_key: str) -> None:
        drafts, record = self._context.township.drafts, self.record
        self._context.tasks.run(
            lambda _progress: drafts.drop(record, record_key),
            lambda _none: self.draft_dropped.emit(record_key),
            owner=self,
        )

    def _on_help_wanted(self, key: str) -> None:
        if self.session is not None:
            field = next(field for field in self._form_fields() if field.key == key)
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
