"""The register: find a person, show the sheet, check while typing, save, take back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.changes import Changes
from app.domain.citizen_id import IdState, birth_date_of, read_citizen_id, sex_of
from app.domain.dates import age_on
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.importing.cells import reader_for
from app.domain.records import RESIDENT
from app.domain.records.spec import FieldNotes, FieldSpec, Kind
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from storage import editing
from storage.connection import Connection, SqlValue
from storage.queries import register as queries
from storage.queries.register import PersonRow
from storage.queries.search import EVERYTHING, search_residents

_N = QT_TRANSLATE_NOOP
_REQUIRED = _N("Register", "This has to be filled in")
_UNKNOWN_PLACE = _N("Register", "Choose a village, and a group if there is one")
_BIRTH_DIFFERS = _N("Register", "The ID number says {date}: check which is right")
_SEX_DIFFERS = _N("Register", "The ID number says the other sex: check which is right")
_NOT_A_DATE = _N("Register", "Write the date as 1998-1-3, 19980103, 1998年1月, or the year alone")
_FUTURE = _N("Register", "The date lies in the future")
_TAKEN = _N("Register", "{name} ({village}) has this ID number already: open that person instead")
_NAMESAKE = _N("Register", "{name}, born {date}, is in {village} already: is it the same person?")
_OTHER_VILLAGE = _N("Register", "Household {number} lies in {village}: check the number and the village")
_FIELDS_WRONG = _N("Register", "Not saved: {count} fields need another look")
_GONE = _N("Register", "This person is not in the register any more")
_OUTDATED = _N(
    "Register",
    "The record was changed in the meantime: what you typed is kept as a draft; open the person again and compare",
)
_NEW = _N("Register", "New person")
# What a workbook may keep as a day number is, under somebody's fingers, a date with a digit missing.
_SERIAL = re.compile(r"\d{5}")
_FORM_FIELDS = tuple(spec for spec in RESIDENT.fields if spec.on_form)


@dataclass(frozen=True, slots=True)
class ResidentRow:
    """One line of a list, as people read it."""

    resident_id: int
    uid: str
    name: str
    sex: str
    birth_date: str
    age: int | None
    citizen_id: str
    village: str
    group: str
    household_no: str
    relation: str
    phone: str
    residence_status: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a choice; ``key`` is what the number pad types."""

    code: str
    label: str
    key: str


@dataclass(frozen=True, slots=True)
class HelpNotes:
    """Why a field is kept, as shown on demand."""

    purpose: str
    legal_basis: str
    sensitivity: str
    retention: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form with its present value."""

    key: str
    label: str
    kind: str
    value: str
    choices: tuple[Choice, ...]
    required: bool
    width: int
    help: HelpNotes


@dataclass(frozen=True, slots=True)
class RecordForm:
    """A form ready to be shown; ``row_version`` guards against two people saving over each other."""

    record: str
    resident_id: int | None
    row_version: int
    title: str
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with a field: an ``error`` keeps the record from being saved, a ``warning`` does not."""

    level: str
    message: str


@dataclass(frozen=True, slots=True)
class SaveResult:
    """The record that was saved."""

    resident_id: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class HouseholdCard:
    """The household a person belongs to."""

    household_no: str
    address: str
    members: tuple[ResidentRow, ...]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One changed field in the life of a record."""

    at: str
    action: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RegisterCounts:
    """How much is in the register."""

    residents: int
    households: int
    villages: int
    groups: int


@dataclass(frozen=True, slots=True)
class VillageInfo:
    """A village with its groups and number of residents."""

    village_id: int
    name: str
    group_names: tuple[str, ...]
    residents: int


class PlaceService:
    """The office's list of villages and groups."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports

    def villages(self) -> tuple[VillageInfo, ...]:
        """Give every village."""
        with self._ports.store.read() as connection:
            found = queries.places(connection)
        return tuple(
            VillageInfo(place.village_id, place.name, tuple(name for _, name in place.groups), place.residents)
            for place in found
        )


_ACTIONS = {
    editing.INSERTED: _N("Register", "entered"),
    editing.CHANGED: _N("Register", "changed"),
    editing.DELETED: _N("Register", "deleted"),
    editing.UNDONE: _N("Register", "taken back"),
}


