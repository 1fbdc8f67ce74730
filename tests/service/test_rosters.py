"""Rosters of a real office: who is on them, the amounts of a year, files that spreadsheets open, what is recorded."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from app.domain.entitlements.rosters import ChosenColumn, RosterKind, RosterLayout
from app.domain.errors import InvalidInput, NotFound
from app.services.rosters import RosterRequest
from tests.entitlement_cases import make_case
from tests.offices import Desk, citizen_id

NUMBER = citizen_id("19660312", "002")
YEAR_NEW = RosterRequest("old_age_reward", RosterKind.NEW, 2026)


@pytest.fixture
def office(desk: Desk) -> Desk:
    person = desk.person(
        "张桂兰", birth_date="1966-03-12", citizen_id=NUMBER, phone="13800000001", hukou_nature="6", children_count="1",
        place=desk.place("西山村", "1组"),
    )  # fmt: skip
    make_case(desk.township, person)
    make_case(desk.township, desk.person("王强", birth_date="1966-05-01"), entitled_from="2026-05")
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET name = '=王强' WHERE name = '王强'")
    return desk


def test_the_roster_has_the_columns_of_the_county(office: Desk) -> None:
    roster = office.township.rosters.roster(YEAR_NEW)
    assert [row[0] for row in roster.rows] == ["=王强", "张桂兰"]
    assert roster.rows[1] == ("张桂兰", NUMBER, "女", "1966-03-12", "西山村1组", "13800000001", "receives", "2026")


def test_amounts_of_a_year_go_by_the_months_that_are_owed(office: Desk) -> None:
    layout = RosterLayout("县局", (ChosenColumn("name", "享受人"), ChosenColumn("amount"), ChosenColumn("children")))
    rosters = office.township.rosters
    rosters.save_layout(layout)
    roster = rosters.roster(YEAR_NEW, "县局")
    assert roster.headings[0] == "享受人"
    assert roster.rows == (("=王强", "640.00", ""), ("张桂兰", "960.00", "1"))
    with office.store.write() as connection:
        connection.execute("UPDATE entitlement_case SET entitled_until = '2026-03' WHERE entitled_from = '2026-01'")
    assert rosters.roster(YEAR_NEW, "县局").rows[1][1] == "240.00"


def test_a_village_or_category_narrows_and_other_years_are_empty(office: Desk) -> None:
    rosters = office.township.rosters
    village = next(one.village_id for one in office.township.places.villages() if one.name == "西山村")
    narrowed = RosterRequest("old_age_reward", RosterKind.CURRENT, 2026, "one_child", village)
    assert [row[0] for row in rosters.roster(narrowed).rows] == ["张桂兰"]
    assert not rosters.roster(RosterRequest("old_age_reward", RosterKind.NEW, 2026, "two_daughters")).rows
    assert not rosters.roster(RosterRequest("old_age_reward", RosterKind.NEW, 2025)).rows
    assert len(rosters.roster(RosterRequest("old_age_reward", RosterKind.REVIEW, 2027)).rows) == 2


def test_files_open_with_every_digit_and_no_formula(office: Desk, tmp_path: Path) -> None:
    rosters = office.township.rosters
    roster = rosters.roster(YEAR_NEW, "By category")
    xlsx, xls, table = (tmp_path / f"花名册{suffix}" for suffix in (".xlsx", ".xls", ".csv"))
    for file in (xlsx, xls, table):
        report = rosters.export(roster, file, "上报新增人员", "县卫生健康局")
        assert (report.rows, report.columns) == (2, roster.headings)
    sheet = openpyxl.load_workbook(xlsx).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[1] == roster.headings
    assert rows[2][2] == "=王强"
    assert rows[3][:4] == (2, "独生子女家庭", "张桂兰", NUMBER)
    assert rows[3][10] == 960
    old = CalamineWorkbook.from_path(str(xls)).get_sheet_by_index(0).to_python()
    assert old[3][3] == NUMBER
    with table.open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.reader(stream))
    assert lines[2][2] == "'=王强"
    assert lines[3][3] == NUMBER
    logged = office.township.lists.exports()
    assert [(line.record, line.purpose, line.to_whom, line.row_count, line.is_public) for line in logged] == [
        ("roster", "上报新增人员", "县卫生健康局", 2, 0)
    ] * 3


def test_what_is_missing_is_said_before_anything_is_written(office: Desk, tmp_path: Path) -> None:
    rosters = office.township.rosters
    roster, file = rosters.roster(YEAR_NEW), tmp_path / "花名册.xlsx"
    nobody = rosters.roster(RosterRequest("old_age_reward", RosterKind.EXIT, 2026))
    for asked, to, purpose in ((roster, file, " "), (roster, tmp_path / "花名册.doc", "上报"), (nobody, file, "上报")):
        with pytest.raises(InvalidInput):
            rosters.export(asked, to, purpose)
    assert not list(tmp_path.glob("花名册*"))
    assert not office.township.lists.exports()


def test_the_paper_has_room_for_signatures(office: Desk) -> None:
    rosters = office.township.rosters
    roster = rosters.roster(YEAR_NEW, "Yearly review")
    paper = rosters.paper(roster)
    assert paper.columns[-2].heading == "Signature or fingerprint"
    assert {row[-2] for row in paper.rows} == {""}
    with pypdfium2.PdfDocument(rosters.pages(roster)) as document:
        assert NUMBER in "".join(page.get_textpage().get_text_bounded() for page in document)
    with pytest.raises(InvalidInput):
        rosters.pages(rosters.roster(RosterRequest("old_age_reward", RosterKind.EXIT, 2026)))


def test_layouts_of_the_office_stand_beside_those_that_ship(office: Desk) -> None:
    rosters = office.township.rosters
    shipped = len(rosters.layouts())
    rosters.save_layout(RosterLayout("县局", (ChosenColumn("name"),)))
    rosters.save_layout(RosterLayout("县局", (ChosenColumn("name"), ChosenColumn("sex"))))
    own = rosters.layouts()[shipped:]
    assert [(one.name, len(one.columns), one.is_built_in) for one in own] == [("县局", 2, False)]
    with pytest.raises(InvalidInput):
        rosters.save_layout(RosterLayout("County order", (ChosenColumn("name"),)))
    rosters.delete_layout("县局")
    for unknown in (lambda: rosters.delete_layout("县局"), lambda: rosters.roster(YEAR_NEW, "县局")):
        with pytest.raises(NotFound):
            unknown()


def test_accounts_and_what_was_paid_stand_on_the_payout_roster(office: Desk) -> None:
    rosters = office.township.rosters
    assert not rosters.roster(RosterRequest("old_age_reward", RosterKind.PAYOUT, 2026)).rows
    layout = RosterLayout("账户", (ChosenColumn("name"), ChosenColumn("account_no"), ChosenColumn("holder")))
    rosters.save_layout(layout)
    assert rosters.roster(YEAR_NEW, "账户").rows[1][1:] == ("6222021111111111", "张桂兰")
