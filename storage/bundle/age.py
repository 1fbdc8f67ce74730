"""age encryption to X25519 recipients, streamed both ways; the only module that knows pyrage."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Protocol, Self

import pyrage

from app.domain.errors import AppError
from storage.bundle import wording
from storage.bundle.keys import fingerprint

_CHUNK_BYTES = 256 * 1024
_QUEUED_CHUNKS = 8


class Source(Protocol):
    """Something to read from; an empty answer is the end."""

    def read(self, size: int, /) -> bytes:
        """Give at most ``size`` bytes."""


class Target(Protocol):
    """Something to write to."""

    def write(self, data: bytes, /) -> int:
        """Take all of ``data``."""

    def flush(self) -> None:
        """Take note that nothing more comes for now."""


@dataclass(frozen=True, slots=True)
class AgeIdentity:
    """A private age key."""

    text: str = field(repr=False)

    @classmethod
    def generate(cls) -> AgeIdentity:
        """Make a new key."""
        return cls(str(pyrage.x25519.Identity.generate()))

    @property
    def recipient(self) -> str:
        """Give the public half, to encrypt to; ``ValueError`` when the text is no age key."""
        try:
            return str(pyrage.x25519.Identity.from_str(self.text.strip()).to_public())
        except pyrage.IdentityError as exc:
            raise ValueError("not an age identity") from exc


def check_recipient(text: str) -> str:
    """Give the recipient back in its only spelling; ``ValueError`` when it is none."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text.strip()))
    except pyrage.RecipientError as exc:
        raise ValueError("not an age recipient") from exc


def recipient_fingerprint(text: str) -> str:
    """Give the printable fingerprint of a recipient, to compare with the county's printed sheet."""
    return fingerprint(check_recipient(text).encode("ascii"))


class _Failures:
    """Keeps the first exception of our own code: the library would give only its text."""

    def __init__(self) -> None:
        self.first: BaseException | None = None

    def __enter__(self) -> None:
        """Watch what is raised inside the block."""

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remember it and let it pass."""
        self.first = self.first or value

    def reraise(self) -> None:
        """Raise what was kept, if anything was."""
        if self.first is not None:
            raise self.first


class ChunkSource:
    """Presents chunks of any size as something to read from."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        """Take the chunks lazily."""
        self._chunks = iter(chunks)
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        """Give at most ``size`` bytes; nothing only at the end."""
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._rest = memoryview(chunk)
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken.tobytes()


class _GuardedSource:
    def __init__(self, source: Source, failures: _Failures) -> None:
        self._source = source
        self._failures = failures

    def read(self, size: int = _CHUNK_BYTES) -> bytes:
        with self._failures:
            return self._source.read(size)


class _GuardedTarget:
    def __init__(self, target: Target, failures: _Failures) -> None:
        self._target = target
        self._failures = failures

    def write(self, data: bytes) -> int:
        with self._failures:
            return self._target.write(data)

    def flush(self) -> None:
        with self._failures:
            self._target.flush()


def encrypt(source: Source, target: Target, recipients: Sequence[str]) -> None:
    """Encrypt ``source`` to every recipient; an exception of source or target comes out unchanged."""
    keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    failures = _Failures()
    try:
        pyrage.encrypt_io(_GuardedSource(source, failures), _GuardedTarget(target, failures), keys)
    except (pyrage.EncryptError, OSError):
        failures.reraise()
        raise


class Decryption:
    """Pulls plaintext out of an age stream.

    The library only pushes, so it runs in a thread of its own; leaving the ``with`` block ends that thread.
    """

    def __init__(self, source: Source, identity: AgeIdentity) -> None:
        """Prepare; nothing is read before the block is entered."""
        self._source = source
        self._identity = identity
        self._failures = _Failures()
        self._genuine = False
        self._abandoned = False
        self._chunks: queue.Queue[bytes | None] = queue.Queue(_QUEUED_CHUNKS)
        self._thread = threading.Thread(target=self._run, name="bundle-decryption")

    def __enter__(self) -> Self:
        """Start to decrypt."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, whether or not all was read."""
        self._abandoned = True
        while self._thread.is_alive():
            self._discard()
            self._thread.join(timeout=0.05)

    def chunks(self) -> Iterator[bytes]:
        """Give the plaintext; refuse at the end when the stream was not genuine to its last byte."""
        while (chunk := self._chunks.get()) is not None:
            yield chunk
        self._failures.reraise()
        if not self._genuine:
            raise wording.refused(wording.NOT_DECRYPTED)

    def _discard(self) -> None:
        while not self._chunks.empty():
            self._chunks.get()

    def _run(self) -> None:
        target = _QueueTarget(self._put)
        try:
            key = pyrage.x25519.Identity.from_str(self._identity.text.strip())
            pyrage.decrypt_io(_GuardedSource(self._source, self._failures), target, [key])
            target.finish()
            self._genuine = True
        except (_AbandonedError, pyrage.DecryptError, pyrage.IdentityError, OSError, AppError):
            self._genuine = False
        finally:
            self._chunks.put(None)

    def _put(self, chunk: bytes) -> None:
        if self._abandoned:
            raise _AbandonedError
        self._chunks.put(chunk)


class _AbandonedError(Exception):
    """Nobody reads any more."""


class _QueueTarget:
    """Gathers the library's small pieces into chunks worth handing over."""

    def __init__(self, put: Callable[[bytes], None]) -> None:
        self._put = put
        self._gathered = bytearray()

    def write(self, data: bytes) -> int:
        self._gathered += data
        if len(self._gathered) >= _CHUNK_BYTES:
            self.finish()
        return len(data)

    def flush(self) -> None:
        """Nothing is held back for long."""

    def finish(self) -> None:
        if self._gathered:
            self._put(bytes(self._gathered))
            self._gathered.clear()
