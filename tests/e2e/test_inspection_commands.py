"""Rounds on the command line, from the plan to the proof of the draw."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.inspection.draw import digest_of
from tests.e2e.desk import run
from tests.inspection_scheme import SCHEME
from tests.offices import PASSPHRASE, new_desk

SEED = "2026-07-01 彩票 03 08 17 会上报数 58"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("app.services.schemes.SchemeService.texts", lambda _self: {"rounds": SCHEME})
    desk = new_desk(tmp_path)
    desk.places()
    with desk.store.write() as connection:
        groups = [row[0] for row in connection.execute("SELECT id FROM village_group WHERE village_id = 1")]
        connection.executemany(
            "INSERT INTO resident (uid, name, sex, village_id, group_id) VALUES (?, '李强', '1', 1, ?)",
            [(f"p{number}", groups[number % len(groups)]) for number in range(1200)],
        )
    desk.township.close()
    return tmp_path / "office"


def test_a_year_is_planned_drawn_listed_and_proven(office: Path, tmp_path: Path) -> None:
    assert "inspection plan" in run("inspection", "list", office).out
    assert run("inspection", "plan", office, "--scheme", "rounds", "--year", "2026").code == 0
    sheet = tmp_path / "draw.pdf"
    drawn = run("inspection", "draw", office, "--round", "2", "--seed", SEED, "--to", sheet, "--json")
    assert drawn.code == 0
    document = json.loads(drawn.out)
    assert document["seed"] == SEED
    assert sheet.read_bytes().startswith(b"%PDF-")
    for village in document["villages"]:
        for group in (*village["drawn"], *village["others"]):
            if group["group_id"] is not None:
                assert group["digest"] == digest_of(SEED, village["village"], "2026-2", group["name"])
    again = run("inspection", "draw", office, "--round", "2", "--seed", "another seed")
    assert again.code == 1
    assert "抽签" in again.err
    listed = json.loads(run("inspection", "list", office, "--json").out)
    assert [(one["number"], one["state"]) for one in listed] == [
        (1, "planned"), (2, "drawn"), (3, "planned"), (4, "planned"),
    ]  # fmt: skip
    assert "已抽签" in run("inspection", "list", office, "--year", "2026").out
    assert run("inspection", "verify", office, "--round", "2").code == 0


def test_what_cannot_be_drawn_says_why(office: Path) -> None:
    assert "尚未安排" in run("inspection", "draw", office, "--round", "1", "--seed", SEED).err
    run("inspection", "plan", office, "--scheme", "rounds", "--year", "2026")
    assert "种子" in run("inspection", "draw", office, "--round", "1", "--seed", "x").err
    assert run("inspection", "plan", office, "--scheme", "nothing", "--year", "2026").code == 1
