"""Families in care on the command line: the operator's own, of others a number."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.services.care_types import ContactInput, FamilyInput
from tests.e2e.desk import run
from tests.offices import PASSPHRASE, new_desk


@pytest.mark.parametrize(("operator", "listed"), [("王丽", True), ("周静", False)])
def test_what_is_due_is_told_to_a_contact_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, operator: str, listed: bool
) -> None:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    entry = FamilyInput(desk.person("李桂英"), "death", "2026-5-1", "2026-6-1")
    desk.township.special_families.add(entry, (ContactInput("township", "王丽", "2026-5-1"),))
    desk.township.records.set_operator(operator)
    desk.township.close()
    said = run("care", "due", tmp_path / "office", "--until", "2026-12-31").out
    assert ("李桂英" in said) == listed
    assert ("落实双岗联系人" in said) == listed
    assert ("另有 1 户由他人联系" in said) != listed
    document = json.loads(run("care", "due", tmp_path / "office", "--until", "2026-12-31", "--json").out)
    assert document["counts"]["hidden"] == (0 if listed else 1)
    assert bool(document["due"]) == listed
    assert run("care", "due", tmp_path / "office", "--until", "someday").code != 0
