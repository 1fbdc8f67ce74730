"""Types a hundred keys into the search box of the real window and prints the longest time that the window stood still.

Usage: python -m tools.benchmarks.typed [OFFICE PASSPHRASE]; without an office, the box of an empty window.
"""

from __future__ import annotations

import os
import sys
import time
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from app.bootstrap import open_township
from ui.machine import Machine
from ui.main import application, make_context
from ui.window import MainWindow

_TYPED = ("liguiying", "lgy", "王", "张 5678", "154", "东河", "l 1", "1组", "wang", "欧阳", "李 li", "02", "x")
_ERASE = "\b"
_KEYS = 100
_BETWEEN_KEYS, _TICK, _SETTLING = 160, 1, 1500
"""Milliseconds."""


class Watchdog:
    """Ticks as often as the event loop lets it, and remembers the longest pause."""

    def __init__(self) -> None:
        """Begin at once."""
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def main() -> None:
    """Open a window, type, and print seconds."""
    app = application()
    if len(sys.argv) > 1:
        township = open_township(Path(sys.argv[1]), sys.argv[2])
        window: QMainWindow = MainWindow(make_context(app, township, Machine(Path.home() / "window.ini")))
        line: QLineEdit = window.search  # type: ignore[attr-defined]  # that of our own window
    else:
        window, line = QMainWindow(), QLineEdit()
        window.setCentralWidget(line)
    window.show()
    QTest.qWait(_SETTLING)
    line.setFocus()
    QTest.qWait(_SETTLING)
    watchdog = Watchdog()
    for key in islice(cycle("".join(f"{text}{_ERASE}" for text in _TYPED)), _KEYS):
        _press(line, key)
        QTest.qWait(_BETWEEN_KEYS)
    print(watchdog.longest, flush=True)
    os._exit(0)


def _press(line: QLineEdit, key: str) -> None:
    if key == _ERASE:
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
    elif key.isascii():
        QTest.keyClicks(line, key)
    else:
        composed = QInputMethodEvent("", [])
        composed.setCommitString(key)
        QCoreApplication.sendEvent(line, composed)


if __name__ == "__main__":
    main()
