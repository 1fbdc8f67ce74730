"""Bundles to test with: genuine ones, and ones that a forger with any key might make."""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import zstandard

from app.domain.progress import Progress, no_progress
from app.domain.text import Translate
from storage.bundle import (
    AgeIdentity,
    Attachment,
    BundleField,
    SchemaVersion,
    SealedBundle,
    SealRequest,
    SigningKey,
    TableShape,
    TableSource,
    Volume,
    age,
    bag,
    minisign,
    seal,
    ustar,
)
from storage.bundle.seal import plain_tar

EPOCH = "0193a7c2-0000-7000-8000-000000000001"
STEM = "511702001_0193a7c2_000002_inc"
TOWNSHIP = SigningKey.from_bytes(hashlib.sha256(b"township").digest())
OTHER_TOWNSHIP = SigningKey.from_bytes(hashlib.sha256(b"other township").digest())
COUNTY = AgeIdentity.generate()
RECOVERY = AgeIdentity.generate()
OTHER_COUNTY = AgeIdentity.generate()

PERSON = TableShape(
    "person",
    (
        BundleField("uid", "string"),
        BundleField("name", "string"),
        BundleField("children", "integer"),
        BundleField("birth_date", "date"),
        BundleField("changed_at", "datetime"),
        BundleField("deleted", "boolean"),
    ),
)
VILLAGE = TableShape("village", (BundleField("uid", "string"), BundleField("name", "string")))
Row = tuple[object, ...]

PEOPLE: tuple[Row, ...] = (
    ("a1", "王小明", 2, date(1985, 3, 1), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), False),
    ("a2", '逗号,引号"和\r\n换行', None, None, datetime(2026, 1, 2, 3, 4, 5, 600, tzinfo=UTC), True),
    ("a3", None, -7, date(2000, 2, 29), None, None),
)
VILLAGES: tuple[Row, ...] = (("v1", "河东村"),)
PICTURE = Attachment("png", b"\x89PNG a picture")


def english(context: str, text: str) -> str:
    """Translate nothing."""
    del context
    return text


ENGLISH: Translate = english


def request() -> SealRequest:
    """Ask for the second bundle of an epoch."""
    return SealRequest(
        sender="511702001",
        sender_key=TOWNSHIP,
        recipient="511702",
        recipients=(COUNTY.recipient, RECOVERY.recipient),
        epoch=EPOCH,
        seq=2,
        kind="inc",
        prev="1" * 64,
        supersedes=None,
        base_ack=1,
        created=datetime(2026, 5, 6, 7, 8, 9, 123456, tzinfo=UTC),
        app="township-desk 0.1.0",
        schema=SchemaVersion("township", "1.3", "1.0"),
        change_from=10,
        change_to=20,
        audit_head="a" * 64,
        previous_content_root="c" * 64,
    )


def tables(people: Iterable[Row] = PEOPLE) -> tuple[TableSource, ...]:
    """Give a table with every type, an empty one and a small one."""
    empty = TableSource(TableShape("household", VILLAGE.fields), ())
    return (TableSource(PERSON, people), empty, TableSource(VILLAGE, VILLAGES))


def sealed(folder: Path, volume_bytes: int = 700, progress: Progress = no_progress) -> SealedBundle:
    """Seal the sample; small volumes make several of them."""
    return seal(replace(request(), volume_bytes=volume_bytes), tables(), folder, progress, attachments=(PICTURE,))


def genuine_files() -> dict[str, bytes]:
    """Give the files inside the sample, in order, as an independent tar reader sees them."""
    plain = b"".join(plain_tar(request(), tables(), (PICTURE,)))
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        return {member.name: _content(archive, member) for member in archive}


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(member)
    assert file is not None
    return file.read()


def with_tag_files(files: dict[str, bytes]) -> dict[str, bytes]:
    """Make hashes and sizes true again after a file under ``data/`` was exchanged, as a forger would."""
    data = {path: content for path, content in files.items() if path.startswith("data/")}
    oxum = f"{sum(map(len, data.values()))}.{len(data)}"
    info = b"".join(
        f"Payload-Oxum: {oxum}\n".encode() if line.startswith(b"Payload-Oxum") else line
        for line in files[bag.BAG_INFO].splitlines(keepends=True)
    )
    tags = {bag.BAGIT: files[bag.BAGIT], bag.BAG_INFO: info, bag.DATA_MANIFEST: _hashes(data)}
    other = {path: content for path, content in files.items() if path not in data and path not in bag.TAG_FILES}
    return other | data | tags | {bag.TAG_MANIFEST: _hashes(tags)}


def _hashes(files: dict[str, bytes]) -> bytes:
    return bag.checksum_lines({path: hashlib.sha256(content).hexdigest() for path, content in files.items()})


def tar(files: dict[str, bytes]) -> bytes:
    """Pack files as the format asks."""
    packed = (
        ustar.header(path, len(content)) + content + ustar.padding(len(content)) for path, content in files.items()
    )
    return b"".join(packed) + ustar.END


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgery:
    """How a container is wrapped and signed; every default is what a genuine sender does."""

    request: SealRequest
    recipients: tuple[str, ...] | None = None
    plain_bytes: int | None = None

    def wrap(self, folder: Path, plain: bytes, compressed: bytes | None = None) -> Path:
        """Encrypt, sign and write; give the path of the manifest."""
        compressor = zstandard.ZstdCompressor(level=3, write_checksum=True)
        inner = compressor.compress(plain) if compressed is None else compressed
        target = io.BytesIO()
        age.encrypt(io.BytesIO(inner), target, self.recipients or self.request.recipients)
        cipher = target.getvalue()
        name = self.request.name
        volume = Volume(name.volume(1), len(cipher), hashlib.sha256(cipher).hexdigest())
        size = len(plain) if self.plain_bytes is None else self.plain_bytes
        manifest = self.request.manifest((volume,), size).to_bytes()
        (folder / volume.name).write_bytes(cipher)
        (folder / name.manifest).write_bytes(manifest)
        (folder / name.signature).write_bytes(minisign.sign(self.request.sender_key, manifest, name.manifest))
        return folder / name.manifest


def forged(folder: Path, files: dict[str, bytes]) -> Path:
    """Sign and seal ``files`` with the right key, as a faulty program at the right sender would."""
    return Forgery(request=request()).wrap(folder, tar(files))
