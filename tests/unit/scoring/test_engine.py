"""The default scheme on a village worked out by hand, ranking, classes and adjustments."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from app.domain.scoring.arithmetic import from_hundredths, to_hundredths
from app.domain.scoring.breakdown import SubjectBreakdown
from app.domain.scoring.engine import score_all, score_subject
from app.domain.scoring.facts import ZERO_FACT
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import ADJUSTMENTS, Scheme, load_scheme
from tests.unit.scoring.samples import (
    Q2,
    YEAR,
    Facts,
    by_part,
    by_part_of,
    count,
    default_scheme,
    item_text,
    months,
    ratio,
    scheme_text,
)

D = Decimal

YEAR_FACTS: Facts = {
    "letters_signed": ratio(9, 10),
    "joint_meetings": by_part({"2025Q1": 1, "2025Q2": 2, "2025Q4": 1}),
    "funds_paid": ratio(1234500, 1500000),
    "sessions_held": by_part({"2025Q1": 3, "2025Q2": 4}),
    "households_reached": ratio(412, 500),
    "board_updates": by_part({"2025Q1": 1, "2025Q2": 1, "2025Q3": 1, "2025Q4": 5}),
    "media_pieces": by_part({"province": 1, "city": 2, "county": 3, "township": 6}),
    "trainings_passed": count(1),
    "reports_on_time": months(YEAR, (8,)),
    "recheck_mismatches": by_part_of({"2025Q2": (1, 30), "2025Q4": (2, 30)}),
    "corrections_done": ratio(13, 15),
    "applications_in_time": ratio(13, 15),
    "notices_posted": ratio(4, 4),
    "special_family_contacts": ratio(22, 24),
    "preconception_offers": ratio(17, 18),
    "stock_faults": count(1),
    "subsidy_guidance": ratio(9, 9),
    "institution_inspections": by_part({"2025Q1": 1, "2025Q2": 1, "2025Q4": 2}),
    "late_complaints": count(1),
    "consent_gaps": count(2),
    "commendations": by_part({"county": 1}),
    "experience_talks": by_part({"city": 1}),
}

YEAR_POINTS = {
    "responsibility_letters": ("36", "40 × 9 ÷ 10 = 36"),
    "joint_meetings": ("30", "10 × 3 = 30"),
    "funds_paid": ("16.46", "20 × 12345 ÷ 15000 = 16.46"),
    "sessions": ("35", "5 × 7 = 35"),
    "leaflets": ("12.4", "20 − 1 × (90 − 100 × 412 ÷ 500) = 12.4"),
    "boards": ("40", "10 × 4 = 40"),
    "media": ("13", "5 × 1 + 2.5 × 2 + 1 × 3 = 13"),
    "trainings": ("15", "15 × 1 = 15"),
    "monthly_reports": ("110", "10 × 11 = 110"),
    "rechecks": ("70", "40 − 1 × 100 × 1 ÷ 30 + 40 − 1 × 100 × 2 ÷ 30 = 70"),
    "corrections": ("43.33", "50 × 13 ÷ 15 ≈ 43.33"),
    "entitlements": ("69.33", "80 × 13 ÷ 15 ≈ 69.33"),
    "public_notices": ("40", "40 × 4 ÷ 4 = 40"),
    "special_families": ("55", "60 × 22 ÷ 24 = 55"),
    "preconception_offers": ("37.78", "40 × 17 ÷ 18 ≈ 37.78"),
    "supply_stock": ("25", "30 − 5 × 1 = 25"),
    "subsidy_guidance": ("50", "50 × 9 ÷ 9 = 50"),
    "inspections": ("75", "25 × 3 = 75"),
    "rights_and_safety": ("70", "100 − 10 × 1 − 10 × 2 = 70"),
    "commendations": ("10", "10 × 1 = 10"),
    "experience_talks": ("10", "10 × 1 = 10"),
    "falsified_records": ("0", "0"),
}

Q2_FACTS: Facts = {
    "letters_signed": ratio(9, 10),
    "joint_meetings": by_part({"2025Q2": 2}),
    "sessions_held": by_part({"2025Q2": 3}),
    "media_pieces": by_part({"city": 1, "county": 1}),
    "trainings_passed": count(1),
    "reports_on_time": months(Q2, (6,)),
    "recheck_mismatches": by_part_of({"2025Q2": (1, 30)}),
    "corrections_done": ratio(2, 3),
    "applications_in_time": ratio(3, 4),
    "special_family_contacts": ratio(5, 6),
    "preconception_offers": ratio(4, 5),
    "stock_faults": count(2),
    "subsidy_guidance": ratio(2, 3),
    "institution_inspections": by_part({"2025Q2": 1}),
    "late_complaints": count(1),
    "commendations": by_part({"province": 1}),
}

Q2_POINTS = {
    "responsibility_letters": ("0", ""),
    "joint_meetings": ("10", "10 × 1 = 10"),
    "funds_paid": ("0", ""),
    "sessions": ("10", "5 × 3 = 15, at most 10"),
    "leaflets": ("0", ""),
    "boards": ("0", "10 × 0 = 0"),
    "media": ("3.5", "2.5 × 1 + 1 × 1 = 3.5"),
    "trainings": ("0", ""),
    "monthly_reports": ("20", "10 × 2 = 20"),
    "rechecks": ("36.67", "40 − 1 × 100 × 1 ÷ 30 ≈ 36.67"),
    "corrections": ("8.33", "12.5 × 2 ÷ 3 ≈ 8.33"),
    "entitlements": ("15", "20 × 3 ÷ 4 = 15"),
    "public_notices": ("10", "10"),
    "special_families": ("12.5", "15 × 5 ÷ 6 = 12.5"),
    "preconception_offers": ("8", "10 × 4 ÷ 5 = 8"),
    "supply_stock": ("0", "7.5 − 5 × 2 = −2.5, not below 0"),
    "subsidy_guidance": ("8.33", "12.5 × 2 ÷ 3 ≈ 8.33"),
    "inspections": ("25", "25 × 1 = 25"),
    "rights_and_safety": ("15", "25 − 10 × 1 = 15"),
    "commendations": ("25", "50 × 1 = 50, at most 25"),
    "experience_talks": ("0", "0"),
    "falsified_records": ("0", "0"),
}


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return default_scheme()


def shown(breakdown: SubjectBreakdown) -> dict[str, tuple[Decimal, str]]:
    """Give points and working of every line."""
    return {item.key: (item.points, str(item.arithmetic)) for item in breakdown.items}


def test_default_scheme_has_every_section(scheme: Scheme) -> None:
    assert [(section.title, section.max_points) for section in scheme.sections] == [
        ("组织领导", D(100)),
        ("宣传服务", D(150)),
        ("数据质量", D(250)),
        ("家庭服务", D(300)),
        ("机构检查", D(100)),
        ("权益与安全", D(100)),
    ]
    assert [item.max_points for section in scheme.sections for item in section.items] == [
        *(40, 40, 20),
        *(40, 20, 40, 20, 30),
        *(120, 80, 50),
        *(80, 40, 60, 40, 30, 50),
        *(100, 100),
    ]
    assert [line.fact for line in scheme.red_lines] == [
        "falsified_records",
        "withheld_funds",
        "rights_violations",
        "data_incidents",
    ]


def test_default_scheme_for_a_year_by_hand(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, YEAR_FACTS)

    assert shown(breakdown) == {key: (D(points), working) for key, (points, working) in YEAR_POINTS.items()}
    assert breakdown.section_points == {
        "organisation": D("82.46"),
        "publicity": D("115.4"),
        "data_quality": D("223.33"),
        "family_services": D("277.11"),
        "institutions": D(75),
        "rights": D(70),
    }
    assert (breakdown.adjustment, breakdown.points, breakdown.max_points) == (D(20), D("863.3"), D(1000))
    assert (breakdown.class_title, breakdown.red_lines) == ("良好", ())
    assert str(breakdown.sentence) == "863.3 of 1000 points, 86.33%: 良好"


def test_default_scheme_for_a_quarter_by_hand(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, Q2, Q2_FACTS)

    assert shown(breakdown) == {key: (D(points), working) for key, (points, working) in Q2_POINTS.items()}
    assert (breakdown.adjustment, breakdown.points, breakdown.max_points) == (D(25), D("207.33"), D("242.5"))
    assert breakdown.class_title == "良好"
    assert [item.key for item in breakdown.items if not item.applicable] == [
        "responsibility_letters",
        "funds_paid",
        "leaflets",
        "trainings",
    ]


def test_item_that_does_not_count_says_why(scheme: Scheme) -> None:
    first_quarter = {item.key: item for item in score_subject(scheme, Period(2025, 1), {}).items}

    assert str(first_quarter["trainings"].sentence) == "Counts once a year, so not in quarter 1 alone"
    assert str(first_quarter["rechecks"].sentence) == "Counts only in quarter 2, quarter 4, so not in quarter 1"
    assert (first_quarter["rechecks"].points, first_quarter["rechecks"].max_points) == (D(0), D(0))


def test_village_without_records_has_full_services_and_no_duties(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, {})

    full = [item.key for item in breakdown.items if item.points]
    assert full == [
        "corrections",
        "entitlements",
        "public_notices",
        "special_families",
        "preconception_offers",
        "supply_stock",
        "subsidy_guidance",
        "rights_and_safety",
    ]
    assert breakdown.points == 450
    assert breakdown.class_title == "需改进"


def test_results_name_their_section_and_facts(scheme: Scheme) -> None:
    items = {item.key: item for item in score_subject(scheme, YEAR, YEAR_FACTS).items}

    assert items["rights_and_safety"].fact_keys == ("late_complaints", "consent_gaps", "data_incidents")
    assert items["rights_and_safety"].fact_key == "late_complaints"
    assert items["sessions"].section_key == "publicity"
    assert {items[item.key].section_key for item in scheme.adjustments} == {ADJUSTMENTS}


def test_bonuses_stop_together_at_the_ceiling(scheme: Scheme) -> None:
    facts = YEAR_FACTS | {
        "commendations": by_part({"national": 1}),
        "experience_talks": by_part({"province": 1, "city": 1}),
    }
    breakdown = score_subject(scheme, YEAR, facts)

    assert shown(breakdown)["commendations"] == (D(80), "80 × 1 = 80")
    assert shown(breakdown)["experience_talks"] == (D(20), "30 × 1 + 10 × 1 = 40, at most 20")
    assert breakdown.adjustment == 100


def test_falsified_records_cost_fifty_each_and_override_the_class(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, YEAR_FACTS | {"falsified_records": count(2)})

    assert shown(breakdown)["falsified_records"] == (D(-100), "−50 × 2 = −100")
    assert breakdown.adjustment == -80
    assert (breakdown.red_lines, breakdown.class_title) == (("弄虚作假",), "红线整改")
    assert str(breakdown.sentence) == (
        "763.3 of 1000 points, but a red line was crossed (“弄虚作假”): 红线整改, ranked after all others"
    )
    [deduction] = [item for item in breakdown.items if item.key == "falsified_records"]
    assert str(deduction.sentence) == "Falsified records: 2 on record, 50 off each: −50 × 2 = −100"


def test_deductions_never_take_more_than_there_is(scheme: Scheme) -> None:
    breakdown = score_subject(scheme, YEAR, {"falsified_records": count(10)})

    assert shown(breakdown)["falsified_records"] == (D(-450), "50 × 10 = 500, at most 450; −450")
    assert breakdown.points == 0


@pytest.mark.parametrize("fact", ["falsified_records", "withheld_funds", "rights_violations", "data_incidents"])
def test_red_line_ranks_after_all_others(scheme: Scheme, fact: str) -> None:
    best = YEAR_FACTS | {fact: count(1)}
    ranked = score_all(scheme, YEAR, {1: best, 2: {}, 3: YEAR_FACTS, 4: {fact: count(1)}})

    assert [(village.subject_id, village.rank) for village in ranked] == [(3, 1), (2, 2), (1, 3), (4, 4)]
    assert [village.breakdown.class_title for village in ranked] == ["良好", "需改进", "红线整改", "红线整改"]


def test_equal_points_share_a_rank(scheme: Scheme) -> None:
    ranked = score_all(scheme, YEAR, {9: {}, 3: YEAR_FACTS, 7: YEAR_FACTS, 1: {}, 5: {"stock_faults": count(1)}})

    assert [(village.subject_id, village.rank) for village in ranked] == [(3, 1), (7, 1), (1, 3), (9, 3), (5, 5)]


def test_red_line_does_not_share_a_rank_with_equal_points() -> None:
    tail = '\n[[red_lines]]\nfact = "withheld_funds"\ntitle = "截留资金"\n'
    scheme = load_scheme(scheme_text(item_text(), more='red_line_class = "红线"', tail=tail))
    ranked = score_all(scheme, YEAR, {1: {"withheld_funds": count(1)}, 2: {}})

    assert [(village.subject_id, village.rank, village.breakdown.points) for village in ranked] == [
        (2, 1, D(20)),
        (1, 2, D(20)),
    ]


def test_no_villages_make_no_ranking(scheme: Scheme) -> None:
    assert score_all(scheme, YEAR, {}) == ()


@pytest.mark.parametrize(
    ("done", "expected"),
    [(900, "优秀"), (899, "良好"), (800, "良好"), (799, "合格"), (700, "合格"), (699, "需改进"), (0, "需改进")],
)
def test_class_begins_exactly_at_its_share(scheme: Scheme, done: int, expected: str) -> None:
    classes = "".join(f'\n[[classes]]\ntitle = "{rule.title}"\nat_least = {rule.at_least}\n' for rule in scheme.classes)
    single = load_scheme(scheme_text(item_text(points=1000), points=1000).split("[[classes]]")[0] + classes)

    assert score_subject(single, YEAR, {"applications_in_time": ratio(done, 1000)}).class_title == expected


def test_zero_fact_is_like_no_fact(scheme: Scheme) -> None:
    assert score_subject(scheme, YEAR, dict.fromkeys(scheme.facts, ZERO_FACT)) == score_subject(scheme, YEAR, {})


@pytest.mark.parametrize(
    ("more", "period", "expected"),
    [
        ("", "2025Q3", "The scheme 试用办法 has nothing to score in 2025, quarter 3"),
        ("valid_from = 2026-01-01", "2025", "The scheme 试用办法 is not in force during the whole of Year 2025"),
    ],
)
def test_period_the_scheme_says_nothing_about_is_refused(more: str, period: str, expected: str) -> None:
    scheme = load_scheme(scheme_text(item_text(), more=more))

    with pytest.raises(InvalidInput, match=expected):
        score_subject(scheme, Period.parse(period), {})


def test_points_are_stored_as_whole_hundredths() -> None:
    assert to_hundredths(D("863.3")) == 86330
    assert to_hundredths(D("-50")) == -5000
    assert from_hundredths(86330) == D("863.3")
    with pytest.raises(ValueError, match="finer than a hundredth"):
        to_hundredths(D("0.001"))
