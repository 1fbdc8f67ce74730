"""Families of the practice township: who lives in a household, and how the members are related.

Families grow from the children upwards: the birth of the eldest child fixes the mother's age, hers the
father's, his their wedding, and so on for the grandparents. So parents are always older than their
children, and nobody marries before the age of the law.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.practice.dice import Dice, Weighted
from app.practice.tables import MAX_HOUSEHOLD, PracticeSize

MALE, FEMALE = "男", "女"
SINGLE, MARRIED, REMARRIED, WIDOWED, DIVORCED = "未婚", "初婚", "再婚", "丧偶", "离婚"
HEAD, SPOUSE = "户主", "配偶"
_ELDERS, _SIBLINGS, _GRANDCHILDREN = ("父", "母"), ("弟", "妹"), ("孙子", "孙女")
_CHILDREN = ("子", "女")
_MIDDLE = ("子", "长子", "儿媳")

_YEAR = 365.2425
_LONG_YEAR = 366
_WIFE_AT_LEAST, _HUSBAND_AT_LEAST = 20, 22
_MONTHS_OF_NINE = 280
_BOYS = 0.512
_ORDINALS = ("长", "次", "三", "四", "五")
_WITHIN_THREE_GENERATIONS = 20


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a household; ``partner`` and ``family_of`` point to other members by position.

    ``family_of`` names the member whose surname this one bears.
    """

    relation: str
    sex: str
    born: int
    marital: str = SINGLE
    married: int | None = None
    partner: int | None = None
    family_of: int | None = None


@dataclass(frozen=True, slots=True)
class Couple:
    """Birthdays and wedding day as ordinals."""

    husband: int
    wife: int
    married: int


@dataclass(frozen=True, slots=True)
class Shape:
    """What kind of household: its core, and how many children, parents and siblings live with it."""

    core: str
    children: int = 0
    parents: int = 0
    siblings: int = 0


@dataclass(frozen=True, slots=True)
class Parents:
    """Father and mother by position, where they live in the household."""

    father: int | None = None
    mother: int | None = None


_SIZES = Weighted(((1, 8.0), (2, 15.0), (3, 17.0), (4, 20.0), (5, 18.0), (6, 13.0), (7, 9.0)))
_SHAPES: dict[int, Weighted[Shape]] = {
    1: Weighted(((Shape("old_alone"), 60), (Shape("alone"), 40))),
    2: Weighted(
        (
            (Shape("old_couple"), 60),
            (Shape("young_couple"), 14),
            (Shape("lone_parent", 1), 13),
            (Shape("with_parents", parents=1), 13),
        )
    ),
    3: Weighted(
        (
            (Shape("family", 1), 50),
            (Shape("with_parents", parents=2), 22),
            (Shape("young_couple", parents=1), 8),
            (Shape("lone_parent", 2), 8),
            (Shape("lone_parent", 1, 1), 12),
        )
    ),
    4: Weighted(
        (
            (Shape("family", 2), 52),
            (Shape("family", 1, 1), 22),
            (Shape("young_couple", parents=2), 16),
            (Shape("lone_parent", 1, 2), 10),
        )
    ),
    5: Weighted(
        (
            (Shape("family", 2, 1), 36),
            (Shape("family", 1, 2), 36),
            (Shape("family", 3), 14),
            (Shape("young_couple", parents=2, siblings=1), 6),
            (Shape("family", 1, 1, 1), 8),
        )
    ),
    6: Weighted(((Shape("family", 2, 2), 62), (Shape("family", 3, 1), 16), (Shape("family", 1, 2, 1), 22))),
    7: Weighted(((Shape("family", 3, 2), 48), (Shape("family", 2, 2, 1), 40), (Shape("family", 4, 1), 12))),
}


def household_sizes(size: PracticeSize, dice: Dice) -> list[int]:
    """Give every household its number of members, so that all residents are placed."""
    sizes = [dice.draw(_SIZES) for _ in range(size.households)]
    missing = size.residents - sum(sizes)
    step = 1 if missing > 0 else -1
    while missing:
        place = dice.below(len(sizes))
        if 1 <= sizes[place] + step <= MAX_HOUSEHOLD:
            sizes[place] += step
            missing -= step
    return sizes


def found_household(dice: Dice, members: int, today: date) -> list[Member]:
    """Make up a family of this many members; the head comes first."""
    shape = dice.draw(_SHAPES[members])
    now = today.toordinal()
    if shape.core == "old_alone":
        return [_alone(dice, now, old=True)]
    if shape.core == "alone":
        return [_alone(dice, now, old=False)]
    if shape.core == "old_couple":
        return _pair(dice, _old_couple(dice, now))
    if shape.core == "with_parents":
        return _grown_child_with_parents(dice, shape.parents, now)
    return _generations(dice, shape, now)


