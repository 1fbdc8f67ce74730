"""Looks into the register that propose a verdict on a criterion; what the register cannot tell is not checked.

A verdict of these never decides a case: the village, the township and the county do, each on papers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.entitlements.candidate_facts import ChildFacts, Limits, PersonFacts, is_reached, years_later
from app.domain.entitlements.programme import Criterion, Level, Programme, Verdict
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_MET, _NOT_MET, _OPEN = Verdict.MET, Verdict.NOT_MET, Verdict.NOT_CHECKED
RURAL, URBAN = frozenset("2469"), frozenset("137")
"""Codes of ``hukou_nature`` that say rural or not; the words of unified registration say neither."""
FROM_ELSEWHERE = "3"
_REGISTERED = frozenset("124")
FEMALE = "2"
_TWO = 2
_BY_VILLAGE = _N("Candidates", "the village says")
_BY_TOWNSHIP = _N("Candidates", "the township looks at the papers")
_BY_COUNTY = _N("Candidates", "only the county concludes")
_ELSEWHERE = _N("Candidates", "registered elsewhere: the township of the hukou is responsible")
_RURAL = _N("Candidates", "rural hukou by the register")
_URBAN = _N("Candidates", "no rural hukou by the register")
_SPOUSE_URBAN = _N("Candidates", "own hukou rural, that of the spouse not: the county's rule decides")
_HUKOU_UNKNOWN = _N("Candidates", "the register does not say whether the hukou is rural")
_ONE_CHILD = _N("Candidates", "one child by the register")
TWO_GIRLS = _N("Candidates", "two girls by the register")
_MORE = _N("Candidates", "{count} children by the register")
_ONE_LINKED = _N("Candidates", "the register links one child; ask whether there are others")
_GIRLS_LINKED = _N("Candidates", "the register links two girls; ask whether there are others")
_TWO_UNKNOWN = _N("Candidates", "two children by the register, not linked: look whether both are girls")
_CHILDREN_UNKNOWN = _N("Candidates", "the register does not say anything sure about children; ask the family")
_REACHED = _N("Candidates", "{age} reached on {day}")
_REACHES = _N("Candidates", "{age} on {day}")
_BORN_BEFORE = _N("Candidates", "born before {day}")
_BORN_SINCE = _N("Candidates", "born on {day}")
_NO_LIMIT = _N("Candidates", "no parameter gives the age: enter it")
_UNTIL = _N("Candidates", "under {age} until {day}")
_WAS_UNTIL = _N("Candidates", "{age} since {day}; earlier months may be owed")
_HERE = _N("Candidates", "belongs to the township by the register")
_HUKOU_UNSURE = _N("Candidates", "the register does not say where the hukou is")
_CERTIFICATE = _N("Candidates", "certificate {number} in an earlier case")
_NO_CERTIFICATE = _N("Candidates", "ask for the certificate")
_NO_OTHER = _N("Candidates", "no other child linked in the register")
_OTHER_CHILD = _N("Candidates", "another child in the register")
_WOMAN_UNKNOWN = _N("Candidates", "the register does not link the wife; look at her age")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one criterion, and why."""

    key: str
    verdict: Verdict
    why: Message


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom the criteria are asked of: the person, the spouse, their children, and the child it is about."""

    person: PersonFacts
    spouse: PersonFacts | None = None
    children: tuple[ChildFacts, ...] = ()
    child: PersonFacts | None = None
    certificate_no: str = ""
    is_married: bool = True


Found = tuple[Verdict, Message]
Check = Callable[[Subject, Limits], Found]


def look(programme: Programme, subject: Subject, limits: Limits) -> tuple[Known, ...]:
    """Give what the register says of every criterion of a programme."""
    return tuple(_known(criterion, subject, limits) for criterion in programme.criteria)


def _known(criterion: Criterion, subject: Subject, limits: Limits) -> Known:
    check = CHECKS.get(criterion.check)
    verdict, why = _waits(criterion) if check is None else check(subject, limits)
    return Known(criterion.key, verdict, why)


def _waits(criterion: Criterion) -> Found:
    words = {Level.VILLAGE: _BY_VILLAGE, Level.TOWNSHIP: _BY_TOWNSHIP, Level.COUNTY: _BY_COUNTY}
    return _OPEN, _say(words[criterion.decided_by])


def _say(template: str, **params: object) -> Message:
    return Message("Candidates", template, params)


def age_of_old(person: PersonFacts, limits: Limits) -> int | None:
    """Give the age at which the old-age reward starts for a person."""
    women = limits.old_age_women if person.sex == FEMALE else None
    return limits.old_age if women is None else women


def _rural_hukou(subject: Subject, _limits: Limits) -> Found:
    person, spouse = subject.person, subject.spouse
    if person.residence_status == FROM_ELSEWHERE:
        return _NOT_MET, _say(_ELSEWHERE)
    if person.hukou_nature in URBAN:
        return _NOT_MET, _say(_URBAN)
    if person.hukou_nature not in RURAL:
        return _OPEN, _say(_HUKOU_UNKNOWN)
    if spouse is not None and spouse.hukou_nature in URBAN:
        return _OPEN, _say(_SPOUSE_URBAN)
    return _MET, _say(_RURAL)


def _children_count(subject: Subject, _limits: Limits) -> Found:
    linked, told = len(subject.children), subject.person.children_count
    are_girls = all(child.sex == FEMALE for child in subject.children)
    most = max(linked, told or 0)
    if most > _TWO or (linked == _TWO and not are_girls):
        return _NOT_MET, _say(_MORE, count=most)
    if told == 1 and linked <= 1:
        return _MET, _say(_ONE_CHILD)
    if told == _TWO:
        if linked == _TWO:
            return _MET, _say(TWO_GIRLS)
        return (_OPEN, _say(_TWO_UNKNOWN)) if are_girls else (_NOT_MET, _say(_MORE, count=_TWO))
    if linked:
        return _OPEN, _say(_GIRLS_LINKED if linked == _TWO else _ONE_LINKED)
    return _OPEN, _say(_CHILDREN_UNKNOWN)


def _age_reached(subject: Subject, limits: Limits) -> Found:
    age = age_of_old(subject.person, limits)
    if age is None:
        return _OPEN, _say(_NO_LIMIT)
    born = subject.person.birth_date
    if limits.old_age_born_from and born < limits.old_age_born_from[: len(born)]:
        return _NOT_MET, _say(_BORN_BEFORE, day=limits.old_age_born_from)
    return _reached(born, age, limits)


def _reached(born: str, age: int, limits: Limits) -> Found:
    day = years_later(born, age)
    is_there = is_reached(day, limits.on)
    return _MET if is_there else _OPEN, _say(_REACHED if is_there else _REACHES, age=age, day=day)


def _under_three(subject: Subject, limits: Limits) -> Found:
    return _under(subject.child or subject.person, limits.child_age, limits)


def _child_age(subject: Subject, limits: Limits) -> Found:
    return (_OPEN, _say(_NO_LIMIT)) if subject.child is None else _under(subject.child, limits.certificate_age, limits)


def _under(child: PersonFacts, age: int | None, limits: Limits) -> Found:
    if age is None:
        return _OPEN, _say(_NO_LIMIT)
    day = years_later(child.birth_date, age)
    if is_reached(day, limits.on):
        return _OPEN, _say(_WAS_UNTIL, age=age, day=day)
    return _MET, _say(_UNTIL, age=age, day=day)


def _hukou_here(subject: Subject, _limits: Limits) -> Found:
    status = subject.person.residence_status
    if status == FROM_ELSEWHERE:
        return _NOT_MET, _say(_ELSEWHERE)
    return (_MET, _say(_HERE)) if status in _REGISTERED else (_OPEN, _say(_HUKOU_UNSURE))


def _certificate(subject: Subject, _limits: Limits) -> Found:
    if subject.certificate_no:
        return _MET, _say(_CERTIFICATE, number=subject.certificate_no)
    return _OPEN, _say(_NO_CERTIFICATE)


def _only_child(subject: Subject, _limits: Limits) -> Found:
    if subject.child is None:
        return _OPEN, _say(_BY_VILLAGE)
    has_other = max(len(subject.children), subject.person.children_count or 0) > 1
    return (_NOT_MET, _say(_OTHER_CHILD)) if has_other else (_OPEN, _say(_NO_OTHER))


def _born_since(subject: Subject, limits: Limits) -> Found:
    born, first = subject.person.birth_date, limits.special_born_from
    if not first or not born:
        return _OPEN, _say(_NO_LIMIT)
    if born < first[: len(born)]:
        return _NOT_MET, _say(_BORN_BEFORE, day=first)
    return _MET, _say(_BORN_SINCE, day=born)


def woman_of(subject: Subject) -> PersonFacts | None:
    """Give the person whose age counts: the woman, or whoever is alone; None where the wife is not known."""
    if subject.person.sex == FEMALE or not subject.is_married:
        return subject.person
    return subject.spouse


def _woman_age(subject: Subject, limits: Limits) -> Found:
    woman = woman_of(subject)
    if woman is None or not woman.birth_date:
        return _OPEN, _say(_WOMAN_UNKNOWN)
    if limits.special_age is None:
        return _OPEN, _say(_NO_LIMIT)
    return _reached(woman.birth_date, limits.special_age, limits)


CHECKS: Mapping[str, Check] = {
    "rural_hukou": _rural_hukou,
    "children_count": _children_count,
    "age_reached": _age_reached,
    "child_under_three": _under_three,
    "child_age": _child_age,
    "hukou_here": _hukou_here,
    "in_register": _hukou_here,
    "certificate": _certificate,
    "only_child": _only_child,
    "born_since": _born_since,
    "woman_age": _woman_age,
}
"""By the name that a criterion gives; a check that stands nowhere here is left to the people who decide."""
