"""The measures, over a small table of events whose figures were worked out by hand."""

# ruff: noqa: S608 - the names are those of our own tables and columns
from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from app.domain.scoring.facts import (
    FACTS,
    CountByLevel,
    CountEvents,
    CountNotDone,
    DoneOverDue,
    FactSpec,
    FactValue,
    Measure,
    ReportsOnTime,
    SumQuantity,
)
from app.domain.scoring.period import Period
from storage.queries.facts import measure
from tests.offices import Desk, new_desk

EAST, WEST = 1, 2
TODAY = date(2026, 5, 15)
YEAR, Q1, Q2 = Period(2026), Period(2026, 1), Period(2026, 2)

# village, type, occurred, due, done, result, quantity, total, level
Event = tuple[int, str, str, str | None, str | None, str | None, int | None, int | None, str | None]
EVENTS: tuple[Event, ...] = (
    # Sessions: three held in Q1 and one in Q2, one failed, one declined, one of the year before.
    (EAST, "session", "2026-01-01", None, None, "ok", None, None, None),
    (EAST, "session", "2026-03-31", None, None, "ok", None, None, None),
    (EAST, "session", "2026-02-10", None, None, "ok", None, None, None),
    (EAST, "session", "2026-04-01", None, None, "ok", None, None, None),
    (EAST, "session", "2026-02-11", None, None, "failed", None, None, None),
    (EAST, "session", "2026-02-12", None, None, "declined", None, None, None),
    (EAST, "session", "2025-12-31", None, None, "ok", None, None, None),
    (WEST, "session", "2026-12-31", None, None, "ok", None, None, None),
    # Applications: the period is that of the day they are due.
    (EAST, "entitlement_application", "2026-01-05", "2026-01-20", "2026-01-20", "ok", None, None, None),
    (EAST, "entitlement_application", "2026-01-05", "2026-01-20", "2026-01-21", "ok", None, None, None),
    (EAST, "entitlement_application", "2026-01-06", "2026-01-20", "2026-01-30", "late", None, None, None),
    (EAST, "entitlement_application", "2025-12-20", "2026-01-10", "2026-01-09", None, None, None, None),
    (EAST, "entitlement_application", "2026-01-07", "2026-01-20", None, "declined", None, None, None),
    (EAST, "entitlement_application", "2026-03-25", "2026-04-10", None, "open", None, None, None),
    (EAST, "entitlement_application", "2026-05-01", "2026-05-15", None, "open", None, None, None),
    (EAST, "entitlement_application", "2026-05-02", "2026-05-16", None, "open", None, None, None),
    (EAST, "entitlement_application", "2026-05-02", "2026-05-17", None, None, None, None, None),
    (EAST, "entitlement_application", "2026-05-02", "2026-05-30", "2026-05-10", "ok", None, None, None),
    # Without result and term: done where a day of completion stands, else open since it occurred.
    (WEST, "entitlement_application", "2026-02-01", None, "2026-02-09", None, None, None, None),
    (WEST, "entitlement_application", "2026-02-02", None, None, None, None, None, None),
    (WEST, "entitlement_application", "2026-02-03", None, None, "ok", None, None, None),
    (WEST, "entitlement_application", "2026-02-04", "2026-02-20", None, "failed", None, None, None),
    # Offers with totals weigh their quantities; folic acid counts with them.
    (EAST, "preconception_offer", "2026-01-31", None, None, "ok", 8, 10, None),
    (EAST, "folic_acid_offer", "2026-02-28", None, None, "ok", 3, 5, None),
    (EAST, "folic_acid_offer", "2026-02-28", None, None, "declined", 0, 5, None),
    (EAST, "folic_acid_offer", "2026-05-01", None, None, "ok", None, 4, None),
    (EAST, "folic_acid_offer", "2026-05-02", None, None, "ok", None, None, None),
    # Letters: sums of quantity and total.
    (EAST, "responsibility_letter", "2026-01-10", None, None, "ok", 40, 50, None),
    (EAST, "responsibility_letter", "2026-06-10", None, None, None, 5, None, None),
    (EAST, "responsibility_letter", "2026-01-11", None, None, "declined", 1, 1, None),
    (WEST, "responsibility_letter", "2026-01-11", None, None, None, None, 7, None),
    # Media: two county, one province; one refused, one without level.
    (EAST, "media_piece", "2026-01-10", None, None, "ok", None, None, "county"),
    (EAST, "media_piece", "2026-07-10", None, None, None, None, None, "county"),
    (EAST, "media_piece", "2026-02-10", None, None, "ok", None, None, "province"),
    (EAST, "media_piece", "2026-02-10", None, None, "failed", None, None, "national"),
    (EAST, "media_piece", "2026-02-10", None, None, "ok", None, None, None),
)
REPORTED = (
    # January in time on the 5th; February one figure late; March in time; April not at all.
    (EAST, "2026-01", "births", "2026-02-05"),
    (EAST, "2026-01", "deaths", "2026-02-01"),
    (EAST, "2026-02", "births", "2026-03-05"),
    (EAST, "2026-02", "deaths", "2026-03-06"),
    (EAST, "2026-03", "births", "2026-04-02"),
    (EAST, "2025-12", "births", "2026-01-02"),
    (WEST, "2026-04", "births", "2026-05-05"),
)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = new_desk(tmp_path_factory.mktemp("facts"))
    desk.places()
    columns = "village_id, event_type, occurred_on, due_on, done_on, result, quantity, total, level"
    with desk.store.write() as connection:
        for number, event in enumerate(EVENTS):
            connection.execute(
                f"INSERT INTO work_event (uid, source_key, {columns}) VALUES (?, ?, {', '.join('?' * len(event))})",
                (f"e{number}", f"k{number}", *event),
            )
        connection.execute(
            f"INSERT INTO work_event (uid, source_key, deleted, {columns})"
            " VALUES ('gone', 'gone', 1, 1, 'session', '2026-01-03', NULL, NULL, 'ok', 9, 9, 'county')"
        )
        for number, figure in enumerate(REPORTED):
            connection.execute(
                "INSERT INTO reported_figure (uid, value, village_id, month, indicator, reported_on)"
                " VALUES (?, 1, ?, ?, ?, ?)",
                (f"f{number}", *figure),
            )
    yield desk
    desk.township.close()


