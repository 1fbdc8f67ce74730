"""The way of a public notice: drawn up, posted by two people, left for its whole period, taken down, closed.

The day of posting is not counted (Civil Code Art. 201). A notice is closed only once it was taken down after its last
day and everything that was said against it was answered by two people. Who said it is kept nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.entitlements import masking
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount, Due, WorkCalendar

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Notice"
_NOT_DRAFT = _N("Notice", "Only a draft can be posted")
_NOT_POSTED = _N("Notice", "Only a notice that hangs can be taken down")
_NOT_REMOVED = _N("Notice", "Take the notice down first and write down the day")
_NO_DAY = _N("Notice", "Write the day, as 2026-1-21 or 20260121")
_FUTURE = _N("Notice", "The day lies in the future")
_BEFORE_STEP = _N("Notice", "{name} came into this stage only on {day}: the notice cannot have been posted before")
_TOO_FEW_DAYS = _N("Notice", "The rule asks for at least {least} days")
_NO_PLACE = _N("Notice", "Write where it hangs")
_NO_OFFICE = _N("Notice", "Write which office takes objections")
_NO_PHONE = _N("Notice", "Write the telephone of the office where people may ask or object, such as 0700-1234567")
_OWN_PHONE = _N("Notice", "This telephone belongs to a family on the notice: write the one of the office")
_NO_HANDLER = _N("Notice", "Write who handles it")
_NO_RESPONSIBLE = _N("Notice", "Write who is responsible for it")
_SAME_PERSON = _N("Notice", "{person} handles it; somebody else must be responsible")
_STILL_RUNS = _N("Notice", "The notice must hang until {day}; it can be taken down from the day after on")
_OPEN_OBJECTION = _N("Notice", "{count} objections were not answered yet")
_BEFORE_POSTING = _N("Notice", "The notice was posted only on {day}")
_NOT_OPEN = _N("Notice", "Objections are taken from the posting until the notice is closed")
_NO_CHANNEL = _N("Notice", "Say how the objection came: by visit, telephone, letter, on line, or to the village")
_NO_CONTENT = _N("Notice", "Write what was said against it, and never who said it")
_NAMES_OBJECTOR = _N("Notice", "Leave out who objected: no name, telephone or number of that person is kept (“{word}”)")
_NO_HANDLING = _N("Notice", "Write what was looked into and what came of it")
_NO_RESULT = _N("Notice", "Say whether the objection is upheld or not")
_HANDLED_ALREADY = _N("Notice", "This objection was answered already")
_BEFORE_RECEIPT = _N("Notice", "The objection came only on {day}")
_NO_REASON = _N("Notice", "Write the reason")
_PRIVATE_WORD = _N("Notice", "“{word}” has no place in a public notice; write it without")
_PRIVATE_NUMBER = _N("Notice", "A number as long as “{number}” has no place in a public notice; write it without")
_NO_NAME = _N("Notice", "{name}: the name cannot be shown; correct it in the register")
_OBJECTOR = re.compile(r"举报人|反映人|投诉人|检举人|来信人|异议人|署名|联系电话|联系方式|身份证")


class NoticeState(StrEnum):
    """Where a notice stands (code list ``notice_state``)."""

    DRAFT = "draft"
    POSTED = "posted"
    REMOVED = "removed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class NoticeResult(StrEnum):
    """What came of a notice (code list ``notice_result``)."""

    NO_OBJECTION = "no_objection"
    ANSWERED = "answered"
    UPHELD = "upheld"


class Channel(StrEnum):
    """How an objection came (code list ``objection_channel``)."""

    VISIT = "visit"
    PHONE = "phone"
    LETTER = "letter"
    ONLINE = "online"
    VILLAGE = "village"


class ObjectionResult(StrEnum):
    """What came of an objection (code list ``objection_result``)."""

    UPHELD = "upheld"
    NOT_UPHELD = "not_upheld"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Period:
    """How long a notice of a stage hangs at least."""

    days: int
    count: DayCount

    def until(self, posted_on: date, calendar: WorkCalendar) -> Due:
        """Give the last day of a notice; the day of posting does not count, and it ends on a working day."""
        return calendar.due(posted_on, self.days, self.count)


@dataclass(frozen=True, slots=True)
class Posting:
    """A notice as it is about to be posted; ``people`` has, for each case, name, telephone and the day it came here."""

    state: NoticeState
    posted_on: date | None
    days: int
    least: int
    place: str
    office: str
    phone: str
    handler: str
    responsible: str
    people: tuple[tuple[str, str, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Removal:
    """A notice as it is about to be taken down."""

    state: NoticeState
    until_on: date
    removed_on: date | None


@dataclass(frozen=True, slots=True)
class ObjectionEntry:
    """An objection as it was typed."""

    state: NoticeState
    posted_on: date | None
    received_on: date | None
    channel: str
    content: str


@dataclass(frozen=True, slots=True)
class Handling:
    """An answer to an objection as it was typed."""

    received_on: date
    is_handled: bool
    handled_on: date | None
    handling: str
    result: str
    handler: str
    responsible: str


def check_posting(posting: Posting, today: date) -> dict[str, Message]:
    """Say what keeps a notice from being posted, by field."""
    errors: dict[str, Message] = {}
    if posting.state is not NoticeState.DRAFT:
        return {"state": say(_NOT_DRAFT)}
    errors |= _day_error("posted_on", posting.posted_on, None, today)
    if posting.posted_on is not None:
        late = [(name, day) for name, _, day in posting.people if day is not None and posting.posted_on < day]
        if late:
            errors["posted_on"] = say(_BEFORE_STEP, name=late[0][0], day=late[0][1].isoformat())
    if posting.days < posting.least:
        errors["days"] = say(_TOO_FEW_DAYS, least=posting.least)
    for key, text, missing in (("place", posting.place, _NO_PLACE), ("office", posting.office, _NO_OFFICE)):
        fault = say(missing) if not text.strip() else text_fault(text)
        if fault is not None:
            errors[key] = fault
    if not masking.is_office_phone(posting.phone):
        errors["phone"] = say(_NO_PHONE)
    elif any(phone and _digits(phone) == _digits(posting.phone) for _, phone, _ in posting.people):
        errors["phone"] = say(_OWN_PHONE)
    return errors | signer_errors(posting.handler, posting.responsible)


def check_removal(removal: Removal, today: date) -> dict[str, Message]:
    """Say what keeps a notice from being taken down, by field: above all that its period is not over."""
    if removal.state is not NoticeState.POSTED:
        return {"state": say(_NOT_POSTED)}
    errors = _day_error("removed_on", removal.removed_on, None, today)
    if removal.removed_on is not None and removal.removed_on <= removal.until_on:
        errors["removed_on"] = say(_STILL_RUNS, day=removal.until_on.isoformat())
    return errors


def check_objection(entry: ObjectionEntry, today: date) -> dict[str, Message]:
    """Say what keeps an objection from being kept, by field: above all any trace of who made it."""
    if entry.state not in (NoticeState.POSTED, NoticeState.REMOVED):
        return {"state": say(_NOT_OPEN)}
    errors = _day_error("received_on", entry.received_on, entry.posted_on, today)
    if entry.channel not in tuple(Channel):
        errors["channel"] = say(_NO_CHANNEL)
    fault = objector_fault(entry.content)
    if not entry.content.strip():
        errors["content"] = say(_NO_CONTENT)
    elif fault is not None:
        errors["content"] = fault
    return errors


def check_handling(handling: Handling, today: date) -> dict[str, Message]:
    """Say what keeps an answer from being kept, by field."""
    if handling.is_handled:
        return {"state": say(_HANDLED_ALREADY)}
    errors = _day_error("handled_on", handling.handled_on, None, today)
    if handling.handled_on is not None and handling.handled_on < handling.received_on:
        errors["handled_on"] = say(_BEFORE_RECEIPT, day=handling.received_on.isoformat())
    fault = objector_fault(handling.handling)
    if not handling.handling.strip():
        errors["handling"] = say(_NO_HANDLING)
    elif fault is not None:
        errors["handling"] = fault
    if handling.result not in tuple(ObjectionResult):
        errors["result"] = say(_NO_RESULT)
    return errors | signer_errors(handling.handler, handling.responsible)


def check_closing(state: NoticeState, unanswered: int, handler: str, responsible: str) -> dict[str, Message]:
    """Say what keeps a notice from being closed, by field."""
    if state is not NoticeState.REMOVED:
        return {"state": say(_NOT_REMOVED)}
    errors = signer_errors(handler, responsible)
    if unanswered:
        errors["objections"] = say(_OPEN_OBJECTION, count=unanswered)
    return errors


def result_of(objections: Iterable[str]) -> NoticeResult:
    """Give what came of a notice, by the results of its objections."""
    results = tuple(objections)
    if ObjectionResult.UPHELD in results:
        return NoticeResult.UPHELD
    return NoticeResult.ANSWERED if results else NoticeResult.NO_OBJECTION


def signer_errors(handler: str, responsible: str) -> dict[str, Message]:
    """Say what is wrong with the two signers, by field."""
    errors: dict[str, Message] = {}
    if not handler.strip():
        errors["handler"] = say(_NO_HANDLER)
    if not responsible.strip():
        errors["responsible"] = say(_NO_RESPONSIBLE)
    elif responsible.strip() == handler.strip():
        errors["responsible"] = say(_SAME_PERSON, person=handler.strip())
    return errors


def reason_error(reason: str) -> dict[str, Message]:
    """Say that a reason is missing."""
    return {} if reason.strip() else {"reason": say(_NO_REASON)}


def objector_fault(text: str) -> Message | None:
    """Say what in a text tells who objected, or None; words of the notice itself are no fault."""
    found = _OBJECTOR.search(text)
    word = found[0] if found else next(iter(masking.numbers_of_person(text)), "")
    return say(_NAMES_OBJECTOR, word=word) if word else None


def text_fault(text: str) -> Message | None:
    """Say what in a text has no place in a public notice, or None."""
    for word in masking.private_words(text):
        return say(_PRIVATE_WORD, word=word)
    for number in masking.numbers_of_person(text):
        return say(_PRIVATE_NUMBER, number=number)
    return None


def line_fault(shown: masking.Shown, name: str) -> Message | None:
    """Say why a line cannot be shown, or None; the office's own amounts and a masked number are no fault."""
    if not shown.name or masking.private_words(shown.name):
        return say(_NO_NAME, name=name)
    faults = map(text_fault, (shown.village, shown.group, shown.programme))
    return next((fault for fault in faults if fault is not None), None)


def say(template: str, **params: object) -> Message:
    """Give a sentence about notices."""
    return Message(_CONTEXT, template, params)


def _day_error(key: str, day: date | None, not_before: date | None, today: date) -> dict[str, Message]:
    if day is None:
        return {key: say(_NO_DAY)}
    if day > today:
        return {key: say(_FUTURE)}
    if not_before is not None and day < not_before:
        return {key: say(_BEFORE_POSTING, day=not_before.isoformat())}
    return {}


def _digits(text: str) -> str:
    return re.sub(r"\D", "", unicodedata.normalize("NFKC", text))
