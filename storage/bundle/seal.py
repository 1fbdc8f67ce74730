"""Makes a bundle: rows in, encrypted volumes and a signed manifest out, the manifest last.

Plaintext is only ever in memory: rows become CSV parts, parts a tar stream, and that is compressed and
encrypted before the first byte reaches a file.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import zstandard

from app.domain.errors import Conflict
from app.domain.progress import Progress, no_progress
from storage.bundle import age, bag, files, minisign, names, rows, ustar, wording
from storage.bundle.bag import Attachment, SealedTable
from storage.bundle.keys import SigningKey
from storage.bundle.manifest import MAX_VOLUME_BYTES, Manifest, SchemaVersion, Volume
from storage.bundle.names import BundleName
from storage.bundle.rows import TableSource

DEFAULT_VOLUME_BYTES = 1024**3
_ZSTD_LEVEL = 3
# A row of a township takes 60 bytes on the stick; twice that leaves room for wide tables.
_ROW_ESTIMATE_BYTES = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRequest:
    """All that the manifest says and that cannot be counted while sealing."""

    sender: str
    sender_key: SigningKey
    recipient: str
    recipients: tuple[str, ...]
    epoch: str
    seq: int
    kind: str
    prev: str | None
    supersedes: str | None
    base_ack: int
    created: datetime
    app: str
    schema: SchemaVersion
    change_from: int
    change_to: int
    audit_head: str
    previous_content_root: str | None = None
    volume_bytes: int = DEFAULT_VOLUME_BYTES

    @property
    def name(self) -> BundleName:
        """Give the names of the bundle's files."""
        return BundleName.of(self.sender, self.epoch, self.seq, self.kind)

    def manifest(self, volumes: tuple[Volume, ...], plain_bytes: int) -> Manifest:
        """Fill the manifest; raise ``WrongEntry`` when the request breaks a rule of the format."""
        return Manifest(
            kind=self.kind,
            sender=self.sender,
            sender_key=self.sender_key.public.key_id,
            recipient=self.recipient,
            recipient_keys=self.recipients,
            epoch=self.epoch,
            seq=self.seq,
            prev=self.prev,
            supersedes=self.supersedes,
            base_ack=self.base_ack,
            created=self.created.replace(microsecond=0),
            app=self.app,
            schema=self.schema,
            plain_bytes=plain_bytes,
            change_from=self.change_from,
            change_to=self.change_to,
            audit_head=self.audit_head,
            volumes=volumes,
        )

    def check(self) -> None:
        """Find a broken rule before any work is done."""
        self.manifest((Volume(self.name.volume(1), 1, "0" * 64),), 1)
        if not 0 < self.volume_bytes <= MAX_VOLUME_BYTES:
            raise ValueError("volume_bytes")


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """A finished bundle in the outbox."""

    manifest: Path
    manifest_sha256: str
    files: tuple[Path, ...]
    rows: dict[str, int]
    size: int
    plain_bytes: int
    content_root: str


def seal(
    request: SealRequest,
    tables: Iterable[TableSource],
    outbox: Path,
    progress: Progress = no_progress,
    total_rows: int = 0,
    attachments: Iterable[Attachment] = (),
) -> SealedBundle:
    """Seal ``tables`` into ``outbox``; a bundle that fails or is cancelled leaves no file behind."""
    request.check()
    needed = total_rows * _ROW_ESTIMATE_BYTES
    with files.clear_errors(outbox, needed):
        outbox.mkdir(parents=True, exist_ok=True)
        if (outbox / request.name.manifest).exists():
            raise Conflict(wording.message(wording.ALREADY_SEALED, name=request.name.manifest))
        files.require_space(outbox, needed)
        remove_files(outbox, request.name)
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(remove_files, outbox, request.name)
            sealed = _seal(request, _Content(request, tables, attachments, progress, total_rows), outbox)
            on_failure.pop_all()
    return sealed


def remove_files(folder: Path, name: BundleName) -> tuple[Path, ...]:
    """Remove every file of one bundle, the manifest first, so that no rest looks finished."""
    found = [
        path
        for path in folder.iterdir()
        if (file := names.parse_file_name(path.name)) is not None and file.stem == name.stem
    ]
    for path in sorted(found, key=lambda path: path.name != name.manifest):
        path.unlink(missing_ok=True)
    return tuple(found)


def _seal(request: SealRequest, content: _Content, outbox: Path) -> SealedBundle:
    with _VolumeWriter(request.name, outbox, request.volume_bytes) as writer:
        age.encrypt(age.ChunkSource(_compressed(content.tar())), writer, request.recipients)
        volumes = writer.finish()
    files.sync_folder(outbox)
    for volume in volumes:
        files.read_back(outbox / volume.name, volume.sha256, lambda _size: content.tick())
    manifest = request.manifest(volumes, content.plain_bytes).to_bytes()
    signature = minisign.sign(request.sender_key, manifest, request.name.manifest)
    content.tick()
    files.write_whole(outbox / request.name.signature, signature)
    files.write_whole(outbox / request.name.manifest, manifest)
    written = tuple(
        outbox / file for file in (*(volume.name for volume in volumes), request.name.signature, request.name.manifest)
    )
    return SealedBundle(
        manifest=outbox / request.name.manifest,
        manifest_sha256=hashlib.sha256(manifest).hexdigest(),
        files=written,
        rows={table.shape.name: table.rows for table in content.tables},
        size=sum(volume.size for volume in volumes) + len(manifest) + len(signature),
        plain_bytes=content.plain_bytes,
        content_root=content.content_root,
    )


