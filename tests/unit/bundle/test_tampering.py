"""No altered, damaged or forged bundle is taken: every case here must be refused."""

from __future__ import annotations

import base64
import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import zstandard

from app.domain.errors import BundleRefused
from storage.bundle import BundleContents, SealRequest, Volume, bag, minisign, open_bundle, verify_outer, wording
from storage.bundle.canonical import canonical_bytes, parse_object
from tests.unit.bundle.samples import (
    COUNTY,
    OTHER_COUNTY,
    OTHER_TOWNSHIP,
    STEM,
    TOWNSHIP,
    Forgery,
    forged,
    genuine_files,
    request,
    sealed,
    tar,
    with_tag_files,
)

MANIFEST = f"{STEM}.manifest.json"
SIGNATURE = f"{MANIFEST}.minisig"
FLIPS_PER_FILE = 60


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sealed")
    sealed(folder)
    return folder


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "copy"))


def refusal(folder: Path, name: str = MANIFEST) -> str:
    """Give the template of the refusal, checked to name only values that it was given."""
    with pytest.raises(BundleRefused) as failure:
        open_bundle(folder / name, TOWNSHIP.public, COUNTY)
    assert failure.value.message.context == "Bundle"
    assert str(failure.value)
    return failure.value.message.template


def test_the_untouched_copy_is_accepted(copy: Path) -> None:
    assert open_bundle(copy / MANIFEST, TOWNSHIP.public, COUNTY).rows["person"] == 3


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, f"{STEM}.v001.age", f"{STEM}.v002.age", f"{STEM}.v003.age"])
@pytest.mark.parametrize("number", range(FLIPS_PER_FILE))
def test_one_flipped_bit_is_refused(name: str, number: int, copy: Path) -> None:
    content = bytearray((copy / name).read_bytes())
    bit = int.from_bytes(hashlib.sha256(f"{name} {number}".encode()).digest(), "big") % (8 * len(content))
    content[bit // 8] ^= 1 << bit % 8
    (copy / name).write_bytes(content)

    refusal(copy)


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, f"{STEM}.v001.age", f"{STEM}.v003.age"])
@pytest.mark.parametrize("kept", [0.0, 0.3, 0.6, 0.9, 0.999])
def test_a_truncated_file_is_refused(name: str, kept: float, copy: Path) -> None:
    content = (copy / name).read_bytes()
    (copy / name).write_bytes(content[: int(len(content) * kept)])

    refusal(copy)


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, f"{STEM}.v001.age", f"{STEM}.v003.age"])
@pytest.mark.parametrize("tail", [b"\0", b"\n", b" ", b"x" * 2000])
def test_an_extended_file_is_refused(name: str, tail: bytes, copy: Path) -> None:
    with (copy / name).open("ab") as file:
        file.write(tail)

    refusal(copy)


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, f"{STEM}.v001.age", f"{STEM}.v003.age"])
def test_a_missing_file_is_refused(name: str, copy: Path) -> None:
    (copy / name).unlink()

    refusal(copy)


@pytest.mark.parametrize("name", [SIGNATURE, f"{STEM}.v001.age"])
def test_a_link_in_place_of_a_file_is_refused(name: str, copy: Path, original: Path) -> None:
    (copy / name).unlink()
    (copy / name).symlink_to(original / f"{STEM}.v002.age")

    refusal(copy)


def test_swapped_volumes_are_refused(copy: Path) -> None:
    first, second = (copy / f"{STEM}.v001.age", copy / f"{STEM}.v002.age")
    kept = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(kept)

    assert refusal(copy) == wording.VOLUME_HASH


def test_a_volume_too_many_is_refused(copy: Path) -> None:
    shutil.copy(copy / f"{STEM}.v001.age", copy / f"{STEM}.v004.age")

    assert refusal(copy) == wording.VOLUME_EXTRA


