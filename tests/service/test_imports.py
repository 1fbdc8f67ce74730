"""Imports from old tables: what is taken, what is refused, and what a second import does."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.domain.errors import Cancelled, Conflict, InvalidInput, NotFound
from app.services.imports import ImportReport
from app.services.intake.places import group_name
from app.services.register import RegisterCounts
from tests.offices import RESIDENT_HEADINGS as PEOPLE
from tests.offices import Desk, citizen_id

NUMBER, OTHER = citizen_id("19800102", "002"), citizen_id("19750304", "015")
# 姓名, 性别, 出生日期, 身份证号, 户号, 村名称, 组, 手机号, 备注
LI = ("李桂英", "女", "1980-01-02", NUMBER, "H1", "东河村", "1组", "13812345678", "")
WANG = ("王二", "男", "1960-05-06", "", "H2", "西山村", "1组", "", "")
EVENTS = ("编号", "类型", "村", "日期", "应办日期", "结果", "数量", "应办数", "户人编号", "备注")
FIGURES = ("村", "月份", "指标", "数值", "上报日期", "核实数")
VISIT = ("E1", "入户走访", "东河村", "2026-03-04", "", "完成", "", "", "7", "")


def tally(report: ImportReport) -> tuple[int, ...]:
    """Give read, inserted, filled, unchanged, refused."""
    return report.rows_read, report.inserted, report.filled, report.unchanged, report.rows_refused


def issues(report: ImportReport) -> list[tuple[str, str]]:
    return [(issue.cell, issue.level) for issue in report.issues]


def test_a_table_under_titles_with_dirt_and_barred_columns(desk: Desk) -> None:
    report = desk.take(
        "residents",
        ("望溪镇人口台账",),
        ("单位：", "望溪镇"),
        ("序号", "姓 名", "身份证号码", "村", "避孕措施", "血型", "备注(孕检)"),
        ("1", "李 桂英", f"'{NUMBER}", "东河村", "放环", "A", "每季"),
        ("", " ", "", "", "", "", ""),
        ("2", "王二", "无", "东河村", "", "", ""),
        ("3", "张三", NUMBER[:-1], "东河村", "", "", ""),
        ("4", "", "", "东河村", "", "", ""),
        ("5", "赵六", "", "老营村", "", "", ""),
    )
    assert (report.heading_row, report.rows_read, report.rows_accepted) == (3, 5, 2)
    assert [(column.letter, column.field_label, column.state) for column in report.columns] == [
        ("A", "No. in the old system", "mapped"), ("B", "Name", "mapped"), ("C", "Citizen ID", "mapped"),
        ("D", "Village", "mapped"), ("E", "", "declined"), ("F", "", "unmapped"), ("G", "", "declined"),
    ]  # fmt: skip
    assert "no legal" in report.columns[4].note or "services a person asks for" in report.columns[4].note
    assert (report.cells_mended, report.cells_refused, report.rows_refused) == (2, 1, 3)
    assert issues(report) == [("C6", "cell"), ("C7", "row"), ("B8", "row"), ("D9", "row")]
    assert report.issues[1].value == NUMBER[:-1]
    assert report.issues[3].message.startswith("the village “老营村” is not in the office's list")
    stored = desk.query("SELECT * FROM resident")
    assert not any(word in str(stored) for word in ("放环", "每季"))
    assert [(row.name, row.citizen_id, row.birth_date) for row in desk.township.register.rows([1, 2])] == [
        ("李桂英", NUMBER, "1980-01-02"), ("王二", "", ""),
    ]  # fmt: skip


def test_a_preview_promises_what_the_import_does_and_writes_nothing(desk: Desk) -> None:
    file = desk.sheet((PEOPLE, LI, WANG))
    before = desk.query("SELECT count(*) FROM change_log")
    promised = desk.township.imports.preview("residents", file)
    assert promised.dry_run
    assert (promised.batch_id, promised.changes.tables) == (None, frozenset())
    assert desk.query("SELECT count(*) FROM change_log") == before
    assert desk.township.register.counts().residents == 0
    done = desk.township.imports.run("residents", file)
    assert tally(done) == tally(promised) == (2, 2, 0, 0, 0)
    assert done.changes.tables == {"resident", "household"}
    assert not done.already_imported
    assert desk.township.imports.preview("residents", file).already_imported


def test_the_first_import_brings_its_villages_with_it(empty_desk: Desk) -> None:
    report = empty_desk.take("residents", PEOPLE, LI, WANG)
    assert report.rows_accepted == 2
    assert empty_desk.township.register.counts() == RegisterCounts(2, 2, 2, 2)


def test_a_second_import_changes_nothing(desk: Desk) -> None:
    rows = (PEOPLE, LI, WANG, ("张三", "", "", "", "", "东河村", "", "", ""))
    desk.take("residents", *rows)
    before = desk.query("SELECT count(*) FROM change_log")
    assert tally(desk.take("residents", *rows)) == (3, 0, 0, 3, 0)
    assert desk.query("SELECT count(*) FROM change_log") == before


def test_blanks_are_filled_and_differences_only_told(desk: Desk) -> None:
    desk.take("residents", PEOPLE, LI, WANG)
    report = desk.take(
        "residents",
        PEOPLE,
        ("李桂英", "男", "", NUMBER, "", "东河村", "", "13900001111", "听力不便"),
        ("王二", "男", "1960-05-06", citizen_id("19600506", "117"), "H2", "西山村", "1组", "13312345678", ""),
    )
    assert tally(report) == (2, 0, 2, 0, 0)
    assert report.differing == 2
    told = {
        (issue.cell, issue.message.split("“")[1].split("”")[0])
        for issue in report.issues
        if "register holds" in issue.message
    }
    assert told == {("B2", "女"), ("H2", "13812345678")}
    assert (desk.values(1)["sex"], desk.values(1)["phone"], desk.values(1)["note"]) == ("2", "13812345678", "听力不便")
    assert (desk.values(2)["citizen_id"][-4:], desk.values(2)["phone"]) == (
        citizen_id("19600506", "117")[-4:],
        "13312345678",
    )
    assert desk.names("13312345678") == desk.names(desk.values(2)["citizen_id"]) == ["王二"]
    assert report.noted == ()


@pytest.mark.parametrize(
    ("row", "is_known"),
    [
        (("李桂英", "", "", NUMBER, "", "东河村", "", "", ""), True),
        (("李桂英", "", "1980-01-02", "", "H1", "东河村", "", "", ""), True),
        (("李桂英", "", "1980-01-02", "", "H2", "东河村", "", "", ""), False),
        (("李桂英", "", "1980-01-02", "", "H1", "西山村", "", "", ""), False),
        (("李桂英", "", "1980-01-03", "", "H1", "东河村", "", "", ""), False),
        (("李桂花", "", "1980-01-02", "", "H1", "东河村", "", "", ""), False),
        (("李桂英", "", "1980-01-02", citizen_id("19800102", "004"), "H1", "东河村", "", "", ""), False),
        (("改了名", "", "", NUMBER, "H9", "西山村", "", "", ""), True),
    ],
)
def test_who_counts_as_the_same_person(desk: Desk, row: tuple[str, ...], is_known: bool) -> None:
    desk.take("residents", PEOPLE, LI)
    report = desk.take("residents", PEOPLE, row)
    assert report.inserted == (not is_known)


def test_nobody_stands_in_a_sheet_twice(desk: Desk) -> None:
    report = desk.take(
        "residents",
        PEOPLE,
        LI,
        LI,
        (*LI[:8], "不同"),
        WANG,
        (*WANG[:8], "不同"),
        ("张三", "", "", "", "", "东河村", "", "", ""),
        ("张三", "", "", "", "", "东河村", "", "", ""),
    )
    assert tally(report) == (7, 4, 0, 1, 2)
    assert issues(report) == [("D4", "row"), ("A6", "row")]
    assert "row 2 has the same ID number" in report.issues[0].message
    assert "row 5 has the same name, birth date and household" in report.issues[1].message


def test_a_required_value_that_is_refused_is_named_in_the_corrections(desk: Desk, tmp_path: Path) -> None:
    report = desk.take("residents", PEOPLE, LI, ("张三", "雌", "", "123", "", "东河村", "", "", ""))
    file = desk.township.imports.write_corrections(report, tmp_path / "更正.xlsx")
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(file).active or ()]
    assert rows[0][2:] == list(PEOPLE)
    assert rows[1][0] == "3"
    assert "D3 身份证号：" in str(rows[1][1])
    assert rows[1][2:6] == ["张三", "雌", None, "123"]
    sheet = openpyxl.load_workbook(file)
    active = sheet.active
    assert active is not None
    active["F2"] = OTHER
    active["D2"] = "男"
    sheet.save(file)
    again = desk.township.imports.run("residents", file)
    assert tally(again) == (1, 1, 0, 0, 0)
    assert [column.state for column in again.columns[:2]] == ["unmapped", "unmapped"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("第三村民小组", "3组"), ("三组", "3组"), ("03组", "3组"), ("3", "3组"), ("第3小组", "3组"), ("十二组", "12组"),
        ("十组", "10组"), ("二十组", "20组"), ("二十一村民小组", "21组"), ("第12组", "12组"), ("老营组", "老营组"),
        ("组", "组"), ("东头", "东头"),
    ],
)  # fmt: skip
def test_a_group_is_written_in_one_way(text: str, name: str) -> None:
    assert group_name(text) == name


def test_groups_of_several_spellings_are_one(desk: Desk) -> None:
    desk.take("residents", ("姓名", "村", "组"), *(
        (f"李{number}", "东河村", group) for number, group in enumerate(("第三村民小组", "三组", "03组", "３ 组"))
    ))  # fmt: skip
    assert desk.query("SELECT DISTINCT name FROM village_group WHERE village_id = 1 ORDER BY name") == [
        ("1组",), ("2组",), ("3组",),
    ]  # fmt: skip


def test_places_are_listed_once(empty_desk: Desk) -> None:
    empty_desk.places()
    report = empty_desk.take(
        "places", ("村", "组", "类别"), ("东河村", "1组", ""), ("东河村", "3组", ""), ("南坪社区", "", "社区")
    )
    assert tally(report) == (3, 2, 0, 1, 0)
    assert empty_desk.query("SELECT name, code, category FROM village ORDER BY id") == [
        ("东河村", "001", None), ("西山村", "002", None), ("南坪社区", None, "community"),
    ]  # fmt: skip


def with_resident(desk: Desk) -> None:
    desk.take("residents", ("序号", "姓名", "村"), ("7", "李桂英", "东河村"))


def test_only_work_for_a_family_keeps_the_person(desk: Desk) -> None:
    with_resident(desk)
    desk.take(
        "events",
        EVENTS,
        VISIT,
        ("E2", "宣讲活动", "东河村", "2026-03-04", "", "完成", "", "", "7", ""),
        ("E3", "叶酸发放", "东河村", "2026-03-04", "", "完成", "", "", "7", ""),
        ("E4", "入户走访", "东河村", "2026-03-05", "", "完成", "", "", "8", ""),
    )
    assert desk.query("SELECT event_type, resident_id FROM work_event ORDER BY id") == [
        ("home_visit", 1), ("session", None), ("folic_acid_offer", None), ("home_visit", None),
    ]  # fmt: skip


def test_money_is_kept_in_fen_and_everything_else_whole(desk: Desk) -> None:
    report = desk.take(
        "events",
        EVENTS,
        ("1", "经费到位", "东河村", "2026-03-04", "", "", "1,234.5元", "2000", "", ""),
        ("2", "责任书", "东河村", "2026-03-04", "", "", "40", "50.0", "", ""),
        ("3", "经费到位", "东河村", "2026-03-04", "", "", "0.005", "1", "", ""),
        ("4", "责任书", "东河村", "2026-03-04", "", "", "2.5", "3", "", ""),
        ("5", "责任书", "东河村", "2026-03-04", "", "", "1e999", "3", "", ""),
    )
    assert desk.query("SELECT quantity, total FROM work_event ORDER BY id") == [
        (123450, 200000), (40, 50), (None, 100), (None, 3), (None, 3),
    ]  # fmt: skip
    assert issues(report) == [("G4", "cell"), ("G5", "cell"), ("G6", "cell")]
    assert report.cells_refused == 3


def test_work_is_dated_to_the_day(desk: Desk) -> None:
    report = desk.take(
        "events",
        EVENTS,
        ("1", "宣讲活动", "东河村", "2026年3月", "", "", "", "", "", ""),
        ("2", "宣讲活动", "东河村", "2026年3月4日", "2026年4月", "", "", "", "", ""),
        ("3", "跳舞", "东河村", "2026-03-04", "", "", "", "", "", ""),
        ("4", "宣讲活动", "北村", "2026-03-04", "", "", "", "", "", ""),
    )
    assert issues(report) == [("D2", "row"), ("E3", "cell"), ("B4", "row"), ("C5", "row")]
    assert desk.query("SELECT occurred_on, due_on FROM work_event") == [("2026-03-04", None)]


def test_events_come_in_once(desk: Desk) -> None:
    with_resident(desk)
    unnumbered = ("", *VISIT[1:])
    rows = (EVENTS, VISIT, unnumbered, unnumbered, ("E1", "宣讲活动", *VISIT[2:]))
    assert tally(desk.take("events", *rows)) == (4, 4, 0, 0, 0)
    assert tally(desk.take("events", *rows)) == (4, 0, 0, 4, 0)
    assert tally(desk.take("events", *rows, unnumbered)) == (5, 1, 0, 4, 0)


def test_a_known_event_is_completed_and_never_changed(desk: Desk) -> None:
    desk.take("events", EVENTS, ("E1", "入户走访", "东河村", "2026-03-04", "", "完成", "", "", "", ""))
    with_resident(desk)
    report = desk.take(
        "events", EVENTS, ("E1", "入户走访", "东河村", "2026-03-04", "2026-03-10", "未完成", "", "", "7", "")
    )
    assert tally(report) == (1, 0, 1, 0, 0)
    assert [(issue.cell, issue.level) for issue in report.issues] == [("F2", "warning")]
    assert desk.query("SELECT due_on, result, resident_id FROM work_event") == [("2026-03-10", "ok", 1)]


def test_an_unnumbered_event_is_known_although_its_person_came_later(desk: Desk) -> None:
    unnumbered = ("", *VISIT[1:])
    desk.take("events", EVENTS, unnumbered)
    with_resident(desk)
    assert tally(desk.take("events", EVENTS, unnumbered)) == (1, 0, 1, 0, 0)
    assert desk.query("SELECT resident_id FROM work_event") == [(1,)]


def test_one_number_with_two_contents_is_refused(desk: Desk) -> None:
    report = desk.take("events", EVENTS, VISIT, VISIT, (*VISIT[:5], "未完成", *VISIT[6:]))
    assert tally(report) == (3, 1, 0, 1, 1)
    assert issues(report) == [("A4", "row")]
    assert "row 2 has the same number but differs" in report.issues[0].message


def test_figures_are_taken_completed_and_compared(desk: Desk) -> None:
    first = desk.take(
        "figures",
        FIGURES,
        ("东河村", "2026年3月", "出生", "3", "2026-04-02", ""),
        ("东河村", "2026-03", "出生", "3", "2026-04-02", "4"),
        ("东河村", "2026-03", "出生", "5", "2026-04-02", ""),
        ("东河村", "2026-03", "死亡", "**", "2026-04-02", ""),
        ("西山村", "2026-03", "死亡", "0", "2026-04-03", ""),
        ("北村", "2026-03", "死亡", "0", "2026-04-03", ""),
        ("西山村", "2026-04", "死亡", "-2", "2026年4月", ""),
    )
    assert tally(first) == (7, 2, 0, 2, 3)
    assert issues(first) == [("D4", "warning"), ("D5", "row"), ("A7", "row"), ("D8", "row"), ("E8", "row")]
    stored = "SELECT village_id, month, indicator, value, reported_on, verified_value FROM reported_figure ORDER BY id"
    assert desk.query(stored) == [
        (1, "2026-03", "births", 3, "2026-04-02", 4), (2, "2026-03", "deaths", 0, "2026-04-03", None),
    ]  # fmt: skip
    second = desk.take(
        "figures",
        FIGURES,
        ("东河村", "2026-03", "出生", "9", "2026-04-20", "4"),
        ("西山村", "2026-03", "死亡", "0", "2026-04-03", "1"),
    )
    assert tally(second) == (2, 0, 1, 1, 0)
    assert second.differing == 2
    assert desk.query(stored)[1] == (2, "2026-03", "deaths", 0, "2026-04-03", 1)
    assert tally(desk.take("figures", FIGURES)) == (0, 0, 0, 0, 0)


def test_the_sheet_with_the_most_known_headings_is_taken(desk: Desk, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for name, row in (("说明", ("请按要求填写",)), ("旧", ("姓名", "村")), ("人员", ("姓名", "性别", "村"))):
        sheet = workbook.create_sheet(name)
        sheet.append(row)
        sheet.append(("李强", "男", "东河村"))
    workbook.save(tmp_path / "t.xlsx")
    report = desk.township.imports.run("residents", tmp_path / "t.xlsx")
    assert (report.sheet, report.inserted) == ("人员", 1)


def test_what_cannot_be_imported_is_told(desk: Desk, tmp_path: Path) -> None:
    imports = desk.township.imports
    with pytest.raises(InvalidInput, match="no import of the kind"):
        imports.run("fines", desk.sheet((PEOPLE, LI)))
    with pytest.raises(InvalidInput, match="No heading row"):
        imports.run("events", desk.sheet((("甲", "乙"),)))
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(InvalidInput, match=r"empty\.xlsx is empty"):
        imports.preview("residents", tmp_path / "empty.xlsx")


def test_an_import_that_is_stopped_leaves_nothing(desk: Desk) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.township.imports.run("residents", desk.sheet((PEOPLE, LI)), stop)
    assert desk.township.register.counts().residents == 0
    assert desk.query("SELECT outcome FROM operation ORDER BY id DESC LIMIT 1") == [("stopped",)]
    assert len(desk.township.imports.batches()) == 1
    desk.take("residents", PEOPLE, LI)
    assert desk.query("SELECT outcome FROM operation ORDER BY id DESC LIMIT 1") == [("done",)]


def test_many_rows_report_their_progress_and_stay_apart(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    rows = [("姓名", "户号", "村"), *((f"李{chr(0x4E00 + number)}", f"H{number}", "东河村") for number in range(1100))]
    report = desk.township.imports.run("residents", desk.sheet(rows), lambda done, total: seen.append((done, total)))
    assert report.inserted == 1100
    assert seen[:2] == [(1001, 1101), (1101, 1101)]
    assert set(seen[2:]) == {(1101, 1101)}
    assert tally(desk.take("residents", *rows)) == (1100, 0, 0, 1100, 0)


def test_taking_an_import_back(desk: Desk) -> None:
    imports = desk.township.imports
    batch = desk.take("residents", PEOPLE, LI, WANG).batch_id
    assert batch is not None
    undone = imports.undo(batch)
    assert (undone.removed, undone.restored, undone.kept) == (4, 0, 0)
    assert undone.changes.tables == {"resident", "household"}
    assert desk.township.register.counts() == RegisterCounts(0, 0, 2, 3)
    assert desk.names("李") == []
    assert desk.query("SELECT count(*) FROM name_key") == [(0,)]
    newest, oldest = imports.batches()
    assert (newest.batch_id, newest.kind, newest.inserted, newest.undone) == (batch, "residents", 2, True)
    assert (oldest.kind, oldest.undone) == ("places", False)
    with pytest.raises(Conflict, match="taken back before"):
        imports.undo(batch)
    with pytest.raises(NotFound):
        imports.undo(99)
    again = desk.take("residents", PEOPLE, LI, WANG)
    assert (again.inserted, again.already_imported) == (2, False)


def test_what_was_edited_since_stays(desk: Desk) -> None:
    batch = desk.take("residents", PEOPLE, LI, WANG).batch_id
    assert batch is not None
    desk.save(1, desk.values(1) | {"note": "核实过"})
    undone = desk.township.imports.undo(batch)
    assert (undone.removed, undone.kept) == (2, 2)
    assert desk.names() == desk.names("lgy") == ["李桂英"]
    assert desk.values(1)["household_no"] == "H1"


def test_filled_cells_are_emptied_again_unless_somebody_changed_them(desk: Desk) -> None:
    first = desk.person(citizen_id=NUMBER)
    second = desk.person("王小红", citizen_id=OTHER)
    rows = [
        (*LI[:3], NUMBER, "", "东河村", "", "13812345678", "甲"),
        ("王小红", "", "", OTHER, "", "东河村", "", "13900001111", "乙"),
    ]
    report = desk.take("residents", PEOPLE, *rows)
    assert report.filled == 2
    assert report.batch_id is not None
    desk.save(second, desk.values(second) | {"note": "丙"})
    undone = desk.township.imports.undo(report.batch_id)
    # 李: birth date, phone, note. 王: birth date and phone; the note is the clerk's by now.
    assert (undone.removed, undone.restored, undone.kept) == (0, 5, 0)
    assert (desk.values(first)["phone"], desk.values(first)["note"]) == ("", "")
    assert (desk.values(second)["phone"], desk.values(second)["note"]) == ("", "丙")
    assert desk.names("13812345678") == []
    assert desk.names(NUMBER) == ["李桂英"]


def test_what_a_later_import_completed_stays_until_that_one_is_taken_back(desk: Desk) -> None:
    imports = desk.township.imports
    first = desk.take("residents", PEOPLE, LI).batch_id
    second = desk.take("residents", PEOPLE, (*LI[:8], "补充")).batch_id
    assert first is not None
    assert second is not None
    assert imports.undo(second).restored == 1
    undone = imports.undo(first)
    assert (undone.removed, undone.kept) == (2, 0)
    third = desk.take("residents", PEOPLE, LI).batch_id
    desk.take("residents", PEOPLE, (*LI[:8], "补充"))
    assert third is not None
    assert imports.undo(third).kept == 2
    assert desk.names() == ["李桂英"]


def test_places_in_use_stay(desk: Desk) -> None:
    desk.person(place=desk.place("东河村", "2组"))
    undone = desk.township.imports.undo(1)
    assert (undone.removed, undone.kept) == (3, 2)
    assert [(one.name, one.group_names) for one in desk.township.places.villages()] == [("东河村", ("2组",))]


def test_events_and_figures_are_taken_back(desk: Desk) -> None:
    events = desk.take("events", EVENTS, VISIT).batch_id
    figures = desk.take("figures", FIGURES, ("东河村", "2026-03", "出生", "3", "2026-04-02", "")).batch_id
    assert events is not None
    assert figures is not None
    assert desk.township.imports.undo(events).removed == 1
    assert desk.township.imports.undo(figures).changes.tables == {"reported_figure"}
    assert desk.query("SELECT deleted FROM work_event UNION ALL SELECT deleted FROM reported_figure") == [(1,), (1,)]


def test_one_household_number_in_two_villages_means_two_households(desk: Desk) -> None:
    people = (("户号", "姓名", "村"), ("001", "张伟", "东河村"), ("001", "李娜", "西山村"))
    desk.take("residents", *people)
    desk.take("residents", *people)
    assert desk.query("SELECT count(*), count(DISTINCT village_id) FROM household") == [(2, 2)]


def test_the_workbook_to_correct_leaves_barred_columns_out(desk: Desk, tmp_path: Path) -> None:
    report = desk.take("residents", ("姓名", "村", "政策属性", "身份证号"), ("张伟", "东河村", "政策外", "12345"))
    written = openpyxl.load_workbook(desk.township.imports.write_corrections(report, tmp_path / "correct.xlsx"))
    cells = [cell for row in written.worksheets[0].values for cell in row]
    assert "12345" in cells
    assert not {"政策属性", "政策外"} & set(cells)


def test_importing_places_again_fills_in_what_a_village_lacked(desk: Desk) -> None:
    desk.take("places", ("村", "类别"), ("南岭村", "村"))
    report = desk.take("places", ("村", "代码"), ("南岭村", "999999101201"))
    assert (report.inserted, report.filled, report.unchanged) == (0, 1, 0)
    assert desk.query("SELECT code, category FROM village WHERE name = '南岭村'") == [("999999101201", "village")]


def test_an_old_sheet_does_not_bring_back_who_has_left(desk: Desk) -> None:
    number = citizen_id("19400102", "003")
    headings = ("姓名", "性别", "身份证号", "户号", "村名称", "手机号")
    desk.take("residents", headings, ("李德福", "男", number, "7", "东河村", ""))
    (person,) = desk.township.register.list_ids()
    form = desk.township.events.form("2", person)
    desk.township.events.record(form.values | {"occurred_on": "2026-03-05"}, person)
    report = desk.take("residents", headings, ("李德福", "男", number, "7", "东河村", "13800001111"))

    assert (report.unchanged, report.filled, report.inserted) == (1, 0, 0)
    assert "left the register on 2026-03-05" in report.issues[0].message
    assert desk.values(person)["household_no"] == ""
    assert desk.township.register.counts().residents == 0
