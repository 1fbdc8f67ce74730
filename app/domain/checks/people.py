"""Rules over one person: what is missing, what the parts of the record say of each other.

They ask whether the record is right, never whether a life is: an early marriage or a number of children is no finding.
"""

from __future__ import annotations

import re

from app.domain.checks.check import COMPLETE, IDENTITY, RESIDENCE, TIME, Check, Severity, said
from app.domain.checks.rows import AT_HOME, DIED, INFLOW, MOVE_OUT, Person, Register
from app.domain.checks.when import exists, surely_before
from app.domain.citizen_id import IdState, birth_date_of, read_citizen_id, sex_of
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
PersonCheck = Check[Person, Register]


def codes_of(text: str) -> frozenset[str]:
    """Give a set of codes written one after the other."""
    return frozenset(text.split())


NAME_AGE, MARITAL_AGE, ADULT_AGE, FIRST_ID_AGE, OLDEST = 7, 15, 18, 1, 110
MOST_PER_PHONE = 5
_NO_SEX = frozenset({"0", "9"})
_NO_MARITAL = frozenset({None, "90"})
_UNMARRIED, _EVER_MARRIED = "10", frozenset({"20", "21", "22", "23", "30", "40"})
_PLACEHOLDER = re.compile(
    r"无名氏?|未取名|没取名|未命名|未起名|待定|待取名|暂无|不详|未知|无|空|测试|[小大阿][Xx×某*＊]+|某某?|[\u4e00-\u9fff]{0,2}[某Xx×*＊?？]{1,3}"
    r"|婴儿?|男婴|女婴|新生儿|.{1,3}之[子女]|宝宝|毛毛"
)
_PRIVATE_USE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_PROVINCES = codes_of(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82 83"
)
_FOREIGN = "9"
"""Cards of foreign permanent residents begin with 9, and so do the numbers of practice townships."""

_NO_NAME = _N("Check", "“{name}” is no name, and the person is {age}: enter the name of the hukou book")
_NO_SEX_STATED = said(_N("Check", "The sex is not stated"))
_NO_BIRTH = said(_N("Check", "The birth date is missing"))
_NO_ETHNIC = said(_N("Check", "The ethnic group is missing"))
_NO_HUKOU = said(_N("Check", "The hukou nature is missing"))
_NO_RELATION = said(_N("Check", "The relation to the head is missing"))
_NO_MARITAL_STATUS = _N("Check", "The person is {age}, and no marital status is stated")
_NO_MARRIAGE_DATE = said(_N("Check", "A marriage is stated without the date of the first marriage"))
_CHILD = _N("Check", "A child of {age} without {missing}")
_CHILD_PARTS = (
    ("name", said(_N("Check", "name"))),
    ("sex", said(_N("Check", "sex"))),
    ("ethnic_group", said(_N("Check", "ethnic group"))),
    ("relation_to_head", said(_N("Check", "relation to the head"))),
)
_LIST_OF_TWO = _N("Check", "{first}, {rest}")
_ADULT_ID = _N("Check", "The person is {age} and has no citizen ID in the register")
_MINOR_ID = _N("Check", "The child is {age} and has no citizen ID in the register")
_ID_DAMAGED = said(_N("Check", "The check digit or the form of the ID number is wrong: look it up on the card"))
_ID_BIRTH = _N("Check", "The ID number says born on {in_number}, the record says {stated}")
_ID_SEX = _N("Check", "The ID number says {in_number}, the record says {stated}")
_ID_AREA = _N("Check", "The area code {area} of the ID number is not known; codes do get abolished")
_KIN_ID = _N("Check", "The ID number of {kin} is damaged: look it up on the card")
_KIN = (
    ("spouse_citizen_id", said(_N("Check", "the spouse"))),
    ("father_citizen_id", said(_N("Check", "the father"))),
    ("mother_citizen_id", said(_N("Check", "the mother"))),
)
_ID_TWICE = _N("Check", "The ID number also stands on a migrant's card of {name} in {village}")
_PRIVATE = _N("Check", "A character ({character}) has no standard code: choose the right one and type it again")
_NO_SUCH_DATE = _N("Check", "{date} is not a date that exists")
_FUTURE = _N("Check", "{date} lies in the future")
_TOO_OLD = _N("Check", "By the record the person is {age} years old")
_MARRIED_UNBORN = _N("Check", "First marriage {married}, but born {born}")
_LEFT_UNBORN = _N("Check", "Left on {left}, but born {born}")
_UNMARRIED_SPOUSE = said(_N("Check", "“Unmarried” is stated, but a spouse or a date of marriage stands in the record"))
_STILL_COUNTED = _N("Check", "Died on {date} by a population event, but still counted among the residents")
_STILL_HERE = _N("Check", "Moved out on {date} by a population event, but still counted among the residents")
_LEFT_WITHOUT = said(_N("Check", "Day and reason of leaving belong together, but only one of them is stated"))
_AWAY = said(_N("Check", "The person has left or lives elsewhere, but the residence status says at home"))
_SHARED_PHONE = _N("Check", "The phone number {phone} stands with {count} people")
_OTHER_VILLAGE = _N("Check", "The person stands in {village}, but household {number} lies in {other}")


