"""Making and opening an office folder: lock, keys, the encrypted file, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import Conflict, DatabaseDamaged, NotFound, StorageUnavailable
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage import connection as files
from storage.connection import Connection
from storage.errors import translated_errors
from storage.keys import KdfCost, create_keys, unlock_keys
from storage.locking import OfficeLock
from storage.migrations import migrate
from storage.store import Store

DATABASE, KEYS = "office.db", "keys.json"
_EXISTS = QT_TRANSLATE_NOOP("Error", "There is an office in {folder} already: open it, or choose an empty folder")
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Error", "{name} could not be written: check that the folder exists, is not full, and that the file is not open"
)
_MISSING = QT_TRANSLATE_NOOP(
    "Error", "There is no office in {folder}: choose the folder that holds office.db and keys.json"
)


class Office:
    """An open office folder."""

    def __init__(self, folder: Path, store: Store, lock: OfficeLock) -> None:
        """Keep what must be closed together."""
        self.folder = folder
        self.store = store
        self._lock = lock

    def close(self) -> None:
        """Close the file, then give the folder free."""
        try:
            self.store.close()
        finally:
            self._lock.release()


def is_office(folder: Path) -> bool:
    """Tell whether a folder holds an office."""
    return (folder / DATABASE).is_file() and (folder / KEYS).is_file()


def create_office(folder: Path, passphrase: str, facts: Mapping[str, str], cost: KdfCost) -> Office:
    """Make a new office; Conflict where the folder holds one, even a damaged one."""
    if (folder / DATABASE).exists() or (folder / KEYS).exists():
        raise Conflict(Message("Error", _EXISTS, {"folder": str(folder)}))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = OfficeLock(folder)
    except OSError as error:
        raise StorageUnavailable(Message("Error", _NOT_WRITTEN, {"name": folder.name})) from error
    try:
        key = create_keys(folder / KEYS, passphrase, cost)
        store = _open_store(folder / DATABASE, key)
        with store.write() as connection:
            for name, value in facts.items():
                set_fact(connection, name, value)
    except BaseException:
        lock.release()
        raise
    return Office(folder, store, lock)


def open_office(folder: Path, passphrase: str) -> Office:
    """Open an office alone; migrates a file of an older program."""
    if not is_office(folder):
        raise NotFound(Message("Error", _MISSING, {"folder": str(folder)}))
    lock = OfficeLock(folder)
    try:
        store = _open_store(folder / DATABASE, unlock_keys(folder / KEYS, passphrase))
    except BaseException:
        lock.release()
        raise
    return Office(folder, store, lock)


def _open_store(file: Path, key: bytes) -> Store:
    first = files.connect(file, key, read_only=False)
    try:
        migrate(first)
    finally:
        first.close()
    return Store(file, key)


def fact(connection: Connection, name: str) -> str | None:
    """Give one fact of the office, or None."""
    row = connection.execute("SELECT value FROM office WHERE key = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Keep one fact of the office."""
    connection.execute(
        "INSERT INTO office (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def check_file(connection: Connection) -> tuple[str, ...]:
    """Give what SQLite and SQLCipher find wrong with the file: nothing, if it is whole."""
    problems: list[str] = []
    try:
        with translated_errors():
            problems += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
            problems += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            problems += [
                f"{row[0]!s} {row[1]!s} -> {row[2]!s}" for row in connection.execute("PRAGMA foreign_key_check")
            ]
    except DatabaseDamaged as error:
        problems.append(str(error))
    return tuple(problems)
