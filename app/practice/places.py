"""Villages and groups of the practice township, and how households spread over them."""

from __future__ import annotations

from dataclasses import dataclass

from app.practice.dice import Dice, share_out
from app.practice.tables import PracticeSize, Row, Table

TOWNSHIP = "示范镇"
COUNTY = "示范县"
PROVINCE = "示范省"
TOWNSHIP_CODE = "999999101"
COUNTY_CODE = "999999"
HEADINGS = ("村", "组", "区划代码", "类别")

_FIRSTS = "清双石高长金云松梅青白龙凤大小南北东西新和安永太"
_SECONDS = "溪桥鼓岗湾泉塘坝坪岭井坡垭河沟寨峰林田庙"
_DIGITS = "零一二三四五六七八九"
_COMMUNITY_EVERY = 12
# GB/T 2260 style village segment: 001-199 resident committees, 200-399 village committees.
_FIRST_COMMUNITY, _FIRST_VILLAGE, _LAST_VILLAGE = 1, 201, 399


@dataclass(frozen=True, slots=True)
class Group:
    """A group and how many households live in it."""

    name: str
    households: int


@dataclass(frozen=True, slots=True)
class Village:
    """A village or community with its statistical code of 12 digits."""

    name: str
    code: str
    kind: str
    groups: tuple[Group, ...]

    @property
    def households(self) -> int:
        """Households of all groups."""
        return sum(group.households for group in self.groups)


def lay_out(size: PracticeSize, seed: int) -> tuple[Village, ...]:
    """Found the villages with exactly the groups and households asked for."""
    dice = Dice(seed, "places")
    names = [first + second for first in _FIRSTS for second in _SECONDS]
    dice.shuffle(names)
    communities = max(1, size.villages // _COMMUNITY_EVERY) if size.villages > 1 else 0
    if size.villages - communities > _LAST_VILLAGE - _FIRST_VILLAGE + 1:
        msg = "a township has no codes for so many villages"
        raise ValueError(msg)
    weights = [0.7 + 0.6 * dice.share() for _ in range(size.villages)]
    group_numbers = share_out(size.groups, weights, at_least=1)
    per_group = iter(share_out(size.households, [0.6 + 0.8 * dice.share() for _ in range(size.groups)], at_least=1))
    return tuple(
        _found(
            names[index], index, communities, tuple(Group(_group_name(n), next(per_group)) for n in range(1, count + 1))
        )
        for index, count in enumerate(group_numbers)
    )


def places_table(villages: tuple[Village, ...]) -> Table:
    """Write one row per group."""
    rows: list[Row] = [
        (village.name, group.name, village.code, village.kind) for village in villages for group in village.groups
    ]
    return Table(HEADINGS, rows)


def _found(name: str, index: int, communities: int, groups: tuple[Group, ...]) -> Village:
    if index < communities:
        return Village(f"{name}社区", f"{TOWNSHIP_CODE}{_FIRST_COMMUNITY + index:03d}", "社区", groups)
    return Village(f"{name}村", f"{TOWNSHIP_CODE}{_FIRST_VILLAGE + index - communities:03d}", "村", groups)


def _group_name(number: int) -> str:
    tens, units = divmod(number, 10)
    if not tens:
        return f"{_DIGITS[units]}组"
    if tens >= len(_DIGITS):
        return f"{number}组"
    return f"{_DIGITS[tens] if tens > 1 else ''}十{_DIGITS[units] if units else ''}组"
