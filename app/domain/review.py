"""How a scored result becomes a published one: the steps, who may take them, and what still stands in the way.

A result is a draft until somebody hands it over. From then on it is locked: a second person checks it or sends it back,
villages may appeal until a day, and publication freezes it for ever. What proves wrong later is amended beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

REVIEW = "Review"
_N = QT_TRANSLATE_NOOP
_MOST_NAMED = 5
_POINTS = re.compile(r"[+-]?[0-9]{1,6}(?:\.[0-9]{1,2})?", re.ASCII)


class State(StrEnum):
    """Where a result stands."""

    DRAFT = "draft"
    CHECKING = "checking"
    CHECKED = "checked"
    APPEAL = "appeal"
    PUBLISHED = "published"


class StepKind(StrEnum):
    """What somebody does with a result; the value is what is stored."""

    HAND_OVER = "handed_over"
    CHECK = "checked"
    SEND_BACK = "sent_back"
    OPEN_APPEALS = "appeals_opened"
    PUBLISH = "published"


class Outcome(StrEnum):
    """How an appeal ended."""

    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"


STATE_NAMES: Mapping[State, str] = {
    State.DRAFT: _N("Review", "draft"),
    State.CHECKING: _N("Review", "handed over"),
    State.CHECKED: _N("Review", "checked"),
    State.APPEAL: _N("Review", "open for appeals"),
    State.PUBLISHED: _N("Review", "published"),
}
STEP_NAMES: Mapping[StepKind, str] = {
    StepKind.HAND_OVER: _N("Review", "Hand over for checking"),
    StepKind.CHECK: _N("Review", "Confirm the check"),
    StepKind.SEND_BACK: _N("Review", "Send back"),
    StepKind.OPEN_APPEALS: _N("Review", "Open for appeals"),
    StepKind.PUBLISH: _N("Review", "Publish the result"),
}
OUTCOME_NAMES: Mapping[Outcome, str] = {
    Outcome.UPHELD: _N("Review", "upheld"),
    Outcome.PARTLY: _N("Review", "partly upheld"),
    Outcome.REJECTED: _N("Review", "rejected"),
}
TRANSITIONS: Mapping[tuple[State, StepKind], State] = {
    (State.DRAFT, StepKind.HAND_OVER): State.CHECKING,
    (State.CHECKING, StepKind.CHECK): State.CHECKED,
    (State.CHECKING, StepKind.SEND_BACK): State.DRAFT,
    (State.CHECKED, StepKind.SEND_BACK): State.DRAFT,
    (State.CHECKED, StepKind.OPEN_APPEALS): State.APPEAL,
    (State.CHECKED, StepKind.PUBLISH): State.PUBLISHED,
    (State.APPEAL, StepKind.OPEN_APPEALS): State.APPEAL,
    (State.APPEAL, StepKind.PUBLISH): State.PUBLISHED,
}
"""Everything that can be done; whatever is not here is refused."""
_NEXT: Mapping[State, StepKind] = {
    State.DRAFT: StepKind.HAND_OVER,
    State.CHECKING: StepKind.CHECK,
    State.CHECKED: StepKind.OPEN_APPEALS,
    State.APPEAL: StepKind.PUBLISH,
}

_NOT_NOW = _N("Review", "“{step}” is not possible: the result is {state}")
_NO_NAME = _N("Review", "Write the name of the person who does this")
_SAME_PERSON = _N("Review", "{name} handed the result over; a second person has to check it")
_NO_OPINION = _N("Review", "Write what was checked and the opinion")
_NO_REASON_BACK = _N("Review", "Write why the result is sent back")
_NO_REASON_PUBLISH = _N("Review", "Write why there is no time for appeals")
_NO_UNTIL = _N("Review", "Write the last day for appeals, as 2026-12-31")
_UNTIL_PAST = _N("Review", "The last day for appeals must not lie before {day}")
_UNTIL_NOT_LATER = _N("Review", "Appeals run until {day} already; a new last day must be later")
_BEFORE_LAST = _N("Review", "The day lies before the step before it ({day})")
_IN_FUTURE = _N("Review", "The day lies in the future")
_STILL_RUNS = _N("Review", "Appeals can be made until {day}; publication is possible from the day after")
_WAITING = _N("Review", "{count} are not scored to the end ({names}): enter what is missing and score again")
_UNEXPLAINED = _N(
    "Review", "{count} differences between claimed and verified points have no reason ({names}): see “Claimed points”"
)
_UNDECIDED = _N("Review", "{count} appeals are not decided ({names}): see “Appeals”")
_NAMES_AND_MORE = _N("Review", "{names} and others")

_NO_DECIDER = _N("Review", "Write who decides")
_NO_GROUNDS = _N("Review", "Write the reason of the decision")
_NO_POINTS = _N("Review", "An appeal that is upheld changes points: write by how many")
_POINTS_ON_REJECTION = _N("Review", "An appeal that is rejected changes no points")
_OUT_OF_BOUNDS = _N("Review", "{points} points are not possible: the item gives from {least} to {most}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: what, who, on which day, why, and for appeals until when."""

    kind: StepKind
    by_whom: str
    on_day: date
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What stands in the way of a step, by name: subjects not scored to the end, differences, appeals."""

    waiting: Sequence[str] = ()
    unexplained: Sequence[str] = ()
    undecided: Sequence[str] = ()


def state_of(steps: Iterable[Step]) -> State:
    """Give the state that the steps lead to; steps that cannot follow each other are a fault of the program."""
    state = State.DRAFT
    for step in steps:
        state = TRANSITIONS[state, step.kind]
    return state


def next_step(state: State) -> StepKind | None:
    """Give the step that comes next as a rule; None once published."""
    return _NEXT.get(state)


def appeals_until(steps: Sequence[Step]) -> date | None:
    """Give the last day for appeals; None where none were opened since the result was last a draft."""
    for step in reversed(steps):
        if step.kind is StepKind.SEND_BACK:
            return None
        if step.kind is StepKind.OPEN_APPEALS:
            return step.until
    return None


def handed_over_by(steps: Sequence[Step]) -> str:
    """Give who handed the result over last, or an empty text."""
    return next((step.by_whom for step in reversed(steps) if step.kind is StepKind.HAND_OVER), "")


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two names are one, whatever the width, case and spaces of their writing."""
    return _plain_name(one) == _plain_name(other)


