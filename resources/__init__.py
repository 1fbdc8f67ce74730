"""Data files of the program: fonts, schemes, code lists, translations, icons."""

from __future__ import annotations

import sys
from pathlib import Path


def path(*names: str) -> Path:
    """Give the path of a resource, in the source tree or inside the frozen program."""
    root = Path(getattr(sys, "_MEIPASS", "")) / "resources" if hasattr(sys, "_MEIPASS") else Path(__file__).parent
    return root.joinpath(*names)
