"""Every record type of the office: form, check while typing, save, take back, do again, and how it once was."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from app.domain.changes import Changes
from app.domain.citizen_id import IdState, birth_date_of, read_citizen_id, sex_of
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.history import state_at
from app.domain.progress import Progress, no_progress
from app.domain.records import DESCRIBED, RECORDS, find_record
from app.domain.records.spec import Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services import record_rules as rules
from app.services.forms import (
    Choice,
    FieldProblem,
    Forms,
    HistoryRow,
    Messages,
    RecordForm,
    SaveResult,
    Typed,
    find_place,
)
from app.services.ports import Ports
from storage import editing, staff
from storage import office as office_facts
from storage.connection import Connection, SqlValue
from storage.queries import records as queries
from storage.queries import register

_N = QT_TRANSLATE_NOOP
_FIELDS_WRONG = _N("Register", "Not saved: {count} fields need another look")
_GONE = _N("Register", "This record is not in the register any more")
_OUTDATED = _N(
    "Register",
    "The record was changed in the meantime: what you typed is kept as a draft; open the person again and compare",
)
_BY_OTHERS = _N("Register", "Records of this kind come about by what is done to households and places")
_HAS_MEMBERS = _N("Register", "{count} people belong to it: give them another household or village first")
_HAS_WORK = _N("Register", "{count} lines of work belong to it: delete them first, or keep the department")
_FIELD_UNKNOWN = _N("Register", "There is no field {field} in this record")
_OPERATOR = "operator"
_ACTIONS = {
    editing.INSERTED: _N("Register", "entered"),
    editing.CHANGED: _N("Register", "changed"),
    editing.DELETED: _N("Register", "deleted"),
    editing.UNDONE: _N("Register", "taken back"),
    editing.REDONE: _N("Register", "done again"),
    editing.MERGED: _N("Register", "merged"),
    editing.UNMERGED: _N("Register", "taken apart again"),
}
_WHAT_WAS_DONE = {
    editing.INSERTED: _N("Register", "entering {title}"),
    editing.CHANGED: _N("Register", "changing {title}"),
    editing.DELETED: _N("Register", "deleting {title}"),
    editing.MERGED: _N("Register", "merging {title}"),
    editing.UNMERGED: _N("Register", "taking the merge of {title} apart"),
}
_BEARS_A_TITLE = frozenset({"office_scheme"})
"""Tables that are no record types and still can be named when a change of them is taken back."""
_AND_MORE = _N("Register", "{what} and {count} more records")
_COLUMN_LABELS = {
    "village_id": _N("Field", "Village"),
    "group_id": _N("Field", "Village group"),
    "household_id": _N("Field", "Household"),
    "deleted": _N("Field", "Deleted"),
    "from_household_id": _N("Field", "From household"),
    "to_household_id": _N("Field", "To household"),
}
_KIN = ("spouse", "father", "mother")
_NUMBER_AT_END = re.compile(r"^(.*?)(\d+)$")
_FIRST_NUMBER = "001"
_PROGRESS_STEP = 20


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was taken back or done again, and in words."""

    changes: Changes
    sentence: str


@dataclass(frozen=True, slots=True)
class BulkRow:
    """What a bulk edit does to one field of one record; with a ``problem`` the record stays as it is."""

    record_id: int
    title: str
    field: str
    before: str
    after: str
    problem: str


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """Every field that would change, and how many records would change or be refused."""

    rows: tuple[BulkRow, ...]
    changed: int
    refused: int


@dataclass(frozen=True, slots=True)
class BulkResult:
    """How many records were changed, and which were left as they are and why."""

    changed: int
    refused: tuple[BulkRow, ...]
    changes: Changes


