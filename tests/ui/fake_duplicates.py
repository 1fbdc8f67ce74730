"""Pairs in memory for the page of duplicates."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.changes import Changes
from app.domain.progress import Progress, no_progress
from app.services.duplicates import Candidate, FieldChoice, MergeInfo, OpenPair, PersonCard, ScanReport


def card(number: int, name: str, citizen_id: str = "") -> PersonCard:
    """Invent a record."""
    return PersonCard(
        number,
        f"uid-{number}",
        name,
        "女",
        "1971-05-08",
        citizen_id,
        "H1",
        "双河村",
        "13812345678",
        number + 1,
        str(number),
    )


class FakeDuplicates:
    """Two pairs, until they are settled."""

    def __init__(self) -> None:
        """Start as if nobody had looked."""
        self.open = [
            OpenPair(card(1, "郑晓芸", "x"), card(2, "郑晓云"), "确定", "certain", ("姓名读音相同", "同户"), ()),
            OpenPair(card(3, "李建国"), card(4, "李建国"), "可能", "possible", ("姓名相同",), ("配偶不同",)),
        ]
        self.alike: tuple[Candidate, ...] = ()
        self.merged: list[tuple[int, int, dict[str, str]]] = []

    def at_entry(self, values: Mapping[str, str], resident_id: int | None = None) -> tuple[Candidate, ...]:
        """Give those of the name that is typed."""
        return tuple(one for one in self.alike if one.name == values.get("name") and one.resident_id != resident_id)

    def scan(self, progress: Progress = no_progress) -> ScanReport:
        """Find what is open."""
        progress(1, 1)
        return self.report()

    def report(self) -> ScanReport:
        """Count what is open."""
        found = [pair.strength_class for pair in self.open]
        return ScanReport(240, *(found.count(strength) for strength in ("certain", "probable", "possible")))

    def pairs(self, limit: int | None = None) -> tuple[OpenPair, ...]:
        """Give what is open."""
        return tuple(self.open[:limit])

    def compare(self, one_id: int, other_id: int) -> tuple[FieldChoice, ...]:
        """Give two fields that differ and one that does not."""
        del one_id, other_id
        return (
            FieldChoice("sex", "性别", "女", "女", differs=False, suggested="survivor"),
            FieldChoice("name", "姓名", "郑晓芸", "郑晓云", differs=True, suggested="survivor"),
            FieldChoice("note", "备注", "", "听力不便", differs=True, suggested="dropped"),
        )

    def merge(self, survivor_id: int, dropped_id: int, choices: Mapping[str, str]) -> Changes:
        """Settle a pair."""
        self.merged.append((survivor_id, dropped_id, dict(choices)))
        return self._settle(survivor_id)

    def not_same(self, one_id: int, other_id: int, reason: str = "") -> Changes:
        """Settle a pair."""
        del other_id, reason
        return self._settle(one_id)

    def _settle(self, one_id: int) -> Changes:
        self.open = [pair for pair in self.open if pair.one.resident_id != one_id]
        return Changes.of("resident")

    def merges(self) -> tuple[MergeInfo, ...]:
        """Give what was merged."""
        return tuple(
            MergeInfo(number, one, "郑晓芸", "郑晓云", "双河村", "2026-07-01 09:30", "", "", "")
            for number, (one, _, _) in enumerate(self.merged)
        )
