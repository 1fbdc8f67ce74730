"""An event of the register that ends an entitlement, as it was found."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind


@dataclass(frozen=True, slots=True)
class FoundEnd:
    """What ends a case, since when, and which record says so; ``last_month`` is the last that is still owed.

    Payment stops after ``last_month`` as soon as the event is known; the case then asks for a decision, which may also
    be that the support goes on.
    """

    kind: EndKind
    on: str
    last_month: Month
    source_table: str
    source_uid: str
