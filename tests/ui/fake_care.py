"""An office without families in care, so that the main window stands."""

from __future__ import annotations

from datetime import date

from app.services.care_types import CareCounts, FamilyInfo
from app.services.childcare import Newborn, SubsidyCase

TODAY = date(2026, 7, 24)


class FakeCare:
    """Nothing is there to be read; what is done with families is tried on a real office."""

    operator = "王丽"
    responsible = ""

    def today(self) -> date:
        return TODAY

    def counts(self) -> CareCounts:
        return CareCounts(0, 0, 0, 0)

    def families(self) -> tuple[FamilyInfo, ...]:
        return ()


class FakeChildcare:
    """No child may apply and nobody has."""

    def today(self) -> date:
        return TODAY

    def newborns(self) -> tuple[Newborn, ...]:
        return ()

    def cases(self) -> tuple[SubsidyCase, ...]:
        return ()
