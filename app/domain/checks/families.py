"""Rules over families: spouses and parents that are linked, relations to the head, and whole households."""

from __future__ import annotations

from app.domain.checks.check import FAMILY, RELATION, RESIDENCE, Check, Severity, said
from app.domain.checks.people import PersonCheck, codes_of
from app.domain.checks.rows import COLLECTIVE, Household, Person, Register
from app.domain.checks.when import at_most_years, days_between, surely_before
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
HouseholdCheck = Check[Household, Register]

YOUNGEST_SPOUSE, FEWEST_YEARS_TO_CHILD = 15, 12
_DAYS_AFTER_FATHER = 310
_MALE, _FEMALE = "1", "2"
HEADS = frozenset({"01", "02"})
_MEN = codes_of("11 20 21 22 23 24 25 26 27 28 29 41 43 46 47 51 53 55 57 61 63 66 71 73 76 78 81 83 85 87 89 93 95")
_WOMEN = codes_of("12 30 31 32 33 34 35 36 37 38 39 42 44 45 48 52 54 56 58 62 64 67 72 74 75 77 82 84 86 88 90 94 96")
_YOUNGER = codes_of("19 20 21 22 23 24 25 26 30 31 32 33 34 35 36 40 41 42 43 44 47 48")
_OLDER = codes_of("50 51 52 60 61 62 63 64 66 67")
"""Relations by blood; step-parents, in-laws and adopted children may be of any age."""

_OWN_SPOUSE = said(_N("Check", "The person is entered as the own spouse"))
_OWN_PARENT = said(_N("Check", "The person is entered as the own father or mother"))
_NOT_MUTUAL = _N("Check", "{spouse} is linked as the spouse, but the record of {spouse} names {other}")
_NOBODY = said(_N("Check", "nobody"))
_SAME_SEX = _N("Check", "The record of the spouse {spouse} states the same sex")
_YOUNG_SPOUSE = _N("Check", "{spouse}, linked as the spouse, is {age} years old: check the link")
_SPOUSE_NUMBER = _N("Check", "The ID number written for the spouse is not that of {spouse}, who is linked")
_PARENT_NUMBER = _N("Check", "The ID number written for the parent is not that of {parent}, who is linked")
_YOUNG_PARENT = _N("Check", "{parent}, linked as a parent, is only {years} years older")
_PARENT_DEAD = _N("Check", "{parent}, linked as a parent, died on {died}; the child was born on {born}")
_MOTHER_MALE = _N("Check", "{parent} is linked as the mother, but the record says male")
_FATHER_FEMALE = _N("Check", "{parent} is linked as the father, but the record says female")
_RELATION_SEX = _N("Check", "The relation “{relation}” does not go with the sex “{sex}”")
_RELATION_OLDER = _N("Check", "“{relation}” of the head, but born before {head} ({born} and {head_born})")
_RELATION_YOUNGER = _N("Check", "“{relation}” of the head, but born after {head} ({born} and {head_born})")
_TWO_HEADS = _N("Check", "The household has {count} heads: {names}")
_NO_HEAD = _N("Check", "None of the {count} members is the head of the household; the first person has to be the head")
_HEAD_GONE = _N("Check", "The head {head} has left or died, and {count} members live on in the household")
_EMPTY = said(_N("Check", "Nobody lives in the household any more, but it is not dissolved"))
_DISSOLVED = _N("Check", "Dissolved on {date}, but {count} members still belong to it")


def _own_spouse(person: Person, _register: Register) -> Message | None:
    is_own_number = person.spouse_citizen_id is not None and person.spouse_citizen_id == person.citizen_id
    return _OWN_SPOUSE if person.spouse_id == person.id or is_own_number else None


def _own_parent(person: Person, _register: Register) -> Message | None:
    numbers = (person.father_citizen_id, person.mother_citizen_id)
    is_own_number = person.citizen_id is not None and person.citizen_id in numbers
    return _OWN_PARENT if person.id in (person.father_id, person.mother_id) or is_own_number else None


def _spouse(person: Person, register: Register) -> Person | None:
    spouse_id = person.spouse_id
    return None if spouse_id is None or spouse_id == person.id else register.people.get(spouse_id)


