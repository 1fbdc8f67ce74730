"""A program to be killed: seals or carries again and again, ended before its first, second, third ... step.

``python -m tests.unit.bundle.killed seal|carry <folder>`` leaves one folder per step and prints how each ended.
A step is any touch of a file in the folder, and any report of progress.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.errors import StorageUnavailable
from storage.bundle import carry
from tests.unit.bundle.samples import ENGLISH, STEM, sealed

REFUSED = 3
_MAX_STEPS = 500
_TOUCHING = ("open", "os.rename", "os.remove", "os.mkdir")


class Countdown:
    """Ends this process, as a power cut would, when its steps are used up."""

    def __init__(self, steps: int, folder: Path) -> None:
        """Begin to count touches of files in ``folder``."""
        self._left = steps
        self._folder = str(folder)
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, args: tuple[object, ...]) -> None:
        if event in _TOUCHING and str(args[0]).startswith(self._folder):
            self.step()

    def step(self, *_progress: int) -> None:
        """Use up one step."""
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def run(action: str, folder: Path, step: Callable[..., None]) -> None:
    """Do the work that is interrupted."""
    if action == "seal":
        sealed(folder, progress=step)
    else:
        carry(folder.parent / "outbox" / f"{STEM}.manifest.json", folder, ENGLISH, step)


def in_child(work: Callable[[], None]) -> int:
    """Do ``work`` in a process of its own; give its exit code, negative when it was killed."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    except StorageUnavailable:
        os._exit(REFUSED)
    os._exit(0)


def kill_at_every_step(action: str, root: Path) -> None:
    """Work in a fresh folder per step until nothing is left to interrupt."""
    for steps in range(1, _MAX_STEPS):
        folder = root / f"{steps:03d}"
        folder.mkdir()
        ended = in_child(lambda steps=steps, folder=folder: run(action, folder, Countdown(steps, folder).step))  # type: ignore[misc]
        sys.stdout.write(f"{steps} {ended}\n")
        if ended == 0:
            return


def limit_every_size(action: str, root: Path) -> None:
    """Work with ever more room for a single file."""
    for limit in (1, 100, 300, 500, 699, 700, 10_000):
        folder = root / f"{limit:06d}"
        folder.mkdir()

        def work(limit: int = limit, folder: Path = folder) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            run(action, folder, lambda *_progress: None)

        sys.stdout.write(f"{limit} {in_child(work)}\n")


if __name__ == "__main__":
    mode, work_on, place = sys.argv[1:]
    target = Path(place)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    if work_on == "carry":
        sealed(target / "outbox")
    {"kill": kill_at_every_step, "limit": limit_every_size}[mode](work_on, target)
