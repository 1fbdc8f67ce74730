"""Old sheets name villages as they were called then: renamed or joined since, their rows find their village."""

from __future__ import annotations

import pytest

from app.services.imports import ImportReport
from tests.offices import Desk, citizen_id

EVENTS = ("工作类型", "村", "日期", "结果", "序号")
FIGURES = ("村", "月份", "指标", "数值", "上报日期")


def renamed(desk: Desk) -> None:
    desk.township.places.rename(desk.place("东河村"), "东湖村", "2026-03-05")


def joined(desk: Desk) -> None:
    villages = {village.name: village.village_id for village in desk.township.places.villages()}
    desk.township.places.join(villages["东河村"], villages["西山村"], "2026-03-05")


def remarks(report: ImportReport) -> list[str]:
    return [issue.message for issue in report.issues]


def village_of(desk: Desk, table: str) -> list[tuple[object, ...]]:
    sql = f"SELECT v.name, g.name FROM {table} AS t JOIN village AS v ON v.id = t.village_id LEFT JOIN village_group AS g ON g.id = t.group_id WHERE t.deleted = 0 ORDER BY t.id"  # noqa: S608 - our own names
    return [tuple(row) for row in desk.query(sql)]


def test_a_resident_of_a_renamed_village_is_taken(desk: Desk) -> None:
    renamed(desk)
    report = desk.take("residents", ("姓名", "身份证号", "村", "组"), ("李强", citizen_id(), "东河村", "1组"))
    assert (report.rows_refused, report.inserted) == (0, 1)
    assert remarks(report) == ["“东河村” is called 东湖村 today: the row was taken for 东湖村"]
    assert village_of(desk, "resident") == [("东湖村", "1组")]
    assert (
        desk.township.imports.run(
            "residents", desk.sheet((("姓名", "身份证号", "村"), ("李强", citizen_id(), "东河村")))
        ).unchanged
        == 1
    )


def test_a_resident_of_a_joined_village_finds_the_group_that_came_along(desk: Desk) -> None:
    joined(desk)
    report = desk.take(
        "residents",
        ("姓名", "身份证号", "村", "组"),
        ("李强", citizen_id(), "东河村", "1组"),
        ("王芳", citizen_id(order="002"), "东河村", "2组"),
        ("赵敏", citizen_id(order="003"), "西山村", "1组"),
    )
    assert report.rows_refused == 0
    assert remarks(report) == ["“东河村” belongs to 西山村 since 2026-03-05: the row was taken for 西山村"] * 2
    assert village_of(desk, "resident") == [("西山村", "东河村1组"), ("西山村", "2组"), ("西山村", "1组")]


def test_renamed_then_joined_leads_to_the_last(desk: Desk) -> None:
    renamed(desk)
    villages = {village.name: village.village_id for village in desk.township.places.villages()}
    desk.township.places.join(villages["东湖村"], villages["西山村"], "2026-04-01")
    desk.township.places.rename(str(villages["西山村"]), "新村", "2026-05-01")
    report = desk.take(
        "residents",
        ("姓名", "身份证号", "村"),
        *(
            (f"李{number}", citizen_id(order=f"00{number}"), name)
            for number, name in enumerate(("东河村", "东湖村", "西山村", "新村"), start=1)
        ),
    )
    assert report.rows_refused == 0
    assert len(remarks(report)) == 3
    assert [village for village, _ in village_of(desk, "resident")] == ["新村"] * 4
    desk.take(
        "events", EVENTS, ("公示", "东河村", "2026-03-20", "完成", "1"), ("公示", "东河村", "2026-04-20", "完成", "2")
    )
    assert [village for village, _ in village_of(desk, "work_event")] == ["东湖村", "新村"]


def test_a_name_that_is_used_again_is_the_village_of_today(desk: Desk) -> None:
    renamed(desk)
    desk.take("places", ("村",), ("南坪村",))
    desk.township.places.rename(
        str(desk.query("SELECT id FROM village WHERE name = '南坪村'")[0][0]), "东河村", "2026-06-01"
    )
    report = desk.take("residents", ("姓名", "身份证号", "村"), ("李强", citizen_id(), "东河村"))
    assert remarks(report) == []
    assert village_of(desk, "resident") == [("东河村", None)]


def test_a_name_that_two_villages_had_is_refused(desk: Desk) -> None:
    renamed(desk)
    west = next(village.village_id for village in desk.township.places.villages() if village.name == "西山村")
    desk.township.places.rename(str(west), "东河村", "2026-04-01")
    desk.township.places.rename(str(west), "西湖村", "2026-05-01")
    report = desk.take("residents", ("姓名", "身份证号", "村"), ("李强", citizen_id(), "东河村"))
    assert report.rows_refused == 1


def test_a_list_of_places_does_not_bring_the_old_name_back(desk: Desk) -> None:
    renamed(desk)
    report = desk.take("places", ("村", "组", "区划代码"), ("东河村", "1组", "001"))
    assert (report.inserted, len(remarks(report))) == (0, 1)
    assert {village.name for village in desk.township.places.villages()} == {"东湖村", "西山村"}


@pytest.mark.parametrize("change", [renamed, joined])
def test_workbooks_of_the_assessment_are_known_again(desk: Desk, change: object) -> None:
    old_events = (EVENTS, ("公示", "东河村", "2026-02-01", "完成", "1"), ("公示", "东河村", "2026-02-02", "完成", ""))
    old_figures = (FIGURES, ("东河村", "2026-02", "出生人数", "3", "2026-03-02"))
    desk.take("events", *old_events)
    desk.take("figures", *old_figures)
    assert callable(change)
    change(desk)
    events, figures = desk.take("events", *old_events), desk.take("figures", *old_figures)
    assert (events.unchanged, events.inserted, figures.unchanged, figures.inserted) == (2, 0, 1, 0)
    assert len(remarks(events)) == 2
    assert len(remarks(figures)) == 1


def test_what_a_joined_village_did_before_stays_its_own(desk: Desk) -> None:
    joined(desk)
    desk.take(
        "events", EVENTS, ("公示", "东河村", "2026-03-04", "完成", "1"), ("公示", "东河村", "2026-03-05", "完成", "2")
    )
    assert [village for village, _ in village_of(desk, "work_event")] == ["东河村", "西山村"]
    desk.take(
        "figures",
        FIGURES,
        ("东河村", "2026-02", "出生人数", "3", "2026-03-02"),
        ("东河村", "2026-03", "出生人数", "4", "2026-04-02"),
    )
    rows = desk.query("SELECT v.name FROM reported_figure AS f JOIN village AS v ON v.id = f.village_id ORDER BY f.id")
    assert rows == [("东河村",), ("西山村",)]
