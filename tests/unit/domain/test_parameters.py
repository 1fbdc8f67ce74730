"""Which of many dated rows holds on a day, and how values are read."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements.parameters import (
    OWN_REGION,
    WORDS,
    Confidence,
    ParameterBook,
    ParameterRow,
    ValueKind,
    fault_of,
    fen,
)

CODE = "411525102"
DAYS = st.dates(date(2004, 1, 1), date(2030, 12, 31))
REGIONS = st.sampled_from(("", "41", "4115", "411525", "411525102", "44", "33", "411526"))


def row(value: str, valid_from: str, region: str = "", *, own: bool = False, at: str = "") -> ParameterRow:
    return ParameterRow(
        "k",
        OWN_REGION if own else region,
        date.fromisoformat(valid_from),
        value,
        "s",
        Confidence.CONFIRMED,
        "",
        at,
        own,
    )


def test_the_latest_day_of_the_narrowest_region_holds() -> None:
    rows = (
        row("600", "2004-01-01"),
        row("720", "2009-01-01"),
        row("900", "2008-06-01", "41"),
        row("5", "2009-01-01", "44"),
    )
    book = ParameterBook(rows, CODE)
    held = [book.word("k", date.fromisoformat(day)) for day in ("2003-12-31", "2004-01-01", "2008-05-31", "2008-06-01")]
    assert held == [None, "600", "600", "900"]
    assert book.word("k", date(2026, 1, 1)) == "900"
    assert ParameterBook(rows, "330100001").word("k", date(2026, 1, 1)) == "720"


def test_what_the_office_typed_outranks_every_region_but_only_from_its_day() -> None:
    book = ParameterBook((row("1", "2004-01-01"), row("2", "2020-01-01", CODE), row("3", "2022-01-01", own=True)), CODE)
    assert [book.word("k", date(year, 6, 1)) for year in (2019, 2021, 2023)] == ["1", "2", "3"]
    assert book.rows("k")[0].value == "3"


def test_of_two_rows_of_one_day_the_later_recorded_holds() -> None:
    first, second = row("1", "2026-01-01", own=True, at="2026-02-02"), row("2", "2026-01-01", own=True, at="2026-02-01")
    assert ParameterBook((first, second), CODE).word("k", date(2026, 1, 1)) == "1"
    assert ParameterBook((second, first), CODE).word("k", date(2026, 1, 1)) == "1"
    same = row("9", "2026-01-01", own=True, at="2026-02-02")
    assert ParameterBook((first, same), CODE).word("k", date(2026, 1, 1)) == "9"


@given(st.lists(st.tuples(REGIONS, DAYS, st.booleans(), st.integers(0, 3), st.integers(0, 999)), max_size=12), DAYS)
def test_it_agrees_with_reading_the_rule_aloud(lines: list[tuple[str, date, bool, int, int]], day: date) -> None:
    rows = [
        ParameterRow("k", OWN_REGION if own else region, on, str(value), "s", Confidence.CONFIRMED, "", f"at {at}", own)
        for region, on, own, at, value in lines
    ]
    ranked = []
    for place, one in enumerate(rows):
        if one.valid_from > day or not (one.is_own or CODE.startswith(one.region)):
            continue
        width = 99 if one.is_own else len(one.region)
        ranked.append(((width, one.valid_from, one.recorded_at, place), one.value))
    assert ParameterBook(rows, CODE).word("k", day) == (max(ranked)[1] if ranked else None)


@given(DAYS, DAYS)
def test_a_new_row_changes_no_day_before_its_own(day: date, new_from: date) -> None:
    old = (row("600", "2004-01-01"), row("720", "2009-01-01"))
    new = row("1", new_from.isoformat(), own=True)
    before, after = ParameterBook(old, CODE), ParameterBook((*old, new), CODE)
    assert after.word("k", day) == ("1" if day >= new_from else before.word("k", day))
    assert after.word("k", new_from - timedelta(days=1)) == before.word("k", new_from - timedelta(days=1))


@given(st.integers(0, 10**9))
def test_yuan_become_fen_without_a_float(amount: int) -> None:
    assert fen(f"{amount // 100}.{amount % 100:02d}") == amount


def test_amounts_numbers_and_days_are_read() -> None:
    book = ParameterBook((row("460.5", "2004-01-01"),), CODE)
    assert book.amount_fen("k", date(2026, 1, 1)) == 46050
    assert ParameterBook((row("60", "2004-01-01"),), CODE).whole("k", date(2026, 1, 1)) == 60
    assert ParameterBook((row("1933-01-01", "2004-01-01"),), CODE).day("k", date(2026, 1, 1)) == date(1933, 1, 1)
    nothing = (book.amount_fen("x", date(2026, 1, 1)), book.whole("x", date(2026, 1, 1)), book.day("x", date.max))
    assert nothing == (None, None, None)
    assert book.row("x", date.max) is None


@pytest.mark.parametrize("value", ["1.005", "x", "NaN", "Infinity", "1e-9"])
def test_what_is_no_amount_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=re.escape(value)):
        fen(value)
    assert fault_of(ValueKind.YUAN, value) is not None


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (ValueKind.YUAN, ("0", "960", "460.5", "10000000"), ("-1", "1e3", "１２", "960元", "10000001", ".5")),
        (ValueKind.WHOLE, ("0", "60", "1000"), ("60.0", "-1", "６０", "1001", "")),
        (ValueKind.DAY, ("1933-01-01",), ("1933-1-1", "2026-02-30", "1933")),
        (ValueKind.FIRST_MONTH, ("same", "next", "year"), ("before", "")),
        (ValueKind.LAST_MONTH, ("before", "same", "year"), ("next",)),
        (ValueKind.START_FROM, ("event", "application"), ("same",)),
        (ValueKind.DAY_COUNT, ("calendar", "working"), ("days",)),
    ],
)
def test_values_are_checked_by_their_kind(kind: ValueKind, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    assert [value for value in good if fault_of(kind, value) is not None] == []
    assert [value for value in bad if fault_of(kind, value) is None] == []


@given(st.sampled_from(tuple(ValueKind)), st.text(max_size=12))
def test_a_value_without_fault_can_always_be_read(kind: ValueKind, value: str) -> None:
    if fault_of(kind, value) is not None:
        return
    book = ParameterBook((row(value, "2004-01-01"),), CODE)
    day = date(2026, 1, 1)
    if kind is ValueKind.YUAN:
        assert (book.amount_fen("k", day) or 0) >= 0
    elif kind is ValueKind.WHOLE:
        assert (book.whole("k", day) or 0) >= 0
    elif kind is ValueKind.DAY:
        assert book.day("k", day) is not None
    else:
        assert value in WORDS[kind]
