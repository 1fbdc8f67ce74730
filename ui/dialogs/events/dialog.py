"""What changes the population, written down: only what matters to the kind of event is asked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QWidget

from app.domain.errors import AppError, InvalidInput
from app.domain.records.population_event import NEEDS_PERSON
from app.services.drafts import Draft
from app.services.events import BIRTH, DEATH, DIVORCE, MARRIAGE, MOVE_IN, MOVE_OUT, EventResult
from app.services.register import ResidentRow
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.dialogs.decision import ask
from ui.dialogs.events.session import DRAFT_FORM, NEW, EventSession
from ui.dialogs.pick_person import PickPersonDialog
from ui.formats import instant
from ui.forms.form_view import FormView
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.person_picker import PersonPicker

_SIZE = QSize(760, 600)
_DRAFT_PAUSE_MS = 400
_CHECK_PAUSE_MS = 120
_CHOOSE, _TYPE = 0, 1
_KIN = ("spouse", "father", "mother")


class EventDialog(CarryOutDialog):
    """Choose the person where one is needed, type, save; then what is left to do is said and offered."""

    recorded = Signal(int)
    """The resident of an event that was saved."""
    head_wanted = Signal(int)
    """A household that has no head now, and the clerk wants to give it one."""

    def __init__(
        self, context: Context, kind: str, resident_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Start an event of a kind (code list ``population_event``) about somebody; at a birth, a parent."""
        super().__init__(context, _SIZE, parent)
        township = context.township
        self._events, self._records, self._register = township.events, township.records, township.register
        self._kind = kind
        self._typing = self._here = ""
        self._household_id: int | None = None
        self.result_shown: EventResult | None = None
        self.session: EventSession | None = None
        self.picker = PersonPicker(self._register)
        self.form, self.reasons = FormView(), FormView()
        self.other = push_button(self.tr("Another person…"), self.choose_person, "quiet")
        self._asked = text_label(self.tr("Right as it is? Say why:"), "warning")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.picker)
        reasons = column(self._asked, self.reasons, gap=SPACE_S)
        body = column(row(self.other, None), self.form, reasons, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M)
        self.stack.addWidget(scrolling(plain(body)))
        self.lay_out(self.stack)
        self._draft_pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE_MS)
        self._check_pause = QTimer(self, singleShot=True, interval=_CHECK_PAUSE_MS)
        self._connect()
        if resident_id is None and kind in NEEDS_PERSON:
            self.choose_person()
        else:
            self.start(resident_id)

    @classmethod
    def resume(cls, context: Context, draft: Draft, parent: QWidget | None = None) -> EventDialog:
        """Open the event of a draft; what was typed is there again."""
        kind, _, person = draft.record_key.partition(":")
        return cls(context, kind, None if person == NEW else int(person), parent)

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed is not in the office file."""
        return self.session is not None and self.session.is_dirty and self.result_shown is None

    def choose_person(self) -> None:
        """Ask whom it is about."""
        self._keep_draft()
        self.session = None
        self.preview.hide()
        self.name(self._kind_name(), self.tr("Whom is it about?"))
        self.stack.setCurrentIndex(_CHOOSE)
        self.go.setEnabled(False)
        self.picker.setFocus()

    def start(self, resident_id: int | None) -> None:
        """Ask for the event itself, going on with a draft if one lies there."""
        session = EventSession(self._kind, resident_id, self._events.form(self._kind, resident_id))
        self.session = session
        self._household_id = None if resident_id is None else self._register.household(resident_id).household_id
        self.form.load(session.form)
        self.reasons.hide()
        self._asked.hide()
        self.other.setVisible(self._kind in NEEDS_PERSON)
        self.name(*self._about(resident_id))
        self.keys.setText(self._key_line())
        self.preview.setText(self._outcome())
        self.preview.setVisible(True)
        self.stack.setCurrentIndex(_TYPE)
        self.go.setEnabled(True)
        draft = self._context.township.drafts.get(DRAFT_FORM, session.draft_key)
        if draft is not None:
            self._go_on_with(draft)
        self._check()
        self.form.focus()

    def carry_out(self) -> None:
        """Save the event, unless a field is wrong or a doubt wants its reason."""
        session = self.session
        if session is None or self.result_shown is not None:
            return
        self.form.commit()
        session.put(self.form.values())
        self._typing = ""
        self._draft_pause.stop()
        self._check()
        if session.wrong():
            self._show_wrong(session.wrong(), self.tr("Not saved: {count} fields need another look"))
        elif session.doubts():
            self._ask_reasons(session)
        else:
            values, answers, person = session.whole, dict(session.answers), session.resident_id
            about = None if self._kind == BIRTH else person
            self._run(lambda: self._events.record(values, about, answers), self._on_recorded)

    def look_up(self) -> None:
        """Find the spouse, father or mother whose field has the cursor in the register."""
        session, kin = self.session, self._here.partition("_")[0]
        if session is not None and kin in _KIN and f"{kin}_name" in session.values:
            dialog = PickPersonDialog(self._context, session.labels[f"{kin}_name"], self)
            dialog.chosen.connect(lambda person: self._fill_in(kin, person))
            dialog.open()

    def _fill_in(self, kin: str, person: ResidentRow) -> None:
        values = {f"{kin}_name": person.name, f"{kin}_citizen_id": person.citizen_id}
        self._session().put(values)
        self.form.set_values(values)
        self._draft_pause.start()
        self._check()
        self.form.focus(f"{kin}_citizen_id")

    def _connect(self) -> None:
        self.picker.picked.connect(self.start)
        self.form.edited.connect(self._on_edited)
        self.form.focused.connect(self._on_focused)
        self.form.finished.connect(self._on_finished)
        self.reasons.edited.connect(self._on_reason)
        self.reasons.finished.connect(self.go.setFocus)
        QShortcut(QKeySequence("F3"), self).activated.connect(self.look_up)
        self._draft_pause.timeout.connect(self._keep_draft)
        self._check_pause.timeout.connect(self._check)
        self.explain_fields(self.form, lambda: self._session().form)

    def _session(self) -> EventSession:
        assert self.session is not None  # noqa: S101 - only called while an event is typed
        return self.session

    def _kind_name(self) -> str:
        choices = next(field.choices for field in self._events.form(self._kind).fields if field.key == "kind")
        return next(choice.label for choice in choices if choice.code == self._kind)

    def _about(self, resident_id: int | None) -> tuple[str, str]:
        kind = self._kind_name()
        found = [] if resident_id is None else self._register.rows([resident_id])
        if not found:
            return kind, ""
        person = found[0]
        age = "" if person.age is None else self.tr("{age} years").format(age=person.age)
        number = self.tr("household {number}").format(number=person.household_no) if person.household_no else ""
        facts = (
            person.sex,
            age,
            f"{person.village} {person.group}".strip(),
            number,
            person.relation,
            person.citizen_id,
        )
        line = " · ".join(fact for fact in facts if fact)
        if self._kind == BIRTH:
            return kind, self.tr("Child of {name}: {facts}").format(name=person.name, facts=line)
        return self.tr("{kind} · {name}").format(kind=kind, name=person.name), line

    def _key_line(self) -> str:
        if self._kind not in (BIRTH, MARRIAGE):
            return self.tr("Enter: next field · F1: help on the field · Ctrl+S: save · Esc: leave")
        return self.tr("Enter: next field · F3: find spouse or parent · F1: help · Ctrl+S: save · Esc: leave")

    def _outcome(self) -> str:
        """Say what the event does to the register."""
        return {
            BIRTH: self.tr("The child is entered in the register and in the household; parents are linked."),
            DEATH: self.tr("The person leaves the household and the register; a spouse becomes widowed."),
            MOVE_IN: self.tr("The person is entered in the register; who left before, by the ID number, comes back."),
            MOVE_OUT: self.tr("The person leaves the household and the register; the record stays to be found."),
            MARRIAGE: self.tr("Marital status and spouse are written for both, if the spouse is in the register."),
            DIVORCE: self.tr("Marital status and spouse are changed for both; nobody leaves the household by it."),
        }[self._kind]

    def _go_on_with(self, draft: Draft) -> None:
        session = self._session()
        session.put(draft.values)
        self.form.set_values(draft.values)
        text = self.tr("Going on with what was typed on {when}").format(when=instant(draft.saved_at))
        self.banners.show_banner(Banner(text, answers=((self.tr("Start afresh"), self._start_afresh),)))

    def _start_afresh(self) -> None:
        session, drafts = self._session(), self._context.township.drafts
        self._draft_pause.stop()
        self._context.tasks.run(
            lambda _progress: drafts.drop(DRAFT_FORM, session.draft_key),
            lambda _none: self.start(session.resident_id),
            owner=self,
        )

    def _on_edited(self, key: str, value: str) -> None:
        session = self._session()
        self._typing = key
        session.put({key: value})
        derived = session.missing_to_derive(self._records.derive(DRAFT_FORM, session.whole))
        session.put(derived)
        self.form.set_values(derived)
        self._draft_pause.start()
        self._check_pause.start()

    def _on_focused(self, key: str) -> None:
        self._here = key
        if key != self._typing and self.session is not None:
            self._typing = ""
            self._check()

    def _on_finished(self) -> None:
        self._typing = ""
        self._check()
        self.go.setFocus()

    def _check(self) -> None:
        session = self.session
        self._check_pause.stop()
        if session is not None and self.result_shown is None:
            session.note_problems(self._records.check(DRAFT_FORM, session.whole, None))
            self.form.show_states(session.states(self.tr("Draft, not yet in the register"), self._typing))

    def _on_reason(self, key: str, value: str) -> None:
        self._session().answers[key] = value

    def _ask_reasons(self, session: EventSession) -> None:
        self.reasons.load(session.reason_form())
        self._asked.show()
        self.reasons.show()
        self.reasons.focus(next(iter(session.doubts())))

    def _show_wrong(self, messages: Mapping[str, str], text: str) -> None:
        """Lead to the first field that is wrong; what is wrong and not asked here is said by its name."""
        session = self._session()
        session.note_refusal(messages)
        self.form.show_states(session.states(self.tr("Draft, not yet in the register")))
        hidden = [
            f"{session.labels.get(key, key)}: {said}" for key, said in messages.items() if key not in session.values
        ]
        self.banners.clear()
        self.banners.show_banner(Banner("\n".join([text.format(count=len(messages)), *hidden]), "error"))
        self.form.focus(next((key for key in session.values if key in messages), ""))

    def _on_refused(self, error: AppError) -> None:
        text = error.message.render(self._context.wording)
        if isinstance(error, InvalidInput) and error.fields:
            messages = {key: message.render(self._context.wording) for key, message in error.fields.items()}
            self._show_wrong(messages, text.replace("{", "").replace("}", ""))
        else:
            super()._on_refused(error)

    def _on_recorded(self, result: EventResult) -> None:
        session = self._session()
        self.result_shown = result
        self._drop_draft(session)
        said = self.tr("Recorded: {kind} · {name}. Ctrl+Z takes it back.")
        self._context.hub.changed.emit(result.changes)
        self._context.hub.said.emit(said.format(kind=self._kind_name(), name=session.person))
        self.recorded.emit(result.resident_id)
        if result.follow_up and self._household_id is not None:
            self._show_follow_up(result.follow_up)
        else:
            self.accept()

    def _show_follow_up(self, text: str) -> None:
        self.form.set_editable(editable=False)
        self.form.show_states({})
        self.other.hide()
        self.go.hide()
        self.banners.clear()
        choose = (self.tr("Choose the new head…"), self._on_choose_head)
        banner = Banner(text, "warning", answers=(choose, (self.tr("Later"), self.accept)))
        self.banners.show_banner(banner)
        banner.buttons[0].setFocus()

    def _on_choose_head(self) -> None:
        household_id = self._household_id
        self.accept()
        if household_id is not None:
            self.head_wanted.emit(household_id)

    def _keep_draft(self) -> None:
        self._draft_pause.stop()
        if self.is_dirty:
            session = self._session()
            drafts, values = self._context.township.drafts, dict(session.values)
            title = f"{self._kind_name()} {session.person}".strip()
            self._context.tasks.run(
                lambda _progress: drafts.put(DRAFT_FORM, session.draft_key, title, values),
                lambda _none: None,
                owner=self,
            )

    def _drop_draft(self, session: EventSession) -> None:
        self._draft_pause.stop()
        drafts = self._context.township.drafts
        self._context.tasks.run(
            lambda _progress: drafts.drop(DRAFT_FORM, session.draft_key), lambda _none: None, owner=self
        )

    def _may_leave(self) -> bool:
        """Save, throw away, or stay."""
        button = QMessageBox.StandardButton
        question = self.tr("Save the event before leaving?")
        answer = ask(self, question, button.Save | button.Discard | button.Cancel, button.Save)
        if answer == button.Save:
            self.carry_out()
        elif answer == button.Discard:
            self._drop_draft(self._session())
            return True
        return False
