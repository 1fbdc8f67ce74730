"""Schemes and villages for the scoring tests, and an independent reader of workings."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from decimal import Decimal, localcontext

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

import resources
from app.domain.scoring.facts import (
    FACTS,
    CountByLevel,
    CountEvents,
    CountNotDone,
    CountResidents,
    DoneOverDue,
    EventsInTime,
    FactPart,
    FactSpec,
    FactValue,
    FiguresAccuracy,
    OwnRecords,
    ReportDays,
    ReportsOnTime,
    SumQuantity,
)
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import Scheme, load_scheme

YEAR = Period(2025)
Q2 = Period(2025, 2)
LEVELS = ("national", "province", "city", "county", "township")
Facts = dict[str, FactValue]
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

HEADER = """
format = 1
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
    """Work out the left side of a working by Python's own grammar."""
    left = working.partition(" = ")[0].replace("×", "*").replace("÷", "/").replace("−", "-")
    with localcontext() as context:
        context.prec = 60
        return _value(ast.parse(left, mode="eval").body, left)


def _value(node: ast.expr, text: str) -> Decimal:
    match node:
        case ast.Constant():
            return Decimal(ast.get_source_segment(text, node) or "")
        case ast.UnaryOp(op=ast.USub()):
            return -_value(node.operand, text)
        case ast.BinOp():
            return _binary(node, text)
        case ast.Call(func=ast.Name(id="MIN")):
            return min(_value(argument, text) for argument in node.args)
        case ast.Call(func=ast.Name(id="MAX")):
            return max(_value(argument, text) for argument in node.args)
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


@st.composite
def villages(draw: st.DrawFn, period: Period) -> Facts:
    """Draw a village's facts; any of them may be missing."""
    facts = {spec.key: draw(_fact_values(spec, period)) for spec in FACTS}
    missing = draw(st.sets(st.sampled_from(sorted(facts))))
    return {key: value for key, value in facts.items() if key not in missing}


def _fact_values(spec: FactSpec, period: Period) -> st.SearchStrategy[FactValue]:
    small = st.integers(0, 7)
    quarters = [f"{period.year}Q{quarter}" for quarter in period.quarters]
    pairs = st.integers(0, 60).flatmap(lambda due: st.tuples(st.integers(0, due), st.just(due)))
    match spec.measure:
        case CountEvents() | CountNotDone():
            return st.dictionaries(st.sampled_from(quarters), small).map(by_part)
        case CountByLevel():
            return st.dictionaries(st.sampled_from(LEVELS), small).map(by_part)
        case DoneOverDue() | SumQuantity():
            return st.dictionaries(st.sampled_from(quarters), pairs).map(by_part_of)
        case ReportsOnTime():
            return st.sets(st.sampled_from(period.months)).map(lambda missed: months(period, tuple(missed)))
        case ReportDays() | CountResidents():
            return small.map(lambda number: FactValue(Decimal(number)))
        case FiguresAccuracy() | EventsInTime() | OwnRecords():
            return pairs.map(lambda pair: FactValue(Decimal(pair[0]), Decimal(pair[1])))
