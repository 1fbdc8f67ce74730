"""Months that are owed, paid, missing and held back, and the lines that are made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.due import Rates
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.ledger import (
    NOT_OWED,
    Account,
    Balance,
    Bounce,
    CaseFacts,
    Heir,
    Hold,
    MonthKind,
    MonthLine,
    Paid,
    balance,
    month_lines,
    recovery_parts,
    recovery_text,
    returned_by_month,
    spans,
)
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import Confidence, ParameterBook, ParameterRow
from app.domain.entitlements.payable import LineKind, Plan, Standings, digest, plan
from app.domain.entitlements.programme import Category, EndKind, Unit
from app.reference import load_programmes

BASE = next(one for one in load_programmes().programmes if one.key == "special_support_death")
PROGRAMME = replace(
    BASE, categories=(Category("person", "本人", "rate", Unit.MONTH), Category("low", "低", "low", Unit.MONTH))
)
MAY, JUNE, JULY = (Month(2026, month).number for month in (5, 6, 7))
GOOD = Account("农村商业银行", "6217001", "李强", "2026-01-02")
CASE = CaseFacts(
    1,
    1,
    "p1",
    "李强",
    "1101",
    "person",
    "approved",
    "2026-03-01",
    "2026-05",
    None,
    account=GOOD,
    reviews={2027: "unchanged"},
)


def rates(*rows: tuple[str, str, str]) -> Rates:
    """Give the rates of these dated rows, or 10 yuan a month since 2020."""
    book = ParameterBook(
        [
            ParameterRow(key, "office", date.fromisoformat(day), value, "文", Confidence.CONFIRMED, is_own=True)
            for key, day, value in rows or [("rate", "2020-01-01", "10"), ("low", "2020-01-01", "4")]
        ],
        "44",
    )
    return Rates(PROGRAMME, book)


def lines(
    facts: CaseFacts,
    paid: Mapping[int, Paid] | None = None,
    until: str = "2026-07",
    **given: Any,  # noqa: ANN401 - handed on
) -> list[MonthLine]:
    usual: dict[str, Any] = {"excluded": frozenset[int](), "asks_review": True} | given
    return list(month_lines(facts, rates(), paid or {}, until=Month.parse(until), **usual))


def planned(
    *cases: CaseFacts,
    paid: Mapping[int, Mapping[int, Paid]] | None = None,
    until: str = "2026-07",
    **given: Any,  # noqa: ANN401 - handed on
) -> Plan:
    own = given.pop("rates", None) or rates()
    elsewhere = given.pop("elsewhere", {})
    return plan(Standings(list(cases), paid or {}, elsewhere), own, Month.parse(until), **given)


def death(last: str) -> FoundEnd:
    return FoundEnd(EndKind.DEATH, "2026-06-10", Month.parse(last), "resident", "u")


def test_every_month_that_is_owed_goes_on_one_line() -> None:
    (line,) = planned(CASE).lines
    assert (line.fen, line.months_text, line.kind, line.receiver) == (
        3000,
        "2026-05–2026-07",
        LineKind.REGULAR,
        ("李强", "1101"),
    )
    assert {month.kind for month in line.months} == {MonthKind.MONTH}


@pytest.mark.parametrize("state", ["draft", "submitted", "under_review", "rejected", "withdrawn", "cancelled"])
def test_only_an_approved_case_is_owed_anything(state: str) -> None:
    assert not planned(replace(CASE, state=state)).lines
    assert all(line.owed == 0 for line in lines(replace(CASE, state=state), {MAY: Paid(1000, True)}))


def test_an_archived_case_is_owed_only_where_it_had_been_ended() -> None:
    archived = replace(CASE, state="archived")
    assert not planned(archived).lines
    assert planned(replace(archived, entitled_until="2026-06")).fen == 2000


def test_nothing_is_paid_before_the_approval_is_there() -> None:
    assert not planned(replace(CASE, approved_on=None, reviews={2026: "unchanged"})).lines


def test_what_is_paid_is_not_paid_again() -> None:
    assert not planned(CASE, paid={1: {number: Paid(1000, True) for number in (MAY, JUNE, JULY)}}).lines


def test_a_rate_raised_afterwards_is_paid_as_a_difference() -> None:
    raised = rates(("rate", "2020-01-01", "10"), ("rate", "2026-06-01", "13"))
    (line,) = planned(CASE, paid={1: {number: Paid(1000, True) for number in (MAY, JUNE, JULY)}}, rates=raised).lines
    assert (line.kind, line.fen, [month.number for month in line.months]) == (LineKind.DIFFERENCE, 600, [JUNE, JULY])
    assert {month.kind for month in line.months} == {MonthKind.DIFFERENCE}


def test_an_end_that_nobody_decided_on_stops_the_months_after_it() -> None:
    result = planned(replace(CASE, ends=(death("2026-06"),)))
    assert result.fen == 2000
    (held,) = result.held
    assert (held.hold, held.numbers, held.fen) == (Hold.DECISION, (JULY,), 1000)


def test_what_was_paid_beyond_an_end_is_too_much() -> None:
    ended = replace(CASE, entitled_until="2026-05", state="ended")
    (over,) = planned(ended, paid={1: {MAY: Paid(1000, True), JUNE: Paid(1000, True)}}).over
    assert over.parts == ((JUNE, 1000),)


def test_money_of_somebody_who_died_waits_for_the_heir_and_his_account() -> None:
    died = replace(CASE, has_died=True, ends=(death("2026-06"),))
    assert not planned(died).lines
    assert {held.hold: held.fen for held in planned(died).held} == {Hold.DECEASED: 2000, Hold.DECISION: 1000}
    named = replace(died, heir=Heir("李小强", "1102", "2026-06-20"))
    assert not planned(named).lines
    for account in (
        replace(GOOD, confirmed_on="2026-06-21"),
        replace(GOOD, holder="李小强", confirmed_on="2026-06-19"),
        replace(GOOD, holder="李小强", confirmed_on=None),
    ):
        assert not planned(replace(named, account=account)).lines
    (line,) = planned(replace(named, account=replace(GOOD, holder="李小强", confirmed_on="2026-06-20"))).lines
    assert (line.fen, line.receiver) == (2000, ("李小强", "1102"))


def test_a_death_taken_back_does_not_leave_the_money_with_the_heir() -> None:
    lives = replace(CASE, heir=Heir("李小强", "1102", "2026-06-20"), account=replace(GOOD, holder="李小强"))
    assert {held.hold for held in planned(lives).held} == {Hold.NOT_CONFIRMED}
    assert planned(replace(lives, account=GOOD)).fen == 3000


@pytest.mark.parametrize(
    ("change", "hold"),
    [({"account": None}, Hold.NO_ACCOUNT), ({"account": replace(GOOD, confirmed_on=None)}, Hold.NOT_CONFIRMED)],
)
def test_without_a_confirmed_account_nothing_is_paid(change: Mapping[str, object], hold: Hold) -> None:
    result = planned(replace(CASE, **change))  # type: ignore[arg-type]
    assert not result.lines
    assert [(held.hold, held.fen) for held in result.held] == [(hold, 3000)]


def test_years_after_the_approval_need_their_review() -> None:
    assert planned(CASE, until="2027-02").fen == 10000
    for reviews in ({}, {2027: "not_met"}, {2026: "unchanged"}):
        result = planned(replace(CASE, reviews=reviews), until="2027-02")
        assert result.fen == 8000
        assert [(held.hold, held.fen) for held in result.held] == [(Hold.NO_REVIEW, 2000)]
    without = replace(PROGRAMME, has_annual_review=False)
    assert planned(replace(CASE, reviews={}), until="2027-02", rates=Rates(without, rates().parameters)).fen == 10000


def test_a_month_paid_in_another_case_of_the_person_is_excluded() -> None:
    result = planned(CASE, elsewhere={"p1": [(9, JUNE), (1, MAY)]})
    assert [month.number for month in result.lines[0].months] == [MAY, JULY]
    assert [(held.hold, held.numbers) for held in result.held] == [(Hold.EXCLUDED, (JUNE,))]


def test_two_cases_of_one_person_are_never_paid_the_same_month() -> None:
    result = planned(CASE, replace(CASE, case_id=2, entitled_from="2026-04"))
    assert [(line.facts.case_id, line.months_text) for line in result.lines] == [(1, "2026-05–2026-07"), (2, "2026-04")]


def test_without_a_rate_a_month_is_shown_and_not_paid() -> None:
    result = planned(CASE, rates=rates(("rate", "2026-06-01", "10")))
    assert result.fen == 2000
    assert [(held.hold, held.numbers) for held in result.held] == [(Hold.NO_RATE, (MAY,))]


def test_what_came_back_is_paid_again_only_to_another_or_newly_confirmed_account() -> None:
    bounce = Bounce(7, GOOD.bank, GOOD.account_no, GOOD.holder, "2026-06-15")
    paid = {1: {MAY: Paid(bounce=bounce), JUNE: Paid(1000, True), JULY: Paid(1000, True)}}
    assert [(held.hold, held.fen) for held in planned(CASE, paid=paid).held] == [(Hold.BOUNCED, 1000)]
    for account in (replace(GOOD, account_no="6217002"), replace(GOOD, confirmed_on="2026-06-16")):
        (line,) = planned(replace(CASE, account=account), paid=paid).lines
        assert (line.kind, line.reissue_of_id, line.fen) == (LineKind.REISSUE, 7, 1000)
    assert planned(CASE, paid=paid, same_account=True, only_reissue_of={7}).fen == 1000
    assert not planned(CASE, paid=paid, same_account=True, only_reissue_of={8}).lines


def test_a_month_paid_ahead_stands() -> None:
    (line,) = [one for one in lines(CASE, {Month(2026, 12).number: Paid(1000, True)}) if one.number > JULY]
    assert (line.owed, line.over, line.missing) == (1000, 0, 0)


def test_money_that_came_back_whole_is_not_taken_off_twice() -> None:
    assert Paid(1000, True, returned=400).net == 600
    assert Paid(0, False, returned=1000, cleared=1000).net == 0
    assert Paid(1000, True, returned=1000, cleared=1000).net == 1000


def test_months_are_told_in_runs() -> None:
    assert spans([JULY, MAY, JUNE, Month(2026, 12).number, Month(2027, 1).number]) == "2026-05–2026-07, 2026-12–2027-01"
    assert spans([]) == ""


@given(st.dictionaries(st.integers(MAY, MAY + 60), st.integers(1, 10**6)), st.integers(0, 10**8))
def test_what_came_back_is_spread_over_the_months_to_the_fen(parts: Mapping[int, int], repaid: int) -> None:
    listed = sorted(parts.items())
    assert recovery_parts(recovery_text(listed)) == listed
    spread = returned_by_month(listed, repaid)
    assert sum(spread.values()) == min(repaid, sum(parts.values()))
    assert all(fen <= parts[number] for number, fen in spread.items())


def test_another_line_is_another_digest() -> None:
    assert digest([["a", 1, None]]) != digest([["a", "1", None]])
    assert digest([["a"], ["b"]]) != digest([["b"], ["a"]])


NUMBERS = st.integers(MAY - 6, MAY + 12)
MONTHS = NUMBERS.map(lambda number: str(Month(number // 12, number % 12 + 1)))
PAID = st.builds(
    lambda live, returned, base: Paid(live, base, min(returned, live)),
    st.integers(0, 2500),
    st.integers(0, 2500),
    st.booleans(),
)
ACCOUNTS = st.one_of(
    st.none(),
    st.builds(
        Account, st.just("行"), st.just("1"), st.sampled_from(["李强", "李小强"]), st.sampled_from([None, "2026-06-30"])
    ),
)
CASES = st.builds(
    CaseFacts, case_id=st.just(1), resident_id=st.just(1), person=st.just("p1"), payee=st.just("李强"), payee_citizen_id=st.just("1"),
    category=st.sampled_from(["person", "low", "gone"]),
    state=st.sampled_from(["draft", "approved", "ended", "archived", "cancelled"]),
    approved_on=st.sampled_from([None, "2025-03-01", "2026-03-01"]), entitled_from=st.one_of(st.none(), MONTHS),
    entitled_until=st.one_of(st.none(), MONTHS), has_died=st.booleans(), account=ACCOUNTS,
    heir=st.sampled_from([None, Heir("李小强", "2", "2026-06-20")]),
    reviews=st.dictionaries(st.sampled_from([2026, 2027]), st.sampled_from(["unchanged", "changed", "not_met"])),
    ends=st.lists(MONTHS.map(death), max_size=2).map(tuple),
)  # fmt: skip


@given(
    st.lists(CASES, min_size=1, max_size=3),
    st.lists(st.dictionaries(NUMBERS, PAID, max_size=8), min_size=3, max_size=3),
    st.sets(NUMBERS, max_size=4),
    MONTHS,
    st.booleans(),
)
def test_nothing_is_lost_and_nothing_is_paid_twice(
    found: Sequence[CaseFacts],
    histories: Sequence[Mapping[int, Paid]],
    elsewhere: set[int],
    until: str,
    same_account: bool,
) -> None:
    cases = [replace(facts, case_id=index) for index, facts in enumerate(found, start=1)]
    paid = dict(enumerate(histories, start=1))
    everywhere = [(99, number) for number in elsewhere]
    everywhere += [
        (one.case_id, number) for one in cases for number, tally in paid[one.case_id].items() if tally.net > 0
    ]
    result = planned(*cases, paid=paid, until=until, elsewhere={"p1": everywhere}, same_account=same_account)
    new: dict[tuple[int, int], int] = {}
    for line in result.lines:
        assert line.fen > 0
        for month in line.months:
            key = line.facts.case_id, month.number
            assert key not in new
            new[key] = month.fen
    for facts in cases:
        excluded = frozenset(number for case_id, number in everywhere if case_id != facts.case_id)
        told = lines(facts, paid[facts.case_id], until, excluded=excluded, same_account=same_account)
        sums = balance(told)
        assert sums.owed == sums.paid_owed + sums.payable + sums.held
        assert sums.paid_owed + sums.over == sum(max(one.paid, 0) for one in told)
        for month_line in told:
            fen = new.get((facts.case_id, month_line.number), 0)
            assert max(month_line.paid, 0) - month_line.over + fen <= month_line.owed
            if fen:
                _may_be_paid(facts, month_line, until)
                assert month_line.number not in excluded
    people_months = [number for _, number in new]
    assert len(people_months) == len(set(people_months))


def _may_be_paid(facts: CaseFacts, line: MonthLine, until: str) -> None:
    """Say again, in other words, what must hold of a month before it is paid."""
    assert facts.state in {"approved", "ended", "archived"}
    assert facts.approved_on
    assert facts.entitled_from is not None
    month = str(line.month)
    assert facts.entitled_from <= month <= min(until, facts.entitled_until or "9999")
    assert all(month <= str(end.last_month) for end in facts.ends)
    assert facts.account is not None
    assert facts.account.confirmed_on
    if facts.has_died:
        assert facts.heir is not None
        assert facts.account.holder == facts.heir.name
    if month[:4] > facts.approved_on[:4]:
        assert facts.reviews[int(month[:4])] in {"unchanged", "changed"}


def test_a_balance_tells_owed_from_held() -> None:
    told = [
        MonthLine(MAY, 1000, 1000, 0, 0, None, ""),
        MonthLine(JUNE, 1000, 400, 600, 0, None, ""),
        MonthLine(JULY, 1000, 0, 1000, 0, Hold.NO_REVIEW, ""),
        MonthLine(JULY + 1, 0, 300, 0, 300, None, ""),
        MonthLine(JULY + 2, 0, 0, 1000, 0, Hold.DECISION, ""),
    ]
    assert balance(told) == Balance(owed=3000, paid_owed=1400, payable=600, held=1000, over=300)
    assert {Hold.DECISION, Hold.EXCLUDED, Hold.NO_RATE} == NOT_OWED
