"""The whole office leaves as a bundle, is checked, and opened to the last cell."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pyrage
import zstandard

from app.bootstrap import Township
from storage.outgoing import SYNCED_TABLES
from storage.store import Store
from tools.benchmarks.job import Contender, Job, seconds
from tools.benchmarks.material import Material

_LEVEL = 3


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Write the rows of every table that travels into a plain database too."""
    with material.opened(folder / "office") as opened:
        plain = _plain(folder / "plain.db", opened.office.store)
    road = _PlainRoad(folder)
    with closing(plain), closing(_Office(material, folder)) as office:
        yield (
            Contender("sqlite3 .dump, zstd, age: out, hash compared, unpacked", lambda: road.there_and_back(plain)),
            Contender("township-desk: out, carried, verified, every cell read", office.bundle, office.begin),
            Contender("sqlite3 .dump, zstd, age: and loaded again", lambda: road.dump_and_load(plain)),
            Contender("VACUUM INTO, zstd, age: and looked through again", lambda: road.copy_and_check(plain)),
        )


JOB = Job("bundle", "bundle out, checked and opened", "at most 1.3 of the dump that is loaded again", prepare, seconds)


class _Office:
    """Our own program; each round seals the first bundle of the same office."""

    def __init__(self, material: Material, folder: Path) -> None:
        self._material, self._folder = material, folder
        self._identity = material.county.identity
        self._opened = ExitStack()
        self._township: Township | None = None
        self._round = 0

    def begin(self) -> None:
        """Open a fresh copy of the office, and put in a fresh stick."""
        self.close()
        self._round += 1
        self._township = self._opened.enter_context(self._material.opened(self._folder / "office")).township
        self._stick.mkdir()

    def bundle(self) -> None:
        """Seal, carry, verify and open."""
        if self._township is None:
            return
        info = self._township.bundles.export(self._stick)
        manifest = next(self._stick.rglob(info.manifest))
        report = self._township.bundles.verify(manifest, identity=self._identity)
        if not report.ok or sum(report.rows.values()) != info.rows:
            raise RuntimeError(report.lines)

    def close(self) -> None:
        """Close the office of the last round."""
        self._opened.close()

    @property
    def _stick(self) -> Path:
        return self._folder / f"stick-{self._round}"


class _PlainRoad:
    """The way of a careful administrator: dump or copy, compress, encrypt, and try it out."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "out.age"
        self._identity = pyrage.x25519.Identity.generate()

    def there_and_back(self, database: sqlite3.Connection) -> None:
        """Dump, encrypt, compare the hash, and unpack."""
        self._send(_dump(database))
        self._receive()

    def dump_and_load(self, database: sqlite3.Connection) -> None:
        """Dump, encrypt, compare the hash, unpack, and load into a new database."""
        self._send(_dump(database))
        script = self._receive().decode()
        with closing(_fresh(self._folder / "again.db")) as again:
            again.executescript(script)

    def copy_and_check(self, database: sqlite3.Connection) -> None:
        """Copy the file, encrypt, compare the hash, unpack, and let SQLite look through it."""
        copy = self._folder / "copy.db"
        copy.unlink(missing_ok=True)
        database.execute("VACUUM INTO ?", (str(copy),))
        self._send(copy.read_bytes())
        again = self._folder / "again.db"
        again.write_bytes(self._receive())
        with closing(sqlite3.connect(again)) as received:
            received.execute("PRAGMA integrity_check").fetchall()

    def _send(self, content: bytes) -> None:
        packed = zstandard.ZstdCompressor(level=_LEVEL).compress(content)
        sealed = pyrage.encrypt(packed, [self._identity.to_public()])
        self._sent = hashlib.sha256(sealed).hexdigest()
        with self._file.open("wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())

    def _receive(self) -> bytes:
        sealed = self._file.read_bytes()
        if hashlib.sha256(sealed).hexdigest() != self._sent:
            raise RuntimeError(self._file)
        return bytes(zstandard.ZstdDecompressor().decompress(pyrage.decrypt(sealed, [self._identity])))


def _dump(database: sqlite3.Connection) -> bytes:
    return "\n".join(database.iterdump()).encode()


def _fresh(file: Path) -> sqlite3.Connection:
    file.unlink(missing_ok=True)
    return sqlite3.connect(file, isolation_level=None)


def _plain(file: Path, store: Store) -> sqlite3.Connection:
    database = _fresh(file)
    database.execute("BEGIN")
    with store.read() as connection:
        for table in SYNCED_TABLES:
            columns = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]
            database.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
            marks = ", ".join("?" * len(columns))
            rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608 - our own tables
            database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
    database.execute("COMMIT")
    return database