def plain_tar(
    request: SealRequest, tables: Iterable[TableSource], attachments: Iterable[Attachment] = ()
) -> Iterator[bytes]:
    """Give the plaintext tar alone, in memory; the same rows give the same bytes."""
    return _Content(request, tables, attachments, no_progress, 0).tar()


def _compressed(chunks: Iterator[bytes]) -> Iterator[bytes]:
    compressor = zstandard.ZstdCompressor(level=_ZSTD_LEVEL, write_checksum=True).compressobj()
    for chunk in chunks:
        if out := compressor.compress(chunk):
            yield out
    yield compressor.flush()


class _Content:
    """Writes the tar stream and counts what goes by: hashes, rows, bytes."""

    def __init__(
        self,
        request: SealRequest,
        tables: Iterable[TableSource],
        attachments: Iterable[Attachment],
        progress: Progress,
        total_rows: int,
    ) -> None:
        self._request = request
        self._sources = tables
        self._attachments = attachments
        self._progress = progress
        self._total_rows = total_rows
        self._rows = 0
        self._sha256: dict[str, str] = {}
        self._payload_bytes = 0
        self.tables: list[SealedTable] = []
        self.plain_bytes = 0
        self.content_root = ""

    def tick(self) -> None:
        """Tell how far the work is; the place where it is cancelled."""
        self._progress(self._rows, max(self._total_rows, self._rows))

    def tar(self) -> Iterator[bytes]:
        """Give the stream: data parts, attachments, descriptor, tag files, end."""
        for source in self._sources:
            yield from self._table(source)
        for attachment in self._attachments:
            if attachment.path not in self._sha256:
                yield from self._data(attachment.path, attachment.content)
        yield from self._data(bag.DESCRIPTOR, bag.descriptor(self._request.schema, self.tables))
        yield from self._tag_files()
        self.plain_bytes += len(ustar.END)
        yield ustar.END

    def _table(self, source: TableSource) -> Iterator[bytes]:
        if any(table.shape.name == source.shape.name for table in self.tables):
            raise ValueError(f"table {source.shape.name} is given twice")
        counted, number = 0, 0
        for part in rows.parts(TableSource(source.shape, self._counted(source.rows))):
            counted, number = counted + part.rows, part.number
            yield from self._data(bag.part_path(source.shape.name, number), part.content)
        self.tables.append(SealedTable(source.shape, counted, number))

    def _counted(self, source: Iterable[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
        for row in source:
            if self._rows % 256 == 0:
                self.tick()
            self._rows += 1
            yield row
        self.tick()

    def _data(self, path: str, content: bytes) -> Iterator[bytes]:
        self._sha256[path] = hashlib.sha256(content).hexdigest()
        self._payload_bytes += len(content)
        yield from self._entry(path, content)

    def _tag_files(self) -> Iterator[bytes]:
        request = self._request
        payload = bag.Payload(self._sha256, self._payload_bytes)
        info = bag.BagInfo(
            sender=request.sender,
            recipient=request.recipient,
            epoch=request.epoch,
            seq=request.seq,
            kind=request.kind,
            schema_version=request.schema.version,
            previous_content_root=request.previous_content_root,
            payload_bytes=payload.size,
            payload_files=len(payload.sha256),
        )
        tags = {bag.BAGIT: bag.BAGIT_CONTENT, bag.BAG_INFO: info.to_bytes(), bag.DATA_MANIFEST: payload.data_manifest()}
        self.content_root = hashlib.sha256(tags[bag.DATA_MANIFEST]).hexdigest()
        hashes = {path: hashlib.sha256(content).hexdigest() for path, content in tags.items()}
        for path, content in (tags | {bag.TAG_MANIFEST: bag.checksum_lines(hashes)}).items():
            yield from self._entry(path, content)

    def _entry(self, path: str, content: bytes) -> Iterator[bytes]:
        for piece in (ustar.header(path, len(content)), content, ustar.padding(len(content))):
            if piece:
                self.plain_bytes += len(piece)
                yield piece


class _VolumeWriter:
    """Splits one ciphertext stream into volumes."""

    def __init__(self, name: BundleName, folder: Path, limit: int) -> None:
        self._name = name
        self._folder = folder
        self._limit = limit
        self._parts: list[files.PartFile] = []
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._open.close()

    def write(self, data: bytes) -> int:
        rest = memoryview(data)
        while rest:
            part = self._current()
            room = self._limit - part.size
            part.write(rest[:room])
            rest = rest[room:]
        return len(data)

    def flush(self) -> None:
        """Files are synced when they are full."""

    def _current(self) -> files.PartFile:
        if self._parts and self._parts[-1].size < self._limit:
            return self._parts[-1]
        if self._parts:
            self._parts[-1].sync()
        if len(self._parts) == names.MAX_VOLUMES:
            raise ValueError("too many volumes")
        self._parts.append(
            self._open.enter_context(files.PartFile(self._folder / self._name.volume(len(self._parts) + 1)))
        )
        return self._parts[-1]

    def finish(self) -> tuple[Volume, ...]:
        for part in self._parts:
            part.finish()
        return tuple(Volume(part.path.name, part.size, part.sha256) for part in self._parts)
