"""The county's table of childcare subsidies on a real office: each row finds its child, or is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from app.services.case_types import StepInput
from app.services.childcare import IntakeInput
from tests.offices import Desk, citizen_id

ID = citizen_id("20250305")
HEAD = ("婴幼儿姓名", "身份证号", "申请人", "补贴年度", "批次", "审核结果", "补贴金额（元）", "发放日期", "备注")


def taken_in(desk: Desk, name: str, born: str, applicant: str = "李桂英", **values: str) -> int:
    child = desk.person(name, birth_date=born, **values)
    case_id, _ = desk.township.childcare.intake(IntakeInput(child, applicant, "母亲", applied_on="2026-6-1"))
    desk.township.cases.take(case_id, StepInput("submit", "2026-6-1", "王丽"))
    return case_id


@pytest.fixture
def table(desk: Desk) -> Path:
    taken_in(desk, "李一诺", "2025-03-05", citizen_id=ID)
    taken_in(desk, "王小石", "2024-07-05", "王芳")
    taken_in(desk, "陈同名", "2025-04-01")
    taken_in(desk, "陈同名", "2025-04-02")
    desk.township.childcare.intake(IntakeInput(desk.person("赵未交", birth_date="2025-06-01"), "赵芳", "母亲"))
    return desk.sheet(
        (
            ("育儿补贴第二批结果",),
            HEAD,
            ("李一诺", ID.lower(), "李桂英", "2026年度", "第二批", "发放成功", "3,600元", "2026/6/25", ""),
            ("王小石", "", "王芳", "2026", "第二批", "不通过", "", "", "户籍已迁出"),
            ("陈同名", "", "", "2026", "第二批", "通过", "", "", ""),
            ("李一诺", ID, "张三", "2026", "第三批", "已发放", "3600", "2026-06-25", ""),
            ("李大宝", ID, "", "2026", "第三批", "已发放", "3600", "2026-06-25", ""),
            ("无此人", "", "", "2026", "第二批", "通过", "", "", ""),
            ("赵未交", "", "", "2026", "第二批", "通过", "", "", ""),
            ("王小石", "", "", "2026", "第二批", "已寄出", "", "", ""),
            ("王小石", "", "", "2022", "第二批", "通过", "", "", ""),
            ("王小石", "", "", "2026", "第二批", "已发放", "三千六", "2026-06-25", ""),
            ("合计", "", "", "", "", "", "3600", "", ""),
        )
    )


def test_what_fits_is_taken_and_every_other_row_is_named(desk: Desk, table: Path) -> None:
    report = desk.township.childcare_tables.take(table)
    assert (report.taken, report.known) == (2, 0)
    assert [text.partition(":")[0] for text in report.refused] == [f"Row {row}" for row in range(5, 13)]
    results = {one.name: one.results for one in desk.township.childcare.cases() if one.results}
    assert set(results) == {"李一诺", "王小石"}
    paid, refused = results["李一诺"][0], results["王小石"][0]
    assert (paid.year, paid.result, paid.amount_fen, paid.paid_on) == (2026, "paid", 3600_00, "2026-06-25")
    assert (paid.batch, paid.source) == ("第二批", table.name)
    assert (refused.result, refused.reason) == ("rejected", "户籍已迁出")


def test_the_same_table_again_takes_nothing_twice(desk: Desk, table: Path) -> None:
    first = desk.township.childcare_tables.take(table)
    before = desk.query("SELECT * FROM subsidy_result ORDER BY id")
    seen: list[tuple[int, int]] = []
    again = desk.township.childcare_tables.take(table, lambda done, total: seen.append((done, total)))
    assert (again.taken, again.known, again.refused) == (0, 2, first.refused)
    assert desk.query("SELECT * FROM subsidy_result ORDER BY id") == before
    assert seen[-1] == (10, 10)


def test_a_number_of_the_case_is_enough(desk: Desk) -> None:
    case_id = taken_in(desk, "陈同名", "2025-04-01")
    taken_in(desk, "陈同名", "2025-04-02")
    number = desk.township.cases.detail(case_id).info.number
    sheet = desk.sheet((("个案编号", "年度", "状态"), (number, "2026", "审核通过")))
    assert desk.township.childcare_tables.take(sheet).taken == 1
    assert [one.case_id for one in desk.township.childcare.cases() if one.results] == [case_id]


def test_a_table_without_known_headings_is_refused(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        desk.township.childcare_tables.take(desk.sheet((("甲", "乙"), ("1", "2"))))
