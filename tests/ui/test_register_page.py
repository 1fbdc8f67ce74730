"""The register page: find, edit, draft, save, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.errors import InvalidInput
from app.domain.text import Message
from tests.ui.fake_township import CONFLICT, VALID_ID, FakeTownship
from ui.context import Context
from ui.forms.field_view import DRAFT, ERROR, SAVED, WARNING
from ui.pages.register import page as register_page
from ui.pages.register.sheet import FORM
from ui.records.session import NEW
from ui.widgets.banner import Banner
from ui.window import MainWindow


def type_into(window: MainWindow, key: str, text: str) -> None:
    line = window.register.sheet.form.fields[key].binder.line
    line.clear()
    QTest.keyClicks(line, text)


def test_the_list_counts_and_filters(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.register.list
    assert pane.count.text() == "共 240 条"
    window.search.setText("小梅")
    window.search.textEdited.emit("小梅")
    qtbot.waitUntil(lambda: pane.count.text() == "共 240 条 · 显示 20")
    assert pane.model.rowCount() == 20
    pane.village.setCurrentIndex(1)
    assert all(number % 8 == 0 for number in pane.model.ids)


def test_enter_in_the_search_box_goes_to_the_first_person(window: MainWindow) -> None:
    QTest.keyClick(window.search, Qt.Key.Key_Return)

    assert window.register.sheet.resident_id == 1
    assert window.register.sheet.form.values()["name"] == "李建国"


def test_what_is_typed_is_kept_as_a_draft_field_by_field(
    qtbot: QtBot, window: MainWindow, township: FakeTownship
) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    type_into(window, "note", "abc")
    qtbot.waitUntil(lambda: township.drafts.get(FORM, "1") is not None)
    draft = township.drafts.get(FORM, "1")

    assert draft is not None
    assert draft.values["note"] == "abc"
    assert window.register.sheet.form.fields["note"].state == DRAFT
    assert 1 not in township.register.stored


def test_a_draft_left_by_a_crash_is_named_and_resumed(qtbot: QtBot, context: Context, township: FakeTownship) -> None:
    township.drafts.put(FORM, "7", "周永昌", {"note": "before the power cut"})
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: len(window.register.banners.texts()) == 1)
    assert "周永昌" in window.register.banners.texts()[0]

    window.register.resume(township.drafts.pending()[0])

    sheet = window.register.sheet
    assert (sheet.resident_id, sheet.is_editing) == (7, True)
    assert sheet.form.values()["note"] == "before the power cut"
    assert sheet.form.fields["note"].state == DRAFT


def test_a_draft_of_a_new_person_is_resumed_as_new(window: MainWindow, township: FakeTownship) -> None:
    township.drafts.put(FORM, NEW, "孙小梅", {"name": "孙小梅"})
    window.register.resume(township.drafts.pending()[0])

    assert window.register.sheet.resident_id is None
    assert window.register.sheet.form.values()["name"] == "孙小梅"


def test_saving_stores_says_so_and_drops_the_draft(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    type_into(window, "note", "abc")
    with qtbot.waitSignal(window.context.hub.said):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.context.tasks.is_busy)

    assert township.register.stored[1]["note"] == "abc"
    assert township.drafts.pending() == ()
    assert window.register.sheet.form.fields["note"].state == SAVED
    assert not window.register.sheet.is_editing


def test_a_new_person_appears_in_the_list(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    window.new_person.trigger()
    type_into(window, "name", "abc")
    with qtbot.waitSignal(window.context.hub.said):
        window.register.sheet.save()

    assert window.register.list.selected_id() == 241
    assert township.register.stored[241]["name"] == "abc"


def test_a_refused_save_shows_why_under_the_field(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    township.register.refuse_with = InvalidInput(Message("T", "not saved"), {"phone": Message("T", "too short")})
    window.register.sheet.save()
    sheet = window.register.sheet
    qtbot.waitUntil(lambda: sheet.form.fields["phone"].message == "too short")

    assert sheet.form.fields["phone"].state == ERROR
    assert sheet.banners.texts() == ["not saved"]
    assert sheet.is_editing


def test_a_conflict_offers_the_stored_sheet(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    township.register.refuse_with = CONFLICT
    window.register.sheet.save()
    qtbot.waitUntil(lambda: window.register.sheet.banners.texts() == ["别人刚刚改过"])


def test_warnings_and_errors_show_once_the_field_is_left(qtbot: QtBot, window: MainWindow) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    fields = window.register.sheet.form.fields
    fields["citizen_id"].focus()
    type_into(window, "citizen_id", "4115")
    qtbot.wait(200)
    assert fields["citizen_id"].state == DRAFT
    fields["phone"].focus()
    type_into(window, "phone", "0376")
    fields["note"].focus()
    qtbot.waitUntil(lambda: fields["phone"].state == WARNING)

    assert fields["citizen_id"].state == ERROR
    assert fields["citizen_id"].message == "身份号码应为 18 位"


def test_the_citizen_id_fills_empty_fields(window: MainWindow) -> None:
    window.new_person.trigger()
    type_into(window, "citizen_id", VALID_ID)
    values = window.register.sheet.form.values()

    assert (values["birth_date"], values["sex"]) == ("1990-03-07", "2")


def test_esc_asks_before_it_throws_away(
    qtbot: QtBot, window: MainWindow, township: FakeTownship, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(register_page, "ask", lambda *_args: answers.pop(0))
    window.register.list.select_first()
    window.register.start_editing()
    type_into(window, "note", "abc")
    window.register.leave.trigger()
    assert window.register.sheet.is_editing
    window.register.leave.trigger()
    qtbot.waitUntil(lambda: not window.context.tasks.is_busy)

    assert not window.register.sheet.is_editing
    assert window.register.sheet.form.values()["note"] == ""
    assert township.drafts.pending() == ()


def test_deleting_asks_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, township: FakeTownship, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register_page, "ask", lambda *_args: QMessageBox.StandardButton.Yes)
    window.register.list.select_first()
    window.register.delete.trigger()
    qtbot.waitUntil(lambda: window.register.list.model.rowCount() == 239)
    assert township.register.deleted == {1}
    window.undo_save.trigger()
    qtbot.waitUntil(lambda: township.register.undone == 1)


def test_a_member_of_the_household_opens(qtbot: QtBot, window: MainWindow) -> None:
    window.register.show_person(4)
    view = window.register.sheet.household
    view.table.activated.emit(view.model.index(1, 0))

    assert window.register.sheet.resident_id == 5
    qtbot.waitUntil(lambda: not window.context.tasks.is_busy)


def test_history_is_told_in_local_time(window: MainWindow) -> None:
    window.register.show_person(4)
    model = window.register.sheet.history.model

    assert model.rowCount() == 2
    assert str(model.data(model.index(0, 0))).startswith("2026-11-02 ")


def test_an_empty_register_says_what_to_do_first(qtbot: QtBot, context: Context, township: FakeTownship) -> None:
    township.register.count = 0
    window = MainWindow(context)
    qtbot.addWidget(window)

    assert window.register.list.records.stack.currentIndex() == 1


def test_switching_person_keeps_what_was_typed(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    type_into(window, "note", "abc")
    window.register.list.select(5)
    qtbot.waitUntil(lambda: township.drafts.get(FORM, "1") is not None)
    window.register.list.select(1)
    assert len(window.register.sheet.banners.texts()) == 1
    window.register.start_editing()

    assert window.register.sheet.form.values()["note"] == "abc"


def test_a_new_person_left_for_another_is_offered_again(
    qtbot: QtBot, window: MainWindow, township: FakeTownship
) -> None:
    window.new_person.trigger()
    type_into(window, "name", "abc")
    window.register.list.select(5)
    qtbot.waitUntil(lambda: len(window.register.banners.texts()) == 1)
    assert "abc" in window.register.banners.texts()[0]

    window.new_person.trigger()
    type_into(window, "name", "other")
    window.register.banners.findChildren(Banner)[0].buttons[0].click()

    assert window.register.sheet.form.values()["name"] == "abc"
    qtbot.waitUntil(lambda: any("other" in text for text in window.register.banners.texts()))
    assert township.register.stored == {}


def test_saving_takes_the_offer_of_the_draft_away(qtbot: QtBot, window: MainWindow) -> None:
    window.register.list.select(5)
    window.register.start_editing()
    type_into(window, "note", "abc")
    window.register.list.select(6)
    qtbot.waitUntil(lambda: len(window.register.banners.texts()) == 1)
    window.register.show_person(5)
    window.register.start_editing()
    with qtbot.waitSignal(window.context.hub.said):
        window.register.sheet.save()

    assert window.register.banners.texts() == []


def test_the_field_with_the_focus_is_in_view(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 420)
    window.register.list.select_first()
    window.register.start_editing()
    sheet = window.register.sheet
    note = sheet.form.fields["note"]
    note.focus()
    qtbot.waitUntil(lambda: not note.visibleRegion().isEmpty())

    window.new_person.trigger()
    qtbot.waitUntil(lambda: not sheet.form.fields["citizen_id"].visibleRegion().isEmpty())


def test_a_row_reached_by_tab_is_marked(window: MainWindow) -> None:
    window.register.list.clear_selection()
    selection = window.register.list.table.selectionModel()
    selection.setCurrentIndex(window.register.list.model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    assert [index.row() for index in selection.selectedRows()] == [2]
    assert window.register.sheet.resident_id == window.register.list.selected_id()


def test_after_discarding_the_keys_are_back_in_the_list(window: MainWindow) -> None:
    window.register.list.select_first()
    window.register.start_editing()
    window.register.leave.trigger()

    assert window.focusWidget() is window.register.list.table


def test_the_first_who_fit_are_shown_with_the_key_and_the_rest_after_a_pause(
    qtbot: QtBot, window: MainWindow, township: FakeTownship
) -> None:
    pane = window.register.list
    township.register.count = 2000
    many = township.register.list_ids(text="国")
    assert len(many) > 50
    window.search.setText("国")
    window.search.textEdited.emit("国")
    assert list(pane.model.ids) == many[:50]
    qtbot.waitUntil(lambda: list(pane.model.ids) == many)


def test_who_was_edited_lately_comes_first(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    page, many = window.register, township.register.list_ids(text="国")
    page.show_person(many[3])
    page.start_editing()
    page.sheet.discard()
    window.search.setText("国")
    window.search.textEdited.emit("国")
    assert page.list.model.ids[0] == many[3]
    qtbot.waitUntil(lambda: len(page.list.model.ids) == len(many))
    assert page.list.model.ids[0] == many[3]
