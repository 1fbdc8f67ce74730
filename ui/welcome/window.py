"""The welcome: three large choices, and the way to an open office."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from app import bootstrap, wording
from app.bootstrap import Township
from app.domain.errors import AppError
from app.domain.progress import Progress
from ui.icons import pixmap
from ui.look import Look
from ui.machine import Machine
from ui.tasks import TaskRunner
from ui.theme import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS
from ui.welcome.steps import ChoiceStep, CreateStep, UnlockStep, WaitStep
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

# The people of the practice township are invented; its passphrase protects nothing and is no secret.
PRACTICE_PASSPHRASE = "practice-township"  # noqa: S105 - see above
CHOICE, CREATE, UNLOCK, WAIT = range(4)
_SIZE = (720, 640)
_WIDTH = 560
_MARK = 56


class WelcomeWindow(QWidget):
    """Gives an open township by ``opened``."""

    opened = Signal(object)

    def __init__(self, tasks: TaskRunner, look: Look, machine: Machine, practice: Path) -> None:
        """Lay out the steps."""
        super().__init__()
        self.setObjectName("welcome")
        self.setWindowTitle(self.tr("Family services desk"))
        self.resize(*_SIZE)
        self._tasks, self._practice = tasks, practice
        self._tr = wording.load()
        self._came_from = CHOICE
        self.banners = BannerArea()
        self.choice, self.create_step = ChoiceStep(look), CreateStep(machine)
        self.unlock, self.wait = UnlockStep(machine), WaitStep()
        self.stack = QStackedWidget()
        for step in (self.choice, self.create_step, self.unlock, self.wait):
            self.stack.addWidget(step)
        self._heading = text_label("", "title")
        self._subtitle = text_label("", "muted", wrap=True)
        self.back = push_button(self.tr("Back"), self._on_back)
        self.go = push_button("", self._on_go, "primary")
        self._missing = text_label("", "small", wrap=True)
        self._missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        middle = QWidget()
        middle.setObjectName("plain")
        middle.setFixedWidth(_WIDTH)
        mark = QLabel()
        mark.setPixmap(pixmap("township-desk", "#FFFFFF", _MARK, self.devicePixelRatioF()))
        head = row(mark, column(self._heading, self._subtitle, gap=SPACE_XS), gap=SPACE_L)
        head.setStretch(1, 1)
        buttons = row(self.back, self._missing, self.go, gap=SPACE_M)
        buttons.setStretch(1, 1)
        middle.setLayout(column(head, SPACE_M, self.banners, self.stack, SPACE_XS, buttons, gap=SPACE_M))
        self.setLayout(row(None, column(None, middle, None, None, margin=SPACE_XL), None))
        self._connect()
        self.show_step(CHOICE)

    def offer(self, office: Path | None) -> None:
        """Ask for the passphrase of this office at once, if it is one."""
        if office is not None and bootstrap.is_office(office):
            self.unlock.folder.setText(str(office))
            self.show_step(UNLOCK)
            self.unlock.passphrase.setFocus()

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self.stack.setCurrentIndex(step)
        headings = (
            (self.tr("Family services desk"), self.tr("Everything stays on this PC; no network is needed.")),
            (self.tr("New office"), self.tr("A few words about the township, and a passphrase for its file.")),
            (self.tr("Open an office"), self.tr("The file is sealed; the passphrase opens it.")),
            (self.tr("One moment"), ""),
        )
        self._heading.setText(headings[step][0])
        self._subtitle.setText(headings[step][1])
        self.back.setVisible(step in (CREATE, UNLOCK))
        self.go.setVisible(step in (CREATE, UNLOCK))
        self.go.setText(self.tr("Create the office") if step == CREATE else self.tr("Open"))
        self._show_ready()
        choice = self.choice.buttons["create"]
        first = {CHOICE: choice, CREATE: self.create_step.name, UNLOCK: self.unlock.folder}.get(step)
        if first is not None:
            first.setFocus()

    def create_office(self) -> None:
        """Make a new office."""
        step = self.create_step
        path, passphrase, profile = step.path, step.passphrase.value, step.profile
        self._start(
            self.tr("Making the office file…"),
            lambda _progress: bootstrap.create_township(path, passphrase, profile),
        )

    def open_office(self) -> None:
        """Open an office."""
        path, passphrase = self.unlock.path, self.unlock.passphrase.text()
        self._start(self.tr("Opening the office…"), lambda _progress: bootstrap.open_township(path, passphrase))

    def practise(self) -> None:
        """Open the practice township, made first if it is not there."""
        folder = self._practice
        if bootstrap.is_office(folder):
            self._start(
                self.tr("Opening the practice township…"),
                lambda _progress: bootstrap.open_township(folder, PRACTICE_PASSPHRASE),
            )
        else:
            self._start(
                self.tr("Inventing a township…"),
                lambda progress: bootstrap.create_practice(folder, PRACTICE_PASSPHRASE, progress),
            )

    def _connect(self) -> None:
        runs: dict[str, Callable[[], None]] = {
            "create": lambda: self.show_step(CREATE),
            "open": lambda: self.show_step(UNLOCK),
            "practise": self.practise,
        }
        self.choice.chosen.connect(lambda key: runs[key]())
        for step in (self.create_step, self.unlock):
            step.ready_changed.connect(lambda _ready: self._show_ready())
            step.confirmed.connect(self._on_go)
        self._tasks.progressed.connect(self._on_progressed)

    def _start(self, text: str, work: Callable[[Progress], Township]) -> None:
        self._came_from = self.stack.currentIndex()
        self.banners.clear()
        self.wait.text.setText(text)
        self.wait.bar.setRange(0, 0)
        self.wait.bar.setAccessibleName(text)
        self.show_step(WAIT)
        self._tasks.run(
            work,
            self.opened.emit,
            owner=self,
            title=text,
            on_error=self._on_error,
            on_cancelled=lambda: self.show_step(self._came_from),
        )

    def _on_back(self) -> None:
        self.banners.clear()
        self.show_step(CHOICE)

    def _on_go(self) -> None:
        if not self.go.isEnabled():
            return
        if self.stack.currentIndex() == CREATE:
            self.create_office()
        else:
            self.open_office()

    def _on_progressed(self, done: int, total: int) -> None:
        self.wait.bar.setRange(0, total)
        self.wait.bar.setValue(done)

    def _on_error(self, error: AppError) -> None:
        self.show_step(self._came_from)
        self.banners.show_banner(Banner(error.message.render(self._tr), "error"))
        self.unlock.passphrase.selectAll()
        self.unlock.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self) -> None:
        step = self.stack.currentIndex()
        is_ready = self.create_step.is_ready if step == CREATE else self.unlock.is_ready
        self.go.setEnabled(is_ready)
        missing = self.create_step.missing if step == CREATE else ()
        text = self.tr("Still to fill in: {fields}").format(fields=self.tr(", ").join(missing))
        self._missing.setText(text if missing else "")
