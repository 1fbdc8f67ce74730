"""Meetings and notices in the window, over a real office: from what waits to the closed notice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app import wording
from app.bootstrap import create_township
from tests.notice_cases import consent, waiting_case
from tests.offices import PASSPHRASE, PROFILE, SURROUNDINGS, Desk
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.entitlements.meeting_dialog import MeetingDialog
from ui.pages.entitlements.notice_dialogs import DraftDialog, NoticeStepDialog
from ui.pages.entitlements.notice_rows import MEETING, NOTICE
from ui.pages.entitlements.notices_tab import LISTED, NONE_SHOWN, NOTHING, NoticesTab

Dialog = TypeVar("Dialog", bound=QDialog)
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=wording.load(), surroundings=SURROUNDINGS)
    desk = Desk(township, tmp_path)
    desk.places()
    yield desk
    township.close()


@pytest.fixture
def tab(qtbot: QtBot, desk_app: QApplication, office: Desk, tmp_path: Path) -> Iterator[NoticesTab]:
    context = make_context(desk_app, office.township, Machine(tmp_path / "machine.ini"))
    tab = NoticesTab(context)
    qtbot.addWidget(tab)
    tab.resize(960, 480)
    with qtbot.waitExposed(tab):
        tab.show()
    yield tab
    context.tasks.close()


def opened(qtbot: QtBot, tab: NoticesTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    dialog = visible()[0]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def pressed(qtbot: QtBot, tab: NoticesTab, key: Qt.Key) -> None:
    """Press a key of the tab."""
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    QTest.keyClick(tab.table, key, ALT)


def saved(qtbot: QtBot, tab: NoticesTab, dialog: QDialog) -> None:
    """Save by key and wait until it is done."""
    with qtbot.waitSignal(tab.context.hub.said):
        QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)


def clocks(tab: NoticesTab) -> list[object]:
    return [tab.model.index(row, 3).data() for row in range(tab.model.rowCount())]


def test_an_empty_tab_says_what_will_stand_here(tab: NoticesTab) -> None:
    tab.open()
    assert tab.stack.currentIndex() == NOTHING
    assert not tab.draft.isEnabled()


def test_a_meeting_is_written_down_by_keys(qtbot: QtBot, tab: NoticesTab, office: Desk) -> None:
    case_id = waiting_case(office, "李桂英", "village_review")
    waiting_case(office, "张三丰", "village_review")
    tab.open()
    assert clocks(tab) == ["2件待评议"]
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = opened(qtbot, tab, MeetingDialog)
    QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.form.fields["chair"].state == "error"
    dialog.form.set_values({"chair": "赵敏", "recorder": "王丽", "entitled": "30", "present": "18"})
    dialog.line.set_values({"in_favour": "16", "against": "2"})
    dialog.take_votes()
    assert dialog.table.currentIndex().row() == 1
    QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.isVisible(), "fewer than two thirds came: this is asked about once"
    saved(qtbot, tab, dialog)
    detail = office.township.village_reviews.detail(1)
    assert [(vote.case_id, vote.in_favour, vote.result) for vote in detail.votes] == [(case_id, 16, "passed")]
    assert tab._chosen_key() == (MEETING, 1, "")
    assert "不足三分之二" in " ".join(label.text() for label in tab.pane.findChildren(type(tab.summary)))


def test_a_notice_goes_its_whole_way(qtbot: QtBot, tab: NoticesTab, office: Desk) -> None:
    waiting_case(office, "张三丰")
    tab.open()
    pressed(qtbot, tab, Qt.Key.Key_N)
    draft = opened(qtbot, tab, DraftDialog)
    draft.form.set_values({"name_style": "masked"})
    saved(qtbot, tab, draft)
    assert tab._chosen_key() == (NOTICE, 1, "")
    pressed(qtbot, tab, Qt.Key.Key_S)
    post = opened(qtbot, tab, NoticeStepDialog)
    QTest.keyClick(post, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: post.form.fields["place"].state == "error")
    post.form.set_values({
        "posted_on": "2026-06-10", "place": "村务公开栏", "office": "望溪镇人民政府", "phone": "0700-1234567", "handler": "王丽",
        "responsible": "王丽",
    })  # fmt: skip
    QTest.keyClick(post, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: [key for key, one in post.form.fields.items() if one.state == "error"] == ["responsible"])
    post.form.set_values({"responsible": "赵敏"})
    saved(qtbot, tab, post)
    assert clocks(tab) == ["2026-06-17已期满，待撤下"]
    pressed(qtbot, tab, Qt.Key.Key_O)
    objection = opened(qtbot, tab, NoticeStepDialog)
    objection.form.set_values({"received_on": "2026-06-12", "channel": "visit", "content": "户口不在本村"})
    saved(qtbot, tab, objection)
    tab.take("answer", 1)
    answer = opened(qtbot, tab, NoticeStepDialog)
    answer.form.set_values({
        "handled_on": "2026-06-15", "handling": "核对户口簿，在本村", "result": "not_upheld", "handler": "王丽", "responsible": "赵敏",
    })  # fmt: skip
    saved(qtbot, tab, answer)
    for values in ({"removed_on": "2026-06-18"}, {"handler": "王丽", "responsible": "赵敏"}):
        tab.next_step.trigger()
        step = opened(qtbot, tab, NoticeStepDialog)
        step.form.set_values(values)
        saved(qtbot, tab, step)
    detail = office.township.public_notices.detail(1)
    assert (detail.info.state, detail.result, detail.lines[0].name) == ("closed", "answered", "张*丰")
    assert clocks(tab) == ["2026-07-01办结：有异议，已答复"]


def test_who_is_left_out_is_said_before_drawing_up(qtbot: QtBot, tab: NoticesTab, office: Desk) -> None:
    options = {"programme": "special_support_death", "category": "death"}
    waiting_case(office, "李桂英", **options)
    consent(office, waiting_case(office, "张三丰", **options))
    tab.open()
    assert clocks(tab) == ["1件待公示，1件暂不能公示"]
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = opened(qtbot, tab, DraftDialog)
    assert "李桂英" in dialog.left_out.text()
    saved(qtbot, tab, dialog)
    assert not tab.web.isEnabled()


def test_filters_and_words_narrow_the_list(tab: NoticesTab, office: Desk) -> None:
    waiting_case(office, "李桂英")
    waiting_case(office, "王五", "village_review", village="西山村")
    tab.open()
    assert tab.model.rowCount() == 2
    tab.filter.setCurrentIndex(tab.filter.findData("meetings"))
    assert [tab.model.index(row, 1).data() for row in range(tab.model.rowCount())] == ["西山村"]
    tab.search.setText("东河")
    assert tab.stack.currentIndex() == NONE_SHOWN
    tab.filter.setCurrentIndex(tab.filter.findData("notices"))
    assert tab.stack.currentIndex() == LISTED


def test_papers_are_shown(qtbot: QtBot, tab: NoticesTab, office: Desk) -> None:
    waiting_case(office, "李桂英", "village_review")
    tab.open()
    tab._fill_print_menu()
    assert [action.text() for action in tab._print_menu.actions()] == ["评议会议记录（空白）"]
    tab._print_menu.actions()[0].trigger()
    opened(qtbot, tab, PreviewDialog).close()


def test_the_tab_fits_a_small_screen(tab: NoticesTab, office: Desk) -> None:
    waiting_case(office, "李桂英")
    tab.open()
    assert tab.minimumSizeHint().width() <= 960
    assert len(tab.pane.steps) == 1
