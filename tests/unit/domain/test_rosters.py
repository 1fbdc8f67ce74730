"""Which cases stand on which roster of a year, and layouts that are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.rosters import (
    BUILT_IN,
    COLUMNS,
    USUAL,
    CaseSpan,
    ChosenColumn,
    RosterKind,
    RosterLayout,
    checked,
    column,
    from_json,
    is_on,
    to_json,
)
from app.domain.errors import InvalidInput

RUNNING = CaseSpan("approved", "2024-03-05", "2024-01", "", "")
ENDED = replace(RUNNING, state="ended", entitled_until="2026-05", ended_on="2026-06-02")


def kinds(span: CaseSpan, year: int) -> set[str]:
    return {kind.value for kind in RosterKind if is_on(kind, year, span)}


@pytest.mark.parametrize(
    ("span", "year", "expected"),
    [
        (RUNNING, 2023, set()),
        (RUNNING, 2024, {"new", "current"}),
        (RUNNING, 2025, {"review", "current"}),
        (ENDED, 2026, {"review", "current", "exit"}),
        (ENDED, 2027, set()),
        (replace(ENDED, state="archived"), 2026, {"review", "current", "exit"}),
        (replace(ENDED, entitled_until="2025-12"), 2026, {"exit"}),
        (replace(RUNNING, state="cancelled"), 2024, set()),
        (replace(RUNNING, state="under_review", approved_on=""), 2024, set()),
        (replace(RUNNING, is_paid=True), 2025, {"review", "current", "payout"}),
        (replace(RUNNING, entitled_from="2025-01"), 2024, {"new"}),
    ],
)
def test_a_case_stands_on_the_rosters_of_its_years(span: CaseSpan, year: int, expected: set[str]) -> None:
    assert kinds(span, year) == expected


def test_the_order_of_the_county_is_as_counties_send_it() -> None:
    keys = [one.key for one in BUILT_IN[0].columns]
    assert keys == ["name", "citizen_id", "sex", "birth_date", "address", "phone", "status", "since_year"]


def test_layouts_that_ship_hold_known_columns_and_every_kind_has_one() -> None:
    names = {one.name for one in BUILT_IN}
    assert len(names) == len(BUILT_IN)
    assert set(USUAL) == set(RosterKind)
    assert set(USUAL.values()) <= names
    for layout in BUILT_IN:
        assert [column(one.key).key for one in layout.columns] == [one.key for one in layout.columns]
        assert len({one.key for one in layout.columns}) == len(layout.columns)


@given(st.lists(st.tuples(st.sampled_from([one.key for one in COLUMNS]), st.text(max_size=8)), min_size=1, max_size=9))
def test_a_layout_comes_back_as_it_was_kept(columns: list[tuple[str, str]]) -> None:
    layout = RosterLayout("县局", tuple(ChosenColumn(*one) for one in columns))
    assert from_json("县局", to_json(layout)) == layout


def test_columns_that_are_no_more_are_left_out_and_nothing_left_is_refused() -> None:
    assert from_json("旧", '[["name", "姓名"], ["policy", "政策"], 7]').columns == (ChosenColumn("name", "姓名"),)
    for text in ("{", "[]", '[["policy", ""]]', "7"):
        with pytest.raises(InvalidInput):
            from_json("旧", text)
    with pytest.raises(InvalidInput):
        checked(RosterLayout(" ", (ChosenColumn("name"),)))
