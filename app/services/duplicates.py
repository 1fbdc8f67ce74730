"""People who stand in the register twice: found, explained, said to be two, merged, and taken apart again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import Changes
from app.domain.duplicates import Compared, Pair, Rarity, Strength, Subject, find_pairs, judge
from app.domain.duplicates.births import dates_near
from app.domain.duplicates.names import Name, NameTie, compare_names
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.importing.cells import reader_for
from app.domain.memory import let_go, uncollected
from app.domain.progress import Progress, no_progress
from app.domain.records import RESIDENT
from app.domain.records.spec import FieldSpec, Kind
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.forms import find_place
from app.services.ports import Ports
from storage import duplicates as storage
from storage import editing, held
from storage.connection import Connection, SqlValue
from storage.held import HeldRow
from storage.queries import records as queries

_N = QT_TRANSLATE_NOOP
_GONE = _N("Duplicate", "One of the two is not in the register any more: look for duplicates again")
_ONE_PERSON = _N("Duplicate", "These are not two records but one")
_NO_FIELD = _N("Duplicate", "There is no field {field} to choose")
_NO_SIDE = _N("Duplicate", "Choose “survivor” or “dropped” for {field}")
_NO_MERGE = _N("Duplicate", "There is no merge with the number {number}")
_TAKEN_APART = _N("Duplicate", "This merge was taken apart before")
_MERGED_LATER = _N("Duplicate", "{name} was itself merged into another record later: take that merge apart first")
_CAME_BACK = _N("Duplicate", "{name} was changed since the merge and cannot be brought back")
_EDITED = _N(
    "Duplicate",
    "{name} was edited since the merge ({fields}): take the later edits back first, or choose to keep them",
)
SURVIVOR, DROPPED = "survivor", "dropped"
REGISTER, HELD = "register", "held"
_FIRST_HELD = 10**12
"""Refused rows are numbered from here, above every record, so that the record of a pair is the one that stays."""
_CHOSEN = tuple(field for field in RESIDENT.fields if field.key != "merged_into")
_LOOKED_AT, _SHOWN_AT_ENTRY = 60, 5
_KIN = ("spouse_id", "father_id", "mother_id")


@dataclass(frozen=True, slots=True)
class PersonCard:
    """One record of a pair, as people read it; ``source_row`` is the row of the workbook it was imported from."""

    resident_id: int
    uid: str
    name: str
    sex: str
    birth_date: str
    citizen_id: str
    household: str
    village: str
    phone: str
    source_row: int | None
    source_no: str
    state: str = REGISTER

    @property
    def is_held(self) -> bool:
        """Tell whether this is no record of the register but a row that an import refused."""
        return self.state == HELD


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two records that seem to be one person: strength in words and as a class, what speaks for it and against it."""

    one: PersonCard
    other: PersonCard
    strength: str
    strength_class: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScanReport:
    """How many people were compared, and how many pairs of each strength are open."""

    people: int
    certain: int
    probable: int
    possible: int

    @property
    def pairs(self) -> int:
        """All open pairs."""
        return self.certain + self.probable + self.possible


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody in the register who may be the person being typed, and why."""

    resident_id: int
    uid: str
    name: str
    birth_date: str
    village: str
    strength: str
    strength_class: str
    reason: str


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """One field of two records side by side; ``suggested`` is the side that has more to say."""

    key: str
    label: str
    one: str
    other: str
    differs: bool
    suggested: str


@dataclass(frozen=True, slots=True)
class MergeInfo:
    """One merge of the past: who stayed, who was merged into it, when and by whom, and whether it stands."""

    merge_id: int
    survivor_id: int
    survivor: str
    dropped: str
    village: str
    merged_at: str
    merged_by: str
    undone_at: str
    undone_by: str


class DuplicateService:
    """Finds, shows and settles pairs of records of one person."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office; nothing is compared until asked for."""
        self._ports = ports
        self._pairs: list[Pair] = []
        self._people = 0
        self._usual: Rarity | None = None

    def scan(self, progress: Progress = no_progress) -> ScanReport:
        """Compare everybody with everybody; the open pairs are kept until the next time."""
        with uncollected():
            with self._ports.store.write() as connection:
                held.let_go_of_corrected(connection)
            with self._ports.store.snapshot() as connection:
                people = [Compared(row_id, *values) for row_id, values in storage.compared_people(connection)]
                self._people = len(people)
                people += map(_refused, held.held_rows(connection))
            self._pairs = [_record_first(pair) for pair in find_pairs(people, progress)]
            let_go(people)
        return self.report()

    def report(self) -> ScanReport:
        """Count what is open of the last scan."""
        with self._ports.store.read() as connection:
            found = [pair.strength for pair in self._open(connection)]
        return ScanReport(
            self._people,
            *(found.count(strength) for strength in (Strength.CERTAIN, Strength.PROBABLE, Strength.POSSIBLE)),
        )

    def pairs(self, limit: int | None = None) -> tuple[OpenPair, ...]:
        """Give the open pairs of the last scan, the surest first."""
        with self._ports.store.read() as connection:
            found = self._open(connection)[:limit]
            cards = self._cards(connection, {row_id for pair in found for row_id in (pair.one, pair.other)})
        return tuple(self._shown(pair, cards) for pair in found)

    def _open(self, connection: Connection) -> list[Pair]:
        """Leave out what was settled since the scan."""
        settled = storage.not_same_pairs(connection)
        rows = {_FIRST_HELD + row.held_id: row for row in held.held_rows(connection)}
        settled |= {frozenset((key, other)) for key, row in rows.items() for other in row.not_same}
        keys = {row_id for pair in self._pairs for row_id in (pair.one, pair.other)}
        living = storage.living(connection, {key for key in keys if key < _FIRST_HELD}) | rows.keys()
        return [
            pair
            for pair in self._pairs
            if pair.one in living and pair.other in living and frozenset((pair.one, pair.other)) not in settled
        ]

    def _shown(self, pair: Pair, cards: Mapping[int, PersonCard]) -> OpenPair:
        tr = self._ports.tr
        return OpenPair(
            cards[pair.one],
            cards[pair.other],
            tr("Duplicate", pair.strength.value),
            pair.strength.value,
            tuple(reason.render(tr) for reason in pair.reasons),
            tuple(reason.render(tr) for reason in pair.against),
        )

    def _cards(self, connection: Connection, ids: set[int]) -> dict[int, PersonCard]:
        sexes = self._ports.codes["sex"]
        cards = (
            PersonCard(
                resident_id=int(str(row[0])),
                uid=_text(row[1]),
                name=_text(row[2]),
                sex=sexes.label_of(_text(row[3])),
                birth_date=_text(row[4]),
                citizen_id=_text(row[5]),
                household=_text(row[6]),
                village=_text(row[7]),
                phone=_text(row[8]),
                source_row=None if row[9] is None else int(str(row[9])),
                source_no=_text(row[10]),
            )
            for row in storage.person_cards(connection, sorted(key for key in ids if key < _FIRST_HELD))
        )
        found = {card.resident_id: card for card in cards}
        for row in held.held_rows(connection):
            if _FIRST_HELD + row.held_id in ids:
                found[_FIRST_HELD + row.held_id] = self._held_card(row)
        return found

    def _held_card(self, row: HeldRow) -> PersonCard:
        content = row.content
        return PersonCard(
            resident_id=_FIRST_HELD + row.held_id,
            uid="",
            name=content["name"],
            sex=self._ports.codes["sex"].label_of(content.get("sex", "")),
            birth_date=content.get("birth_date", ""),
            citizen_id=content.get("citizen_id", ""),
            household=content.get("household_no", ""),
            village=content.get("village", ""),
            phone=content.get("phone", ""),
            source_row=row.sheet_row,
            source_no=content.get("source_no", ""),
            state=HELD,
        )

    def at_entry(self, values: Mapping[str, str], resident_id: int | None = None) -> tuple[Candidate, ...]:
        """Give who in the register may be the person being typed, the surest first; quick enough for every key."""
        with self._ports.store.read() as connection:
            typed, columns = self._typed(connection, values)
            if not typed.name or not any((typed.birth_date, typed.citizen_id, typed.household)):
                return ()
            ids = self._alike(connection, typed, columns, resident_id)
            people = [Compared(row_id, *known) for row_id, known in storage.compared_people(connection, ids)]
            found = self._judged(connection, typed, people)
            settled = storage.not_same_pairs(connection) if resident_id is not None else set()
            found = [pair for pair in found if frozenset((resident_id or 0, pair.other)) not in settled]
            cards = self._cards(connection, {pair.other for pair in found})
        return tuple(self._candidate(pair, cards[pair.other]) for pair in found[:_SHOWN_AT_ENTRY])

    def _alike(
        self, connection: Connection, typed: Compared, columns: Mapping[str, SqlValue], resident_id: int | None
    ) -> list[int]:
        """Give those whose number, or name and birth date, could have been meant."""
        household_id = int(typed.household) if typed.household else None
        near = storage.people_like(connection, columns, dates_near(typed.birth_date), household_id)
        name = Name(typed.name)
        owner = None if columns.get("citizen_id") is None else queries.who_has_id(connection, typed.citizen_id)
        return [
            row_id
            for row_id, known in near.items()
            if row_id != resident_id and (row_id == owner or compare_names(name, Name(known)) is not NameTie.UNLIKE)
        ][:_LOOKED_AT]

    def _judged(self, connection: Connection, typed: Compared, people: Sequence[Compared]) -> list[Pair]:
        size = storage.resident_total(connection)
        if self._usual is None or self._usual.size < size:
            self._usual = Rarity.usual(size)
        usual = self._usual
        subject = Subject(typed, usual)
        pairs = (judge(subject, Subject(person, usual), usual) for person in people)
        return sorted((pair for pair in pairs if pair is not None), key=lambda pair: -pair.bits)

    def _candidate(self, pair: Pair, card: PersonCard) -> Candidate:
        tr = self._ports.tr
        reason = "；".join(reason.render(tr) for reason in pair.reasons)
        strength = pair.strength.value
        return Candidate(
            card.resident_id,
            card.uid,
            card.name,
            card.birth_date,
            card.village,
            tr("Duplicate", strength),
            strength,
            reason,
        )

    def _typed(self, connection: Connection, values: Mapping[str, str]) -> tuple[Compared, dict[str, SqlValue]]:
        """Read what has been typed so far; an ID number that is damaged is compared as it stands."""
        columns: dict[str, SqlValue] = {}
        for field in RESIDENT.form_fields:
            text = values.get(field.key, "").strip()
            if field.kind in (Kind.PLACE, Kind.HOUSEHOLD) or not text:
                continue
            value = reader_for(field.kind, self._ports.codes[field.code_list] if field.code_list else None)(text).value
            columns[field.key] = value if isinstance(value, (str, int)) else None
        place = find_place(connection, values.get("place", ""))
        village = "" if place is None else queries.name_behind(connection, "village_id", str(place[0]))
        household = (
            None if place is None else storage.household_of(connection, place[0], values.get("household_no", ""))
        )

        def known(key: str) -> str:
            return _text(columns.get(key))

        person = Compared(
            0, known("name"), known("sex"), known("birth_date"), known("citizen_id") or values.get("citizen_id", "").strip(),
            village, _text(household), known("phone"), known("hukou_place") or known("residence_place"),
            known("relation_to_head"), known("spouse_name"), known("spouse_citizen_id"), known("father_name"),
            known("father_citizen_id"), known("mother_name"), known("mother_citizen_id"),
        )  # fmt: skip
        return person, columns

    def compare(self, one_id: int, other_id: int) -> tuple[FieldChoice, ...]:
        """Give two records field by field, as the merge asks for them."""
        with self._ports.store.read() as connection:
            if max(one_id, other_id) >= _FIRST_HELD:
                return self._side_by_side(connection, one_id, other_id)
            one, other = self._stored(connection, one_id), self._stored(connection, other_id)
            return tuple(self._choice(connection, field, one, other) for field in _CHOSEN)

    def _side_by_side(self, connection: Connection, one_id: int, other_id: int) -> tuple[FieldChoice, ...]:
        """Show a refused row beside a record; there is nothing to choose, for it is no record."""
        rows = {_FIRST_HELD + row.held_id: row for row in held.held_rows(connection)}
        sides: list[dict[str, str]] = []
        for key in (one_id, other_id):
            if key < _FIRST_HELD:
                stored = self._stored(connection, key)
                sides.append({field.key: self._read(connection, field, stored) for field in _CHOSEN})
            elif key in rows:
                sides.append(self._held_texts(rows[key].content))
            else:
                raise NotFound(Message("Duplicate", _GONE))
        one, other = sides
        tr = self._ports.tr
        return tuple(
            FieldChoice(
                field.key, tr("Field", field.label), one.get(field.key, ""), other.get(field.key, ""),
                differs=False, suggested=SURVIVOR,
            )
            for field in _CHOSEN
            if one.get(field.key) or other.get(field.key)
        )  # fmt: skip

    def _held_texts(self, content: Mapping[str, str]) -> dict[str, str]:
        texts = {"place": " ".join(content.get(key, "") for key in ("village", "village_group")).strip()}
        for field in _CHOSEN:
            if field.key in content:
                codes = self._ports.codes[field.code_list] if field.code_list else None
                texts[field.key] = content[field.key] if codes is None else codes.label_of(content[field.key])
        return texts

    def settle(self, held_id: int) -> Changes:
        """Let go of a refused row: it was found out who it is, and that person is in the register."""
        with self._ports.store.write() as connection:
            held.settle(connection, held_id - _FIRST_HELD)
        return Changes.of("import_held")

    def _choice(
        self, connection: Connection, field: FieldSpec, one: Mapping[str, SqlValue], other: Mapping[str, SqlValue]
    ) -> FieldChoice:
        differs = any(one[column] != other[column] for column in field.columns)
        is_gap = one[field.columns[0]] is None and other[field.columns[0]] is not None
        return FieldChoice(
            field.key,
            self._ports.tr("Field", field.label),
            self._read(connection, field, one),
            self._read(connection, field, other),
            differs,
            DROPPED if is_gap else SURVIVOR,
        )

    def _read(self, connection: Connection, field: FieldSpec, row: Mapping[str, SqlValue]) -> str:
        parts = []
        for column in field.columns:
            value = row[column]
            if value is None:
                continue
            if field.code_list:
                parts.append(self._ports.codes[field.code_list].label_of(str(value)))
            else:
                parts.append(queries.name_behind(connection, column, str(value)))
        return " ".join(parts)

    def _stored(self, connection: Connection, resident_id: int) -> dict[str, SqlValue]:
        values = queries.row_values(connection, "resident", resident_id)
        if values is None:
            raise NotFound(Message("Duplicate", _GONE))
        return values

    def not_same(self, one_id: int, other_id: int, reason: str = "") -> Changes:
        """Remember that two records are two people; the pair is not shown again."""
        one_id, other_id = sorted((one_id, other_id))
        if other_id >= _FIRST_HELD:
            with self._ports.store.write() as connection:
                held.say_not_same(connection, other_id - _FIRST_HELD, one_id)
            return Changes.of("import_held")
        with self._ports.store.write() as connection:
            uids = [str(self._stored(connection, row_id)["uid"]) for row_id in self._two(one_id, other_id)]
            edit_id, at = editing.next_edit(connection), self._ports.now()
            storage.say_not_same(
                connection, (one_id, other_id), reason.strip(), self._ports.new_uid(), at, edit_id=edit_id
            )
        return Changes.of("not_same_pair", uids=uids)

    def _two(self, one_id: int, other_id: int) -> tuple[int, int]:
        if one_id == other_id:
            raise InvalidInput(Message("Duplicate", _ONE_PERSON))
        return one_id, other_id

    def merge(self, survivor_id: int, dropped_id: int, choices: Mapping[str, str]) -> Changes:
        """Merge two records; ``choices`` says by field whose value stays, the survivor's where nothing is said."""
        with self._ports.store.write() as connection:
            survivor, dropped = (self._stored(connection, row_id) for row_id in self._two(survivor_id, dropped_id))
            values = self._chosen(choices, survivor, dropped)
            edit_id, at = editing.next_edit(connection), self._ports.now()
            uids = storage.merge_people(
                connection, (survivor_id, dropped_id), values, choices, self._ports.new_uid(), at, edit_id=edit_id
            )
        return Changes.of("resident", "person_merge", "household", uids=uids)

    def _chosen(
        self, choices: Mapping[str, str], survivor: Mapping[str, SqlValue], dropped: Mapping[str, SqlValue]
    ) -> dict[str, SqlValue]:
        fields = {field.key: field for field in _CHOSEN}
        values: dict[str, SqlValue] = {}
        for key, side in choices.items():
            if key not in fields:
                raise InvalidInput(Message("Duplicate", _NO_FIELD, {"field": key}))
            if side not in (SURVIVOR, DROPPED):
                raise InvalidInput(Message("Duplicate", _NO_SIDE, {"field": Message("Field", fields[key].label)}))
            if side == DROPPED:
                values.update((column, dropped[column]) for column in fields[key].columns)
        # Nobody is his own spouse or parent, though the record that goes may have been named as one.
        return {
            column: None if column in _KIN and value in (survivor["id"], dropped["id"]) else value
            for column, value in values.items()
        }

    def merges(self) -> tuple[MergeInfo, ...]:
        """Give the merges of the past, the newest first."""
        with self._ports.store.read() as connection:
            return tuple(self._merge_info(connection, merge) for merge in storage.merges(connection))

    def _merge_info(self, connection: Connection, merge: storage.MergeRow) -> MergeInfo:
        survivor = queries.row_values(connection, "resident", merge.survivor_id, living_only=False) or {}
        return MergeInfo(
            merge.merge_id,
            merge.survivor_id,
            _text(survivor.get("name")),
            queries.name_behind(connection, "resident_id", str(merge.dropped_id)),
            queries.name_behind(connection, "village_id", _text(survivor.get("village_id")) or "0"),
            self._ports.local(merge.merged_at).strftime("%Y-%m-%d %H:%M"),
            merge.merged_by or "",
            "" if merge.undone_at is None else self._ports.local(merge.undone_at).strftime("%Y-%m-%d %H:%M"),
            merge.undone_by or "",
        )

    def was_edited_since(self, merge_id: int) -> bool:
        """Tell whether what a merge chose was edited since, and nothing else is in the way of taking it apart."""
        with self._ports.store.read() as connection:
            merge = next(iter(storage.merges(connection, merge_id)), None)
            edited = {} if merge is None else storage.edited_since(connection, merge)
            return bool(edited) and merge is not None and merge.dropped_id not in edited

    def unmerge(self, merge_id: int, *, keep_later_edits: bool = False) -> Changes:
        """Take a merge apart: every column it changed is put back.

        Conflict where such a column was edited since, unless the later edits are to be kept.
        """
        with self._ports.store.write() as connection:
            merge = next(iter(storage.merges(connection, merge_id)), None)
            if merge is None:
                raise NotFound(Message("Duplicate", _NO_MERGE, {"number": merge_id}))
            self._check_unmerge(connection, merge, keep_later_edits=keep_later_edits)
            edit_id, at = editing.next_edit(connection), self._ports.now()
            uids = storage.unmerge_people(connection, merge, at, edit_id=edit_id)
        return Changes.of("resident", "person_merge", "household", uids=uids)

    def _check_unmerge(self, connection: Connection, merge: storage.MergeRow, *, keep_later_edits: bool) -> None:
        if merge.undone_at is not None:
            raise Conflict(Message("Duplicate", _TAKEN_APART))
        name = queries.name_behind(connection, "resident_id", str(merge.survivor_id))
        survivor = queries.row_values(connection, "resident", merge.survivor_id, living_only=False) or {}
        if survivor.get("merged_into_id") is not None:
            raise Conflict(Message("Duplicate", _MERGED_LATER, {"name": name}))
        edited = storage.edited_since(connection, merge)
        if merge.dropped_id in edited:
            gone = queries.name_behind(connection, "resident_id", str(merge.dropped_id))
            raise Conflict(Message("Duplicate", _CAME_BACK, {"name": gone}))
        if edited and not keep_later_edits:
            columns = dict.fromkeys(column for names in edited.values() for column in names)
            labels = "、".join(self._label(column) for column in columns)
            raise Conflict(Message("Duplicate", _EDITED, {"name": name, "fields": labels}))

    def _label(self, column: str) -> str:
        label = next((field.label for field in RESIDENT.fields if column in field.columns), column)
        return self._ports.tr("Field", label)


def _refused(row: HeldRow) -> Compared:
    content = row.content

    def known(key: str) -> str:
        return content.get(key, "")

    return Compared(
        _FIRST_HELD + row.held_id, content["name"], known("sex"), known("birth_date"), known("citizen_id"),
        known("village"), row.household_id, known("phone"), known("hukou_place") or known("residence_place"),
        known("relation_to_head"), known("spouse_name"), known("spouse_citizen_id"), known("father_name"),
        known("father_citizen_id"), known("mother_name"), known("mother_citizen_id"),
    )  # fmt: skip


def _record_first(pair: Pair) -> Pair:
    """Let the record of the register stand before the refused row."""
    return replace(pair, one=pair.other, other=pair.one) if pair.one > _FIRST_HELD > pair.other else pair


def _text(value: SqlValue) -> str:
    return "" if value is None else str(value)
