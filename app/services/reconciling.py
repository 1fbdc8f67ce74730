"""Comparing the register with a list of the health centre, the police or a school; the clerk decides row by row.

Comparing writes nothing but the run itself: file, legal basis, counts. Of the list only what the clerk takes over is
kept. A hospital's list of births is compared by child, and in numbers by month: mothers are not tracked, and nobody is
added from it, because a child is entered when the family comes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.domain.changes import Changes
from app.domain.citizen_id import birth_date_of, sex_of
from app.domain.dates import age_on
from app.domain.errors import InvalidInput
from app.domain.importing.cells import Cell, Value
from app.domain.importing.headings import (
    ROWS_SEARCHED,
    Column,
    HeadingBook,
    Headings,
    find_headings,
)
from app.domain.importing.rows import Fault, RowReader, RowReading
from app.domain.progress import Progress, no_progress
from app.domain.reconciling import Entry, Level, Matching, Pair, differs, match
from app.domain.records import RESIDENT
from app.domain.records.spec import FieldSpec, Kind
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.imports import ColumnReport
from app.services.ports import Ports
from storage import editing
from storage import reconciling as runs_store
from storage.connection import Connection, SqlValue
from storage.exchange.reading import Sheet, TableFile, open_table
from storage.exchange.writing import SheetContent, write_workbook
from storage.queries import reconciling as queries
from storage.queries import register as register_queries
from storage.queries.reconciling import KnownPerson
from storage.reconciling import RunRow

_N = QT_TRANSLATE_NOOP
_NO_BASIS = _N("Reconcile", "Write on what legal basis the list was received and for what purpose")
_NO_ROWS = _N("Reconcile", "The list holds no row with a name")
_NAMELESS = _N("Reconcile", "the row has no name that can be read")
_REPEATED = _N("Reconcile", "row {row} gives the same person")
_HAS_LEFT = _N("Reconcile", "left on {date} by the register")
_ALREADY_TAKEN = _N("Reconcile", "Row {row}: {name} in {village} has this ID number already")
_NO_VILLAGE = _N("Reconcile", "Row {row}: the village is not known; add it to the list, or compare one village")
_GONE = _N("Reconcile", "Row {row}: the person was changed or deleted in the meantime; compare again")
_NOT_FROM_BIRTHS = _N(
    "Reconcile", "Row {row}: nobody is added from a list of births; enter the child when the family comes"
)
_UNKNOWN_ROW = _N("Reconcile", "There is no row {row} in this comparison")
_WHOLE = _N("Reconcile", "whole township")
_SCOPE = _N("Reconcile", "{village}; sex {sex}; age {age}; born {born}")
_ANY = _N("Reconcile", "any")
_RANGE = _N("Reconcile", "{first} to {last}")
_INFO = _N("Reconcile", "About")
_GROUPS = {
    "matched": _N("Reconcile", "Matched"),
    "probable": _N("Reconcile", "Probable"),
    "differing": _N("Reconcile", "Different"),
    "only_here": _N("Reconcile", "Only in the register"),
    "only_there": _N("Reconcile", "Only in the list"),
}
_HEADS = (
    _N("Reconcile", "Row"), _N("Reconcile", "Name"), _N("Reconcile", "Sex"), _N("Reconcile", "Birth date"),
    _N("Reconcile", "Citizen ID"), _N("Reconcile", "Village"), _N("Reconcile", "Why"), _N("Reconcile", "In the register"),
    _N("Reconcile", "In the list"), _N("Reconcile", "Choice"),
)  # fmt: skip
_INFO_LINES = (
    _N("Reconcile", "File"), _N("Reconcile", "Fingerprint (SHA-256)"), _N("Reconcile", "Legal basis and purpose"),
    _N("Reconcile", "Part of the register"), _N("Reconcile", "Compared at"), _N("Reconcile", "Rows read"),
)  # fmt: skip
_DIFFERENCE = _N("Reconcile", "{label}: {value}")
_PLACE_LABELS = {
    "village": _N("Field", "Village"), "village_group": _N("Field", "Village group"), "door_no": _N("Field", "Door no."),
}  # fmt: skip
_CHOICES = {
    "keep": _N("Reconcile", "keep the register"),
    "take": _N("Reconcile", "take from the list"),
    "add": _N("Reconcile", "add"),
    "ignore": _N("Reconcile", "set aside"),
}

T = TypeVar("T")
_DAY = len("2000-01-01")
_SEX_NOT_STATED = "9"
_NOT_COMPARED = frozenset({"source_no", "registered_on", "note", "children_count", "left_on", "left_reason"})
_POINTERS = frozenset({Kind.PLACE, Kind.HOUSEHOLD, Kind.RESIDENT, Kind.VILLAGE})
_COMPARED = tuple(spec for spec in RESIDENT.fields if spec.kind not in _POINTERS and spec.key not in _NOT_COMPARED)
_OF_A_CHILD = frozenset({"name", "sex", "birth_date"})
_PLACE_CELLS: dict[str, FieldSpec | Kind] = {"village": Kind.PLACE, "village_group": Kind.PLACE, "door_no": Kind.KEY}
_CELLS: Mapping[str, FieldSpec | Kind] = {spec.key: spec for spec in RESIDENT.fields} | _PLACE_CELLS


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the register the list should cover; ages in full years, dates as ISO text, empty for no limit."""

    village_id: int | None = None
    sex: str = ""
    age_from: int | None = None
    age_to: int | None = None
    born_from: str = ""
    born_to: str = ""


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One field as it stands in both; ``here`` is empty where the register holds nothing."""

    key: str
    label: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class PairRow:
    """A row of the list and the resident it is, or may be. ``note`` says what else should be known."""

    row: int
    resident_id: int
    name: str
    sex: str
    birth_date: str
    citizen_id: str
    village: str
    name_there: str
    reasons: tuple[str, ...]
    differences: tuple[FieldDifference, ...]
    note: str


@dataclass(frozen=True, slots=True)
class HereRow:
    """A resident of the scope who does not stand in the list."""

    resident_id: int
    name: str
    sex: str
    birth_date: str
    citizen_id: str
    village: str


@dataclass(frozen=True, slots=True)
class ThereRow:
    """A row of the list that is nobody of the register, or cannot be read; ``can_be_added`` where that makes sense."""

    row: int
    name: str
    sex: str
    birth_date: str
    citizen_id: str
    village: str
    note: str
    can_be_added: bool


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Births of a month in the list and in the register."""

    month: str
    here: int
    there: int


