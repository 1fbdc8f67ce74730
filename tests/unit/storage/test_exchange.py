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

from app.domain.errors import Cancelled, ExportFailed, InvalidInput
from app.domain.importing.cells import Cell
from storage.exchange.old_workbooks import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, write_old_workbook
from storage.exchange.reading import open_table
from storage.exchange.text_tables import GB18030, UTF_8, write_csv
from storage.exchange.writing import SheetContent, whole_file, write_workbook

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


ROWS: tuple[tuple[Cell | Decimal, ...], ...] = (
    ("王䶮𬭎", 110105198001020012, Decimal("3.50"), None),
    ("=1+1", 12345678901, True, date(2026, 7, 5)),
)


def test_an_old_workbook_holds_long_numbers_and_formulas_as_text(tmp_path: Path) -> None:
    content = SheetContent("表", ("a", "b", "c", "d"), ROWS, ("题",), (), ("尾",), len(ROWS))
    rows = open_table(write_old_workbook(tmp_path / "a.xls", content)).sheets[0].rows

    assert [list(row) for row in rows] == [
        ["题", "", "", ""],
        ["a", "b", "c", "d"],
        ["王䶮𬭎", "110105198001020012", 3.5, ""],
        ["=1+1", 12345678901.0, "True", "2026-07-05"],
        ["尾", "", "", ""],
    ]


@pytest.mark.parametrize("count", [MOST_ROWS + 10, MOST_ROWS - 2])
def test_what_an_old_sheet_cannot_hold_goes_on_in_the_next(tmp_path: Path, count: int) -> None:
    content = SheetContent("表", ("n",), ((number,) for number in range(count)), ("题",), (), ("尾",), count)
    first, second = open_table(write_old_workbook(tmp_path / "a.xls", content)).sheets

    assert (first.name, second.name) == ("表", "表 2")
    assert [sheet.rows[1][0] for sheet in (first, second)] == ["n", "n"]
    numbers = [row[0] for sheet in (first, second) for row in sheet.rows if isinstance(row[0], (int, float))]
    assert numbers == list(range(count))
    assert first.row_count <= MOST_ROWS
    assert (first.rows[-1][0], second.rows[-1][0]) == (float(second.rows[2][0]) - 1, "尾")  # type: ignore[arg-type]  # a number


def test_an_old_workbook_that_is_too_wide_or_too_full_is_refused(tmp_path: Path) -> None:
    wide = SheetContent("表", ["x"] * (MOST_COLUMNS + 1), ())
    with pytest.raises(ExportFailed, match="256 columns"):
        write_old_workbook(tmp_path / "a.xls", wide)
    with pytest.raises(ExportFailed, match="at most 32767"):
        write_old_workbook(tmp_path / "a.xls", SheetContent("表", ("x",), (("y" * (LONGEST_CELL + 1),),)))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("encoding", [UTF_8, GB18030])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(rows=tables)
def test_a_written_text_table_is_read_back(tmp_path: Path, encoding: str, rows: list[list[str]]) -> None:
    content = SheetContent("表", HEADINGS, rows, row_count=len(rows))
    file = write_csv(tmp_path / "a.csv", content, encoding)
    with file.open(encoding=encoding, newline="") as stream:
        assert list(csv.reader(stream)) == [HEADINGS, *rows]


def test_a_character_that_is_none_is_named_by_its_row(tmp_path: Path) -> None:
    content = SheetContent("表", ("x",), (("a",), ("\ud800",)), row_count=2)
    with pytest.raises(ExportFailed, match="Row 3"):
        write_csv(tmp_path / "a.csv", content)
    assert list(tmp_path.iterdir()) == []


def test_decimals_are_written_without_exponent(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "a.csv", SheetContent("表", ("x",), ((Decimal("1E+3"),), (None,)), row_count=2))

    assert file.read_text(encoding="utf-8-sig").splitlines() == ["x", "1000", '""']


@pytest.mark.parametrize("fault", [Cancelled(), KeyboardInterrupt(), KeyError("x")])
def test_a_file_is_whole_or_as_it_was(tmp_path: Path, fault: BaseException) -> None:
    file = tmp_path / "a"
    file.write_text("before")

    def write() -> None:
        with whole_file(file) as part:
            part.write_text("half")
            raise fault

    with pytest.raises(type(fault)):
        write()
    assert [one.name for one in tmp_path.iterdir()] == ["a"]
    assert file.read_text() == "before"


def test_a_workbook_tells_its_progress_and_stops(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    rows = [(number,) for number in range(1200)]
    content = SheetContent("表", ("x",), rows, footer_rows=("尾",), row_count=len(rows))
    write_workbook(tmp_path / "a.xlsx", [content], lambda done, total: steps.append((done, total)))

    assert steps == [(500, 1200), (1000, 1200), (1200, 1200)]
    assert open_table(tmp_path / "a.xlsx").sheets[0].rows[-1][0] == "尾"


def test_a_long_number_stays_text_when_the_cell_is_edited(tmp_path: Path) -> None:
    content = SheetContent("表", ("x",), (("110105198001020012",), ("李",)))
    sheet = openpyxl.load_workbook(write_workbook(tmp_path / "a.xlsx", [content])).active

    assert sheet is not None
    assert [sheet.cell(row, 1).number_format for row in (2, 3)] == ["@", "General"]
