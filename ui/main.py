"""Start of the window: application, faults, words, fonts, and the way from welcome to an open office."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from app.bootstrap import Township
from app.domain.errors import AppError
from ui import i18n
from ui.context import Context, Hub
from ui.errors import CrashKeeper
from ui.look import Look
from ui.machine import Machine
from ui.tasks import TaskRunner

NAME = "township-desk"
_PRACTICE = "practice"
_TITLE_BAR = 32


def run(office: Path | None) -> int:
    """Open the window and give the exit code once it is closed."""
    app = application()
    keeper = CrashKeeper(log_folder() / f"{NAME}.log", app)
    keeper.install()
    desk = Desk(app, Machine(config_file()), practice_folder())
    keeper.expected.connect(desk.show_error)
    desk.start(office)
    return app.exec()


def application() -> QApplication:
    """Give the application, dressed and speaking Chinese; made once."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.property("is_ready"):
        return app
    if not isinstance(app, QApplication):
        app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setWindowIcon(QIcon(str(resources.path("icons", "township-desk.svg"))))
    i18n.install(app)
    Look(app)
    app.setProperty("is_ready", True)
    return app


def look_of(app: QApplication) -> Look:
    """Give the look that ``application`` put on."""
    look = app.findChild(Look)
    assert isinstance(look, Look)  # noqa: S101 - application() made it
    return look


def make_context(
    app: QApplication,
    township: Township,
    machine: Machine,
    *,
    tasks: TaskRunner | None = None,
    is_practice: bool = False,
) -> Context:
    """Wire one open township to the window."""
    look = look_of(app)
    look.set_practice(is_practice)
    return Context(
        township=township,
        tasks=tasks or TaskRunner(),
        hub=Hub(),
        wording=township.tr,
        look=look,
        machine=machine,
        is_practice=is_practice,
    )


def config_file() -> Path:
    """Where this machine's settings lie."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "window.ini"


def log_folder() -> Path:
    """Where the log lies."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def practice_folder() -> Path:
    """Where the practice township lies."""
    return platformdirs.user_data_path(NAME, appauthor=False) / _PRACTICE


def needs_whole_screen(wanted: QSize, available: QSize) -> bool:
    """Say whether the window with its title bar would not fit beside the task bar."""
    return wanted.width() >= available.width() or wanted.height() + _TITLE_BAR >= available.height()


class Desk(QObject):
    """Shows the welcome, then the window of the office that was opened."""

    def __init__(self, app: QApplication, machine: Machine, practice: Path) -> None:
        """Keep what outlives a window."""
        super().__init__(app)
        self._app = app
        self._machine = machine
        self._practice = practice
        self._tasks = TaskRunner(self)
        self._township: Township | None = None
        self._context: Context | None = None
        look_of(app).set_dark(machine.is_dark)
        app.aboutToQuit.connect(self._close)

    def start(self, office: Path | None) -> None:
        """Ask for the passphrase of an office, or what to do."""
        from ui.welcome.window import WelcomeWindow  # noqa: PLC0415 - one of two windows is needed at a time

        self.welcome = WelcomeWindow(self._tasks, look_of(self._app), self._machine, self._practice)
        self.welcome.opened.connect(self._on_opened)
        self.welcome.offer(office or self._machine.last_office)
        self.welcome.show()

    def show_error(self, error: AppError) -> None:
        """Show an expected error that no page took."""
        if self._context is not None:
            self._context.hub.failed.emit(error)

    def _on_opened(self, township: Township) -> None:
        from ui.window import MainWindow  # noqa: PLC0415 - as above

        self._township = township
        is_practice = township.is_practice
        if not is_practice:
            self._machine.last_office = township.folder
        context = make_context(self._app, township, self._machine, tasks=self._tasks, is_practice=is_practice)
        self._context = context
        self.window = MainWindow(context)
        geometry = self._machine.geometry
        if not geometry.isEmpty():
            self.window.restoreGeometry(geometry)
            self.window.show()
        elif needs_whole_screen(self.window.size(), self.window.screen().availableSize()):
            self.window.showMaximized()
        else:
            self.window.show()
        self.welcome.close()

    def _close(self) -> None:
        self._tasks.close()
        if self._township is not None:
            self._township.close()
