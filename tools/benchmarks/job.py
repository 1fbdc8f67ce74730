"""What a benchmark is: one job, done by several contenders on the same data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to do the job; ``before`` puts things in order and is not counted."""

    name: str
    run: Callable[[], object]
    before: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One job. ``prepare`` makes its data for so many residents in a folder, and gives the contenders.

    The floor comes first, then ours, then what people use today.
    """

    key: str
    title: str
    target: str
    prepare: Callable[[Path, int], Sequence[Contender]]
