"""Very many small objects at once, without holding up the window that runs beside the work."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

_AT_ONCE = 2000
T = TypeVar("T")


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from walking through everything again and again.

    Each walk holds up every thread for a third of a second, and nothing here is circular.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def let_go(things: list[T]) -> None:
    """Empty a long list a little at a time: freed at once, its objects hold up every thread too."""
    while things:
        del things[-_AT_ONCE:]
