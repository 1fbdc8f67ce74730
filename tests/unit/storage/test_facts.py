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
    CountResidents,
    DoneOverDue,
    EventsInTime,
    FactSpec,
    FactValue,
    FiguresAccuracy,
    Measure,
    OwnRecords,
    ReportDays,
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
    # Funds of two levels.
    (WEST, "funds_paid", "2026-03-10", None, None, None, 600, 1000, "county"),
    (WEST, "funds_paid", "2026-04-10", None, None, None, 300, 500, "township"),
)
REPORTED = (
    # January in time on the 5th; February one figure late; March in time; April not at all.
    (EAST, "2026-01", "births", "2026-02-05", 2),
    (EAST, "2026-01", "deaths", "2026-02-01", None),
    (EAST, "2026-02", "births", "2026-03-05", 1),
    (EAST, "2026-02", "deaths", "2026-03-06", 5),
    (EAST, "2026-03", "births", "2026-04-02", 0),
    (EAST, "2025-12", "births", "2026-01-02", None),
    (WEST, "2026-04", "births", "2026-05-05", None),
)
BEFALLEN = (("2026-03-01", "2026-04-05"), ("2026-03-31", "2026-04-06"), ("2026-05-02", "2026-05-03"))
# name, ID number, birth date, left on
PEOPLE = (
    ("甲", "110105194912310021", "1949-12-31", None),
    ("乙", "11010519491231002X", "1949-12-31", "2027-01-01"),
    ("丙", None, "1950", None),
    ("丁", None, None, None),
    ("戊", "110105200001010018", "2000-01-01", "2026-12-31"),
    ("己", None, "2027-01-01", None),
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
                "INSERT INTO reported_figure (uid, value, village_id, month, indicator, reported_on, verified_value)"
                " VALUES (?, 1, ?, ?, ?, ?, ?)",
                (f"f{number}", *figure),
            )
        for number, days in enumerate(BEFALLEN):
            connection.execute(
                "INSERT INTO population_event (uid, kind, village_id, name, occurred_on, reported_on)"
                " VALUES (?, '3', 1, '李强', ?, ?)",
                (f"p{number}", *days),
            )
        for number, person in enumerate(PEOPLE):
            connection.execute(
                "INSERT INTO resident (uid, sex, village_id, name, citizen_id, birth_date, left_on)"
                " VALUES (?, '1', 1, ?, ?, ?, ?)",
                (f"r{number}", *person),
            )
    yield desk
    desk.township.close()


def ask(desk: Desk, wanted: Measure, period: Period, as_of: date = TODAY) -> dict[int, FactValue]:
    with desk.store.read() as connection:
        found = measure(connection, wanted, period, as_of)
    return {subject: value for subject, value in found.items() if isinstance(value, FactValue)}


def figures(value: FactValue) -> tuple[object, ...]:
    """Give numerator, denominator and the parts in plain numbers."""
    parts = {part.key: (part.numerator, part.denominator) for part in value.parts}
    return value.numerator, value.denominator, parts


APPLICATIONS = ("entitlement_application",)
OFFERS = ("preconception_offer", "folic_acid_offer")
LETTERS = ("responsibility_letter",)

