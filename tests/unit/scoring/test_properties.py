"""What holds for every village, whatever its figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scoring.arithmetic import from_hundredths, rounded, to_hundredths
from app.domain.scoring.engine import score_all, score_subject
from app.domain.scoring.facts import FactPart, FactValue
from app.domain.scoring.period import Period
from tests.unit.scoring.samples import PATIENT, Facts, default_scheme, evaluate, villages

SCHEME = default_scheme()
PERIODS = st.sampled_from([Period(2025), *(Period(2025, quarter) for quarter in (1, 2, 3, 4))])
CASES = PERIODS.flatmap(lambda period: st.tuples(st.just(period), villages(period)))
TOWNSHIPS = PERIODS.flatmap(lambda period: st.tuples(st.just(period), st.lists(villages(period), max_size=5)))
ZERO = Decimal(0)
FAULTS = {
    "recheck_mismatches",
    "stock_faults",
    "late_complaints",
    "consent_gaps",
    "data_incidents",
    "falsified_records",
    "withheld_funds",
    "rights_violations",
}


@PATIENT
@given(CASES)
def test_points_stay_in_bounds_and_add_up(case: tuple[Period, Facts]) -> None:
    period, facts = case
    breakdown = score_subject(SCHEME, period, facts)

    ceiling = SCHEME.bonus_ceiling if period.quarter is None else SCHEME.bonus_ceiling / 4
    assert 0 <= breakdown.points <= breakdown.max_points + ceiling
    assert breakdown.points == sum(item.points for item in breakdown.items)
    assert breakdown.points == sum(breakdown.section_points.values()) + breakdown.adjustment
    assert breakdown.max_points == sum(item.max_points for item in breakdown.items) == SCHEME.max_in(period)
    assert all(0 <= item.points <= item.max_points for item in breakdown.items if item.section_key != "adjustments")
    assert all(from_hundredths(to_hundredths(item.points)) == item.points for item in breakdown.items)


@PATIENT
@given(CASES)
def test_working_recomputes_to_the_points(case: tuple[Period, Facts]) -> None:
    period, facts = case

    for item in score_subject(SCHEME, period, facts).items:
        assert str(item.sentence)
        if item.applicable:
            assert rounded(evaluate(item.arithmetic), Decimal("0.01")) == item.points
            assert Decimal(item.arithmetic.split(" = ")[-1].replace("−", "-")) == item.points
            assert item.arithmetic in str(item.sentence)
        else:
            assert (item.points, item.max_points, item.arithmetic) == (ZERO, ZERO, "")


@settings(PATIENT, max_examples=25)
@given(TOWNSHIPS)
def test_order_of_villages_does_not_matter(case: tuple[Period, list[Facts]]) -> None:
    period, found = case
    numbered = dict(enumerate(found, start=1))
    turned = dict(reversed(numbered.items()))
    ranked = score_all(SCHEME, period, numbered)

    assert score_all(SCHEME, period, turned) == ranked
    assert sorted(village.subject_id for village in ranked) == sorted(numbered)
    for better, worse in pairwise(ranked):
        same = (bool(better.breakdown.red_lines), better.breakdown.points) == (
            bool(worse.breakdown.red_lines),
            worse.breakdown.points,
        )
        assert (better.rank == worse.rank) == same
        assert (bool(better.breakdown.red_lines), -better.breakdown.points) <= (
            bool(worse.breakdown.red_lines),
            -worse.breakdown.points,
        )


@settings(PATIENT, max_examples=15)
@given(CASES)
def test_better_fact_never_lowers_points(case: tuple[Period, Facts]) -> None:
    period, facts = case
    before = score_subject(SCHEME, period, facts).points

    for key, value in facts.items():
        for better in _improved(value, Decimal(-1 if key in FAULTS else 1)):
            assert score_subject(SCHEME, period, facts | {key: better}).points >= before, key


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
    parts = tuple(replace(part, numerator=moved) if each is part else each for each in value.parts)
    return replace(value, numerator=value.numerator + moved - part.numerator, parts=parts)
