"""Rows of any record type that says what identifies a record: matched, added, or completed where they left gaps."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.codes import CodeBook
from app.domain.importing.rows import RowReader, RowReading
from app.domain.records import VILLAGE_WORKER
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.matching import difference_note, merge
from app.services.intake.places import PlaceFinder
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import Intake

_TWICE = QT_TRANSLATE_NOOP("Import", "row {row} says the same of the same person: the line stands in the sheet twice")
_NO_HOUSEHOLD = QT_TRANSLATE_NOOP(
    "Import", "the village has no household with this number: the line is taken without it; look the number up"
)
_REPORTED = "reported_on"
_POINTERS = (Kind.PLACE, Kind.VILLAGE, Kind.HOUSEHOLD, Kind.RESIDENT)


class RecordIntake:
    """Takes the rows of one sheet of records of one type."""

    def __init__(
        self, spec: RecordSpec, today: str, intake: Intake, reader: RowReader, tally: Tally, codes: CodeBook
    ) -> None:
        """Work through one sheet; a report without its day was reported when it came to us."""
        self._spec = spec
        self._today = today
        self._intake = intake
        self._reader = reader
        self._tally = tally
        self._codes = codes
        self._places = PlaceFinder(intake, may_add_villages=False)
        self._plain = tuple(field for field in spec.fields if field.kind not in _POINTERS)
        self._columns = (*(field.key for field in self._plain), *self._pointers())
        self._people = {row_id: found[0] for row_id, found in intake.lookup("resident", "citizen_id").items()}
        self._households = {
            (row[1], row[2]): row[0]
            for row in intake.lookup("household", "uid", ("household_no", "village_id")).values()
        }
        self._seen: dict[tuple[SqlValue, ...], int] = {}

    def _pointers(self) -> tuple[str, ...]:
        return tuple(column for field in self._spec.fields if field.kind in _POINTERS for column in field.columns)

    def take(self, readings: Iterable[RowReading]) -> None:
        """Add each record that is new; complete those already known."""
        rows: list[tuple[SqlValue, ...]] = []
        for reading in readings:
            row = self._row(reading)
            if row is None or self._is_repeated(reading, row):
                continue
            keys = {column: row[column] for column in self._identity()}
            known = self._intake.find_one(self._spec.table, keys, self._columns)
            if known is None:
                rows.append((self._intake.take_id(self._spec.table), *row.values()))
            else:
                self._complete(reading, row, known)
        self._intake.insert(self._spec.table, self._columns, rows)
        self._tally.inserted += len(rows)

    def finish(self) -> None:
        """Link the work to the workers who came."""
        if self._spec.table == VILLAGE_WORKER.table:
            self._intake.link_workers()

    def _row(self, reading: RowReading) -> dict[str, SqlValue] | None:
        place = self._places.resolve(reading, self._reader, self._tally)
        if place is None:
            return None
        row = {field.key: self._value(field, reading) for field in self._plain}
        pointers: dict[str, SqlValue] = {"village_id": place[0], "group_id": place[1]}
        pointers["household_id"] = self._household(reading, place[0])
        pointers["resident_id"] = self._people.get(_text(reading.values.get("citizen_id")))
        return row | {column: pointers.get(column) for column in self._pointers()}

    def _household(self, reading: RowReading, village_id: int) -> SqlValue:
        number = reading.values.get("household_no")
        if number is None:
            return None
        found = self._households.get((str(number), village_id))
        if found is None:
            self._tally.warn(reading, self._reader.column("household_no"), Message("Import", _NO_HOUSEHOLD))
        return found

    def _value(self, field: FieldSpec, reading: RowReading) -> SqlValue:
        value = reading.values.get(field.key)
        if value is None:
            return self._today if field.key == _REPORTED else None
        return value if isinstance(value, int) else str(value)

    def _identity(self) -> tuple[str, ...]:
        return tuple(column for key in self._spec.identity for column in self._spec.field(key).columns[:1])

    def _is_repeated(self, reading: RowReading, row: dict[str, SqlValue]) -> bool:
        first_row = self._seen.setdefault(tuple(row[column] for column in self._identity()), reading.row)
        if first_row == reading.row:
            return False
        self._tally.refuse(reading, None, Message("Import", _TWICE, {"row": first_row}))
        return True

    def _complete(self, reading: RowReading, row: dict[str, SqlValue], known: tuple[SqlValue, ...]) -> None:
        # The day of a report that the sheet does not give is ours, and contradicts nothing.
        incoming = dict(row)
        if _REPORTED not in reading.values and _REPORTED in incoming:
            incoming[_REPORTED] = None
        note = difference_note(reading, self._reader, self._tally, self._label)
        filled = merge(self._intake, self._spec.table, known, incoming, note)
        self._tally.filled += filled
        self._tally.unchanged += not filled

    def _label(self, column: str, value: SqlValue) -> str:
        code_list = next((field.code_list for field in self._spec.fields if field.key == column), "")
        return self._codes[code_list].label_of(str(value)) if code_list else str(value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
