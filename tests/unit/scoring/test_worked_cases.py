"""Thirty assessments worked out in a workbook, against whole fractions and against the program, to the last digit."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import pytest

import resources
from app.domain.scoring.breakdown import State
from app.domain.scoring.engine import score_all
from app.domain.scoring.facts import FactFailure, FactPart, FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import load_scheme
from app.domain.text import Message
from tests.scoring_cases import witness
from tests.scoring_cases.workbook import FOLDER, Figures, Run, Subject, WorkedCase, cases, points_cells

Line = tuple[str, object, str]
"""Name of a line, its figure or word (None while undecided), and its state."""
Worked = tuple[Decimal | str | None, str]
"""A figure or word of the workbook and the state beside it."""

CASES = cases()
RUNS = [pytest.param(case, run, id=f"{case.name}-{run.period}") for case in CASES for run in case.runs]
_FAILURE = FactFailure(Message("Score", "failed"))


def test_there_are_thirty_and_every_scheme_is_used() -> None:
    assert len(CASES) >= 30
    assert len({case.name for case in CASES}) == len(CASES)
    used = {case.scheme.name for case in CASES}
    assert {path.name for path in FOLDER.glob("*.toml")} <= used
    assert {path.name for path in resources.path("schemes").iterdir() if path.name.endswith(".toml")} <= used
    assert all(1 < len(case.subjects) <= 6 for case in CASES)


def test_points_are_worked_out_in_the_workbook_and_not_typed() -> None:
    typed = [
        (sheet, line, cell)
        for sheet, line, cell in points_cells()
        if cell != 0 and not str(cell).startswith("=")  # 0 stands where an item does not count
    ]
    assert not typed


@pytest.mark.parametrize(("case", "run"), RUNS)
def test_the_workbook_agrees_with_whole_fractions(case: WorkedCase, run: Run) -> None:
    scheme = witness.read_scheme(case.scheme)
    reckonings = [witness.Reckoning(scheme, run.period, subject) for subject in case.subjects]
    for index, (reckoning, rank) in enumerate(zip(reckonings, witness.ranks(reckonings), strict=True)):
        worked = _worked(run, index)
        found = [(name, _exact(value), state) for name, value, state in _reckoned(reckoning)]
        assert [(name, worked[name]) for name, _, _ in found] == [
            (name, (value, state)) for name, value, state in found
        ]
        assert worked["rank"][0] == rank


@pytest.mark.parametrize(("case", "run"), RUNS)
def test_the_program_agrees_with_the_workbook(case: WorkedCase, run: Run) -> None:
    scheme = load_scheme(case.scheme.read_text("utf-8"))
    facts = {index: _facts(subject, run.period) for index, subject in enumerate(case.subjects)}
    for ranked in score_all(scheme, Period.parse(run.period), facts):
        worked = _worked(run, ranked.subject_id)
        breakdown = ranked.breakdown
        decided = breakdown.state is State.SCORED
        for item in breakdown.items:
            known = item.state in {State.SCORED, State.NOT_APPLICABLE}
            assert (item.key, item.points if known else None, item.state) == (item.key, *worked[item.key])
        for key, points in breakdown.section_points.items():
            assert (key, points) == (key, worked[f"section {key}"][0])
        assert breakdown.adjustment == worked.get("adjustment", (0, ""))[0]
        assert breakdown.points == worked["total"][0]
        assert breakdown.max_points == worked["max"][0]
        assert {part.key: part.points for part in breakdown.parts} == _parts(worked)
        assert (breakdown.class_title or None) == worked["class"][0]
        assert bool(breakdown.class_title) == decided
        assert ranked.rank == worked["rank"][0]
        assert breakdown.tier == worked.get("tier", ("", ""))[0]
        assert ranked.tier_rank == worked.get("tier rank", (None, ""))[0]


def _worked(run: Run, index: int) -> dict[str, Worked]:
    return {name: (values[index], run.states[name][index] or "scored") for name, values in run.values.items()}


def _parts(worked: dict[str, Worked]) -> dict[str, Decimal | str | None]:
    return {name.removeprefix("part "): figure for name, (figure, _) in worked.items() if name.startswith("part ")}


def _reckoned(reckoning: witness.Reckoning) -> Iterator[Line]:
    for key, line in reckoning.lines.items():
        known = line.state not in {witness.WAITING, witness.STOPPED}
        yield key, line.points if known else None, line.state
    yield from ((f"section {key}", points, "scored") for key, points in reckoning.sections.items())
    if "parts" in reckoning.scheme:
        yield from ((f"part {key}", points, "scored") for key, points in reckoning.parts().items())
    if reckoning.scheme.keys() & {"bonuses", "deductions"}:
        yield "adjustment", reckoning.adjustment, "scored"
    yield "total", reckoning.total, "scored"
    yield "max", reckoning.maximum, "scored"
    yield "class", reckoning.class_title if reckoning.decided else None, "scored"


def _exact(value: object) -> object:
    """Give the decimal of a fraction that is one."""
    if not isinstance(value, Fraction):
        return value
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    assert Fraction(exact) == value
    return exact


def _facts(subject: Subject, period: str) -> dict[str, FactValue | FactFailure]:
    given: dict[str, FactValue | FactFailure] = dict.fromkeys(subject.failed, _FAILURE)
    given |= {key: _value(figures, period) for key, figures in subject.facts.items()}
    return given


def _value(figures: Figures, period: str) -> FactValue:
    """Keep what lies in the period; parts by level and parts without a name have none."""
    kept = {key: pair for key, pair in figures.items() if _lies_in(key, period)}
    parts = tuple(FactPart(key, *pair) for key, pair in kept.items() if key)
    denominators = [due for _, due in kept.values() if due is not None]
    numerator = sum((done for done, _ in kept.values()), Decimal(0))
    return FactValue(numerator, sum(denominators, Decimal(0)) if denominators else None, parts)


def _lies_in(part: str, period: str) -> bool:
    year = period[:4]
    if not part.startswith(year) or period == year:
        return True
    if part[4:5] == "-":
        return f"{year}Q{(int(part[5:7]) + 2) // 3}" == period
    return part.startswith(period)
