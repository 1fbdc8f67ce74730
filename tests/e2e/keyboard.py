"""A clerk's two hands: every key goes to whatever has the focus, Chinese through an input method, and all is counted.

A Chinese text costs its full pinyin and one space that picks the word; a chord costs each of its keys. The same model
prices the same text in a spreadsheet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from pypinyin import lazy_pinyin
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier
_RUNS = re.compile(r"[\u3400-\u9fff]+|[^\u3400-\u9fff]")


def pinyin_of(word: str) -> str:
    """Give the letters that an input method is fed for a word."""
    return "".join(lazy_pinyin(word))


def keys_for(text: str) -> int:
    """Count the keys that put a text somewhere, whoever takes it."""
    return sum(len(pinyin_of(run)) + 1 if _is_chinese(run) else 1 for run in _RUNS.findall(text))


def spreadsheet_keys(cells: Iterable[str]) -> int:
    """Count the keys that type cells into a spreadsheet, each left by Enter or Tab."""
    return sum(keys_for(cell) + 1 for cell in cells)


class Keyboard:
    """Types into the window that is open and counts the keys."""

    def __init__(self, window: QWidget) -> None:
        """Start with a count of nothing; ``after_key`` is called between two keys."""
        self._window = window
        self.count = 0
        self.after_key: Callable[[], object] = lambda: None

    @property
    def focus(self) -> QWidget:
        """What takes the keys now."""
        return QApplication.focusWidget() or self._window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key, with its modifiers."""
        self.count += 1 + sum(bool(modifiers & one) for one in (CTRL, SHIFT, ALT))
        QTest.keyClick(self.focus, key, modifiers)
        self.after_key()

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def type_text(self, text: str) -> None:
        """Type a text: what is Chinese through the input method, the rest key by key."""
        for run in _RUNS.findall(text):
            if _is_chinese(run):
                self.compose(run)
            else:
                self.count += 1
                QTest.keyClicks(self.focus, run)
                self.after_key()

    def compose(self, word: str, *, with_enter: bool = False) -> None:
        """Compose a word letter by letter and pick it; ``with_enter`` also presses Enter while composing."""
        letters = pinyin_of(word)
        target = self.focus
        for end in range(1, len(letters) + 1):
            QApplication.sendEvent(target, QInputMethodEvent(letters[:end], []))
            self.after_key()
        if with_enter:
            QTest.keyClick(target, Qt.Key.Key_Return)
        committed = QInputMethodEvent("", [])
        committed.setCommitString(word)
        QApplication.sendEvent(target, committed)
        self.count += len(letters) + 1
        self.after_key()


def _is_chinese(run: str) -> bool:
    return len(run) > 0 and "\u3400" <= run[0] <= "\u9fff"