def check_step(steps: Sequence[Step], step: Step, situation: Situation, today: date) -> None:
    """Refuse a step that the rules forbid; InvalidInput says the first reason, and the field it belongs to."""
    state = state_of(steps)
    if (state, step.kind) not in TRANSITIONS:
        raise InvalidInput(not_now(state, step.kind))
    faults = _faults(steps, step, state, today)
    if faults:
        raise InvalidInput(next(iter(faults.values())), faults)
    found = obstacles(steps, step.kind, situation, step.on_day)
    if found:
        raise InvalidInput(found[0])


def not_now(state: State, kind: StepKind) -> Message:
    """Say that a step cannot be taken in a state."""
    return Message(REVIEW, _NOT_NOW, {"step": _name(STEP_NAMES[kind]), "state": _name(STATE_NAMES[state])})


def read_points(text: str) -> Decimal | None:
    """Read points as people write them, with at most two decimals and perhaps a sign; None for anything else."""
    plain = unicodedata.normalize("NFKC", text).strip().replace("−", "-").removesuffix("分").strip()
    return Decimal(plain) if _POINTS.fullmatch(plain) else None


def obstacles(steps: Sequence[Step], kind: StepKind, situation: Situation, today: date) -> tuple[Message, ...]:
    """Give what else must be done before a step, each with where to do it."""
    found: list[Message] = []
    if kind is not StepKind.SEND_BACK and situation.waiting:
        found.append(_counted(_WAITING, situation.waiting))
    if kind is StepKind.CHECK and situation.unexplained:
        found.append(_counted(_UNEXPLAINED, situation.unexplained))
    if kind is StepKind.PUBLISH:
        if situation.undecided:
            found.append(_counted(_UNDECIDED, situation.undecided))
        until = appeals_until(steps)
        if until is not None and today <= until:
            found.append(Message(REVIEW, _STILL_RUNS, {"day": until.isoformat()}))
    return tuple(found)


