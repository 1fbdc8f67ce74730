"""Comparing a list in the window over a real office: nothing is written before the clerk has chosen and seen it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from app import bootstrap
from tests.offices import PROFILE, SURROUNDINGS, Desk, citizen_id
from ui.machine import Machine
from ui.main import make_context
from ui.pages.checks import reconcile_form, reconcile_tab
from ui.pages.checks.apply_dialog import ApplyDialog
from ui.pages.checks.reconcile_tab import COLUMNS, MONTHS, ReconcileTab
from ui.window import MainWindow

SURE, OTHER = citizen_id("20150301", "001"), citizen_id("20140501", "002")
HEADINGS = ("学生姓名", "性别", "身份证号", "出生日期", "联系电话", "健康状况", "村")
ROWS = (
    ("李小明", "男", SURE, "2015-03-01", "13812345678", "良好", "东河村"),
    ("王莉", "女", OTHER, "2014-05-01", "13987654321", "良好", "东河村"),
    ("张小亮", "男", "", "2013-07-01", "13700000000", "良好", ""),
    ("钱新来", "女", "", "2016-02-02", "", "良好", "西山村"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    township = bootstrap.create_township(tmp_path / "office", "for this test only", PROFILE, surroundings=SURROUNDINGS)
    desk = Desk(township, tmp_path)
    desk.places()
    for name, sex, born, number in (
        ("李小明", "1", "2015-03-01", SURE), ("王丽", "2", "2014-05-01", OTHER), ("张晓亮", "1", "2013-07-01", ""),
        ("赵磊", "1", "2012-01-01", ""),
    ):  # fmt: skip
        desk.person(name, sex=sex, birth_date=born, citizen_id=number)
    desk.person("李小明的邻居", birth_date="1970-01-01")
    yield desk
    township.close()


@pytest.fixture
def tab(qtbot: QtBot, desk_app: QApplication, desk: Desk, tmp_path: Path) -> Iterator[ReconcileTab]:
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.go_to("go_checks")
    window.checks.tabs.setCurrentIndex(1)
    yield window.checks.reconcile
    window.close()
    context.tasks.close()


def a_list(folder: Path, headings: tuple[str, ...] = HEADINGS, rows: tuple[tuple[str, ...], ...] = ROWS) -> Path:
    file = folder / "list.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([headings, *rows])
    return file


@pytest.fixture
def compared(qtbot: QtBot, tab: ReconcileTab, tmp_path: Path) -> ReconcileTab:
    tab.form.file.setText(str(a_list(tmp_path)))
    tab.form.basis.setText("入学核对")
    tab.form.born_from.setText("2010")
    QTest.keyClick(tab.form.basis, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.report is not None, timeout=20_000)
    return tab


def groups(tab: ReconcileTab) -> dict[object, object]:
    model = tab.groups_model
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def names(tab: ReconcileTab) -> list[object]:
    return [tab.model.index(row, 1).data() for row in range(tab.model.rowCount())]


def choices(tab: ReconcileTab) -> list[object]:
    return [tab.model.index(row, 7).data() for row in range(tab.model.rowCount())]


def test_without_a_basis_nothing_is_compared(qtbot: QtBot, tab: ReconcileTab, tmp_path: Path) -> None:
    tab.form.file.setText(str(a_list(tmp_path)))
    QTest.keyClick(tab, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: tab.banners.texts() == ["请填写取得名单的法律依据和用途"])
    assert tab.report is None


def test_ages_and_dates_have_to_be_such(tab: ReconcileTab) -> None:
    tab.form.age_from.setText("six")
    tab.compare()
    assert tab.form.age_from.property("state") == "error"
    assert len(tab.banners.texts()) == 1
    tab.form.age_from.setText("6")
    tab.form.born_to.setText("2015-13")
    assert tab.form.scope() is None
    tab.form.born_to.setText("2015.12")
    scope = tab.form.scope()
    assert scope is not None
    assert (scope.age_from, scope.born_to) == (6, "2015-12")


def test_a_file_that_is_no_list_is_said(qtbot: QtBot, tab: ReconcileTab, tmp_path: Path) -> None:
    tab.form.file.setText(str(tmp_path / "nothing.xlsx"))
    tab.form.basis.setText("x")
    tab.compare()
    qtbot.waitUntil(lambda: len(tab.banners.texts()) == 1)
    assert "nothing.xlsx" in tab.banners.texts()[0]


def test_groups_stand_with_their_counts(compared: ReconcileTab) -> None:
    assert groups(compared) == {
        "疑似同一人": "1", "不一致": "2", "仅名单有": "1", "仅登记簿有": "1", "一致": "0", "未读取的列": "1",
    }  # fmt: skip
    assert names(compared) == ["张晓亮"]
    assert compared.pane.heading.text() == "张晓亮 2013-07-01 东河村 · 名单中为：张小亮"
    compared.choose_group(COLUMNS)
    assert names(compared) == ["健康状况"]
    compared.choose_group("only_here")
    assert names(compared) == ["赵磊"]
    assert not compared.add.isEnabled()


def test_choices_are_made_by_key_previewed_applied_and_taken_back(
    qtbot: QtBot, compared: ReconcileTab, desk: Desk
) -> None:
    compared.choose_group("differing")
    compared.table.setFocus()
    QTest.keyClick(compared.table, Qt.Key.Key_T)
    assert choices(compared)[0] == "采用 联系电话"
    QTest.keyClick(compared.pane.table, Qt.Key.Key_Space)
    assert choices(compared)[1] == "采用 姓名"
    compared.choose_group("only_there")
    QTest.keyClick(compared.table, Qt.Key.Key_A)
    assert choices(compared) == ["新增"]
    assert "3" in compared.chosen.text()

    compared.apply.trigger()
    dialog = compared.findChild(ApplyDialog)
    assert isinstance(dialog, ApplyDialog)
    assert desk.names("钱新来") == []
    fields = [dialog.model.index(row, 2).data() for row in range(dialog.model.rowCount())]
    assert fields[:2] == ["联系电话", "姓名"]
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.names("钱新来") == ["钱新来"])
    qtbot.waitUntil(lambda: groups(compared)["仅名单有"] == "0")
    assert desk.names("wangli") == ["王莉"]
    assert compared.decisions == {}

    window = compared.window()
    assert isinstance(window, MainWindow)
    window.undo_save.trigger()
    qtbot.waitUntil(lambda: desk.names("钱新来") == [])
    assert desk.names("wangli") == ["王丽"]


def test_a_choice_can_be_taken_back_before_it_is_written(compared: ReconcileTab) -> None:
    compared.choose_group("differing")
    QTest.keyClick(compared.table, Qt.Key.Key_T)
    compared.table.selectRow(0)
    QTest.keyClick(compared.table, Qt.Key.Key_K)
    assert choices(compared) == ["", ""]
    assert not compared.apply.isEnabled()


def test_a_note_goes_into_the_report(
    qtbot: QtBot, compared: ReconcileTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("已电话核实", True))
    QTest.keyClick(compared.table, Qt.Key.Key_I)
    assert choices(compared) == ["不处理：已电话核实"]
    target = tmp_path / "report.xlsx"
    monkeypatch.setattr(reconcile_tab, "pick_new_file", lambda *_args: target)
    compared.save.trigger()
    qtbot.waitUntil(target.is_file)


def test_enter_opens_the_resident(qtbot: QtBot, compared: ReconcileTab, desk: Desk) -> None:
    with qtbot.waitSignal(compared.record_opened) as opened:
        QTest.keyClick(compared.table, Qt.Key.Key_Return)
    window = compared.window()
    assert isinstance(window, MainWindow)
    assert window.page is window.register
    row = desk.township.register.rows([opened.args[1]])[0]
    assert row.name == "张晓亮"


def test_births_are_compared_by_month(qtbot: QtBot, tab: ReconcileTab, tmp_path: Path) -> None:
    headings = ("产妇姓名", "孩次", "分娩时间", "新生儿姓名", "性别")
    tab.form.file.setText(str(a_list(tmp_path, headings, (("陈红", "1", "2015-03-01", "李小明", "男"),))))
    tab.form.basis.setText("出生核对")
    tab.compare()
    qtbot.waitUntil(lambda: tab.report is not None, timeout=20_000)
    tab.choose_group(MONTHS)
    assert names(tab) == ["2015-03"]
    assert tab.model.index(0, 6).data() == "登记簿 1 人，名单 1 人"
    tab.choose_group("probable")
    assert not tab.add.isEnabled()


def test_the_file_is_picked_by_key(tab: ReconcileTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = a_list(tmp_path)
    monkeypatch.setattr(reconcile_form, "pick_file", lambda *_args: file)
    QTest.keyClick(tab, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert tab.form.path == file
