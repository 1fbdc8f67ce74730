"""Villages renamed and joined, by keys alone, over a real office."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.family_office import CTRL, ENTER, Office, office
from ui.dialogs.places.dialog import JOIN, PlacesDialog

__all__ = ["office"]
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # a popup on the screen that is none


def start(office: Office) -> PlacesDialog:
    keys = CTRL | Qt.KeyboardModifier.ShiftModifier
    return office.opened(PlacesDialog, office.window, Qt.Key.Key_L, keys)


def test_a_village_gets_another_name(office: Office) -> None:
    dialog = start(office)
    office.answer(dialog, "西山村")
    office.answer(dialog, "西山新村", "2026-1-1", "望政发〔2026〕1号")
    assert dialog.preview.text() == "西山村自 2026-1-1 起更名为西山新村。"
    assert dialog.focusWidget() is dialog.go
    office.saved(lambda: office.press(dialog, ENTER))

    assert [village.name for village in office.desk.township.places.villages()] == ["东河村", "西山新村"]
    past = dialog.past.record(0)
    assert past is not None
    assert (past.before, past.after, past.document_no) == ("西山村", "西山新村", "望政发〔2026〕1号")
    assert "Ctrl+Z" in dialog.banners.texts()[0]
    assert not dialog.is_dirty


def test_a_village_is_joined_to_another(office: Office) -> None:
    dialog = start(office)
    dialog.tabs.setCurrentIndex(JOIN)
    dialog._sides[JOIN].view.focus()
    office.answer(dialog, "东河", "西山", "2026-1-1")
    assert dialog.preview.text() == "东河村（5 人，2 个组）自 2026-1-1 起并入西山村。"
    office.saved(lambda: office.press(dialog, ENTER, CTRL))

    (village,) = office.desk.township.places.villages()
    assert (village.name, village.residents) == ("西山村", 5)
    assert dialog.villages.rowCount() == 1


def test_what_is_missing_or_impossible_is_said_and_kept(office: Office) -> None:
    dialog = start(office)
    office.press(dialog, Qt.Key.Key_S, CTRL)
    view = dialog._sides[0].view
    assert {key for key, field in view.fields.items() if field.state == "error"} == {"place", "new_name"}
    office.answer(dialog, "nowhere", "东河村")
    office.press(dialog, Qt.Key.Key_S, CTRL)
    assert view.fields["place"].message == "请从列表中选择"
    office.answer(dialog, "西山村")
    office.press(dialog, Qt.Key.Key_S, CTRL)
    office.qtbot.waitUntil(lambda: bool(dialog.banners.texts()))

    assert "东河村 already" in dialog.banners.texts()[0]
    assert view.values()["new_name"] == "东河村"
