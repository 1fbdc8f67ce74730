"""Forms of every record type: what they show, and how typed text becomes columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.changes import Changes
from app.domain.importing.cells import reader_for
from app.domain.records import find_record
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from storage.connection import Connection, SqlValue
from storage.queries import records as queries
from storage.queries import register as places

_N = QT_TRANSLATE_NOOP
_REQUIRED = _N("Register", "This has to be filled in")
_UNKNOWN_PLACE = _N("Register", "Choose a village, and a group if there is one")
_UNKNOWN_LINK = _N("Register", "Choose one of the list; enter it first if it is missing")
_NOT_A_DATE = _N("Register", "Write the date as 1998-1-3, 19980103, 1998年1月, or the year alone")
_NOT_WHOLE = _N("Register", "This kind of work is counted in whole numbers")
_NEW = _N("Register", "New: {record}")
# What a workbook may keep as a day number is, under somebody's fingers, a date with a digit missing.
_SERIAL = re.compile(r"\d{5}")
_AS_TEXT = frozenset({Kind.NAME, Kind.KEY, Kind.HOUSEHOLD})
_DATES = frozenset({Kind.DATE, Kind.DAY})
_FEN_PER_YUAN = 100
Messages = dict[str, Message]


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
    """One field of a form with its present value; ``typed_twice`` where the second entry asks for it again."""

    key: str
    label: str
    kind: str
    value: str
    choices: tuple[Choice, ...]
    required: bool
    width: int
    help: HelpNotes
    typed_twice: bool = False


@dataclass(frozen=True, slots=True)
class RecordForm:
    """A form ready to be shown; ``row_version`` guards against two people saving over each other."""

    record: str
    record_id: int | None
    row_version: int
    title: str
    fields: tuple[FormField, ...]

    @property
    def resident_id(self) -> int | None:
        """The record's id, where the record is a resident."""
        return self.record_id

    @property
    def values(self) -> dict[str, str]:
        """The present value of every field."""
        return {field.key: field.value for field in self.fields}


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with a field: an ``error`` keeps the record from being saved, a ``warning`` wants a reason."""

    level: str
    message: str


@dataclass(frozen=True, slots=True)
class SaveResult:
    """The record that was saved."""

    record_id: int
    changes: Changes

    @property
    def resident_id(self) -> int:
        """The record's id, where the record is a resident."""
        return self.record_id


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One changed field in the life of a record: by whom, and why a doubt was set aside."""

    at: str
    action: str
    field: str
    before: str
    after: str
    by_whom: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What typed text came to: columns of the table, errors that keep it from being saved, and doubts."""

    row: dict[str, SqlValue]
    errors: Messages
    doubts: Messages