def is_placeholder(name: str) -> bool:
    """Tell whether a name only keeps the place of one, such as 无名 or 小X."""
    return _PLACEHOLDER.fullmatch(name) is not None


def _is_here(person: Person) -> bool:
    return person.left_on is None and person.left_reason is None


def _name(person: Person, register: Register) -> Message | None:
    age = register.age(person.birth_date)
    if age is None or age < NAME_AGE or not is_placeholder(person.name):
        return None
    return said(_NO_NAME, name=person.name, age=age)


def _is_small(person: Person, register: Register) -> bool:
    age = register.age(person.birth_date)
    return age is not None and age < NAME_AGE


def _sex(person: Person, register: Register) -> Message | None:
    is_missing = person.sex in _NO_SEX and _is_here(person) and not _is_small(person, register)
    return _NO_SEX_STATED if is_missing else None


def _birth(person: Person, _register: Register) -> Message | None:
    return _NO_BIRTH if person.birth_date is None and _is_here(person) else None


def _ethnic(person: Person, register: Register) -> Message | None:
    is_missing = person.ethnic_group is None and _is_here(person) and not _is_small(person, register)
    return _NO_ETHNIC if is_missing else None


def _hukou(person: Person, _register: Register) -> Message | None:
    return _NO_HUKOU if person.hukou_nature is None and _is_here(person) else None


def _relation(person: Person, register: Register) -> Message | None:
    is_missing = person.relation_to_head is None and person.household_id is not None
    return _NO_RELATION if is_missing and _is_here(person) and not _is_small(person, register) else None


def _marital(person: Person, register: Register) -> Message | None:
    age = register.age(person.birth_date)
    if age is None or age < MARITAL_AGE or person.marital_status not in _NO_MARITAL or not _is_here(person):
        return None
    return said(_NO_MARITAL_STATUS, age=age)


def _married_on(person: Person, _register: Register) -> Message | None:
    is_open = person.marital_status in _EVER_MARRIED and person.first_marriage_date is None
    return _NO_MARRIAGE_DATE if is_open and _is_here(person) else None


def _child(person: Person, register: Register) -> Message | None:
    age = register.age(person.birth_date)
    if age is None or age >= NAME_AGE or not _is_here(person):
        return None
    missing = [part for key, part in _CHILD_PARTS if _lacks(person, key)]
    if not missing:
        return None
    text = missing[-1]
    for part in reversed(missing[:-1]):
        text = said(_LIST_OF_TWO, first=part, rest=text)
    return said(_CHILD, age=age, missing=text)


def _lacks(person: Person, key: str) -> bool:
    if key == "name":
        return is_placeholder(person.name)
    if key == "sex":
        return person.sex in _NO_SEX
    return getattr(person, key) is None


def _adult_id(person: Person, register: Register) -> Message | None:
    age = register.age(person.birth_date)
    if person.citizen_id is not None or age is None or age < ADULT_AGE or not _is_here(person):
        return None
    return said(_ADULT_ID, age=age)


def _minor_id(person: Person, register: Register) -> Message | None:
    age = register.age(person.birth_date)
    if person.citizen_id is not None or age is None or not FIRST_ID_AGE <= age < ADULT_AGE or not _is_here(person):
        return None
    return said(_MINOR_ID, age=age)


def _id_check(person: Person, _register: Register) -> Message | None:
    if person.citizen_id is None or read_citizen_id(person.citizen_id).state is IdState.VALID:
        return None
    return _ID_DAMAGED


def _id_birth(person: Person, _register: Register) -> Message | None:
    number, stated = person.citizen_id, person.birth_date
    if number is None or stated is None:
        return None
    in_number = f"{number[6:10]}-{number[10:12]}-{number[12:14]}"
    if in_number.startswith(stated) or birth_date_of(number) is None:
        return None
    return said(_ID_BIRTH, in_number=in_number, stated=stated)


