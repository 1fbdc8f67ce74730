"""What a public notice may show: nothing that is not asked for gets through, whatever the data."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlements import masking
from app.domain.entitlements.masking import PRIVATE_WORDS, IdStyle, NameStyle, Source
from app.domain.entitlements.notice import line_fault, text_fault
from tests.offices import citizen_id

TEXTS = st.text(max_size=40) | st.from_regex(r"[张李]{1,2}[0-9]{0,19}[（(]?残?疾?[)）]?", fullmatch=True)
NUMBERS = st.dates().map(lambda day: citizen_id(day.strftime("%Y%m%d").zfill(8)))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张三丰", "张*丰"),
        ("张三", "张*"),
        ("张", "张"),
        ("欧阳修文", "欧**文"),
        ("阿依古丽·买买提", "阿******提"),
        ("𬱖晓明", "𬱖*明"),
        ("张三（残疾）", "张*"),
        ("张三 13800001234", "张*"),
        ("", ""),
    ],
)
def test_names_keep_first_and_last(name: str, shown: str) -> None:
    assert masking.mask_name(name) == shown


def test_identity_numbers_show_two_and_three() -> None:
    number = citizen_id("19580312")
    assert masking.mask_id(number) == number[:2] + "*" * 13 + number[-3:]
    for damaged in ("", "无", "000000000000000000", number[:-1], "6222020000000000000", "13800001234"):
        assert masking.mask_id(damaged) == ""


@given(TEXTS, TEXTS | NUMBERS, st.sampled_from(NameStyle), st.sampled_from(IdStyle), st.booleans())
def test_no_number_of_a_person_gets_through(
    name: str, number: str, name_style: NameStyle, id_style: IdStyle, plain: bool
) -> None:
    source = Source(name, number, "东河村", "1组", "计划生育家庭特别扶助", "590元/月")
    shown = masking.show(source, name_style, id_style, plain=plain)
    assert not re.search(r"\d", shown.name)
    assert not re.search(r"\d{7,}", shown.id)
    assert len(shown.id) in (0, 18)
    if plain:
        assert (shown.id, shown.group, shown.amount) == ("", "", "")
    if line_fault(shown, name) is None:
        assert not any(word in text for word in PRIVATE_WORDS for text in shown.texts())


@given(NUMBERS, st.sampled_from(("", " ", "　", "-", "—")), st.integers(1, 17))
def test_a_number_is_found_however_it_is_spaced(number: str, gap: str, place: int) -> None:
    assert text_fault(f"联系{number[:place]}{gap}{number[place:]}") is not None
    assert text_fault("".join(chr(ord(one) + 0xFEE0) for one in number)) is not None


@pytest.mark.parametrize("word", PRIVATE_WORDS)
def test_a_private_word_is_found_even_with_spaces_in_it(word: str) -> None:
    assert text_fault(f"关于{' '.join(word)}家庭的公示") is not None
    assert text_fault("关于2026年度奖励扶助对象的公示") is None


@pytest.mark.parametrize(
    "phone", ["0700-1234567", "07001234567", "1234567", "13800001234", "12345", "0700-1234567转8001"]
)
def test_telephones_of_offices(phone: str) -> None:
    assert masking.is_office_phone(phone)


@pytest.mark.parametrize("text", ["", "无", "12", "6222020000000000000", "110105195803120011", "张三13800001234"])
def test_no_telephones_of_offices(text: str) -> None:
    assert not masking.is_office_phone(text)
