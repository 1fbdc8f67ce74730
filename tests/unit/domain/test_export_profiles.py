"""How cells are written for whoever asks, and what may not be made public."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import read_date
from app.domain.errors import InvalidInput
from app.domain.export_profiles import (
    ExportColumn,
    ExportProfile,
    Fill,
    Style,
    as_public,
    built_in,
    check_profile,
    is_long_number,
    mask_id,
    mask_name,
    mask_phone,
    may_be_public,
    number_of,
    profile_from_json,
    profile_to_json,
    safe_text,
    styles_of,
    write_cell,
    write_date,
    write_id,
)
from app.domain.lists import Sort, columns_of, find_column
from app.domain.records import MIGRANT, RECORDS, RESIDENT, WORK_EVENT
from app.domain.records.spec import Kind, RecordSpec, Sensitivity
from tests.offices import citizen_id

NUMBER = citizen_id()
FORMULA = re.compile(r"^[=+\-@\t\r\n＝＋－＠]")


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (Style.PLAIN, "110105198001020012"),
        (Style.SPACED, "110105 19800102 0012"),
        (Style.LAST_SIX, "020012"),
        (Style.MASKED, "11*************012"),
        (Style.APOSTROPHE, "110105198001020012"),
    ],
)
def test_an_id_in_every_style(style: Style, expected: str) -> None:
    assert write_id("110105198001020012", style) == expected
    assert write_id("", style) == ""


@given(st.text(st.sampled_from("0123456789X"), max_size=20))
def test_a_masked_id_keeps_its_length_and_hides_the_birth_date(number: str) -> None:
    masked = mask_id(number)

    assert len(masked) == len(number)
    assert len(masked) - masked.count("*") <= 5
    assert set(masked[2:-3]) <= {"*"}


@pytest.mark.parametrize(
    ("number", "expected"),
    [("13812345678", "138****5678"), ("03761234567", "*********67"), ("1234567", "*****67"), ("123", "***"), ("", "")],
)
def test_masked_phones(number: str, expected: str) -> None:
    assert mask_phone(number) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("张三", "张*"), ("张小三", "张*三"), ("欧阳小三", "欧**三"), ("张", "张"), ("", "")]
)
def test_masked_names(name: str, expected: str) -> None:
    assert mask_name(name) == expected


@pytest.mark.parametrize(
    ("iso", "style", "expected"),
    [
        ("2026-07-05", Style.PLAIN, "2026-07-05"),
        ("2026-07-05", Style.CHINESE, "2026年7月5日"),
        ("2026-07-05", Style.COMPACT, "20260705"),
        ("2026-07-05", Style.POINTS, "2026.7.5"),
        ("2026-07", Style.CHINESE, "2026年7月"),
        ("2026-07", Style.COMPACT, "202607"),
        ("2026-07", Style.POINTS, "2026.7"),
        ("2026", Style.CHINESE, "2026年"),
        ("2026", Style.POINTS, "2026"),
        ("", Style.CHINESE, ""),
        ("soon", Style.CHINESE, "soon"),
    ],
)
def test_dates_keep_their_precision_in_every_style(iso: str, style: Style, expected: str) -> None:
    assert write_date(iso, style) == expected


@given(
    st.dates().filter(lambda day: 1880 <= day.year <= 2120),
    st.sampled_from([4, 7, 10]),
    st.sampled_from([Style.PLAIN, Style.CHINESE, Style.COMPACT, Style.POINTS]),
)
def test_a_written_date_is_read_back_by_the_import(day: object, length: int, style: Style) -> None:
    iso = str(day)[:length]

    assert read_date(write_date(iso, style)) == iso


@pytest.mark.parametrize(("style", "expected"), [(Style.PLAIN, "男"), (Style.CODE, "1"), (Style.LETTER, "M")])
def test_sex_as_word_code_or_letter(style: Style, expected: str) -> None:
    sex = find_column(RESIDENT, "sex")

    assert write_cell(sex, "1", "男", style) == expected
    assert write_cell(sex, "0", "未知", Style.LETTER) == "U"
    assert write_cell(sex, "", "", style) == ""


def test_names_and_phones_can_be_masked() -> None:
    assert write_cell(find_column(RESIDENT, "name"), "张小三", "张小三", Style.MASKED) == "张*三"
    assert write_cell(find_column(RESIDENT, "phone"), "13812345678", "13812345678", Style.MASKED) == "138****5678"


@given(st.text(max_size=8))
def test_no_cell_of_a_text_table_is_a_formula(text: str) -> None:
    safe = safe_text(text)

    assert safe in (text, f"'{text}")
    assert FORMULA.match(safe.lstrip(" ")) is None or re.fullmatch(r"-?[0-9.]+", safe)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"), ("+86 138", "'+86 138"), ("@a", "'@a"), ("-a", "'-a"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"),
        (" =1", "' =1"), ("＝1", "'＝1"), ("-5", "-5"), ("-5.25", "-5.25"), ("-123456789012", "'-123456789012"),
        ("李-强", "李-强"), ("", ""),
    ],
)  # fmt: skip
def test_what_looks_like_a_formula_is_made_safe(text: str, expected: str) -> None:
    assert safe_text(text) == expected


def test_only_figures_a_spreadsheet_keeps_are_numbers() -> None:
    count, name = find_column(RESIDENT, "children_count"), find_column(RESIDENT, "name")

    assert number_of(count, "12345678901") == 12345678901
    assert number_of(count, "123456789012") == "123456789012"
    assert number_of(name, "12") == "12"
    assert str(number_of(find_column(WORK_EVENT, "quantity"), "3.50")) == "3.50"
    assert number_of(count, "") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NUMBER, True),
        ("123456789012", True),
        ("12345678901", False),
        ("001", True),
        ("0", False),
        ("X", False),
        ("李", False),
    ],
)
def test_what_a_spreadsheet_would_spoil(text: str, expected: bool) -> None:
    assert is_long_number(text) is expected


@pytest.mark.parametrize("spec", RECORDS, ids=lambda spec: str(spec.key))
def test_the_profiles_of_the_program_can_be_used(spec: RecordSpec) -> None:
    for profile in built_in(spec):
        assert check_profile(profile, spec) == profile
        assert profile_from_json(spec, profile.name, profile_to_json(profile)) == (profile, ())


@pytest.mark.parametrize("spec", RECORDS, ids=lambda spec: str(spec.key))
def test_nothing_private_goes_public(spec: RecordSpec) -> None:
    columns = tuple(ExportColumn(Fill.FIELD, column.key) for column in columns_of(spec))
    public = as_public(ExportProfile(spec.key, "x", columns), spec)
    for column in public.columns:
        source = find_column(spec, column.source)
        if source.field.kind is Kind.CITIZEN_ID:
            assert column.style is Style.MASKED
            assert column.source == "citizen_id"
        elif source.field.notes.sensitivity is not Sensitivity.PUBLIC:
            assert source.field.kind is Kind.PLACE or column.source in spec.named_by
    assert as_public(public, spec) == public


@pytest.mark.parametrize(
    "key",
    [
        "phone",
        "birth_date",
        "birth_date.age",
        "sex",
        "marital_status",
        "mother_name",
        "spouse_citizen_id",
        "children_count",
    ],
)
def test_what_describes_a_person_may_not_hang_on_a_wall(key: str) -> None:
    assert not may_be_public(find_column(RESIDENT, key), RESIDENT)
    if key == "phone":
        assert not may_be_public(find_column(MIGRANT, key), MIGRANT)


PROFILE = ExportProfile("resident", "x", (ExportColumn(Fill.FIELD, "name"),))


@pytest.mark.parametrize(
    ("profile", "part"),
    [
        (replace(PROFILE, name=" "), "a name"),
        (replace(PROFILE, columns=()), "one column"),
        (replace(PROFILE, columns=(ExportColumn(Fill.FIELD, "shoe_size"),)), "shoe_size is no column"),
        (replace(PROFILE, columns=(ExportColumn(Fill.FIELD, "name", style=Style.LETTER),)), "cannot be written"),
    ],
)
def test_a_profile_that_cannot_be_used_says_why(profile: ExportProfile, part: str) -> None:
    with pytest.raises(InvalidInput, match=part):
        check_profile(profile, RESIDENT)


profiles = st.builds(
    ExportProfile,
    st.just("resident"),
    st.just("x"),
    st.lists(
        st.sampled_from(
            [(column.key, style) for column in columns_of(RESIDENT) for style in styles_of(column)]
        ).flatmap(
            lambda pair: st.builds(
                ExportColumn, st.just(Fill.FIELD), st.just(pair[0]), st.text(max_size=4), st.just(pair[1])
            )
        )
        | st.builds(
            ExportColumn, st.sampled_from([Fill.NUMBER, Fill.BLANK, Fill.CONSTANT]), constant=st.text(max_size=4)
        ),
        max_size=5,
    ).map(tuple),
    st.lists(st.text(max_size=5), max_size=2).map(tuple),
    st.lists(st.text(max_size=5), max_size=2).map(tuple),
    st.integers(0, 9),
    st.lists(st.builds(Sort, st.sampled_from(["name", "sex"]), st.booleans()), max_size=2).map(tuple),
    st.booleans(),
)


@given(profiles)
def test_a_profile_comes_back_as_it_was_kept(profile: ExportProfile) -> None:
    assert profile_from_json(RESIDENT, "x", profile_to_json(profile)) == (profile, ())


def test_a_profile_of_another_day_loses_only_what_is_no_more() -> None:
    text = json.dumps(
        {
            "columns": [
                {"fill": "field", "source": "shoe_size"},
                {"fill": "field", "source": "name", "style": "letter"},
                {"fill": "strange", "style": "strange"},
            ],
            "sorts": [{"column": "shoe_size"}],
            "blank_rows": -3,
        }
    )
    profile, notices = profile_from_json(RESIDENT, "x", text)

    assert profile.columns == (ExportColumn(Fill.FIELD, "name"), ExportColumn(Fill.BLANK))
    assert (profile.sorts, profile.blank_rows, profile.is_public) == ((), 0, True)
    assert [str(notice).split()[0] for notice in notices] == ["shoe_size"]


def test_text_that_is_no_profile_says_so() -> None:
    _, notices = profile_from_json(RESIDENT, "x", "[")

    assert len(notices) == 1
