"""How names are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.readings import latin_keys, name_readings, reading_order, reads_as


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
    # A surname of two characters may be read in its own way or as two, and each character in up to three.
    assert 1 <= len(readings) <= 3**4
    assert all(reading and all(reading) for reading in readings)


def test_names_stand_in_the_order_of_their_readings() -> None:
    names = ["单小红", "欧阳锋", "曾强", "", "Anna", "李强", "李桂英", "张三", "欧阳锋", "阿依古丽·买买提"]

    assert sorted(names, key=reading_order) == [
        "", "Anna", "阿依古丽·买买提", "李桂英", "李强", "欧阳锋", "欧阳锋", "单小红", "曾强", "张三",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("单雄信", ("shanxiongxin", "danxiongxin", "sxx", "dxx")),
        ("解仇", ("xieqiu", "jiechou", "xq", "jc")),
        ("查曾", ("zhazeng", "chaceng")),
        ("朴乐", ("piaole", "piaoyue", "puyue")),
        ("区乐乐", ("oulele", "ouyuele", "qulele")),
        ("单于飞", ("chanyufei", "shanyufei", "cyf", "syf")),
        ("买买提·艾力", ("maimaitiaili", "mmtal")),
        ("Maria O'Neil", ("maria o'neil",)),
    ],
)
def test_a_name_is_typed_in_each_of_its_readings(name: str, typed: tuple[str, ...]) -> None:
    assert set(typed) <= set(latin_keys(name))


@pytest.mark.parametrize("surname", "王叶冯丁方白夏齐石于")
def test_common_surnames_are_read_in_one_way(surname: str) -> None:
    assert len({reading[0] for reading in name_readings(f"{surname}强")}) == 1


@pytest.mark.parametrize("typed", ["李gui", "李guiying", "李gy", "l桂英", "li桂ying", "桂y", "guiying", "英", "李桂yi"])
def test_characters_and_pinyin_may_be_mixed(typed: str) -> None:
    assert reads_as(typed, "李桂英")


@pytest.mark.parametrize("typed", ["李ying", "l英", "桂gui", "李guyi", "桂英l", "李guiyingz"])
def test_a_mixture_must_fit_one_part_of_the_name(typed: str) -> None:
    assert not reads_as(typed, "李桂英")


def test_the_interpunct_is_not_read() -> None:
    assert reads_as("买maitiai", "买买提·艾力")
