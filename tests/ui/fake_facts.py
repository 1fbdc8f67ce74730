"""A library of two facts in memory."""

from __future__ import annotations

from app.domain.progress import Progress, no_progress
from app.services.fact_library import FactInfo, FactRow
from app.services.score_evidence import EvidenceRow

SESSIONS = FactInfo(
    "sessions_held", "健康和政策宣讲", "村里举办的宣讲活动场次", "记录数", "本村的宣讲记录", "按发生日期", "场", {"village": "村", "worker": "专干"},
    is_ratio=False, is_statistic=False, used_by=("千分制",),
)  # fmt: skip
BIRTHS = FactInfo(
    "births", "出生登记", "期内登记的出生", "记录数", "出生记录", "按发生日期", "人", {"village": "村"},
    is_ratio=False, is_statistic=True, used_by=(),
)  # fmt: skip


class FakeFacts:
    """Every village has one session more than the one before."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.villages: tuple[str, ...] = ("双河村", "青石村", "李家湾村")

    def facts(self) -> tuple[FactInfo, ...]:
        return (SESSIONS, BIRTHS)

    def values(self, key: str, kind: str, period_key: str, progress: Progress = no_progress) -> tuple[FactRow, ...]:
        progress(1, 1)
        self.asked.append((key, kind, period_key))
        return tuple(
            FactRow(
                number, name, str(number), "", "", f"3: {number}", "数字过大" if number == len(self.villages) else ""
            )
            for number, name in enumerate(self.villages, start=1)
        )

    def records(self, key: str, kind: str, period_key: str, subject_id: int) -> tuple[EvidenceRow, ...]:
        del key, kind, period_key
        return tuple(EvidenceRow(f"2026-0{day}-12", "政策宣讲", "完成", "46", "") for day in range(1, subject_id + 1))
