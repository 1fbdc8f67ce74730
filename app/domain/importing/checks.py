"""What a row must hold to become a record, and what its cells say of each other.

Each check looks at one row reading, may fill a value that another cell proves, and adds faults.
"""

from __future__ import annotations

from app.domain.citizen_id import birth_date_of, sex_of
from app.domain.importing.headings import Column
from app.domain.importing.rows import Fault, Level, RowReader, RowReading
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_MISSING = _N("Import", "{field} is missing; without it the row cannot be kept")
_BIRTH_DIFFERS = _N("Import", "the birth date is not the one in the ID number ({date}): check which is right")
_SEX_DIFFERS = _N("Import", "the sex is not the one in the ID number: check which is right")
_OWN_SPOUSE = _N("Import", "the spouse has the person's own ID number: look it up on the card")
_OWN_PARENT = _N("Import", "the parent has the person's own ID number: look it up on the card")
_FUTURE = _N("Import", "the date lies in the future")

OWN_NUMBERS = ("spouse_citizen_id", "father_citizen_id", "mother_citizen_id")
"""Fields in which the person's own ID number cannot be right."""
PAST_DAYS = ("birth_date", "first_marriage_date", "registered_on")
"""Days of which nobody can know before they come."""
SEX_NOT_STATED = "9"
REQUIRED = {
    "residents": (("name", _N("Field", "Name")), ("village", _N("Field", "Village"))),
    "events": (
        ("event_type", _N("Field", "Type of work")),
        ("village", _N("Field", "Village")),
        ("occurred_on", _N("Field", "Date")),
    ),
    "figures": (
        ("village", _N("Field", "Village")),
        ("month", _N("Field", "Month")),
        ("indicator", _N("Field", "Indicator")),
        ("value", _N("Field", "Value")),
        ("reported_on", _N("Field", "Reported on")),
    ),
    "places": (("village", _N("Field", "Village")),),
    "population": (
        ("kind", _N("Field", "Kind of event")),
        ("name", _N("Field", "Name")),
        ("occurred_on", _N("Field", "Happened on")),
        ("village", _N("Field", "Village")),
    ),
    "workers": (
        ("name", _N("Field", "Name")),
        ("village", _N("Field", "Village")),
        ("post", _N("Field", "Post")),
    ),
    "migrants": (
        ("direction", _N("Field", "Direction")),
        ("name", _N("Field", "Name")),
        ("village", _N("Field", "Village")),
    ),
}


def check_required(reading: RowReading, reader: RowReader, kind: str) -> None:
    """Refuse the row where a required value is missing; a refused cell is named, not called missing."""
    refused = {fault.column.field for fault in reading.faults if fault.column is not None}
    for field, label in REQUIRED[kind]:
        if field in reading.values:
            continue
        if field in refused:
            reading.faults = [_raised(fault, field) for fault in reading.faults]
        else:
            message = Message("Import", _MISSING, {"field": Message("Field", label)})
            reading.faults.append(Fault(reader.column(field), message, Level.ROW))


def _raised(fault: Fault, field: str) -> Fault:
    if fault.column is None or fault.column.field != field:
        return fault
    return Fault(fault.column, fault.message, Level.ROW, fault.is_damaged)


def check_resident(reading: RowReading, reader: RowReader, today: str) -> None:
    """Refuse a damaged ID number, fill birth date and sex from a good one, and compare them."""
    values = reading.values
    id_column = reader.column("citizen_id")
    if id_column is not None and "citizen_id" not in values:
        reading.faults = [_raised_if_damaged(fault, id_column) for fault in reading.faults]
    number = values.get("citizen_id")
    if isinstance(number, str):
        _compare_with_id(reading, reader, number)
    values.setdefault("sex", SEX_NOT_STATED)
    for field in OWN_NUMBERS:
        if number is not None and values.get(field) == number:
            del values[field]
            message = _OWN_SPOUSE if field == "spouse_citizen_id" else _OWN_PARENT
            reading.faults.append(Fault(reader.column(field), Message("Import", message), Level.CELL))
    for field in PAST_DAYS:
        day = values.get(field)
        if isinstance(day, str) and day > today:
            del values[field]
            reading.faults.append(Fault(reader.column(field), Message("Import", _FUTURE), Level.CELL))


def _raised_if_damaged(fault: Fault, id_column: Column) -> Fault:
    if fault.column is not id_column or not fault.is_damaged:
        return fault
    return Fault(fault.column, fault.message, Level.ROW, is_damaged=True)


def _compare_with_id(reading: RowReading, reader: RowReader, number: str) -> None:
    values = reading.values
    born = birth_date_of(number)
    if born is not None:
        stated = values.setdefault("birth_date", born.isoformat())
        if isinstance(stated, str) and not born.isoformat().startswith(stated):
            message = Message("Import", _BIRTH_DIFFERS, {"date": born.isoformat()})
            reading.faults.append(Fault(reader.column("birth_date"), message, Level.WARNING))
    sex = values.setdefault("sex", sex_of(number))
    if sex in ("1", "2") and sex != sex_of(number):
        reading.faults.append(Fault(reader.column("sex"), Message("Import", _SEX_DIFFERS), Level.WARNING))
