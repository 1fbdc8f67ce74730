"""The command line: the same services as the window, for IT staff and for unattended runs."""

from __future__ import annotations

from app.cli.entry import main

__all__ = ["main"]
