"""What records must not, or should not, say: looked at when something is typed, for every record type.

An error keeps a record from being saved; a doubt is saved only with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.citizen_id import birth_date_of, sex_of
from app.domain.records import DEPARTMENT, HOUSEHOLD, RESIDENT, VILLAGE, VILLAGE_GROUP, VILLAGE_WORKER
from app.domain.records.reported_figure import REPORTED_FIGURE
from app.domain.records.spec import Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.forms import Messages, Rule
from storage.connection import Connection, SqlValue
from storage.queries import records as queries
from storage.queries import register

_N = QT_TRANSLATE_NOOP
_BIRTH_DIFFERS = _N("Register", "The ID number says {date}: check which is right")
_SEX_DIFFERS = _N("Register", "The ID number says the other sex: check which is right")
_FUTURE = _N("Register", "The date lies in the future")
_TAKEN = _N("Register", "{name} ({village}) has this ID number already: open that person instead")
_NAMESAKE = _N("Register", "{name}, born {date}, is in {village} already: is it the same person?")
_OTHER_VILLAGE = _N("Register", "Household {number} lies in {village}: check the number and the village")
_SAME_NUMBER = _N("Register", "The village has a household with this number already")
_SAME_NAME = _N("Register", "There is one with this name already")
_SAME_FIGURE = _N("Register", "The village has reported this figure for this month already: open that line instead")
_ENDS_FIRST = _N("Register", "This day lies before {label} ({date})")
_OWN_RELATIVE = _N("Register", "This is the person's own ID number")
_STATED_SEX = ("1", "2")
_ORDER = (
    ("since", "until"),
    ("established_on", "dissolved_on"),
    ("birth_date", "first_marriage_date"),
    ("valid_from", "valid_until"),
)


def errors_of(connection: Connection, spec: RecordSpec, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
    """Give, by field, what keeps a record from being saved."""
    return _gathered(_ERRORS.get(spec.key, ()), connection, row, record_id)


def doubts_of(connection: Connection, spec: RecordSpec, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
    """Give, by field, what should be looked at again."""
    rules = (_differs_from_id, _order_of_days(spec), *_DOUBTS.get(spec.key, ()))
    return _gathered(rules, connection, row, record_id)


def future_days(spec: RecordSpec, row: Mapping[str, SqlValue], today: str) -> Messages:
    """Refuse what is said to have happened after today; the end of something, and a policy, may lie ahead."""
    open_ended = ("until", "due_on", "effective_on", "valid_from", "valid_until")
    return {
        field.key: Message("Register", _FUTURE)
        for field in spec.form_fields
        if field.kind in (Kind.DATE, Kind.DAY) and field.key not in open_ended and str(row.get(field.key) or "") > today
    }


def _gathered(
    rules: tuple[Rule, ...], connection: Connection, row: Mapping[str, SqlValue], record_id: int | None
) -> Messages:
    found: Messages = {}
    for rule in rules:
        found |= rule(connection, row, record_id)
    return found


def _id_is_taken(connection: Connection, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
    owner = None if row.get("citizen_id") is None else queries.who_has_id(connection, str(row["citizen_id"]))
    if owner is None or owner == record_id:
        return {}
    person = register.person_rows(connection, [owner])[0]
    return {"citizen_id": Message("Register", _TAKEN, {"name": person.name, "village": person.village})}


def _is_own_relative(_connection: Connection, row: Mapping[str, SqlValue], _record_id: int | None) -> Messages:
    own = row.get("citizen_id")
    columns = ("spouse_citizen_id", "father_citizen_id", "mother_citizen_id")
    same = (column for column in columns if own is not None and row.get(column) == own)
    return {column: Message("Register", _OWN_RELATIVE) for column in same}


def _same_number(connection: Connection, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
    keys = {key: row.get(key) for key in ("household_no", "village_id")}
    if None in keys.values() or queries.other_with(connection, "household", keys, record_id) is None:
        return {}
    return {"household_no": Message("Register", _SAME_NUMBER)}


def _same_name(table: str, *keys: str) -> Rule:
    def look(connection: Connection, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
        values = {key: row.get(key) for key in keys}
        if None in values.values() or queries.other_with(connection, table, values, record_id) is None:
            return {}
        return {"name": Message("Register", _SAME_NAME)}

    return look


def _same_figure(connection: Connection, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
    keys = {key: row.get(key) for key in ("village_id", "month", "indicator")}
    if None in keys.values() or queries.other_with(connection, "reported_figure", keys, record_id) is None:
        return {}
    return {"indicator": Message("Register", _SAME_FIGURE)}


def _differs_from_id(_connection: Connection, row: Mapping[str, SqlValue], _record_id: int | None) -> Messages:
    number, born, sex = row.get("citizen_id"), row.get("birth_date"), row.get("sex")
    doubts: Messages = {}
    if number is None:
        return doubts
    in_number = birth_date_of(str(number))
    if born is not None and in_number is not None and not in_number.isoformat().startswith(str(born)):
        doubts["birth_date"] = Message("Register", _BIRTH_DIFFERS, {"date": in_number.isoformat()})
    if sex in _STATED_SEX and sex != sex_of(str(number)):
        doubts["sex"] = Message("Register", _SEX_DIFFERS)
    return doubts


def _order_of_days(spec: RecordSpec) -> Rule:
    labels = {field.key: field.label for field in spec.fields}

    def look(_connection: Connection, row: Mapping[str, SqlValue], _record_id: int | None) -> Messages:
        doubts: Messages = {}
        for first, last in _ORDER:
            begins, ends = str(row.get(first) or ""), str(row.get(last) or "")
            if begins and ends and ends < begins[: len(ends)]:
                params = {"label": Message("Field", labels[first]), "date": begins}
                doubts[last] = Message("Register", _ENDS_FIRST, params)
        return doubts

    return look


def _household_of_another_village(
    connection: Connection, row: Mapping[str, SqlValue], _record_id: int | None
) -> Messages:
    if row.get("household_no") is None or "village_id" not in row:
        return {}
    villages = register.villages_of_household(connection, str(row["household_no"]))
    if not villages or row["village_id"] in villages:
        return {}
    params = {"number": row["household_no"], "village": next(iter(villages.values()))}
    return {"household_no": Message("Register", _OTHER_VILLAGE, params)}


def _has_namesake(connection: Connection, row: Mapping[str, SqlValue], record_id: int | None) -> Messages:
    name, born = row.get("name"), row.get("birth_date")
    if name is None or born is None:
        return {}
    for namesake in register.namesakes(connection, str(name), str(born)):
        if namesake.resident_id != record_id:
            params = {"name": namesake.name, "date": born, "village": namesake.village}
            return {"name": Message("Register", _NAMESAKE, params)}
    return {}


_ERRORS: Mapping[str, tuple[Rule, ...]] = {
    RESIDENT.key: (_id_is_taken, _is_own_relative),
    HOUSEHOLD.key: (_same_number,),
    VILLAGE.key: (_same_name("village", "name"),),
    VILLAGE_GROUP.key: (_same_name("village_group", "village_id", "name"),),
    REPORTED_FIGURE.key: (_same_figure,),
    VILLAGE_WORKER.key: (_same_name("village_worker", "village_id", "name"),),
    DEPARTMENT.key: (_same_name("department", "name"),),
}
_DOUBTS: Mapping[str, tuple[Rule, ...]] = {RESIDENT.key: (_household_of_another_village, _has_namesake)}
