"""Schemes and villages for the scoring tests, and an independent reader of workings."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from decimal import Decimal, localcontext
from pathlib import Path
from typing import TypeVar

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
Figure = TypeVar("Figure")
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
        assert step["bound"] in later.replace("(", " ").replace(")", " ").split(), working
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


@st.composite
def villages(draw: st.DrawFn, scheme: Scheme, period: Period, *, complete: bool = False) -> SubjectFacts:
    """Draw a village's facts; any of them may be missing, marks and residents only where ``complete`` is not asked."""
    specs = [spec for spec in FACTS if spec.key in scheme.facts and spec.key != "residents"]
    facts: SubjectFacts = {spec.key: draw(_fact_values(spec, period)) for spec in specs}
    missing = draw(st.sets(st.sampled_from(sorted(facts))))
    facts = {key: value for key, value in facts.items() if key not in missing}
    if scheme.tiers:
        facts["residents"] = FactValue(Decimal(draw(st.integers(0, 3000))))
    facts |= {f"mark:{item.key}": draw(_marks(item, period)) for item in scheme.marked_items}
    if complete:
        return facts
    broken = draw(st.dictionaries(st.sampled_from(sorted(facts)), st.booleans(), max_size=2))
    for key, is_lost in broken.items():
        if is_lost:
            del facts[key]
        else:
            facts[key] = FactFailure(Message("Test", "no table"))
    return facts


def _fact_values(spec: FactSpec, period: Period) -> st.SearchStrategy[FactValue]:
    small = st.integers(0, 7)
    quarters = [f"{period.year}Q{quarter}" for quarter in period.quarters]
    by_month = [f"{period.year}-{month:02}" for month in period.months]
    pairs = st.integers(0, 60).flatmap(lambda due: st.tuples(st.integers(0, due), st.just(due)))
    if isinstance(spec.measure, ReportsOnTime):
        return st.sets(st.sampled_from(period.months)).map(lambda missed: months(period, tuple(missed)))
    if isinstance(spec.measure, ReportDays):
        return st.dictionaries(st.sampled_from(by_month), st.integers(0, 40)).map(by_part)
    if spec.measure.parts == BY_LEVEL:
        return st.dictionaries(st.sampled_from(LEVELS), small).map(by_part)
    keys = st.sampled_from([quarters, by_month]).flatmap(st.sampled_from)
    if spec.measure.is_ratio:
        return st.dictionaries(keys, pairs).map(_unmixed).map(by_part_of)
    return st.dictionaries(keys, small).map(_unmixed).map(by_part)


def _unmixed(parts: dict[str, Figure]) -> dict[str, Figure]:
    """A fact is kept by month or by quarter, never both."""
    has_quarters = any("Q" in key for key in parts)
    return {key: figure for key, figure in parts.items() if not has_quarters or "Q" in key}


def _marks(item: Item, period: Period) -> st.SearchStrategy[FactValue]:
    """Draw the marks of every round of an item."""
    is_yearly = item.schedule.is_yearly
    rounds = [str(period.year)] if is_yearly else [f"{period.year}Q{n}" for n in item.schedule.counted_quarters(period)]
    pairs = st.integers(1, 9).flatmap(lambda due: st.tuples(st.integers(0, due), st.just(due)))
    match item.rule:
        case Checklist(lines=lines):
            keys = [f"{name}/{line.key}" for name in rounds for line in lines]
            return st.fixed_dictionaries(dict.fromkeys(keys, pairs)).map(by_part_of)
        case Sampled():
            return st.fixed_dictionaries(dict.fromkeys(rounds, pairs)).map(by_part_of)
        case _:
            return st.fixed_dictionaries(dict.fromkeys(rounds, st.integers(0, 30))).map(by_part)
