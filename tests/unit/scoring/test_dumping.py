"""Data written as a scheme file is read back as the same data, and in the order people read."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.domain.scoring.scheme import check_scheme, dump_scheme, load_scheme
from app.domain.scoring.source import content_hash, parse
from tests.unit.scoring.samples import PATIENT, rich_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = (
    TEXTS
    | st.integers(-(2**60), 2**60)
    | st.booleans()
    | st.dates()
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4)
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=8
)
TABLES = st.dictionaries(TEXTS | st.sampled_from(["key", "title", "max_points", "fact", "items"]), VALUES, max_size=5)
SCHEMES = st.fixed_dictionaries(
    {},
    optional={
        "format": st.just(2),
        "title": TEXTS,
        "sections": st.lists(
            st.fixed_dictionaries({"key": TEXTS}, optional={"items": st.lists(TABLES, min_size=1, max_size=3)}),
            min_size=1,
            max_size=3,
        ),
        "bonuses": st.lists(TABLES, min_size=1, max_size=2),
        "tiers": st.lists(TABLES, min_size=1, max_size=2) | TEXTS,
        "mystery": VALUES,
    },
)


@PATIENT
@given(SCHEMES)
def test_what_is_written_is_read_back(data: dict[str, object]) -> None:
    text = dump_scheme(data)

    assert tomllib.loads(text, parse_float=Decimal) == data
    assert content_hash(parse(text)) == content_hash(data)


@pytest.mark.parametrize("path", sorted(resources.path("schemes").glob("*.toml")), ids=lambda path: path.stem)
def test_shipped_schemes_keep_their_hash(path: object) -> None:
    text = resources.path("schemes", str(path)).read_text("utf-8")

    assert load_scheme(dump_scheme(parse(text))).content_hash == load_scheme(text).content_hash


def test_keys_stand_in_the_order_people_read() -> None:
    turned = dict(reversed(parse(rich_text()).items()))
    turned["sections"] = [dict(reversed(section.items())) for section in turned["sections"]]  # type: ignore[attr-defined]  # a list of tables

    lines = dump_scheme(turned).splitlines()
    assert lines[:5] == [
        "format = 2",
        'scheme = "rich"',
        'version = "1"',
        'title = "全面试用办法"',
        'subjects = "village"',
    ]
    first_item = lines.index("[[sections.items]]")
    assert [line.partition(" = ")[0] for line in lines[first_item + 1 : first_item + 8]] == [
        "key", "number", "title", "source", "max_points", "spread", "rule",
    ]  # fmt: skip
    assert lines.index("[[tiers]]") < lines.index("[[classes]]") < lines.index("[[sections]]")
    assert check_scheme("\n".join(lines)).scheme is not None


def test_decimals_are_written_exactly_and_nothing_is_left_out() -> None:
    data = {"max_points": Decimal("2.50"), "cap": Decimal("1E+3"), "valid_from": date(2025, 1, 1), "note": None}

    assert dump_scheme(data) == "max_points = 2.5\nvalid_from = 2025-01-01\ncap = 1000\n"


@pytest.mark.parametrize("value", [1.5, object(), b"x"])
def test_what_has_no_place_in_a_scheme_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="has no place in a scheme"):
        dump_scheme({"note": value})
