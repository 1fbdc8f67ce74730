"""Runs the contenders of a job against each other and writes what came out."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.benchmarks.job import Contender, Job
from tools.benchmarks.material import Material


@dataclass(frozen=True, slots=True)
class Result:
    """The median figure of one contender, and the median of how many times the floor's it was, round by round."""

    job: str
    contender: str
    figure: float
    shown: str
    of_floor: float


def measure(job: Job, rounds: int, material: Material) -> list[Result]:
    """Let the contenders take turns, so that a busy minute falls on all of them."""
    with tempfile.TemporaryDirectory() as folder, job.prepare(material, Path(folder)) as contenders:
        turns = [[_figure(contender) for contender in contenders] for _ in range(rounds)]
    return [_result(job, contender.name, turns, place) for place, contender in enumerate(contenders)]


def table(results: Sequence[tuple[Job, Sequence[Result]]]) -> str:
    """Write the results as a table that people read."""
    lines = ["| job | target | contender | figure | of the floor |", "|---|---|---|---:|---:|"]
    for job, job_results in results:
        lines += [
            f"| {job.title} | {job.target} | {result.contender} | {result.shown} | {result.of_floor:.2f} |"
            for result in job_results
        ]
    return "\n".join(lines) + "\n"


def _result(job: Job, name: str, turns: Sequence[Sequence[float]], place: int) -> Result:
    figure = statistics.median(turn[place] for turn in turns)
    of_floor = statistics.median(turn[place] / turn[0] for turn in turns)
    return Result(job.key, name, figure, job.show(figure), of_floor)


def _figure(contender: Contender) -> float:
    if contender.before is not None:
        contender.before()
    begun = time.perf_counter()
    own = contender.run()
    taken = time.perf_counter() - begun
    return taken if own is None else own
