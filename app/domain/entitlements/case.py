"""The way of a case: submitted, then through every stage by two signers, to approval, correction or refusal.

In each stage the handler gives an opinion first and the responsible person decides; they are two people. Nothing is
approved unless every criterion is met, no paper is missing, and each review and notice on the way was held.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.entitlements.case_states import BEFORE_DECISION, CaseState, Role
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import Programme, Stage, StageKind, Verdict
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Case"
_NOT_NOW = _N("Case", "This step is not possible now: the case stands at another point of its way")
_NO_DAY = _N("Case", "Write the day of the step, as 2026-7-1 or 20260701")
_FUTURE = _N("Case", "The day lies in the future")
_BEFORE = _N("Case", "This day lies before the step before it ({day})")
_NO_PERSON = _N("Case", "Name the person who signs this step")
_SAME_PERSON = _N("Case", "{person} has given the handler's opinion already; somebody else must be responsible")
_NO_RESULT = _N("Case", "Say whether the stage is passed, sent back for correction, or refused")
_NO_REASON = _N("Case", "Write the reason: it stands on the slip that the family gets")
_MISSING = _N("Case", "Papers are missing: {papers}. Send the case back for correction, or note that they came in")
_NOT_MET = _N(
    "Case", "A criterion is not met: {criterion}. The case cannot be approved; refuse it or correct the criterion"
)
_NOT_CHECKED = _N("Case", "A criterion was not checked yet: {criterion}")
_TOO_EARLY = _N("Case", "This stage could be passed only from {day} on: until then the meeting or notice was not over")
_NO_MONTH = _N("Case", "Write the first month that is owed, as 2026-01")
_OWN_TAKE_BACK = _N("Case", "Only {person}, who took the last step, can take it back")
_NO_RESPONSIBLE = _N("Case", "Name the responsible person too: two people sign this")
_TWO_PEOPLE = _N("Case", "{person} stands in both places; handler and responsible person must be two people")
_NO_PHONE = _N("Case", "A telephone number has 5 to 20 digits")


class StepKind(StrEnum):
    """What is done with a case (code list ``case_step``)."""

    SUBMIT = "submit"
    OPINION = "opinion"
    WITHDRAW = "withdraw"
    TAKE_BACK = "take_back"
    CANCEL = "cancel"
    END = "end"
    RESTORE = "restore"
    ARCHIVE = "archive"


class Result(StrEnum):
    """What an opinion says (code list ``case_result``)."""

    PASS = "pass"  # noqa: S105 - no password
    RETURN = "return"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class PastStep:
    """One step that was taken, as far as the next one depends on it."""

    kind: StepKind
    person: str
    on: date
    before: Standing
    stage: str = ""
    role: Role | None = None
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands: its state, the stage, and whose opinion is awaited."""

    state: CaseState
    stage: str = ""
    waits_for: Role | None = None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What decides over the next step of one case."""

    programme: Programme
    stages: tuple[Stage, ...]
    standing: Standing
    steps: tuple[PastStep, ...] = ()
    criteria: Mapping[str, Verdict] | None = None
    missing: Sequence[str] = ()
    is_paid: bool = False
    gate: Message | None = None
    opened_on: date | None = None

    @property
    def stage(self) -> Stage | None:
        """The stage that the case is in."""
        return next((one for one in self.stages if one.key == self.standing.stage), None)

    @property
    def following(self) -> Stage | None:
        """The stage that comes when this one is passed; None where it is the last.

        The first one that was not passed yet, so that a calendar whose order changes on the way skips nothing.
        """
        passed = passed_stages(self.steps) | {self.standing.stage}
        return next((one for one in self.stages if one.key not in passed), None)


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as it was typed."""

    kind: StepKind
    on: date | None
    person: str
    result: Result | None = None
    opinion: str = ""
    reference: str = ""
    phone: str = ""
    responsible: str = ""
    entitled_from: Month | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What keeps a step from being taken, by field; without errors ``after`` is where it leads."""

    errors: Mapping[str, Message]
    after: Standing | None = None
    is_approval: bool = False


def steps_from(facts: CaseFacts) -> tuple[StepKind, ...]:
    """Give the steps that are possible now, the most likely first."""
    state = facts.standing.state
    if state in (CaseState.DRAFT, CaseState.CORRECTION):
        steps: tuple[StepKind, ...] = (StepKind.SUBMIT,)
    elif state in (CaseState.SUBMITTED, CaseState.UNDER_REVIEW):
        steps = (StepKind.OPINION,)
    else:
        steps = ()
    if state in BEFORE_DECISION and not any(step.kind is StepKind.OPINION for step in in_force(facts.steps)):
        steps = (*steps, StepKind.WITHDRAW)
    if state is CaseState.APPROVED and not facts.is_paid:
        steps = (*steps, StepKind.CANCEL)
    if _last_opinion(facts) is not None and not facts.is_paid and state not in (CaseState.ARCHIVED, CaseState.ENDED):
        steps = (*steps, StepKind.TAKE_BACK)
    return steps


def check_step(facts: CaseFacts, taken: Taken, today: date) -> Checked:
    """Say what a step would come to."""
    errors = _errors(facts, taken, today)
    if errors:
        return Checked(errors)
    after = _after(facts, taken)
    return Checked({}, after, after.state is CaseState.APPROVED and taken.kind is StepKind.OPINION)


def is_final(facts: CaseFacts) -> bool:
    """Tell whether the opinion that is awaited is the last one, which approves."""
    return facts.standing.waits_for is Role.RESPONSIBLE and facts.following is None


def in_force(steps: Sequence[PastStep]) -> tuple[PastStep, ...]:
    """Give the steps that still count: a step and the one that took it back are both left out."""
    kept: list[PastStep] = []
    for step in steps:
        if step.kind is not StepKind.TAKE_BACK:
            kept.append(step)
        elif kept:
            kept.pop()
    return tuple(kept)


def passed_stages(steps: Sequence[PastStep]) -> frozenset[str]:
    """Give the stages that both signers passed."""
    return frozenset(
        step.stage
        for step in in_force(steps)
        if step.kind is StepKind.OPINION and step.role is Role.RESPONSIBLE and step.result is Result.PASS
    )


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two typed names are one: spaces, letter case and full-width forms make no other person."""
    return bool(_plain(one)) and _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def _errors(facts: CaseFacts, taken: Taken, today: date) -> dict[str, Message]:
    if taken.kind not in steps_from(facts):
        return {"kind": Message(_CONTEXT, _NOT_NOW)}
    errors = _errors_of_day(facts, taken, today)
    if not taken.person.strip():
        errors["person"] = Message(_CONTEXT, _NO_PERSON)
    digits = sum(letter.isdigit() for letter in taken.phone)
    if taken.phone.strip() and not _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
        errors["phone"] = Message(_CONTEXT, _NO_PHONE)
    if taken.kind is StepKind.OPINION:
        return errors | _errors_of_opinion(facts, taken)
    if taken.kind is not StepKind.SUBMIT and not taken.opinion.strip():
        errors["opinion"] = Message(_CONTEXT, _NO_REASON)
    if taken.kind is StepKind.CANCEL:
        errors |= _errors_of_two(taken)
    last = _last_opinion(facts)
    if taken.kind is StepKind.TAKE_BACK and last is not None and not is_same_person(taken.person, last.person):
        errors["person"] = Message(_CONTEXT, _OWN_TAKE_BACK, {"person": last.person})
    return errors


