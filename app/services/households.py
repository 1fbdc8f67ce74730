"""Households in time: split, joined, moved, given another head; each change is one edit that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.errors import InvalidInput, NotFound
from app.domain.household_time import Step, members_on
from app.domain.kinship import HEAD, Member, relations_to
from app.domain.records import HOUSEHOLD
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.forms import SaveResult, find_place
from app.services.ports import Ports
from app.services.records import RecordService
from app.services.register import HouseholdCard, RegisterService
from storage import editing
from storage.connection import Connection, SqlValue
from storage.queries import households as queries
from storage.queries import records as rows
from storage.queries import register
from storage.queries.households import MemberRow, StepRow

_N = QT_TRANSLATE_NOOP
SPLIT, JOINED, MOVED, NEW_HEAD, CAME, WENT, SEPARATED = "1", "2", "3", "4", "5", "6", "7"
"""Kinds of a change (code list ``household_change``)."""

_GONE = _N("Household", "This household is not in the register any more")
_NOT_A_MEMBER = _N("Household", "Choose members of this household")
_ALL_LEAVE = _N("Household", "Somebody has to stay: to move the whole household, use “move”")
_NUMBER_TAKEN = _N("Household", "The village has a household {number} already: choose another number")
_NO_NUMBER = _N("Household", "Type the number of the new household")
_NO_PLACE = _N("Household", "Choose a village, and a group if there is one")
_NO_DAY = _N("Household", "Write the day of the change, as 2026-3-5 or 20260305")
_FUTURE = _N("Household", "The day of the change lies in the future")
_SAME = _N("Household", "Choose two different households")
_NO_HEAD = _N("Household", "Choose who is the head")
_DAY_LENGTH = 10
_SEPARATED_STATUS = "4"


@dataclass(frozen=True, slots=True)
class HouseholdChangeRow:
    """One step in the life of a household, in words."""

    day: str
    kind: str
    name: str
    before: str
    after: str
    note: str


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """One household of a list to choose from: number, address, name of the head, number of members."""

    household_id: int
    household_no: str
    address: str
    head: str
    members: int


@dataclass(frozen=True, slots=True)
class _Move:
    """Where one member goes in a change."""

    resident_id: int
    household_id: int | None
    relation: str | None


class HouseholdService:
    """The households of one office."""

    def __init__(self, ports: Ports, records: RecordService, register_service: RegisterService) -> None:
        """Work on one office."""
        self._ports = ports
        self._records = records
        self._register = register_service

    def card(self, household_id: int, day: date | None = None) -> HouseholdCard:
        """Give the household with its members of today, or of the end of another day."""
        with self._ports.store.read() as connection:
            row = self._household(connection, household_id)
            members = {member.resident_id: member.relation for member in queries.members(connection, household_id)}
            if day is not None:
                members = members_on(
                    household_id, day.isoformat(), members, map(_step, queries.steps(connection, household_id))
                )
            people = self._register.lines(register.person_rows(connection, list(members)))
            if day is not None:
                people = [person for person in people if person.birth_date[:_DAY_LENGTH] <= day.isoformat()]
            address = rows.name_behind(connection, "village_id", str(row["village_id"]))
            if row["group_id"] is not None:
                address += " " + rows.name_behind(connection, "group_id", str(row["group_id"]))
        labels = self._ports.codes["relation_to_head"]
        then = [replace(person, relation=labels.label_of(members[person.resident_id])) for person in people]
        then.sort(key=lambda person: (members[person.resident_id] != HEAD, members[person.resident_id] or "99"))
        return HouseholdCard(str(row["household_no"]), address, tuple(then), household_id)

    def find(self, text: str, limit: int = 20) -> tuple[HouseholdLine, ...]:
        """Give living households by the beginning of their number, then those of people whom ``text`` finds."""
        words = text.strip()
        if not words:
            return ()
        people = self._register.list_ids(text=words, limit=limit)
        with self._ports.store.read() as connection:
            ids = dict.fromkeys(queries.households_numbered(connection, words, limit))
            ids |= dict.fromkeys(queries.households_of_people(connection, people))
            found = queries.household_lines(connection, list(ids)[:limit])
        return tuple(
            HouseholdLine(line.household_id, line.household_no, line.address, line.head or "", line.members)
            for line in found
        )

    def timeline(self, household_id: int) -> tuple[HouseholdChangeRow, ...]:
        """Give what became of a household, the newest first."""
        with self._ports.store.read() as connection:
            self._household(connection, household_id)
            found = queries.steps(connection, household_id)
        return tuple(self._told(step) for step in found)

    def _told(self, step: StepRow) -> HouseholdChangeRow:
        relation, kind = self._ports.codes["relation_to_head"], self._ports.codes["household_change"]
        before = " ".join(part for part in (step.from_household_no, relation.label_of(step.from_relation)) if part)
        after = " ".join(part for part in (step.to_household_no, relation.label_of(step.to_relation)) if part)
        return HouseholdChangeRow(
            step.effective_on, kind.label_of(step.kind), step.name, before, after, step.note or ""
        )

    def suggest_relations(self, household_id: int, head_id: int, member_ids: Sequence[int] = ()) -> dict[int, str]:
        """Give the relation of each member to another head, an empty code where it cannot be told."""
        with self._ports.store.read() as connection:
            found = queries.members(connection, household_id)
        chosen = [_member(row) for row in found if not member_ids or row.resident_id in member_ids]
        if head_id not in {member.resident_id for member in chosen}:
            raise InvalidInput(Message("Household", _NO_HEAD))
        return relations_to(head_id, chosen)

    def suggest_joined(self, from_household: int, to_household: int) -> dict[int, str]:
        """Give the relation of each member to the head of another household, as far as known parents and spouses tell.

        What they were to their own head says nothing here, so it is not made use of.
        """
        with self._ports.store.read() as connection:
            coming = queries.members(connection, from_household)
            there = queries.members(connection, to_household)
        head = next((row for row in there if row.relation == HEAD), None)
        if head is None:
            return dict.fromkeys((row.resident_id for row in coming), "")
        known = relations_to(head.resident_id, [replace(_member(row), relation="") for row in (*coming, *there)])
        return {row.resident_id: known[row.resident_id] for row in coming}

    def split(
        self,
        household_id: int,
        relations: Mapping[int, str],
        new_no: str,
        place: str,
        effective_on: str,
        note: str = "",
    ) -> SaveResult:
        """Make some members a household of their own; ``relations`` names them and what they are to the new head."""
        day = self._day(effective_on)
        with self._ports.store.write() as connection:
            row = self._household(connection, household_id)
            members = self._members(connection, household_id, relations)
            if len(members) == len(queries.members(connection, household_id)):
                raise InvalidInput(Message("Household", _ALL_LEAVE))
            if HEAD not in relations.values():
                raise InvalidInput(Message("Household", _NO_HEAD))
            edit_id = editing.next_edit(connection)
            new_id, uid = self._new_household(connection, new_no, place, day, edit_id)
            moves = [_Move(member, new_id, relations[member]) for member in relations]
            self._carry_out(connection, SPLIT, moves, day, note, edit_id)
        return SaveResult(new_id, Changes.of("household", "resident", "household_change", uids=(uid, str(row["uid"]))))

    def join(
        self, from_household: int, to_household: int, relations: Mapping[int, str], effective_on: str, note: str = ""
    ) -> SaveResult:
        """Bring all members of a household into another one; ``relations`` says what they are to its head."""
        day = self._day(effective_on)
        if from_household == to_household:
            raise InvalidInput(Message("Household", _SAME))
        with self._ports.store.write() as connection:
            row = self._household(connection, from_household)
            self._household(connection, to_household)
            edit_id = editing.next_edit(connection)
            members = queries.members(connection, from_household)
            moves = [
                _Move(member.resident_id, to_household, relations.get(member.resident_id) or None) for member in members
            ]
            self._carry_out(connection, JOINED, moves, day, note, edit_id)
            self._change(connection, "household", from_household, {"dissolved_on": day}, edit_id)
        return SaveResult(
            to_household, Changes.of("household", "resident", "household_change", uids=(str(row["uid"]),))
        )

    def move(self, household_id: int, place: str, new_no: str, effective_on: str, note: str = "") -> SaveResult:
        """Move a whole household to another village or group, with another number where the old one is taken."""
        day = self._day(effective_on)
        with self._ports.store.write() as connection:
            row = self._household(connection, household_id)
            village_id, group_id = self._place(connection, place)
            number = new_no.strip() or str(row["household_no"])
            keys: dict[str, SqlValue] = {"household_no": number, "village_id": village_id}
            if rows.other_with(connection, "household", keys, household_id) is not None:
                raise InvalidInput(Message("Household", _NUMBER_TAKEN, {"number": number}), {})
            edit_id = editing.next_edit(connection)
            old_no = str(row["household_no"])
            self._change(connection, "household", household_id, {**keys, "group_id": group_id}, edit_id)
            moves = [
                _Move(member.resident_id, household_id, member.relation)
                for member in queries.members(connection, household_id)
            ]
            self._carry_out(connection, MOVED, moves, day, note, edit_id, from_no=old_no)
        return SaveResult(
            household_id, Changes.of("household", "resident", "household_change", uids=(str(row["uid"]),))
        )

    def change_head(
        self, household_id: int, relations: Mapping[int, str], effective_on: str, note: str = ""
    ) -> SaveResult:
        """Give a household another head; ``relations`` says what every member is to the new head."""
        day = self._day(effective_on)
        if list(relations.values()).count(HEAD) != 1:
            raise InvalidInput(Message("Household", _NO_HEAD))
        with self._ports.store.write() as connection:
            row = self._household(connection, household_id)
            self._members(connection, household_id, relations)
            edit_id = editing.next_edit(connection)
            moves = [_Move(member, household_id, relation or None) for member, relation in relations.items()]
            self._carry_out(connection, NEW_HEAD, moves, day, note, edit_id)
        return SaveResult(
            household_id, Changes.of("household", "resident", "household_change", uids=(str(row["uid"]),))
        )

    def add_member(
        self, household_id: int, resident_id: int, relation: str, effective_on: str, note: str = ""
    ) -> SaveResult:
        """Take a person of the register into a household."""
        return self._step(CAME, resident_id, household_id, relation or None, effective_on, note)

    def remove_member(self, resident_id: int, effective_on: str, note: str = "") -> SaveResult:
        """Take a person out of the household; the person stays in the register."""
        return self._step(WENT, resident_id, None, None, effective_on, note)

    def separate(self, resident_id: int, effective_on: str, note: str = "") -> SaveResult:
        """Note that a person is registered here and lives elsewhere since a day."""
        day = self._day(effective_on)
        with self._ports.store.write() as connection:
            edit_id = editing.next_edit(connection)
            row = self._resident(connection, resident_id)
            household_id = None if row["household_id"] is None else int(str(row["household_id"]))
            relation = None if row["relation_to_head"] is None else str(row["relation_to_head"])
            self._carry_out(connection, SEPARATED, [_Move(resident_id, household_id, relation)], day, note, edit_id)
            self._change(connection, "resident", resident_id, {"residence_status": _SEPARATED_STATUS}, edit_id)
        return SaveResult(resident_id, Changes.of("resident", "household_change", uids=(str(row["uid"]),)))

    def _step(
        self, kind: str, resident_id: int, household_id: int | None, relation: str | None, effective_on: str, note: str
    ) -> SaveResult:
        day = self._day(effective_on)
        with self._ports.store.write() as connection:
            if household_id is not None:
                self._household(connection, household_id)
            row = self._resident(connection, resident_id)
            edit_id = editing.next_edit(connection)
            self._carry_out(connection, kind, [_Move(resident_id, household_id, relation)], day, note, edit_id)
        return SaveResult(resident_id, Changes.of("resident", "household", "household_change", uids=(str(row["uid"]),)))

    def take_out(self, connection: Connection, resident_id: int, day: str, note: str, edit_id: int) -> None:
        """Let a person leave the household as part of a larger edit, as at a death or a move."""
        self._carry_out(connection, WENT, [_Move(resident_id, None, None)], day, note, edit_id)

    def bring_in(self, connection: Connection, resident_id: int, day: str, note: str, edit_id: int) -> None:
        """Note since when a person who was just entered belongs to the household, as at a birth."""
        row = self._resident(connection, resident_id)
        if row["household_id"] is not None:
            self._note_step(
                connection, CAME, row | {"household_id": None, "relation_to_head": None}, row, day, note, edit_id
            )

    def _carry_out(
        self,
        connection: Connection,
        kind: str,
        moves: Sequence[_Move],
        day: str,
        note: str,
        edit_id: int,
        *,
        from_no: str = "",
    ) -> None:
        """Write the new household, relation and place of every member, and one line of the change for each."""
        for move in moves:
            before = self._resident(connection, move.resident_id)
            values: dict[str, SqlValue] = {"household_id": move.household_id, "relation_to_head": move.relation}
            if move.household_id is not None:
                household = self._household(connection, move.household_id)
                values |= {key: household[key] for key in ("village_id", "group_id")}
            self._change(connection, "resident", move.resident_id, values, edit_id)
            self._note_step(connection, kind, before, before | values, day, note, edit_id, from_no=from_no)

    def _note_step(
        self,
        connection: Connection,
        kind: str,
        before: Mapping[str, SqlValue],
        after: Mapping[str, SqlValue],
        day: str,
        note: str,
        edit_id: int,
        *,
        from_no: str = "",
    ) -> None:
        values: dict[str, SqlValue] = {
            "kind": kind,
            "resident_id": before["id"],
            "effective_on": day,
            "from_household_id": before["household_id"],
            "to_household_id": after["household_id"],
            "from_household_no": from_no or _number_of(connection, before["household_id"]),
            "to_household_no": _number_of(connection, after["household_id"]),
            "from_relation": before["relation_to_head"],
            "to_relation": after["relation_to_head"],
            "note": note.strip() or None,
        }
        uid, at = self._ports.new_uid(), self._ports.now()
        editing.insert_row(connection, "household_change", uid, values, at, edit_id=edit_id)

    def _new_household(
        self, connection: Connection, number: str, place: str, day: str, edit_id: int
    ) -> tuple[int, str]:
        village_id, group_id = self._place(connection, place)
        if not number.strip():
            raise InvalidInput(Message("Household", _NO_NUMBER))
        values: dict[str, SqlValue] = {"household_no": number.strip(), "village_id": village_id}
        if rows.other_with(connection, "household", values, None) is not None:
            raise InvalidInput(Message("Household", _NUMBER_TAKEN, {"number": number.strip()}))
        uid = self._ports.new_uid()
        values |= {"group_id": group_id, "established_on": day}
        return editing.insert_row(connection, "household", uid, values, self._ports.now(), edit_id=edit_id), uid

    def _change(
        self, connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue], edit_id: int
    ) -> None:
        editing.change_row(connection, table, row_id, values, self._ports.now(), edit_id=edit_id)

    def _household(self, connection: Connection, household_id: int) -> dict[str, SqlValue]:
        row = rows.row_values(connection, HOUSEHOLD.table, household_id)
        if row is None:
            raise NotFound(Message("Household", _GONE))
        return row

    def _resident(self, connection: Connection, resident_id: int) -> dict[str, SqlValue]:
        row = rows.row_values(connection, "resident", resident_id)
        if row is None:
            raise InvalidInput(Message("Household", _NOT_A_MEMBER))
        return row

    def _members(self, connection: Connection, household_id: int, wanted: Mapping[int, str]) -> tuple[int, ...]:
        members = {member.resident_id for member in queries.members(connection, household_id)}
        if not wanted or not set(wanted) <= members:
            raise InvalidInput(Message("Household", _NOT_A_MEMBER))
        return tuple(wanted)

    def _place(self, connection: Connection, code: str) -> tuple[int, int | None]:
        place = find_place(connection, code)
        if place is None:
            raise InvalidInput(Message("Household", _NO_PLACE))
        return place

    def _day(self, text: str) -> str:
        day = read_date(text)
        if day is None or len(day) != _DAY_LENGTH:
            raise InvalidInput(Message("Household", _NO_DAY))
        if day > self._ports.today().isoformat():
            raise InvalidInput(Message("Household", _FUTURE))
        return day


def _step(row: StepRow) -> Step:
    return Step(
        row.change_id, row.resident_id, row.effective_on, row.from_household_id, row.to_household_id, row.from_relation,
        row.to_relation,
    )  # fmt: skip


def _member(row: MemberRow) -> Member:
    return Member(
        row.resident_id, row.sex, row.birth_date or "", row.relation or "", row.spouse_id, row.father_id, row.mother_id
    )


def _number_of(connection: Connection, household_id: SqlValue) -> str | None:
    return None if household_id is None else rows.name_behind(connection, "household_id", str(household_id))
