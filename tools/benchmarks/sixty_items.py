"""A scheme of sixty items over the library of facts: more than any office has, for the benchmark only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice

from app.domain.scoring.facts import (
    FACTS,
    VILLAGE,
    CountByLevel,
    CountEvents,
    CountNotDone,
    DoneOverDue,
    FactSpec,
    ReportsOnTime,
    SumQuantity,
)
from app.services.schemes import SchemeService

KEY = "sixty-items"
ITEMS = 60
_POINTS = 12
_HEAD = """format = 1
scheme = "sixty-items"
version = "1"
title = "六十项办法"
max_points = {total}
rounding = 0.01
[[classes]]
title = "达标"
at_least = 0.6
[[classes]]
title = "需改进"
at_least = 0
[[sections]]
key = "all"
title = "全部项目"
max_points = {total}
"""
_RATE = 'rule = "rate"\nwhen_nothing_due = "full"\n'
_BY_LEVEL = 'rule = "per_level"\nlevels = [{ level = "province", value = 4 }, { level = "county", value = 1 }]\n'
_RULES = {
    CountEvents: ('rule = "milestones"\nvalue = 3\nevery = "quarter"\n', 'rule = "per_event"\nvalue = 1\n'),
    CountByLevel: (_BY_LEVEL,),
    CountNotDone: ('rule = "per_event"\nvalue = 1\n',),
    DoneOverDue: (_RATE, _RATE + "target = 90\nper_point = 0.5\n"),
    SumQuantity: (_RATE, _RATE + "target = 80\nper_point = 0.25\n"),
    ReportsOnTime: ('rule = "milestones"\nvalue = 1\nevery = "month"\n',),
}


class SixtyItems(SchemeService):
    """The one scheme of the benchmark."""

    def texts(self) -> dict[str, str]:
        """Give it by its short name."""
        return {KEY: scheme_text()}


def scheme_text() -> str:
    """Write the scheme: the facts in turn, each time with the next rule that fits."""
    return _HEAD.format(total=_POINTS * ITEMS) + "".join(islice(_items(), ITEMS))


def _items() -> Iterator[str]:
    rules = {spec.key: cycle(_RULES[type(spec.measure)]) for spec in _scored()}
    for number, spec in enumerate(cycle(_scored()), start=1):
        rule = next(rules[spec.key])
        yield (
            f'[[sections.items]]\nkey = "item_{number}"\ntitle = "第{number}项"\nmax_points = {_POINTS}\n'
            f'spread = "quarterly"\nfact = "{spec.key}"\n{rule}'
        )


def _scored() -> list[FactSpec]:
    return [spec for spec in FACTS if VILLAGE in spec.subjects and not spec.statistic and type(spec.measure) in _RULES]
