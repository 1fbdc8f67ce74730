"""Opens a bundle with the recipient's key and holds everything inside to the format.

Two passes over the ciphertext, so that nothing of the plaintext touches the disk and no row is handed out
before the envelope is proven: the first pass checks the container, all hashes and the agreement of inside
and outside; the second reads the rows, now knowing their types from the proven descriptor.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import zstandard

from app.domain.progress import Progress, no_progress
from storage.bundle import bag, files, wording
from storage.bundle.age import AgeIdentity, ChunkSource, Decryption
from storage.bundle.bag import SealedTable
from storage.bundle.check import OuterReport, readable, verify_outer
from storage.bundle.fields import Value
from storage.bundle.keys import PublicKey
from storage.bundle.manifest import Manifest, Volume
from storage.bundle.rows import PartReader
from storage.bundle.ustar import TarReader

_MAX_WINDOW_BYTES = 128 * 1024 * 1024
# Small slices bound what a few bytes of ciphertext can blow up to in one step.
_SLICE_BYTES = 2048


@dataclass(frozen=True, slots=True)
class BundleRow:
    """One row: its table and its values in the order of the table's columns."""

    table: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """A bundle of which everything was proven."""

    manifest: Manifest
    manifest_sha256: str
    content_root: str
    previous_content_root: str | None
    tables: tuple[SealedTable, ...]
    attachments: tuple[str, ...]

    @property
    def rows(self) -> dict[str, int]:
        """Tell how many rows each table has."""
        return {table.shape.name: table.rows for table in self.tables}


def open_bundle(
    manifest_path: Path,
    pinned: PublicKey,
    identity: AgeIdentity,
    reader_version: str | None = None,
    progress: Progress = no_progress,
) -> OpenedBundle:
    """Check a bundle outside and inside, to the last cell; ``reader_version`` is the data version the caller knows."""
    contents = BundleContents(manifest_path, pinned, identity, reader_version, progress)
    for _row in contents.rows():
        pass
    return contents.opened


class BundleContents:
    """A bundle with its envelope proven, ready to give its rows.

    Whoever takes rows over does so in one transaction that ends only after ``rows`` has come to its end:
    a fault in a later row refuses the earlier ones too.
    """

    def __init__(
        self,
        manifest_path: Path,
        pinned: PublicKey,
        identity: AgeIdentity,
        reader_version: str | None = None,
        progress: Progress = no_progress,
    ) -> None:
        """Prove the outside and the envelope; refuse at the first fault."""
        self._report = verify_outer(manifest_path, pinned)
        self._identity = identity
        self._progress = progress
        manifest = self._report.manifest
        if reader_version is not None and manifest.schema.needs_newer_than(reader_version):
            raise wording.refused(wording.SCHEMA_UNSUPPORTED, needed=manifest.schema.min_reader, known=reader_version)
        if identity.recipient not in manifest.recipient_keys:
            raise wording.refused(wording.NOT_ADDRESSED)
        envelope = _Envelope(manifest)
        with self._tar() as tar:
            envelope.read(tar)
        self._sha256 = envelope.sha256
        self.opened = envelope.opened(self._report)

    def rows(self) -> Generator[BundleRow, None, None]:
        """Give all rows, table by table, each in ascending order of ``uid``; close it to stop early."""
        total = sum(table.rows for table in self.opened.tables)
        done = 0
        with self._tar() as tar:
            for table in self.opened.tables:
                reader = PartReader(table.shape)
                for path in table.paths():
                    for values in reader.read(path, _content_of(tar, path), self._sha256[path]):
                        if done % 256 == 0:
                            self._progress(done, total)
                        done += 1
                        yield BundleRow(table.shape.name, values)
                if reader.rows != table.rows:
                    raise wording.refused(
                        wording.ROWS_MISSING, table=table.shape.name, found=reader.rows, expected=table.rows
                    )
            while tar.next_entry() is not None:
                pass
        self._progress(total, total)

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """Give path and content of every attachment."""
        with self._tar() as tar:
            while (entry := tar.next_entry()) is not None:
                if entry[0] in self.opened.attachments:
                    content = b"".join(tar.content())
                    if hashlib.sha256(content).hexdigest() != self._sha256[entry[0]]:
                        raise wording.refused(wording.CONTENT_FILE, entry=entry[0])
                    yield entry[0], content

    @contextmanager
    def _tar(self) -> Iterator[TarReader]:
        manifest = self._report.manifest
        source = ChunkSource(_ciphertext(self._report.files[0].parent, manifest.volumes))
        with Decryption(source, self._identity) as decryption:
            yield TarReader(_capped(_decompressed(decryption.chunks()), manifest.plain_bytes))


def _ciphertext(folder: Path, volumes: Sequence[Volume]) -> Iterator[bytes]:
    """Give the volumes in a row; hashed again, for the stick may have changed since the check."""
    for volume in volumes:
        digest = hashlib.sha256()
        with readable(folder / volume.name):
            for chunk in files.chunks(folder / volume.name):
                digest.update(chunk)
                yield chunk
        if digest.hexdigest() != volume.sha256:
            raise wording.refused(wording.VOLUME_HASH, name=volume.name)


