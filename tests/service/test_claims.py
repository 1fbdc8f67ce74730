"""What villages claim for themselves, beside what was verified."""

from __future__ import annotations

import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.services.claims import ClaimService
from storage.exchange.reading import open_table
from storage.exchange.writing import SheetContent, write_workbook
from tests.offices import Desk
from tests.service.test_assessment import EVENTS, WORK

HEADINGS = ("村", "考核项目", "自评分", "自评说明")


@pytest.fixture
def scored(desk: Desk) -> Desk:
    desk.take("events", EVENTS, *WORK)
    desk.township.assessment.score("default-1000", "2026")
    desk.township.records.set_operator("王丽")
    return desk


@pytest.fixture
def claims(scored: Desk) -> ClaimService:
    return scored.township.claims


def test_a_claim_stands_beside_the_verified_points(claims: ClaimService) -> None:
    claims.set_claim(1, 1, "sessions", "12.5", "另有两场未登记")
    claims.set_claim(1, 1, "responsibility_letters", "32")
    found = {entry.item_key: entry for entry in claims.differences(1)}
    sessions, letters = found["sessions"], found["responsibility_letters"]
    assert (sessions.claimed, sessions.verified, sessions.difference) == (Decimal("12.5"), Decimal(10), Decimal("2.5"))
    assert (sessions.note, sessions.subject, sessions.needs_reason) == ("另有两场未登记", "东河村", True)
    assert (letters.difference, letters.needs_reason) == (Decimal(0), False)
    first, second = claims.overview(1)
    assert (first.claimed_items, first.claimed, first.verified, first.differing, first.unexplained) == (
        2, Decimal("44.5"), Decimal(42), 1, 1,
    )  # fmt: skip
    assert (second.claimed_items, second.items) == (0, first.items)


def test_the_score_sheet_shows_what_was_claimed(claims: ClaimService, scored: Desk, tmp_path: Path) -> None:
    def words() -> str:
        file = tmp_path / "sheet.pdf"
        file.write_bytes(scored.township.notices.render("village_score_sheet", 1, 1))
        return subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True).stdout

    assert "37.25" not in words()
    claims.set_claim(1, 1, "sessions", "37.25")
    assert "37.25" in words()


def test_a_claim_is_changed_and_taken_away(claims: ClaimService, scored: Desk) -> None:
    claims.set_claim(1, 1, "sessions", "12")
    claims.set_claim(1, 1, "sessions", "12")
    claims.set_claim(1, 1, "sessions", "11")
    assert [entry.claimed for entry in claims.differences(1)] == [11]
    assert scored.query("SELECT row_version, by_whom, claimed_on FROM self_score") == [(2, "王丽", "2026-07-01")]
    claims.set_claim(1, 1, "sessions", " ")
    assert claims.differences(1) == ()
    claims.set_claim(1, 1, "sessions", "9")
    assert [entry.claimed for entry in claims.differences(1, 1)] == [9]
    assert claims.differences(1, 2) == ()


