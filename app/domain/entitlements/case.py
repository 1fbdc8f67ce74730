"""The way of a case: submitted, then through every stage by two signers, to approval, correction or refusal.

In each stage the handler gives an opinion first and the responsible person decides; they are two people. Nothing is
approved unless every criterion is met, no paper is missing, and each review and notice on the way was held.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
_NO_MONTH = _N("Case", "Write the first month that is owed, as 2026-01")
_OWN_TAKE_BACK = _N("Case", "Only {person}, who took the last step, can take it back")
_PAID = _N("Case", "Something was paid on this case: it can only be ended or changed, no step can be taken back")


class StepKind(StrEnum):
    """What is done with a case (code list ``case_step``)."""

    SUBMIT = "submit"
    OPINION = "opinion"
    WITHDRAW = "withdraw"
    TAKE_BACK = "take_back"
    CANCEL = "cancel"
    OBJECTED = "objected"
    END = "end"
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

    @property
    def stage(self) -> Stage | None:
        """The stage that the case is in."""
        return next((one for one in self.stages if one.key == self.standing.stage), None)


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
    if state in BEFORE_DECISION and not any(step.kind is StepKind.OPINION for step in facts.steps):
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
    return bool(facts.stages) and facts.standing == replace(
        facts.standing, stage=facts.stages[-1].key, waits_for=Role.RESPONSIBLE
    )


def _errors(facts: CaseFacts, taken: Taken, today: date) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if taken.kind not in steps_from(facts):
        errors["kind"] = Message(_CONTEXT, _NOT_NOW)
        return errors
    if taken.on is None:
        errors["on"] = Message(_CONTEXT, _NO_DAY)
    elif taken.on > today:
        errors["on"] = Message(_CONTEXT, _FUTURE)
    elif facts.steps and taken.on < facts.steps[-1].on:
        errors["on"] = Message(_CONTEXT, _BEFORE, {"day": facts.steps[-1].on.isoformat()})
    if not taken.person.strip():
        errors["person"] = Message(_CONTEXT, _NO_PERSON)
    if taken.kind is StepKind.OPINION:
        errors |= _errors_of_opinion(facts, taken)
    elif taken.kind is not StepKind.SUBMIT and not taken.opinion.strip():
        errors["opinion"] = Message(_CONTEXT, _NO_REASON)
    if taken.kind is StepKind.TAKE_BACK:
        last = _last_opinion(facts)
        if last is not None and taken.person.strip() and taken.person.strip() != last.person:
            errors["person"] = Message(_CONTEXT, _OWN_TAKE_BACK, {"person": last.person})
    return errors


def _errors_of_opinion(facts: CaseFacts, taken: Taken) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    waits_for = facts.standing.waits_for or Role.HANDLER
    if taken.result is None:
        errors["result"] = Message(_CONTEXT, _NO_RESULT)
    if taken.result in (Result.RETURN, Result.REFUSE) and not taken.opinion.strip():
        errors["opinion"] = Message(_CONTEXT, _NO_REASON)
    handler = _handler_of(facts)
    if waits_for is Role.RESPONSIBLE and handler and taken.person.strip() == handler:
        errors["person"] = Message(_CONTEXT, _SAME_PERSON, {"person": handler})
    if taken.result is Result.PASS and waits_for is Role.RESPONSIBLE:
        errors |= _errors_of_passing(facts, taken)
    return errors


def _errors_of_passing(facts: CaseFacts, taken: Taken) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if facts.gate is not None:
        errors["result"] = facts.gate
    elif facts.missing:
        errors["result"] = Message(_CONTEXT, _MISSING, {"papers": "、".join(facts.missing)})
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
    standing = facts.standing
    if taken.kind is StepKind.SUBMIT:
        # A corrected case goes on where it was sent back.
        return Standing(CaseState.SUBMITTED, standing.stage or facts.stages[0].key, Role.HANDLER)
    if taken.kind is StepKind.WITHDRAW:
        return Standing(CaseState.WITHDRAWN)
    if taken.kind is StepKind.CANCEL:
        return Standing(CaseState.CANCELLED)
    if taken.kind is StepKind.TAKE_BACK:
        last = _last_opinion(facts)
        assert last is not None  # noqa: S101 - the step is only possible then
        return last.before
    if (standing.waits_for or Role.HANDLER) is Role.HANDLER:
        return Standing(CaseState.UNDER_REVIEW, standing.stage, Role.RESPONSIBLE)
    if taken.result is Result.REFUSE:
        return Standing(CaseState.REJECTED, standing.stage)
    if taken.result is Result.RETURN:
        return Standing(CaseState.CORRECTION, standing.stage)
    following = stage_after(facts.stages, standing.stage)
    if following is None:
        return Standing(CaseState.APPROVED)
    return Standing(CaseState.UNDER_REVIEW, following.key, Role.HANDLER)


def stage_after(stages: Sequence[Stage], key: str) -> Stage | None:
    """Give the stage after one, or None after the last."""
    position = [one.key for one in stages].index(key) + 1
    return stages[position] if position < len(stages) else None


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
    """Give the newest step if it is an opinion, for only that one can be taken back."""
    if facts.steps and facts.steps[-1].kind is StepKind.OPINION:
        return facts.steps[-1]
    return None


def _handler_of(facts: CaseFacts) -> str:
    """Give who handled this stage the last time."""
    for step in reversed(facts.steps):
        if step.kind is StepKind.OPINION and step.role is Role.HANDLER and step.stage == facts.standing.stage:
            return step.person
    return ""
