"""Imports: a dry run that tells everything, one transaction, corrections that come back, and undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Protocol

from app.domain.changes import Changes
from app.domain.citizen_id import strip_noise
from app.domain.codes import CodeBook
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.importing.blocks import NumberedRow, ResidentReader
from app.domain.importing.cells import Cell, text_of
from app.domain.importing.checks import REQUIRED, check_required, check_resident
from app.domain.importing.headings import ROWS_SEARCHED, ColumnState, Headings, find_headings
from app.domain.importing.lines import REMARKS, Line, Lines
from app.domain.importing.rows import Fault, Level, RowReader, RowReading
from app.domain.memory import uncollected
from app.domain.progress import Progress, no_progress
from app.domain.records import MIGRANT, POPULATION_EVENT, REPORTED_FIGURE, RESIDENT, VILLAGE_WORKER, WORK_EVENT
from app.domain.records.place import PLACE_CELLS
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.events import EventIntake, FigureIntake
from app.services.intake.places import PlaceIntake
from app.services.intake.records import RecordIntake
from app.services.intake.residents import ResidentIntake
from app.services.intake.tally import Tally
from app.services.operations import OperationService
from app.services.ports import Ports
from storage import held
from storage import intake as storage_intake
from storage import operations as journal
from storage.connection import Connection
from storage.exchange.reading import Sheet, TableFile, open_table
from storage.exchange.writing import SheetContent, write_workbook
from storage.intake import Intake

_N = QT_TRANSLATE_NOOP
_UNKNOWN_KIND = _N("Import", "There is no import of the kind {kind}")
_ALREADY_UNDONE = _N("Import", "This import was taken back before")
_NO_BATCH = _N("Import", "There is no import with the number {number}")
_ROW_NO = _N("Import", "Row in the sheet")
_REASON = _N("Import", "Reason (correct the cells, then import this workbook)")
_TO_CORRECT = _N("Import", "To correct")
_OTHER_SHEET = _N(
    "Import", "this sheet has fitting headings too but was not read: save it as a file of its own and import that"
)
_ONE_PERSONS = frozenset(
    {"name", "citizen_id", "spouse_citizen_id", "father_citizen_id", "mother_citizen_id", "source_no"}
)
_CHUNK = 1000
_OF_PEOPLE = "residents"
ID_FIELDS = ("citizen_id", "spouse_citizen_id", "father_citizen_id", "mother_citizen_id")


class _Taker(Protocol):
    def take(self, rows: Sequence[NumberedRow]) -> None: ...
    def finish(self, tick: Callable[[], None]) -> None: ...


class _RowIntake(Protocol):
    def take(self, readings: Iterable[RowReading]) -> None: ...
    def finish(self) -> None: ...


_Fields = Mapping[str, FieldSpec | Kind]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a taker must know of the sheet and of the office."""

    kind: str
    headings: Headings
    fields: _Fields
    codes: CodeBook
    today: str


class _RowTaker:
    """Reads row by row what is handed on row by row."""

    def __init__(
        self,
        make: Callable[[Intake, RowReader, Tally, CodeBook], _RowIntake],
        intake: Intake,
        sheet: _Sheet,
        tally: Tally,
    ) -> None:
        self._kind = sheet.kind
        self._tally = tally
        self._reader = RowReader(sheet.headings, sheet.fields, sheet.codes)
        self._intake = make(intake, self._reader, tally, sheet.codes)

    def take(self, rows: Sequence[NumberedRow]) -> None:
        self._intake.take([reading for row in rows if not (reading := self._read(*row)).is_refused])

    def _read(self, row: int, cells: Sequence[Cell]) -> RowReading:
        reading = self._reader.read(row, cells)
        self._check(reading)
        self._tally.read(reading)
        return reading

    def _check(self, reading: RowReading) -> None:
        check_required(reading, self._reader, self._kind)

    def finish(self, tick: Callable[[], None]) -> None:
        tick()
        self._intake.finish()