def _parents(person: Person, register: Register) -> tuple[Person, ...]:
    if person.father_id is None and person.mother_id is None:
        return ()
    ids = {person.father_id or 0, person.mother_id or 0} - {person.id}
    return tuple(register.people[one] for one in sorted(ids) if one in register.people)


def _not_mutual(person: Person, register: Register) -> Message | None:
    spouse = _spouse(person, register)
    if spouse is None or spouse.spouse_id == person.id:
        return None
    # Who has died keeps the last spouse on record; a widow who marries again is no contradiction.
    if register.died_on(spouse) is not None or register.died_on(person) is not None:
        return None
    other = None if spouse.spouse_id is None else register.people.get(spouse.spouse_id)
    return said(_NOT_MUTUAL, spouse=spouse.name, other=_NOBODY if other is None else other.name)


def _same_sex(person: Person, register: Register) -> Message | None:
    spouse = _spouse(person, register)
    if spouse is None or spouse.sex != person.sex or spouse.sex not in (_MALE, _FEMALE):
        return None
    return said(_SAME_SEX, spouse=spouse.name)


def _young_spouse(person: Person, register: Register) -> Message | None:
    spouse = _spouse(person, register)
    age = None if spouse is None else register.age(spouse.birth_date)
    if spouse is None or age is None or age >= YOUNGEST_SPOUSE:
        return None
    return said(_YOUNG_SPOUSE, spouse=spouse.name, age=age)


def _spouse_number(person: Person, register: Register) -> Message | None:
    spouse, written = _spouse(person, register), person.spouse_citizen_id
    if spouse is None or written is None or spouse.citizen_id in (None, written):
        return None
    return said(_SPOUSE_NUMBER, spouse=spouse.name)


def _parent_number(person: Person, register: Register) -> Message | None:
    for parent in _parents(person, register):
        written = person.father_citizen_id if parent.id == person.father_id else person.mother_citizen_id
        if written is not None and parent.citizen_id not in (None, written):
            return said(_PARENT_NUMBER, parent=parent.name)
    return None


def _young_parent(person: Person, register: Register) -> Message | None:
    for parent in _parents(person, register):
        if person.birth_date is None or parent.birth_date is None:
            continue
        years = at_most_years(parent.birth_date, person.birth_date)
        if years is not None and years < FEWEST_YEARS_TO_CHILD:
            return said(_YOUNG_PARENT, parent=parent.name, years=years)
    return None


def _parent_dead(person: Person, register: Register) -> Message | None:
    born = person.birth_date
    for parent in _parents(person, register):
        died = register.died_on(parent)
        if born is None or died is None or not surely_before(died, born):
            continue
        days = days_between(died, born)
        if parent.id == person.father_id and (days is None or days <= _DAYS_AFTER_FATHER):
            continue
        return said(_PARENT_DEAD, parent=parent.name, died=died, born=born)
    return None


def _mother_male(person: Person, register: Register) -> Message | None:
    mother = None if person.mother_id is None else register.people.get(person.mother_id)
    return said(_MOTHER_MALE, parent=mother.name) if mother is not None and mother.sex == _MALE else None


def _father_female(person: Person, register: Register) -> Message | None:
    father = None if person.father_id is None else register.people.get(person.father_id)
    return said(_FATHER_FEMALE, parent=father.name) if father is not None and father.sex == _FEMALE else None


def _relation_sex(person: Person, register: Register) -> Message | None:
    relation = person.relation_to_head
    is_wrong = (relation in _MEN and person.sex == _FEMALE) or (relation in _WOMEN and person.sex == _MALE)
    return said(_RELATION_SEX, relation=register.relation(person), sex=register.sex(person.sex)) if is_wrong else None


def _relation_age(person: Person, register: Register) -> Message | None:
    relation = person.relation_to_head
    if relation not in _YOUNGER and relation not in _OLDER:
        return None
    head = _only_head(person, register)
    if head is None or person.birth_date is None or head.birth_date is None or head.id == person.id:
        return None
    params = {"relation": register.relation(person), "head": head.name}
    params |= {"born": person.birth_date, "head_born": head.birth_date}
    if relation in _YOUNGER and surely_before(person.birth_date, head.birth_date):
        return said(_RELATION_OLDER, **params)
    if relation in _OLDER and surely_before(head.birth_date, person.birth_date):
        return said(_RELATION_YOUNGER, **params)
    return None


