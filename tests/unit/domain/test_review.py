"""The steps of a result: everything that is allowed, and everything that is not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.review import (
    OUTCOME_NAMES,
    STATE_NAMES,
    STEP_NAMES,
    TRANSITIONS,
    Outcome,
    Situation,
    State,
    Step,
    StepKind,
    appeals_until,
    check_decision,
    check_step,
    handed_over_by,
    is_same_person,
    next_step,
    obstacles,
    read_points,
    state_of,
)

MONDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 6)
HAND_OVER = Step(kind=StepKind.HAND_OVER, by_whom="王丽", on_day=MONDAY)
CHECK = Step(kind=StepKind.CHECK, by_whom="赵敏", on_day=MONDAY, reason="核对无误")
SEND_BACK = Step(kind=StepKind.SEND_BACK, by_whom="赵敏", on_day=MONDAY, reason="二季度漏录")
OPEN = Step(kind=StepKind.OPEN_APPEALS, by_whom="王丽", on_day=MONDAY, until=FRIDAY)
PUBLISH = Step(kind=StepKind.PUBLISH, by_whom="王丽", on_day=MONDAY, reason="演练")
WAYS: dict[State, tuple[Step, ...]] = {
    State.DRAFT: (),
    State.CHECKING: (HAND_OVER,),
    State.CHECKED: (HAND_OVER, CHECK),
    State.APPEAL: (HAND_OVER, CHECK, OPEN),
    State.PUBLISHED: (HAND_OVER, CHECK, PUBLISH),
}
LATER = date(2026, 3, 9)
NEW_STEPS = {
    StepKind.HAND_OVER: Step(kind=StepKind.HAND_OVER, by_whom="王丽", on_day=LATER),
    StepKind.CHECK: Step(kind=StepKind.CHECK, by_whom="赵敏", on_day=LATER, reason="核对无误"),
    StepKind.SEND_BACK: Step(kind=StepKind.SEND_BACK, by_whom="赵敏", on_day=LATER, reason="漏录"),
    StepKind.OPEN_APPEALS: Step(kind=StepKind.OPEN_APPEALS, by_whom="王丽", on_day=LATER, until=date(2026, 3, 20)),
    StepKind.PUBLISH: Step(kind=StepKind.PUBLISH, by_whom="王丽", on_day=LATER, reason="不设申诉期"),
}
NOTHING = Situation()


def fields_refused(steps: Sequence[Step], step: Step, situation: Situation = NOTHING) -> set[str]:
    with pytest.raises(InvalidInput) as refused:
        check_step(steps, step, situation, LATER)
    return set(refused.value.fields)


def test_every_state_is_reached_and_named() -> None:
    assert {state: state_of(steps) for state, steps in WAYS.items()} == {state: state for state in State}
    assert set(STATE_NAMES) == set(State)
    assert set(STEP_NAMES) == set(StepKind)
    assert set(OUTCOME_NAMES) == set(Outcome)


@pytest.mark.parametrize(("state", "kind"), list(product(State, StepKind)))
def test_a_step_is_possible_just_where_the_table_says_so(state: State, kind: StepKind) -> None:
    allowed = {
        "draft": {"handed_over"},
        "checking": {"checked", "sent_back"},
        "checked": {"sent_back", "appeals_opened", "published"},
        "appeal": {"appeals_opened", "published"},
        "published": set(),
    }
    assert ((state, kind) in TRANSITIONS) == (kind in allowed[state])
    if kind in allowed[state]:
        check_step(WAYS[state], NEW_STEPS[kind], NOTHING, LATER)
    else:
        with pytest.raises(InvalidInput, match="is not possible"):
            check_step(WAYS[state], NEW_STEPS[kind], NOTHING, LATER)


@given(st.lists(st.sampled_from(StepKind), max_size=12))
def test_nothing_is_published_without_a_check_and_nothing_follows_it(kinds: list[StepKind]) -> None:
    steps: list[Step] = []
    for kind in kinds:
        try:
            check_step(steps, NEW_STEPS[kind], NOTHING, LATER)
        except InvalidInput:
            continue
        assert state_of(steps) is not State.PUBLISHED
        steps.append(NEW_STEPS[kind])
    taken = [step.kind for step in steps]
    if state_of(steps) is State.PUBLISHED:
        last_draft = max((at for at, kind in enumerate(taken) if kind is StepKind.SEND_BACK), default=-1)
        assert taken[last_draft + 1 : last_draft + 3] == [StepKind.HAND_OVER, StepKind.CHECK]


@pytest.mark.parametrize("name", ["王丽", " 王丽 ", "王 丽", "王\u3000丽"])
def test_the_one_who_hands_over_does_not_check(name: str) -> None:
    step = Step(kind=StepKind.CHECK, by_whom=name, on_day=LATER, reason="核对无误")
    assert fields_refused(WAYS[State.CHECKING], step) == {"by_whom"}


def test_names_are_compared_as_people_read_them() -> None:
    assert is_same_person("Li Wei", "ＬＩ ｗｅｉ")
    assert not is_same_person("李伟", "李炜")


def test_after_being_sent_back_the_new_hand_over_counts() -> None:
    steps = (HAND_OVER, SEND_BACK, Step(kind=StepKind.HAND_OVER, by_whom="赵敏", on_day=MONDAY))
    assert (state_of(steps), handed_over_by(steps)) == (State.CHECKING, "赵敏")
    assert fields_refused(steps, NEW_STEPS[StepKind.CHECK]) == {"by_whom"}
    check_step(steps, Step(kind=StepKind.CHECK, by_whom="王丽", on_day=LATER, reason="核对无误"), NOTHING, LATER)


@pytest.mark.parametrize(
    ("state", "kind"),
    [(State.CHECKING, StepKind.CHECK), (State.CHECKING, StepKind.SEND_BACK), (State.CHECKED, StepKind.PUBLISH)],
)
def test_what_needs_a_reason(state: State, kind: StepKind) -> None:
    step = Step(kind=kind, by_whom="赵敏", on_day=LATER, reason="  ")
    assert fields_refused(WAYS[state], step) == {"reason"}


def test_after_appeals_publication_needs_no_reason() -> None:
    check_step(WAYS[State.APPEAL], Step(kind=StepKind.PUBLISH, by_whom="王丽", on_day=LATER), NOTHING, LATER)


@pytest.mark.parametrize("kind", StepKind)
def test_every_step_bears_a_name_and_a_day_that_fits(kind: StepKind) -> None:
    state = next(state for state in State if (state, kind) in TRANSITIONS)
    good = NEW_STEPS[kind]
    nameless = Step(kind=kind, by_whom=" ", on_day=LATER, reason=good.reason, until=good.until)
    assert fields_refused(WAYS[state], nameless) == {"by_whom"}
    future = Step(kind=kind, by_whom="孙强", on_day=date(2026, 3, 10), reason=good.reason, until=good.until)
    assert fields_refused(WAYS[state], future) == {"on_day"}
    early = Step(kind=kind, by_whom="孙强", on_day=date(2026, 3, 1), reason=good.reason, until=good.until)
    if WAYS[state]:
        assert fields_refused(WAYS[state], early) == {"on_day"}
    else:
        check_step((), early, NOTHING, LATER)


def test_the_last_day_for_appeals() -> None:
    def opened(until: date | None) -> Step:
        return Step(kind=StepKind.OPEN_APPEALS, by_whom="王丽", on_day=LATER, until=until)

    assert fields_refused(WAYS[State.CHECKED], opened(None)) == {"until"}
    assert fields_refused(WAYS[State.CHECKED], opened(MONDAY)) == {"until"}
    assert fields_refused(WAYS[State.APPEAL], opened(FRIDAY)) == {"until"}
    check_step(WAYS[State.CHECKED], opened(LATER), NOTHING, LATER)
    check_step(WAYS[State.APPEAL], opened(LATER), NOTHING, LATER)
    assert appeals_until((*WAYS[State.APPEAL], opened(LATER))) == LATER
    assert appeals_until(WAYS[State.APPEAL]) == FRIDAY
    assert appeals_until(()) is None
    assert appeals_until((HAND_OVER, CHECK, SEND_BACK)) is None


@pytest.mark.parametrize(("day", "is_open"), [(date(2026, 3, 5), True), (FRIDAY, True), (date(2026, 3, 7), False)])
def test_publication_waits_until_the_day_for_appeals_is_over(day: date, *, is_open: bool) -> None:
    found = obstacles(WAYS[State.APPEAL], StepKind.PUBLISH, NOTHING, day)
    assert bool(found) == is_open
    publish = Step(kind=StepKind.PUBLISH, by_whom="王丽", on_day=day)
    if is_open:
        with pytest.raises(InvalidInput, match="until 2026-03-06"):
            check_step(WAYS[State.APPEAL], publish, NOTHING, LATER)
    else:
        check_step(WAYS[State.APPEAL], publish, NOTHING, LATER)


@pytest.mark.parametrize("state", [state for state in State if next_step(state) is not None])
def test_what_is_not_scored_to_the_end_goes_no_further_but_back(state: State) -> None:
    waiting = Situation(waiting=("东河村",))
    kind = next_step(state)
    assert kind is not None
    with pytest.raises(InvalidInput, match="东河村"):
        check_step(WAYS[state], NEW_STEPS[kind], waiting, LATER)
    if (state, StepKind.SEND_BACK) in TRANSITIONS:
        check_step(WAYS[state], NEW_STEPS[StepKind.SEND_BACK], waiting, LATER)


def test_differences_are_explained_before_the_check_and_appeals_decided_before_publication() -> None:
    many = [f"{number}村" for number in range(1, 9)]
    differing, appealed = Situation(unexplained=many), Situation(undecided=("东河村",))
    check_step((), NEW_STEPS[StepKind.HAND_OVER], differing, LATER)
    with pytest.raises(InvalidInput, match=r"8 differences .*1村、2村、3村、4村、5村 and others"):
        check_step(WAYS[State.CHECKING], NEW_STEPS[StepKind.CHECK], differing, LATER)
    with pytest.raises(InvalidInput, match="1 appeals are not decided"):
        check_step(WAYS[State.APPEAL], NEW_STEPS[StepKind.PUBLISH], appealed, LATER)


BOUNDS = (Decimal(10), Decimal(0), Decimal(15))


@pytest.mark.parametrize(
    ("outcome", "points", "reason", "by_whom", "field"),
    [
        ("upheld", "0", "r", "王丽", "points"),
        ("partly", "0", "r", "王丽", "points"),
        ("rejected", "1", "r", "王丽", "points"),
        ("upheld", "5.01", "r", "王丽", "points"),
        ("upheld", "-10.01", "r", "王丽", "points"),
        ("upheld", "5", " ", "王丽", "reason"),
        ("rejected", "0", "r", " ", "by_whom"),
    ],
)
def test_a_decision_that_is_not_whole(outcome: str, points: str, reason: str, by_whom: str, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_decision(Outcome(outcome), Decimal(points), reason, by_whom, BOUNDS)
    assert set(refused.value.fields) == {field}


@pytest.mark.parametrize(("outcome", "points"), [("upheld", "5"), ("partly", "-10"), ("rejected", "0")])
def test_a_decision_that_is_whole(outcome: str, points: str) -> None:
    check_decision(Outcome(outcome), Decimal(points), "r", "王丽", BOUNDS)


@pytest.mark.parametrize(
    ("text", "points"),
    [("12.5", "12.5"), (" 12 分", "12"), ("１２．５", "12.5"), ("−3", "-3"), ("+3.25", "3.25"), ("0", "0")],
)
def test_points_as_people_write_them(text: str, points: str) -> None:
    assert read_points(text) == Decimal(points)


@pytest.mark.parametrize("text", ["", "十", "1.234", "1e3", "NaN", "1,5", "--1", "12 5", "9" * 7])
def test_what_are_no_points(text: str) -> None:
    assert read_points(text) is None


@given(st.text(max_size=12))
def test_points_never_end_in_a_fault(text: str) -> None:
    points = read_points(text)
    assert points is None or points == points.quantize(Decimal("0.01"))
