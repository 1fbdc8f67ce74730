"""The papers of cases on the command line: by number, in a batch, blank; in the Chinese that ships."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from app.services.case_types import StepInput
from tests.e2e.desk import run
from tests.offices import PASSPHRASE, new_desk


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOWNSHIP_DESK_PASSPHRASE", PASSPHRASE)
    desk = new_desk(tmp_path)
    desk.places()
    cases = desk.township.cases
    for name in ("张桂兰", "李桂英"):
        person = desk.person(name, birth_date="1966-03-12")
        case_id = cases.open("old_age_reward", "one_child", person, applied_on="2026-01-08")
        if name == "张桂兰":
            cases.take(case_id, StepInput("submit", "2026-01-09", "王丽"))
    desk.township.close()
    return tmp_path / "office"


def said(file: Path) -> str:
    document = pypdfium2.PdfDocument(file.read_bytes())
    return re.sub(r"\s", "", "".join(page.get_textpage().get_text_bounded() for page in document))


def test_papers_are_written_by_number_and_id(tmp_path: Path, office: Path) -> None:
    file = tmp_path / "申报表.pdf"
    written = run("case", "paper", office, "case_application", "Case [2026] no. 1", "2", "--to", file)
    assert written.code == 0, written.err
    text = said(file)
    assert "农村部分计划生育家庭奖励扶助申报表" in text
    assert text.index("张桂兰") < text.index("李桂英")
    assert "望溪镇" in text


def test_what_cannot_be_printed_is_said_in_words(tmp_path: Path, office: Path) -> None:
    file = tmp_path / "x.pdf"
    refused = run("case", "paper", office, "case_receipt", "2", "--to", file)
    assert refused.code != 0
    assert "李桂英：还没有提交" in refused.err
    assert "没有编号为7的个案" in run("case", "paper", office, "case_receipt", "7", "--to", file).err
    assert "二者选一" in run("case", "paper", office, "case_receipt", "--to", file).err
    assert not file.exists()


def test_a_blank_paper_needs_no_case(tmp_path: Path, office: Path) -> None:
    file = tmp_path / "空白.pdf"
    assert run("case", "paper", office, "case_application", "--blank", "special_support_death", "--to", file).code == 0
    assert "计划生育家庭特别扶助申报表" in said(file)
    assert "张桂兰" not in said(file)
