"""The identities of reports, tried on the figures that real reports got wrong (cases DQ-1 to DQ-25)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks import STORED_CHECKS, WRITTEN_CHECKS
from app.domain.checks.arithmetic import (
    PERCENT,
    PERMILLE,
    agrees,
    explained_by,
    in_order,
    missing_part,
    rate,
    ratio_can_be,
    rounded,
    year_of_inspection,
)
from app.domain.checks.figures import FigureBook, FigureSheet, due_on
from app.domain.checks.figures_text import (
    FigureState,
    Unit,
    censored_words,
    join_units,
    outdated_words,
    read_figure,
    without_pinyin,
)
from app.domain.checks.rows import FigureRow
from app.domain.checks.sheets import sheets, typed_sheet
from app.domain.dates import read_date
from tests.unit.checks.rows import CODES, TODAY

BOOK = FigureBook(TODAY, CODES)
CHECKS = {check.id: check for check in (*STORED_CHECKS, *WRITTEN_CHECKS)}


def findings(**values: str) -> dict[str, str]:
    sheet = typed_sheet(values)
    found = {check_id: check.find(sheet, BOOK) for check_id, check in CHECKS.items()}
    return {check_id: str(message) for check_id, message in found.items() if message is not None}


def stored(**around: object) -> FigureSheet:
    return FigureSheet(1, "东河村", "2026-05", **around)  # type: ignore[arg-type]  # by name


def finding(check_id: str, sheet: FigureSheet) -> str:
    return str(CHECKS[check_id].find(sheet, BOOK) or "")


def test_dq_1_women_by_number_of_children() -> None:
    found = findings(
        married_women_15_49="1844", women_parity_0="54", women_parity_1="578", women_parity_2="1023", women_parity_3="186"
    )  # fmt: skip
    assert "= 1841, but 已婚育龄妇女 is 1844: 3 apart" in found["F-PARITY-WOMEN"]


def test_dq_2_births_by_order() -> None:
    assert (
        "= 87, but 出生人数 is 90: 3 apart"
        in findings(births="90", births_first="58", births_second="29")["F-PARITY-BIRTHS"]
    )
    assert "F-PARITY-BIRTHS" not in findings(births="87", births_first="58", births_second="29")
    assert "F-PARITY-BIRTHS" in findings(births="90", births_first="58", births_second="29", births_third="2")


def test_dq_3_a_sum_that_comes_out() -> None:
    assert missing_part(Decimal(1701), [Decimal(483), Decimal(1201), Decimal(17)]) == 0


def test_dq_4_a_gap_that_another_line_explains() -> None:
    gap = missing_part(Decimal(89), [Decimal(64), Decimal(22), Decimal(1)])
    assert gap == 2
    assert explained_by(gap, [Decimal(2)])
    assert not explained_by(Decimal(0), [Decimal(0)])


def test_dq_5_a_birth_rate_that_nothing_gives() -> None:
    found = findings(birth_rate="7.9‰", births="90", population_end="11210")
    assert "90 of 11210 is 8.03‰" in found["F-BIRTH-RATE"]
    assert "F-BIRTH-RATE" not in findings(birth_rate="8.03‰", births="90", population_end="11210")
    assert "F-BIRTH-RATE" not in findings(birth_rate="8.0‰", births="90", population_end="11210")
    assert "F-BIRTH-RATE" in findings(birth_rate="7.9‰", births="87", population_end="11210")


def test_dq_6_natural_increase_comes_from_whole_numbers() -> None:
    found = findings(natural_increase_rate="3‰", births="90", deaths="65", population_end="11210")
    assert "25 of 11210 is 2.23‰" in found["F-INCREASE-RATE"]
    assert "F-INCREASE-RATE" in findings(natural_increase_rate="2.1‰", births="90", deaths="65", population_end="11210")


def test_dq_7_rounding_is_half_up() -> None:
    found = findings(service_rate="89 %", service_attended="1623", service_invited="1836")
    assert "1623 of 1836 is 88.4%" in found["F-SERVICE-RATE"]
    assert agrees(read_figure("88.4%"), Decimal(1623), Decimal(1836), PERCENT)
    assert rounded(Decimal("0.25"), 1) == Decimal("0.3")
    assert rounded(Decimal("2.5"), 0) == 3


def test_dq_8_denominators_that_differ() -> None:
    assert "differ by 8" in findings(service_invited="1836", married_women_15_49="1844")["F-DENOMINATOR"]


@pytest.mark.parametrize("text", ["2009年9月31日", "2009-09-31", "20090931"])
def test_dq_9_a_day_that_does_not_exist(text: str) -> None:
    assert read_date(text) is None


def test_dq_10_a_ratio_that_whole_children_cannot_give() -> None:
    assert "F-SEX-RATIO" not in findings(sex_ratio_at_birth="100:100", births="90")
    assert "F-SEX-RATIO" in findings(sex_ratio_at_birth="100:100", births="87")
    assert "F-SMALL-SAMPLE" in findings(sex_ratio_at_birth="100:100", births="90")
    assert ratio_can_be(90, Decimal(100))
    assert not ratio_can_be(87, Decimal(100))


@pytest.mark.parametrize("text", ["100\n\n%", "100 %", "１００％", "百分之100"])
def test_dq_11_number_and_unit_are_joined(text: str) -> None:
    figure = read_figure(text)
    assert (figure.exact, figure.unit) == (Decimal(100), Unit.PERCENT)
    assert join_units("达到了100\n\n%，") == "达到了100%，"


def test_dq_12_a_share_of_places() -> None:
    assert rate(Decimal(11), Decimal(12), PERCENT) == Decimal("91.7")


def test_dq_13_people_per_household() -> None:
    assert "F-HOUSEHOLD-SIZE" not in findings(households="2670", population_end="11210")
    assert "1.28 per household" in findings(households="2670", population_end="3420")["F-HOUSEHOLD-SIZE"]


def test_dq_14_ten_thousands() -> None:
    income = read_figure("4 072.8万")
    assert income.exact == 40_728_000
    assert rate(Decimal(income.exact or 0), Decimal(11210), 1, 0) == 3633


def test_dq_15_steps_of_a_procedure_follow_each_other() -> None:
    assert not in_order(["2009-01-20", "2009-01-18", "2009-01-21"])
    assert in_order(["2009-01-18", "2009-01-20", "2009-01-21", "2009-02-03"])


@pytest.mark.parametrize(("month", "expected"), [(4, (2009, 1)), (7, (2009, 2)), (10, (2009, 3)), (1, (2008, 4))])
def test_dq_16_the_inspection_of_january_judges_last_year(month: int, expected: tuple[int, int]) -> None:
    assert year_of_inspection(month, 2009) == expected


@pytest.mark.parametrize(
    ("text", "boys"), [("100:112", 112), ("100：112", 112), ("112:100", 112), ("100比112", 112), ("1.12：1", 112), ("100:95.5", Decimal("95.5"))]
)  # fmt: skip
def test_dq_17_a_ratio_is_read_in_either_order(text: str, boys: Decimal) -> None:
    figure = read_figure(text, "出生婴儿性别比")
    assert (figure.exact, figure.unit) == (Decimal(boys), Unit.BOYS_PER_100_GIRLS)


def test_a_ratio_of_two_counts_needs_its_order() -> None:
    assert read_figure("45:50").state is FigureState.UNREADABLE
    assert read_figure("45:50", girls_first=False).exact == 90
    assert read_figure("100:0", girls_first=False).state is FigureState.UNREADABLE


@pytest.mark.parametrize(("text", "value"), [("9万多", 90_000), ("2万多人", 20_000), ("60多万", 600_000), ("约120人", 120), ("近百分之44", 44), ("1200人左右", 1200)])  # fmt: skip
def test_dq_18_vague_figures_are_never_exact(text: str, value: int) -> None:
    figure = read_figure(text)
    assert (figure.state, figure.value, figure.exact) == (FigureState.APPROXIMATE, Decimal(value), None)


def test_dq_19_a_share_without_its_base() -> None:
    assert rate(Decimal(42), Decimal(68), PERCENT) == Decimal("61.8")
    assert rate(Decimal(209_000), Decimal(2261), 1) == Decimal("92.4")
    assert "11.5%" in findings(留守家庭="11.5%")["F-RATE-BASE"]
    assert "F-RATE-BASE" in findings(birth_rate="7.9‰")


@pytest.mark.parametrize("text", ["************人", "**", "×××例", "xx", "＊＊＊"])
def test_dq_20_masked_is_missing_and_not_zero(text: str) -> None:
    figure = read_figure(text)
    assert (figure.state, figure.value) == (FigureState.MASKED, None)
    found = findings(births=text, births_first="1", births_second="2")
    assert "F-MASKED" in found
    assert "F-PARITY-BIRTHS" not in found


def test_dq_22_words_of_rules_that_have_ended() -> None:
    text = "全面两孩政策下社会抚养费征收"
    assert outdated_words(text, "2024") == ("全面两孩", "社会抚养费")
    assert outdated_words(text, "2016-01-01") == ()


def test_dq_23_pinyin_in_brackets_goes() -> None:
    assert without_pinyin("沈寨鄉(xiāng)計生（jì shēng）工作(2010)") == "沈寨鄉計生工作(2010)"


def test_dq_24_a_censored_word_is_flagged_as_it_stands() -> None:
    assert censored_words("由村***任负责") == ("村***任",)
    assert censored_words("由村主任负责") == ()


@pytest.mark.parametrize("text", ["生流比1:0.2", "节育率95%"])
def test_dq_25_a_declined_indicator_is_not_read(text: str) -> None:
    assert read_figure(text).state is FigureState.DECLINED
    assert read_figure("1:0.2", "生流比").value is None
    assert "F-DECLINED" in findings(生流比="1:0.2")


@given(st.text())
def test_any_text_is_read_without_a_fault(text: str) -> None:
    figure = read_figure(text)
    assert (figure.value is None) == (figure.state not in (FigureState.EXACT, FigureState.APPROXIMATE))


@given(st.decimals(0, 10**9, places=2), st.sampled_from(["", "%", "‰", "人", " 元"]))
def test_a_written_number_comes_back(value: Decimal, unit: str) -> None:
    assert read_figure(f"{value}{unit}").exact == value


@given(st.integers(0, 5000), st.integers(0, 5000), st.integers(0, 5000))
def test_a_sum_of_its_own_parts_is_never_doubted(first: int, second: int, third: int) -> None:
    total = str(first + second + third)
    found = findings(births=total, births_first=str(first), births_second=str(second), births_third=str(third))
    assert "F-PARITY-BIRTHS" not in found


@given(st.integers(1, 300), st.integers(1, 300))
def test_a_ratio_of_real_children_can_always_be(boys: int, girls: int) -> None:
    stated = rate(Decimal(boys), Decimal(girls), PERCENT, 1)
    assert stated is not None
    assert ratio_can_be(boys + girls, stated, 1)


@pytest.mark.parametrize(
    ("check_id", "sheet", "part"),
    [
        ("F-SEX-BIRTHS", {"births": 9, "births_male": 4, "births_female": 4}, "1 apart"),
        ("F-SEX-DEATHS", {"deaths": 9, "deaths_male": 4, "deaths_female": 4}, "1 apart"),
        ("F-SEX-POPULATION", {"population_end": 90, "population_male": 50, "population_female": 41}, "1 apart"),
        (
            "F-BALANCE",
            {"population_start": 100, "births": 5, "deaths": 2, "moves_in": 3, "moves_out": 1, "population_end": 104},
            "100 + 5 − 2 + 3 − 1 = 105, but the end is 104",
        ),
        ("F-PART-OF-WHOLE", {"children_under_3": 9, "children_under_5": 8}, "9 is more than"),
        ("F-PART-OF-WHOLE", {"service_invited": 9, "service_attended": 10}, "10 is more than"),
        ("F-NEGATIVE", {"births": -1}, "-1"),
    ],
)
def test_stored_figures_are_compared(check_id: str, sheet: dict[str, int], part: str) -> None:
    assert part in finding(check_id, stored(figures={key: Decimal(value) for key, value in sheet.items()}))


@pytest.mark.parametrize(
    ("check_id", "key", "kind"),
    [("F-BIRTHS-EVENTS", "births", "1"), ("F-DEATHS-EVENTS", "deaths", "2"), ("F-IN-EVENTS", "moves_in", "3"),
     ("F-OUT-EVENTS", "moves_out", "4"), ("F-MARRIAGES-EVENTS", "marriages", "5")],
)  # fmt: skip
def test_figures_are_compared_with_the_events(check_id: str, key: str, kind: str) -> None:
    figures = {key: Decimal(3)}
    assert "3 reported, 2 in" in finding(check_id, stored(figures=figures, events={kind: 2}))
    assert finding(check_id, stored(figures=figures, events={kind: 3})) == ""
    assert finding(check_id, stored(figures=figures)) == ""


def test_the_month_follows_the_one_before() -> None:
    sheet = stored(figures={"population_start": Decimal(100)}, before={"population_end": Decimal(99)})
    assert "starts with 100" in finding("F-CARRY", sheet)


def test_reports_are_due_by_the_fifth() -> None:
    assert due_on("2025-12") == "2026-01-05"
    assert finding("F-LATE", stored(figures={}, reported_on={"births": "2026-06-05"})) == ""
    assert "due on 2026-06-05" in finding("F-LATE", stored(figures={}, reported_on={"births": "2026-06-06"}))


def test_a_ratio_is_recomputed_where_boys_and_girls_are_known() -> None:
    found = findings(sex_ratio_at_birth="112:100", births_male="450", births_female="450", births="900")
    assert "450 boys and 450 girls are 100" in found["F-SEX-RATIO"]
    assert "F-SMALL-SAMPLE" not in found


def test_rates_use_the_average_population() -> None:
    figures = {"births": "10", "population_start": "900", "population_end": "1100"}
    assert "F-BIRTH-RATE" not in findings(birth_rate="10.0‰", **figures)
    assert rate(Decimal(1), Decimal(0), PERMILLE) is None


def test_a_death_rate_follows() -> None:
    assert "65 of 11210" in findings(death_rate="6.0‰", deaths="65", population_end="11210")["F-DEATH-RATE"]


def test_what_is_no_figure_is_said() -> None:
    assert "F-UNREADABLE" in findings(births="很多")
    assert findings(births="") == {}


def test_months_without_figures_are_sheets_of_their_own() -> None:
    villages = {1: ("v1", "东河村"), 2: ("v2", "西山村")}
    rows = [
        FigureRow(1, 1, "2026-03", "births", 2, "2026-04-01"),
        FigureRow(2, 2, "2026-08", "births", 2, "2026-07-01"),
    ]
    made = {(sheet.village, sheet.month): sheet for sheet in sheets(rows, villages, {(1, "2026-03"): {"1": 1}}, TODAY)}

    assert [key for key, sheet in made.items() if sheet.is_missing] == [
        ("东河村", "2026-04"), ("东河村", "2026-05"), ("西山村", "2026-03"), ("西山村", "2026-04"), ("西山村", "2026-05"),
    ]  # fmt: skip
    assert made["东河村", "2026-03"].events == {"1": 1}
    assert made["西山村", "2026-03"].events is None
    assert "not over" in finding("F-AHEAD", made["西山村", "2026-08"])
    assert "No figures for 2026-04" in finding("F-MONTH-MISSING", made["东河村", "2026-04"])
    assert list(sheets([], villages, {}, TODAY)) == []
