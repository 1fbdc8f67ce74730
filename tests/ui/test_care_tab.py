"""Families in care in the window over a real office: who sees what, and what falls due."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.offices import Desk, new_desk
from ui.dialogs.pick_person import PickPersonDialog
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.entitlements.care_dialogs import (
    ContactDialog,
    EndDialog,
    FamilyDialog,
    LogDialog,
    PromiseDialog,
    ResponsibleDialog,
)
from ui.pages.entitlements.care_tab import LISTED, NONE_OF_YOURS, NOTHING, CareTab
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    desk.places()
    desk.person("李桂英", birth_date="1960-05-02")
    desk.township.records.set_operator("王丽")
    yield desk
    desk.township.close()


@pytest.fixture
def tab(qtbot: QtBot, desk_app: QApplication, office: Desk, tmp_path: Path) -> Iterator[CareTab]:
    context = make_context(desk_app, office.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(960, 540)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.go_to("go_entitlements")
    window.entitlements.show_tab(window.entitlements.special_families)
    yield window.entitlements.special_families
    window.close()
    context.tasks.close()


def opened(qtbot: QtBot, tab: CareTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def saved(qtbot: QtBot, tab: CareTab, dialog: FamilyDialog | LogDialog | ContactDialog | EndDialog | PromiseDialog
          | ResponsibleDialog) -> None:  # fmt: skip
    with qtbot.waitSignal(tab.context.hub.said):
        dialog.carry_out()


def on_pane(tab: CareTab) -> str:
    return "\n".join(label.text() for label in tab.pane.findChildren(QLabel))


def take_in(qtbot: QtBot, tab: CareTab, **values: str) -> None:
    QTest.keyClick(tab, Qt.Key.Key_K, ALT_SHIFT)
    picking = opened(qtbot, tab, PickPersonDialog)
    picking.picker.line.setText("李桂英")
    picking.picker.search()
    QTest.keyClick(picking.picker.line, Qt.Key.Key_Return)
    dialog = opened(qtbot, tab, FamilyDialog)
    start = {"kind": "death", "since": "20260501", "consent_on": "20260601", "village": "孙强"}
    dialog.form.set_values(start | values)
    saved(qtbot, tab, dialog)


def test_a_family_is_taken_in_contacted_and_left_in_peace(qtbot: QtBot, tab: CareTab, office: Desk) -> None:
    assert tab.stack.currentIndex() == NOTHING
    take_in(qtbot, tab, wishes="希望上午来电")
    assert tab.stack.currentIndex() == LISTED
    assert tab.model.record(0).due_on == "2026-06-08"  # type: ignore[union-attr]
    assert "希望上午来电" in on_pane(tab)
    tab.log.trigger()
    log = opened(qtbot, tab, LogDialog)
    log.form.set_values({"happened_on": "20260805"})
    log.carry_out()
    qtbot.waitUntil(lambda: log.form.fields["happened_on"].state == "error")
    log.form.set_values({"happened_on": "20260630", "way": "home_visit", "need": "看病", "follow_up_on": "20260710"})
    saved(qtbot, tab, log)
    assert "看病" in on_pane(tab)
    detail = tab._detail
    assert detail is not None
    tab._on_promise(detail.log[0])
    saved(qtbot, tab, opened(qtbot, tab, PromiseDialog))
    assert office.township.special_families.due() == ()
    tab.end.trigger()
    saved(qtbot, tab, opened(qtbot, tab, EndDialog))
    assert not tab.log.isEnabled()
    assert tab.model.record(0).next_due == ""  # type: ignore[union-attr]


def test_whoever_else_sits_down_sees_only_how_many_there_are(qtbot: QtBot, tab: CareTab, office: Desk) -> None:
    take_in(qtbot, tab, wishes="希望上午来电")
    assert "李桂英" in on_pane(tab)
    office.township.records.set_operator("周静")
    tab.context.hub.said.emit("经办人")
    assert tab.stack.currentIndex() == NONE_OF_YOURS
    assert tab.model.rowCount() == 0
    assert "李桂英" not in on_pane(tab)
    assert "希望上午来电" not in on_pane(tab)
    assert "1" in tab.summary.text()
    tab.responsible.click()
    dialog = opened(qtbot, tab, ResponsibleDialog)
    dialog.form.set_values({"responsible": "周静"})
    saved(qtbot, tab, dialog)
    assert tab.stack.currentIndex() == LISTED


def test_a_contact_is_another_person_than_the_other(qtbot: QtBot, tab: CareTab) -> None:
    take_in(qtbot, tab)
    tab.contact.trigger()
    dialog = opened(qtbot, tab, ContactDialog)
    dialog.form.set_values({"slot": "village", "name": "王丽", "since": "20260601"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: dialog.form.fields["name"].state == "error")
    dialog.form.set_values({"name": "钱慧"})
    saved(qtbot, tab, dialog)
    assert tab.model.record(0).village_contact == "钱慧"  # type: ignore[union-attr]
    tab.edit.trigger()
    change = opened(qtbot, tab, FamilyDialog)
    change.form.set_values({"wishes": "不要上门"})
    saved(qtbot, tab, change)
    assert "不要上门" in on_pane(tab)


def test_a_card_and_what_is_due_are_printed_for_who_sees_the_family(qtbot: QtBot, tab: CareTab, office: Desk) -> None:
    assert not tab.print.isEnabled()
    take_in(qtbot, tab)
    tab._fill_print_menu()
    offered = tab._print_menu.actions()
    assert [action.text() for action in offered] == [
        "Contact card of a family：李桂英", "到期联系清单（今天）", "到期联系清单（一周内）",
    ]  # fmt: skip
    for action in offered:
        action.trigger()
        opened(qtbot, tab, PreviewDialog).close()
        qtbot.waitUntil(lambda: not [one for one in tab.findChildren(PreviewDialog) if one.isVisible()])
    office.township.records.set_operator("周静")
    tab.context.hub.said.emit("经办人")
    assert not tab.print.isEnabled()
