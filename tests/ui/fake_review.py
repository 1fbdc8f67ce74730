"""A review that knows two states: a draft that can be handed over, and what was published."""

from __future__ import annotations

from typing import Protocol

from app.services.assessment import RunInfo
from app.services.review import ReviewView


class Runs(Protocol):
    """Whatever keeps runs."""

    stored: list[RunInfo]


class FakeReview:
    """Answers for the runs of a fake assessment."""

    operator = "王丽"

    def __init__(self, runs: Runs) -> None:
        self._runs = runs

    def view(self, run_id: int) -> ReviewView:
        is_published = any(run.run_id == run_id and run.published_at for run in self._runs.stored)
        return ReviewView(
            run_id=run_id,
            state="published" if is_published else "draft",
            state_title="已公布" if is_published else "草稿",
            steps=(),
            next_step="" if is_published else "handed_over",
            next_title="" if is_published else "送审",
            can_send_back=False,
            blockers=(),
            appeals_until="",
            appeals=0,
            open_appeals=0,
            amendments=0,
            unexplained=0,
        )
