"""What holds for every village, whatever its figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scoring.arithmetic import from_hundredths, rounded, to_hundredths
from app.domain.scoring.breakdown import RankedSubject, State
from app.domain.scoring.engine import score_all, score_subject
from app.domain.scoring.facts import FactFailure, FactPart, FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import ADJUSTMENTS, load_scheme
from tests.unit.scoring.samples import PATIENT, SubjectFacts, default_scheme, evaluate, rich_text, stated, villages

SCHEMES = {"default": default_scheme(), "rich": load_scheme(rich_text())}
PERIODS = st.sampled_from([Period(2025), *(Period(2025, quarter) for quarter in (1, 2, 3, 4))])
NAMES = st.sampled_from(sorted(SCHEMES))
ZERO = Decimal(0)
Case = tuple[str, Period, SubjectFacts]


def cases(*, complete: bool = False) -> st.SearchStrategy[Case]:
    """Draw a scheme, a period and a village."""
    return st.tuples(NAMES, PERIODS).flatmap(
        lambda two: st.tuples(st.just(two[0]), st.just(two[1]), villages(SCHEMES[two[0]], two[1], complete=complete))
    )


def townships() -> st.SearchStrategy[tuple[str, Period, list[SubjectFacts]]]:
    """Draw a scheme, a period and some villages."""
    return st.tuples(NAMES, PERIODS).flatmap(
        lambda two: st.tuples(st.just(two[0]), st.just(two[1]), st.lists(villages(SCHEMES[two[0]], two[1]), max_size=4))
    )


FAULTS = {
    "recheck_mismatches",
    "stock_faults",
    "late_complaints",
    "consent_gaps",
    "data_incidents",
    "falsified_records",
    "withheld_funds",
    "rights_violations",
    "report_days",
    "mark:sample",
}


@PATIENT
@given(cases())
def test_points_stay_in_bounds_and_add_up(case: Case) -> None:
    scheme, period, facts = SCHEMES[case[0]], case[1], case[2]
    breakdown = score_subject(scheme, period, facts)

    ways = 1 if period.quarter is None else 4
    assert 0 <= breakdown.points <= breakdown.max_points + scheme.bonus_ceiling / ways
    earned = sum((part.points for part in breakdown.parts) if scheme.parts else breakdown.section_points.values(), ZERO)
    assert breakdown.points == earned + breakdown.adjustment
    adjusted = [item for item in breakdown.items if item.section_key == ADJUSTMENTS]
    assert breakdown.adjustment == sum((item.points for item in adjusted), ZERO)
    items = [item for item in breakdown.items if item.section_key != ADJUSTMENTS]
    assert sum((item.points for item in items), ZERO) == sum(breakdown.section_points.values())
    assert all(0 <= item.points <= item.max_points for item in items)
    assert all(from_hundredths(to_hundredths(item.points)) == item.points for item in breakdown.items)
    lost = -sum((item.points for item in adjusted if item.points < 0), ZERO)
    assert scheme.deduction_ceiling is None or lost <= scheme.deduction_ceiling / ways
    assert breakdown.max_points == scheme.max_in(period)


@PATIENT
@given(cases())
def test_parts_are_weighed_and_say_how(case: Case) -> None:
    scheme, period, facts = SCHEMES[case[0]], case[1], case[2]
    breakdown = score_subject(scheme, period, facts)

    for part in breakdown.parts:
        sections = [section.key for section in scheme.sections if section.part == part.key]
        assert part.raw_points == sum((breakdown.section_points[key] for key in sections), ZERO)
        assert 0 <= part.raw_points <= part.raw_max
        assert 0 <= part.points <= part.max_points <= part.weight * scheme.max_points
        assert rounded(evaluate(str(part.arithmetic)), Decimal("0.01")) == part.points == stated(str(part.arithmetic))


@PATIENT
@given(cases())
def test_working_recomputes_to_the_points(case: Case) -> None:
    scheme, period, facts = SCHEMES[case[0]], case[1], case[2]

    for item in score_subject(scheme, period, facts).items:
        explanation = item.explain()
        working = str(explanation.arithmetic)
        assert str(explanation.sentence) == str(item.sentence) != ""
        if item.state is State.SCORED:
            assert rounded(evaluate(working), Decimal("0.01")) == item.points == stated(working)
            assert working in str(explanation.sentence)
        else:
            assert (item.points, working) == (ZERO, "")
        assert (item.max_points == 0) == (item.state is State.NOT_APPLICABLE or item.section_key == ADJUSTMENTS)


@PATIENT
@given(cases())
def test_whoever_waits_or_has_stopped_is_not_classed(case: Case) -> None:
    scheme, period, facts = SCHEMES[case[0]], case[1], case[2]
    breakdown = score_subject(scheme, period, facts)
    [entry] = score_all(scheme, period, {7: facts})

    failed = {key for key, value in facts.items() if isinstance(value, FactFailure)}
    looked_at = {
        fact for item in (*scheme.items, *scheme.adjustments) if item.schedule.ways(period) for fact in item.facts
    } | {line.fact for line in scheme.red_lines}
    looked_at |= {"residents"} if scheme.tiers else set()
    missing = any(f"mark:{item.key}" not in facts for item in scheme.marked_items if item.schedule.ways(period))
    is_stopped = bool(failed & looked_at) or (bool(scheme.tiers) and "residents" not in facts)
    expected = State.STOPPED if is_stopped else State.WAITING if missing else State.SCORED
    assert (breakdown.state, entry.breakdown) == (expected, breakdown)
    assert (entry.rank, bool(breakdown.class_title)) == ((1, True) if expected is State.SCORED else (None, False))
    assert bool(breakdown.stopped or breakdown.failures) == is_stopped
    assert bool(breakdown.waiting) == missing


@settings(PATIENT, max_examples=25)
@given(townships())
def test_order_of_villages_does_not_matter(case: tuple[str, Period, list[SubjectFacts]]) -> None:
    scheme, period, found = SCHEMES[case[0]], case[1], case[2]
    numbered = dict(enumerate(found, start=1))
    turned = dict(reversed(numbered.items()))
    ranked = score_all(scheme, period, numbered)

    assert score_all(scheme, period, turned) == ranked
    assert sorted(entry.subject_id for entry in ranked) == sorted(numbered)
    complete = [entry for entry in ranked if entry.breakdown.state is State.SCORED]
    assert complete == list(ranked[: len(complete)])
    assert all(entry.rank is entry.tier_rank is None for entry in ranked[len(complete) :])
    standings = {entry.subject_id: standing(entry) for entry in complete}
    for entry in complete:
        mine = standings[entry.subject_id]
        others = {one: place for one, place in standings.items() if one != entry.subject_id}
        assert entry.rank == 1 + sum(place < mine for place in others.values())
        assert entry.tied_with == tuple(sorted(one for one, place in others.items() if place == mine))
        if scheme.tiers:
            members = {one.subject_id for one in complete if one.breakdown.tier == entry.breakdown.tier}
            theirs = {one: place for one, place in others.items() if one in members}
            assert entry.tier_rank == 1 + sum(place < mine for place in theirs.values())
            assert entry.tier_tied_with == tuple(sorted(one for one, place in theirs.items() if place == mine))


def standing(entry: RankedSubject) -> tuple[bool, Decimal]:
    """Give what a rank rests on."""
    return bool(entry.breakdown.red_lines), -entry.breakdown.points


@settings(PATIENT, max_examples=25)
@given(cases(complete=True))
def test_better_fact_never_lowers_points(case: Case) -> None:
    scheme, period, facts = SCHEMES[case[0]], case[1], case[2]
    before = score_subject(scheme, period, facts).points

    for key, value in facts.items():
        assert isinstance(value, FactValue)
        if key == "residents":
            continue
        for better in _improved(value, Decimal(-1 if key in FAULTS else 1)):
            assert score_subject(scheme, period, facts | {key: better}).points >= before, key


def _improved(value: FactValue, step: Decimal) -> list[FactValue]:
    """Give the value with each of its parts, or the whole, moved by one."""
    if not value.parts:
        return [replace(value, numerator=max(value.numerator + step, Decimal(0)))]
    return [_changed(value, part, step) for part in value.parts]


def _changed(value: FactValue, part: FactPart, step: Decimal) -> FactValue:
    """Move one part by one, as far as it can go."""
    moved = max(part.numerator + step, Decimal(0))
    if part.denominator is not None:
        moved = min(moved, part.denominator)
    parts = tuple(part._replace(numerator=moved) if each is part else each for each in value.parts)
    return replace(value, numerator=value.numerator + moved - part.numerator, parts=parts)
