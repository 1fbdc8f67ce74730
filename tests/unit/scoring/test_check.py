"""A scheme file is told everything about itself: what refuses it, what is odd, and what its figures add up to."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scoring.engine import score_subject
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import SchemeCheck, check_scheme, load_scheme, scheme_facts, shown_difference
from tests.unit.scoring.samples import (
    PATIENT,
    RATE,
    YEAR,
    by_part,
    default_text,
    item_text,
    old_default_text,
    rich_text,
    scheme_text,
)

D = Decimal
EVENTS = 'rule = "per_event"\nfact = "sessions_held"\n'
LEVELS = 'rule = "per_level"\nfact = "media_pieces"\nlevels = [{}]'
MONTHS = 'rule = "milestones"\nfact = "{}"\nevery = "{}"\nvalue = {}'
BANDS = 'rule = "bands"\nfact = "sessions_held"\nbands = [{}]'
CHECKLIST = (
    'rule = "checklist"\nlines = [{ key = "a", title = "上墙", points = 3 }, { key = "b", title = "签名", points = 2 }]'
)
ALL = 'rule = "all_or_nothing"\n'
QUARTERLY = 'spread = "quarterly"'
TIERS = '[[tiers]]\nkey = "large"\ntitle = "大村"\nleast_people = 1000\n[[tiers]]\nkey = "small"\ntitle = "小村"\nleast_people = 0\n'
PARTS = '[[parts]]\nkey = "daily"\ntitle = "平时"\nweight = {}\n[[parts]]\nkey = "final"\ntitle = "年终"\nweight = {}\n'


def one(rule: str, points: object = 20, when: str = 'spread = "yearly"') -> str:
    """Write a scheme of one item."""
    return scheme_text(item_text(rule, points=points, when=when), points=points)


def said(checked: SchemeCheck) -> list[str]:
    """Give all problems as sentences."""
    return [str(problem) for problem in checked.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # all or nothing
        (one(ALL + 'fact = "sessions_held"'), "give either at_least or at_most"),
        (one(ALL + 'fact = "sessions_held"\nat_least = 1\nat_most = 2'), "give either at_least or at_most"),
        (one(ALL + 'fact = "letters_signed"\nat_least = 90'), "is done over due, so when_nothing_due is needed"),
        (one(ALL + 'fact = "letters_signed"\nat_most = 90\nwhen_nothing_due = "full"'), "use at_least with a percentage"),
        (one(ALL + 'fact = "letters_signed"\nat_least = 101\nwhen_nothing_due = "full"'), "cannot be above 100"),
        (one(ALL + 'fact = "sessions_held"\nat_least = 1\nwhen_nothing_due = "full"'), "has no meaning"),
        (one(ALL + 'fact = "residents"\nat_least = 1'), "Residents is a statistic to monitor and may not be scored"),
        # bands
        (one(BANDS.format("{ from = 1, points = 5 }, { from = 8, points = 20 }")), "bands go from the highest"),
        (one(BANDS.format("{ from = 8, points = 20 }, { from = 1, points = 5 }")), "the last band must be from 0"),
        (
            one(BANDS.format("{ from = 8, points = 5 }, { from = 1, points = 20 }, { from = 0, points = 1 }")),
            "the points of the bands rise and fall",
        ),
        (one(BANDS.format("{ from = 0, points = 21 }")), "its parts come to 21, the item holds 20: 1 too many"),
        (one(BANDS.format("{ from = 0 }")), "Band from 0: points is missing"),
        (
            one('rule = "bands"\nfact = "letters_signed"\nwhen_nothing_due = "full"\nbands = [{ from = 101, points = 20 }, { from = 0, points = 0 }]'),
            "a band from 101 percent cannot be reached",
        ),
        # milestones
        (one(MONTHS.format("report_days", "month", 1)), "says on which day each month was complete: due_day is missing"),
        (one(MONTHS.format("report_days", "quarter", 5) + "\ndue_day = 5"), "is not known by quarter"),
        (one(MONTHS.format("village_meetings", "month", 1) + "\ndue_day = 5"), "has no days that due_day could be"),
        (one(MONTHS.format("report_days", "month", 1) + "\ndue_day = 29"), "due_day is 29; the most is 28"),
        (one(MONTHS.format("report_days", "month", 1) + "\ndue_day = 5.5"), "due_day must be a whole number, not 5.5"),
        # what inspections fill in
        (one(CHECKLIST, 20.5, QUARTERLY), "cannot be split evenly over 4 quarters"),
        (one(CHECKLIST, 4), "its parts come to 5, the item holds 4: 1 too many"),
        (one(CHECKLIST.replace('"b"', '"a"'), 5), "the line a is given twice"),
        (one(CHECKLIST.replace("签名", "孕检率"), 5), "Line “孕检率”: “孕检” may not be scored"),
        (one('rule = "manual"\nchoices = [0, 30]'), "the choice 30 is more than the 20 points of one mark"),
        (one('rule = "manual"\nchoices = [0, 0]'), "choices must list different amounts"),
        (one('rule = "manual"\nchoices = []'), "choices must list different amounts"),
        (one('rule = "manual"\nchoices = 5'), "choices must list different amounts"),
        (one('rule = "manual"\nfact = "sessions_held"'), "“fact” is not a known setting"),
        (one('rule = "sampled"\nper_percent = 1\nwhen_nothing_due = "full"'), "a sampled item needs quarters"),
        # for whom
        (scheme_text(item_text(), more='subjects = "resident"'), "subjects is “resident”; it must be one of “village”"),
        (
            scheme_text(item_text(RATE.replace("applications_in_time", "households_reached")), more='subjects = "worker"'),
            "the fact Households reached by printed matter is not recorded for village workers",
        ),
        # tiers
        (one(RATE + "\ntiers = { large = { target = 85 } }"), "Item “按时办理”, tier large: there is no tier large"),
        (scheme_text(item_text(), tail=TIERS, more='subjects = "department"'), "tiers sort villages by residents"),
        (scheme_text(item_text(), tail=TIERS.replace("1000", "0")), "tiers go from the largest least_people"),
        (scheme_text(item_text(), tail=TIERS.replace("= 0", "= 5")), "the last tier must have least_people = 0"),
        (scheme_text(item_text(), tail=TIERS.replace("small", "large")), "tiers.key “large” is used 2 times"),
        (scheme_text(item_text(RATE + '\ntiers = { large = { fact = "x" } }'), tail=TIERS), "fact cannot be set for a tier"),
        (scheme_text(item_text(RATE + "\ntiers = { large = { target = 85 } }"), tail=TIERS), "target and per_point belong"),
        (scheme_text(item_text(RATE + "\ntiers = 5"), tail=TIERS), "tiers must be a table with settings"),
        (
            scheme_text(item_text(EVENTS + "value = 5\ncap = 20\ntiers = { large = { cap = 25 } }"), tail=TIERS),
            "Item “按时办理”, tier large: its parts come to 25, the item holds 20: 5 too many",
        ),
        # parts
        (scheme_text(item_text(), tail=PARTS.format(0.6, 0.5)), "weights of the parts add up to 1.1, not to 1 (difference +0.1)"),
        (scheme_text(item_text(), tail=PARTS.format(0.6, 0.4)), "Section “only”: it must name one of the parts"),
        (scheme_text(item_text(), tail=PARTS.format(0.6, 0.4)), "Part “年终”: no section belongs to it"),
        (scheme_text(item_text(), tail=PARTS.format(1.2, 0.4)), "weight is 1.2; the most is 1"),
        (scheme_text(item_text(), tail=PARTS.format(0.0001, 0.9999)), "is 0.002, which is finer than the rounding 0.01"),
        (
            scheme_text(item_text()).replace('key = "only"', 'key = "only"\npart = "daily"'),
            "it names the part daily, but there is no such part",
        ),
        # adjustments and classes
        (scheme_text(item_text(), more="deduction_ceiling = 0.01"), "0.01 points cannot be split evenly over 4"),
        (scheme_text(item_text()).replace("at_least = 0.6", "at_least = 0.6\nonly_if = { moon = 0.5 }"), "only_if names moon"),
        (scheme_text(item_text()).replace("at_least = 0.6", "at_least = 0.6\nonly_if = { only = 5 }"), "only is 5; the most is 1"),
        (scheme_text(item_text()).replace("at_least = 0\n", "at_least = 0\nonly_if = { only = 1 }\n"), "cannot have conditions"),
        (scheme_text(item_text()).replace("at_least = 0\n", 'at_least = 0\nneeds_improvement = "yes"\n'), "true or false"),
        (scheme_text(item_text()).replace("需改进", "超生村"), "Class “超生村”: “超生” may not be scored"),
    ],
)  # fmt: skip
def test_fault_is_named(text: str, expected: str) -> None:
    checked = check_scheme(text)

    assert checked.scheme is None
    assert [sentence for sentence in said(checked) if expected in sentence], said(checked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (one(EVENTS + "value = 5\nrequired = 2"), "only 10 of 20 points can be reached: 10 out of reach"),
        (one(EVENTS + "value = 5\ncap = 15"), "only 15 of 20 points can be reached: 5 out of reach"),
        (one(MONTHS.format("joint_meetings", "quarter", 4)), "only 16 of 20 points can be reached: 4 out of reach"),
        (one(CHECKLIST, 6), "only 5 of 6 points can be reached: 1 out of reach"),
        (one(BANDS.format("{ from = 0, points = 19 }")), "only 19 of 20 points can be reached: 1 out of reach"),
        (one('rule = "manual"\nchoices = [0, 5]'), "only 5 of 20 points can be reached: 15 out of reach"),
        # 2.2-e of the old paper: 3 + 3 = 6 is cut to 5, 2.5 × 2 = 5 is not
        (one(LEVELS.format('{ level = "city", value = 3, cap = 5 }'), 5), "the cap 5 is no multiple of 3: 2 give 6, of which 1 are cut off"),
        (one(EVENTS + "value = 3\ncap = 20"), "the cap 20 is no multiple of 3: 7 give 21, of which 1 are cut off"),
        (one(EVENTS + "value = 3"), "the cap 20 is no multiple of 3"),
        (scheme_text(item_text(), more="valid_from = 2025-02-01"), "valid_from 2025-02-01 is not the first day of a quarter"),
        (scheme_text(item_text(), more="valid_to = 2025-12-30"), "valid_to 2025-12-30 is not the last day of a quarter"),
        # 2.2-g of the old paper: article 23 is missing, a chapter stands twice
        (
            scheme_text(item_text(RATE + "\nnumber = 22"), item_text(RATE + "\nnumber = 24", key="b"), points=40),
            "after number 22 comes 24",
        ),
        (
            scheme_text(item_text(RATE + "\nnumber = 1"), item_text(RATE + "\nnumber = 1", key="b"), points=40),
            "number 1 is given 2 times",
        ),
    ],
)  # fmt: skip
def test_what_is_odd_is_remarked_and_does_not_refuse(text: str, expected: str) -> None:
    checked = check_scheme(text)

    assert (checked.problems, checked.scheme is not None) == ((), True)
    assert [str(remark) for remark in checked.remarks if expected in str(remark)], checked.remarks


@pytest.mark.parametrize("text", [default_text(), old_default_text(), rich_text()])
def test_sound_schemes_have_nothing_to_say(text: str) -> None:
    checked = check_scheme(text)

    assert (checked.problems, checked.remarks) == ((), ())
    assert all(total.difference == 0 for total in checked.totals)


def test_cap_that_holds_whole_events_is_not_remarked() -> None:
    assert check_scheme(one(LEVELS.format('{ level = "city", value = 2.5, cap = 5 }'), 5)).remarks == ()


def test_every_problem_says_where_it_stands() -> None:
    text = scheme_text(
        item_text(EVENTS + "value = 5\ncap = -1"),
        item_text(LEVELS.format('{ level = "moon", value = 1 }'), key="item", title="出生率", points=30),
        points=90,
        total=1000,
        more="mystery = 1\nvalid_from = 5",
    )
    found = {str(problem): problem.path for problem in check_scheme(text).problems}

    items = ("sections", 0, "items")
    assert [found[sentence] for sentence in found] == list(found.values())
    assert set(found.values()) == {
        ("valid_from",),
        (*items, 0, "cap"),
        (*items, 1, "levels", 0, "level"),
        (*items, 1, "title"),
        (*items, 1, "key"),
        ("mystery",),
        ("sections", 0, "max_points"),
        ("max_points",),
    }


def test_sums_are_shown_beside_what_is_stated() -> None:
    # 2.2-a and 2.2-b of the old paper: 10 + 10 + 40 + 20 + 10 + 10 in a section of 90, 12 + 5 + 5 in an item of 20
    sub_caps = LEVELS.format(
        '{ level = "county", value = 1, cap = 12 }, { level = "city", value = 1, cap = 5 },'
        ' { level = "province", value = 1, cap = 5 }'
    )
    points = (10, 10, 40, 10, 10)
    items = [item_text(key=f"i{number}", points=figure) for number, figure in enumerate(points)]
    checked = check_scheme(scheme_text(*items, item_text(sub_caps, key="b", title="信息"), points=90, total=1000))

    shown = [(total.path, str(total.place), total.found, total.stated, total.difference) for total in checked.totals]
    assert shown == [
        (("sections", 0, "items", 5, "levels"), "Item “信息”", D(22), D(20), D(2)),
        (("sections", 0, "max_points"), "Section “only”", D(100), D(90), D(10)),
        (("max_points",), "The scheme", D(90), D(1000), D(-910)),
    ]
    assert [shown_difference(total.difference) for total in checked.totals] == ["+2", "+10", "−910"]
    assert shown_difference(D(0)) == "0"


def test_keys_used_twice_point_to_the_second() -> None:
    text = scheme_text(item_text(), item_text(), points=40)

    [problem] = check_scheme(text).problems
    assert problem.path == ("sections", 0, "items", 1, "key")


def test_repeated_class_points_to_the_second() -> None:
    [problem] = check_scheme(scheme_text(item_text()).replace("需改进", "达标")).problems

    assert problem.path == ("classes", 1, "title")


@given(st.text())
@PATIENT
def test_no_text_makes_the_check_fail(text: str) -> None:
    checked = check_scheme(text)

    assert checked.scheme is None
    assert checked.problems


LINES = rich_text().splitlines()


@given(st.lists(st.sampled_from(range(len(LINES))), max_size=4), st.sampled_from(["", "0", '"x"', "[]", "-1", "{}"]))
@PATIENT
def test_damaged_scheme_is_refused_or_sound_but_never_fails(lost: list[int], value: str) -> None:
    damaged = [
        f"{line.partition(' = ')[0]} = {value}" if number in lost and value and " = " in line else line
        for number, line in enumerate(LINES)
        if number not in lost or value
    ]
    checked = check_scheme("\n".join(damaged))

    assert (checked.scheme is None) == bool(checked.problems)
    if checked.scheme is not None:
        score_subject(checked.scheme, YEAR, {})


def test_old_default_scheme_keeps_hash_and_points() -> None:
    scheme = load_scheme(old_default_text())

    assert scheme.content_hash == "a3c832c2a90e54a6e994cb2ec5ad7e9c2c2bd1b8dbd58113b536974b500afe75"
    assert (scheme.version, scheme.max_points, scheme.subjects) == ("2025.1", D(1000), "village")


def test_shipped_default_scheme_scores_as_the_old_one() -> None:
    new, old = load_scheme(default_text()), load_scheme(old_default_text())
    facts = {
        "sessions_held": by_part({"2025-02": 3, "2025-05": 4}),
        "media_pieces": by_part({"city": 2, "county": 3}),
        "late_complaints": by_part({"2025-05": 2}),
    }

    for period in (YEAR, *(Period(2025, quarter) for quarter in (1, 2, 3, 4))):
        fresh, former = score_subject(new, period, facts), score_subject(old, period, facts)
        assert [(item.key, item.points) for item in fresh.items] == [(item.key, item.points) for item in former.items]
    assert new.content_hash != old.content_hash
    assert all(item.source for item in (*new.items, *new.adjustments))


@pytest.mark.parametrize("kind", ["village", "department", "worker"])
def test_facts_of_a_kind_can_be_scored_for_it(kind: str) -> None:
    facts = scheme_facts(kind)

    assert facts
    assert all(kind in spec.subjects and not spec.statistic for spec in facts)
