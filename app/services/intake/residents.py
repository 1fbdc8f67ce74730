"""Residents: matched by citizen ID, else by name, birth date and household; added or completed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from app.domain.codes import CodeBook
from app.domain.importing.blocks import Block, NumberedRow, ResidentReader
from app.domain.importing.cells import Value
from app.domain.importing.rows import RowReading
from app.domain.records import RESIDENT
from app.domain.records.spec import Kind
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.matching import difference_note, merge
from app.services.intake.places import Place, PlaceFinder
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import Intake

_SAME_ID = QT_TRANSLATE_NOOP(
    "Import", "row {row} has the same ID number but differs: find out who this is, then import the row again"
)
_SAME_PERSON = QT_TRANSLATE_NOOP(
    "Import", "row {row} has the same name, birth date and household: the person stands in the sheet twice"
)

_HAS_LEFT = QT_TRANSLATE_NOOP(
    "Import", "this person left the register on {date} and was not changed: record a move if somebody came back"
)
_POINTERS = (Kind.PLACE, Kind.HOUSEHOLD, Kind.RESIDENT)
_PLAIN = tuple(spec.key for spec in RESIDENT.fields if spec.kind not in _POINTERS)
_COLUMNS = (*_PLAIN, "village_id", "group_id", "household_id")
_HOUSEHOLD_COLUMNS = ("household_no", "village_id", "group_id", "door_no")
_HOUSEHOLD = 1 + _COLUMNS.index("household_id")
_CITIZEN_ID = 1 + _COLUMNS.index("citizen_id")
_LEFT_ON = 1 + _COLUMNS.index("left_on")
_IDENTITY = ("name", "birth_date", "village_id", "household_id")
_RELATIVES = {"spouse_id": "spouse_citizen_id", "father_id": "father_citizen_id", "mother_id": "mother_citizen_id"}
_WRITTEN = frozenset(_COLUMNS)


class ResidentIntake:
    """Takes the rows of one sheet of residents, a block at a time; new people are added at the end.

    By then the row ids of all are known, so families are linked as they are written.
    """

    def __init__(self, intake: Intake, reader: ResidentReader, tally: Tally, codes: CodeBook) -> None:
        """Work through one sheet."""
        self._intake = intake
        self._reader = reader
        self._tally = tally
        self._codes = codes
        self._places = PlaceFinder(intake, may_add_villages=True)
        self._place_of: dict[tuple[Value, Value], Place | None] = {}
        self._register_was_empty = intake.is_empty("resident")
        self._merged = {} if self._register_was_empty else intake.merged()
        # Villages number their households by themselves: 001 of one is not 001 of another.
        self._households: dict[tuple[Value, Value], int] = {
            (str(row[2]), int(str(row[1]))): int(str(row[0]))
            for row in intake.lookup("household", "uid", ("village_id", "household_no")).values()
        }
        self._seen_ids: dict[Value, NumberedRow] = {}
        self._seen_people: dict[tuple[Value, ...], int] = {}
        self._named_households: dict[Value, tuple[SqlValue, ...]] = {}
        self._new_households: list[tuple[SqlValue, ...]] = []
        self._new: list[tuple[range, Block]] = []
        self._id_of: dict[Value, int] = {}

    def take(self, rows: Sequence[NumberedRow]) -> None:
        """Read a block of rows, and match, complete or set aside each to be added."""
        block, readings = self._reader.read(rows)
        self._tally.read_block(len(rows), sum(block.mended), readings)
        block = self._with_places(block)
        block.columns["household_id"] = self._household_ids(block)
        block = block.keep([not repeated for repeated in self._repeated(block)])
        if not self._register_was_empty:
            block = block.keep(self._unknown(block))
        self._set_aside(block)

    def finish(self, tick: Callable[[], None]) -> None:
        """Add everybody new with his family, and make them findable."""
        self._add_households()
        self._look_up_relatives()
        later: dict[str, list[tuple[int, int]]] = {link: [] for link in _RELATIVES}
        for ids, block in self._new:
            tick()
            columns = {key: _sql(values) for key, values in block.columns.items() if key in _WRITTEN}
            for link, number in _RELATIVES.items():
                if number in block.columns:
                    columns[link] = self._linked(ids, block.columns[number], later[link])
            columns["source_row"] = list(block.rows)
            self._intake.insert_columns("resident", ids, columns)
            self._tally.inserted += len(ids)
        self._intake.link_new(later)
        tick()
        self._intake.index_names({str(name) for _, block in self._new for name in block.column("name")})
        if not self._register_was_empty:
            self._intake.link_relatives(_RELATIVES)

    def _linked(self, ids: range, numbers: Sequence[Value], later: list[tuple[int, int]]) -> list[SqlValue]:
        """Give the relatives that are in the file before the row itself, and keep the others for later."""
        relatives = [self._id_of.get(number, 0) for number in numbers]
        later.extend((relative, own) for own, relative in zip(ids, relatives, strict=True) if relative > own)
        return [relative if 0 < relative < own else "" for own, relative in zip(ids, relatives, strict=True)]

    def _with_places(self, block: Block) -> Block:
        """Refuse rows of unknown villages, and give the others the ids of village and group."""
        pairs = list(zip(block.column("village"), block.column("village_group"), strict=True))
        for pair in dict.fromkeys(pairs):
            if pair not in self._place_of:
                self._place_of[pair] = self._places.find(str(pair[0]), str(pair[1]))
        places = [self._place_of[pair] for pair in pairs]
        for row, cells, place, pair in zip(block.rows, block.cells, places, pairs, strict=True):
            if place is None:
                self._places.refuse(self._reader.read_one(row, cells), self._reader.rows, self._tally)
            elif self._places.is_former(str(pair[0])):
                self._places.remark(self._reader.read_one(row, cells), self._reader.rows, self._tally)
        found = [place for place in places if place is not None]
        block = block.keep([place is not None for place in places])
        block.columns["village_id"] = [village_id for village_id, _ in found]
        block.columns["group_id"] = ["" if group_id is None else group_id for _, group_id in found]
        return block

    def _household_ids(self, block: Block) -> list[Value]:
        """Give the id of each row's household, or an empty text; a new number gets an id for later."""
        keys = list(zip(block.column("household_no"), block.column("village_id"), strict=True))
        groups, doors = block.column("group_id"), block.column("door_no")
        for place, key in enumerate(keys):
            if key[0] and key not in self._households:
                self._households[key] = household_id = self._intake.take_id("household")
                row = (household_id, *key, _stored(groups[place]), _stored(doors[place]))
                self._named_households[household_id] = row  # type: ignore[assignment]  # read by their kinds
        return [self._households.get(key, "") for key in keys]

    def _repeated(self, block: Block) -> list[bool]:
        """Refuse what stands in this sheet twice; a line that is the same to the letter is simply known."""
        people = zip(*(block.column(key) for key in _IDENTITY), strict=True)
        found: list[bool] = []
        for row, cells, number, person in zip(block.rows, block.cells, block.column("citizen_id"), people, strict=True):
            first = self._seen_people.setdefault(person, row) if person[1] and person[3] else row
            if number:
                known = self._seen_ids.setdefault(number, (row, cells))
                found.append(known[0] != row)
                if known[0] != row:
                    self._repeat_number((row, cells), known)
                continue
            found.append(first != row)
            if first != row:
                self._refuse((row, cells), "name", _SAME_PERSON, first)
        return found

    def _repeat_number(self, row: NumberedRow, first: NumberedRow) -> None:
        if self._content(row) == self._content(first):
            self._tally.unchanged += 1
        else:
            self._refuse(row, "citizen_id", _SAME_ID, first[0])

    def _refuse(self, row: NumberedRow, field: str, message: str, first_row: int) -> None:
        column = self._reader.rows.column(field)
        self._tally.refuse(self._reader.read_one(*row), column, Message("Import", message, {"row": first_row}))

    def _content(self, row: NumberedRow) -> tuple[object, ...]:
        """Give all that would be stored of a row, but not its number in the old system."""
        values = self._reader.read_one(*row).values
        place = self._place_of[values["village"], values.get("village_group", "")]
        village_id = "" if place is None else place[0]
        household_id = self._households.get((values.get("household_no", ""), village_id))
        return place, household_id, *(values.get(key) for key in _PLAIN if key != "source_no")

    def _unknown(self, block: Block) -> list[bool]:
        """Complete everybody who is in the register already, and tell for each row whether it is somebody new."""
        numbers = [str(number) for number in block.column("citizen_id") if number]
        known = self._intake.find("resident", "citizen_id", numbers, _COLUMNS)
        found: list[bool] = []
        for place in range(len(block)):
            row = {key: _stored(block.columns[key][place]) if key in block.columns else None for key in _COLUMNS}
            present = self._find(row, known)
            found.append(present is None)
            if present is not None:
                if present[_HOUSEHOLD] is None:
                    self._need_household(block.columns["household_id"][place])
                    self._add_households()
                self._complete(self._reader.read_one(block.rows[place], block.cells[place]), row, present)
        return found

    def _find(
        self, row: dict[str, SqlValue], known: dict[SqlValue, tuple[SqlValue, ...]]
    ) -> tuple[SqlValue, ...] | None:
        if row["citizen_id"] is not None and row["citizen_id"] in known:
            return known[row["citizen_id"]]
        identity = {key: row[key] for key in _IDENTITY}
        present = self._intake.find_one("resident", identity, _COLUMNS)
        if present is None:
            present = self._standing_for(row["citizen_id"], tuple(identity.values()))
            if present is not None:
                return present
        if present is None or row["citizen_id"] is None:
            return present
        return present if present[_CITIZEN_ID] is None and row["birth_date"] is not None else None

    def _standing_for(self, number: SqlValue, identity: tuple[SqlValue, ...]) -> tuple[SqlValue, ...] | None:
        """Give who stands for a record that was merged: an old sheet must not bring the other one back."""
        stands = self._merged.get((number,), self._merged.get(identity))
        return None if stands is None else self._intake.find_one("resident", {"id": stands}, _COLUMNS)

    def _set_aside(self, block: Block) -> None:
        """Give new people their row ids, and take up the households that they need."""
        ids = self._intake.take_ids("resident", len(block))
        self._id_of.update(zip(block.column("citizen_id"), ids, strict=True))
        for household_id in self._named_households.keys() & set(block.columns["household_id"]):
            self._need_household(household_id)
        block.cells.clear()
        self._new.append((ids, block))

    def _need_household(self, household_id: Value) -> None:
        """Take a new household up; one that only refused rows name never comes to be."""
        if household_id in self._named_households:
            self._new_households.append(self._named_households.pop(household_id))

    def _add_households(self) -> None:
        self._intake.insert("household", _HOUSEHOLD_COLUMNS, sorted(self._new_households, key=itemgetter(0)))
        self._new_households.clear()

    def _look_up_relatives(self) -> None:
        """Learn the ids of relatives who were in the register before."""
        self._id_of.pop("", None)
        if self._register_was_empty:
            return
        numbers = {
            str(number)
            for _, block in self._new
            for key in _RELATIVES.values()
            for number in block.columns.get(key, ())
            if number and number not in self._id_of
        }
        known = self._intake.find("resident", "citizen_id", sorted(numbers), ())
        self._id_of.update({str(number): int(str(row[0])) for number, row in known.items()})

    def _complete(self, reading: RowReading, row: dict[str, SqlValue], present: tuple[SqlValue, ...]) -> None:
        left_on = present[_LEFT_ON]
        if left_on is not None:
            # An old sheet still has them in their household: it must not bring them back.
            self._tally.warn(reading, self._reader.rows.column("name"), Message("Import", _HAS_LEFT, {"date": left_on}))
            self._tally.unchanged += 1
            return
        note = difference_note(reading, self._reader.rows, self._tally, self._label)
        if merge(self._intake, "resident", present, row, note):
            self._tally.filled += 1
        else:
            self._tally.unchanged += 1

    def _label(self, column: str, value: SqlValue) -> str:
        code_list = next((spec.code_list for spec in RESIDENT.fields if spec.key == column), "")
        return self._codes[code_list].label_of(str(value)) if code_list else str(value)


def _stored(value: Value) -> SqlValue:
    return None if value == "" else value if isinstance(value, int) else str(value)


def _sql(values: Sequence[Value]) -> Sequence[SqlValue]:
    return values  # type: ignore[return-value]  # no field of a resident holds a Decimal
