"""Which records are worth comparing: those that share a key, each key so narrow that its blocks stay small.

A pair with one or two slips still shares one of them: the sound of the name with a part of the birth date, the birth
date alone, a part of the number, the telephone, the address, the household, the spouse, the parents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.domain.duplicates.evidence import Subject

Key = Callable[[Subject], object]
Block = list[int]
LARGE = 48


def _birth(subject: Subject) -> object:
    return subject.birth.text if subject.birth.day else None


def _sound_and_year(subject: Subject) -> object:
    return (subject.name.key, subject.birth.year) if subject.birth.year else None


def _sound_and_day(subject: Subject) -> object:
    return (subject.name.key, subject.birth.month, subject.birth.day) if subject.birth.day else None


def _sound_without_birth(subject: Subject) -> object:
    return None if subject.birth.year else (subject.name.key, subject.person.village)


def _number(subject: Subject) -> object:
    return subject.number.body or subject.number.text or None


def _number_end(subject: Subject) -> object:
    return subject.number.body[10:] or None


def _number_year_and_order(subject: Subject) -> object:
    body = subject.number.body
    return (body[:10], body[14:]) if body else None


def _number_start(subject: Subject) -> object:
    return subject.number.text[:15] if len(subject.number.text) > len("510722196503218") else None


def _phone(subject: Subject) -> object:
    return (subject.person.phone, subject.person.sex) if subject.person.phone else None


def _address(subject: Subject) -> object:
    return (subject.person.address, subject.person.sex) if subject.person.address else None


def _household(subject: Subject) -> object:
    return (subject.person.household, subject.person.sex) if subject.person.household else None


def _spouse(subject: Subject) -> object:
    return (subject.person.spouse_id, subject.person.sex) if subject.person.spouse_id else None


def _spouse_name(subject: Subject) -> object:
    return (subject.person.spouse_name, subject.name.surname) if subject.person.spouse_name else None


def _parents(subject: Subject) -> object:
    person = subject.person
    if not (person.father_name and person.mother_name):
        return None
    return person.father_name, person.mother_name, person.sex


KEYS: tuple[Key, ...] = (
    _birth, _sound_and_year, _sound_and_day, _sound_without_birth, _number, _number_end, _number_year_and_order, _number_start,
    _phone, _address, _household, _spouse, _spouse_name, _parents,
)  # fmt: skip
_FINER: tuple[Key, ...] = (
    lambda subject: subject.name.key,
    lambda subject: subject.birth.text,
    lambda subject: subject.person.village,
    lambda subject: subject.name.text,
)


def blocks(subjects: Sequence[Subject], key: Key, places: Sequence[int] | None = None) -> Iterator[Block]:
    """Give the places of the records that share a key, two or more together."""
    found: dict[object, Block] = {}
    for place in range(len(subjects)) if places is None else places:
        value = key(subjects[place])
        if value is None:
            continue
        block = found.get(value)
        if block is None:
            found[value] = [place]
        else:
            block.append(place)
    for block in found.values():
        if len(block) > 1:
            yield block


def narrow(subjects: Sequence[Subject], block: Block, step: int = 0) -> Iterator[Block]:
    """Split a block that a worn-out value made too large by finer and finer keys."""
    if len(block) <= LARGE or step == len(_FINER):
        yield block
        return
    for part in blocks(subjects, _FINER[step], block):
        yield from narrow(subjects, part, step + 1)
