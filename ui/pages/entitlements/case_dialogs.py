"""Dialogs of a case: a new application, one signed step, and the account, which is typed twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.services.case_types import CaseDetail, NewCase, StepInput
from app.services.forms import Choice, FormField, RecordForm
from app.services.register import ResidentRow
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.pages.entitlements.case_words import field, results, step_name
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.labels import text_label
from ui.widgets.person_picker import PersonPicker

_NEW_SIZE, _STEP_SIZE, _ACCOUNT_SIZE = QSize(820, 620), QSize(640, 500), QSize(560, 380)
_PICKER_HEIGHT = 150
Done = Callable[[int, Changes], object]


class CaseFormDialog(CarryOutDialog):
    """A form whose faults stand beside their fields; faults of no field stand above it."""

    def __init__(self, context: Context, size: QSize, parent: QWidget) -> None:
        """Make an empty form."""
        super().__init__(context, size, parent)
        self.service = context.township.cases
        self.form = FormView()
        self.is_done = False
        self._form = RecordForm("case_typed", None, 0, "", ())
        self._start: Mapping[str, str] = {}

    def show_fields(self, fields: tuple[FormField, ...]) -> None:
        """Put fields into the form."""
        self._form = RecordForm("case_typed", None, 0, "", fields)
        self.form.load(self._form)
        self._start = self.form.values()

    def around_form(self) -> QWidget:
        """Give the form in an area that scrolls, with Enter leading to the button and F1 to the help."""
        self.form.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)
        area = scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0))))
        self.keep_in_view(area, self.form)
        return area

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self.is_done and self.form.values() != self._start

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Mark the fields that are wrong; what belongs to no field stands above."""
        self.form.show_states({key: ("error", text) for key, text in errors.items() if key in self.form.fields})
        self.banners.clear()
        for key, text in errors.items():
            if key not in self.form.fields:
                self.banners.show_banner(Banner(text, "error"))
        first = next((key for key in errors if key in self.form.fields), "")
        if first:
            self.form.focus(first)

    def finish(self) -> None:
        """Close without asking: everything is saved."""
        self.is_done = True
        self.accept()

    def _on_refused(self, error: AppError) -> None:
        if isinstance(error, InvalidInput) and error.fields:
            self.show_errors({key: message.render(self._context.wording) for key, message in error.fields.items()})
        else:
            super()._on_refused(error)


