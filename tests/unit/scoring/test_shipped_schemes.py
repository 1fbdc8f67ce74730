"""The schemes that are shipped: sums, sources, lawfulness, and what their documents promise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.domain.scoring.engine import score_subject
from app.domain.scoring.facts import FactPart, FactValue, find_fact
from app.domain.scoring.guard import unlawful
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import check_scheme, load_scheme
from app.domain.text import Message
from tests.architecture.sources import ROOT
from tests.scoring_cases.witness import read_scheme
from tests.unit.scoring.samples import PATIENT

TOTALS = {
    "county-assessment": 730,
    "default-1000": 1000,
    "department-duties": 100,
    "quarterly-inspection": 400,
    "village-worker": 100,
}
NEW = sorted(TOTALS.keys() - {"default-1000"})
KEY = re.compile(r"`(\w+)`(?: (\d+))?")
ROUND_LINES = ("guide", "notices", "supplies", "records")


def test_these_are_all() -> None:
    found = {path.name.removesuffix(".toml") for path in resources.path("schemes").iterdir()}

    assert found == TOTALS.keys()


@pytest.mark.parametrize("name", TOTALS)
def test_it_loads_without_problems_or_remarks_and_adds_up(name: str) -> None:
    check = check_scheme(_text(name))

    assert [str(problem) for problem in check.problems] == []
    assert [str(remark) for remark in check.remarks] == []
    assert all(total.difference == 0 for total in check.totals)
    assert check.scheme is not None
    assert check.scheme.scheme_id == name
    assert check.scheme.max_points == TOTALS[name]


@pytest.mark.parametrize("name", TOTALS)
def test_no_text_and_no_fact_touches_private_life(name: str) -> None:
    place = Message("Scheme", "The scheme")
    texts = list(_texts(_raw(name)))
    facts = load_scheme(_text(name)).facts

    assert [str(found) for found in unlawful(place, texts, facts)] == []


@pytest.mark.parametrize("name", NEW)
def test_every_item_names_its_source_and_its_papers(name: str) -> None:
    for item in _items(_raw(name)):
        assert "原" in item["source"] or "《" in item["source"]
        assert item["evidence"]


@pytest.mark.parametrize("name", NEW)
def test_facts_are_recorded_for_its_subjects(name: str) -> None:
    scheme = load_scheme(_text(name))
    for key in scheme.facts:
        spec = find_fact(key)
        assert key.startswith("mark:") or (spec is not None and scheme.subjects in spec.subjects)


def test_the_document_of_the_county_paper_tells_the_points_of_every_item() -> None:
    rows = _rows("## Carried over")
    stated = {key: int(points or row[2]) for row in rows for key, points in KEY.findall(row[3]) if row[2].isdigit()}
    raw = _raw("county-assessment")

    assert stated == {item["key"]: item["max_points"] for item in _items(raw)}
    assert sum(stated.values()) == TOTALS["county-assessment"]
    bonuses = {key for row in rows for key, _ in KEY.findall(row[3]) if not row[2].isdigit()}
    assert {entry["key"] for entry in [*raw["bonuses"], *raw["deductions"]]} <= bonuses


def test_what_the_county_paper_loses_makes_a_thousand_with_what_it_keeps() -> None:
    lost = sum(int(row[2]) for row in _rows("## Left out") if row[2].isdigit())

    assert lost + TOTALS["county-assessment"] == 1000


def test_the_document_of_schemes_names_each() -> None:
    text = (ROOT / "docs/schemes.md").read_text(encoding="utf-8")

    assert all(f"| `{name}` |" in text for name in TOTALS)


@st.composite
def _four_rounds(draw: st.DrawFn) -> dict[str, FactValue]:
    """Draw what four inspections and the records of a year may say."""
    few = st.integers(0, 9)
    months = [f"2025-{month:02}" for month in range(1, 13)]
    pairs = st.integers(1, 37).flatmap(lambda due: st.tuples(st.integers(0, due), st.just(due)))
    keys = [f"2025Q{quarter}" for quarter in range(1, 5)]
    return {
        "mark:service_points": _shares({f"{key}/{line}": draw(pairs) for key in keys for line in ROUND_LINES}),
        "mark:sample_check": _shares({key: draw(pairs) for key in keys}),
        "mark:rectified_in_time": _shares({f"{key}/rectified": draw(pairs) for key in keys}),
        "reports_on_time": _shares({month: (int(draw(st.booleans())), 1) for month in months}),
        "disclosures": _counts({key: draw(few) for key in keys}),
        "board_updates": _counts({key: draw(few) for key in keys}),
    }


@PATIENT
@given(_four_rounds())
def test_four_announced_rounds_add_up_to_the_year(facts: dict[str, FactValue]) -> None:
    scheme = load_scheme(_text("quarterly-inspection"))
    rounds = [
        score_subject(scheme, Period(2025, quarter), {key: _of(value, quarter) for key, value in facts.items()})
        for quarter in range(1, 5)
    ]
    year = score_subject(scheme, Period(2025), facts)

    assert year.points == sum((found.points for found in rounds), Decimal(0))
    assert year.max_points == sum((found.max_points for found in rounds), Decimal(0))


def _of(value: FactValue, quarter: int) -> FactValue:
    """Leave what lies in a quarter."""
    months = tuple(f"2025-{month:02}" for month in range(3 * quarter - 2, 3 * quarter + 1))
    return _fact([part for part in value.parts if part.key in months or part.key.startswith(f"2025Q{quarter}")])


def _shares(parts: Mapping[str, tuple[int, int]]) -> FactValue:
    return _fact([FactPart(key, Decimal(done), Decimal(due)) for key, (done, due) in parts.items()])


def _counts(parts: Mapping[str, int]) -> FactValue:
    return _fact([FactPart(key, Decimal(count)) for key, count in parts.items()])


def _fact(parts: list[FactPart]) -> FactValue:
    denominators = [part.denominator for part in parts if part.denominator is not None]
    numerator = sum((part.numerator for part in parts), Decimal(0))
    return FactValue(numerator, sum(denominators, Decimal(0)) if denominators else None, tuple(parts))


def _text(name: str) -> str:
    return resources.path("schemes", f"{name}.toml").read_text("utf-8")


def _raw(name: str) -> dict[str, Any]:
    return read_scheme(resources.path("schemes", f"{name}.toml"))


def _items(raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (item for section in raw["sections"] for item in section["items"])


def _texts(value: object) -> Iterator[str]:
    """Give every text of the file, wherever it stands."""
    match value:
        case str():
            yield value
        case dict():
            for entry in value.values():
                yield from _texts(entry)
        case list():
            for entry in value:
                yield from _texts(entry)


def _rows(heading: str) -> list[list[str]]:
    """Give the cells of the table below a heading of the document."""
    text = (ROOT / "docs/county-assessment.md").read_text(encoding="utf-8")
    below = text.partition(f"{heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in below.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