class _RecordTaker(_RowTaker):
    """Reads the rows of a type of record that has nothing of its own to do at an import but what it says of itself."""

    def __init__(self, spec: RecordSpec, intake: Intake, sheet: _Sheet, tally: Tally) -> None:
        super().__init__(partial(RecordIntake, spec, sheet.today), intake, sheet, tally)
        self._today = sheet.today

    def _check(self, reading: RowReading) -> None:
        check_resident(reading, self._reader, self._today)
        super()._check(reading)


def _residents(intake: Intake, sheet: _Sheet, tally: Tally) -> _Taker:
    reader = ResidentReader(sheet.headings, sheet.fields, sheet.codes, sheet.today)
    return ResidentIntake(intake, reader, tally, sheet.codes)


@dataclass(frozen=True, slots=True)
class _ImportKind:
    fields: _Fields
    taker: Callable[[Intake, _Sheet, Tally], _Taker]
    tables: tuple[str, ...]


def _by_key(fields: Iterable[FieldSpec]) -> dict[str, FieldSpec | Kind]:
    return {spec.key: spec for spec in fields}


_PLACE_CELLS: dict[str, FieldSpec | Kind] = {"village": Kind.PLACE, "village_group": Kind.PLACE, "door_no": Kind.KEY}
_KINDS: Mapping[str, _ImportKind] = {
    "residents": _ImportKind(_by_key(RESIDENT.fields) | _PLACE_CELLS, _residents, ("resident", "household")),
    "events": _ImportKind(_by_key(WORK_EVENT.fields) | _PLACE_CELLS, partial(_RowTaker, EventIntake), ("work_event",)),
    "figures": _ImportKind(
        _by_key(REPORTED_FIGURE.fields) | _PLACE_CELLS, partial(_RowTaker, FigureIntake), ("reported_figure",)
    ),
    "population": _ImportKind(
        _by_key(POPULATION_EVENT.fields) | _PLACE_CELLS, partial(_RecordTaker, POPULATION_EVENT), ("population_event",)
    ),
    "migrants": _ImportKind(_by_key(MIGRANT.fields) | _PLACE_CELLS, partial(_RecordTaker, MIGRANT), ("migrant",)),
    "workers": _ImportKind(
        _by_key(VILLAGE_WORKER.fields) | _PLACE_CELLS, partial(_RecordTaker, VILLAGE_WORKER), ("village_worker",)
    ),
    "places": _ImportKind(PLACE_CELLS, partial(_RowTaker, PlaceIntake), ("village", "village_group")),
}


@dataclass(frozen=True, slots=True)
class ColumnReport:
    """What becomes of a column: ``mapped``, ``unmapped`` or ``declined``, and why."""

    letter: str
    heading: str
    field_label: str
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class ImportIssue:
    """One thing to correct or to look at: row from 1, cell such as ``E33``, level row, cell or warning.

    What is said of a whole sheet has row 0 and the name of the sheet in place of a cell.
    """

    row: int
    cell: str
    heading: str
    value: str
    message: str
    level: str


@dataclass(frozen=True, slots=True)
class NotedRow:
    """A row of the sheet that goes into the workbook of corrections, with all its cells."""

    row: int
    cells: tuple[Cell, ...]
    reasons: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or in a dry run would do."""

    kind: str
    file_name: str
    sheet: str
    heading_row: int
    columns: tuple[ColumnReport, ...]
    rows_read: int
    rows_accepted: int
    inserted: int
    filled: int
    unchanged: int
    differing: int
    cells_mended: int
    cells_refused: int
    rows_refused: int
    issues: tuple[ImportIssue, ...]
    noted: tuple[NotedRow, ...]
    headings: tuple[Cell, ...]
    batch_id: int | None
    already_imported: bool
    dry_run: bool
    changes: Changes


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """One import of the past."""

    batch_id: int
    kind: str
    file_name: str
    at: str
    inserted: int
    filled: int
    refused: int
    undone: bool


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What taking an import back did; ``kept`` rows were edited or used since."""

    removed: int
    restored: int
    kept: int
    changes: Changes