class NewCaseDialog(CaseFormDialog):
    """Choose programme and person, then what the application says; an open case can be corrected here too."""

    def __init__(
        self,
        context: Context,
        done: Done,
        parent: QWidget,
        detail: CaseDetail | None = None,
        programme: str = "",
    ) -> None:
        """Start empty, or with what was typed of a case."""
        super().__init__(context, _NEW_SIZE, parent)
        self._done, self._detail = done, detail
        self._programmes = {one.key: one for one in self.service.programmes()}
        self.programme = QComboBox()
        self.programme.setAccessibleName(self.tr("Programme"))
        for one in self._programmes.values():
            self.programme.addItem(one.short_title, one.key)
        chosen = programme if detail is None else detail.info.programme
        self.programme.setCurrentIndex(max(0, self.programme.findData(chosen)))
        self.person = text_label("", "strong", wrap=True)
        self.picker = PersonPicker(context.township.register)
        self.picker.setMaximumHeight(_PICKER_HEIGHT)
        self._resident_id = 0 if detail is None else detail.info.resident_id
        top = row(text_label(self.tr("Programme")), self.programme, None, gap=SPACE_M)
        whom = plain(column(top, self.picker, gap=SPACE_S))
        whom.setVisible(detail is None)
        body = column(whom, self.person, self.around_form(), gap=SPACE_S)
        body.setStretch(2, 1)
        self.lay_out(plain(body))
        title = self.tr("New case") if detail is None else self.tr("Correct the application")
        self.name(title, self.tr("Every service is an offer: a person applies because they wish to."))
        self.go.setText(self.tr("Open the case") if detail is None else self.tr("Save"))
        self._show_programme()
        self._show_person(None)
        self.programme.currentIndexChanged.connect(lambda _index: self._show_programme())
        self.picker.picked.connect(lambda _id: self._show_person(self.picker.current()))
        if detail is None:
            self.picker.setFocus()
        else:
            self.form.focus()

    def new_case(self) -> NewCase:
        """Give what stands in the dialog."""
        values = {key: value for key, value in self.form.values().items() if key != "category"}
        return NewCase(
            programme=str(self.programme.currentData()),
            category=self.form.values()["category"],
            resident_id=self._resident_id,
            applicant_id=None if self._detail is None else self._detail.row.applicant_id,
            child_id=None if self._detail is None else self._detail.row.child_id,
            **values,  # type: ignore[arg-type]  # keys of the form are names of fields
        )

    def carry_out(self) -> None:
        """Open the case, or save what was corrected."""
        self.form.commit()
        new, detail = self.new_case(), self._detail
        if detail is None:
            self._run(lambda: self.service.open_case(new), self._on_opened)
            return
        case_id, version = detail.info.case_id, detail.row.row_version
        self._run(lambda: (case_id, self.service.change(case_id, new, version)), self._on_opened)

    def _show_programme(self) -> None:
        programme = self._programmes[str(self.programme.currentData())]
        row_of = None if self._detail is None else self._detail.row
        kept = self.form.values() if self.form.fields else {}

        def value(key: str, otherwise: str = "") -> str:
            stored = getattr(row_of, key, None) or "" if row_of is not None else otherwise
            return kept.get(key, stored)

        categories = tuple(
            Choice(one.key, one.title, str(place)) for place, one in enumerate(programme.categories, start=1)
        )
        category = value("category", categories[0].code)
        if category not in {one.code for one in categories}:
            category = categories[0].code
        needs_child = programme.person == "parent"
        fields = [
            field("category", "code", category, categories),
            field("applied_on", "day", value("applied_on", self.service.today().isoformat())),
            field("event_on", "day", value("event_on")),
        ]
        if needs_child:
            fields += [
                field("child_name", "text", value("child_name")),
                field("child_birth_date", "day", value("child_birth_date")),
                field("certificate_no", "text", value("certificate_no")),
                field("certificate_on", "day", value("certificate_on")),
            ]
        fields += [
            field("applicant_name", "text", value("applicant_name")),
            field("applicant_relation", "text", value("applicant_relation")),
            field("applicant_phone", "phone", value("applicant_phone")),
            field("handler", "text", value("handler", self.service.operator)),
            field("note", "text", value("note")),
        ]
        self.show_fields(tuple(fields))

    def _show_person(self, person: ResidentRow | None) -> None:
        if person is not None:
            self._resident_id = person.resident_id
            parts = (person.name, person.sex, person.birth_date, person.village, person.group)
            self.person.setText(self.tr("For {person}").format(person=" · ".join(part for part in parts if part)))
            self.form.focus()
        elif self._detail is not None:
            self.person.setText(self.tr("For {person}").format(person=self._detail.info.name))
        else:
            self.person.setText(self.tr("Nobody is chosen yet: search above and press Enter on the person"))

    def _on_opened(self, result: tuple[int, Changes]) -> None:
        self.finish()
        self._done(*result)


