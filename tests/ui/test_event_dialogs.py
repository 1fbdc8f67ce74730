"""Births, deaths, moves and marriages, by keys alone, over a real office."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.offices import citizen_id
from tests.ui.family_office import CTRL, DOWN, ENTER, ESC, MAN, WOMAN, Office, office
from ui.dialogs.events import dialog as event_dialog
from ui.dialogs.events.dialog import EventDialog
from ui.dialogs.events.kinds import EventKindDialog
from ui.dialogs.events.monthly_slip import MonthlySlipDialog
from ui.dialogs.events.session import DRAFT_FORM, is_event_draft
from ui.dialogs.household.dialog import HouseholdDialog
from ui.dialogs.operator import OperatorDialog
from ui.dialogs.pick_person import PickPersonDialog
from ui.dialogs.preview import PreviewDialog

__all__ = ["office"]
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # a popup on the screen that is none


def start(office: Office, digit: Qt.Key) -> EventDialog:
    kinds = office.opened(EventKindDialog, office.window, Qt.Key.Key_F8)
    return office.opened(EventDialog, kinds, digit)


def test_a_death_leaves_a_widow_and_asks_for_the_new_head(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_2)
    assert dialog.heading.text() == "死亡 · 李强"
    assert list(dialog.form.fields) == ["occurred_on", "reported_on", "note"]
    office.answer(dialog, "2026-3-5", "", "")
    assert dialog.focusWidget() is dialog.go
    office.saved(lambda: office.press(dialog, ENTER))
    assert "has no head now" in dialog.banners.texts()[0]
    head = office.opened(HouseholdDialog, dialog, ENTER)
    office.answer(head, "1", "2026-3-6", "")
    office.saved(lambda: office.press(head, Qt.Key.Key_S, CTRL))

    assert office.desk.values(office.woman)["marital_status"] == "30"
    household = office.desk.township.register.household(office.woman).household_id
    assert office.members(household) == {"王芳": "户主", "李大": "长子", "李二": "长女", "张婆": "婆婆"}
    office.saved(lambda: office.press(office.window, Qt.Key.Key_Z, CTRL))
    office.saved(lambda: office.press(office.window, Qt.Key.Key_Z, CTRL))
    assert office.members()["李强"] == "户主"


def test_the_person_of_a_death_is_found_by_typing(office: Office) -> None:
    office.window.register.sheet.show_nobody()
    dialog = start(office, Qt.Key.Key_2)
    assert not dialog.go.isEnabled()
    office.write(dialog, "zhangpo")
    office.press(dialog, ENTER)
    assert dialog.heading.text() == "死亡 · 张婆"
    office.answer(dialog, "2026-3-5")
    office.saved(lambda: office.press(dialog, ENTER, CTRL))

    assert "张婆" not in office.members()
    office.qtbot.waitUntil(lambda: not isValid(dialog))
    assert office.said[-1] == "已登记：死亡 · 张婆。Ctrl+Z 可撤回。"


def test_a_child_is_born_to_the_parents(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_1)
    assert "李强" in dialog.facts.text()
    office.answer(dialog, "2026-3-5", "李小", "2", "", "1", "", "", "30")
    assert dialog.form.values()["father_citizen_id"] == MAN
    assert dialog.form.values()["mother_citizen_id"] == WOMAN
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))

    assert office.members()["李小"] == "女"
    child = office.window.register.sheet.resident_id
    assert child is not None
    assert office.desk.values(child)["name"] == "李小"
    links = office.desk.query("SELECT father_id, mother_id FROM resident WHERE id = ?", child)
    assert links == [(office.man, office.woman)]


def test_a_marriage_is_written_on_both_sides(office: Office) -> None:
    bride = office.desk.person("赵敏", citizen_id=citizen_id("20050102", "004"), marital_status="10")
    office.show(office.son)
    dialog = start(office, Qt.Key.Key_5)
    office.answer(dialog, "2026-5-1", "赵敏", citizen_id("20050102", "004"))
    office.saved(lambda: office.press(dialog, ENTER, CTRL))

    for person, spouse in ((office.son, "赵敏"), (bride, "李大")):
        values = office.desk.values(person)
        assert (values["marital_status"], values["spouse_name"]) == ("21", spouse)


def test_a_spouse_is_looked_up_in_the_register(office: Office) -> None:
    office.desk.person("赵敏", citizen_id=citizen_id("20050102", "004"), marital_status="10")
    office.show(office.son)
    dialog = start(office, Qt.Key.Key_5)
    office.press(dialog, Qt.Key.Key_F3)
    assert dialog.findChild(PickPersonDialog) is None
    office.answer(dialog, "2026-5-1")
    found = office.opened(PickPersonDialog, dialog, Qt.Key.Key_F3)
    office.write(found, "zhaomin")
    office.press(found, ENTER)
    assert dialog.form.values()["spouse_name"] == "赵敏"
    assert dialog.form.values()["spouse_citizen_id"] == citizen_id("20050102", "004")
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))

    assert office.desk.values(office.son)["spouse_name"] == "赵敏"


def test_somebody_moves_out_and_a_stranger_moves_in(office: Office) -> None:
    office.show(office.daughter)
    dialog = start(office, Qt.Key.Key_4)
    office.answer(dialog, "2026-4-1", "云岭县城关镇")
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))
    assert office.desk.values(office.daughter)["whereabouts"] == "云岭县城关镇"

    office.show(office.man)
    dialog = start(office, Qt.Key.Key_3)
    assert "citizen_id" in dialog.form.fields
    office.answer(dialog, "2026-4-2", "赵敏", "", citizen_id("20050102", "004"))
    assert dialog.form.values()["sex"] == "2"
    assert dialog.form.values()["birth_date"] == "2005-01-02"
    dialog.form.focus("place")
    office.answer(dialog, "西山村 1组", "9", "02", "外省")
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))
    (found,) = office.desk.township.register.list_ids(text="赵敏")
    assert office.desk.values(found)["household_no"] == "9"


def test_a_doubt_is_saved_only_with_its_reason(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_1)
    office.answer(dialog, "2026-3-5", "李小", "1", citizen_id("20260305", "002"))
    office.press(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.reasons.isVisible()
    assert list(dialog.reasons.fields) == ["sex"]
    office.press(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.isVisible()
    assert office.desk.query("SELECT count(*) FROM population_event") == [(0,)]
    office.answer(dialog, "医院证明有误")
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))

    (event,) = office.desk.query("SELECT id FROM population_event")
    history = office.desk.township.records.history("population_event", int(str(event[0])))
    assert [row.reason.rpartition("：")[2] for row in history if row.field == "Sex"] == ["医院证明有误"]


def test_the_number_pad_chooses_the_kind(office: Office) -> None:
    kinds = office.opened(EventKindDialog, office.window, Qt.Key.Key_F8)
    keypad = Qt.KeyboardModifier.KeypadModifier
    dialog = office.opened(EventDialog, kinds, Qt.Key.Key_6, keypad)

    assert dialog.heading.text() == "离婚 · 李强"


def test_errors_stand_at_their_fields(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_2)
    office.answer(dialog, "2027-3-5")
    office.press(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.form.fields["occurred_on"].state == "error"
    assert dialog.focusWidget() is dialog.form.fields["occurred_on"].binder.editor
    assert dialog.banners.texts() == ["未保存：有 1 项需要核对"]
    office.answer(dialog, "2026-3-5")
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))


def test_what_the_register_refuses_is_said_and_nothing_is_lost(office: Office) -> None:
    first = start(office, Qt.Key.Key_4)
    office.answer(first, "2026-3-5", "城关镇")
    second = EventDialog(office.context, "2", office.man, office.window)
    office.qtbot.addWidget(second)
    second.form.set_values({"occurred_on": "2026-03-04"})
    office.saved(second.carry_out)
    office.press(first, Qt.Key.Key_S, CTRL)
    office.qtbot.waitUntil(lambda: bool(first.banners.texts()))

    assert "has left the register already" in first.banners.texts()[0]
    assert first.form.values()["to_place"] == "城关镇"


def test_what_was_typed_is_there_again_after_a_crash(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_2)
    office.answer(dialog, "2026-3-5")
    drafts = office.desk.township.drafts
    office.qtbot.waitUntil(lambda: len(drafts.pending()) == 1)
    (draft,) = drafts.pending()
    assert (draft.form, draft.title) == (DRAFT_FORM, "死亡 李强")
    assert is_event_draft(draft)
    again = office.window.family.resume_event(draft)
    assert isinstance(again, EventDialog)
    assert again.form.values()["occurred_on"] == "2026-3-5"
    assert "接着" in again.banners.texts()[0]
    again._start_afresh()
    office.qtbot.waitUntil(lambda: again.form.values()["occurred_on"] == "")
    assert drafts.pending() == ()


@pytest.mark.parametrize("typed", ["", "2026-3-5"])
def test_leaving_asks_only_if_something_was_typed(office: Office, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    asked: list[str] = []

    def throw_away(_parent: object, question: str, *_answers: object) -> QMessageBox.StandardButton:
        asked.append(question)
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(event_dialog, "ask", throw_away)
    dialog = start(office, Qt.Key.Key_2)
    office.answer(dialog, typed)
    office.press(dialog, ESC)

    assert len(asked) == (1 if typed else 0)
    office.qtbot.waitUntil(lambda: not isValid(dialog) and not office.context.tasks.is_busy)
    assert office.desk.township.drafts.pending() == ()


def test_another_person_may_be_chosen(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_4)
    dialog.other.click()
    office.write(dialog, "li")
    office.press(dialog, DOWN)
    office.press(dialog, ENTER)

    chosen = dialog.picker.current()
    assert dialog.session is not None
    assert chosen is not None
    assert dialog.session.resident_id == chosen.resident_id


def test_the_slip_of_a_village_and_month_is_previewed(office: Office) -> None:
    event = office.desk.township.events.form("2", office.mother).values | {"occurred_on": "2026-06-30"}
    office.desk.township.events.record(event | {"reported_on": "2026-06-30"}, office.mother)
    keys = CTRL | Qt.KeyboardModifier.ShiftModifier
    dialog = office.opened(MonthlySlipDialog, office.window, Qt.Key.Key_M, keys)
    assert dialog.form.values()["month"] == "2026-06"
    office.press(dialog, ENTER, CTRL)
    assert dialog.form.fields["village"].state == "error"
    office.answer(dialog, "东河", "2026年6月")
    office.press(dialog, ENTER, CTRL)
    office.qtbot.waitUntil(lambda: dialog.findChild(PreviewDialog) is not None)
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None
    document = preview.view._document
    assert document is not None
    assert "张婆" in document[0].get_textpage().get_text_range()
    preview.accept()
    assert dialog.isVisible()
    assert not dialog.is_dirty


def test_later_changes_bear_the_name_of_the_operator(office: Office, qtbot: QtBot) -> None:
    office.press(office.window, Qt.Key.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = office.window.findChild(OperatorDialog)
    assert dialog is not None
    office.write(dialog, "周敏")
    with qtbot.waitSignal(office.window.family.operator_named) as named:
        office.press(dialog, ENTER)
    assert named.args == ["周敏"]
    office.desk.save(office.man, office.desk.values(office.man) | {"note": "x"})

    assert office.desk.township.register.history(office.man)[0].by_whom == "周敏"
