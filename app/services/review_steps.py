"""The stored steps of a result, read as the domain knows them."""

from __future__ import annotations

from datetime import date

from app.domain.review import State, Step, StepKind, state_of
from storage import reviews
from storage.connection import Connection


def stored_steps(connection: Connection, run_id: int) -> tuple[Step, ...]:
    """Give the steps of a run, oldest first."""
    return tuple(_step(row) for row in reviews.steps(connection, run_id))


def stored_state(connection: Connection, run_id: int) -> State:
    """Give where a run stands; one that an earlier program published has no steps."""
    steps = stored_steps(connection, run_id)
    return State.PUBLISHED if not steps and reviews.is_published(connection, run_id) else state_of(steps)


def _step(row: reviews.StepRow) -> Step:
    return Step(
        kind=StepKind(row.kind),
        by_whom=row.by_whom,
        on_day=date.fromisoformat(row.on_day),
        reason=row.reason or "",
        until=None if row.until_on is None else date.fromisoformat(row.until_on),
    )
