"""Looks at what ``make demo`` left behind: figures that agree with each other, and every file that the summary names.

Usage: python -m tools.check_demo demo-out
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

_FILES = {".age", ".json", ".md", ".pdf", ".png", ".pub", ".tar", ".txt", ".xlsx"}
_BEGINNINGS = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".xlsx": b"PK"}


def main(folder: Path) -> int:
    """Check the folder, say each fault on a line, and give the exit code."""
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    faults = [*figure_faults(summary), *file_faults(summary, folder)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{folder / 'summary.json'} agrees with itself, and every file that it names is there.")
    return 1 if faults else 0


def figure_faults(summary: Mapping[str, Any]) -> Iterator[str]:
    """Say which figures of the summary cannot be true together."""
    if sum(summary["residents_by_village"].values()) != summary["register"]["residents"]:
        yield "the residents of the villages do not add up to those of the register"
    for kind, figures in summary["imports"].items():
        if figures["rows_accepted"] + figures["rows_refused"] != figures["rows_read"] or not figures["inserted"]:
            yield f"the rows of the {kind} import do not add up"
    for period, score in summary["scores"].items():
        ranks = [village["rank"] for village in score["ranking"]]
        if not ranks or ranks[0] != 1 or any(before > after for before, after in pairwise(ranks)):
            yield f"the ranking of {period} is out of order"
        if len(ranks) != len(summary["residents_by_village"]):
            yield f"the ranking of {period} does not hold every village"
    yield from (f"the office file: {problem}" for problem in summary["office_file_problems"])


def file_faults(summary: Mapping[str, Any], folder: Path) -> Iterator[str]:
    """Say which files that the summary names are missing, empty or something else."""
    if not summary["papers"] or not summary["screens"]:
        yield "there are no papers, or no pictures of the window"
    if not summary["blank_forms"] or not summary["monthly_slip"] or not summary["data_dictionary"]:
        yield "there is no paper of the register"
    for name in _texts(summary):
        path = folder / name
        if path.suffix not in _FILES:
            continue
        if not path.is_file():
            yield f"{name} is missing"
        elif not path.stat().st_size or not path.read_bytes().startswith(_BEGINNINGS.get(path.suffix, b"")):
            yield f"{name} is not what it is called"


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
