"""People typed twice: made-up twins of the practice township's people, each with a slip of a known kind.

The kinds are those of old registers: what an input method, a dictation, a worn card or a second office makes of a
person. ``HELD_OUT`` was written after the rules: other kinds than those the rules were written for.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.domain.citizen_id import check_character
from app.domain.duplicates import Compared
from app.domain.duplicates.names import blur
from app.domain.readings import name_readings

Slip = Callable[[Compared, random.Random], Compared]
_PHONE_CHANGED, _PHONE_LOST, _MOVED = 0.25, 0.1, 0.15
_LONGEST, _ENOUGH = 50, 2


@dataclass(frozen=True, slots=True)
class Twin:
    """A record that is a second one of somebody: its key, the key of the first, and the kind of slip."""

    key: int
    first: int
    kind: str


def add_twins(
    people: Sequence[Compared], share: float, seed: int, kinds: Mapping[str, Slip]
) -> tuple[list[Compared], list[Twin]]:
    """Give the people with so large a share of them once more, shuffled, and who is whose twin."""
    dice = random.Random(seed)  # noqa: S311 - the same twins every time
    villages = sorted({person.village for person in people})
    order = iter(dice.sample(range(len(people)), len(people)))
    names = list(kinds)
    everybody, twins = list(people), []
    for number in range(round(len(people) * share)):
        kind = names[number % len(names)]
        # Not everybody can have every slip: no name of two characters has a given name to swap.
        place, twin = next(
            (place, twin) for place in order if (twin := kinds[kind](people[place], dice)) != people[place]
        )
        twin = _lives_on(replace(twin, key=len(everybody)), villages, dice)
        everybody.append(twin)
        twins.append(Twin(twin.key, people[place].key, kind))
    dice.shuffle(everybody)
    return everybody, twins


def _lives_on(person: Compared, villages: Sequence[str], dice: random.Random) -> Compared:
    """Let some change their telephone and some move to another village and household."""
    chance = dice.random()
    if chance < _PHONE_CHANGED:
        person = replace(person, phone=_phone(dice))
    elif chance < _PHONE_CHANGED + _PHONE_LOST:
        person = replace(person, phone="")
    return _moved(person, villages, dice) if dice.random() < _MOVED else person


def _moved(person: Compared, villages: Sequence[str], dice: random.Random) -> Compared:
    village, number = dice.choice(villages), dice.randrange(10**6)
    # Some are registered at the new place too.
    address = f"{village}{number}号" if dice.random() < 1 / _ENOUGH else person.address
    return replace(person, village=village, household=f"{village}/x{number}", address=address)


def _phone(dice: random.Random) -> str:
    return f"154{dice.randrange(10**8):08d}"


@lru_cache
def _characters() -> tuple[str, ...]:
    """Give the 3,755 everyday characters: level 1 of GB/T 2312."""
    codes = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return tuple(code.decode("gb2312", errors="ignore") for code in codes if code.decode("gb2312", errors="ignore"))


@lru_cache
def _by_sound() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for character in _characters():
        found.setdefault(name_readings(f"甲{character}")[0][-1], []).append(character)
    return {sound: tuple(characters) for sound, characters in found.items()}


def _put(text: str, place: int, character: str) -> str:
    return text[:place] + character + text[place + 1 :]


def _same_sound(name: str, place: int, dice: random.Random) -> str:
    reading = name_readings(name)[0] if place == 0 else name_readings(f"甲{name[place]}")[0]
    others = [c for c in _by_sound().get(reading[0 if place == 0 else -1], ()) if c != name[place]]
    return _put(name, place, dice.choice(others)) if others else name


def same_sound(person: Compared, dice: random.Random) -> Compared:
    """Type another character of the same sound in the given name."""
    place = dice.randrange(1, max(len(person.name), 2))
    if place >= len(person.name):
        return person
    return _number_kept_or_lost(replace(person, name=_same_sound(person.name, place, dice)), dice)


def same_sound_surname(person: Compared, dice: random.Random) -> Compared:
    """Type another surname of the same sound."""
    return _number_kept_or_lost(replace(person, name=_same_sound(person.name, 0, dice)), dice)


def one_character(person: Compared, dice: random.Random) -> Compared:
    """Type any other character."""
    place = dice.randrange(1, max(len(person.name), 2))
    name = _put(person.name, place, dice.choice(_characters()))
    return _number_kept_or_lost(replace(person, name=name), dice)


def swapped_characters(person: Compared, dice: random.Random) -> Compared:
    """Swap the characters of the given name."""
    name = person.name
    if len(name) <= _ENOUGH:
        return person
    return _number_kept_or_lost(replace(person, name=f"{name[:-2]}{name[-1]}{name[-2]}"), dice)


def missing_character(person: Compared, dice: random.Random) -> Compared:
    """Leave a character of the given name out."""
    if len(person.name) <= _ENOUGH:
        return person
    place = dice.randrange(1, len(person.name))
    return _number_kept_or_lost(replace(person, name=person.name[:place] + person.name[place + 1 :]), dice)


def unreadable_character(person: Compared, dice: random.Random) -> Compared:
    """Lose a rare character to one of no standard code, and let a space in."""
    place = dice.randrange(1, max(len(person.name), 2))
    lost = chr(0xE000 + dice.randrange(0x1000))
    return _number_kept_or_lost(replace(person, name=_put(person.name, place, lost).replace(lost, f" {lost}")), dice)


def _number_kept_or_lost(person: Compared, dice: random.Random) -> Compared:
    return person if dice.random() < 1 / _ENOUGH else replace(person, citizen_id="")


def wrong_digit(person: Compared, dice: random.Random) -> Compared:
    """Type one digit of the number wrong."""
    number = person.citizen_id
    if not number:
        return person
    place = dice.randrange(17)
    digit = dice.choice([d for d in "0123456789" if d != number[place]])
    return replace(person, citizen_id=_put(number, place, digit))


def swapped_digits(person: Compared, dice: random.Random) -> Compared:
    """Swap two neighbouring digits of the number."""
    number = person.citizen_id
    places = [place for place in range(16) if number and number[place] != number[place + 1]]
    if not places:
        return person
    place = dice.choice(places)
    return replace(person, citizen_id=f"{number[:place]}{number[place + 1]}{number[place]}{number[place + 2 :]}")


def no_number(person: Compared, dice: random.Random) -> Compared:
    """Leave the number out."""
    del dice
    return replace(person, citizen_id="")


def old_number(person: Compared, dice: random.Random) -> Compared:
    """Write the number of 15 digits that people of the last century had."""
    del dice
    number = person.citizen_id
    return replace(person, citizen_id=number[:6] + number[8:17]) if number[6:8] == "19" else person


def wrong_birth_date(person: Compared, dice: random.Random) -> Compared:
    """Write another day, month or year, or swap day and month; half of the numbers follow, check character and all."""
    year, month, day = (int(part) for part in person.birth_date.split("-"))
    choice = dice.randrange(4)
    if choice == 0:
        day = 1 + (day + dice.randrange(27)) % 28
    elif choice == 1:
        month = 1 + (month + dice.randrange(11)) % 12
    elif choice == 2:  # noqa: PLR2004 - the third of four
        year += dice.choice((-10, -1, 1, 10))
    elif day <= 12:  # noqa: PLR2004 - months
        month, day = day, month
    day = 28 if month == 2 and day > 28 else min(day, 30) if month in (4, 6, 9, 11) else day  # noqa: PLR2004
    changed = replace(person, birth_date=f"{year:04d}-{month:02d}-{day:02d}")
    number = person.citizen_id
    if dice.random() < 1 / _ENOUGH and number:
        body = f"{number[:6]}{year:04d}{month:02d}{day:02d}{number[14:17]}"
        return replace(changed, citizen_id=body + check_character(body))
    return replace(changed, citizen_id="")


def name_and_number(person: Compared, dice: random.Random) -> Compared:
    """Slip in the name and in the number."""
    number = dice.choice((wrong_digit, swapped_digits))
    name = dice.choice((same_sound, one_character))
    return replace(name(person, dice), citizen_id=number(person, dice).citizen_id)


def name_and_birth_date(person: Compared, dice: random.Random) -> Compared:
    """Slip in the name and in the birth date, and in the number with it."""
    return replace(wrong_birth_date(person, dice), name=same_sound(person, dice).name)


KINDS: Mapping[str, Slip] = {
    "same sound": same_sound,
    "surname of the same sound": same_sound_surname,
    "one character": one_character,
    "swapped characters": swapped_characters,
    "missing character": missing_character,
    "unreadable character": unreadable_character,
    "wrong digit": wrong_digit,
    "swapped digits": swapped_digits,
    "no number": no_number,
    "15 digits": old_number,
    "wrong birth date": wrong_birth_date,
    "name and number": name_and_number,
    "name and birth date": name_and_birth_date,
}


def blurred_sound(person: Compared, dice: random.Random) -> Compared:
    """Write a character that sounds the same in the south only."""
    place = len(person.name) - 1
    sound = blur(name_readings(f"甲{person.name[place]}")[0][-1])
    others = [c for key, found in _by_sound().items() if blur(key) == sound for c in found if c != person.name[place]]
    return replace(person, name=_put(person.name, place, dice.choice(others)), citizen_id="") if others else person


def both_characters(person: Compared, dice: random.Random) -> Compared:
    """Write both characters of the given name with others of the same sound."""
    if len(person.name) <= _ENOUGH:
        return person
    name = _same_sound(_same_sound(person.name, len(person.name) - 1, dice), len(person.name) - 2, dice)
    return replace(person, name=name, citizen_id="")


def year_only(person: Compared, dice: random.Random) -> Compared:
    """Know no more than the year of birth, and no number."""
    return replace(person, birth_date=person.birth_date[: dice.choice((4, 7))], citizen_id="")


def first_of_january(person: Compared, dice: random.Random) -> Compared:
    """Put the first of January where only the year is known."""
    del dice
    return replace(person, birth_date=f"{person.birth_date[:4]}-01-01", citizen_id="")


def cut_number(person: Compared, dice: random.Random) -> Compared:
    """Lose the last digits of the number, or hide the middle."""
    number = person.citizen_id
    masked = f"{number[:6]}********{number[14:]}"
    return replace(person, citizen_id=dice.choice((number[:17], number[:16], masked, number[:9] + number[10:])))


def number_of_spouse(person: Compared, dice: random.Random) -> Compared:
    """Write the number of the husband or wife."""
    del dice
    return replace(person, citizen_id=person.spouse_id) if person.spouse_id else person


def other_sex(person: Compared, dice: random.Random) -> Compared:
    """Write the other sex, and no number."""
    del dice
    return replace(person, sex="2" if person.sex == "1" else "1", citizen_id="")


def no_birth_date(person: Compared, dice: random.Random) -> Compared:
    """Leave birth date and number out."""
    del dice
    return replace(person, birth_date="", citizen_id="")


def married_again(person: Compared, dice: random.Random) -> Compared:
    """Come with another spouse and without a number."""
    del dice
    return replace(person, spouse_name="钱多多", spouse_id="", citizen_id="", relation="配偶")


def other_order(person: Compared, dice: random.Random) -> Compared:
    """Have another number altogether, check character and all."""
    number = person.citizen_id
    body = f"{number[:14]}{(int(number[14:17]) + 2 * dice.randrange(1, 400)) % 1000:03d}"
    return replace(person, citizen_id=body + check_character(body))


HELD_OUT: Mapping[str, Slip] = {
    "sound of the south": blurred_sound,
    "both characters": both_characters,
    "year only": year_only,
    "first of January": first_of_january,
    "cut or masked number": cut_number,
    "number of the spouse": number_of_spouse,
    "other sex": other_sex,
    "no birth date": no_birth_date,
    "married again": married_again,
    "other number": other_order,
}
"""Written after the rules, which were mended by what these showed: figures of development, like the others."""
