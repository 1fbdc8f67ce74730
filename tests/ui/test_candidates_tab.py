"""Who may be owed: filters, answers by keys, letters, a case started, rosters and their columns."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.entitlements.candidate_facts import Answer
from app.domain.entitlements.candidates import Kind
from tests.ui.fake_township import FakeTownship, make_township
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.entitlements.candidate_dialogs import AnswerDialog, LetterDialog
from ui.pages.entitlements.candidates_tab import NONE_SHOWN, NOTHING, CandidatesTab
from ui.pages.entitlements.roster_dialog import LayoutDialog, RosterDialog
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> CandidatesTab:
    window.activateWindow()
    window.go_to("go_entitlements")
    window.entitlements.show_tab(window.entitlements.candidates)
    tab = window.entitlements.candidates
    qtbot.waitUntil(lambda: tab.model.rowCount() > 0)
    tab.table.setFocus()
    return tab


def names(tab: CandidatesTab) -> list[object]:
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def opened(qtbot: QtBot, parent: QDialog | CandidatesTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in parent.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def choose(tab: CandidatesTab, kind: str) -> None:
    tab.kind.setCurrentIndex(tab.kind.findData(kind))


def test_families_under_care_are_shown_only_where_they_are_asked_for(tab: CandidatesTab) -> None:
    assert names(tab) == ["张桂兰", "王秀英", "李小宝"]
    choose(tab, Kind.SPECIAL)
    assert names(tab) == ["陈秀英"]


def test_filters_narrow_and_say_when_nobody_fits(tab: CandidatesTab) -> None:
    tab.unlikely.setChecked(True)
    assert names(tab) == ["张桂兰", "王秀英", "李小宝", "赵国庆"]
    tab.timing.setCurrentIndex(tab.timing.findData("this_year"))
    assert names(tab) == ["张桂兰", "赵国庆"]
    tab.search.setText("国庆")
    assert names(tab) == ["赵国庆"]
    choose(tab, Kind.CHILD)
    assert tab.stack.currentIndex() == NONE_SHOWN
    assert not tab.letter.isEnabled()


def test_the_pane_shows_what_is_known_and_what_is_asked_for(tab: CandidatesTab) -> None:
    assert "张桂兰" in tab.pane.heading.text()
    tab.table.selectRow(1)
    assert "王秀英" in tab.pane.heading.text()


def test_an_answer_is_typed_and_who_declined_is_gone(qtbot: QtBot, tab: CandidatesTab, township: FakeTownship) -> None:
    QTest.keyClick(tab.table, Qt.Key.Key_A, ALT)
    dialog = opened(qtbot, tab, AnswerDialog)
    dialog.form.set_values({"answer": "declined"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: dialog.form.fields["way"].state == "error")
    assert not township.candidates.answers_given
    dialog.form.set_values({"way": "visit"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: names(tab) == ["王秀英", "李小宝"])
    (given,) = township.candidates.answers_given
    assert (given.answer, given.way, given.handler) == (Answer.DECLINED, "visit", "王芳")
    assert "已谢绝" in tab.summary.text()


def test_letters_of_all_that_are_chosen_keep_where_to_ask(
    qtbot: QtBot, tab: CandidatesTab, township: FakeTownship
) -> None:
    tab.table.selectAll()
    QTest.keyClick(tab.table, Qt.Key.Key_B, ALT)
    dialog = opened(qtbot, tab, LetterDialog)
    dialog.form.set_values({"telephone": "0700-1234567"})
    dialog.carry_out()
    opened(qtbot, tab, PreviewDialog)
    assert township.candidate_papers.lettered == ["张桂兰", "王秀英", "李小宝"]
    assert township.candidates.kept.telephone == "0700-1234567"
    assert township.candidates.kept.office == "清河镇家庭服务所"


def test_the_list_for_visits_is_what_is_shown(qtbot: QtBot, tab: CandidatesTab, township: FakeTownship) -> None:
    choose(tab, Kind.OLD_AGE)
    tab.print.trigger()
    opened(qtbot, tab, PreviewDialog)
    assert township.candidate_papers.listed == ["张桂兰", "王秀英"]


def test_a_case_is_started_for_one_who_is_chosen(qtbot: QtBot, tab: CandidatesTab, township: FakeTownship) -> None:
    tab.table.selectAll()
    assert not tab.start.isEnabled()
    tab.table.selectRow(1)
    with qtbot.waitSignal(tab.case_started) as signal:
        QTest.keyClick(tab.table, Qt.Key.Key_C, ALT)
    assert signal.args == [7]
    assert township.candidates.started == ["王秀英"]


def test_another_day_is_asked_about(qtbot: QtBot, tab: CandidatesTab, township: FakeTownship) -> None:
    tab.day.line.setText("2026-1-5")
    QTest.keyClick(tab.day.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: str(township.candidates.asked[-1]) == "2026-01-05")


def test_who_declined_may_wish_again(qtbot: QtBot, tab: CandidatesTab, township: FakeTownship) -> None:
    (person,) = township.register.rows([1])
    tab._ask_wish(person)
    dialog = opened(qtbot, tab, AnswerDialog)
    assert dialog.form.values()["answer"] == "wishes"
    dialog.form.set_values({"programme": "childcare_subsidy"})
    dialog.form.set_values({"way": "visit"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: bool(township.candidates.answers_given))
    (given,) = township.candidates.answers_given
    assert (given.programme, given.resident_id, given.answer) == ("childcare_subsidy", 1, Answer.WISHES)


def test_a_roster_is_written_with_purpose_and_receiver(
    qtbot: QtBot, tab: CandidatesTab, township: FakeTownship, tmp_path: Path
) -> None:
    QTest.keyClick(tab.table, Qt.Key.Key_E, ALT)
    dialog = opened(qtbot, tab, RosterDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("exit"))
    assert dialog.layouts.currentData() == "Ends"
    dialog.write_to(tmp_path / "花名册.xlsx")
    qtbot.waitUntil(dialog.purpose.hasFocus)
    dialog.purpose.setText("上报退出人员")
    dialog.receiver.setText("县卫生健康局")
    dialog.write_to(tmp_path / "花名册.xlsx")
    qtbot.waitUntil(lambda: bool(township.rosters.written))
    request, layout, purpose, receiver = township.rosters.written[0]
    assert (request.kind, request.year, layout, purpose, receiver) == (
        "exit", 2026, "Ends", "上报退出人员", "县卫生健康局",
    )  # fmt: skip


def test_columns_are_moved_renamed_and_kept(qtbot: QtBot, tab: CandidatesTab, township: FakeTownship) -> None:
    tab.roster.trigger()
    roster = opened(qtbot, tab, RosterDialog)
    roster.columns.click()
    dialog = opened(qtbot, roster, LayoutDialog)
    dialog.save()
    qtbot.waitUntil(dialog.name.hasFocus)
    dialog.name.setText("县局")
    dialog.table.setCurrentCell(1, 0)
    dialog.move_row(-1)
    heading, shown = dialog.table.item(0, 1), dialog.table.item(2, 0)
    assert heading is not None
    assert shown is not None
    heading.setText("公民身份证号")
    shown.setCheckState(Qt.CheckState.Unchecked)
    dialog.save()
    qtbot.waitUntil(lambda: "县局" in township.rosters.own)
    kept = township.rosters.own["县局"].columns
    assert [(one.key, one.heading) for one in kept[:3]] == [
        ("citizen_id", "公民身份证号"),
        ("name", ""),
        ("birth_date", ""),
    ]
    qtbot.waitUntil(lambda: roster.layouts.currentData() == "县局")


def test_an_empty_register_says_what_to_do_first(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> None:
    township = make_township(tmp_path, is_fresh=True)
    context = make_context(desk_app, township.as_township, Machine(tmp_path / "machine.ini"))
    tab = CandidatesTab(context)
    qtbot.addWidget(tab)
    tab.open()
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == NOTHING)
    context.tasks.close()
