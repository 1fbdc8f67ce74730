"""The way to the stick: whole, proven, resumed, and cleared of what a broken copy left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import Conflict, ExportFailed
from app.domain.text import Message
from storage.bundle import CarriedBundle, carry, open_bundle, recipient_folder, seal, sweep, verify_outer
from storage.bundle.readme import readme
from tests.unit.bundle.samples import COUNTY, ENGLISH, STEM, TOWNSHIP, request, sealed, tables

MANIFEST = f"{STEM}.manifest.json"
SIGNATURE = f"{MANIFEST}.minisig"
VOLUMES = tuple(f"{STEM}.v00{number}.age" for number in (1, 2, 3))


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    return sealed(tmp_path / "outbox").manifest


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_bundle_arrives_whole(manifest: Path, stick: Path) -> None:
    done = carry(manifest, stick, ENGLISH)

    folder = stick / "township-sync" / "to-511702"
    assert done == CarriedBundle(folder / MANIFEST, (*VOLUMES, SIGNATURE, MANIFEST), ())
    assert sorted(path.name for path in folder.iterdir()) == sorted((*VOLUMES, SIGNATURE, MANIFEST))
    assert open_bundle(done.manifest, TOWNSHIP.public, COUNTY).rows["village"] == 1


def test_a_second_copy_writes_nothing(manifest: Path, stick: Path) -> None:
    carry(manifest, stick, ENGLISH)
    before = {path: path.stat().st_mtime_ns for path in stick.rglob("*") if path.is_file()}

    done = carry(manifest, stick, ENGLISH)

    assert (done.copied, done.skipped) == ((), VOLUMES)
    assert {path: path.stat().st_mtime_ns for path in stick.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", [VOLUMES[1], SIGNATURE, MANIFEST])
@pytest.mark.parametrize("damage", [b"", b"x"])
def test_a_damaged_copy_is_mended(name: str, damage: bytes, manifest: Path, stick: Path) -> None:
    folder = carry(manifest, stick, ENGLISH).manifest.parent
    (folder / name).write_bytes(damage)

    done = carry(manifest, stick, ENGLISH)

    assert name in done.copied
    assert set(done.skipped) == set(VOLUMES) - {name}
    verify_outer(done.manifest, TOWNSHIP.public)


def test_a_manifest_promises_nothing_while_a_volume_is_mended(manifest: Path, stick: Path) -> None:
    folder = carry(manifest, stick, ENGLISH).manifest.parent
    (manifest.parent / VOLUMES[1]).write_bytes(b"x")
    (folder / VOLUMES[1]).write_bytes(b"x")

    with pytest.raises(ExportFailed):
        carry(manifest, stick, ENGLISH)

    assert not (folder / MANIFEST).exists()


def test_the_report_of_progress_ends_at_its_total(manifest: Path, stick: Path) -> None:
    reports: list[tuple[int, int]] = []

    carry(manifest, stick, ENGLISH, lambda done, total: reports.append((done, total)))

    assert reports == sorted(reports)
    assert reports[-1][0] == reports[-1][1]


def test_another_bundle_of_the_same_name_is_kept(manifest: Path, stick: Path, tmp_path: Path) -> None:
    other = seal(replace(request(), audit_head="b" * 64), tables(), tmp_path / "other")
    kept = carry(other.manifest, stick, ENGLISH).manifest.read_bytes()

    with pytest.raises(Conflict):
        carry(manifest, stick, ENGLISH)

    assert (recipient_folder(stick, "511702") / MANIFEST).read_bytes() == kept
    verify_outer(recipient_folder(stick, "511702") / MANIFEST, TOWNSHIP.public)


@pytest.mark.parametrize("name", [VOLUMES[0], SIGNATURE, MANIFEST])
def test_a_damaged_outbox_is_told(name: str, manifest: Path, stick: Path) -> None:
    (manifest.parent / name).unlink()
    with pytest.raises(ExportFailed) as gone:
        carry(manifest, stick, ENGLISH)
    (manifest.parent / VOLUMES[0]).write_bytes(b"x")
    with pytest.raises(ExportFailed):
        carry(manifest, stick, ENGLISH)

    assert gone.value.message.params == {"name": name}
    folder = recipient_folder(stick, "511702")
    assert list(folder.glob("*.manifest.json")) == []
    assert list(folder.glob("*.part")) == []


def test_the_note_on_the_stick_is_translated_and_opens_in_an_old_notepad(manifest: Path, stick: Path) -> None:
    carry(manifest, stick, lambda _context, text: text.replace("Volumes", "分卷"))

    note = (stick / "township-sync" / "readme.txt").read_bytes()
    assert note == readme(lambda _context, text: text.replace("Volumes", "分卷"))
    assert note.startswith(b"\xef\xbb\xbf")
    assert "2. 分卷:" in note.decode("utf-8-sig").split("\r\n")
    assert b"minisign -Vm $M -p township.pub\r\n" in note


def test_sweeping_takes_only_rests_of_the_sender(stick: Path) -> None:
    rests = (
        "511702001_0193a7c2_000004_inc.v001.age.part",
        "511702001_0193a7c2_000004_inc.v001.age",
        "511702001_0193a7c2_000004_inc.manifest.json.minisig",
        "511702001_0193a7c2_000004_inc.manifest.json.part",
        "511702001_0193a7c2_000003_inc.v002.age.part",
    )
    kept = (
        "511702001_0193a7c2_000003_inc.v001.age",
        "511702001_0193a7c2_000003_inc.manifest.json.minisig",
        "511702001_0193a7c2_000003_inc.manifest.json",
        "511702002_0193a7c2_000004_inc.v001.age.part",
        "511702001_notes.age.part",
        "family photo.jpg",
    )
    for name in (*rests, *kept):
        (stick / name).write_bytes(b"")

    swept = sweep(stick, "511702001")

    assert sorted(path.name for path in swept) == sorted(rests)
    assert sorted(path.name for path in stick.iterdir()) == sorted(kept)
    assert sweep(stick, "511702001") == ()


def test_a_report_speaks_in_sentences(manifest: Path) -> None:
    report = verify_outer(manifest, TOWNSHIP.public)

    assert all(isinstance(line, Message) for line in report.lines())
    assert [str(line) for line in report.lines()] == [
        "Bundle 2 of sender 511702001 for 511702, made 2026-05-06.",
        f"The signature is genuine: key {TOWNSHIP.public.key_id}.",
        f"All 3 volumes are there and unchanged, {report.manifest.total_bytes} bytes.",
    ]
