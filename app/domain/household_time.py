"""Who belonged to a household on a day: today's members, with every later change taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One member's step of a change: from one household and relation to another, on a day (ISO text)."""

    change_id: int
    resident_id: int
    effective_on: str
    from_household: int | None
    to_household: int | None
    from_relation: str | None
    to_relation: str | None


def members_on(
    household_id: int, day: str, members_now: Mapping[int, str | None], steps: Iterable[Step]
) -> dict[int, str | None]:
    """Give relation by resident of everybody who belonged to the household at the end of a day."""
    members = dict(members_now)
    later = [step for step in steps if step.effective_on > day]
    for step in sorted(later, key=lambda step: (step.effective_on, step.change_id), reverse=True):
        if step.to_household == household_id:
            members.pop(step.resident_id, None)
        if step.from_household == household_id:
            members[step.resident_id] = step.from_relation
    return members
