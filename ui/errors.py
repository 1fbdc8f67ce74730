"""What the clerk sees when something goes wrong, and what is kept for the people who mend it."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from app.domain.errors import AppError

_LOG = logging.getLogger("township_desk")


class CrashKeeper(QObject):
    """Catches what nobody expected: writes the log, shows one dialog, lets the clerk save a report."""

    expected = Signal(object)
    """An ``AppError`` that a slot let through: a sentence, not a fault."""

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        """Remember where the log lies."""
        super().__init__(parent)
        self._log_file = log_file
        self._is_showing = False
        log_file.parent.mkdir(parents=True, exist_ok=True)
        self._handler = logging.FileHandler(log_file, encoding="utf-8", delay=True)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _LOG.addHandler(self._handler)

    def install(self) -> None:
        """Become the excepthook; an exception in a slot does not end the program, so it must be shown."""
        sys.excepthook = self.handle

    def close(self) -> None:
        """Stop listening and close the log."""
        if sys.excepthook == self.handle:
            sys.excepthook = sys.__excepthook__
        _LOG.removeHandler(self._handler)
        self._handler.close()

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Hand on what a clerk can act on; log any other fault and show the dialog, once at a time."""
        if isinstance(error, AppError):
            self.expected.emit(error)
            return
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_text(kind, error, trace)
        _LOG.error("%s", report)
        if self._is_showing:
            return
        self._is_showing = True
        try:
            self._show(report)
        except Exception:  # a fault of the fault dialog must not hide the first one
            sys.__excepthook__(kind, error, trace)
        finally:
            self._is_showing = False

    def _show(self, report: str) -> None:
        from ui.dialogs.crash import CrashDialog  # noqa: PLC0415 - only needed on the worst day

        CrashDialog(report, self._log_file).exec()


def report_text(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Give the report: versions and the place of the fault, without any person's data."""
    frames = traceback.extract_tb(trace)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    head = [
        f"Python {platform.python_version()}  Qt {qVersion()}  {platform.system()} {platform.release()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    return "\n".join([*head, *lines, *_safe_detail(error)])


def _safe_detail(error: BaseException) -> list[str]:
    """Messages of our own code name no person; those of libraries might, so only plain types are kept."""
    return [str(error)] if isinstance(error, (AttributeError, ImportError, NameError, NotImplementedError)) else []
