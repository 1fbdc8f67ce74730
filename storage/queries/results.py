"""What the items of a whole run gave, for tables and charts of all subjects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class PointRow:
    """Points of one item of one subject, in hundredths."""

    subject_id: int
    item_key: str
    points: int
    max_points: int
    state: str


def frozen_points(connection: Connection, run_id: int) -> Iterator[PointRow]:
    """Give the frozen items of all subjects of a run."""
    rows = connection.execute(
        "SELECT coalesce(s.village_id, s.department_id, s.worker_id), p.item_key, p.points_hundredths, p.max_hundredths,"
        " p.state FROM score_point AS p JOIN score_subject AS s ON s.id = p.score_subject_id WHERE p.run_id = ?",
        (run_id,),
    )
    for row in rows:
        yield PointRow(*row)  # type: ignore[arg-type]  # STRICT columns


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """A village worker: name, village, code of the post."""

    name: str
    village: str
    post: str


def worker(connection: Connection, worker_id: int) -> WorkerRow | None:
    """Give a village worker, also one who has left or was deleted."""
    row = connection.execute(
        "SELECT w.name, v.name, w.post FROM village_worker AS w JOIN village AS v ON v.id = w.village_id WHERE w.id = ?",
        (worker_id,),
    ).fetchone()
    return None if row is None else WorkerRow(*row)  # type: ignore[arg-type]  # STRICT columns