class ImportService:
    """Everything that brings tables of other systems into the office."""

    def __init__(self, ports: Ports, operations: OperationService) -> None:
        """Work on one office."""
        self._ports = ports
        self._operations = operations

    def preview(self, kind: str, file: Path, progress: Progress = no_progress) -> ImportReport:
        """Do everything that ``run`` would do and take it back, so that the counts are the real ones."""
        with uncollected():
            return self._preview(kind, file, progress)

    def _preview(self, kind: str, file: Path, progress: Progress) -> ImportReport:
        table, import_kind = open_table(file), _kind(kind)
        with self._ports.store.rehearse() as connection:
            return self._work(connection, kind, import_kind, table, progress, dry_run=True)

    def run(self, kind: str, file: Path, progress: Progress = no_progress) -> ImportReport:
        """Import a file in one transaction: all accepted rows, or nothing."""
        with uncollected():
            return self._run(kind, file, progress)

    def _run(self, kind: str, file: Path, progress: Progress) -> ImportReport:
        table, import_kind = open_table(file), _kind(kind)
        with self._operations.running("import", table.name) as operation_id:
            with self._ports.store.write() as connection:
                report = self._work(connection, kind, import_kind, table, progress, dry_run=False)
                journal.finish(connection, operation_id, self._ports.now())
            self._ports.store.optimize()
        return report

    def _work(
        self,
        connection: Connection,
        kind: str,
        import_kind: _ImportKind,
        table: TableFile,
        progress: Progress,
        *,
        dry_run: bool,
    ) -> ImportReport:
        sheet, headings, left_out = self._choose_sheet(table, kind)
        earlier = [
            batch
            for batch in storage_intake.batches(connection)
            if (batch.kind, batch.file_sha256) == (kind, table.sha256)
        ]
        batch_id = storage_intake.begin_batch(connection, kind, table.name, table.sha256, self._ports.now())
        tally = Tally()
        today = self._ports.today().isoformat()
        about = _Sheet(kind, headings, import_kind.fields, self._ports.codes, today)
        intake = Intake(connection, batch_id, self._ports.new_uid)
        taker = import_kind.taker(intake, about, tally)
        with storage_intake.bulk_load(connection):
            for chunk in _chunks(_records(sheet, headings, tally)):
                taker.take(chunk)
                progress(chunk[-1][0], sheet.row_count)
            taker.finish(lambda: progress(sheet.row_count, sheet.row_count))
        intake.finish()
        if kind == _OF_PEOPLE:
            held.hold(connection, batch_id, self._ports.new_uid(), _held(tally, about))
        storage_intake.finish_batch(
            connection, batch_id, inserted=tally.inserted, filled=tally.filled, refused=tally.rows_refused
        )
        progress(sheet.row_count, sheet.row_count)
        return ImportReport(
            kind=kind,
            file_name=table.name,
            sheet=sheet.name,
            heading_row=headings.row + 1,
            columns=self._column_reports(headings, import_kind.fields),
            rows_read=tally.rows_read,
            rows_accepted=tally.accepted,
            inserted=tally.inserted,
            filled=tally.filled,
            unchanged=tally.unchanged,
            differing=tally.differing,
            cells_mended=tally.cells_mended,
            cells_refused=tally.cells_refused,
            rows_refused=tally.rows_refused,
            issues=(*self._sheets_left_out(left_out), *self._issues(tally)),
            noted=tuple(self._noted(tally, headings)),
            headings=tuple(_kept(headings.cells, headings)),
            batch_id=None if dry_run else batch_id,
            already_imported=any(batch.undone_at is None for batch in earlier),
            dry_run=dry_run,
            changes=Changes(frozenset() if dry_run else frozenset(import_kind.tables)),
        )

    def _choose_sheet(self, table: TableFile, kind: str) -> tuple[Sheet, Headings, tuple[str, ...]]:
        """Give the sheet with the most known headings, visible before hidden, and the names of others that would do."""
        found: list[tuple[Sheet, Headings]] = []
        refused: list[InvalidInput] = []
        for sheet in table.sheets:
            try:
                found.append((sheet, find_headings(sheet.rows[:ROWS_SEARCHED], kind, self._ports.headings)))
            except InvalidInput as error:
                refused.append(error)
        if not found:
            raise refused[-1]
        sheet, headings = max(found, key=lambda pair: (not pair[0].is_hidden, len(pair[1].mapped)))
        needed = {field for field, _ in REQUIRED[kind]}
        others = tuple(
            other.name
            for other, its in found
            if other is not sheet
            and needed <= {column.field for column in its.mapped}
            and other.row_count > its.row + 1
        )
        return sheet, headings, others

    def _column_reports(self, headings: Headings, fields: _Fields) -> tuple[ColumnReport, ...]:
        return tuple(
            ColumnReport(
                column.letter,
                column.heading,
                self._field_label(column.field, fields),
                column.state.value,
                "" if column.note is None else column.note.render(self._ports.tr),
            )
            for column in headings.columns
        )

    def _field_label(self, field: str, fields: _Fields) -> str:
        if not field:
            return ""
        spec = fields[field]
        label = spec.label if isinstance(spec, FieldSpec) else _PLACE_LABELS[field]
        return self._ports.tr("Field", label)

    def _sheets_left_out(self, names: Iterable[str]) -> Iterator[ImportIssue]:
        message = self._ports.tr("Import", _OTHER_SHEET)
        return (ImportIssue(0, name, "", name, message, Level.WARNING.value) for name in names)

    def _issues(self, tally: Tally) -> Iterator[ImportIssue]:
        for row, (cells, faults) in sorted(tally.noted.items()):
            for fault in faults:
                column = fault.column
                yield ImportIssue(
                    row=row,
                    cell="" if column is None else f"{column.letter}{row}",
                    heading="" if column is None else column.heading,
                    value="" if column is None or column.index >= len(cells) else text_of(cells[column.index]),
                    message=fault.message.render(self._ports.tr),
                    level=fault.level.value,
                )

    def _noted(self, tally: Tally, headings: Headings) -> Iterator[NotedRow]:
        for row, (cells, faults) in sorted(tally.noted.items()):
            if any(fault.level is not Level.WARNING for fault in faults):
                yield NotedRow(
                    row, tuple(_kept(cells, headings)), "；".join(self._reason(row, fault) for fault in faults)
                )

    def _reason(self, row: int, fault: Fault) -> str:
        where = "" if fault.column is None else f"{fault.column.letter}{row} {fault.column.heading}："
        return where + fault.message.render(self._ports.tr)

    def batches(self) -> tuple[BatchInfo, ...]:
        """Give all imports, the newest first."""
        with self._ports.store.read() as connection:
            found = storage_intake.batches(connection)
        return tuple(
            BatchInfo(
                batch.batch_id, batch.kind, batch.file_name, batch.at, batch.inserted, batch.filled, batch.refused,
                undone=batch.undone_at is not None,
            )
            for batch in found
        )  # fmt: skip

    def undo(self, batch_id: int) -> UndoReport:
        """Take a whole import back; rows that were edited or used since stay and are counted."""
        with self._ports.store.write() as connection:
            batch = next((b for b in storage_intake.batches(connection) if b.batch_id == batch_id), None)
            if batch is None:
                raise NotFound(Message("Import", _NO_BATCH, {"number": batch_id}))
            if batch.undone_at is not None:
                raise Conflict(Message("Import", _ALREADY_UNDONE))
            removed, restored, kept = storage_intake.undo_batch(connection, batch_id, self._ports.now())
        return UndoReport(removed, restored, kept, Changes.of(*_kind(batch.kind).tables))

    def write_corrections(self, report: ImportReport, file: Path) -> Path:
        """Write the rows to be corrected as a workbook that can be imported again as it is."""
        tr = self._ports.tr
        headings = (tr("Import", _ROW_NO), tr("Import", _REASON), *(text_of(heading) for heading in report.headings))
        rows = ((str(noted.row), noted.reasons, *noted.cells) for noted in report.noted)
        return write_workbook(file, [SheetContent(tr("Import", _TO_CORRECT), headings, rows, widths=(8, 40))])