def _errors_of_day(facts: CaseFacts, taken: Taken, today: date) -> dict[str, Message]:
    if taken.on is None:
        return {"on": Message(_CONTEXT, _NO_DAY)}
    if taken.on > today:
        return {"on": Message(_CONTEXT, _FUTURE)}
    before = max((step.on for step in facts.steps), default=taken.on)
    return {"on": Message(_CONTEXT, _BEFORE, {"day": before.isoformat()})} if taken.on < before else {}


def _errors_of_two(taken: Taken) -> dict[str, Message]:
    if not taken.responsible.strip():
        return {"responsible": Message(_CONTEXT, _NO_RESPONSIBLE)}
    if is_same_person(taken.person, taken.responsible):
        return {"responsible": Message(_CONTEXT, _TWO_PEOPLE, {"person": taken.person.strip()})}
    return {}


def _errors_of_opinion(facts: CaseFacts, taken: Taken) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if taken.result is None:
        errors["result"] = Message(_CONTEXT, _NO_RESULT)
    if taken.result in (Result.RETURN, Result.REFUSE) and not taken.opinion.strip():
        errors["opinion"] = Message(_CONTEXT, _NO_REASON)
    if facts.standing.waits_for is not Role.RESPONSIBLE:
        return errors
    handler = _handler_of(facts)
    if is_same_person(taken.person, handler):
        errors["person"] = Message(_CONTEXT, _SAME_PERSON, {"person": handler})
    if taken.result is Result.PASS:
        errors |= _errors_of_passing(facts, taken)
    return errors


