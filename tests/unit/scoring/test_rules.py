"""Every rule against a table worked out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.scoring.arithmetic import rounded
from app.domain.scoring.facts import FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.rules import RULES, FullMinus, Milestones, PerEvent, PerLevel, Rate, Rule, Sampled
from app.domain.scoring.rules.case import Case, Frame
from app.domain.scoring.rules.full_minus import Deduction
from app.domain.scoring.rules.per_level import LevelValue
from app.domain.scoring.schedule import QUARTERLY, YEARLY, Schedule
from app.domain.scoring.working import working
from app.domain.text import Message
from tests.unit.scoring.samples import Q2, YEAR, by_part, by_part_of, count, evaluate, months, ratio

D = Decimal
TWICE = Schedule((2, 4))
CENT = D("0.01")

SHARE = Rate("applications_in_time", "full")
DUTY = Rate("letters_signed", "zero")
MONEY = Rate("funds_paid", "zero")
TARGET = Rate("households_reached", "zero", D(90), D(1))
EVENTS = PerEvent("sessions_held", D(5), D(8), D(40))
OPEN_EVENTS = PerEvent("sessions_held", D("2.5"))
LEVELS = PerLevel(
    "media_pieces",
    (LevelValue("province", D(5), D(10)), LevelValue("city", D("2.5")), LevelValue("county", D(1), D(5))),
)
FAULTS = FullMinus((Deduction("late_complaints", D(10)), Deduction("data_incidents", D(50))))
BY_MONTH = Milestones("reports_on_time", D(10), "month")
BY_QUARTER = Milestones("joint_meetings", D(10), "quarter")
ROUNDS = Sampled("recheck_mismatches", "zero", D(1))
KIND_ROUNDS = Sampled("recheck_mismatches", "full", D("0.5"))

TABLE: tuple[tuple[Rule, int, Schedule, Period, dict[str, FactValue], str], ...] = (
    # rate
    (SHARE, 40, YEARLY, YEAR, {"applications_in_time": ratio(13, 15)}, "40 × 13 ÷ 15 ≈ 34.67"),
    (SHARE, 40, YEARLY, YEAR, {"applications_in_time": ratio(0, 15)}, "40 × 0 ÷ 15 = 0"),
    (SHARE, 40, YEARLY, YEAR, {"applications_in_time": ratio(18, 15)}, "40 × 18 ÷ 15 = 48, at most 40"),
    (SHARE, 40, YEARLY, YEAR, {"applications_in_time": ratio(-1, 15)}, "40 × (−1) ÷ 15 ≈ −2.67, not below 0"),
    (SHARE, 40, YEARLY, YEAR, {"applications_in_time": ratio(0, 0)}, "40"),
    (SHARE, 40, YEARLY, YEAR, {}, "40"),
    (DUTY, 40, YEARLY, YEAR, {}, "0"),
    (DUTY, 40, YEARLY, YEAR, {"letters_signed": ratio(0, 0)}, "0"),
    (SHARE, 1, YEARLY, YEAR, {"applications_in_time": ratio(1, 200)}, "1 × 1 ÷ 200 ≈ 0.01"),
    (SHARE, 1, YEARLY, YEAR, {"applications_in_time": ratio(5, 200)}, "1 × 5 ÷ 200 ≈ 0.03"),
    (SHARE, 1, YEARLY, YEAR, {"applications_in_time": ratio(4999, 1000000)}, "1 × 4999 ÷ 1000000 ≈ 0"),
    (SHARE, 40, QUARTERLY, Q2, {"applications_in_time": ratio(2, 3)}, "10 × 2 ÷ 3 ≈ 6.67"),
    (MONEY, 20, YEARLY, YEAR, {"funds_paid": ratio(1234550, 1500000)}, "20 × 12345.5 ÷ 15000 ≈ 16.46"),
    # rate in listed quarters: the other quarters of a year are left out
    (
        SHARE,
        40,
        TWICE,
        YEAR,
        {"applications_in_time": by_part_of({"2025Q1": (0, 9), "2025Q2": (3, 4), "2025Q4": (2, 4)})},
        "40 × 5 ÷ 8 = 25",
    ),
    (SHARE, 40, TWICE, YEAR, {"applications_in_time": by_part_of({"2025Q1": (0, 9)})}, "40"),
    (SHARE, 40, TWICE, Q2, {"applications_in_time": ratio(3, 4)}, "20 × 3 ÷ 4 = 15"),
    # rate with a target
    (TARGET, 20, YEARLY, YEAR, {"households_reached": ratio(90, 100)}, "20"),
    (TARGET, 20, YEARLY, YEAR, {"households_reached": ratio(99, 100)}, "20"),
    (TARGET, 20, YEARLY, YEAR, {"households_reached": ratio(412, 500)}, "20 − 1 × (90 − 100 × 412 ÷ 500) = 12.4"),
    (TARGET, 20, YEARLY, YEAR, {"households_reached": ratio(2, 3)}, "20 − 1 × (90 − 100 × 2 ÷ 3) ≈ −3.33, not below 0"),
    (TARGET, 20, YEARLY, YEAR, {"households_reached": ratio(269, 300)}, "20 − 1 × (90 − 100 × 269 ÷ 300) ≈ 19.67"),
    (TARGET, 20, QUARTERLY, Q2, {"households_reached": ratio(80, 100)}, "5 − 0.25 × (90 − 100 × 80 ÷ 100) = 2.5"),
    (TARGET, 20, YEARLY, YEAR, {}, "0"),
    # per event
    (EVENTS, 40, QUARTERLY, YEAR, {"sessions_held": count(7)}, "5 × 7 = 35"),
    (EVENTS, 40, QUARTERLY, YEAR, {"sessions_held": count(9)}, "5 × 9 = 45, at most 40"),
    (EVENTS, 40, QUARTERLY, YEAR, {}, "5 × 0 = 0"),
    (EVENTS, 40, QUARTERLY, Q2, {"sessions_held": count(3)}, "5 × 3 = 15, at most 10"),
    (OPEN_EVENTS, 20, YEARLY, YEAR, {"sessions_held": count(3)}, "2.5 × 3 = 7.5"),
    # per level
    (
        LEVELS,
        30,
        QUARTERLY,
        YEAR,
        {"media_pieces": by_part({"city": 2, "county": 7, "township": 9})},
        "1 × 7 = 7, at most 5; 2.5 × 2 + 5 = 10",
    ),
    (
        LEVELS,
        30,
        QUARTERLY,
        YEAR,
        {"media_pieces": by_part({"province": 3, "city": 9})},
        "5 × 3 = 15, at most 10; 10 + 2.5 × 9 = 32.5, at most 30",
    ),
    (LEVELS, 30, QUARTERLY, Q2, {"media_pieces": by_part({"county": 2})}, "1 × 2 = 2, at most 1.25"),
    (LEVELS, 30, QUARTERLY, YEAR, {"media_pieces": by_part({"township": 2})}, "0"),
    (LEVELS, 30, QUARTERLY, YEAR, {}, "0"),
    # full minus
    (FAULTS, 100, QUARTERLY, YEAR, {}, "100"),
    (FAULTS, 100, QUARTERLY, YEAR, {"late_complaints": count(3)}, "100 − 10 × 3 = 70"),
    (
        FAULTS,
        100,
        QUARTERLY,
        YEAR,
        {"late_complaints": count(1), "data_incidents": count(1)},
        "100 − 10 × 1 − 50 × 1 = 40",
    ),
    (FAULTS, 100, QUARTERLY, YEAR, {"data_incidents": count(3)}, "100 − 50 × 3 = −50, not below 0"),
    (FAULTS, 100, QUARTERLY, Q2, {"late_complaints": count(2)}, "25 − 10 × 2 = 5"),
    # milestones
    (BY_MONTH, 120, QUARTERLY, YEAR, {"reports_on_time": months(YEAR, (8, 9))}, "10 × 10 = 100"),
    (BY_MONTH, 120, QUARTERLY, YEAR, {"reports_on_time": months(YEAR)}, "10 × 12 = 120"),
    (BY_MONTH, 120, QUARTERLY, Q2, {"reports_on_time": months(Q2, (5,))}, "10 × 2 = 20"),
    (BY_MONTH, 60, TWICE, YEAR, {"reports_on_time": months(YEAR, (1, 2, 12))}, "10 × 5 = 50"),
    (
        BY_QUARTER,
        40,
        QUARTERLY,
        YEAR,
        {"joint_meetings": by_part({"2025Q1": 3, "2025Q4": 1, "2025Q2": 0})},
        "10 × 2 = 20",
    ),
    (BY_QUARTER, 40, QUARTERLY, Q2, {"joint_meetings": by_part({"2025Q2": 1})}, "10 × 1 = 10"),
    (BY_QUARTER, 40, QUARTERLY, YEAR, {"joint_meetings": by_part({"2024Q2": 1})}, "10 × 0 = 0"),
    (BY_QUARTER, 40, QUARTERLY, YEAR, {}, "10 × 0 = 0"),
    # sampled
    (
        ROUNDS,
        80,
        TWICE,
        YEAR,
        {"recheck_mismatches": by_part_of({"2025Q2": (1, 30), "2025Q4": (0, 30)})},
        "40 − 1 × 100 × 1 ÷ 30 + 40 − 1 × 100 × 0 ÷ 30 ≈ 76.67",
    ),
    (
        ROUNDS,
        80,
        TWICE,
        YEAR,
        {"recheck_mismatches": by_part_of({"2025Q1": (9, 9), "2025Q4": (13, 30)})},
        "40 − 1 × 100 × 13 ÷ 30 ≈ −3.33, not below 0; 0 + 0 = 0",
    ),
    (ROUNDS, 80, TWICE, Q2, {"recheck_mismatches": by_part_of({"2025Q2": (2, 30)})}, "40 − 1 × 100 × 2 ÷ 30 ≈ 33.33"),
    (ROUNDS, 80, TWICE, Q2, {"recheck_mismatches": by_part_of({"2025Q2": (0, 0)})}, "0"),
    (
        ROUNDS,
        80,
        TWICE,
        Q2,
        {"recheck_mismatches": by_part_of({"2025Q2": (-3, 30)})},
        "40 − 1 × 100 × (−3) ÷ 30 = 50, at most 40",
    ),
    (ROUNDS, 80, TWICE, YEAR, {}, "0 + 0 = 0"),
    (
        KIND_ROUNDS,
        80,
        TWICE,
        YEAR,
        {"recheck_mismatches": by_part_of({"2025Q4": (15, 30)})},
        "40 + 40 − 0.5 × 100 × 15 ÷ 30 = 55",
    ),
)


@pytest.mark.parametrize(("rule", "max_points", "schedule", "period", "facts", "expected"), TABLE)
def test_rule_gives_the_points_worked_out_by_hand(
    rule: Rule, max_points: int, schedule: Schedule, period: Period, facts: dict[str, FactValue], expected: str
) -> None:
    ways = schedule.ways(period)
    frame = Frame.of(period, schedule.counted_quarters(period), ways)
    outcome = rule.score(Case(frame, D(max_points) / ways, facts))
    points = rounded(outcome.term.value, CENT)

    assert str(working(outcome.term, points)) == expected
    assert rounded(evaluate(expected), CENT) == points


def test_every_rule_stands_in_the_table() -> None:
    assert {type(row[0]) for row in TABLE} == set(RULES)


@pytest.mark.parametrize(
    ("rule", "facts", "sentence"),
    [
        (SHARE, {"applications_in_time": ratio(13, 15)}, "Entitlement applications handled in time: 13 of 15 done: {}"),
        (SHARE, {}, "Entitlement applications handled in time: nothing was due, full points: {}"),
        (DUTY, {}, "Responsibility letters of service: nothing on record although it is a duty, no points: {}"),
        (MONEY, {"funds_paid": ratio(1234550, 1500000)}, "Service funds paid in: 12345.5 of 15000 done: {}"),
        (
            TARGET,
            {"households_reached": ratio(2, 3)},
            "Households reached by printed matter: 66.67% reached (2 of 3), target 90%, 1 off for each point below: {}",
        ),
        (
            TARGET,
            {"households_reached": ratio(19, 20)},
            "Households reached by printed matter: 95% reached (19 of 20), target 90% met: {}",
        ),
        (EVENTS, {"sessions_held": count(7)}, "Health and policy sessions: 7 on record, 5 points each, at most 40: {}"),
        (
            LEVELS,
            {"media_pieces": by_part({"county": 2, "province": 1})},
            "Information pieces used by media: provincial 1, county 2, at most 40 points: {}",
        ),
        (LEVELS, {}, "Information pieces used by media: none on record: {}"),
        (
            FAULTS,
            {"late_complaints": count(2), "data_incidents": count(1)},
            (
                "Taken off the full 40 points: Complaints not answered in time 2 (10 off each), "
                "Personal-data incidents 1 (50 off each): {}"
            ),
        ),
        (
            FAULTS,
            {},
            "Nothing to take off (Complaints not answered in time 0, Personal-data incidents 0), full points: {}",
        ),
        (
            BY_MONTH,
            {"reports_on_time": months(YEAR, (2, 11))},
            "Monthly change reports on time: 10 of 12 periods met, missing month 2, month 11: {}",
        ),
        (
            BY_QUARTER,
            {"joint_meetings": by_part({f"2025Q{n}": 1 for n in range(1, 5)})},
            "Joint meetings with decisions carried out: 4 of 4 periods met: {}",
        ),
        (
            ROUNDS,
            {"recheck_mismatches": by_part_of({"2025Q1": (1, 30), "2025Q3": (0, 30), "2025Q4": (0, 30)})},
            (
                "Sample re-check: quarter 1: 1 of 30 wrong (3.33%); quarter 2: nothing checked; quarter 3: 0 of 30 wrong (0%); "
                "quarter 4: 0 of 30 wrong (0%); 10 points a round, 1 off for each percent wrong: {}"
            ),
        ),
    ],
)
def test_rule_explains_itself_in_one_sentence(rule: Rule, facts: dict[str, FactValue], sentence: str) -> None:
    outcome = rule.score(Case(Frame.of(YEAR, (1, 2, 3, 4), 1), D(40), facts))

    found = outcome.sentence()
    complete = Message("Score", found.template, {**found.params, "arithmetic": "{}"})
    assert str(complete) == sentence
