"""The strip at the bottom: where we are, what has not left this PC, and what is running."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from ui.tasks import TaskRunner
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_BAR_WIDTH = 180
_HEIGHT = 34


class TaskStrip(QFrame):
    """Follows the task runner."""

    def __init__(self, tasks: TaskRunner, township_name: str) -> None:
        """Start with nothing running."""
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(_HEIGHT)
        self._tasks = tasks
        self._township = text_label(township_name)
        self.operator = text_label()
        self.bundle = text_label()
        self._title = text_label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.cancel = push_button(self.tr("Cancel"), self._on_cancel, "quiet", hint=self.tr("Stop what is running"))
        parts = (self._township, SPACE_M, self.operator, SPACE_M, self.bundle, None, self._title, self.bar, self.cancel)
        self.setLayout(row(*parts, margin=(SPACE_L, 0, SPACE_L, 0), gap=SPACE_S + SPACE_XS))
        self._show_running(running=False)
        tasks.started.connect(self._on_started)
        tasks.progressed.connect(self._on_progressed)
        tasks.finished.connect(self._on_finished)

    def _on_started(self, title: str) -> None:
        self._title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._show_running(running=True)

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)

    def _on_finished(self) -> None:
        self._show_running(running=False)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(self.tr("Stopping…"))
        self._tasks.cancel()

    def _show_running(self, *, running: bool) -> None:
        for widget in (self._title, self.bar, self.cancel):
            widget.setVisible(running)
