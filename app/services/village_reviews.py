"""Meetings in villages that discuss cases: who came, how they voted, and whether a case may go on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.entitlements.case_states import BEFORE_DECISION, CaseState
from app.domain.entitlements.programme import Stage, StageKind
from app.domain.entitlements.village_meeting import (
    CheckedMeeting,
    Meeting,
    Vote,
    VoteResult,
    check_meeting,
    result_of,
)
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import entitlements
from storage import office as office_facts
from storage import village_reviews as rows
from storage.cases import add_row, set_columns
from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow
from storage.village_reviews import MeetingRow, VoteRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "VillageReview"
_GONE = _N("VillageReview", "This meeting is not there any more")
_REFUSED = _N("VillageReview", "Not kept: {problem}")
_CHANGED_MEANWHILE = _N("VillageReview", "It was changed in the meantime; look at it again")
_USED = _N("VillageReview", "{name} has passed the review by this meeting: its votes stay as they are")
_OTHER_CASE = _N("VillageReview", "{name} is not waiting for a meeting of this village")
_NOT_HELD = _N("VillageReview", "The village meeting has not voted on this case yet: write down the meeting first")
_NOT_PASSED = _N("VillageReview", "The meeting of {day} did not agree: hold another, send the case back or refuse it")
_DAY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class VoteInput:
    """The votes on one case as they were typed."""

    case_id: int
    in_favour: str = ""
    against: str = ""
    abstained: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class MeetingInput:
    """A meeting as it was typed."""

    village_id: int
    held_on: str = ""
    chair: str = ""
    recorder: str = ""
    entitled: str = ""
    present: str = ""
    place: str = ""
    minutes: str = ""
    note: str = ""
    votes: tuple[VoteInput, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPreview:
    """What is wrong with a meeting, by field, what is doubtful, and the result of each vote that can be read."""

    errors: Mapping[str, str]
    doubts: tuple[str, ...]
    results: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class MeetingInfo:
    """One line of the list of meetings."""

    review_id: int
    uid: str
    village_id: int
    village: str
    held_on: str
    cases: int
    passed: int


@dataclass(frozen=True, slots=True)
class VoteInfo:
    """The votes on one case."""

    case_id: int
    name: str
    group: str
    programme_key: str
    programme: str
    in_favour: int
    against: int
    abstained: int
    result: str
    result_label: str
    opinion: str


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """All of one meeting; ``doubts`` are what should be looked at again."""

    info: MeetingInfo
    row_version: int
    place: str
    chair: str
    recorder: str
    entitled: int
    present: int
    minutes: str
    note: str
    votes: tuple[VoteInfo, ...]
    doubts: tuple[str, ...]
    can_change: bool


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """A case that a meeting may vote on; ``last_result`` is what an earlier meeting said, or empty."""

    case_id: int
    name: str
    village_id: int
    village: str
    group: str
    programme_key: str
    programme: str
    number: str
    last_result: str


class VillageReviewService:
    """Every meeting that discussed cases; a case goes on only where its newest meeting agreed."""

    def __init__(self, ports: Ports, programmes: ProgrammeService) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._stages = {
            (programme.key, stage.key)
            for programme in programmes.all()
            for stage in programme.stages
            if stage.kind is StageKind.VILLAGE_REVIEW
        }

    @property
    def operator(self) -> str:
        """Who works at the desk."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def meetings(self) -> tuple[MeetingInfo, ...]:
        """Give every meeting, the newest first."""
        with self._ports.store.read() as connection:
            return tuple(map(_info, rows.meetings(connection)))

    def detail(self, review_id: int) -> MeetingDetail:
        """Give all of one meeting; NotFound where it is gone."""
        with self._ports.store.read() as connection:
            row, votes = self._row(connection, review_id), rows.votes(connection, review_id)
            can_change = self._used(connection, votes) is None
        return self._detail(row, votes, can_change=can_change)

    def waiting(self, village_id: int | None = None) -> tuple[WaitingCase, ...]:
        """Give the cases that a meeting may vote on: those in the review, and applications not handed in yet."""
        with self._ports.store.read() as connection:
            states = tuple(sorted(state.value for state in BEFORE_DECISION))
            found = entitlements.cases(connection, states=states, village_id=village_id)
            voted = rows.voted_on(connection)
        waiting = [row for row in found if self._may_be_voted_on(row)]
        waiting.sort(key=lambda row: (row.village_id, row.programme, row.group or "", row.case_id))
        return tuple(self._waiting(row, voted.get(row.case_id, "")) for row in waiting)

    def villages(self) -> tuple[tuple[int, str], ...]:
        """Give id and name of the villages."""
        with self._ports.store.read() as connection:
            return tuple(rows.villages(connection))

    def start(self, village_id: int) -> MeetingInput:
        """Give a new meeting with what is likely the same as the last time."""
        with self._ports.store.read() as connection:
            last = rows.last_attendance(connection, village_id)
        today = self._ports.today().isoformat()
        if last is None:
            return MeetingInput(village_id, today)
        return MeetingInput(
            village_id, today, last.chair or "", last.recorder or "", str(last.entitled or ""), place=last.place or ""
        )

    def typed(self, detail: MeetingDetail) -> MeetingInput:
        """Give a meeting as it would be typed again."""
        return MeetingInput(
            detail.info.village_id, detail.info.held_on, detail.chair, detail.recorder, str(detail.entitled or ""),
            str(detail.present or ""), detail.place, detail.minutes, detail.note,
            tuple(
                VoteInput(vote.case_id, str(vote.in_favour), str(vote.against), str(vote.abstained), vote.opinion)
                for vote in detail.votes
            ),
        )  # fmt: skip

    def preview(self, entry: MeetingInput) -> MeetingPreview:
        """Say what keeping a meeting would come to."""
        with self._ports.store.read() as connection:
            meeting, checked = self._checked(connection, entry)
        tr = self._ports.tr
        return MeetingPreview(
            {key: message.render(tr) for key, message in checked.errors.items()},
            tuple(doubt.render(tr) for doubt in checked.doubts),
            {vote.case_id: result_of(vote, meeting.present).value for vote in meeting.votes if meeting.present},
        )

    def add(self, entry: MeetingInput) -> tuple[int, Changes]:
        """Keep a meeting with its votes; gives its id. InvalidInput says which field is wrong."""
        with self._ports.store.write() as connection:
            meeting = self._sound(connection, entry)
            uid = self._ports.new_uid()
            review_id = add_row(connection, "village_review", uid, _columns(entry, meeting))
            self._write_votes(connection, review_id, meeting)
        return review_id, Changes.of("village_review", "village_review_vote", uids=(uid,))

    def change(self, review_id: int, entry: MeetingInput, row_version: int) -> Changes:
        """Write a meeting anew, as long as no case has gone on by it; Conflict where somebody was faster."""
        with self._ports.store.write() as connection:
            row = self._changeable(connection, review_id)
            if row.row_version != row_version:
                raise Conflict(Message(_CONTEXT, _CHANGED_MEANWHILE))
            meeting = self._sound(connection, replace(entry, village_id=row.village_id))
            values = _columns(entry, meeting)
            del values["village_id"]
            set_columns(connection, "village_review", review_id, values)
            self._forget_votes(connection, review_id)
            self._write_votes(connection, review_id, meeting)
        return Changes.of("village_review", "village_review_vote", uids=(row.uid,))

    def remove(self, review_id: int) -> Changes:
        """Take out a meeting that was written down by mistake, as long as no case has gone on by it."""
        with self._ports.store.write() as connection:
            row = self._changeable(connection, review_id)
            self._forget_votes(connection, review_id)
            set_columns(connection, "village_review", review_id, {"deleted": 1})
        return Changes.of("village_review", "village_review_vote", uids=(row.uid,))

    def gate(self, connection: Connection, case: CaseRow, stage: Stage) -> Message | None:
        """Say why a case may not leave a village review, or None: the newest meeting must have agreed."""
        if stage.kind is not StageKind.VILLAGE_REVIEW:
            return None
        vote = rows.newest_vote(connection, case.case_id)
        if vote is None:
            return Message(_CONTEXT, _NOT_HELD)
        if vote.result != VoteResult.PASSED:
            return Message(_CONTEXT, _NOT_PASSED, {"day": vote.held_on})
        return None

    def opened_on(self, connection: Connection, case: CaseRow, stage: Stage) -> date | None:
        """Give the day from which a village review may be signed as passed, or None where it may not."""
        vote = rows.newest_vote(connection, case.case_id) if stage.kind is StageKind.VILLAGE_REVIEW else None
        return date.fromisoformat(vote.held_on) if vote is not None and vote.result == VoteResult.PASSED else None

    def _checked(self, connection: Connection, entry: MeetingInput) -> tuple[Meeting, CheckedMeeting]:
        votes = []
        for typed in entry.votes:
            case = entitlements.case(connection, typed.case_id)
            if case is None or case.village_id != entry.village_id or not self._may_be_voted_on(case):
                name = str(typed.case_id) if case is None else case.name
                problem = Message(_CONTEXT, _OTHER_CASE, {"name": name})
                raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), {"votes": problem})
            votes.append(
                Vote(
                    case.case_id, case.name, _count(typed.in_favour), _count(typed.against), _count(typed.abstained),
                    typed.opinion.strip(), date.fromisoformat(case.applied_on) if case.applied_on else None,
                )
            )  # fmt: skip
        meeting = Meeting(
            _day(entry.held_on), entry.chair, entry.recorder, _whole(entry.entitled), _whole(entry.present), votes
        )
        return meeting, check_meeting(meeting, self._ports.today())

    def _sound(self, connection: Connection, entry: MeetingInput) -> Meeting:
        meeting, checked = self._checked(connection, entry)
        if checked.errors:
            problem = next(iter(checked.errors.values()))
            raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), checked.errors)
        return meeting

    def _write_votes(self, connection: Connection, review_id: int, meeting: Meeting) -> None:
        for vote in meeting.votes:
            values: dict[str, SqlValue] = {
                "review_id": review_id,
                "case_id": vote.case_id,
                "in_favour": vote.in_favour,
                "against": vote.against,
                "abstained": vote.abstained,
                "result": result_of(vote, meeting.present or 0).value,
                "opinion": vote.opinion,
            }
            add_row(connection, "village_review_vote", self._ports.new_uid(), values)

    @staticmethod
    def _forget_votes(connection: Connection, review_id: int) -> None:
        for vote in rows.votes(connection, review_id):
            set_columns(connection, "village_review_vote", vote.vote_id, {"deleted": 1})

    def _row(self, connection: Connection, review_id: int) -> MeetingRow:
        row = rows.meeting(connection, review_id)
        if row is None:
            raise NotFound(Message(_CONTEXT, _GONE))
        return row

    def _changeable(self, connection: Connection, review_id: int) -> MeetingRow:
        row = self._row(connection, review_id)
        used = self._used(connection, rows.votes(connection, review_id))
        if used is not None:
            raise Conflict(Message(_CONTEXT, _USED, {"name": used.name}))
        return row

    def _used(self, connection: Connection, votes: Sequence[VoteRow]) -> VoteRow | None:
        """Give the first vote by which a case has gone on."""
        for vote in votes:
            case = entitlements.case(connection, vote.case_id)
            if case is not None and not self._may_be_voted_on(case):
                return vote
        return None

    def _may_be_voted_on(self, case: CaseRow) -> bool:
        if case.state == CaseState.DRAFT and case.stage is None:
            return any(programme == case.programme for programme, _ in self._stages)
        return CaseState(case.state) in BEFORE_DECISION and (case.programme, case.stage) in self._stages

    def _waiting(self, row: CaseRow, last_result: str) -> WaitingCase:
        return WaitingCase(
            row.case_id,
            row.name,
            row.village_id,
            row.village,
            row.group or "",
            row.programme,
            self._programmes.get(row.programme).short_title,
            row.number or "",
            self._label(last_result) if last_result else "",
        )

    def _detail(self, row: MeetingRow, votes: Sequence[VoteRow], *, can_change: bool) -> MeetingDetail:
        checked = check_meeting(
            Meeting(_day(row.held_on), row.chair or "", row.recorder or "", row.entitled, row.present, [
                Vote(
                    vote.case_id, vote.name, vote.in_favour, vote.against, vote.abstained,
                    applied_on=date.fromisoformat(vote.applied_on) if vote.applied_on else None,
                )
                for vote in votes
            ]),
            self._ports.today(),
        )  # fmt: skip
        return MeetingDetail(
            info=_info(row),
            row_version=row.row_version,
            place=row.place or "",
            chair=row.chair or "",
            recorder=row.recorder or "",
            entitled=row.entitled or 0,
            present=row.present or 0,
            minutes=row.minutes or "",
            note=row.note or "",
            votes=tuple(self._vote(vote) for vote in votes),
            doubts=tuple(doubt.render(self._ports.tr) for doubt in checked.doubts),
            can_change=can_change,
        )

    def _vote(self, row: VoteRow) -> VoteInfo:
        return VoteInfo(
            row.case_id,
            row.name,
            row.group or "",
            row.programme,
            self._programmes.get(row.programme).short_title,
            row.in_favour,
            row.against,
            row.abstained,
            row.result,
            self._label(row.result),
            row.opinion or "",
        )

    def _label(self, result: str) -> str:
        return self._ports.codes["vote_result"].label_of(result)


def _info(row: MeetingRow) -> MeetingInfo:
    return MeetingInfo(row.review_id, row.uid, row.village_id, row.village, row.held_on, row.cases, row.passed)


def _columns(entry: MeetingInput, meeting: Meeting) -> dict[str, SqlValue]:
    return {
        "village_id": entry.village_id,
        "held_on": None if meeting.held_on is None else meeting.held_on.isoformat(),
        "place": entry.place.strip(),
        "chair": entry.chair.strip(),
        "recorder": entry.recorder.strip(),
        "entitled": meeting.entitled,
        "present": meeting.present,
        "minutes": entry.minutes.strip(),
        "note": entry.note.strip(),
    }


def _day(text: str) -> date | None:
    found = read_date(text)
    return date.fromisoformat(found) if found is not None and len(found) == _DAY_LENGTH else None


def _whole(text: str) -> int | None:
    cleaned = text.strip()
    return int(cleaned) if cleaned.isascii() and cleaned.isdigit() and len(cleaned) <= len("99999") else None


def _count(text: str) -> int:
    """Read a number of votes; nothing typed is none, what cannot be read is refused as less than none."""
    found = _whole(text)
    return found if found is not None else (-1 if text.strip() else 0)
