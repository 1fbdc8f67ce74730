"""The people of the practice township, and their rows in the words of an old register's export.

Two columns of the old system (政策属性, 最后避孕状况) must be declined by every import; they are
here to be declined and hold nothing but a note that the old system stopped using them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.practice import names
from app.practice.citizens import CitizenNumbers
from app.practice.dice import Dice, Weighted
from app.practice.families import MALE, Member, found_household, household_sizes, parents_of
from app.practice.places import COUNTY, PROVINCE, TOWNSHIP, Village
from app.practice.tables import PracticeSize

HEADINGS = (
    "户人编号",
    "姓名",
    "性别",
    "身份证号",
    "出生日期",
    "民族",
    "文化程度",
    "户口性质",
    "婚姻状况",
    "初婚日期",
    "与户主关系",
    "户编号",
    "村名称",
    "小区/组名",
    "门牌号",
    "联系电话",
    "户籍所在地",
    "现居住地",
    "居住状况",
    "配偶姓名",
    "配偶身份证号",
    "政策属性",
    "最后避孕状况",
    "数据日期",
    "父亲姓名",
    "父亲身份证号",
    "母亲姓名",
    "母亲身份证号",
    "子女数",
    "流动去向",
)
DECLINED_COLUMNS = ("政策属性", "最后避孕状况")
STOPPED = "已停用"

_LIVES_HERE, _AWAY, _SEPARATED, _CAME = "常住", "流出", "人户分离", "流入"
_STATUS_OF_WORKERS: Weighted[str] = Weighted(((_CAME, 1.5), (_SEPARATED, 2), (_AWAY, 34), (_LIVES_HERE, 62.5)))
_STATUS_OF_OTHERS: Weighted[str] = Weighted(((_CAME, 1.5), (_SEPARATED, 2), (_AWAY, 8), (_LIVES_HERE, 88.5)))
_URBAN_HOUSEHOLDS = 3, 5
_RARE_NAMES = 15
_DOTTED_EVERY = 331
_DOTTED_AT = 7
# Not given to any network, so a practice number never rings anywhere.
_PHONE_PREFIX = "154"
_ELSEWHERE = ("示范省示范市工业园区", "示范省示范市城关街道", "邻省滨江市开发区", "邻省临海市新港街道")
_ORIGINS = ("示范省邻县平安镇", "邻省山前县河口乡", "示范省示范市城关街道")

_CHILD_AGE, _PUPIL_AGE, _WORK_AGE, _GROWN_AGE, _MIDDLE_AGE, _AWAY_UNTIL, _OLD_AGE = 6, 13, 16, 22, 40, 50, 60
_SCHOOL_LEAVING: Weighted[str] = Weighted((("初中", 20), ("高中", 45), ("中专", 35)))
_SCHOOL_YOUNG: Weighted[str] = Weighted(
    (("初中", 26), ("高中", 20), ("中专", 16), ("大专", 19), ("本科", 17), ("研究生", 2))
)
_SCHOOL_MIDDLE: Weighted[str] = Weighted(
    (("小学", 22), ("初中", 52), ("高中", 15), ("中专", 6), ("大专", 4), ("本科", 1))
)
_SCHOOL_OLD: Weighted[str] = Weighted((("其他", 12), ("小学", 52), ("初中", 28), ("高中", 8)))


class Person(NamedTuple):
    """One resident, complete."""

    number: str
    household_no: str
    village: Village
    group: str
    door: str
    member: Member
    name: str
    citizen_id: str
    born: date
    ethnic: str
    partner_name: str
    partner_id: str
    father_name: str
    father_id: str
    mother_name: str
    mother_id: str
    children: int


@dataclass(frozen=True, slots=True)
class _Home:
    """Where a household lives and under which number."""

    village: Village
    group: str
    number: str
    door: str
    dotted: bool


def settle_people(
    villages: tuple[Village, ...], size: PracticeSize, seed: int, today: date, register: CitizenNumbers
) -> list[Person]:
    """Fill all households with families; exactly as many people as the size says."""
    dice, naming = Dice(seed, "families"), Dice(seed, "names")
    people: list[Person] = []
    rare_every = max(1, size.residents // _RARE_NAMES)
    for home, members in zip(_homes(villages), household_sizes(size, Dice(seed, "sizes")), strict=True):
        family = found_household(dice, members, today)
        named = _name_family(naming, family, home, len(people), rare_every)
        people.extend(_register(family, named, home, register))
    return people


def settle_strangers(
    villages: tuple[Village, ...], count: int, seed: int, today: date, register: CitizenNumbers
) -> list[Person]:
    """Make up people who live alone in households of no village's list; only damaged rows tell of them."""
    dice = Dice(seed, "strangers")
    strangers: list[Person] = []
    for index in range(count):
        village = villages[index % len(villages)]
        home = _Home(village, dice.pick(village.groups).name, f"{village.code[6:]}9{index:04d}", "1号", dotted=False)
        family = found_household(dice, 1, today)
        strangers.extend(_register(family, _name_family(dice, family, home, 0, count), home, register))
    return strangers


