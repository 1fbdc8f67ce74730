"""Families after an import: husband, wife and parents point to each other as far as the register holds them."""

from __future__ import annotations

from tests.offices import Desk, citizen_id

HEADINGS = ("姓名", "身份证号", "村", "配偶身份证号", "父亲身份证号", "母亲身份证号")
MAN, WOMAN = citizen_id("19750304", "015"), citizen_id("19780102", "002")
SON, OLD = citizen_id("20000506", "013"), citizen_id("19500708", "017")
HUSBAND = ("王强", MAN, "东河村", WOMAN, OLD, "")
WIFE = ("李桂英", WOMAN, "东河村", MAN, "", "")
CHILD = ("王小明", SON, "东河村", "", MAN, WOMAN)
ELDER = ("王老五", OLD, "西山村", "", "", "")


def links(desk: Desk) -> dict[str, tuple[object, ...]]:
    """Give the names of each living person's spouse, father and mother."""
    rows = desk.query(
        "SELECT r.name, s.name, f.name, m.name FROM resident AS r LEFT JOIN resident AS s ON s.id = r.spouse_id"
        " LEFT JOIN resident AS f ON f.id = r.father_id LEFT JOIN resident AS m ON m.id = r.mother_id"
        " WHERE r.deleted = 0"
    )
    return {str(row[0]): row[1:] for row in rows}


WHOLE = {
    "王强": ("李桂英", "王老五", None),
    "李桂英": ("王强", None, None),
    "王小明": (None, "王强", "李桂英"),
    "王老五": (None, None, None),
}


def test_a_family_in_one_sheet_in_any_order(desk: Desk) -> None:
    desk.take("residents", HEADINGS, HUSBAND, CHILD, WIFE, ELDER)
    assert links(desk) == WHOLE
    assert desk.query("SELECT op, count(*) FROM change_log WHERE table_name = 'resident' GROUP BY op") == [("I", 4)]
    assert desk.query("SELECT DISTINCT row_version FROM resident") == [(1,)]
    assert desk.query("SELECT count(*) FROM import_fill") == [(0,)]


def test_a_family_that_comes_in_two_sheets(desk: Desk) -> None:
    desk.take("residents", HEADINGS, HUSBAND, CHILD)
    assert links(desk) == {"王强": (None, None, None), "王小明": (None, "王强", None)}
    report = desk.take("residents", HEADINGS, WIFE, ELDER)
    assert links(desk) == WHOLE
    assert desk.query(
        "SELECT r.name, l.op FROM change_log AS l JOIN resident AS r ON r.uid = l.uid"
        " WHERE l.table_name = 'resident' ORDER BY l.seq"
    )[2:] == [("王强", "U"), ("王强", "U"), ("王小明", "U"), ("李桂英", "I"), ("王老五", "I")]
    assert report.batch_id is not None
    desk.township.imports.undo(report.batch_id)
    assert links(desk) == {"王强": (None, None, None), "王小明": (None, "王强", None)}


def test_the_first_sheet_is_taken_back_although_the_second_points_to_it(desk: Desk) -> None:
    report = desk.take("residents", HEADINGS, HUSBAND)
    desk.take("residents", HEADINGS, WIFE, CHILD)
    assert report.batch_id is not None
    undone = desk.township.imports.undo(report.batch_id)
    assert (undone.removed, undone.kept) == (1, 0)
    assert links(desk) == {"李桂英": (None, None, None), "王小明": (None, None, "李桂英")}
    assert desk.township.problems() == ()


def test_a_number_that_a_later_sheet_fills_in_links_too(desk: Desk) -> None:
    desk.take("residents", HEADINGS, WIFE, ("王强", MAN, "东河村", "", "", ""))
    report = desk.take("residents", HEADINGS, HUSBAND)
    assert (report.filled, links(desk)["王强"][0]) == (1, "李桂英")
    assert report.batch_id is not None
    desk.township.imports.undo(report.batch_id)
    assert links(desk)["王强"] == (None, None, None)


def test_whom_the_clerk_knows_otherwise_is_left_alone(desk: Desk) -> None:
    """Only rows that an import touches are linked; nobody else's link appears by itself."""
    desk.take("residents", HEADINGS, HUSBAND)
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET spouse_citizen_id = NULL")
    desk.take("residents", HEADINGS, WIFE)
    assert links(desk) == {"王强": (None, None, None), "李桂英": ("王强", None, None)}


def test_nobody_is_his_own_parent(desk: Desk) -> None:
    report = desk.take("residents", HEADINGS, ("王强", MAN, "东河村", MAN, MAN, MAN))
    assert [(issue.cell, issue.level) for issue in report.issues] == [("D2", "cell"), ("E2", "cell"), ("F2", "cell")]
    assert links(desk) == {"王强": (None, None, None)}
