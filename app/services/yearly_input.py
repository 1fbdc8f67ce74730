"""Decisions and reviews as they are typed: texts become days, months and codes; what cannot be read is left empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.entitlements.annual import Review, ReviewResult
from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.programme import EndKind
from app.services.case_facts import read_day, read_month

_DATA = ("village_id", "category", "entitled_from", "applicant_phone")


def decision_of(kind: ChangeKind, values: Mapping[str, str], found: FoundEnd | None = None) -> Decision:
    """Read a decision; ``target`` is ``programme/category``."""

    def text(key: str) -> str:
        return values.get(key, "").strip()

    programme, _, category = text("target").partition("/")
    end_kind = text("end_kind")
    return Decision(
        kind,
        read_day(text("decided_on")),
        text("handler"),
        text("responsible"),
        text("reason"),
        found,
        EndKind(end_kind) if end_kind in set(EndKind) else None,
        read_day(text("event_on")),
        read_month(text("last_month")),
        programme,
        category,
        text("heir_name"),
        text("heir_id"),
        {key: text(key) for key in _DATA if text(key)},
        text("archive_no"),
        text("note"),
    )


def review_of(year: int, values: Mapping[str, str], day: date | None = None) -> Review:
    """Read a review; without a day typed, ``day`` holds."""
    result = values.get("result", "").strip()
    return Review(
        year,
        ReviewResult(result) if result in set(ReviewResult) else None,
        read_day(values.get("reviewed_on", "").strip()) or day,
        values.get("handler", "").strip(),
        values.get("responsible", "").strip(),
        values.get("note", "").strip(),
    )
