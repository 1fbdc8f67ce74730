"""Each rule of a scheme as a plain sentence: what must be done, and how many points it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

from app.domain.scoring.facts import find_fact
from app.domain.scoring.model import Item
from app.domain.scoring.rules import (
    AllOrNothing,
    Bands,
    Checklist,
    FullMinus,
    Manual,
    Milestones,
    PerEvent,
    PerLevel,
    Rate,
    Rule,
    Sampled,
)
from app.domain.scoring.rules.milestones import MONTH
from app.domain.scoring.schedule import QUARTERLY
from app.domain.scoring.setting import FULL
from app.domain.scoring.wording import CLAUSE, COMMA, fact_label, joined, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message

RULE = "Rule"

_N = QT_TRANSLATE_NOOP
_AND = _N("Rule", "{first} {rest}")
_REACH_COUNT = _N("Rule", "Full points from {least} of “{fact}” on, otherwise none.")
_REACH_PERCENT = _N("Rule", "Full points where “{fact}” reaches {least}%, otherwise none.")
_STAY_BELOW = _N("Rule", "Full points while “{fact}” is at most {most}, otherwise none.")
_EACH = _N("Rule", "{value} points for each of “{fact}”, up to the full mark.")
_EACH_CAPPED = _N("Rule", "{value} points for each of “{fact}”, {cap} points at most.")
_REQUIRED = _N("Rule", "{required} a year earn the full mark.")
_LEVELS = _N("Rule", "For each of “{fact}”, by level: {levels}.")
_FAULTS = _N("Rule", "Full points, less {faults}; never below zero.")
_FAULT = _N("Rule", "{each} for each of “{fact}”")
_SHARE = _N("Rule", "In proportion to “{fact}”: done over due, times the full mark.")
_TARGET = _N(
    "Rule", "Full points from {target}% of “{fact}” on; {each} off for each percentage point below, never below zero."
)
_NOTHING_FULL = _N("Rule", "Where nothing was due: full points.")
_NOTHING_ZERO = _N("Rule", "Where nothing is on record: no points.")
_BANDS = _N("Rule", "By “{fact}”: {bands}.")
_BAND = _N("Rule", "from {start} on {points} points")
_BAND_PERCENT = _N("Rule", "from {start}% on {points} points")
_MONTHS = _N("Rule", "{value} points for each month with “{fact}”.")
_QUARTERS = _N("Rule", "{value} points for each quarter with “{fact}”.")
_MONTHS_BY = _N("Rule", "{value} points for each month whose “{fact}” was complete by day {day} of the next month.")
_SAMPLE = _N(
    "Rule", "“{fact}” by sample: the points of each round less {each} for each percent found wrong, never below zero."
)
_SAMPLE_DRAWN = _N(
    "Rule", "A sample is drawn in each round: its points less {each} for each percent found wrong, never below zero."
)
_CHECKLIST = _N(
    "Rule", "Looked at in each round: {lines}. Each line gives its points by the share of places found in order."
)
_LINE = _N("Rule", "{title} ({points} points)")
_MARK = _N("Rule", "Marked by a person from 0 to {most} each time, with a reason and evidence.")
_MARK_CHOICES = _N("Rule", "Marked by a person with a reason and evidence; only these marks: {choices}.")
_LEVEL_TEXTS: Mapping[str, tuple[str, str]] = {
    "national": (_N("Rule", "national {value} points"), _N("Rule", "national {value} points, {cap} at most")),
    "province": (_N("Rule", "provincial {value} points"), _N("Rule", "provincial {value} points, {cap} at most")),
    "city": (_N("Rule", "city {value} points"), _N("Rule", "city {value} points, {cap} at most")),
    "county": (_N("Rule", "county {value} points"), _N("Rule", "county {value} points, {cap} at most")),
    "township": (_N("Rule", "township {value} points"), _N("Rule", "township {value} points, {cap} at most")),
}
_OFF = _N("Rule", "{each} points off for each of “{fact}”.")
_CAP = _N("Rule", "{cap} points a year at most.")
_YEARLY = _N("Rule", "once a year")
_QUARTERLY = _N("Rule", "each quarter")


def describe(item: Item, rule: Rule | None = None) -> Message:
    """Say in words how an item is scored; ``rule`` is that of a tier with other figures."""
    shown = rule or item.rule
    sentence = _DESCRIBED[type(shown)](shown, item)
    if item.cap is None:
        return sentence
    return Message(RULE, _AND, {"first": sentence, "rest": Message(RULE, _CAP, {"cap": item.cap})})


def describe_deduction(item: Item) -> Message:
    """Say in words what a deduction takes off."""
    each = item.rule.value if isinstance(item.rule, PerEvent) else Decimal(0)
    sentence = Message(RULE, _OFF, {"each": each, "fact": fact_label(item.facts[0])})
    if item.cap is None:
        return sentence
    return Message(RULE, _AND, {"first": sentence, "rest": Message(RULE, _CAP, {"cap": item.cap})})


def describe_schedule(item: Item) -> Message:
    """Say when an item counts."""
    if item.schedule.is_yearly:
        return Message(RULE, _YEARLY)
    if item.schedule == QUARTERLY:
        return Message(RULE, _QUARTERLY)
    return joined(COMMA, [quarter_name(quarter) for quarter in item.schedule.quarters])


def _all_or_nothing(rule: AllOrNothing, _item: Item) -> Message:
    params: dict[str, object] = {"fact": fact_label(rule.fact)}
    if rule.at_most is not None:
        return Message(RULE, _STAY_BELOW, {**params, "most": rule.at_most})
    template = _REACH_PERCENT if rule.when_nothing_due else _REACH_COUNT
    return _with_nothing_due(Message(RULE, template, {**params, "least": rule.at_least}), rule.when_nothing_due)


def _per_event(rule: PerEvent, _item: Item) -> Message:
    params: dict[str, object] = {"fact": fact_label(rule.fact), "value": rule.value}
    if rule.cap is None:
        first = Message(RULE, _EACH, params)
    else:
        first = Message(RULE, _EACH_CAPPED, {**params, "cap": rule.cap})
    if rule.required is None:
        return first
    return Message(RULE, _AND, {"first": first, "rest": Message(RULE, _REQUIRED, {"required": rule.required})})


def _per_level(rule: PerLevel, _item: Item) -> Message:
    levels = []
    for level in rule.levels:
        plain, capped = _LEVEL_TEXTS[level.level]
        params: dict[str, object] = {"value": level.value}
        if level.cap is None:
            levels.append(Message(RULE, plain, params))
        else:
            levels.append(Message(RULE, capped, {**params, "cap": level.cap}))
    return Message(RULE, _LEVELS, {"fact": fact_label(rule.fact), "levels": joined(CLAUSE, levels)})


def _full_minus(rule: FullMinus, _item: Item) -> Message:
    faults = [Message(RULE, _FAULT, {"fact": fact_label(one.fact), "each": one.each}) for one in rule.deductions]
    return Message(RULE, _FAULTS, {"faults": joined(COMMA, faults)})


def _rate(rule: Rate, _item: Item) -> Message:
    params: dict[str, object] = {"fact": fact_label(rule.fact)}
    first = Message(RULE, _SHARE, params)
    if rule.target is not None:
        first = Message(RULE, _TARGET, {**params, "target": rule.target, "each": rule.per_point})
    return _with_nothing_due(first, rule.when_nothing_due)


def _bands(rule: Bands, _item: Item) -> Message:
    spec = find_fact(rule.fact)
    template = _BAND_PERCENT if spec is not None and spec.measure.is_ratio else _BAND
    bands = [Message(RULE, template, {"start": band.start, "points": band.points}) for band in rule.bands]
    sentence = Message(RULE, _BANDS, {"fact": fact_label(rule.fact), "bands": joined(CLAUSE, bands)})
    return _with_nothing_due(sentence, rule.when_nothing_due)


def _milestones(rule: Milestones, _item: Item) -> Message:
    params: dict[str, object] = {"fact": fact_label(rule.fact), "value": rule.value}
    if rule.due_day is not None:
        return Message(RULE, _MONTHS_BY, {**params, "day": rule.due_day})
    return Message(RULE, _MONTHS if rule.every == MONTH else _QUARTERS, params)


def _sampled(rule: Sampled, _item: Item) -> Message:
    if rule.is_marked:
        first = Message(RULE, _SAMPLE_DRAWN, {"each": rule.per_percent})
    else:
        first = Message(RULE, _SAMPLE, {"fact": fact_label(rule.fact), "each": rule.per_percent})
    return _with_nothing_due(first, rule.when_nothing_due)


def _checklist(rule: Checklist, _item: Item) -> Message:
    lines = [Message(RULE, _LINE, {"title": line.title, "points": line.points}) for line in rule.lines]
    return Message(RULE, _CHECKLIST, {"lines": joined(CLAUSE, lines)})


def _manual(rule: Manual, item: Item) -> Message:
    if rule.choices:
        choices = [Message(RULE, "{value}", {"value": choice}) for choice in rule.choices]
        return Message(RULE, _MARK_CHOICES, {"choices": joined(COMMA, choices)})
    return Message(RULE, _MARK, {"most": item.max_points / Decimal(len(item.schedule.quarters) or 1)})


def _with_nothing_due(sentence: Message, answer: str) -> Message:
    if not answer:
        return sentence
    rest = Message(RULE, _NOTHING_FULL if answer == FULL else _NOTHING_ZERO)
    return Message(RULE, _AND, {"first": sentence, "rest": rest})


_Describer = Callable[[Rule, Item], Message]
_DESCRIBED: Mapping[type[Rule], _Describer] = {
    AllOrNothing: cast("_Describer", _all_or_nothing),
    PerEvent: cast("_Describer", _per_event),
    PerLevel: cast("_Describer", _per_level),
    FullMinus: cast("_Describer", _full_minus),
    Rate: cast("_Describer", _rate),
    Bands: cast("_Describer", _bands),
    Milestones: cast("_Describer", _milestones),
    Sampled: cast("_Describer", _sampled),
    Checklist: cast("_Describer", _checklist),
    Manual: cast("_Describer", _manual),
}
