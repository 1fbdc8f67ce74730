"""Whole rows: cells by their kinds, and what cells say of each other."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app import reference
from app.domain.importing.cells import Cell
from app.domain.importing.checks import REQUIRED, check_required, check_resident
from app.domain.importing.headings import find_headings
from app.domain.importing.rows import Level, RowReader, RowReading
from app.domain.records import RESIDENT
from app.domain.records.spec import FieldSpec, Kind
from tests.offices import citizen_id

CODES = reference.load_codes()
BOOK = reference.load_headings()
FIELDS: dict[str, FieldSpec | Kind] = {spec.key: spec for spec in RESIDENT.fields} | {"village": Kind.PLACE}
HEADINGS = ["姓名", "性别", "出生日期", "身份证号", "配偶身份证号", "村", "子女数"]
TODAY = "2026-07-01"
NUMBER = citizen_id("19800102", "002")


def read(*cells: Cell, headings: Sequence[str] = HEADINGS) -> RowReading:
    reader = RowReader(find_headings([list(headings)], "residents", BOOK), FIELDS, CODES)
    reading = reader.read(2, cells)
    check_resident(reading, reader, TODAY)
    check_required(reading, reader, "residents")
    return reading


def faults(reading: RowReading) -> list[tuple[str, Level]]:
    return [("" if fault.column is None else fault.column.field, fault.level) for fault in reading.faults]


def test_a_clean_row_has_no_fault() -> None:
    reading = read("李桂英", "女", "1980-01-02", NUMBER, "", "东河村", "2")
    assert (reading.faults, reading.mended, reading.is_refused) == ([], 0, False)
    assert reading.values == {
        "name": "李桂英", "sex": "2", "birth_date": "1980-01-02", "citizen_id": NUMBER, "village": "东河村",
        "children_count": 2,
    }  # fmt: skip


def test_a_short_row_simply_ends() -> None:
    assert read("李桂英", "女", None, None, None, "东河村").values["name"] == "李桂英"


def test_the_number_proves_birth_date_and_sex() -> None:
    values = read("李桂英", "", "", NUMBER, "", "东河村").values
    assert (values["birth_date"], values["sex"]) == ("1980-01-02", "2")


def test_without_a_number_the_sex_is_not_stated() -> None:
    values = read("李桂英", "", "", "", "", "东河村").values
    assert (values["sex"], "birth_date" in values) == ("9", False)


def test_what_differs_from_the_number_is_a_warning() -> None:
    reading = read("李桂英", "男", "1980-01-03", NUMBER, "", "东河村")
    assert faults(reading) == [("birth_date", Level.WARNING), ("sex", Level.WARNING)]
    assert not reading.is_refused


def test_a_date_of_lower_precision_agrees_with_the_number() -> None:
    assert read("李桂英", "女", "1980年1月", NUMBER, "", "东河村").faults == []
    assert faults(read("李桂英", "女", "1980年2月", NUMBER, "", "东河村")) == [("birth_date", Level.WARNING)]


def test_a_damaged_number_keeps_the_row_out() -> None:
    reading = read("李桂英", "女", "", NUMBER[:-1], "", "东河村")
    assert faults(reading) == [("citizen_id", Level.ROW)]
    assert reading.is_refused


@pytest.mark.parametrize("number", ["无", "110105491231002", "0" * 18])
def test_a_placeholder_or_old_number_is_read_as_missing(number: str) -> None:
    reading = read("李桂英", "女", "", number, "", "东河村")
    assert faults(reading) == [("citizen_id", Level.CELL)]
    assert "citizen_id" not in reading.values
    assert not reading.is_refused


def test_a_damaged_number_of_the_spouse_costs_only_the_cell() -> None:
    reading = read("李桂英", "女", "", NUMBER, "123", "东河村")
    assert faults(reading) == [("spouse_citizen_id", Level.CELL)]


def test_nobody_is_married_to_themselves() -> None:
    reading = read("李桂英", "女", "", NUMBER, NUMBER, "东河村")
    assert faults(reading) == [("spouse_citizen_id", Level.CELL)]
    assert "spouse_citizen_id" not in reading.values


@pytest.mark.parametrize("born", ["2026-07-02", "2026-08", "2027"])
def test_nobody_is_born_tomorrow(born: str) -> None:
    reading = read("李桂英", "女", born, "", "", "东河村")
    assert faults(reading) == [("birth_date", Level.CELL)]
    assert "birth_date" not in reading.values


def test_what_a_row_must_hold() -> None:
    reading = read("", "女", "", "", "", "")
    assert faults(reading) == [("name", Level.ROW), ("village", Level.ROW)]
    assert str(reading.faults[0].message) == "Name is missing; without it the row cannot be kept"


def test_a_required_column_that_is_not_there() -> None:
    assert faults(read("李桂英", "女", headings=["姓名", "性别"])) == [("", Level.ROW)]


def test_a_required_cell_that_was_refused_is_not_called_missing() -> None:
    headings = find_headings([["类型", "村", "日期", "结果"]], "events", BOOK)
    fields: dict[str, FieldSpec | Kind] = {
        "event_type": FieldSpec("event_type", "", Kind.CODE, RESIDENT.fields[0].notes, code_list="event_type"),
        "village": Kind.PLACE,
        "occurred_on": Kind.DAY,
        "result": FieldSpec("result", "", Kind.CODE, RESIDENT.fields[0].notes, code_list="event_result"),
    }
    reader = RowReader(headings, fields, CODES)
    reading = reader.read(2, ["打麻将", "东河村", "2025年3月", "好"])
    check_required(reading, reader, "events")
    assert faults(reading) == [("event_type", Level.ROW), ("occurred_on", Level.ROW), ("result", Level.CELL)]


def test_faults_stay_with_their_columns_when_words_repeat() -> None:
    reader = RowReader(find_headings([HEADINGS], "residents", BOOK), FIELDS, CODES)
    readings = [reader.read(row, ["李桂英", "雌", "", "", "", "东河村"]) for row in range(2, 6)]
    assert [faults(reading) for reading in readings] == [[("sex", Level.CELL)]] * 4


def test_more_words_than_are_remembered() -> None:
    reader = RowReader(find_headings([HEADINGS], "residents", BOOK), FIELDS, CODES)
    for number in range(4200):
        name = f"李{chr(0x4E00 + number)}"
        assert [reader.read(number, [f" {name}"]).values for _ in range(2)] == [{"name": name}] * 2


def test_every_required_field_has_a_heading() -> None:
    for kind, required in REQUIRED.items():
        assert {field for field, _ in required} <= set(BOOK.synonyms[kind])