def test_a_renamed_bundle_is_refused(copy: Path) -> None:
    other = STEM.replace("000002", "000009")
    for path in copy.iterdir():
        path.rename(copy / path.name.replace(STEM, other))

    assert refusal(copy, f"{other}.manifest.json") == wording.NAME_CHANGED


def test_a_changed_manifest_signed_with_another_key_is_refused(copy: Path) -> None:
    entries = parse_object((copy / MANIFEST).read_bytes()) | {"sender_key": OTHER_TOWNSHIP.public.key_id}
    content = canonical_bytes(entries)
    (copy / MANIFEST).write_bytes(content)
    (copy / SIGNATURE).write_bytes(minisign.sign(OTHER_TOWNSHIP, content, MANIFEST))

    assert refusal(copy) == wording.KEY_NOT_PINNED


def test_another_key_under_the_registered_identifier_is_refused(copy: Path) -> None:
    content = (copy / MANIFEST).read_bytes()
    forged_signature = minisign.sign(OTHER_TOWNSHIP, content, MANIFEST)
    genuine = (copy / SIGNATURE).read_bytes().split(b"\n")
    lines = forged_signature.split(b"\n")
    raw = base64.b64decode(lines[1])
    lines[0], lines[1] = genuine[0], base64.b64encode(raw[:2] + TOWNSHIP.public.identifier + raw[10:])
    (copy / SIGNATURE).write_bytes(b"\n".join(lines))

    assert refusal(copy) == wording.SIGNATURE_WRONG


def test_a_stripped_and_signed_anew_ciphertext_is_refused(copy: Path, tmp_path: Path) -> None:
    """Another registered township cannot pass these data off as its own."""
    cipher = b"".join(path.read_bytes() for path in sorted(copy.glob("*.age")))
    thief = replace(request(), sender="511702002", sender_key=OTHER_TOWNSHIP)
    manifest = parse_object((copy / MANIFEST).read_bytes())
    path = _resigned(tmp_path, thief, cipher, int(str(manifest["plain_bytes"])))

    with pytest.raises(BundleRefused) as failure:
        open_bundle(path, OTHER_TOWNSHIP.public, COUNTY)

    assert failure.value.message.params == {"field": "Bundle-Sender"}


def _resigned(folder: Path, thief: SealRequest, cipher: bytes, plain_bytes: int) -> Path:
    volume = Volume(thief.name.volume(1), len(cipher), hashlib.sha256(cipher).hexdigest())
    manifest = thief.manifest((volume,), plain_bytes).to_bytes()
    (folder / volume.name).write_bytes(cipher)
    (folder / thief.name.manifest).write_bytes(manifest)
    (folder / thief.name.signature).write_bytes(minisign.sign(thief.sender_key, manifest, thief.name.manifest))
    return folder / thief.name.manifest


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"recipient": "511703", "recipients": (OTHER_COUNTY.recipient,)}, "Bundle-Recipient"),
        ({"epoch": "0193a7c2-0000-7000-8000-00000000000f"}, "Bundle-Epoch"),
        ({"seq": 3}, "Bundle-Seq"),
        ({"kind": "ful"}, "Bundle-Kind"),
        ({"sender": "511702009"}, "Bundle-Sender"),
    ],
)
def test_data_in_another_envelope_are_refused(change: dict[str, object], field: str, tmp_path: Path) -> None:
    """A county that opened a bundle cannot send it on to another one, nor can it be replayed under another number."""
    altered = replace(request(), **change)  # type: ignore[arg-type]
    path = Forgery(request=altered).wrap(tmp_path, tar(genuine_files()))
    identity = OTHER_COUNTY if "recipients" in change else COUNTY

    with pytest.raises(BundleRefused) as failure:
        open_bundle(path, TOWNSHIP.public, identity)

    assert failure.value.message.params == {"field": field}


