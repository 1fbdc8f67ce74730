"""Work events and reported figures: matched by their number in the old system, or by what they say."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from app.domain.codes import CodeBook, EventType
from app.domain.importing.rows import RowReader, RowReading
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.matching import difference_note, merge
from app.services.intake.places import PlaceFinder
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import Intake

_NOT_WHOLE = QT_TRANSLATE_NOOP("Import", "this kind of work is counted in whole numbers")
_FEN_PER_YUAN = 100
_PLAIN = ("event_type", "occurred_on", "due_on", "done_on", "recorded_on", "result", "level", "worker", "note")
_COLUMNS = (*_PLAIN, "village_id", "group_id", "quantity", "total", "resident_id", "source_key")
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
        self._was_empty = intake.is_empty("work_event")
        self._alike: Counter[str] = Counter()
        self._seen: set[str] = set()

    def take(self, readings: Iterable[RowReading]) -> None:
        """Add each event that is new; complete those already known."""
        chunk = [(reading, row) for reading in readings if (row := self._row(reading)) is not None]
        keys = [row["source_key"] for _, row in chunk]
        known = {} if self._was_empty else self._intake.find("work_event", "source_key", keys, _COLUMNS)
        rows: list[tuple[SqlValue, ...]] = []
        for reading, row in chunk:
            present = known.get(row["source_key"])
            if present is not None:
                self._complete(reading, row, present)
            elif str(row["source_key"]) in self._seen:
                self._tally.unchanged += 1
            else:
                self._seen.add(str(row["source_key"]))
                rows.append((self._intake.take_id("work_event"), *(row[column] for column in _COLUMNS)))
        self._intake.insert("work_event", _COLUMNS, rows)
        self._tally.inserted += len(rows)

    def finish(self) -> None:
        """Nothing is left to do."""

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
        row["source_key"] = self._source_key(reading, row)
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
        self._known = {
            row[1:4]: (row[0], *row[1:]) for row in intake.lookup("reported_figure", "uid", _FIGURE_COLUMNS).values()
        }

    def take(self, readings: Iterable[RowReading]) -> None:
        """Add each figure that is new; complete those already reported."""
        rows: list[tuple[SqlValue, ...]] = []
        for reading in readings:
            row = self._row(reading)
            if row is None:
                continue
            key = (row["village_id"], row["month"], row["indicator"])
            present = self._known.get(key)
            if present is not None:
                self._complete(reading, row, present)
                continue
            rows.append((self._intake.take_id("reported_figure"), *row.values()))
            self._known[key] = (rows[-1][0], *row.values())
        self._intake.insert("reported_figure", _FIGURE_COLUMNS, rows)
        self._tally.inserted += len(rows)

    def finish(self) -> None:
        """Nothing is left to do."""

    def _complete(self, reading: RowReading, row: dict[str, SqlValue], present: tuple[SqlValue, ...]) -> None:
        note = difference_note(reading, self._reader, self._tally, lambda _column, value: str(value))
        filled = merge(self._intake, "reported_figure", present, row, note)
        self._tally.filled += filled
        self._tally.unchanged += not filled

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
