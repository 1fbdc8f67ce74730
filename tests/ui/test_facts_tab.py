"""The library of facts in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.composing import compose
from tests.ui.fake_township import FakeTownship
from ui.pages.assessment.facts_tab import FactsTab
from ui.window import MainWindow


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> FactsTab:
    window.go_to("go_assessment")
    window.assessment.show_tab(window.assessment.facts)
    tab = window.assessment.facts
    qtbot.waitUntil(lambda: tab.values_model.rowCount() == 3)
    return tab


def test_a_fact_is_explained_and_counted_for_everybody(qtbot: QtBot, tab: FactsTab, township: FakeTownship) -> None:
    assert tab._texts["definition"].text() == "村里举办的宣讲活动场次"
    assert tab._texts["used_by"].text() == "千分制"
    assert township.fact_library.asked[-1] == ("sessions_held", "village", tab.period_key)
    assert "1" in tab._count.text()
    qtbot.waitUntil(lambda: tab.records_model.rowCount() == 1)
    tab.values.selectRow(1)
    qtbot.waitUntil(lambda: tab.records_model.rowCount() == 2)
    assert "青石村" in tab._behind.text()


def test_another_period_or_subject_is_counted_anew(qtbot: QtBot, tab: FactsTab, township: FakeTownship) -> None:
    tab.quarter.setCurrentIndex(2)
    qtbot.waitUntil(lambda: township.fact_library.asked[-1][2].endswith("Q2"))
    tab.kind.setCurrentIndex(1)
    qtbot.waitUntil(lambda: township.fact_library.asked[-1][1] == "worker")


def test_words_find_a_fact_and_a_statistic_says_so(qtbot: QtBot, tab: FactsTab) -> None:
    compose(tab.line, "出生")
    assert tab.model.rowCount() == 1
    assert tab._note.text()
    QTest.keyClick(tab.line, Qt.Key.Key_Return)
    qtbot.waitUntil(tab.values.hasFocus)
    compose(tab.line, "没有这个")
    assert tab.model.rowCount() == 0
    assert tab._texts["definition"].text() == ""
    tab.choose("sessions_held")
    assert tab._heading.text() == "健康和政策宣讲"
    QTest.keyClick(tab.line, Qt.Key.Key_Down)
    assert tab._heading.text() == "出生登记"


def test_without_anybody_the_tab_says_what_to_do(qtbot: QtBot, tab: FactsTab, township: FakeTownship) -> None:
    township.fact_library.villages = ()
    tab.open()
    qtbot.waitUntil(lambda: tab._stack.currentIndex() == 0)
