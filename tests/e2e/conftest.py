"""The demonstration, run once; small workbooks; and a fresh office for each test that asks for one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import resources
from app import bootstrap
from app.practice.tables import PracticeSize, PracticeTownship
from app.practice.township import generate
from app.services.practice import write_workbooks
from tests.e2e.desk import CHEAP, PASSPHRASE, PROFILE, run
from tests.e2e.recount import Books

SMALL = PracticeSize(villages=3, groups=7, households=90, residents=360)


@dataclass(frozen=True, slots=True)
class Demonstration:
    """The folder that the demonstration filled."""

    folder: Path
    summary: Mapping[str, Any]
    books: Books


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """Run ``township-desk demo`` on the default practice township."""
    folder = tmp_path_factory.mktemp("demonstration")
    ran = run("demo", "--to", folder)
    assert ran.code == 0, ran.err
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    return Demonstration(folder, summary, Books(folder / "workbooks", resources.path("codes")))


@dataclass(frozen=True, slots=True)
class Practice:
    """A small practice township and its workbooks."""

    township: PracticeTownship
    files: Mapping[str, Path]


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    """Write the workbooks of a small township."""
    township = generate(SMALL, seed=7)
    return Practice(township, write_workbooks(township, tmp_path_factory.mktemp("practice")))


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty office whose passphrase the command line finds in the environment."""
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "office"
    bootstrap.create_township(folder, PASSPHRASE, PROFILE, surroundings=CHEAP).close()
    return folder