_PLACE_LABELS = {
    "village": _N("Field", "Village"),
    "village_group": _N("Field", "Village group"),
    "door_no": _N("Field", "Door no."),
}


def _held(tally: Tally, sheet: _Sheet) -> Iterator[tuple[int, dict[str, str]]]:
    """Give the refused rows that name somebody: place in the sheet, and cells as text with the ID number as typed."""
    reader = RowReader(sheet.headings, sheet.fields, sheet.codes)
    numbers = [column for field in ID_FIELDS if (column := reader.column(field)) is not None]
    for row, (cells, faults) in sorted(tally.noted.items()):
        if all(fault.level is not Level.ROW for fault in faults):
            continue
        values = reader.read(row, cells).values
        content = {key: str(value) for key, value in values.items() if value is not None}
        typed = {column.field: text_of(cells[column.index]) for column in numbers if column.index < len(cells)}
        if content.get("name"):
            yield row, content | {field: strip_noise(text) for field, text in typed.items() if text.strip()}


def _kind(kind: str) -> _ImportKind:
    if kind not in _KINDS:
        raise InvalidInput(Message("Import", _UNKNOWN_KIND, {"kind": kind}))
    return _KINDS[kind]


def _records(sheet: Sheet, headings: Headings, tally: Tally) -> Iterator[NumberedRow]:
    """Give the records below the headings with their numbers from 1; lines that are none are passed over."""
    first = headings.row + 1
    spread, lines = _merged_values(sheet, headings), Lines(headings)
    for number, found in enumerate(islice(sheet.rows, first, None), start=first + 1):
        cells = spread.get(number - 1, found)
        line = lines.kind_of(cells)
        if line is Line.RECORD:
            yield number, cells
        elif line in REMARKS:
            tally.pass_over(number, cells, Message("Import", REMARKS[line]))


