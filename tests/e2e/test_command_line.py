"""Every command of the command line: what it does to the office, what it says, and how it ends."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app import bootstrap
from app.domain.citizen_id import check_character
from app.domain.records import RECORDS
from app.services.practice import CountyKeys, write_county_keys
from tests.e2e.conftest import Practice
from tests.e2e.desk import CHEAP, PASSPHRASE, PROFILE, StubWindow, run
from tests.e2e.recount import is_citizen_id, lines
from tools.check_demo import figure_faults, file_faults

ROOT = Path(__file__).parents[2]


def program(*words: object, passphrase: str | None = PASSPHRASE) -> subprocess.CompletedProcess[str]:
    """Run the program as its own process, without a keyboard."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("TOWNSHIP_DESK")}
    if passphrase is not None:
        environment["TOWNSHIP_DESK_PASSPHRASE"] = passphrase
    command = [sys.executable, "-m", "ui.launch", *map(str, words)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def imported(office: Path, kind: str, file: Path, *more: object) -> dict[str, Any]:
    """Import a file and give the report."""
    ran = run("import", office, kind, file, "--json", *more)
    assert ran.code == 0, ran.err
    assert ran.err == ""
    return dict(ran.document)


@pytest.fixture
def filled(office: Path, practice: Practice) -> Path:
    """Give an office that holds the small practice township."""
    for kind in ("places", "residents", "events", "figures"):
        imported(office, kind, practice.files[kind])
    return office


@pytest.fixture
def county(tmp_path: Path) -> CountyKeys:
    """Give the keys of a county."""
    return write_county_keys(tmp_path / "county")


def counts(office: Path) -> dict[str, int]:
    """Give what the register holds, by the command that also checks the office file."""
    ran = run("check", office, "--json")
    assert ran.code == 0, ran.err
    assert ran.document["problems"] == []
    return dict(ran.document["counts"])


# --- the program itself


def test_a_new_office_in_processes_of_their_own(tmp_path: Path) -> None:
    office = tmp_path / "office"
    made = program("new", office, "--name", "东河镇", "--code", "511702001", "--json")
    assert (made.returncode, made.stderr) == (0, "")
    assert json.loads(made.stdout)["township"]["name"] == "东河镇"
    assert {path.name for path in office.iterdir()} >= {"office.db", "keys.json"}
    assert not (office / "office.db").read_bytes().startswith(b"SQLite format 3")

    again = program("new", office)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.count("\n") == 1

    wrong = program("check", office, passphrase="not-the-passphrase")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert wrong.stderr.count("\n") == 1

    nobody_there = program("check", office, passphrase=None)
    assert nobody_there.returncode == 1
    assert "TOWNSHIP_DESK_PASSPHRASE" in nobody_there.stderr
    assert "Traceback" not in nobody_there.stderr


@pytest.mark.parametrize(
    "words", [["import"], ["score", "there"], ["nonsense"], ["bundle"], ["import", "there", "people", "f"]]
)
def test_words_that_are_no_command(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


def test_run_opens_the_window_and_gives_its_exit_code(tmp_path: Path) -> None:
    window = StubWindow()
    assert run("run", tmp_path, window=window).code == 0
    assert run("run", window=window).code == 0
    assert window.opened == [tmp_path, None]
    assert run("run", window=StubWindow(exit_code=3)).code == 1


def test_self_test() -> None:
    ran = run("--self-test")
    assert ran.code == 0, ran.err
    assert "ok bundle" in ran.out


@pytest.mark.parametrize("code", ["12345678", "1234567890", "12345678x", "１２３４５６７８９"])
def test_a_township_code_has_nine_digits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    assert run("new", tmp_path / "office", "--code", code).is_one_fault
    assert not (tmp_path / "office").exists()


def test_a_short_passphrase_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", "seven77")
    assert run("new", tmp_path / "office").is_one_fault
    assert not (tmp_path / "office").exists()


@pytest.mark.parametrize(
    "content",
    [PASSPHRASE, f"{PASSPHRASE}\n", f"{PASSPHRASE}\r\n", f"\ufeff{PASSPHRASE}\n", f"{PASSPHRASE}\nkept in the safe\n"],
)
def test_the_first_line_of_a_file_is_the_passphrase(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", "another-passphrase")
    file = tmp_path / "passphrase.txt"
    file.write_bytes(content.encode())
    assert run("check", office, "--passphrase-file", file).code == 0


# --- import


def test_a_dry_run_counts_what_the_run_then_does(office: Path, practice: Practice) -> None:
    imported(office, "places", practice.files["places"])
    for kind in ("residents", "events", "figures"):
        before = counts(office)
        dry = imported(office, kind, practice.files[kind], "--dry-run")
        assert counts(office) == before
        real = imported(office, kind, practice.files[kind])
        assert dry.pop("dry_run") is True
        assert real.pop("dry_run") is False
        assert dry.pop("batch_id") is None
        assert real.pop("batch_id") is not None
        assert dry.pop("changes") != real.pop("changes")
        assert dry == real
        assert real["inserted"] == real["rows_accepted"] > 0


def test_the_figures_of_an_import_are_those_of_the_workbook(filled: Path, practice: Practice) -> None:
    expected = practice.township.expected
    assert counts(filled) == {
        "residents": expected.residents,
        "households": expected.households,
        "villages": expected.villages,
        "groups": expected.groups,
    }
    batches = {batch["kind"]: batch for batch in run("batches", filled, "--json").document}
    assert batches["residents"]["refused"] == expected.refused_rows
    assert batches["events"]["inserted"] == expected.events
    assert batches["figures"]["inserted"] == expected.figures


def test_a_second_time_adds_nothing(filled: Path, practice: Practice) -> None:
    before = counts(filled)
    for kind in ("places", "residents", "events", "figures"):
        again = imported(filled, kind, practice.files[kind])
        assert again["already_imported"] is True
        assert (again["inserted"], again["filled"], again["differing"]) == (0, 0, 0)
        assert again["unchanged"] == again["rows_accepted"]
    assert counts(filled) == before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_csv_brings_the_same_people_as_the_workbook(
    filled: Path, practice: Practice, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "residents.csv"
    rows = lines(practice.files["residents"])
    with file.open("w", encoding=encoding, newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    other = tmp_path / "other"
    bootstrap.create_township(other, PASSPHRASE, PROFILE, surroundings=CHEAP).close()
    imported(other, "places", practice.files["places"])
    report = imported(other, "residents", file)
    assert report["rows_refused"] == practice.township.expected.refused_rows
    assert people(other) == people(filled)


def people(office: Path) -> list[dict[str, Any]]:
    """Give everybody as lists show them, without the keys of the row."""
    ran = run("search", office, " ", "--limit", 100_000, "--json")
    rows: list[dict[str, Any]] = ran.document["rows"]
    assert ran.document["count"] == len(rows) > 0
    return [{key: value for key, value in row.items() if key not in ("uid", "resident_id")} for row in rows]


def test_corrections_come_back_and_undo_takes_them_out(office: Path, practice: Practice, tmp_path: Path) -> None:
    expected = practice.township.expected
    imported(office, "places", practice.files["places"])
    file = tmp_path / "to-correct.xlsx"
    first = imported(office, "residents", practice.files["residents"], "--corrections", file)
    assert first["rows_refused"] == expected.refused_rows == len(lines(file)) > 0
    before = counts(office)

    correct(file)
    second = imported(office, "residents", file, "--corrections", tmp_path / "none.xlsx")
    assert (second["inserted"], second["rows_refused"], second["cells_refused"]) == (expected.refused_rows, 0, 0)
    assert not (tmp_path / "none.xlsx").exists()
    assert counts(office)["residents"] == before["residents"] + expected.refused_rows

    newest = run("batches", office, "--json").document[0]["batch_id"]
    undone = run("undo", office, newest, "--json")
    assert undone.code == 0
    assert undone.document["kept"] == 0
    assert counts(office) == before
    assert run("undo", office, newest).is_one_fault
    assert run("undo", office, 99).is_one_fault
    assert imported(office, "residents", file)["inserted"] == expected.refused_rows


def correct(file: Path) -> None:
    """Do at a desk what the reasons ask for: a name, a village of the office, a number that checks."""
    workbook = openpyxl.load_workbook(file)
    sheet = workbook.active
    assert sheet is not None
    columns = {str(cell.value): number for number, cell in enumerate(sheet[1], start=1)}
    village = next(str(row[columns["村名称"] - 1]) for row in sheet.iter_rows(min_row=2, values_only=True))
    for row in range(2, sheet.max_row + 1):
        name, number, place = (sheet.cell(row, columns[heading]) for heading in ("姓名", "身份证号", "村名称"))
        name.value = name.value or "补名"
        place.value = village if "已撤并" in str(place.value) else place.value
        if not is_citizen_id(str(number.value)):
            body = f"99999919810203{row:03d}"
            number.value = next(body + end for end in "0123456789X" if is_citizen_id(body + end))
    workbook.save(file)
    workbook.close()


def test_undo_empties_the_office_again(office: Path, practice: Practice) -> None:
    for kind in ("places", "residents", "events", "figures"):
        imported(office, kind, practice.files[kind])
    for batch in run("batches", office, "--json").document:
        assert run("undo", office, batch["batch_id"], "--json").document["kept"] == 0
    assert counts(office) == {"residents": 0, "households": 0, "villages": 0, "groups": 0}
    assert run("search", office, "li", "--json").document["count"] == 0


def test_what_an_import_says_in_words(office: Path, practice: Practice) -> None:
    imported(office, "places", practice.files["places"])
    ran = run("import", office, "residents", practice.files["residents"])
    assert ran.code == 0
    for part in ("政策属性", "最后避孕状况", "residents.xlsx", str(practice.township.expected.residents)):
        assert part in ran.out
    assert "{" not in ran.out


# --- search

NAMES = "姓名,性别,身份证号,出生日期,村,户编号,联系电话\n" + "".join(
    f"{line}\n"
    for line in (
        "单晓明,男,11010519491231002X,,甲村,1,13900000001",
        "曾国华,男,,1970-01-02,甲村,2,13900000002",
        "解小红,女,,1971-01-02,乙村,3,13900000003",
        "王㛃,女,,1972-01-02,乙村,4,13900000004",
        "欧阳单,男,,1973-01-02,乙村,5,13912345678",
        "李红,女,,1974-01-02,甲村,6,",
        "李小红,女,,1975-01-02,乙村,7,",
    )
)


@pytest.fixture
def named(office: Path, tmp_path: Path) -> Path:
    """Give an office with names that are hard to find."""
    file = tmp_path / "names.csv"
    file.write_text(NAMES, encoding="utf-8")
    assert imported(office, "residents", file)["inserted"] == 7
    return office


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("shanxiaoming", ["单晓明"]),
        ("shan", ["单晓明"]),
        ("SXM", ["单晓明"]),
        ("zeng", ["曾国华"]),
        ("zgh", ["曾国华"]),
        ("xie", ["解小红"]),
        ("xiexiaohong", ["解小红"]),
        ("ouyangdan", ["欧阳单"]),
        ("oyd", ["欧阳单"]),
        ("㛃", ["王㛃"]),
        ("wang 㛃", ["王㛃"]),
        ("李红", ["李红"]),
        ("李", ["李红", "李小红"]),
        ("lih", ["李红"]),
        ("小红", ["李小红", "解小红"]),
        ("lxh 乙村", ["李小红"]),
        ("红 甲村", ["李红"]),
        ("002X", ["单晓明"]),
        ("002x", ["单晓明"]),
        ("11010519491231002X", ["单晓明"]),
        ("13900000004", ["王㛃"]),
        ("5678", ["欧阳单"]),
        ("13900000003 xie", ["解小红"]),
        ("nobody", []),
        ("%", []),
        ("' OR 1=1 --", []),
        ("红*", []),
    ],
)
def test_search(named: Path, text: str, found: list[str]) -> None:
    ran = run("search", named, text, "--json")
    assert ran.code == 0
    assert sorted(row["name"] for row in ran.document["rows"]) == sorted(found)
    assert ran.document["count"] == len(found)


def test_search_shows_at_most_so_many(named: Path) -> None:
    ran = run("search", named, "小红", "--limit", 1, "--json")
    assert (ran.document["count"], len(ran.document["rows"])) == (2, 1)
    assert "王㛃" in run("search", named, "㛃").out


# --- scores, paper, bundles


def test_score_and_print(filled: Path, practice: Practice, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    assert run("print", filled, "circular", "--to", papers).is_one_fault
    quarter = run("score", filled, "--period", "2025q2", "--json")
    year = run("score", filled, "--period", "2025", "--json")
    assert (quarter.code, year.code) == (0, 0)
    assert quarter.document["info"]["period_key"] == "2025Q2"
    villages = [subject["name"] for subject in year.document["subjects"]]
    assert sorted(villages) == sorted(practice.township.expected.residents_by_village)
    said = run("score", filled, "--period", "2025").out
    assert all(village in said for village in villages)

    sheets = run("print", filled, "village_score_sheet", "--to", papers, "--period", "2025Q2", "--json")
    files = [Path(file) for file in sheets.document["files"]]
    assert len(files) == len(villages)
    assert all("2025Q2" in file.name and file.read_bytes().startswith(b"%PDF-") for file in files)
    numbered = run("print", filled, "circular", "--to", papers, "--run", quarter.document["info"]["run_id"], "--json")
    assert len(numbered.document["files"]) == 1
    assert run("print", filled, "rectification_notice", "--to", papers).code == 0
    assert run("print", filled, "circular", "--to", papers, "--run", 99).is_one_fault
    assert run("print", filled, "circular", "--to", papers, "--period", "2024").is_one_fault


@pytest.mark.parametrize(
    "words", [["--period", "2025Q5"], ["--period", "25"], ["--period", "2020"], ["--period", "2025", "--scheme", "x"]]
)
def test_what_cannot_be_scored(filled: Path, words: list[str]) -> None:
    assert run("score", filled, *words).is_one_fault


def test_an_office_without_villages_is_not_scored(office: Path) -> None:
    assert run("score", office, "--period", "2025").is_one_fault


@pytest.fixture
def bundled(filled: Path, county: CountyKeys, tmp_path: Path) -> Path:
    """Give the manifest of a bundle on a stick."""
    assert run("bundle", "enrol", filled, county.public).code == 0
    ran = run("bundle", "export", filled, "--to", tmp_path / "stick", "--json")
    assert ran.code == 0, ran.err
    assert ran.document["seq"] == 1
    return next((tmp_path / "stick").rglob(ran.document["manifest"]))


def test_a_bundle_needs_a_county(filled: Path, tmp_path: Path) -> None:
    assert run("bundle", "export", filled, "--to", tmp_path / "stick").is_one_fault
    assert not list(tmp_path.rglob("*.manifest.json"))
    assert run("bundle", "enrol", filled, tmp_path / "none.txt").is_one_fault
    (tmp_path / "empty.txt").write_text("age1qqqq\n", encoding="ascii")
    assert run("bundle", "enrol", filled, tmp_path / "empty.txt").is_one_fault


def test_a_bundle_is_read_to_the_last_cell(
    bundled: Path, county: CountyKeys, practice: Practice, tmp_path: Path
) -> None:
    key = tmp_path / "stick" / "township-999999101.pub"
    outside = run("bundle", "verify", bundled, "--json")
    assert (outside.code, outside.document["rows"]) == (0, {})
    whole = run("bundle", "verify", bundled, "--public-key", key, "--identity", county.private, "--json")
    assert whole.code == 0
    assert whole.document["rows"]["resident"] == practice.township.expected.residents
    assert whole.document["rows"]["work_event"] == practice.township.expected.events


def test_a_bundle_that_was_touched_is_refused(bundled: Path, county: CountyKeys, tmp_path: Path) -> None:
    keys = ("--public-key", tmp_path / "stick" / "township-999999101.pub", "--identity", county.private)
    volume = next(bundled.parent.glob("*.age"))
    content = bytearray(volume.read_bytes())
    content[len(content) // 2] ^= 1
    volume.write_bytes(content)
    touched = run("bundle", "verify", bundled, *keys)
    assert touched.is_one_fault
    assert touched.out == ""
    refused = run("bundle", "verify", bundled, *keys, "--json")
    assert (refused.code, refused.document["ok"]) == (1, False)
    volume.unlink()
    assert run("bundle", "verify", bundled, *keys).is_one_fault


def test_a_manifest_that_was_touched_is_refused(bundled: Path, tmp_path: Path) -> None:
    manifest = bundled.read_bytes()
    bundled.write_bytes(manifest.replace(b'"seq":1', b'"seq":2', 1))
    assert bundled.read_bytes() != manifest
    assert run("bundle", "verify", bundled, "--public-key", tmp_path / "stick" / "township-999999101.pub").is_one_fault
    bundled.write_bytes(b"")
    assert run("bundle", "verify", bundled).is_one_fault
    assert run("bundle", "verify", tmp_path / "none.manifest.json").is_one_fault


def test_another_countys_key_opens_nothing(bundled: Path, tmp_path: Path) -> None:
    key = tmp_path / "stick" / "township-999999101.pub"
    other = write_county_keys(tmp_path / "other-county")
    assert run("bundle", "verify", bundled, "--public-key", key, "--identity", other.private).is_one_fault
    assert run("bundle", "verify", bundled, "--public-key", other.public).is_one_fault
    assert run("bundle", "verify", bundled, "--public-key", key, "--identity", other.public).is_one_fault


def test_a_second_export_carries_the_same_bundle(filled: Path, bundled: Path, tmp_path: Path) -> None:
    again = run("bundle", "export", filled, "--to", tmp_path / "second", "--json").document
    assert again["seq"] == 1
    assert next((tmp_path / "second").rglob(again["manifest"])).read_bytes() == bundled.read_bytes()


# --- paper of the register


def test_the_data_dictionary_needs_no_office(tmp_path: Path) -> None:
    shown = run("data-dictionary")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("# 乡镇人口家庭服务工作台数据字典")
    told = run("data-dictionary", "--json").document
    assert {record["table"] for record in told["records"]} >= {"resident", "household", "population_event"}
    assert all(field["legal_basis"] and field["retention"] for record in told["records"] for field in record["fields"])
    for ending in ("pdf", "md", "xlsx", "json"):
        file = tmp_path / f"dictionary.{ending}"
        assert run("data-dictionary", "--to", file).code == 0
        assert file.stat().st_size > 1000
    assert json.loads((tmp_path / "dictionary.json").read_text(encoding="utf-8")) == told
    assert (tmp_path / "dictionary.md").read_text(encoding="utf-8") == shown.out
    assert run("data-dictionary", "--to", tmp_path / "dictionary.docx").is_one_fault


def test_forms_and_slips_are_written(filled: Path, tmp_path: Path) -> None:
    form, slip = tmp_path / "form.pdf", tmp_path / "out" / "slip.pdf"
    assert run("paper", "blank-form", "resident", "--township", "望溪镇", "--to", form, "--json").document == {
        "file": str(form)
    }
    ran = run("search", filled, "李", "--json", "--limit", 1)
    village = ran.document["rows"][0]["village"]
    words = ("paper", "monthly-slip", filled, "--village", village, "--month", "2026-06", "--to")
    assert run(*words, slip).code == 0
    for file in (form, slip):
        assert file.read_bytes().startswith(b"%PDF-")
    text = subprocess.run(["pdftotext", "-raw", slip, "-"], capture_output=True, text=True, check=True).stdout
    assert f"填报单位：{village}" in text
    assert "本月无变动。" in text
    assert run(*words, slip / "below.pdf").is_one_fault
    nowhere = run("paper", "monthly-slip", filled, "--village", "无此村", "--month", "2026-06", "--to", slip)
    assert nowhere.is_one_fault
    assert village in nowhere.err
    assert run("paper", "monthly-slip", filled, "--village", village, "--month", "六月", "--to", slip).is_one_fault


# --- what goes wrong


def test_a_second_program_is_refused(office: Path) -> None:
    township = bootstrap.open_township(office, PASSPHRASE, surroundings=CHEAP)
    try:
        assert run("check", office).is_one_fault
    finally:
        township.close()
    assert run("check", office).code == 0


def test_one_line_says_what_is_wrong(office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, folder = tmp_path / "a-file", tmp_path / "a-folder"
    file.write_text("words", encoding="utf-8")
    folder.mkdir()
    keys = write_county_keys(tmp_path / "county")
    assert run("bundle", "enrol", office, keys.public).code == 0
    for words in (
        ["check", tmp_path / "nowhere"],
        ["check", file],
        ["new", office],
        ["new", file / "office"],
        ["import", office, "residents", tmp_path / "none.xlsx"],
        ["import", office, "residents", folder],
        ["import", office, "residents", file],
        ["bundle", "export", office, "--to", file],
        ["bundle", "export", office, "--to", file / "below"],
        ["bundle", "enrol", office, folder],
        ["bundle", "verify", folder],
        ["demo", "--to", file],
        ["check", office, "--passphrase-file", tmp_path / "none"],
        ["check", office, "--passphrase-file", folder],
    ):
        ran = run(*words)
        assert ran.is_one_fault, (words, ran)
        assert ran.out == ""
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", "not-the-passphrase")
    assert run("check", office).is_one_fault


def test_papers_and_corrections_that_cannot_be_written(filled: Path, practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("words", encoding="utf-8")
    assert run("score", filled, "--period", "2025").code == 0
    assert run("print", filled, "circular", "--to", file).is_one_fault
    assert run("print", filled, "circular", "--to", file / "below").is_one_fault
    ran = run("import", filled, "residents", practice.files["residents"], "--corrections", file / "below.xlsx")
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_a_damaged_office_is_told(filled: Path) -> None:
    database = filled / "office.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 0xFF
    database.write_bytes(content)
    ran = run("check", filled)
    assert ran.code == 1
    assert ran.err
    assert "Traceback" not in ran.err


# --- the demonstration's folder


def test_the_demonstration_clears_only_what_it_made(tmp_path: Path) -> None:
    own = tmp_path / "own"
    for name in ("workbooks", "office"):
        (own / name).mkdir(parents=True)
        (own / name / "mine.txt").write_text("mine", encoding="utf-8")
    (own / "summary.json").write_text("{}", encoding="utf-8")
    assert run("demo", "--to", own).is_one_fault
    assert len(list(own.rglob("mine.txt"))) == 2

    size = ("--residents", 150, "--villages", 3, "--seed", 5, "--json")
    first = run("demo", "--to", tmp_path / "demo", *size)
    assert first.code == 0, first.err
    (tmp_path / "demo" / "summary.json").unlink()
    again = run("demo", "--to", tmp_path / "demo", *size)
    assert again.code == 0, again.err
    assert again.document["scores"] == first.document["scores"]
    assert len(again.document["residents_by_village"]) == 3
    assert again.document["register"]["residents"] == 150
    assert list(figure_faults(again.document)) == []
    assert list(file_faults(again.document, tmp_path / "demo")) == []
    assert len(again.document["blank_forms"]) == len(RECORDS)


@pytest.mark.parametrize("size", [("--villages", 100_000), ("--residents", 600, "--villages", 4, "--events", 5)])
def test_a_township_that_cannot_be_invented_is_one_line(size: tuple[object, ...], tmp_path: Path) -> None:
    ran = run("demo", "--to", tmp_path / "demo", *size)
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "demo" / "office").exists()


# --- people who stand twice

TWICE = """姓名,性别,出生日期,身份证号,户号,村名称,手机号
郑晓芸,女,1971-05-08,999999197105083261,H1,东河村,13812345678
李建国,男,1966-01-02,,H2,西山村,
郑晓云,女,1971-05-08,,H1,东河村,13812345678
李健国,男,1966-01-02,,H2,西山村,
"""


def test_duplicates_names_both_records_and_the_reasons(office: Path, tmp_path: Path) -> None:
    number = "99999919710508326" + check_character("99999919710508326")
    file = tmp_path / "twice.csv"
    file.write_text(TWICE.replace("999999197105083261", number), encoding="utf-8")
    assert imported(office, "residents", file)["inserted"] == 4
    ran = run("duplicates", office, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.document["people"], ran.document["count"]) == (4, 2)
    first = ran.document["pairs"][0]
    assert {(first[side]["name"], first[side]["source_row"]) for side in ("one", "other")} == {
        ("郑晓芸", 2),
        ("郑晓云", 4),
    }
    assert all(first[side][key] for side in ("one", "other") for key in ("uid", "household", "village"))
    assert {first[side]["citizen_id"] for side in ("one", "other")} == {number, ""}
    assert "出生日期相同" in first["reasons"]
    assert len(run("duplicates", office, "--json", "--limit", 1).document["pairs"]) == 1
    said = run("duplicates", office)
    assert said.code == 0
    assert "李健国" in said.out
    assert "姓名读音相同" in said.out


# --- lists


def test_a_list_says_the_same_as_the_register(filled: Path) -> None:
    everything = run("list", filled, "resident", "--json").document
    women = run("list", filled, "resident", "--filter", "sex=女", "--columns", "name,sex", "--sort", "name", "--json")

    assert everything["count"] == len(everything["rows"]) == counts(filled)["residents"]
    assert {row["sex"] for row in women.document["rows"]} == {"女"}
    assert women.document["columns"] == [{"key": "name", "label": "姓名"}, {"key": "sex", "label": "性别"}]
    assert women.document["count"] == sum(row["sex"] == "女" for row in everything["rows"])
    shown = run("list", filled, "resident", "--filter", "sex=女", "--limit", "3").out.splitlines()
    assert len(shown) == 1 + 1 + 3
    assert str(women.document["count"]) in shown[0]


def test_filters_of_one_list_hold_together(filled: Path) -> None:
    words = ("--filter", "birth_date.age=20..39", "--filter", "sex=1", "--columns", "birth_date.age,sex")
    rows = run("list", filled, "resident", *words, "--json").document["rows"]

    assert rows
    assert all(20 <= int(row["birth_date.age"]) <= 39 and row["sex"] == "男" for row in rows)


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".csv"])
def test_a_list_is_written_by_a_profile_and_recorded(filled: Path, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"people{suffix}"
    words = ("--profile", "全员人口个案", "--to", file, "--purpose", "年报", "--to-whom", "县局")
    report = run("list", filled, "resident", *words, "--json").document
    township = bootstrap.open_township(filled, PASSPHRASE)
    try:
        recorded = township.lists.exports()
    finally:
        township.close()

    assert report["rows"] == counts(filled)["residents"]
    assert (recorded[0].purpose, recorded[0].to_whom, recorded[0].row_count) == ("年报", "县局", report["rows"])
    again = run("import", filled, "residents", file, "--dry-run", "--json").document
    assert again["rows_read"] == report["rows"]


@pytest.mark.parametrize(
    "words",
    [
        ("resident", "--filter", "shoe_size=4"),
        ("resident", "--filter", "birth_date=soon"),
        ("resident", "--columns", "uid"),
        ("resident", "--to", "a.xlsx"),
        ("resident", "--to", "a.pdf", "--purpose", "x"),
        ("resident", "--to", "a.xlsx", "--purpose", "x", "--profile", "nothing"),
    ],
)
def test_a_list_that_cannot_be_made_is_one_fault(filled: Path, words: tuple[str, ...]) -> None:
    assert run("list", filled, *words).is_one_fault
    assert not Path("a.xlsx").exists()