def check_decision(
    outcome: Outcome, points: Decimal, reason: str, by_whom: str, bounds: tuple[Decimal, Decimal, Decimal]
) -> None:
    """Refuse a decision on an appeal that is not whole; ``bounds`` are the points now, the least and the most."""
    faults: dict[str, Message] = {}
    now, least, most = bounds
    if not by_whom.strip():
        faults["by_whom"] = Message(REVIEW, _NO_DECIDER)
    if not reason.strip():
        faults["reason"] = Message(REVIEW, _NO_GROUNDS)
    if outcome is Outcome.REJECTED and points:
        faults["points"] = Message(REVIEW, _POINTS_ON_REJECTION)
    elif outcome is not Outcome.REJECTED and not points:
        faults["points"] = Message(REVIEW, _NO_POINTS)
    elif not least <= now + points <= most:
        faults["points"] = out_of_bounds(now + points, least, most)
    if faults:
        raise InvalidInput(next(iter(faults.values())), faults)


def out_of_bounds(points: Decimal, least: Decimal, most: Decimal) -> Message:
    """Say that an item cannot have so many points."""
    return Message(REVIEW, _OUT_OF_BOUNDS, {"points": points, "least": least, "most": most})


def _faults(steps: Sequence[Step], step: Step, state: State, today: date) -> dict[str, Message]:
    faults: dict[str, Message] = {}
    if not step.by_whom.strip():
        faults["by_whom"] = Message(REVIEW, _NO_NAME)
    elif step.kind is StepKind.CHECK and is_same_person(step.by_whom, handed_over_by(steps)):
        faults["by_whom"] = Message(REVIEW, _SAME_PERSON, {"name": step.by_whom.strip()})
    if steps and step.on_day < steps[-1].on_day:
        faults["on_day"] = Message(REVIEW, _BEFORE_LAST, {"day": steps[-1].on_day.isoformat()})
    elif step.on_day > today:
        faults["on_day"] = Message(REVIEW, _IN_FUTURE)
    if not step.reason.strip() and (missing := _missing_reason(step.kind, state)):
        faults["reason"] = Message(REVIEW, missing)
    if step.kind is StepKind.OPEN_APPEALS and (fault := _until_fault(steps, step)) is not None:
        faults["until"] = fault
    return faults


def _missing_reason(kind: StepKind, state: State) -> str:
    if kind is StepKind.PUBLISH and state is State.CHECKED:
        return _NO_REASON_PUBLISH
    return {StepKind.CHECK: _NO_OPINION, StepKind.SEND_BACK: _NO_REASON_BACK}.get(kind, "")


def _until_fault(steps: Sequence[Step], step: Step) -> Message | None:
    if step.until is None:
        return Message(REVIEW, _NO_UNTIL)
    if step.until < step.on_day:
        return Message(REVIEW, _UNTIL_PAST, {"day": step.on_day.isoformat()})
    before = appeals_until(steps)
    if before is not None and step.until <= before:
        return Message(REVIEW, _UNTIL_NOT_LATER, {"day": before.isoformat()})
    return None


def _counted(template: str, names: Sequence[str]) -> Message:
    shown: object = "、".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        shown = Message(REVIEW, _NAMES_AND_MORE, {"names": shown})
    return Message(REVIEW, template, {"count": len(names), "names": shown})


def _name(source: str) -> Message:
    return Message(REVIEW, source)


def _plain_name(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()