def resident_row(person: Person, dice: Dice, today: date) -> list[str]:
    """Write one person as a clean row under HEADINGS."""
    member, village = person.member, person.village
    years = (today - person.born).days // 365
    registered = f"{PROVINCE}{COUNTY}{TOWNSHIP}{village.name}{person.group}{person.door}"
    status = _residence(dice, years)
    lives = dice.pick(_ELSEWHERE) if status in {_AWAY, _SEPARATED} else registered
    if status == _CAME:
        registered = dice.pick(_ORIGINS)
    return [
        person.number,
        person.name,
        member.sex,
        person.citizen_id,
        person.born.isoformat(),
        person.ethnic,
        _schooling(dice, years),
        "非农业" if _is_urban(person) else "农业",
        member.marital,
        date.fromordinal(member.married).isoformat() if member.married else "",
        member.relation,
        person.household_no,
        village.name,
        person.group,
        person.door,
        _phone(dice) if years >= _WORK_AGE and dice.chance(0.85) else "",
        registered,
        lives,
        status,
        person.partner_name,
        person.partner_id,
        STOPPED,
        STOPPED,
        today.isoformat(),
        person.father_name,
        person.father_id,
        person.mother_name,
        person.mother_id,
        str(person.children) if years >= _GROWN_AGE else "",
        lives if status == _AWAY else "",
    ]


def _homes(villages: tuple[Village, ...]) -> list[_Home]:
    homes: list[_Home] = []
    for village in villages:
        number = 0
        for group in village.groups:
            for door in range(1, group.households + 1):
                number += 1
                dotted = len(homes) % _DOTTED_EVERY == _DOTTED_AT
                homes.append(_Home(village, group.name, f"{village.code[6:]}{number:05d}", f"{door}号", dotted))
    return homes


def _register(
    family: list[Member], named: list[tuple[str, str]], home: _Home, register: CitizenNumbers
) -> list[Person]:
    births = [date.fromordinal(member.born) for member in family]
    numbers = [register.issue(born, male=member.sex == MALE) for born, member in zip(births, family, strict=True)]
    parents = parents_of(family)
    # Somebody outside the household has neither name nor number here.
    name_of = {None: ""} | {index: name for index, (name, _) in enumerate(named)}
    number_of = {None: ""} | dict(enumerate(numbers))
    return [
        Person(
            f"{home.number}{index + 1:02d}",
            home.number,
            home.village,
            home.group,
            home.door,
            member,
            named[index][0],
            numbers[index],
            births[index],
            named[index][1],
            name_of[member.partner],
            number_of[member.partner],
            name_of[parents[index].father],
            number_of[parents[index].father],
            name_of[parents[index].mother],
            number_of[parents[index].mother],
            sum(index in (pair.father, pair.mother) for pair in parents),
        )
        for index, member in enumerate(family)
    ]


def _name_family(dice: Dice, family: list[Member], home: _Home, before: int, rare_every: int) -> list[tuple[str, str]]:
    """Give each member a name and an ethnic group; surnames and groups follow the father's line."""
    if home.dotted:
        return _name_dotted(dice, family)
    named: list[tuple[str, str, str]] = []
    for index, member in enumerate(family):
        if member.family_of is not None and member.family_of < index:
            line, _, ethnic = named[member.family_of]
        else:
            line = names.surname(dice)
            ethnic = names.ethnic_group(dice, line)
        place = before + index
        if place % rare_every == rare_every // 2:
            given = names.rare_name(dice, place // rare_every)
        else:
            given = names.given_name(dice, member.sex, date.fromordinal(member.born).year)
        named.append((line, given, ethnic))
    return [(line + given, ethnic) for line, given, ethnic in named]


def _name_dotted(dice: Dice, family: list[Member]) -> list[tuple[str, str]]:
    """Name a family whose members carry the father's first name after a middle dot."""
    ethnic = dice.draw(names.DOTTED_ETHNIC)
    given = [names.dotted_given(dice, member.sex) for member in family]
    fathers = [
        given[member.family_of]
        if member.family_of is not None and family[member.family_of].sex == MALE and _is_elder(family, member)
        else names.dotted_given(dice, MALE)
        for member in family
    ]
    pairs = zip(given, fathers, family, strict=True)
    return [
        (f"{names.other_given(own, father, member.sex)}{names.MIDDLE_DOT}{father}", ethnic)
        for own, father, member in pairs
    ]


def _is_elder(family: list[Member], member: Member) -> bool:
    elder = family[member.family_of or 0]
    return member.born - elder.born > 20 * 365


def _is_urban(person: Person) -> bool:
    """Tell whether a household is registered as non-agricultural: three of five in a community."""
    share, out_of = _URBAN_HOUSEHOLDS
    return person.village.kind == "社区" and int(person.household_no) % out_of < share


def _residence(dice: Dice, years: int) -> str:
    return dice.draw(_STATUS_OF_WORKERS if _WORK_AGE < years < _AWAY_UNTIL else _STATUS_OF_OTHERS)


def _schooling(dice: Dice, years: int) -> str:
    if years < _CHILD_AGE:
        return ""
    if years < _PUPIL_AGE:
        return "小学"
    if years < _WORK_AGE:
        return "初中"
    if years < _GROWN_AGE:
        return dice.draw(_SCHOOL_LEAVING)
    if years < _MIDDLE_AGE:
        return dice.draw(_SCHOOL_YOUNG)
    return dice.draw(_SCHOOL_MIDDLE if years < _OLD_AGE else _SCHOOL_OLD)


def _phone(dice: Dice) -> str:
    return f"{_PHONE_PREFIX}{dice.below(100_000_000):08d}"
