"""The notices whose term runs, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.services.rectifications import FindingLine, NewCase, StepInput
from tests.e2e.desk import run
from tests.offices import PASSPHRASE, new_desk


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    desk.township.close()
    return tmp_path / "office"


def test_notices_are_listed_the_longest_overdue_first(tmp_path: Path, office: Path) -> None:
    assert "没有等待整改的通知" in run("rectification", "list", office).out
    desk = new_desk(tmp_path / "second")
    desk.places()
    service = desk.township.rectifications
    lines = (FindingLine("月报", "4月迟报", "补齐报表"),)
    for village, day in ((1, "2026-06-30"), (2, "2026-06-01")):
        case_id, _changes = service.add(NewCase("village", village, "季度检查", lines, day))
        service.take(case_id, StepInput("issue", day, "王芳", "李强"))
    desk.township.close()
    second = tmp_path / "second" / "office"
    listed = json.loads(run("rectification", "list", second, "--json").out)
    assert [one["subject"] for one in listed] == ["西山村", "东河村"]
    shown = run("rectification", "list", second)
    assert shown.code == 0
    assert "季度检查" in shown.out
