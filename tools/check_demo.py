"""Looks at what ``make demo`` left behind: a summary that says so, and every file that it names.

Usage: python -m tools.check_demo demo-out
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path


def main(folder: Path) -> int:
    """Check the folder, say each fault on a line, and give the exit code."""
    faults = list(find_faults(folder))
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{folder / 'summary.json'} and all files that it names are there.")
    return 1 if faults else 0


def find_faults(folder: Path) -> Iterator[str]:
    """Say what is wrong with the summary, or with a file that it names."""
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    if not isinstance(summary, dict) or not summary:
        yield "summary.json says nothing"
    named = [folder / text for text in _texts(summary) if _is_file_name(text)]
    if not named:
        yield "summary.json names no file"
    yield from (f"{path} is missing" for path in named if not path.is_file())
    yield from (f"{path} is empty" for path in named if path.is_file() and not path.stat().st_size)
    yield from (f"{path} is no PDF" for path in named if path.suffix == ".pdf" and not _begins(path, b"%PDF-"))
    yield from (f"{path} is no picture" for path in named if path.suffix == ".png" and not _begins(path, b"\x89PNG"))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _is_file_name(text: str) -> bool:
    return Path(text).suffix in {".pdf", ".png", ".xlsx", ".tar", ".age", ".txt", ".db"} and "\n" not in text


def _begins(path: Path, start: bytes) -> bool:
    if not path.is_file():
        return True
    with path.open("rb") as file:
        return file.read(len(start)) == start


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
