"""Births, deaths, moves, marriages and divorces: written down once, and carried into the register in the same edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.changes import Changes
from app.domain.citizen_id import IdState, read_citizen_id
from app.domain.errors import InvalidInput
from app.domain.kinship import HEAD
from app.domain.records import POPULATION_EVENT, RESIDENT
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.forms import RecordForm
from app.services.households import HouseholdService
from app.services.ports import Ports
from app.services.records import RecordService
from storage import editing
from storage.connection import Connection, SqlValue
from storage.queries import households
from storage.queries import records as rows

_N = QT_TRANSLATE_NOOP
BIRTH, DEATH, MOVE_IN, MOVE_OUT, MARRIAGE, DIVORCE = "1", "2", "3", "4", "5", "6"
"""Kinds of an event (code list ``population_event``)."""

_WHO = _N("Event", "Choose the person in the register first")
_ALREADY_LEFT = _N("Event", "{name} has left the register already, on {date}")
_NEEDS_HEAD = _N("Event", "Household {number} has no head now: choose a new one")
_DIED, _MOVED_OUT = "1", "2"
_SINGLE, _MARRIED, _FIRST, _AGAIN, _WIDOWED, _DIVORCED = "10", "20", "21", "22", "30", "40"
_MARRIED_CODES = frozenset({_MARRIED, _FIRST, _AGAIN, "23"})
_AT_HOME = "1"
_OF_PERSON = ("name", "sex", "citizen_id", "birth_date", "household_no", "relation_to_head")
_OF_FAMILY = ("father_name", "father_citizen_id", "mother_name", "mother_citizen_id")
_FROM_HEAD = ("ethnic_group", "hukou_nature", "hukou_place", "residence_place")
_SPOUSE = ("spouse_name", "spouse_citizen_id", "spouse_id")
Row = Mapping[str, SqlValue]


@dataclass(frozen=True, slots=True)
class EventResult:
    """The event that was written down, the person it is about, and what is left to do, in words."""

    event_id: int
    resident_id: int
    changes: Changes
    follow_up: str


class PopulationEventService:
    """What changes the population of one office."""

    def __init__(self, ports: Ports, records: RecordService, households_service: HouseholdService) -> None:
        """Work on one office."""
        self._ports = ports
        self._records = records
        self._households = households_service

    def form(self, kind: str, resident_id: int | None = None) -> RecordForm:
        """Give the form of an event, filled with what is known of the person or, at a birth, of one of the parents."""
        today = self._ports.today().isoformat()
        given = {"kind": kind, "reported_on": today}
        if resident_id is not None:
            given |= self._known(kind, resident_id)
        return self._records.form(POPULATION_EVENT.key, given=given)

    def _known(self, kind: str, resident_id: int) -> dict[str, str]:
        form = self._records.form(RESIDENT.key, resident_id)
        values = form.values
        if kind != BIRTH:
            kept = {key: values[key] for key in _OF_PERSON}
            spouse = {} if kind == MARRIAGE else {key: values[key] for key in _SPOUSE[:2]}
            return kept | spouse | {"place": values["place"]}
        parent, other = ("mother", "father") if values["sex"] == "2" else ("father", "mother")
        return {
            "place": values["place"],
            "household_no": values["household_no"],
            f"{parent}_name": values["name"],
            f"{parent}_citizen_id": values["citizen_id"],
            f"{other}_name": values["spouse_name"],
            f"{other}_citizen_id": values["spouse_citizen_id"],
        }

    def record(
        self, values: Mapping[str, str], resident_id: int | None = None, answers: Mapping[str, str] | None = None
    ) -> EventResult:
        """Write an event down and carry it into the register; InvalidInput names the fields.

        A birth, or somebody who moves in and is not known, is entered as a resident; every other event needs the
        person: by ``resident_id``, or by the ID number typed.
        """
        with self._ports.store.write() as connection:
            edit_id = editing.next_edit(connection)
            event_id, event_uid = self._records.write(
                connection, POPULATION_EVENT, None, values, edit_id, answers or {}
            )
            event = rows.row_values(connection, POPULATION_EVENT.table, event_id) or {}
            person_id = resident_id if resident_id is not None else _by_number(connection, values)
            person_id = self._carry_out(connection, event, values, person_id, edit_id)
            self._change(connection, POPULATION_EVENT.table, event_id, {"resident_id": person_id}, edit_id)
            person = rows.row_values(connection, "resident", person_id) or {}
            follow_up = self._follow_up(connection, event)
        touched = ("population_event", "resident", "household", "household_change")
        return EventResult(event_id, person_id, Changes.of(*touched, uids=(event_uid, str(person["uid"]))), follow_up)

    def _carry_out(
        self, connection: Connection, event: Row, values: Mapping[str, str], person_id: int | None, edit_id: int
    ) -> int:
        kind = str(event["kind"])
        if kind == BIRTH or (kind == MOVE_IN and person_id is None):
            return self._enter(connection, event, values, edit_id)
        if person_id is None:
            raise InvalidInput(Message("Event", _WHO), {"citizen_id": Message("Event", _WHO)})
        person = rows.row_values(connection, "resident", person_id) or {}
        if person.get("left_on") is not None and kind != MOVE_IN:
            message = Message("Event", _ALREADY_LEFT, {"name": person["name"], "date": person["left_on"]})
            raise InvalidInput(message, {"name": message})
        self._steps[kind](self, connection, event, values, person, edit_id)
        return person_id

    def _enter(self, connection: Connection, event: Row, values: Mapping[str, str], edit_id: int) -> int:
        """Enter somebody new: what the event does not say is taken from the head of the household."""
        typed = {key: values.get(key, "") for key in (*_OF_PERSON, *_OF_FAMILY, "place")}
        typed["residence_status"] = _AT_HOME
        if event["kind"] == BIRTH:
            typed["birth_date"] = str(event["occurred_on"])
            typed["marital_status"] = _SINGLE
        typed["sex"] = typed["sex"] or "9"
        typed |= self._from_head(connection, event)
        person_id, _uid = self._records.write(connection, RESIDENT, None, typed, edit_id)
        self._households.bring_in(connection, person_id, str(event["occurred_on"]), "", edit_id)
        return person_id

    def _from_head(self, connection: Connection, event: Row) -> dict[str, str]:
        if event["household_id"] is None:
            return {}
        members = households.members(connection, int(str(event["household_id"])))
        head = next((member for member in members if member.relation == HEAD), None)
        row = None if head is None else rows.row_values(connection, "resident", head.resident_id)
        return {} if row is None else {key: str(row[key]) for key in _FROM_HEAD if row[key] is not None}

    def _die(self, connection: Connection, event: Row, _values: Mapping[str, str], person: Row, edit_id: int) -> None:
        self._leave(connection, event, person, _DIED, edit_id)
        spouse = _spouse(connection, person)
        if spouse is not None and spouse["marital_status"] in _MARRIED_CODES:
            self._change(connection, "resident", int(str(spouse["id"])), {"marital_status": _WIDOWED}, edit_id)

    def _move_out(
        self, connection: Connection, event: Row, _values: Mapping[str, str], person: Row, edit_id: int
    ) -> None:
        self._leave(connection, event, person, _MOVED_OUT, edit_id)
        if event["to_place"] is not None:
            self._change(connection, "resident", int(str(person["id"])), {"whereabouts": event["to_place"]}, edit_id)

    def _leave(self, connection: Connection, event: Row, person: Row, reason: str, edit_id: int) -> None:
        person_id, day = int(str(person["id"])), str(event["occurred_on"])
        if person["household_id"] is not None:
            self._households.take_out(connection, person_id, day, "", edit_id)
        self._change(connection, "resident", person_id, {"left_on": day, "left_reason": reason}, edit_id)

    def _come_back(
        self, connection: Connection, event: Row, _values: Mapping[str, str], person: Row, edit_id: int
    ) -> None:
        person_id = int(str(person["id"]))
        values: dict[str, SqlValue] = {
            "left_on": None,
            "left_reason": None,
            "residence_status": _AT_HOME,
            "whereabouts": None,
            "village_id": event["village_id"],
            "group_id": event["group_id"],
            "household_id": event["household_id"],
            "relation_to_head": event["relation_to_head"],
        }
        self._change(connection, "resident", person_id, values, edit_id)
        self._households.bring_in(connection, person_id, str(event["occurred_on"]), "", edit_id)

    def _marry(self, connection: Connection, event: Row, _values: Mapping[str, str], person: Row, edit_id: int) -> None:
        spouse_id = None
        if event["spouse_citizen_id"] is not None:
            spouse_id = rows.who_has_id(connection, str(event["spouse_citizen_id"]))
        both = {"spouse_name": event["spouse_name"], "spouse_citizen_id": event["spouse_citizen_id"]}
        self._wed(connection, person, both | {"spouse_id": spouse_id}, event, edit_id)
        spouse = None if spouse_id is None else rows.row_values(connection, "resident", spouse_id)
        if spouse is not None:
            back = {"spouse_name": person["name"], "spouse_citizen_id": person["citizen_id"], "spouse_id": person["id"]}
            self._wed(connection, spouse, back, event, edit_id)

    def _wed(self, connection: Connection, person: Row, spouse: Row, event: Row, edit_id: int) -> None:
        was_married = person["marital_status"] in (_WIDOWED, _DIVORCED) or person["first_marriage_date"] is not None
        values = dict(spouse) | {"marital_status": _AGAIN if was_married else _FIRST}
        if person["first_marriage_date"] is None and not was_married:
            values["first_marriage_date"] = event["occurred_on"]
        self._change(connection, "resident", int(str(person["id"])), values, edit_id)

    def _divorce(
        self, connection: Connection, _event: Row, _values: Mapping[str, str], person: Row, edit_id: int
    ) -> None:
        alone: dict[str, SqlValue] = {"marital_status": _DIVORCED, **dict.fromkeys(_SPOUSE)}
        for one in (person, _spouse(connection, person)):
            if one is not None:
                self._change(connection, "resident", int(str(one["id"])), alone, edit_id)

    def _follow_up(self, connection: Connection, event: Row) -> str:
        """Say what the event leaves undone: a household without a head."""
        household_id = event["household_id"]
        if household_id is None or event["kind"] not in (DEATH, MOVE_OUT):
            return ""
        members = households.members(connection, int(str(household_id)))
        if not members or any(member.relation == HEAD for member in members):
            return ""
        number = rows.name_behind(connection, "household_id", str(household_id))
        return Message("Event", _NEEDS_HEAD, {"number": number}).render(self._ports.tr)

    def _change(
        self, connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue], edit_id: int
    ) -> None:
        editing.change_row(connection, table, row_id, values, self._ports.now(), edit_id=edit_id)

    _steps: Mapping[str, Callable[..., None]] = {
        DEATH: _die, MOVE_IN: _come_back, MOVE_OUT: _move_out, MARRIAGE: _marry, DIVORCE: _divorce,
    }  # fmt: skip


def _by_number(connection: Connection, values: Mapping[str, str]) -> int | None:
    reading = read_citizen_id(values.get("citizen_id", ""))
    return rows.who_has_id(connection, reading.number) if reading.state is IdState.VALID else None


def _spouse(connection: Connection, person: Row) -> dict[str, SqlValue] | None:
    spouse_id = person["spouse_id"]
    return None if spouse_id is None else rows.row_values(connection, "resident", int(str(spouse_id)))
