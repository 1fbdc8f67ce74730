"""What a benchmark is: one job, done by several contenders on the same data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from tools.benchmarks.material import Material


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to do the job; ``before`` puts things in order and is not counted.

    ``run`` gives its own figure where the time of the whole run is not what counts: a share of it, or bytes.
    """

    name: str
    run: Callable[[], float | None]
    before: Callable[[], object] | None = None


Prepare = Callable[[Material, Path], AbstractContextManager[Sequence[Contender]]]


@dataclass(frozen=True, slots=True)
class Job:
    """One job. ``prepare`` makes its data in an empty folder, and closes what it opened when the job is done.

    The floor comes first, then ours, then what people use today. Less is better in every figure; ``show`` writes one
    for people.
    """

    key: str
    title: str
    target: str
    prepare: Prepare
    show: Callable[[float], str]


def seconds(figure: float) -> str:
    """Show a time that people wait for."""
    return f"{figure:.2f} s"


def milliseconds(figure: float) -> str:
    """Show a time that nobody should notice."""
    return f"{figure * 1000:.2f} ms"


def pages_a_second(figure: float) -> str:
    """Show the time of a page as a speed."""
    return f"{1 / figure:.0f} pages/s"


def megabytes(figure: float) -> str:
    """Show memory."""
    return f"{figure / 1e6:.0f} MB"
