"""Meetings and notices that answer from memory: one village to meet, one notice to draw up, one that hangs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.services.notice_views import NoticeDetail, NoticeInfo, NoticeLine, WaitingGroup
from app.services.village_reviews import MeetingInfo, MeetingInput, WaitingCase

_INFO = NoticeInfo(
    1, "uid-1", "公示〔2026〕1号", "双河村2026年度奖励扶助村级公示", "old_age_reward", "奖励扶助", "village_notice", "村级公示",
    "双河村", "posted", "公示中", "公示中，还有3天", "", 1, "2026-06-24", "2026-07-04", "", is_over=False,
)  # fmt: skip
_LINE = NoticeLine(1, 1, "王*英", "", "双河村", "1组", "奖励扶助", "每年960元")


class FakePublicNotices:
    """Reads only."""

    operator = "王芳"

    def __init__(self, *, is_empty: bool = False) -> None:
        self._is_empty = is_empty

    def today(self) -> date:
        return date(2026, 7, 1)

    def waiting(self) -> tuple[WaitingGroup, ...]:
        group = WaitingGroup("old_age_reward", "奖励扶助", "village_notice", "村级公示", 2, "青石村", (2, 3))
        return () if self._is_empty else (group,)

    def notices(self) -> tuple[NoticeInfo, ...]:
        return () if self._is_empty else (_INFO,)

    def detail(self, notice_id: int) -> NoticeDetail:
        assert notice_id == _INFO.notice_id
        return NoticeDetail(
            _INFO, 1, 1, 10, "calendar", "村务公开栏", "清河镇人民政府", "0376-1234567", "王芳", "赵敏", "", "", "", "", "", "",
            "", "", is_plain=False, web_until="2026-07-24", lines=(_LINE,), objections=(), steps_now=("object", "withdraw"),
        )  # fmt: skip


class FakeVillageReviews:
    """Reads only."""

    operator = "王芳"

    def __init__(self, *, is_empty: bool = False) -> None:
        self._is_empty = is_empty

    def waiting(self, village_id: int | None = None) -> tuple[WaitingCase, ...]:
        found = WaitingCase(4, "李国庆", 3, "李家湾村", "2组", "old_age_reward", "奖励扶助", "", "")
        return () if self._is_empty or village_id not in (None, 3) else (found,)

    def meetings(self) -> tuple[MeetingInfo, ...]:
        return ()

    def villages(self) -> tuple[tuple[int, str], ...]:
        return ((1, "双河村"), (2, "青石村"), (3, "李家湾村"))

    def start(self, village_id: int) -> MeetingInput:
        return MeetingInput(village_id, "2026-07-01")


class FakeNoticePapers:
    """One and the same page."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf

    def papers(self) -> Sequence[tuple[str, str]]:
        return (("public_notice", "公示"),)

    def minutes_title(self) -> str:
        return "评议会议记录"