@pytest.mark.parametrize(
    ("points", "message"), [("十分", "not a number"), ("40.5", "from 0 to 40"), ("-1", "from 0 to 40")]
)
def test_points_that_are_refused(claims: ClaimService, points: str, message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        claims.set_claim(1, 1, "sessions", points)
    assert claims.differences(1) == ()


@pytest.mark.parametrize("item", ["no such", "commendations", "falsified_records"])
def test_items_that_nobody_claims(claims: ClaimService, item: str) -> None:
    with pytest.raises(NotFound, match="not an item"):
        claims.set_claim(1, 1, item, "1")


def test_a_file_is_taken_row_by_row(claims: ClaimService, scored: Desk) -> None:
    rows = (
        ("", "", "", ""),
        ("东河村", "健康和政策宣讲活动", "15分", "含3月补办"),
        (" 西山村", "sessions", "５", ""),
        ("南坪村", "健康和政策宣讲活动", "1", ""),
        ("东河村", "没有的项目", "1", ""),
        ("东河村", "健康和政策宣讲活动", "16", ""),
        ("西山村", "responsibility_letters", "很多", ""),
        ("西山村", "joint_meetings", "", "未填"),
        ("西山村", "joint_meetings", "99", ""),
    )
    report = claims.import_file(1, scored.sheet((HEADINGS, *rows)))
    assert report.taken == 2
    assert [line.split(":")[0] for line in report.refused] == ["Row 5", "Row 6", "Row 7", "Row 8", "Row 10"]
    assert "row 3 claims" in report.refused[2]
    taken = {(entry.subject, entry.item_key): (entry.claimed, entry.note) for entry in claims.differences(1)}
    assert taken == {("东河村", "sessions"): (Decimal(15), "含3月补办"), ("西山村", "sessions"): (Decimal(5), "")}


def test_a_file_without_the_column_of_points(claims: ClaimService, scored: Desk) -> None:
    report = claims.import_file(1, scored.sheet((("村", "项目"), ("东河村", "sessions"))))
    assert report.taken == 0
    assert "nothing stands in the column" in report.refused[0]
    with pytest.raises(InvalidInput, match="heading row"):
        claims.import_file(1, scored.sheet((("甲", "乙"), ("东河村", "sessions"))))
    with pytest.raises(InvalidInput, match="was not found"):
        claims.import_file(1, scored.folder / "nowhere.xlsx")


def test_the_form_to_fill_in_comes_back(claims: ClaimService, tmp_path: Path) -> None:
    claims.set_claim(1, 1, "sessions", "12.5", "补")
    sheet = open_table(claims.write_form(1, tmp_path / "form.xlsx")).sheets[0]
    rows = [list(row) for row in sheet.rows]
    assert len(rows) == 1 + sum(one.items for one in claims.overview(1))
    assert ["东河村", "健康和政策宣讲活动", 40, 12.5, "补"] in rows
    filled = [[*row[:3], 1, "填"] for row in rows[1:]]
    write_workbook(
        tmp_path / "filled.xlsx", [SheetContent("自评", ("村", "考核项目", "满分", "自评分", "备注"), filled)]
    )
    report = claims.import_file(1, tmp_path / "filled.xlsx")
    assert (report.taken, report.refused) == (len(filled), ())
    assert {entry.claimed for entry in claims.differences(1)} == {1}


def test_every_difference_needs_a_reason_before_the_check(claims: ClaimService, scored: Desk) -> None:
    review = scored.township.review
    for village in (1, 2):
        claims.set_claim(1, village, "sessions", "20")
    review.hand_over(1, "王丽")
    assert "东河村: 健康和政策宣讲活动、西山村" in review.blockers(1)[0]
    with pytest.raises(InvalidInput, match="2 differences"):
        review.check(1, "赵敏", "核对无误")
    with pytest.raises(InvalidInput, match="why the points differ"):
        claims.give_reason(1, {(1, "sessions")}, " ")
    with pytest.raises(InvalidInput, match="at least one"):
        claims.give_reason(1, set(), "缺签到表")
    claims.give_reason(1, {(1, "sessions"), (2, "sessions")}, "缺签到表")
    assert {(entry.reason, entry.by_whom) for entry in claims.differences(1)} == {("缺签到表", "王丽")}
    assert review.blockers(1) == ()
    review.check(1, "赵敏", "核对无误")
    with pytest.raises(Conflict, match="has been checked"):
        claims.set_claim(1, 1, "sessions", "5")
    with pytest.raises(Conflict, match="has been checked"):
        claims.give_reason(1, {(1, "sessions")}, "另一个理由")
    with pytest.raises(Conflict, match="has been checked"):
        claims.import_file(1, scored.sheet((HEADINGS, ("东河村", "sessions", "5", ""))))


def test_a_reason_holds_only_for_the_points_it_was_written_for(claims: ClaimService) -> None:
    claims.set_claim(1, 1, "sessions", "20")
    claims.give_reason(1, {(1, "sessions")}, "缺签到表", "赵敏")
    claims.set_claim(1, 1, "sessions", "21")
    assert [(entry.reason, entry.needs_reason) for entry in claims.differences(1)] == [("", True)]
    claims.set_claim(1, 1, "sessions", "20")
    assert [(entry.reason, entry.by_whom) for entry in claims.differences(1)] == [("缺签到表", "赵敏")]


def test_what_was_checked_stays_when_the_next_result_is_claimed_for(claims: ClaimService, scored: Desk) -> None:
    review = scored.township.review
    claims.set_claim(1, 1, "sessions", "20", "两场未登记")
    claims.set_claim(1, 1, "responsibility_letters", "32")
    claims.give_reason(1, {(1, "sessions")}, "缺签到表")
    review.hand_over(1, "王丽")
    before = claims.differences(1)
    review.check(1, "赵敏", "核对无误")
    assert sorted(claims.differences(1), key=lambda one: one.item_key) == sorted(before, key=lambda one: one.item_key)
    review.publish(1, "王丽", no_appeals_because="演练")
    frozen = claims.differences(1)
    second = scored.township.assessment.score("default-1000", "2026").run_id
    claims.set_claim(second, 1, "sessions", "7", "改")
    assert claims.differences(1) == frozen
    assert claims.differences(second, 1)[-1].claimed == 7
