"""Schemes are read whole, and everything that is wrong with them is said at once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import SchemeRefused
from app.domain.scoring.period import Period
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.scheme import Scheme, item_max_in, load_scheme
from tests.unit.scoring.samples import PATIENT, RATE, SECTION, YEAR, default_text, item_text, scheme_text

SUB_CAPS = (
    'rule = "per_level"\nfact = "media_pieces"\nlevels = [{ level = "county", value = 1, cap = 12 }, '
    '{ level = "city", value = 1, cap = 5 }, { level = "province", value = 3, cap = 5 }]'
)
MILESTONES = 'rule = "milestones"\nfact = "{fact}"\nevery = "{every}"\nvalue = {value}'
BONUS = (
    '\n[[bonuses]]\nkey = "praise"\ntitle = "表彰"\nrule = "per_level"\nfact = "commendations"\n'
    'levels = [{ level = "county", value = 10 }]\n'
)
DEDUCTION = '\n[[deductions]]\nkey = "false"\ntitle = "弄虚作假"\nfact = "falsified_records"\neach = 50\n'
RED_LINE = '\n[[red_lines]]\nfact = "withheld_funds"\ntitle = "截留资金"\n'


def problems_of(text: str) -> list[str]:
    """Give every problem of a scheme that must be refused."""
    with pytest.raises(SchemeRefused) as refusal:
        load_scheme(text)
    found = [str(problem) for problem in refusal.value.problems]
    joined = str(refusal.value.message)
    assert all(problem in joined for problem in found)
    return found


def events(settings: str) -> str:
    """Write the settings of a rule that counts events."""
    return f'rule = "per_event"\nfact = "sessions_held"\n{settings}'


def test_small_scheme_is_read() -> None:
    scheme = load_scheme(
        scheme_text(
            item_text(),
            more='valid_from = 2025-01-01\nbonus_ceiling = 40\nred_line_class = "红线"',
            tail=BONUS + DEDUCTION + RED_LINE,
        )
    )

    assert (scheme.scheme_id, scheme.version, scheme.title, scheme.max_points) == ("try", "1", "试用办法", Decimal(20))
    assert (scheme.rounding, scheme.valid_from, scheme.valid_to) == (Decimal("0.01"), date(2025, 1, 1), None)
    assert scheme.facts == ("applications_in_time", "commendations", "falsified_records", "withheld_funds")
    assert [item.key for item in scheme.adjustments] == ["praise", "false"]
    assert scheme.item("praise") is scheme.bonuses[0]
    assert scheme.item("item") is scheme.sections[0].items[0]
    assert scheme.item("other") is None
    assert [(rule.title, rule.at_least) for rule in scheme.classes] == [
        ("达标", Decimal("0.6")),
        ("需改进", Decimal(0)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the sums of the old scheme that do not agree (sub-caps 12 + 5 + 5 in an item of 20; 2 x 10 in a section of 90)
        (scheme_text(item_text(SUB_CAPS)), "Item “按时办理”: its parts come to 22, the item holds 20: 2 too many"),
        (
            scheme_text(*(item_text(key=f"i{n}", points=p) for n, p in enumerate((10, 10, 40, 20, 10, 10))), points=90),
            "Section “only”: the items add up to 100, the section states 90 (difference +10)",
        ),
        (
            scheme_text(item_text(points=60), item_text(key="b", points=10), item_text(key="c", points=10), points=90),
            "Section “only”: the items add up to 80, the section states 90 (difference −10)",
        ),
        (
            scheme_text(item_text(), total=1000),
            "The scheme: the sections add up to 20, the scheme states 1000 (difference −980)",
        ),
        # parts that exceed the item
        (scheme_text(item_text(events("value = 5\ncap = 25"))), "its parts come to 25, the item holds 20: 5 too many"),
        (
            scheme_text(item_text(MILESTONES.format(fact="reports_on_time", every="month", value=2))),
            "its parts come to 24, the item holds 20: 4 too many",
        ),
        # facts
        (scheme_text(item_text(RATE.replace("applications_in_time", "moonlight"))), "there is no fact “moonlight”"),
        (scheme_text(item_text(RATE.replace("applications_in_time", "sessions_held"))), "cannot be measured the way"),
        (
            scheme_text(item_text(MILESTONES.format(fact="reports_on_time", every="quarter", value=5))),
            "the fact Monthly change reports on time is not known by quarter",
        ),
        (
            scheme_text(
                item_text(
                    'rule = "full_minus"\ndeductions = [{ fact = "late_complaints", each = 1 },'
                    ' { fact = "late_complaints", each = 2 }]'
                )
            ),
            "the fact Complaints not answered in time is deducted twice",
        ),
        (scheme_text(item_text(SUB_CAPS.replace('"city"', '"county"'))), "the level county is given twice"),
        (
            scheme_text(item_text(SUB_CAPS.replace('"city"', '"moon"'))),
            "level is “moon”; it must be one of “national”, ",
        ),
        # settings
        (scheme_text(item_text(RATE + "\nmystery = 1")), "Item “按时办理”: “mystery” is not a known setting"),
        (scheme_text(item_text(), more="mystery = 1"), "The scheme: “mystery” is not a known setting"),
        (
            scheme_text(item_text('rule = "guesswork"')),
            "rule is “guesswork”; it must be one of “all_or_nothing”, “per_event”",
        ),
        (scheme_text(item_text(RATE.replace('"full"', '"some"'))), "when_nothing_due is “some”"),
        (scheme_text(item_text(RATE.replace('when_nothing_due = "full"', ""))), "when_nothing_due is missing"),
        (scheme_text(item_text(RATE + "\ntarget = 90")), "target and per_point belong together"),
        (scheme_text(item_text(RATE + "\ntarget = 101\nper_point = 1")), "target is 101; the most is 100"),
        (scheme_text(item_text(title="")), "title must be text in quotes"),
        (scheme_text(item_text(key="Big Key")), "key must be a short name in small letters, digits, _ or -, not “Big"),
        (scheme_text(item_text(), item_text(), points=40), "key “item” is used 2 times"),
        (
            scheme_text(item_text()) + SECTION.format(key="only", points=1) + item_text(key="b"),
            "sections.key “only” is",
        ),
        (scheme_text(item_text()).replace('key = "only"', 'key = "adjustments"'), "the key adjustments is kept for"),
        (scheme_text(item_text()).replace("需改进", "达标"), "classes.title “达标” is used 2 times"),
        (
            scheme_text(item_text()).replace("format = 2", "format = 3"),
            "format 3 is not known; this program reads formats 1 and 2",
        ),
        # numbers
        (scheme_text(item_text(events("value = -5"))), "value is -5; it may not be negative"),
        (scheme_text(item_text(events("value = 0"))), "value must be more than zero"),
        (
            scheme_text(item_text(events("value = true"))),
            "value must be a number with at most four decimals, not “True”",
        ),
        (scheme_text(item_text(events("value = nan"))), "value must be a number"),
        (scheme_text(item_text(events("value = 1e9"))), "value is 1000000000; the most is 1000000"),
        (scheme_text(item_text(events("value = 1e-9"))), "value must be a number with at most four decimals"),
        (scheme_text(item_text(events("value = 1e99999"))), "value must be a number with at most four decimals"),
        (
            scheme_text(item_text()).replace("rounding = 0.01", "rounding = 0.5"),
            "rounding must be 1, 0.1 or 0.01, not 0.5",
        ),
        (scheme_text(item_text(points="20.001"), points="20.001"), "20.001 points are finer than the rounding 0.01"),
        # quarters and dates
        (scheme_text(item_text(when="")), "give either spread or quarters, one of the two"),
        (scheme_text(item_text(when='spread = "yearly"\nquarters = [1]')), "give either spread or quarters"),
        (
            scheme_text(item_text(when='spread = "weekly"')),
            "spread is “weekly”; it must be one of “quarterly”, “yearly”",
        ),
        (scheme_text(item_text(when="quarters = [2, 5]")), "quarters must list quarters from 1 to 4"),
        (scheme_text(item_text(when="quarters = [4, 2]")), "quarters must list quarters from 1 to 4"),
        (scheme_text(item_text(when="quarters = [2, 2]")), "quarters must list quarters from 1 to 4"),
        (scheme_text(item_text(when="quarters = []")), "quarters must list quarters from 1 to 4"),
        (scheme_text(item_text(when="quarters = 2")), "quarters must list quarters from 1 to 4"),
        (scheme_text(item_text(when="quarters = [1, 2, 3]")), "20 points cannot be split evenly over 3 quarters"),
        (
            scheme_text(
                item_text(RATE + "\ntarget = 90\nper_point = 1", points=30, when="quarters = [1, 2, 3]"), points=30
            ),
            "per_point 1 cannot be split evenly over 3 quarters",
        ),
        (
            scheme_text(
                item_text('rule = "sampled"\nfact = "recheck_mismatches"\nper_percent = 1\nwhen_nothing_due = "full"')
            ),
            "a sampled item needs quarters in which a round is held",
        ),
        (
            scheme_text(item_text(SUB_CAPS.replace("12", "10"), when="quarters = [2, 4]")),
            "Information pieces used by media is not known by quarter, so the item needs spread",
        ),
        (
            scheme_text(item_text(), more="valid_from = 2025"),
            "valid_from must be a date such as 2025-01-01, not “2025”",
        ),
        (scheme_text(item_text(), more="valid_from = 2025-01-01T00:00:00"), "valid_from must be a date"),
        (
            scheme_text(item_text(), more="valid_from = 2025-01-01\nvalid_to = 2024-12-31"),
            "valid_to 2024-12-31 lies before valid_from 2025-01-01",
        ),
        (scheme_text(item_text(), more="valid_from = 2025-02-30"), "The file is not valid TOML: Invalid date"),
        # bonuses, red lines, classes
        (scheme_text(item_text(), tail=BONUS), "bonuses need a bonus_ceiling"),
        (
            scheme_text(item_text(), more="bonus_ceiling = 0.01", tail=BONUS),
            "0.01 points cannot be split evenly over 4",
        ),
        (scheme_text(item_text(), more="bonus_ceiling = 4", tail=BONUS.replace("per_level", "rate")), "rule is “rate”"),
        (
            scheme_text(
                item_text(),
                more="bonus_ceiling = 4",
                tail=BONUS.replace("10 }", '10 }, { level = "county", value = 1 }'),
            ),
            "Bonus “表彰”: the level county is given twice",
        ),
        (
            scheme_text(item_text(), tail=DEDUCTION.replace("50", "-50")),
            "Deduction “弄虚作假”: each is -50; it may not be",
        ),
        (scheme_text(item_text(), tail=DEDUCTION.replace('"false"', '"item"')), "key “item” is used 2 times"),
        (scheme_text(item_text(), tail=RED_LINE), "red lines need a red_line_class"),
        (
            scheme_text(item_text(), more='red_line_class = "红线"', tail=RED_LINE + RED_LINE),
            "red_lines.fact “withheld_funds” is used 2 times",
        ),
        (scheme_text(item_text()).replace("at_least = 0.6", "at_least = 1.6"), "at_least is 1.6; the most is 1"),
        (scheme_text(item_text()).replace("at_least = 0.6", "at_least = 0"), "classes go from the highest at_least"),
        (
            scheme_text(item_text()).replace("at_least = 0\n", "at_least = 0.1\n"),
            "the last class must have at_least = 0",
        ),
        (scheme_text(item_text()).split("[[classes]]")[0], "The scheme: classes is missing"),
        (scheme_text(item_text()).split("[[classes]]")[0] + "[classes]\na = 1", "classes must be a list of entries"),
        # the file itself
        ("", "The scheme: sections is missing"),
        ("title = ", "The file is not valid TOML"),
        ("a = 1\na = 2", "The file is not valid TOML"),
        ("a = " + "[" * 5000, "The file is not valid TOML"),
        ("a = 1e99999999999999999999", "The file is not valid TOML"),
    ],
)
def test_fault_is_named(text: str, expected: str) -> None:
    assert [problem for problem in problems_of(text) if expected in problem], problems_of(text)


def test_every_problem_is_told_at_once() -> None:
    text = scheme_text(
        item_text(SUB_CAPS),
        item_text(RATE.replace("applications_in_time", "moonlight"), key="b", title="另一项", points=30),
        points=90,
        total=1000,
    )

    assert problems_of(text) == [
        "Item “按时办理”: its parts come to 22, the item holds 20: 2 too many",
        "Item “另一项”: there is no fact “moonlight”",
        "Section “only”: the items add up to 50, the section states 90 (difference −40)",
        "The scheme: the sections add up to 90, the scheme states 1000 (difference −910)",
    ]


def test_many_problems_still_make_one_message() -> None:
    items = [item_text(RATE + "\nwrong = 1", key=f"i{number}") for number in range(800)]

    assert len(problems_of(scheme_text(*items, points=16000))) == 800


def test_content_hash_ignores_layout_but_no_figure() -> None:
    plain = load_scheme(scheme_text(item_text()))
    spaced = load_scheme("# a remark\n" + scheme_text(item_text()).replace("max_points = 20", "max_points   = 20.0"))
    changed = load_scheme(scheme_text(item_text(points=21), points=21))

    assert plain.content_hash == spaced.content_hash
    assert plain.content_hash != changed.content_hash
    assert len(bytes.fromhex(plain.content_hash)) == 32


def test_scheme_is_in_force_within_its_dates() -> None:
    scheme = load_scheme(scheme_text(item_text(), more="valid_from = 2025-01-01\nvalid_to = 2025-09-30"))

    assert [scheme.covers(Period(2025, quarter)) for quarter in (1, 2, 3, 4)] == [True, True, True, False]
    assert not scheme.covers(Period(2024, 4))
    assert not scheme.covers(YEAR)
    assert load_scheme(scheme_text(item_text())).covers(YEAR)


def all_quarters_and_yearly(scheme: Scheme) -> Decimal:
    """Add up what four quarter runs hold and what counts only once a year."""
    items = [item for section in scheme.sections for item in section.items]
    yearly = sum((item.max_points for item in items if item.schedule.is_yearly), Decimal(0))
    return yearly + sum((scheme.max_in(Period(2025, quarter)) for quarter in (1, 2, 3, 4)), Decimal(0))


def test_quarters_of_the_default_scheme_make_the_year() -> None:
    scheme = load_scheme(default_text())

    assert [scheme.max_in(Period(2025, quarter)) for quarter in (1, 2, 3, 4)] == [
        Decimal("202.5"),
        Decimal("242.5"),
        Decimal("202.5"),
        Decimal("242.5"),
    ]
    assert all_quarters_and_yearly(scheme) == scheme.max_points == scheme.max_in(YEAR) == 1000


PLANS = st.sampled_from(["yearly", "quarterly", "1", "2, 4", "1, 2, 3", "1, 2, 3, 4"])


@PATIENT
@given(st.lists(st.tuples(st.integers(1, 20000), PLANS), min_size=1, max_size=6))
def test_a_scheme_that_loads_loses_no_hundredth_between_quarters(plans: list[tuple[int, str]]) -> None:
    amounts = [Decimal(hundredths) / 100 for hundredths, _ in plans]
    whens = [f'spread = "{plan}"' if plan.endswith("ly") else f"quarters = [{plan}]" for _, plan in plans]
    items = [item_text(key=f"i{n}", points=amounts[n], when=when) for n, when in enumerate(whens)]

    try:
        scheme = load_scheme(scheme_text(*items, points=sum(amounts)))
    except SchemeRefused as refusal:
        problems = [str(problem) for problem in refusal.problems]
    else:
        problems = []
        assert all_quarters_and_yearly(scheme) == scheme.max_points
        shares = [item_max_in(item, Period(2025, q)) for item in scheme.sections[0].items for q in (1, 2, 3, 4)]
        assert all(share % scheme.rounding == 0 for share in shares)
    assert all("cannot be split evenly" in problem for problem in problems)


def test_schedule_tells_its_quarters() -> None:
    twice = Schedule((2, 4))

    assert [twice.ways(Period(2025, quarter)) for quarter in (1, 2, 3, 4)] == [0, 2, 0, 2]
    assert twice.counted_quarters(YEAR) == (2, 4)
    assert Schedule(()).counted_quarters(YEAR) == (1, 2, 3, 4)