@dataclass(frozen=True, slots=True)
class ReconcileReport:
    """Five groups, every row of the list in exactly one of four, and what was made of the columns.

    ``matched`` are sure and say the same; ``differing`` are sure and say something else somewhere.
    """

    run_id: int
    file_name: str
    file_sha256: str
    basis: str
    scope: str
    at: str
    is_birth_list: bool
    rows_read: int
    columns: tuple[ColumnReport, ...]
    matched: tuple[PairRow, ...]
    probable: tuple[PairRow, ...]
    differing: tuple[PairRow, ...]
    only_here: tuple[HereRow, ...]
    only_there: tuple[ThereRow, ...]
    months: tuple[MonthCount, ...]
    values: Mapping[int, Mapping[str, Value]] = field(repr=False)
    """What the rows of the list say, by row and field; kept in memory only."""
    village_id: int | None = None

    def group(self, key: str) -> tuple[PairRow | HereRow | ThereRow, ...]:
        """Give a group by its name."""
        return tuple(getattr(self, key))


@dataclass(frozen=True, slots=True)
class Decision:
    """What the clerk chose for a row: ``take`` some fields, ``add`` the person, or ``ignore`` with a note."""

    row: int
    action: str
    fields: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """One field that a decision would write; ``before`` is empty for somebody new."""

    row: int
    name: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ApplyResult:
    """What was written, all in one edit that one undo takes back."""

    changed: int
    added: int
    changes: Changes


