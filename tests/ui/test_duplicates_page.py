"""The page of duplicates, by key alone: look, choose, merge, say no, take apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import NotFound
from tests.offices import citizen_id, new_desk
from tests.ui.fake_township import FakeTownship
from ui.machine import Machine
from ui.main import make_context
from ui.pages.duplicates import merges_tab
from ui.pages.duplicates.page import DuplicatesPage
from ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def look(qtbot: QtBot, window: MainWindow, count: int) -> DuplicatesPage:
    """Open the page and search, by key; the table takes the focus as soon as it is seen."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_3, CTRL)
    page = window.duplicates
    press(window, Qt.Key.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(lambda: page.pairs.model.rowCount() == count)
    qtbot.waitUntil(lambda: page.pairs.choices.rowCount() > 0)
    return page


def test_the_page_says_what_it_is_for_before_the_first_search(window: MainWindow) -> None:
    window.go_to("go_duplicates")
    assert window.duplicates.pairs._stack.currentIndex() == 1
    assert not window.duplicates.pairs.merge.isEnabled()


def test_values_are_chosen_and_merged_by_key(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    page = look(qtbot, window, 2)
    press(page.pairs.table, Qt.Key.Key_Return)
    fields = page.pairs.fields
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fields)
    assert page.pairs.choices.choices == {"name": "survivor", "note": "dropped"}
    press(fields, Qt.Key.Key_2)
    press(fields, Qt.Key.Key_Left)
    assert page.pairs.choices.choices == {"name": "dropped", "note": "survivor"}
    shown = [page.pairs.choices.data(page.pairs.choices.index(0, side)) for side in (1, 2)]
    assert shown == ["    郑晓芸", "✓ 郑晓云"]
    press(fields, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.pairs.table)
    press(window, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: page.pairs.model.rowCount() == 1)
    assert township.duplicates.merged == [(1, 2, {"name": "dropped", "note": "survivor"})]


def test_two_people_are_said_to_be_two_by_key(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    page = look(qtbot, window, 2)
    press(window, Qt.Key.Key_J, CTRL | SHIFT)
    assert page.pairs.table.currentIndex().row() == 1
    press(window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: page.pairs.model.rowCount() == 1)
    press(window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: page.pairs._stack.currentIndex() == 2)
    assert township.duplicates.open == []
    assert not page.pairs.not_same.isEnabled()


def test_a_reason_is_typed_and_settles_the_pair(qtbot: QtBot, window: MainWindow, township: FakeTownship) -> None:
    page = look(qtbot, window, 2)
    line = page.pairs.reason
    line.setFocus()
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.pairs.fields)
    assert len(township.duplicates.open) == 2
    QApplication.sendEvent(line, QInputMethodEvent("shuangbao", []))
    press(line, Qt.Key.Key_Return)
    assert len(township.duplicates.open) == 2
    composed = QInputMethodEvent()
    composed.setCommitString("双胞胎")
    QApplication.sendEvent(line, composed)
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.pairs.model.rowCount() == 1)
    assert township.duplicates.reasons == ["双胞胎"]


@pytest.fixture
def real(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    desk = new_desk(tmp_path)
    desk.places()
    number = citizen_id("19710508", "326")
    desk.person("郑晓芸", birth_date="1971-05-08", household_no="H1", citizen_id=number)
    desk.person("郑晓云", birth_date="1971-05-08", household_no="H1", note="听力不便")
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    context.tasks.close()
    desk.township.close()


def values(window: MainWindow) -> list[tuple[str, str]]:
    """Give name and note of everybody; nothing where the worker is merging just now."""
    register = window.context.township.register
    try:
        forms = [register.form(one).values for one in register.list_ids()]
    except NotFound:
        return []
    return [(form["name"], form["note"]) for form in forms]


def test_a_merge_and_its_undoing_in_a_real_office(
    qtbot: QtBot, real: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = look(qtbot, real, 1)
    before = values(real)
    press(real, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: values(real) == [("郑晓芸", "听力不便")])
    qtbot.waitUntil(lambda: page.pairs._stack.currentIndex() == 2)
    press(real, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: values(real) == before)
    qtbot.waitUntil(lambda: page.pairs.choices.rowCount() > 0)
    press(real, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: page.pairs._stack.currentIndex() == 2)
    page.tabs.tabBar().setFocus()
    press(page.tabs.tabBar(), Qt.Key.Key_Right)
    qtbot.waitUntil(page.merges.unmerge.isEnabled)
    press(real, Qt.Key.Key_U, CTRL)
    qtbot.waitUntil(lambda: values(real) == before)
    qtbot.waitUntil(lambda: not page.merges.unmerge.isEnabled())

    service = real.context.township.duplicates
    service.merge(1, 2, {"note": "dropped"})
    form = real.context.township.register.form(1)
    real.context.township.register.save(1, form.values | {"note": "后来改的"}, form.row_version)
    monkeypatch.setattr(merges_tab, "ask", lambda *_args: QMessageBox.StandardButton.Yes)
    page.merges.refresh()
    qtbot.waitUntil(page.merges.unmerge.isEnabled)
    press(real, Qt.Key.Key_U, CTRL)
    qtbot.waitUntil(lambda: values(real) == [("郑晓芸", "后来改的"), ("郑晓云", "听力不便")])


def test_a_refused_row_is_settled_by_key(qtbot: QtBot, real: MainWindow, tmp_path: Path) -> None:
    number = citizen_id("19660102", "333")
    table = tmp_path / "people.csv"
    table.write_text(
        "姓名,性别,出生日期,身份证号,户号,村名称\n"
        f"李建国,男,1966-01-02,{number},H2,西山村\n李健国,男,1966-01-02,{number[:-1]},H2,西山村\n",
        encoding="utf-8-sig",
    )
    township = real.context.township
    township.imports.run("residents", table)
    page = look(qtbot, real, 2)
    position = next(at for at in range(2) if (pair := page.pairs.model.record(at)) is not None and pair.other.is_held)
    page.pairs.table.selectRow(position)
    qtbot.waitUntil(lambda: page.pairs.choices.rowCount() > 0 and page.pairs._held.isVisible())
    assert page.pairs.choices.choices == {}
    people = township.register.counts().residents
    press(real, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: page.pairs.model.rowCount() == 1)
    assert township.register.counts().residents == people
