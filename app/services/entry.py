"""Help while typing: what an ID number says, what the household answers, the last record, doubts settled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain import family_offers as family
from app.domain.citizen_id import birth_date_of, sex_of, strip_noise
from app.domain.dates import age_on
from app.domain.records import RESIDENT, find_record
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from app.services.records import RecordService
from storage.queries import entry as queries

_N = QT_TRANSLATE_NOOP
_YEARS = _N("Entry", "{age} years")
_BORN_AT, _SEX_AT = 14, 17


class EntryService:
    """What the program knows already, offered while the clerk types."""

    def __init__(self, ports: Ports, records: RecordService) -> None:
        """Work on one office."""
        self._ports = ports
        self._records = records

    def told_by(self, citizen_id: str) -> str:
        """Give birth date, sex and age out of as much of an ID number as is typed; nothing is said of a wrong one."""
        digits = strip_noise(citizen_id)
        born = birth_date_of(digits) if len(digits) >= _BORN_AT and digits[:_BORN_AT].isdigit() else None
        if born is None:
            return ""
        parts = [born.isoformat()]
        if len(digits) >= _SEX_AT and digits[:_SEX_AT].isdigit():
            parts.append(self._ports.codes["sex"].label_of(sex_of(digits)))
        return " · ".join((*parts, *self._age(born)))

    def _age(self, born: date) -> tuple[str, ...]:
        age = age_on(born.isoformat(), self._ports.today())
        return () if age is None or age < 0 else (Message("Entry", _YEARS, {"age": age}).render(self._ports.tr),)

    def offers(self, values: Mapping[str, str], resident_id: int | None) -> dict[str, str]:
        """Give what the household answers for the person being typed, only for fields that are empty.

        A new person of whom nothing is typed yet may be the one that the head named as spouse.
        """
        number, village_id = values.get("household_no", "").strip(), _village_of(values.get("place", ""))
        if not number or village_id is None:
            return {}
        with self._ports.store.read() as connection:
            rows = queries.members(connection, number, village_id)
        others = [_member(row) for row in rows if row.resident_id != resident_id]
        found = dict(family.offers(others, values.get("relation_to_head", "")))
        named = family.next_member(others)
        if resident_id is None and all(values.get(key, "") in ("", named.get(key)) for key in ("name", "citizen_id")):
            found |= named
        return {key: value for key, value in found.items() if not values.get(key, "").strip()}

    def new_household(self, place: str) -> dict[str, str]:
        """Give what the first member of a new household begins with; without a place, that of the last person."""
        if not place:
            last_id = self.last_id(RESIDENT.key)
            place = "" if last_id is None else self._records.form(RESIDENT.key, last_id).values["place"]
        number = self._records.next_household_no(place) if place else ""
        return {"place": place, "household_no": number, "relation_to_head": family.HEAD}

    def last_id(self, record: str) -> int | None:
        """Give the record of a type that was typed or changed last, or None."""
        with self._ports.store.read() as connection:
            return queries.last_typed(connection, find_record(record).table)

    def settled(self, record: str, record_id: int) -> frozenset[tuple[str, str]]:
        """Give field and wording of each doubt about a record for which a reason was typed before."""
        table = find_record(record).table
        with self._ports.store.read() as connection:
            return queries.settled_doubts(connection, table, record_id)


def _village_of(place: str) -> int | None:
    number = place.partition(":")[0]
    return int(number) if number.isdigit() else None


def _member(row: queries.MemberRow) -> family.Member:
    return family.Member(
        row.name,
        row.sex,
        row.citizen_id or "",
        row.relation or "",
        row.spouse_name or "",
        row.spouse_citizen_id or "",
    )
