"""Reading rows together gives to the letter what reading them one by one gives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import reference
from app.domain.importing.blocks import ResidentReader
from app.domain.importing.cells import LONGEST_NAME, Cell, doubtful_signs, proof_of, reader_for
from app.domain.importing.headings import find_headings
from app.domain.importing.rows import RowReading
from app.domain.records import RESIDENT
from app.domain.records.spec import FieldSpec, Kind
from tests.offices import citizen_id

CODES, BOOK = reference.load_codes(), reference.load_headings()
FIELDS: dict[str, FieldSpec | Kind] = {spec.key: spec for spec in RESIDENT.fields} | {
    "village": Kind.PLACE, "village_group": Kind.PLACE, "door_no": Kind.KEY,
}  # fmt: skip
TODAY = "2026-07-01"
NOON = datetime(1980, 1, 2, 12)  # noqa: DTZ001 - as a workbook stores it
WOMAN, MAN = citizen_id("19800102", "002"), citizen_id("19750304", "015")
_IDS = (
    "", WOMAN, MAN, WOMAN.lower(), f"'{WOMAN}", f"{MAN[:6]} {MAN[6:]}", WOMAN[:-1], MAN + "0", "0" * 18, "6" * 18, "1" * 18,
    "无", "110105491231002", "11010519491231002X", "11010519491231002x", "11010519490231002X", "999999199001010016",
    f"000000{WOMAN[6:14]}0000", "999999199001010017", "临时1",
)  # fmt: skip
_DATES = (
    "", "1980-01-02", "1975-03-04", "1980.1.2", "19800102", "1980年1月", "1980", "1980-13-01", "2027-01-01", "29222",
    "1979-02-29", "1980-1-2", "0001-01-01", "2200-01-01", "1980-W01-1", "98年", " ",
)  # fmt: skip
_TEXTS = (
    "",
    "李桂英",
    "李" * 101,
    "李 桂英",
    "阿依古丽\u00b7买买提",
    "阿依古丽•买买提",
    "\ue000某",
    "e\u0301",
    "é",
    "３组",
    " ",
    "\u200b",
    "㛃䶮𬭎",
    "\uf900",
)
_CODES = ("", "男", "女", "1", "2", "9", "男性", "雌", "汉族", "汉", "布衣族", " 女 ", "女")
COLUMNS: dict[str, tuple[str, ...]] = {
    "姓名": _TEXTS, "性别": _CODES, "出生日期": _DATES, "身份证号": _IDS, "配偶身份证号": _IDS, "父亲身份证号": _IDS,
    "母亲身份证号": _IDS, "村": ("", "东河村", "东河村 ", "西山村"), "组": ("", "1组", "第一组"), "民族": _CODES,
    "手机号": ("", "13812345678", "138-1234-5678", "１３８12345678", "1381234567", "0571-88886666"),
    "户号": ("", "H1", "001", "H 2"), "子女数": ("", "0", "2", "2人", "**", "-1"), "备注": _TEXTS, "登记日期": _DATES,
}  # fmt: skip
_OTHER: st.SearchStrategy[Cell] = (
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from([1.0, 29222.0, 1980.1, 1e17, 510000000000000000])
    | st.sampled_from([date(1980, 1, 2), NOON, NOON.replace(hour=0)]) | st.text(max_size=4)
)  # fmt: skip


_NEEDED = ("姓名", "村", "身份证号", "配偶身份证号", "出生日期")
_GOOD = {"姓名": ("李桂英", "王强"), "村": ("东河村",), "身份证号": (WOMAN, MAN), "配偶身份证号": ("", WOMAN, MAN)}


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[str], list[list[Cell]]]:
    """Give headings in any order, and rows that may nearly all be kept but hold slips and now and then anything."""
    others = draw(st.lists(st.sampled_from(sorted(set(COLUMNS) - set(_NEEDED))), min_size=1, max_size=8, unique=True))
    headings = draw(st.permutations([*_NEEDED, *others]))
    good = [st.sampled_from(_GOOD[heading] if heading in _GOOD else COLUMNS[heading][:2]) for heading in headings]
    usual = [
        st.one_of(fine, fine, fine, st.sampled_from(COLUMNS[heading]))
        for fine, heading in zip(good, headings, strict=True)
    ]
    anything = [st.one_of(cell, cell, cell, _OTHER) for cell in usual]
    row = st.one_of(st.tuples(*usual), st.tuples(*usual), st.tuples(*anything)).map(list)
    rows = draw(st.lists(row, min_size=1, max_size=12))
    return headings, [
        cells[: draw(st.integers(0, len(cells)))] if draw(st.integers(0, 9)) == 0 else cells for cells in rows
    ]


def one_by_one(reader: ResidentReader, rows: Sequence[tuple[int, Sequence[Cell]]]) -> list[RowReading]:
    """Read every row by itself."""
    return [reader.read_one(row, cells) for row, cells in rows]


@given(sheets())
def test_together_or_one_by_one(sheet: tuple[list[str], list[list[Cell]]]) -> None:
    compare(*sheet)


@pytest.mark.parametrize("heading", COLUMNS)
def test_each_word_in_an_otherwise_good_row(heading: str) -> None:
    headings = list(COLUMNS)
    good = [_GOOD[name][0] if name in _GOOD else "" for name in headings]
    place = headings.index(heading)
    compare(headings, [[*good[:place], word, *good[place + 1 :]] for word in COLUMNS[heading]])


def compare(names: list[str], rows_of_sheet: list[list[Cell]]) -> None:
    """Read rows both ways, and find no difference."""
    headings = find_headings([names], "residents", BOOK)
    rows = list(enumerate(rows_of_sheet, start=2))
    careful = one_by_one(ResidentReader(headings, FIELDS, CODES, TODAY), rows)
    block, readings = ResidentReader(headings, FIELDS, CODES, TODAY).read(rows)
    assert [(one.row, one.faults, one.mended, one.values) for one in readings] == [
        (one.row, one.faults, one.mended, one.values) for one in careful if one.faults
    ]
    taken = [one for one in careful if not one.is_refused]
    assert (block.rows, block.mended) == ([one.row for one in taken], [one.mended for one in taken])
    assert {key for one in taken for key in one.values} <= set(block.columns)
    for key, values in block.columns.items():
        assert [(type(value), value) for value in values] == [
            (type(value), value) for value in (one.values.get(key, "") for one in taken)
        ]


@given(st.sampled_from(sorted({WOMAN, MAN, *_IDS, *_DATES, *_TEXTS, "13812345678"})) | st.text(max_size=20))
def test_what_is_proven_clean_is_read_as_it_stands(text: str) -> None:
    for kind in Kind:
        if kind in (Kind.CODE, Kind.RESIDENT):
            continue
        signs = doubtful_signs(kind)
        if text and (
            proof_of(kind)(text) or (signs is not None and len(text) <= LONGEST_NAME and signs.search(text) is None)
        ):
            reading = reader_for(kind)(text)
            assert (reading.value, reading.mended, reading.fault) == (text, False, None), kind


def test_every_kind_that_repeats_seldom_has_a_proof() -> None:
    proven = {
        kind
        for kind in Kind
        if doubtful_signs(kind) is not None or proof_of(kind)(WOMAN) or proof_of(kind)("1980-01-02")
    }
    assert {Kind.NAME, Kind.TEXT, Kind.CITIZEN_ID, Kind.DATE, Kind.KEY, Kind.PLACE} <= proven


@pytest.mark.parametrize("count", [0, 1, 9000])
def test_blocks_of_any_size(count: int) -> None:
    headings = find_headings([["姓名", "村", "备注"]], "residents", BOOK)
    rows = [(row, [f"李{chr(0x4E00 + row)}", "东河村", f" {row}"]) for row in range(2, 2 + count)]
    block, readings = ResidentReader(headings, FIELDS, CODES, TODAY).read(rows)
    assert (len(block), readings) == (count, [])
    assert list(block.column("note")) == [str(row) for row, _ in rows]
    assert sum(block.mended) == count
