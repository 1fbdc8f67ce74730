"""Tables in and out: every format by its content, and not a digit lost."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import ExportFailed, InvalidInput
from app.domain.importing.cells import Cell
from storage.exchange.reading import open_table
from storage.exchange.writing import SheetContent, write_workbook

CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff")
cells = st.text(alphabet=CHARACTERS, max_size=8)
tables = st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=8)
HEADINGS = ["姓名,", "性别,", ","]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(rows=tables)
def test_a_csv_table_comes_back_in_every_encoding(tmp_path: Path, encoding: str, rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEADINGS, *rows])
    file = tmp_path / "表.csv"
    file.write_bytes(text.getvalue().encode(encoding))
    table = open_table(file)
    read = [list(row) for row in table.sheets[0].rows]
    # Bytes of GB18030 can by chance be valid UTF-8 too; then nobody can tell them apart.
    if encoding != "gb18030" or not _is_utf8(file.read_bytes()):
        assert read == [HEADINGS, *rows]
    assert (table.name, table.sheets[0].name) == ("表.csv", "表")


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "t.csv"
    file.write_text(f"姓名{delimiter}性别\n李强{delimiter}男\n", encoding="utf-8")
    assert list(open_table(file).sheets[0].rows) == [["姓名", "性别"], ["李强", "男"]]


def test_a_workbook_that_others_wrote(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    empty = workbook.active
    assert empty is not None
    empty.title = "空"
    sheet = workbook.create_sheet("人员")
    for row in (
        ("标题",), (), ("姓名", "日期", "数", "时"), ("李强", date(1998, 1, 3), 12.5, time(8, 30)), (None, None, True),
    ):  # fmt: skip
        sheet.append(row)
    workbook.save(tmp_path / "带扩展名错误.csv")
    (found,) = open_table(tmp_path / "带扩展名错误.csv").sheets
    assert found.name == "人员"
    assert found.rows[2][:4] == ["姓名", "日期", "数", "时"]
    assert found.rows[3][:4] == ["李强", date(1998, 1, 3), 12.5, time(8, 30)]
    assert (found.row_count, found.rows[4][2]) == (5, True)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<html><table></table></html>", "web page"),
        (b"\xef\xbb\xbf\n <!DOCTYPE html>", "web page"),
        (b"PK\x03\x04 nonsense", "cannot be read as a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cannot be read as a workbook"),
        (b"\x00\x01\x02\x03", "cannot be read as a workbook"),
        (b"\xff\xff\xff\xff", "cannot be read as a workbook"),
        (b"a,b\n" + b"x" * 40_000, "more than 32768 characters near line 2"),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "名册.xlsx"
    file.write_bytes(content)
    with pytest.raises(InvalidInput, match=reason) as caught:
        open_table(file)
    assert "名册.xlsx" in str(caught.value)


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(InvalidInput, match="cannot be read"):
        open_table(tmp_path / "t.xlsx")


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(20 * 1024 * 1024))
    with pytest.raises(InvalidInput, match="would unpack to 20 MB"):
        open_table(tmp_path / "t.xlsx")


def test_a_cell_at_the_far_end_is_no_ordinary_workbook(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet["A1"] = "姓名"
    sheet["XFD1048576"] = "x"
    workbook.save(tmp_path / "t.xlsx")
    with pytest.raises(InvalidInput, match="no ordinary workbook"):
        open_table(tmp_path / "t.xlsx")


def test_a_few_blank_columns_do_no_harm(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet["A1"] = "姓名"
    sheet["AZ300"] = "x"
    workbook.save(tmp_path / "t.xlsx")
    (found,) = open_table(tmp_path / "t.xlsx").sheets
    assert (found.row_count, found.rows[299][51]) == (300, "x")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="not found"):
        open_table(tmp_path / "t.xlsx")
    with pytest.raises(InvalidInput, match="not found"):
        open_table(tmp_path)


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "t.csv").touch()
    with pytest.raises(InvalidInput, match=r"t\.csv is empty"):
        open_table(tmp_path / "t.csv")


def test_the_same_bytes_have_the_same_hash(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("姓名,性别\n", encoding="utf-8")
    assert open_table(tmp_path / "a.csv").sha256 == open_table(tmp_path / "b.csv").sha256


LONG = "110105194912310021"


def test_long_numbers_and_formulas_are_written_as_text(tmp_path: Path) -> None:
    row: Sequence[Cell | Decimal] = (
        LONG, int(LONG), "=1+1", "http://example.invalid", 12, Decimal("12.5"), date(2025, 1, 2),
        datetime(2025, 1, 2, 3, 4), None, "", "0012", True,  # noqa: DTZ001 - workbooks know no zones
    )  # fmt: skip
    content = SheetContent("表", [f"列{number}" for number in range(12)], [row], ("总标题",), (100, 1))
    file = write_workbook(tmp_path / "new folder" / "t.xlsx", [content, SheetContent("二", ["a"], [])])
    workbook = openpyxl.load_workbook(file)
    assert workbook.sheetnames == ["表", "二"]
    sheet = workbook["表"]
    assert [cell.value for cell in sheet[1]][:2] == ["总标题", None]
    assert [cell.value for cell in sheet[3]] == [
        LONG, LONG, "=1+1", "http://example.invalid", 12, 12.5, "2025-01-02", "2025-01-02T03:04:00", None, None, "0012",
        "True",
    ]  # fmt: skip
    assert [cell.data_type for cell in sheet[3]][:4] == ["s", "s", "s", "s"]
    assert sheet.freeze_panes == "A3"
    assert [entry.name for entry in file.parent.iterdir()] == ["t.xlsx"]


texts = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=10).map(str.strip)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(rows=st.lists(st.tuples(texts, st.integers(-(10**14), 10**14)), min_size=1, max_size=5))
def test_what_we_write_we_read(tmp_path: Path, rows: list[tuple[str, int]]) -> None:
    file = write_workbook(tmp_path / "t.xlsx", [SheetContent("表", ["甲", "乙"], rows)])
    (sheet,) = open_table(file).sheets
    assert [tuple(row) for row in sheet.rows[1:]] == [(text, number) for text, number in rows]


def test_a_workbook_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").mkdir()
    with pytest.raises(ExportFailed, match=r"t\.xlsx"):
        write_workbook(tmp_path / "t.xlsx", [SheetContent("表", ["a"], [])])
    with pytest.raises(ExportFailed):
        write_workbook(tmp_path / "u.xlsx", [SheetContent("a/b", ["a"], [])])
    assert [entry.name for entry in tmp_path.iterdir()] == ["t.xlsx"]


def test_reading_a_csv_leaves_the_limit_of_other_readers_alone(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    (tmp_path / "table.csv").write_text("姓名,村\n张伟,东河村\n", encoding="utf-8")
    open_table(tmp_path / "table.csv")
    assert csv.field_size_limit() == before
