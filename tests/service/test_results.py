"""Results side by side, what-ifs and their papers, on a real office."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import NotFound
from app.services.notices import DOCUMENTS
from app.services.what_if import WhatIf
from tests.offices import Desk

EVENTS = ("类型", "村", "日期", "应办日期", "办结日期", "结果", "数量", "应办数", "级别", "备注")
SCHEME = "default-1000"


def work(year: int) -> tuple[tuple[str, ...], ...]:
    return (
        ("责任书", "东河村", f"{year}-01-10", "", "", "完成", "40", "50", "", ""),
        ("宣讲活动", "东河村", f"{year}-02-10", "", "", "完成", "", "", "", ""),
        ("宣讲活动", "西山村", f"{year}-02-11", "", "", "完成", "", "", "", ""),
        ("经费到位", "东河村", f"{year}-03-01", "", "", "", "1500.50", "2000", "", ""),
        ("信息稿件", "东河村", f"{year}-03-02", "", "", "完成", "", "", "县级", ""),
    )


@pytest.fixture
def scored(desk: Desk) -> Desk:
    desk.take("events", EVENTS, *work(2025), *work(2026))
    return desk


def run_of(desk: Desk, period: str) -> int:
    return desk.township.assessment.score(SCHEME, period).run_id


@pytest.mark.parametrize("published", [False, True])
def test_items_add_up_to_their_sections(scored: Desk, published: bool) -> None:
    run = run_of(scored, "2025")
    if published:
        scored.publish(run)
    matrix = scored.township.results.matrix(run)
    for subject in scored.township.assessment.result(run).subjects:
        cells = matrix.cells[subject.subject_id]
        explained = {item.key: item.points for item in scored.township.assessment.explain(run, subject.subject_id)}
        assert {key: cell.points for key, cell in cells.items()} == {key: explained[key] for key in cells}
        for key, points in subject.section_points.items():
            assert points == sum(cells[column.key].points for column in matrix.columns if column.section_key == key)
    assert [column.number for column in matrix.columns[:4]] == ["1.1", "1.2", "1.3", "2.1"]


def test_lost_points_are_what_is_missing_to_the_full_mark(scored: Desk) -> None:
    run = run_of(scored, "2025")
    losses = scored.township.results.losses(run)
    result = scored.township.assessment.result(run)

    full = sum(section.max_points for section in result.sections) * len(result.subjects)
    reached = sum((sum(one.section_points.values(), Decimal(0)) for one in result.subjects), Decimal(0))
    assert sum(loss.lost for loss in losses) == full - reached
    assert round(sum((loss.share for loss in losses), Decimal(0)), 6) == 1
    assert [loss.lost for loss in losses] == sorted((loss.lost for loss in losses), reverse=True)


def test_a_trend_takes_the_published_run_of_a_period(scored: Desk) -> None:
    first = run_of(scored, "2025Q1")
    scored.publish(first)
    run_of(scored, "2025Q1")
    last = run_of(scored, "2025Q2")
    points = scored.township.results.trend(last, 1)

    assert [(point.run.period_key, point.run.run_id) for point in points] == [("2025Q1", first), ("2025Q2", last)]
    own = next(one for one in scored.township.assessment.result(first).subjects if one.subject_id == 1)
    assert points[0].percent == (100 * own.points / own.max_points).quantize(Decimal("0.01"))
    assert points[0].rank == own.rank
    assert points[0].lowest is not None
    assert points[0].highest is not None
    assert points[0].lowest <= points[0].percent <= points[0].highest


def test_a_first_year_is_preceded_by_its_quarters(scored: Desk) -> None:
    run_of(scored, "2025Q1")
    run_of(scored, "2025Q4")
    points = scored.township.results.trend(run_of(scored, "2025"))

    assert [point.run.period_key for point in points] == ["2025Q1", "2025Q4", "2025"]
    assert all(point.percent is None for point in points)


def test_a_year_is_laid_beside_the_one_before(scored: Desk) -> None:
    now = run_of(scored, "2026")
    with pytest.raises(NotFound, match="no run of Year 2025"):
        scored.township.results.comparison(now)
    before = run_of(scored, "2025")
    compared = scored.township.results.comparison(now)

    assert (compared.before.run_id, compared.now.run_id, compared.note) == (before, now, "")
    east = next(subject for subject in compared.subjects if subject.name == "东河村")
    assert east.before is not None
    assert east.now is not None
    assert (east.total.before, east.total.now) == (east.before.points, east.now.points)
    assert len(east.sections) == len(compared.averages)


def test_a_quarter_stands_beside_the_one_before_it(scored: Desk) -> None:
    before = run_of(scored, "2025Q4")
    now = run_of(scored, "2026Q1")
    assert scored.township.results.comparison(now).before.run_id == before
    same_quarter = run_of(scored, "2025Q1")
    assert scored.township.results.comparison(now).before.run_id == same_quarter


def what_if(desk: Desk, run: int, subject_id: int = 1) -> WhatIf:
    return desk.township.what_if.start(run, subject_id)


def test_nothing_changed_gives_the_stored_result(scored: Desk) -> None:
    run = run_of(scored, "2025")
    outcome = what_if(scored, run).try_out({})
    stored = next(one for one in scored.township.assessment.result(run).subjects if one.subject_id == 1)

    assert outcome.before == outcome.after
    assert (outcome.before.points, outcome.before.class_title) == (stored.points, stored.class_title)
    assert outcome.before.rank == stored.rank
    explained = {item.key: item for item in scored.township.assessment.explain(run, 1)}
    for line in outcome.lines:
        if line.item_key:
            assert (line.before, line.sentence) == (explained[line.item_key].points, explained[line.item_key].sentence)


def test_figures_put_back_as_they_are_change_nothing(scored: Desk) -> None:
    tried = what_if(scored, run_of(scored, "2025"))
    same = {
        (part.fact_key, part.key): (part.numerator, part.denominator)
        for fact in tried.facts()
        for part in fact.parts
        if not part.is_missing
    }

    assert tried.try_out(same).after == tried.try_out({}).before


def test_other_figures_show_points_class_and_rank_and_store_nothing(scored: Desk) -> None:
    run = run_of(scored, "2025")
    before = scored.query("SELECT count(*), max(seq) FROM change_log")
    tried = what_if(scored, run, 2)
    letters = next(fact for fact in tried.facts() if fact.key == "letters_signed")
    assert [part.key for part in letters.parts] == ["2025Q1", "2025Q2", "2025Q3", "2025Q4"]
    outcome = tried.try_out({("letters_signed", "2025Q2"): (Decimal(9), Decimal(10))})
    line = next(line for line in outcome.lines if line.item_key == "responsibility_letters")

    assert [line.before, line.after, line.change] == [0, 36, 36]
    assert outcome.after.points - outcome.before.points == 36
    better = tried.try_out(
        {
            ("letters_signed", "2025Q2"): (Decimal(10), Decimal(10)),
            ("sessions_held", "2025Q1"): (Decimal(8), None),
            ("funds_paid", "2025Q1"): (Decimal(1), Decimal(1)),
        }
    )
    assert (better.before.rank, better.after.rank) == (2, 1)
    assert scored.query("SELECT count(*), max(seq) FROM change_log") == before
    assert tried.try_out({}).after == outcome.before


def test_money_is_tried_in_yuan(scored: Desk) -> None:
    tried = what_if(scored, run_of(scored, "2025"))
    funds = next(fact for fact in tried.facts() if fact.key == "funds_paid")
    assert funds.is_money
    assert (funds.parts[0].numerator, funds.parts[0].denominator) == (Decimal("1500.5"), Decimal(2000))
    outcome = tried.try_out({("funds_paid", "2025Q1"): (Decimal(2000), Decimal(2000))})
    line = next(line for line in outcome.lines if line.item_key == "funds_paid")
    assert line.after == line.max_points


def test_whoever_is_not_in_the_run_has_no_what_if(scored: Desk) -> None:
    with pytest.raises(NotFound):
        what_if(scored, run_of(scored, "2025"), 99)


def test_every_document_of_villages_is_printed(scored: Desk) -> None:
    run_of(scored, "2025")
    now = run_of(scored, "2026")
    notices = scored.township.notices
    documents = notices.documents()

    assert {document.key for document in documents} <= set(DOCUMENTS)
    for document in documents:
        assert notices.render(document.key, now, 1).startswith(b"%PDF")
    assert "worker_card" not in {document.key for document in documents}
    assert "worker_card" in {document.key for document in notices.documents("worker")}


def test_the_figures_of_an_item_are_explained(scored: Desk) -> None:
    (note,) = scored.township.results.fact_notes(("letters_signed", "mark:visits"))

    assert note.label == "Responsibility letters of service"
    assert note.definition
    assert note.population