class Forms:
    """Turns stored rows into forms and typed text into rows, for any record type."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports

    def show(
        self, connection: Connection, spec: RecordSpec, record_id: int | None, stored: Mapping[str, SqlValue]
    ) -> RecordForm:
        """Give the form that shows stored columns, with the number of a household and the code of a place."""
        choices = place_choices(connection)
        columns = queries.table_columns(connection, spec.table)
        fields = tuple(
            self._field(connection, field, stored, choices) for field in spec.form_fields if _is_stored(field, columns)
        )
        title = self.title(connection, spec, stored) if record_id is not None else self._new_title(spec)
        return RecordForm(spec.key, record_id, int(str(stored.get("row_version") or 0)), title, fields)

    def title(self, connection: Connection, spec: RecordSpec, stored: Mapping[str, SqlValue]) -> str:
        """Name a record by the fields that its kind is named by."""
        shown = (
            self.shown(connection, spec.field(key), stored.get(spec.field(key).columns[0])) for key in spec.named_by
        )
        return " ".join(text for text in shown if text)

    def _new_title(self, spec: RecordSpec) -> str:
        return Message("Register", _NEW, {"record": Message("Record", spec.title)}).render(self._ports.tr)

    def _field(
        self,
        connection: Connection,
        spec: FieldSpec,
        stored: Mapping[str, SqlValue],
        places_of_office: tuple[Choice, ...],
    ) -> FormField:
        tr = self._ports.tr
        return FormField(
            key=spec.key,
            label=tr("Field", spec.label),
            kind=_form_kind(spec.kind),
            value=self.typed_text(connection, spec, stored),
            choices=self._choices(connection, spec, places_of_office),
            required=spec.required,
            width=spec.width,
            help=self._help(spec.notes),
            typed_twice=spec.typed_twice,
        )

    def _choices(
        self, connection: Connection, spec: FieldSpec, places_of_office: tuple[Choice, ...]
    ) -> tuple[Choice, ...]:
        if spec.kind is Kind.PLACE:
            return places_of_office
        if spec.kind is Kind.VILLAGE:
            return tuple(choice for choice in places_of_office if ":" not in choice.code)
        if spec.kind is Kind.LINK:
            return _link_choices(connection, spec)
        if not spec.code_list:
            return ()
        codes = self._ports.codes[spec.code_list].codes
        # Words are no codes for a number pad: lists of ours are numbered in their order.
        width = 0 if all(code.code.isdecimal() for code in codes) else len(str(len(codes)))
        return tuple(
            Choice(code.code, code.label, f"{place:0{width}d}" if width else code.code)
            for place, code in enumerate(codes, start=1)
        )

    def typed_text(self, connection: Connection, spec: FieldSpec, stored: Mapping[str, SqlValue]) -> str:
        """Give a stored value as it would be typed."""
        if spec.kind is Kind.PLACE:
            return "" if stored.get("village_id") is None else place_code(stored["village_id"], stored.get("group_id"))
        value = stored.get(spec.columns[0])
        if value is None:
            return ""
        if spec.kind is Kind.HOUSEHOLD:
            return queries.name_behind(connection, "household_id", str(value))
        if spec.kind is Kind.QUANTITY and self._is_money(stored):
            return f"{Decimal(str(value)) / _FEN_PER_YUAN:f}"
        return str(value)

    def shown(self, connection: Connection, spec: FieldSpec, value: SqlValue, column: str = "") -> str:
        """Give a stored value as people read it; of a field with several columns, that of the column named."""
        if value is None:
            return ""
        if spec.code_list:
            return self._ports.codes[spec.code_list].label_of(str(value))
        return queries.name_behind(connection, column or spec.columns[0], str(value))

    def _help(self, notes: FieldNotes) -> HelpNotes:
        tr = self._ports.tr
        return HelpNotes(
            tr("Field", notes.purpose),
            tr("Field", notes.legal_basis),
            tr("Field", notes.sensitivity.value),
            tr("Field", notes.retention),
        )

    def read(self, connection: Connection, spec: RecordSpec, values: Mapping[str, str]) -> Typed:
        """Read typed text; a household stays its number until the record is saved."""
        typed = Typed({}, {}, {})
        columns = queries.table_columns(connection, spec.table)
        for field in spec.form_fields:
            text = values.get(field.key, "").strip()
            if not text and field.required:
                typed.errors[field.key] = Message("Register", _REQUIRED)
            if not _is_stored(field, columns):
                continue
            if field.kind in (Kind.PLACE, Kind.VILLAGE):
                _read_place(connection, field, text, columns, typed)
            elif field.kind is Kind.LINK:
                _read_link(connection, field, text, typed)
            else:
                self._read_plain(field, text, typed)
        self._scale_quantities(spec, typed)
        return typed

    def _read_plain(self, field: FieldSpec, text: str, typed: Typed) -> None:
        codes = self._ports.codes[field.code_list] if field.code_list else None
        reading = reader_for(field.kind, codes)(text or None)
        if reading.fault is not None:
            (typed.errors if reading.value is None else typed.doubts)[field.key] = reading.fault
        if field.kind in _DATES and _SERIAL.fullmatch(text):
            typed.errors[field.key] = Message("Register", _NOT_A_DATE)
        # A household is known by its number until the record is saved, so it keeps the name of its field.
        column = field.key if field.kind is Kind.HOUSEHOLD else field.columns[0]
        value = reading.value
        typed.row[column] = value if isinstance(value, (str, int)) or value is None else str(value)

    def _scale_quantities(self, spec: RecordSpec, typed: Typed) -> None:
        """Keep money in fen and everything else in whole numbers, as imports do."""
        factor = _FEN_PER_YUAN if self._is_money(typed.row) else 1
        for field in spec.form_fields:
            if field.kind is not Kind.QUANTITY or typed.row.get(field.key) is None:
                continue
            amount = Decimal(str(typed.row[field.key])) * factor
            if amount != amount.to_integral_value():
                typed.errors[field.key] = Message("Register", _NOT_WHOLE)
            typed.row[field.key] = int(amount)

    def _is_money(self, row: Mapping[str, SqlValue]) -> bool:
        kind = self._ports.codes.event_types.get(str(row.get("event_type")))
        return kind is not None and kind.unit == "money"


def _read_place(connection: Connection, field: FieldSpec, text: str, columns: tuple[str, ...], typed: Typed) -> None:
    place = find_place(connection, text)
    if place is None:
        if text:
            typed.errors[field.key] = Message("Register", _UNKNOWN_PLACE)
        return
    typed.row["village_id"] = place[0]
    if field.kind is Kind.PLACE and "group_id" in columns:
        typed.row["group_id"] = place[1]


def _read_link(connection: Connection, field: FieldSpec, text: str, typed: Typed) -> None:
    """Read a row of another table: its id, as the choices of the form give it."""
    column = field.columns[0]
    typed.row[column] = None
    if not text:
        return
    found = queries.row_values(connection, find_record(field.target).table, int(text)) if text.isdecimal() else None
    if found is None:
        typed.errors[field.key] = Message("Register", _UNKNOWN_LINK)
    else:
        typed.row[column] = int(text)


def _link_choices(connection: Connection, field: FieldSpec) -> tuple[Choice, ...]:
    target = find_record(field.target)
    rows = queries.names_of(connection, target.table, target.field(target.named_by[0]).columns[0])
    width = len(str(len(rows)))
    return tuple(Choice(str(row_id), name, f"{place:0{width}d}") for place, (row_id, name) in enumerate(rows, start=1))


def _is_stored(field: FieldSpec, columns: tuple[str, ...]) -> bool:
    return field.columns[0] in columns


def _form_kind(kind: Kind) -> str:
    if kind is Kind.VILLAGE:
        return Kind.PLACE.value
    if kind is Kind.LINK:
        return Kind.CODE.value
    return Kind.TEXT.value if kind in _AS_TEXT else kind.value


def place_choices(connection: Connection) -> tuple[Choice, ...]:
    """Give every village, each followed by its groups."""
    choices: list[Choice] = []

    def add(code: str, label: str) -> None:
        choices.append(Choice(code, label, str(len(choices) + 1)))

    for village_id, village, groups in places.place_names(connection):
        add(place_code(village_id, None), village)
        for group_id, name in groups:
            add(place_code(village_id, group_id), f"{village} {name}")
    return tuple(choices)


def place_code(village_id: SqlValue, group_id: SqlValue) -> str:
    """Give the code of a place on a form."""
    return str(village_id) if group_id is None else f"{village_id!s}:{group_id!s}"


def find_place(connection: Connection, code: str) -> tuple[int, int | None] | None:
    """Give village and group of a place's code, or None where there is no such place."""
    village, _, group = code.partition(":")
    if not village.isdecimal() or (":" in code and not group.isdecimal()):
        return None
    place = int(village), int(group) if group else None
    return place if places.has_place(connection, *place) else None


Rule = Callable[[Connection, Mapping[str, SqlValue], int | None], Messages]
"""Looks at a row about to be saved, with the id of the record it belongs to."""
