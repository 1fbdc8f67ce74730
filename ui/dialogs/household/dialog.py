"""The one dialog for everything that is done to a household: choose, type, read what will happen, carry it out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.forms import RecordForm, SaveResult
from app.services.register import HouseholdCard
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.dialogs.household.fields import person_code
from ui.dialogs.household.plans import HOUSEHOLD, MEMBERS, PERSON, PLANS, Typed
from ui.forms.form_view import FormView
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.household_picker import HouseholdPicker
from ui.widgets.labels import text_label
from ui.widgets.member_ticks import MemberTicks
from ui.widgets.person_picker import PersonPicker

_WIDE, _NARROW = QSize(960, 600), QSize(560, 560)
_PANE_WIDTH, _PEOPLE_WIDTH = 420, 540


class HouseholdDialog(CarryOutDialog):
    """One change to one household; what it asks and does is told by its plan."""

    def __init__(
        self,
        context: Context,
        action: str,
        card: HouseholdCard,
        resident_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Start the change named by the key of its action (``PLANS``), with somebody already in mind."""
        plan = PLANS[action](context, card, resident_id)
        super().__init__(context, _WIDE if plan.pane() else _NARROW, parent)
        self.plan = plan
        self._form = RecordForm("household_plan", None, 0, "", self.plan.asked())
        self._relations_form = RecordForm("household_relations", None, 0, "", ())
        self._chosen: tuple[int, ...] = ()
        self._is_done = False
        self.form, self.relations = FormView(), FormView()
        self.ticks = MemberTicks(card.members, () if resident_id is None else (resident_id,))
        self.picker = self._make_picker(self.plan.pane())
        self.pane: QWidget | None = self.ticks if self.plan.pane() == MEMBERS else self.picker
        self._relations_title = text_label(self.tr("Relations to the head"), "strong")
        self.form.load(self._form)
        body = column(self.form, self._relations_title, self.relations, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M)
        self.lay_out(self._sides(scrolling(plain(body))))
        self.name(self.plan.name(), self._facts(card))
        self._start_values = self.form.values()
        self._connect()
        self._choose(self.ticks.ticked() if self.plan.pane() == MEMBERS else ())
        self._start_chosen = self._chosen
        if self.pane is not None:
            self.pane.setFocus()
        else:
            self.form.focus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed or chosen would be lost."""
        return not self._is_done and (self.form.values() != self._start_values or self._chosen != self._start_chosen)

    def typed(self) -> Typed:
        """Give what stands in the dialog."""
        relations = self.relations.values()
        people = self.plan.people(Typed(self.form.values(), self._chosen))
        kept = {one.resident_id: relations.get(person_code(one.resident_id), "") for one in people}
        return Typed(self.form.values(), self._chosen, kept)

    def carry_out(self) -> None:
        """Do it."""
        self.form.commit()
        self.relations.commit()
        self._follow()
        typed = self.typed()
        self._run(lambda: self.plan.do(typed), self._on_done)

    def _make_picker(self, pane: str) -> HouseholdPicker | PersonPicker | None:
        township = self._context.township
        if pane == HOUSEHOLD:
            return HouseholdPicker(township.households, self.plan.card.household_id)
        return PersonPicker(township.register) if pane == PERSON else None

    def _sides(self, fields: QWidget) -> QHBoxLayout:
        if self.pane is None:
            self.ticks.setParent(None)
            return row(fields)
        self.pane.setFixedWidth(_PEOPLE_WIDTH if self.plan.pane() == PERSON else _PANE_WIDTH)
        return row(self.pane, fields, gap=SPACE_L)

    def _facts(self, card: HouseholdCard) -> str:
        if card.household_id is None:
            return "、".join(member.name for member in card.members)
        text = self.tr("Household {number} · {address} · {count} members")
        return text.format(number=card.household_no, address=card.address, count=len(card.members))

    def _connect(self) -> None:
        self.ticks.changed.connect(lambda: self._choose(self.ticks.ticked()))
        self.ticks.advanced.connect(self.form.focus)
        if self.picker is not None:
            self.picker.highlighted.connect(lambda one: self._choose((one,)))
            self.picker.picked.connect(self._on_picked)
        self.form.edited.connect(self._on_edited)
        self.form.finished.connect(self._on_fields_done)
        self.relations.edited.connect(lambda _key, _value: self._say())
        self.relations.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)

    def _on_picked(self, chosen: int) -> None:
        self._choose((chosen,))
        self.form.focus()

    def _on_fields_done(self) -> None:
        self._follow()
        if self.relations.fields:
            self.relations.focus()
        else:
            self.go.setFocus()

    def _choose(self, chosen: tuple[int, ...]) -> None:
        self._chosen = chosen
        self._answer("")
        self._follow()

    def _on_edited(self, key: str, _value: str) -> None:
        self._answer(key)
        self._follow()

    def _answer(self, key: str) -> None:
        """Let the plan fill what follows from a choice."""
        for name, field in self.plan.answer(key, self.typed()).items():
            self.form.fields[name].load(field)
            fields = tuple(field if one.key == name else one for one in self._form.fields)
            self._form = replace(self._form, fields=fields)

    def _follow(self) -> None:
        """Ask for the relations of whoever they concern now, keep what was typed, and say what will happen."""
        typed = self.typed()
        people = self.plan.people(typed)
        suggested = self.plan.suggest(typed) if people else {}
        fields = self.plan.fields.relations(people, suggested)
        if fields != self._relations_form.fields:
            self._relations_form = RecordForm("household_relations", None, 0, "", fields)
            self.relations.load(self._relations_form)
        self._relations_title.setVisible(bool(fields))
        self.relations.setVisible(bool(fields))
        self._say()

    def _say(self) -> None:
        self.preview.setText(self.plan.says(self.typed()))
        self.preview.setVisible(bool(self.preview.text()))

    def _on_done(self, result: SaveResult) -> None:
        self._is_done = True
        said = self.tr("{what} Ctrl+Z takes it back.").format(what=self.preview.text())
        self._context.hub.changed.emit(result.changes)
        self._context.hub.said.emit(said)
        self.accept()
