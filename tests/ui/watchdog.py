"""Measures how long the window is deaf while somebody types: the longest time between two beats of its event loop."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, QTimer


class Watchdog(QObject):
    """Beats as often as the event loop lets it; ``longest_ms`` is the longest silence between two beats."""

    def __init__(self) -> None:
        """Start without a beat."""
        super().__init__()
        self.longest_ms = 0.0
        self.beats = 0
        self._last = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Hear the last silence and stop."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now
        self.beats += 1
