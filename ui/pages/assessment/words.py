"""Who is assessed, in words: a table of departments must not speak of villages."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_N = QT_TRANSLATE_NOOP
_WORDS = {
    "village": _N("Subject", "Village"),
    "department": _N("Subject", "Department"),
    "worker": _N("Subject", "Worker"),
}
_PLURALS = {
    "village": _N("Subject", "all villages"),
    "department": _N("Subject", "all departments"),
    "worker": _N("Subject", "all workers"),
}


def subject_word(kind: str) -> str:
    """Give the heading over the names."""
    return QCoreApplication.translate("Subject", str(_WORDS[kind]))


def all_subjects(kind: str) -> str:
    """Name all of them together."""
    return QCoreApplication.translate("Subject", str(_PLURALS[kind]))