def _only_head(person: Person, register: Register) -> Person | None:
    if person.household_id is None:
        return None
    heads = [one for one in register.members.get(person.household_id, ()) if one.relation_to_head in HEADS]
    return heads[0] if len(heads) == 1 else None


def _living(household: Household, register: Register) -> list[Person]:
    return [one for one in register.members.get(household.id, ()) if one.left_on is None and one.left_reason is None]


def _two_heads(household: Household, register: Register) -> Message | None:
    heads = [one.name for one in _living(household, register) if one.relation_to_head in HEADS]
    return said(_TWO_HEADS, count=len(heads), names="、".join(heads)) if len(heads) > 1 else None


def _no_head(household: Household, register: Register) -> Message | None:
    members = [] if household.household_kind == COLLECTIVE else _living(household, register)
    if not members or any(one.relation_to_head in HEADS for one in register.members.get(household.id, ())):
        return None
    return said(_NO_HEAD, count=len(members))


def _head_gone(household: Household, register: Register) -> Message | None:
    members = _living(household, register)
    if not members or any(one.relation_to_head in HEADS for one in members):
        return None
    gone = [one for one in register.members.get(household.id, ()) if one.relation_to_head in HEADS]
    return said(_HEAD_GONE, head=gone[-1].name, count=len(members)) if gone else None


def _empty(household: Household, register: Register) -> Message | None:
    return _EMPTY if household.dissolved_on is None and not _living(household, register) else None


def _dissolved(household: Household, register: Register) -> Message | None:
    members = _living(household, register)
    if household.dissolved_on is None or household.dissolved_on > register.today or not members:
        return None
    return said(_DISSOLVED, date=household.dissolved_on, count=len(members))


_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

KINSHIP_CHECKS: tuple[PersonCheck, ...] = (
    Check("R-SPOUSE-SELF", _N("Check", "Own spouse"), _ERROR, "resident", FAMILY, _own_spouse),
    Check("R-PARENT-SELF", _N("Check", "Own parent"), _ERROR, "resident", FAMILY, _own_parent),
    Check("R-SPOUSE-MUTUAL", _N("Check", "Spouse not mutual"), _WARNING, "resident", FAMILY, _not_mutual),
    Check("R-SPOUSE-SEX", _N("Check", "Spouse of the same sex"), _ERROR, "resident", FAMILY, _same_sex),
    Check("R-SPOUSE-AGE", _N("Check", "Spouse linked is a child"), _ERROR, "resident", FAMILY, _young_spouse),
    Check("R-SPOUSE-ID", _N("Check", "ID number of the spouse differs"), _WARNING, "resident", FAMILY, _spouse_number),
    Check("R-PARENT-ID", _N("Check", "ID number of a parent differs"), _WARNING, "resident", FAMILY, _parent_number),
    Check("R-PARENT-AGE", _N("Check", "Parent too young for the child"), _ERROR, "resident", FAMILY, _young_parent),
    Check("R-PARENT-DEAD", _N("Check", "Parent dead before the birth"), _ERROR, "resident", FAMILY, _parent_dead),
    Check("R-MOTHER-SEX", _N("Check", "Mother male"), _ERROR, "resident", FAMILY, _mother_male),
    Check("R-FATHER-SEX", _N("Check", "Father female"), _ERROR, "resident", FAMILY, _father_female),
    Check("R-RELATION-SEX", _N("Check", "Relation against sex"), _ERROR, "resident", RELATION, _relation_sex),
    Check("R-RELATION-AGE", _N("Check", "Relation against age"), _ERROR, "resident", RELATION, _relation_age),
)
HOUSEHOLD_CHECKS: tuple[HouseholdCheck, ...] = (
    Check("H-TWO-HEADS", _N("Check", "Two heads in a household"), _ERROR, "household", RELATION, _two_heads),
    Check("H-NO-HEAD", _N("Check", "Household without a head"), _WARNING, "household", RELATION, _no_head),
    Check("H-HEAD-GONE", _N("Check", "Head of the household gone"), _WARNING, "household", RELATION, _head_gone),
    Check("H-EMPTY", _N("Check", "Household without a living member"), _WARNING, "household", RESIDENCE, _empty),
    Check("H-DISSOLVED", _N("Check", "Dissolved household with members"), _ERROR, "household", RESIDENCE, _dissolved),
)
