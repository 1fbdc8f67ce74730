"""Work beside the window: progress, cancel, errors."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, NotFound
from app.domain.progress import Progress
from app.domain.text import Message
from tests.ui.fake_township import FakeTownship
from ui.context import Context
from ui.widgets.task_strip import TaskStrip
from ui.window import MainWindow


def test_work_leaves_the_window_and_results_return_to_it(qtbot: QtBot, context: Context) -> None:
    threads: list[object] = []
    with qtbot.waitSignal(context.tasks.finished):
        context.tasks.run(
            lambda _progress: threads.append(QThread.currentThread()),
            lambda _none: threads.append(QThread.currentThread()),
            owner=context.hub,
            title="work",
        )
    qtbot.waitUntil(lambda: len(threads) == 2)

    assert threads[0] is not threads[1]
    assert threads[1] is context.hub.thread()


def test_progress_is_told_and_cancel_stops(qtbot: QtBot, context: Context, window: MainWindow) -> None:
    strip: TaskStrip = window.strip
    stopped: list[bool] = []

    def work(progress: Progress) -> None:
        pause, done = threading.Event(), 0
        while True:
            done += 1
            progress(done, 1000)
            pause.wait(0.005)

    with qtbot.waitSignal(context.tasks.progressed):
        context.tasks.run(
            work,
            lambda _none: stopped.append(False),
            owner=window,
            title="work",
            on_cancelled=lambda: stopped.append(True),
        )
    assert strip.bar.isVisible()
    strip.cancel.click()
    qtbot.waitUntil(lambda: stopped == [True])

    assert not strip.bar.isVisible()
    assert not context.tasks.is_busy


def test_an_error_that_nobody_takes_stands_in_the_window(qtbot: QtBot, context: Context, window: MainWindow) -> None:
    def work(_progress: Progress) -> None:
        raise NotFound(Message("T", "nothing here"))

    context.tasks.run(work, lambda _none: None, owner=window, title="work")
    qtbot.waitUntil(lambda: window.banners.texts() == ["nothing here"])


def test_an_error_goes_to_who_asked_for_it(qtbot: QtBot, context: Context) -> None:
    errors: list[AppError] = []

    def work(_progress: Progress) -> None:
        raise NotFound(Message("T", "nothing here"))

    context.tasks.run(work, lambda _none: None, owner=context.hub, on_error=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)


def test_a_fault_is_raised_on_the_ui_thread(qtbot: QtBot, context: Context) -> None:
    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults:
        context.tasks.run(work, lambda _none: None, owner=context.hub)
        qtbot.waitUntil(lambda: bool(faults))

    assert faults[0][0] is ZeroDivisionError


def test_results_for_a_closed_page_are_dropped(qtbot: QtBot, context: Context, township: FakeTownship) -> None:
    del township
    gate = threading.Event()
    answers: list[bool] = []
    owner = QObject()
    context.tasks.run(lambda _progress: gate.wait(10), answers.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    gate.set()
    qtbot.waitUntil(lambda: not context.tasks.is_busy)

    assert answers == []


def _alive(thing: QObject) -> bool:
    try:
        thing.objectName()
    except RuntimeError:
        return False
    return True
