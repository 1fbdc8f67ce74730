"""What a window or the command line sees of public notices, and what is typed into them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.changes import Changes
from app.domain.entitlements.masking import IdStyle, NameStyle


@dataclass(frozen=True, slots=True)
class WaitingGroup:
    """Cases that wait for one notice; ``village_id`` is None for a notice of the whole township.

    ``left_out`` says of which cases no line can be made yet, and why.
    """

    programme: str
    programme_title: str
    stage: str
    stage_title: str
    village_id: int | None
    village: str
    case_ids: tuple[int, ...]
    left_out: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many cases can be shown."""
        return len(self.case_ids)


@dataclass(frozen=True, slots=True)
class DraftInput:
    """Which notice is to be drawn up, and how its people are shown."""

    programme: str
    stage: str
    village_id: int | None = None
    name_style: NameStyle = NameStyle.FULL
    id_style: IdStyle = IdStyle.OMITTED
    title: str = ""


@dataclass(frozen=True, slots=True)
class DraftResult:
    """The draft that was made, whom it leaves out and why."""

    notice_id: int
    lines: int
    left_out: tuple[str, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class PostInput:
    """How a notice is posted, as it was typed; ``days`` empty is what the rule asks for."""

    posted_on: str = ""
    place: str = ""
    office: str = ""
    phone: str = ""
    handler: str = ""
    responsible: str = ""
    days: str = ""


@dataclass(frozen=True, slots=True)
class ObjectionInput:
    """What was said against a notice; ``case_id`` None is against the notice as a whole. Never who said it."""

    received_on: str = ""
    channel: str = ""
    content: str = ""
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class HandlingInput:
    """The answer to an objection, as it was typed."""

    handled_on: str = ""
    handling: str = ""
    result: str = ""
    handler: str = ""
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What is wrong with what was typed, by field, and one sentence about the days."""

    errors: Mapping[str, str] = field(default_factory=dict)
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class NoticeInfo:
    """One line of the list; ``tone`` is error, warning, good or empty."""

    notice_id: int
    uid: str
    number: str
    title: str
    programme: str
    programme_title: str
    stage: str
    stage_title: str
    village: str
    state: str
    state_label: str
    clock: str
    tone: str
    lines: int
    posted_on: str
    until_on: str
    removed_on: str
    is_over: bool


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One line exactly as shown."""

    position: int
    case_id: int
    name: str
    id: str
    village: str
    group: str
    programme: str
    amount: str


@dataclass(frozen=True, slots=True)
class ObjectionInfo:
    """One objection; ``about`` is the shown name of the case it is against, or empty."""

    objection_id: int
    case_id: int | None
    about: str
    received_on: str
    channel: str
    channel_label: str
    content: str
    handling: str
    result: str
    result_label: str
    handled_on: str
    handler: str
    responsible: str


@dataclass(frozen=True, slots=True)
class NoticeDetail:
    """All of one notice; ``steps_now`` are the steps that are possible, the most likely first."""

    info: NoticeInfo
    row_version: int
    village_id: int | None
    days: int
    day_count: str
    place: str
    office: str
    phone: str
    handler: str
    responsible: str
    wording_consent_on: str
    result: str
    result_label: str
    closed_on: str
    closed_by: str
    closed_responsible: str
    withdrawn_on: str
    withdrawn_reason: str
    is_plain: bool
    web_until: str
    lines: tuple[NoticeLine, ...]
    objections: tuple[ObjectionInfo, ...]
    steps_now: tuple[str, ...]


POST, REMOVE, OBJECT, CLOSE, WITHDRAW, DISCARD = "post", "remove", "object", "close", "withdraw", "discard"
"""The steps of a notice."""
