"""How names, birth dates and ID numbers are alike."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.duplicates.births import Birth, BirthTie, compare_births, dates_near
from app.domain.duplicates.names import Name, NameTie, blur, compare_names
from app.domain.duplicates.numbers import Number, NumberTie, compare_numbers
from tests.offices import citizen_id


@pytest.mark.parametrize(
    ("one", "other", "tie"),
    [
        ("王秀英", "王秀英", NameTie.SAME),
        ("王 秀英", "王\u3000秀英", NameTie.SAME),
        ("买买提·艾力", "买买提•艾力", NameTie.SAME),
        ("马玉香", "马玉湘", NameTie.SAME_SOUND),
        ("张国强", "章国强", NameTie.SAME_SOUND),
        ("李建国", "李健帼", NameTie.SAME_SOUND),
        ("单小明", "山小明", NameTie.SAME_SOUND),
        ("陈兰英", "陈男英", NameTie.LIKE_SOUND),
        ("王未来", "王末来", NameTie.LIKE_SHAPE),
        ("赵\ue8d1民", "赵䶮民", NameTie.UNREADABLE),
        ("周建军", "周军建", NameTie.SWAPPED),
        ("徐山", "徐轩", NameTie.ONE_CHARACTER),
        ("王建国", "李建国", NameTie.OTHER_SURNAME),
        ("欧阳建国", "欧阳国", NameTie.ONE_MISSING),
        ("王建国", "王国", NameTie.ONE_MISSING),
        ("阿依古丽·买买提", "阿依古丽", NameTie.ONE_MISSING),
        ("阿卜杜拉·吐尔逊", "阿不都拉·吐尔逊", NameTie.SAME_SOUND),
        ("王建国", "李秀英", NameTie.UNLIKE),
        ("王建国", "王秀英", NameTie.UNLIKE),
        ("", "王秀英", NameTie.UNLIKE),
    ],
)
def test_names_are_tied_as_people_would_say(one: str, other: str, tie: NameTie) -> None:
    assert compare_names(Name(one), Name(other)) is tie
    assert compare_names(Name(other), Name(one)) is tie


def test_the_south_blurs_what_the_north_tells_apart() -> None:
    pairs = [("zhang", "zan"), ("shi", "si"), ("lan", "nan"), ("huang", "fan"), ("ling", "nin"), ("chen", "ceng")]
    assert all(blur(one) == blur(other) for one, other in pairs)
    assert blur("wang") != blur("li")


@pytest.mark.parametrize(
    ("one", "other", "tie"),
    [
        ("1965-03-02", "1965-03-02", BirthTie.SAME),
        ("1965-03-02", "1965-03", BirthTie.SAME_MONTH),
        ("1965-03-02", "1965", BirthTie.SAME_YEAR),
        ("1965-03-02", "1965-01-01", BirthTie.SAME_YEAR),
        ("1965-03-02", "1965-02-03", BirthTie.SWAPPED),
        ("1965-03-02", "1965-03-12", BirthTie.DAY),
        ("1965-03-02", "1965-08-02", BirthTie.MONTH),
        ("1965-03-02", "1975-03-02", BirthTie.YEAR),
        ("1965-03-02", "1956-03-02", BirthTie.YEAR),
        ("1965-03-02", "1965-07-21", BirthTie.OTHER_DAY),
        ("1965-03-02", "", BirthTie.UNKNOWN),
        ("1965-03-02", "1938-11-21", BirthTie.UNLIKE),
        ("1965-03-02", "1983-03-02", BirthTie.UNLIKE),
        ("1965-03", "1965-04", BirthTie.UNLIKE),
    ],
)
def test_birth_dates_are_tied_by_what_differs(one: str, other: str, tie: BirthTie) -> None:
    assert compare_births(Birth(one), Birth(other)) is tie
    assert compare_births(Birth(other), Birth(one)) is tie


GOOD = citizen_id("19650302", "021")
BIRTH_SLIP = citizen_id("19650312", "021")


@pytest.mark.parametrize(
    ("other", "tie"),
    [
        (GOOD, NumberTie.SAME),
        (f"{GOOD[:6]} {GOOD[6:14]} {GOOD[14:]}", NumberTie.SAME),
        (GOOD[:6] + GOOD[8:17], NumberTie.LEGACY),
        (GOOD[:16] + "9" + GOOD[17:], NumberTie.ONE_DIGIT),
        (GOOD[:9] + GOOD[10] + GOOD[9] + GOOD[11:], NumberTie.SWAPPED),
        (GOOD[:17], NumberTie.LOST_DIGIT),
        (GOOD[:5] + GOOD[6:], NumberTie.LOST_DIGIT),
        (GOOD + "1", NumberTie.LOST_DIGIT),
        (GOOD[:6] + "********" + GOOD[14:], NumberTie.HIDDEN),
        (BIRTH_SLIP, NumberTie.BIRTH_PART),
        (citizen_id("19381121", "021"), NumberTie.ORDER),
        (citizen_id("19650302", "022"), NumberTie.CLOSE),
        (citizen_id("19650302", "437"), NumberTie.DIFFERENT),
        ("", NumberTie.UNKNOWN),
        ("000000196503020000", NumberTie.UNKNOWN),
        ("无", NumberTie.UNKNOWN),
        ("12345", NumberTie.UNSURE),
    ],
)
def test_numbers_are_tied_by_the_slip_between_them(other: str, tie: NumberTie) -> None:
    assert compare_numbers(Number(GOOD), Number(other)) is tie
    assert compare_numbers(Number(other), Number(GOOD)) is tie


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_anywhere_is_seen_as_one(place: int, shift: int) -> None:
    wrong = GOOD[:place] + str((int(GOOD[place]) + shift) % 10) + GOOD[place + 1 :]
    assert compare_numbers(Number(GOOD), Number(wrong)) is NumberTie.ONE_DIGIT


@given(st.text(max_size=20))
def test_anything_may_stand_where_a_number_should(text: str) -> None:
    assert isinstance(compare_numbers(Number(GOOD), Number(text)), NumberTie)
    assert compare_births(Birth("1965-03-02"), Birth(text)) in BirthTie
    assert compare_names(Name(text), Name(text)) is NameTie.SAME


@given(st.dates(), st.dates())
def test_the_dates_near_a_birth_date_are_those_that_a_slip_makes(born: date, other: date) -> None:
    near = dates_near(born.isoformat())
    assert near[0] == born.isoformat()
    tie = compare_births(Birth(born.isoformat()), Birth(other.isoformat()))
    january = "-01-01" in (born.isoformat()[4:], other.isoformat()[4:])
    if tie not in (BirthTie.UNLIKE, BirthTie.OTHER_DAY) and not january and abs(born.year - other.year) <= 100:
        assert other.isoformat() in near


def test_a_birth_date_of_less_precision_has_none_near_it() -> None:
    assert dates_near("1965-03") == dates_near("") == ()
