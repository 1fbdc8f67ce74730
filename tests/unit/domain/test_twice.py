"""Two typings laid beside each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.twice import Piece, pieces


def test_digits_of_one_length_are_compared_place_by_place() -> None:
    assert pieces("1980", "1908") == (Piece("19", "19"), Piece("80", "08"))


def test_a_digit_left_out_shows_where() -> None:
    assert pieces("123456", "12456") == (Piece("12", "12"), Piece("3", ""), Piece("456", "456"))


@given(st.text(max_size=20), st.text(max_size=20))
def test_joined_again_they_give_both_typings_back(first: str, second: str) -> None:
    found = pieces(first, second)

    assert ("".join(one.first for one in found), "".join(one.second for one in found)) == (first, second)
    assert all(one.agrees for one in found) == (first == second)
