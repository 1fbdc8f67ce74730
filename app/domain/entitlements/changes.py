"""What is decided about a case after it was approved: ended, continued, transferred, corrected, restored, archived.

Each decision is signed by two people. Whoever is ended by an event is paid no later month than the rule of that event
says; a death is never continued, and nothing is moved to another programme for somebody who died.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.citizen_id import IdState, read_citizen_id
from app.domain.entitlements.case import is_same_person
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Ending"
_NOT_NOW = _N("Ending", "This decision is not possible now: the case stands at another point of its way")
_NO_DAY = _N("Ending", "Write the day of the decision, as 2026-7-1 or 20260701")
_FUTURE = _N("Ending", "The day lies in the future")
_BEFORE = _N("Ending", "This day lies before the decision before it ({day})")
_NO_HANDLER = _N("Ending", "Name the handler who signs")
_NO_RESPONSIBLE = _N("Ending", "Name the responsible person who signs")
_SAME_PERSON = _N("Ending", "{person} stands in both places; handler and responsible person must be two people")
_NO_REASON = _N("Ending", "Write the reason: it stays with the decision")
_NO_KIND = _N("Ending", "Say what ends the support")
_NO_EVENT_DAY = _N("Ending", "Write the day on which it happened, as 2026-7-1 or 20260701")
_EVENT_FUTURE = _N("Ending", "What ends the support has not happened yet on this day; wait for it")
_NO_LAST = _N("Ending", "Write the last month that is still owed, as 2026-07")
_LAST_TOO_LATE = _N("Ending", "For this event {month} is the last month; a later one may not be paid")
_LAST_TOO_EARLY = _N("Ending", "The support began in {month}; where nothing was ever owed, write the month before it")
_NO_FOUND = _N("Ending", "Choose the event after which the support goes on")
_DEATH_CONTINUED = _N(
    "Ending", "After a death the support does not go on. Where the register is wrong, correct the register"
)
_GONE_CONTINUED = _N(
    "Ending", "The register has no record of the person any more. Bring it back, or end the case and open it anew"
)
_SAME_TARGET = _N("Ending", "Choose another programme or category; the case stands in this one")
_NO_TARGET = _N("Ending", "Choose the programme and category to which the case is transferred")
_DEAD = _N("Ending", "The person died; end the case instead")
_NOT_DEAD = _N("Ending", "By the register the person lives; only of somebody who died another person is paid")
_DEAD_BACK = _N("Ending", "By the register the person died; correct the register first")
_NO_NAME = _N("Ending", "Write the name of who receives the money")
_NO_NUMBER = _N("Ending", "Write the ID number of who receives the money; a digit is missing or wrong")
_OWN_NUMBER = _N("Ending", "This is the ID number of the person who died")
_NOTHING_CHANGED = _N("Ending", "Nothing is changed by this")
_ALREADY_SO = _N("Ending", "The case has ended with this month and for this reason already")
_GOES_ON = _N("Ending", "It was transferred, and the new case goes on; end or withdraw that one first")
_NO_ARCHIVE_NO = _N("Ending", "Write the number of the file in the archive")

RETENTION_YEARS = 30
"""How long a case is kept after its end (archive order no. 8; PROPOSAL of the domain reference, 6.12)."""


class ChangeKind(StrEnum):
    """What is decided (code list ``case_change``)."""

    END = "end"
    CONTINUE = "continue"
    TRANSFER = "transfer"
    HEIR = "heir"
    DATA = "data"
    RESTORE = "restore"
    ARCHIVE = "archive"


HAPPENED = frozenset({EndKind.DEATH, EndKind.CHILD_DEATH, EndKind.MOVED_OUT, EndKind.ANOTHER_CHILD, EndKind.AGE})
"""What happens on a day; the last month follows from that day by the rule of the programme."""
EXPLAINED = frozenset({EndKind.WRONG_CONFIRMATION, EndKind.NOT_MET, EndKind.HUKOU})
"""What is no reason by itself: somebody has to say why."""
_REASONED = frozenset({ChangeKind.CONTINUE, ChangeKind.TRANSFER, ChangeKind.DATA, ChangeKind.RESTORE})
_STATES: Mapping[CaseState, tuple[ChangeKind, ...]] = {
    CaseState.APPROVED: (ChangeKind.END, ChangeKind.CONTINUE, ChangeKind.TRANSFER, ChangeKind.DATA, ChangeKind.HEIR),
    CaseState.ENDED: (
        ChangeKind.ARCHIVE, ChangeKind.HEIR, ChangeKind.END, ChangeKind.CONTINUE, ChangeKind.RESTORE, ChangeKind.DATA,
    ),
    CaseState.ARCHIVED: (ChangeKind.END, ChangeKind.CONTINUE, ChangeKind.HEIR),
    CaseState.REJECTED: (ChangeKind.ARCHIVE,),
    CaseState.WITHDRAWN: (ChangeKind.ARCHIVE,),
    CaseState.CANCELLED: (ChangeKind.ARCHIVE,),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """The case on which something is decided, as it stands; ``last_on`` is the day of what was signed last.

    ``limit`` is the last month that the rules allow for what ends it, None where no rule says so; ``successor`` is a
    case that this one was transferred to and that is not over.
    """

    state: CaseState
    programme: str
    category: str
    entitled_from: Month | None
    entitled_until: Month | None
    end_reason: str = ""
    last_on: date | None = None
    has_died: bool = False
    citizen_id: str = ""
    limit: Month | None = None
    has_successor: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as it was typed; each kind needs its own part of it."""

    kind: ChangeKind
    decided_on: date | None
    handler: str
    responsible: str
    reason: str = ""
    found: FoundEnd | None = None
    end_kind: EndKind | None = None
    event_on: date | None = None
    last_month: Month | None = None
    programme: str = ""
    category: str = ""
    heir_name: str = ""
    heir_id: str = ""
    data: Mapping[str, str] = field(default_factory=dict)
    archive_no: str = ""
    note: str = ""