def test_another_schema_version_outside_is_refused(tmp_path: Path) -> None:
    altered = replace(request(), schema=replace(request().schema, version="1.4"))
    path = Forgery(request=altered).wrap(tmp_path, tar(genuine_files()))

    assert refusal(tmp_path, path.name) == wording.OUTER_INNER


def test_a_bundle_for_somebody_else_is_refused(original: Path) -> None:
    with pytest.raises(BundleRefused) as failure:
        open_bundle(original / MANIFEST, TOWNSHIP.public, OTHER_COUNTY)

    assert failure.value.message.template == wording.NOT_ADDRESSED


def test_a_bundle_that_names_a_recipient_it_is_not_encrypted_to_is_refused(tmp_path: Path) -> None:
    forgery = Forgery(request=request(), recipients=(OTHER_COUNTY.recipient,))
    path = forgery.wrap(tmp_path, tar(genuine_files()))

    assert refusal(tmp_path, path.name) == wording.NOT_DECRYPTED


def test_a_reader_that_is_too_old_refuses(original: Path) -> None:
    with pytest.raises(BundleRefused) as failure:
        open_bundle(original / MANIFEST, TOWNSHIP.public, COUNTY, reader_version="0.9")

    assert failure.value.message.template == wording.SCHEMA_UNSUPPORTED
    open_bundle(original / MANIFEST, TOWNSHIP.public, COUNTY, reader_version="1.0")


def test_a_stick_changed_between_check_and_reading_is_refused(copy: Path) -> None:
    contents = BundleContents(copy / MANIFEST, TOWNSHIP.public, COUNTY)
    volume = copy / f"{STEM}.v003.age"
    volume.write_bytes(volume.read_bytes()[:-1] + b"\0")

    with pytest.raises(BundleRefused):
        list(contents.rows())


def test_without_a_registered_key_the_report_says_so(copy: Path) -> None:
    report = verify_outer(copy / MANIFEST, None)

    assert not report.signature_checked
    assert "was not checked" in str(report.lines()[1])
    (copy / SIGNATURE).write_bytes(minisign.sign(OTHER_TOWNSHIP, (copy / MANIFEST).read_bytes(), MANIFEST))
    with pytest.raises(BundleRefused):
        verify_outer(copy / MANIFEST, None)


Files = dict[str, bytes]
PART = "data/person/part-00001.csv"


def _replaced(path: str, old: bytes, new: bytes) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        assert old in files[path]
        return files | {path: files[path].replace(old, new, 1)}

    return change


def _added_before_descriptor(path: str, content: bytes) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        descriptor = {bag.DESCRIPTOR: files[bag.DESCRIPTOR]}
        rest = {name: data for name, data in files.items() if name != bag.DESCRIPTOR}
        return {PART: b""} | rest | {path: content} | descriptor

    return change


