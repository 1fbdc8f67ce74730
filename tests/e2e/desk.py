"""What the end-to-end tests share: a window that is none, and the command line as a function."""

from __future__ import annotations

import contextlib
import io
import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bootstrap import Surroundings, Township
from app.cli import main
from app.domain.progress import Progress
from app.domain.records.place import TownshipProfile
from storage.keys import KdfCost

CHEAP = Surroundings(kdf_cost=KdfCost(1, 8192, 1))
PASSPHRASE = "only-for-tests"
PROFILE = TownshipProfile("示范镇", "示范县", "示范省", "999999101")


def dice(seed: object) -> random.Random:
    """Give chance that is the same each time."""
    return random.Random(str(seed))  # noqa: S311 - nothing is kept secret with it


class StubWindow:
    """Stands where the window is plugged in, and remembers what was asked of it."""

    def __init__(self, exit_code: int = 0) -> None:
        """End with ``exit_code`` when it is opened."""
        self.exit_code = exit_code
        self.opened: list[Path | None] = []

    def run(self, office: Path | None) -> int:
        """Open nothing."""
        self.opened.append(office)
        return self.exit_code

    def screenshots(self, township: Township, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Write one tiny file."""
        del township
        folder.mkdir(parents=True, exist_ok=True)
        picture = folder / "page.png"
        picture.write_bytes(b"\x89PNG")
        progress(1, 1)
        return (picture,)

    def self_test_pages(self, township: Township) -> tuple[str, ...]:
        """Say that a page came up."""
        del township
        return ("page",)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - JSON of any shape
        """The one JSON document that a command with ``--json`` writes."""
        return json.loads(self.out)

    @property
    def is_one_fault(self) -> bool:
        """Whether it failed with one line that says why, and with nothing that looks like a crash."""
        return self.code == 1 and self.err.count("\n") == 1 and len(self.err) > 5 and "Traceback" not in self.err


def run(*words: object, window: StubWindow | None = None) -> Ran:
    """Run a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words], window or StubWindow())
    return Ran(code, out.getvalue(), err.getvalue())
