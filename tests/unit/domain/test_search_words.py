"""What was typed into the search box is read word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.search_words import Word, WordKind, fold, joined, read_word, read_words


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("李", WordKind.TEXT, "李"),
        ("LGY", WordKind.LATIN, "lgy"),
        ("lü", WordKind.LATIN, "lv"),
        ("12x", WordKind.DIGITS, "12X"),
        ("３", WordKind.DIGITS, "3"),
        ("李Gui", WordKind.MIXED, "李gui"),
        ("H-7", WordKind.TEXT, "H-7"),
        ("O'Neil", WordKind.TEXT, "O'Neil"),
        ("买买提•艾力", WordKind.TEXT, "买买提·艾力"),
        ("户wjg", WordKind.TEXT, "户wjg"),
    ],
)
def test_a_word_is_what_it_is_made_of(typed: str, kind: WordKind, text: str) -> None:
    assert read_word(typed) == Word(kind, text)


def test_what_cannot_be_seen_is_no_word() -> None:
    assert read_words(" \u200b \u3000") == ()


@pytest.mark.parametrize(
    ("typed", "head"),
    [
        ("户主王建国", Word(WordKind.TEXT, "王建国")),
        ("户主：王", Word(WordKind.TEXT, "王")),
        ("户王建国", Word(WordKind.TEXT, "王建国")),
        ("户wjg", Word(WordKind.LATIN, "wjg")),
        ("王户", None),
        ("户", None),
    ],
)
def test_a_head_of_household_is_announced(typed: str, head: Word | None) -> None:
    word = read_word(typed)
    assert word is not None
    assert word.head == head


@pytest.mark.parametrize("typed", ["12组", "第12组", "十二组", "第十二村民小组", "12小组"])
@pytest.mark.parametrize("written", ["12组", "第12组", "十二组", "第十二组", "第十二村民小组"])
def test_a_group_is_the_same_however_it_is_written(typed: str, written: str) -> None:
    word = read_word(typed)
    assert word is not None
    assert word.group is not None
    assert written in word.group.names
    assert word.group.village == ""


@pytest.mark.parametrize(
    ("typed", "village", "name"),
    [("东河村1组", "东河村", "一组"), ("二十组", "", "20组"), ("01组", "", "1组"), ("三队", "", "3队")],
)
def test_a_group_may_stand_behind_its_village(typed: str, village: str, name: str) -> None:
    word = read_word(typed)
    assert word is not None
    assert word.group is not None
    assert word.group.village == village
    assert name in word.group.names


def test_pinyin_typed_by_syllables_is_joined() -> None:
    words = read_words("li gui ying 东河 w j")
    assert [word.text for word in joined(words)] == ["liguiying", "东河", "wj"]


@given(st.text(max_size=60))
def test_every_text_can_be_read(text: str) -> None:
    for word in read_words(text):
        assert word.text
        assert word.characters
        assert word.head is None or word.head.text
        assert word.group is None or all(word.group.names)
        assert fold(fold(word.text)) == fold(word.text)
