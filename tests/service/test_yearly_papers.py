"""Paper of the yearly review and of decisions: what it says, and that it says nothing that is not decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from app.domain.entitlements.annual import Review, ReviewResult
from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind
from app.domain.errors import InvalidInput
from tests.entitlement_changes import approved, died
from tests.offices import Desk, citizen_id

TODAY = date(2026, 7, 1)
NUMBER = citizen_id("19600203", "002")


@pytest.fixture
def person(desk: Desk) -> int:
    """Enter somebody with an ID number."""
    return desk.person("王秀英", citizen_id=NUMBER, birth_date="1960-02-03")


def text_of(content: bytes) -> str:
    """Read the words of a PDF with another program."""
    document = pypdfium2.PdfDocument(content)
    return "".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "")


def decide(desk: Desk, case_id: int, kind: ChangeKind, **values: object) -> None:
    """Take a decision that two people signed today."""
    typed = replace(Decision(kind, TODAY, "王丽", "赵敏", reason="核对户籍"), **values)  # type: ignore[arg-type]
    desk.township.endings.decide(case_id, typed)


def test_the_roster_of_a_review_has_everybody_of_the_year(desk: Desk, person: int) -> None:
    approved(desk, person)
    west = desk.person("钱六", birth_date="1960-02-03", place=desk.place("西山村"))
    approved(desk, west)
    desk.township.annual_reviews.confirm(Review(2026, ReviewResult.UNCHANGED, TODAY, "王丽", "赵敏"))
    papers = desk.township.yearly_papers
    words = text_of(papers.roster(2026))
    for word in ("王秀英", NUMBER, "钱六", "西山村", "无变化", "2026"):
        assert word in words
    village = desk.query("SELECT village_id FROM resident WHERE id = ?", west)[0][0]
    assert "王秀英" not in text_of(papers.roster(2026, village_id=int(str(village))))
    with pytest.raises(InvalidInput):
        papers.roster(2026, "local_aid")


def test_the_table_of_ends_says_why_and_how_long_it_is_kept(desk: Desk, person: int) -> None:
    case_id = approved(desk, person)
    with pytest.raises(InvalidInput):
        desk.township.yearly_papers.exits(2026)
    decide(desk, case_id, ChangeKind.END, end_kind=EndKind.VOLUNTARY, last_month=Month(2026, 6))
    words = text_of(desk.township.yearly_papers.exits(2026))
    for word in ("王秀英", "本人自愿退出", "2026-06", "王丽", "赵敏", "2056"):
        assert word in words
    with pytest.raises(InvalidInput):
        desk.township.yearly_papers.exits(2025)


def test_the_table_of_changes_says_what_was_before_and_after(desk: Desk, person: int) -> None:
    case_id = approved(desk, person)
    west = str(desk.query("SELECT id FROM village WHERE name = '西山村'")[0][0])
    decide(desk, case_id, ChangeKind.DATA, data={"village_id": west, "category": "two_daughters"})
    words = text_of(desk.township.yearly_papers.changes(2026))
    for word in ("东河村 → 西山村", "独生子女家庭 → 两女家庭", "核对户籍", "更正"):
        assert word.replace(" ", "") in words.replace(" ", "")


def test_the_letter_is_addressed_to_the_family_only_after_a_death(desk: Desk, person: int) -> None:
    case_id = approved(desk, person)
    with pytest.raises(InvalidInput):
        desk.township.yearly_papers.letters([case_id])
    decide(desk, case_id, ChangeKind.END, end_kind=EndKind.VOLUNTARY, last_month=Month(2026, 6))
    letter = desk.township.yearly_papers.letter(case_id)
    assert (letter.addressee, letter.is_bereaved, letter.new_programme) == ("王秀英", False, "")
    died(desk, person, "2026-04-20")
    (found,) = desk.township.endings.standing(case_id).found
    decide(desk, case_id, ChangeKind.END, found=found, last_month=Month(2026, 4))
    letter = desk.township.yearly_papers.letter(case_id)
    assert (letter.addressee, letter.is_bereaved, letter.why) == ("the family of 王秀英", True, "本人死亡")
    words = text_of(desk.township.yearly_papers.letters([case_id]))
    assert "4/2026" in words
    assert NUMBER not in words


def test_the_letter_about_a_transfer_names_what_follows(desk: Desk, person: int) -> None:
    case_id = approved(desk, person)
    decide(
        desk, case_id, ChangeKind.TRANSFER, programme="special_support_death", category="death",
        last_month=Month(2026, 6),
    )  # fmt: skip
    letter = desk.township.yearly_papers.letter(case_id)
    assert letter.new_programme == desk.township.programmes.get("special_support_death").title
