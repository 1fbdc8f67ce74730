"""The open office file: one writer, and readers beside it that see the last committed state."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import StorageUnavailable
from storage.connection import Connection, connect
from storage.errors import translated_errors


class Store:
    """Owns the connections of one office file.

    One connection writes, guarded by a lock so that writers queue whatever thread they come from; each
    thread that reads has its own read-only connection. Code inside ``write()`` reads through the
    connection it is given, and so sees its own changes.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        """Open the writing connection; readers open when first used."""
        self.file = file
        self._key = key
        self._writer = connect(file, key, read_only=False)
        self._turn = threading.RLock()
        self._local = threading.local()
        self._readers: list[Connection] = []
        self._is_open = True

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Run one transaction: all of it is kept on leaving, or none of it when an error leaves."""
        with self._turn, translated_errors():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                # A full disk makes SQLite roll back by itself.
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    @contextmanager
    def rehearse(self) -> Iterator[Connection]:
        """Run one transaction as ``write`` does, and take all of it back at the end."""
        with self._turn, translated_errors():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
            finally:
                self._writer.execute("ROLLBACK")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give this thread's read-only connection."""
        if not self._is_open:
            raise RuntimeError(self.file)
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = connect(self.file, self._key, read_only=True)
            self._local.connection = connection
            self._readers.append(connection)
        with translated_errors():
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Give a connection whose reads all see one and the same state."""
        with self.read() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    def optimize(self) -> None:
        """Refresh the planner's figures after much was written."""
        with self._turn, translated_errors():
            self._writer.execute("PRAGMA analysis_limit = 400")
            self._writer.execute("PRAGMA optimize")

    def close(self) -> None:
        """Empty the write-ahead log into the file and close every connection; calling it again does nothing."""
        with self._turn:
            if not self._is_open:
                return
            self._is_open = False
            for reader in self._readers:
                reader.close()
            self._readers.clear()
            self._local = threading.local()
            # On a full disk the log simply stays beside the file; everything in it is read at the next opening.
            with suppress(StorageUnavailable), translated_errors():
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.close()
