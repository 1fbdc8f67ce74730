"""The findings on the command line are those of the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import bootstrap
from tests.e2e.desk import CHEAP, PASSPHRASE, PROFILE, run

HEADINGS = "姓名,性别,出生日期,身份证号,户号,村名称,民族,户口性质,与户主关系,婚姻状况"
PEOPLE = f"{HEADINGS}\n李建国,男,1980-01-02,,001,东河村,汉,农业,户主,未婚\n无名,女,1990-01-02,,002,西山村,汉,农业,户主,未婚\n"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "office"
    bootstrap.create_township(folder, PASSPHRASE, PROFILE, surroundings=CHEAP).close()
    table = tmp_path / "people.csv"
    table.write_text(PEOPLE, encoding="utf-8-sig")
    assert run("import", folder, "residents", table).code == 0
    return folder


def test_findings_are_told_in_sentences_and_as_a_document(office: Path) -> None:
    ran = run("findings", office)
    assert ran.code == 0
    assert "发现问题 3 条" in ran.out
    document = run("findings", office, "--json").document
    assert (document["people"], document["open"]) == (2, 3)
    assert sorted(one["rule_id"] for one in document["findings"]) == ["R-ID-ADULT", "R-ID-ADULT", "R-NAME"]
    assert document["by_village"] == {"东河村": 1, "西山村": 2}


def test_one_rule_and_one_village(office: Path) -> None:
    document = run("findings", office, "--json", "--rule", "R-ID-ADULT", "--village", "西山村").document
    assert [(one["rule_id"], one["name"]) for one in document["findings"]] == [("R-ID-ADULT", "无名")]
    assert run("findings", office, "--rule", "R-NONE").is_one_fault
    assert run("findings", office, "--village", "北山村").is_one_fault


def test_a_list_is_compared_and_nothing_is_changed(office: Path, tmp_path: Path) -> None:
    table = tmp_path / "school.csv"
    table.write_text(
        "学生姓名,性别,出生日期,健康状况\n李建国,男,1980-01-02,良好\n钱新来,女,2016-02-02,良好\n", encoding="utf-8-sig"
    )
    report = tmp_path / "report.xlsx"
    ran = run("reconcile", office, table, "--basis", "核对入学", "--to", report)
    assert ran.code == 0
    assert "共 2 行；一致 0，疑似 1，不一致 0，仅名单有 1，仅登记簿有 1" in ran.out
    assert "健康状况" in ran.out
    assert report.is_file()
    document = run("reconcile", office, table, "--basis", "核对入学", "--village", "东河村", "--json").document
    assert [one["name"] for one in document["only_there"]] == ["钱新来"]
    assert document["only_here"] == []
    assert "values" not in document
    assert run("search", office, "钱新来", "--json").document["count"] == 0
    assert run("reconcile", office, table, "--basis", " ").is_one_fault
