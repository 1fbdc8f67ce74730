"""Dialogs of families in care: the family, its contacts, a contact that was made, the end, who is responsible."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import InvalidInput
from app.services.care_types import ContactInput, FamilyDetail, FamilyInput, LogInput, LogLine
from ui.context import Context
from ui.pages.entitlements.care_form import CareFormDialog, Done

_FAMILY_SIZE, _SIZE, _SMALL = QSize(640, 520), QSize(600, 500), QSize(520, 340)


class FamilyDialog(CareFormDialog):
    """A family that is taken in with its contacts, or one that is changed."""

    def __init__(
        self,
        context: Context,
        person: tuple[int, str],
        detail: FamilyDetail | None,
        done: Done,
        parent: QWidget,
    ) -> None:
        """Start with who was chosen, or with what stands there."""
        super().__init__(context, _FAMILY_SIZE, done, parent)
        self._service = context.township.special_families
        self._detail = detail
        self._before = FamilyInput(person[0]) if detail is None else detail.typed
        today = self._service.today().isoformat()
        before = self._before
        self.purpose = self.tr("To keep in touch with a family that wishes it")
        title = self.tr("Take into care: {name}") if detail is None else self.tr("Change: {name}")
        self.name(
            title.format(name=person[1]),
            self.tr("Contact is an offer: nothing falls due before the family has agreed."),
        )
        self.preview.hide()
        kinds = self._service.choices("care_kind")
        fields = [
            self.field("kind", self.tr("Kind of family"), "code", before.kind, kinds, required=True, width=20),
            self.field("since", self.tr("Known since"), "day", before.since or today, required=True),
            self.field("consent_on", self.tr("Agreed to contact on"), "day", before.consent_on),
            self.field("wishes", self.tr("What the family wishes"), value=before.wishes),
        ]
        if detail is None:
            fields += [
                self.field("township", self.tr("Contact of the township"), value=self._service.operator, width=16),
                self.field("village", self.tr("Contact of the village"), width=16),
            ]
        fields += [
            self.field("doctor", self.tr("Family doctor"), value=before.doctor, width=16),
            self.field("hospital", self.tr("Hospital with a green channel"), value=before.hospital),
            self.field("note", self.tr("Note"), value=before.note),
        ]
        self.show_form("special_family_typed", tuple(fields))

    def save(self) -> Changes:
        """Take the family in, or change it."""
        entry = replace(
            self._before,
            kind=self.text("kind"),
            since=self.text("since"),
            consent_on=self.text("consent_on"),
            wishes=self.text("wishes"),
            doctor=self.text("doctor"),
            hospital=self.text("hospital"),
            note=self.text("note"),
        )
        if self._detail is not None:
            return self._service.change(self._detail.info.family_id, entry, self._detail.row_version)
        contacts = [
            ContactInput(slot, self.text(slot), entry.since) for slot in ("township", "village") if self.text(slot)
        ]
        try:
            return self._service.add(entry, contacts)[1]
        except InvalidInput as error:
            if "name" in error.fields:
                # The two contacts are fields of their own here; the second is the one that repeats the first.
                raise InvalidInput(error.message, {"village": error.fields["name"]}) from error
            raise


class ContactDialog(CareFormDialog):
    """Who is one of the two contacts from a day on."""

    def __init__(self, context: Context, detail: FamilyDetail, done: Done, parent: QWidget) -> None:
        """Start with the slot that is empty."""
        super().__init__(context, _SIZE, done, parent)
        self._service = context.township.special_families
        self._family_id = detail.info.family_id
        self.purpose = self.tr("To know who looks after the family")
        self.name(
            self.tr("Contact of {name}").format(name=detail.info.name),
            self.tr("Two different people. Who was it before stays in the past of the family and reads it no more."),
        )
        self.preview.hide()
        slot = "village" if detail.info.township_contact and not detail.info.village_contact else "township"
        self.show_form(
            "care_contact_typed",
            (
                self.field(
                    "slot", self.tr("Which contact"), "code", slot, self._service.choices("care_slot"), required=True
                ),
                self.field("name", self.tr("Name"), required=True, width=16),
                self.field("post", self.tr("Post"), width=20),
                self.field("phone", self.tr("Telephone"), width=20),
                self.field("since", self.tr("From"), "day", self._service.today().isoformat(), required=True),
            ),
        )

    def save(self) -> Changes:
        """Name the contact."""
        entry = ContactInput(**{name: self.text(name) for name in ("slot", "name", "since", "post", "phone")})
        return self._service.set_contact(self._family_id, entry)


class LogDialog(CareFormDialog):
    """A contact with the family."""

    def __init__(self, context: Context, detail: FamilyDetail, done: Done, parent: QWidget) -> None:
        """Propose today and who sits at the desk."""
        super().__init__(context, _SIZE, done, parent)
        self._service = context.township.special_families
        self._family_id = detail.info.family_id
        self.purpose = self.tr("To see what the family needs and what was done for it")
        self.name(self.tr("Contact with {name}").format(name=detail.info.name), detail.typed.wishes)
        self.preview.hide()
        self.show_form(
            "care_log_typed",
            (
                self.field("happened_on", self.tr("Day"), "day", self._service.today().isoformat(), required=True),
                self.field("way", self.tr("Way"), "code", "phone", self._service.choices("care_way"), required=True),
                self.field("person", self.tr("Who"), value=self._service.operator, required=True, width=16),
                self.field("need", self.tr("What the family needs")),
                self.field("action", self.tr("What was done")),
                self.field("follow_up_on", self.tr("To be followed up by"), "day"),
                self.field("note", self.tr("Note")),
            ),
        )

    def save(self) -> Changes:
        """Write it down."""
        names = ("happened_on", "way", "person", "need", "action", "follow_up_on", "note")
        return self._service.log(self._family_id, LogInput(**{name: self.text(name) for name in names}))


class PromiseDialog(CareFormDialog):
    """When something promised was done."""

    def __init__(self, context: Context, detail: FamilyDetail, line: LogLine, done: Done, parent: QWidget) -> None:
        """Propose today."""
        super().__init__(context, _SMALL, done, parent)
        self._service = context.township.special_families
        self._ids = detail.info.family_id, line.log_id
        self.purpose = self.tr("To see what the family needs and what was done for it")
        self.name(self.tr("Followed up"), line.need or line.action)
        self.preview.hide()
        today = self._service.today().isoformat()
        self.show_form("care_promise_typed", (self.field("done_on", self.tr("Done on"), "day", today, required=True),))

    def save(self) -> Changes:
        """Note it."""
        return self._service.keep_promise(*self._ids, self.text("done_on"))


class EndDialog(CareFormDialog):
    """Why and since when nothing is due any more."""

    def __init__(self, context: Context, detail: FamilyDetail, done: Done, parent: QWidget) -> None:
        """Propose today, and that the family declines."""
        super().__init__(context, _SMALL, done, parent)
        self._service = context.township.special_families
        self._family_id = detail.info.family_id
        self.purpose = self.tr("To leave a family in peace that declines")
        self.name(
            self.tr("End the care of {name}").format(name=detail.info.name),
            self.tr("Nothing is due from then on. A family that declined comes back only when it wishes to."),
        )
        self.preview.hide()
        reasons = self._service.choices("care_end")
        today = self._service.today().isoformat()
        self.show_form(
            "care_end_typed",
            (
                self.field("until_on", self.tr("From"), "day", today, required=True),
                self.field("end_reason", self.tr("Reason"), "code", "declined", reasons, required=True),
            ),
        )

    def save(self) -> Changes:
        """End it."""
        return self._service.end(self._family_id, self.text("until_on"), self.text("end_reason"))


class ResponsibleDialog(CareFormDialog):
    """Who may read the care of every family."""

    def __init__(self, context: Context, done: Done, parent: QWidget) -> None:
        """Show who it is."""
        super().__init__(context, _SMALL, done, parent)
        self._service = context.township.special_families
        self.purpose = self.tr("To restrict who reads the care of families")
        self.name(
            self.tr("Responsible for all families"),
            self.tr("This person reads every family; later only this person names somebody else."),
        )
        self.preview.hide()
        name = self._service.responsible
        self.show_form("care_responsible_typed", (self.field("responsible", self.tr("Name"), value=name, width=16),))

    def save(self) -> Changes:
        """Name the person."""
        return self._service.set_responsible(self.text("responsible"))
