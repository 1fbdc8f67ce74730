"""Copies a sealed bundle to a stick, and clears away what a broken copy left."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import BundleRefused, Conflict
from app.domain.progress import Progress, no_progress
from app.domain.text import Translate
from storage.bundle import files, names, wording
from storage.bundle.check import Meter, read_manifest
from storage.bundle.manifest import Manifest
from storage.bundle.readme import FILE_NAME, readme


@dataclass(frozen=True, slots=True)
class CarriedBundle:
    """What a copy to the stick did."""

    manifest: Path
    copied: tuple[str, ...]
    skipped: tuple[str, ...]


def recipient_folder(stick_root: Path, recipient: str) -> Path:
    """Tell where bundles for ``recipient`` lie on a stick."""
    return stick_root / names.STICK_FOLDER / f"to-{recipient}"


def carry(manifest_path: Path, stick_root: Path, tr: Translate, progress: Progress = no_progress) -> CarriedBundle:
    """Copy a bundle file by file, each proven by reading it back, the manifest last.

    A copy that was broken off goes on where it stopped: files that are there and right are not copied again.
    """
    manifest = _outbox_manifest(manifest_path)
    folder = recipient_folder(stick_root, manifest.recipient)
    with files.clear_errors(folder, manifest.total_bytes):
        folder.mkdir(parents=True, exist_ok=True)
        files.sync_folder(folder.parent)
        files.sync_folder(stick_root)
        return _Copy(manifest_path, manifest, folder, progress).run(readme(tr))


def sweep(folder: Path, sender: str) -> tuple[Path, ...]:
    """Remove unfinished files of ``sender``: parts, and files of a bundle that has no manifest."""
    with files.clear_errors(folder):
        found = [
            (path, name)
            for path in sorted(folder.iterdir())
            if (name := names.parse_file_name(path.name)) and name.sender == sender
        ]
        complete = {name.stem for _path, name in found if name.is_manifest and not name.is_part}
        rest = tuple(path for path, name in found if name.is_part or name.stem not in complete)
        for path in rest:
            path.unlink()
        if rest:
            files.sync_folder(folder)
    return rest


class _Copy:
    def __init__(self, manifest_path: Path, manifest: Manifest, folder: Path, progress: Progress) -> None:
        self._source = manifest_path.parent
        self._folder = folder
        self._name = manifest.name
        self._small = {
            name: _read_source(self._source / name) for name in (manifest.name.signature, manifest.name.manifest)
        }
        self._sha256 = {volume.name: volume.sha256 for volume in manifest.volumes}
        self._size = {volume.name: volume.size for volume in manifest.volumes}
        # Every volume is either hashed where it lies, or copied and read back.
        self._meter = Meter(progress, 2 * manifest.total_bytes)

    def run(self, note: bytes) -> CarriedBundle:
        skipped = tuple(name for name in self._sha256 if self._is_right(name))
        missing = tuple(name for name in self._sha256 if name not in skipped)
        files.require_space(self._folder, sum(self._size[name] for name in missing))
        self._withdraw_manifest(complete=not missing and self._is_written(self._name.signature))
        _write_if_changed(self._folder.parent / FILE_NAME, note)
        for name in missing:
            self._copy(name)
        files.sync_folder(self._folder)
        for name in missing:
            files.read_back(self._folder / name, self._sha256[name], self._meter.step)
        copied = tuple(name for name, content in self._small.items() if _write_if_changed(self._folder / name, content))
        return CarriedBundle(self._folder / self._name.manifest, missing + copied, skipped)

    def _is_right(self, name: str) -> bool:
        path = self._folder / name
        if path.is_symlink() or not path.is_file() or path.stat().st_size != self._size[name]:
            return False
        right = files.sha256_of(path, self._meter.step, from_disk=True) == self._sha256[name]
        if right:
            self._meter.step(self._size[name])
        return right

    def _is_written(self, name: str) -> bool:
        return _holds(self._folder / name, self._small[name])

    def _withdraw_manifest(self, *, complete: bool) -> None:
        """Take away a manifest that promises more than is there."""
        path = self._folder / self._name.manifest
        if not path.exists():
            return
        same = self._is_written(self._name.manifest)
        if not same and _is_manifest(path):
            raise Conflict(wording.message(wording.OTHER_ON_STICK, name=path.name))
        if not (same and complete):
            path.unlink()
            files.sync_folder(self._folder)

    def _copy(self, name: str) -> None:
        with files.PartFile(self._folder / name) as part:
            for chunk in _source_chunks(self._source / name):
                part.write(chunk)
                self._meter.step(len(chunk))
            if part.sha256 != self._sha256[name]:
                raise wording.export_failed(wording.OUTBOX_DAMAGED, name=name)
            part.finish()


def _source_chunks(path: Path) -> Iterator[bytes]:
    try:
        yield from files.chunks(path)
    except OSError as exc:
        raise wording.export_failed(wording.OUTBOX_DAMAGED, name=path.name) from exc


def _read_source(path: Path) -> bytes:
    return b"".join(_source_chunks(path))


def _outbox_manifest(path: Path) -> Manifest:
    try:
        return read_manifest(path)
    except BundleRefused as exc:
        raise wording.export_failed(wording.OUTBOX_DAMAGED, name=path.name) from exc


def _is_manifest(path: Path) -> bool:
    try:
        read_manifest(path)
    except BundleRefused:
        return False
    return True


def _write_if_changed(path: Path, content: bytes) -> bool:
    if _holds(path, content):
        return False
    files.write_whole(path, content)
    return True


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and files.sha256_of(path, from_disk=True) == hashlib.sha256(content).hexdigest()
