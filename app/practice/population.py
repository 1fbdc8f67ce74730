"""The year's population events and the migrants of the practice township, as villages would list them.

Births and weddings are those of the residents; deaths and moves are as many as the monthly figures say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from app.practice import names
from app.practice.citizens import CitizenNumbers
from app.practice.dice import Dice
from app.practice.families import FEMALE, MALE
from app.practice.figures import DUE_DAY
from app.practice.residents import Person
from app.practice.tables import Row
from app.practice.work import Case

EVENT_HEADINGS = (
    "变动类型", "姓名", "性别", "身份证号", "出生日期", "发生日期", "上报日期", "村名称", "小区/组名", "户编号", "与户主关系", "配偶姓名",
    "配偶身份证号", "父亲姓名", "父亲身份证号", "母亲姓名", "母亲身份证号", "迁出地", "迁往地",
)  # fmt: skip
MIGRANT_HEADINGS = (
    "流动方向", "姓名", "性别", "身份证号", "出生日期", "村名称", "小区/组名", "联系电话", "户籍地址", "现居住地", "流动原因", "流动日期",
    "需要的服务",
)  # fmt: skip
BIRTH, DEATH, MOVE_IN, MOVE_OUT, WEDDING = "出生", "死亡", "迁入", "迁出", "结婚"
_ELSEWHERE = ("邻省滨江市开发区", "示范省示范市工业园区", "邻省山前县河口乡")
_REASONS = ("务工经商", "务工经商", "随同迁移", "投亲靠友", "学习培训")
_SERVICES = ("", "", "儿童预防接种", "健康教育讲座", "孕前优生健康检查咨询", "就业信息")
_MIGRANTS_PER_THOUSAND = 6
_OLD, _OF_WORKING_AGE, _LAST_DAY = (62, 94), (18, 58), 28


class _Who(NamedTuple):
    """Somebody an event is about."""

    name: str
    sex: str
    number: str
    born: date


def event_rows(case: Case, dice: Dice, register: CitizenNumbers) -> Iterator[Row]:
    """Give every event of a village's year, month by month."""
    for figures in case.figures.months:
        month = date(case.year, figures.month, 1)
        for person in case.people:
            if (person.born.year, person.born.month) == (case.year, figures.month):
                yield _birth(person, dice)
        yield from (_stranger(DEATH, case, month, dice, register) for _ in range(figures.deaths))
        yield from (_stranger(MOVE_IN, case, month, dice, register) for _ in range(figures.moves_in))
        yield from (_stranger(MOVE_OUT, case, month, dice, register) for _ in range(figures.moves_out))
        yield from (_wedding(person, dice) for person in case.people if _weds_in(person, month))


def migrant_rows(case: Case, dice: Dice, register: CitizenNumbers) -> Iterator[Row]:
    """Give the people who came to a village or left it for work, with what they would like to be offered."""
    for _ in range(max(1, len(case.people) * _MIGRANTS_PER_THOUSAND // 1000)):
        who = _somebody(case, dice, register)
        home = f"{case.village.name}{case.village.groups[0].name}"
        elsewhere = dice.pick(_ELSEWHERE)
        is_coming = dice.chance(0.5)
        hukou, residence = (elsewhere, home) if is_coming else (home, elsewhere)
        since = date(case.year, dice.between(1, 12), dice.between(1, _LAST_DAY)).isoformat()
        yield (
            "流入" if is_coming else "流出", who.name, who.sex, who.number, who.born.isoformat(), case.village.name,
            dice.pick(case.village.groups).name, f"154{dice.below(100_000_000):08d}", hukou, residence,
            dice.pick(_REASONS), since, dice.pick(_SERVICES),
        )  # fmt: skip


def _birth(person: Person, dice: Dice) -> Row:
    parents = {
        "父亲姓名": person.father_name,
        "父亲身份证号": person.father_id,
        "母亲姓名": person.mother_name,
        "母亲身份证号": person.mother_id,
    }
    return _row(BIRTH, _resident(person), person.born, person, dice, _at_home(person) | parents)


def _wedding(person: Person, dice: Dice) -> Row:
    spouse = {"配偶姓名": person.partner_name, "配偶身份证号": person.partner_id}
    married = date.fromordinal(person.member.married or 1)
    return _row(WEDDING, _resident(person), married, person, dice, _at_home(person) | spouse)


def _resident(person: Person) -> _Who:
    return _Who(person.name, person.member.sex, person.citizen_id, person.born)


def _at_home(person: Person) -> dict[str, str]:
    return {"户编号": person.household_no, "与户主关系": person.member.relation}


def _weds_in(person: Person, month: date) -> bool:
    """Tell whether somebody married in a month."""
    if person.member.married is None:
        return False
    married = date.fromordinal(person.member.married)
    return (married.year, married.month) == (month.year, month.month)


def _stranger(kind: str, case: Case, month: date, dice: Dice, register: CitizenNumbers) -> Row:
    who = _somebody(case, dice, register, oldest=kind == DEATH)
    elsewhere = dice.pick(_ELSEWHERE)
    places = {MOVE_IN: {"迁出地": elsewhere}, MOVE_OUT: {"迁往地": elsewhere}}.get(kind, {})
    return _row(kind, who, month.replace(day=dice.between(1, _LAST_DAY)), dice.pick(case.people), dice, places)


def _somebody(case: Case, dice: Dice, register: CitizenNumbers, *, oldest: bool = False) -> _Who:
    sex = MALE if dice.chance(0.5) else FEMALE
    years = dice.between(*(_OLD if oldest else _OF_WORKING_AGE))
    born = date(case.year - years, dice.between(1, 12), dice.between(1, _LAST_DAY))
    name = names.surname(dice) + names.given_name(dice, sex, born.year)
    return _Who(name, sex, register.issue(born, male=sex == MALE), born)


def _row(kind: str, who: _Who, day: date, near: Person, dice: Dice, more: Mapping[str, str]) -> Row:
    """Write an event as a village reports it: by the fifth of the month after."""
    following = (day.replace(day=1) + timedelta(days=31)).replace(day=1)
    reported = following + timedelta(days=dice.below(DUE_DAY))
    cells = {
        "变动类型": kind,
        "姓名": who.name,
        "性别": who.sex,
        "身份证号": who.number,
        "出生日期": who.born.isoformat(),
        "发生日期": day.isoformat(),
        "上报日期": reported.isoformat(),
        "村名称": near.village.name,
        "小区/组名": near.group,
        **more,
    }
    return tuple(cells.get(heading, "") for heading in EVENT_HEADINGS)
