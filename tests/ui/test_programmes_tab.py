"""What applies, the calendar of a year and the catalogue of policies, by keys and by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.services.programme_views import PolicyInfo
from tests.ui.fake_township import FakeTownship
from ui.dialogs.preview import PreviewDialog
from ui.pages.entitlements.programme_dialogs import AdoptDialog, CalendarStepDialog, ParameterDialog
from ui.pages.entitlements.programmes_tab import CALENDAR, PARAMETERS, POLICIES, ProgrammesTab
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
POLICY = PolicyInfo(7, "女方护理假", "夫妻双方", "护理假十五天", "省条例", "王芳", "", "", "", "")


@pytest.fixture
def tab(window: MainWindow) -> ProgrammesTab:
    window.activateWindow()
    window.go_to("go_entitlements")
    window.entitlements.show_tab(window.entitlements.programmes)
    return window.entitlements.programmes


def opened(qtbot: QtBot, tab: ProgrammesTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def shown(tab: ProgrammesTab) -> dict[str, str]:
    model = tab.parameters.model
    return {str(model.index(row, 0).data()): str(model.index(row, 1).data()) for row in range(model.rowCount())}


def test_what_applies_today_and_on_another_day(tab: ProgrammesTab) -> None:
    rate = "奖励扶助金（国家基础）"
    assert shown(tab)[rate] == "960 元/人·年"
    assert shown(tab)["独生子女父母奖励（每位）"] == "240 元/人·年"
    assert shown(tab)["救助帮扶标准：学生助学"] == "—"
    tab.parameters.day.setText("2010-05-01")
    assert shown(tab)[rate] == "720 元/人·年"
    tab.parameters.day.setText("2010-05")
    assert shown(tab)[rate] == "720 元/人·年"
    tab.parameters.day.setText("")
    assert shown(tab)[rate] == "960 元/人·年"


def test_groups_and_words_narrow_the_list(tab: ProgrammesTab) -> None:
    group = tab.parameters.group
    group.setCurrentIndex(group.findData("childcare_subsidy"))
    assert all("育儿补贴" in title for title in shown(tab))
    group.setCurrentIndex(group.findText("待确认"))
    assert "奖励扶助金（国家基础）" not in shown(tab)
    assert "奖励扶助起领月份" in shown(tab)
    tab.parameters.search.setText("没有这种参数")
    assert shown(tab) == {}
    assert tab.parameters.current() is None


def test_the_history_marks_what_holds(tab: ProgrammesTab) -> None:
    tab.parameters.search.setText("特别扶助金：独生子女死亡")
    history = tab.parameters.history
    assert [history.index(row, 1).data() for row in range(history.rowCount())][:3] == [
        "590 元/人·月", "450 元/人·月", "340 元/人·月",
    ]  # fmt: skip
    assert tab.parameters.past.currentIndex().row() == 0
    assert "2022年7月1日" in tab.parameters._facts.text()


def test_a_new_value_is_entered_by_keys(qtbot: QtBot, tab: ProgrammesTab, township: FakeTownship) -> None:
    tab.parameters.search.setText("奖励扶助金地方提标")
    QTest.keyClick(tab, Qt.Key.Key_A, ALT_SHIFT)
    dialog = opened(qtbot, tab, ParameterDialog)
    dialog.form.set_values({"valid_from": "2026", "value": "240", "source": ""})
    dialog.carry_out()
    qtbot.waitUntil(lambda: dialog.form.fields["valid_from"].state == "error")
    dialog.form.set_values({"valid_from": "20260101"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: dialog.form.fields["source"].state == "error")
    assert township.programmes.own == []
    dialog.form.set_values({"source": "县卫健发〔2026〕3号"})
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert [(row.value, row.valid_from) for row in township.programmes.own] == [("240", date(2026, 1, 1))]
    assert list(shown(tab).values()) == ["240 元/人·年"]


def test_a_rule_is_chosen_from_its_words(qtbot: QtBot, tab: ProgrammesTab, township: FakeTownship) -> None:
    tab.parameters.search.setText("奖励扶助起领月份")
    tab.parameters.table.setFocus()
    QTest.keyClick(tab.parameters.table, Qt.Key.Key_Return)
    dialog = opened(qtbot, tab, ParameterDialog)
    dialog.form.set_values({"valid_from": "2026-1-1", "value": "next", "source": "县口径"})
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert township.programmes.own[0].value == "next"
    assert list(shown(tab).values()) == ["自次月起"]


def test_a_calendar_is_adopted_changed_and_its_order_told(
    qtbot: QtBot, tab: ProgrammesTab, township: FakeTownship
) -> None:
    QTest.keyClick(tab, Qt.Key.Key_B, ALT_SHIFT)
    assert tab.views.currentIndex() == CALENDAR
    assert not tab.calendar.has_steps
    dialog = opened(qtbot, tab, AdoptDialog)
    dialog.template.setCurrentIndex(dialog.template.findData("seed_town"))
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    steps = [tab.calendar.model.index(row, 1).data() for row in range(tab.calendar.model.rowCount())]
    assert steps[:3] == ["调查摸底", "村级评议", "本人申请"]
    assert "“本人申请”一般在“村级评议”之前" in tab.calendar.warnings.text()
    tab.calendar.table.selectRow(1)
    tab.calendar.down.click()
    qtbot.waitUntil(lambda: "一般在“村级评议”之前" not in tab.calendar.warnings.text())
    tab.calendar.table.selectRow(3)
    tab.window().activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    QTest.keyClick(tab, Qt.Key.Key_C, ALT_SHIFT)
    step = opened(qtbot, tab, CalendarStepDialog)
    step.form.set_values({"notice_days": "5", "notice_count": "working", "due_on": "2026-1-27"})
    with qtbot.waitSignal(tab.context.hub.said):
        step.carry_out()
    row = next(one for one in township.programmes.calendar("old_age_reward", 2026) if one.step == "village_notice")
    assert (row.notice_days, row.due_on) == (5, date(2026, 1, 27))
    assert tab.calendar.model.index(3, 4).data() == "5个工作日"


def test_last_year_is_offered_first(qtbot: QtBot, tab: ProgrammesTab, township: FakeTownship) -> None:
    township.programmes.adopt_calendar("rencheng", "old_age_reward", 2025)
    QTest.keyClick(tab, Qt.Key.Key_B, ALT_SHIFT)
    dialog = opened(qtbot, tab, AdoptDialog)
    assert dialog.template.currentText() == "沿用2025年，日期顺延一年"
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()
    assert township.programmes.calendar("old_age_reward", 2026)[0].due_on == date(2025, 12, 31)


def test_a_programme_without_template_says_so(qtbot: QtBot, tab: ProgrammesTab) -> None:
    tab.show_view(CALENDAR)
    tab.calendar.programme.setCurrentIndex(tab.calendar.programme.findData("childcare_subsidy"))
    tab.adopt.trigger()
    dialog = opened(qtbot, tab, AdoptDialog)
    assert not dialog.go.isEnabled()
    dialog.carry_out()
    assert dialog.isVisible()


def test_policies_open_with_enter(qtbot: QtBot, tab: ProgrammesTab, township: FakeTownship) -> None:
    township.programme_views.catalogue.extend((POLICY, replace(POLICY, policy_id=8, title="托育补助")))
    QTest.keyClick(tab, Qt.Key.Key_E, ALT_SHIFT)
    QTest.keyClick(tab, Qt.Key.Key_E, ALT_SHIFT)
    assert tab.views.currentIndex() == POLICIES
    tab.policies.table.selectRow(1)
    tab.record_opened.disconnect()
    with qtbot.waitSignal(tab.record_opened) as told:
        QTest.keyClick(tab.policies.table, Qt.Key.Key_Return)
    assert told.args == ["policy_item", 8]
    QTest.keyClick(tab, Qt.Key.Key_E, ALT_SHIFT)
    assert tab.views.currentIndex() == PARAMETERS


def test_leaflet_and_calendar_are_previewed(qtbot: QtBot, tab: ProgrammesTab, township: FakeTownship) -> None:
    tab._fill_print_menu()
    assert len(tab._print_menu.actions()) == 1
    township.programmes.adopt_calendar("hunan", "old_age_reward", 2026)
    tab.show_view(CALENDAR)
    tab._fill_print_menu()
    leaflet, calendar = tab._print_menu.actions()
    leaflet.trigger()
    opened(qtbot, tab, PreviewDialog).accept()
    calendar.trigger()
    qtbot.waitUntil(lambda: township.policy_papers.asked == ["leaflet", "old_age_reward 2026"])
    opened(qtbot, tab, PreviewDialog).accept()
