"""From the welcome to an open office, and back the next morning."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.errors import NotFound
from app.domain.text import Message
from tests.offices import CHEAP, PASSPHRASE, PROFILE
from ui.dialogs import files
from ui.dialogs.decision import Answer, ask
from ui.machine import Machine
from ui.main import Desk, config_file, log_folder, needs_whole_screen, practice_folder
from ui.welcome.window import UNLOCK


def test_an_office_is_opened_and_remembered(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> None:
    office = tmp_path / "office"
    bootstrap.create_township(office, PASSPHRASE, PROFILE, surroundings=bootstrap.Surroundings(kdf_cost=CHEAP)).close()
    machine = Machine(tmp_path / "machine.ini")
    desk = Desk(desk_app, machine, tmp_path / "practice")
    desk.start(office)
    qtbot.addWidget(desk.welcome)
    assert desk.welcome.stack.currentIndex() == UNLOCK
    desk.welcome.unlock.passphrase.setText(PASSPHRASE)
    desk.welcome.go.click()
    qtbot.waitUntil(lambda: machine.last_office == office, timeout=60_000)
    qtbot.waitUntil(lambda: desk.window.isVisible() and not desk.welcome.isVisible())
    qtbot.addWidget(desk.window)

    desk.show_error(NotFound(Message("T", "gone")))
    assert "gone" in desk.window.banners.texts()
    assert PROFILE.name in desk.window.windowTitle()

    desk.window.close()
    desk._close()
    assert not machine.geometry.isEmpty()


def test_machine_facts_stay_in_their_own_places() -> None:
    assert config_file().name == "window.ini"
    assert practice_folder() != log_folder()


@pytest.mark.parametrize("picked", ["", "people.xlsx"])
def test_a_picked_file_is_remembered_by_its_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, picked: str
) -> None:
    machine, parent = Machine(tmp_path / "machine.ini"), QWidget()
    qtbot.addWidget(parent)
    answer = str(tmp_path / picked) if picked else ""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (answer, ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (answer, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: answer)
    path = files.pick_file(parent, machine, "title", "*")

    assert path == (tmp_path / picked if picked else None)
    assert files.pick_new_file(parent, machine, "title", "name", "*") == path
    assert (machine.last_folder == tmp_path) is bool(picked)
    assert files.pick_folder(parent, machine, "title") == path


def test_a_decision_waits_for_the_clerk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: Answer.Yes.value)

    assert ask(parent, "Sure?", Answer.Yes | Answer.Cancel, Answer.Cancel) == Answer.Yes


@pytest.mark.parametrize(("screen", "is_whole"), [((1366, 728), True), ((1366, 768), True), ((1920, 1040), False)])
def test_a_small_screen_is_filled(screen: tuple[int, int], *, is_whole: bool) -> None:
    assert needs_whole_screen(QSize(1366, 768), QSize(*screen)) is is_whole
