"""The rounds of a year, what they ask, and what a mark may say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from app.domain.inspection.items import Ask, asked_of
from app.domain.inspection.marking import Entry, Verdict, read_entry
from app.domain.inspection.rounds import check_days, rounds_of, year_and_round_of
from tests.inspection_scheme import SCHEME

ASKED = asked_of(SCHEME)
BOARD, RECORDS, VISIT, YEAR = ASKED.items


def test_four_rounds_in_the_first_ten_days_the_last_in_the_next_year() -> None:
    assert [(one.number, one.quarter, one.opens_on, one.closes_on) for one in rounds_of(2025)] == [
        (1, 1, date(2025, 4, 1), date(2025, 4, 10)),
        (2, 2, date(2025, 7, 1), date(2025, 7, 10)),
        (3, 3, date(2025, 10, 1), date(2025, 10, 10)),
        (4, 4, date(2026, 1, 1), date(2026, 1, 10)),
    ]


@pytest.mark.parametrize(
    ("day", "found"),
    [("2026-01-08", (2025, 4)), ("2026-02-01", (2026, 1)), ("2026-04-30", (2026, 1)), ("2026-05-01", (2026, 2)),
     ("2026-10-02", (2026, 3)), ("2026-12-31", (2026, 4))],
)  # fmt: skip
def test_january_holds_the_last_round_of_the_year_before(day: str, found: tuple[int, int]) -> None:
    assert year_and_round_of(date.fromisoformat(day)) == found


@pytest.mark.parametrize(("opens", "closes"), [("2026-04-10", "2026-04-01"), ("2026-03-31", "2026-04-10")])
def test_days_that_cannot_be_are_refused(opens: str, closes: str) -> None:
    with pytest.raises(InvalidInput):
        check_days(2026, 2, date.fromisoformat(opens), date.fromisoformat(closes))


def test_a_scheme_says_what_people_mark() -> None:
    assert [item.ask for item in ASKED.items] == [Ask.CHECKLIST, Ask.SAMPLED, Ask.MANUAL, Ask.MANUAL]
    assert [line.key for line in BOARD.lines] == ["posted", "current"]
    assert BOARD.points_once == 10
    assert BOARD.mark_period(2026, 2) == "2026Q2"
    assert YEAR.is_yearly
    assert YEAR.mark_period(2026, 4) == "2026"
    assert [YEAR.asked_in(quarter) for quarter in (1, 2, 3, 4)] == [False, False, False, True]
    assert all(BOARD.asked_in(quarter) for quarter in (1, 2, 3, 4))


def test_a_sample_that_is_counted_from_records_is_not_asked() -> None:
    assert ASKED.item("recheck") is None
    assert ASKED.item("records") is RECORDS


def test_marks_are_read() -> None:
    assert read_entry(BOARD, Entry(verdict="wrong", note=" 二组未张贴 ")).note == "二组未张贴"
    assert read_entry(BOARD, Entry(verdict="unseen")).verdict is Verdict.UNSEEN
    found = read_entry(RECORDS, Entry(drawn="２０", mismatched="1", note="第 7 号"))
    assert (found.drawn, found.mismatched) == (20, 1)
    assert read_entry(VISIT, Entry(points="７．５", note="有记录")).points_hundredths == 750
    assert read_entry(YEAR, Entry(points="20", note="考核表")).points_hundredths == Decimal(2000)


@pytest.mark.parametrize(
    ("item", "entry", "field"),
    [
        (BOARD, Entry(), "verdict"),
        (BOARD, Entry(verdict="fine"), "verdict"),
        (BOARD, Entry(verdict="ok", note="x" * 1001), "note"),
        (RECORDS, Entry(drawn="", mismatched="0"), "drawn"),
        (RECORDS, Entry(drawn="-1", mismatched="0"), "drawn"),
        (RECORDS, Entry(drawn="9" * 5000, mismatched="0"), "drawn"),
        (RECORDS, Entry(drawn="²", mismatched="0"), "drawn"),
        (RECORDS, Entry(drawn="5", mismatched="6", note="n"), "mismatched"),
        (RECORDS, Entry(drawn="5", mismatched="1"), "note"),
        (VISIT, Entry(points="10.01", note="n"), "points"),
        (VISIT, Entry(points="-1", note="n"), "points"),
        (VISIT, Entry(points="1.005", note="n"), "points"),
        (VISIT, Entry(points="NaN", note="n"), "points"),
        (VISIT, Entry(points="1e999999", note="n"), "points"),
        (VISIT, Entry(points="sNaN", note="n"), "points"),
        (VISIT, Entry(points="5"), "note"),
        (YEAR, Entry(points="15", note="n"), "points"),
    ],
)
def test_marks_that_cannot_be_are_refused_by_their_field(item: object, entry: Entry, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_entry(item, entry)  # type: ignore[arg-type]  # an item of the scheme above
    assert set(refused.value.fields) == {field}
