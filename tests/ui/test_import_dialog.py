"""From a workbook to the register, and back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.fake_township import FakeTownship
from ui.context import Context
from ui.dialogs.importing import batches
from ui.dialogs.importing.batches import BatchesDialog
from ui.dialogs.importing.wizard import CHOOSE, REPORT, WORKING, ImportDialog


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, tmp_path: Path) -> ImportDialog:
    dialog = ImportDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    workbook = tmp_path / "people.xlsx"
    workbook.write_bytes(b"PK")
    dialog.choose.file.setText(str(workbook))
    return dialog


def test_from_file_to_import(qtbot: QtBot, dialog: ImportDialog, township: FakeTownship, tmp_path: Path) -> None:
    assert dialog.go.isEnabled()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == REPORT)
    assert township.imports.runs == []
    assert dialog.view.issues.rowCount() == 3
    assert dialog.view.issues.data(dialog.view.issues.index(0, 0)) == "B33"
    assert dialog.view.columns.rowCount() == 4
    assert any("社会抚养费" in text for text in dialog.view.notices.texts())

    with qtbot.waitSignal(dialog._context.hub.changed):
        dialog.go.click()
    assert township.imports.runs == [("residents", tmp_path / "people.xlsx")]
    assert dialog.report is not None
    assert not dialog.report.dry_run

    dialog.write_corrections(tmp_path / "to correct.xlsx")
    qtbot.waitUntil((tmp_path / "to correct.xlsx").exists)
    qtbot.waitUntil(lambda: not dialog._context.tasks.is_busy)


def test_cancel_brings_back_the_first_step(qtbot: QtBot, dialog: ImportDialog, township: FakeTownship) -> None:
    township.imports.hold = threading.Event()
    dialog.check()
    assert dialog.stack.currentIndex() == WORKING
    with qtbot.waitSignal(dialog._context.tasks.progressed):
        pass
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == CHOOSE)

    assert dialog.isVisible()
    assert dialog.banners.texts() == ["已停止，没有写入任何数据。"]
    assert township.imports.runs == []


def test_nothing_can_be_checked_before_a_file_is_there(qtbot: QtBot, context: Context) -> None:
    dialog = ImportDialog(context)
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.choose.file.setText("/nowhere/people.xlsx")
    assert not dialog.go.isEnabled()


def test_the_kind_chosen_is_the_kind_imported(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.choose.choices["figures"].click()
    dialog.check()
    qtbot.waitUntil(lambda: dialog.report is not None)

    assert dialog.report is not None
    assert dialog.report.kind == "figures"


def test_a_batch_is_undone_after_a_question(
    qtbot: QtBot, context: Context, township: FakeTownship, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "ask", lambda *_args: QMessageBox.StandardButton.Yes)
    dialog = BatchesDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.undo.isEnabled()
    dialog.undo.click()
    qtbot.waitUntil(lambda: township.imports.undone == [2])
    qtbot.waitUntil(lambda: not dialog.undo.isEnabled())

    assert len(dialog.banners.texts()) == 1


def test_enter_on_a_button_presses_that_button_not_the_default(
    qtbot: QtBot, dialog: ImportDialog, township: FakeTownship
) -> None:
    dialog.check()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == REPORT)
    QTest.keyClick(dialog.back, Qt.Key.Key_Return)

    assert dialog.stack.currentIndex() == CHOOSE
    assert township.imports.runs == []


def test_another_file_starts_without_the_last_one(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.check()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == REPORT)
    with qtbot.waitSignal(dialog._context.hub.changed):
        dialog.go.click()
    dialog.back.click()

    assert dialog.choose.file.text() == ""