def _without(path: str) -> Callable[[Files], Files]:
    return lambda files: {name: content for name, content in files.items() if name != path}


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_replaced(PART, b"\na1,", b"\na9,"), id="out of order"),
        pytest.param(_replaced(PART, b"\na2,", b"\na1,"), id="key twice"),
        pytest.param(_replaced(PART, b"\na1,", b"\n,"), id="no key"),
        pytest.param(_replaced(PART, b"\na1,", "\né,".encode()), id="key not ascii"),
        pytest.param(_replaced(PART, "王小明".encode(), "王小明,x".encode()), id="a cell too many"),
        pytest.param(_replaced(PART, "王小明,".encode(), b""), id="a cell too few"),
        pytest.param(_replaced(PART, "王小明".encode(), b'"x"'), id="needless quotes"),
        pytest.param(_replaced(PART, "王小明".encode(), b'x"y'), id="a stray quote"),
        pytest.param(_replaced(PART, "王小明".encode(), b"x\ry"), id="a bare carriage return"),
        pytest.param(_replaced(PART, "王小明".encode(), b"e\xcc\x81"), id="not composed"),
        pytest.param(_replaced(PART, "王小明".encode(), b"\xff"), id="not UTF-8"),
        pytest.param(_replaced(PART, "王小明".encode(), b"\0"), id="a zero character"),
        pytest.param(_replaced(PART, "王小明".encode(), b"x" * 100_001), id="a huge cell"),
        pytest.param(_replaced(PART, "王小明".encode(), b"x" * 200_000), id="a cell beyond the reader"),
        pytest.param(_replaced(PART, b",2,", b",02,"), id="a leading zero"),
        pytest.param(_replaced(PART, b",2,", b",2.0,"), id="a fraction"),
        pytest.param(_replaced(PART, b",2,", b",9223372036854775808,"), id="a number too large"),
        pytest.param(_replaced(PART, b",2,", ",２,".encode()), id="a full-width digit"),
        pytest.param(_replaced(PART, b"1985-03-01", b"1985-02-30"), id="no such day"),
        pytest.param(_replaced(PART, b"1985-03-01", b"19850301"), id="another spelling of a day"),
        pytest.param(
            _replaced(PART, b"2026-01-02T03:04:05Z", b"2026-01-02T03:04:05+00:00"), id="another spelling of UTC"
        ),
        pytest.param(_replaced(PART, b"2026-01-02T03:04:05Z", b"2026-01-02T03:04:05.000Z"), id="needless fraction"),
        pytest.param(_replaced(PART, b"2026-01-02T03:04:05Z", b"2026-01-02T03:04:05"), id="no zone"),
        pytest.param(_replaced(PART, b",false\n", b",0\n"), id="another spelling of false"),
        pytest.param(_replaced(PART, b",false\n", b",false\r\n"), id="CRLF"),
        pytest.param(_replaced(PART, b",false\n", b",false\n\n"), id="an empty line"),
        pytest.param(_replaced(PART, b"uid,name", b"uid,Name"), id="another heading"),
        pytest.param(_replaced(PART, b"uid,name", b"\xef\xbb\xbfuid,name"), id="a byte order mark"),
        pytest.param(lambda files: files | {PART: files[PART][:-1]}, id="no line feed at the end"),
        pytest.param(lambda files: files | {PART: b""}, id="an empty part"),
        pytest.param(lambda files: files | {PART: files[PART] + b"a4,x,1,,,\n"}, id="a row more than told"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"x-rows":3', b'"x-rows":2'), id="fewer rows told"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"x-rows":1', b'"x-rows":true'), id="a truth for a number"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"x-rows":3', b'"x-rows":-3'), id="rows below nothing"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"type":"date"', b'"type":"year"'), id="an unknown type"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"type":"date"', b'"type":["date"]'), id="a type that is none"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"name":"children"', b'"name":"name"'), id="a column twice"),
        pytest.param(_replaced(bag.DESCRIPTOR, b"part-00001", b"part-00002"), id="another part named"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"encoding":"utf-8"', b'"encoding":"gbk"'), id="another encoding"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'"missingValues":[""]', b'"missingValues":["x"]'), id="another NULL"),
        pytest.param(_replaced(bag.DESCRIPTOR, b'{"$schema"', b'{ "$schema"'), id="not canonical"),
        pytest.param(lambda files: files | {bag.DESCRIPTOR: b"[" * 100_000}, id="nested without end"),
        pytest.param(lambda files: files | {bag.DESCRIPTOR: b'{"resources":[1]}'}, id="no resource"),
        pytest.param(_without("data/village/part-00001.csv"), id="a part missing"),
        pytest.param(_without(bag.DESCRIPTOR), id="no descriptor"),
        pytest.param(_added_before_descriptor("data/person/part-00002.csv", b"uid\n"), id="a part nobody told of"),
        pytest.param(
            _added_before_descriptor("data/attachments/" + "0" * 64 + ".png", b"x"), id="attachment of another hash"
        ),
        pytest.param(_added_before_descriptor("data/person/part-00000.csv", b"uid\n"), id="part zero"),
        pytest.param(
            _added_before_descriptor("data/attachments/part-00001.csv", b"uid\n"), id="a table named attachments"
        ),
        pytest.param(_added_before_descriptor("data/../../evil.csv", b"x"), id="a path that climbs"),
        pytest.param(_added_before_descriptor("/etc/cron.d/evil", b"x"), id="an absolute path"),
        pytest.param(_added_before_descriptor("data/person/evil.exe", b"x"), id="a program"),
        pytest.param(_added_before_descriptor("fetch.txt", b"x"), id="a fetch list"),
        pytest.param(lambda files: files | {"data/zzz/part-00001.csv": b"uid\n"}, id="data after the descriptor"),
    ],
)
def test_a_signed_bundle_of_wrong_content_is_refused(change: Callable[[Files], Files], tmp_path: Path) -> None:
    path = forged(tmp_path, with_tag_files(change(genuine_files())))

    refusal(tmp_path, path.name)


