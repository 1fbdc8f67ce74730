"""Records of other types, many records at once, and second entry, in their windows over a real office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.records import RECORDS
from tests.offices import Desk, citizen_id, new_desk
from ui.context import Context
from ui.machine import Machine
from ui.main import make_context
from ui.records import dialog as dialog_module
from ui.records.bulk import BulkDialog
from ui.records.dialog import RecordDialog
from ui.records.history_view import RecordHistoryDialog
from ui.records.session import is_new_key
from ui.records.twice import SecondEntryDialog

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # popups on the screen that is none


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Open an office with two villages."""
    desk = new_desk(tmp_path)
    desk.places()
    yield desk
    desk.township.close()


@pytest.fixture
def context(desk_app: QApplication, desk: Desk, tmp_path: Path) -> Iterator[Context]:
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    yield context
    context.tasks.close()


def opened(qtbot: QtBot, dialog: RecordDialog | BulkDialog | SecondEntryDialog) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def type_here(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


@pytest.mark.parametrize("record", [spec.key for spec in RECORDS if spec.form_fields])
def test_every_record_type_has_a_form(qtbot: QtBot, context: Context, record: str) -> None:
    dialog = RecordDialog(context, record)
    opened(qtbot, dialog)

    assert dialog.editor.form.fields
    assert dialog.editor.is_editing
    assert dialog.windowTitle()


def test_a_migrant_is_typed_by_keys_and_the_next_one_begins(qtbot: QtBot, context: Context, desk: Desk) -> None:
    dialog = RecordDialog(context, "migrant", given={"direction": "1"})
    opened(qtbot, dialog)
    form = dialog.editor.form
    qtbot.waitUntil(lambda: form.focused_key() == "since")
    form.focus("citizen_id")
    type_here(citizen_id())
    press(Qt.Key.Key_Return)
    type_here("Li")
    press(Qt.Key.Key_Return)
    assert form.focused_key() == "place"
    type_here("xsc1z")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: desk.query("SELECT name, sex FROM migrant") == [("Li", "1")])
    qtbot.waitUntil(lambda: form.values()["name"] == "")

    assert (form.values()["direction"], form.values()["place"]) == ("1", desk.place("西山村", "1组"))


def test_a_stored_record_is_read_edited_and_shows_its_past(qtbot: QtBot, context: Context, desk: Desk) -> None:
    records = desk.township.records
    saved = records.save("migrant", None, {"direction": "1", "name": "Li", "place": desk.place()}, 0)
    dialog = RecordDialog(context, "migrant", saved.record_id)
    opened(qtbot, dialog)
    assert not dialog.editor.is_editing
    dialog.edit.trigger()
    dialog.editor.form.focus("note")
    type_here("x")
    with qtbot.waitSignal(dialog.saved):
        dialog.save.trigger()
    assert records.form("migrant", saved.record_id).values["note"] == "x"

    again = RecordDialog(context, "migrant", saved.record_id)
    opened(qtbot, again)
    assert again.sheet.history.model.rowCount() >= 4
    again.sheet.history.day.setText("2026.7.1")
    again.sheet.history.day.advanced.emit()
    past = again.findChild(RecordHistoryDialog)
    assert isinstance(past, RecordHistoryDialog)
    fields = past.view.fields
    then = {line.label: line.then for at in range(fields.rowCount()) if (line := fields.record(at)) is not None}
    assert then["Note"] == "x"
    past.accept()
    again.sheet.history.day.setText("2020-1-1")
    again.sheet.history.day.advanced.emit()
    assert again.sheet.history._said.text() == "当日尚未登记"
    again.sheet.history.day.setText("someday")
    again.sheet.history.day.advanced.emit()
    assert again.sheet.history._said.text() == "请写日期，如 2026-1-1"


def test_esc_asks_and_what_was_typed_can_be_kept_or_thrown_away(
    qtbot: QtBot, context: Context, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = QMessageBox.StandardButton
    answers = [button.Cancel, button.Discard]
    monkeypatch.setattr(dialog_module, "ask", lambda *_args: answers.pop(0))
    dialog = RecordDialog(context, "village")
    opened(qtbot, dialog)
    type_here("A")
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: not context.tasks.is_busy)

    assert answers == []
    assert desk.township.drafts.pending() == ()


def test_esc_may_save(qtbot: QtBot, context: Context, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialog_module, "ask", lambda *_args: QMessageBox.StandardButton.Save)
    dialog = RecordDialog(context, "village")
    opened(qtbot, dialog)
    type_here("A")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert desk.query("SELECT name FROM village WHERE name = 'A'") == [("A",)]


