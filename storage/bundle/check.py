"""Checks the outside of a bundle, which needs no secret: anybody may do it, before and after a journey."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.bundle import files, manifest, minisign, names, wording
from storage.bundle.keys import PublicKey
from storage.bundle.manifest import Manifest, Volume

_FROM = QT_TRANSLATE_NOOP("Bundle", "Bundle {seq} of sender {sender} for {recipient}, made {created}.")
_SIGNED = QT_TRANSLATE_NOOP("Bundle", "The signature is genuine: key {key_id}.")
_NOT_PINNED = QT_TRANSLATE_NOOP("Bundle", "The signature was not checked: no key is registered for this sender.")
_COMPLETE = QT_TRANSLATE_NOOP("Bundle", "All {count} volumes are there and unchanged, {size} bytes.")


@dataclass(frozen=True, slots=True)
class OuterReport:
    """What was proven about the outside of a bundle."""

    manifest: Manifest
    manifest_sha256: str
    files: tuple[Path, ...]
    signature_checked: bool

    def lines(self) -> tuple[Message, ...]:
        """Say it in sentences."""
        known = self.manifest
        who = {
            "seq": known.seq,
            "sender": known.sender,
            "recipient": known.recipient,
            "created": known.created.date().isoformat(),
        }
        signed = (
            wording.message(_SIGNED, key_id=known.sender_key)
            if self.signature_checked
            else wording.message(_NOT_PINNED)
        )
        complete = wording.message(_COMPLETE, count=len(known.volumes), size=known.total_bytes)
        return (wording.message(_FROM, **who), signed, complete)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Refuse a bundle whose files the disk does not give."""
    try:
        yield
    except OSError as exc:
        raise wording.refused(wording.MANIFEST_UNREADABLE, name=path.name) from exc


def read_manifest(path: Path) -> Manifest:
    """Read a manifest without trusting it, to learn whose key to check it with."""
    return Manifest.from_bytes(_read_small(path, manifest.MAX_BYTES), path.name)


def verify_outer(path: Path, pinned: PublicKey | None, progress: Progress = no_progress) -> OuterReport:
    """Check manifest, signature, names, sizes and hashes, in this order; refuse at the first fault.

    ``pinned`` is the key registered for the sender, never one found beside the bundle. Without it the
    signature is only held to its form, and the report says so.
    """
    with readable(path):
        return _verify(path, pinned, progress)


def _verify(path: Path, pinned: PublicKey | None, progress: Progress) -> OuterReport:
    content = _read_small(path, manifest.MAX_BYTES)
    found = Manifest.from_bytes(content, path.name)
    _check_signature(path, content, found, pinned)
    if path.name != found.name.manifest:
        raise wording.refused(wording.NAME_CHANGED, name=path.name, expected=found.name.manifest)
    _check_folder(path.parent, found)
    _check_volumes(path.parent, found, progress)
    listed = (*(volume.name for volume in found.volumes), found.name.signature, found.name.manifest)
    digest = hashlib.sha256(content).hexdigest()
    return OuterReport(found, digest, tuple(path.parent / name for name in listed), pinned is not None)


def _read_small(path: Path, limit: int) -> bytes:
    with readable(path), path.open("rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise wording.refused(wording.MANIFEST_TOO_LARGE, name=path.name)
    return content


def _check_signature(path: Path, content: bytes, found: Manifest, pinned: PublicKey | None) -> None:
    if pinned is not None and found.sender_key != pinned.key_id:
        raise wording.refused(wording.KEY_NOT_PINNED, sender=found.sender, key_id=found.sender_key)
    signature_path = path.with_name(path.name + ".minisig")
    if not signature_path.is_file():
        raise wording.refused(wording.SIGNATURE_MISSING, name=signature_path.name)
    signature = _read_small(signature_path, minisign.MAX_BYTES)
    if pinned is None:
        minisign.check_form(signature, found.name.manifest, found.sender_key)
    else:
        minisign.verify(signature, content, found.name.manifest, pinned)


def _check_folder(folder: Path, found: Manifest) -> None:
    listed = {volume.name for volume in found.volumes}
    for path in folder.iterdir():
        name = names.parse_file_name(path.name)
        if (
            name is not None
            and name.stem == found.name.stem
            and name.is_volume
            and not name.is_part
            and path.name not in listed
        ):
            raise wording.refused(wording.VOLUME_EXTRA, name=path.name)


def _check_volumes(folder: Path, found: Manifest, progress: Progress) -> None:
    for volume in found.volumes:
        _check_size(folder / volume.name, volume)
    meter = Meter(progress, found.total_bytes)
    for volume in found.volumes:
        with readable(folder / volume.name):
            digest = files.sha256_of(folder / volume.name, meter.step)
        if digest != volume.sha256:
            raise wording.refused(wording.VOLUME_HASH, name=volume.name)


def _check_size(path: Path, volume: Volume) -> None:
    if path.is_symlink() or not path.is_file():
        raise wording.refused(wording.VOLUME_MISSING, name=volume.name)
    if path.stat().st_size != volume.size:
        raise wording.refused(wording.VOLUME_SIZE, name=volume.name)


class Meter:
    """Adds up bytes for a progress bar."""

    def __init__(self, progress: Progress, total: int) -> None:
        """Begin at nothing."""
        self._progress = progress
        self._total = total
        self._done = 0

    def step(self, size: int) -> None:
        """Count ``size`` bytes more."""
        self._done += size
        self._progress(min(self._done, self._total), self._total)
