"""Records of the ledgers typed from the window: opened, new, many at once, again, and resumed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import Desk, new_desk
from ui.machine import Machine
from ui.main import make_context
from ui.records.bulk import BulkDialog
from ui.records.dialog import RecordDialog
from ui.records.twice import SecondEntryDialog
from ui.window import MainWindow


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Open an office with two villages and a migrant."""
    desk = new_desk(tmp_path)
    desk.places()
    desk.township.records.save("migrant", None, {"direction": "1", "name": "李甲", "place": desk.place()}, 0)
    yield desk
    desk.township.close()


@pytest.fixture
def window(qtbot: QtBot, desk_app: QApplication, desk: Desk, tmp_path: Path) -> Iterator[MainWindow]:
    """Show the ledger of migrants."""
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    with qtbot.waitExposed(window):
        window.show()
    window.go_to("go_ledgers")
    window.ledgers.show_record("migrant")
    yield window
    qtbot.waitUntil(lambda: not context.tasks.is_busy)
    window.close()
    context.tasks.close()
    shiboken6.delete(window)


def test_a_record_of_a_ledger_opens_in_its_window(window: MainWindow) -> None:
    window.ledgers.record_opened.emit("migrant", window.ledgers.list.model.ids[0])
    dialog = window.findChild(RecordDialog)

    assert isinstance(dialog, RecordDialog)
    assert dialog.editor.form.values()["name"] == "李甲"
    dialog.reject()


def test_ctrl_n_starts_a_record_of_the_ledger_that_is_open(window: MainWindow) -> None:
    window.new_person.trigger()
    dialog = window.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    assert (dialog.editor.record, dialog.editor.record_id) == ("migrant", None)
    dialog.reject()


def test_what_comes_about_by_other_means_is_not_typed_in_its_ledger(window: MainWindow) -> None:
    window.ledgers.show_record("household_change")
    window.new_person.trigger()

    assert window.findChild(RecordDialog) is None
    assert window.page is window.register


def test_many_records_and_second_entry_begin_in_the_ledger(window: MainWindow) -> None:
    window.ledgers.bulk_edit.trigger()
    bulk = window.findChild(BulkDialog)
    assert isinstance(bulk, BulkDialog)
    assert bulk.ids() == list(window.ledgers.list.model.ids)
    bulk.reject()
    window.ledgers.second_entry.trigger()
    again = window.findChild(SecondEntryDialog)
    assert isinstance(again, SecondEntryDialog)
    again.reject()


def test_many_people_and_second_entry_begin_in_the_register(window: MainWindow, desk: Desk) -> None:
    person = desk.person("李乙", birth_date="1980-01-02")
    window.go_to("go_register")
    window.register.bulk_edit.trigger()
    bulk = window.findChild(BulkDialog)
    assert isinstance(bulk, BulkDialog)
    assert bulk.ids() == [person]
    bulk.reject()
    window.register.second_entry.trigger()
    again = window.findChild(SecondEntryDialog)
    assert isinstance(again, SecondEntryDialog)
    assert list(again.form.fields) == ["birth_date"]
    again.reject()


def test_a_draft_of_another_record_is_resumed_in_its_window(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.township.drafts.put("village", "new-1", "南坪村", {"name": "南坪村"})
    window.go_to("go_register")
    window.register.offer_drafts()
    window.register.resume_draft.trigger()
    dialog = window.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    assert dialog.editor.form.values()["name"] == "南坪村"
    dialog.save.trigger()
    qtbot.waitUntil(lambda: desk.township.drafts.pending() == ())
    qtbot.waitUntil(lambda: window.register.banners.texts() == [])

    assert desk.query("SELECT count(*) FROM village WHERE name = '南坪村'") == [(1,)]
