"""Editing a scheme in the window: by keyboard, with live sums, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import Conflict
from app.domain.scoring.source import parse
from app.domain.text import Message
from tests.ui.composing import compose
from tests.ui.fake_schemes import SHIPPED
from tests.ui.fake_township import FakeTownship
from ui.pages.assessment import schemes_tab
from ui.pages.assessment.scheme_editor.copy_dialog import CopySchemeDialog
from ui.pages.assessment.scheme_editor.fact_dialog import FactDialog
from ui.pages.assessment.schemes_tab import SchemesTab
from ui.window import MainWindow

OWN = "own"
ITEM = ("sections", 0, "items", 0)
SECTION = ("sections", 0)
FAULTS = ("sections", 5, "items", 0)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shipped(window: MainWindow) -> SchemesTab:
    window.go_to("go_assessment")
    window.assessment.show_tab(window.assessment.schemes)
    return window.assessment.schemes


@pytest.fixture
def tab(window: MainWindow, township: FakeTownship) -> SchemesTab:
    township.schemes.copy(SHIPPED, OWN, "本镇办法")
    window.go_to("go_assessment")
    window.assessment.show_tab(window.assessment.schemes)
    return window.assessment.schemes


def type_into(tab: SchemesTab, key: str, text: str) -> None:
    tab.pane.form.focus(key)
    line = tab.pane.form.editors[key].widget
    QTest.keyClick(line, Qt.Key.Key_A, CTRL)
    compose(line, text)


def figures(tab: SchemesTab, path: tuple[str | int, ...]) -> list[str]:
    item = next(one for one in tab.pane.tree._items() if tuple(one.data(0, Qt.ItemDataRole.UserRole)) == path)
    return [item.text(column) for column in range(5)]


def test_a_shipped_scheme_is_only_looked_at(shipped: SchemesTab) -> None:
    assert shipped.opened is not None
    assert shipped.opened.scheme_id == SHIPPED
    assert not shipped.save.isEnabled()
    assert not shipped.delete.isEnabled()
    assert shipped.banners.texts()
    shipped.pane.tree.choose(ITEM)
    line = shipped.pane.form.editors["title"].widget
    QTest.keyClicks(line, "x")
    assert not shipped.opened.editor.is_changed
    assert not shipped.pane.remove.isEnabled()
    assert not shipped.pane.form.editors["rule"].widget.isEnabled()


def test_a_copy_is_made_to_be_edited(qtbot: QtBot, shipped: SchemesTab, township: FakeTownship) -> None:
    shipped.copy.trigger()
    dialog = shipped.findChild(CopySchemeDialog)
    assert isinstance(dialog, CopySchemeDialog)
    assert dialog.name.text() == f"{SHIPPED}-copy"
    township.schemes.own["taken"] = township.schemes.shipped
    dialog.name.setText("taken")
    dialog.copy()
    qtbot.waitUntil(lambda: not dialog.fault.isHidden())
    dialog.name.setText(OWN)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shipped.opened is not None and shipped.opened.scheme_id == OWN)
    assert shipped.opened is not None
    assert shipped.opened.editor.is_editable


def test_sums_and_problems_follow_the_typing(tab: SchemesTab) -> None:
    tab.pane.tree.choose(ITEM)
    type_into(tab, "max_points", "45")
    assert figures(tab, ITEM)[1] == "45"
    assert figures(tab, SECTION)[1:] == ["100", "105", "+5", "1"]
    assert tab.pane.remarks_model.rowCount() == 1
    assert "100" in tab.pane.sums.text()
    type_into(tab, "max_points", "40")
    assert tab.pane._below.currentIndex() == 0
    assert tab.opened is not None
    assert not tab.opened.editor.is_changed


def test_a_problem_takes_the_clerk_to_its_field(qtbot: QtBot, tab: SchemesTab) -> None:
    tab.pane.tree.choose(ITEM)
    type_into(tab, "title", "多孩率")
    assert tab.pane.form.editors["title"].widget.property("state") == "error"
    tab.pane.tree.choose(())
    tab.pane.remarks.setFocus()
    tab.pane.remarks.selectRow(0)
    QTest.keyClick(tab.pane.remarks, Qt.Key.Key_Return)
    assert tab.pane.tree.path == ITEM
    qtbot.waitUntil(tab.pane.form.editors["title"].widget.hasFocus)


def test_undo_and_redo_belong_to_the_editor_while_it_has_something(
    tab: SchemesTab, township: FakeTownship, window: MainWindow
) -> None:
    tab.pane.tree.choose(ITEM)
    tab.pane.tree.setFocus()
    QTest.keyClick(tab.pane.tree, Qt.Key.Key_Delete)
    assert figures(tab, ITEM)[0] == "季度联席会议及议定事项落实"
    QTest.keyClick(tab.pane.tree, Qt.Key.Key_Z, CTRL)
    assert figures(tab, ITEM)[0] == "服务责任书签订"
    assert township.register.undone == 0
    QTest.keyClick(tab.pane.tree, Qt.Key.Key_Y, CTRL)
    assert figures(tab, ITEM)[0] == "季度联席会议及议定事项落实"
    QTest.keyClick(tab.pane.tree, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.NoModifier)
    window.undo_save.trigger()
    assert figures(tab, ITEM)[0] == "服务责任书签订"


def test_entries_are_arranged_by_keys(qtbot: QtBot, tab: SchemesTab) -> None:
    tree = tab.pane.tree
    tree.choose(ITEM)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down, ALT)
    assert tree.path == ("sections", 0, "items", 1)
    QTest.keyClick(tree, Qt.Key.Key_Up, ALT)
    QTest.keyClick(tree, Qt.Key.Key_D, CTRL)
    assert tree.path == ("sections", 0, "items", 1)
    assert figures(tab, tree.path)[0] == "服务责任书签订"
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    assert tree.path == ("sections", 0, "items", 2)
    qtbot.waitUntil(tab.pane.form.editors["title"].widget.hasFocus)
    tree.choose(("tiers",))
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    assert figures(tab, ("tiers", 0))[0]
    assert tab.pane.form.path == ("tiers", 0)


def test_enter_goes_through_the_form_and_back_to_the_tree(qtbot: QtBot, tab: SchemesTab) -> None:
    tab.pane.tree.choose(("classes", 0))
    tab.pane.tree.setFocus()
    QTest.keyClick(tab.pane.tree, Qt.Key.Key_Return)
    form = tab.pane.form
    qtbot.waitUntil(form.editors["title"].widget.hasFocus)
    QTest.keyClick(form.editors["title"].widget, Qt.Key.Key_Return)
    qtbot.waitUntil(form.editors["at_least"].widget.hasFocus)
    QTest.keyClick(form.editors["at_least"].widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(form.editors["title"].widget.hasFocus)


def test_another_rule_brings_its_fields(tab: SchemesTab) -> None:
    tab.pane.tree.choose(ITEM)
    box = tab.pane.form.editors["rule"].widget
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("checklist"))
    box.activated.emit(box.currentIndex())
    lines = tab.pane.form.lines["lines"]
    lines.add_line()
    for editor, text in zip(lines.cells[0], ("board", "公示栏", "40"), strict=True):
        compose(editor.widget, text)
    assert tab.opened is not None
    item = parse_item(tab)
    assert item["lines"] == [{"key": "board", "title": "公示栏", "points": 40}]
    lines.remove_line(0)
    assert "lines" not in parse_item(tab)


def parse_item(tab: SchemesTab) -> dict[str, object]:
    assert tab.opened is not None
    return tab.opened.editor._tree.entry(ITEM)


def test_a_fact_is_found_by_words_and_taken_by_enter(tab: SchemesTab) -> None:
    tab.pane.tree.choose(FAULTS)
    tab.pane.form.lines["deductions"].cells[0][0].widget.click()  # type: ignore[attr-defined]  # a button
    dialog = tab.findChild(FactDialog)
    assert isinstance(dialog, FactDialog)
    current = dialog.current()
    assert current is not None
    assert current.key == "late_complaints"
    QTest.keyClicks(dialog.line, "births")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "births" in tab.pane.remarks_model.record(0).text.lower()  # type: ignore[union-attr]  # there is one
    assert tab.pane.tree.path == FAULTS


def test_quarters_are_ticked(tab: SchemesTab) -> None:
    tab.pane.tree.choose(ITEM)
    boxes = tab.pane.form.editors["quarters"]
    target = boxes.target
    QTest.keyClick(target, Qt.Key.Key_Space)
    assert parse_item(tab)["quarters"] == [1]
    QTest.keyClick(target, Qt.Key.Key_Space)
    assert "quarters" not in parse_item(tab)


def test_what_is_not_saved_is_kept_and_taken_up_again(
    qtbot: QtBot, tab: SchemesTab, township: FakeTownship, window: MainWindow
) -> None:
    tab.pane.tree.choose(ITEM)
    type_into(tab, "title", "责任书")
    window.go_to("go_register")
    qtbot.waitUntil(lambda: OWN in township.schemes.drafts)
    tab.opened = None
    window.go_to("go_assessment")
    assert tab.opened is not None
    assert tab.opened.editor.is_changed
    assert tab.banners.texts()
    tab.discard()
    qtbot.waitUntil(lambda: tab.opened is not None and not tab.opened.editor.is_changed)
    assert township.schemes.drafts == {}


def test_saving_says_whether_the_scheme_can_be_used(qtbot: QtBot, tab: SchemesTab, township: FakeTownship) -> None:
    tab.pane.tree.choose(ITEM)
    type_into(tab, "max_points", "45")
    assert tab.save.isEnabled()
    with qtbot.waitSignal(tab.context.hub.said):
        tab.save.trigger()
    assert not tab.save.isEnabled()
    assert "max_points = 45" in township.schemes.own[OWN]
    assert township.schemes.drafts == {}
    type_into(tab, "max_points", "40")
    with qtbot.waitSignal(tab.context.hub.said):
        tab.save.trigger()
    assert township.schemes.versions[OWN] == 3


def test_a_refused_save_keeps_what_was_typed(qtbot: QtBot, tab: SchemesTab, township: FakeTownship) -> None:
    tab.pane.tree.choose(ITEM)
    type_into(tab, "title", "责任书")
    township.schemes.versions[OWN] += 1
    tab.save.trigger()
    qtbot.waitUntil(lambda: bool(tab.banners.texts()))
    assert parse_item(tab)["title"] == "责任书"
    tab._save_over()
    qtbot.waitUntil(lambda: not tab.save.isEnabled())
    assert "责任书" in township.schemes.own[OWN]
    assert tab.banners.texts() == []
    township.schemes.refuse_with = Conflict(Message("T", "x"))
    type_into(tab, "title", "责任书二")
    tab.save.trigger()
    qtbot.waitUntil(lambda: bool(tab.banners.texts()))
    tab.discard()
    qtbot.waitUntil(lambda: tab.opened is not None and not tab.opened.editor.is_changed)


def test_a_deleted_scheme_leaves_the_list(qtbot: QtBot, tab: SchemesTab, township: FakeTownship) -> None:
    with qtbot.waitSignal(tab.context.hub.said):
        tab.delete.trigger()
    assert tab.opened is not None
    assert tab.opened.scheme_id == SHIPPED
    township.schemes.copy(SHIPPED, OWN)
    tab.context.hub.changed.emit(Changes.of("office_scheme"))
    assert tab.model.rowCount() == 2


def test_a_change_from_elsewhere_is_followed_unless_one_is_typing(tab: SchemesTab, township: FakeTownship) -> None:
    schemes = township.schemes
    schemes.save(OWN, parse(schemes.own[OWN]) | {"title": "别处改的"}, 1)
    tab.context.hub.changed.emit(Changes.of("office_scheme"))
    assert tab.heading.text() == "别处改的"
    tab.pane.tree.choose(())
    type_into(tab, "title", "正在改的")
    schemes.save(OWN, parse(schemes.own[OWN]) | {"title": "再改"}, 2)
    tab.context.hub.changed.emit(Changes.of("office_scheme"))
    assert tab.heading.text() == "正在改的"


def test_files_come_in_and_go_out(
    qtbot: QtBot, shipped: SchemesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "out.toml"
    monkeypatch.setattr(schemes_tab, "pick_new_file", lambda *_args: file)
    monkeypatch.setattr(schemes_tab, "pick_file", lambda *_args: file)
    with qtbot.waitSignal(shipped.context.hub.said):
        shipped.hand_out.trigger()
    assert file.read_text(encoding="utf-8").startswith("#")
    with qtbot.waitSignal(shipped.context.hub.said):
        shipped.take_in.trigger()
    assert shipped.opened is not None
    assert shipped.opened.scheme_id == "out"
