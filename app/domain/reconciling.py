"""Finding the people of somebody else's list in the register: surely by ID number, probably by what else fits.

A person of the list is matched with at most one of the register, and the other way round; the surer pairs are made
first. Two different sound ID numbers are two people, however alike the names, unless the numbers are one slip apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.readings import name_readings
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_SAME_ID = _N("Reconcile", "the same ID number")
_SAME_NAME_BIRTH = _N("Reconcile", "the same name and birth date")
_ID_SLIP = _N("Reconcile", "the ID numbers differ in one digit or two that stand side by side")
_SAME_SOUND = _N("Reconcile", "names of the same sound and the same birth date")
_ONE_CHARACTER = _N("Reconcile", "names that differ in one character and the same birth date")
_BIRTH_SLIP = _N("Reconcile", "the same name, and birth dates that differ by one slip")
_BIRTH_VAGUE = _N("Reconcile", "the same name, and a birth date known only in part")
_SAME_MOTHER = _N("Reconcile", "the same mother and the same birth date")
_SAME_PARENTS = _N("Reconcile", "a parent of the same name")
_SAME_VILLAGE = _N("Reconcile", "the same village")
_DAY = len("2000-01-01")
_LEAST = 60
_BY_ID, _BY_NAME_BIRTH, _BY_ID_SLIP, _BY_SOUND, _BY_CHARACTER, _BY_SLIP, _BY_VAGUE, _BY_MOTHER = (
    1000, 80, 75, 70, 55, 50, 50, 72,
)  # fmt: skip
_FOR_PARENTS, _FOR_VILLAGE, _FOR_NAME = 12, 10, 6


class Level(StrEnum):
    """How sure it is that two entries are one person."""

    SURE = "sure"
    PROBABLE = "probable"


@dataclass(frozen=True, slots=True)
class Entry:
    """What tells a person: ``key`` is a resident id in the register and a row number in the list.

    ``mother_number`` is the ID number of the mother; dates are ISO text of any precision.
    """

    key: int
    name: str | None = None
    sex: str | None = None
    birth_date: str | None = None
    citizen_id: str | None = None
    village_id: int | None = None
    father_name: str | None = None
    mother_name: str | None = None
    mother_number: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A person of the list and of the register who are, or may be, one; ``reasons`` say why."""

    row: int
    resident_id: int
    level: Level
    score: int
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """Who was found in whom; ``repeated`` maps rows to the earlier row that gives the same person."""

    pairs: tuple[Pair, ...]
    only_there: tuple[int, ...]
    repeated: Mapping[int, int]


def match(listed: Sequence[Entry], register: Iterable[Entry]) -> Matching:
    """Match a list with the register."""
    finder = _Finder(register)
    first_of: dict[str, int] = {}
    repeated: dict[int, int] = {}
    for entry in listed:
        if entry.citizen_id is not None:
            first = first_of.setdefault(entry.citizen_id, entry.key)
            if first != entry.key:
                repeated[entry.key] = first
    fresh = [entry for entry in listed if entry.key not in repeated]
    candidates = [pair for entry in fresh for pair in finder.pairs(entry)]
    candidates.sort(key=lambda pair: (-pair.score, pair.row, pair.resident_id))
    pairs: list[Pair] = []
    rows: set[int] = set()
    residents: set[int] = set()
    for pair in candidates:
        if pair.row not in rows and pair.resident_id not in residents:
            pairs.append(pair)
            rows.add(pair.row)
            residents.add(pair.resident_id)
    pairs.sort(key=lambda pair: pair.row)
    return Matching(tuple(pairs), tuple(entry.key for entry in fresh if entry.key not in rows), repeated)


class _Finder:
    """Finds who of the register an entry could be, by number, birth date, name or mother."""

    def __init__(self, register: Iterable[Entry]) -> None:
        self._by_number: dict[str, Entry] = {}
        self._by_birth: dict[str, list[Entry]] = {}
        self._by_name: dict[str, list[Entry]] = {}
        for entry in register:
            if entry.citizen_id is not None:
                self._by_number[entry.citizen_id] = entry
            if entry.birth_date is not None:
                self._by_birth.setdefault(entry.birth_date, []).append(entry)
            if entry.name is not None:
                self._by_name.setdefault(entry.name, []).append(entry)

    def pairs(self, entry: Entry) -> Iterator[Pair]:
        same = None if entry.citizen_id is None else self._by_number.get(entry.citizen_id)
        if same is not None:
            yield Pair(entry.key, same.key, Level.SURE, _BY_ID, (Message("Reconcile", _SAME_ID),))
            return
        seen: set[int] = set()
        for other in (*self._by_birth.get(entry.birth_date or "", ()), *self._by_name.get(entry.name or "", ())):
            if other.key in seen:
                continue
            seen.add(other.key)
            score, reasons = likeness(entry, other)
            if score >= _LEAST:
                messages = tuple(Message("Reconcile", reason) for reason in reasons)
                yield Pair(entry.key, other.key, Level.PROBABLE, score, messages)


