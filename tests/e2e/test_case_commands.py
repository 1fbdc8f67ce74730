"""Cases on the command line: opened, taken in, signed, shown, and the account typed twice."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.e2e.desk import run
from tests.entitlement_cases import APPLIED_ON, HANDLER, RESPONSIBLE, complete
from tests.offices import PASSPHRASE, citizen_id, new_desk, open_again

DAY = APPLIED_ON.isoformat()
ID_NUMBER = citizen_id("19660305")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    desk.person("李桂英", citizen_id=ID_NUMBER)
    desk.person("王秀兰", birth_date="1960-01-01")
    desk.person("王秀兰", birth_date="1961-01-01")
    desk.township.close()
    return tmp_path / "office"


def test_a_case_is_driven_to_its_approval(office: Path) -> None:
    opened = json.loads(run("case", "open", office, "local_aid", ID_NUMBER, "--applied-on", DAY, "--json").out)
    number = str(opened["case_id"])
    assert run("case", "step", office, number, "submit", "--on", DAY, "--by", HANDLER).code == 0
    township = open_again(office)
    complete(township, opened["case_id"], APPLIED_ON)
    township.close()
    opinion = ("opinion", "--on", DAY, "--result", "pass")
    for signer in (HANDLER, RESPONSIBLE, HANDLER):
        assert run("case", "step", office, "个案〔2026〕1号", *opinion, "--by", signer).code == 0
    again = run("case", "step", office, number, *opinion, "--by", HANDLER, "--entitled-from", "2026-01")
    assert again.code != 0
    assert "责任人必须是另一人" in again.err
    done = run("case", "step", office, number, *opinion, "--by", RESPONSIBLE, "--entitled-from", "2026-01")
    assert "已确认" in done.out
    account = ("--account-no", "6222021111111111", "--holder", "李桂英")
    assert run("case", "account", office, number, "--bank", "农商行", *account, "--by", HANDLER).code == 0
    wrong = ("--account-no", "6222021111111112", "--holder", "李桂英")
    assert "两次录入不一致" in run("case", "account", office, number, "--confirm", *wrong, "--by", RESPONSIBLE).err
    assert run("case", "account", office, number, "--confirm", *account, "--by", RESPONSIBLE).code == 0
    listed = json.loads(run("case", "list", office, "--programme", "local_aid", "--state", "approved", "--json").out)
    assert [(one["name"], one["entitled_from"], one["has_account"]) for one in listed] == [("李桂英", "2026-01", True)]
    shown = run("case", "show", office, number).out
    assert f"{DAY} 乡镇审核确认 责任人 审核意见 同意 {RESPONSIBLE}" in shown


def test_what_cannot_be_done_is_said(office: Path) -> None:
    assert "没有符合的个案" in run("case", "list", office).out
    twins = run("case", "open", office, "local_aid", "王秀兰")
    assert twins.code != 0
    assert "对应2人" in twins.err
    assert "没有个案" in run("case", "show", office, "个案〔2026〕9号").err
    late = (APPLIED_ON + timedelta(days=3650)).isoformat()
    assert "日期晚于今天" in run("case", "open", office, "local_aid", ID_NUMBER, "--applied-on", late).err
