"""The what-if of the window, over a real office: steps of figures show at once what they give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import wording
from tests.offices import Desk, new_desk
from ui.context import Context
from ui.machine import Machine
from ui.main import make_context
from ui.pages.assessment.results_tab import ResultsTab
from ui.pages.assessment.what_if_dialog import WhatIfDialog
from ui.window import MainWindow

EVENTS = ("类型", "村", "日期", "结果", "数量", "应办数")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    desk.places()
    desk.take("events", EVENTS, ("责任书", "东河村", "2025-01-10", "完成", "40", "50"))
    desk.township.assessment.score("default-1000", "2025")
    yield desk
    desk.township.close()


@pytest.fixture
def page(qtbot: QtBot, desk_app: QApplication, office: Desk, tmp_path: Path) -> Iterator[ResultsTab]:
    office.township.tr = wording.load()
    context: Context = make_context(desk_app, office.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go_to("go_assessment")
    yield window.assessment.results
    context.tasks.close()


@pytest.fixture
def dialog(qtbot: QtBot, page: ResultsTab) -> WhatIfDialog:
    page.try_what_if.trigger()
    qtbot.waitUntil(lambda: page.findChild(WhatIfDialog) is not None)
    found = page.findChild(WhatIfDialog)
    assert isinstance(found, WhatIfDialog)
    return found


def test_a_step_shows_what_it_would_give(dialog: WhatIfDialog, office: Desk) -> None:
    done, due = dialog.steppers["letters_signed", "2025Q1"]
    assert due is not None
    assert (done.value(), due.value()) == (40, 50)
    before = dialog.outcome.before
    QTest.keyClick(done, Qt.Key.Key_Up)

    assert dialog.outcome.after.points - before.points == Decimal("0.8")
    assert dialog.reset.isEnabled()
    assert office.query("SELECT count(*) FROM score_run") == [(1,)]
    dialog.reset.click()
    assert dialog.outcome.after == before
    assert dialog.steppers["letters_signed", "2025Q1"][0].value() == 40


def test_another_item_brings_its_own_figures(dialog: WhatIfDialog) -> None:
    row = next(row for row in range(dialog.lines.rowCount()) if _item_of(dialog, row) == "joint_meetings")
    dialog.table.setCurrentIndex(dialog.lines.index(row, 0))

    assert {key for key, _part in dialog.steppers} == {"joint_meetings"}
    assert all(due is None for _done, due in dialog.steppers.values())


def _item_of(dialog: WhatIfDialog, row: int) -> str:
    line = dialog.lines.record(row)
    return line.item_key if line else ""


def test_the_year_before_is_missing_and_said(qtbot: QtBot, page: ResultsTab) -> None:
    page.views.tabs.setCurrentIndex(4)
    qtbot.waitUntil(lambda: bool(page.chart.problem))

    assert "2024" in page.chart.problem
    page.views.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not page.chart.problem)
    assert page.chart.view.page_count == 1
