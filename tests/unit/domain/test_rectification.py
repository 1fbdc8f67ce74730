"""The way of a rectification: what may follow what, how the clock runs, and that nothing closes without a re-check."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rectification import (
    ENDED,
    Checked,
    Result,
    Standing,
    State,
    Step,
    Taken,
    check_step,
    steps_from,
)
from app.domain.workdays import DayCount, WorkCalendar
from app.reference import load_holidays

CALENDAR = WorkCalendar(load_holidays())
TODAY = date(2026, 9, 30)
FOUND = Standing(State.FOUND, findings=2, found_on=date(2026, 7, 1))


def take(standing: Standing, step: Step, day: str, today: date = TODAY, **given: Any) -> Checked:  # noqa: ANN401 - any field of a step
    usual: dict[str, Any] = {"person": "王芳", "signer": "李强", "content": "补报两个月报表", "result": Result.OK}
    taken = Taken(step, date.fromisoformat(day), **(usual | given))
    return check_step(standing, taken, CALENDAR, today)


def after(standing: Standing, step: Step, day: str, **given: Any) -> Standing:  # noqa: ANN401 - any field of a step
    checked = take(standing, step, day, **given)
    assert checked.after is not None, checked.errors
    return checked.after


def issued() -> Standing:
    return after(FOUND, Step.ISSUE, "2026-07-01")


def received() -> Standing:
    return after(issued(), Step.RECEIVE, "2026-07-03")


def test_the_term_runs_from_the_issue_until_the_receipt_is_known() -> None:
    assert (issued().state, issued().due_on) == (State.ISSUED, date(2026, 7, 21))
    # Twenty days after Friday the 3rd of July end on Thursday the 23rd.
    assert (received().state, received().due_on, received().first_due_on) == (
        State.RECEIVED,
        date(2026, 7, 23),
        date(2026, 7, 23),
    )


def test_a_term_may_count_working_days() -> None:
    standing = after(FOUND, Step.ISSUE, "2026-09-18", term_days=5, term_kind=DayCount.WORKING)
    # Sunday the 20th is made up; the 25th is Mid-Autumn.
    assert standing.due_on == date(2026, 9, 24)
    assert after(standing, Step.RECEIVE, "2026-09-21").due_on == date(2026, 9, 29)


def test_the_whole_way_to_the_end() -> None:
    replied = after(received(), Step.REPLY, "2026-07-20")
    passed = after(replied, Step.RECHECK, "2026-07-28", person="赵敏")
    closed = after(passed, Step.CLOSE, "2026-07-29")
    assert [one.state for one in (replied, passed, closed)] == [State.REPLIED, State.PASSED, State.CLOSED]
    assert (closed.answered_on, closed.closed_on) == (date(2026, 7, 20), date(2026, 7, 29))
    assert steps_from(closed, TODAY) == ()


def test_a_failed_recheck_leads_to_a_new_term() -> None:
    replied = after(received(), Step.REPLY, "2026-07-20")
    failed = after(replied, Step.RECHECK, "2026-07-28", result=Result.NOT_OK)
    assert (failed.state, failed.answered_on) == (State.FAILED, None)
    assert steps_from(failed, date(2026, 7, 20)) == (Step.ESCALATE, Step.REPLY, Step.WITHDRAW)
    escalated = after(failed, Step.ESCALATE, "2026-07-29", term_days=10)
    assert (escalated.state, escalated.level, escalated.due_on) == (State.ESCALATED, 1, date(2026, 8, 10))
    # The first last day is what the score looks at.
    assert escalated.first_due_on == date(2026, 7, 23)


def test_escalating_waits_for_the_end_of_the_term() -> None:
    early = take(received(), Step.ESCALATE, "2026-07-20", today=date(2026, 7, 23))
    assert "term is over" in str(early.errors["step"])
    assert take(received(), Step.ESCALATE, "2026-07-24", today=date(2026, 7, 24)).errors == {}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"step": Step.CLOSE}, "step"),
        ({"step": Step.REPLY, "content": " "}, "content"),
        ({"step": Step.RECHECK, "result": None}, "result"),
        ({"step": Step.REPLY, "person": ""}, "person"),
        ({"step": Step.REPLY, "day": "2026-10-01"}, "on"),
        ({"step": Step.WITHDRAW, "content": ""}, "content"),
    ],
)
def test_what_a_step_needs(given: dict[str, Any], field: str) -> None:
    step, day = given.pop("step"), given.pop("day", "2026-07-20")
    checked = take(received(), step, str(day), **given)
    assert (field in checked.errors, checked.after) == (True, None)


@pytest.mark.parametrize(
    ("given", "field"),
    [({"signer": ""}, "signer"), ({"term_days": 0}, "term_days"), ({"term_days": 366}, "term_days")],
)
def test_what_issuing_needs(given: dict[str, Any], field: str) -> None:
    assert field in take(FOUND, Step.ISSUE, "2026-07-01", **given).errors
    assert "step" in take(replace(FOUND, findings=0), Step.ISSUE, "2026-07-01").errors


def test_days_out_of_order_are_doubted_not_refused() -> None:
    assert "2026-07-03" in str(take(received(), Step.REPLY, "2026-07-02").doubts["on"])
    assert "5 days after" in str(take(issued(), Step.RECEIVE, "2026-07-06").doubts["on"])
    late = take(received(), Step.REPLY, "2026-07-24")
    assert ("2026-07-23" in str(late.doubts["on"]), late.errors) == (True, {})
    assert take(received(), Step.REPLY, "2026-07-23").doubts == {}


def test_two_people_are_asked_for() -> None:
    assert "signer" in take(FOUND, Step.ISSUE, "2026-07-01", person="李强").doubts
    replied = after(received(), Step.REPLY, "2026-07-20", person="村主任")
    assert "person" in take(replied, Step.RECHECK, "2026-07-28", person="村主任").doubts
    assert "term_days" in take(FOUND, Step.ISSUE, "2026-07-01", term_days=30).doubts


def test_a_recheck_without_a_reply_answers_on_its_own_day() -> None:
    passed = after(received(), Step.RECHECK, "2026-07-10")
    assert (passed.state, passed.answered_on) == (State.PASSED, date(2026, 7, 10))


moves = st.lists(
    st.tuples(st.sampled_from(Step), st.integers(0, 40), st.sampled_from(Result), st.integers(1, 30)), max_size=12
)


@given(moves)
def test_no_way_leads_to_the_end_without_a_recheck(path: list[tuple[Step, int, Result, int]]) -> None:
    standing, day, last_result = FOUND, date(2026, 7, 1), None
    for step, days, result, term in path:
        day += timedelta(days=days)
        taken = Taken(step, day, "王芳", "x", "李强", result, term_days=term)
        checked = check_step(standing, taken, CALENDAR, day)
        if checked.after is None:
            assert checked.errors
            continue
        before, standing = standing, checked.after
        if step is Step.RECHECK:
            last_result = result
        elif step in (Step.REPLY, Step.ESCALATE):
            last_result = None
        assert before.state not in ENDED
        assert (standing.state is State.CLOSED) <= (last_result is Result.OK)
        if standing.state is not State.FOUND:
            assert standing.due_on is not None
            assert standing.first_due_on is not None
            assert CALENDAR.is_working(standing.due_on)
            assert standing.level == 0 or standing.first_due_on <= standing.due_on
