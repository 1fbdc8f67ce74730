"""What the documents point at is there."""

from __future__ import annotations

import re

import pytest

from tests.architecture.sources import ROOT

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#]+)")
PATH = re.compile(r"`((?:app|ui|storage|printing|resources|tools|tests|\.ci)/[\w./-]*\w)/?`")
TARGET = re.compile(r"`make ([a-z-]+)|^make ([a-z-]+)", re.MULTILINE)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_a_document_names_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = LINK.findall(text) + PATH.findall(text)

    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_that_a_document_names_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {first or second for first, second in TARGET.findall((ROOT / name).read_text(encoding="utf-8"))}

    assert named <= targets
