"""Buttons: of an action, or of a plain click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from ui.actions import DeskAction
from ui.look import ICON_SIZE
from ui.widgets.labels import restyle

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON_COLOURS = {"primary": "on_accent", "quiet": "accent"}


class ActionButton(QToolButton):
    """Shows name and icon of an action and follows its name and whether it is enabled."""

    def __init__(self, action: DeskAction, role: str = "", *, icon_only: bool = False) -> None:
        """Dress the button in a role: primary, quiet, danger or none."""
        super().__init__()
        self._action = action
        self._role = role
        self._name = ""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if icon_only else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style)
        self.setToolTip(action.toolTip())
        self.setAccessibleDescription(action.statusTip())
        self.setIconSize(ICON_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        action.look.changed.connect(self._draw)
        self.set_role(role)
        self._follow()

    def set_role(self, role: str) -> None:
        """Wear another role."""
        self._role = role
        restyle(self, "role", role)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like Space."""
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        if self._name != self._action.text():
            self._name = self._action.text()
            self.setText(self._name)
            self.setAccessibleName(self._name)

    def _draw(self) -> None:
        self.setIcon(self._action.look.icon(self._action.spec.icon, _ICON_COLOURS.get(self._role, "text")))


class EnterButton(QPushButton):
    """Enter presses it while it has the focus; left to Qt, Enter would press another one, the default of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like Space."""
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)


def _pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button on Enter, once per press of the key."""
    if event.key() not in _ENTER:
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


def action_button(action: DeskAction, role: str = "", *, icon_only: bool = False) -> ActionButton:
    """Give the button of an action."""
    return ActionButton(action, role, icon_only=icon_only)


def push_button(text: str, run: Callable[[], object], role: str = "", *, hint: str = "") -> QPushButton:
    """Give a button with a name, a click and an optional spoken hint."""
    button = EnterButton(text)
    button.setAutoDefault(False)
    button.setAccessibleName(text)
    if hint:
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
    if role:
        button.setProperty("role", role)
    button.clicked.connect(lambda _checked=False: run())
    return button