class CaseStepDialog(CaseFormDialog):
    """Takes one signed step; the sentence at its foot says where it leads, doubts are asked once."""

    def __init__(self, context: Context, detail: CaseDetail, step: str, done: Done, parent: QWidget) -> None:
        """Propose today and, for the handler, the one who works at the desk."""
        super().__init__(context, _STEP_SIZE, parent)
        self._detail, self._step, self._done = detail, step, done
        self._doubted: dict[str, str] = {}
        self.show_fields(self._fields())
        self.lay_out(self.around_form())
        info = detail.info
        heading = info.next_step if step == "opinion" else step_name(step)
        self.name(heading, " · ".join(part for part in (info.name, info.programme_title, info.number) if part))
        self.go.setText(step_name(step))
        self.form.edited.connect(lambda _key, _value: self._say())
        self._say()
        self.form.focus()

    def typed(self) -> StepInput:
        """Give the step as it stands in the dialog."""
        return StepInput(self._step, **{"on": "", "person": "", **self.form.values()})

    def carry_out(self) -> None:
        """Take the step; what is doubted is shown first and taken when it is asked for again."""
        self.form.commit()
        typed, case_id = self.typed(), self._detail.info.case_id
        preview = self.service.preview(case_id, typed)
        if preview.errors:
            self.show_errors(preview.errors)
            return
        if preview.doubts and dict(preview.doubts) != self._doubted:
            self._doubted = dict(preview.doubts)
            self.form.show_states({key: ("warning", text) for key, text in preview.doubts.items()})
            text = self.tr("Please look at the marked fields again; save once more if they are right.")
            self.banners.clear()
            self.banners.show_banner(Banner(text, "warning"))
            return
        self._run(lambda: self.service.take(case_id, typed), self._on_taken)

    def _fields(self) -> tuple[FormField, ...]:
        detail, step = self._detail, self._step
        is_handler = step != "opinion" or detail.info.waits_for == "handler"
        operator = self.service.operator if is_handler else ""
        today = self.service.today().isoformat()
        fields = [field("on", "day", today), field("person", "text", operator), field("phone", "phone")]
        if step == "opinion":
            fields.append(field("result", "code", "pass", results()))
        if step == "cancel":
            fields.append(field("responsible", "text"))
        if step == "opinion" and detail.is_final:
            proposed = "" if detail.proposed_from is None else str(detail.proposed_from)
            fields.append(field("entitled_from", "month", proposed))
        if step != "submit":
            label = "" if step == "opinion" else self.tr("Reason")
            fields.append(field("opinion", "text", label=label))
        fields.append(field("reference", "text"))
        return tuple(fields)

    def _say(self) -> None:
        preview = self.service.preview(self._detail.info.case_id, self.typed())
        self.form.show_states({key: ("warning", text) for key, text in preview.doubts.items()})
        # What must come before this opinion is said at once, not only when it is saved.
        blocked = preview.errors.get("kind") or preview.errors.get("result", "")
        self.preview.setText(preview.sentence or blocked)
        self.preview.setVisible(bool(self.preview.text()))

    def _on_taken(self, changes: Changes) -> None:
        self.finish()
        self._done(self._detail.info.case_id, changes)


class AccountDialog(CaseFormDialog):
    """The first entry of an account, or the second: blind, and in force only where both agree."""

    def __init__(self, context: Context, detail: CaseDetail, done: Done, parent: QWidget) -> None:
        """Ask for the second entry where one waits for it."""
        super().__init__(context, _ACCOUNT_SIZE, parent)
        self._detail, self._done = detail, done
        newest = next(iter(detail.accounts), None)
        self.is_second = newest is not None and not newest.is_confirmed
        operator = self.service.operator
        fields = [field("account_no", "text"), field("holder", "text", "" if self.is_second else detail.info.name)]
        if not self.is_second:
            fields.insert(0, field("bank", "text"))
        fields.append(field("by", "text", operator))
        self.show_fields(tuple(fields))
        self.lay_out(self.around_form())
        title = self.tr("Account: second entry") if self.is_second else self.tr("Account: first entry")
        facts = (
            self.tr("Type it again from the card or passbook. It is paid to only if both entries agree.")
            if self.is_second
            else self.tr("Nothing is paid to this account before it was typed a second time.")
        )
        self.name(title, facts)
        self.form.focus()

    def carry_out(self) -> None:
        """Keep the first entry, or compare the second with it."""
        self.form.commit()
        values, case_id = self.form.values(), self._detail.info.case_id
        number, holder, by_whom = values["account_no"], values["holder"], values["by"]

        def work() -> Changes:
            if self.is_second:
                return self.service.confirm_account(case_id, number, holder, by_whom)
            self.service.add_account(case_id, values["bank"], number, holder, by_whom)
            return Changes.of("case_account")

        self._run(work, self._on_kept)

    def _on_kept(self, changes: Changes) -> None:
        self.finish()
        self._done(self._detail.info.case_id, changes)
