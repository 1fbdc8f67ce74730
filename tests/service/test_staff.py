"""Village workers and departments: entered, imported, and linked to the work that names them."""

from __future__ import annotations

import pytest

from app.domain.errors import Conflict, InvalidInput
from tests.offices import Desk

EVENTS = ("类型", "村", "日期", "结果", "经办人")
ROSTER = ("村名称", "姓名", "岗位", "联系电话", "任职日期")


def linked(desk: Desk) -> list[tuple[object, ...]]:
    return [
        tuple(row)
        for row in desk.query(
            "SELECT v.name, e.worker, w.name FROM work_event AS e JOIN village AS v ON v.id = e.village_id"
            " LEFT JOIN village_worker AS w ON w.id = e.worker_id WHERE e.deleted = 0 ORDER BY e.id"
        )
    ]


def test_work_imported_before_the_roster_is_linked_by_it(desk: Desk) -> None:
    desk.take("events", EVENTS, ("宣讲活动", "东河村", "2026-03-01", "完成", "李强"), ("宣讲活动", "西山村", "2026-03-01", "完成", "李强"))  # fmt: skip
    assert linked(desk) == [("东河村", "李强", None), ("西山村", "李强", None)]
    report = desk.take("workers", ROSTER, ("东河村", "李强", "专干", "13800001111", "2024-03-01"))
    assert report.inserted == 1
    assert linked(desk) == [("东河村", "李强", "李强"), ("西山村", "李强", None)]


def test_work_imported_after_the_roster_is_linked_too(desk: Desk) -> None:
    desk.take("workers", ROSTER, ("西山村", "王芳", "网格员", "", ""))
    desk.take("events", EVENTS, ("宣讲活动", "西山村", "2026-03-01", "完成", "王芳"))
    assert linked(desk) == [("西山村", "王芳", "王芳")]


def test_a_roster_imported_again_adds_nobody(desk: Desk) -> None:
    row = ("东河村", "李强", "专干", "13800001111", "2024-03-01")
    desk.take("workers", ROSTER, row)
    assert desk.take("workers", ROSTER, row).inserted == 0


def test_typed_work_follows_the_name_of_its_worker(desk: Desk) -> None:
    records = desk.township.records
    place = str(desk.query("SELECT id FROM village WHERE name = '东河村'")[0][0])
    for name in ("李强", "王芳"):
        records.save("village_worker", None, {"name": name, "place": place, "post": "1"}, 0)
    work = {"event_type": "session", "place": place, "occurred_on": "2026-03-01", "worker": "李强"}
    saved = records.save("work_event", None, work, 0)
    assert linked(desk) == [("东河村", "李强", "李强")]
    form = records.form("work_event", saved.record_id)
    records.save("work_event", saved.record_id, {**form.values, "worker": "王芳"}, form.row_version)
    assert linked(desk) == [("东河村", "王芳", "王芳")]
    form = records.form("work_event", saved.record_id)
    records.save("work_event", saved.record_id, {**form.values, "worker": "赵明"}, form.row_version)
    assert linked(desk) == [("东河村", "赵明", None)]


def test_a_worker_entered_again_takes_the_work_over(desk: Desk) -> None:
    row = ("东河村", "李强", "专干", "", "")
    desk.take("events", EVENTS, ("宣讲活动", "东河村", "2026-03-01", "完成", "李强"))
    desk.take("workers", ROSTER, row)
    (worker,) = desk.query("SELECT id FROM village_worker WHERE deleted = 0")
    desk.township.records.delete("village_worker", int(str(worker[0])))
    desk.take("workers", ROSTER, row)
    assert desk.query("SELECT w.deleted FROM work_event AS e JOIN village_worker AS w ON w.id = e.worker_id") == [(0,)]


def test_a_village_has_one_worker_of_a_name(desk: Desk) -> None:
    records = desk.township.records
    place = str(desk.query("SELECT id FROM village WHERE name = '东河村'")[0][0])
    worker = {"name": "李强", "place": place, "post": "1"}
    records.save("village_worker", None, worker, 0)
    with pytest.raises(InvalidInput):
        records.save("village_worker", None, worker, 0)


def test_work_of_a_department_is_chosen_shown_and_listed_by_its_name(desk: Desk) -> None:
    records = desk.township.records
    for name in ("派出所", "中心学校"):
        records.save("department", None, {"name": name}, 0)
    (choice,) = [
        one
        for field in records.form("department_work").fields
        if field.key == "department"
        for one in field.choices
        if one.label == "派出所"
    ]
    work = {"department": choice.code, "event_type": "joint_meeting", "occurred_on": "2026-03-01", "result": "ok"}
    saved = records.save("department_work", None, work, 0)
    assert records.form("department_work", saved.record_id).values["department"] == choice.code
    assert any("派出所" in (row.after or "") for row in records.history("department_work", saved.record_id))
    with pytest.raises(Conflict):
        records.delete("department", int(choice.code))


@pytest.mark.parametrize("typed", ["99", "派出所", "-1"])
def test_a_department_that_is_not_there_is_refused(desk: Desk, typed: str) -> None:
    problems = desk.township.records.check("department_work", {"department": typed}, None)
    assert problems["department"].level == "error"