def ask(desk: Desk, wanted: Measure, period: Period, as_of: date = TODAY) -> dict[int, FactValue]:
    with desk.store.read() as connection:
        return measure(connection, wanted, period, as_of)


def figures(value: FactValue) -> tuple[object, ...]:
    """Give numerator, denominator and the parts in plain numbers."""
    parts = {part.key: (part.numerator, part.denominator) for part in value.parts}
    return value.numerator, value.denominator, parts


APPLICATIONS = ("entitlement_application",)
OFFERS = ("preconception_offer", "folic_acid_offer")
LETTERS = ("responsibility_letter",)

CASES: list[tuple[Measure, Period, int, tuple[object, ...]]] = [
    (CountEvents(("session",), ("ok",)), YEAR, EAST, (4, None, {"2026Q1": (3, None), "2026Q2": (1, None)})),
    (CountEvents(("session",), ("ok",)), YEAR, WEST, (1, None, {"2026Q4": (1, None)})),
    (CountEvents(("session",), ("ok",)), Q1, EAST, (3, None, {"2026Q1": (3, None)})),
    (CountEvents(("session",), ("ok", "failed")), Q1, EAST, (4, None, {"2026Q1": (4, None)})),
    (CountEvents(("session",)), Q1, EAST, (4, None, {"2026Q1": (4, None)})),
    (CountEvents(("session", "media_piece")), Q1, EAST, (8, None, {"2026Q1": (8, None)})),
    # Q1 due: in time, a day late, late, early = 2 of 4. Q2 due: the open one of April, the one done in May = 1 of 2;
    # of those due on the 15th or later nothing counts yet.
    (DoneOverDue(APPLICATIONS), YEAR, EAST, (3, 6, {"2026Q1": (2, 4), "2026Q2": (1, 2)})),
    (DoneOverDue(APPLICATIONS), Q2, EAST, (1, 2, {"2026Q2": (1, 2)})),
    (DoneOverDue(APPLICATIONS), YEAR, WEST, (2, 4, {"2026Q1": (2, 4)})),
    (DoneOverDue(OFFERS), YEAR, EAST, (12, 20, {"2026Q1": (11, 15), "2026Q2": (1, 5)})),
    (CountNotDone(APPLICATIONS), YEAR, EAST, (3, None, {"2026Q1": (2, None), "2026Q2": (1, None)})),
    (CountNotDone(APPLICATIONS), YEAR, WEST, (2, None, {"2026Q1": (2, None)})),
    (SumQuantity(LETTERS), YEAR, EAST, (45, 50, {"2026Q1": (40, 50), "2026Q2": (5, 0)})),
    (SumQuantity(LETTERS), Q1, WEST, (0, 7, {"2026Q1": (0, 7)})),
    (CountByLevel(("media_piece",)), YEAR, EAST, (3, None, {"county": (2, None), "province": (1, None)})),
    (CountByLevel(("media_piece",)), Q1, EAST, (2, None, {"county": (1, None), "province": (1, None)})),
    (
        ReportsOnTime(5), YEAR, EAST,
        (2, 4, {"2026-01": (1, 1), "2026-02": (0, 1), "2026-03": (1, 1), "2026-04": (0, 1)}),
    ),
    (ReportsOnTime(5), Q2, WEST, (1, 1, {"2026-04": (1, 1)})),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "period", "village", "expected"), CASES)
