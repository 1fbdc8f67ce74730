"""How much each likeness says, in bits: how rarely it happens by chance, less how rarely the slip is made.

Fellegi and Sunter's model with the frequencies of the register itself: the same rare name says more than the same
frequent one. A sum above zero means that one person is likelier than two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log2

from app.domain.duplicates.births import Birth, BirthTie, compare_births
from app.domain.duplicates.names import Name, NameTie, compare_names
from app.domain.duplicates.numbers import NumberTie, compare_numbers, read_number
from app.domain.duplicates.record import Compared

_LEAST_PEOPLE = 2000
_TWICE_IN_A_HUNDRED = 50
_MOST_OF_PART, _MOST_OF_HOME, _MOST_OF_SPOUSE = 12.0, 14.0, 11.0
_MANY_AT_HOME, _FEW_AT_HOME = 11.0, 13.0
_ONE_NAME_AT_HOME, _ONE_SOUND_AT_HOME = 12.0, 10.0

BIRTH_BITS: Mapping[BirthTie, float] = {
    BirthTie.SAME: 14.5,
    BirthTie.SAME_MONTH: 9.0,
    BirthTie.SAME_YEAR: 5.0,
    BirthTie.SWAPPED: 8.0,
    BirthTie.DAY: 6.0,
    BirthTie.MONTH: 6.5,
    BirthTie.YEAR: 6.5,
    BirthTie.OTHER_DAY: -4.0,
    BirthTie.UNKNOWN: 0.0,
    BirthTie.UNLIKE: -9.0,
}
NUMBER_BITS: Mapping[NumberTie, float] = {
    NumberTie.SAME: 26.0,
    NumberTie.LEGACY: 24.0,
    NumberTie.ONE_DIGIT: 10.0,
    NumberTie.SWAPPED: 10.0,
    NumberTie.LOST_DIGIT: 10.0,
    NumberTie.HIDDEN: 7.0,
    NumberTie.BIRTH_PART: 8.0,
    NumberTie.TWO_DIGITS: 5.0,
    NumberTie.ORDER: 1.0,
    NumberTie.UNKNOWN: 0.0,
    NumberTie.UNSURE: -5.0,
    NumberTie.CLOSE: -5.0,
    NumberTie.DIFFERENT: -11.0,
}
PROVES_BIRTH = frozenset({NumberTie.ONE_DIGIT, NumberTie.SWAPPED, NumberTie.LOST_DIGIT})
"""Numbers so near each other that a birth date that differs is the slip."""
_SLIP_BITS: Mapping[NameTie, float] = {
    NameTie.SAME_SOUND: -3.5,
    NameTie.LIKE_SOUND: -5.0,
    NameTie.LIKE_SHAPE: -3.5,
    NameTie.UNREADABLE: -2.0,
    NameTie.SWAPPED: -5.0,
    NameTie.ONE_CHARACTER: -4.5,
    NameTie.ONE_MISSING: -4.5,
    NameTie.OTHER_SURNAME: -5.5,
}
NAME_UNLIKE, SEX_DIFFERS, VILLAGE_DIFFERS, FAMILY_DIFFERS = -10.0, -6.0, -1.5, -4.5
_PROVEN_BIRTH = 11.0
_OF_TWINS, _OF_ALIKE_TWINS = 6.5, 14.0
_NAMES_OF_TWINS = frozenset({NameTie.UNLIKE, NameTie.ONE_CHARACTER, NameTie.LIKE_SHAPE, NameTie.ONE_MISSING})


class Rarity:
    """How frequent names, places and telephone numbers are among the people who are compared."""

    def __init__(self, people: Sequence[Compared] = (), least: Mapping[str, int] | None = None, size: int = 0) -> None:
        """Count; where only a few of ``size`` people are at hand, ``least`` says how many usually share a value."""
        self._names: dict[str, Name] = {}
        self._births: dict[str, Birth] = {}
        self._least: Mapping[str, int] = least or {}
        full = Counter(person.name for person in people)
        parts = {part: Counter[str]() for part in ("surname", "character", "sound")}
        for text, count in full.items():
            _count(self.name(text), count, parts)
        self._counts: Mapping[str, Counter[str]] = {
            "name": full,
            "village": Counter(person.village for person in people),
            "phone": Counter(person.phone for person in people),
            "address": Counter(person.address for person in people),
            "spouse": Counter(person.spouse_name for person in people),
            **parts,
        }
        self.size = max(len(people), size, _LEAST_PEOPLE)

    @classmethod
    def usual(cls, size: int) -> Rarity:
        """Give what is usual in a township of this size, for the few records that are looked up while typing."""
        shares = {"name": 20000, "sound": 15000, "surname": 60, "character": 300, "village": 150, "spouse": 15000}
        return cls((), {kind: size // share for kind, share in shares.items()} | {"address": 4, "phone": 2}, size)

    @property
    def prior(self) -> float:
        """Give how unlikely it is that any two records are one person, where two in a hundred stand twice."""
        return log2(self.size * _TWICE_IN_A_HUNDRED)

    def name(self, text: str) -> Name:
        """Take a name apart; each once."""
        name = self._names.get(text)
        if name is None:
            name = self._names[text] = Name(text)
        return name

    def birth(self, text: str) -> Birth:
        """Take a birth date apart; each once."""
        birth = self._births.get(text)
        if birth is None:
            birth = self._births[text] = Birth(text)
        return birth

    def bits(self, kind: str, value: str) -> float:
        """Give how much it says to share a value of this kind."""
        return log2(self.size / max(self._counts[kind][value], self._least.get(kind, 1), 1))


def _count(name: Name, count: int, parts: Mapping[str, Counter[str]]) -> None:
    parts["surname"][name.surname] += count
    parts["sound"][name.key] += count
    for character in name.given:
        parts["character"][character] += count


class Subject:
    """A record made ready to be compared many times."""

    __slots__ = ("birth", "name", "number", "person")

    def __init__(self, person: Compared, rarity: Rarity) -> None:
        """Take apart what is compared by its parts."""
        self.person = person
        self.name = rarity.name(person.name)
        self.birth = rarity.birth(person.birth_date)
        # Whoever has the number of his own spouse has none of his own.
        self.number = read_number("" if person.citizen_id == person.spouse_id else person.citizen_id)


class Comparison:
    """Two records side by side: every tie between them, and the bits of each."""

    __slots__ = (
        "_rarity",
        "birth",
        "birth_bits",
        "family_bits",
        "home_bits",
        "is_at_home",
        "name",
        "name_bits",
        "number",
        "number_bits",
        "other_bits",
        "parents_differ",
        "same_address",
        "same_home",
        "same_household",
        "same_parents",
        "same_phone",
        "same_spouse",
        "same_village",
        "sex_differs",
        "spouse_differs",
    )  # fmt: skip

    def __init__(self, one: Subject, other: Subject, rarity: Rarity) -> None:
        """Compare two records."""
        self._rarity = rarity
        self._compare_homes(one, other)
        self._compare_families(one, other)
        self.name = compare_names(one.name, other.name)
        self.name_bits = self._weigh_names(one, other)
        self.birth = compare_births(one.birth, other.birth)
        self.number = compare_numbers(one.number, other.number)
        self.number_bits = NUMBER_BITS[self.number]
        self.birth_bits = BIRTH_BITS[self.birth]
        if self.number in PROVES_BIRTH:
            self.birth_bits = max(self.birth_bits, _PROVEN_BIRTH)
        if self.may_be_twins:
            self.birth_bits = min(self.birth_bits, _OF_TWINS if self.name is NameTie.UNLIKE else _OF_ALIKE_TWINS)
        self.sex_differs = {one.person.sex, other.person.sex} == {"1", "2"}
        self.other_bits = SEX_DIFFERS if self.sex_differs else 0.0

    @property
    def may_be_twins(self) -> bool:
        """Tell whether two children of one home, born on one day, may be what the two records are."""
        return (self.is_at_home or self.same_address) and self.birth is BirthTie.SAME and self.name in _NAMES_OF_TWINS

    @property
    def bits(self) -> float:
        """Give the sum of all evidence."""
        return self.name_bits + self.birth_bits + self.number_bits + self.home_bits + self.family_bits + self.other_bits

    def _compare_homes(self, one: Subject, other: Subject) -> None:
        """Weigh the home once: who shares a household shares its address, its telephone and its village too."""
        mine, yours, rarity = one.person, other.person, self._rarity
        self.same_household = bool(mine.household) and mine.household == yours.household
        self.same_address = bool(mine.address) and mine.address == yours.address
        self.same_phone = bool(mine.phone) and mine.phone == yours.phone
        self.same_village = bool(mine.village) and mine.village == yours.village
        self.same_parents = _same_parents(mine, yours, rarity)
        shared = [
            (self.same_household, _MOST_OF_HOME),
            (self.same_parents, _MOST_OF_HOME),
            (self.same_address, rarity.bits("address", mine.address)),
            (self.same_phone, rarity.bits("phone", mine.phone)),
            (self.same_village, rarity.bits("village", mine.village)),
        ]
        found = [bits for is_shared, bits in shared if is_shared]
        most = min(max(found, default=0.0), _MOST_OF_HOME)
        self.same_home = most > _MANY_AT_HOME
        self.is_at_home = most > _FEW_AT_HOME
        is_elsewhere = bool(mine.village and yours.village) and not self.same_village
        self.home_bits = most + max(len(found) - 1, 0) * 0.5 + (VILLAGE_DIFFERS if is_elsewhere else 0.0)

    def _compare_families(self, one: Subject, other: Subject) -> None:
        mine, yours, rarity = one.person, other.person, self._rarity
        spouse = _same_relative(mine.spouse_name, yours.spouse_name, (mine.spouse_id, yours.spouse_id), rarity)
        father = _same_relative(mine.father_name, yours.father_name, (mine.father_id, yours.father_id), rarity)
        mother = _same_relative(mine.mother_name, yours.mother_name, (mine.mother_id, yours.mother_id), rarity)
        self.same_spouse, self.spouse_differs = spouse is True, spouse is False
        self.parents_differ = father is False or mother is False
        self.family_bits = 0.0
        if self.same_spouse:
            self.family_bits += min(rarity.bits("spouse", mine.spouse_name or yours.spouse_name), _MOST_OF_SPOUSE)
        if self.spouse_differs:
            self.family_bits += FAMILY_DIFFERS
        if self.parents_differ:
            self.family_bits += FAMILY_DIFFERS
        if self.same_household and mine.relation and yours.relation:
            self.family_bits += 1.0 if mine.relation == yours.relation else FAMILY_DIFFERS

    def _weigh_names(self, one: Subject, other: Subject) -> float:
        """Weigh the names; at home the surname says nothing, for brothers and sisters share it."""
        tie, rarity = self.name, self._rarity
        if tie is NameTie.UNLIKE:
            return NAME_UNLIKE
        mine, yours = one.name, other.name
        surname = min(rarity.bits("surname", name.surname) for name in (mine, yours))
        at_home = surname if self.same_home else 0.0
        # No family gives two of its members the same name, and hardly ever two that sound the same.
        if tie is NameTie.SAME:
            least = _ONE_NAME_AT_HOME if self.is_at_home else 1.0
            return max(rarity.bits("name", one.person.name) - at_home, least)
        if tie in (NameTie.SAME_SOUND, NameTie.LIKE_SOUND, NameTie.SWAPPED):
            sound = min(rarity.bits("sound", name.key) for name in (mine, yours))
            return max(sound - at_home, _ONE_SOUND_AT_HOME if self.is_at_home else 0.0) + _SLIP_BITS[tie]
        given = sum(rarity.bits("character", character) for character in set(mine.given) & set(yours.given))
        if tie is not NameTie.OTHER_SURNAME:
            given += surname - at_home
        return min(given, _MOST_OF_PART) + _SLIP_BITS[tie]


def _same_relative(one: str, other: str, numbers: tuple[str, str], rarity: Rarity) -> bool | None:
    """Tell whether two relatives are one person: by number, else by name; None where a slip or nothing is known."""
    number, other_number = numbers
    if number and other_number:
        if number == other_number:
            return True
        tie = compare_numbers(read_number(number), read_number(other_number))
        return False if tie is NumberTie.DIFFERENT else None
    if not one or not other:
        return None
    likeness = compare_names(rarity.name(one), rarity.name(other))
    return True if likeness is NameTie.SAME else False if likeness is NameTie.UNLIKE else None


def _same_parents(mine: Compared, yours: Compared, rarity: Rarity) -> bool:
    return (
        _same_relative(mine.father_name, yours.father_name, (mine.father_id, yours.father_id), rarity) is True
        and _same_relative(mine.mother_name, yours.mother_name, (mine.mother_id, yours.mother_id), rarity) is True
    )
