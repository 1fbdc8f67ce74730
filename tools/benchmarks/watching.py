"""How long the window stands still while a clerk types into the search box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from app.services.practice import PASSPHRASE
from tools.benchmarks.child import run_child
from tools.benchmarks.job import Contender, Job, milliseconds
from tools.benchmarks.material import Material

_TYPED = "tools.benchmarks.typed"


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Type the same keys into an empty window and into ours."""
    with material.opened(folder / "office"):
        pass  # A file of an older version is brought up to date before anybody looks at the clock.
    yield (
        Contender("empty PySide6 window", partial(_longest, folder)),
        Contender("township-desk", partial(_longest, folder, folder / "office", PASSPHRASE)),
    )


JOB = Job("blocked", "longest stop of the window in 100 keys of searching", "at most 50 ms", prepare, milliseconds)


def _longest(folder: Path, *office: Path | str) -> float:
    return float(run_child(folder, "-m", _TYPED, *office))
