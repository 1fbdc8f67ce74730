"""SQLite's errors, told apart once: what the clerk can mend, and what is a fault of the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import AppError, DatabaseDamaged, StorageUnavailable
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_PRIMARY = 0xFF
_MESSAGES: dict[int, tuple[type[AppError], str]] = {
    5: (StorageUnavailable, _N("Error", "The office file is busy: close other programs that use it and try again")),
    6: (StorageUnavailable, _N("Error", "The office file is busy: close other programs that use it and try again")),
    8: (
        StorageUnavailable,
        _N("Error", "The office file is read-only: nothing was saved; check the folder's permissions"),
    ),
    10: (
        StorageUnavailable,
        _N("Error", "The disk reports an error: nothing was saved; copy the office folder to another disk"),
    ),
    11: (DatabaseDamaged, _N("Error", "The office file is damaged: stop working and restore the last backup")),
    13: (StorageUnavailable, _N("Error", "The disk is full: nothing was saved; free some space and save again")),
    14: (StorageUnavailable, _N("Error", "The office file cannot be opened: check that the disk is attached")),
    26: (DatabaseDamaged, _N("Error", "The office file is damaged or is not an office file: restore the last backup")),
}


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn environment errors of SQLite into ours; any other error passes through as the bug it is."""
    try:
        yield
    except sqlcipher.Error as error:
        known = _MESSAGES.get((getattr(error, "sqlite_errorcode", None) or 0) & _PRIMARY)
        if known is None:
            raise
        kind, template = known
        raise kind(Message("Error", template)) from error