def test_the_forger_can_also_make_genuine_bundles(tmp_path: Path) -> None:
    """Without this, the refusals above might have another cause."""
    path = forged(tmp_path, with_tag_files(genuine_files()))

    assert open_bundle(path, TOWNSHIP.public, COUNTY).rows["person"] == 3


@pytest.mark.parametrize("path", [bag.BAGIT, bag.BAG_INFO, bag.DATA_MANIFEST, bag.TAG_MANIFEST])
@pytest.mark.parametrize("tail", [b"\n", b"x\n", b"\xff", b"Bundle-Seq: 3\n"])
def test_altered_tag_files_are_refused(path: str, tail: bytes, tmp_path: Path) -> None:
    files = genuine_files()

    forged(tmp_path, files | {path: files[path] + tail})

    refusal(tmp_path)


@pytest.mark.parametrize("path", bag.TAG_FILES)
def test_missing_or_misplaced_tag_files_are_refused(path: str, tmp_path: Path) -> None:
    files = genuine_files()
    kept = files.pop(path)

    forged(tmp_path, files)
    refusal(tmp_path)
    forged(tmp_path, {path: kept} | files)
    refusal(tmp_path)


def _header(genuine: bytes, **change: bytes) -> bytes:
    """Change one field of a header and make its checksum true again, as other tar programs write it."""
    places = {"mode": 100, "uid": 108, "gid": 116, "size": 124, "mtime": 136, "type": 156, "link": 157, "prefix": 345}
    block = bytearray(genuine)
    for field, value in change.items():
        block[places[field] : places[field] + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"type": b"1", "link": b"bagit.txt"}, id="hard link"),
        pytest.param({"type": b"2", "link": b"/etc/passwd"}, id="symbolic link"),
        pytest.param({"type": b"5"}, id="folder"),
        pytest.param({"type": b"3"}, id="device"),
        pytest.param({"type": b"x"}, id="pax header"),
        pytest.param({"type": b"L"}, id="GNU long name"),
        pytest.param({"type": b"S"}, id="sparse file"),
        pytest.param({"type": b"\0"}, id="old regular file"),
        pytest.param({"mode": b"0004755"}, id="set-uid"),
        pytest.param({"uid": b"0001000"}, id="owner"),
        pytest.param({"mtime": b"00000000001"}, id="time"),
        pytest.param({"prefix": b"etc"}, id="prefix"),
        pytest.param({"size": b"\x80" + bytes(10) + b"\x10"}, id="binary size"),
        pytest.param({"size": b"77777777777"}, id="size beyond the limit"),
        pytest.param({"size": b"   "}, id="size with blanks"),
    ],
)
def test_tar_headers_of_other_kinds_are_refused(change: dict[str, bytes], tmp_path: Path) -> None:
    plain = tar(genuine_files())

    Forgery(request=request()).wrap(tmp_path, _header(plain[:512], **change) + plain[512:])

    assert refusal(tmp_path) in (wording.ENTRY_REFUSED, wording.CONTAINER_BROKEN)


