"""The findings: run, filter, open, set aside, print; all of it by keys."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from tests.ui.fake_township import FakeTownship
from ui.dialogs.preview import PreviewDialog
from ui.pages.checks.findings_tab import LISTED, NOT_RUN, NOTHING, FindingsTab
from ui.pages.checks.waive_dialog import WaiveDialog
from ui.window import MainWindow


@pytest.fixture
def tab(window: MainWindow) -> FindingsTab:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    return window.checks.findings


@pytest.fixture
def listed(qtbot: QtBot, tab: FindingsTab, window: MainWindow) -> FindingsTab:
    assert tab.stack.currentIndex() == NOT_RUN
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == LISTED)
    return tab


def cells(tab: FindingsTab, column: int) -> list[object]:
    return [tab.model.index(row, column).data() for row in range(tab.model.rowCount())]


def rules(tab: FindingsTab) -> list[tuple[object, object]]:
    model = tab.rules_model
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_nothing_is_checked_before_it_is_asked_for(tab: FindingsTab, township: FakeTownship) -> None:
    assert township.checks.scans == 0
    assert not tab.waive.isEnabled()
    assert not tab.print.isEnabled()


def test_rules_stand_with_their_counts(listed: FindingsTab) -> None:
    assert rules(listed) == [
        ("全部规则", "5"), ("性别与身份号码不符", "2"), ("缺户口性质", "1"), ("户内无户主", "1"), ("缺月报数字", "1"),
    ]  # fmt: skip
    assert len(cells(listed, 2)) == 5
    assert "240" in listed.summary.text()


def test_a_rule_and_a_village_narrow_the_list(listed: FindingsTab) -> None:
    QTest.keyClick(listed.rules, Qt.Key.Key_Down)
    assert cells(listed, 2) == ["李丽", "孙丽"]
    listed.village.setCurrentIndex(listed.village.findData("青石村"))
    assert cells(listed, 2) == ["孙丽"]
    assert rules(listed) == [("全部规则", "2"), ("性别与身份号码不符", "1"), ("缺月报数字", "1")]
    assert listed.sentence.text() == "青石村 孙丽：身份号码表明性别为男，登记为女"
    assert "GB 11643" in listed.basis.text()


def test_enter_opens_the_person(qtbot: QtBot, listed: FindingsTab, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listed.table)
    QTest.keyClick(listed.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(listed.record_opened) as opened:
        QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert opened.args == ["resident", 9]
    assert window.page is window.register
    assert window.register.sheet.resident_id == 9


def test_enter_on_a_household_opens_who_lives_there(qtbot: QtBot, listed: FindingsTab, window: MainWindow) -> None:
    listed.choose_rule("H-NO-HEAD")
    with qtbot.waitSignal(listed.record_opened) as opened:
        QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert opened.args == ["household", 3]
    assert window.register.sheet.resident_id == 3


def test_a_month_without_figures_has_no_record_to_open(qtbot: QtBot, listed: FindingsTab, window: MainWindow) -> None:
    listed.choose_rule("F-MONTH-MISSING")
    with qtbot.assertNotEmitted(listed.record_opened):
        QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert window.page is window.checks


def test_w_sets_a_finding_aside_with_a_reason(qtbot: QtBot, listed: FindingsTab, township: FakeTownship) -> None:
    QTest.keyClick(listed.table, Qt.Key.Key_W)
    dialog = listed.findChild(WaiveDialog)
    assert isinstance(dialog, WaiveDialog)
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.fault.isVisible)
    assert dialog.fault.text() == "请写明暂不处理的理由"
    QTest.keyClicks(dialog.reason, "hukou book says so")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(township.checks.waived) == 1)
    qtbot.waitUntil(lambda: len(cells(listed, 2)) == 4)
    assert township.checks.waived["uid-1"][1] == "hukou book says so"

    listed.with_waived.setChecked(True)
    assert len(cells(listed, 2)) == 5
    assert cells(listed, 4)[0] == township.checks.waived["uid-1"][0]
    listed.table.selectRow(0)
    assert "hukou book says so" in listed.basis.text()
    listed.window().activateWindow()
    qtbot.waitUntil(listed.window().isActiveWindow)
    QTest.keyClick(listed.table, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: township.checks.waived == {})
    qtbot.waitUntil(lambda: cells(listed, 4)[0] == "")


def test_letters_typed_into_the_search_box_set_nothing_aside(listed: FindingsTab, window: MainWindow) -> None:
    window.search.setFocus()
    QTest.keyClicks(window.search, "w")
    assert window.search.text() == "w"
    assert listed.findChild(WaiveDialog) is None


def test_lists_go_to_the_printer_by_village(qtbot: QtBot, listed: FindingsTab, window: MainWindow) -> None:
    with qtbot.waitSignal(window.checks.print_wanted) as wanted:
        QTest.keyClick(listed.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [one.village for one in wanted.args[0]] == ["双河村", "青石村"]
    qtbot.waitUntil(lambda: window.findChild(PreviewDialog) is not None)
    preview = window.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert preview.view.page_count >= 1
    preview.accept()


def test_a_change_of_records_offers_another_check(qtbot: QtBot, listed: FindingsTab, township: FakeTownship) -> None:
    listed._context.hub.changed.emit(Changes.of("resident"))
    assert len(listed.banners.texts()) == 1
    township.checks.found = ()
    listed.start()
    qtbot.waitUntil(lambda: listed.stack.currentIndex() == NOTHING)
    assert listed.banners.texts() == []
    assert township.checks.scans == 2


def test_a_scan_can_be_stopped(qtbot: QtBot, tab: FindingsTab, township: FakeTownship, window: MainWindow) -> None:
    township.checks.hold = threading.Event()
    said: list[str] = []
    window.context.hub.said.connect(said.append)
    tab.start()
    qtbot.waitUntil(lambda: window.context.tasks.is_busy)
    window.context.tasks.cancel()
    qtbot.waitUntil(lambda: said == ["已停止；此处仍是上次的结果"])
    assert tab.stack.currentIndex() == NOT_RUN


def test_the_other_tab_is_reached_by_key(qtbot: QtBot, listed: FindingsTab, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listed.table)
    QTest.keyClick(listed.table, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.checks.tabs.currentWidget() is window.checks.reconcile
    assert window.checks.start_widget() is window.checks.reconcile.form.file
