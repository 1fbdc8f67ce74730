"""Finding the heading row, and what becomes of each column."""

from __future__ import annotations

import pytest

from app import reference
from app.domain.errors import InvalidInput
from app.domain.importing.headings import ColumnState, column_letter, find_headings

BOOK = reference.load_headings()
HEADINGS = ["姓名", "性 别", "身份证号码（必填）", "备注"]


@pytest.mark.parametrize("titles", [0, 1, 3, 19])
def test_headings_are_found_under_titles(titles: int) -> None:
    rows: list[list[str | None]] = [["望溪镇人口基本情况表（姓名按村排列）", None]] * titles
    found = find_headings([*rows, [*HEADINGS], ["李强", "男", "", "姓名"]], "residents", BOOK)
    assert found.row == titles
    assert [column.field for column in found.columns] == ["name", "sex", "citizen_id", "note"]


def test_a_heading_may_carry_stars_units_and_brackets() -> None:
    found = find_headings([["* 姓名", "数量(元)", "【村 名】", "出生\n年月"]], "residents", BOOK)
    assert [column.field for column in found.mapped] == ["name", "village", "birth_date"]


def test_a_field_is_filled_by_the_first_of_its_columns() -> None:
    first, second, _ = find_headings([["姓名", "居民姓名", "性别"]], "residents", BOOK).columns
    assert (first.state, second.state, second.field) == (ColumnState.MAPPED, ColumnState.UNMAPPED, "")
    assert "another column" in str(second.note)


@pytest.mark.parametrize(
    "heading",
    ["避孕措施", "政策属性", "是否超生", "社会抚养费(元)", "末次月经", "重点对象类型", "备注（避孕措施）", "说明(孕检)", "结扎日期"],
)  # fmt: skip
def test_a_barred_word_closes_a_column_whatever_else_it_says(heading: str) -> None:
    column = find_headings([["姓名", "性别", heading]], "residents", BOOK).columns[2]
    assert (column.state, column.field) == (ColumnState.DECLINED, "")
    assert str(column.note).endswith("the column is left out")


def test_an_unknown_column_is_named_and_left_out() -> None:
    column = find_headings([["姓名", None, "性别", "血型", ""]], "residents", BOOK).columns[2]
    assert (column.index, column.letter, column.heading, column.state) == (3, "D", "血型", ColumnState.UNMAPPED)


@pytest.mark.parametrize("rows", [[], [[]], [["望溪镇"]], [["姓名"]], [["甲", "乙"], [1.0, None]]])
def test_a_sheet_without_headings_is_refused_with_examples(rows: list[list[str | float | None]]) -> None:
    with pytest.raises(InvalidInput, match="户人编号、姓名"):
        find_headings(rows, "residents", BOOK)


def test_a_list_of_places_needs_one_heading_only() -> None:
    assert find_headings([["村"], ["东河村"]], "places", BOOK).row == 0


@pytest.mark.parametrize(
    ("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_columns_are_named_as_spreadsheets_do(index: int, letters: str) -> None:
    assert column_letter(index) == letters
