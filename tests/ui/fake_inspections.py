"""Inspections from memory: a township in which no round is planned yet."""

from __future__ import annotations

from app.domain.changes import Changes
from app.services.evidence import EvidenceInfo
from app.services.inspections import InspectionScheme, RoundInfo, VillageProgress


class FakeInspections:
    """One scheme; planning is remembered."""

    changes = Changes.of("inspection_mark")

    def __init__(self) -> None:
        self.planned: list[tuple[str, int]] = []

    def schemes(self) -> tuple[InspectionScheme, ...]:
        return (InspectionScheme("default-1000", "家庭服务工作千分制", "village", 0),)

    def today_round(self) -> tuple[int, int]:
        return 2026, 3

    def rounds(self, scheme_id: str | None = None, year: int | None = None) -> tuple[RoundInfo, ...]:
        return tuple(
            RoundInfo(
                number, scheme, "", planned, number, f"第{number}轮", number, "2026-04-01", "2026-04-10", "planned",
                "", 0, 0, 0, 0, 0,
            )
            for scheme, planned in self.planned
            if scheme_id in (None, scheme) and year in (None, planned)
            for number in range(1, 5)
        )  # fmt: skip

    def progress(self, round_id: int) -> tuple[VillageProgress, ...]:
        del round_id
        return ()

    def plan_year(self, scheme_id: str, year: int) -> Changes:
        self.planned.append((scheme_id, year))
        return Changes.of("inspection_round")


class FakeEvidence:
    """No file at all."""

    def list(self, record: str, record_id: int) -> tuple[EvidenceInfo, ...]:
        del record, record_id
        return ()
