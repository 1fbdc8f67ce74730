"""Families in care: their two contacts, what was done, what is due; read only by those who look after them.

Who sits at the desk is the name that was typed there. That keeps families out of sight of colleagues who follow the
rule; it is no lock, and will be one only when there are accounts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.care import Care, Contacted, Due, DueKind, Rhythm, Way, due_contacts, festivals_of
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayKind
from app.services.care_types import (
    CareCounts,
    ContactInput,
    ContactLine,
    DueLine,
    FamilyDetail,
    FamilyInfo,
    FamilyInput,
    LogInput,
    LogLine,
)
from app.services.case_facts import read_day
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from app.services.workdays import WorkdayService
from storage import care as rows
from storage import cases as case_rows
from storage import office as office_facts
from storage.care import ContactRow, FamilyRow, LogRow
from storage.cases import add_row, set_columns
from storage.connection import Connection, SqlValue

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Care"
_GONE = _N("Care", "This family is not in care any more, or you are not one of its contacts")
_REFUSED = _N("Care", "Not kept: {problem}")
_CHANGED_MEANWHILE = _N("Care", "It was changed in the meantime; look at it again")
_NO_PERSON = _N("Care", "Choose the person out of the register")
_SAME_PERSON = _N("Care", "The spouse is another person")
_NO_CHOICE = _N("Care", "Choose one of the list")
_BAD_DAY = _N("Care", "Write a whole day, as 2026-7-1 or 20260701")
_FUTURE = _N("Care", "The day lies in the future")
_BEFORE = _N("Care", "This day lies before {day}")
_NO_NAME = _N("Care", "Write a name")
_SAME_CONTACT = _N("Care", "The two contacts are two different people; {name} is the other one already")
_IN_CARE = _N("Care", "{name} is in care already")
_DECLINED = _N(
    "Care", "{name} has declined contact on {day}: write what the family wishes now before it is taken in again"
)
_ENDED = _N("Care", "The care of this family has ended")
_NO_CONSENT = _N("Care", "Ask the family first whether it wishes contact, and write down the day on which it agreed")
_ONE_REASON = _N("Care", "Write what the family needs or what was done")
_NOT_RESPONSIBLE = _N("Care", "Only {name}, who is responsible now, can name somebody else")
_NOTHING_OPEN = _N("Care", "Nothing is promised here that was not kept")
_LABELS = {
    DueKind.CONSENT: _N("Care", "Ask whether contact is wished"),
    DueKind.CONTACTS: _N("Care", "Name both contacts"),
    DueKind.FOLLOW_UP: _N("Care", "Keep what was promised"),
    DueKind.CALL: _N("Care", "Telephone call"),
    DueKind.MEETING: _N("Care", "Meeting"),
    DueKind.HOME_VISIT: _N("Care", "Home visit"),
    DueKind.FESTIVAL: _N("Care", "Festival visit"),
}
_STATE_IN_CARE = _N("Care", "in care")
_STATE_ENDED = _N("Care", "{reason} {day}")
_SLOTS = ("township", "village")
_RESPONSIBLE = "care_responsible"
_DECLINED_REASON = "declined"
TABLES = ("special_family", "care_contact", "care_log")
"""What a write of this service may touch."""


class CareService:
    """Every family in care; all but its number is shown only to its contacts and to the responsible person."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, workdays: WorkdayService) -> None:
        """Work on one office; the table of holidays tells when the festivals are."""
        self._ports = ports
        self._programmes = programmes
        self._workdays = workdays

    @property
    def operator(self) -> str:
        """Who works at the desk."""
        with self._ports.store.read() as connection:
            return self._operator(connection)

    @property
    def responsible(self) -> str:
        """Who may read the care of every family, or empty."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, _RESPONSIBLE) or ""

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def choices(self, code_list: str) -> tuple[tuple[str, str], ...]:
        """Give the codes of ``care_kind``, ``care_way`` or ``care_end`` with their labels."""
        return tuple((one.code, one.label) for one in self._ports.codes[code_list].codes)

    def set_responsible(self, name: str) -> Changes:
        """Name who may read the care of every family; once somebody is named, only that person names another."""
        chosen = name.strip()
        with self._ports.store.write() as connection:
            present = office_facts.fact(connection, _RESPONSIBLE) or ""
            if present and present != self._operator(connection):
                problem = Message(_CONTEXT, _NOT_RESPONSIBLE, {"name": present})
                raise _refused({"responsible": problem})
            if not chosen:
                raise _refused({"responsible": Message(_CONTEXT, _NO_NAME)})
            office_facts.set_fact(connection, _RESPONSIBLE, chosen)
        return Changes.of(*TABLES)

    # Reading

    def counts(self) -> CareCounts:
        """Give how many families are in care, how many of them may be read here, and how many declined."""
        with self._ports.store.read() as connection:
            found = rows.families(connection)
            readable = self._readable(connection)
        in_care = [one for one in found if one.until_on is None]
        seen = sum(readable is None or one.family_id in readable for one in in_care)
        declined = sum(one.end_reason == _DECLINED_REASON for one in found)
        return CareCounts(len(in_care), seen, len(in_care) - seen, declined)

    def families(self) -> tuple[FamilyInfo, ...]:
        """Give the families that may be read here: those in care first, what is due earliest on top."""
        with self._ports.store.read() as connection:
            found, contacts, past = self._seen(connection)
            rhythm = self._rhythm(connection)
        infos = [self._info(row, contacts.get(row.family_id, ()), past.get(row.family_id, ()), rhythm) for row in found]
        return tuple(sorted(infos, key=lambda one: (not one.is_in_care, one.due_on or "9")))

    def due(self, until: date | None = None) -> tuple[DueLine, ...]:
        """Give what is due up to a day, today unless another is given, of the families that may be read here."""
        last = until or self._ports.today()
        with self._ports.store.read() as connection:
            found, contacts, past = self._seen(connection)
            rhythm = self._rhythm(connection)
        lines = [
            line
            for row in found
            for line in self._due(row, contacts.get(row.family_id, ()), past.get(row.family_id, ()), rhythm)
            if date.fromisoformat(line.due_on) <= last
        ]
        return tuple(sorted(lines, key=lambda line: (line.due_on, line.family_id)))

    def detail(self, family_id: int) -> FamilyDetail:
        """Give all of one family; NotFound where it is gone, and to whoever does not look after it."""
        with self._ports.store.read() as connection:
            row = self._row(connection, family_id)
            contacts, past = rows.contacts(connection, family_id), rows.log(connection, family_id)
            rhythm = self._rhythm(connection)
        slots, ways = self._ports.codes["care_slot"], self._ports.codes["care_way"]
        return FamilyDetail(
            self._info(row, contacts, past, rhythm),
            row.row_version,
            FamilyInput(
                row.resident_id, row.kind, row.since, row.consent_on or "", row.second_resident_id, row.doctor or "",
                row.hospital or "", row.wishes or "", row.note or "",
            ),
            row.phone or "",
            tuple(
                ContactLine(
                    one.slot, slots.label_of(one.slot), one.name, one.post or "", one.phone or "", one.since,
                    one.until or "",
                )
                for one in contacts
            ),
            tuple(
                LogLine(
                    one.log_id, one.happened_on, one.way, ways.label_of(one.way), one.person, one.need or "",
                    one.action or "", one.follow_up_on or "", one.done_on or "", one.note or "",
                    one.follow_up_on is not None and one.done_on is None,
                )
                for one in past
            ),
            self._due(row, contacts, past, rhythm),
        )  # fmt: skip

    # Writing

    def add(self, entry: FamilyInput, contacts: Sequence[ContactInput] = ()) -> tuple[int, Changes]:
        """Take a family in, with its contacts; give its id. One that declined comes back only with what it wishes."""
        with self._ports.store.write() as connection:
            values = self._read(connection, entry)
            person = case_rows.person(connection, entry.resident_id or 0)
            assert person is not None  # noqa: S101 - refused before where it is
            self._must_be_free(connection, entry)
            uid = self._ports.new_uid()
            fixed: dict[str, SqlValue] = {"village_id": person.village_id, "resident_id": entry.resident_id}
            family_id = add_row(connection, "special_family", uid, fixed | values)
            for contact in contacts:
                self._set_contact(connection, family_id, contact)
        return family_id, Changes.of(*TABLES, uids=(uid,))

    def change(self, family_id: int, entry: FamilyInput, row_version: int) -> Changes:
        """Correct what was typed of a family; the person stays."""
        with self._ports.store.write() as connection:
            row = self._living(connection, family_id)
            if row.row_version != row_version:
                raise Conflict(Message(_CONTEXT, _CHANGED_MEANWHILE))
            set_columns(connection, "special_family", family_id, self._read(connection, entry))
        return Changes.of("special_family", uids=(row.uid,))

    def set_contact(self, family_id: int, entry: ContactInput) -> Changes:
        """Name one of the two contacts; who was it before stays in the past of the family."""
        with self._ports.store.write() as connection:
            row = self._living(connection, family_id)
            self._set_contact(connection, family_id, entry)
        return Changes.of("care_contact", uids=(row.uid,))

    def log(self, family_id: int, entry: LogInput) -> Changes:
        """Write down a contact with a family that agreed to it."""
        with self._ports.store.write() as connection:
            row = self._living(connection, family_id)
            errors: dict[str, Message] = {}
            on = self._day(errors, "happened_on", entry.happened_on, required=True)
            follow_up = self._day(errors, "follow_up_on", entry.follow_up_on, may_come=True)
            if on is not None and follow_up is not None and follow_up < on:
                errors["follow_up_on"] = Message(_CONTEXT, _BEFORE, {"day": on.isoformat()})
            if entry.way not in set(Way):
                errors["way"] = Message(_CONTEXT, _NO_CHOICE)
            if not entry.person.strip():
                errors["person"] = Message(_CONTEXT, _NO_NAME)
            if entry.way == Way.EVENT and not (entry.need.strip() or entry.action.strip()):
                errors["need"] = Message(_CONTEXT, _ONE_REASON)
            if row.consent_on is None:
                errors.setdefault("happened_on", Message(_CONTEXT, _NO_CONSENT))
            elif on is not None and on.isoformat() < row.consent_on:
                errors["happened_on"] = Message(_CONTEXT, _BEFORE, {"day": row.consent_on})
            if errors or on is None:
                raise _refused(errors)
            values: dict[str, SqlValue] = {
                "family_id": family_id,
                "happened_on": on.isoformat(),
                "way": entry.way,
                "person": entry.person.strip(),
                "need": entry.need.strip(),
                "action": entry.action.strip(),
                "follow_up_on": None if follow_up is None else follow_up.isoformat(),
                "note": entry.note.strip(),
            }
            add_row(connection, "care_log", self._ports.new_uid(), values)
        return Changes.of("care_log", uids=(row.uid,))

    def keep_promise(self, family_id: int, log_id: int, on: str) -> Changes:
        """Note that what was promised at a contact was done."""
        with self._ports.store.write() as connection:
            row = self._living(connection, family_id)
            found = next((one for one in rows.log(connection, family_id) if one.log_id == log_id), None)
            if found is None or found.follow_up_on is None or found.done_on is not None:
                raise NotFound(Message(_CONTEXT, _NOTHING_OPEN))
            errors: dict[str, Message] = {}
            day = self._day(errors, "done_on", on, required=True)
            if day is not None and day.isoformat() < found.happened_on:
                errors["done_on"] = Message(_CONTEXT, _BEFORE, {"day": found.happened_on})
            if errors or day is None:
                raise _refused(errors)
            set_columns(connection, "care_log", log_id, {"done_on": day.isoformat()})
        return Changes.of("care_log", uids=(row.uid,))

    def end(self, family_id: int, on: str, reason: str) -> Changes:
        """End the care: because the family declines, moved or died, or was never one; then nothing is due any more."""
        with self._ports.store.write() as connection:
            row = self._living(connection, family_id)
            errors: dict[str, Message] = {}
            day = self._day(errors, "until_on", on, required=True)
            if day is not None and day.isoformat() < row.since:
                errors["until_on"] = Message(_CONTEXT, _BEFORE, {"day": row.since})
            if reason not in dict(self.choices("care_end")):
                errors["end_reason"] = Message(_CONTEXT, _NO_CHOICE)
            if errors or day is None:
                raise _refused(errors)
            ended: dict[str, SqlValue] = {"until_on": day.isoformat(), "end_reason": reason}
            set_columns(connection, "special_family", family_id, ended)
        return Changes.of("special_family", uids=(row.uid,))

    # Who may read

    @staticmethod
    def _operator(connection: Connection) -> str:
        return office_facts.fact(connection, "operator") or ""

    def _readable(self, connection: Connection) -> frozenset[int] | None:
        """Give the families that the operator looks after; None stands for all of them."""
        operator = self._operator(connection)
        if not operator:
            return frozenset()
        if operator == (office_facts.fact(connection, _RESPONSIBLE) or ""):
            return None
        in_post = (one for one in rows.contacts(connection) if one.until is None)
        return frozenset(one.family_id for one in in_post if one.name == operator)

    def _row(self, connection: Connection, family_id: int) -> FamilyRow:
        row, readable = rows.family(connection, family_id), self._readable(connection)
        if row is None or (readable is not None and family_id not in readable):
            raise NotFound(Message(_CONTEXT, _GONE))
        return row

    def _living(self, connection: Connection, family_id: int) -> FamilyRow:
        row = self._row(connection, family_id)
        if row.until_on is not None:
            raise Conflict(Message(_CONTEXT, _ENDED))
        return row

    def _seen(
        self, connection: Connection
    ) -> tuple[list[FamilyRow], Mapping[int, list[ContactRow]], Mapping[int, list[LogRow]]]:
        readable = self._readable(connection)
        found = [one for one in rows.families(connection) if readable is None or one.family_id in readable]
        contacts: dict[int, list[ContactRow]] = {}
        for contact in rows.contacts(connection):
            contacts.setdefault(contact.family_id, []).append(contact)
        past: dict[int, list[LogRow]] = {}
        for line in rows.log(connection):
            past.setdefault(line.family_id, []).append(line)
        return found, contacts, past

    # Words and figures

    def _rhythm(self, connection: Connection) -> Rhythm:
        book, today = self._programmes.book_in(connection), self._ports.today()
        days = (*self._workdays.days_of(today.year), *self._workdays.days_of(today.year + 1))
        return Rhythm(
            book.whole("care.call_days", today),
            book.whole("care.meeting_days", today),
            book.whole("care.home_visits", today),
            festivals_of((one.day, one.name) for one in days if one.kind is DayKind.OFF),
        )

    def _dues(
        self, row: FamilyRow, contacts: Iterable[ContactRow], past: Iterable[LogRow], rhythm: Rhythm
    ) -> tuple[Due, ...]:
        if row.left_on is not None:
            return ()
        slots = {one.slot for one in contacts if one.until is None}
        contacted = [
            Contacted(
                date.fromisoformat(one.happened_on),
                Way(one.way),
                date.fromisoformat(one.follow_up_on) if one.follow_up_on and not one.done_on else None,
            )
            for one in past
        ]
        care = Care(
            date.fromisoformat(row.since),
            date.fromisoformat(row.consent_on) if row.consent_on else None,
            date.fromisoformat(row.until_on) if row.until_on else None,
            slots >= set(_SLOTS),
            contacted,
        )
        return due_contacts(care, rhythm, self._ports.today())

    def _due(
        self, row: FamilyRow, contacts: Iterable[ContactRow], past: Iterable[LogRow], rhythm: Rhythm
    ) -> tuple[DueLine, ...]:
        today = self._ports.today()
        return tuple(
            DueLine(
                row.family_id,
                row.name,
                row.village,
                due.kind.value,
                self._label(due),
                due.on.isoformat(),
                "" if due.last_on is None else due.last_on.isoformat(),
                (today - due.on).days,
            )
            for due in self._dues(row, contacts, past, rhythm)
        )

    def _info(
        self, row: FamilyRow, contacts: Sequence[ContactRow], past: Sequence[LogRow], rhythm: Rhythm
    ) -> FamilyInfo:
        due = self._due(row, contacts, past, rhythm)
        named = {one.slot: one.name for one in contacts if one.until is None}
        reason = self._ports.codes["care_end"].label_of(row.end_reason) if row.end_reason else ""
        over = due[0].days_over if due else -1
        return FamilyInfo(
            family_id=row.family_id,
            name=row.name,
            second_name=row.second_name or "",
            village=row.village,
            kind=row.kind,
            kind_label=self._ports.codes["care_kind"].label_of(row.kind),
            township_contact=named.get("township", ""),
            village_contact=named.get("village", ""),
            last_on=past[0].happened_on if past else "",
            next_due=due[0].label if due else "",
            due_on=due[0].due_on if due else "",
            tone="error" if over > 0 else "warning" if over == 0 else "",
            is_in_care=row.until_on is None,
            state=self._say(_STATE_IN_CARE)
            if row.until_on is None
            else self._say(_STATE_ENDED, reason=reason, day=row.until_on),
        )

    # What was typed

    def _read(self, connection: Connection, entry: FamilyInput) -> dict[str, SqlValue]:
        errors: dict[str, Message] = {}
        since = self._day(errors, "since", entry.since, required=True)
        consent = self._day(errors, "consent_on", entry.consent_on)
        if entry.resident_id is None or case_rows.person(connection, entry.resident_id) is None:
            errors["resident_id"] = Message(_CONTEXT, _NO_PERSON)
        if entry.second_resident_id is not None:
            if entry.second_resident_id == entry.resident_id:
                errors["second_resident_id"] = Message(_CONTEXT, _SAME_PERSON)
            elif case_rows.person(connection, entry.second_resident_id) is None:
                errors["second_resident_id"] = Message(_CONTEXT, _NO_PERSON)
        if entry.kind not in dict(self.choices("care_kind")):
            errors["kind"] = Message(_CONTEXT, _NO_CHOICE)
        if errors or since is None:
            raise _refused(errors)
        return {
            "second_resident_id": entry.second_resident_id,
            "kind": entry.kind,
            "since": since.isoformat(),
            "consent_on": None if consent is None else consent.isoformat(),
            "doctor": entry.doctor.strip(),
            "hospital": entry.hospital.strip(),
            "wishes": entry.wishes.strip(),
            "note": entry.note.strip(),
        }

    def _must_be_free(self, connection: Connection, entry: FamilyInput) -> None:
        people = [one for one in (entry.resident_id, entry.second_resident_id) if one is not None]
        before = [row for one in people for row in rows.families_of(connection, one)]
        for row in before:
            if row.until_on is None:
                raise _refused({"resident_id": Message(_CONTEXT, _IN_CARE, {"name": row.name})})
        declined = next((row for row in before if row.end_reason == _DECLINED_REASON), None)
        if declined is not None and not entry.wishes.strip():
            params = {"name": declined.name, "day": declined.until_on or ""}
            raise _refused({"wishes": Message(_CONTEXT, _DECLINED, params)})

    def _set_contact(self, connection: Connection, family_id: int, entry: ContactInput) -> None:
        errors: dict[str, Message] = {}
        name = entry.name.strip()
        since = self._day(errors, "since", entry.since, required=True)
        in_post = [one for one in rows.contacts(connection, family_id) if one.until is None]
        if entry.slot not in _SLOTS:
            errors["slot"] = Message(_CONTEXT, _NO_CHOICE)
        if not name:
            errors["name"] = Message(_CONTEXT, _NO_NAME)
        elif any(one.name == name and one.slot != entry.slot for one in in_post):
            errors["name"] = Message(_CONTEXT, _SAME_CONTACT, {"name": name})
        before = next((one for one in in_post if one.slot == entry.slot), None)
        if before is not None and since is not None and since.isoformat() < before.since:
            errors["since"] = Message(_CONTEXT, _BEFORE, {"day": before.since})
        if errors or since is None:
            raise _refused(errors)
        if before is not None:
            set_columns(connection, "care_contact", before.contact_id, {"until": since.isoformat()})
        values: dict[str, SqlValue] = {
            "family_id": family_id,
            "slot": entry.slot,
            "name": name,
            "post": entry.post.strip(),
            "phone": entry.phone.strip(),
            "since": since.isoformat(),
        }
        add_row(connection, "care_contact", self._ports.new_uid(), values)

    def _day(
        self, errors: dict[str, Message], key: str, text: str, *, required: bool = False, may_come: bool = False
    ) -> date | None:
        day = read_day(text)
        if day is None and (text.strip() or required):
            errors[key] = Message(_CONTEXT, _BAD_DAY)
        elif day is not None and day > self._ports.today() and not may_come:
            errors[key] = Message(_CONTEXT, _FUTURE)
        return day

    def _label(self, due: Due) -> str:
        return " ".join(part for part in (self._say(_LABELS[due.kind]), due.name) if part)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _refused(errors: Mapping[str, Message]) -> InvalidInput:
    return InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": next(iter(errors.values()))}), errors)
