"""Comparing with other lists over a real office: five groups, nothing changed, choices applied in one edit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app import reference, wording
from app.domain.errors import Cancelled, InvalidInput
from app.domain.importing.headings import LIST_REASONS
from app.services.reconciling import Decision, ReconcileReport, Scope
from tests.offices import Desk, citizen_id

WHOLE = Scope()
BASIS = "《统计法》第七条；核对出生登记"
SCHOOL = ("学生姓名", "性别", "身份证号", "出生日期", "父亲姓名", "母亲姓名", "家庭地址", "联系电话", "健康状况", "村")
SURE, OTHER, SLIPPED = citizen_id("20150301", "001"), citizen_id("20140501", "002"), citizen_id("20130701", "001")


def child(desk: Desk, name: str, **values: str) -> int:
    return desk.person(name, **{"sex": "1", "relation_to_head": "20", "household_no": "001"} | values)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Give an office with four children and somebody old."""
    child(desk, "李小明", citizen_id=SURE, birth_date="2015-03-01", phone="13812345678")
    child(desk, "王丽", sex="2", citizen_id=OTHER, birth_date="2014-05-01")
    child(desk, "张晓亮", birth_date="2013-07-01")
    child(desk, "赵磊", birth_date="2012-01-01", place=desk.place("西山村"))
    child(desk, "孙国庆", birth_date="1950-10-01")
    return desk


def listed(desk: Desk, *rows: Sequence[str], headings: Sequence[str] = SCHOOL) -> Path:
    return desk.sheet([headings, *(tuple(row) + ("",) * (len(headings) - len(row)) for row in rows)])


def school_list(desk: Desk) -> Path:
    return listed(
        desk,
        ("李小明", "男", SURE, "2015-03-01"),
        ("王莉", "女", OTHER, "", "", "", "东河村1组", "13987654321", "良好"),
        ("张小亮", "男", SLIPPED, "2013-07-01"),
        ("钱新来", "女", "", "2016-02-02", "钱大", "", "", "", "", "西山村"),
        ("李小明", "男", SURE, "2015-03-01"),
    )


def compare(desk: Desk, file: Path, scope: Scope = WHOLE) -> ReconcileReport:
    return desk.township.reconciling.compare(file, BASIS, scope)


def snapshot(desk: Desk) -> list[tuple[object, ...]]:
    return [*desk.query("SELECT * FROM resident ORDER BY id"), *desk.query("SELECT count(*) FROM household")]


def test_every_row_stands_in_one_group(filled: Desk) -> None:
    before = snapshot(filled)
    report = compare(filled, school_list(filled))
    assert [(pair.row, pair.name) for pair in report.matched] == [(2, "李小明")]
    assert [(pair.row, pair.name, pair.name_there) for pair in report.differing] == [(3, "王丽", "王莉")]
    assert [(pair.row, pair.name, pair.reasons[0]) for pair in report.probable] == [
        (4, "张晓亮", "names of the same sound and the same birth date")
    ]
    assert [(row.row, row.name, row.note, row.can_be_added) for row in report.only_there] == [
        (5, "钱新来", "", True), (6, "李小明", "row 2 gives the same person", False),
    ]  # fmt: skip
    assert [row.name for row in report.only_here] == ["赵磊", "孙国庆"]
    assert report.rows_read == 5
    assert snapshot(filled) == before


def test_fields_are_shown_side_by_side(filled: Desk) -> None:
    (pair,) = compare(filled, school_list(filled)).differing
    assert [(one.key, one.here, one.there) for one in pair.differences] == [
        ("name", "王丽", "王莉"), ("phone", "", "13987654321"), ("residence_place", "", "东河村1组"),
    ]  # fmt: skip


def test_columns_that_stay_elsewhere_are_named(filled: Desk) -> None:
    columns = {column.heading: column for column in compare(filled, school_list(filled)).columns}
    assert columns["健康状况"].state == "declined"
    assert columns["家庭地址"].state == "mapped"
    tr = wording.load()
    assert all(tr("Import", text) != text for text in LIST_REASONS.values())
    assert {reason for _, reason in reference.load_list_headings().declined} >= set(LIST_REASONS)


@pytest.mark.parametrize(
    ("scope", "names"),
    [
        (Scope(age_from=6, age_to=15), ["赵磊"]),
        (Scope(born_from="2012", born_to="2013-06"), ["赵磊"]),
        (Scope(sex="1"), ["赵磊", "孙国庆"]),
        (Scope(sex="2"), []),
        (Scope(born_from="1950-10-02"), ["赵磊"]),
    ],
)
def test_the_scope_says_who_should_stand_in_the_list(filled: Desk, scope: Scope, names: list[str]) -> None:
    assert [row.name for row in compare(filled, school_list(filled), scope).only_here] == names


