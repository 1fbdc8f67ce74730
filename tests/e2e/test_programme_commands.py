"""Programmes on the command line: what there are, what holds on a day, and files that are checked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import resources
from app.services.programmes import ParameterInput
from tests.e2e.desk import run
from tests.offices import PASSPHRASE, new_desk

TOP_UP = ParameterInput("old_age_reward.top_up", date(2026, 1, 1), "240", "县卫健发〔2026〕3号", by_whom="王芳")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.township.programmes.add_parameter(TOP_UP)
    desk.township.programmes.add_parameter(replace(TOP_UP, key="old_age_reward.rate", value="1200"))
    desk.township.programmes.adopt_calendar("seed_town", "old_age_reward", 2026)
    desk.township.close()
    return tmp_path / "office"


def test_programmes_are_listed_with_what_is_given_on_a_day(office: Path) -> None:
    today = run("programme", "list", office, "--on", "2026-07-01").out
    assert "1200 元/人·年 + 240 元/人·年 (待确认)" in today
    assert "590 元/人·月" in today
    assert "尚无标准" in today
    before = json.loads(run("programme", "list", office, "--on", "2010-01-01", "--json").out)
    assert before[0]["rates"]["独生子女家庭"] == "720 元/人·年"
    assert run("programme", "list", office, "--on", "yesterday").code != 0


def test_a_programme_is_shown_with_its_calendar_and_its_warnings(office: Path) -> None:
    shown = run("programme", "show", office, "old_age_reward", "--year", "2026").out
    assert "村级公示  2026-01-21  2026-02-03  14天" in shown
    assert "请核对：“本人申请”一般在“村级评议”之前，这里排在了后面" in shown
    assert "2025年还没有采用日历" in run("programme", "show", office, "old_age_reward", "--year", "2025").out
    assert run("programme", "show", office, "no_such").code != 0


def test_the_history_of_a_parameter_and_all_that_hold(office: Path) -> None:
    history = json.loads(run("programme", "parameters", office, "--key", "old_age_reward.rate", "--json").out)
    assert [line["value"] for line in history[0]["lines"]] == [
        "1200 元/人·年", "960 元/人·年", "720 元/人·年", "600 元/人·年",
    ]  # fmt: skip
    assert "本办公室" in run("programme", "parameters", office, "--key", "old_age_reward.rate").out
    held = run("programme", "parameters", office, "--on", "2025-06-01").out
    assert "960 元/人·年" in held
    assert "1200" not in held


def test_files_are_checked_without_an_office(tmp_path: Path) -> None:
    assert "检查无误" in run("programme", "check").out
    text = resources.path("programmes", "local_aid.toml").read_text(encoding="utf-8")
    own = tmp_path / "own.toml"
    own.write_text(text, encoding="utf-8")
    assert run("programme", "check", own).code == 0
    own.write_text(text.replace("local_aid.months", "local_aid.moons"), encoding="utf-8")
    told = run("programme", "check", own)
    assert told.code != 0
    assert "没有参数local_aid.moons" in told.err
    own.write_text("title = ", encoding="utf-8")
    assert "不是有效的TOML文件" in run("programme", "check", own).err
    assert "没有文件" in run("programme", "check", tmp_path / "none.toml").err
    for name in ("parameters", "calendars"):
        assert run("programme", "check", resources.path("programmes", f"{name}.toml")).code == 0
