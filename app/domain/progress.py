"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""``progress(done, total)``; it raises ``Cancelled`` when the user asked to stop."""


def no_progress(done: int, total: int) -> None:
    """Say nothing and never stop."""
    del done, total
