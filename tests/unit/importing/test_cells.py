"""Each kind of cell: what is clean stays, slips are mended, what has lost something is refused."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import reference
from app.domain.importing.cells import Cell, Value, clean_text, read_name, reader_for, text_of
from app.domain.records.spec import Kind
from tests.offices import citizen_id

CODES = reference.load_codes()
GOOD = "11010519491231002X"

EXTENSIONS = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1),
    (0x2CEB0, 0x2EBE0), (0x2EBF0, 0x2EE5D), (0x30000, 0x3134A), (0x31350, 0x323AF),
)  # fmt: skip
"""The unified ideographs and their extensions A, B, C, D, E, F, I, G, H."""
ideographs = st.one_of(*(st.characters(min_codepoint=first, max_codepoint=last) for first, last in EXTENSIONS))


@given(st.text(alphabet=ideographs, min_size=1, max_size=6))
def test_a_clean_name_is_never_changed(name: str) -> None:
    assert clean_text(name) == name
    reading = read_name(name)
    assert (reading.value, reading.mended, reading.fault) == (name, False, None)


@pytest.mark.parametrize("block", EXTENSIONS)
def test_the_ends_of_every_block_survive(block: tuple[int, int]) -> None:
    for point in block:
        name = f"李{chr(point)}"
        assert (read_name(f" 李 {chr(point)}\u3000").value, read_name(name).value) == (name, name)


noise = st.sampled_from(" \t\n\u3000\u00a0\u200b\u200e\u202c\u2066\ufeff\u0301\u3099か\u2329中\x00\x1fｅeＡ１1·")


@given(st.text(alphabet=st.one_of(noise, st.characters(exclude_categories=["Cs"])), max_size=12))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.strip()


@given(st.text(alphabet=noise, max_size=12))
def test_no_invisible_character_is_left(text: str) -> None:
    assert not set(clean_text(text)) & set("\t\n\u3000\u00a0\u200b\u200e\u202c\u2066\ufeff\x00\x1fＡ１")


A_TRUTH = "the cell holds TRUE or FALSE instead of a value: type the value itself"
AN_ERROR = "the formula in this cell ends in an error: write the value itself into the cell"
NO_DATE = "this is not a date that exists"
NO_DAY = "the date has to be given to the day"
UNCLEAR = "stored as a number, this is January or October: type it again as text"
NO_NUMBER = "this is not a whole number"
MASKED = "a masked figure is read as missing, not as zero"
NOT_LISTED = "this word is not in the code list"
PRIVATE = "a character has no standard code (U+E863): choose the right one and type it again"
PLACEHOLDER = "a placeholder is read as no number"
CLEAN, MENDED = "", "mended"
"""The third column of the table: kept as it is, mended, or the fault."""

TABLE: list[tuple[Kind, Cell, Value, str]] = [
    (Kind.TEXT, "东河村 3 组", "东河村3组", MENDED),
    (Kind.TEXT, "two words", "two words", CLEAN),
    (Kind.TEXT, "  two   words ", "two words", MENDED),
    (Kind.TEXT, "\u200b", None, CLEAN),
    (Kind.TEXT, 12.0, "12", CLEAN),
    (Kind.TEXT, "门牌\ue863号", "门牌\ue863号", PRIVATE),
    (Kind.TEXT, "Ａ栋１０１，东", "A栋101，东", MENDED),
    (Kind.NAME, "李 四", "李四", MENDED),
    (Kind.NAME, "买买提•艾力", "买买提·艾力", MENDED),
    (Kind.NAME, "买买提 · 艾力", "买买提·艾力", MENDED),
    (Kind.NAME, "John  Smith", "John Smith", MENDED),
    (Kind.NAME, "\u3000", None, CLEAN),
    (Kind.NAME, "张\ue863", "张\ue863", PRIVATE),
    (Kind.KEY, " 00 12 ", "0012", MENDED),
    (Kind.KEY, "0012", "0012", CLEAN),
    (Kind.KEY, 12, "12", CLEAN),
    (Kind.KEY, " ", None, CLEAN),
    (Kind.PLACE, "东河 村", "东河村", MENDED),
    (Kind.CITIZEN_ID, GOOD, GOOD, CLEAN),
    (Kind.CITIZEN_ID, f"'{GOOD.lower()}", GOOD, MENDED),
    (Kind.CITIZEN_ID, " ", None, CLEAN),
    (Kind.CITIZEN_ID, None, None, CLEAN),
    (Kind.CITIZEN_ID, "无", None, PLACEHOLDER),
    (Kind.CITIZEN_ID, "0" * 18, None, PLACEHOLDER),
    (
        Kind.CITIZEN_ID, "110105491231002", None,
        "a 15-digit number of the old kind is read as no number: enter the 18-digit one",
    ),
    (
        Kind.CITIZEN_ID, 1.1010519491231e17, None,
        "the ID number was stored as a number, so its last digits are lost: type it again as text",
    ),
    (
        Kind.CITIZEN_ID, f"'{GOOD[:-1]}", None,
        "the ID number has 17 characters instead of 18: look it up on the card",
    ),
    (Kind.DATE, "1998.1.3", "1998-01-03", MENDED),
    (Kind.DATE, "1998-01-03", "1998-01-03", CLEAN),
    (Kind.DATE, "1965.12", "1965-12", MENDED),
    (Kind.DATE, date(1998, 1, 3), "1998-01-03", CLEAN),
    (Kind.DATE, datetime(1998, 1, 3, 8), "1998-01-03", CLEAN),  # noqa: DTZ001 - workbooks know no zones
    (Kind.DATE, 36000.0, "1998-07-24", MENDED),
    (Kind.DATE, 19980103, "1998-01-03", MENDED),
    (Kind.DATE, 1965.12, "1965-12", MENDED),
    (Kind.DATE, 1965.1, None, UNCLEAR),
    (Kind.DATE, "1965.1", "1965-01", MENDED),
    (Kind.DATE, "2023-02-30", None, NO_DATE),
    (Kind.DATE, time(8, 30), None, NO_DATE),
    (Kind.DATE, True, None, A_TRUTH),
    (Kind.NAME, False, None, A_TRUTH),
    (Kind.TEXT, "#N/A", None, AN_ERROR),
    (Kind.TEXT, "#第一", "#第一", ""),
    (Kind.DATE, " ", None, CLEAN),
    (Kind.DAY, "1998年1月3日", "1998-01-03", MENDED),
    (Kind.DAY, "1998年1月", None, NO_DAY),
    (Kind.DAY, "1998", None, NO_DAY),
    (Kind.DAY, "待定", None, NO_DATE),
    (Kind.DAY, " ", None, CLEAN),
    (Kind.MONTH, "2025年3月", "2025-03", MENDED),
    (Kind.MONTH, "2025-03", "2025-03", CLEAN),
    (Kind.MONTH, date(2025, 3, 1), "2025-03", CLEAN),
    (Kind.MONTH, 2025.1, None, UNCLEAR),
    (Kind.MONTH, 202503, "2025-03", MENDED),
    (Kind.MONTH, "2025", None, NO_DATE),
    (Kind.MONTH, " ", None, CLEAN),
    (Kind.PHONE, "13812345678", "13812345678", CLEAN),
    (Kind.PHONE, "138-1234-5678", "13812345678", MENDED),
    (Kind.PHONE, "+86 138 1234 5678", "13812345678", MENDED),
    (Kind.PHONE, "\u202d13812345678\u202c", "13812345678", MENDED),
    (Kind.PHONE, "１３８１２３４５６７８", "13812345678", MENDED),
    (Kind.PHONE, "(0871) 6312345", "08716312345", MENDED),
    (Kind.PHONE, 13812345678.0, "13812345678", CLEAN),
    (Kind.PHONE, "1381234567", None, "the phone number has 10 digits: it is not complete"),
    (Kind.PHONE, " ", None, CLEAN),
    (Kind.INT, "3", 3, CLEAN),
    (Kind.INT, 3.0, 3, CLEAN),
    (Kind.INT, "３人", 3, MENDED),
    (Kind.INT, "0", 0, CLEAN),
    (Kind.INT, "-1", None, NO_NUMBER),
    (Kind.INT, "2.5", None, NO_NUMBER),
    (Kind.INT, "若干", None, NO_NUMBER),
    (Kind.INT, "9" * 20, None, NO_NUMBER),
    (Kind.INT, "**", None, MASKED),
    (Kind.INT, " ", None, CLEAN),
    (Kind.QUANTITY, "1,234.50元", Decimal("1234.50"), MENDED),
    (Kind.QUANTITY, "12", Decimal(12), CLEAN),
    (Kind.QUANTITY, 0.5, Decimal("0.5"), CLEAN),
    (Kind.QUANTITY, "-3", None, NO_NUMBER),
    (Kind.QUANTITY, "NaN", None, NO_NUMBER),
    (Kind.QUANTITY, "1e999999", None, NO_NUMBER),
    (Kind.QUANTITY, "9" * 30, None, NO_NUMBER),
    (Kind.QUANTITY, "一百", None, NO_NUMBER),
    (Kind.QUANTITY, " ", None, CLEAN),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "cell", "value", "outcome"), TABLE)
def test_each_kind_of_cell(kind: Kind, cell: Cell, value: Value, outcome: str) -> None:
    reading = reader_for(kind)(cell)
    assert reading.value == value
    if reading.fault is not None:
        assert str(reading.fault) == outcome
    else:
        assert reading.mended == (outcome == MENDED)
        assert outcome in (CLEAN, MENDED)


@pytest.mark.parametrize(
    ("code_list", "cell", "code", "outcome"),
    [
        ("sex", "男", "1", CLEAN),
        ("sex", "男性", "1", MENDED),
        ("sex", "2", "2", MENDED),
        ("sex", 2.0, "2", MENDED),
        ("sex", "雌", None, NOT_LISTED),
        ("sex", " ", None, CLEAN),
        ("ethnic_group", "汉", "01", MENDED),
        ("event_type", "入户走访", "home_visit", CLEAN),
        ("event_type", "走访", "home_visit", CLEAN),
        ("event_type", " 走访", "home_visit", MENDED),
    ],
)
def test_words_become_codes(code_list: str, cell: Cell, code: str | None, outcome: str) -> None:
    reading = reader_for(Kind.CODE, CODES[code_list])(cell)
    assert reading.value == code
    assert (str(reading.fault) if reading.fault else (MENDED if reading.mended else CLEAN)) == outcome


def test_only_a_damaged_number_is_called_damaged() -> None:
    read = reader_for(Kind.CITIZEN_ID)
    assert read(GOOD[:-2]).is_damaged
    assert read(110105).is_damaged
    assert not read("无").is_damaged
    assert not read(citizen_id()).is_damaged


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("a", "a"),
        (3.0, "3"),
        (3.5, "3.5"),
        (True, "True"),
        (date(2025, 1, 2), "2025-01-02"),
        (timedelta(hours=1), "1:00:00"),
    ],
)
def test_the_text_of_a_cell(cell: Cell, text: str) -> None:
    assert text_of(cell) == text


printable = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
plain_kinds = st.sampled_from([kind for kind in Kind if kind not in (Kind.CODE, Kind.RESIDENT)])


@given(plain_kinds, st.one_of(printable, st.floats(), st.integers(), st.booleans(), st.dates(), st.none()))
def test_no_cell_breaks_a_reader_and_what_it_kept_reads_back(kind: Kind, cell: Cell) -> None:
    read = reader_for(kind)
    reading = read(cell)
    if reading.value is not None and reading.fault is None:
        again = read(str(reading.value))
        assert (again.value, again.fault) == (reading.value, None)
        assert not again.mended