class ReconcileService:
    """Comparing this office's register with other lists."""

    def __init__(self, ports: Ports, headings: HeadingBook) -> None:
        """Work on one office; ``headings`` know the lists of other offices."""
        self._ports = ports
        self._book = headings

    def compare(
        self,
        file: Path,
        basis: str,
        scope: Scope = Scope(),
        progress: Progress = no_progress,
        *,
        by_whom: str | None = None,
    ) -> ReconcileReport:
        """Compare a list with the register; InvalidInput says what is wrong with the file, or that the basis lacks."""
        if not basis.strip():
            message = Message("Reconcile", _NO_BASIS)
            raise InvalidInput(message, {"basis": message})
        table = open_table(file)
        sheet, headings, is_births = self._choose_sheet(table)
        reader = RowReader(headings, _CELLS, self._ports.codes)
        with self._ports.store.snapshot() as connection:
            total = register_queries.counts(connection)[0] + 1
            villages = {place.village_id: place.name for place in register_queries.places(connection)}
            listed = _Listed(reader, {name: village_id for village_id, name in villages.items()})
            for number in range(headings.row + 1, sheet.row_count):
                listed.take(number + 1, sheet.rows[number])
            if not listed.entries and not listed.unread:
                raise InvalidInput(Message("Reconcile", _NO_ROWS))
            people = list(queries.known_people(connection, lambda number: progress(number, total)))
            matching = match(listed.entries, map(_entry, people))
            report = self._report(connection, listed, people, matching, villages, scope, is_births=is_births)
        run = RunRow(
            0, table.name, table.sha256, basis.strip(), self._scope_text(scope, villages), self._ports.now(), by_whom,
            len(listed.entries) + len(listed.unread), len(report.matched), len(report.probable), len(report.differing),
            len(report.only_here), len(report.only_there), 0,
        )  # fmt: skip
        with self._ports.store.write() as connection:
            run_id = runs_store.add_run(connection, run)
        progress(total, total)
        return ReconcileReport(
            run_id, run.file_name, run.file_sha256, run.basis, run.scope, run.at, is_births, run.rows_read,
            self._columns(headings), report.matched, report.probable, report.differing, report.only_here,
            report.only_there, report.months, listed.values, scope.village_id,
        )  # fmt: skip

    def runs(self) -> tuple[RunRow, ...]:
        """Give the comparisons of the past, the newest first."""
        with self._ports.store.read() as connection:
            return runs_store.runs(connection)

    def plan(self, report: ReconcileReport, decisions: Sequence[Decision]) -> tuple[PlannedChange, ...]:
        """Say what the decisions would write, field by field; nothing is written."""
        pairs = {pair.row: pair for pair in (*report.differing, *report.probable)}
        planned: list[PlannedChange] = []
        for decision in decisions:
            if decision.action == "take":
                pair = _known(pairs, decision.row)
                planned += [
                    PlannedChange(decision.row, pair.name, one.label, one.here, one.there)
                    for one in pair.differences
                    if one.key in decision.fields
                ]
            elif decision.action == "add":
                values = _known(report.values, decision.row)
                name = str(values.get("name") or "")
                planned += [
                    PlannedChange(decision.row, name, self._label(key), "", self._shown(key, value))
                    for key, value in values.items()
                ]
        return tuple(planned)

    def apply(self, report: ReconcileReport, decisions: Sequence[Decision]) -> ApplyResult:
        """Write what the clerk chose, all or nothing; InvalidInput names the row that cannot be taken."""
        pairs = {pair.row: pair for pair in (*report.differing, *report.probable)}
        uids: list[str] = []
        changed = added = 0
        with self._ports.store.write() as connection:
            edit_id = editing.next_edit(connection)
            for decision in decisions:
                values = report.values.get(decision.row, {})
                if decision.action == "take" and decision.fields:
                    pair = _known(pairs, decision.row)
                    taken = {key: _plain(values[key]) for key in decision.fields if key in values}
                    self._refuse_stale(connection, pair, decision)
                    self._refuse_taken(connection, decision.row, taken.get("citizen_id"), pair.resident_id)
                    editing.change_row(
                        connection, "resident", pair.resident_id, taken, self._ports.now(), edit_id=edit_id
                    )
                    changed += 1
                elif decision.action == "add":
                    uids.append(self._add(connection, report, decision.row, edit_id))
                    added += 1
            runs_store.count_applied(connection, report.run_id, changed + added)
        return ApplyResult(changed, added, Changes.of("resident", "household", uids=uids))

    def write_report(self, report: ReconcileReport, file: Path, decisions: Sequence[Decision] = ()) -> Path:
        """Write all groups as a workbook, one sheet each, with what the clerk chose."""
        tr = self._ports.tr
        chosen = {decision.row: decision for decision in decisions}
        heads = [tr("Reconcile", head) for head in _HEADS]
        values = (report.file_name, report.file_sha256, report.basis, report.scope, report.at, str(report.rows_read))
        info = [(tr("Reconcile", line), value) for line, value in zip(_INFO_LINES, values, strict=True)]
        info += [(tr("Reconcile", title), str(len(report.group(key)))) for key, title in _GROUPS.items()]
        sheets = [SheetContent(tr("Reconcile", _INFO), (tr("Reconcile", _INFO), ""), info, widths=(24, 40))]
        for key, title in _GROUPS.items():
            rows = [self._exported(one, chosen) for one in report.group(key)]
            sheets.append(
                SheetContent(tr("Reconcile", title), heads, rows, widths=(8, 12, 8, 14, 22, 14, 30, 40, 40, 24))
            )
        return write_workbook(file, sheets)

    def _exported(self, one: PairRow | HereRow | ThereRow, chosen: Mapping[int, Decision]) -> tuple[str, ...]:
        person = (one.name, one.sex, one.birth_date, one.citizen_id, one.village)
        if isinstance(one, HereRow):
            return ("", *person)
        choice = self._choice(chosen.get(one.row))
        if isinstance(one, ThereRow):
            return (str(one.row), *person, one.note, "", "", choice)
        here = "；".join(self._difference(each.label, each.here) for each in one.differences)
        there = "；".join(self._difference(each.label, each.there) for each in one.differences)
        why = "；".join((*one.reasons, one.note) if one.note else one.reasons)
        return (str(one.row), *person, why, here, there, choice)

    def _difference(self, label: str, value: str) -> str:
        return Message("Reconcile", _DIFFERENCE, {"label": label, "value": value}).render(self._ports.tr)

    def _choice(self, decision: Decision | None) -> str:
        if decision is None:
            return ""
        action = "keep" if decision.action == "take" and not decision.fields else decision.action
        labels = "、".join(self._label(key) for key in decision.fields)
        return " ".join(part for part in (self._ports.tr("Reconcile", _CHOICES[action]), labels, decision.note) if part)

    def _add(self, connection: Connection, report: ReconcileReport, row: int, edit_id: int) -> str:
        values = _known(report.values, row)
        if report.is_birth_list:
            raise InvalidInput(Message("Reconcile", _NOT_FROM_BIRTHS, {"row": row}))
        self._refuse_taken(connection, row, _plain(values.get("citizen_id")), None)
        places = {place.name: place.village_id for place in register_queries.places(connection)}
        village_id = places.get(str(values.get("village") or ""), report.village_id)
        if village_id is None:
            raise InvalidInput(Message("Reconcile", _NO_VILLAGE, {"row": row}))
        columns: dict[str, SqlValue] = {
            spec.key: _plain(values.get(spec.key)) for spec in RESIDENT.fields if spec.kind not in _POINTERS
        }
        columns |= {"sex": columns["sex"] or _SEX_NOT_STATED, "village_id": village_id}
        number = values.get("household_no")
        if number is not None:
            columns["household_id"] = self._household(connection, str(number), village_id, edit_id)
        uid = self._ports.new_uid()
        editing.insert_row(connection, "resident", uid, columns, self._ports.now(), edit_id=edit_id)
        return uid

    def _household(self, connection: Connection, number: str, village_id: int, edit_id: int) -> int:
        known = register_queries.household_with_no(connection, number, village_id)
        if known is not None:
            return known
        values: dict[str, SqlValue] = {"household_no": number, "village_id": village_id}
        return editing.insert_row(
            connection, "household", self._ports.new_uid(), values, self._ports.now(), edit_id=edit_id
        )

    def _refuse_stale(self, connection: Connection, pair: PairRow, decision: Decision) -> None:
        """Refuse to write over what somebody changed since the comparison."""
        stored = queries.values_of(connection, [pair.resident_id], [spec.key for spec in _COMPARED])
        shown = {one.key: one.here for one in pair.differences}
        values = stored.get(pair.resident_id)
        if values is None or any(self._shown(key, values.get(key)) != shown.get(key) for key in decision.fields):
            raise InvalidInput(Message("Reconcile", _GONE, {"row": decision.row}))

    def _refuse_taken(self, connection: Connection, row: int, number: SqlValue, resident_id: int | None) -> None:
        owner = None if number is None else register_queries.owner_of_citizen_id(connection, str(number))
        if owner is not None and owner != resident_id:
            person = register_queries.person_rows(connection, [owner])[0]
            params = {"row": row, "name": person.name, "village": person.village}
            raise InvalidInput(Message("Reconcile", _ALREADY_TAKEN, params))

    def _choose_sheet(self, table: TableFile) -> tuple[Sheet, Headings, bool]:
        """Give the sheet with the most known headings, and whether it is a hospital's list of births."""
        found: list[tuple[int, bool, Sheet, Headings]] = []
        refusal: InvalidInput | None = None
        for sheet in table.sheets:
            for kind in ("list", "birth"):
                try:
                    headings = find_headings(sheet.rows[:ROWS_SEARCHED], kind, self._book)
                except InvalidInput as error:
                    refusal = error
                else:
                    found.append((len(headings.mapped), kind == "birth", sheet, headings))
        if not found:
            raise refusal or InvalidInput(Message("Reconcile", _NO_ROWS))
        _, is_births, sheet, headings = max(found, key=lambda one: (one[0], not one[1]))
        return sheet, headings, is_births

    def _report(
        self,
        connection: Connection,
        listed: _Listed,
        people: Sequence[KnownPerson],
        matching: Matching,
        villages: Mapping[int, str],
        scope: Scope,
        *,
        is_births: bool,
    ) -> _Groups:
        by_id = {person.id: person for person in people}
        compared = [spec for spec in _COMPARED if not is_births or spec.key in _OF_A_CHILD]
        stored = queries.values_of(
            connection, [pair.resident_id for pair in matching.pairs], [spec.key for spec in compared]
        )
        groups = _Groups()
        for pair in matching.pairs:
            note = self._note(listed, pair.row)
            person = by_id[pair.resident_id]
            line = self._pair_row(pair, person, listed.values[pair.row], villages, compared, stored, note)
            if pair.level is Level.PROBABLE:
                groups.probable += (line,)
            elif line.differences:
                groups.differing += (line,)
            else:
                groups.matched += (line,)
        found = {pair.resident_id for pair in matching.pairs}
        groups.only_here = tuple(
            HereRow(
                person.id, person.name, self._sex(person.sex), person.birth_date or "", person.citizen_id or "",
                villages.get(person.village_id, ""),
            )
            for person in people
            if person.id not in found and self._is_in(person, scope)
        )  # fmt: skip
        only_there = [
            self._there(row, listed.values[row], self._note(listed, row), can_be_added=not is_births)
            for row in matching.only_there
        ]
        for row, first in matching.repeated.items():
            note = Message("Reconcile", _REPEATED, {"row": first}).render(self._ports.tr)
            only_there.append(self._there(row, listed.values[row], note, can_be_added=False))
        nameless = self._ports.tr("Reconcile", _NAMELESS)
        only_there += [self._there(row, {}, nameless, can_be_added=False) for row in listed.unread]
        groups.only_there = tuple(sorted(only_there, key=lambda one: one.row))
        if is_births:
            groups.months = _months(listed, people, scope)
        return groups

    def _pair_row(
        self,
        pair: Pair,
        person: KnownPerson,
        values: Mapping[str, Value],
        villages: Mapping[int, str],
        compared: Sequence[FieldSpec],
        stored: Mapping[int, Mapping[str, SqlValue]],
        note: str,
    ) -> PairRow:
        tr = self._ports.tr
        here = stored[pair.resident_id]
        differences = tuple(
            FieldDifference(
                spec.key, tr("Field", spec.label), self._shown(spec.key, here[spec.key]),
                self._shown(spec.key, values[spec.key]),
            )
            for spec in compared
            if spec.key in values and differs(here[spec.key], values[spec.key], is_date=spec.kind is Kind.DATE)
        )  # fmt: skip
        has_left = person.left_on is not None or person.left_reason is not None
        left = Message("Reconcile", _HAS_LEFT, {"date": person.left_on or ""}).render(tr) if has_left else ""
        return PairRow(
            pair.row,
            pair.resident_id,
            person.name,
            self._sex(person.sex),
            person.birth_date or "",
            person.citizen_id or "",
            villages.get(person.village_id, ""),
            str(values.get("name") or ""),
            tuple(reason.render(tr) for reason in pair.reasons),
            differences,
            "；".join(part for part in (left, note) if part),
        )

    def _note(self, listed: _Listed, row: int) -> str:
        """Say which cells of a row could not be read."""
        faults = listed.faults.get(row, ())
        return "；".join(
            f"{'' if fault.column is None else fault.column.letter}{row} {fault.message.render(self._ports.tr)}"
            for fault in faults
        )

    def _there(self, row: int, values: Mapping[str, Value], note: str, *, can_be_added: bool) -> ThereRow:
        return ThereRow(
            row,
            str(values.get("name") or ""),
            self._sex(str(values.get("sex") or "")),
            str(values.get("birth_date") or ""),
            str(values.get("citizen_id") or ""),
            str(values.get("village") or ""),
            note,
            can_be_added,
        )

    def _is_in(self, person: KnownPerson, scope: Scope) -> bool:
        if person.left_on is not None or person.left_reason is not None:
            return False
        if scope.village_id not in (None, person.village_id) or scope.sex not in ("", person.sex):
            return False
        born = person.birth_date
        if scope.born_from and (born is None or born < scope.born_from[: len(born)]):
            return False
        if scope.born_to and (born is None or born[: len(scope.born_to)] > scope.born_to):
            return False
        if scope.age_from is None and scope.age_to is None:
            return True
        age = None if born is None else age_on(born, self._ports.today())
        return age is not None and (scope.age_from or 0) <= age and (scope.age_to is None or age <= scope.age_to)

    def _scope_text(self, scope: Scope, villages: Mapping[int, str]) -> str:
        tr = self._ports.tr
        anything = tr("Reconcile", _ANY)
        village = tr("Reconcile", _WHOLE) if scope.village_id is None else villages.get(scope.village_id, "")
        limits = [(scope.age_from, scope.age_to), (scope.born_from or None, scope.born_to or None)]
        age, born = (
            anything
            if first is None and last is None
            else Message(
                "Reconcile", _RANGE, {"first": "…" if first is None else first, "last": "…" if last is None else last}
            ).render(tr)
            for first, last in limits
        )
        params = {"village": village, "sex": self._sex(scope.sex) or anything, "age": age, "born": born}
        return Message("Reconcile", _SCOPE, params).render(tr)

    def _columns(self, headings: Headings) -> tuple[ColumnReport, ...]:
        tr = self._ports.tr

        def report(column: Column) -> ColumnReport:
            note = "" if column.note is None else column.note.render(tr)
            label = self._label(column.field) if column.field else ""
            return ColumnReport(column.letter, column.heading, label, column.state.value, note)

        return tuple(report(column) for column in headings.columns)

    def _label(self, key: str) -> str:
        if key in _PLACE_LABELS:
            return self._ports.tr("Field", _PLACE_LABELS[key])
        return self._ports.tr("Field", RESIDENT.field(key).label)

    def _shown(self, key: str, value: object) -> str:
        if value is None:
            return ""
        code_list = "" if key in _PLACE_LABELS else RESIDENT.field(key).code_list
        return self._ports.codes[code_list].label_of(str(value)) if code_list else str(value)

    def _sex(self, code: str) -> str:
        return self._ports.codes["sex"].label_of(code or None)


