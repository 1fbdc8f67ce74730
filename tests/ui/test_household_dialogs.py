"""What is done to households, by keys alone, over a real office."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from tests.ui.family_office import ALT, CTRL, DOWN, ENTER, ESC, SPACE, Office, office
from ui.dialogs import carry_out
from ui.dialogs.household.dialog import HouseholdDialog
from ui.dialogs.household.plans import PLANS
from ui.dialogs.household.window import HouseholdWindow
from ui.window import MainWindow

__all__ = ["office"]
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # a popup on the screen that is none


def start(office: Office, number: Qt.Key) -> HouseholdDialog:
    return office.opened(HouseholdDialog, office.window, number, ALT)


def test_two_children_leave_for_a_household_of_their_own_and_come_back_by_ctrl_z(office: Office) -> None:
    office.show(office.son)
    dialog = start(office, Qt.Key.Key_1)
    assert dialog.ticks.ticked() == (office.son,)
    office.press(dialog, DOWN)
    office.press(dialog, SPACE)
    office.press(dialog, ENTER)
    office.answer(dialog, "1", "", "", "2026-3-5", "成家")
    assert list(dialog.relations.values().values()) == ["02", "77"]
    assert "李大、李二" in dialog.preview.text()
    assert "8号户" in dialog.preview.text()
    office.answer(dialog, "", "")
    assert dialog.focusWidget() is dialog.go
    office.saved(lambda: office.press(dialog, ENTER))

    new = office.desk.township.register.household(office.son)
    assert new.household_no == "8"
    assert office.members(new.household_id) == {"李大": "户主", "李二": "妹"}
    assert set(office.members()) == {"李强", "王芳", "张婆"}
    assert "Ctrl+Z" in office.said[-1]
    told = office.desk.township.households.timeline(office.household)
    assert {(row.day, row.note) for row in told} == {("2026-03-05", "成家")}

    office.window.activateWindow()
    office.saved(lambda: office.press(office.window, Qt.Key.Key_Z, CTRL))
    assert len(office.members()) == 5


def test_a_number_that_is_taken_is_refused_and_nothing_typed_is_lost(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_1)
    office.press(dialog, ENTER)
    office.answer(dialog, "", "", "7", "2026-3-5")
    office.press(dialog, Qt.Key.Key_S, CTRL)
    office.qtbot.waitUntil(lambda: bool(dialog.banners.texts()))

    assert "household 7 already" in dialog.banners.texts()[0]
    assert dialog.form.values()["household_no"] == "7"
    assert dialog.isVisible()
    assert len(office.members()) == 5


def test_the_household_moves_and_gets_the_next_number_of_the_other_village(office: Office) -> None:
    office.desk.person("周平", household_no="41", place=office.desk.place("西山村"))
    dialog = start(office, Qt.Key.Key_3)
    office.answer(dialog, "西山村 1组")
    assert dialog.form.values()["household_no"] == "42"
    office.answer(dialog, "", "20260501")
    office.saved(lambda: office.press(dialog, ENTER, CTRL))

    card = office.desk.township.households.card(office.household)
    assert (card.household_no, card.address, len(card.members)) == ("42", "西山村 1组", 5)


def test_another_head_and_with_it_every_relation(office: Office) -> None:
    dialog = start(office, Qt.Key.Key_4)
    assert not dialog.relations.isVisible()
    office.answer(dialog, "2", "2026-2-1", "")
    assert list(dialog.relations.values().values()) == ["11", "02", "22", "32", "54"]
    office.press(dialog, ENTER)
    office.press(dialog, ENTER)
    office.answer(dialog, "20")
    office.saved(lambda: office.press(dialog, Qt.Key.Key_S, CTRL))

    assert office.members() == {"王芳": "户主", "李强": "夫", "李大": "子", "李二": "长女", "张婆": "婆婆"}


def test_a_household_is_joined_to_one_that_is_found_by_a_name(office: Office) -> None:
    single = office.desk.person("赵敏", relation_to_head="02", household_no="70")
    office.show(single)
    dialog = start(office, Qt.Key.Key_2)
    office.write(dialog, "7")
    office.press(dialog, DOWN)
    picker = dialog.picker
    assert picker is not None
    office.qtbot.waitUntil(lambda: picker.model.rowCount() == 1)
    assert "70号户" in dialog.preview.text()
    office.press(dialog, ENTER)
    office.answer(dialog, "2026-4-1", "", "80")
    office.saved(lambda: office.press(dialog, ENTER))

    assert office.members()["赵敏"] == "其他"


def test_members_come_go_and_live_elsewhere(office: Office) -> None:
    lodger = office.desk.person("孙海")
    dialog = start(office, Qt.Key.Key_5)
    office.write(dialog, "sunhai")
    office.press(dialog, ENTER)
    office.answer(dialog, "99", "2026-2-1", "")
    office.saved(lambda: office.press(dialog, ENTER))
    assert office.members()["孙海"] == "非亲属"

    office.show(lodger)
    dialog = start(office, Qt.Key.Key_6)
    office.answer(dialog, "", "2026-3-1", "搬走")
    office.saved(lambda: office.press(dialog, ENTER))
    assert "孙海" not in office.members()

    office.show(office.man)
    dialog = start(office, Qt.Key.Key_7)
    office.answer(dialog, "3", "2026-3-2", "")
    office.saved(lambda: office.press(dialog, ENTER))
    assert office.desk.values(office.son)["residence_status"] == "4"


def test_somebody_without_a_household_finds_one(office: Office) -> None:
    alone = office.desk.person("孙海")
    office.show(alone)
    office.press(office.window, Qt.Key.Key_3, ALT)
    assert "Alt+5" in office.said[-1]
    dialog = start(office, Qt.Key.Key_5)
    office.write(dialog, "7")
    office.press(dialog, ENTER)
    office.answer(dialog, "99", "2026-2-1", "")
    office.saved(lambda: office.press(dialog, ENTER))

    assert "孙海" in office.members()


def test_leaving_asks_only_where_something_would_be_lost(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def stay(_parent: object, question: str, *_answers: object) -> QMessageBox.StandardButton:
        asked.append(question)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(carry_out, "ask", stay)
    dialog = start(office, Qt.Key.Key_3)
    office.press(dialog, ESC)
    assert (asked, dialog.isVisible()) == ([], False)

    dialog = start(office, Qt.Key.Key_3)
    office.answer(dialog, "", "99")
    office.press(dialog, ESC)
    assert (len(asked), dialog.isVisible()) == (1, True)


def test_without_a_person_the_keys_say_what_is_missing(office: Office) -> None:
    office.window.register.sheet.show_nobody()
    office.press(office.window, Qt.Key.Key_1, ALT)
    office.press(office.window, Qt.Key.Key_J, CTRL)

    assert office.said == ["请先在登记册中选一个人"] * 2


def test_the_household_is_walked_through_time(office: Office) -> None:
    households = office.desk.township.households
    lodger = office.desk.person("孙海")
    households.add_member(office.household, lodger, "99", "2026-02-01", "租住")
    households.remove_member(lodger, "2026-03-01")
    window = office.opened(HouseholdWindow, office.window, Qt.Key.Key_J, CTRL)
    view = window.view

    def names() -> set[str]:
        return {str(view.model.data(view.model.index(row, 1))) for row in range(view.model.rowCount())}

    assert "孙海" not in names()
    office.press(window, Qt.Key.Key_Left, ALT)
    assert (view.day.day, "孙海" in names()) == (date(2026, 3, 1), False)
    office.press(window, Qt.Key.Key_Left, ALT)
    assert (view.day.day, "孙海" in names()) == (date(2026, 2, 1), True)
    assert "6 人" in view._heading.text()
    office.press(window, Qt.Key.Key_Left, ALT)
    assert (view.day.day, "孙海" in names()) == (date(2026, 1, 31), False)
    assert not view.day.earlier.isEnabled()
    for _step in range(3):
        office.press(window, Qt.Key.Key_Right, ALT)
    assert view.day.day is None
    assert [view.timeline.data(view.timeline.index(row, 1)) for row in range(2)] == ["离户", "入户"]

    view.day.line.setFocus()
    office.answer(window, "2026-2-10")
    assert "孙海" in names()
    view.day.line.selectAll()
    office.answer(window, "soon")
    assert view.day.said.text() == "请写日期，如 2026-1-1"
    assert view.day.day == date(2026, 2, 10)


def test_a_change_made_in_the_view_is_seen_in_it(office: Office) -> None:
    window = office.opened(HouseholdWindow, office.window, Qt.Key.Key_J, CTRL)
    office.press(window, DOWN)
    dialog = office.opened(HouseholdDialog, window, Qt.Key.Key_6, ALT)
    assert "王芳" in dialog.preview.text()
    office.answer(dialog, "", "2026-3-1", "")
    office.saved(lambda: office.press(dialog, ENTER))

    assert window.view.model.rowCount() == 4
    assert window.view.timeline.rowCount() == 1
    office.desk.township.records.undo()


def test_a_household_that_is_taken_back_is_shown_no_more(office: Office) -> None:
    households = office.desk.township.households
    new = households.split(office.household, {office.son: "02"}, "8", office.desk.place(), "2026-03-05").record_id
    window = office.opened(HouseholdWindow, office.window, Qt.Key.Key_J, CTRL)
    view = window.view
    view.show_household(new)
    assert view.model.rowCount() == 1
    taken = office.desk.township.records.undo()
    assert taken is not None
    office.context.hub.changed.emit(taken.changes)

    assert view.model.rowCount() == 0
    assert not view.buttons["household_split"].isEnabled()


def test_enter_opens_a_member_in_the_register(office: Office) -> None:
    window = office.opened(HouseholdWindow, office.window, Qt.Key.Key_J, CTRL)
    office.press(window, DOWN)
    office.press(window, ENTER)

    assert office.window.register.sheet.resident_id == office.woman


def test_every_plan_has_its_action(window: MainWindow) -> None:
    made = {action.objectName() for action in window.actions()}
    assert set(PLANS) <= made
