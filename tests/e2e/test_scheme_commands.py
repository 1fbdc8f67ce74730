"""The commands that look at schemes: what they say, and how they end."""

from __future__ import annotations

from pathlib import Path

import pytest

import resources
from tests.e2e.desk import run

SHIPPED = sorted(resources.path("schemes").glob("*.toml"))
BROKEN = """
format = 2
scheme = "old"
version = "1"
title = "旧办法"
max_points = 60
rounding = 0.01
[[classes]]
title = "合格"
at_least = 0
[[sections]]
key = "media"
title = "宣传教育"
max_points = 60
[[sections.items]]
key = "info"
title = "信息稿件"
max_points = 20
spread = "quarterly"
rule = "per_level"
fact = "media_pieces"
levels = [
    { level = "township", value = 1, cap = 12 },
    { level = "county", value = 1, cap = 5 },
    { level = "city", value = 3, cap = 5 },
]
[[sections.items]]
key = "policy"
title = "出生政策符合率"
max_points = 30
spread = "yearly"
rule = "manual"
"""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Give a scheme that must be refused."""
    file = tmp_path / "旧办法.toml"
    file.write_text(BROKEN, encoding="utf-8")
    return file


def test_differences_are_shown_as_a_table(broken: Path) -> None:
    ran = run("scheme", "check", broken)

    assert ran.code == 1
    assert "项目“信息稿件”：分项合计 22 分，该项满分 20 分，多出 2 分" in ran.out
    assert "“政策符合率”不得记分" in ran.out
    assert "封顶 5 分不是每次 3 分的整数倍" in ran.out
    table = [line.split() for line in ran.out.partition("合计核对：")[2].splitlines() if line]
    assert table == [
        ["位置", "设置", "实际合计", "写明", "相差"],
        ["项目“信息稿件”", "levels", "22", "20", "+2"],
        ["部分“宣传教育”", "max_points", "50", "60", "−10"],
        ["方案", "max_points", "60", "60", "一致"],
    ]
    assert ran.is_one_fault


def test_machines_get_paths_and_figures(broken: Path) -> None:
    ran = run("scheme", "check", broken, "--json")

    assert (ran.code, ran.document["usable"], ran.document["content_hash"]) == (1, False, None)
    assert [problem["path"] for problem in ran.document["problems"]] == [
        ["sections", 0, "items", 0, "levels"],
        ["sections", 0, "items", 1, "title"],
        ["sections", 0, "max_points"],
    ]
    assert [total["difference"] for total in ran.document["totals"]] == ["2", "-10", "0"]


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_shipped_scheme_can_be_used(file: Path) -> None:
    ran = run("scheme", "check", file, "--json")

    assert (ran.code, ran.document["scheme"], ran.document["problems"]) == (0, file.stem, [])


def test_file_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    file = tmp_path / "bom.toml"
    file.write_text(resources.path("schemes", "default-1000.toml").read_text("utf-8"), encoding="utf-8-sig")

    assert run("scheme", "check", file).code == 0


def test_what_is_no_scheme_ends_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "gbk.toml"
    file.write_bytes('title = "办法"'.encode("gb18030"))

    assert run("scheme", "check", file).is_one_fault
    assert run("scheme", "check", tmp_path / "none.toml").is_one_fault


def test_schemes_are_listed_with_and_without_an_office(office: Path) -> None:
    shipped = run("scheme", "list", "--json")

    names = [one["scheme"] for one in shipped.document]
    assert names[0] == "default-1000"
    assert sorted(names) == [file.stem for file in SHIPPED]
    assert all(one["problems"] == 0 for one in shipped.document)
    assert run("scheme", "list", office, "--json").document == shipped.document
    assert "千分制考核办法" in run("scheme", "list").out