def test_figures_worked_out_by_hand(
    counted: Desk, wanted: Measure, period: Period, village: int, expected: tuple[object, ...]
) -> None:
    assert figures(ask(counted, wanted, period)[village]) == expected


def test_a_village_without_a_record_is_left_out_of_events_but_not_of_reports(counted: Desk) -> None:
    assert ask(counted, CountByLevel(("media_piece",)), YEAR).keys() == {EAST}
    assert ask(counted, ReportsOnTime(5), Period(2026, 3)) == {
        EAST: FactValue(Decimal(0), Decimal(0)), WEST: FactValue(Decimal(0), Decimal(0)),
    }  # fmt: skip


@pytest.mark.parametrize(("day", "due"), [(15, 2), (16, 3), (17, 4), (18, 5)])
def test_an_open_event_counts_only_once_its_day_has_passed(counted: Desk, day: int, due: int) -> None:
    value = ask(counted, DoneOverDue(APPLICATIONS), Q2, date(2026, 5, day))[EAST]
    assert figures(value)[:2] == (1, due)


@pytest.mark.parametrize(("day", "expected"), [(5, 3), (6, 4)])
def test_a_month_is_expected_only_once_its_day_has_passed(counted: Desk, day: int, expected: int) -> None:
    assert ask(counted, ReportsOnTime(5), YEAR, date(2026, 5, day))[EAST].denominator == expected


def test_december_is_reported_in_january(counted: Desk) -> None:
    value = ask(counted, ReportsOnTime(5), Period(2025, 4))[EAST]
    assert figures(value) == (1, 3, {"2025-10": (0, 1), "2025-11": (0, 1), "2025-12": (1, 1)})


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact.key))
def test_done_and_not_done_are_the_two_halves_of_what_was_due(counted: Desk, fact: FactSpec) -> None:
    for village, value in ask(counted, fact.measure, YEAR).items():
        assert value.numerator == sum(part.numerator for part in value.parts)
        if isinstance(fact.measure, DoneOverDue) and "folic" not in str(fact.measure.types):
            missed = ask(counted, CountNotDone(fact.measure.types), YEAR).get(village)
            assert value.denominator == value.numerator + (missed.numerator if missed else 0)
