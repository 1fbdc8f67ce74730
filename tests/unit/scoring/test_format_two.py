"""What format 2 adds, worked out by hand on a scheme that has all of it: tests/unit/scoring/rich.toml."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.scoring.breakdown import State, SubjectBreakdown
from app.domain.scoring.engine import score_all, score_subject
from app.domain.scoring.facts import FactFailure, FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import Scheme, load_scheme
from app.domain.text import Message
from tests.unit.scoring.samples import YEAR, SubjectFacts, by_part, by_part_of, count, ratio, rich_text

D = Decimal
BROKEN = FactFailure(Message("Test", "the table is damaged"))

MARKS: SubjectFacts = {
    "mark:spot_check": by_part_of(
        {f"2025Q{n}/{line}": (4, 4) for n in range(1, 5) for line in ("guide", "records")} | {"2025Q2/guide": (2, 4)}
    ),
    "mark:sample": by_part_of({"2025Q2": (1, 30), "2025Q4": (0, 30)}),
    "mark:opinion": by_part({"2025": 9}),
    "mark:files": by_part({f"2025Q{n}": 1 for n in range(1, 5)}),
}
FACTS: SubjectFacts = MARKS | {
    "residents": count(999),
    "report_days": by_part({f"2025-{month:02}": 5 for month in range(1, 12)} | {"2025-12": 7}),
    "village_meetings": by_part({f"2025-{month:02}": 1 for month in range(1, 11)}),
    "households_reached": ratio(85, 100),
    "board_updates": count(3),
    "consent_gaps": count(2),
    "applications_in_time": ratio(7, 7),
    "sessions_held": by_part({"2025-01": 9, "2025-04": 2, "2025-11": 2}),
    "notices_posted": ratio(9, 10),
    "media_pieces": by_part({"city": 5, "county": 1}),
    "commendations": by_part({"province": 1}),
    "trainings_passed": count(9),
    "falsified_records": count(3),
    "late_complaints": count(3),
}


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return load_scheme(rich_text())


def points(breakdown: SubjectBreakdown) -> dict[str, Decimal]:
    """Give the points of every line."""
    return {item.key: item.points for item in breakdown.items}


def test_year_of_a_small_village_by_hand(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, FACTS)

    assert points(breakdown) == {
        "reports": D(22),  # December came on the 7th, 5 was the day
        "meetings": D(10),
        "leaflets": D(15),  # 20 − 1 × (90 − 85)
        "boards": D(4),
        "gaps": D(0),  # 2 where 1 is forgiven
        "handled": D(4),
        "sessions": D(12),  # 4 in the quarters 2 and 4; the 9 of January do not count
        "notices": D("1.5"),
        "media": D(9),  # 2 × 5 stopped at 8, and 1
        "spot_check": D("18.5"),  # 20 − 3 × 2 ÷ 4
        "sample": D("14.33"),  # 8 − 0.5 × 100 ÷ 30 = 6.33, and 8
        "opinion": D(9),
        "files": D(4),
        "praise": D(8),  # 10, cap 8
        "culture": D(4),  # 2 × 9 = 18, cap 8, ceiling 12 − 8
        "false": D(-12),  # 15, cap 12
        "late": D(-8),  # 12, ceiling 20 − 12
    }
    assert breakdown.section_points == {"work": D("77.5"), "checks": D("45.83")}
    daily, final = breakdown.parts
    assert (daily.raw_points, daily.raw_max, daily.points, daily.max_points) == (D("77.5"), D(100), D("46.5"), D(60))
    assert (final.raw_points, final.raw_max, final.points, final.max_points) == (D("45.83"), D(50), D("36.66"), D(40))
    assert str(daily.arithmetic) == "0.6 × 100 × 77.5 ÷ 100 = 46.5"
    assert str(final.arithmetic) == "0.4 × 100 × 45.83 ÷ 50 ≈ 36.66"
    # 46.5 + 36.66 + 12 − 20
    assert (breakdown.adjustment, breakdown.points, breakdown.max_points) == (D(-8), D("75.16"), D(100))
    assert (breakdown.tier, breakdown.state, breakdown.class_title) == ("small", State.SCORED, "合格")
    assert not breakdown.needs_improvement


def test_large_village_is_measured_by_its_own_figures(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, FACTS | {"residents": count(1000), "households_reached": ratio(79, 100)})

    assert breakdown.tier == "large"
    assert points(breakdown)["reports"] == 24  # by the 8th
    assert points(breakdown)["leaflets"] == 18  # 20 − 2 × (80 − 79)


def test_quarters_of_the_parts_and_the_yearly_items_make_the_year(scheme: Scheme) -> None:
    quarters = [score_subject(scheme, Period(2025, n), FACTS | {"residents": count(5)}) for n in (1, 2, 3, 4)]

    yearly = D("0.6") * 100 * 8 / 100 + D("0.4") * 100 * 10 / 50
    assert sum((one.max_points for one in quarters), yearly) == 100
    assert [item.key for item in quarters[0].items if item.state is State.NOT_APPLICABLE] == [
        *("sessions", "notices"),
        *("sample", "opinion"),
    ]


def test_waiting_item_leaves_the_village_unranked_and_says_so(scheme: Scheme) -> None:
    waiting = {key: value for key, value in FACTS.items() if key != "mark:opinion"}
    done, late = score_all(scheme, YEAR, {1: waiting, 2: FACTS})

    assert [(entry.subject_id, entry.rank, entry.tier_rank) for entry in (done, late)] == [(2, 1, 1), (1, None, None)]
    breakdown = late.breakdown
    assert (breakdown.state, breakdown.class_title, breakdown.tier) == (State.WAITING, "", "small")
    [item] = breakdown.waiting
    assert (item.key, item.points, item.max_points, str(item.arithmetic)) == ("opinion", D(0), D(10), "")
    assert str(item.sentence) == "No points yet: an inspection has still to fill in the year"
    assert str(breakdown.sentence) == (
        "67.96 of 100 points so far, neither ranked nor classed: 1 items wait for an inspection (“群众意见办理”)"
    )


def test_failed_fact_stops_its_items_and_no_others(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, FACTS | {"media_pieces": BROKEN, "commendations": BROKEN})

    assert [item.key for item in breakdown.stopped] == ["media", "praise"]
    assert str(breakdown.stopped[0].sentence) == (
        "Not scored: Information pieces used by media could not be worked out: the table is damaged"
    )
    assert (breakdown.state, breakdown.class_title) == (State.STOPPED, "")
    assert points(breakdown)["leaflets"] == 15
    assert str(breakdown.sentence).endswith("2 items could not be scored (“信息稿件”, “表彰”)")


def test_failed_red_line_is_not_taken_for_none(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, FACTS | {"withheld_funds": BROKEN})

    assert (breakdown.state, breakdown.red_lines, breakdown.class_title) == (State.STOPPED, (), "")
    assert [str(one) for one in breakdown.failures] == ["Funds withheld could not be worked out: the table is damaged"]


@pytest.mark.parametrize(
    ("residents", "reason"),
    [
        ({}, "the number of residents is not known, so the village has no tier"),
        ({"residents": BROKEN}, "Residents could not be worked out: the table is damaged"),
    ],
)
def test_village_without_a_tier_stops(scheme: Scheme, residents: SubjectFacts, reason: str) -> None:
    known = {key: value for key, value in FACTS.items() if key != "residents"}
    breakdown = score_subject(scheme, YEAR, known | residents)

    assert (breakdown.tier, breakdown.state) == ("", State.STOPPED)
    assert [item.key for item in breakdown.stopped] == ["reports", "leaflets"]
    assert [str(one) for one in breakdown.failures] == [reason]


def test_ranks_over_all_and_within_tiers_tell_their_ties(scheme: Scheme) -> None:
    large, better = count(2000), FACTS | {"late_complaints": count(0)}
    township: dict[int, SubjectFacts] = {
        1: FACTS,
        2: better | {"residents": large},
        3: better,
        4: FACTS | {"residents": large, "households_reached": ratio(80, 100), "report_days": FACTS["report_days"]},
        5: better,
        6: MARKS,
        7: better | {"withheld_funds": count(1)},
    }
    ranked = score_all(scheme, YEAR, township)

    found = {
        one.subject_id: (one.breakdown.points, one.rank, one.tied_with, one.tier_rank, one.tier_tied_with)
        for one in ranked
    }
    assert found == {
        2: (D("87.36"), 1, (), 1, ()),
        3: (D("83.16"), 2, (5,), 1, (5,)),
        5: (D("83.16"), 2, (3,), 1, (3,)),
        4: (D("79.36"), 4, (), 2, ()),
        1: (D("75.16"), 5, (), 3, ()),
        7: (D("83.16"), 6, (), 4, ()),
        6: (found[6][0], None, (), None, ()),
    }


def test_class_may_ask_for_shares_of_sections_and_items(scheme: Scheme) -> None:
    best = MARKS | {
        "mark:spot_check": by_part_of(
            {f"2025Q{n}/{line}": (4, 4) for n in range(1, 5) for line in ("guide", "records")}
        ),
        "mark:opinion": by_part({"2025": 10}),
        "mark:sample": by_part_of({"2025Q2": (0, 30), "2025Q4": (0, 30)}),
        "residents": count(10),
        "report_days": by_part({f"2025-{month:02}": 5 for month in range(1, 13)}),
        "village_meetings": by_part({f"2025-{month:02}": 1 for month in range(1, 13)}),
        "households_reached": ratio(90, 100),
        "board_updates": count(1),
        "sessions_held": by_part({"2025-04": 4}),
        "media_pieces": by_part({"city": 4, "county": 4}),
    }
    full = score_subject(scheme, YEAR, best)
    # three months late: 18 of 24 points, where 0.8 of them are asked for
    late = {"report_days": by_part({f"2025-{month:02}": 5 + 9 * (month > 9) for month in range(1, 13)})}
    held_back = score_subject(scheme, YEAR, best | late)

    assert (full.points, full.class_title) == (D(100), "优秀")
    assert (held_back.points, held_back.class_title) == (D("96.4"), "合格")


def test_lowest_class_and_red_line_need_improvement(scheme: Scheme) -> None:
    poor = MARKS | {"residents": count(1)}

    assert score_subject(scheme, YEAR, poor).needs_improvement
    crossed = score_subject(scheme, YEAR, FACTS | {"withheld_funds": FactValue(D(1))})
    assert (crossed.class_title, crossed.needs_improvement) == ("红线整改", True)


def test_why_carries_source_and_evidence(scheme: Scheme) -> None:
    [reports] = [item for item in score_subject(scheme, YEAR, FACTS).items if item.key == "reports"]

    assert (reports.source, reports.evidence, reports.fact_keys) == (
        "《统计法》第七条",
        "月报和报送时间",
        ("report_days",),
    )
    assert scheme.facts[0] == "report_days"
    assert not [fact for fact in scheme.facts if fact.startswith("mark:")]
    assert [item.key for item in scheme.marked_items] == ["spot_check", "sample", "opinion", "files"]
    assert scheme.facts[-1] == "residents"