def _merged_values(sheet: Sheet, headings: Headings) -> dict[int, list[Cell]]:
    """Give the rows that an area merged over several of them runs through, with its value in each.

    What belongs to one person only is never spread: two people have neither one name nor one number.
    """
    spread: dict[int, list[Cell]] = {}
    mapped = {column.index for column in headings.mapped if column.field not in _ONE_PERSONS}
    for first_row, first_column, last_row, last_column in sheet.merged:
        if first_row <= headings.row or first_column != last_column or first_column not in mapped:
            continue
        for row in range(first_row + 1, min(last_row + 1, sheet.row_count)):
            cells = spread.setdefault(row, list(sheet.rows[row]))
            if any(cell not in ("", None) for cell in cells):
                cells[first_column] = sheet.rows[first_row][first_column]
    return spread


def _chunks(rows: Iterator[NumberedRow]) -> Iterator[Sequence[NumberedRow]]:
    while chunk := list(islice(rows, _CHUNK)):
        yield chunk


def _kept(cells: Sequence[Cell], headings: Headings) -> Iterator[Cell]:
    """Give the cells of a row without the columns that must not be kept, not even in a workbook to correct."""
    declined = {column.index for column in headings.columns if column.state is ColumnState.DECLINED}
    return (cell for index, cell in enumerate(cells) if index not in declined)