def parents_of(family: Sequence[Member]) -> list[Parents]:
    """Give the parents of each member, as the relations to the head tell them."""
    elders = _parents_among(family, _ELDERS)
    heads = _parents_among(family, (HEAD, SPOUSE))
    middle = _parents_among(family, _MIDDLE)
    known = {member.relation: heads for member in family if member.relation.endswith(_CHILDREN)}
    known |= dict.fromkeys((HEAD, *_SIBLINGS), elders) | dict.fromkeys(_GRANDCHILDREN, middle)
    return [known.get(member.relation, Parents()) for member in family]


def _parents_among(family: Sequence[Member], relations: Sequence[str]) -> Parents:
    found = {member.sex: index for index, member in enumerate(family) if member.relation in relations}
    return Parents(found.get(MALE), found.get(FEMALE))


def _alone(dice: Dice, now: int, *, old: bool) -> Member:
    sex = FEMALE if dice.chance(0.6 if old else 0.3) else MALE
    if not old:
        born = now - _days(dice, 23, 58)
        if dice.chance(0.3) and now - born > 30 * _LONG_YEAR:
            return Member(HEAD, sex, born, DIVORCED, born + _days(dice, 24, 29))
        return Member(HEAD, sex, born)
    born = now - _days(dice, 62, 90)
    if sex == MALE and dice.chance(0.25):
        return Member(HEAD, sex, born)
    return Member(HEAD, sex, born, WIDOWED, born + _days(dice, 23, 28))


def _pair(dice: Dice, couple: Couple) -> list[Member]:
    state = _state_of_couple(dice)
    head = Member(HEAD, MALE, couple.husband, state, couple.married, 1)
    wife = Member(SPOUSE, FEMALE, couple.wife, state, couple.married, 0)
    if dice.chance(0.1):
        return [replace(wife, relation=HEAD, partner=1), replace(head, relation=SPOUSE, partner=0)]
    return [head, wife]


def _grown_child_with_parents(dice: Dice, parents: int, now: int) -> list[Member]:
    born = now - _days(dice, 19, 36)
    sex = MALE if dice.chance(0.65) else FEMALE
    couple = _couple_with_first_child(dice, born)
    child = Member("子" if sex == MALE else "女", sex, born, family_of=0)
    if parents > 1:
        return [*_heads(dice, couple), child]
    if dice.chance(0.35):
        return [Member(HEAD, MALE, couple.husband, WIDOWED, couple.married), child]
    return [Member(HEAD, FEMALE, couple.wife, WIDOWED, couple.married), replace(child, family_of=None)]


def _heads(dice: Dice, couple: Couple) -> list[Member]:
    """Give a married couple with the husband as head."""
    state = _state_of_couple(dice)
    return [
        Member(HEAD, MALE, couple.husband, state, couple.married, 1),
        Member(SPOUSE, FEMALE, couple.wife, state, couple.married, 0),
    ]


def _generations(dice: Dice, shape: Shape, now: int) -> list[Member]:
    """Give a couple or lone parent with children, and the parents and siblings living with them."""
    births = _children_births(dice, shape, now)
    couple = _young_couple(dice, now) if not births else _couple_with_first_child(dice, births[0], births[-1])
    middle = _heads(dice, couple)
    if shape.core == "lone_parent":
        middle = [_left_alone(dice, middle, mother=not shape.parents and dice.chance(0.55))]
    sexes = [MALE if dice.chance(_BOYS) else FEMALE for _ in births]
    if not shape.parents:
        return middle + _children(births, sexes, ("子", "女"), heir=0)
    elders = _couple_with_first_child(dice, couple.husband)
    children = list(zip(births, sexes, strict=True))
    if dice.chance(0.5):
        return _under_the_elders(dice, shape, middle, elders, children, now=now)
    return _with_the_elders(dice, shape, middle, elders, children, now=now)


def _with_the_elders(
    dice: Dice, shape: Shape, middle: list[Member], elders: Couple, children: list[tuple[int, str]], *, now: int
) -> list[Member]:
    """Give the household with the middle generation at its head."""
    members = middle + _children([born for born, _ in children], [sex for _, sex in children], ("子", "女"), heir=0)
    father, mother = len(members), len(members) + 1
    if shape.parents > 1:
        state = _state_of_couple(dice)
        members.append(Member("父", MALE, elders.husband, state, elders.married, mother, 0))
        members.append(Member("母", FEMALE, elders.wife, state, elders.married, father))
    elif dice.chance(0.3):
        members.append(Member("父", MALE, elders.husband, WIDOWED, elders.married, None, 0))
    else:
        members.append(Member("母", FEMALE, elders.wife, WIDOWED, elders.married))
    if shape.siblings:
        sex, born = _sibling(dice, middle[0].born, now)
        members.append(Member("弟" if sex == MALE else "妹", sex, born, family_of=0))
    return members


