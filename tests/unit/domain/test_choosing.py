"""Choosing from a list by its words, its pinyin or its initials."""

from __future__ import annotations

import pytest

from app.domain.choosing import fits, initials, is_spelled, keys_of


@pytest.mark.parametrize("typed", ["dhc1z", "东河村1组", "东河村 1组", "donghecun1zu", "DHC1Z"])
def test_a_place_is_spelled_in_four_ways(typed: str) -> None:
    assert is_spelled("东河村 1组", typed)


@pytest.mark.parametrize(("typed", "expected"), [("东河", True), ("dhc", True), ("河 1", True), ("1z", True), ("x", False), ("", False), ("河 2", False)])  # fmt: skip
def test_parts_fit_when_every_word_is_found(typed: str, expected: bool) -> None:
    assert fits("东河村 1组", typed) is expected


def test_a_polyphone_is_found_by_each_reading() -> None:
    assert {"ccc", "czc"} & set(initials("长重村"))
    assert fits("长岭村", "zhangling")
    assert fits("长岭村", "cl")


def test_latin_letters_and_digits_stand_for_themselves() -> None:
    assert keys_of("A12") == "a12"
