"""The way of a rectification: finding, notice, receipt, reply, re-check, closing or escalation.

Nothing is closed without a re-check that found it in order. The term runs from the day on which the notice was received
(a term begins when it is made known to the party); until the receipt is written down it runs from the day of issue, so
that nobody gains time by not signing. Once announced, a last day does not move by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount, WorkCalendar

_N = QT_TRANSLATE_NOOP
USUAL_TERM_DAYS = 20
"""Corrections are due within 20 days (quarterly inspection of the township); a notice may set another term."""
LONGEST_TERM_DAYS = 365
_RECEIPT_SOON_DAYS = 3


class State(StrEnum):
    """Where a rectification stands (code list ``rectification_state``)."""

    FOUND = "found"
    ISSUED = "issued"
    RECEIVED = "received"
    REPLIED = "replied"
    PASSED = "passed"
    FAILED = "failed"
    ESCALATED = "escalated"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Step(StrEnum):
    """What is done next (code list ``rectification_step``)."""

    ISSUE = "issue"
    RECEIVE = "receive"
    REPLY = "reply"
    RECHECK = "recheck"
    CLOSE = "close"
    ESCALATE = "escalate"
    WITHDRAW = "withdraw"


class Result(StrEnum):
    """What a re-check found (code list ``recheck_result``)."""

    OK = "ok"
    NOT_OK = "not_ok"


ENDED = frozenset({State.CLOSED, State.WITHDRAWN})
OPEN = frozenset(State) - ENDED
WAITS_FOR_SUBJECT = frozenset({State.ISSUED, State.RECEIVED, State.FAILED, State.ESCALATED})
"""States in which the village or department has to act, so that its clock runs."""

_STEPS: Mapping[State, tuple[Step, ...]] = {
    State.FOUND: (Step.ISSUE,),
    State.ISSUED: (Step.RECEIVE, Step.WITHDRAW),
    State.RECEIVED: (Step.REPLY, Step.RECHECK, Step.ESCALATE, Step.WITHDRAW),
    State.REPLIED: (Step.RECHECK, Step.WITHDRAW),
    State.PASSED: (Step.CLOSE, Step.WITHDRAW),
    State.FAILED: (Step.ESCALATE, Step.REPLY, Step.WITHDRAW),
    State.ESCALATED: (Step.REPLY, Step.RECHECK, Step.ESCALATE, Step.WITHDRAW),
    State.CLOSED: (),
    State.WITHDRAWN: (),
}
_AFTER: Mapping[Step, State] = {
    Step.ISSUE: State.ISSUED,
    Step.RECEIVE: State.RECEIVED,
    Step.REPLY: State.REPLIED,
    Step.CLOSE: State.CLOSED,
    Step.ESCALATE: State.ESCALATED,
    Step.WITHDRAW: State.WITHDRAWN,
}
_NOT_NOW = _N("Rectification", "This step is not possible now: it stands at another point of its way")
_NO_DAY = _N("Rectification", "Write the day of the step, as 2026-7-1 or 20260701")
_FUTURE = _N("Rectification", "The day lies in the future")
_NO_PERSON = _N("Rectification", "Name the person who does this step")
_NO_SIGNER = _N("Rectification", "Name who is in charge and signs")
_NO_REASON = _N("Rectification", "Write the reason")
_NO_REPLY = _N("Rectification", "Write what was done")
_NO_RESULT = _N("Rectification", "Say whether the re-check found it in order")
_NO_TERM = _N("Rectification", "Give a term from 1 to {most} days")
_NOT_OVERDUE = _N("Rectification", "It can be escalated when its term is over or a re-check found it not in order")
_NO_FINDING = _N("Rectification", "There is no finding in this notice yet")
_BEFORE = _N("Rectification", "This day lies before the step before it ({day})")
_LATE_RECEIPT = _N("Rectification", "Received {days} days after it was issued: check the day")
_LATE_REPLY = _N("Rectification", "The reply comes after the last day ({day})")
_LONG_TERM = _N("Rectification", "Longer than the usual {usual} days: check that this is meant")
_OWN_RECHECK = _N("Rectification", "{person} replied for the village; somebody else should re-check")
_SAME_SIGNER = _N("Rectification", "Two people should sign: who handles it and who is in charge")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one rectification stands, as far as its way is concerned; the days are those of its own past."""

    state: State
    term_days: int = USUAL_TERM_DAYS
    term_kind: DayCount = DayCount.CALENDAR
    findings: int = 0
    found_on: date | None = None
    issued_on: date | None = None
    received_on: date | None = None
    first_due_on: date | None = None
    due_on: date | None = None
    answered_on: date | None = None
    closed_on: date | None = None
    level: int = 0
    last_on: date | None = None
    replied_by: str = ""

    def is_overdue(self, today: date) -> bool:
        """Tell whether the last day has passed while the village or department still had to act."""
        return self.state in WAITS_FOR_SUBJECT and self.due_on is not None and today > self.due_on


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as it was typed: its day, who did it, what was said, and what the kind of step needs besides."""

    step: Step
    on: date | None
    person: str
    content: str = ""
    signer: str = ""
    result: Result | None = None
    evidence: str = ""
    term_days: int | None = None
    term_kind: DayCount | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What keeps a step from being taken and what should be looked at again, by field; and where it would lead."""

    errors: Mapping[str, Message]
    doubts: Mapping[str, Message]
    after: Standing | None
    unknown_years: tuple[int, ...] = ()


def steps_from(standing: Standing, today: date) -> tuple[Step, ...]:
    """Give the steps that are possible now, the most likely first."""
    steps = _STEPS[standing.state]
    if standing.state is not State.FAILED and not standing.is_overdue(today):
        steps = tuple(step for step in steps if step is not Step.ESCALATE)
    return steps


