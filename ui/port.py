"""What the command line may ask of the window; loads Qt on the first call, so that commands start fast."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.bootstrap import Township
from app.domain.progress import Progress


class QtWindow:
    """The window behind ``app.cli.window.WindowPort``."""

    def run(self, office: Path | None) -> int:
        """Open the window, with an office or with the welcome."""
        from ui.main import run  # noqa: PLC0415 - Qt takes 160 ms that a command does not need

        return run(office)

    def screenshots(self, township: Township, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Photograph every page, light and dark."""
        _need_no_display()
        from ui.tour import photograph  # noqa: PLC0415 - as above

        return photograph(township, folder, progress)

    def self_test_pages(self, township: Township) -> tuple[str, ...]:
        """Open every page and give the names of those that came up."""
        _need_no_display()
        from ui.tour import open_pages  # noqa: PLC0415 - as above

        return open_pages(township)


def _need_no_display() -> None:
    """Draw in memory where there is no screen."""
    has_display = sys.platform in {"win32", "darwin"} or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    if not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