def _errors_of_passing(facts: CaseFacts, taken: Taken) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if facts.gate is not None:
        errors["result"] = facts.gate
    elif facts.missing:
        errors["result"] = Message(_CONTEXT, _MISSING, {"papers": "、".join(facts.missing)})
    if facts.opened_on is not None and taken.on is not None and taken.on < facts.opened_on:
        errors["on"] = Message(_CONTEXT, _TOO_EARLY, {"day": facts.opened_on.isoformat()})
    verdicts = facts.criteria or {}
    for criterion in facts.programme.criteria:
        verdict = verdicts.get(criterion.key, Verdict.NOT_CHECKED)
        if verdict is Verdict.NOT_MET:
            errors.setdefault("result", Message(_CONTEXT, _NOT_MET, {"criterion": criterion.text}))
        elif is_final(facts) and verdict is Verdict.NOT_CHECKED:
            errors.setdefault("result", Message(_CONTEXT, _NOT_CHECKED, {"criterion": criterion.text}))
    if is_final(facts) and taken.entitled_from is None:
        errors["entitled_from"] = Message(_CONTEXT, _NO_MONTH)
    return errors


def _after(facts: CaseFacts, taken: Taken) -> Standing:
    standing, last = facts.standing, _last_opinion(facts)
    if taken.kind is StepKind.SUBMIT:
        # A corrected case goes on where it was sent back.
        return Standing(CaseState.SUBMITTED, standing.stage or facts.stages[0].key, Role.HANDLER)
    if taken.kind is StepKind.TAKE_BACK and last is not None:
        return last.before
    if taken.kind is StepKind.OPINION:
        return _after_opinion(facts, taken)
    return Standing(CaseState.WITHDRAWN if taken.kind is StepKind.WITHDRAW else CaseState.CANCELLED)


def _after_opinion(facts: CaseFacts, taken: Taken) -> Standing:
    standing = facts.standing
    if standing.waits_for is not Role.RESPONSIBLE:
        return Standing(CaseState.UNDER_REVIEW, standing.stage, Role.RESPONSIBLE)
    if taken.result is Result.REFUSE:
        return Standing(CaseState.REJECTED, standing.stage)
    if taken.result is Result.RETURN:
        return Standing(CaseState.CORRECTION, standing.stage)
    following = facts.following
    if following is None:
        return Standing(CaseState.APPROVED)
    return Standing(CaseState.UNDER_REVIEW, following.key, Role.HANDLER)


def needs_gate(stage: Stage | None) -> bool:
    """Tell whether a stage is passed only after something was held or posted."""
    return stage is not None and stage.kind in (StageKind.VILLAGE_REVIEW, StageKind.NOTICE)


def ordered(programme: Programme, positions: Mapping[str, int]) -> tuple[Stage, ...]:
    """Put the stages in the order of the office's calendar; the confirmation stays the last."""
    natural = {stage.key: number for number, stage in enumerate(programme.stages)}

    def place(stage: Stage) -> tuple[bool, int, int]:
        is_last = stage.key == programme.stages[-1].key
        return is_last, positions.get(stage.key, natural[stage.key]), natural[stage.key]

    return tuple(sorted(programme.stages, key=place))


def _last_opinion(facts: CaseFacts) -> PastStep | None:
    """Give the newest step in force if it is an opinion, for only that one can be taken back."""
    last = next(reversed(in_force(facts.steps)), None)
    return last if last is not None and last.kind is StepKind.OPINION else None


def _handler_of(facts: CaseFacts) -> str:
    """Give who handled this stage the last time."""
    for step in reversed(in_force(facts.steps)):
        if step.kind is StepKind.OPINION and step.role is Role.HANDLER and step.stage == facts.standing.stage:
            return step.person
    return ""


_FEWEST_DIGITS, _MOST_DIGITS = 5, 20