def kinds_for(subject: Subject) -> tuple[ChangeKind, ...]:
    """Give what can be decided now, the most likely first."""
    kinds = _STATES.get(subject.state, ())
    if subject.state is CaseState.ARCHIVED and subject.entitled_until is None:
        return ()
    if not subject.has_died:
        return tuple(kind for kind in kinds if kind is not ChangeKind.HEIR)
    return tuple(kind for kind in kinds if kind not in (ChangeKind.TRANSFER, ChangeKind.RESTORE))


def check(subject: Subject, decision: Decision, today: date) -> dict[str, Message]:
    """Say what keeps a decision from being taken, by field; empty where nothing does."""
    if decision.kind not in _STATES.get(subject.state, ()):
        return {"kind": Message(_CONTEXT, _NOT_NOW)}
    errors = _signed(subject, decision, today)
    if decision.kind in _REASONED and not decision.reason.strip():
        errors["reason"] = Message(_CONTEXT, _NO_REASON)
    match decision.kind:
        case ChangeKind.END:
            errors |= _ending(subject, decision, today)
        case ChangeKind.CONTINUE:
            errors |= _continuing(decision)
        case ChangeKind.TRANSFER:
            errors |= _transferring(subject, decision)
        case ChangeKind.HEIR:
            errors |= _inheriting(subject, decision)
        case ChangeKind.DATA if not decision.data:
            errors["data"] = Message(_CONTEXT, _NOTHING_CHANGED)
        case ChangeKind.RESTORE if subject.has_died or subject.has_successor:
            errors["kind"] = Message(_CONTEXT, _DEAD_BACK if subject.has_died else _GOES_ON)
        case ChangeKind.ARCHIVE if not decision.archive_no.strip():
            errors["archive_no"] = Message(_CONTEXT, _NO_ARCHIVE_NO)
    return errors


def signers_faults(handler: str, responsible: str) -> dict[str, Message]:
    """Say what is wrong with two signers; they are both named, and two people."""
    faults: dict[str, Message] = {}
    if not handler.strip():
        faults["handler"] = Message(_CONTEXT, _NO_HANDLER)
    if not responsible.strip():
        faults["responsible"] = Message(_CONTEXT, _NO_RESPONSIBLE)
    elif is_same_person(handler, responsible):
        faults["responsible"] = Message(_CONTEXT, _SAME_PERSON, {"person": responsible.strip()})
    return faults


