"""The tab of cases over a real office: opened, checked, signed by two, account typed twice, all by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import wording
from app.bootstrap import create_township
from tests.entitlement_cases import ACCOUNT, make_case
from tests.offices import PASSPHRASE, PROFILE, SURROUNDINGS, Desk
from tests.ui.fake_township import make_township
from ui.machine import Machine
from ui.main import make_context
from ui.pages.entitlements.case_check_dialogs import CriteriaDialog, DocumentsDialog
from ui.pages.entitlements.case_dialogs import AccountDialog, CaseStepDialog, NewCaseDialog
from ui.pages.entitlements.cases_tab import LISTED, NONE_SHOWN, NOTHING, CasesTab
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=wording.load(), surroundings=SURROUNDINGS)
    desk = Desk(township, tmp_path)
    desk.places()
    township.records.set_operator("王丽")
    yield desk
    township.close()


@pytest.fixture
def tab(qtbot: QtBot, desk_app: QApplication, office: Desk, tmp_path: Path) -> Iterator[CasesTab]:
    context = make_context(desk_app, office.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(960, 540)
        window.show()
    window.activateWindow()
    window.go_to("go_entitlements")
    window.entitlements.show_tab(window.entitlements.cases)
    yield window.entitlements.cases
    window.close()
    context.tasks.close()


def opened(qtbot: QtBot, tab: CasesTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    dialog = visible()[0]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def save(qtbot: QtBot, tab: CasesTab, dialog: QDialog) -> None:
    with qtbot.waitSignal(tab.context.hub.said):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def press(qtbot: QtBot, tab: CasesTab, key: Qt.Key) -> None:
    tab.window().activateWindow()
    qtbot.waitUntil(tab.window().isActiveWindow)
    QTest.keyClick(tab.window(), key, Qt.KeyboardModifier.AltModifier)


def names(tab: CasesTab) -> list[object]:
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_case_is_opened_for_a_person_of_the_register(qtbot: QtBot, office: Desk, tab: CasesTab) -> None:
    assert tab.stack.currentIndex() == NOTHING
    office.person("李桂英", birth_date="1966-03-05")
    press(qtbot, tab, Qt.Key.Key_F)
    dialog = opened(qtbot, tab, NewCaseDialog)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "请从底册中选择扶助对象" in words(dialog))
    QTest.keyClicks(dialog.picker.line, "lgy")
    qtbot.waitUntil(lambda: dialog.picker.current() is not None)
    QTest.keyClick(dialog.picker.line, Qt.Key.Key_Return)
    assert "李桂英" in dialog.person.text()
    save(qtbot, tab, dialog)
    assert tab.stack.currentIndex() == LISTED
    assert names(tab) == ["李桂英"]
    assert tab.board["draft"].text() == "待受理 1"


def test_enter_takes_the_next_step_and_two_people_must_sign(qtbot: QtBot, office: Desk, tab: CasesTab) -> None:
    person = office.person("李桂英", birth_date="1966-03-05")
    case_id = make_case(office.township, person, until_stage="township_review")
    tab.show_case(case_id)
    assert "乡镇初审：经办人意见" in tab.pane.clock.text()
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = opened(qtbot, tab, CaseStepDialog)
    assert dialog.form.values()["person"] == "王丽"
    assert "责任人" in dialog.preview.text()
    save(qtbot, tab, dialog)
    press(qtbot, tab, Qt.Key.Key_G)
    dialog = opened(qtbot, tab, CaseStepDialog)
    assert dialog.form.values()["person"] == ""
    dialog.form.set_values({"person": "王丽"})
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.form.fields["person"].state == "error")
    dialog.form.set_values({"person": "赵敏"})
    save(qtbot, tab, dialog)
    assert tab.pane.clock.text().startswith("乡镇公示：经办人意见")


def test_criteria_and_papers_are_gone_through(qtbot: QtBot, office: Desk, tab: CasesTab) -> None:
    case_id = office.township.cases.open("old_age_reward", "one_child", office.person())
    tab.show_case(case_id)
    press(qtbot, tab, Qt.Key.Key_H)
    criteria = opened(qtbot, tab, CriteriaDialog)
    criteria.lines[0].choice.setCurrentIndex(criteria.lines[0].choice.findData("met"))
    save(qtbot, tab, criteria)
    press(qtbot, tab, Qt.Key.Key_I)
    papers = opened(qtbot, tab, DocumentsDialog)
    assert papers.lines[0].choice.findData("not_needed") == -1
    papers.lines[0].choice.setCurrentIndex(papers.lines[0].choice.findData("received"))
    save(qtbot, tab, papers)
    detail = office.township.cases.detail(case_id)
    assert [one.verdict for one in detail.criteria] == ["met", "not_checked", "not_checked", "not_checked"]
    assert detail.documents[0].state == "received"
    assert {one.state for one in detail.documents[1:]} == {"missing", "not_needed"}


def test_an_account_is_typed_a_second_time_without_seeing_it(qtbot: QtBot, office: Desk, tab: CasesTab) -> None:
    case_id = make_case(office.township, office.person("李桂英", birth_date="1966-03-05"), account_no="")
    tab.show_case(case_id)
    press(qtbot, tab, Qt.Key.Key_G)
    first = opened(qtbot, tab, AccountDialog)
    assert not first.is_second
    first.form.set_values({"bank": "云岭农商银行", "account_no": ACCOUNT})
    save(qtbot, tab, first)
    qtbot.waitUntil(lambda: "等待第二次录入" in words(tab.pane))
    assert ACCOUNT[-4:] not in words(tab.pane)
    press(qtbot, tab, Qt.Key.Key_J)
    second = opened(qtbot, tab, AccountDialog)
    assert second.is_second
    assert second.form.values() == {"account_no": "", "holder": "", "by": "王丽"}
    second.form.set_values({"account_no": ACCOUNT[:-1] + "2", "holder": "李桂英", "by": "赵敏"})
    QTest.keyClick(second, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: second.form.fields["account_no"].state == "error")
    second.form.set_values({"account_no": ACCOUNT})
    save(qtbot, tab, second)
    assert office.township.cases.detail(case_id).info.has_account
    qtbot.waitUntil(lambda: f"…{ACCOUNT[-4:]}" in words(tab.pane))
    assert ACCOUNT not in words(tab.pane)


def test_nothing_that_undoes_is_proposed_as_the_next_step(office: Desk, tab: CasesTab) -> None:
    tab.show_case(make_case(office.township, office.person("李桂英", birth_date="1966-03-05")))
    assert not tab.next_step.isEnabled()
    assert [button.text() for button in tab.pane.steps] == ["撤销确认", "收回上一意见"]  # type: ignore[attr-defined]


def test_the_board_and_the_filters_narrow_the_list(qtbot: QtBot, office: Desk, tab: CasesTab) -> None:
    people = [office.person(name, birth_date="1966-03-05") for name in ("李桂英", "王秀兰")]
    office.township.cases.open("local_aid", "mother", people[0])
    make_case(office.township, people[1])
    tab.open()
    assert names(tab) == ["王秀兰", "李桂英"]
    tab.board["draft"].click()
    assert names(tab) == ["李桂英"]
    tab.board["correction"].click()
    assert tab.stack.currentIndex() == NONE_SHOWN
    tab.programme.setCurrentIndex(tab.programme.findData("old_age_reward"))
    assert names(tab) == ["王秀兰"]
    assert list(tab.board)[1] == "stage:village_review"
    tab.programme.setCurrentIndex(0)
    tab.search.setText("李")
    qtbot.waitUntil(lambda: names(tab) == ["李桂英"])


def test_an_application_is_corrected(qtbot: QtBot, office: Desk, tab: CasesTab) -> None:
    case_id = office.township.cases.open("old_age_reward", "one_child", office.person(), applied_on="2026-01-05")
    tab.show_case(case_id)
    press(qtbot, tab, Qt.Key.Key_K)
    dialog = opened(qtbot, tab, NewCaseDialog)
    assert dialog.form.values()["applied_on"] == "2026-01-05"
    dialog.form.set_values({"category": "two_daughters", "note": "本人来所"})
    save(qtbot, tab, dialog)
    row = office.township.cases.detail(case_id).row
    assert (row.category, row.note) == ("two_daughters", "本人来所")


def test_an_office_without_cases_says_what_to_do_first(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> None:
    township = make_township(tmp_path, is_fresh=True)
    context = make_context(desk_app, township.as_township, Machine(tmp_path / "machine.ini"))
    tab = CasesTab(context)
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    assert tab.stack.currentIndex() == NOTHING
    assert "有人申请就建立个案" in words(tab)
    context.tasks.close()
