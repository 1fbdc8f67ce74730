"""The childcare subsidy on a real office: who may apply, the clock, what the county said, what is to be renewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import InvalidInput
from app.services.case_types import StepInput
from app.services.childcare import Expected, IntakeInput, ResultInput, SubsidyCase
from tests.entitlement_cases import make_case
from tests.offices import Desk

PAID = ResultInput("2025", "paid", "3600", "2025-12-20", "2026-1-15", "2025年第4批", source="县批次表")


def taken_in(desk: Desk, name: str = "李一诺", born: str = "2025-03-08", on: str = "2026-6-1") -> int:
    child = desk.person(name, birth_date=born)
    case_id, _ = desk.township.childcare.intake(IntakeInput(child, "李桂英", "母亲", "13800138000", applied_on=on))
    desk.township.cases.take(case_id, StepInput("submit", on, "王丽"))
    return case_id


def the_case(desk: Desk) -> SubsidyCase:
    (found,) = desk.township.childcare.cases()
    return found


@pytest.mark.parametrize(
    ("born", "months", "fen", "to_confirm"),
    [
        (date(2022, 1, 15), 1, 300_00, True),
        (date(2022, 12, 31), 12, 3600_00, True),
        (date(2023, 6, 1), 18, 5400_00, True),
        (date(2024, 1, 31), 25, 7500_00, True),
        (date(2024, 2, 29), 26, 7800_00, True),
        (date(2024, 12, 1), 36, 10800_00, True),
        (date(2025, 1, 1), 36, 10800_00, False),
        (date(2026, 6, 30), 36, 10800_00, False),
    ],
)
def test_what_a_child_may_expect(desk: Desk, born: date, months: int, fen: int, *, to_confirm: bool) -> None:
    """The table of the notice, as it is written down in the reference, and the yearly 3,600 yuan."""
    found = desk.township.childcare.expected(born)
    assert (found.months, found.fen, found.to_confirm) == (months, fen, to_confirm)


def test_children_under_three_without_a_case_may_apply(desk: Desk) -> None:
    """Today is 1 July 2026: who was born on 1 July 2023 is three, who was born the day after is not."""
    child = desk.person("李一诺", birth_date="2025-03-08")
    desk.person("三岁", birth_date="2023-07-01")
    desk.person("将满", birth_date="2023-07-02")
    desk.person("只知月份", birth_date="2025-03")
    service = desk.township.childcare
    assert [(one.name, one.until) for one in service.newborns()] == [
        ("李一诺", "2028-03-08"), ("将满", "2026-07-02"),
    ]  # fmt: skip
    assert service.newborns()[1].expected == Expected("2025-01", "2026-07", 19, 5700_00, to_confirm=True)
    service.intake(IntakeInput(child, "李桂英", "母亲"))
    assert [one.name for one in service.newborns()] == ["将满"]


def test_who_declined_is_not_asked_again_until_it_wishes(desk: Desk) -> None:
    child = desk.person("李一诺", birth_date="2025-03-08")
    for answer, shown in (("declined", []), ("wishes", ["李一诺"])):
        with desk.store.write() as connection:
            connection.execute(
                "INSERT INTO entitlement_offer (uid, programme, resident_id, answer, happened_on, taken_at)"
                " VALUES (?, 'childcare_subsidy', ?, ?, '2026-06-01', 'now')",
                (f"0190-{answer}", child, answer),
            )
        assert [one.name for one in desk.township.childcare.newborns()] == shown


def test_the_clock_counts_working_days_from_the_day_it_was_taken_in(desk: Desk) -> None:
    """From 1 June 2026, with 19 June off for the Dragon Boat festival, the thirtieth working day is 14 July."""
    taken_in(desk)
    case = the_case(desk)
    assert (case.due_on, case.days_left, case.tone) == ("2026-07-14", 9, "")
    assert "2026-07-14" in case.clock


def test_a_clock_that_ran_out_is_told(desk: Desk) -> None:
    """From 6 May, with Saturday 9 May worked for the May holidays, the thirtieth working day is 16 June."""
    taken_in(desk, on="2026-5-6")
    case = the_case(desk)
    assert (case.due_on, case.tone) == ("2026-06-16", "error")
    assert case.days_left is not None
    assert case.days_left < 0


def test_the_days_of_the_clock_are_a_parameter(desk: Desk) -> None:
    from app.services.programmes import ParameterInput  # noqa: PLC0415 - only here

    desk.township.programmes.add_parameter(
        ParameterInput("childcare_subsidy.review_days", date(2026, 1, 1), "5", "县口径", by_whom="王丽")
    )
    taken_in(desk)
    assert the_case(desk).due_on == "2026-06-08"


def test_the_last_result_of_a_year_holds_and_none_is_lost(desk: Desk) -> None:
    service, case_id = desk.township.childcare, taken_in(desk)
    service.add_result(case_id, ResultInput("2025", "returned", reason="缺户口簿"))
    assert (the_case(desk).paid_fen, the_case(desk).results[0].reason) == (0, "缺户口簿")
    assert service.add_result(case_id, PAID)[0] == ""
    case = the_case(desk)
    assert (case.paid_fen, len(case.results), case.results[0].result_label) == (3600_00, 1, "已发放")
    assert desk.query("SELECT count(*) FROM subsidy_result") == [(2,)]


def test_more_than_a_child_may_expect_is_told(desk: Desk) -> None:
    service, case_id = desk.township.childcare, taken_in(desk)
    service.add_result(case_id, replace(PAID, amount="10800"))
    odd, _ = service.add_result(case_id, replace(PAID, year="2026", amount="0.01"))
    assert "10800.01" in odd


def test_faults_of_a_result_are_told_and_nothing_is_kept(desk: Desk) -> None:
    service, case_id = desk.township.childcare, taken_in(desk)
    for typed, fields in (
        (replace(PAID, year="2024", amount="3600.005", paid_on="2026-8-1"), {"year", "amount", "paid_on"}),
        (replace(PAID, amount="", paid_on=""), {"amount", "paid_on"}),
        (replace(PAID, amount="-1", paid_on="2025-12-1"), {"amount", "paid_on"}),
        (ResultInput("2026", "rejected"), {"reason"}),
        (ResultInput("两年", "maybe", decided_on="昨天"), {"year", "result", "decided_on"}),
    ):
        with pytest.raises(InvalidInput) as told:
            service.add_result(case_id, typed)
        assert set(told.value.fields) == fields
    assert the_case(desk).results == ()


def test_only_applications_that_were_taken_in_have_results(desk: Desk) -> None:
    service = desk.township.childcare
    draft, _ = service.intake(IntakeInput(desk.person("李一诺", birth_date="2025-03-08"), "李桂英"))
    other = desk.township.cases.open("old_age_reward", "one_child", desk.person("张三", birth_date="1960-01-01"))
    for case_id in (draft, other, 999):
        with pytest.raises(InvalidInput):
            service.add_result(case_id, PAID)


def test_each_later_year_is_to_be_confirmed_until_the_county_has(desk: Desk) -> None:
    child = desk.person("李一诺", birth_date="2025-03-08")
    case_id = make_case(desk.township, child, "childcare_subsidy", applied_on=date(2025, 9, 1), account_no="")
    assert "2026" in the_case(desk).renewal
    assert the_case(desk).due_on == ""
    desk.township.childcare.add_result(case_id, replace(PAID, year="2026", paid_on="2026-3-1"))
    assert the_case(desk).renewal == ""
    desk.township.childcare.add_result(case_id, ResultInput("2026", "returned", reason="银行卡注销"))
    assert "2026" in the_case(desk).renewal


def test_nothing_is_to_be_confirmed_in_the_year_of_the_approval_or_after_the_last_month(desk: Desk) -> None:
    now = desk.person("李一诺", birth_date="2025-03-08")
    make_case(desk.township, now, "childcare_subsidy", applied_on=date(2026, 1, 5), account_no="")
    grown = desk.person("张小满", birth_date="2022-09-08")
    make_case(desk.township, grown, "childcare_subsidy", applied_on=date(2025, 9, 1), account_no="")
    assert [one.renewal for one in desk.township.childcare.cases()] == ["", ""]


def test_the_clock_stops_with_the_answer_of_the_county_and_not_with_a_return(desk: Desk) -> None:
    service, case_id = desk.township.childcare, taken_in(desk)
    service.add_result(case_id, ResultInput("2026", "returned", reason="缺结婚证"))
    assert the_case(desk).due_on == "2026-07-14"
    service.add_result(case_id, ResultInput("2026", "approved", decided_on="2026-6-20"))
    found = the_case(desk)
    assert (found.due_on, found.days_left, found.tone) == ("", None, "warning")
    assert "审核通过" in found.clock
