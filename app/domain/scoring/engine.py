"""Scoring of villages: pure, decimal, and the same whatever the order of the villages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Context, Decimal, localcontext

from app.domain.errors import InvalidInput
from app.domain.scoring.arithmetic import Term, at_most, number, rounded, working
from app.domain.scoring.breakdown import ItemResult, RankedSubject, SubjectBreakdown
from app.domain.scoring.facts import ZERO_FACT, FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.rules import PerEvent
from app.domain.scoring.rules.case import Case
from app.domain.scoring.scheme import ADJUSTMENTS, Item, Scheme, item_max_in
from app.domain.scoring.wording import COMMA, SCORE, fact_label, joined, percent, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message

Facts = Mapping[str, FactValue]
"""The facts of one village by key, already computed for the period; one that is absent is zero."""

_PRECISE = Context(prec=60)

_YEARLY = QT_TRANSLATE_NOOP("Score", "Counts once a year, so not in {period} alone")
_OTHER_QUARTERS = QT_TRANSLATE_NOOP("Score", "Counts only in {quarters}, so not in {period}")
_DEDUCTED = QT_TRANSLATE_NOOP("Score", "{fact}: {count} on record, {each} off each: {arithmetic}")
_NOT_DEDUCTED = QT_TRANSLATE_NOOP("Score", "{fact}: none on record: {arithmetic}")
_CLASS = QT_TRANSLATE_NOOP("Score", "{points} of {max} points, {percent}%: {class}")
_RED_LINE = QT_TRANSLATE_NOOP(
    "Score", "{points} of {max} points, but a red line was crossed ({red_lines}): {class}, ranked after all others"
)
_TEXT = QT_TRANSLATE_NOOP("Score", "“{text}”")
_NOT_COVERED = QT_TRANSLATE_NOOP("Score", "The scheme {scheme} is not in force during the whole of {period}")
_NOTHING = QT_TRANSLATE_NOOP("Score", "The scheme {scheme} has nothing to score in {period}")


def score_subject(scheme: Scheme, period: Period, facts: Facts) -> SubjectBreakdown:
    """Score one village."""
    max_points = _reachable(scheme, period)
    with localcontext(_PRECISE):
        items = [
            _score_item(scheme, section.key, item, period, facts)
            for section in scheme.sections
            for item in section.items
        ]
        earned = sum((item.points for item in items), Decimal(0))
        adjustments = _adjust(scheme, period, facts, earned)
        adjustment = sum((item.points for item in adjustments), Decimal(0))
        points = earned + adjustment
        red_lines = tuple(line.title for line in scheme.red_lines if facts.get(line.fact, ZERO_FACT).numerator > 0)
        class_title = _class_title(scheme, points, max_points, red_lines)
        return SubjectBreakdown(
            items=(*items, *adjustments),
            section_points=_by_section(scheme, items),
            adjustment=adjustment,
            points=points,
            max_points=max_points,
            red_lines=red_lines,
            class_title=class_title,
            sentence=_class_sentence(points, max_points, red_lines, class_title),
        )


def score_all(scheme: Scheme, period: Period, facts: Mapping[int, Facts]) -> tuple[RankedSubject, ...]:
    """Score and rank all villages, best first, equal ones by village id."""
    scored = [(subject_id, score_subject(scheme, period, facts[subject_id])) for subject_id in sorted(facts)]
    return tuple(_ranked(sorted(scored, key=lambda entry: _standing(entry[1]))))


def _reachable(scheme: Scheme, period: Period) -> Decimal:
    """Give the maximum of the period, or refuse a period the scheme says nothing about."""
    max_points = scheme.max_in(period)
    if not scheme.covers(period):
        raise InvalidInput(Message(SCORE, _NOT_COVERED, {"scheme": scheme.title, "period": period.label}))
    if not max_points:
        raise InvalidInput(Message(SCORE, _NOTHING, {"scheme": scheme.title, "period": period.label}))
    return max_points


def _score_item(scheme: Scheme, section_key: str, item: Item, period: Period, facts: Facts) -> ItemResult:
    ways = item.schedule.ways(period)
    if not ways:
        return _not_applicable(section_key, item, period)
    case = Case(period, item.schedule.counted_quarters(period), ways, item_max_in(item, period), facts)
    outcome = item.rule.score(case)
    points = rounded(outcome.term.value, scheme.rounding)
    return _result(section_key, item, points, outcome.term, outcome.sentence, case.max_points)


def _result(
    section_key: str, item: Item, points: Decimal, term: Term, sentence: Message, max_points: Decimal
) -> ItemResult:
    arithmetic = working(term, points)
    return ItemResult(
        key=item.key,
        title=item.title,
        section_key=section_key,
        points=points,
        max_points=max_points,
        sentence=Message(sentence.context, sentence.template, {**sentence.params, "arithmetic": arithmetic}),
        arithmetic=arithmetic,
        fact_keys=item.facts,
        applicable=True,
    )


def _not_applicable(section_key: str, item: Item, period: Period) -> ItemResult:
    params: dict[str, object] = {"period": joined(COMMA, [quarter_name(quarter) for quarter in period.quarters])}
    template = _YEARLY
    if not item.schedule.is_yearly:
        template = _OTHER_QUARTERS
        params["quarters"] = joined(COMMA, [quarter_name(quarter) for quarter in item.schedule.quarters])
    return ItemResult(
        key=item.key,
        title=item.title,
        section_key=section_key,
        points=Decimal(0),
        max_points=Decimal(0),
        sentence=Message(SCORE, template, params),
        arithmetic="",
        fact_keys=item.facts,
        applicable=False,
    )


def _adjust(scheme: Scheme, period: Period, facts: Facts, earned: Decimal) -> list[ItemResult]:
    """Add bonuses until their ceiling is reached, then take deductions off until nothing is left."""
    results: list[ItemResult] = []
    for item in scheme.bonuses:
        ways = item.schedule.ways(period)
        limit = scheme.bonus_ceiling / ways - sum((result.points for result in results), Decimal(0))
        outcome = item.rule.score(Case(period, item.schedule.counted_quarters(period), ways, limit, facts))
        points = rounded(outcome.term.value, scheme.rounding)
        results.append(_result(ADJUSTMENTS, item, points, outcome.term, outcome.sentence, Decimal(0)))
    for item in scheme.deductions:
        left = earned + sum((result.points for result in results), Decimal(0))
        results.append(_deduct(scheme, item, facts, left))
    return results


def _deduct(scheme: Scheme, item: Item, facts: Facts, left: Decimal) -> ItemResult:
    fact = item.facts[0]
    count = facts.get(fact, ZERO_FACT).numerator
    params: dict[str, object] = {"fact": fact_label(fact), "count": count}
    if not count or not isinstance(item.rule, PerEvent):
        return _result(ADJUSTMENTS, item, Decimal(0), number(0), Message(SCORE, _NOT_DEDUCTED, params), Decimal(0))
    params["each"] = item.rule.value
    term = -at_most(number(item.rule.value) * number(count), number(left))
    points = -rounded(-term.value, scheme.rounding)
    return _result(ADJUSTMENTS, item, points, term, Message(SCORE, _DEDUCTED, params), Decimal(0))


def _by_section(scheme: Scheme, items: list[ItemResult]) -> dict[str, Decimal]:
    return {
        section.key: sum((item.points for item in items if item.section_key == section.key), Decimal(0))
        for section in scheme.sections
    }


def _class_title(scheme: Scheme, points: Decimal, max_points: Decimal, red_lines: tuple[str, ...]) -> str:
    if red_lines:
        return scheme.red_line_class
    return next(rule.title for rule in scheme.classes if points >= rule.at_least * max_points)


def _class_sentence(points: Decimal, max_points: Decimal, red_lines: tuple[str, ...], class_title: str) -> Message:
    params: dict[str, object] = {"points": points, "max": max_points, "class": class_title}
    if red_lines:
        named = joined(COMMA, [Message(SCORE, _TEXT, {"text": title}) for title in red_lines])
        return Message(SCORE, _RED_LINE, {**params, "red_lines": named})
    return Message(SCORE, _CLASS, {**params, "percent": percent(points, max_points)})


def _standing(breakdown: SubjectBreakdown) -> tuple[bool, Decimal]:
    """Give what a rank rests on: red lines first, then points, the maximum being the same for all."""
    return bool(breakdown.red_lines), -breakdown.points


def _ranked(scored: list[tuple[int, SubjectBreakdown]]) -> Iterator[RankedSubject]:
    rank = 1
    for place, (subject_id, breakdown) in enumerate(scored, start=1):
        if place > 1 and _standing(breakdown) != _standing(scored[place - 2][1]):
            rank = place
        yield RankedSubject(subject_id=subject_id, rank=rank, breakdown=breakdown)
