"""The lines of the tab of meetings and notices: what waits, what hangs, what was held, each as one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.services.notice_views import NoticeInfo, WaitingGroup
from app.services.village_reviews import MeetingInfo, WaitingCase

TO_REVIEW, MEETING, TO_NOTICE, NOTICE = "to_review", "meeting", "to_notice", "notice"
"""Kinds of lines."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One line; ``row_id`` is a village, a meeting or a notice, ``group`` what a notice would be drawn up of."""

    kind: str
    row_id: int
    village: str
    title: str
    day: str
    clock: str
    tone: str
    is_open: bool
    group: WaitingGroup | None = None
    words: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        """What finds the line again after reading."""
        group = self.group
        return self.kind, self.row_id, "" if group is None else f"{group.programme} {group.stage}"


FILTERS: Mapping[str, Callable[[BoardLine], bool]] = {
    "open": lambda line: line.is_open,
    "notices": lambda line: line.kind in (TO_NOTICE, NOTICE),
    "meetings": lambda line: line.kind in (TO_REVIEW, MEETING),
    "all": lambda _line: True,
}


def to_review_lines(cases: Iterable[WaitingCase], words: Callable[[int], tuple[str, str]]) -> list[BoardLine]:
    """Give one line for each village whose cases wait for a meeting that has not voted yet."""
    counts: dict[tuple[int, str], int] = {}
    for case in cases:
        if not case.last_result:
            counts[case.village_id, case.village] = counts.get((case.village_id, case.village), 0) + 1
    lines = []
    for (village_id, village), count in counts.items():
        title, clock = words(count)
        lines.append(BoardLine(TO_REVIEW, village_id, village, title, "", clock, "warning", is_open=True))
    return lines


def to_notice_lines(groups: Iterable[WaitingGroup], words: Callable[[WaitingGroup], str]) -> list[BoardLine]:
    """Give one line for each notice that should be drawn up."""
    return [
        BoardLine(
            TO_NOTICE, group.village_id or 0, group.village, f"{group.programme_title} · {group.stage_title}", "",
            words(group), "warning", is_open=True, group=group,
        )
        for group in groups
    ]  # fmt: skip


def notice_lines(notices: Iterable[NoticeInfo]) -> list[BoardLine]:
    """Give one line for each notice."""
    return [
        BoardLine(
            NOTICE, one.notice_id, one.village, f"{one.programme_title} · {one.stage_title}", one.posted_on, one.clock,
            one.tone, is_open=not one.is_over, words=f"{one.number} {one.title} {one.state_label}",
        )
        for one in notices
    ]  # fmt: skip


def meeting_lines(meetings: Iterable[MeetingInfo], words: Callable[[MeetingInfo], tuple[str, str]]) -> list[BoardLine]:
    """Give one line for each meeting."""
    lines = []
    for one in meetings:
        title, clock = words(one)
        lines.append(BoardLine(MEETING, one.review_id, one.village, title, one.held_on, clock, "", is_open=False))
    return lines


def fitting(lines: Sequence[BoardLine], chosen: str, words: Sequence[str]) -> list[BoardLine]:
    """Give the lines that a filter and some words let through."""
    fits = FILTERS[chosen]
    return [line for line in lines if fits(line) and all(_has(line, word) for word in words)]


def _has(line: BoardLine, word: str) -> bool:
    return word in f"{line.village} {line.title} {line.day} {line.clock} {line.words}"
