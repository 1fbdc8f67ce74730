"""The childcare subsidy in the window over a real office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.services.case_types import StepInput
from app.services.childcare import IntakeInput
from tests.offices import Desk, new_desk
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.entitlements.childcare_dialogs import IntakeDialog, ReportDialog, ResultDialog
from ui.pages.entitlements.childcare_tab import CASES, NEWBORNS, NO_CASES, ChildcareTab
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    desk.places()
    desk.person("李一诺", birth_date="2025-03-08")
    desk.person("张小满", birth_date="2024-09-08")
    yield desk
    desk.township.close()


@pytest.fixture
def tab(qtbot: QtBot, desk_app: QApplication, office: Desk, tmp_path: Path) -> Iterator[ChildcareTab]:
    context = make_context(desk_app, office.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(960, 540)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.go_to("go_entitlements")
    window.entitlements.show_tab(window.entitlements.childcare)
    yield window.entitlements.childcare
    window.close()
    context.tasks.close()


def opened(qtbot: QtBot, tab: ChildcareTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def test_from_a_child_to_what_the_county_said(qtbot: QtBot, tab: ChildcareTab, office: Desk) -> None:
    assert tab.stack.currentIndex() == NEWBORNS
    shown = [[tab.newborns.index(line, at).data() for at in (0, 5)] for line in range(tab.newborns.rowCount())]
    assert shown == [["李一诺", "10800"], ["张小满", "9900（待确认）"]]
    tab.views.setCurrentIndex(1)
    assert tab.stack.currentIndex() == NO_CASES
    tab.views.setCurrentIndex(0)
    QTest.keyClick(tab, Qt.Key.Key_P, ALT_SHIFT)
    intake = opened(qtbot, tab, IntakeDialog)
    intake.form.set_values({"applicant_name": "李桂英", "applied_on": "20260601"})
    with qtbot.waitSignal(tab.context.hub.said):
        intake.carry_out()
    assert [tab.newborns.index(line, 0).data() for line in range(tab.newborns.rowCount())] == ["张小满"]
    tab.views.setCurrentIndex(1)
    assert tab.stack.currentIndex() == CASES
    case = tab.cases.record(0)
    assert case is not None
    assert case.due_on == ""
    office.township.cases.take(case.case_id, StepInput("submit", "2026-6-1", "王丽"))
    tab.open()
    assert "2026-07-14" in str(tab.cases.index(0, 3).data())
    tab.result.trigger()
    result = opened(qtbot, tab, ResultDialog)
    result.form.set_values({"year": "2026", "result": "paid", "paid_on": "20260630"})
    result.carry_out()
    qtbot.waitUntil(lambda: result.form.fields["amount"].state == "error")
    result.form.set_values({"amount": "20000"})
    with qtbot.waitSignal(tab.context.hub.said) as said:
        result.carry_out()
    assert "20000" in said.args[0]
    assert tab.cases.index(0, 4).data() == "2026 已发放"
    assert tab.cases.index(0, 5).data() == "20000"


def take_in(office: Desk, name: str) -> int:
    child = next(one for one in office.township.childcare.newborns() if one.name == name)
    case_id, _ = office.township.childcare.intake(
        IntakeInput(child.resident_id, "李桂英", "母亲", applied_on="2026-6-1")
    )
    office.township.cases.take(case_id, StepInput("submit", "2026-6-1", "王丽"))
    return case_id


def test_a_table_is_taken_over_and_what_was_not_taken_is_shown(qtbot: QtBot, tab: ChildcareTab, office: Desk) -> None:
    take_in(office, "李一诺")
    heading = ("婴幼儿姓名", "补贴年度", "审核结果", "补贴金额", "发放日期")
    row = ("李一诺", "2026", "已发放", "3600", "2026-06-25")
    with qtbot.waitSignal(tab.context.hub.said):
        tab.take_table(office.sheet((heading, row, ("无此人", *row[1:]))))
    assert tab.stack.currentIndex() == CASES
    assert tab.cases.index(0, 5).data() == "3600"
    report = opened(qtbot, tab, ReportDialog)
    assert report.rows.toPlainText().startswith("Row 3")
    report.accept()
    with qtbot.waitSignal(tab.context.hub.said):
        tab.take_table(office.sheet((heading, row)))
    assert not [one for one in tab.findChildren(ReportDialog) if one.isVisible()]


def test_slips_are_offered_for_the_chosen_for_all_that_run_and_blank(
    qtbot: QtBot, tab: ChildcareTab, office: Desk
) -> None:
    tab._fill_print_menu()
    assert [action.text().partition("（")[2] for action in tab._print_menu.actions()] == ["空白）"]
    for name in ("李一诺", "张小满"):
        take_in(office, name)
    tab.open()
    tab.views.setCurrentIndex(1)
    tab._fill_print_menu()
    offered = tab._print_menu.actions()
    assert [action.text().partition("：")[2] for action in offered] == [
        str(tab.cases.index(tab.case_table.currentIndex().row(), 1).data()), "办理中的全部2份", "",
    ]  # fmt: skip
    for action in offered:
        action.trigger()
        preview = opened(qtbot, tab, PreviewDialog)
        preview.close()
        qtbot.waitUntil(lambda: not [one for one in tab.findChildren(PreviewDialog) if one.isVisible()])
