"""Work events and reported figures: matched by their number in the old system, or by what they say."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from decimal import Decimal

from app.domain.codes import CodeBook, EventType
from app.domain.importing.rows import RowReader, RowReading
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.matching import difference_note, gaps_of, merge
from app.services.intake.places import PlaceFinder
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import Intake

_NOT_WHOLE = QT_TRANSLATE_NOOP("Import", "this kind of work is counted in whole numbers")
_SAME_NO = QT_TRANSLATE_NOOP(
    "Import", "row {row} has the same number but differs: find out which is right, then import the row again"
)
_FEN_PER_YUAN = 100
_PLAIN = ("event_type", "occurred_on", "due_on", "done_on", "recorded_on", "result", "level", "worker", "note")
_COLUMNS = (*_PLAIN, "village_id", "group_id", "quantity", "total", "resident_id", "source_key", "worker_id")
_FIGURE_COLUMNS = ("village_id", "month", "indicator", "value", "reported_on", "verified_value")


class EventIntake:
    """Takes the rows of one sheet of work events."""

    def __init__(self, intake: Intake, reader: RowReader, tally: Tally, codes: CodeBook) -> None:
        """Work through one sheet."""
        self._intake = intake
        self._reader = reader
        self._tally = tally
        self._codes = codes
        self._places = PlaceFinder(intake, may_add_villages=False)
        self._residents = {str(no): row[0] for no, row in intake.lookup("resident", "source_no").items()}
        self._workers = {
            row[1:]: row[0] for row in intake.lookup("village_worker", "uid", ("village_id", "name")).values()
        }
        self._was_empty = intake.is_empty("work_event")
        self._alike: Counter[str] = Counter()
        self._seen: dict[str, tuple[int, tuple[SqlValue, ...]]] = {}

    def take(self, readings: Iterable[RowReading]) -> None:
        """Add each event that is new; complete those already known."""
        chunk = [(reading, row) for reading in readings if (row := self._row(reading)) is not None]
        keys = [row["source_key"] for _, row in chunk]
        known = {} if self._was_empty else self._intake.find("work_event", "source_key", keys, _COLUMNS)
        rows: list[tuple[SqlValue, ...]] = []
        for reading, row in chunk:
            present = known.get(row["source_key"])
            values = tuple(row[column] for column in _COLUMNS)
            first_row, first_values = self._seen.setdefault(str(row["source_key"]), (reading.row, values))
            if first_row != reading.row:
                self._repeat(reading, first_row, is_same=first_values == values)
            elif present is not None:
                self._complete(reading, row, present)
            else:
                rows.append((self._intake.take_id("work_event"), *values))
        self._intake.insert("work_event", _COLUMNS, rows)
        self._tally.inserted += len(rows)

    def finish(self) -> None:
        """Nothing is left to do."""

    def _repeat(self, reading: RowReading, first_row: int, *, is_same: bool) -> None:
        """Refuse what stands in this sheet twice with two contents; the same once more is simply known."""
        if is_same:
            self._tally.unchanged += 1
        else:
            self._tally.refuse(
                reading, self._reader.column("source_no"), Message("Import", _SAME_NO, {"row": first_row})
            )

    def _complete(self, reading: RowReading, row: dict[str, SqlValue], present: tuple[SqlValue, ...]) -> None:
        note = difference_note(reading, self._reader, self._tally, lambda _column, value: str(value))
        filled = merge(self._intake, "work_event", present, row, note)
        self._tally.filled += filled
        self._tally.unchanged += not filled

    def _row(self, reading: RowReading) -> dict[str, SqlValue] | None:
        place = self._places.resolve(reading, self._reader, self._tally)
        if place is None:
            return None
        values = reading.values
        event_type = self._codes.event_types[str(values["event_type"])]
        row: dict[str, SqlValue] = {key: _text(values.get(key)) for key in _PLAIN}
        row["village_id"], row["group_id"] = place
        for column in ("quantity", "total"):
            row[column] = self._amount(reading, column, event_type)
        row["resident_id"] = self._resident(values.get("resident_no"), event_type)
        # Whether the person is in the register yet must not decide whether the event is known.
        person = values.get("resident_no") if event_type.keeps_person else None
        row["source_key"] = self._source_key(reading, row | {"resident_id": _text(person)})
        row["worker_id"] = self._workers.get((row["village_id"], row["worker"]))
        return row

    def _amount(self, reading: RowReading, column: str, event_type: EventType) -> int | None:
        value = reading.values.get(column)
        if not isinstance(value, Decimal):
            return None
        scaled = value * _FEN_PER_YUAN if event_type.unit == "money" else value
        if scaled != scaled.to_integral_value():
            self._tally.refuse_cell(reading, self._reader.column(column), Message("Import", _NOT_WHOLE))
            return None
        return int(scaled)

    def _resident(self, number: object, event_type: EventType) -> SqlValue:
        """Link to the person only where the visit served that family; all else is counted without a name."""
        return self._residents.get(str(number)) if number is not None and event_type.keeps_person else None

    def _source_key(self, reading: RowReading, row: dict[str, SqlValue]) -> str:
        number = reading.values.get("source_no")
        identity = (row["event_type"], row["village_id"], row["occurred_on"])
        if number is not None:
            return "no:" + _digest((number, *identity))
        content = "as:" + _digest(tuple(row.values()))
        self._alike[content] += 1
        return f"{content}:{self._alike[content]}"


class FigureIntake:
    """Takes the rows of one sheet of reported figures."""

    def __init__(self, intake: Intake, reader: RowReader, tally: Tally, codes: CodeBook) -> None:
        """Work through one sheet."""
        self._intake = intake
        self._reader = reader
        self._tally = tally
        self._codes = codes
        self._places = PlaceFinder(intake, may_add_villages=False)
        self._new: dict[tuple[SqlValue, ...], dict[str, SqlValue]] = {}
        self._known = {
            row[1:4]: (row[0], *row[1:]) for row in intake.lookup("reported_figure", "uid", _FIGURE_COLUMNS).values()
        }

    def take(self, readings: Iterable[RowReading]) -> None:
        """Add each figure that is new; complete those already reported."""
        for reading in readings:
            row = self._row(reading)
            if row is None:
                continue
            key = (row["village_id"], row["month"], row["indicator"])
            if key in self._known:
                self._complete(reading, row, self._known[key])
            elif key in self._new:
                self._new[key] |= gaps_of(self._new[key].values(), row, self._note(reading))
                self._tally.unchanged += 1
            else:
                self._new[key] = row

    def finish(self) -> None:
        """Add what is new; a figure may be told in two lines, one with the value and one with the re-check."""
        rows = [(self._intake.take_id("reported_figure"), *row.values()) for row in self._new.values()]
        self._intake.insert("reported_figure", _FIGURE_COLUMNS, rows)
        self._tally.inserted += len(rows)

    def _complete(self, reading: RowReading, row: dict[str, SqlValue], present: tuple[SqlValue, ...]) -> None:
        filled = merge(self._intake, "reported_figure", present, row, self._note(reading))
        self._tally.filled += filled
        self._tally.unchanged += not filled

    def _note(self, reading: RowReading) -> Callable[[str, SqlValue], None]:
        return difference_note(reading, self._reader, self._tally, lambda _column, value: str(value))

    def _row(self, reading: RowReading) -> dict[str, SqlValue] | None:
        place = self._places.resolve(reading, self._reader, self._tally)
        if place is None:
            return None
        values = reading.values
        verified = values.get("verified_value")
        return {
            "village_id": place[0],
            "month": _text(values["month"]),
            "indicator": _text(values["indicator"]),
            "value": int(str(values["value"])),
            "reported_on": _text(values["reported_on"]),
            "verified_value": None if verified is None else int(str(verified)),
        }


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _digest(parts: Iterable[object]) -> str:
    return hashlib.sha256("\x1f".join("" if part is None else str(part) for part in parts).encode()).hexdigest()[:32]
