"""The office's list of villages and groups, and what becomes of them: another name, or joined to another village."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.errors import InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.forms import find_place
from app.services.ports import Ports
from app.services.records import RecordService
from storage import editing
from storage.connection import Connection, SqlValue
from storage.queries import households as queries
from storage.queries import records as rows
from storage.queries import register

_N = QT_TRANSLATE_NOOP
RENAMED, JOINED = "1", "2"
"""Kinds of a change (code list ``place_change``)."""

_GONE = _N("Place", "This village or group is not in the list any more")
_NO_NAME = _N("Place", "Type the new name")
_TAKEN = _N("Place", "There is a {name} already: to bring both together, join them")
_SAME = _N("Place", "Choose two different villages")
_NO_DAY = _N("Place", "Write the day of the change, as 2026-3-5 or 20260305")
_DAY_LENGTH = 10
_LIVING = ("household", "resident", "migrant", "village_worker")


@dataclass(frozen=True, slots=True)
class VillageInfo:
    """A village with its groups and number of residents."""

    village_id: int
    name: str
    group_names: tuple[str, ...]
    residents: int


@dataclass(frozen=True, slots=True)
class PlaceChangeRow:
    """What became of a village or group: day, kind in words, names before and after, document."""

    day: str
    kind: str
    before: str
    after: str
    document_no: str


class PlaceService:
    """The villages and groups of one office."""

    def __init__(self, ports: Ports, records: RecordService) -> None:
        """Work on one office."""
        self._ports = ports
        self._records = records

    def villages(self) -> tuple[VillageInfo, ...]:
        """Give every village."""
        with self._ports.store.read() as connection:
            found = register.places(connection)
        return tuple(
            VillageInfo(place.village_id, place.name, tuple(name for _, name in place.groups), place.residents)
            for place in found
        )

    def changes(self) -> tuple[PlaceChangeRow, ...]:
        """Give what became of villages and groups, the newest first."""
        kinds = self._ports.codes["place_change"]
        with self._ports.store.read() as connection:
            found = queries.place_changes(connection)
        return tuple(PlaceChangeRow(day, kinds.label_of(kind), *rest) for kind, day, *rest in found)

    def rename(self, place: str, new_name: str, effective_on: str, document_no: str = "") -> Changes:
        """Give a village or group another name; the old one stays in the history and is still found."""
        day, name = self._day(effective_on), new_name.strip()
        if not name:
            raise InvalidInput(Message("Place", _NO_NAME))
        with self._ports.store.write() as connection:
            village_id, group_id = self._found(connection, place)
            table, row_id = ("village", village_id) if group_id is None else ("village_group", group_id)
            keys: dict[str, SqlValue] = {"name": name} if group_id is None else {"name": name, "village_id": village_id}
            if rows.other_with(connection, table, keys, row_id) is not None:
                raise InvalidInput(Message("Place", _TAKEN, {"name": name}))
            old = rows.name_behind(connection, "village_id" if group_id is None else "group_id", str(row_id))
            edit_id = editing.next_edit(connection)
            self._change(connection, table, row_id, {"name": name}, edit_id)
            self._note(connection, RENAMED, (village_id, group_id), (old, name), (day, document_no), edit_id)
        return Changes.of(table, "place_change", "resident")

    def join(self, from_village: int, to_village: int, effective_on: str, document_no: str = "") -> Changes:
        """Join a village to another: groups, households and people go over, events stay with the village of their day.

        A group or household whose name or number the other village has already is told apart by the old village's name.
        """
        day = self._day(effective_on)
        if from_village == to_village:
            raise InvalidInput(Message("Place", _SAME))
        with self._ports.store.write() as connection:
            for village_id in (from_village, to_village):
                self._found(connection, str(village_id))
            old = rows.name_behind(connection, "village_id", str(from_village))
            new = rows.name_behind(connection, "village_id", str(to_village))
            edit_id = editing.next_edit(connection)
            self._bring_groups(connection, from_village, to_village, old, edit_id)
            self._bring_households(connection, from_village, to_village, edit_id)
            for table in _LIVING:
                for row_id in queries.rows_of_village(connection, table, from_village):
                    self._change(connection, table, row_id, {"village_id": to_village}, edit_id)
            editing.change_row(
                connection, "village", from_village, {"deleted": 1}, self._ports.now(), edit_id=edit_id,
                action=editing.DELETED,
            )  # fmt: skip
            self._note(connection, JOINED, (to_village, None), (old, new), (day, document_no), edit_id)
        return Changes.of("village", "village_group", "household", "resident", "place_change")

    def _bring_groups(self, connection: Connection, from_village: int, to_village: int, old: str, edit_id: int) -> None:
        taken = {name for _, name in queries.groups_of_village(connection, to_village)}
        for group_id, name in queries.groups_of_village(connection, from_village):
            values: dict[str, SqlValue] = {"village_id": to_village}
            if name in taken:
                values["name"] = f"{old}{name}"
            self._change(connection, "village_group", group_id, values, edit_id)

    def _bring_households(self, connection: Connection, from_village: int, to_village: int, edit_id: int) -> None:
        taken = {number for _, number in queries.households_of_village(connection, to_village)}
        for household_id, number in queries.households_of_village(connection, from_village):
            values: dict[str, SqlValue] = {"village_id": to_village}
            if number in taken:
                values["household_no"] = self._records.next_in_village(connection, to_village)
            taken.add(str(values.get("household_no", number)))
            self._change(connection, "household", household_id, values, edit_id)

    def _note(
        self,
        connection: Connection,
        kind: str,
        place: tuple[int, int | None],
        names: tuple[str, str],
        when: tuple[str, str],
        edit_id: int,
    ) -> None:
        values: dict[str, SqlValue] = {
            "kind": kind,
            "village_id": place[0],
            "group_id": place[1],
            "old_name": names[0],
            "new_name": names[1],
            "effective_on": when[0],
            "document_no": when[1].strip() or None,
        }
        uid, at = self._ports.new_uid(), self._ports.now()
        editing.insert_row(connection, "place_change", uid, values, at, edit_id=edit_id)

    def _change(
        self, connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue], edit_id: int
    ) -> None:
        editing.change_row(connection, table, row_id, values, self._ports.now(), edit_id=edit_id)

    def _found(self, connection: Connection, code: str) -> tuple[int, int | None]:
        place = find_place(connection, code)
        if place is None:
            raise NotFound(Message("Place", _GONE))
        return place

    def _day(self, text: str) -> str:
        day = read_date(text)
        if day is None or len(day) != _DAY_LENGTH:
            raise InvalidInput(Message("Place", _NO_DAY))
        return day
