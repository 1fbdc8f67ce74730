"""Dialogs of the candidates: what a family answered, and the letters with where to ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.domain.progress import Progress
from app.services.candidate_types import CandidateInfo, LetterContact, OfferInput
from app.services.forms import Choice, FormField, HelpNotes, RecordForm
from app.services.register import ResidentRow
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.dialogs.preview import PreviewDialog
from ui.forms.form_view import FormView
from ui.theme import SPACE_S
from ui.widgets.boxes import column, plain, scrolling

_SIZE = QSize(600, 520)
Done = Callable[[Changes], object]


class _TypedDialog(CarryOutDialog):
    """A form whose faults stand beside their fields."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, _SIZE, parent)
        self._service = context.township.candidates
        self._is_done = False
        self.form = FormView()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start

    def show_form(self, key: str, fields: Sequence[FormField]) -> None:
        """Put the fields into the dialog."""
        self._form = RecordForm(key, None, 0, "", tuple(fields))
        self.form.load(self._form)
        self.lay_out(scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0)))))
        self._start = self.form.values()
        self.form.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)
        self.form.focus()

    def field(
        self,
        key: str,
        label: str,
        value: str = "",
        choices: tuple[tuple[str, str], ...] = (),
        *,
        kind: str = "text",
        required: bool = False,
    ) -> FormField:
        """Make a field; all of them say the same of their purpose."""
        notes = HelpNotes(
            self.tr("To know what a family was told of, and not to ask again who declined"),
            self.tr("Population and Family Planning Law Art. 10, 31, 32"), "", self.tr("3 years after the answer"),
        )  # fmt: skip
        listed = tuple(Choice(code, text, str(place)) for place, (code, text) in enumerate(choices, start=1))
        return FormField(key, label, "code" if choices else kind, value, listed, required, 24, notes)

    def _on_refused(self, error: AppError) -> None:
        faults = error.fields if isinstance(error, InvalidInput) else {}
        shown = {
            key: message.render(self._context.wording) for key, message in faults.items() if key in self.form.fields
        }
        self.form.show_states({key: ("error", text) for key, text in shown.items()})
        if shown:
            self.form.focus(next(iter(shown)))
        else:
            super()._on_refused(error)


class AnswerDialog(_TypedDialog):
    """One answer of one or several candidates, or of somebody looked up in the register."""

    def __init__(
        self,
        context: Context,
        infos: Sequence[CandidateInfo],
        done: Done,
        parent: QWidget,
        person: ResidentRow | None = None,
    ) -> None:
        """Start with today and who works at the desk."""
        super().__init__(context, parent)
        self._infos, self._done, self._person = tuple(infos), done, person
        names = person.name if person is not None else "、".join(info.name for info in self._infos[:3])
        more = self.tr("{names} and others, {count} in all")
        count = len(self._infos)
        shown = names if count <= 3 else more.format(names=names, count=count)  # noqa: PLR2004 - so many are named
        self.name(self.tr("Answer to the offer"), shown)
        fields = [
            self.field("answer", self.tr("Answer"), "" if person is None else "wishes", self._service.answers(), required=True),
            self.field("on", self.tr("Day"), self._service.today().isoformat(), kind="day", required=True),
            self.field("way", self.tr("How the family was reached"), "", self._service.ways(), required=True),
            self.field("handler", self.tr("Who spoke with the family"), self._service.operator, required=True),
            self.field("note", self.tr("Note")),
        ]  # fmt: skip
        if person is not None:
            programmes = self._service.programmes()
            fields.insert(0, self.field("programme", self.tr("Programme"), "", programmes, required=True))
        self.preview.setText(self.tr("Who declines is on no list until they wish; the answer stays as it is written."))
        self.show_form("offer_typed", fields)

    def carry_out(self) -> None:
        """Write the answer down; what is wrong with it is shown beside its field."""
        self.form.commit()
        self._run(self._save, self._on_done)

    def _save(self) -> Changes:
        values = self.form.values()
        given = self._service.read_answer(values)
        if self._person is None:
            return self._service.answer_for(self._infos, given)
        entry = OfferInput(
            values.get("programme", ""), self._person.resident_id, given.answer, given.on, given.way, given.handler,
            given.note,
        )  # fmt: skip
        return self._service.answer([entry])

    def _on_done(self, changes: Changes) -> None:
        self._is_done = True
        self.accept()
        self._done(changes)


class LetterDialog(_TypedDialog):
    """Where families may ask; then the letters are shown as they will be printed."""

    def __init__(self, context: Context, infos: Sequence[CandidateInfo], parent: QWidget) -> None:
        """Start with what was typed last."""
        super().__init__(context, parent)
        self._infos = tuple(infos)
        contact = self._service.contact()
        self.name(self.tr("Letters"), self.tr("{count} letters").format(count=len(self._infos)))
        self.go.setText(self.tr("Show the letters"))
        self.preview.setText(
            self.tr("The head of a letter holds name and place only. Write down afterwards that it was handed over.")
        )
        self.show_form(
            "offer_letter_typed",
            (
                self.field("office", self.tr("Office that writes"), contact.office or context.township.candidate_papers.office()),
                self.field("place_and_time", self.tr("Place and hours"), contact.place_and_time),
                self.field("contact", self.tr("Whom to ask"), contact.contact or self._service.operator),
                self.field("telephone", self.tr("Telephone"), contact.telephone),
            ),
        )  # fmt: skip

    def carry_out(self) -> None:
        """Keep where to ask, and show the letters."""
        self.form.commit()
        contact = LetterContact(**self.form.values())
        papers, infos, today = self._context.township.candidate_papers, self._infos, self._service.today()

        def make(progress: Progress) -> bytes:
            self._service.keep_contact(contact)
            return papers.letters(infos, contact, today, progress)

        self._context.tasks.run(
            make, self._on_made, owner=self, title=self.tr("Preparing letters"), on_error=self._on_refused
        )

    def _on_made(self, content: bytes) -> None:
        self._is_done = True
        title, parent = self.windowTitle(), self.parentWidget()
        self.accept()
        PreviewDialog(self._context, title, content, parent).open()
