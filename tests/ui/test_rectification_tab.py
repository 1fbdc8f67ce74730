"""The rectifications: filter, steps by keys, findings typed, notices of a run, holidays pasted, papers."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.fake_township import FakeTownship, make_township
from ui.dialogs.holidays import HolidaysDialog
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.assessment.rectification_dialogs import FindingDialog, RunDialog, StepDialog
from ui.pages.assessment.rectification_tab import LISTED, NONE_SHOWN, NOTHING, RectificationTab
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tab(window: MainWindow) -> RectificationTab:
    window.activateWindow()
    window.go_to("go_assessment")
    window.assessment.show_tab(window.assessment.rectification)
    return window.assessment.rectification


def subjects(tab: RectificationTab) -> list[object]:
    return [tab.model.index(row, 1).data() for row in range(tab.model.rowCount())]


def opened(qtbot: QtBot, tab: RectificationTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def choose(dialog: RunDialog, row: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    dialog.table.selectionModel().select(dialog.model.index(row, 0), flags.ClearAndSelect | flags.Rows)


def test_the_list_says_how_much_time_is_left(tab: RectificationTab) -> None:
    assert tab.stack.currentIndex() == LISTED
    assert subjects(tab) == ["双河村", "青石村", "柳林村"]
    assert tab.summary.text() == "显示3 · 未办结3 · 超期1"
    assert tab.pane.clock.text() == "超期3天 · 截止日2026-07-21"
    assert tab.pane.clock.property("tone") == "error"


def test_a_filter_and_words_narrow_the_list(tab: RectificationTab) -> None:
    tab.filter.setCurrentIndex(tab.filter.findData("overdue"))
    assert subjects(tab) == ["双河村"]
    tab.filter.setCurrentIndex(tab.filter.findData("all"))
    tab.search.setText("青石")
    assert subjects(tab) == ["青石村"]
    tab.search.setText("青石 无")
    assert tab.stack.currentIndex() == NONE_SHOWN
    assert not tab.next_step.isEnabled()


def test_enter_takes_the_next_step(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = opened(qtbot, tab, StepDialog)
    assert dialog.preview.text() == "截止日为2026-08-13（20天）。"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.fields["person"].state == "error"
    dialog.form.set_values({"person": "村主任", "content": "已补报"})
    with qtbot.waitSignal(tab.context.hub.said):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [(case_id, step.step, step.person) for case_id, step in township.rectifications.taken] == [
        (1, "reply", "村主任")
    ]
    assert tab.model.index(0, 3).data() == "待复查"


def test_a_doubt_is_asked_once(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    tab.take("reply")
    dialog = opened(qtbot, tab, StepDialog)
    dialog.form.set_values({"person": "村主任", "content": "已补报", "on": "2025-01-01"})
    dialog.carry_out()
    assert dialog.banners.texts() == ["请再核对有提示的栏目；确认无误，再保存一次即可。"]
    assert township.rectifications.taken == []
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert len(township.rectifications.taken) == 1


def test_a_draft_is_changed_and_removed(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    assert not tab.change.isEnabled()
    tab.show_case(3)
    assert (tab.change.isEnabled(), tab.remove.isEnabled(), tab.print.isEnabled()) == (True, True, False)
    tab.change.trigger()
    dialog = opened(qtbot, tab, FindingDialog)
    assert dialog.lines.rowCount() == 1
    dialog.form.set_values({"title": "改过的事由"})
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert township.rectifications.cases()[2].title == "改过的事由"
    with qtbot.waitSignal(tab.context.hub.said):
        tab.remove.trigger()
    assert len(township.rectifications.cases()) == 2


def test_a_finding_is_typed_by_keys_alone(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    QTest.keyClick(tab, Qt.Key.Key_N, ALT_SHIFT)
    dialog = opened(qtbot, tab, FindingDialog)
    dialog.form.focus("title")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    dialog.form.set_values({"title": "入户走访检查"})
    dialog.line.set_values({"finding": "走访记录缺签名", "requirement": "补齐签名"})
    dialog.add_line()
    assert (dialog.lines.rowCount(), dialog.line.values()["finding"]) == (1, "")
    dialog.line.set_values({"finding": "台账未归档"})
    dialog.add_line()
    assert dialog.lines.rowCount() == 1
    dialog.line.set_values({"requirement": "按月归档"})
    township.rectifications.doubt = "王芳：该村居民中有此姓名"
    dialog.carry_out()
    assert dialog.banners.texts() == ["王芳：该村居民中有此姓名"]
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert len(township.rectifications.detail(4).lines) == 2
    assert tab.model.index(tab.table.currentIndex().row(), 2).data() == "入户走访检查"


def test_a_line_is_taken_back_into_the_fields_and_dropped(qtbot: QtBot, tab: RectificationTab) -> None:
    tab.show_case(3)
    tab.change.trigger()
    dialog = opened(qtbot, tab, FindingDialog)
    dialog.table.setCurrentIndex(dialog.lines.index(0, 0))
    dialog.table.activated.emit(dialog.lines.index(0, 0))
    assert (dialog.lines.rowCount(), dialog.line.values()["finding"]) == (0, "4月迟报")
    dialog.add_line()
    dialog.table.setCurrentIndex(dialog.lines.index(0, 0))
    dialog.drop_line()
    assert dialog.lines.rowCount() == 0
    dialog._is_done = True


def test_a_run_makes_notices_for_those_without_one(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    QTest.keyClick(tab, Qt.Key.Key_B, ALT_SHIFT)
    dialog = opened(qtbot, tab, RunDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    assert dialog.chosen() == [2, 3]
    assert dialog.preview.text() == "将生成2份通知书。"
    assert "4月迟报" in dialog.found.toPlainText()
    choose(dialog, 2)
    assert dialog.chosen() == [3]
    choose(dialog, 0)
    dialog.carry_out()
    assert dialog.banners.texts()
    dialog.table.selectAll()
    with qtbot.waitSignal(tab.context.hub.said) as said:
        dialog.carry_out()
    assert said.args == ["已下达2份，整改〔2026〕2号至整改〔2026〕3号，按Ctrl+Z可撤回"]
    assert township.rectifications.made == 2


def test_holidays_are_pasted(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    QTest.keyClick(tab, Qt.Key.Key_H, ALT_SHIFT)
    dialog = opened(qtbot, tab, HolidaysDialog)
    assert dialog.preview.text() == "放假0天，调休上班0天。 2027年节假日尚未录入"
    dialog.text.setPlainText("一、国庆节：10月1日（周六）至7日（周四）放假，共7天。")
    dialog.carry_out()
    assert len(dialog.banners.texts()) == 1
    dialog.text.setPlainText("一、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。")
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert len(township.workdays.own[2027]) == 8
    assert not dialog.is_dirty
    assert not dialog.restore.isHidden()
    dialog.restore.click()
    qtbot.waitUntil(lambda: township.workdays.own == {})


def test_papers_come_from_the_menu(qtbot: QtBot, tab: RectificationTab, township: FakeTownship) -> None:
    tab._fill_print_menu()
    texts = [action.text() for action in tab._print_menu.actions()]
    assert texts[0] == "整改通知书：整改〔2026〕1号"
    assert len(texts) == 4
    tab._print_menu.actions()[1].trigger()
    dialog = opened(qtbot, tab, PreviewDialog)
    dialog.accept()
    assert township.rectification_papers.printed == [("rectification_notice", (1, 2))]


def test_nothing_yet_says_what_to_do(
    qtbot: QtBot, desk_app: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("fresh")
    township = make_township(folder, is_fresh=True)
    fresh = make_context(desk_app, township.as_township, Machine(folder / "machine.ini"))
    window = MainWindow(fresh)
    qtbot.addWidget(window)
    window.go_to("go_assessment")
    tab = window.assessment.rectification
    window.assessment.show_tab(tab)
    assert tab.stack.currentIndex() == NOTHING
    with qtbot.waitSignal(fresh.hub.said):
        tab.run.trigger()
    fresh.tasks.close()