@pytest.mark.parametrize("place", [0, 99, 148, 154, 263, 511])
def test_no_byte_of_a_tar_header_may_differ(place: int, tmp_path: Path) -> None:
    plain = bytearray(tar(genuine_files()))
    plain[place] ^= 0x80

    Forgery(request=request()).wrap(tmp_path, bytes(plain))

    refusal(tmp_path)


def test_an_untouched_header_is_accepted(tmp_path: Path) -> None:
    plain = tar(genuine_files())

    path = Forgery(request=request()).wrap(tmp_path, _header(plain[:512]) + plain[512:])

    open_bundle(path, TOWNSHIP.public, COUNTY)


def test_an_entry_that_comes_twice_is_refused(tmp_path: Path) -> None:
    plain = tar(genuine_files())

    Forgery(request=request()).wrap(tmp_path, plain[: len(plain) - 1024] + plain)

    assert refusal(tmp_path) == wording.ENTRY_REFUSED


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda plain: plain[:-512], id="one closing block"),
        pytest.param(lambda plain: plain[:-1024], id="no closing block"),
        pytest.param(lambda plain: plain[:-1536], id="last entry cut"),
        pytest.param(lambda plain: plain + bytes(512), id="more zeros"),
        pytest.param(lambda plain: plain + b"secret", id="something behind the end"),
        pytest.param(lambda plain: plain[:-1025] + b"x" + plain[-1024:], id="something in the padding"),
        pytest.param(lambda _plain: b"", id="nothing"),
        pytest.param(lambda _plain: bytes(1024), id="an empty archive"),
    ],
)
def test_a_broken_tar_is_refused(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    plain = change(tar(genuine_files()))

    Forgery(request=request(), plain_bytes=max(1, len(plain))).wrap(tmp_path, plain)

    assert refusal(tmp_path) == wording.CONTAINER_BROKEN


@pytest.mark.parametrize("difference", [-1, 1, -512, 512, 10**6])
def test_another_size_than_told_is_refused(difference: int, tmp_path: Path) -> None:
    plain = tar(genuine_files())

    Forgery(request=request(), plain_bytes=len(plain) + difference).wrap(tmp_path, plain)

    assert refusal(tmp_path) == wording.CONTAINER_BROKEN


def test_a_decompression_bomb_is_stopped_early(tmp_path: Path) -> None:
    plain = tar(genuine_files())
    bomb = zstandard.ZstdCompressor(level=3).compress(plain + bytes(256 * 1024 * 1024))

    Forgery(request=request()).wrap(tmp_path, plain, bomb)

    assert refusal(tmp_path) == wording.CONTAINER_BROKEN


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda frame: frame[:-1], id="cut"),
        pytest.param(lambda frame: frame + b"\0", id="tail"),
        pytest.param(lambda frame: frame + frame, id="two frames"),
        pytest.param(lambda frame: frame[:-1] + bytes([frame[-1] ^ 1]), id="checksum"),
        pytest.param(lambda _frame: b"no frame", id="no frame"),
        pytest.param(lambda _frame: b"", id="nothing"),
    ],
)
def test_a_broken_frame_is_refused(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    plain = tar(genuine_files())
    frame = zstandard.ZstdCompressor(level=3, write_checksum=True).compress(plain)

    Forgery(request=request()).wrap(tmp_path, plain, change(frame))

    assert refusal(tmp_path) == wording.CONTAINER_BROKEN


def test_a_frame_that_asks_for_too_much_memory_is_refused(tmp_path: Path) -> None:
    plain = tar(genuine_files())
    parameters = zstandard.ZstdCompressionParameters(window_log=28, write_content_size=False)
    frame = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    wide = frame.compress(plain) + frame.flush()

    Forgery(request=request()).wrap(tmp_path, plain, wide)

    assert refusal(tmp_path) == wording.CONTAINER_BROKEN
