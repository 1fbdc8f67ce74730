"""Scoring of subjects: pure, decimal, and the same whatever the order of the subjects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Context, Decimal, localcontext
from functools import partial

from app.domain.errors import InvalidInput
from app.domain.scoring.arithmetic import Term, at_most, number, rounded
from app.domain.scoring.breakdown import (
    Explanation,
    ItemResult,
    PartResult,
    RankedSubject,
    State,
    SubjectBreakdown,
)
from app.domain.scoring.facts import ZERO_FACT, FactFailure, FactValue
from app.domain.scoring.model import ADJUSTMENTS, RESIDENTS, ClassRule, Item, Scheme, item_max_in, section_max_in
from app.domain.scoring.period import Period
from app.domain.scoring.rules import PerEvent
from app.domain.scoring.rules.case import Case, FactStopped, Frame, MarkMissing, Outcome
from app.domain.scoring.wording import CLAUSE, COMMA, SCORE, fact_label, joined, percent, quarter_name
from app.domain.scoring.working import NO_WORKING, working
from app.domain.text import QT_TRANSLATE_NOOP, Message

Facts = Mapping[str, FactValue | FactFailure]
"""The facts of one subject by key, already computed for the period; a fact of the library that is absent is zero.

A mark (``mark:<item>``) that is absent is not zero: its item waits. A fact that could not be worked out is a failure,
and the items that need it stop.
"""

_Score = Callable[[Case], Outcome]

_PRECISE = Context(prec=60)
_ZERO = Decimal(0)

_N = QT_TRANSLATE_NOOP
_YEARLY = _N("Score", "Counts once a year, so not in {period} alone")
_OTHER_QUARTERS = _N("Score", "Counts only in {quarters}, so not in {period}")
_WAITING = _N("Score", "No points yet: an inspection has still to fill in {missing}")
_STOPPED = _N("Score", "Not scored: {fact} could not be worked out: {reason}")
_NO_TIER = _N("Score", "Not scored: the tier of the village is not known")
_DEDUCTED = _N("Score", "{fact}: {count} on record, {each} off each: {arithmetic}")
_NOT_DEDUCTED = _N("Score", "{fact}: none on record: {arithmetic}")
_FAILED = _N("Score", "{fact} could not be worked out: {reason}")
_NO_RESIDENTS = _N("Score", "the number of residents is not known, so the village has no tier")
_CLASS = _N("Score", "{points} of {max} points, {percent}%: {class}")
_RED_LINE = _N(
    "Score", "{points} of {max} points, but a red line was crossed ({red_lines}): {class}, ranked after all others"
)
_UNFINISHED = _N("Score", "{points} of {max} points so far, neither ranked nor classed: {reasons}")
_ITEMS_WAIT = _N("Score", "{count} items wait for an inspection ({titles})")
_ITEMS_STOPPED = _N("Score", "{count} items could not be scored ({titles})")
_TEXT = _N("Score", "“{text}”")
_NOT_COVERED = _N("Score", "The scheme {scheme} is not in force during the whole of {period}")
_NOTHING = _N("Score", "The scheme {scheme} has nothing to score in {period}")


def score_subject(scheme: Scheme, period: Period, facts: Facts) -> SubjectBreakdown:
    """Score one subject; InvalidInput for a period about which the scheme says nothing."""
    with localcontext(_PRECISE):
        return _Plan(scheme, period).score(facts)


def score_all(scheme: Scheme, period: Period, facts: Mapping[int, Facts]) -> tuple[RankedSubject, ...]:
    """Score and rank all subjects, best first, equal ones by id; those not wholly scored stand last, without a rank."""
    with localcontext(_PRECISE):
        plan = _Plan(scheme, period)
        return ranked({subject_id: plan.score(facts[subject_id]) for subject_id in sorted(facts)})


def ranked(breakdowns: Mapping[int, SubjectBreakdown]) -> tuple[RankedSubject, ...]:
    """Rank breakdowns of one scheme and period: over all, and within each tier."""
    complete = {subject_id: one for subject_id, one in breakdowns.items() if one.state is State.SCORED}
    places = _places(complete)
    by_tier: dict[str, dict[int, SubjectBreakdown]] = defaultdict(dict)
    for subject_id, one in complete.items():
        if one.tier:
            by_tier[one.tier][subject_id] = one
    in_tier: dict[int, tuple[int, tuple[int, ...]]] = {}
    for members in by_tier.values():
        in_tier |= _places(members)
    done = [
        RankedSubject(
            subject_id=subject_id,
            rank=rank,
            breakdown=complete[subject_id],
            tied_with=tied,
            tier_rank=in_tier[subject_id][0] if subject_id in in_tier else None,
            tier_tied_with=in_tier[subject_id][1] if subject_id in in_tier else (),
        )
        for subject_id, (rank, tied) in places.items()
    ]
    rest = [
        RankedSubject(subject_id=subject_id, rank=None, breakdown=breakdowns[subject_id])
        for subject_id in sorted(breakdowns.keys() - complete.keys())
    ]
    return (*done, *rest)


def _places(breakdowns: Mapping[int, SubjectBreakdown]) -> dict[int, tuple[int, tuple[int, ...]]]:
    """Give each subject its rank and those who share it, best first."""
    groups: dict[tuple[bool, Decimal], list[int]] = defaultdict(list)
    for subject_id in sorted(breakdowns):
        groups[_standing(breakdowns[subject_id])].append(subject_id)
    found: dict[int, tuple[int, tuple[int, ...]]] = {}
    for standing in sorted(groups):
        members = groups[standing]
        rank = len(found) + 1
        found |= {one: (rank, tuple(other for other in members if other != one)) for one in members}
    return found


def _standing(breakdown: SubjectBreakdown) -> tuple[bool, Decimal]:
    """Give what a rank rests on: red lines first, then points, the maximum being the same for all."""
    return bool(breakdown.red_lines), -breakdown.points


@dataclass(frozen=True, slots=True)
class _PlannedItem:
    """An item with all that is the same for every subject; ``absent`` is its result where it does not count."""

    item: Item
    section_key: str
    frame: Frame
    max_points: Decimal
    absent: ItemResult | None


class _Plan:
    """A scheme and a period, prepared once for all subjects."""

    def __init__(self, scheme: Scheme, period: Period) -> None:
        self._scheme = scheme
        self._period = period
        self._max_points = _reachable(scheme, period)
        self._items = [_planned(section.key, item, period) for section in scheme.sections for item in section.items]
        self._bonuses = [_planned(ADJUSTMENTS, item, period) for item in scheme.bonuses]
        self._deductions = [_planned(ADJUSTMENTS, item, period) for item in scheme.deductions]
        self._section_max = {section.key: section_max_in(section, period) for section in scheme.sections}
        self._part_max = {
            part.key: (scheme.raw_max_in(part, period), scheme.part_max_in(part, period)) for part in scheme.parts
        }

    def score(self, facts: Facts) -> SubjectBreakdown:
        """Score one subject."""
        tier, failures = self._tier(facts)
        items = [self._score_item(planned, facts, tier) for planned in self._items]
        section_points = self._by_section(items)
        parts = self._weigh(section_points)
        earned = sum((part.points for part in parts) if parts else section_points.values(), _ZERO)
        adjustments = self._adjust(facts, earned)
        adjustment = sum((result.points for result in adjustments), _ZERO)
        red_lines, unknown = self._red_lines(facts)
        items += adjustments
        draft = SubjectBreakdown(
            items=tuple(items),
            section_points=section_points,
            parts=parts,
            adjustment=adjustment,
            points=earned + adjustment,
            max_points=self._max_points,
            red_lines=red_lines,
            class_title="",
            needs_improvement=False,
            tier=tier,
            state=_state(items, (*failures, *unknown)),
            failures=(*failures, *unknown),
            sentence=NO_WORKING,
        )
        return self._classed(draft)

    def _tier(self, facts: Facts) -> tuple[str, tuple[Message, ...]]:
        if not self._scheme.tiers:
            return "", ()
        residents = facts.get(RESIDENTS)
        if isinstance(residents, FactValue):
            tier = self._scheme.tier_of(residents.numerator)
            return ("" if tier is None else tier.key), ()
        if residents is None:
            return "", (Message(SCORE, _NO_RESIDENTS),)
        return "", (_failure(RESIDENTS, residents),)

    def _score_item(self, planned: _PlannedItem, facts: Facts, tier: str) -> ItemResult:
        if planned.absent is not None:
            return planned.absent
        item = planned.item
        if item.tier_rules and not tier:
            return _unscored(planned, State.STOPPED, partial(Message, SCORE, _NO_TIER))
        return self._result(planned, item.rule_for(tier).score, Case(planned.frame, planned.max_points, facts))

    def _result(self, planned: _PlannedItem, score: _Score, case: Case) -> ItemResult:
        """Score, or keep why that is not possible."""
        try:
            value = score(case).term.value
        except MarkMissing as missing:
            return _unscored(planned, State.WAITING, partial(_waiting_sentence, missing.missing))
        except FactStopped as stopped:
            return _unscored(planned, State.STOPPED, partial(_stopped_sentence, stopped.fact, stopped.failure))
        points = rounded(value, self._scheme.rounding)
        return ItemResult(
            item=planned.item,
            section_key=planned.section_key,
            points=points,
            max_points=planned.max_points,
            state=State.SCORED,
            fact_keys=planned.item.rule.facts,
            explain=partial(_explained, score, case, points),
        )

    def _adjust(self, facts: Facts, earned: Decimal) -> list[ItemResult]:
        """Add bonuses until their ceiling is reached, then take deductions off until nothing is left."""
        results: list[ItemResult] = []
        given = taken = _ZERO
        for planned in self._bonuses:
            ways = planned.frame.ways
            limit = self._scheme.bonus_ceiling / ways - given
            if planned.item.cap is not None:
                limit = min(limit, planned.item.cap / ways)
            results.append(self._result(planned, planned.item.rule.score, Case(planned.frame, limit, facts)))
            given += results[-1].points
        for planned in self._deductions:
            limit = self._deduction_limit(planned, earned + given - taken, taken)
            results.append(self._result(planned, partial(_deduct, planned.item), Case(planned.frame, limit, facts)))
            taken -= results[-1].points
        return results

    def _deduction_limit(self, planned: _PlannedItem, left: Decimal, taken: Decimal) -> Decimal:
        """Give how much a deduction may still take off."""
        ways = planned.frame.ways
        limit = left
        if planned.item.cap is not None:
            limit = min(limit, planned.item.cap / ways)
        if self._scheme.deduction_ceiling is not None:
            limit = min(limit, self._scheme.deduction_ceiling / ways - taken)
        return max(limit, _ZERO)

    def _by_section(self, items: Iterable[ItemResult]) -> dict[str, Decimal]:
        sums = dict.fromkeys(self._section_max, _ZERO)
        for item in items:
            sums[item.section_key] += item.points
        return sums

    def _weigh(self, section_points: Mapping[str, Decimal]) -> tuple[PartResult, ...]:
        scheme = self._scheme
        results: list[PartResult] = []
        for part in scheme.parts:
            raw = sum((section_points[section.key] for section in scheme.sections if section.part == part.key), _ZERO)
            raw_max, max_points = self._part_max[part.key]
            points = scheme.weighed(part, raw)
            term = Term(part.weight) * Term(scheme.max_points) * Term(raw) / Term(scheme.raw_max(part))
            results.append(
                PartResult(
                    key=part.key,
                    title=part.title,
                    weight=part.weight,
                    raw_points=raw,
                    raw_max=raw_max,
                    points=points,
                    max_points=max_points,
                    arithmetic=working(term, points),
                )
            )
        return tuple(results)

    def _red_lines(self, facts: Facts) -> tuple[tuple[str, ...], tuple[Message, ...]]:
        crossed: list[str] = []
        unknown: list[Message] = []
        for line in self._scheme.red_lines:
            value = facts.get(line.fact, ZERO_FACT)
            if isinstance(value, FactFailure):
                unknown.append(_failure(line.fact, value))
            elif value.numerator > 0:
                crossed.append(line.title)
        return tuple(crossed), tuple(unknown)

    def _classed(self, draft: SubjectBreakdown) -> SubjectBreakdown:
        if draft.state is not State.SCORED:
            return replace(draft, sentence=_unfinished_sentence(draft))
        if draft.red_lines:
            title, needs_improvement = self._scheme.red_line_class, True
        else:
            found = next(rule for rule in self._scheme.classes if self._earns(rule, draft))
            title, needs_improvement = found.title, found.needs_improvement
        sentence = _class_sentence(draft, title)
        return replace(draft, class_title=title, needs_improvement=needs_improvement, sentence=sentence)

    def _earns(self, rule: ClassRule, draft: SubjectBreakdown) -> bool:
        """Tell whether the points, and the shares of sections or items that the class asks for, are reached."""
        if draft.points < rule.at_least * draft.max_points:
            return False
        if not rule.only_if:
            return True
        reached = {item.key: (item.points, item.max_points) for item in draft.items}
        reached |= {key: (points, self._section_max[key]) for key, points in draft.section_points.items()}
        return all(reached[key][0] >= least * reached[key][1] for key, least in rule.only_if.items())


def _reachable(scheme: Scheme, period: Period) -> Decimal:
    """Give the maximum of the period, or refuse a period the scheme says nothing about."""
    max_points = scheme.max_in(period)
    if not scheme.covers(period):
        raise InvalidInput(Message(SCORE, _NOT_COVERED, {"scheme": scheme.title, "period": period.label}))
    if not max_points:
        raise InvalidInput(Message(SCORE, _NOTHING, {"scheme": scheme.title, "period": period.label}))
    return max_points


def _planned(section_key: str, item: Item, period: Period) -> _PlannedItem:
    ways = item.schedule.ways(period)
    frame = Frame.of(period, item.schedule.counted_quarters(period), ways)
    planned = _PlannedItem(item, section_key, frame, item_max_in(item, period), None)
    return planned if ways else replace(planned, absent=_not_applicable(planned))


def _not_applicable(planned: _PlannedItem) -> ItemResult:
    schedule, period = planned.item.schedule, planned.frame.period
    params: dict[str, object] = {"period": joined(COMMA, [quarter_name(quarter) for quarter in period.quarters])}
    template = _YEARLY
    if not schedule.is_yearly:
        template = _OTHER_QUARTERS
        params["quarters"] = joined(COMMA, [quarter_name(quarter) for quarter in schedule.quarters])
    return _unscored(planned, State.NOT_APPLICABLE, partial(Message, SCORE, template, params))


def _unscored(planned: _PlannedItem, state: State, sentence: Callable[[], Message]) -> ItemResult:
    return ItemResult(
        item=planned.item,
        section_key=planned.section_key,
        points=_ZERO,
        max_points=planned.max_points,
        state=state,
        fact_keys=planned.item.rule.facts,
        explain=lambda: Explanation(sentence(), NO_WORKING),
    )


def _explained(score: _Score, case: Case, points: Decimal) -> Explanation:
    """Work the item out once more, now for reading; keeping every working would cost more than the scoring."""
    with localcontext(_PRECISE):
        outcome = score(case)
        sentence, arithmetic = outcome.sentence(), working(outcome.term, points)
    params = {**sentence.params, "arithmetic": arithmetic}
    return Explanation(Message(sentence.context, sentence.template, params), arithmetic)


def _waiting_sentence(missing: tuple[Message, ...]) -> Message:
    return Message(SCORE, _WAITING, {"missing": joined(COMMA, missing)})


def _stopped_sentence(fact: str, failure: FactFailure) -> Message:
    return Message(SCORE, _STOPPED, {"fact": fact_label(fact), "reason": failure.message})


def _deduct(item: Item, case: Case) -> Outcome:
    rule = item.rule
    count = case.value(rule.facts[0]).numerator
    params: dict[str, object] = {"fact": fact_label(rule.facts[0]), "count": count}
    if not count or not isinstance(rule, PerEvent):
        return Outcome(number(0), lambda: Message(SCORE, _NOT_DEDUCTED, params))
    params["each"] = rule.value
    term = -at_most(Term(rule.value) * Term(count), Term(case.max_points))
    return Outcome(term, lambda: Message(SCORE, _DEDUCTED, params))


def _state(items: Iterable[ItemResult], failures: tuple[Message, ...]) -> State:
    states = {item.state for item in items}
    if failures or State.STOPPED in states:
        return State.STOPPED
    return State.WAITING if State.WAITING in states else State.SCORED


def _failure(fact: str, failure: FactFailure) -> Message:
    return Message(SCORE, _FAILED, {"fact": fact_label(fact), "reason": failure.message})


def _class_sentence(draft: SubjectBreakdown, class_title: str) -> Message:
    params: dict[str, object] = {"points": draft.points, "max": draft.max_points, "class": class_title}
    if draft.red_lines:
        return Message(SCORE, _RED_LINE, {**params, "red_lines": _quoted(draft.red_lines)})
    return Message(SCORE, _CLASS, {**params, "percent": percent(draft.points, draft.max_points)})


def _unfinished_sentence(draft: SubjectBreakdown) -> Message:
    reasons = list(draft.failures)
    for template, results in ((_ITEMS_STOPPED, draft.stopped), (_ITEMS_WAIT, draft.waiting)):
        if results:
            titles = _quoted([result.title for result in results])
            reasons.append(Message(SCORE, template, {"count": len(results), "titles": titles}))
    params = {"points": draft.points, "max": draft.max_points, "reasons": joined(CLAUSE, reasons)}
    return Message(SCORE, _UNFINISHED, params)


def _quoted(titles: Iterable[str]) -> Message:
    return joined(COMMA, [Message(SCORE, _TEXT, {"text": title}) for title in titles])
