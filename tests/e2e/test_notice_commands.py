"""Meetings and notices on the command line: the whole way of two cases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.desk import run
from tests.notice_cases import waiting_case
from tests.offices import PASSPHRASE, new_desk


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    waiting_case(desk, "李桂英", "village_review")
    waiting_case(desk, "张三丰")
    desk.township.close()
    return tmp_path / "office"


def test_a_meeting_is_written_down_and_printed(tmp_path: Path, office: Path) -> None:
    assert "李桂英" in run("village-review", "list", office).out
    options = ("--on", "2026-06-20", "--chair", "赵敏", "--recorder", "王丽", "--entitled", "30", "--present", "19")
    wrong = run("village-review", "add", office, "东河村", "--vote", "1-19", *options)
    assert wrong.code != 0
    done = run("village-review", "add", office, "东河村", "--vote", "1:18:1:0", *options)
    assert done.code == 0
    assert "不足三分之二" in done.out
    listed = json.loads(run("village-review", "list", office, "--json").out)
    assert [(one["held_on"], one["passed"]) for one in listed["meetings"]] == [("2026-06-20", 1)]
    for choice in (("--meeting", "1"), ("--village", "西山村")):
        assert run("village-review", "print", office, tmp_path / "minutes.pdf", *choice).code == 0
        assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")
    assert run("village-review", "print", office, tmp_path / "x.pdf", "--village", "没有村").code != 0


def test_a_notice_goes_its_whole_way(tmp_path: Path, office: Path) -> None:
    assert "old_age_reward village_notice" in run("notice", "list", office).out
    draft = run(
        "notice",
        "draft",
        office,
        "old_age_reward",
        "village_notice",
        "--village",
        "东河村",
        "--names",
        "masked",
        "--json",
    )
    assert json.loads(draft.out)["lines"] == 1
    signers = ("--handler", "王丽", "--responsible", "赵敏")
    posting = ("--on", "2026-06-10", "--place", "公示栏", "--authority", "镇政府", "--phone", "0700-1234567")
    assert run("notice", "post", office, "1", *posting, "--handler", "王丽", "--responsible", "王丽").code != 0
    assert run("notice", "post", office, "1", *posting, *signers).code == 0
    assert run("notice", "remove", office, "1", "--on", "2026-06-17").code != 0
    objected = ("--channel", "visit", "--on", "2026-06-12", "--content", "户口不在本村", "--case", "2")
    assert run("notice", "object", office, "1", *objected).code == 0
    assert run("notice", "remove", office, "1", "--on", "2026-06-18").code == 0
    assert run("notice", "close", office, "1", *signers).code != 0
    answer = ("--result", "not_upheld", "--on", "2026-06-20", "--handling", "核对属实")
    assert run("notice", "answer", office, "1", *answer, *signers).code == 0
    closed = json.loads(run("notice", "close", office, "1", *signers, "--json").out)
    assert (closed["result"], closed["lines"][0]["name"]) == ("answered", "张*丰")
    for paper in ("public_notice", "notice_certificate"):
        assert run("notice", "print", office, "1", tmp_path / "paper.pdf", "--paper", paper).code == 0
        assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert "已答复" in run("notice", "list", office).out


def test_a_draft_is_discarded_and_a_posted_one_withdrawn(office: Path) -> None:
    for number in ("1", "2"):
        assert run("notice", "draft", office, "old_age_reward", "village_notice", "--village", "东河村").code == 0
        if number == "1":
            assert run("notice", "withdraw", office, number).code == 0
    posting = ("--on", "2026-06-10", "--place", "公示栏", "--authority", "镇政府", "--phone", "0700-1234567")
    assert run("notice", "post", office, "2", *posting, "--handler", "王丽", "--responsible", "赵敏").code == 0
    assert run("notice", "withdraw", office, "2").code != 0
    assert "作废" in run("notice", "withdraw", office, "2", "--reason", "村名写错").out
