"""One office, one program: a lock that the system frees by itself when a program dies.

The only module that knows the difference between Windows and POSIX.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from app.domain.errors import OfficeInUse
from app.domain.text import QT_TRANSLATE_NOOP, Message

_IN_USE = QT_TRANSLATE_NOOP("Error", "This office is already open in another window: close that one first")

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> None:
        # Windows locks from where the file stands, so everybody must ask for the same byte.
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: IO[bytes]) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OfficeLock:
    """Holds ``office.lock`` of a folder until it is released or the process ends."""

    def __init__(self, folder: Path) -> None:
        """Take the lock, or raise OfficeInUse."""
        self._handle = (folder / "office.lock").open("a+b")
        try:
            _lock(self._handle)
        except OSError as error:
            self._handle.close()
            raise OfficeInUse(Message("Error", _IN_USE)) from error

    def release(self) -> None:
        """Give the lock back."""
        self._handle.close()
