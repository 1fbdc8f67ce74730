"""The entry point: the command line, with the window plugged in. Qt is loaded only when a window is wanted."""

from __future__ import annotations

import sys

from app.cli import main as run_command_line
from ui.port import QtWindow


def main(argv: list[str] | None = None) -> int:
    """Run the program and give its exit code."""
    return run_command_line(argv, window=QtWindow())


if __name__ == "__main__":
    sys.exit(main())
