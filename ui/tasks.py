"""Everything slow runs here: one worker thread, one that only reads, progress, cancel, results back by signal."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import AppError, Cancelled
from app.domain.progress import Progress

T = TypeVar("T")
_SECONDS_BETWEEN_SIGNALS = 0.04


@dataclass(eq=False)
class Task:
    """One piece of work and what happens after it."""

    work: Callable[[Progress], object]
    on_done: Callable[[object], None]
    owner: QObject
    title: str = ""
    on_error: Callable[[AppError], None] | None = None
    on_cancelled: Callable[[], None] | None = None
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def is_quiet(self) -> bool:
        """Quiet work (drafts, quick saves) is not shown in the status strip."""
        return not self.title


@dataclass(frozen=True, slots=True)
class _Outcome:
    task: Task
    result: object = None
    error: BaseException | None = None


class TaskRunner(QObject):
    """Runs tasks one after the other, away from the window; what only reads has a queue of its own.

    A list that is sorted anew does not wait for an import that takes a minute.
    """

    started = Signal(str)
    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)
    _ended = Signal(object)
    _begun = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start no thread yet; the executor does so with the first task."""
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="township-desk")
        self._readers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="township-desk-reading")
        self._waiting: list[Task] = []
        self.is_closed = False
        self._begun.connect(self._on_begun)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Say whether any work is running or waiting."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        *,
        owner: QObject,
        title: str = "",
        on_error: Callable[[AppError], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        is_reading: bool = False,
    ) -> Task:
        """Queue work; ``on_done`` runs on the UI thread unless ``owner`` is gone by then.

        ``is_reading`` promises that the work writes nothing.
        """

        def take(result: object) -> None:
            on_done(cast("T", result))

        task = Task(work, take, owner, title, on_error, on_cancelled)
        self._waiting.append(task)
        (self._readers if is_reading else self._executor).submit(self._perform, task)
        return task

    def cancel(self) -> None:
        """Ask every shown task to stop at its next progress call."""
        for task in self._waiting:
            if not task.is_quiet:
                task.stop.set()

    def close(self) -> None:
        """Stop shown work, let quiet work finish, and end the threads."""
        self.is_closed = True
        self.cancel()
        self._executor.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _perform(self, task: Task) -> None:
        self._begun.emit(task)
        try:
            outcome = _Outcome(task, result=task.work(self._progress_of(task)))
        except Exception as error:
            outcome = _Outcome(task, error=error)
        self._ended.emit(outcome)

    def _progress_of(self, task: Task) -> Progress:
        last = [0.0]

        def progress(done: int, total: int) -> None:
            if task.stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if not task.is_quiet and (done >= total or now - last[0] >= _SECONDS_BETWEEN_SIGNALS):
                last[0] = now
                self.progressed.emit(done, total)

        return progress

    @Slot(object)
    def _on_begun(self, task: Task) -> None:
        if not task.is_quiet:
            self.started.emit(task.title)

    @Slot(object)
    def _on_ended(self, outcome: _Outcome) -> None:
        assert QThread.currentThread() is self.thread()  # noqa: S101 - a debug build must notice a wrong thread
        task = outcome.task
        self._waiting.remove(task)
        if not task.is_quiet:
            self.finished.emit()
        if isValid(task.owner):
            self._deliver(task, outcome)
        elif outcome.error is not None and not isinstance(outcome.error, (AppError, Cancelled)):
            raise outcome.error

    def _deliver(self, task: Task, outcome: _Outcome) -> None:
        error = outcome.error
        if error is None:
            task.on_done(outcome.result)
        elif isinstance(error, Cancelled):
            if task.on_cancelled is not None:
                task.on_cancelled()
        elif isinstance(error, AppError):
            (task.on_error or self.failed.emit)(error)
        else:
            raise error
