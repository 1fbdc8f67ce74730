"""One practice township of the default size, shared by the tests of this folder."""

from __future__ import annotations

import pytest

from app.practice.tables import PracticeTownship
from app.practice.township import generate


@pytest.fixture(scope="session")
def township() -> PracticeTownship:
    return generate()


@pytest.fixture(scope="session")
def clean_people(township: PracticeTownship) -> list[dict[str, str]]:
    """Give the importable rows by heading, with every dirty cell mended."""
    refused = {item.row for item in township.expected.refused}
    people = {
        index: dict(zip(township.residents.headings, map(str, row), strict=True))
        for index, row in enumerate(township.residents.rows)
        if index not in refused
    }
    for cell in township.expected.dirty:
        people[cell.row][cell.heading] = cell.clean
    return list(people.values())
