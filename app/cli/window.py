"""What the command line asks of a window, without knowing one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.bootstrap import Township
from app.domain.progress import Progress


class WindowPort(Protocol):
    """The window, as plugged in by the program that starts the command line."""

    def run(self, office: Path | None) -> int:
        """Open the window and give its exit code."""

    def screenshots(self, township: Township, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Photograph every page of the real window."""

    def self_test_pages(self, township: Township) -> tuple[str, ...]:
        """Open every page and give the names of those that came up."""
