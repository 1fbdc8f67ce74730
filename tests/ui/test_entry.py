"""Typing in the window: what Enter passes, what is offered, what wants a reason, what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from app.services.duplicates import Candidate
from tests.ui.fake_township import VALID_ID, FakeTownship
from ui.context import Context
from ui.forms.code_box import CodeBox
from ui.forms.field_view import DRAFT, OFFERED, WARNING
from ui.forms.layouts import TWELFTHS, layout_of, narrow
from ui.pages.register.sheet import FORM
from ui.records import drafts as drafts_module
from ui.records.candidates import CandidateStrip
from ui.records.drafts import DraftsDialog
from ui.records.editor import RecordEditor
from ui.records.session import is_new_key
from ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # popups on the screen that is none


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> RecordEditor:
    """Start a new person in an active window."""
    window.activateWindow()
    window.new_person.trigger()
    editor = window.register.sheet.editor
    qtbot.waitUntil(lambda: editor.form.focused_key() != "")
    return editor


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def type_here(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def candidate(number: int) -> Candidate:
    return Candidate(number, f"uid-{number}", "王秀英", "1990-03-07", "青石村", "确定", "certain", "姓名相同")


def walk(editor: RecordEditor, steps: int) -> list[str]:
    """Press Enter and note where the cursor goes."""
    walked = []
    for _step in range(steps):
        press(Qt.Key.Key_Return)
        walked.append(editor.form.focused_key())
    return walked


def test_enter_passes_over_what_the_number_told(editor: RecordEditor) -> None:
    type_here(VALID_ID)
    assert walk(editor, 2) == ["name", "place"]
    press(Qt.Key.Key_Return, SHIFT)
    assert editor.form.focused_key() == "birth_date"


def test_the_number_is_explained_beside_its_label(editor: RecordEditor) -> None:
    type_here(VALID_ID[:17])

    assert editor.form.fields["citizen_id"]._note.text() == "1990-03-07 · 女"


def test_another_number_tells_anew(editor: RecordEditor) -> None:
    type_here(VALID_ID)
    editor.form.focus("citizen_id")
    type_here(VALID_ID[:10])
    values = editor.form.values()

    assert (values["sex"], values["birth_date"]) == ("", "")


def test_a_code_waits_for_enter(editor: RecordEditor) -> None:
    editor.form.focus("sex")
    type_here("1")
    assert editor.form.focused_key() == "sex"
    press(Qt.Key.Key_Down)
    assert editor.form.fields["sex"].binder.value() == "2"
    press(Qt.Key.Key_Up)
    assert editor.form.fields["sex"].binder.value() == "1"


def test_places_are_found_by_initials_and_parts(editor: RecordEditor) -> None:
    editor.form.focus("place")
    type_here("qsc")
    press(Qt.Key.Key_Return)
    assert editor.form.fields["place"].binder.line.text() == "青石村"
    editor.form.fields["place"].binder.line.setText("石门")
    editor.form.fields["place"].binder.commit()
    assert editor.form.fields["place"].binder.line.text() == "石门村"


def test_the_list_opens_with_the_first_letter_and_is_found_by_pinyin(editor: RecordEditor) -> None:
    editor.form.focus("place")
    type_here("q")
    box = editor.form.fields["place"].binder.editor
    assert isinstance(box, CodeBox)
    completer = box.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    model = completer.completionModel()
    found = {str(model.data(model.index(row, 0))) for row in range(model.rowCount())}
    assert found == {"青石村", "前进社区", "大桥村"}
    popup.hide()


def test_a_day_typed_as_digits_stands_as_it_is_stored(editor: RecordEditor) -> None:
    editor.form.focus("birth_date")
    type_here("19900307")
    press(Qt.Key.Key_Return)
    assert editor.form.values()["birth_date"] == "1990-03-07"
    editor.form.focus("birth_date")
    type_here("19903")
    press(Qt.Key.Key_Return)
    assert editor.form.values()["birth_date"] == "19903"


def test_keys_of_the_window_wait_while_the_input_method_composes(
    qtbot: QtBot, editor: RecordEditor, township: FakeTownship
) -> None:
    editor.form.focus("name")
    line = editor.form.fields["name"].binder.line
    QApplication.sendEvent(line, QInputMethodEvent("wang", []))
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor.is_editing)

    assert editor.form.focused_key() == "name"
    assert township.register.stored == {}


def test_ctrl_enter_saves_and_opens_the_next_of_the_household(
    qtbot: QtBot, editor: RecordEditor, township: FakeTownship
) -> None:
    editor._fill({"name": "王秀英", "place": "2", "household_no": "007", "residence_status": "1", "phone": "138"})
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: 241 in township.register.stored)
    qtbot.waitUntil(lambda: editor.form.values()["name"] == "")
    values = editor.form.values()

    assert (values["place"], values["household_no"], values["name"], values["phone"]) == ("2", "007", "", "")
    assert editor.form.focused_key() == "citizen_id"
    assert not editor.is_dirty
    assert walk(editor, 4) == ["name", "sex", "birth_date", "relation_to_head"]


def test_a_new_household_has_its_number_and_its_head(window: MainWindow, editor: RecordEditor) -> None:
    window.new_household.trigger()
    values = editor.form.values()
    assert (values["place"], values["household_no"], values["relation_to_head"]) == ("1", "1001", "02")
    editor._fill({"place": "3"})
    assert editor.form.values()["household_no"] == "3001"
    editor._fill({"household_no": "9"})
    assert walk(editor, 1) != ["household_no"]


def test_f4_fills_one_field_as_the_last_record_and_shift_f4_what_is_shared(
    editor: RecordEditor, township: FakeTownship
) -> None:
    township.entry.last = 7
    last = township.records.form("resident", 7).values
    editor.form.focus("phone")
    press(Qt.Key.Key_F4)
    assert editor.form.values()["phone"] == last["phone"]
    editor._fill({"household_no": "mine"})
    press(Qt.Key.Key_F4, SHIFT)
    values = editor.form.values()
    assert (values["place"], values["household_no"], values["name"]) == (last["place"], "mine", "")


def test_f4_with_no_record_before_does_nothing(editor: RecordEditor) -> None:
    editor.form.focus("phone")
    press(Qt.Key.Key_F4)

    assert editor.form.values()["phone"] == ""


def test_offers_are_marked_and_saved_only_when_passed(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    township.entry.answers = {"name": "王秀英", "phone": "13800000000"}
    window.activateWindow()
    window.new_person.trigger()
    editor = window.register.sheet.editor
    assert editor.form.fields["name"].state == OFFERED
    editor.form.focus("name")
    press(Qt.Key.Key_Return)
    assert editor.form.fields["name"].state == DRAFT
    editor.save()
    qtbot.waitUntil(lambda: 241 in township.register.stored)

    assert (township.register.stored[241]["name"], township.register.stored[241]["phone"]) == ("王秀英", "")


def test_a_doubt_is_saved_with_a_typed_reason(qtbot: QtBot, editor: RecordEditor, township: FakeTownship) -> None:
    editor._fill({"name": "王秀英", "phone": "0376"})
    press(Qt.Key.Key_S, CTRL)
    reason = editor.form.reason
    assert (reason.key, reason.isVisible(), QApplication.focusWidget()) == ("phone", True, reason.line)
    assert township.register.stored == {}
    press(Qt.Key.Key_Return)
    assert reason.isVisible()
    type_here("landline")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: 241 in township.register.stored)

    assert township.records.answers == [{"phone": "landline"}]
    assert not reason.isVisible()


def test_mending_the_value_takes_the_question_away(editor: RecordEditor) -> None:
    editor._fill({"name": "王秀英", "phone": "0376"})
    editor.save()
    assert editor.form.fields["phone"].state == WARNING
    press(Qt.Key.Key_Return, SHIFT)
    assert editor.form.focused_key() == "phone"
    type_here("138")
    press(Qt.Key.Key_Return)
    editor._check()

    assert not editor.form.reason.isVisible()


def test_down_offers_the_reasons_given_before(editor: RecordEditor) -> None:
    editor._fill({"name": "王秀英", "phone": "0376"})
    editor.save()
    press(Qt.Key.Key_Down)
    completer = editor.form.reason.line.completer()

    assert completer.completionCount() == 2


def test_a_doubt_settled_before_is_not_asked_again(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    township.entry.settled_doubts = frozenset({("phone", "这不像手机号码，请核对")})
    window.register.show_person(3)
    window.register.start_editing()
    editor = window.register.sheet.editor
    editor._fill({"phone": "0376"})
    editor.save()
    qtbot.waitUntil(lambda: 3 in township.register.stored)

    assert township.records.answers == [{}]


def test_candidates_show_and_f6_opens_one_while_the_draft_is_kept(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, township: FakeTownship
) -> None:
    township.duplicates.alike = (candidate(7),)
    strip = editor.candidates
    assert isinstance(strip, CandidateStrip)
    editor.form.focus("name")
    editor._fill({"name": "王秀英"})
    qtbot.waitUntil(lambda: len(strip.candidates) == 1)
    assert strip.isVisible()
    press(Qt.Key.Key_F6)
    assert window.register.sheet.resident_id == 7
    assert not strip.isVisible()
    qtbot.waitUntil(lambda: len(window.register.banners.texts()) == 1)

    press(Qt.Key.Key_F7)
    assert (editor.record_id, editor.form.values()["name"]) == (None, "王秀英")
    assert window.register.banners.texts() == []


def test_of_several_candidates_one_is_chosen_from_a_list(
    qtbot: QtBot, editor: RecordEditor, township: FakeTownship
) -> None:
    township.duplicates.alike = tuple(candidate(number) for number in (7, 8))
    strip = editor.candidates
    assert strip is not None
    editor._fill({"name": "王秀英"})
    qtbot.waitUntil(lambda: len(strip.candidates) == 2)
    editor.open_candidate()
    menu = strip.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(strip.opened) as opened:
        menu.actions()[1].trigger()
    assert opened.args == [8]
    menu.close()


def test_an_answer_for_what_was_typed_before_is_dropped(
    qtbot: QtBot, editor: RecordEditor, township: FakeTownship
) -> None:
    township.duplicates.alike = (candidate(7),)
    strip = editor.candidates
    assert strip is not None
    strip.look_for({"name": "王秀英"}, None)
    strip._ask()
    strip.forget()
    qtbot.waitUntil(lambda: not strip._tasks.is_busy)

    assert strip.candidates == ()


def test_two_half_typed_people_are_both_kept_and_named(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, township: FakeTownship
) -> None:
    editor._fill({"name": "王秀英"})
    window.new_person.trigger()
    editor._fill({"name": "李建国"})
    window.register.list.select(3)
    qtbot.waitUntil(lambda: len(township.drafts.pending()) == 2)
    qtbot.waitUntil(lambda: any("李建国" in text and "王秀英" in text for text in window.register.banners.texts()))

    assert all(is_new_key(draft.record_key) for draft in township.drafts.pending())


def test_drafts_are_looked_through_by_keys(
    qtbot: QtBot, context: Context, window: MainWindow, township: FakeTownship, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key, name in (("3", "周永昌"), ("new-1", "王秀英")):
        township.drafts.put(FORM, key, name, {"name": name})
    dialog = DraftsDialog(context, township.drafts.pending(), window)
    dialog.chosen.connect(window.register.resume)
    dialog.open()
    monkeypatch.setattr(drafts_module, "ask", lambda *_args: QMessageBox.StandardButton.Yes)
    dialog._on_delete()
    qtbot.waitUntil(lambda: township.drafts.get(FORM, "3") is None)
    dialog.table.activated.emit(dialog.model.index(0, 0))

    assert window.register.sheet.form.values()["name"] == "王秀英"
    assert window.register.sheet.resident_id is None


def test_typing_is_taken_back_field_by_field_and_then_what_was_saved(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, township: FakeTownship
) -> None:
    editor._fill({"name": "王秀英"})
    editor._fill({"phone": "138"})
    window.undo_save.trigger()
    assert (editor.form.values()["phone"], editor.form.focused_key()) == ("", "phone")
    window.undo_save.trigger()
    assert editor.form.values()["name"] == ""
    township.register.stored[1] = {}
    with qtbot.waitSignal(window.context.hub.said) as said:
        window.undo_save.trigger()
    assert said.args == ["已撤回：修改 李建国"]
    with qtbot.waitSignal(window.context.hub.said) as said:
        window.redo_save.trigger()
    assert said.args == ["已重做：修改 李建国"]


def test_pages_of_fields_are_turned_by_pgdn_and_pgup(qtbot: QtBot, editor: RecordEditor) -> None:
    qtbot.waitUntil(lambda: editor.form._is_wide is True)
    visited = []
    for _turn in range(3):
        press(Qt.Key.Key_PageDown)
        visited.append(editor.form.focused_key())
    press(Qt.Key.Key_PageUp)

    assert visited == ["place", "children_count", "phone"]
    assert editor.form.focused_key() == "children_count"


def test_the_sheet_is_wide_while_typing_and_narrow_again_afterwards(qtbot: QtBot, window: MainWindow) -> None:
    sheet = window.register.sheet
    window.register.list.select_first()
    before = sheet.width()
    window.register.start_editing()
    qtbot.waitUntil(lambda: sheet.width() > before + 200)
    window.register.leave.trigger()
    qtbot.waitUntil(lambda: abs(sheet.width() - before) < 5)


def test_every_field_has_one_place_in_its_layout(township: FakeTownship) -> None:
    form = township.records.form("resident", 1)
    for groups in (layout_of(form.record, form.fields), narrow(layout_of("resident", form.fields), form.fields)):
        keys = [slot.key for group in groups for line in group.lines for slot in line]
        assert sorted(keys) == sorted(field.key for field in form.fields)
        assert all(sum(slot.twelfths for slot in line) <= TWELFTHS for group in groups for line in group.lines)
