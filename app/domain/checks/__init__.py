"""Named rules over the register and over reported figures; each is one entry of an explicit tuple."""

from __future__ import annotations

from typing import Any

from app.domain.checks.check import Check, Severity
from app.domain.checks.events import EVENT_CHECKS
from app.domain.checks.families import HOUSEHOLD_CHECKS, KINSHIP_CHECKS
from app.domain.checks.figures import STORED_CHECKS, WRITTEN_CHECKS
from app.domain.checks.people import PEOPLE_CHECKS

RESIDENT_CHECKS = (*PEOPLE_CHECKS, *KINSHIP_CHECKS)
CHECKS: tuple[Check[Any, Any], ...] = (
    *RESIDENT_CHECKS, *HOUSEHOLD_CHECKS, *EVENT_CHECKS, *STORED_CHECKS, *WRITTEN_CHECKS,
)  # fmt: skip

__all__ = [
    "CHECKS",
    "EVENT_CHECKS",
    "HOUSEHOLD_CHECKS",
    "RESIDENT_CHECKS",
    "STORED_CHECKS",
    "WRITTEN_CHECKS",
    "Check",
    "Severity",
]
