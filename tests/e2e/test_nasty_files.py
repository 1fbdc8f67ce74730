"""Files that no office should send and some day one will: each is answered with a report or one sentence."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from app import bootstrap
from app.bootstrap import Township
from app.domain.errors import AppError, InvalidInput
from app.services.imports import ImportReport
from tests.e2e.conftest import Practice
from tests.e2e.desk import CHEAP, PASSPHRASE, PROFILE, dice

HEADINGS = ("姓名", "身份证号", "村")
PERSON = ("张三", "11010519491231002X", "甲村")
Fill = Callable[[openpyxl.Workbook], None]
Entry = str | int | float | bool | None


@pytest.fixture
def township(tmp_path: Path) -> Iterator[Township]:
    """Give an empty office."""
    with closing(bootstrap.create_township(tmp_path / "office", PASSPHRASE, PROFILE, surroundings=CHEAP)) as opened:
        yield opened


def workbook(file: Path, fill: Fill) -> Path:
    """Write a workbook as ``fill`` says."""
    book = openpyxl.Workbook()
    fill(book)
    book.save(file)
    book.close()
    return file


def sheet_with(*rows: tuple[Entry, ...]) -> Fill:
    """Fill the first sheet with rows."""

    def fill(book: openpyxl.Workbook) -> None:
        assert book.active is not None
        for row in rows:
            book.active.append(row)

    return fill


def content(township: Township) -> tuple[object, ...]:
    """Give all that an import could leave behind."""
    return township.register.counts(), township.imports.batches(), township.places.villages()


def outcome(township: Township, kind: str, file: Path) -> ImportReport | AppError:
    """Preview and import a file; both end the same way, and an error writes nothing."""
    before = content(township)
    preview = told(lambda: township.imports.preview(kind, file))
    assert content(township) == before
    report = told(lambda: township.imports.run(kind, file))
    if isinstance(preview, AppError):
        assert str(preview) == str(report)
        assert preview.message.render(township.tr)
        assert content(township) == before
        return preview
    assert isinstance(report, ImportReport)
    assert (preview.rows_read, preview.rows_accepted, preview.inserted, preview.issues) == (
        report.rows_read, report.rows_accepted, report.inserted, report.issues
    )  # fmt: skip
    assert township.problems() == ()
    return report


def told(work: Callable[[], ImportReport]) -> ImportReport | AppError:
    """Give the report or the expected error; any other ends the test."""
    try:
        return work()
    except AppError as error:
        return error


def accepted(township: Township, file: Path, kind: str = "residents") -> ImportReport:
    """Import a file that can be read."""
    report = outcome(township, kind, file)
    assert isinstance(report, ImportReport), report
    return report


def names(township: Township) -> list[str]:
    """Give everybody's name."""
    return [row.name for row in township.register.rows(township.register.list_ids())]


def test_a_workbook_without_a_word(township: Township, tmp_path: Path) -> None:
    assert isinstance(outcome(township, "residents", workbook(tmp_path / "a.xlsx", sheet_with())), InvalidInput)


def test_headings_and_nobody(township: Township, tmp_path: Path) -> None:
    report = accepted(township, workbook(tmp_path / "a.xlsx", sheet_with(HEADINGS)))
    assert (report.rows_read, report.inserted) == (0, 0)


