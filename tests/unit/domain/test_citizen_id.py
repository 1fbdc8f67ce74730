"""Citizen IDs: slips of typing are mended, lost digits never guessed; stdnum is the second opinion."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from app.domain.citizen_id import IdState, birth_date_of, check_character, read_citizen_id, sex_of
from tests.offices import citizen_id

births = st.dates(date(1900, 1, 1), date(2026, 7, 1))
orders = st.integers(0, 999).map(lambda number: f"{number:03}")


@given(births, orders)
def test_a_number_that_stdnum_accepts_is_read(born: date, order: str) -> None:
    number = citizen_id(born.strftime("%Y%m%d").zfill(8), order)
    assert ric.is_valid(number)
    reading = read_citizen_id(number)
    assert (reading.number, reading.state, reading.is_damaged) == (number, IdState.VALID, False)
    assert birth_date_of(number) == born == ric.get_birth_date(number)
    assert check_character(number) == ric.calc_check_digit(number) == number[-1]
    assert sex_of(number) == ("1" if int(order) % 2 else "2")


@given(births, orders, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(born: date, order: str, place: int, shift: int) -> None:
    number = citizen_id(born.strftime("%Y%m%d").zfill(8), order)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    reading = read_citizen_id(wrong)
    assert reading.number == ""
    assert reading.is_damaged


@given(births, st.integers(0, 16))
def test_two_neighbours_changed_over_are_found(born: date, place: int) -> None:
    number = citizen_id(born.strftime("%Y%m%d").zfill(8), "207")
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert (read_citizen_id(swapped).state is IdState.VALID) == (swapped == number)


FULL_WIDTH = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
GOOD = "11010519491231002X"


@pytest.mark.parametrize(
    "typed",
    [
        GOOD,
        GOOD.lower(),
        f"'{GOOD}",
        f"\u2018{GOOD}\u2019",
        f"  {GOOD}\n",
        "110105 19491231 002X",
        "110105-19491231-002x",
        GOOD.translate(FULL_WIDTH),
        f"\u202d{GOOD}\u202c",
        f"\ufeff{GOOD}\u200e",
        "1101051949\u30001231002ｘ",
    ],
)
def test_slips_of_typing_are_mended(typed: str) -> None:
    assert read_citizen_id(typed).number == GOOD


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("", IdState.MISSING),
        ("   ", IdState.MISSING),
        ("无", IdState.MISSING),
        ("不详", IdState.MISSING),
        ("临时0012", IdState.MISSING),
        ("0" * 18, IdState.MISSING),
        ("1" * 18, IdState.MISSING),
        ("0" * 15, IdState.MISSING),
        ("000000198001020000", IdState.MISSING),
        ("110105491231002", IdState.LEGACY),
        ("110105491331002", IdState.WRONG_LENGTH),
        (GOOD[:-1], IdState.WRONG_LENGTH),
        (GOOD + "1", IdState.WRONG_LENGTH),
        ("1.10105E+17", IdState.WRONG_LENGTH),
        ("1101O519491231002X", IdState.WRONG_CHARACTERS),
        ("١١٠١٠٥١٩٤٩١٢٣١٠٠٢X", IdState.WRONG_CHARACTERS),
        ("110105194902300029", IdState.WRONG_BIRTH_DATE),
        ("110105194912310021", IdState.WRONG_CHECK),
    ],
)
def test_everything_else_is_named_for_what_it_is(typed: str, state: IdState) -> None:
    reading = read_citizen_id(typed)
    assert (reading.number, reading.state) == ("", state)
    assert reading.is_damaged == (state not in (IdState.MISSING, IdState.LEGACY))