class RegisterService:
    """The people of the township."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports

    def counts(self) -> RegisterCounts:
        """Count what is in the register."""
        with self._ports.store.read() as connection:
            return RegisterCounts(*queries.counts(connection))

    def list_ids(
        self,
        village_id: int | None = None,
        text: str = "",
        sort: str = "household",
        limit: int = EVERYTHING,
        *,
        near: int | None = None,
        recent: Sequence[int] = (),
    ) -> list[int]:
        """Give the ids to show: found by the words of ``text``, or all in the order asked for.

        Of those found, ``recent`` people come first, in that order, and then those of the village ``near``.
        """
        with self._ports.store.read() as connection:
            if text.strip():
                return search_residents(connection, text, village_id=village_id, near=near, recent=recent, limit=limit)
            return queries.list_ids(connection, village_id, sort)[:limit]

    def rows(self, ids: Sequence[int]) -> list[ResidentRow]:
        """Give the lines of one page of a list."""
        with self._ports.store.read() as connection:
            people = queries.person_rows(connection, ids)
        today = self._ports.today()
        return [self._line(person, today) for person in people]

    def _line(self, person: PersonRow, today: date) -> ResidentRow:
        codes = self._ports.codes
        return ResidentRow(
            resident_id=person.resident_id,
            uid=person.uid,
            name=person.name,
            sex=codes["sex"].label_of(person.sex),
            birth_date=person.birth_date or "",
            age=None if person.birth_date is None else age_on(person.birth_date, today),
            citizen_id=person.citizen_id or "",
            village=person.village,
            group=person.group or "",
            household_no=person.household_no or "",
            relation=codes["relation_to_head"].label_of(person.relation),
            phone=person.phone or "",
            residence_status=codes["residence_status"].label_of(person.residence_status),
        )

    def form(self, resident_id: int | None) -> RecordForm:
        """Give the form of a person, or an empty one."""
        with self._ports.store.read() as connection:
            places = self._place_choices(connection)
            values = {} if resident_id is None else self._stored(connection, resident_id)
        title = str(values.get("name") or self._ports.tr("Register", _NEW))
        fields = tuple(self._form_field(spec, values, places) for spec in _FORM_FIELDS)
        return RecordForm(RESIDENT.key, resident_id, int(str(values.get("row_version") or 0)), title, fields)

    def _stored(self, connection: Connection, resident_id: int) -> dict[str, SqlValue]:
        values = queries.row_values(connection, "resident", resident_id)
        if values is None:
            raise NotFound(Message("Register", _GONE))
        household_id = values["household_id"]
        household = (
            None if household_id is None else queries.row_values(connection, "household", int(str(household_id)))
        )
        values["household_no"] = None if household is None else household["household_no"]
        values["place"] = _place_code(values["village_id"], values["group_id"])
        return values

    def _place_choices(self, connection: Connection) -> tuple[Choice, ...]:
        choices: list[Choice] = []
        for place in queries.places(connection):
            choices.append(Choice(_place_code(place.village_id, None), place.name, str(len(choices) + 1)))
            for group_id, name in place.groups:
                choices.append(
                    Choice(_place_code(place.village_id, group_id), f"{place.name} {name}", str(len(choices) + 1))
                )
        return tuple(choices)

    def _form_field(self, spec: FieldSpec, values: Mapping[str, SqlValue], places: tuple[Choice, ...]) -> FormField:
        value = values.get(spec.key)
        choices = places if spec.kind is Kind.PLACE else self._code_choices(spec)
        kind = "text" if spec.kind in (Kind.NAME, Kind.KEY, Kind.HOUSEHOLD) else spec.kind.value
        label = self._ports.tr("Field", spec.label)
        shown = "" if value is None else str(value)
        return FormField(spec.key, label, kind, shown, choices, spec.required, spec.width, self._help(spec.notes))

    def _code_choices(self, spec: FieldSpec) -> tuple[Choice, ...]:
        if not spec.code_list:
            return ()
        return tuple(Choice(code.code, code.label, code.code) for code in self._ports.codes[spec.code_list].codes)

    def _help(self, notes: FieldNotes) -> HelpNotes:
        tr = self._ports.tr
        return HelpNotes(
            tr("Field", notes.purpose),
            tr("Field", notes.legal_basis),
            tr("Field", notes.sensitivity.value),
            tr("Field", notes.retention),
        )

    def derive(self, values: Mapping[str, str]) -> dict[str, str]:
        """Give birth date and sex out of a valid ID number, for fields that are still empty."""
        reading = read_citizen_id(values.get("citizen_id", ""))
        if reading.state is not IdState.VALID:
            return {}
        born = birth_date_of(reading.number)
        found = {"sex": sex_of(reading.number), "birth_date": "" if born is None else born.isoformat()}
        return {key: value for key, value in found.items() if value and not values.get(key, "").strip()}

    def check(self, values: Mapping[str, str], resident_id: int | None) -> dict[str, FieldProblem]:
        """Say what is wrong with what has been typed so far."""
        with self._ports.store.read() as connection:
            row, errors, doubts = self._read(connection, values)
            errors |= self._taken(connection, row, resident_id)
            warnings = doubts | self._doubts(connection, row, resident_id)
        tr = self._ports.tr
        problems = {key: FieldProblem("warning", message.render(tr)) for key, message in warnings.items()}
        return problems | {key: FieldProblem("error", message.render(tr)) for key, message in errors.items()}

    def save(self, resident_id: int | None, values: Mapping[str, str], row_version: int) -> SaveResult:
        """Save a person; InvalidInput names the fields, Conflict says that somebody was faster."""
        with self._ports.store.write() as connection:
            row, errors, _ = self._read(connection, values)
            errors |= self._taken(connection, row, resident_id)
            if errors:
                raise InvalidInput(Message("Register", _FIELDS_WRONG, {"count": len(errors)}), errors)
            edit_id = editing.next_edit(connection)
            row["household_id"] = self._household(connection, row.pop("household_no"), row, edit_id)
            if resident_id is None:
                uid = self._ports.new_uid()
                saved_id = editing.insert_row(connection, "resident", uid, row, self._ports.now(), edit_id=edit_id)
                return SaveResult(saved_id, Changes.of("resident", "household", uids=(uid,)))
            stored = self._stored(connection, resident_id)
            if stored["row_version"] != row_version:
                raise Conflict(Message("Register", _OUTDATED))
            editing.change_row(connection, "resident", resident_id, row, self._ports.now(), edit_id=edit_id)
        return SaveResult(resident_id, Changes.of("resident", "household", uids=(str(stored["uid"]),)))

    def _read(
        self, connection: Connection, values: Mapping[str, str]
    ) -> tuple[dict[str, SqlValue], dict[str, Message], dict[str, Message]]:
        """Read typed text into columns; an error where a field cannot be read, a doubt where it should be looked at."""
        row: dict[str, SqlValue] = {}
        doubts: dict[str, Message] = {}
        errors: dict[str, Message] = {}
        for spec in _FORM_FIELDS:
            text = values.get(spec.key, "").strip()
            if not text and spec.required:
                errors[spec.key] = Message("Register", _REQUIRED)
            if spec.kind is Kind.PLACE:
                continue
            reading = reader_for(spec.kind, self._ports.codes[spec.code_list] if spec.code_list else None)(text or None)
            if reading.fault is not None:
                (errors if reading.value is None else doubts)[spec.key] = reading.fault
            if spec.kind is Kind.DATE and _SERIAL.fullmatch(text):
                errors[spec.key] = Message("Register", _NOT_A_DATE)
            row[spec.key] = reading.value if isinstance(reading.value, (str, int)) else None
        if str(row.get("birth_date") or "") > self._ports.today().isoformat():
            errors["birth_date"] = Message("Register", _FUTURE)
        if "place" not in errors:
            place = self._place(connection, values.get("place", ""))
            if place is None:
                errors["place"] = Message("Register", _UNKNOWN_PLACE)
            else:
                row["village_id"], row["group_id"] = place
        return row, errors, doubts

    def _place(self, connection: Connection, code: str) -> tuple[int, int | None] | None:
        for place in queries.places(connection):
            if code == _place_code(place.village_id, None):
                return place.village_id, None
            for group_id, _name in place.groups:
                if code == _place_code(place.village_id, group_id):
                    return place.village_id, group_id
        return None

    def _taken(
        self, connection: Connection, row: Mapping[str, SqlValue], resident_id: int | None
    ) -> dict[str, Message]:
        number = row.get("citizen_id")
        if number is None:
            return {}
        owner = queries.owner_of_citizen_id(connection, str(number))
        if owner is None or owner == resident_id:
            return {}
        person = queries.person_rows(connection, [owner])[0]
        return {"citizen_id": Message("Register", _TAKEN, {"name": person.name, "village": person.village})}

    def _doubts(
        self, connection: Connection, row: Mapping[str, SqlValue], resident_id: int | None
    ) -> dict[str, Message]:
        doubts: dict[str, Message] = {}
        number, born, sex = row.get("citizen_id"), row.get("birth_date"), row.get("sex")
        if number is not None:
            in_number = birth_date_of(str(number))
            if born is not None and in_number is not None and not in_number.isoformat().startswith(str(born)):
                doubts["birth_date"] = Message("Register", _BIRTH_DIFFERS, {"date": in_number.isoformat()})
            if sex in ("1", "2") and sex != sex_of(str(number)):
                doubts["sex"] = Message("Register", _SEX_DIFFERS)
        if row.get("household_no") is not None and "village_id" in row:
            villages = queries.villages_of_household(connection, str(row["household_no"]))
            if villages and row["village_id"] not in villages:
                params = {"number": row["household_no"], "village": next(iter(villages.values()))}
                doubts["household_no"] = Message("Register", _OTHER_VILLAGE, params)
        if row.get("name") is not None and born is not None:
            for namesake in queries.namesakes(connection, str(row["name"]), str(born)):
                if namesake.resident_id != resident_id:
                    params = {"name": namesake.name, "date": born, "village": namesake.village}
                    doubts["name"] = Message("Register", _NAMESAKE, params)
        return doubts

    def _household(
        self, connection: Connection, number: SqlValue, row: Mapping[str, SqlValue], edit_id: int
    ) -> SqlValue:
        if number is None:
            return None
        household_id = queries.household_with_no(connection, str(number), int(str(row["village_id"])))
        if household_id is not None:
            return household_id
        values = {"household_no": number, "village_id": row["village_id"], "group_id": row["group_id"]}
        uid, at = self._ports.new_uid(), self._ports.now()
        return editing.insert_row(connection, "household", uid, values, at, edit_id=edit_id)

    def household(self, resident_id: int) -> HouseholdCard:
        """Give the household of a person; one without a household has a card of its own."""
        with self._ports.store.read() as connection:
            values = self._stored(connection, resident_id)
            household_id = values["household_id"]
            ids = [resident_id] if household_id is None else queries.household_ids(connection, int(str(household_id)))
            today = self._ports.today()
            members = tuple(self._line(person, today) for person in queries.person_rows(connection, ids))
        address = " ".join(part for part in (members[0].village, members[0].group) if part) if members else ""
        return HouseholdCard(str(values["household_no"] or ""), address, members)

    def history(self, resident_id: int) -> tuple[HistoryRow, ...]:
        """Give what was done to a person's record, the newest first."""
        with self._ports.store.read() as connection:
            uid = str(self._stored(connection, resident_id)["uid"])
            return tuple(
                HistoryRow(
                    entry.at,
                    self._ports.tr("Register", _ACTIONS[entry.action]),
                    self._label(entry.field),
                    self._shown(connection, entry.field, entry.before),
                    self._shown(connection, entry.field, entry.after),
                )
                for entry in editing.history(connection, "resident", uid)
            )

    def _label(self, column: str) -> str:
        label = next((spec.label for spec in RESIDENT.fields if spec.key == column), _COLUMN_LABELS.get(column, column))
        return self._ports.tr("Field", label)

    def _shown(self, connection: Connection, column: str, value: str | None) -> str:
        if value is None:
            return ""
        code_list = next((spec.code_list for spec in RESIDENT.fields if spec.key == column), "")
        if code_list:
            return self._ports.codes[code_list].label_of(value)
        return queries.name_behind(connection, column, value)

    def delete(self, resident_id: int) -> Changes:
        """Take a person out of the register; the row stays as a tombstone and can be taken back."""
        with self._ports.store.write() as connection:
            stored = self._stored(connection, resident_id)
            at, edit_id = self._ports.now(), editing.next_edit(connection)
            editing.change_row(
                connection, "resident", resident_id, {"deleted": 1}, at, edit_id=edit_id, action=editing.DELETED
            )
        return Changes.of("resident", uids=(str(stored["uid"]),))

    def undo_last(self) -> Changes | None:
        """Take back the newest edit that still stands."""
        with self._ports.store.write() as connection:
            taken = editing.take_back_last(connection, self._ports.now())
        return Changes.of(*(table for table, _ in taken), uids=(uid for _, uid in taken)) if taken else None


_COLUMN_LABELS = {
    "village_id": _N("Field", "Village"),
    "group_id": _N("Field", "Village group"),
    "household_id": _N("Field", "Household"),
    "deleted": _N("Field", "Deleted"),
}


def _place_code(village_id: SqlValue, group_id: SqlValue) -> str:
    return str(village_id) if group_id is None else f"{village_id!s}:{group_id!s}"
