"""Measures each job beside its floor and beside what people use today, and writes the ratios to bench-out/.

Usage: python -m tools.bench [--only KEY] [--rounds N] [--residents N]
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tools.benchmarks import JOBS
from tools.benchmarks.job import Contender, Job

OUTPUT = Path("bench-out")


@dataclass(frozen=True, slots=True)
class Result:
    """The median time of one contender, and how many times that of the floor it is."""

    job: str
    contender: str
    seconds: float
    of_floor: float


def main() -> None:
    """Run the jobs that were asked for and write both tables."""
    parser = argparse.ArgumentParser(description="Measure each job beside its floor.")
    parser.add_argument("--only", choices=[job.key for job in JOBS], action="append", help="run this job only")
    parser.add_argument("--rounds", type=int, default=3, help="how often each contender runs; the median counts")
    parser.add_argument("--residents", type=int, default=100_000, help="how large the township is")
    wanted = parser.parse_args()

    results = {
        job: measure(job, wanted.rounds, wanted.residents) for job in JOBS if not wanted.only or job.key in wanted.only
    }

    OUTPUT.mkdir(exist_ok=True)
    rows = [asdict(result) for job_results in results.values() for result in job_results]
    (OUTPUT / "ratios.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    (OUTPUT / "ratios.md").write_text(table(results), encoding="utf-8")
    print(table(results))


def measure(job: Job, rounds: int, residents: int) -> list[Result]:
    """Let the contenders take turns, so that a busy minute falls on all of them."""
    with tempfile.TemporaryDirectory() as folder:
        contenders = job.prepare(Path(folder), residents)
        times: dict[str, list[float]] = {contender.name: [] for contender in contenders}
        for _ in range(rounds):
            for contender in contenders:
                times[contender.name].append(_time(contender))
    medians = {name: statistics.median(seconds) for name, seconds in times.items()}
    floor = medians[contenders[0].name]
    return [Result(job.key, name, seconds, seconds / floor) for name, seconds in medians.items()]


def table(results: dict[Job, list[Result]]) -> str:
    """Write the results as a table that people read."""
    lines = ["| job | target | contender | seconds | of the floor |", "|---|---|---|---:|---:|"]
    for job, job_results in results.items():
        lines += _rows(job, job_results)
    return "\n".join(lines) + "\n"


def _rows(job: Job, results: Sequence[Result]) -> list[str]:
    return [
        f"| {job.title} | {job.target} | {result.contender} | {result.seconds:.3f} | {result.of_floor:.2f} |"
        for result in results
    ]


def _time(contender: Contender) -> float:
    if contender.before is not None:
        contender.before()
    begun = time.perf_counter()
    contender.run()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
