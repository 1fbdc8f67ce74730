"""Totals, signatures and repeated headings are no records; whoever has a name is one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import reference
from app.domain.importing.cells import Cell, clean_text
from app.domain.importing.headings import find_headings
from app.domain.importing.lines import REMARKS, SIGNATURE, TOTAL, Line, Lines

HEADINGS = ("序号", "姓 名", "身份证号", "村")
LINES = Lines(find_headings([HEADINGS], "residents", reference.load_headings()))


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        (("1", "张三", "", "东河村"), Line.RECORD),
        (("", "张合计", "", "东河村"), Line.RECORD),
        (("", "计小明", "", "东河村"), Line.RECORD),
        ((1.0, "张三", "", "东河村"), Line.RECORD),
        (("", " ", None, "\u3000"), Line.BLANK),
        ((), Line.BLANK),
        (("合 计",), Line.TOTAL),
        (("总计：120人", "", "", ""), Line.TOTAL),
        (("", "第一村民小组小计", "", ""), Line.TOTAL),
        ((9, "合计", "", ""), Line.TOTAL),
        ((9, "张三", "", "本村合计"), Line.TOTAL),
        (("填表人：张三    审核人：李四",), Line.SIGNATURE),
        (("单位（盖章）：", "", "", "2025年"), Line.SIGNATURE),
        (("制表日期", "2025-12-31"), Line.SIGNATURE),
        (("注：一式两份",), Line.SIGNATURE),
        (("联系人：张三", "李四", "", "东河村"), Line.RECORD),
        (HEADINGS, Line.HEADING),
        (("序号", "姓 名"), Line.HEADING),
        (("序号", "李四", "", "东河村"), Line.RECORD),
    ],
)
def test_what_a_line_is(cells: Sequence[Cell], line: Line) -> None:
    assert LINES.kind_of(cells) is line


@given(st.lists(st.none() | st.text(max_size=8) | st.integers() | st.floats() | st.booleans(), max_size=6))
def test_any_line_is_something(cells: list[Cell]) -> None:
    kind = LINES.kind_of(cells)
    assert (kind is Line.BLANK) == all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells)


def test_each_line_that_is_left_out_is_spoken_of() -> None:
    assert set(REMARKS) == set(Line) - {Line.RECORD, Line.BLANK}


@given(st.text(alphabet="张李合小总累共计人数填制表单位日期签字名盖章备注：: 第村组", min_size=1, max_size=9))
def test_the_glance_before_the_patterns_misses_nothing(text: str) -> None:
    word = clean_text(text).replace(" ", "")
    expected = TOTAL.fullmatch(word) or SIGNATURE.fullmatch(word)
    assert (LINES.kind_of((text,)) in (Line.TOTAL, Line.SIGNATURE)) == bool(expected and text.strip())
