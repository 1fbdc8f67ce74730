"""The gate: what comes through is what was typed, composed and printable."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.text import TextGate, aligned, clean, plain
from printing.theme import BODY, BODY_KAI

if TYPE_CHECKING:
    from printing.fonts import FontBook


def test_composes_but_keeps_compatibility_signs() -> None:
    assert clean("cafe\u0301") == "café"
    assert clean("①㎡％ｋｇ") == "①㎡％ｋｇ"
    assert clean("阿依·买买提") == "阿依\u00b7买买提"


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\u200b", "\ufeff", "\u202e", "\u2028", "\ufe0f", "\U000e0100"])
def test_takes_out_what_has_no_shape(sign: str) -> None:
    assert clean(f"李{sign}明") == "李明"


def test_keeps_line_ends_and_turns_tabs_into_spaces() -> None:
    assert clean("一\r\n二\r三\t四") == "一\n二\n三 四"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_markup_is_text(gate: TextGate) -> None:
    assert gate.set("A & B <c> &amp; <b>粗</b>", BODY).text == "A & B <c> &amp; <b>粗</b>"


def test_finds_a_font_for_every_character(gate: TextGate) -> None:
    text = gate.set("东岭𬱖村\U0002fffe", BODY)
    assert text.fonts[0] == text.fonts[1] == "township-fangsong"
    assert text.fonts[2] == "township-kai"
    assert text.missing == ("\U0002fffe",)
    assert [run for _, run in text.runs(0, 4)] == ["东岭", "𬱖", "村"]


def test_quotes_in_kai_are_full_width(gate: TextGate) -> None:
    text = gate.set("“一", BODY_KAI)
    assert text.widths_mm[0] == pytest.approx(text.widths_mm[1])


def test_joined_texts_keep_order(gate: TextGate) -> None:
    joined = gate.join(gate.set("（一）", BODY_KAI), gate.set("东岭", BODY))
    assert joined.text == "（一）东岭"
    assert joined.fonts == ("township-kai",) * 3 + ("township-fangsong",) * 2


def test_writes_dates_without_leading_zeros(gate: TextGate) -> None:
    assert gate.day(date(2026, 7, 6)) == "2026年7月6日"


@pytest.mark.parametrize(
    ("value", "shown"), [(Decimal("10.50"), "10.5"), (Decimal("1E+3"), "1000"), (Decimal("-0.25"), "-0.25"), (12, "12")]
)
def test_writes_decimals_plainly(value: object, shown: str) -> None:
    assert plain(value) == shown


def test_values_with_braces_are_harmless(fonts: FontBook) -> None:
    gate = TextGate(fonts, lambda _context, source: source)
    assert gate.wording("Test", "{village}.", village="{issuer}") == "{issuer}."


def test_figures_of_a_column_have_equal_places() -> None:
    assert aligned([Decimal("1006.5"), Decimal("896.56"), Decimal(918)]) == ["1006.50", "896.56", "918.00"]
    assert aligned([Decimal(10), Decimal(9)]) == ["10", "9"]
    assert aligned([]) == []
