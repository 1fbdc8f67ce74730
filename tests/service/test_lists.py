"""Lists over a real office file: filters, order, groups, views, copying, and what is handed out."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from app.domain.errors import Cancelled, ExportFailed, InvalidInput, NotFound
from app.domain.export_profiles import ExportColumn, ExportProfile, Fill, Style
from app.domain.lists import Filter, ListView, Match, Sort
from app.domain.progress import Progress
from app.domain.records import RECORDS
from app.services.lists import ListService
from storage.exchange.text_tables import GB18030
from tests.offices import Desk, citizen_id

HEADINGS = ("姓名", "性别", "出生日期", "身份证号", "户号", "村名称", "组", "手机号", "备注")
PEOPLE = (
    ("李桂英", "女", "1980-01-02", citizen_id("19800102", "002"), "H1", "东河村", "1组", "13800000001", "=SUM(A1)"),
    ("王强", "男", "1965", "", "H1", "东河村", "1组", "", ""),
    ("欧阳锋", "男", "2010-07-01", citizen_id("20100701", "001"), "H10", "东河村", "2组", "", "@x"),
    ("张小梅", "女", "2010-07-02", "", "H2", "西山村", "1组", "13900000002", "-y"),
)
EVENTS = (
    ("工作类型", "村名称", "日期", "完成情况", "数量", "编号"),
    ("宣传活动", "东河村", "2026-01-05", "完成", "30", "e1"),
)


@pytest.fixture
def people(desk: Desk) -> Desk:
    """Four people in two villages."""
    report = desk.take("residents", HEADINGS, *PEOPLE)
    assert report.inserted == len(PEOPLE)
    return desk


@pytest.fixture
def lists(people: Desk) -> ListService:
    return people.township.lists


def names(lists: ListService, *filters: Filter, sorts: tuple[Sort, ...] = (Sort("name"),)) -> list[str]:
    ids = lists.ids(ListView("resident", filters=filters, sorts=sorts))
    return [row.cells[0] for row in lists.rows("resident", ids, ["name"])]


def place(lists: ListService, label: str) -> str:
    return next(choice.code for choice in lists.choices("resident", "place") if choice.label == label)


@pytest.mark.parametrize("spec", RECORDS, ids=lambda spec: str(spec.key))
def test_every_column_of_every_record_type_lists_sorts_filters_and_groups(people: Desk, spec: object) -> None:
    lists, record = people.township.lists, getattr(spec, "key", "")
    everything = lists.ids(lists.default_view(record))
    assert len(everything) == lists.count(record)
    columns = lists.columns(record)
    shown = lists.default_view(record).columns
    assert shown
    assert set(shown) <= {column.key for column in columns if column.is_default}
    for column in columns:
        if column.can_sort:
            for descending in (False, True):
                assert sorted(lists.ids(ListView(record, sorts=(Sort(column.key, descending),)))) == sorted(everything)
        if column.can_group:
            view = ListView(record, group_by=column.key)
            groups = lists.groups(view)
            found = [row_id for group in groups for row_id in lists.ids(view, group=group.value)]
            assert [len(lists.ids(view, group=group.value)) for group in groups] == [group.count for group in groups]
            assert sorted(found) == sorted(everything)
            assert groups == lists.groups(view, among=everything)
        if Match.EMPTY in column.tests:
            empty = lists.ids(ListView(record, filters=(Filter(column.key, Match.EMPTY),)))
            filled = lists.ids(ListView(record, filters=(Filter(column.key, Match.FILLED),)))
            assert sorted(empty + filled) == sorted(everything)
    rows = lists.rows(record, everything, [column.key for column in columns])
    assert all(len(row.cells) == len(columns) for row in rows)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter("name", Match.CONTAINS, ("小",)), ["张小梅"]),
        (Filter("name", Match.EQUALS, ("小",)), []),
        (Filter("citizen_id", Match.CONTAINS, ("1105 05 19800102",)), []),
        (Filter("citizen_id", Match.CONTAINS, ("110105 19800102",)), ["李桂英"]),
        (Filter("phone", Match.EMPTY), ["欧阳锋", "王强"]),
        (Filter("phone", Match.FILLED), ["李桂英", "张小梅"]),
        (Filter("sex", Match.IN, ("女",)), ["李桂英", "张小梅"]),
        (Filter("sex", Match.IN, ("1", "2")), ["李桂英", "欧阳锋", "王强", "张小梅"]),
        (Filter("birth_date", Match.BETWEEN, ("1965-06", "1980")), ["李桂英", "王强"]),
        (Filter("birth_date", Match.BETWEEN, ("2010.7.2", "")), ["张小梅"]),
        (Filter("birth_date", Match.BETWEEN, ("", "19651231")), ["王强"]),
        (Filter("birth_date", Match.BETWEEN, ("1966", "1979")), []),
        (Filter("birth_date.age", Match.BETWEEN, ("16", "16")), ["欧阳锋"]),
        (Filter("birth_date.age", Match.BETWEEN, ("", "15")), ["张小梅"]),
        (Filter("birth_date.age", Match.BETWEEN, ("46", "")), ["李桂英"]),
        (Filter("left_on.present", Match.IN, ("1",)), ["李桂英", "欧阳锋", "王强", "张小梅"]),
        (Filter("left_on.present", Match.IN, ("0",)), []),
        (Filter("household_no", Match.EQUALS, ("H1",)), ["李桂英", "王强"]),
        (Filter("place.group", Match.CONTAINS, ("2组",)), ["欧阳锋"]),
    ],
)
def test_filters(lists: ListService, wanted: Filter, expected: list[str]) -> None:
    assert names(lists, wanted) == expected


def test_places_filter_by_village_or_group(lists: ListService) -> None:
    east, group, west = place(lists, "东河村"), place(lists, "东河村 1组"), place(lists, "西山村")

    assert len(names(lists, Filter("place", Match.IN, (east,)))) == 3
    assert names(lists, Filter("place", Match.IN, (group, west))) == ["李桂英", "王强", "张小梅"]
    assert names(lists, Filter("place.village", Match.IN, (west,))) == ["张小梅"]


def test_all_filters_hold_together(lists: ListService) -> None:
    women = Filter("sex", Match.IN, ("2",))

    assert names(lists, women, Filter("name", Match.CONTAINS, ("李",))) == ["李桂英"]


def test_order_puts_empty_cells_last_and_numbers_by_size(lists: ListService) -> None:
    assert names(lists, sorts=(Sort("household_no"), Sort("name"))) == ["李桂英", "王强", "张小梅", "欧阳锋"]
    assert names(lists, sorts=(Sort("phone"),))[:2] == ["李桂英", "张小梅"]
    assert names(lists, sorts=(Sort("phone", descending=True),))[:2] == ["张小梅", "李桂英"]
    assert names(lists, sorts=(Sort("birth_date.age"),))[0] == "张小梅"


def test_ids_found_elsewhere_are_narrowed_and_keep_their_order(lists: ListService) -> None:
    everybody = lists.ids(ListView("resident", sorts=(Sort("name"),)))
    turned = everybody[::-1]

    assert lists.ids(ListView("resident"), among=turned) == turned
    women = (Filter("sex", Match.IN, ("2",)),)
    assert lists.ids(ListView("resident", filters=women), among=turned) == [turned[0], turned[3]]
    assert lists.ids(ListView("resident", filters=women, sorts=(Sort("name"),)), among=turned) == [
        everybody[0],
        everybody[3],
    ]
    assert lists.ids(ListView("resident"), among=[99_999]) == [99_999]


def test_groups_are_counted_in_the_order_of_places_and_codes(lists: ListService) -> None:
    villages = lists.groups(ListView("resident", group_by="place.village"))
    years = lists.groups(ListView("resident", group_by="birth_date"))

    assert [(group.label, group.count) for group in villages] == [("东河村", 3), ("西山村", 1)]
    assert [(group.label, group.count) for group in years] == [("1965", 1), ("1980", 1), ("2010", 2)]


def test_cells_read_as_people_read_them(lists: ListService) -> None:
    first = lists.ids(ListView("resident", filters=(Filter("name", Match.EQUALS, ("欧阳锋",)),)))
    keys = ["name", "sex", "birth_date.age", "place", "place.group", "household_no", "left_on.present", "spouse"]

    assert lists.rows("resident", first, keys)[0].cells == (
        "欧阳锋", "男", "16", "东河村 2组", "2组", "H10", "present", ""
    )  # fmt: skip


def test_rows_that_are_gone_are_left_out(people: Desk) -> None:
    lists = people.township.lists
    ids = lists.ids(ListView("resident"))
    people.township.register.delete(ids[1])

    assert [row.row_id for row in lists.rows("resident", ids, ["name"])] == [ids[0], *ids[2:]]
    assert len(lists.ids(ListView("resident"))) == 3


@pytest.mark.parametrize(
    ("wanted", "part"),
    [
        (Filter("nothing", Match.EMPTY), "no column"),
        (Filter("sex", Match.BETWEEN, ("1", "2")), "cannot be filtered"),
        (Filter("name", Match.CONTAINS, (" ",)), "Type what"),
        (Filter("birth_date", Match.BETWEEN, ("x", "")), "no date"),
        (Filter("birth_date", Match.BETWEEN, ("1990", "1980")), "lies after"),
        (Filter("birth_date", Match.BETWEEN, ("", "")), "one of the two"),
        (Filter("birth_date", Match.BETWEEN), "one of the two"),
        (Filter("birth_date.age", Match.BETWEEN, ("151", "")), "no age"),
        (Filter("children_count", Match.BETWEEN, ("1.5", "")), "no number"),
        (Filter("sex", Match.IN), "at least one entry"),
        (Filter("sex", Match.IN, ("火星",)), "is not in the list"),
        (Filter("place", Match.IN, ("1 OR 1=1",)), "is not in the list"),
    ],
)
def test_bad_filters_are_refused_in_words(lists: ListService, wanted: Filter, part: str) -> None:
    with pytest.raises(InvalidInput, match=part):
        lists.check("resident", wanted)
    with pytest.raises(InvalidInput, match=part):
        lists.ids(ListView("resident", filters=(wanted,)))


def test_unknown_lists_and_columns_are_named(lists: ListService) -> None:
    with pytest.raises(NotFound, match="no list of secret"):
        lists.ids(ListView("secret"))
    with pytest.raises(NotFound, match="no column uid"):
        lists.rows("resident", [1], ["uid"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name=小", ["张小梅"]),
        ("name==小", []),
        ("phone=", ["欧阳锋", "王强"]),
        ("phone=*", ["李桂英", "张小梅"]),
        ("sex=女", ["李桂英", "张小梅"]),
        ("birth_date=2010-07..", ["欧阳锋", "张小梅"]),
        ("birth_date=1965", ["王强"]),
        ("birth_date.age=16..", ["李桂英", "欧阳锋"]),
        ("place=东河村 1组，西山村", ["李桂英", "王强", "张小梅"]),
    ],
)
def test_filters_typed_on_a_command_line(lists: ListService, text: str, expected: list[str]) -> None:
    assert names(lists, lists.parse_filter("resident", text)) == expected


def test_a_place_that_is_none_is_named(lists: ListService) -> None:
    with pytest.raises(NotFound, match="no place called 南河村"):
        lists.parse_filter("resident", "place=南河村")


def test_filters_read_as_sentences(lists: ListService) -> None:
    assert lists.describe("resident", Filter("sex", Match.IN, ("1", "2"))) == "Sex: 男、女"
    assert lists.describe("resident", Filter("birth_date", Match.BETWEEN, ("1990", ""))) == "Birth date from 1990"
    assert lists.describe("resident", Filter("birth_date.age", Match.BETWEEN, ("1", "5"))) == "Age: 1 to 5"
    assert lists.describe("resident", Filter("phone", Match.EMPTY)) == "Phone is empty"


def test_views_are_kept_by_name_and_page(people: Desk) -> None:
    lists = people.township.lists
    view = ListView(
        "resident", ("name", "phone"), (Filter("sex", Match.IN, ("2",)),), (Sort("name", True),), "sex", (("name", 90),)
    )
    lists.save_view(" 妇女 ", view)
    lists.save_view("空", ListView("resident"))
    lists.keep_last_view("go_register", view)

    assert [(one.name, one.view, one.notices) for one in lists.views("resident")] == [
        ("妇女", view, ()),
        ("空", ListView("resident"), ()),
    ]
    assert lists.views("household") == ()
    assert lists.last_view("go_register", "resident") == (view, ())
    assert lists.last_view("elsewhere", "resident") == (lists.default_view("resident"), ())
    lists.delete_view("resident", "空")
    assert [one.name for one in lists.views("resident")] == ["妇女"]
    with pytest.raises(InvalidInput):
        lists.save_view(" ", view)


def test_the_clipboard_keeps_every_digit_and_no_formula(lists: ListService) -> None:
    ids = lists.ids(ListView("resident", filters=(Filter("name", Match.EQUALS, ("李桂英",)),)))
    number = PEOPLE[0][3]

    assert lists.as_text("resident", ids, ["name", "citizen_id", "note"]) == (
        f"Name\tCitizen ID\tNote\n李桂英\t{number}\t'=SUM(A1)\n"
    )
    assert f'="{number}"' in lists.as_text("resident", ids, ["citizen_id"], force_text=True)
    assert f"mso-number-format:'\\@'\">{number}</td>" in lists.as_text_and_html("resident", ids, ["citizen_id"])[1]


def test_a_printable_list_is_plain_text(lists: ListService) -> None:
    view = ListView("resident", ("name", "birth_date.age"), (Filter("sex", Match.IN, ("2",)),))
    table = lists.printable(view, lists.ids(view))

    assert table.title == "Resident"
    assert table.subtitle == "Sex: 女　2 rows"
    assert table.columns == (("Name", 16, "left"), ("Age", 6, "right"))
    assert sorted(table.rows) == [("张小梅", "15"), ("李桂英", "46")]
    assert table.footer.endswith("2026年7月1日")


COLUMNS = (
    ExportColumn(Fill.NUMBER),
    ExportColumn(Fill.FIELD, "name", "姓　名"),
    ExportColumn(Fill.FIELD, "citizen_id", style=Style.SPACED),
    ExportColumn(Fill.FIELD, "citizen_id", "后六位", Style.LAST_SIX),
    ExportColumn(Fill.FIELD, "birth_date", style=Style.CHINESE),
    ExportColumn(Fill.FIELD, "sex", "性别", Style.LETTER),
    ExportColumn(Fill.CONSTANT, heading="乡镇", constant="望溪镇"),
    ExportColumn(Fill.BLANK, heading="签字"),
    ExportColumn(Fill.FIELD, "note"),
    ExportColumn(Fill.FIELD, "birth_date.age"),
)
PROFILE = ExportProfile(
    "resident", "县里要的", COLUMNS, ("{township}名册（{date}，{count}人）",), ("填表人：",), 2, (Sort("birth_date"),)
)


def read_rows(file: Path) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()]


@pytest.mark.parametrize("suffix", [".xlsx", ".xls"])
def test_a_workbook_is_written_by_its_profile(lists: ListService, tmp_path: Path, suffix: str) -> None:
    ids = lists.ids(ListView("resident"))
    report = lists.export(ids, PROFILE, tmp_path / f"out{suffix}", "年报", "县局")
    rows = read_rows(report.file)

    assert rows[0][0] == "望溪镇名册（2026年7月1日，4人）"
    assert rows[1] == ["No.", "姓　名", "Citizen ID", "后六位", "Birth date", "性别", "乡镇", "签字", "Note", "Age"]
    number = PEOPLE[0][3]
    assert rows[2] == [1, "王强", "", "", "1965年", "M", "望溪镇", "", "", ""]
    spaced = f"{number[:6]} {number[6:14]} {number[14:]}"
    assert rows[3] == [2, "李桂英", spaced, number[-6:], "1980年1月2日", "F", "望溪镇", "", "=SUM(A1)", 46]
    assert rows[-1][0] == "填表人："
    assert len(rows) == 2 + 4 + 2 + 1
    assert (report.rows, report.is_public) == (4, False)


def test_formulas_and_long_numbers_are_text_cells(lists: ListService, tmp_path: Path) -> None:
    columns = tuple(ExportColumn(Fill.FIELD, key) for key in ("citizen_id", "note", "phone"))
    file = tmp_path / "out.xlsx"
    lists.export(lists.ids(ListView("resident")), ExportProfile("resident", "x", columns), file, "核对")
    cells = [cell for row in openpyxl.load_workbook(file).active.iter_rows(min_row=2) for cell in row if cell.value]  # type: ignore[union-attr]  # the first sheet is active

    assert len(cells) == 7
    assert {cell.data_type for cell in cells} == {"s"}


def test_a_text_table_is_safe_to_open(lists: ListService, tmp_path: Path) -> None:
    columns = (
        ExportColumn(Fill.FIELD, "citizen_id", style=Style.APOSTROPHE),
        ExportColumn(Fill.FIELD, "note"),
        ExportColumn(Fill.CONSTANT, heading="+h", constant="=1"),
    )
    file = tmp_path / "out.csv"
    lists.export(lists.ids(ListView("resident")), ExportProfile("resident", "x", columns), file, "核对")
    content = file.read_bytes()
    rows = list(csv.reader(content.decode("utf-8-sig").splitlines()))

    assert content.startswith(b"\xef\xbb\xbf")
    assert rows[0] == ["Citizen ID", "Note", "'+h"]
    assert [f"'{PEOPLE[0][3]}", "'=SUM(A1)", "'=1"] in rows
    assert ["", "'-y", "'=1"] in rows


def test_gb18030_holds_rare_characters(people: Desk, tmp_path: Path) -> None:
    people.person("王䶮𬭎")
    lists = people.township.lists
    ids = lists.ids(ListView("resident", filters=(Filter("name", Match.CONTAINS, ("䶮",)),)))
    profile = ExportProfile("resident", "x", (ExportColumn(Fill.FIELD, "name"),))
    lists.export(ids, profile, tmp_path / "out.csv", "核对", encoding=GB18030)

    assert (tmp_path / "out.csv").read_text(encoding="gb18030").splitlines() == ["Name", "王䶮𬭎"]


def test_what_goes_public_is_masked_whatever_the_profile_says(lists: ListService, tmp_path: Path) -> None:
    columns = tuple(
        ExportColumn(Fill.FIELD, key) for key in ("name", "sex", "citizen_id", "phone", "birth_date", "place")
    )
    profile = ExportProfile("resident", "x", columns)
    ids = lists.ids(ListView("resident", filters=(Filter("name", Match.EQUALS, ("李桂英",)),)))
    report = lists.export(ids, profile, tmp_path / "out.xlsx", "公示", is_public=True)
    number = PEOPLE[0][3]

    lists.save_profile(replace(profile, is_public=True))
    kept = lists.profile("resident", "x")
    assert kept.columns == columns
    again = lists.export(ids, kept, tmp_path / "again.xlsx", "公示")
    assert read_rows(again.file) == read_rows(report.file)
    assert report.is_public
    assert read_rows(report.file)[1] == ["李桂英", f"11*************{number[-3:]}", "东河村 1组"]
    with pytest.raises(InvalidInput, match="Nothing of this profile"):
        lists.export(
            ids,
            ExportProfile("resident", "x", (ExportColumn(Fill.FIELD, "phone"),)),
            tmp_path / "out.xlsx",
            "公示",
            is_public=True,
        )


def test_every_export_is_recorded_with_its_purpose(people: Desk, tmp_path: Path) -> None:
    lists = people.township.lists
    ids = lists.ids(ListView("resident"))
    lists.export(ids, PROFILE, tmp_path / "a.xlsx", " 年报 ", "县局")
    lists.export(ids, lists.profile("resident", "For a notice, masked"), tmp_path / "b.csv", "公示")
    second, first = lists.exports()

    assert (first.purpose, first.to_whom, first.profile, first.row_count, first.file_name) == (
        "年报", "县局", "县里要的", 4, "a.xlsx"
    )  # fmt: skip
    assert (second.is_public, second.record) == (1, "resident")
    assert "Citizen ID" in first.columns
    with people.store.write() as connection, pytest.raises(Exception, match="is kept"):
        connection.execute("DELETE FROM export_log")


def test_an_export_without_purpose_or_rows_or_format_is_refused(lists: ListService, tmp_path: Path) -> None:
    ids = lists.ids(ListView("resident"))
    with pytest.raises(InvalidInput, match="what the list is for"):
        lists.export(ids, PROFILE, tmp_path / "a.xlsx", " ")
    with pytest.raises(InvalidInput, match="nothing to export"):
        lists.export([], PROFILE, tmp_path / "a.xlsx", "x")
    with pytest.raises(InvalidInput, match="must end in"):
        lists.export(ids, PROFILE, tmp_path / "a.pdf", "x")
    with pytest.raises(InvalidInput, match="is not offered"):
        lists.export(ids, PROFILE, tmp_path / "a.csv", "x", encoding="ascii")
    assert lists.exports() == ()
    assert list(tmp_path.glob("a.*")) == []


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".csv"])
def test_a_stopped_export_leaves_nothing(people: Desk, tmp_path: Path, suffix: str) -> None:
    lists = people.township.lists
    ids = lists.ids(ListView("resident"))
    file = tmp_path / f"a{suffix}"
    file.write_bytes(b"before")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    stopping: Progress = stop
    with pytest.raises(Cancelled):
        lists.export(ids, PROFILE, file, "x", progress=stopping)
    assert file.read_bytes() == b"before"
    assert [one.name for one in tmp_path.glob("a*")] == [file.name]
    assert lists.exports() == ()
    assert people.township.operations.interrupted() == ()


def test_a_folder_that_cannot_be_written_is_named(lists: ListService, tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file where a folder should be")
    with pytest.raises(ExportFailed, match=r"a\.xlsx could not be written"):
        lists.export(lists.ids(ListView("resident")), PROFILE, tmp_path / "blocked" / "a.xlsx", "x")


def test_profiles_are_kept_offered_and_forgotten(lists: ListService) -> None:
    lists.save_profile(PROFILE)
    offered = lists.profiles("resident")

    assert [one.title for one in offered] == ["全员人口个案", "All columns, plain", "For a notice, masked", "县里要的"]
    assert offered[-1].profile == PROFILE
    assert lists.profile("resident", "县里要的") == PROFILE
    lists.delete_profile("resident", "县里要的")
    with pytest.raises(NotFound, match="no export profile"):
        lists.profile("resident", "县里要的")
    with pytest.raises(NotFound):
        lists.delete_profile("resident", "县里要的")
    with pytest.raises(InvalidInput, match="belongs to the program"):
        lists.save_profile(ExportProfile("resident", "全员人口个案", COLUMNS))


@pytest.mark.parametrize("spec", RECORDS, ids=lambda spec: str(spec.key))
def test_every_built_in_profile_writes_its_record_type(people: Desk, tmp_path: Path, spec: object) -> None:
    record, lists = getattr(spec, "key", ""), people.township.lists
    for number, offered in enumerate(lists.profiles(record)):
        ids = lists.ids(ListView(record))
        if ids:
            report = lists.export(ids, offered.profile, tmp_path / f"{number}.xls", "核对")
            assert report.rows == len(ids)
        else:
            with pytest.raises(InvalidInput, match="nothing to export"):
                lists.export(ids, offered.profile, tmp_path / f"{number}.xls", "核对")


def test_the_case_list_has_the_columns_of_the_county(lists: ListService, tmp_path: Path) -> None:
    report = lists.export(
        lists.ids(ListView("resident")), lists.profile("resident", "全员人口个案"), tmp_path / "a.xls", "报送", "县局"
    )
    headings = "户人编号,姓名,性别,身份证号,小区/组名,门牌号,出生日期,民族,文化程度,户口性质,婚姻状况,初婚日期,与户主关系,户籍所在地,现居住地,配偶姓名,配偶身份证号,父亲姓名,父亲身份证号,母亲姓名,母亲身份证号,居住状况,落户地区,数据日期"

    assert report.columns == tuple(headings.split(","))