def check_step(standing: Standing, taken: Taken, calendar: WorkCalendar, today: date) -> Checked:
    """Say what a step would come to; without errors ``after`` is where it leads."""
    errors = _errors(standing, taken, today)
    if errors:
        return Checked(errors, _doubts(standing, taken), None)
    assert taken.on is not None  # noqa: S101 - a missing day is an error above
    after, years = _after(standing, taken, taken.on, calendar)
    return Checked({}, _doubts(standing, taken), after, years)


def _errors(standing: Standing, taken: Taken, today: date) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if taken.step not in steps_from(standing, today):
        is_early = taken.step is Step.ESCALATE and Step.ESCALATE in _STEPS[standing.state]
        errors["step"] = Message("Rectification", _NOT_OVERDUE if is_early else _NOT_NOW)
    if taken.on is None:
        errors["on"] = Message("Rectification", _NO_DAY)
    elif taken.on > today:
        errors["on"] = Message("Rectification", _FUTURE)
    if not taken.person.strip():
        errors["person"] = Message("Rectification", _NO_PERSON)
    return errors | _errors_of_kind(standing, taken)


def _errors_of_kind(standing: Standing, taken: Taken) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if taken.step in (Step.ISSUE, Step.ESCALATE) and not 1 <= _term(standing, taken)[0] <= LONGEST_TERM_DAYS:
        errors["term_days"] = Message("Rectification", _NO_TERM, {"most": LONGEST_TERM_DAYS})
    if taken.step is Step.ISSUE and not taken.signer.strip():
        errors["signer"] = Message("Rectification", _NO_SIGNER)
    if taken.step is Step.ISSUE and not standing.findings:
        errors["step"] = Message("Rectification", _NO_FINDING)
    if taken.step is Step.REPLY and not taken.content.strip():
        errors["content"] = Message("Rectification", _NO_REPLY)
    if taken.step in (Step.ESCALATE, Step.WITHDRAW) and not taken.content.strip():
        errors["content"] = Message("Rectification", _NO_REASON)
    if taken.step is Step.RECHECK and taken.result is None:
        errors["result"] = Message("Rectification", _NO_RESULT)
    return errors


def _doubts(standing: Standing, taken: Taken) -> dict[str, Message]:
    doubts: dict[str, Message] = {}
    before = standing.last_on or standing.found_on
    if taken.on is not None and before is not None and taken.on < before:
        doubts["on"] = Message("Rectification", _BEFORE, {"day": before.isoformat()})
    elif taken.on is not None:
        doubts |= _doubts_of_day(standing, taken, taken.on)
    if taken.step in (Step.ISSUE, Step.ESCALATE) and _term(standing, taken)[0] > USUAL_TERM_DAYS:
        doubts["term_days"] = Message("Rectification", _LONG_TERM, {"usual": USUAL_TERM_DAYS})
    if taken.step is Step.ISSUE and taken.person.strip() and taken.person.strip() == taken.signer.strip():
        doubts["signer"] = Message("Rectification", _SAME_SIGNER)
    if taken.step is Step.RECHECK and taken.person.strip() and taken.person.strip() == standing.replied_by:
        doubts["person"] = Message("Rectification", _OWN_RECHECK, {"person": standing.replied_by})
    return doubts


def _doubts_of_day(standing: Standing, taken: Taken, on: date) -> dict[str, Message]:
    if taken.step is Step.RECEIVE and standing.issued_on is not None:
        days = (on - standing.issued_on).days
        return {"on": Message("Rectification", _LATE_RECEIPT, {"days": days})} if days > _RECEIPT_SOON_DAYS else {}
    if taken.step is Step.REPLY and standing.due_on is not None and on > standing.due_on:
        return {"on": Message("Rectification", _LATE_REPLY, {"day": standing.due_on.isoformat()})}
    return {}


def _term(standing: Standing, taken: Taken) -> tuple[int, DayCount]:
    days = standing.term_days if taken.term_days is None else taken.term_days
    return days, taken.term_kind or standing.term_kind


def _after(standing: Standing, taken: Taken, on: date, calendar: WorkCalendar) -> tuple[Standing, tuple[int, ...]]:
    result = State.PASSED if taken.result is Result.OK else State.FAILED
    after = replace(standing, state=_AFTER.get(taken.step, result), last_on=max(on, standing.last_on or on))
    if taken.step in (Step.ISSUE, Step.RECEIVE, Step.ESCALATE):
        return _with_term(after, taken, on, calendar)
    if taken.step is Step.REPLY:
        return replace(after, answered_on=on, replied_by=taken.person.strip()), ()
    if taken.step is Step.RECHECK:
        # What a re-check found in order without a written reply was in order on that day at the latest.
        answered = (standing.answered_on or on) if taken.result is Result.OK else None
        return replace(after, answered_on=answered), ()
    if taken.step is Step.CLOSE:
        return replace(after, closed_on=on), ()
    return after, ()


def _with_term(after: Standing, taken: Taken, on: date, calendar: WorkCalendar) -> tuple[Standing, tuple[int, ...]]:
    days, kind = _term(after, taken)
    due = calendar.due(on, days, kind)
    after = replace(after, term_days=days, term_kind=kind, due_on=due.day)
    if taken.step is Step.ESCALATE:
        return replace(after, level=after.level + 1, answered_on=None), due.unknown_years
    if taken.step is Step.ISSUE:
        return replace(after, issued_on=on, first_due_on=due.day), due.unknown_years
    return replace(after, received_on=on, first_due_on=due.day), due.unknown_years
