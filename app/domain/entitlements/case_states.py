"""Where a case stands (code list ``case_state``; states of the county platforms, domain reference 4.3)."""

from __future__ import annotations

from enum import StrEnum


class CaseState(StrEnum):
    """The states of a case; ``approved`` is entitled and payable, ``ended`` was and is not any more."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    UNDER_REVIEW = "under_review"
    CORRECTION = "correction_requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    CANCELLED = "cancelled"
    ARCHIVED = "archived"


class Role(StrEnum):
    """The two signers of a stage: who handles it, then who is responsible."""

    HANDLER = "handler"
    RESPONSIBLE = "responsible"


BEFORE_DECISION = frozenset({CaseState.DRAFT, CaseState.SUBMITTED, CaseState.UNDER_REVIEW, CaseState.CORRECTION})
OVER = frozenset({CaseState.REJECTED, CaseState.WITHDRAWN, CaseState.ENDED, CaseState.CANCELLED, CaseState.ARCHIVED})
