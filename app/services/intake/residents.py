"""Residents: matched by citizen ID, else by name, birth date and household; added or completed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.codes import CodeBook
from app.domain.importing.rows import RowReader, RowReading
from app.domain.records import RESIDENT
from app.domain.records.spec import Kind
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.matching import difference_note, merge
from app.services.intake.places import PlaceFinder
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import Intake

_SAME_ID = QT_TRANSLATE_NOOP(
    "Import", "row {row} has the same ID number but differs: find out who this is, then import the row again"
)
_SAME_PERSON = QT_TRANSLATE_NOOP(
    "Import", "row {row} has the same name, birth date and household: the person stands in the sheet twice"
)

_POINTERS = (Kind.PLACE, Kind.HOUSEHOLD, Kind.RESIDENT)
_PLAIN = tuple(spec.key for spec in RESIDENT.fields if spec.kind not in _POINTERS)
_COLUMNS = (*_PLAIN, "village_id", "group_id", "household_id")
_NEW_COLUMNS = (*_COLUMNS, "source_row")
_HOUSEHOLD_COLUMNS = ("household_no", "village_id", "group_id", "door_no")
_HOUSEHOLD = 1 + _COLUMNS.index("household_id")
_IDENTITY = ("name", "birth_date", "village_id", "household_id")


class ResidentIntake:
    """Takes the rows of one sheet of residents, a chunk at a time."""

    def __init__(self, intake: Intake, reader: RowReader, tally: Tally, codes: CodeBook) -> None:
        """Work through one sheet."""
        self._intake = intake
        self._reader = reader
        self._tally = tally
        self._codes = codes
        self._places = PlaceFinder(intake, may_add_villages=True)
        self._register_was_empty = intake.is_empty("resident")
        # Villages number their households by themselves: 001 of one is not 001 of another.
        self._households = {
            (str(row[2]), int(str(row[1]))): int(str(row[0]))
            for row in intake.lookup("household", "uid", ("village_id", "household_no")).values()
        }
        self._seen_ids: dict[str, tuple[int, tuple[SqlValue, ...]]] = {}
        self._seen_people: dict[tuple[SqlValue, ...], int] = {}
        self._named_households: dict[SqlValue, tuple[SqlValue, ...]] = {}
        self._new_households: list[tuple[SqlValue, ...]] = []
        self._new_names: set[str] = set()

    def take(self, readings: Iterable[RowReading]) -> None:
        """Match, add or complete each row of a chunk."""
        chunk = [(reading, row) for reading in readings if (row := self._row(reading)) is not None]
        known = self._known([row for _, row in chunk])
        rows: list[tuple[SqlValue, ...]] = []
        for reading, row in chunk:
            present = self._find(row, known)
            if present is None:
                self._need_household(row)
                rows.append(self._new_row(row, reading.row))
            else:
                if present[_HOUSEHOLD] is None:
                    self._need_household(row)
                    self._add_households()
                self._complete(reading, row, present)
        self._add_households()
        self._intake.insert("resident", _NEW_COLUMNS, rows)
        self._tally.inserted += len(rows)

    def finish(self) -> None:
        """Make everybody who was added findable."""
        self._intake.index_names(self._new_names)

    def _row(self, reading: RowReading) -> dict[str, SqlValue] | None:
        place = self._places.resolve(reading, self._reader, self._tally)
        if place is None:
            return None
        values = reading.values
        row: dict[str, SqlValue] = {key: _plain(values.get(key)) for key in _PLAIN}
        row["village_id"], row["group_id"] = place
        row["household_id"] = self._household(values.get("household_no"), place, values.get("door_no"))
        return None if self._is_repeated(reading, row) else row

    def _household(self, number: object, place: tuple[int, int | None], door_no: object) -> int | None:
        if number is None:
            return None
        household_id = self._households.get((str(number), place[0]))
        if household_id is None:
            household_id = self._intake.take_id("household")
            door = None if door_no is None else str(door_no)
            self._named_households[household_id] = (household_id, str(number), *place, door)
            self._households[str(number), place[0]] = household_id
        return household_id

    def _need_household(self, row: dict[str, SqlValue]) -> None:
        """Take a new household up; one that only refused rows name never comes to be."""
        if row["household_id"] in self._named_households:
            self._new_households.append(self._named_households.pop(row["household_id"]))

    def _add_households(self) -> None:
        self._intake.insert("household", _HOUSEHOLD_COLUMNS, self._new_households)
        self._new_households.clear()

    def _is_repeated(self, reading: RowReading, row: dict[str, SqlValue]) -> bool:
        """Refuse what stands in this sheet twice; a line that is the same to the letter is simply known."""
        content = tuple(value for key, value in row.items() if key != "source_no")
        number = row["citizen_id"]
        first_row = self._first_row_of_person(reading, row)
        if isinstance(number, str):
            first = self._seen_ids.setdefault(number, (reading.row, content))
            if first[0] == reading.row:
                return False
            if first[1] == content:
                self._tally.unchanged += 1
            else:
                message = Message("Import", _SAME_ID, {"row": first[0]})
                self._tally.refuse(reading, self._reader.column("citizen_id"), message)
            return True
        if first_row == reading.row:
            return False
        self._tally.refuse(reading, self._reader.column("name"), Message("Import", _SAME_PERSON, {"row": first_row}))
        return True

    def _first_row_of_person(self, reading: RowReading, row: dict[str, SqlValue]) -> int:
        """Give the first row of this sheet with the same name, birth date and household."""
        if row["birth_date"] is None or row["household_id"] is None:
            return reading.row
        return self._seen_people.setdefault(tuple(row[key] for key in _IDENTITY), reading.row)

    def _known(self, rows: Sequence[dict[str, SqlValue]]) -> dict[SqlValue, tuple[SqlValue, ...]]:
        if self._register_was_empty:
            return {}
        numbers = [row["citizen_id"] for row in rows if row["citizen_id"] is not None]
        return self._intake.find("resident", "citizen_id", numbers, _COLUMNS)

    def _find(
        self, row: dict[str, SqlValue], known: dict[SqlValue, tuple[SqlValue, ...]]
    ) -> tuple[SqlValue, ...] | None:
        if self._register_was_empty:
            return None
        if row["citizen_id"] is not None and row["citizen_id"] in known:
            return known[row["citizen_id"]]
        present = self._intake.find_one("resident", {key: row[key] for key in _IDENTITY}, _COLUMNS)
        if present is None or row["citizen_id"] is None:
            return present
        held = present[1 + _COLUMNS.index("citizen_id")]
        return present if held is None and row["birth_date"] is not None else None

    def _new_row(self, row: dict[str, SqlValue], sheet_row: int) -> tuple[SqlValue, ...]:
        row_id = self._intake.take_id("resident")
        self._new_names.add(str(row["name"]))
        return (row_id, *(row[column] for column in _COLUMNS), sheet_row)

    def _complete(self, reading: RowReading, row: dict[str, SqlValue], present: tuple[SqlValue, ...]) -> None:
        note = difference_note(reading, self._reader, self._tally, self._label)
        if merge(self._intake, "resident", present, row, note):
            self._tally.filled += 1
        else:
            self._tally.unchanged += 1

    def _label(self, column: str, value: SqlValue) -> str:
        code_list = next((spec.code_list for spec in RESIDENT.fields if spec.key == column), "")
        return self._codes[code_list].label_of(str(value)) if code_list else str(value)


def _plain(value: object) -> SqlValue:
    return value if value is None or isinstance(value, (str, int)) else str(value)