def likeness(one: Entry, other: Entry) -> tuple[int, tuple[str, ...]]:
    """Give how likely two entries without a common ID number are one person, and why; 0 where nothing fits."""
    if one.citizen_id is not None and other.citizen_id is not None:
        if not one_slip_apart(one.citizen_id, other.citizen_id):
            return 0, ()
        is_alike = one.name == other.name or is_same_sound(one.name, other.name)
        return (_BY_ID_SLIP, (_ID_SLIP,)) if is_alike or one.birth_date == other.birth_date else (0, ())
    score, reason = _likest(one, other)
    if not score:
        return 0, ()
    reasons = [reason]
    if _have_same_parent(one, other):
        score, reasons = score + _FOR_PARENTS, [*reasons, _SAME_PARENTS]
    if one.village_id is not None and one.village_id == other.village_id:
        score, reasons = score + _FOR_VILLAGE, [*reasons, _SAME_VILLAGE]
    return score, tuple(reasons)


def _likest(one: Entry, other: Entry) -> tuple[int, str]:
    if one.sex in ("1", "2") and other.sex in ("1", "2") and one.sex != other.sex:
        return 0, ""
    if one.birth_date is not None and one.birth_date == other.birth_date and len(one.birth_date) == _DAY:
        return _alike_by_name(one, other)
    if one.name is not None and one.name == other.name and one.birth_date is not None and other.birth_date is not None:
        return _alike_by_birth(one.birth_date, other.birth_date)
    return 0, ""


def _alike_by_name(one: Entry, other: Entry) -> tuple[int, str]:
    """Weigh two entries of one birth date."""
    if one.name is not None and one.name == other.name:
        return _BY_NAME_BIRTH, _SAME_NAME_BIRTH
    if one.mother_number is not None and one.mother_number == other.mother_number:
        return _BY_MOTHER + _FOR_NAME * _shares_a_character(one.name, other.name), _SAME_MOTHER
    if is_same_sound(one.name, other.name):
        return _BY_SOUND, _SAME_SOUND
    return (_BY_CHARACTER, _ONE_CHARACTER) if _one_character_apart(one.name, other.name) else (0, "")


def _alike_by_birth(one: str, other: str) -> tuple[int, str]:
    """Weigh the different birth dates of two entries of one name."""
    if len(one) == _DAY == len(other):
        is_slip = one_slip_apart(one, other) or _day_and_month_swapped(one, other)
        return (_BY_SLIP, _BIRTH_SLIP) if is_slip else (0, "")
    return (_BY_VAGUE, _BIRTH_VAGUE) if one.startswith(other) or other.startswith(one) else (0, "")


def _have_same_parent(one: Entry, other: Entry) -> bool:
    if one.mother_number is not None and one.mother_number == other.mother_number:
        return True
    fathers = one.father_name is not None and one.father_name == other.father_name
    return fathers or (one.mother_name is not None and one.mother_name == other.mother_name)


def one_slip_apart(one: str, other: str) -> bool:
    """Tell whether two texts of one length differ in one character, or in two neighbours that changed places."""
    if len(one) != len(other):
        return False
    odd = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(odd) == 1:
        return True
    if len(odd) != 2 or odd[1] != odd[0] + 1:  # noqa: PLR2004 - two neighbours
        return False
    first, second = odd
    return one[first] == other[second] and one[second] == other[first]


def is_same_sound(one: str | None, other: str | None) -> bool:
    """Tell whether two Chinese names have a reading in common."""
    if one is None or other is None or len(one) != len(other):
        return False
    return not set(name_readings(one)).isdisjoint(name_readings(other))


def _one_character_apart(one: str | None, other: str | None) -> bool:
    if one is None or other is None or len(one) != len(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _shares_a_character(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and not set(one[1:]).isdisjoint(other[1:])


def _day_and_month_swapped(one: str, other: str) -> bool:
    return one[:4] == other[:4] and (one[5:7], one[8:10]) == (other[8:10], other[5:7])


def differs(here: object, there: object, *, is_date: bool = False) -> bool:
    """Tell whether the list says something else; a date known less exactly there says nothing else."""
    if there is None or here == there:
        return False
    return not (is_date and isinstance(here, str) and isinstance(there, str) and here.startswith(there))