def test_a_window_closed_from_outside_keeps_a_draft_that_can_be_resumed(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    dialog = RecordDialog(context, "village")
    opened(qtbot, dialog)
    type_here("A")
    dialog.close()
    qtbot.waitUntil(lambda: len(desk.township.drafts.pending()) == 1)
    draft = desk.township.drafts.pending()[0]
    assert (draft.form, is_new_key(draft.record_key)) == ("village", True)

    again = RecordDialog(context, "village")
    opened(qtbot, again)
    again.resume(None, draft.values, draft.record_key)
    assert again.editor.form.values()["name"] == "A"
    again.save.trigger()
    qtbot.waitUntil(lambda: desk.township.drafts.pending() == ())


def test_typing_is_taken_back_in_a_window_too(qtbot: QtBot, context: Context) -> None:
    dialog = RecordDialog(context, "village")
    opened(qtbot, dialog)
    dialog.editor._fill({"name": "A"})
    dialog.undo.trigger()

    assert dialog.editor.form.values()["name"] == ""


def test_many_people_get_one_value_and_lose_it_again_at_once(qtbot: QtBot, context: Context, desk: Desk) -> None:
    ids = [desk.person(f"李{name}", phone="13800000000") for name in "甲乙丙"]
    dialog = BulkDialog(context, "resident", ids[:2], ids)
    opened(qtbot, dialog)
    assert dialog.ids() == ids[:2]
    dialog.all_listed.setChecked(True)
    line = dialog.lines[0]
    assert line.choice.findData("citizen_id") == -1
    line.choice.setCurrentIndex(line.choice.findData("residence_status"))
    assert line.binder is not None
    qtbot.waitUntil(line.binder.editor.isVisible)
    line.choice.setFocus()
    press(Qt.Key.Key_Tab)
    type_here("2")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert dialog._count.text() == "将修改 3 条，0 条不能改"
    assert dialog.model.rowCount() == 3
    assert {desk.values(one)["residence_status"] for one in ids} == {""}
    with qtbot.waitSignal(dialog.accepted):
        press(Qt.Key.Key_Return)
    assert {desk.values(one)["residence_status"] for one in ids} == {"2"}
    desk.township.records.undo()
    assert {desk.values(one)["residence_status"] for one in ids} == {""}


def test_refused_records_are_shown_with_their_reason_and_left_alone(qtbot: QtBot, context: Context, desk: Desk) -> None:
    ids = [desk.person("李甲", phone="13800000000")]
    dialog = BulkDialog(context, "resident", ids, ids)
    opened(qtbot, dialog)
    line = dialog.lines[0]
    line.choice.setCurrentIndex(line.choice.findData("phone"))
    assert line.binder is not None
    line.binder.set_value("123")
    dialog.show_preview()
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert not dialog.apply_button.isEnabled()
    row = dialog.model.record(0)
    assert row is not None
    assert row.problem
    line.binder.edited.emit("1")
    assert dialog.preview is None
    assert dialog.model.rowCount() == 0


def test_a_preview_without_fields_asks_for_one(qtbot: QtBot, context: Context, desk: Desk) -> None:
    ids = [desk.person("李甲")]
    dialog = BulkDialog(context, "resident", (), ids)
    opened(qtbot, dialog)
    dialog.show_preview()
    dialog.apply()

    assert dialog.ids() == ids
    assert not context.tasks.is_busy


def test_second_entry_agrees_settles_and_counts(qtbot: QtBot, context: Context, desk: Desk) -> None:
    number = citizen_id()
    first = desk.person("李甲", sex="1", citizen_id=number)
    second = desk.person("李乙", birth_date="1980-01-02")
    dialog = SecondEntryDialog(context, "resident", ())
    opened(qtbot, dialog)
    assert dialog.form.values() == {"citizen_id": ""}
    type_here(number[:5] + "9" + number[6:])
    press(Qt.Key.Key_Return)
    assert dialog.difference.isVisible()
    press(Qt.Key.Key_2)
    assert dialog.compared
    assert dialog.picked == {}
    press(Qt.Key.Key_3)
    assert dialog.form.isVisible()
    type_here(number)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(dialog.form.values()) == ["birth_date"])
    type_here("19800120")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: dialog.sheet is None and not context.tasks.is_busy)

    assert desk.values(second)["birth_date"] == "1980-01-20"
    assert (dialog.agreed, dialog.settled) == (1, 1)
    assert dialog._who.text() == "核对完毕：1 条一致，1 条经选定"
    assert [one.agreed for one in desk.township.second_entry.agreements("resident", first)] == [True]
    shown = RecordDialog(context, "resident", first)
    opened(qtbot, shown)
    assert shown.editor.form.fields["citizen_id"]._note.text() == "已双录核对"


def test_second_entry_of_a_choice_asks_again_and_can_skip(qtbot: QtBot, context: Context, desk: Desk) -> None:
    ids = [desk.person(f"李{name}", birth_date="1980-01-02") for name in "甲乙"]
    dialog = SecondEntryDialog(context, "resident", ids)
    opened(qtbot, dialog)
    dialog.next_record()
    type_here("19800103")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: dialog.settled == 1)

    assert desk.values(ids[1])["birth_date"] == "1980-01-02"
    assert desk.township.second_entry.agreements("resident", ids[0]) == ()


def test_a_record_changed_meanwhile_is_said_and_passed_over(qtbot: QtBot, context: Context, desk: Desk) -> None:
    person = desk.person("李甲", birth_date="1980-01-02")
    dialog = SecondEntryDialog(context, "resident", ())
    opened(qtbot, dialog)
    desk.save(person, desk.values(person) | {"note": "x"})
    type_here("19800102")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.banners.texts()) == 1)


def test_without_anything_to_type_again_it_says_so(qtbot: QtBot, context: Context) -> None:
    dialog = SecondEntryDialog(context, "resident", ())
    opened(qtbot, dialog)

    assert "都已核对" in dialog._who.text()