def day_fault(day: date | None, last_on: date | None, today: date) -> Message | None:
    """Say what is wrong with the day of a decision, or None."""
    if day is None:
        return Message(_CONTEXT, _NO_DAY)
    if day > today:
        return Message(_CONTEXT, _FUTURE)
    if last_on is not None and day < last_on:
        return Message(_CONTEXT, _BEFORE, {"day": last_on.isoformat()})
    return None


def _signed(subject: Subject, decision: Decision, today: date) -> dict[str, Message]:
    errors = signers_faults(decision.handler, decision.responsible)
    fault = day_fault(decision.decided_on, subject.last_on, today)
    return errors if fault is None else errors | {"decided_on": fault}


def _ending(subject: Subject, decision: Decision, today: date) -> dict[str, Message]:
    errors = _last_month(subject, decision)
    kind = decision.end_kind
    if kind is None or kind is EndKind.TRANSFER:
        errors["end_kind"] = Message(_CONTEXT, _NO_KIND)
        return errors
    if kind in HAPPENED:
        if decision.event_on is None:
            errors["event_on"] = Message(_CONTEXT, _NO_EVENT_DAY)
        elif decision.event_on > today:
            errors["event_on"] = Message(_CONTEXT, _EVENT_FUTURE)
    if kind in EXPLAINED and not decision.reason.strip():
        errors["reason"] = Message(_CONTEXT, _NO_REASON)
    is_same = decision.last_month == subject.entitled_until and kind == subject.end_reason
    if subject.state is not CaseState.APPROVED and is_same and decision.found is None:
        errors["last_month"] = Message(_CONTEXT, _ALREADY_SO)
    return errors


def _last_month(subject: Subject, decision: Decision) -> dict[str, Message]:
    last = decision.last_month
    if last is None:
        return {"last_month": Message(_CONTEXT, _NO_LAST)}
    if subject.entitled_from is not None and last < subject.entitled_from.plus(-1):
        return {"last_month": Message(_CONTEXT, _LAST_TOO_EARLY, {"month": subject.entitled_from})}
    if subject.limit is not None and last > max(subject.limit, _before_start(subject)):
        return {"last_month": Message(_CONTEXT, _LAST_TOO_LATE, {"month": subject.limit})}
    return {}


def _before_start(subject: Subject) -> Month:
    return Month(0, 1) if subject.entitled_from is None else subject.entitled_from.plus(-1)


def _continuing(decision: Decision) -> dict[str, Message]:
    if decision.found is None:
        return {"found": Message(_CONTEXT, _NO_FOUND)}
    if decision.found.kind is EndKind.DEATH:
        return {"found": Message(_CONTEXT, _DEATH_CONTINUED)}
    if decision.found.kind is EndKind.WRONG_CONFIRMATION:
        return {"found": Message(_CONTEXT, _GONE_CONTINUED)}
    return {}


def _transferring(subject: Subject, decision: Decision) -> dict[str, Message]:
    errors = _last_month(subject, decision)
    if subject.has_died:
        errors["kind"] = Message(_CONTEXT, _DEAD)
    if not decision.programme or not decision.category:
        errors["programme"] = Message(_CONTEXT, _NO_TARGET)
    elif (decision.programme, decision.category) == (subject.programme, subject.category):
        errors["programme"] = Message(_CONTEXT, _SAME_TARGET)
    return errors


def _inheriting(subject: Subject, decision: Decision) -> dict[str, Message]:
    if not subject.has_died:
        return {"kind": Message(_CONTEXT, _NOT_DEAD)}
    errors: dict[str, Message] = {}
    if not decision.heir_name.strip():
        errors["heir_name"] = Message(_CONTEXT, _NO_NAME)
    if read_citizen_id(decision.heir_id).state is not IdState.VALID:
        errors["heir_id"] = Message(_CONTEXT, _NO_NUMBER)
    elif read_citizen_id(decision.heir_id).number == subject.citizen_id:
        errors["heir_id"] = Message(_CONTEXT, _OWN_NUMBER)
    return errors