@dataclass(slots=True)
class _Groups:
    """The groups while they are made."""

    matched: tuple[PairRow, ...] = ()
    probable: tuple[PairRow, ...] = ()
    differing: tuple[PairRow, ...] = ()
    only_here: tuple[HereRow, ...] = ()
    only_there: tuple[ThereRow, ...] = ()
    months: tuple[MonthCount, ...] = ()


class _Listed:
    """The rows of the list, read: entries to match, values to take, rows without a name."""

    def __init__(self, reader: RowReader, villages: Mapping[str, int]) -> None:
        self._reader = reader
        self._villages = villages
        self.entries: list[Entry] = []
        self.values: dict[int, Mapping[str, Value]] = {}
        self.unread: list[int] = []
        self.faults: dict[int, list[Fault]] = {}

    def take(self, row: int, cells: Sequence[Cell]) -> None:
        """Read one row; an empty one is passed over."""
        if all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells):
            return
        reading = self._reader.read(row, cells)
        values = reading.values
        if reading.faults:
            self.faults[row] = reading.faults
        number = values.get("citizen_id")
        if isinstance(number, str):
            _fill_from_number(reading, number)
        born = values.get("birth_date")
        has_mother = "mother_citizen_id" in values or "mother_name" in values
        if "name" not in values and number is None and not (has_mother and born is not None):
            self.unread.append(row)
            return
        self.values[row] = values
        self.entries.append(
            Entry(
                key=row,
                name=_text(values.get("name")),
                sex=_text(values.get("sex")),
                birth_date=_text(born),
                citizen_id=_text(number),
                village_id=self._villages.get(str(values.get("village"))),
                father_name=_text(values.get("father_name")),
                mother_name=_text(values.get("mother_name")),
                mother_number=_text(values.get("mother_citizen_id")),
            )
        )


