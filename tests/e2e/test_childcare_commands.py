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