def _id_sex(person: Person, register: Register) -> Message | None:
    number = person.citizen_id
    if number is None or person.sex in _NO_SEX or not number[16:17].isdigit() or sex_of(number) == person.sex:
        return None
    return said(_ID_SEX, in_number=register.sex(sex_of(number)), stated=register.sex(person.sex))


def _id_area(person: Person, _register: Register) -> Message | None:
    number = person.citizen_id
    if number is None or number[:2] in _PROVINCES or number.startswith(_FOREIGN):
        return None
    return said(_ID_AREA, area=number[:6])


def _kin_id(person: Person, _register: Register) -> Message | None:
    for key, kin in _KIN:
        number = getattr(person, key)
        if number is not None and read_citizen_id(number).state is not IdState.VALID:
            return said(_KIN_ID, kin=kin)
    return None


def _id_twice(person: Person, register: Register) -> Message | None:
    """Find a number that a card of inflow gives to somebody who is registered here, in another village."""
    for card in register.cards_by_number.get(person.citizen_id or "", ()):
        is_other = card.resident_id not in (None, person.id) or card.name != person.name
        if is_other or (card.direction == INFLOW and card.village_id != person.village_id and _is_here(person)):
            return said(_ID_TWICE, name=card.name, village=card.village)
    return None


def _private_use(person: Person, _register: Register) -> Message | None:
    for text in (person.name, person.spouse_name, person.father_name, person.mother_name):
        if text is not None and (match := _PRIVATE_USE.search(text)):
            return said(_PRIVATE, character=f"U+{ord(match[0]):04X}")
    return None


def _date(person: Person, _register: Register) -> Message | None:
    for text in (person.birth_date, person.first_marriage_date, person.registered_on, person.left_on):
        if text is not None and not exists(text):
            return said(_NO_SUCH_DATE, date=text)
    return None


def _future(person: Person, register: Register) -> Message | None:
    for text in (person.birth_date, person.first_marriage_date, person.registered_on, person.left_on):
        if text is not None and text > register.today:
            return said(_FUTURE, date=text)
    return None


def _too_old(person: Person, register: Register) -> Message | None:
    age = register.age(person.birth_date)
    return said(_TOO_OLD, age=age) if age is not None and age > OLDEST and _is_here(person) else None


def _married_unborn(person: Person, _register: Register) -> Message | None:
    born, married = person.birth_date, person.first_marriage_date
    if born is None or married is None or not surely_before(married, born):
        return None
    return said(_MARRIED_UNBORN, married=married, born=born)


def _left_unborn(person: Person, _register: Register) -> Message | None:
    born, left = person.birth_date, person.left_on
    return said(_LEFT_UNBORN, left=left, born=born) if born and left and surely_before(left, born) else None


def _unmarried_spouse(person: Person, _register: Register) -> Message | None:
    if person.marital_status != _UNMARRIED:
        return None
    traces = (person.spouse_id, person.spouse_name, person.spouse_citizen_id, person.first_marriage_date)
    return _UNMARRIED_SPOUSE if any(trace is not None for trace in traces) else None


def _still_counted(person: Person, register: Register) -> Message | None:
    died = register.deaths.get(person.id)
    return said(_STILL_COUNTED, date=died) if died is not None and _is_here(person) else None


def _still_here(person: Person, register: Register) -> Message | None:
    move = register.moves.get(person.id)
    if move is None or move[0] != MOVE_OUT or not _is_here(person) or person.id in register.deaths:
        return None
    return said(_STILL_HERE, date=move[1])


def _left_without(person: Person, _register: Register) -> Message | None:
    return _LEFT_WITHOUT if (person.left_on is None) != (person.left_reason is None) else None


def _away(person: Person, register: Register) -> Message | None:
    if person.residence_status != AT_HOME or person.left_reason == DIED:
        return None
    is_away = person.left_on is not None or person.whereabouts is not None or person.id in register.away
    return _AWAY if is_away else None


def _phone(person: Person, register: Register) -> Message | None:
    count = register.phones.get(person.phone or "", 0)
    return said(_SHARED_PHONE, phone=person.phone, count=count) if count > MOST_PER_PHONE else None