def test_a_village_is_a_scope_and_people_of_other_villages_are_still_found(filled: Desk) -> None:
    village = filled.township.places.villages()[1]
    report = compare(filled, school_list(filled), Scope(village_id=village.village_id))
    assert [row.name for row in report.only_here] == ["赵磊"]
    assert len(report.matched) == 1
    assert report.scope == "西山村; sex any; age any; born any"


def test_who_has_left_is_told_and_not_missed(filled: Desk) -> None:
    with filled.store.write() as connection:
        connection.execute(
            "UPDATE resident SET left_on = '2026-01-01', left_reason = '2' WHERE name IN ('李小明', '赵磊')"
        )
    report = compare(filled, school_list(filled))
    assert report.matched[0].note == "left on 2026-01-01 by the register"
    assert [row.name for row in report.only_here] == ["孙国庆"]


def test_chosen_fields_are_taken_and_taken_back_at_once(filled: Desk) -> None:
    service = filled.township.reconciling
    before = snapshot(filled)
    report = compare(filled, school_list(filled))
    decisions = [
        Decision(3, "take", ("name", "phone")),
        Decision(4, "take", ("citizen_id",)),
        Decision(5, "add"),
        Decision(6, "ignore", note="重复"),
    ]
    planned = service.plan(report, decisions)
    assert [(one.row, one.label, one.before, one.after) for one in planned[:3]] == [
        (3, "Name", "王丽", "王莉"), (3, "Phone", "", "13987654321"), (4, "Citizen ID", "", SLIPPED),
    ]  # fmt: skip
    assert snapshot(filled) == before

    result = service.apply(report, decisions)
    assert (result.changed, result.added) == (2, 1)
    assert filled.query("SELECT name, phone, residence_place FROM resident WHERE citizen_id = ?", OTHER) == [
        ("王莉", "13987654321", None)
    ]
    assert filled.query("SELECT citizen_id FROM resident WHERE name = '张晓亮'") == [(SLIPPED,)]
    assert filled.query("SELECT sex, birth_date, father_name, village_id FROM resident WHERE name = '钱新来'") == [
        ("2", "2016-02-02", "钱大", 2)
    ]
    assert filled.names("wangli") == ["王莉"]
    assert service.runs()[0].applied == 3

    assert filled.township.register.undo_last() is not None
    assert filled.query("SELECT count(*) FROM resident WHERE deleted = 0") == [(5,)]
    assert filled.query("SELECT name, phone FROM resident WHERE citizen_id = ?", OTHER) == [("王丽", None)]


def test_nothing_is_written_where_one_row_cannot_be(filled: Desk) -> None:
    report = compare(filled, school_list(filled))
    filled.person("占号人", citizen_id=SLIPPED, birth_date="2013-07-01", sex="1")
    before = snapshot(filled)
    with pytest.raises(InvalidInput, match="Row 4: 占号人"):
        filled.township.reconciling.apply(
            report, [Decision(3, "take", ("name",)), Decision(4, "take", ("citizen_id",))]
        )
    assert snapshot(filled) == before


def test_what_changed_since_is_not_written_over(filled: Desk) -> None:
    report = compare(filled, school_list(filled))
    with filled.store.write() as connection:
        connection.execute("UPDATE resident SET phone = '13911112222' WHERE citizen_id = ?", (OTHER,))
    with pytest.raises(InvalidInput, match="Row 3"):
        filled.township.reconciling.apply(report, [Decision(3, "take", ("phone",))])
    with pytest.raises(InvalidInput, match="no row 99"):
        filled.township.reconciling.apply(report, [Decision(99, "add")])


def test_a_person_needs_a_village_to_be_added(filled: Desk) -> None:
    file = listed(filled, ("钱新来", "女", "", "2016-02-02"))
    with pytest.raises(InvalidInput, match="Row 2: the village"):
        filled.township.reconciling.apply(compare(filled, file), [Decision(2, "add")])
    report = compare(filled, file, Scope(village_id=1))
    assert filled.township.reconciling.apply(report, [Decision(2, "add")]).added == 1


def test_the_run_keeps_basis_and_counts_and_nothing_of_the_list(filled: Desk) -> None:
    report = compare(filled, school_list(filled))
    (run,) = filled.township.reconciling.runs()
    assert (run.basis, run.file_sha256, run.rows_read, run.matched, run.applied) == (BASIS, report.file_sha256, 5, 1, 0)
    text = repr(filled.query("SELECT * FROM reconcile_run"))
    assert not any(word in text for word in ("钱新来", "王莉", "13987654321", SLIPPED))
    with pytest.raises(InvalidInput) as caught:
        filled.township.reconciling.compare(school_list(filled), "  ")
    assert set(caught.value.fields) == {"basis"}
    assert len(filled.township.reconciling.runs()) == 1


HOSPITAL = (
    "产妇姓名",
    "证件",
    "孩次",
    "分娩时间",
    "分娩地点",
    "接生人员",
    "丈夫",
    "新生儿姓名",
    "性别",
    "健康状况",
    "现居住地",
)