CASES: list[tuple[Measure, Period, int, tuple[object, ...]]] = [
    (
        CountEvents(("session",), ("ok",)), YEAR, EAST,
        (4, None, {"2026-01": (1, None), "2026-02": (1, None), "2026-03": (1, None), "2026-04": (1, None)}),
    ),
    (CountEvents(("session",), ("ok",)), YEAR, WEST, (1, None, {"2026-12": (1, None)})),
    (
        CountEvents(("session",), ("ok", "failed")), Q1, EAST,
        (4, None, {"2026-01": (1, None), "2026-02": (2, None), "2026-03": (1, None)}),
    ),
    (
        CountEvents(("session",)), Q1, EAST,
        (4, None, {"2026-01": (1, None), "2026-02": (2, None), "2026-03": (1, None)}),
    ),
    (
        CountEvents(("session", "media_piece")), Q1, EAST,
        (8, None, {"2026-01": (2, None), "2026-02": (5, None), "2026-03": (1, None)}),
    ),
    # January: in time, a day late, late, early = 2 of 4. April: an open one. May: the one done in time; of those due on
    # the 15th or later nothing counts yet.
    (
        DoneOverDue(APPLICATIONS), YEAR, EAST,
        (3, 6, {"2026-01": (2, 4), "2026-04": (0, 1), "2026-05": (1, 1)}),
    ),
    (DoneOverDue(APPLICATIONS), Q2, EAST, (1, 2, {"2026-04": (0, 1), "2026-05": (1, 1)})),
    (DoneOverDue(APPLICATIONS), YEAR, WEST, (2, 4, {"2026-02": (2, 4)})),
    (DoneOverDue(OFFERS), YEAR, EAST, (12, 20, {"2026-01": (8, 10), "2026-02": (3, 5), "2026-05": (1, 5)})),
    (CountNotDone(APPLICATIONS), YEAR, EAST, (3, None, {"2026-01": (2, None), "2026-04": (1, None)})),
    (CountNotDone(APPLICATIONS), YEAR, WEST, (2, None, {"2026-02": (2, None)})),
    (SumQuantity(LETTERS), YEAR, EAST, (45, 50, {"2026-01": (40, 50), "2026-06": (5, 0)})),
    (SumQuantity(LETTERS), Q1, WEST, (0, 7, {"2026-01": (0, 7)})),
    (SumQuantity(("funds_paid",)), YEAR, WEST, (900, 1500, {"2026-03": (600, 1000), "2026-04": (300, 500)})),
    (SumQuantity(("funds_paid",), "county"), YEAR, WEST, (600, 1000, {"2026-03": (600, 1000)})),
    (CountByLevel(("media_piece",)), YEAR, EAST, (3, None, {"county": (2, None), "province": (1, None)})),
    (CountByLevel(("media_piece",)), Q1, EAST, (2, None, {"county": (1, None), "province": (1, None)})),
    (
        ReportsOnTime(5), YEAR, EAST,
        (2, 4, {"2026-01": (1, 1), "2026-02": (0, 1), "2026-03": (1, 1), "2026-04": (0, 1)}),
    ),
    (ReportsOnTime(5), Q2, WEST, (1, 1, {"2026-04": (1, 1)})),
    # The last figures came on 5 February, 6 March and 2 April; nothing of April.
    (ReportDays(), YEAR, EAST, (13, None, {"2026-01": (5, None), "2026-02": (6, None), "2026-03": (2, None)})),
    (ReportDays(), Q2, WEST, (5, None, {"2026-04": (5, None)})),
    # January: 1 reported, 2 found; February: 1 and 1, 1 and 5; March: 1 reported and none found. 0 never falls below.
    (
        FiguresAccuracy(), YEAR, EAST,
        (3, 8, {"2026-01": (1, 2), "2026-02": (2, 6), "2026-03": (0, 0)}),
    ),
    # One in time on the 5th, one a day late; that of May cannot be judged yet.
    (EventsInTime(5), YEAR, EAST, (1, 2, {"2026-03": (1, 2)})),
    # Six in the register: one has left within the year, one after it, one was born after it, two have no number.
    (CountResidents(), YEAR, EAST, (4, None, {})),
    (CountResidents(), Q1, EAST, (5, None, {})),
    (OwnRecords(), YEAR, EAST, (2, 4, {})),
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
        assert not value.parts or value.numerator == sum(part.numerator for part in value.parts)
        assert bool(value.parts) == bool(fact.measure.parts)
        if isinstance(fact.measure, DoneOverDue) and "folic" not in str(fact.measure.types):
            missed = ask(counted, CountNotDone(fact.measure.types), YEAR).get(village)
            assert value.denominator == value.numerator + (missed.numerator if missed else 0)
