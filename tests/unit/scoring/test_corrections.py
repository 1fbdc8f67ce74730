"""Points changed after scoring: weighed where the scheme weighs, ranked within tiers, classed anew."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from app.domain.scoring.scheme import Scheme, load_scheme
from app.services.corrections import Change, changed_result
from app.services.score_results import RunInfo, RunResult, SubjectScore

RICH = load_scheme((Path(__file__).parent / "rich.toml").read_text(encoding="utf-8"))


def result_of(scheme: Scheme) -> RunResult:
    """Give two subjects with half of every section each."""
    sections = {section.key: section.max_points / 2 for section in scheme.sections}
    weighed = {
        part.key: scheme.weighed(
            part, sum(sections[one.key] for one in scheme.sections if one.part == part.key) + Decimal(0)
        )
        for part in scheme.parts
    }
    points = sum(weighed.values(), Decimal(0))
    subjects = tuple(
        SubjectScore(
            number, f"{number}村", points, scheme.max_points, 1, "", (), sections, Decimal(0), part_points=weighed
        )
        for number in (1, 2)
    )
    info = RunInfo(1, "s", "t", "1", "2026", "2026", "", "", 2)
    return RunResult(info, (), subjects)


def test_an_item_of_a_part_counts_by_the_weight_of_the_part() -> None:
    result = result_of(RICH)
    section = next(one for one in RICH.sections if one.items)
    part = next(one for one in RICH.parts if one.key == section.part)
    change = Change(2, section.items[0].key, Decimal(1))
    first, second = changed_result(result, RICH, [change], lambda _subject: ()).subjects
    assert (first.subject_id, first.rank, second.rank) == (2, 1, 2)
    assert first.section_points[section.key] == second.section_points[section.key] + 1
    assert first.points == sum(first.part_points.values())
    exact = part.weight * RICH.max_points / RICH.raw_max(part)
    assert abs(first.points - second.points - exact) <= RICH.rounding
    assert second.points == result.subjects[0].points


def test_a_change_of_the_whole_is_not_weighed() -> None:
    result = result_of(RICH)
    moved = changed_result(result, RICH, [Change(1, "", Decimal(-3))], lambda _subject: ()).subjects
    assert [(one.subject_id, one.points, one.adjustment) for one in moved] == [
        (2, result.subjects[1].points, Decimal(0)),
        (1, result.subjects[0].points - 3, Decimal(-3)),
    ]


def test_nothing_changed_is_the_same_result() -> None:
    result = result_of(RICH)
    assert changed_result(result, RICH, [], lambda _subject: ()) is result