def _under_the_elders(
    dice: Dice, shape: Shape, middle: list[Member], elders: Couple, children: list[tuple[int, str]], *, now: int
) -> list[Member]:
    """Give the household with the grandparents at its head."""
    members = _heads(dice, elders)
    heir: int | None = 0
    if shape.parents == 1:
        old_man = dice.chance(0.3)
        members = [replace(members[0] if old_man else members[1], relation=HEAD, marital=WIDOWED, partner=None)]
        heir = 0 if old_man else None
    son = len(members)
    title = "长子" if shape.siblings else "子"
    if len(middle) > 1:
        members.append(replace(middle[0], relation=title, partner=son + 1, family_of=heir))
        members.append(replace(middle[1], relation="儿媳", partner=son))
    else:
        members.append(replace(middle[0], relation=title, family_of=heir))
    for born, sex in children:
        members.append(Member("孙子" if sex == MALE else "孙女", sex, born, family_of=son))
    if shape.siblings:
        sex, born = _sibling(dice, middle[0].born, now)
        members.append(Member("次子" if sex == MALE else "女", sex, born, family_of=son))
    return members


def _left_alone(dice: Dice, pair: Sequence[Member], *, mother: bool) -> Member:
    state = DIVORCED if dice.chance(0.65) else WIDOWED
    return replace(pair[1] if mother else pair[0], relation=HEAD, marital=state, partner=None)


def _sibling(dice: Dice, elder: int, now: int) -> tuple[str, int]:
    sex = MALE if dice.chance(0.6) else FEMALE
    return sex, min(elder + _days(dice, 2, 7), now - _days(dice, 5, 15))


def _children(births: Sequence[int], sexes: Sequence[str], titles: tuple[str, str], heir: int) -> list[Member]:
    """Give the children of the head, the eldest first, with the words for eldest, second and so on."""
    members: list[Member] = []
    seen = {MALE: 0, FEMALE: 0}
    for born, sex in zip(births, sexes, strict=True):
        word = titles[0] if sex == MALE else titles[1]
        if sexes.count(sex) > 1:
            word = _ORDINALS[seen[sex]] + word
            seen[sex] += 1
        members.append(Member(word, sex, born, family_of=heir))
    return members


def _children_births(dice: Dice, shape: Shape, now: int) -> list[int]:
    """Give the birthdays of the children at home, the eldest first."""
    if not shape.children:
        return []
    top = _WITHIN_THREE_GENERATIONS if shape.parents else 27
    ages = [_days(dice, 0, top)]
    for _ in range(shape.children - 1):
        ages.append(ages[-1] + _days(dice, 2, 4))
    return [now - age for age in reversed(ages)]


def _couple_with_first_child(dice: Dice, first: int, last: int | None = None) -> Couple:
    """Give parents who married before their first child and were not too old for the last."""
    span = 0 if last is None else last - first
    wife = first - min(_days(dice, 22, 30), int(43 * _YEAR) - span)
    husband = min(wife + _days(dice, -4, 0), first - 24 * _LONG_YEAR)
    floor = _lawful(husband, wife)
    return Couple(husband, wife, max(floor, first - dice.between(_MONTHS_OF_NINE, 1000)))


def _young_couple(dice: Dice, now: int) -> Couple:
    married = now - dice.between(0, 1200)
    wife = married - dice.between(_WIFE_AT_LEAST * _LONG_YEAR + 90, 29 * _LONG_YEAR)
    husband = min(wife + _days(dice, -4, 0), married - _HUSBAND_AT_LEAST * _LONG_YEAR - 30)
    return Couple(husband, wife, married)


def _old_couple(dice: Dice, now: int) -> Couple:
    wife = now - _days(dice, 48, 84)
    husband = wife - _days(dice, -1, 4)
    return Couple(husband, wife, _lawful(husband, wife) + dice.between(30, 1800))


def _lawful(husband: int, wife: int) -> int:
    """Give a day on which both are old enough to marry."""
    return max(husband + _HUSBAND_AT_LEAST * _LONG_YEAR, wife + _WIFE_AT_LEAST * _LONG_YEAR)


def _state_of_couple(dice: Dice) -> str:
    return REMARRIED if dice.chance(0.02) else MARRIED


def _days(dice: Dice, low: int, high: int) -> int:
    """Give an age in days from ``low`` years up to, but short of, ``high`` + 1 years."""
    return int((low + dice.share() * (high + 1 - low)) * _YEAR)
