"""What every page needs, passed by constructor: the township, the runner, the words, the look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Township
from app.domain.text import Translate
from ui.look import Look
from ui.machine import Machine
from ui.tasks import TaskRunner


class Hub(QObject):
    """The one place where widgets learn of change and speak to the clerk."""

    changed = Signal(object)
    """``Changes`` of a finished write."""
    said = Signal(str)
    """A short sentence about something done."""
    failed = Signal(object)
    """An ``AppError`` that the clerk can act on."""


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to pages and dialogs."""

    township: Township
    tasks: TaskRunner
    hub: Hub
    wording: Translate
    look: Look
    machine: Machine
    is_practice: bool = False
