"""The first minutes, with a real office file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Township
from ui.machine import Machine
from ui.main import look_of
from ui.tasks import TaskRunner
from ui.welcome.passphrase import strength
from ui.welcome.window import CHOICE, CREATE, UNLOCK, WelcomeWindow

PASSPHRASE = "correct horse battery"


@pytest.fixture
def welcome(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> Iterator[WelcomeWindow]:
    tasks = TaskRunner()
    window = WelcomeWindow(tasks, look_of(desk_app), Machine(tmp_path / "machine.ini"), tmp_path / "practice")
    qtbot.addWidget(window)
    window.show()
    yield window
    tasks.close()


def make_office(qtbot: QtBot, welcome: WelcomeWindow, folder: Path) -> Township:
    step = welcome.create_step
    welcome.choice.buttons["create"].click()
    texts = {
        step.name: "清河镇",
        step.county: "示范县",
        step.province: "示范省",
        step.code: "999999101",
        step.folder: str(folder),
    }
    for line, text in texts.items():
        line.setText(text)
    step.passphrase.first.setText(PASSPHRASE)
    assert not welcome.go.isEnabled()
    step.passphrase.second.setText(PASSPHRASE)
    with qtbot.waitSignal(welcome.opened, timeout=60_000) as opened:
        welcome.go.click()
    township = opened.args[0]
    assert isinstance(township, Township)
    return township


def test_three_choices_by_key(welcome: WelcomeWindow) -> None:
    assert welcome.stack.currentIndex() == CHOICE
    assert list(welcome.choice.buttons) == ["create", "open", "practise"]
    QTest.keyClick(welcome.choice.buttons["open"], Qt.Key.Key_Space)
    assert welcome.stack.currentIndex() == UNLOCK
    welcome.back.click()
    assert welcome.stack.currentIndex() == CHOICE


def test_a_new_office_opens_and_opens_again(qtbot: QtBot, welcome: WelcomeWindow, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    township = make_office(qtbot, welcome, folder)
    assert township.profile.name == "清河镇"
    township.close()

    welcome.offer(folder)
    assert welcome.stack.currentIndex() == UNLOCK
    welcome.unlock.passphrase.setText("wrong passphrase")
    welcome.go.click()
    qtbot.waitUntil(lambda: len(welcome.banners.texts()) == 1, timeout=60_000)
    assert welcome.stack.currentIndex() == UNLOCK

    welcome.unlock.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(welcome.opened, timeout=60_000) as opened:
        QTest.keyClick(welcome.unlock.passphrase, Qt.Key.Key_Return)
    opened.args[0].close()


def test_passphrases_that_differ_are_refused(welcome: WelcomeWindow) -> None:
    welcome.show_step(CREATE)
    passphrase = welcome.create_step.passphrase
    passphrase.first.setText(PASSPHRASE)
    passphrase.second.setText(PASSPHRASE + "x")

    assert not passphrase.is_ready
    assert passphrase._hint.text() == "两次输入的口令不一致"


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("", 0),
        ("1234567", 0),
        ("aaaaaaaaaaaaaaaa", 1),
        ("abcd1234", 1),
        ("清河镇的桃花三月开", 3),
        ("Kx9-fjw2-Lm4q", 2),
    ],
)
def test_strength_of_passphrases(passphrase: str, level: int) -> None:
    assert strength(passphrase) == level


def test_a_folder_that_is_no_office_is_not_offered(welcome: WelcomeWindow, tmp_path: Path) -> None:
    welcome.offer(tmp_path)

    assert welcome.stack.currentIndex() == CHOICE


def test_what_is_missing_is_named(welcome: WelcomeWindow) -> None:
    QTest.keyClick(welcome.choice.buttons["create"], Qt.Key.Key_Return)
    assert welcome.stack.currentIndex() == CREATE
    step = welcome.create_step
    step.name.setText("清河镇")
    step.folder.setText("office")

    assert step.missing == ("县（市、区）", "省（区、市）", "统计用区划代码（9 位）", "办公室文件夹", "口令")
    assert welcome._missing.text().startswith("还需填写：县（市、区）、")


def test_a_failure_does_not_follow_back_to_the_choices(qtbot: QtBot, welcome: WelcomeWindow, tmp_path: Path) -> None:
    welcome.choice.buttons["open"].click()
    welcome.unlock.folder.setText(str(tmp_path / "nothing here"))
    welcome.unlock.passphrase.setText(PASSPHRASE)
    welcome.go.click()
    qtbot.waitUntil(lambda: len(welcome.banners.texts()) == 1)
    QTest.keyClick(welcome.back, Qt.Key.Key_Return)

    assert welcome.banners.texts() == []
    assert welcome.focusWidget() is welcome.choice.buttons["create"]
