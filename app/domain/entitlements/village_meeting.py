"""A meeting that discusses cases in its village: who came, how they voted on each, and what follows.

Two thirds of the members of an assembly of representatives must come, and more than half of those present must agree
(Organic Law of Villagers' Committees, Art. 26). Too few people are a doubt that is written down, for offices count
their members in different ways; who votes more often than there are people is an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_CONTEXT = "VillageReview"
_NO_DAY = _N("VillageReview", "Write the day of the meeting, as 2026-1-18 or 20260118")
_FUTURE = _N("VillageReview", "The meeting lies in the future: write it down once it was held")
_NO_CHAIR = _N("VillageReview", "Write who chaired the meeting")
_NO_RECORDER = _N("VillageReview", "Write who took the minutes")
_SAME_PERSON = _N("VillageReview", "{person} chaired the meeting; somebody else takes the minutes")
_NO_PRESENT = _N("VillageReview", "Write how many members were present")
_NO_ENTITLED = _N("VillageReview", "Write how many members the meeting has")
_TOO_MANY = _N("VillageReview", "{present} were present, but the meeting has only {entitled} members")
_NO_VOTES = _N("VillageReview", "Write the votes on at least one case")
_MORE_VOTES = _N("VillageReview", "{name}: {votes} votes, but only {present} were present")
_NO_VOTE = _N("VillageReview", "{name}: write how many were for it, against it, and abstained")
_QUORUM = _N(
    "VillageReview",
    "{present} of {entitled} were present: fewer than two thirds, so the meeting should not have been opened",
)
_FEWER_VOTES = _N("VillageReview", "{name}: {votes} votes, but {present} were present")
_BEFORE_APPLICATION = _N("VillageReview", "{name}: the meeting was held before the application of {day}")
_QUORUM_PARTS = (2, 3)


class VoteResult(StrEnum):
    """What came of a vote (code list ``vote_result``)."""

    PASSED = "passed"
    NOT_PASSED = "not_passed"


@dataclass(frozen=True, slots=True)
class Vote:
    """The votes on one case; the name is only there to speak of it."""

    case_id: int
    name: str
    in_favour: int
    against: int
    abstained: int
    opinion: str = ""
    applied_on: date | None = None

    @property
    def total(self) -> int:
        """How many voted."""
        return self.in_favour + self.against + self.abstained


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as it was typed; None where nothing, or nothing readable, was typed."""

    held_on: date | None
    chair: str
    recorder: str
    entitled: int | None
    present: int | None
    votes: Sequence[Vote] = ()


@dataclass(frozen=True, slots=True)
class CheckedMeeting:
    """What keeps a meeting from being kept, by field, and what should be looked at again."""

    errors: Mapping[str, Message]
    doubts: tuple[Message, ...]


def result_of(vote: Vote, present: int) -> VoteResult:
    """Give what came of a vote: more than half of those present must be for it."""
    return VoteResult.PASSED if vote.in_favour * 2 > present else VoteResult.NOT_PASSED


def has_quorum(present: int, entitled: int) -> bool:
    """Tell whether two thirds came."""
    parts, whole = _QUORUM_PARTS
    return present * whole >= entitled * parts


def check_meeting(meeting: Meeting, today: date) -> CheckedMeeting:
    """Say what is wrong with a meeting, and what is doubtful."""
    errors = _people_errors(meeting)
    if meeting.held_on is None:
        errors["held_on"] = _say(_NO_DAY)
    elif meeting.held_on > today:
        errors["held_on"] = _say(_FUTURE)
    if not meeting.votes:
        errors["votes"] = _say(_NO_VOTES)
    for vote in meeting.votes:
        fault = _fault_of(vote, meeting.present or 0)
        if fault is not None:
            errors.setdefault("votes", fault)
    return CheckedMeeting(errors, () if errors else tuple(_doubts(meeting)))


def _people_errors(meeting: Meeting) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    chair, recorder = meeting.chair.strip(), meeting.recorder.strip()
    if not chair:
        errors["chair"] = _say(_NO_CHAIR)
    if not recorder:
        errors["recorder"] = _say(_NO_RECORDER)
    elif recorder == chair:
        errors["recorder"] = _say(_SAME_PERSON, person=chair)
    if not meeting.present:
        errors["present"] = _say(_NO_PRESENT)
    if not meeting.entitled:
        errors["entitled"] = _say(_NO_ENTITLED)
    elif meeting.present is not None and meeting.present > meeting.entitled:
        errors["present"] = _say(_TOO_MANY, present=meeting.present, entitled=meeting.entitled)
    return errors


def _fault_of(vote: Vote, present: int) -> Message | None:
    if min(vote.in_favour, vote.against, vote.abstained) < 0 or vote.total == 0:
        return _say(_NO_VOTE, name=vote.name)
    if present and vote.total > present:
        return _say(_MORE_VOTES, name=vote.name, votes=vote.total, present=present)
    return None


def _doubts(meeting: Meeting) -> list[Message]:
    present, entitled = meeting.present or 0, meeting.entitled or 0
    doubts = [] if has_quorum(present, entitled) else [_say(_QUORUM, present=present, entitled=entitled)]
    for vote in meeting.votes:
        if vote.total < present:
            doubts.append(_say(_FEWER_VOTES, name=vote.name, votes=vote.total, present=present))
        if vote.applied_on is not None and meeting.held_on is not None and meeting.held_on < vote.applied_on:
            doubts.append(_say(_BEFORE_APPLICATION, name=vote.name, day=vote.applied_on.isoformat()))
    return doubts


def _say(template: str, **params: object) -> Message:
    return Message(_CONTEXT, template, params)
