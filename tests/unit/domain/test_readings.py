"""How names are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.readings import name_readings, reading_order


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("张伟", "zhang wei"),
        ("单雄信", "shan xiong xin"),
        ("解学龙", "xie xue long"),
        ("曾国强", "zeng guo qiang"),
        ("仇英", "qiu ying"),
        ("查良", "zha liang"),
        ("欧阳娜", "ou yang na"),
        ("万俟明", "mo qi ming"),
        ("尉迟恭", "yu chi gong"),
        ("吕丽", "lv li"),
        ("买买提·艾力", "mai mai ti ai li"),
        ("Maria", "m a r i a"),
    ],
)
def test_the_likeliest_reading_comes_first(name: str, reading: str) -> None:
    assert " ".join(name_readings(name)[0]) == reading


def test_a_polyphone_has_each_of_its_readings() -> None:
    assert {"yue", "le"} <= {reading[0] for reading in name_readings("乐天")}
    assert {("mo", "qi"), ("wan", "si")} & set(name_readings("万俟"))


def test_a_character_without_reading_stands_for_itself() -> None:
    assert name_readings("\U000323af") == (("\U000323af",),)
    assert name_readings("") == ()


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=6))
def test_readings_are_few_and_not_empty(name: str) -> None:
    readings = name_readings(name)
    assert 1 <= len(readings) <= 6
    assert all(reading and all(reading) for reading in readings)


def test_names_stand_in_the_order_of_their_readings() -> None:
    names = ["单小红", "欧阳锋", "曾强", "", "Anna", "李强", "李桂英", "张三", "欧阳锋", "阿依古丽·买买提"]

    assert sorted(names, key=reading_order) == [
        "", "Anna", "阿依古丽·买买提", "李桂英", "李强", "欧阳锋", "欧阳锋", "单小红", "曾强", "张三",
    ]  # fmt: skip
