"""Dialogs of the programmes: a new dated row of a parameter, a template for a year, a step of a calendar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.services.forms import Choice, FormField, HelpNotes, RecordForm
from app.services.programme_typing import read_parameter, read_step
from app.services.programme_views import CalendarStep, ParameterInfo
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.labels import text_label

_PARAMETER_SIZE, _STEP_SIZE, _ADOPT_SIZE = QSize(640, 580), QSize(620, 560), QSize(560, 320)
Done = Callable[[Changes], object]


class _FormDialog(CarryOutDialog):
    """A form whose faults stand beside their fields."""

    def __init__(self, context: Context, size: QSize, done: Done, parent: QWidget) -> None:
        super().__init__(context, size, parent)
        self._done = done
        self._is_done = False
        self.form = FormView()

    def show_form(self, key: str, fields: tuple[FormField, ...]) -> None:
        """Put the fields into the dialog."""
        self._form = RecordForm(key, None, 0, "", fields)
        self.form.load(self._form)
        self.lay_out(scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0)))))
        self._start = self.form.values()
        self.form.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)
        self.form.focus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start

    def carry_out(self) -> None:
        """Save what was typed; what is wrong with it is shown beside its field."""
        self.form.commit()
        self._run(self.save, self._on_done)

    def save(self) -> Changes:
        """Read and save what stands in the form."""
        raise NotImplementedError

    def field(
        self,
        key: str,
        label: str,
        kind: str = "text",
        value: str = "",
        choices: tuple[tuple[str, str], ...] = (),
        *,
        required: bool = False,
        width: int = 40,
    ) -> FormField:
        """Make a field; all of them say the same of their purpose."""
        notes = HelpNotes(
            self.tr("To pay and to answer by what held on a day"), self.tr("Work rules of the township"), "", ""
        )
        listed = tuple(Choice(code, text, str(place)) for place, (code, text) in enumerate(choices, start=1))
        return FormField(key, label, kind, value, listed, required, width, notes)

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

    def _on_done(self, changes: Changes) -> None:
        self._is_done = True
        self.accept()
        self._done(changes)


class ParameterDialog(_FormDialog):
    """A new row from a day on; what held before stays as it was."""

    def __init__(self, context: Context, info: ParameterInfo, done: Done, parent: QWidget) -> None:
        """Start with what holds today."""
        super().__init__(context, _PARAMETER_SIZE, done, parent)
        self._info = info
        views = context.township.programme_views
        words = views.choices(info.key)
        unit = views.unit(info.key)
        value = self.tr("Value ({unit})").format(unit=unit) if unit else self.tr("Value")
        certainty = (("confirmed", self.tr("Confirmed")), ("to_confirm", self.tr("To be confirmed")))
        holding = info.holding
        held = self.tr("Holds now: {value}, since {day}")
        facts = held.format(value=holding.value, day=holding.valid_from) if holding else self.tr("Nothing holds yet")
        self.name(self.tr("New value: {parameter}").format(parameter=info.title), facts)
        self.preview.setText(
            self.tr(
                "It holds from its day on and outranks what ships. Earlier rows stay, so that past months keep their amount."
            )
        )
        self.show_form(
            "policy_parameter_typed",
            (
                self.field("valid_from", self.tr("Holds from"), "day", required=True),
                self.field("value", value, "code" if words else "text", choices=words, required=True, width=16),
                self.field("source", self.tr("Document and number"), required=True),
                self.field("confidence", self.tr("Certainty"), "code", "confirmed", certainty, width=16),
                self.field("note", self.tr("Note")),
                self.field("by_whom", self.tr("Entered by"), value=context.township.records.operator, width=16),
            ),
        )

    def save(self) -> Changes:
        """Write the new row."""
        entry = read_parameter(self._info.key, self.form.values())
        return self._context.township.programmes.add_parameter(entry)


class CalendarStepDialog(_FormDialog):
    """Days, notice and note of one step."""

    def __init__(self, context: Context, step: CalendarStep, done: Done, parent: QWidget) -> None:
        """Show the step as it is."""
        super().__init__(context, _STEP_SIZE, done, parent)
        self._row = step.row
        counts = (("calendar", self.tr("Calendar days")), ("working", self.tr("Working days")))
        days = "" if step.row.notice_days is None else str(step.row.notice_days)
        self.name(self.tr("Change step: {step}").format(step=step.title), str(step.row.year))
        self.preview.hide()
        self.show_form(
            "programme_calendar_typed",
            (
                self.field("opens_on", self.tr("Opens on"), "day", step.opens_on),
                self.field("due_on", self.tr("Due on"), "day", step.due_on),
                self.field("notice_days", self.tr("Days of the public notice"), "int", days, width=12),
                self.field(
                    "notice_count", self.tr("Counted as"), "code", step.row.notice_count.value, counts, width=16
                ),
                self.field("source", self.tr("Document"), value=step.row.source),
                self.field("note", self.tr("Note"), value=step.note),
            ),
        )

    def save(self) -> Changes:
        """Write the step anew."""
        return self._context.township.programmes.change_calendar_row(read_step(self._row, self.form.values()))


class AdoptDialog(CarryOutDialog):
    """A template, or last year's calendar, for a year of a programme."""

    def __init__(self, context: Context, programme: str, year: int, done: Done, parent: QWidget) -> None:
        """Offer the templates, the nearest region first, and last year if it has a calendar."""
        super().__init__(context, _ADOPT_SIZE, parent)
        self._programme, self._year, self._done = programme, year, done
        views = context.township.programme_views
        here, before = views.calendar(programme, year), views.calendar(programme, year - 1)
        self.template = QComboBox()
        self.template.setAccessibleName(self.tr("Template"))
        if before.steps:
            self.template.addItem(self.tr("As in {year}, a year later").format(year=year - 1), "")
        for key, title in views.templates(programme):
            self.template.addItem(title, key)
        line = row(text_label(self.tr("Template")), self.template, gap=SPACE_M)
        line.setStretch(1, 1)
        self.lay_out(plain(column(line, None)))
        self.name(self.tr("Calendar of {year}").format(year=year), here.title)
        self.go.setText(self.tr("Adopt"))
        self.keys.hide()
        if not self.template.count():
            self.preview.setText(self.tr("There is no template for this programme: the county has not been read yet."))
            self.go.setEnabled(False)
        elif here.steps:
            self.preview.setText(self.tr("The {count} steps of this year are replaced.").format(count=len(here.steps)))
        else:
            self.preview.setText(self.tr("Every date can be changed afterwards."))
        self.template.setFocus()

    def carry_out(self) -> None:
        """Adopt it."""
        if not self.template.count():
            return
        programmes = self._context.township.programmes
        key, programme, year = str(self.template.currentData()), self._programme, self._year
        if key:
            self._run(lambda: programmes.adopt_calendar(key, programme, year), self._on_done)
        else:
            self._run(lambda: programmes.repeat_calendar(programme, year), self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.accept()
        self._done(changes)
