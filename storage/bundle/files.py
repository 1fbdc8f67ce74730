"""Files that must survive a pulled stick or a power cut: written beside, synced, renamed, read back."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Self

from storage.bundle import wording
from storage.bundle.names import PART_SUFFIX

_CHUNK_BYTES = 1024 * 1024
_MEGABYTE = 1024 * 1024
# Folders, file-system bookkeeping and cluster rounding of a small stick.
_RESERVE_BYTES = 2 * _MEGABYTE
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_NO_DIRECTORY_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EBADF)

Step = Callable[[int], None]
"""Told how many bytes more are done; raises ``Cancelled`` to stop."""


@contextmanager
def clear_errors(folder: Path, needed: int = 0) -> Iterator[None]:
    """Turn what the operating system says about a disk into what the clerk can do about it."""
    try:
        yield
    except OSError as exc:
        if exc.errno in _FULL:
            raise wording.unavailable(
                wording.DISK_FULL, folder=folder, needed=_megabytes(needed), free=_free_megabytes(folder)
            ) from exc
        template = wording.DISK_READ_ONLY if exc.errno in _READ_ONLY else wording.DISK_FAILED
        raise wording.unavailable(template, folder=folder) from exc


def require_space(folder: Path, needed: int) -> None:
    """Refuse to begin what cannot fit."""
    with clear_errors(folder):
        free = shutil.disk_usage(folder).free
    if free < needed + _RESERVE_BYTES:
        raise wording.unavailable(
            wording.DISK_FULL, folder=folder, needed=_megabytes(needed + _RESERVE_BYTES), free=free // _MEGABYTE
        )


def _megabytes(size: int) -> int:
    return max(1, -(-size // _MEGABYTE))


def _free_megabytes(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free // _MEGABYTE
    except OSError:
        return 0


class PartFile:
    """A file under its ``.part`` name, hashed as it is written; ``finish`` gives it its own name."""

    def __init__(self, path: Path) -> None:
        """Begin the file; an older left-over is overwritten."""
        self.path = path
        self.size = 0
        self._part = path.with_name(path.name + PART_SUFFIX)
        self._hash = hashlib.sha256()
        self._file: BinaryIO = self._part.open("wb")

    def __enter__(self) -> Self:
        """Give the file itself."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Take an unfinished file away."""
        # What a full disk could not take at last is given up with the rest.
        with suppress(OSError):
            self._file.close()
        self._part.unlink(missing_ok=True)

    @property
    def sha256(self) -> str:
        """Give the hash of what was written so far."""
        return self._hash.hexdigest()

    def write(self, data: bytes | memoryview) -> None:
        """Add to the file."""
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def sync(self) -> None:
        """Bring all bytes to the disk and close."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def finish(self) -> None:
        """Give the synced file its own name."""
        if not self._file.closed:
            self.sync()
        self._part.replace(self.path)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file so that it is there whole or not at all, and prove it."""
    with PartFile(path) as part:
        part.write(content)
        part.finish()
    sync_folder(path.parent)
    read_back(path, hashlib.sha256(content).hexdigest())


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` last; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as exc:
        if exc.errno not in _NO_DIRECTORY_SYNC:
            raise
    finally:
        os.close(descriptor)


def chunks(path: Path, *, from_disk: bool = False) -> Iterator[bytes]:
    """Read a file; ``from_disk`` asks the system to forget its own copy first, where it can."""
    with path.open("rb", buffering=0) as file:
        if from_disk and hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK_BYTES):
            yield chunk


def sha256_of(path: Path, step: Step | None = None, *, from_disk: bool = False) -> str:
    """Hash a file."""
    digest = hashlib.sha256()
    for chunk in chunks(path, from_disk=from_disk):
        digest.update(chunk)
        if step is not None:
            step(len(chunk))
    return digest.hexdigest()


def read_back(path: Path, sha256: str, step: Step | None = None) -> None:
    """Fail unless the disk gives back what was written."""
    if sha256_of(path, step, from_disk=True) != sha256:
        raise wording.unavailable(wording.READ_BACK_DIFFERS, name=path.name)
