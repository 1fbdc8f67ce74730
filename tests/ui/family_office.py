"""A window over a real small office with one family in it, and keys as a clerk presses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.offices import Desk, citizen_id, new_desk
from ui.context import Context
from ui.machine import Machine
from ui.main import make_context
from ui.window import MainWindow

CTRL, ALT, NO_MODIFIER = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
ENTER, SPACE, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Escape
MAN, WOMAN = citizen_id("19800102", "001"), citizen_id("19820102", "002")
D = TypeVar("D", bound=QDialog)


@dataclass(slots=True)
class Office:
    """A window, and the family of household 7 in 东河村 1组: man, woman, son, daughter, and the man's mother."""

    qtbot: QtBot
    desk: Desk
    window: MainWindow
    man: int
    woman: int
    son: int
    daughter: int
    mother: int
    said: list[str]

    @property
    def context(self) -> Context:
        """What the dialogs are given."""
        return self.window.context

    @property
    def household(self) -> int:
        """The household of the family."""
        found = self.desk.township.register.household(self.man).household_id
        assert found is not None
        return found

    def show(self, resident_id: int) -> None:
        """Open somebody in the register."""
        self.window.register.show_person(resident_id)

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key where the focus is."""
        if not widget.isActiveWindow():
            widget.activateWindow()
            self.qtbot.waitUntil(widget.isActiveWindow)
        focus: QWidget | None = widget.focusWidget()
        QTest.keyClick(widget if focus is None else focus, key, modifier)

    def write(self, widget: QWidget, text: str) -> None:
        """Type where the focus is; Chinese is handed over by the input method."""
        focus = widget.focusWidget()
        assert focus is not None
        if text.isascii():
            QTest.keyClicks(focus, text)
            return
        composing, done = QInputMethodEvent("pin", []), QInputMethodEvent("", [])
        done.setCommitString(text)
        QApplication.sendEvent(focus, composing)
        QApplication.sendEvent(focus, done)

    def answer(self, widget: QWidget, *texts: str) -> None:
        """Type into one field after the other; an empty text passes a field by."""
        for text in texts:
            if text:
                self.write(widget, text)
            self.press(widget, ENTER)

    def opened(self, kind: type[D], where: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> D:
        """Press the key that opens a dialog, and wait until it has the keys."""
        before = self._found(kind)
        self.press(where, key, modifier)
        return self.shown(kind, before)

    def shown(self, kind: type[D], before: Sequence[QDialog] = ()) -> D:
        """Wait until a dialog that was not there before has the keys."""
        self.qtbot.waitUntil(lambda: any(found not in before for found in self._found(kind)))
        dialog = next(found for found in self._found(kind) if found not in before)
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def _found(self, kind: type[D]) -> list[D]:
        return [found for found in self.window.findChildren(QDialog) if isinstance(found, kind) and found.isVisible()]

    def saved(self, press: Callable[[], object]) -> None:
        """Do what saves, and wait until the window knows."""
        with self.qtbot.waitSignal(self.context.hub.changed):
            press()
        self.qtbot.waitUntil(lambda: not self.context.tasks.is_busy)

    def members(self, household_id: int | None = None) -> dict[str, str]:
        """Give names and relations of a household."""
        card = self.desk.township.households.card(household_id or self.household)
        return {person.name: person.relation for person in card.members}


@pytest.fixture
def office(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> Iterator[Office]:
    """Open the window with the man of the family shown."""
    desk = new_desk(tmp_path)
    desk.places()
    people = (
        ("李强", "1", "02", "1980-01-02", MAN), ("王芳", "2", "12", "1982-01-02", WOMAN),
        ("李大", "1", "22", "2004-01-02", ""), ("李二", "2", "32", "2008-01-02", ""),
        ("张婆", "2", "52", "1950-01-02", ""),
    )  # fmt: skip
    spouses = {"李强": ("王芳", WOMAN), "王芳": ("李强", MAN)}
    ids = [
        desk.person(
            name, sex=sex, relation_to_head=relation, birth_date=born, citizen_id=number, household_no="7",
            place=desk.place("东河村", "1组"), marital_status="21" if name in spouses else "10",
            spouse_name=spouses.get(name, ("", ""))[0], spouse_citizen_id=spouses.get(name, ("", ""))[1],
        )
        for name, sex, relation, born, number in people
    ]  # fmt: skip
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    said: list[str] = []
    context.hub.said.connect(said.append)
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    man, woman, son, daughter, mother = ids
    office = Office(qtbot, desk, window, man, woman, son, daughter, mother, said)
    office.show(office.man)
    yield office
    window.close()
    context.tasks.close()
    desk.township.close()
