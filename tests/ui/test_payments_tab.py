"""Payments in the window, on a real office: preview, freeze by two signers, the list with what differs, the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import Desk, new_desk
from tests.paid_cases import approved, change
from ui.machine import Machine
from ui.main import make_context
from ui.pages.entitlements.payment_dialogs import LedgerDialog, PaymentDialog
from ui.pages.entitlements.payments_tab import LISTS, PREVIEW, PaymentsTab


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    desk.places()
    yield desk
    desk.township.close()


@pytest.fixture
def tab(desk_app: QApplication, qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[PaymentsTab]:
    approved(desk)
    approved(desk, "陈秀兰", account_no="")
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    tab = PaymentsTab(context)
    qtbot.addWidget(tab)
    tab.resize(960, 500)
    tab.show()
    tab.programme.setCurrentIndex(tab.programme.findData("special_support_death"))
    tab.until.setText("2026-06")
    tab.open()
    qtbot.waitUntil(lambda: tab.lines.rowCount() == 1)
    yield tab
    qtbot.waitUntil(lambda: not context.tasks.is_busy)
    context.tasks.close()


def test_a_list_is_frozen_only_by_two_people(qtbot: QtBot, desk: Desk, tab: PaymentsTab) -> None:
    assert tab.held.rowCount() == 1
    tab.freeze.trigger()
    dialog = tab.findChild(PaymentDialog)
    assert isinstance(dialog, PaymentDialog)
    dialog.form.set_values({"handler": "王丽", "responsible": "王丽"})
    dialog.carry_out()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.isVisible()
    assert desk.township.payments.lists() == ()
    dialog.form.set_values({"handler": "王丽", "responsible": "赵敏"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: tab.frozen.rowCount() == 1)
    assert tab.views.currentIndex() == LISTS
    assert tab.differences.rowCount() == 0
    change(desk, "entitlement_case", 1, entitled_until="2026-04", state="ended")
    tab.open()
    qtbot.waitUntil(lambda: tab.differences.rowCount() == 1)


def test_enter_on_a_line_opens_the_ledger(qtbot: QtBot, tab: PaymentsTab) -> None:
    tab.lines_table.activated.emit(tab.lines.index(0, 0))
    qtbot.waitUntil(lambda: tab.findChild(LedgerDialog) is not None)
    dialog = tab.findChild(LedgerDialog)
    assert isinstance(dialog, LedgerDialog)
    assert dialog.model.rowCount() == 2 + len(("2026-04", "2026-05", "2026-06", "2026-07"))
    dialog.reject()


def test_the_views_follow_each_other(tab: PaymentsTab) -> None:
    assert tab.views.currentIndex() == PREVIEW
    tab.switch.trigger()
    assert tab.stack.currentIndex() == LISTS
    assert not tab.send.isEnabled()