def test_a_hospital_list_is_compared_by_child_and_month(filled: Desk) -> None:
    mother = citizen_id("19900102", "002")
    child(filled, "李新苗", birth_date="2026-05-04", mother_name="王秀英", mother_citizen_id=mother)
    file = listed(
        filled,
        ("王秀英", mother, "2", "2026-05-04", "县医院", "周", "李强", "", "男", "良好"),
        ("陈红", citizen_id("19920102", "002"), "1", "2026-05-09", "县医院", "周", "何平", "何小雨", "女", "良好"),
        ("田静", "", "1", "2026-06-01", "县医院", "周", "", "", "女", "良好"),
        headings=HOSPITAL,
    )
    report = compare(filled, file, Scope(born_from="2026-05-01", born_to="2026-06-30"))
    assert report.is_birth_list
    assert [(pair.row, pair.name, pair.reasons[0]) for pair in report.probable] == [
        (2, "李新苗", "the same mother and the same birth date")
    ]
    assert report.probable[0].differences == ()
    assert [(row.row, row.name, row.birth_date, row.can_be_added) for row in report.only_there] == [
        (3, "何小雨", "2026-05-09", False), (4, "", "2026-06-01", False),
    ]  # fmt: skip
    assert [(one.month, one.here, one.there) for one in report.months] == [("2026-05", 1, 2), ("2026-06", 0, 1)]
    states = {column.heading: column.state for column in report.columns}
    assert [heading for heading in HOSPITAL if states[heading] == "declined"] == [
        "孩次",
        "分娩地点",
        "接生人员",
        "健康状况",
    ]
    with pytest.raises(InvalidInput, match="list of births"):
        filled.township.reconciling.apply(report, [Decision(3, "add")])


def test_mothers_do_not_leave_the_hospital_list(filled: Desk, tmp_path: Path) -> None:
    file = listed(
        filled,
        ("陈红", citizen_id("19920102", "002"), "1", "2026-05-09", "", "", "何平", "何小雨", "女"),
        headings=HOSPITAL,
    )
    report = compare(filled, file)
    target = filled.township.reconciling.write_report(report, tmp_path / "report.xlsx")
    text = repr(
        [
            CalamineWorkbook.from_path(str(target)).get_sheet_by_name(name).to_python()
            for name in CalamineWorkbook.from_path(str(target)).sheet_names
        ]
    )
    assert "何小雨" in text
    assert "陈红" not in text


def test_the_police_list_of_the_field_is_understood(filled: Desk) -> None:
    headings = (
        "公民身份号码",
        "姓名",
        "性别",
        "受理日期",
        "居村委会",
        "居民组",
        "父亲姓名",
        "父亲公民身份号码",
        "母亲姓名",
        "母亲公民身份号码",
    )
    file = listed(
        filled,
        (citizen_id("20260301"), "李新来", "男", "2026-04-01", "东河村", "1组", "李强", "", "王秀英"),
        headings=headings,
    )
    report = compare(filled, file)
    assert not report.is_birth_list
    assert [column.heading for column in report.columns if column.state != "mapped"] == []
    assert [(row.name, row.birth_date, row.sex, row.village) for row in report.only_there] == [
        ("李新来", "2026-03-01", "男", "东河村")
    ]


def test_damaged_numbers_are_told_and_the_row_is_still_compared(filled: Desk) -> None:
    file = listed(filled, ("李小明", "男", SURE[:-1], "2015-03-01"), ("", "男", "", "2015-03-01"))
    report = compare(filled, file)
    assert [(pair.row, pair.name) for pair in report.probable] == [(2, "李小明")]
    assert "17 characters" in report.probable[0].note
    assert [(row.row, row.note) for row in report.only_there] == [(3, "the row has no name that can be read")]


def test_the_report_holds_all_groups_and_the_choices(filled: Desk, tmp_path: Path) -> None:
    report = compare(filled, school_list(filled))
    decisions = [Decision(3, "take", ("phone",)), Decision(6, "ignore", note="重复")]
    file = filled.township.reconciling.write_report(report, tmp_path / "report.xlsx", decisions)
    workbook = CalamineWorkbook.from_path(str(file))
    assert workbook.sheet_names == [
        "About",
        "Matched",
        "Probable",
        "Different",
        "Only in the register",
        "Only in the list",
    ]
    different = workbook.get_sheet_by_name("Different").to_python()
    assert different[1][0] == "3"
    assert different[1][-1] == "take from the list Phone"
    assert workbook.get_sheet_by_name("Only in the list").to_python()[2][-1] == "set aside 重复"


def test_a_list_that_is_none_is_refused(filled: Desk) -> None:
    for rows in ([("血型", "身高")], [SCHOOL]):
        with pytest.raises(InvalidInput):
            compare(filled, filled.sheet(rows))
    assert filled.township.reconciling.runs() == ()


def test_comparing_can_be_stopped(filled: Desk) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        filled.township.reconciling.compare(school_list(filled), BASIS, Scope(), stop)
    assert filled.township.reconciling.runs() == ()
