"""The demo is only believed when everything that its summary names is there and is what it says."""

from __future__ import annotations

import json
from pathlib import Path

from tools.check_demo import find_faults, main


def test_a_complete_demo_has_no_faults(tmp_path: Path) -> None:
    _write(tmp_path, {"residents": 3, "papers": ["notice.pdf"], "pictures": {"today": "today.png"}})
    (tmp_path / "notice.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "today.png").write_bytes(b"\x89PNG")

    assert list(find_faults(tmp_path)) == []
    assert main(tmp_path) == 0


def test_missing_empty_and_false_files_are_named(tmp_path: Path) -> None:
    _write(tmp_path, {"files": ["gone.xlsx", "empty.xlsx", "false.pdf", "false.png"]})
    (tmp_path / "empty.xlsx").touch()
    (tmp_path / "false.pdf").write_bytes(b"<html>")
    (tmp_path / "false.png").write_bytes(b"<html>")

    faults = [fault.rpartition("/")[2] for fault in find_faults(tmp_path)]

    assert faults == ["gone.xlsx is missing", "empty.xlsx is empty", "false.pdf is no PDF", "false.png is no picture"]
    assert main(tmp_path) == 1


def test_a_summary_that_says_nothing_is_a_fault(tmp_path: Path) -> None:
    _write(tmp_path, {})

    assert list(find_faults(tmp_path)) == ["summary.json says nothing", "summary.json names no file"]


def _write(folder: Path, summary: dict[str, object]) -> None:
    (folder / "summary.json").write_text(json.dumps(summary), encoding="utf-8")
