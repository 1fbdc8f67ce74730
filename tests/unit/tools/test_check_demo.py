"""The demo is only believed when its figures agree and every file that its summary names is what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools.check_demo import figure_faults, file_faults, main


def test_a_sound_demo_has_no_faults(tmp_path: Path) -> None:
    summary = _summary()
    (tmp_path / "summary.json").write_text(json.dumps(summary), encoding="utf-8")
    for name in ("notice.pdf", "form.pdf", "slip.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.4")
    (tmp_path / "dictionary.md").write_text("# 数据字典", encoding="utf-8")
    (tmp_path / "today.png").write_bytes(b"\x89PNG")

    assert main(tmp_path) == 0


def test_missing_empty_and_false_files_are_named(tmp_path: Path) -> None:
    summary = _summary() | {"papers": ["gone.pdf", "empty.txt", "false.pdf"]}
    (tmp_path / "empty.txt").touch()
    for name in ("form.pdf", "slip.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.4")
    (tmp_path / "false.pdf").write_bytes(b"<html>")
    (tmp_path / "today.png").write_bytes(b"\x89PNG")
    (tmp_path / "summary.json").write_text(json.dumps(summary), encoding="utf-8")

    assert list(file_faults(summary, tmp_path)) == [
        "gone.pdf is missing",
        "empty.txt is not what it is called",
        "false.pdf is not what it is called",
        "dictionary.md is missing",
    ]
    assert main(tmp_path) == 1


def test_a_demo_without_paper_is_a_fault(tmp_path: Path) -> None:
    summary = _summary() | {"papers": [], "screens": [], "blank_forms": {}, "monthly_slip": "", "data_dictionary": []}

    assert list(file_faults(summary, tmp_path)) == [
        "there are no papers, or no pictures of the window",
        "there is no paper of the register",
    ]


def test_figures_that_cannot_be_true_together_are_named() -> None:
    summary = _summary()
    summary["residents_by_village"]["乙村"] = 3
    summary["imports"]["residents"]["rows_refused"] = 0
    summary["scores"]["2025"]["ranking"] = [{"rank": 2}, {"rank": 1}]
    summary["scores"]["2025Q1"]["ranking"] = [{"rank": 1}]
    summary["office_file_problems"] = ["page 7"]

    assert list(figure_faults(summary)) == [
        "the residents of the villages do not add up to those of the register",
        "the rows of the residents import do not add up",
        "the ranking of 2025 is out of order",
        "the ranking of 2025Q1 does not hold every village",
        "the office file: page 7",
    ]


def _summary() -> dict[str, Any]:
    return {
        "register": {"residents": 3},
        "residents_by_village": {"甲村": 1, "乙村": 2},
        "imports": {"residents": {"rows_read": 4, "rows_accepted": 3, "rows_refused": 1, "inserted": 3}},
        "scores": {
            "2025": {"ranking": [{"rank": 1}, {"rank": 1}]},
            "2025Q1": {"ranking": [{"rank": 1}, {"rank": 2}]},
        },
        "papers": ["notice.pdf"],
        "blank_forms": {"resident": "form.pdf"},
        "monthly_slip": "slip.pdf",
        "data_dictionary": ["dictionary.md"],
        "screens": ["today.png"],
        "office_file_problems": [],
    }
