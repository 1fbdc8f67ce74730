"""Who in the register may be the person being typed: named under the form, opened with one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from app.domain.progress import Progress
from ui.tasks import TaskRunner
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear
from ui.widgets.labels import text_label

_PAUSE_MS = 220
_MOST_SHOWN = 3


class Candidate(Protocol):
    """What the strip needs of a candidate, whoever found it."""

    @property
    def resident_id(self) -> int:
        """The person in the register."""

    @property
    def name(self) -> str:
        """The name there."""

    @property
    def village(self) -> str:
        """The village there."""

    @property
    def reason(self) -> str:
        """Why it may be the same person, in words."""


Finder = Callable[[Mapping[str, str], int | None], Sequence[Candidate]]
"""``finder(values, resident_id)`` gives candidates for what is typed; it may take a while."""


class CandidateStrip(QFrame):
    """Asks for candidates after a pause in typing, away from the window, and shows them; empty it takes no room."""

    found = Signal(int)
    """How many there are for what is typed now."""
    opened = Signal(int)

    def __init__(self, tasks: TaskRunner, finder: Finder) -> None:
        """Start without candidates."""
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", "warning")
        self._tasks, self._finder = tasks, finder
        self._wanted: tuple[Mapping[str, str], int | None] | None = None
        self.candidates: tuple[Candidate, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self._box.setSpacing(SPACE_XS)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.hide()

    def look_for(self, values: Mapping[str, str], resident_id: int | None) -> None:
        """Look for people like what is typed, once the typing pauses."""
        self._wanted = (dict(values), resident_id)
        self._pause.start()

    def forget(self) -> None:
        """Show nobody and drop what is still being looked for."""
        self._pause.stop()
        self._wanted = None
        self._show(())

    def open_one(self) -> bool:
        """Open the candidate, or offer a choice of several; say whether there was any."""
        if len(self.candidates) == 1:
            self.opened.emit(self.candidates[0].resident_id)
        elif self.candidates:
            self._menu().popup(self.mapToGlobal(QPoint(SPACE_M, 0)))
        return bool(self.candidates)

    def _ask(self) -> None:
        if self._wanted is None or self._tasks.is_closed:
            return
        wanted = self._wanted
        values, resident_id = wanted

        def work(_progress: Progress) -> Sequence[Candidate]:
            return self._finder(values, resident_id)

        self._tasks.run(work, lambda found: self._on_found(wanted, found), owner=self)

    def _on_found(self, asked: tuple[Mapping[str, str], int | None], found: Sequence[Candidate]) -> None:
        if asked is self._wanted:
            self._show(tuple(found))

    def _show(self, candidates: tuple[Candidate, ...]) -> None:
        self.candidates = candidates
        clear(self._box)
        for one in candidates[:_MOST_SHOWN]:
            text = self.tr("{name}, {village}: {reason}")
            self._box.addWidget(text_label(text.format(name=one.name, village=one.village, reason=one.reason)))
        if candidates:
            hint = self.tr("In the register already? F6 opens it; what is typed here is kept.")
            self._box.addWidget(text_label(hint, "small"))
        self.setAccessibleName(self.tr("{count} people like this one").format(count=len(candidates)))
        self.setVisible(bool(candidates))
        self.found.emit(len(candidates))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for one in self.candidates:
            text = self.tr("{name}, {village}: {reason}")
            action = menu.addAction(text.format(name=one.name, village=one.village, reason=one.reason))
            action.triggered.connect(partial(self._on_chosen, one.resident_id))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _on_chosen(self, resident_id: int, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's signal hands it over
        self.opened.emit(resident_id)
