"""Candidates and rosters on the command line: lists, letters, files, and families under care kept apart."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from tests.e2e.desk import run
from tests.entitlement_cases import make_case
from tests.offices import PASSPHRASE, new_desk


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    desk.person("张桂兰", birth_date="1966-03-12", hukou_nature="6", children_count="1")
    desk.person("王秀英", birth_date="1966-03-12", hukou_nature="1")
    make_case(desk.township, desk.person("李桂英", birth_date="1966-01-12", hukou_nature="6"))
    family = desk.person("陈秀英", birth_date="1975-01-02")
    with desk.store.write() as connection:
        connection.execute(
            "INSERT INTO special_family (uid, village_id, resident_id, kind, since) VALUES ('f', 1, ?, 'death', '2020')",
            (family,),
        )
    desk.township.close()
    return tmp_path / "office"


def test_the_list_leaves_out_families_under_care_unless_asked(office: Path) -> None:
    day = ("--on", "2026-07-01")
    shown = run("candidates", "list", office, *day).out
    assert "张桂兰" in shown
    assert "未列入：1人已有个案。" in shown
    assert not [name for name in ("陈秀英", "王秀英", "李桂英") if name in shown]
    assert "王秀英" in run("candidates", "list", office, *day, "--unlikely").out
    cared = json.loads(run("candidates", "list", office, *day, "--kind", "special", "--json").out)
    assert [one["name"] for one in cared["candidates"]] == ["陈秀英"]
    assert "张桂兰" not in run("candidates", "list", office, *day, "--village", "西山村").out
    for wrong in (("--on", "yesterday"), ("--village", "无此村")):
        assert run("candidates", "list", office, *wrong).code != 0


def test_letters_and_rosters_are_written(office: Path, tmp_path: Path) -> None:
    letters = tmp_path / "告知书.pdf"
    assert "1份已写入告知书.pdf" in run("candidates", "letters", office, letters, "--on", "2026-07-01").out
    assert letters.read_bytes().startswith(b"%PDF")
    table, paper = tmp_path / "新增.xlsx", tmp_path / "新增.pdf"
    roster = ("roster", office, "old_age_reward", "new", "2026")
    assert run(*roster, table).code != 0
    assert run(*roster, table, "--purpose", "上报新增", "--to", "县卫生健康局").code == 0
    sheet = openpyxl.load_workbook(table).active
    assert sheet is not None
    assert [cell.value for cell in sheet[2]] == [
        "姓名", "身份号码", "性别", "出生日期", "家庭住址", "联系电话", "奖扶状态", "开始奖扶年度",
    ]  # fmt: skip
    assert sheet["A3"].value == "李桂英"
    assert run(*roster, paper).code == 0
    assert paper.read_bytes().startswith(b"%PDF")
