"""Amounts to the cent, against a table that was worked out by hand."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.domain.entitlements.due import childcare_span, first_month, last_month, rate_of
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import Confidence, ParameterBook, ParameterRow
from app.domain.entitlements.programme import Category, FirstMonth, LastMonth, StartFrom, Unit

_TABLE = tomllib.loads((Path(__file__).parents[2] / "worked_amounts" / "people.toml").read_text(encoding="utf-8"))
CLAIMS: list[dict[str, Any]] = _TABLE["claim"]
RATES: dict[str, dict[str, Any]] = {one["category"]: one for one in _TABLE["rate"]}
_FEN = 100


def _category(name: str) -> tuple[Category, ParameterBook]:
    rate = RATES[name]
    kinds = {"rate": rate["amounts"], "top": rate["top_ups"]}
    rows = [
        ParameterRow(key, "", date.fromisoformat(day), value, "worked", Confidence.CONFIRMED)
        for key, values in kinds.items()
        for day, value in values.items()
    ]
    return Category(name, name, "rate", Unit(rate["unit"]), "top" if rate["top_ups"] else ""), ParameterBook(rows, "")


def _months(claim: dict[str, Any]) -> tuple[Month, Month]:
    if claim["category"].startswith("childcare"):
        first, last = childcare_span(claim["event"])
    else:
        applied = claim.get("applied", claim["event"])
        first = first_month(FirstMonth(claim["start"]), StartFrom(claim["from"]), claim["event"], applied)
        last = Month.parse(claim["until"])
    last = min(last, Month.parse(claim["until"]))
    if "end" in claim:
        last = min(last, last_month(LastMonth(claim["last"]), claim["end"]))
    return first, last


def _worked(working: str) -> Decimal:
    """Add up a line of paper: products joined by plus and minus."""
    total = Decimal(0)
    for term in working.replace(" - ", " + -").split(" + "):
        product = Decimal(1)
        for factor in term.split("*"):
            product *= Decimal(factor)
        total += product
    return total


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: f"{claim['person']}-{claim['category']}")
def test_a_worked_amount_is_right_to_the_cent(claim: dict[str, Any]) -> None:
    category, book = _category(claim["category"])
    first, last = _months(claim)
    rates = (rate_of(category, month, book) for month in first.until(last))
    assert Decimal(sum(rate.fen for rate in rates if rate is not None)) / _FEN == Decimal(claim["total"])


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: f"{claim['person']}-{claim['category']}")
def test_the_paper_adds_up(claim: dict[str, Any]) -> None:
    assert _worked(claim["working"]) == Decimal(claim["total"])


def test_there_are_enough_people_and_nobody_has_a_month_twice() -> None:
    people: dict[str, list[tuple[Month, Month]]] = {}
    for claim in CLAIMS:
        people.setdefault(claim["person"], []).append(_months(claim))
    assert len(people) >= 60
    for spans in people.values():
        for (_, ended), (started, _) in pairwise(spans):
            assert ended < started
