"""Finding the people who stand twice among many, and saying of each pair how sure it is and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import combinations

from app.domain.duplicates.blocking import KEYS, LARGE, Key, blocks, narrow
from app.domain.duplicates.evidence import Comparison, Rarity, Subject
from app.domain.duplicates.names import NameTie
from app.domain.duplicates.numbers import NumberTie
from app.domain.duplicates.reasons import reasons_against, reasons_for
from app.domain.duplicates.record import Compared
from app.domain.memory import let_go, uncollected
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message

_LISTED, _PROBABLE, _CERTAIN = 1.5, 8.0, 16.0
_A_GENERATION = 14
_ONE_NUMBER = frozenset(
    {NumberTie.SAME, NumberTie.LEGACY, NumberTie.ONE_DIGIT, NumberTie.SWAPPED, NumberTie.LOST_DIGIT}
)
_TELL_EVERY = 4000


class Strength(StrEnum):
    """How sure it is that two records are one person."""

    CERTAIN = QT_TRANSLATE_NOOP("Duplicate", "certain")
    PROBABLE = QT_TRANSLATE_NOOP("Duplicate", "probable")
    POSSIBLE = QT_TRANSLATE_NOOP("Duplicate", "possible")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that seem to be one person: their keys, how sure, what speaks for it and what against it.

    The first is the one to keep: it has a number, or is the older one.
    """

    one: int
    other: int
    strength: Strength
    bits: float
    reasons: tuple[Message, ...]
    against: tuple[Message, ...]


def find_pairs(
    people: Sequence[Compared], progress: Progress = no_progress, rarity: Rarity | None = None
) -> list[Pair]:
    """Give every pair of records that seem to be one person, the surest first."""
    weights = rarity or Rarity(people)
    with uncollected():
        found = sorted(_pairs(people, progress, weights), key=lambda pair: (-pair.bits, pair.one, pair.other))
        if rarity is None:
            weights.let_go()
    return found


def _pairs(people: Sequence[Compared], progress: Progress, weights: Rarity) -> Iterator[Pair]:
    total = (len(KEYS) + 2) * max(len(people), 1)
    subjects = []
    for place, person in enumerate(people):
        if place % _TELL_EVERY == 0:
            progress(place, total)
        subjects.append(Subject(person, weights))
    seen: set[int] = set()
    for number, key in enumerate(KEYS, start=2):
        for one, other in _candidates(subjects, key, partial(progress, number * len(people), total)):
            code = one * len(people) + other
            if code not in seen:
                seen.add(code)
                first, second = sorted((subjects[one], subjects[other]), key=_stays)
                pair = judge(first, second, weights)
                if pair is not None:
                    yield pair
    let_go(subjects)
    progress(total, total)


def _stays(subject: Subject) -> tuple[bool, int]:
    """Put the record first that has a number, else the older one: it will stay."""
    return not subject.number.text, subject.person.key


def _candidates(subjects: Sequence[Subject], key: Key, tell: Callable[[], object]) -> Iterator[tuple[int, int]]:
    for number, block in enumerate(blocks(subjects, key)):
        if number % _TELL_EVERY == 0:
            tell()
        for part in narrow(subjects, block) if len(block) > LARGE else (block,):
            for one, other in combinations(part, 2):
                if _is_worth_it(subjects[one], subjects[other]):
                    yield one, other


def _is_worth_it(one: Subject, other: Subject) -> bool:
    """Tell quickly whether two records can be one person at all: nearly always no."""
    mine, yours = one.name, other.name
    if mine.key != yours.key and mine.first != yours.first and mine.characters.isdisjoint(yours.characters):
        return one.number.text != "" and one.number.text == other.number.text
    born, as_well = one.birth, other.birth
    if born is as_well or not (born.day and as_well.day):
        return True
    same_year, same_month, same_day = born.year == as_well.year, born.month == as_well.month, born.day == as_well.day
    if same_year + same_month + same_day > 1:
        return True
    if same_year and (born.month == as_well.day or 1 in (born.month * born.day, as_well.month * as_well.day)):
        return True
    # The birth dates have nothing in common: only the numbers, or name and home, can still speak for one person.
    return mine.key == yours.key or (one.number.text != "" and one.number.text == other.number.text)


def judge(one: Subject, other: Subject, rarity: Rarity) -> Pair | None:
    """Give the pair if two records seem to be one person, else None."""
    compared = Comparison(one, other, rarity)
    bits = compared.bits - rarity.prior
    if bits < _LISTED or _are_two(one, other, compared):
        return None
    strength = Strength.CERTAIN if bits >= _CERTAIN else Strength.PROBABLE if bits >= _PROBABLE else Strength.POSSIBLE
    if compared.number is NumberTie.DIFFERENT and strength is Strength.CERTAIN:
        strength = Strength.PROBABLE
    if compared.may_be_twins and compared.number not in _ONE_NUMBER:
        strength = Strength.POSSIBLE
    return Pair(
        one.person.key,
        other.person.key,
        strength,
        round(bits, 1),
        reasons_for(one, other, compared),
        reasons_against(one, other, compared),
    )


def _are_two(one: Subject, other: Subject, compared: Comparison) -> bool:
    """Tell whether something proves two people, however much they have in common."""
    number = compared.number
    if number in (NumberTie.DIFFERENT, NumberTie.CLOSE):
        is_of_other_day = one.number.born != other.number.born
        if one.number.sex != other.number.sex and (is_of_other_day or compared.sex_differs):
            return True
        is_same_name = compared.name in (NameTie.SAME, NameTie.SAME_SOUND, NameTie.LIKE_SHAPE, NameTie.UNREADABLE)
        if not is_same_name:
            return True
    return _are_relatives(one, other) or _are_relatives(other, one)


def _are_relatives(one: Subject, other: Subject) -> bool:
    """Tell whether one record names the other as spouse, father or mother."""
    mine, yours = one.person, other.person
    if other.number.text and other.number.text in (mine.spouse_id, mine.father_id, mine.mother_id):
        return True
    years = one.birth.year - other.birth.year if one.birth.year and other.birth.year else 0
    return years > _A_GENERATION and yours.name in (mine.father_name, mine.mother_name)