def test_the_sheet_with_the_headings_is_found(township: Township, tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet_with(("填表说明",), ("姓名须与身份证一致",))(book)
        people = book.create_sheet("人员")
        people.append(HEADINGS)
        people.append(PERSON)

    report = accepted(township, workbook(tmp_path / "a.xlsx", fill))
    assert (report.sheet, report.inserted) == ("人员", 1)


def test_headings_below_a_merged_title(township: Township, tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet_with(("全员人口信息表",), (), ("单位：示范镇",), (), HEADINGS, PERSON)(book)
        assert book.active is not None
        book.active.merge_cells("A1:C2")

    report = accepted(township, workbook(tmp_path / "a.xlsx", fill))
    assert (report.heading_row, report.inserted) == (5, 1)


def test_a_table_of_something_else(township: Township, tmp_path: Path) -> None:
    file = workbook(tmp_path / "a.xlsx", sheet_with(("品名", "单价"), ("纸", 3)))
    assert isinstance(outcome(township, "residents", file), InvalidInput)


def test_a_number_that_was_stored_as_a_number_is_refused(township: Township, tmp_path: Path) -> None:
    rows: list[tuple[Entry, ...]] = [
        HEADINGS,
        ("张三", 110105194912310020, "甲村"),
        ("李四", 1.10105194912310e17, "甲村"),
        ("王五", True, "甲村"),
    ]
    report = accepted(township, workbook(tmp_path / "a.xlsx", sheet_with(*rows)))
    assert (report.rows_read, report.rows_refused, report.inserted) == (3, 3, 0)
    assert {issue.cell for issue in report.issues} == {"B2", "B3", "B4"}


def test_names_are_words_and_nothing_else(township: Township, tmp_path: Path) -> None:
    odd = [
        "=1+1",
        "A & B <c>",
        "'; DROP TABLE resident; --",
        "{name}",
        "%s",
        "张\n三",
        "\u202e三张",
        "@SUM(A1)",
        "👩‍👧",
    ]
    lines = ["姓名,村", *('"' + name + '",甲村' for name in odd)]
    file = tmp_path / "a.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    report = accepted(township, file)
    assert report.rows_accepted == len(odd)
    kept = names(township)
    assert {"=1+1", "A & B <c>", "'; DROP TABLE resident; --", "{name}", "%s", "@SUM(A1)"} <= set(kept)
    assert not any("\n" in name or "\u202e" in name for name in kept)


def test_odd_words_come_back_from_the_corrections(township: Township, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("姓名,身份证号,村\n=1+1,123,A & B <c>\n", encoding="utf-8")
    report = accepted(township, file)
    written = township.imports.write_corrections(report, tmp_path / "to-correct.xlsx")
    with closing(openpyxl.load_workbook(written)) as book:
        assert book.active is not None
        row = [cell.value for cell in book.active[2]]
        assert all(cell.data_type != "f" for cell in book.active[2])
    assert row[-3:] == ["=1+1", "123", "A & B <c>"]


def test_a_formula_in_a_workbook_is_no_name(township: Township, tmp_path: Path) -> None:
    """Nobody ever calculated the sheet, so the cell holds nothing."""
    report = accepted(
        township, workbook(tmp_path / "a.xlsx", sheet_with(HEADINGS, ('=CONCAT("张","三")', None, "甲村")))
    )
    assert (report.rows_refused, report.inserted) == (1, 0)


@pytest.mark.parametrize("name", ["a.xls", "a.xlsx", "a.csv"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><table><tr><td>\xe5\xa7\x93\xe5\x90\x8d</td></tr></table></html>",
        b"\r\n <TABLE><tr><td>x</td></tr></TABLE>",
        b"<?xml version='1.0'?><Workbook/>",
        b"PK\x03\x04",
        b"PK\x03\x04" + bytes(range(256)) * 40,
        b"PK\x05\x06" + bytes(18),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 40,
        dice("noise").randbytes(5000),
        bytes(5000),
        b"\xff\xfe" + bytes(range(256)),
        b"\x81\x30" * 1000,
        '姓名,村\n"张三,甲村\n'.encode(),
        b"%PDF-1.7\n",
    ],
)
def test_what_is_no_table(township: Township, tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    found = outcome(township, "residents", file)
    assert isinstance(found, InvalidInput) if isinstance(found, AppError) else found.inserted == 0


def zipped(file: Path, parts: dict[str, bytes]) -> Path:
    """Write a zip file."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file


def test_a_zip_that_swells(township: Township, tmp_path: Path) -> None:
    file = zipped(tmp_path / "bomb.xlsx", {"xl/worksheets/sheet1.xml": b"<worksheet>" + b" " * 64 * 1024 * 1024})
    assert file.stat().st_size < 100_000
    assert isinstance(outcome(township, "residents", file), InvalidInput)


def test_a_zip_that_is_no_workbook(township: Township, tmp_path: Path) -> None:
    file = zipped(tmp_path / "a.xlsx", {"word/document.xml": b"<document/>"})
    assert isinstance(outcome(township, "residents", file), InvalidInput)


@pytest.mark.parametrize("corner", ["XFD1048576", "Z1048576", "ZZ90000"])
def test_one_stray_cell_in_a_far_corner(township: Township, tmp_path: Path, corner: str) -> None:
    """The reader would lay out every cell before it, and take the program down with it."""

    def fill(book: openpyxl.Workbook) -> None:
        sheet_with(HEADINGS, PERSON)(book)
        assert book.active is not None
        book.active[corner] = "x"

    assert isinstance(outcome(township, "residents", workbook(tmp_path / "a.xlsx", fill)), InvalidInput)


def test_every_column_that_a_sheet_can_have(township: Township, tmp_path: Path) -> None:
    headings = [*HEADINGS, *(f"列{number}" for number in range(16_384 - len(HEADINGS)))]
    report = accepted(township, workbook(tmp_path / "a.xlsx", sheet_with(tuple(headings), PERSON)))
    assert (len(report.columns), report.columns[-1].letter, report.inserted) == (16_384, "XFD", 1)
    file = tmp_path / "a.csv"
    file.write_text(",".join(headings) + "\n李四,," + "甲村" + "," * 16_381, encoding="utf-8")
    assert accepted(township, file).inserted == 1


@pytest.mark.parametrize("sign", ["x", "张", " ", '""'])
def test_a_cell_of_a_million_characters(township: Township, tmp_path: Path, sign: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text(f'姓名,村\n"{sign * 1_000_000}",甲村\n', encoding="utf-8")
    assert isinstance(outcome(township, "residents", file), InvalidInput)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("figures", "村,月份,指标,数值,上报日期\n甲村,2025-01,出生人数,{},2025-02-01\n"),
        ("events", "类型,村,发生日期,数量,应办数\n宣讲活动,甲村,2025-01-02,{0},{0}\n"),
        ("events", "类型,村,发生日期,数量,应办数\n经费到位,甲村,2025-01-02,{0},{0}\n"),
        ("residents", "姓名,村,子女数\n张三,甲村,{}\n"),
    ],
)
@pytest.mark.parametrize(
    "figure", ["9" * 19, "9" * 5000, "-1", "1e999999999", "NaN", "Infinity", "0.001", "٣", "**", "1_000"]
)
def test_figures_that_are_none(township: Township, tmp_path: Path, kind: str, text: str, figure: str) -> None:
    places = tmp_path / "places.csv"
    places.write_text("村,组\n甲村,一组\n", encoding="utf-8")
    accepted(township, places, "places")
    file = tmp_path / "a.csv"
    file.write_text(text.format(figure), encoding="utf-8")
    assert accepted(township, file, kind).rows_read == 1


@pytest.mark.parametrize("day", ["2025", "2025.1", "2025-02-30", "99999", "0", "2025-1-1 25:00", "１２３４５"])
def test_days_that_are_none_leave_the_bundle_whole(township: Township, tmp_path: Path, day: str) -> None:
    people, events = tmp_path / "people.csv", tmp_path / "events.csv"
    people.write_text(f"姓名,村,出生日期,登记日期\n张三,甲村,{day},{day}\n", encoding="utf-8")
    events.write_text(f"类型,村,发生日期,应办日期\n宣讲活动,甲村,{day},{day}\n", encoding="utf-8")
    accepted(township, people)
    accepted(township, events, "events")
    (tmp_path / "county.txt").write_text(
        "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n", encoding="ascii"
    )
    township.bundles.enrol_recipient(tmp_path / "county.txt")
    (tmp_path / "stick").mkdir()
    assert township.bundles.export(tmp_path / "stick").seq == 1
    assert township.assessment.score("default-1000", "2025").subjects == 1


def test_a_refused_row_leaves_no_household(township: Township, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    rows = (
        "姓名,村,组,身份证号,户编号",
        "李四,甲村,1组,11010519491231002X,100",
        "李五,甲村,1组,11010519491231002X,200",
    )
    file.write_text("\n".join(rows), encoding="utf-8")
    report = accepted(township, file)
    assert (report.inserted, report.rows_refused) == (1, 1)
    counts = township.register.counts()
    assert (counts.residents, counts.households, counts.groups) == (1, 1, 1)


def test_a_household_that_a_second_sheet_brings(township: Township, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("姓名,身份证号,村\n张三,11010519491231002X,甲村\n", encoding="utf-8")
    lines = ("姓名,身份证号,村,组,户编号", "李四,,甲村,1组,77", "张三,11010519491231002X,甲村,1组,77")
    second.write_text("\n".join(lines), encoding="utf-8")
    accepted(township, first)
    report = accepted(township, second)
    assert (report.inserted, report.filled) == (1, 1)
    assert township.register.counts().households == 1
    assert report.batch_id is not None
    assert township.imports.undo(report.batch_id).kept == 0
    assert township.register.counts().households == 0
    assert names(township) == ["张三"]


@pytest.mark.parametrize("seed", range(10))
def test_a_workbook_with_bytes_changed(township: Township, practice: Practice, tmp_path: Path, seed: int) -> None:
    """Half of them inside the parts of the zip, packed anew, so that the reader itself meets the damage."""
    chance = dice(seed)
    file = tmp_path / "a.xlsx"
    if seed % 2:
        file.write_bytes(mutated(practice.files["places"].read_bytes(), chance))
    else:
        with zipfile.ZipFile(practice.files["places"]) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        victim = chance.choice(
            [name for name in parts if "sheet1" in name or "haredStrings" in name or "workbook.xml" in name]
        )
        zipped(file, parts | {victim: mutated(parts[victim], chance)})
    outcome(township, "places", file)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Change a few bytes, or cut the end off."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed[: chance.randrange(len(changed))] if chance.random() < 0.3 else changed)
