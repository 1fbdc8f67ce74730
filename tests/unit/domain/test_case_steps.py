"""The way of a case: two signers in every stage, no stage skipped, nothing approved before all of it is in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entitlements.case import (
    CaseFacts,
    PastStep,
    Result,
    Standing,
    StepKind,
    Taken,
    check_step,
    is_final,
    is_same_person,
    ordered,
    passed_stages,
    steps_from,
)
from app.domain.entitlements.case_states import CaseState, Role
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import Verdict
from app.domain.text import Message
from app.reference import load_programmes

PROGRAMME = next(one for one in load_programmes().programmes if one.key == "old_age_reward")
MET = {one.key: Verdict.MET for one in PROGRAMME.criteria}
TODAY = date(2026, 7, 1)
DAY = date(2026, 1, 5)
JANUARY = Month(2026, 1)


def draft(**changed: object) -> CaseFacts:
    return replace(CaseFacts(PROGRAMME, PROGRAMME.stages, Standing(CaseState.DRAFT), criteria=MET), **changed)  # type: ignore[arg-type]


def go(facts: CaseFacts, taken: Taken) -> CaseFacts:
    """Take a step that must be possible."""
    checked = check_step(facts, taken, TODAY)
    assert checked.after is not None, dict(checked.errors)
    assert taken.on is not None
    role = facts.standing.waits_for if taken.kind is StepKind.OPINION else None
    past = PastStep(taken.kind, taken.person, taken.on, facts.standing, facts.standing.stage, role, taken.result)
    return replace(facts, standing=checked.after, steps=(*facts.steps, past))


def opinion(person: str, result: Result = Result.PASS, on: date = DAY, text: str = "同意") -> Taken:
    return Taken(StepKind.OPINION, on, person, result, text, entitled_from=JANUARY)


def submitted(**changed: object) -> CaseFacts:
    return go(draft(**changed), Taken(StepKind.SUBMIT, DAY, "王丽"))


def passed(facts: CaseFacts, stages: int) -> CaseFacts:
    for _ in range(stages):
        facts = go(go(facts, opinion("王丽")), opinion("赵敏"))
    return facts


def fault(facts: CaseFacts, taken: Taken) -> dict[str, str]:
    return {key: str(message) for key, message in check_step(facts, taken, TODAY).errors.items()}


def test_a_case_goes_through_every_stage_to_its_approval() -> None:
    facts = passed(submitted(), len(PROGRAMME.stages))
    assert facts.standing == Standing(CaseState.APPROVED)
    assert passed_stages(facts.steps) == {one.key for one in PROGRAMME.stages}
    signers = [(step.stage, step.role) for step in facts.steps if step.kind is StepKind.OPINION]
    assert signers == [(one.key, role) for one in PROGRAMME.stages for role in (Role.HANDLER, Role.RESPONSIBLE)]


@pytest.mark.parametrize("name", ["王丽", " 王 丽 ", "王　丽"])
def test_one_person_never_signs_both_lines_of_a_stage(name: str) -> None:
    facts = go(submitted(), opinion("王丽"))
    assert "person" in fault(facts, opinion(name))


def test_a_stage_is_passed_only_when_its_gate_is_open_and_not_before_that_day() -> None:
    facts = go(submitted(), opinion("王丽"))
    shut = replace(facts, gate=Message("Case", "not voted"))
    assert fault(shut, opinion("赵敏"))["result"] == "not voted"
    assert check_step(shut, opinion("赵敏", Result.RETURN), TODAY).after is not None
    later = replace(facts, opened_on=DAY + timedelta(days=1))
    assert "on" in fault(later, opinion("赵敏"))
    assert "on" not in fault(later, opinion("赵敏", on=DAY + timedelta(days=1)))


def test_nothing_is_passed_with_papers_missing_or_a_criterion_not_met() -> None:
    facts = go(submitted(), opinion("王丽"))
    assert "身份证" in fault(replace(facts, missing=("身份证",)), opinion("赵敏"))["result"]
    assert "result" in fault(replace(facts, criteria=MET | {"age": Verdict.NOT_MET}), opinion("赵敏"))


def test_what_was_not_checked_stops_only_the_last_opinion() -> None:
    open_one = MET | {"earlier_births": Verdict.NOT_CHECKED}
    last = len(PROGRAMME.stages) - 1
    facts = go(passed(submitted(criteria=open_one), last), opinion("王丽"))
    assert is_final(facts)
    assert "not checked" in fault(facts, opinion("赵敏"))["result"]
    assert "entitled_from" in fault(replace(facts, criteria=MET), replace(opinion("赵敏"), entitled_from=None))


def test_a_corrected_case_goes_on_where_it_was_sent_back() -> None:
    facts = go(passed(submitted(), 2), opinion("王丽"))
    facts = go(facts, opinion("赵敏", Result.RETURN, text="补户口簿"))
    assert facts.standing == Standing(CaseState.CORRECTION, PROGRAMME.stages[2].key)
    facts = go(facts, Taken(StepKind.SUBMIT, DAY, "王丽"))
    assert facts.standing == Standing(CaseState.SUBMITTED, PROGRAMME.stages[2].key, Role.HANDLER)
    assert passed_stages(facts.steps) == {one.key for one in PROGRAMME.stages[:2]}


def test_only_who_took_the_last_opinion_takes_it_back_and_never_after_a_payment() -> None:
    facts = go(submitted(), opinion("王丽"))
    back = Taken(StepKind.TAKE_BACK, DAY, "赵敏", opinion="看错了")
    assert "person" in fault(facts, back)
    again = go(facts, replace(back, person="王丽"))
    assert again.standing == Standing(CaseState.SUBMITTED, PROGRAMME.stages[0].key, Role.HANDLER)
    assert StepKind.TAKE_BACK not in steps_from(again)
    # Whoever took the handler's opinion back may be responsible now: somebody else handles it.
    assert "person" not in fault(go(again, opinion("孙强")), opinion("王丽"))
    assert StepKind.TAKE_BACK not in steps_from(replace(facts, is_paid=True))


def test_a_passed_stage_that_is_taken_back_must_be_passed_again() -> None:
    facts = passed(submitted(), 1)
    facts = go(facts, Taken(StepKind.TAKE_BACK, DAY, "赵敏", opinion="票数写错"))
    assert facts.standing.stage == PROGRAMME.stages[0].key
    assert passed_stages(facts.steps) == frozenset()


def test_a_family_withdraws_only_before_the_first_opinion() -> None:
    assert StepKind.WITHDRAW in steps_from(submitted())
    assert StepKind.WITHDRAW not in steps_from(go(submitted(), opinion("王丽")))


def test_an_approval_is_cancelled_by_two_people_and_only_before_a_payment() -> None:
    facts = passed(submitted(), len(PROGRAMME.stages))
    cancel = Taken(StepKind.CANCEL, DAY, "王丽", opinion="重复申请", responsible="赵敏")
    assert go(facts, cancel).standing == Standing(CaseState.CANCELLED)
    assert "responsible" in fault(facts, replace(cancel, responsible=""))
    assert "responsible" in fault(facts, replace(cancel, responsible="王 丽"))
    assert fault(replace(facts, is_paid=True), cancel).keys() == {"kind"}


def test_days_run_forward_and_never_into_the_future() -> None:
    facts = submitted()
    assert "on" in fault(facts, opinion("王丽", on=DAY - timedelta(days=1)))
    assert "on" in fault(facts, opinion("王丽", on=TODAY + timedelta(days=1)))
    assert "on" in fault(facts, replace(opinion("王丽"), on=None))


@pytest.mark.parametrize("result", [Result.RETURN, Result.REFUSE])
def test_who_sends_back_or_refuses_says_why(result: Result) -> None:
    facts = go(submitted(), opinion("王丽"))
    assert "opinion" in fault(facts, opinion("赵敏", result, text=" "))


def test_an_order_that_changes_on_the_way_skips_no_stage() -> None:
    facts = passed(submitted(), 1)
    for stage in reversed(PROGRAMME.stages[1:-1]):
        turned = ordered(PROGRAMME, {stage.key: 0})
        assert turned[-1] == PROGRAMME.stages[-1]
        facts = replace(facts, stages=turned)
    facts = passed(facts, len(PROGRAMME.stages) - 1)
    assert facts.standing.state is CaseState.APPROVED
    assert passed_stages(facts.steps) == {one.key for one in PROGRAMME.stages}


def test_names_are_compared_as_people_mean_them() -> None:
    assert is_same_person("Wang Li", "wang  li")
    assert not is_same_person("", "")
    assert not is_same_person("王丽", "王莉")


SHORT = (PROGRAMME.stages[0], PROGRAMME.stages[-1])
MOVES = st.lists(
    st.tuples(
        st.sampled_from([*[StepKind.OPINION] * 6, StepKind.SUBMIT, StepKind.TAKE_BACK]),
        st.sampled_from(["王丽", "赵敏", "王 丽"]),
        st.sampled_from([*[Result.PASS] * 6, Result.RETURN, None]),
        st.sampled_from([False, False, False, True]),
    ),
    min_size=8,
    max_size=40,
)


@given(MOVES)
@settings(max_examples=300)
def test_no_walk_approves_a_case_that_two_people_did_not_sign_in_every_stage(
    moves: list[tuple[StepKind, str, Result | None, bool]],
) -> None:
    facts = go(draft(stages=SHORT), Taken(StepKind.SUBMIT, DAY, "王丽"))
    for kind, person, result, is_shut in moves:
        facts = replace(facts, gate=Message("Case", "shut") if is_shut else None)
        taken = Taken(kind, DAY, person, result, "说明", entitled_from=JANUARY)
        if check_step(facts, taken, TODAY).after is None:
            continue
        is_decision = kind is StepKind.OPINION and facts.standing.waits_for is Role.RESPONSIBLE
        assert not (is_decision and result is Result.PASS and is_shut)
        facts = go(facts, taken)
        if facts.standing.state is CaseState.APPROVED:
            _signed_by_two(facts)


def _signed_by_two(facts: CaseFacts) -> None:
    signed: dict[str, dict[Role, str]] = {}
    stack: list[PastStep] = []
    for step in facts.steps:
        if step.kind is StepKind.TAKE_BACK:
            stack.pop()
        else:
            stack.append(step)
    for step in stack:
        if step.kind is StepKind.OPINION and step.role is not None:
            signed.setdefault(step.stage, {})[step.role] = step.person
    assert signed.keys() == {one.key for one in SHORT}
    for names in signed.values():
        assert not is_same_person(names[Role.HANDLER], names[Role.RESPONSIBLE])
