"""Why two records may be one person, or may not, in words that a clerk can check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.duplicates.births import BirthTie
from app.domain.duplicates.evidence import Comparison, Subject
from app.domain.duplicates.names import NameTie
from app.domain.duplicates.numbers import NumberTie
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NAMES: Mapping[NameTie, str] = {
    NameTie.SAME: _N("Duplicate", "same name"),
    NameTie.SAME_SOUND: _N("Duplicate", "the names sound the same: {one} / {other}"),
    NameTie.LIKE_SOUND: _N("Duplicate", "the names sound alike: {one} / {other}"),
    NameTie.LIKE_SHAPE: _N("Duplicate", "one character of the name looks like the other: {one} / {other}"),
    NameTie.UNREADABLE: _N("Duplicate", "one character of the name cannot be read, the others agree: {one} / {other}"),
    NameTie.SWAPPED: _N("Duplicate", "two characters of the name are swapped: {one} / {other}"),
    NameTie.ONE_CHARACTER: _N("Duplicate", "one character of the name differs: {one} / {other}"),
    NameTie.ONE_MISSING: _N("Duplicate", "a part of the name is missing: {one} / {other}"),
    NameTie.OTHER_SURNAME: _N("Duplicate", "same given name, another surname: {one} / {other}"),
}
_BIRTHS: Mapping[BirthTie, str] = {
    BirthTie.SAME: _N("Duplicate", "same birth date"),
    BirthTie.SAME_MONTH: _N("Duplicate", "same month of birth, the day is not known: {one} / {other}"),
    BirthTie.SAME_YEAR: _N("Duplicate", "same year of birth, the day is not known: {one} / {other}"),
    BirthTie.SWAPPED: _N("Duplicate", "month and day of birth are swapped: {one} / {other}"),
    BirthTie.DAY: _N("Duplicate", "only the day of birth differs: {one} / {other}"),
    BirthTie.MONTH: _N("Duplicate", "only the month of birth differs: {one} / {other}"),
    BirthTie.YEAR: _N("Duplicate", "only the year of birth differs: {one} / {other}"),
}
_NUMBERS: Mapping[NumberTie, str] = {
    NumberTie.SAME: _N("Duplicate", "same ID number"),
    NumberTie.LEGACY: _N("Duplicate", "the same ID number with 15 and with 18 digits"),
    NumberTie.ONE_DIGIT: _N("Duplicate", "one digit of the ID number differs"),
    NumberTie.SWAPPED: _N("Duplicate", "two neighbouring digits of the ID number are swapped"),
    NumberTie.LOST_DIGIT: _N("Duplicate", "digits of the ID number are missing, the others agree"),
    NumberTie.HIDDEN: _N("Duplicate", "the ID number is masked, what is shown agrees"),
    NumberTie.BIRTH_PART: _N("Duplicate", "the ID numbers differ only in the birth date"),
    NumberTie.ORDER: _N("Duplicate", "area and last digits of the ID numbers agree, the birth dates in them do not"),
    NumberTie.TWO_DIGITS: _N("Duplicate", "two digits of the ID number differ"),
}
_HOUSEHOLD = _N("Duplicate", "same household")
_ADDRESS = _N("Duplicate", "same address")
_PHONE = _N("Duplicate", "same phone number")
_VILLAGE = _N("Duplicate", "same village")
_SPOUSE = _N("Duplicate", "same spouse ({name})")
_PARENTS = _N("Duplicate", "same parents")
_NAMES_DIFFER = _N("Duplicate", "the names differ")
_BIRTHS_DIFFER = _N("Duplicate", "the birth dates differ: {one} / {other}")
_NUMBERS_DIFFER = _N("Duplicate", "two sound ID numbers that differ")
_NUMBERS_UNLIKE = _N("Duplicate", "the ID numbers differ")
_ONE_HAS_NO_NUMBER = _N("Duplicate", "one has no ID number")
_NO_NUMBERS = _N("Duplicate", "neither has an ID number")
_SEXES_DIFFER = _N("Duplicate", "the sexes differ")
_VILLAGES_DIFFER = _N("Duplicate", "different villages ({one} / {other})")
_SPOUSES_DIFFER = _N("Duplicate", "the spouses differ")
_TWINS = _N("Duplicate", "they may be twins")
_PARENTS_DIFFER = _N("Duplicate", "the parents differ")


def reasons_for(one: Subject, other: Subject, compared: Comparison) -> tuple[Message, ...]:
    """Say what speaks for one person, the weightiest of each kind first."""
    return tuple(_for(one, other, compared))


def _for(one: Subject, other: Subject, compared: Comparison) -> Iterator[Message]:
    if compared.name in _NAMES:
        yield _message(_NAMES[compared.name], one.person.name, other.person.name)
    if compared.birth in _BIRTHS:
        yield _message(_BIRTHS[compared.birth], one.birth.text, other.birth.text)
    if compared.number in _NUMBERS:
        yield Message("Duplicate", _NUMBERS[compared.number])
    if compared.same_spouse:
        yield Message("Duplicate", _SPOUSE, {"name": one.person.spouse_name or other.person.spouse_name})
    for is_shared, template in (
        (compared.same_parents, _PARENTS),
        (compared.same_household, _HOUSEHOLD),
        (compared.same_address and not compared.same_household, _ADDRESS),
        (compared.same_phone, _PHONE),
        (compared.same_village and not compared.same_household, _VILLAGE),
    ):
        if is_shared:
            yield Message("Duplicate", template)


def reasons_against(one: Subject, other: Subject, compared: Comparison) -> tuple[Message, ...]:
    """Say what speaks against it, or is not known."""
    return tuple(_against(one, other, compared))


def _against(one: Subject, other: Subject, compared: Comparison) -> Iterator[Message]:
    if compared.name is NameTie.UNLIKE:
        yield Message("Duplicate", _NAMES_DIFFER)
    if compared.birth in (BirthTie.UNLIKE, BirthTie.OTHER_DAY):
        yield _message(_BIRTHS_DIFFER, one.birth.text, other.birth.text)
    yield from _numbers_against(one, other, compared.number)
    if one.person.village and other.person.village and not compared.same_village:
        yield _message(_VILLAGES_DIFFER, one.person.village, other.person.village)
    for is_so, template in (
        (compared.sex_differs, _SEXES_DIFFER),
        (compared.spouse_differs, _SPOUSES_DIFFER),
        (compared.parents_differ, _PARENTS_DIFFER),
        (compared.may_be_twins and compared.number in (NumberTie.UNKNOWN, NumberTie.UNSURE), _TWINS),
    ):
        if is_so:
            yield Message("Duplicate", template)


def _numbers_against(one: Subject, other: Subject, tie: NumberTie) -> Iterator[Message]:
    if tie in (NumberTie.DIFFERENT, NumberTie.CLOSE):
        yield Message("Duplicate", _NUMBERS_DIFFER)
    elif tie is NumberTie.UNSURE:
        yield Message("Duplicate", _NUMBERS_UNLIKE)
    elif tie is NumberTie.UNKNOWN:
        has_one = bool(one.number.text or other.number.text)
        yield Message("Duplicate", _ONE_HAS_NO_NUMBER if has_one else _NO_NUMBERS)


def _message(template: str, one: str, other: str) -> Message:
    return Message("Duplicate", template, {"one": one, "other": other} if "{one}" in template else {})
