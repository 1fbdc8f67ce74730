"""Nothing that was interrupted looks finished: cancelled, killed at any step, disk full, stick pulled."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, StorageUnavailable
from storage.bundle import carry, files, open_bundle, recipient_folder, sweep, verify_outer, wording
from tests.architecture.sources import ROOT
from tests.unit.bundle.samples import COUNTY, ENGLISH, STEM, TOWNSHIP, sealed

MANIFEST = f"{STEM}.manifest.json"
REFUSED = 3

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the killed program forks")


class CancelAt:
    """Progress that the user stops at its n-th report."""

    def __init__(self, report: int) -> None:
        """Count from zero."""
        self.left = report

    def __call__(self, done: int, total: int) -> None:
        """Report once more."""
        assert 0 <= done <= total
        if self.left == 0:
            raise Cancelled
        self.left -= 1


def _run(mode: str, action: str, folder: Path) -> dict[int, int]:
    command = [sys.executable, "-m", "tests.unit.bundle.killed", mode, action, str(folder)]
    output = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return {int(step): int(ended) for step, ended in (line.split() for line in output.splitlines())}


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_cancelled_seal_leaves_nothing(tmp_path: Path) -> None:
    for report in range(100):
        try:
            sealed(tmp_path, progress=CancelAt(report))
        except Cancelled:
            assert _names(tmp_path) == []
        else:
            break

    assert report >= 8
    open_bundle(tmp_path / MANIFEST, TOWNSHIP.public, COUNTY)


def test_a_cancelled_copy_goes_on_where_it_stopped(tmp_path: Path) -> None:
    bundle = sealed(tmp_path / "outbox")
    stick = tmp_path / "stick"
    folder = recipient_folder(stick, "511702")
    for report in range(100):
        try:
            carry(bundle.manifest, stick, ENGLISH, CancelAt(report))
        except Cancelled:
            assert MANIFEST not in _names(folder)
            assert not any(name.endswith(".part") for name in _names(folder))
        else:
            break

    assert report > 5
    verify_outer(folder / MANIFEST, TOWNSHIP.public)


@needs_fork
def test_a_seal_killed_at_any_step_is_whole_or_has_no_manifest(tmp_path: Path) -> None:
    endings = _run("kill", "seal", tmp_path / "runs")

    assert len(endings) > 30
    assert list(endings.values())[-1] == 0
    for steps in endings:
        folder = tmp_path / "runs" / f"{steps:03d}"
        finished = (folder / MANIFEST).exists()
        assert all("王小明".encode() not in path.read_bytes() for path in folder.iterdir())
        if not finished:
            left = sweep(folder, "511702001")
            assert _names(folder) == []
            assert all(path.parent == folder for path in left)
            sealed(folder)
        verify_outer(folder / MANIFEST, TOWNSHIP.public)


@needs_fork
def test_a_seal_after_a_killed_one_needs_no_sweeping(tmp_path: Path) -> None:
    endings = _run("kill", "seal", tmp_path / "runs")

    for steps in endings:
        folder = tmp_path / "runs" / f"{steps:03d}"
        if not (folder / MANIFEST).exists():
            bundle = sealed(folder, volume_bytes=10_000)
            assert _names(folder) == sorted(path.name for path in bundle.files)


@needs_fork
def test_a_copy_killed_at_any_step_is_whole_or_has_no_manifest(tmp_path: Path) -> None:
    endings = _run("kill", "carry", tmp_path / "runs")

    assert len(endings) > 20
    assert list(endings.values())[-1] == 0
    resumed = 0
    for steps in endings:
        stick = tmp_path / "runs" / f"{steps:03d}"
        folder = recipient_folder(stick, "511702")
        if (folder / MANIFEST).exists():
            verify_outer(folder / MANIFEST, TOWNSHIP.public)
        else:
            there = _names(folder) if folder.exists() else []
            again = carry(tmp_path / "runs" / "outbox" / MANIFEST, stick, ENGLISH)
            assert list(again.skipped) == [name for name in there if name.endswith(".age")]
            resumed += bool(again.skipped)
            sweep(folder, "511702001")
        assert len(_names(folder)) == 5
        verify_outer(folder / MANIFEST, TOWNSHIP.public)
    assert resumed > 5


@needs_fork
@pytest.mark.parametrize("action", ["seal", "carry"])
def test_a_disk_that_takes_no_more_is_told_and_leaves_nothing(action: str, tmp_path: Path) -> None:
    endings = _run("limit", action, tmp_path / "runs")

    assert set(endings.values()) == {0, REFUSED}
    assert endings[10_000] == 0
    for limit, ended in endings.items():
        folder = tmp_path / "runs" / f"{limit:06d}"
        left = [path.name for path in folder.rglob("*") if path.is_file()]
        if ended == REFUSED:
            assert MANIFEST not in left
            assert not any(name.endswith(".part") for name in left)


@pytest.mark.parametrize(
    ("number", "template"),
    [
        (errno.ENOSPC, wording.DISK_FULL),
        (errno.EDQUOT, wording.DISK_FULL),
        (errno.EROFS, wording.DISK_READ_ONLY),
        (errno.EACCES, wording.DISK_READ_ONLY),
        (errno.EIO, wording.DISK_FAILED),
        (errno.ENODEV, wording.DISK_FAILED),
    ],
)
def test_what_a_disk_says_becomes_what_to_do(number: int, template: str, tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable) as failure, files.clear_errors(tmp_path, 10_000_000):
        raise OSError(number, "")

    assert failure.value.message.template == template
    assert str(tmp_path) in str(failure.value)


def test_a_disk_that_gives_back_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")

    with pytest.raises(StorageUnavailable) as failure:
        files.read_back(tmp_path / "file", "0" * 64)

    assert failure.value.message.template == wording.READ_BACK_DIFFERS


def test_a_seal_that_cannot_fit_is_not_begun(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable) as failure:
        files.require_space(tmp_path, shutil.disk_usage(tmp_path).total)

    assert failure.value.message.template == wording.DISK_FULL


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """Mount a stick of five megabytes, where this process may mount at all."""
    stick = tmp_path / "stick"
    stick.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=5m", "tmpfs", str(stick)]
    if mount is None or subprocess.run([mount, *options], check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield stick
    subprocess.run(["umount", str(stick)], check=True)


def test_a_stick_that_fills_up_during_the_copy(small_stick: Path, tmp_path: Path) -> None:
    bundle = sealed(tmp_path / "outbox")

    def fill(_done: int, _total: int) -> None:
        with (small_stick / "films").open("wb") as file:
            try:
                file.write(bytes(8 * 1024 * 1024))
            except OSError:
                return

    with pytest.raises(StorageUnavailable) as failure:
        carry(bundle.manifest, small_stick, ENGLISH, fill)
    assert failure.value.message.template == wording.DISK_FULL
    assert _names(recipient_folder(small_stick, "511702")) == []

    (small_stick / "films").unlink()
    carry(bundle.manifest, small_stick, ENGLISH)
    verify_outer(recipient_folder(small_stick, "511702") / MANIFEST, TOWNSHIP.public)


def test_a_full_or_locked_stick_is_refused_at_once(small_stick: Path, tmp_path: Path) -> None:
    bundle = sealed(tmp_path / "outbox")
    (small_stick / "films").write_bytes(bytes(4 * 1024 * 1024))

    with pytest.raises(StorageUnavailable) as full:
        carry(bundle.manifest, small_stick, ENGLISH)
    subprocess.run(["mount", "-o", "remount,ro", str(small_stick)], check=True)
    with pytest.raises(StorageUnavailable) as locked:
        carry(bundle.manifest, small_stick / "folder", ENGLISH)

    assert full.value.message.template == wording.DISK_FULL
    assert locked.value.message.template == wording.DISK_READ_ONLY
