"""A round in the real window: planned, drawn, marked by the number keys, with evidence, closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.inspection.marking import Verdict
from app.practice.tables import PracticeSize
from tests.evidence_files import PDF, png
from tests.inspection_scheme import SCHEME
from tests.offices import CHEAP
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.assessment import round_dialogs, rounds_tab
from ui.pages.assessment.marking_pane import FORM
from ui.pages.assessment.round_dialogs import DrawDialog, RoundDialog, TeamsDialog
from ui.pages.assessment.rounds_tab import MARKING, ROUNDS, RoundsTab
from ui.window import MainWindow

SMALL = PracticeSize(villages=2, groups=4, households=30, residents=100)
SEED = "2026-07-01 彩票 03 08 17 会上报数 58"


@pytest.fixture
def desk(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    surroundings = bootstrap.Surroundings(kdf_cost=CHEAP)
    township = bootstrap.create_practice(
        tmp_path / "office", "for this test only", size=SMALL, surroundings=surroundings
    )
    # Under this township's schemes nothing is asked of inspectors; they get one that asks everything.
    township.inspections._schemes.texts = lambda: {"rounds": SCHEME}  # type: ignore[method-assign]
    context = make_context(desk_app, township, Machine(tmp_path / "machine.ini"), is_practice=True)
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    context.tasks.close()
    township.close()


@pytest.fixture
def tab(qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch) -> RoundsTab:
    """Give the tab with a year planned, the round that is due chosen."""
    yes = QMessageBox.StandardButton.Yes
    for module in (round_dialogs, rounds_tab):
        monkeypatch.setattr(module, "ask", lambda *_args: yes)
    # The results cannot read this scheme before the rules know checklists; the tab alone is looked at here.
    desk.stack.setCurrentWidget(desk.assessment)
    tab = desk.assessment.rounds
    desk.assessment.tabs.blockSignals(True)
    desk.assessment.show_tab(tab)
    tab.open()
    tab.plan.trigger()
    qtbot.waitUntil(lambda: tab.current_round() is not None)
    return tab


def chosen_round(tab: RoundsTab) -> int:
    info = tab.current_round()
    assert info is not None
    return info.round_id


def draw(qtbot: QtBot, tab: RoundsTab) -> DrawDialog:
    dialog = DrawDialog(tab.context, chosen_round(tab), tab)
    dialog.open()
    dialog.seed.setText(SEED)
    dialog.draw()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=30_000)
    return dialog


@pytest.fixture
def marking(qtbot: QtBot, tab: RoundsTab) -> RoundsTab:
    """Give the tab with the first village open for marking."""
    draw(qtbot, tab).accept()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    tab.window().activateWindow()
    tab.start_marking()
    assert tab.stack.currentIndex() == MARKING
    return tab


def idle(qtbot: QtBot, tab: RoundsTab) -> None:
    qtbot.waitUntil(lambda: not tab.context.tasks.is_busy, timeout=30_000)


def test_an_office_without_rounds_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("go_assessment")
    tab = window.assessment.rounds
    window.assessment.show_tab(tab)
    assert tab._lists.currentIndex() == rounds_tab.EMPTY
    assert not tab.draw.isEnabled()
    tab.plan.trigger()
    qtbot.waitUntil(lambda: tab.rounds_model.rowCount() == 4)
    assert tab.draw.isEnabled()
    assert not tab.mark.isEnabled()


def test_the_draw_is_shown_repeated_and_printed(qtbot: QtBot, tab: RoundsTab) -> None:
    dialog = draw(qtbot, tab)
    assert dialog.stack.currentIndex() == 1
    assert SEED in dialog.said.text()
    dialog.check()
    idle(qtbot, tab)
    assert dialog.fault.isHidden()
    dialog.print()
    qtbot.waitUntil(lambda: dialog.findChild(PreviewDialog) is not None, timeout=30_000)
    preview = dialog.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    preview.accept()
    dialog.accept()
    again = DrawDialog(tab.context, chosen_round(tab), tab)
    again.ask_again()
    again.seed.setText("another seed")
    again.draw()
    qtbot.waitUntil(lambda: not again.fault.isHidden(), timeout=30_000)
    again.reason.setText("报数有误")
    again.draw()
    qtbot.waitUntil(lambda: again.history.text().count("\n") == 1, timeout=30_000)


def test_a_bad_seed_is_said_and_nothing_is_drawn(qtbot: QtBot, tab: RoundsTab) -> None:
    dialog = DrawDialog(tab.context, chosen_round(tab), tab)
    dialog.open()
    dialog.seed.setText("a|b|c|d")
    dialog.draw()
    qtbot.waitUntil(lambda: not dialog.fault.isHidden(), timeout=30_000)
    assert dialog.seed.text() == "a|b|c|d"
    assert tab.context.township.inspections.sample(chosen_round(tab)) == ()
    dialog.reject()


def test_teams_are_typed_and_ticked(qtbot: QtBot, tab: RoundsTab) -> None:
    dialog = TeamsDialog(tab.context, chosen_round(tab), tab)
    dialog.open()
    QTest.keyClicks(dialog.leader, "zhang")
    dialog.villages.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.add_team()
    dialog.villages.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.villages.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    idle(qtbot, tab)
    one, two = tab.context.township.inspections.teams(chosen_round(tab))
    assert (one.leader, len(one.village_ids), len(two.village_ids)) == ("zhang", 0, 2)


def test_days_are_changed_and_bad_ones_are_said(qtbot: QtBot, tab: RoundsTab) -> None:
    dialog = RoundDialog(tab.context, chosen_round(tab), tab)
    dialog.open()
    day = dialog.opens_on.text()
    dialog.opens_on.setText("someday")
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.fault.isHidden(), timeout=30_000)
    assert dialog.isVisible()
    dialog.opens_on.setText(day)
    dialog.title.setText("年末督查")
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)
    info = tab.current_round()
    assert info is not None
    assert tab.context.township.inspections.round(info.round_id).title == "年末督查"


def test_number_keys_mark_and_enter_goes_on(qtbot: QtBot, marking: RoundsTab) -> None:
    pane = marking.marking
    pane.table.setFocus()
    qtbot.waitUntil(pane.table.hasFocus)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(pane.table, key)
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
    idle(qtbot, marking)
    sheet = pane._load() if pane._load is not None else None
    assert sheet is not None
    assert [one.entry.verdict for one in sheet.questions[:2]] == ["ok", "wrong"]
    assert pane.table.currentIndex().row() == 2

    marking.context.township.records.undo()
    pane.reload()
    current = pane.model.record(1)
    assert current is not None
    assert not current.is_answered


def test_figures_are_typed_and_what_is_wrong_is_said(qtbot: QtBot, marking: RoundsTab) -> None:
    pane = marking.marking
    pane.choose(2)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    pane.lines["drawn"].setText("10")
    pane.lines["mismatched"].setText("11")
    pane.save_line()
    qtbot.waitUntil(lambda: not pane.fault.isHidden(), timeout=30_000)
    assert (pane.lines["drawn"].text(), pane.lines["mismatched"].text()) == ("10", "11")
    pane.lines["mismatched"].setText("0")
    pane.save_line()
    qtbot.waitUntil(lambda: pane.table.currentIndex().row() == 3, timeout=30_000)
    stored = pane.model.record(2)
    assert stored is not None
    assert (stored.entry.drawn, stored.entry.mismatched) == ("10", "0")


def test_what_is_being_typed_survives_the_window(qtbot: QtBot, marking: RoundsTab) -> None:
    pane = marking.marking
    pane.choose(2)
    QTest.keyClicks(pane.lines["drawn"], "12")
    qtbot.waitUntil(lambda: [one.form for one in marking.context.township.drafts.pending()] == [FORM], timeout=30_000)
    pane.back.trigger()
    idle(qtbot, marking)
    assert marking.stack.currentIndex() == ROUNDS
    marking.start_marking()
    pane.choose(2)
    assert pane.lines["drawn"].text() == "12"
    pane.lines["mismatched"].setText("0")
    pane.save_line()
    qtbot.waitUntil(lambda: marking.context.township.drafts.pending() == (), timeout=30_000)


def test_photos_belong_to_a_mark(qtbot: QtBot, marking: RoundsTab, tmp_path: Path) -> None:
    pane = marking.marking
    assert not pane.evidence.add_button.isEnabled()
    pane.give(Verdict.WRONG)
    qtbot.waitUntil(pane.evidence.add_button.isEnabled, timeout=30_000)
    for name, content in (("a.png", png()), ("b.pdf", PDF)):
        (tmp_path / name).write_bytes(content)
        pane.evidence.add(tmp_path / name)
    qtbot.waitUntil(lambda: pane.evidence.list.count() == 2, timeout=30_000)
    current = pane.current()
    assert current is not None
    assert current.evidence == 2
    pane.evidence.list.setCurrentRow(0)
    pane.evidence.copy_to(tmp_path / "copies")
    idle(qtbot, marking)
    assert (tmp_path / "copies" / "a.png").read_bytes() == png()
    pane.evidence.remove_chosen()
    qtbot.waitUntil(lambda: pane.evidence.list.count() == 1, timeout=30_000)


def test_a_closed_round_is_read_only(qtbot: QtBot, marking: RoundsTab) -> None:
    pane = marking.marking
    pane.give(Verdict.OK)
    idle(qtbot, marking)
    pane.back.trigger()
    marking.close_round.trigger()
    qtbot.waitUntil(lambda: (info := marking.current_round()) is not None and info.state == "closed", timeout=30_000)
    marking.start_marking()
    assert not pane.verdicts[Verdict.OK].isEnabled()
    assert pane.lines["note"].isReadOnly()
    marking.marking.stepped.emit(1)
    assert marking.villages.currentIndex().row() == 1