def _fill_from_number(reading: RowReading, number: str) -> None:
    """Let a sound ID number say birth date and sex where the list leaves them out."""
    born = birth_date_of(number)
    if born is not None:
        reading.values.setdefault("birth_date", born.isoformat())
    reading.values.setdefault("sex", sex_of(number))


def _entry(person: KnownPerson) -> Entry:
    return Entry(
        person.id, person.name, person.sex, person.birth_date, person.citizen_id, person.village_id,
        person.father_name, person.mother_name, person.mother_number,
    )  # fmt: skip


def _months(listed: _Listed, people: Sequence[KnownPerson], scope: Scope) -> tuple[MonthCount, ...]:
    """Count births by month in the list and in the register, over the months of the list."""
    there: dict[str, int] = {}
    for entry in listed.entries:
        if entry.birth_date is not None and len(entry.birth_date) == _DAY:
            there[entry.birth_date[:7]] = there.get(entry.birth_date[:7], 0) + 1
    here = dict.fromkeys(there, 0)
    for person in people:
        month = (person.birth_date or "")[:7]
        if month in here and scope.village_id in (None, person.village_id):
            here[month] += 1
    return tuple(MonthCount(month, here[month], there[month]) for month in sorted(there))


def _known(found: Mapping[int, T], row: int) -> T:
    if row not in found:
        raise InvalidInput(Message("Reconcile", _UNKNOWN_ROW, {"row": row}))
    return found[row]


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _plain(value: object) -> SqlValue:
    return value if value is None or isinstance(value, (str, int)) else str(value)
