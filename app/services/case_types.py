"""What the service of cases takes and gives: plain values in words that can be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.entitlements.months import Month
from storage.entitlements import CaseRow


@dataclass(frozen=True, slots=True)
class NewCase:
    """An application as typed; days as typed, empty where not known."""

    programme: str
    category: str
    resident_id: int
    applied_on: str = ""
    applicant_id: int | None = None
    applicant_name: str = ""
    applicant_relation: str = ""
    applicant_phone: str = ""
    child_id: int | None = None
    child_name: str = ""
    child_birth_date: str = ""
    certificate_no: str = ""
    certificate_on: str = ""
    event_on: str = ""
    handler: str = ""
    note: str = ""
    transferred_from_id: int | None = None


@dataclass(frozen=True, slots=True)
class StepInput:
    """A step as typed; ``kind`` and ``result`` are values of StepKind and Result.

    ``entitled_from`` only with the opinion that approves, ``responsible`` only where one step needs both signers.
    """

    kind: str
    on: str
    person: str
    result: str = ""
    opinion: str = ""
    reference: str = ""
    phone: str = ""
    responsible: str = ""
    entitled_from: str = ""


@dataclass(frozen=True, slots=True)
class StepPreview:
    """What a step would come to: what keeps it from being taken and what is odd, by field, and one sentence."""

    errors: Mapping[str, str]
    doubts: Mapping[str, str]
    sentence: str


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list shows; what is empty does not narrow."""

    programme: str = ""
    states: tuple[str, ...] = ()
    stage: str = ""
    waits_for: str = ""
    village_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class BoardPoint:
    """One point of the way with how many cases stand there; ``tone`` is warning where somebody must act."""

    key: str
    title: str
    count: int
    shows: CaseFilter
    tone: str = ""


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """One line of the list; ``tone`` is error, warning, good or empty; ``days`` since the last step, None when over."""

    case_id: int
    uid: str
    number: str
    programme: str
    programme_title: str
    category: str
    category_title: str
    village_id: int
    village: str
    group: str
    resident_id: int
    name: str
    state: str
    state_label: str
    stage: str
    stage_title: str
    waits_for: str
    next_step: str
    applied_on: str
    submitted_on: str
    approved_on: str
    entitled_from: str
    entitled_until: str
    last_on: str
    due_on: str
    clock: str
    tone: str
    days: int | None
    missing: int
    has_account: bool


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """One criterion and what is known of it; ``level`` says who decides it."""

    key: str
    text: str
    level: str
    verdict: str
    verdict_label: str
    tone: str
    decided_by: str
    decided_on: str
    evidence: str
    usual_evidence: str
    note: str


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One paper; ``document_id`` is its row for scans, None where none was written yet."""

    key: str
    document_id: int | None
    title: str
    when: str
    may_be_declared: bool
    state: str
    state_label: str
    tone: str
    received_on: str
    note: str


@dataclass(frozen=True, slots=True)
class StageLine:
    """One stage of the way with who signed it; ``mark`` is passed, now or empty."""

    key: str
    title: str
    mark: str
    handler: str
    handled_on: str
    responsible: str
    decided_on: str
    opinion: str
    due_on: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the past in words."""

    step_id: int
    kind: str
    label: str
    stage: str
    stage_title: str
    role: str
    role_label: str
    person: str
    phone: str
    day: str
    result: str
    result_label: str
    opinion: str
    reference: str
    tone: str
    is_taken_back: bool


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account; only a confirmed one is paid to."""

    account_id: int
    bank: str
    account_no: str
    holder: str
    recorded_on: str
    typed_by: str
    confirmed_by: str
    confirmed_on: str

    @property
    def is_confirmed(self) -> bool:
        """Tell whether it was typed a second time and agreed."""
        return bool(self.confirmed_on)


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All of one case; ``accounts`` newest first, ``steps_now`` the possible steps, the most likely first."""

    info: CaseInfo
    row: CaseRow
    criteria: tuple[CriterionLine, ...]
    documents: tuple[DocumentLine, ...]
    stages: tuple[StageLine, ...]
    past: tuple[StepLine, ...]
    accounts: tuple[AccountLine, ...]
    steps_now: tuple[str, ...]
    is_final: bool
    is_paid: bool
    proposed_from: Month | None
    warnings: tuple[str, ...]
