"""Work and figures: every fact is fed, results agree with their dates, and the figures balance."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import pytest

import resources
from app.domain.scoring.facts import (
    FACTS,
    VILLAGE,
    CountByLevel,
    CountEvents,
    CountNotDone,
    DoneOverDue,
    FactSpec,
    ReportsOnTime,
    SumQuantity,
)
from app.practice.events import TYPE_WORDS, add_working_days
from app.practice.tables import Cell, PracticeTownship

People = list[dict[str, str]]
END = date(2025, 12, 31)
GOOD, RESULTS = {"合格", "完成"}, {"合格", "完成", "超期", "不合格", "待办", "本人谢绝"}
KIND_OF_WORD = {word: kind for kind, words in TYPE_WORDS.items() for word in words}


class Work(NamedTuple):
    """One row of the events, by column."""

    number: Cell
    word: str
    village: str
    group: str
    on: date
    due: Cell
    done: Cell
    result: str
    quantity: Cell
    total: Cell
    level: str
    handler: str
    person: str
    note: str

    @property
    def kind(self) -> str:
        """The key of the event type."""
        return KIND_OF_WORD[self.word]

    @property
    def quarter(self) -> int:
        """The quarter in which it happened."""
        return (self.on.month + 2) // 3


@pytest.fixture(scope="session")
def work(township: PracticeTownship) -> list[Work]:
    return [Work(*row) for row in township.events.rows]  # type: ignore[arg-type]  # the tests below prove the types


def test_words_are_those_of_the_event_types() -> None:
    known = tomllib.loads(resources.path("codes", "event_types.toml").read_text("utf-8"))
    assert set(TYPE_WORDS) == set(known)
    for kind, (label, *others) in TYPE_WORDS.items():
        assert label == known[kind]["label"]
        assert set(others) <= set(known[kind]["synonyms"])


def test_columns_hold_what_their_headings_say(township: PracticeTownship, work: list[Work]) -> None:
    groups = {(row[0], row[1]) for row in township.places.rows}
    assert len({row.number for row in work}) == len(work)
    for row in work:
        assert row.on.year == 2025
        assert row.result in RESULTS
        assert row.level in {"", "国家", "省", "市", "县", "乡镇"}
        assert row.handler
        assert not row.group or (row.village, row.group) in groups
    assert [row.on for row in work] == sorted(row.on for row in work)
    assert Counter(row.kind for row in work) == township.expected.events_by_type


def test_results_agree_with_dates(work: list[Work]) -> None:
    for row in work:
        assert (row.done == "") == (row.result == "待办")
        if isinstance(row.done, date):
            assert row.on <= row.done <= END
            if isinstance(row.due, date) and row.result in GOOD:
                assert row.done <= row.due
            if isinstance(row.due, date) and row.result == "超期":
                assert row.done > row.due
        if row.result in {"超期", "待办"}:
            assert isinstance(row.due, date)
    seen = Counter(row.result for row in work)
    assert set(seen) == RESULTS


def test_totals_are_not_exceeded_and_money_has_fen(work: list[Work]) -> None:
    for row in work:
        if row.kind == "funds_paid":
            assert [len(str(cell).split(".")[1]) for cell in (row.quantity, row.total)] == [2, 2]
        if row.total != "":
            assert 0 <= float(str(row.quantity)) <= float(str(row.total))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_every_fact_is_fed(fact: FactSpec, work: list[Work], township: PracticeTownship) -> None:
    measure = fact.measure
    if isinstance(measure, ReportsOnTime):
        assert sum(map(len, township.expected.late_months_by_village.values())) > 5
        return
    if not measure.types or VILLAGE not in fact.subjects:
        return
    rows = [row for row in work if row.kind in measure.types]
    assert {row.kind for row in rows} == set(measure.types)
    if isinstance(measure, SumQuantity):
        assert all(row.total != "" for row in rows)
        assert not measure.level or {"县", "乡镇"} <= {row.level for row in rows}
    elif isinstance(measure, CountByLevel):
        assert len({row.level for row in rows}) > 1
        assert all(row.level for row in rows)
    elif isinstance(measure, DoneOverDue | CountNotDone):
        # Visits have no term: they are due on their day and never late.
        has_term = [isinstance(row.due, date) for row in rows if row.kind not in ("home_visit", "certificate_handling")]
        assert all(has_term)
        done, due = (sum(_weight(row)[place] for row in rows) for place in (0, 1))
        assert 0 < done < due or not has_term
    elif isinstance(measure, CountEvents) and measure.results:
        assert 0 < sum(row.result in GOOD for row in rows) <= len(rows)


def test_some_offers_are_declined(work: list[Work]) -> None:
    kinds = {row.kind for row in work if row.result == "本人谢绝"}
    assert kinds >= {"preconception_offer", "folic_acid_offer", "special_family_contact", "home_visit"}


def test_one_village_crosses_red_lines(work: list[Work], township: PracticeTownship) -> None:
    red = {"falsified_record", "withheld_funds", "rights_violation", "data_incident"}
    assert {row.village for row in work if row.kind in red} == set(township.expected.red_line_villages)
    assert len(township.expected.red_line_villages) == 1
    assert [row.quarter for row in work if row.kind == "falsified_record"] == [3]


def test_persons_are_residents_of_the_village(work: list[Work], clean_people: People) -> None:
    homes = {person["户人编号"]: (person["村名称"], person["小区/组名"]) for person in clean_people}
    linked = [row for row in work if row.person]
    assert len(linked) > 6000
    assert all(homes[row.person] == (row.village, row.group) for row in linked)
    personal = {
        key
        for key, entry in tomllib.loads(resources.path("codes", "event_types.toml").read_text("utf-8")).items()
        if entry.get("person")
    }
    assert {row.kind for row in linked} <= personal


def test_working_days_skip_weekends() -> None:
    assert add_working_days(date(2025, 1, 3), 1) == date(2025, 1, 6)
    assert add_working_days(date(2025, 1, 6), 30) == date(2025, 2, 17)


def test_figures_balance_and_end_with_the_residents(township: PracticeTownship) -> None:
    for village, months in _figures(township).items():
        population = months.pop("2024-12")["期末人口"]
        assert list(months) == [f"2025-{month:02d}" for month in range(1, 13)]
        for figures in months.values():
            assert len(figures) == 6
            population += figures["出生人数"] - figures["死亡人数"] + figures["迁入人数"] - figures["迁出人数"]
            assert figures["期末人口"] == population
        assert population == township.expected.residents_by_village[village]
    assert len(township.figures.rows) == township.expected.figures == 12 * (12 * 6 + 1)


def _figures(township: PracticeTownship) -> dict[str, dict[str, dict[str, int]]]:
    found: defaultdict[str, defaultdict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for village, month, indicator, number, *_ in township.figures.rows:
        assert isinstance(number, int)
        assert number >= 0
        found[str(village)][str(month)][str(indicator)] = number
    return {village: dict(months) for village, months in found.items()}


def test_figures_agree_with_people_and_events(
    township: PracticeTownship, work: list[Work], clean_people: People
) -> None:
    kinds = {
        "出生人数": "birth",
        "死亡人数": "death",
        "迁入人数": "move_in",
        "迁出人数": "move_out",
        "结婚人数": "marriage",
    }
    events = Counter((row.village, f"{row.on:%Y-%m}", row.kind) for row in work)
    for village, months in _figures(township).items():
        for month, figures in months.items():
            for indicator, number in figures.items():
                if indicator in kinds:
                    assert events[village, month, kinds[indicator]] == number
    born = Counter((person["村名称"], person["出生日期"][:7]) for person in clean_people)
    wed = Counter((person["村名称"], person["初婚日期"][:7]) for person in clean_people)
    for village, months in _figures(township).items():
        for month in list(months)[1:]:
            assert months[month]["出生人数"] == born[village, month]
            assert months[month]["结婚人数"] == wed[village, month]


def test_late_months_can_be_counted_again(township: PracticeTownship) -> None:
    late: dict[str, set[str]] = {village: set() for village in township.expected.residents_by_village}
    for village, month, _, _, reported, _ in township.figures.rows:
        assert isinstance(reported, date)
        year, number = (int(part) for part in str(month).split("-"))
        due = date(year + number // 12, number % 12 + 1, 5)
        if reported > due:
            late[str(village)].add(str(month))
    assert {village: tuple(sorted(months)) for village, months in late.items()} == (
        township.expected.late_months_by_village
    )
    assert sum(map(len, late.values())) < 60


def _weight(row: Work) -> tuple[float, float]:
    """Give what an event adds to done and to due."""
    if row.result == "本人谢绝" or (row.result == "待办" and isinstance(row.due, date) and row.due > END):
        return 0.0, 0.0
    done, due = (float(str(row.quantity)), float(str(row.total))) if row.total != "" else (1.0, 1.0)
    return (done if row.result in GOOD else 0.0), due


def _points(rows: list[Work], late_months: int) -> float:
    """Score a village roughly as the default scheme of 1000 points does, without bonus and deduction."""

    def of(*kinds: str) -> list[Work]:
        return [row for row in rows if row.kind in kinds]

    def ratio(*kinds: str) -> float:
        due = sum(_weight(row)[1] for row in of(*kinds))
        return sum(_weight(row)[0] for row in of(*kinds)) / due if due else 1.0

    def quarters(kind: str) -> int:
        return len({row.quarter for row in of(kind) if row.result in GOOD})

    pieces = sum({"国家": 5.0, "省": 5.0, "市": 2.5}.get(row.level, 1.0) for row in of("media_piece"))
    mismatches = [float(str(row.quantity)) / float(str(row.total)) for row in of("recheck")]
    late = sum(_weight(row)[1] - _weight(row)[0] for row in of("complaint"))
    return (
        40 * ratio("responsibility_letter")
        + 10 * quarters("joint_meeting")
        + 20 * ratio("funds_paid")
        + min(40, 5 * len(of("session")))
        + max(0.0, 20 - max(0.0, 90 - 100 * ratio("leaflet_delivery")))
        + 10 * quarters("board_update")
        + min(20.0, pieces)
        + 15 * sum(row.result in GOOD for row in of("training"))
        + 10 * (12 - late_months)
        + sum(max(0.0, 40 - 100 * share) for share in mismatches)
        + 50 * ratio("correction")
        + 80 * ratio("entitlement_application")
        + 40 * ratio("public_notice")
        + 60 * ratio("special_family_contact")
        + 40 * ratio("preconception_offer", "folic_acid_offer")
        + max(0, 30 - 5 * len(of("stock_out", "stock_expired")))
        + 50 * ratio("subsidy_guidance")
        + 25 * quarters("institution_inspection")
        + max(0.0, 100 - 10 * late - 10 * len(of("consent_gap")) - 50 * len(of("data_incident")))
    )


def test_scores_of_villages_spread_widely(work: list[Work], township: PracticeTownship) -> None:
    late = township.expected.late_months_by_village
    points = {village: _points([row for row in work if row.village == village], len(late[village])) for village in late}
    ordered = sorted(points.values())
    assert 590 < ordered[0] < 680
    assert 940 < ordered[-1] < 985
    assert max(high - low for low, high in pairwise(ordered)) < 120
