"""The data dictionary and the forms follow the declarations, whatever is added to them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from app import reference, wording
from app.domain.errors import InvalidInput
from app.domain.records import DESCRIBED, RECORDS, find_record
from app.domain.records.spec import Kind, RecordSpec, Sensitivity
from app.services.dictionary import KINDS, LIST_TITLES, SOURCES, as_markdown, data_dictionary
from app.services.dictionary_files import ENDINGS, write_dictionary
from app.services.record_forms import FormWords, blank_form, is_personal, shown_date

TR = wording.load()
CODES = reference.load_codes()
DICTIONARY = data_dictionary(CODES, TR)
WORDS = FormWords(CODES, TR, "望溪镇")
KEPT = (*RECORDS, *DESCRIBED)
EVERY_RECORD = pytest.mark.parametrize("spec", RECORDS, ids=lambda spec: spec.key)


def test_every_record_and_field_is_in_the_dictionary() -> None:
    assert [(record.key, [field.key for field in record.fields]) for record in DICTIONARY.records] == [
        (spec.key, [field.key for field in spec.fields]) for spec in KEPT
    ]
    for record in DICTIONARY.records:
        for field in record.fields:
            for text in (field.label, field.kind_label, field.purpose, field.legal_basis, field.retention):
                assert re.search(r"[\u4e00-\u9fff]", text), (record.key, field.key, text)


def test_every_code_list_is_there_whole_named_and_with_its_source() -> None:
    assert {codes.key for codes in DICTIONARY.code_lists} == set(CODES.lists) == set(LIST_TITLES)
    assert {codes.source for codes in CODES.lists.values()} == SOURCES
    for codes in DICTIONARY.code_lists:
        assert [(code.code, code.label) for code in codes.codes] == [
            (code.code, code.label) for code in CODES[codes.key].codes
        ]
        assert "local" not in codes.source


def test_every_kind_has_a_name() -> None:
    assert set(KINDS) == set(Kind)


def test_nothing_is_kept_that_must_not_be() -> None:
    text = " ".join(field.label for record in DICTIONARY.records for field in record.fields)
    assert not re.search("避孕|怀孕|孕检|计划外|政策外|社会抚养费|罚款|结扎|上环|引产|举报", text)


def test_markdown_has_a_row_for_every_field_and_code() -> None:
    lines = as_markdown(DICTIONARY, TR).splitlines()
    rows = [line for line in lines if line.startswith("|") and "---" not in line]
    fields = sum(len(record.fields) for record in DICTIONARY.records)
    codes = sum(len(codes.codes) for codes in DICTIONARY.code_lists)
    assert len(rows) == fields + codes + len(DICTIONARY.records) + len(DICTIONARY.code_lists)
    assert len({line.count("|") for line in rows}) == 2


def test_cells_of_markdown_cannot_break_its_tables() -> None:
    record = DICTIONARY.records[0]
    odd = replace(record, fields=(replace(record.fields[0], label="甲|乙"),))
    lines = as_markdown(replace(DICTIONARY, records=(odd,)), TR).splitlines()
    assert any("甲\\|乙" in line for line in lines)


def test_the_dictionary_is_written_as_its_ending_asks(tmp_path: Path) -> None:
    files = {ending: write_dictionary(tmp_path / f"数据字典{ending}", DICTIONARY, TR) for ending in ENDINGS}
    assert files[".pdf"].read_bytes().startswith(b"%PDF-")
    assert files[".md"].read_text(encoding="utf-8") == as_markdown(DICTIONARY, TR)
    loaded = json.loads(files[".json"].read_text(encoding="utf-8"))
    assert [record["key"] for record in loaded["records"]] == [spec.key for spec in KEPT]
    book = openpyxl.load_workbook(files[".xlsx"], read_only=True)
    assert len(book.sheetnames) == len(KEPT) + 1
    rows = {name: list(book[name].iter_rows(values_only=True)) for name in book.sheetnames}
    for record in DICTIONARY.records:
        assert [row[2] for row in rows[record.title][2:]] == [field.key for field in record.fields]
    codes = [str(row[3]) for row in rows[book.sheetnames[-1]][2:]]
    assert codes == [code.code for one in DICTIONARY.code_lists for code in one.codes]
    assert "01" in codes, "leading zeros stay"


def test_an_ending_that_means_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"\.pdf"):
        write_dictionary(tmp_path / "数据字典.docx", DICTIONARY, TR)
    assert list(tmp_path.iterdir()) == []


# --- forms


@EVERY_RECORD
def test_a_form_has_the_fields_of_the_screen_in_its_order(spec: RecordSpec) -> None:
    data = blank_form(spec, WORDS)
    on_screen = [(TR("Field", field.label), field.required) for field in spec.fields if field.on_form]
    assert [(box.label, box.required) for box in data.boxes] == on_screen
    assert all(not box.value and not box.chosen for box in data.boxes)


@EVERY_RECORD
def test_every_code_that_a_form_asks_for_is_printed_on_it(spec: RecordSpec) -> None:
    data = blank_form(spec, WORDS)
    beside = [box.choices for box in data.boxes]
    behind = [codes.choices for codes in data.code_lists]
    printed = {choice.label for choices in (*beside, *behind) for choice in choices}
    for field in spec.fields:
        if field.on_form and field.code_list:
            assert {code.label for code in CODES[field.code_list].codes} <= printed
    titles = {codes.title for codes in data.code_lists}
    named = {found for box in data.boxes for found in re.findall("见背面“(.+)”", box.hint)}
    assert named == titles


@EVERY_RECORD
def test_a_form_says_why_it_asks(spec: RecordSpec) -> None:
    data = blank_form(spec, WORDS)
    text = "".join(data.notice)
    asked = [field for field in spec.fields if field.on_form]
    if not is_personal(spec):
        assert "本人" not in "".join(data.signatures)
        assert all(TR("Field", field.notes.purpose) in text for field in asked)
        return
    assert "本人（监护人）签字：" in data.signatures
    for word in ("第十七条", "望溪镇", "查阅、复制", "更正", "删除", "十四周岁"):
        assert word in text
    for field in asked:
        if field.notes.sensitivity is not Sensitivity.PUBLIC:
            for words in (field.notes.purpose, field.notes.legal_basis, field.notes.retention):
                assert TR("Field", words) in text
        if field.notes.sensitivity is Sensitivity.SENSITIVE:
            assert TR("Field", field.label) in text


def test_people_sign_only_forms_that_are_about_them() -> None:
    personal = {spec.key for spec in RECORDS if is_personal(spec)}
    assert {"resident", "household", "migrant", "population_event"} <= personal
    assert not {"village", "village_group", "reported_figure", "work_event"} & personal


def test_a_form_without_a_township_leaves_room_for_its_name() -> None:
    data = blank_form(find_record("resident"), FormWords(CODES, TR))
    assert "＿＿＿" in data.subtitle
    assert "＿＿＿" in data.notice[1]


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2026-06-03", "2026年6月3日"),
        ("1965-12", "1965年12月"),
        ("1965", "1965年"),
        ("约1965", "约1965"),
        ("1-2-3-4", "1-2-3-4"),
        ("", ""),
    ],
)
def test_dates_are_written_as_far_as_they_are_known(iso: str, shown: str) -> None:
    assert shown_date(iso, WORDS) == shown