def _decompressed(chunks: Iterator[bytes]) -> Iterator[bytes]:
    frame = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW_BYTES).decompressobj()
    try:
        for chunk in chunks:
            for start in range(0, len(chunk), _SLICE_BYTES):
                if frame.eof:
                    raise wording.refused(wording.CONTAINER_BROKEN)
                if out := frame.decompress(chunk[start : start + _SLICE_BYTES]):
                    yield out
    except zstandard.ZstdError as exc:
        raise wording.refused(wording.CONTAINER_BROKEN) from exc
    if not frame.eof or frame.unused_data:
        raise wording.refused(wording.CONTAINER_BROKEN)


def _capped(chunks: Iterator[bytes], plain_bytes: int) -> Iterator[bytes]:
    left = plain_bytes
    for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            raise wording.refused(wording.CONTAINER_BROKEN)
        yield chunk
    if left:
        raise wording.refused(wording.CONTAINER_BROKEN)


def _content_of(tar: TarReader, path: str) -> Iterator[bytes]:
    entry = tar.next_entry()
    if entry is None or entry[0] != path:
        raise wording.refused(wording.CONTAINER_BROKEN)
    yield from tar.content()


class _Envelope:
    """Everything of the inside that can be proven without reading rows."""

    def __init__(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self._small: dict[str, bytes] = {}
        self._payload_bytes = 0
        self.sha256: dict[str, str] = {}

    def read(self, tar: TarReader) -> None:
        while (entry := tar.next_entry()) is not None:
            path, size = entry
            self._allow(path, size)
            content = _Hashed(tar.content(), keep=not path.startswith("data/") or path == bag.DESCRIPTOR)
            if path.startswith("data/"):
                self.sha256[path] = content.sha256
                self._payload_bytes += size
            if content.kept is not None:
                self._small[path] = content.kept

    def opened(self, report: OuterReport) -> OpenedBundle:
        manifest = self._manifest
        tags = [path for path in self._small if path != bag.DESCRIPTOR]
        if bag.DESCRIPTOR not in self._small or tags != list(bag.TAG_FILES):
            raise wording.refused(wording.CONTAINER_BROKEN)
        previous = self._check_bag_info()
        self._check_tag_files()
        tables = bag.parse_descriptor(self._small[bag.DESCRIPTOR], manifest.schema)
        attachments = tuple(path for path in self.sha256 if bag.attachment_sha256(path))
        expected = [path for table in tables for path in table.paths()] + [*attachments, bag.DESCRIPTOR]
        if list(self.sha256) != expected:
            raise wording.refused(wording.CONTENT_FILE, entry=bag.DESCRIPTOR)
        root = hashlib.sha256(self._small[bag.DATA_MANIFEST]).hexdigest()
        return OpenedBundle(manifest, report.manifest_sha256, root, previous, tables, attachments)

    def _allow(self, path: str, size: int) -> None:
        known = bag.is_part(path) or bag.attachment_sha256(path) or path == bag.DESCRIPTOR or path in bag.TAG_FILES
        limit = (
            None
            if bag.is_part(path)
            else bag.MAX_ATTACHMENT_BYTES
            if bag.attachment_sha256(path)
            else bag.MAX_SMALL_FILE_BYTES
        )
        twice = path in self.sha256 or path in self._small
        # Nothing but tag files may follow the descriptor.
        late = bag.DESCRIPTOR in self._small and path not in bag.TAG_FILES
        if not known or twice or late or (limit is not None and size > limit):
            raise wording.refused(wording.ENTRY_REFUSED, entry=path)

    def _check_bag_info(self) -> str | None:
        manifest = self._manifest
        content = self._small[bag.BAG_INFO]
        previous = bag.previous_content_root(content)
        bag.BagInfo(
            sender=manifest.sender,
            recipient=manifest.recipient,
            epoch=manifest.epoch,
            seq=manifest.seq,
            kind=manifest.kind,
            schema_version=manifest.schema.version,
            previous_content_root=previous,
            payload_bytes=self._payload_bytes,
            payload_files=len(self.sha256),
        ).check(content)
        return previous

    def _check_tag_files(self) -> None:
        hashed = bag.TAG_FILES[:-1]
        expected = {
            bag.BAGIT: bag.BAGIT_CONTENT,
            bag.DATA_MANIFEST: bag.checksum_lines(self.sha256),
            bag.TAG_MANIFEST: bag.checksum_lines(
                {path: hashlib.sha256(self._small[path]).hexdigest() for path in hashed}
            ),
        }
        for path, content in expected.items():
            if self._small[path] != content:
                raise wording.refused(wording.CONTENT_FILE, entry=path)
        for path, digest in self.sha256.items():
            if bag.attachment_sha256(path) not in (None, digest):
                raise wording.refused(wording.CONTENT_FILE, entry=path)


class _Hashed:
    """Hashes content as it goes by, and keeps it when it is small and needed."""

    def __init__(self, chunks: Iterator[bytes], *, keep: bool) -> None:
        digest = hashlib.sha256()
        kept = bytearray()
        for chunk in chunks:
            digest.update(chunk)
            if keep:
                kept += chunk
        self.sha256 = digest.hexdigest()
        self.kept = bytes(kept) if keep else None
