"""A fresh interpreter for what must not share one: no screen, untouched settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_PATIENCE = 120


def run_child(folder: Path, *arguments: Path | str) -> str:
    """Run Python with some arguments and give what it printed; its home is in ``folder``."""
    done = subprocess.run(  # noqa: S603 - our own scripts in our own interpreter
        [sys.executable, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        env=_environment(folder / "home"),
    )
    return done.stdout


def _environment(home: Path) -> dict[str, str]:
    """No screen, untouched settings, and byte code kept from start to start as on a clerk's PC."""
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "PYTHONPYCACHEPREFIX")
    return {**kept, **dict.fromkeys(own, str(home)), "QT_QPA_PLATFORM": "offscreen"}
