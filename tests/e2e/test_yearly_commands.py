"""The yearly review and decisions after the approval, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.desk import run
from tests.entitlement_changes import approved, died
from tests.offices import PASSPHRASE, new_desk

SIGNED = ("--handler", "王丽", "--responsible", "赵敏", "--on", "2025-01-10")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an office with two approved cases: one goes on, of the other the person died."""
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    people = [desk.person(name, birth_date="1960-02-03") for name in ("王秀英", "李四")]
    for person in people:
        approved(desk, person)
    died(desk, people[1], "2024-12-20")
    desk.township.close()
    return tmp_path / "office"


def test_a_year_is_listed_and_its_unchanged_cases_confirmed(office: Path) -> None:
    listed = json.loads(run("annual-review", "list", office, "--year", "2025", "--json").out)
    assert [(one["name"], one["finding"]) for one in listed] == [("李四", "gone"), ("王秀英", "unchanged")]
    refused = run("annual-review", "confirm", office, "--year", "2025", "--handler", "王丽", "--responsible", "王丽")
    assert refused.code != 0
    assert "必须是两个人" in refused.out + refused.err
    done = run("annual-review", "confirm", office, "--year", "2025", *SIGNED)
    assert (done.code, "已确认1个，1个仍未审" in done.out) == (0, True)
    shown = run("annual-review", "list", office, "--year", "2025", "--village", "东河村").out
    assert "无变化" in shown
    assert run("annual-review", "list", office, "--village", "没有村").code != 0


def test_a_case_ends_by_what_the_register_tells_and_is_archived(office: Path) -> None:
    ended = run("case", "end", office, "2", *SIGNED)
    assert (ended.code, ended.err) == (0, "")
    listed = json.loads(run("case", "list", office, "--json").out)
    assert {one["case_id"]: one["state"] for one in listed} == {1: "approved", 2: "ended"}
    archived = run("case", "archive", office, "2", *SIGNED)
    assert archived.code == 0
    assert run("case", "continue", office, "1", "--reason", "情况属实", *SIGNED).code != 0


def test_a_case_is_transferred_and_an_end_is_named(office: Path) -> None:
    done = run(
        "case", "transfer", office, "1", "--to", "special_support_death/death", "--last-month", "2024-12", "--reason",
        "转特扶", *SIGNED,
    )  # fmt: skip
    assert (done.code, done.err) == (0, "")
    named = run("case", "end", office, "1", "--because", "voluntary", "--last-month", "2024-11", *SIGNED)
    assert named.code == 0
    assert run("case", "end", office, "99", *SIGNED).code != 0
