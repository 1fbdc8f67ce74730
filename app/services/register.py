"""The register: find a person, show the sheet, check while typing, save, take back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.changes import Changes
from app.domain.dates import age_on
from app.domain.records import RESIDENT
from app.services.forms import (
    Choice,
    FieldProblem,
    FormField,
    HelpNotes,
    HistoryRow,
    RecordForm,
    SaveResult,
)
from app.services.ports import Ports
from app.services.records import RecordService
from storage.queries import register as queries
from storage.queries.records import name_behind
from storage.queries.register import PersonRow
from storage.queries.search import EVERYTHING, search_residents

__all__ = [
    "Choice", "FieldProblem", "FormField", "HelpNotes", "HistoryRow", "HouseholdCard", "RecordForm",
    "RegisterCounts", "RegisterService", "ResidentRow", "SaveResult",
]  # fmt: skip
_PERSON = RESIDENT.key


@dataclass(frozen=True, slots=True)
class ResidentRow:
    """One line of a list, as people read it."""

    resident_id: int
    uid: str
    name: str
    sex: str
    birth_date: str
    age: int | None
    citizen_id: str
    village: str
    group: str
    household_no: str
    relation: str
    phone: str
    residence_status: str


@dataclass(frozen=True, slots=True)
class HouseholdCard:
    """The household a person belongs to."""

    household_no: str
    address: str
    members: tuple[ResidentRow, ...]
    household_id: int | None = None


@dataclass(frozen=True, slots=True)
class RegisterCounts:
    """How much is in the register."""

    residents: int
    households: int
    villages: int
    groups: int


class RegisterService:
    """The people of the township."""

    def __init__(self, ports: Ports, records: RecordService) -> None:
        """Work on one office."""
        self._ports = ports
        self._records = records

    def counts(self) -> RegisterCounts:
        """Count what is in the register."""
        with self._ports.store.read() as connection:
            return RegisterCounts(*queries.counts(connection))

    def list_ids(
        self,
        village_id: int | None = None,
        text: str = "",
        sort: str = "household",
        limit: int = EVERYTHING,
        *,
        near: int | None = None,
        recent: Sequence[int] = (),
    ) -> list[int]:
        """Give the ids to show: found by the words of ``text``, or all in the order asked for.

        Of those found, ``recent`` people come first, in that order, and then those of the village ``near``.
        """
        with self._ports.store.read() as connection:
            if text.strip():
                return search_residents(connection, text, village_id=village_id, near=near, recent=recent, limit=limit)
            return queries.list_ids(connection, village_id, sort)[:limit]

    def rows(self, ids: Sequence[int]) -> list[ResidentRow]:
        """Give the lines of one page of a list."""
        with self._ports.store.read() as connection:
            people = queries.person_rows(connection, ids)
        return self.lines(people)

    def lines(self, people: Sequence[PersonRow]) -> list[ResidentRow]:
        """Give stored people as lines of a list."""
        today, codes = self._ports.today(), self._ports.codes
        sex, relation = codes["sex"].label_of, codes["relation_to_head"].label_of
        return [
            ResidentRow(
                person.resident_id,
                person.uid,
                person.name,
                sex(person.sex),
                person.birth_date or "",
                None if person.birth_date is None else age_on(person.birth_date, today),
                person.citizen_id or "",
                person.village,
                person.group or "",
                person.household_no or "",
                relation(person.relation),
                person.phone or "",
                self._residence(person),
            )
            for person in people
        ]

    def _residence(self, person: PersonRow) -> str:
        """Give where somebody lives, or how and when somebody left."""
        codes = self._ports.codes
        if person.left_on is None:
            return codes["residence_status"].label_of(person.residence_status)
        return f"{codes['left_reason'].label_of(person.left_reason)} {person.left_on}"

    def form(self, resident_id: int | None) -> RecordForm:
        """Give the form of a person, or an empty one."""
        return self._records.form(_PERSON, resident_id)

    def derive(self, values: Mapping[str, str]) -> dict[str, str]:
        """Give birth date and sex out of a valid ID number, for fields that are still empty."""
        return self._records.derive(_PERSON, values)

    def check(self, values: Mapping[str, str], resident_id: int | None) -> dict[str, FieldProblem]:
        """Say what is wrong with what has been typed so far."""
        return self._records.check(_PERSON, values, resident_id)

    def save(
        self,
        resident_id: int | None,
        values: Mapping[str, str],
        row_version: int,
        answers: Mapping[str, str] | None = None,
    ) -> SaveResult:
        """Save a person; InvalidInput names the fields, Conflict says that somebody was faster."""
        return self._records.save(_PERSON, resident_id, values, row_version, answers)

    def household(self, resident_id: int) -> HouseholdCard:
        """Give the household of a person; one without a household has a card of its own."""
        with self._ports.store.read() as connection:
            values = self._records.stored(connection, RESIDENT, resident_id)
            household_id = values["household_id"]
            ids = [resident_id] if household_id is None else queries.household_ids(connection, int(str(household_id)))
            members = tuple(self.lines(queries.person_rows(connection, ids)))
            number = "" if household_id is None else name_behind(connection, "household_id", str(household_id))
        address = " ".join(part for part in (members[0].village, members[0].group) if part) if members else ""
        return HouseholdCard(number, address, members, None if household_id is None else int(str(household_id)))

    def history(self, resident_id: int) -> tuple[HistoryRow, ...]:
        """Give what was done to a person's record, the newest first."""
        return self._records.history(_PERSON, resident_id)

    def delete(self, resident_id: int) -> Changes:
        """Take a person out of the register; the row stays as a tombstone and can be taken back."""
        return self._records.delete(_PERSON, resident_id)

    def undo_last(self) -> Changes | None:
        """Take back the newest edit that still stands."""
        taken = self._records.undo()
        return None if taken is None else taken.changes
