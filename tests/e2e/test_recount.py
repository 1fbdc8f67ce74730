"""Every headline figure of the demonstration, counted again from its workbooks by code of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import resources
from app import bootstrap
from app.bootstrap import Township
from tests.e2e.conftest import Demonstration
from tests.e2e.desk import CHEAP
from tests.e2e.recount import DONE, Books, Recount, Score, is_citizen_id, lines

PERIODS = ("2025Q1", "2025Q2", "2025Q3", "2025Q4", "2025")
SCHEME = resources.path("schemes", "default-1000.toml")
PRACTICE_PASSPHRASE = "practice-township"


@pytest.fixture(scope="module")
def as_of(demonstration: Demonstration) -> date:
    """Give the day on which the demonstration asked what was due."""
    return datetime.fromisoformat(demonstration.summary["made_at"]).astimezone().date()


@pytest.fixture(scope="module")
def township(demonstration: Demonstration) -> Iterator[Township]:
    """Open the office that the demonstration left behind."""
    opened = bootstrap.open_township(demonstration.folder / "office", PRACTICE_PASSPHRASE)
    yield opened
    opened.close()


def test_the_check_of_numbers_knows_good_and_bad() -> None:
    assert is_citizen_id("11010519491231002X")
    assert not is_citizen_id("110105194912310021")
    assert not is_citizen_id("11010519490231002X")
    assert not is_citizen_id("1101051949123100")


def test_residents(demonstration: Demonstration) -> None:
    books, figures = demonstration.books, demonstration.summary["imports"]["residents"]
    assert figures["rows_read"] == len(books.people)
    assert figures["rows_accepted"] == figures["inserted"] == len(books.accepted)
    assert figures["rows_refused"] == len(books.people) - len(books.accepted) > 0
    assert figures["cells_mended"] == books.mended_cells
    assert figures["cells_refused"] == 0
    assert figures["columns_declined"] == ["政策属性", "最后避孕状况"]
    numbers = [line["身份证号"] for line in books.accepted]
    assert len(numbers) == len(set(numbers))


def test_the_register(demonstration: Demonstration) -> None:
    books, summary = demonstration.books, demonstration.summary
    assert summary["register"] == {
        "residents": len(books.accepted),
        "households": len(books.households),
        "villages": len(books.villages),
        "groups": len(books.groups),
    }
    assert summary["residents_by_village"] == books.residents_by_village
    assert list(summary["residents_by_village"]) == books.villages
    assert summary["imports"]["places"]["rows_accepted"] == len(books.groups)


def test_events_and_figures(demonstration: Demonstration, township: Township) -> None:
    books, imports = demonstration.books, demonstration.summary["imports"]
    assert imports["events"]["rows_read"] == imports["events"]["inserted"] == len(books.work)
    figures = sum(len(days) for days in books.reports.values())
    assert imports["figures"]["rows_read"] == imports["figures"]["inserted"] == figures
    with township._office.store.read() as connection:
        rows = connection.execute("SELECT event_type, count(*) FROM work_event WHERE deleted = 0 GROUP BY 1").fetchall()
    assert {row[0]: row[1] for row in rows} == books.work_by_kind


def test_monthly_reports_in_time(demonstration: Demonstration, township: Township, as_of: date) -> None:
    year = {village.name: village.village_id for village in township.places.villages()}
    run = _run(township, "2025")
    books = demonstration.books
    counted = {village: len(books.months_on_time(village, 2025, as_of)) for village in books.villages}
    points = {village: _items(township, run, village_id)["monthly_reports"] for village, village_id in year.items()}
    assert points == {village: 10 * months for village, months in counted.items()}
    assert min(counted.values()) < 12


def test_the_bundle_holds_the_whole_register(demonstration: Demonstration) -> None:
    books, bundle = demonstration.books, demonstration.summary["bundle"]
    villages = len(books.villages)
    assert bundle["seq"] == 1
    sent = {table: rows for table, rows in bundle["rows"].items() if rows}
    year = demonstration.summary["entitlements"]
    people, stages = year["approved"], 5
    # Whoever turned sixty in 2004 or later is owed every month since; nobody can have more.
    assert people <= sent.pop("payment_month") <= people * 12 * 23
    assert sent == {
        "village": villages,
        "village_group": len(books.groups),
        "household": len(books.households),
        "resident": len(books.accepted),
        "work_event": len(books.work),
        "reported_figure": sum(len(days) for days in books.reports.values()),
        "population_event": len(lines(books.folder / "population.xlsx")),
        "migrant": len(lines(books.folder / "migrants.xlsx")),
        "village_worker": len(lines(books.folder / "workers.xlsx")),
        "assessment_scheme": 1,
        "score_run": len(PERIODS),
        "score_subject": len(PERIODS) * villages,
        "score_point": len(PERIODS) * villages * len(_every_item(books)),
        "score_step": len(PERIODS) * len(("hand over", "check", "publish")),
        "entitlement_offer": people,
        "entitlement_case": people,
        "case_step": people * (1 + 2 * stages),
        "case_criterion": people * 4,
        "case_document": people * 6,
        "case_account": people,
        "village_review": sum("minutes-" in paper for paper in year["papers"]),
        "village_review_vote": people,
        "public_notice": sum("public_notice-" in paper for paper in year["papers"]),
        "public_notice_line": 2 * people,
        "payment_list": 1,
        "payment_line": people,
    }


def test_the_papers_are_there(demonstration: Demonstration) -> None:
    papers = [demonstration.folder / paper for paper in demonstration.summary["papers"]]
    assert len(papers) == 2 * len(demonstration.books.villages) + 7
    assert all(paper.read_bytes().startswith(b"%PDF-") for paper in papers)
    assert demonstration.summary["office_file_problems"] == []


@pytest.mark.parametrize("period", PERIODS)
def test_the_ranking(demonstration: Demonstration, as_of: date, period: str) -> None:
    told = demonstration.summary["scores"][period]
    counted = Recount(demonstration.books, SCHEME, period, as_of).scores()
    assert [_exact(entry) for entry in told["ranking"]] == [_as_told(score) for score in counted]


def test_the_year_has_all_classes_and_red_lines(demonstration: Demonstration, as_of: date) -> None:
    scores = Recount(demonstration.books, SCHEME, "2025", as_of).scores()
    assert {score.class_title for score in scores} == {"优秀", "良好", "合格", "需改进", "红线整改"}
    assert any(score.adjustment > 0 for score in scores)
    assert any(score.adjustment < 0 for score in scores)
    assert scores[-1].red_lines


@pytest.mark.parametrize("period", PERIODS)
def test_every_item(demonstration: Demonstration, township: Township, as_of: date, period: str) -> None:
    counted = {score.village: score.items for score in Recount(demonstration.books, SCHEME, period, as_of).scores()}
    run = _run(township, period)
    told = {village.name: _items(township, run, village.village_id) for village in township.places.villages()}
    assert told == counted


def test_what_is_open_is_due_only_when_its_day_has_passed(demonstration: Demonstration, tmp_path: Path) -> None:
    """Scored on the very due day of an open application, and on the day after."""
    books = demonstration.books
    open_ones = [event for event in books.work if event.result == "open" and event.kind in DONE["applications_in_time"]]
    due = min(event.due for event in open_ones if event.due is not None)
    folder = tmp_path / "office"
    shutil.copytree(demonstration.folder / "office", folder)
    seen = []
    for day in (due, due + timedelta(1)):
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        at_noon = replace(CHEAP, clock=partial(noon.astimezone, UTC))
        opened = bootstrap.open_township(folder, PRACTICE_PASSPHRASE, surroundings=at_noon)
        try:
            run = opened.assessment.score("default-1000", "2025").run_id
            told = {village.name: _items(opened, run, village.village_id) for village in opened.places.villages()}
        finally:
            opened.close()
        assert told == {score.village: score.items for score in Recount(books, SCHEME, "2025", day).scores()}
        seen.append(told)
    assert seen[0] != seen[1]


def _run(township: Township, period: str) -> int:
    found = township.assessment.latest(period)
    assert found is not None
    return found.run_id


def _items(township: Township, run_id: int, village_id: int) -> dict[str, Decimal]:
    return {item.key: item.points for item in township.assessment.explain(run_id, village_id)}


def _every_item(books: Books) -> Mapping[str, Decimal]:
    return Recount(books, SCHEME, "2025", date(2026, 12, 31)).scores()[0].items


def _exact(entry: Mapping[str, Any]) -> dict[str, object]:
    """Turn the points that the summary tells as text into numbers."""
    points = {key: Decimal(entry[key]) for key in ("points", "max_points", "adjustment")}
    return {**entry, **points, "sections": {key: Decimal(value) for key, value in entry["sections"].items()}}


def _as_told(score: Score) -> dict[str, object]:
    return {
        "rank": score.rank,
        "village": score.village,
        "points": score.points,
        "max_points": score.max_points,
        "class": score.class_title,
        "red_lines": score.red_lines,
        "sections": score.sections,
        "adjustment": score.adjustment,
    }
