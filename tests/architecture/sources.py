"""The files of the project, as the checks of this folder read them."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ("app", "ui", "storage", "printing", "resources")
_MADE = {"build", "dist", "demo-out", "bench-out", "__pycache__"}
_TEXTS = {".py", ".sh", ".toml", ".md", ".lock", ".spec", ".ts", ".qss", ".svg", ".ini", ".cfg", ""}


def modules(*folders: str) -> list[Path]:
    """Every Python file below the folders, the program's by default."""
    return sorted(path for folder in folders or PROGRAM for path in (ROOT / folder).rglob("*.py"))


def texts() -> list[Path]:
    """Every file of the project that people write by hand."""
    return sorted(path for path in ROOT.rglob("*") if path.suffix in _TEXTS and path.is_file() and not _is_made(path))


def name_of(path: Path) -> str:
    """Give the path as it is written in the project."""
    return path.relative_to(ROOT).as_posix()


def _is_made(path: Path) -> bool:
    """Tell whether a file lies in a folder that make, git or a tool filled; of the hidden ones only .ci is ours."""
    folders = path.relative_to(ROOT).parts[:-1]
    hidden = {part for part in folders if part.startswith(".")} - {".ci"}
    return bool(hidden or _MADE & set(folders)) or any(part.endswith(".egg-info") for part in folders)
