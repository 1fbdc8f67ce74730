"""The childcare subsidy on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.services.case_types import StepInput
from app.services.childcare import IntakeInput
from tests.e2e.desk import run
from tests.offices import PASSPHRASE, new_desk


def test_children_are_listed_and_a_result_is_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk, office = new_desk(tmp_path), tmp_path / "office"
    desk.places()
    child = desk.person("李一诺", birth_date="2025-03-08")
    desk.person("张小满", birth_date="2024-09-08")
    case_id, _ = desk.township.childcare.intake(IntakeInput(child, "李桂英", "母亲", applied_on="2026-6-1"))
    desk.township.cases.take(case_id, StepInput("submit", "2026-6-1", "王丽"))
    number = desk.township.cases.detail(case_id).info.number
    desk.township.close()
    said = run("childcare", "list", office).out
    assert "10800 元（36 个月）" in said
    typed = ("--year", "2026", "--amount", "3600", "--paid-on", "2026-06-30", "--source", "县批次表")
    assert run("childcare", "result", office, number, "paid", *typed).code == 0
    document = json.loads(run("childcare", "list", office, "--json").out)
    assert [one["paid_fen"] for one in document["cases"]] == [3600_00]
    assert "请写县级给出的原因" in run("childcare", "result", office, number, "rejected", "--year", "2026").err
    assert run("childcare", "result", office, "999999x", "paid", "--year", "2026").code != 0


def test_a_table_of_the_county_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk, office = new_desk(tmp_path), tmp_path / "office"
    desk.places()
    child = desk.person("李一诺", birth_date="2025-03-08")
    case_id, _ = desk.township.childcare.intake(IntakeInput(child, "李桂英", "母亲", applied_on="2026-6-1"))
    desk.township.cases.take(case_id, StepInput("submit", "2026-6-1", "王丽"))
    row = ("李一诺", "2026", "已发放", "3600", "2026-06-25")
    heading = ("婴幼儿姓名", "补贴年度", "审核结果", "补贴金额", "发放日期")
    good, bad = desk.sheet((heading, row)), desk.sheet((heading, ("无此人", *row[1:])))
    desk.township.close()
    taken = run("childcare", "take", office, good)
    assert (taken.code, "收下1条" in taken.out) == (0, True)
    assert json.loads(run("childcare", "take", office, good, "--json").out)["known"] == 1
    refused = run("childcare", "take", office, bad)
    assert refused.code != 0
    assert "第2行：没有已受理的申请与“无此人”相符" in refused.out
