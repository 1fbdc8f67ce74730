"""Measures each job beside its floor and beside what people use today, and writes the ratios to bench-out/.

Usage: python -m tools.bench [--only KEY] [--rounds N] [--residents N] [--events N] [--keep FOLDER]
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from tools.benchmarks.job import Job
from tools.benchmarks.jobs import JOBS
from tools.benchmarks.material import Material
from tools.benchmarks.measuring import Result, measure, table

OUTPUT = Path("bench-out")


def main() -> None:
    """Run the jobs that were asked for and write both tables."""
    wanted = _arguments()
    results: list[tuple[Job, Sequence[Result]]] = []
    with _material_folder(wanted.keep) as folder:
        material = Material(folder, wanted.residents, wanted.events)
        for job in JOBS:
            if not wanted.only or job.key in wanted.only:
                found = measure(job, wanted.rounds, material)
                print(table([(job, found)]), flush=True)
                results.append((job, found))
    _write(results)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure each job beside its floor.")
    parser.add_argument("--only", choices=[job.key for job in JOBS], action="append", help="run this job only")
    parser.add_argument("--rounds", type=int, default=3, help="how often each contender runs; the median counts")
    parser.add_argument("--residents", type=int, default=100_000, help="how large the township is")
    parser.add_argument("--events", type=int, help="how much work it has recorded; otherwise ten events a resident")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the made township here for the next time")
    return parser.parse_args()


@contextmanager
def _material_folder(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        yield kept
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _write(results: Sequence[tuple[Job, Sequence[Result]]]) -> None:
    OUTPUT.mkdir(exist_ok=True)
    rows = [asdict(result) for _, job_results in results for result in job_results]
    (OUTPUT / "ratios.json").write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    (OUTPUT / "ratios.md").write_text(table(results), encoding="utf-8")


if __name__ == "__main__":
    main()