class RecordService:
    """The records of one office, of every type by its key."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports
        self._forms = Forms(ports)

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    @property
    def operator(self) -> str:
        """Who works at the desk, as the history names them."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, _OPERATOR) or ""

    def set_operator(self, name: str) -> None:
        """Write later edits under this name."""
        with self._ports.store.write() as connection:
            office_facts.set_fact(connection, _OPERATOR, name.strip())

    def form(self, record: str, record_id: int | None = None, *, given: Mapping[str, str] | None = None) -> RecordForm:
        """Give the form of a record, or an empty one that holds what is ``given``; NotFound for one that is gone."""
        spec = find_record(record)
        with self._ports.store.read() as connection:
            if record_id is not None:
                return self._forms.show(connection, spec, record_id, self.stored(connection, spec, record_id))
            form = self._forms.show(connection, spec, None, {})
        return form if not given else _filled(form, given)

    def stored(self, connection: Connection, spec: RecordSpec, record_id: int) -> dict[str, SqlValue]:
        """Give the columns of a living record; NotFound for one that is gone."""
        values = queries.row_values(connection, spec.table, record_id)
        if values is None:
            raise NotFound(Message("Register", _GONE))
        return values

    def kept(self, record: str, record_id: int) -> tuple[dict[str, str], dict[str, str]]:
        """Give all that a record holds, as stored and as people read it, fields that no form asks for included."""
        spec = find_record(record)
        with self._ports.store.read() as connection:
            stored = self.stored(connection, spec, record_id)
            values, labels = {}, {}
            for field in spec.fields:
                shown = [self._forms.shown(connection, field, stored.get(column), column) for column in field.columns]
                text = self._forms.typed_text(connection, field, stored)
                if text:
                    values[field.key], labels[field.key] = text, " ".join(part for part in shown if part)
        pointers = (Kind.PLACE, Kind.VILLAGE, Kind.RESIDENT, Kind.LINK)
        named = {field.key for field in spec.fields if field.kind in pointers}
        return values, {key: label for key, label in labels.items() if key in named}

    def title(self, record: str, record_id: int) -> str:
        """Name a record."""
        spec = find_record(record)
        with self._ports.store.read() as connection:
            return self._forms.title(connection, spec, self.stored(connection, spec, record_id))

    def derive(self, record: str, values: Mapping[str, str]) -> dict[str, str]:
        """Give birth date and sex out of a valid ID number, for fields that are still empty."""
        keys = {field.key for field in find_record(record).form_fields}
        reading = read_citizen_id(values.get("citizen_id", ""))
        if reading.state is not IdState.VALID:
            return {}
        born = birth_date_of(reading.number)
        found = {"sex": sex_of(reading.number), "birth_date": "" if born is None else born.isoformat()}
        return {key: value for key, value in found.items() if key in keys and value and not values.get(key, "").strip()}

    def carry_over(self, record: str, values: Mapping[str, str]) -> dict[str, str]:
        """Give what the next record of a series shares with this one."""
        return {key: values[key] for key in find_record(record).carried if values.get(key)}

    def next_household_no(self, place: str) -> str:
        """Give the number after the highest of the village, in the same writing; 001 for its first household."""
        with self._ports.store.read() as connection:
            found = find_place(connection, place)
            return _FIRST_NUMBER if found is None else self.next_in_village(connection, found[0])

    def next_in_village(self, connection: Connection, village_id: int) -> str:
        """Give the number after the highest of a village, in the caller's transaction."""
        match = _NUMBER_AT_END.match(queries.last_household_no(connection, village_id) or "000")
        if match is None:
            return ""
        head, digits = match.groups()
        return f"{head}{int(digits) + 1:0{len(digits)}d}"

    def reasons(self, field: str) -> tuple[str, ...]:
        """Give the reasons typed lately for saving a field in spite of a doubt."""
        with self._ports.store.read() as connection:
            return editing.recent_reasons(connection, field)

    def check(self, record: str, values: Mapping[str, str], record_id: int | None) -> dict[str, FieldProblem]:
        """Say what is wrong with what has been typed so far."""
        spec = find_record(record)
        with self._ports.store.read() as connection:
            typed = self._typed(connection, spec, values, record_id)
        tr = self._ports.tr
        problems = {key: FieldProblem("warning", message.render(tr)) for key, message in typed.doubts.items()}
        return problems | {key: FieldProblem("error", message.render(tr)) for key, message in typed.errors.items()}

    def _typed(
        self, connection: Connection, spec: RecordSpec, values: Mapping[str, str], record_id: int | None
    ) -> Typed:
        typed = self._forms.read(connection, spec, values)
        errors = typed.errors | rules.future_days(spec, typed.row, self._ports.today().isoformat())
        errors |= rules.errors_of(connection, spec, typed.row, record_id)
        return Typed(typed.row, errors, typed.doubts | rules.doubts_of(connection, spec, typed.row, record_id))

    def save(
        self,
        record: str,
        record_id: int | None,
        values: Mapping[str, str],
        row_version: int,
        answers: Mapping[str, str] | None = None,
    ) -> SaveResult:
        """Save a record; InvalidInput names the fields, Conflict says that somebody was faster.

        ``answers`` holds, by field, the reason typed for saving in spite of a doubt.
        """
        spec = find_record(record)
        with self._ports.store.write() as connection:
            if record_id is not None and self.stored(connection, spec, record_id)["row_version"] != row_version:
                raise Conflict(Message("Register", _OUTDATED))
            edit_id = editing.next_edit(connection)
            saved_id, uid = self.write(connection, spec, record_id, values, edit_id, answers or {})
        return SaveResult(saved_id, Changes.of(spec.table, "household", uids=(uid,)))

    def write(
        self,
        connection: Connection,
        spec: RecordSpec,
        record_id: int | None,
        values: Mapping[str, str],
        edit_id: int,
        answers: Mapping[str, str] | None = None,
    ) -> tuple[int, str]:
        """Write a record as part of an edit inside the caller's transaction; gives id and uid, raises InvalidInput."""
        if record_id is None and not spec.made_by_form:
            raise InvalidInput(Message("Register", _BY_OTHERS))
        typed = self._typed(connection, spec, values, record_id)
        if typed.errors:
            raise InvalidInput(Message("Register", _FIELDS_WRONG, {"count": len(typed.errors)}), typed.errors)
        row, at = dict(typed.row), self._ports.now()
        if any(field.kind is Kind.HOUSEHOLD for field in spec.form_fields):
            row["household_id"] = self.need_household(connection, row.pop("household_no", None), row, edit_id)
        if spec.table == "work_event":
            row["worker_id"] = staff.worker_named(connection, row["village_id"], row.get("worker"))
        if record_id is None:
            uid = self._ports.new_uid()
            if "source_key" in queries.table_columns(connection, spec.table):
                row["source_key"] = f"typed:{uid}"
            record_id = editing.insert_row(connection, spec.table, uid, row, at, edit_id=edit_id)
        else:
            uid = str(self.stored(connection, spec, record_id)["uid"])
            editing.change_row(connection, spec.table, record_id, row, at, edit_id=edit_id)
        if spec.table == "village_worker":
            staff.link_events(connection)
        if spec.table == "resident":
            self.link_family(connection, record_id, edit_id)
        self._keep_answers(connection, edit_id, (spec.table, uid), typed.doubts, answers or {})
        return record_id, uid

    def _keep_answers(
        self, connection: Connection, edit_id: int, row: tuple[str, str], doubts: Messages, answers: Mapping[str, str]
    ) -> None:
        kept = {
            field: (doubts[field].render(self._ports.tr), reason.strip())
            for field, reason in answers.items()
            if field in doubts and reason.strip()
        }
        editing.answer_doubts(connection, edit_id, row, self._ports.now(), kept)

    def need_household(
        self, connection: Connection, number: SqlValue, row: Mapping[str, SqlValue], edit_id: int
    ) -> int | None:
        """Give the household of a village with this number, and enter it where it is new; None for no number."""
        if number is None:
            return None
        household_id = register.household_with_no(connection, str(number), int(str(row["village_id"])))
        if household_id is not None:
            return household_id
        values = {"household_no": number, "village_id": row["village_id"], "group_id": row.get("group_id")}
        uid, at = self._ports.new_uid(), self._ports.now()
        return editing.insert_row(connection, "household", uid, values, at, edit_id=edit_id)

    def link_family(self, connection: Connection, resident_id: int, edit_id: int) -> None:
        """Point a person to spouse and parents in the register, and those who name this person back to it.

        An ID number decides; without one, a name that is unique in the household.
        """
        row = queries.row_values(connection, "resident", resident_id) or {}
        links = {f"{kin}_id": self._relative(connection, row, kin) for kin in _KIN}
        at = self._ports.now()
        editing.change_row(connection, "resident", resident_id, links, at, edit_id=edit_id)
        if row.get("citizen_id") is not None:
            for other_id, kin in queries.who_names(connection, str(row["citizen_id"])):
                editing.change_row(connection, "resident", other_id, {f"{kin}_id": resident_id}, at, edit_id=edit_id)

    def _relative(self, connection: Connection, row: Mapping[str, SqlValue], kin: str) -> SqlValue:
        number, name, household_id = row.get(f"{kin}_citizen_id"), row.get(f"{kin}_name"), row.get("household_id")
        if number is not None:
            return queries.who_has_id(connection, str(number))
        if name is None:
            return None
        known = row.get(f"{kin}_id")
        if known is not None and queries.name_behind(connection, f"{kin}_id", str(known)) == name:
            return known
        if household_id is None:
            return None
        return queries.member_named(connection, int(str(household_id)), str(name), int(str(row["id"])))

    def delete(self, record: str, record_id: int) -> Changes:
        """Take a record out of the register; the row stays as a tombstone and can be taken back."""
        spec = find_record(record)
        with self._ports.store.write() as connection:
            stored = self.stored(connection, spec, record_id)
            held = queries.held_by(connection, spec.table, record_id)
            if held:
                template = _HAS_WORK if spec.table == "department" else _HAS_MEMBERS
                raise Conflict(Message("Register", template, {"count": held}))
            at, edit_id = self._ports.now(), editing.next_edit(connection)
            editing.change_row(
                connection, spec.table, record_id, {"deleted": 1}, at, edit_id=edit_id, action=editing.DELETED
            )
        return Changes.of(spec.table, uids=(str(stored["uid"]),))

    def history(self, record: str, record_id: int) -> tuple[HistoryRow, ...]:
        """Give what was done to a record, the newest first."""
        spec = find_record(record)
        with self._ports.store.read() as connection:
            uid = str(self.stored(connection, spec, record_id)["uid"])
            reasons = editing.reasons_given(connection, spec.table, uid)
            return tuple(
                HistoryRow(
                    entry.at,
                    self._ports.tr("Register", _ACTIONS.get(entry.action, entry.action)),
                    self._label(spec, entry.field),
                    self._shown(connection, spec, entry.field, entry.before),
                    self._shown(connection, spec, entry.field, entry.after),
                    entry.by_whom or "",
                    reasons.get((entry.edit_id, entry.field), ""),
                )
                for entry in editing.history(connection, spec.table, uid)
            )

    def _label(self, spec: RecordSpec, column: str) -> str:
        label = next((field.label for field in spec.fields if column in (field.key, *field.columns[1:])), None)
        if label is None or column in _COLUMN_LABELS:
            label = _COLUMN_LABELS.get(column) or self._link_label(spec, column)
        return self._ports.tr("Field", label) if label else column

    @staticmethod
    def _link_label(spec: RecordSpec, column: str) -> str:
        return next((field.label for field in spec.fields if field.columns == (column,)), "")

    def _shown(self, connection: Connection, spec: RecordSpec, column: str, value: str | None) -> str:
        if value is None:
            return ""
        field = next((field for field in spec.fields if field.key == column and field.code_list), None)
        if field is not None:
            return self._forms.shown(connection, field, value)
        return queries.name_behind(connection, column, value)

    def as_it_was(self, record: str, record_id: int, day: date) -> RecordForm | None:
        """Give the form of a record as it was at the end of a day, or None where it was not in the register then."""
        spec = find_record(record)
        zone = self._ports.clock().tzinfo
        after = datetime.combine(day + timedelta(days=1), time.min, zone).astimezone(UTC).isoformat(timespec="seconds")
        with self._ports.store.read() as connection:
            row = queries.row_values(connection, spec.table, record_id, living_only=False)
            if row is None:
                raise NotFound(Message("Register", _GONE))
            imported = queries.imported_at(connection, spec.table, record_id)
            if imported is not None and imported >= after:
                return None
            now = {column: None if value is None else str(value) for column, value in row.items()}
            for column in queries.filled_since(connection, spec.table, record_id, after):
                now[column] = None
            entries = editing.history(connection, spec.table, str(row["uid"]))
            then = state_at(now, entries, after, exists=row["deleted"] == 0)
            return None if then is None else self._forms.show(connection, spec, record_id, then)

    def can_undo(self) -> str:
        """Say what would be taken back next; nothing where there is nothing."""
        with self._ports.store.read() as connection:
            return self._said(connection, editing.next_to_undo(connection))

    def can_redo(self) -> str:
        """Say what would be done again next; nothing where there is nothing."""
        with self._ports.store.read() as connection:
            return self._said(connection, editing.next_to_redo(connection))

    def undo(self) -> UndoResult | None:
        """Take back the newest edit that still stands."""
        with self._ports.store.write() as connection:
            sentence = self._said(connection, editing.next_to_undo(connection))
            taken = editing.take_back_last(connection, self._ports.now())
        return _result(taken, sentence)

    def redo(self) -> UndoResult | None:
        """Do again what was taken back last, unless something else was edited since."""
        with self._ports.store.write() as connection:
            sentence = self._said(connection, editing.next_to_redo(connection))
            taken = editing.do_again(connection, self._ports.now())
        return _result(taken, sentence)

    def _said(self, connection: Connection, edit_id: int | None) -> str:
        touched = () if edit_id is None else editing.touched_by(connection, edit_id)
        if not touched:
            return ""
        known = {spec.table: spec for spec in RECORDS}
        # A household entered with its first member is named by the member.
        first = next((one for one in touched if one.table != "household"), touched[0])
        title = ""
        if first.table in known:
            spec = known[first.table]
            row_id = queries.id_of(connection, first.table, first.uid)
            row = {} if row_id is None else queries.row_values(connection, first.table, row_id, living_only=False) or {}
            title = self._forms.title(connection, spec, row)
        elif first.table in _BEARS_A_TITLE:
            row_id = queries.id_of(connection, first.table, first.uid)
            row = {} if row_id is None else queries.row_values(connection, first.table, row_id, living_only=False) or {}
            title = str(row.get("title", ""))
        else:
            title = next((self._ports.tr("Record", spec.title) for spec in DESCRIBED if spec.table == first.table), "")
        what = Message("Register", _WHAT_WAS_DONE.get(first.action, _WHAT_WAS_DONE[editing.CHANGED]), {"title": title})
        if len(touched) > 1:
            what = Message("Register", _AND_MORE, {"what": what, "count": len(touched) - 1})
        return what.render(self._ports.tr)

    def bulk_preview(
        self, record: str, ids: Sequence[int], values: Mapping[str, str], progress: Progress = no_progress
    ) -> BulkPreview:
        """Say what giving many records the same values would change, and which of them would refuse it."""
        spec = find_record(record)
        with self._ports.store.rehearse() as connection:
            rows = self._bulk(connection, spec, ids, values, progress)
        refused = {row.record_id for row in rows if row.problem}
        return BulkPreview(tuple(rows), len({row.record_id for row in rows} - refused), len(refused))

    def bulk_save(
        self, record: str, ids: Sequence[int], values: Mapping[str, str], progress: Progress = no_progress
    ) -> BulkResult:
        """Give many records the same values in one edit; those that refuse stay as they are."""
        spec = find_record(record)
        with self._ports.store.write() as connection:
            rows = self._bulk(connection, spec, ids, values, progress)
        refused = tuple(row for row in rows if row.problem)
        changed = {row.record_id for row in rows} - {row.record_id for row in refused}
        return BulkResult(len(changed), refused, Changes.of(spec.table, "household"))

    def _bulk(
        self,
        connection: Connection,
        spec: RecordSpec,
        ids: Sequence[int],
        values: Mapping[str, str],
        progress: Progress,
    ) -> list[BulkRow]:
        known = {field.key for field in spec.form_fields}
        for key in values:
            if key not in known:
                raise InvalidInput(Message("Register", _FIELD_UNKNOWN, {"field": key}))
        edit_id = editing.next_edit(connection)
        rows: list[BulkRow] = []
        for done, record_id in enumerate(ids):
            if done % _PROGRESS_STEP == 0:
                progress(done, len(ids))
            rows += self._bulk_one(connection, spec, record_id, values, edit_id)
        progress(len(ids), len(ids))
        return rows

    def _bulk_one(
        self, connection: Connection, spec: RecordSpec, record_id: int, values: Mapping[str, str], edit_id: int
    ) -> list[BulkRow]:
        form = self._forms.show(connection, spec, record_id, self.stored(connection, spec, record_id))
        fields = {field.key: field for field in form.fields}
        changed = {key: value for key, value in values.items() if key in fields and fields[key].value != value}
        if not changed:
            return []
        problems: Mapping[str, Message] = {}
        whole = Message("Register", _FIELDS_WRONG, {"count": 1})
        try:
            self.write(connection, spec, record_id, form.values | changed, edit_id)
        except InvalidInput as error:
            problems = error.fields or dict.fromkeys(changed, whole)
        reason = "；".join(message.render(self._ports.tr) for message in problems.values())
        return [
            BulkRow(
                record_id, form.title, fields[key].label, _label_of(fields[key].choices, fields[key].value),
                _label_of(fields[key].choices, value), reason,
            )
            for key, value in changed.items()
        ]  # fmt: skip


def _filled(form: RecordForm, given: Mapping[str, str]) -> RecordForm:
    fields = tuple(replace(field, value=given.get(field.key, field.value)) for field in form.fields)
    return replace(form, fields=fields)


def _label_of(choices: Sequence[Choice], value: str) -> str:
    return next((choice.label for choice in choices if choice.code == value), value)


def _result(taken: tuple[tuple[str, str], ...], sentence: str) -> UndoResult | None:
    if not taken:
        return None
    return UndoResult(Changes.of(*(table for table, _ in taken), uids=(uid for _, uid in taken)), sentence)
