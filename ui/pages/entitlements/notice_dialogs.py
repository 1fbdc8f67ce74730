"""Dialogs of public notices: drawing one up, and each of its steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.changes import Changes
from app.domain.entitlements.masking import IdStyle, NameStyle
from app.domain.errors import AppError
from app.services.forms import FormField, RecordForm
from app.services.notice_views import (
    DraftInput,
    DraftResult,
    HandlingInput,
    NoticeDetail,
    ObjectionInput,
    PostInput,
    WaitingGroup,
)
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.pages.entitlements.notice_words import field, step_names
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, plain, scrolling
from ui.widgets.labels import text_label

_DRAFT_SIZE, _STEP_SIZE = QSize(640, 470), QSize(640, 500)


class NoticeDialog(CarryOutDialog):
    """A form and what is refused about it, field by field."""

    def __init__(self, context: Context, size: QSize, parent: QWidget) -> None:
        """Make the form; ``fill`` gives it its fields."""
        super().__init__(context, size, parent)
        self.form = FormView()
        self._form = RecordForm("notice_typed", None, 0, "", ())
        self._start: dict[str, str] = {}
        self._is_done = False
        self.explain_fields(self.form, lambda: self._form)
        self.form.finished.connect(self.go.setFocus)

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start

    def fill(self, fields: Sequence[FormField]) -> None:
        """Show the fields."""
        self._form = RecordForm("notice_typed", None, 0, "", tuple(fields))
        self.form.load(self._form)
        self._start = self.form.values()

    def finish(self) -> None:
        """Close without asking."""
        self._is_done = True
        self.accept()

    def _on_refused(self, error: AppError) -> None:
        fields: Mapping[str, object] = getattr(error, "fields", {})
        known = {key: value for key, value in fields.items() if key in self.form.fields}
        tr = self._context.wording
        self.form.show_states({key: ("error", value.render(tr)) for key, value in known.items()})  # type: ignore[attr-defined]
        if known:
            self.form.focus(next(iter(known)))
        super()._on_refused(error)


class DraftDialog(NoticeDialog):
    """Draws up a notice of everybody who waits for it; says beforehand whom it must leave out."""

    def __init__(
        self,
        context: Context,
        groups: Sequence[WaitingGroup],
        chosen: WaitingGroup | None,
        done: Callable[[DraftResult], None],
        parent: QWidget,
    ) -> None:
        """Propose whole names without identity numbers."""
        super().__init__(context, _DRAFT_SIZE, parent)
        self._service = context.township.public_notices
        self._groups, self._done = tuple(groups), done
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Which notice"))
        text = self.tr("{place} · {programme} · {stage} · {count} people")
        for one in self._groups:
            self.group.addItem(
                text.format(place=one.village, programme=one.programme_title, stage=one.stage_title, count=one.count)
            )
        self.left_out = text_label("", "warning", wrap=True)
        body = column(self.group, self.form, self.left_out, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M)
        self.lay_out(scrolling(plain(body)))
        self.name(
            self.tr("Draw up a notice"),
            self.tr(
                "It shows name, village, group, programme and amount. Telephones, accounts, birthdays, health and family "
                "never stand on it; a plain notice shows name, village and programme only."
            ),
        )
        self.go.setText(self.tr("Draw up"))
        self.fill((field("name_style", "full"), field("id_style", "omitted"), field("title")))
        self.group.currentIndexChanged.connect(lambda _index: self._say())
        if chosen in self._groups:
            self.group.setCurrentIndex(self._groups.index(chosen))
        self._say()
        self.group.setFocus()

    def entry(self) -> DraftInput:
        """Give what stands in the dialog."""
        group, values = self._groups[self.group.currentIndex()], self.form.values()
        return DraftInput(
            group.programme, group.stage, group.village_id, NameStyle(values["name_style"] or NameStyle.FULL),
            IdStyle(values["id_style"] or IdStyle.OMITTED), values["title"],
        )  # fmt: skip

    def carry_out(self) -> None:
        """Draw it up."""
        self.form.commit()
        entry = self.entry()
        self._run(lambda: self._service.draft(entry), self._on_done)

    def _say(self) -> None:
        group = self._groups[self.group.currentIndex()]
        self.left_out.setText("\n".join(group.left_out))
        self.left_out.setVisible(bool(group.left_out))

    def _on_done(self, result: DraftResult) -> None:
        self.finish()
        self._done(result)


class NoticeStepDialog(NoticeDialog):
    """One step of a notice: the fields that it asks for, and what it comes to."""

    def __init__(
        self,
        context: Context,
        detail: NoticeDetail,
        step: str,
        done: Callable[[Changes], None],
        parent: QWidget,
        objection_id: int = 0,
    ) -> None:
        """Propose what is likely; ``objection_id`` is the one that is answered."""
        super().__init__(context, _STEP_SIZE, parent)
        self._service = context.township.public_notices
        self._detail, self._step, self._done, self._objection_id = detail, step, done, objection_id
        self.lay_out(scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0)))))
        title = step_names()[step]
        self.name(title, " · ".join(part for part in (detail.info.title, detail.info.number, self._hint()) if part))
        self.go.setText(title)
        self.fill(self._fields())
        self.form.edited.connect(lambda _key, _value: self._say())
        self._say()
        self.form.focus()

    def carry_out(self) -> None:
        """Take the step."""
        self.form.commit()
        work = self._work(self.form.values())
        self._run(work, self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.finish()
        self._done(changes)

    def _hint(self) -> str:
        hints = {
            "object": self.tr("Write only what was said. Who said it is kept nowhere."),
            "answer": self.tr("Two people sign the answer. Leave out who objected."),
            "close": self.tr("Add the photos of the notice before it is closed."),
            "discard": self.tr("Its people wait for a notice again."),
            "withdraw": self.tr("It keeps its number; its people need another notice."),
        }
        return hints.get(self._step, "")

    def _fields(self) -> tuple[FormField, ...]:
        today, operator = self._service.today().isoformat(), self._service.operator
        detail = self._detail
        signers = (field("handler", operator), field("responsible", detail.responsible))
        if self._step == "post":
            start = self._service.start_post(detail.info.notice_id)
            return (
                field("posted_on", start.posted_on), field("days", start.days), field("place", start.place),
                field("office", start.office), field("phone", start.phone), field("handler", start.handler),
                field("responsible", start.responsible),
            )  # fmt: skip
        people = {str(line.case_id): line.name for line in detail.lines}
        fields: dict[str, tuple[FormField, ...]] = {
            "remove": (field("removed_on", today),),
            "object": (field("received_on", today), field("channel"), field("case_id", of=people), field("content")),
            "answer": (field("handled_on", today), field("handling"), field("result"), *signers),
            "close": signers,
            "withdraw": (field("reason"),),
            "discard": (),
        }
        return fields[self._step]

    def _work(self, values: Mapping[str, str]) -> Callable[[], Changes]:
        service, notice_id = self._service, self._detail.info.notice_id
        case_id = values.get("case_id", "")
        works: dict[str, Callable[[], Changes]] = {
            "post": lambda: service.post(notice_id, PostInput(**values)),
            "remove": lambda: service.take_down(notice_id, values["removed_on"]),
            "object": lambda: service.object(
                notice_id,
                ObjectionInput(
                    values["received_on"], values["channel"], values["content"], int(case_id) if case_id else None
                ),
            )[1],
            "answer": lambda: service.answer(self._objection_id, HandlingInput(**values)),
            "close": lambda: service.close(notice_id, values["handler"], values["responsible"]),
            "withdraw": lambda: service.withdraw(notice_id, values["reason"]),
            "discard": lambda: service.discard(notice_id),
        }
        return works[self._step]

    def _say(self) -> None:
        sentence = ""
        if self._step == "post":
            sentence = self._service.preview_post(self._detail.info.notice_id, PostInput(**self.form.values())).sentence
        self.preview.setText(sentence)
        self.preview.setVisible(bool(sentence))