def _village(person: Person, _register: Register) -> Message | None:
    if person.household_village_id in (None, person.village_id):
        return None
    return said(
        _OTHER_VILLAGE, village=person.village, number=person.household_no, other=person.household_village or ""
    )


_ERROR, _WARNING = Severity.ERROR, Severity.WARNING
_KEY = "resident"

PEOPLE_CHECKS: tuple[PersonCheck, ...] = (
    Check("R-NAME", _N("Check", "Placeholder in place of a name"), _ERROR, _KEY, COMPLETE, _name),
    Check("R-PUA", _N("Check", "Character without a standard code"), _ERROR, _KEY, COMPLETE, _private_use),
    Check("R-SEX", _N("Check", "Sex missing"), _ERROR, _KEY, COMPLETE, _sex),
    Check("R-BIRTH", _N("Check", "Birth date missing"), _ERROR, _KEY, COMPLETE, _birth),
    Check("R-ETHNIC", _N("Check", "Ethnic group missing"), _WARNING, _KEY, COMPLETE, _ethnic),
    Check("R-HUKOU", _N("Check", "Hukou nature missing"), _WARNING, _KEY, COMPLETE, _hukou),
    Check("R-RELATION", _N("Check", "Relation to the head missing"), _WARNING, _KEY, COMPLETE, _relation),
    Check("R-MARITAL", _N("Check", "Marital status missing from 15 years"), _WARNING, _KEY, COMPLETE, _marital),
    Check("R-MARRIED-ON", _N("Check", "First marriage without a date"), _WARNING, _KEY, COMPLETE, _married_on),
    Check("R-CHILD", _N("Check", "Record of a child incomplete"), _WARNING, _KEY, COMPLETE, _child),
    Check("R-ID-ADULT", _N("Check", "Adult without citizen ID"), _WARNING, _KEY, COMPLETE, _adult_id),
    Check("R-ID-MINOR", _N("Check", "Child without citizen ID"), _WARNING, _KEY, COMPLETE, _minor_id),
    Check("R-ID-CHECK", _N("Check", "Citizen ID damaged"), _ERROR, _KEY, IDENTITY, _id_check),
    Check("R-ID-BIRTH", _N("Check", "Birth date differs from the citizen ID"), _ERROR, _KEY, IDENTITY, _id_birth),
    Check("R-ID-SEX", _N("Check", "Sex differs from the citizen ID"), _ERROR, _KEY, IDENTITY, _id_sex),
    Check("R-ID-AREA", _N("Check", "Area code of the citizen ID unknown"), _WARNING, _KEY, IDENTITY, _id_area),
    Check("R-ID-KIN", _N("Check", "Citizen ID of a relative damaged"), _ERROR, _KEY, IDENTITY, _kin_id),
    Check("R-ID-TWICE", _N("Check", "Citizen ID in two villages"), _WARNING, _KEY, IDENTITY, _id_twice),
    Check("R-DATE", _N("Check", "Date that does not exist"), _ERROR, _KEY, TIME, _date),
    Check("R-FUTURE", _N("Check", "Date in the future"), _ERROR, _KEY, TIME, _future),
    Check("R-AGE", _N("Check", "Older than 110 years"), _WARNING, _KEY, TIME, _too_old),
    Check("R-MARRIED-BORN", _N("Check", "Marriage before birth"), _ERROR, _KEY, TIME, _married_unborn),
    Check("R-LEFT-BORN", _N("Check", "Left before birth"), _ERROR, _KEY, TIME, _left_unborn),
    Check("R-UNMARRIED", _N("Check", "Unmarried with a spouse"), _WARNING, _KEY, COMPLETE, _unmarried_spouse),
    Check("R-DEAD-COUNTED", _N("Check", "Died but still counted"), _ERROR, _KEY, RESIDENCE, _still_counted),
    Check("R-LEFT-COUNTED", _N("Check", "Moved out but still counted"), _ERROR, _KEY, RESIDENCE, _still_here),
    Check("R-LEFT-HALF", _N("Check", "Leaving half recorded"), _WARNING, _KEY, RESIDENCE, _left_without),
    Check("R-AWAY", _N("Check", "Away but at home by the status"), _WARNING, _KEY, RESIDENCE, _away),
    Check("R-PHONE", _N("Check", "Phone shared by many"), _WARNING, _KEY, COMPLETE, _phone),
    Check("R-VILLAGE", _N("Check", "Household in another village"), _ERROR, _KEY, RESIDENCE, _village),
)
"""Every rule over one person by himself; those over families stand in ``families``."""
