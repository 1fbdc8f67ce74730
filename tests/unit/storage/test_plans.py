"""No question that a page asks may read a whole table: the plans, as SQLite itself tells them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from app.domain.scoring.facts import FACTS, SUBJECT_KINDS, FactSpec
from app.domain.scoring.period import Period
from storage import assessments, duplicates, touching
from storage.connection import Connection, Cursor, SqlValue
from storage.intake import Intake
from storage.queries import facts, register, slips
from storage.queries.search import search_residents
from tests.offices import Desk, new_desk


class Listening:
    """A connection that writes down the plan of everything it is asked."""

    def __init__(self, inner: Connection) -> None:
        self._inner = inner
        self.in_transaction = False
        self.plans: list[str] = []

    def execute(self, sql: str, parameters: Sequence[SqlValue] = ()) -> Cursor:
        if sql.startswith("SELECT"):
            for row in self._inner.execute(f"EXPLAIN QUERY PLAN {sql}", parameters):
                self.plans.append(str(row[3]))
        return self._inner.execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Sequence[SqlValue]]) -> Cursor:
        return self._inner.executemany(sql, rows)

    def executescript(self, sql: str) -> Cursor:
        return self._inner.executescript(sql)

    def close(self) -> None:
        self._inner.close()


@contextmanager
def listening(desk: Desk) -> Iterator[Listening]:
    with desk.store.read() as connection:
        yield Listening(connection)


SMALL = "village|village_group|place_change|found|v|g|h|j|json_each"
"""Short tables, lists that a question brings with it, and what was found already."""
SCAN = re.compile(rf"SCAN (?!({SMALL})\b|CONSTANT|\()(\w+)")


def full_scans(plans: list[str]) -> list[str]:
    return [plan for plan in plans if SCAN.match(plan) and "INDEX" not in plan]


@pytest.fixture(scope="module")
def analyzed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Many of one name and few of another, and the planner knows: figures like these have turned plans around."""
    desk = new_desk(tmp_path_factory.mktemp("analyzed"))
    desk.places()
    rows = [(f"李{chr(0x4E00 + number)}", "2", "东河村", f"H{number}", f"138{number:08d}") for number in range(300)]
    desk.take(
        "residents", ("姓名", "性别", "村名称", "户号", "手机号"), *rows, ("欧阳锋", "1", "西山村", "X1", "13912345678")
    )
    with desk.store.write() as connection:
        connection.execute("ANALYZE")
    yield desk
    desk.township.close()


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Nothing is written here, so that all tests may look at the same office."""
    desk = new_desk(tmp_path_factory.mktemp("plans"))
    desk.places()
    desk.person("李桂英", household_no="H1", phone="13812345678")
    desk.person("欧阳锋", household_no="H1")
    yield desk
    desk.township.close()


TYPED = (
    "李", "桂英", "liguiying", "lgy", "l", "李gui", "002X", "1381234", "5678", "56", "5", "东河村", "1组", "东河村1组", "户主李", "H1",
    "%", "李 56", "56 李", "李 东河", "东河 李", "lgy 东河", "l 李 5", "李 lgy 13 东河 2组", "李 1组", "户李 l 东河",
)  # fmt: skip
CONTEXTS: tuple[dict[str, Any], ...] = ({}, {"village_id": 1}, {"near": 1, "recent": (1, 2)})


@pytest.mark.parametrize("text", TYPED)
@pytest.mark.parametrize("context", CONTEXTS, ids=str)
@pytest.mark.parametrize("is_analyzed", [False, True])
def test_search_is_made_of_ranges_in_the_order_of_rank(
    peopled: Desk, analyzed: Desk, text: str, context: dict[str, Any], is_analyzed: bool
) -> None:
    with listening(analyzed if is_analyzed else peopled) as connection:
        search_residents(connection, text, limit=50, **context)
    assert connection.plans
    assert full_scans(connection.plans) == []
    # What is read in the order of an index needs no sorting, and so the first lines are there before the last.
    assert [plan for plan in connection.plans if "TEMP B-TREE FOR" in plan and "DISTINCT" not in plan] == []


@pytest.mark.parametrize("kind", SUBJECT_KINDS)
@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact.key))
@pytest.mark.parametrize("period", [Period(2026), Period(2026, 2)], ids=lambda period: str(period.key))
def test_every_measure_reads_one_covering_index_in_its_order(
    peopled: Desk, kind: str, fact: FactSpec, period: Period
) -> None:
    if kind not in fact.subjects:
        return
    with listening(peopled) as connection:
        facts.measure(connection, fact.measure, period, date(2026, 7, 1), kind, (1, 2, 3))
    (plan,) = connection.plans
    # SQLite never calls an index covering where a generated column is read, though it then reads nothing else.
    index = r"(\w+_measured|work_event_by_worker|rectification_due_\w+)"
    assert re.match(
        rf"SEARCH {fact.table(kind)} USING (COVERING )?INDEX {index} \((village|worker|department)_id=\?", plan
    )


LISTS: list[tuple[str, Callable[[Connection], object], str]] = [
    ("township", lambda c: register.list_ids(c, None, "household"), "INDEX resident_by_village"),
    ("village", lambda c: register.list_ids(c, 1, "household"), "INDEX resident_by_village (village_id=?)"),
    ("village by name", lambda c: register.list_ids(c, 1, "name"), "resident_by_village (village_id=?)"),
    ("page", lambda c: register.person_rows(c, [1, 2]), "USING INTEGER PRIMARY KEY (rowid=?)"),
    ("places", register.places, "resident_measured (village_id=?"),
    ("owner", lambda c: register.owner_of_citizen_id(c, "1"), "resident_by_citizen_id (citizen_id=?)"),
    ("household", lambda c: register.household_with_no(c, "1", 1), "household_by_no (household_no=? AND village_id=?)"),
    ("elsewhere", lambda c: register.villages_of_household(c, "1"), "household_by_no (household_no=?)"),
    (
        "monthly slip",
        lambda c: slips.slip_rows(c, 1, "2026-06-06", "2026-07-05"),
        "population_event_by_month (reported_on>? AND",
    ),
    ("points", lambda c: assessments.point_lines(c, 1, 1), "score_point_by_subject (run_id=? AND score_subject_id=?)"),
    ("section points", lambda c: assessments.section_points(c, 1), "score_point_by_subject (run_id=?)"),
    ("subject scores", lambda c: assessments.subject_lines(c, 1), "score_subject_by_run (run_id=?)"),
    ("draft line", lambda c: assessments.draft_lines(c, 1, 1), "score_draft_line_1 (run_id=? AND subject_id=?)"),
    ("touched", lambda c: touching.touched_since(c, "village", 1), "fact_touched_by_seq (seq>?)"),
    (
        "people born about then",
        lambda c: duplicates.people_like(c, {}, ["1971-05-08", "1971-08-05"], None),
        "resident_by_birth_date (birth_date=?)",
    ),
    ("members alike", lambda c: duplicates.people_like(c, {}, [], 1), "resident_by_household (household_id=?)"),
    ("cards of a pair", lambda c: list(duplicates.person_cards(c, [1, 2])), "USING INTEGER PRIMARY KEY (rowid=?)"),
    (
        "known ids",
        lambda c: Intake(c, 1, str).find("resident", "citizen_id", ["1", "2"], ["name"]),
        "resident_by_citizen_id (citizen_id=?)",
    ),
    (
        "known events",
        lambda c: Intake(c, 1, str).find("work_event", "source_key", ["1", "2"], ["note"]),
        "work_event_by_source (source_key=?)",
    ),
]


@pytest.mark.parametrize(("ask", "index"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_lists_and_pages_use_their_index(peopled: Desk, ask: Callable[[Connection], object], index: str) -> None:
    with listening(peopled) as connection:
        ask(connection)
    assert any(index in plan for plan in connection.plans), connection.plans
    assert full_scans(connection.plans) == []
