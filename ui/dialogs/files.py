"""Asking for a file or a folder; the folder is remembered on this machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.machine import Machine


def pick_file(parent: QWidget, machine: Machine, title: str, kinds: str) -> Path | None:
    """Ask for an existing file."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(machine.last_folder), kinds)
    return _remembered(machine, name, is_folder=False)


def pick_new_file(parent: QWidget, machine: Machine, title: str, suggested: str, kinds: str) -> Path | None:
    """Ask where to write a file."""
    name, _kind = QFileDialog.getSaveFileName(parent, title, str(machine.last_folder / suggested), kinds)
    return _remembered(machine, name, is_folder=False)


def pick_folder(parent: QWidget, machine: Machine, title: str) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, str(machine.last_folder))
    return _remembered(machine, name, is_folder=True)


def _remembered(machine: Machine, name: str, *, is_folder: bool) -> Path | None:
    if not name:
        return None
    path = Path(name)
    machine.last_folder = path if is_folder else path.parent
    return path
