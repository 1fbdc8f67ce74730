"""Schemes and villages for the scoring tests, and an independent reader of workings."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, localcontext
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

import resources
from app.domain.scoring.facts import (
    BY_LEVEL,
    FACTS,
    FactFailure,
    FactPart,
    FactSpec,
    FactValue,
    ReportDays,
    ReportsOnTime,
)
from app.domain.scoring.period import Period
from app.domain.scoring.rules import Checklist, Sampled
from app.domain.scoring.scheme import Item, Scheme, load_scheme
from app.domain.text import Message

YEAR = Period(2025)
Q2 = Period(2025, 2)
LEVELS = ("national", "province", "city", "county", "township")
Facts = dict[str, FactValue]
SubjectFacts = dict[str, FactValue | FactFailure]
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

HEADER = """
format = 2
scheme = "try"
version = "1"
title = "试用办法"
max_points = {total}
rounding = 0.01
{more}
"""
CLASSES = """
[[classes]]
title = "达标"
at_least = 0.6
[[classes]]
title = "需改进"
at_least = 0
"""
SECTION = """
[[sections]]
key = "{key}"
title = "{key}"
max_points = {points}
"""
ITEM = """
[[sections.items]]
key = "{key}"
title = "{title}"
max_points = {points}
{when}
{rule}
"""
RATE = 'rule = "rate"\nfact = "applications_in_time"\nwhen_nothing_due = "full"'


def default_scheme() -> Scheme:
    """Load the scheme that is shipped."""
    return load_scheme(default_text())


def default_text() -> str:
    """Read the scheme that is shipped."""
    return resources.path("schemes", "default-1000.toml").read_text("utf-8")


def item_text(
    rule: str = RATE,
    *,
    key: str = "item",
    title: str = "按时办理",
    points: object = 20,
    when: str = 'spread = "yearly"',
) -> str:
    """Write one item."""
    return ITEM.format(key=key, title=title, points=points, when=when, rule=rule)


def scheme_text(*items: str, points: object = 20, total: object | None = None, more: str = "", tail: str = "") -> str:
    """Write a scheme of one section."""
    header = HEADER.format(total=points if total is None else total, more=more)
    return header + SECTION.format(key="only", points=points) + "".join(items) + CLASSES + tail


def count(number: int) -> FactValue:
    """Give a plain count."""
    return FactValue(Decimal(number))


def ratio(done: int, due: int) -> FactValue:
    """Give what was done over what was due."""
    return FactValue(Decimal(done), Decimal(due))


def by_part(parts: Mapping[str, int]) -> FactValue:
    """Give a count with its parts."""
    return FactValue(Decimal(sum(parts.values())), None, tuple(FactPart(key, Decimal(n)) for key, n in parts.items()))


def by_part_of(parts: Mapping[str, tuple[int, int]]) -> FactValue:
    """Give a ratio with its parts."""
    found = tuple(FactPart(key, Decimal(done), Decimal(due)) for key, (done, due) in parts.items())
    return FactValue(
        sum((part.numerator for part in found), Decimal(0)),
        sum((part.denominator for part in found if part.denominator is not None), Decimal(0)),
        found,
    )


def months(period: Period, missed: tuple[int, ...] = ()) -> FactValue:
    """Give the months of the period, all reported on time but these."""
    return by_part_of({f"{period.year}-{month:02}": (int(month not in missed), 1) for month in period.months})


def evaluate(working: str) -> Decimal:
    """Check a working step by step, by Python's own grammar, and give what its last step comes to.

    A step is ``5 × 10 = 50, at most 40``. ``=`` must hold exactly, ``≈`` to the hundredth; a limit must bite, and what
    it leaves must be used by a later step, or be the result.
    """
    with localcontext() as context:
        context.prec = 60
        steps = [_STEP.fullmatch(step) for step in working.split("; ")]
        values = [_step_value(step) for step in steps if step is not None]
    assert len(values) == len(steps), working
    for number, step in enumerate(steps[:-1], start=1):
        later = " ".join(other["sum"] for other in steps[number:] if other is not None)
        assert step is not None
        assert (step["bound"] or step["result"]) in re.split(r"[ ()−]+", later), working
    return values[-1]


def stated(working: str) -> Decimal:
    """Read the points that a working says it comes to."""
    last = _STEP.fullmatch(working.rpartition("; ")[2])
    assert last is not None, working
    return _plain(last["bound"] or last["result"] or last["sum"])


_STEP = re.compile(
    r"(?P<sum>.+?)(?: (?P<sign>[=≈]) (?P<result>−?[\d.]+))?(?:, (?P<limit>at most|not below) (?P<bound>−?[\d.]+))?"
)


def _step_value(step: re.Match[str]) -> Decimal:
    left = step["sum"].replace("×", "*").replace("÷", "/").replace("−", "-")
    value = _value(ast.parse(left, mode="eval").body, left)
    if step["result"]:
        exact = value == _plain(step["result"])
        assert exact == (step["sign"] == "="), step[0]
        assert abs(value - _plain(step["result"])) <= Decimal("0.5"), step[0]
    if step["bound"]:
        bound = _plain(step["bound"])
        assert value > bound if step["limit"] == "at most" else value < bound, step[0]
        return bound
    return value


def _plain(text: str) -> Decimal:
    return Decimal(text.replace("−", "-"))


def _value(node: ast.expr, text: str) -> Decimal:
    match node:
        case ast.Constant():
            return Decimal(ast.get_source_segment(text, node) or "")
        case ast.UnaryOp(op=ast.USub()):
            return -_value(node.operand, text)
        case ast.BinOp():
            return _binary(node, text)
        case _:
            raise AssertionError(text)


def _binary(node: ast.BinOp, text: str) -> Decimal:
    left, right = _value(node.left, text), _value(node.right, text)
    match node.op:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            return left / right
        case _:
            raise AssertionError(text)


def rich_text() -> str:
    """Read the scheme that uses everything the format has."""
    return (Path(__file__).parent / "rich.toml").read_text("utf-8")


def old_default_text() -> str:
    """Read the default scheme as it was in format 1; runs of it are stored in offices."""
    return (Path(__file__).parent / "default-1000-2025.toml").read_text("utf-8")


def villages(scheme: Scheme, period: Period, *, complete: bool = False) -> st.SearchStrategy[SubjectFacts]:
    """Draw a village's facts; any may be missing, and unless ``complete`` is asked marks and residents too, or fail.

    One string of bytes is drawn and read as figures: drawing each figure by itself takes many times as long.
    """
    return st.binary(min_size=_BYTES, max_size=_BYTES).map(lambda data: _Dice(data).village(scheme, period, complete))


_BYTES = 700


class _Dice:
    """Figures read one after the other from a string of bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = iter(data)

    def upto(self, most: int) -> int:
        """Give a figure from 0 to ``most``, at most 255; 0 once the bytes are used up."""
        return next(self._data, 0) % (most + 1)

    def pair(self, most: int, least: int = 0) -> tuple[int, int]:
        """Give what was done of what was due."""
        due = least + self.upto(most - least)
        return self.upto(due), due

    def some(self, keys: Sequence[str]) -> list[str]:
        """Give some of the keys."""
        return [key for key in keys if self.upto(3)]

    def village(self, scheme: Scheme, period: Period, complete: bool) -> SubjectFacts:
        specs = [spec for spec in FACTS if spec.key in scheme.facts and spec.key != "residents"]
        facts: SubjectFacts = {spec.key: self._fact(spec, period) for spec in specs if self.upto(5)}
        if scheme.tiers:
            facts["residents"] = FactValue(Decimal(10 * self.upto(200)))
        facts |= {f"mark:{item.key}": self._marks(item, period) for item in scheme.marked_items}
        if complete:
            return facts
        for key in sorted(facts):
            fate = self.upto(40)
            if fate == 1:
                del facts[key]
            elif fate == 2:
                facts[key] = FactFailure(Message("Test", "no table"))
        return facts

    def _fact(self, spec: FactSpec, period: Period) -> FactValue:
        by_month = [f"{period.year}-{month:02}" for month in period.months]
        if isinstance(spec.measure, ReportsOnTime):
            return months(period, tuple(month for month in period.months if not self.upto(3)))
        if isinstance(spec.measure, ReportDays):
            return by_part({key: self.upto(20) for key in self.some(by_month)})
        if spec.measure.parts == BY_LEVEL:
            return by_part({key: self.upto(7) for key in self.some(LEVELS)})
        keys = self.some([f"{period.year}Q{quarter}" for quarter in period.quarters] if self.upto(1) else by_month)
        if spec.measure.is_ratio:
            return by_part_of({key: self.pair(30) for key in keys})
        return by_part({key: self.upto(3) for key in keys})

    def _marks(self, item: Item, period: Period) -> FactValue:
        rounds = [f"{period.year}Q{n}" for n in item.schedule.counted_quarters(period)]
        if item.schedule.is_yearly:
            rounds = [str(period.year)]
        match item.rule:
            case Checklist(lines=lines):
                return by_part_of({f"{name}/{line.key}": self.pair(9, 1) for name in rounds for line in lines})
            case Sampled():
                return by_part_of({name: self.pair(30) for name in rounds})
            case _:
                return by_part({name: self.upto(30) for name in rounds})
