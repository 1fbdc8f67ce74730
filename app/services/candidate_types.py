"""What the service of candidates takes and gives: plain values in words that can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.entitlements.candidate_facts import Answer
from app.domain.entitlements.candidates import Candidate, Kind, Timing


@dataclass(frozen=True, slots=True)
class CandidateInfo:
    """One line of the list in words; ``open_points`` are the criteria that nobody checked yet."""

    key: str
    candidate: Candidate
    kind: Kind
    kind_label: str
    programme: str
    programme_title: str
    name: str
    child_name: str
    addressee: str
    applicant_id: int | None
    phone: str
    village_id: int
    place: str
    birth_date: str
    day: str
    timing: Timing
    timing_label: str
    open_points: int
    offer: str
    is_unlikely: bool


@dataclass(frozen=True, slots=True)
class CandidateList:
    """Everybody who may be owed on a day, and how many are not listed and why."""

    on: date
    infos: tuple[CandidateInfo, ...]
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class KnownLine:
    """One criterion in words: what is known of it and why."""

    text: str
    verdict: str
    verdict_label: str
    why: str
    evidence: str


@dataclass(frozen=True, slots=True)
class CandidateDetail:
    """One candidate with what is known and what is missing."""

    info: CandidateInfo
    criteria: tuple[KnownLine, ...]
    documents: tuple[str, ...]
    offers: tuple[OfferLine, ...]


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One earlier answer in words."""

    day: str
    programme_title: str
    answer: str
    way: str
    handler: str
    note: str


@dataclass(frozen=True, slots=True)
class OfferInput:
    """What became of an offer, as typed."""

    programme: str
    resident_id: int
    answer: Answer
    on: date
    way: str
    handler: str
    note: str = ""
    child_id: int | None = None


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One answer that several candidates gave, as typed."""

    answer: Answer
    on: date
    way: str
    handler: str
    note: str = ""

    def of(self, info: CandidateInfo) -> OfferInput:
        """Give it as the answer of one candidate."""
        child, person_id = info.candidate.child, info.candidate.person.resident_id
        child_id = None if child is None else child.resident_id
        return OfferInput(info.programme, person_id, self.answer, self.on, self.way, self.handler, self.note, child_id)


@dataclass(frozen=True, slots=True)
class LetterContact:
    """Where a family may ask; typed once and proposed again."""

    office: str = ""
    contact: str = ""
    telephone: str = ""
    place_and_time: str = ""
