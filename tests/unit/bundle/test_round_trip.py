"""What is sealed comes out the same, and the same rows give the same plaintext."""

from __future__ import annotations

import hashlib
import string
import tempfile
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Cancelled, Conflict, ExportFailed
from storage.bundle import (
    Attachment,
    BundleContents,
    BundleField,
    TableShape,
    TableSource,
    WrongEntry,
    open_bundle,
    rows,
    seal,
    verify_outer,
)
from storage.bundle.seal import plain_tar
from tests.unit.bundle.samples import (
    COUNTY,
    PEOPLE,
    PERSON,
    PICTURE,
    RECOVERY,
    STEM,
    TOWNSHIP,
    VILLAGE,
    VILLAGES,
    Row,
    request,
    sealed,
    tables,
)

_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40)
_PERSON = st.tuples(
    st.none() | _TEXT,
    st.none() | st.integers(-(2**63), 2**63 - 1),
    st.none() | st.dates(),
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.none() | st.booleans(),
)
_PEOPLE = st.dictionaries(
    st.text(string.ascii_letters + string.digits + "-", min_size=1, max_size=12), _PERSON, max_size=12
)


@given(people=_PEOPLE)
def test_rows_come_out_as_they_went_in(people: dict[str, tuple[object, ...]]) -> None:
    given_rows: list[Row] = [(uid, *people[uid]) for uid in sorted(people)]
    with tempfile.TemporaryDirectory() as folder:
        bundle = seal(request(), [TableSource(PERSON, given_rows)], Path(folder))
        contents = BundleContents(bundle.manifest, TOWNSHIP.public, COUNTY)
        found = [row.values for row in contents.rows()]

    assert found == [tuple(_composed(value) for value in row) for row in given_rows]
    assert bundle.rows == {"person": len(people)}


def _composed(value: object) -> object:
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


@pytest.mark.parametrize("identity", [COUNTY, RECOVERY])
def test_both_keys_of_the_county_open_a_bundle_of_several_volumes(identity: object, tmp_path: Path) -> None:
    bundle = sealed(tmp_path)

    opened = open_bundle(bundle.manifest, TOWNSHIP.public, COUNTY if identity is COUNTY else RECOVERY)

    assert [path.name for path in bundle.files] == [
        f"{STEM}.v001.age",
        f"{STEM}.v002.age",
        f"{STEM}.v003.age",
        f"{STEM}.manifest.json.minisig",
        f"{STEM}.manifest.json",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in bundle.files)
    assert opened.rows == bundle.rows == {"person": 3, "household": 0, "village": 1}
    assert opened.content_root == bundle.content_root
    assert opened.previous_content_root == "c" * 64
    assert opened.manifest_sha256 == bundle.manifest_sha256 == hashlib.sha256(bundle.manifest.read_bytes()).hexdigest()
    assert sum(path.stat().st_size for path in bundle.files) == bundle.size


def test_rows_and_attachments_are_given_in_order(tmp_path: Path) -> None:
    contents = BundleContents(sealed(tmp_path).manifest, TOWNSHIP.public, COUNTY)

    found = [(row.table, row.values) for row in contents.rows()]

    assert found == [("person", row) for row in PEOPLE] + [("village", row) for row in VILLAGES]
    assert dict(contents.attachments()) == {PICTURE.path: PICTURE.content}


def test_a_reader_may_stop_in_the_middle(tmp_path: Path) -> None:
    many: list[Row] = [(f"{number:06d}", "村" * 50) for number in range(30_000)]
    bundle = seal(request(), [TableSource(VILLAGE, many)], tmp_path)
    rows_of = BundleContents(bundle.manifest, TOWNSHIP.public, COUNTY).rows()

    first = next(rows_of)
    rows_of.close()

    assert first.values == many[0]


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        open_bundle(sealed(tmp_path).manifest, TOWNSHIP.public, COUNTY, progress=stop)


def test_the_same_rows_give_the_same_plaintext() -> None:
    def digest() -> str:
        return hashlib.sha256(b"".join(plain_tar(request(), tables(), (PICTURE,)))).hexdigest()

    assert digest() == digest() == "8fe2af5e4928f0e31f5a2718ea481b763ded60fc64528262f9dc446bd90166f6"


def test_the_content_root_does_not_depend_on_the_envelope(tmp_path: Path) -> None:
    first = seal(request(), tables(), tmp_path)
    second = seal(replace(request(), seq=3), tables(), tmp_path)

    assert first.content_root == second.content_root
    assert first.manifest_sha256 != second.manifest_sha256


def test_large_tables_are_cut_into_parts_within_memory(tmp_path: Path) -> None:
    many: list[Row] = [(f"{number:06d}", None) for number in range(rows.PART_ROWS + 1)]
    wide: list[Row] = [(f"{number:06d}", "x" * 90_000) for number in range(120)]
    other = TableShape("household", VILLAGE.fields)

    bundle = seal(request(), [TableSource(VILLAGE, many), TableSource(other, wide)], tmp_path)
    opened = open_bundle(bundle.manifest, TOWNSHIP.public, COUNTY)

    assert opened.rows == {"village": rows.PART_ROWS + 1, "household": 120}
    assert [table.parts for table in opened.tables] == [2, 2]
    assert all(len(part.content) <= rows.PART_BYTES for part in rows.parts(TableSource(other, wide)))


def test_stored_forms_of_dates_and_truth_are_spelled_the_one_way() -> None:
    stored: Row = ("a", "x", 1, "2026-05-06", "2026-05-06T07:08:09.500+00:00", 1)

    part = next(rows.parts(TableSource(PERSON, [stored])))

    assert part.content.splitlines()[1] == b"a,x,1,2026-05-06,2026-05-06T07:08:09.500000Z,true"


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("b", "", 1, None, None, None), "name"),
        (("b", "\0", 1, None, None, None), "name"),
        (("b", "\ud800", 1, None, None, None), "name"),
        (("b", "x" * 100_001, 1, None, None, None), "name"),
        (("b", 7, 1, None, None, None), "name"),
        (("b", "x", 1.5, None, None, None), "children"),
        (("b", "x", True, None, None, None), "children"),
        (("b", "x", 2**63, None, None, None), "children"),
        (("b", "x", 1, "2026-02-30", None, None), "birth_date"),
        (("b", "x", 1, "20260228", None, None), "birth_date"),
        (("b", "x", 1, datetime(2026, 1, 1, tzinfo=UTC), None, None), "birth_date"),
        (("b", "x", 1, None, "2026-05-06T07:08:09", None), "changed_at"),
        (("b", "x", 1, None, "2026-05-06T07:08:09+08:00", None), "changed_at"),
        (("b", "x", 1, None, date(2026, 1, 1), None), "changed_at"),
        (("b", "x", 1, None, None, 2), "deleted"),
        (("b", "x", 1, None, None, "true"), "deleted"),
    ],
)
def test_a_value_without_a_spelling_stops_the_export(row: Row, field: str, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as failure:
        seal(request(), tables([*PEOPLE, row]), tmp_path)

    assert failure.value.message.params == {"table": "person", "uid": "b", "field": field}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("uids", [("b", "a"), ("a", "a"), ("a", None), ("a", "é")])
def test_rows_out_of_order_stop_the_export(uids: tuple[str | None, ...], tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        seal(request(), [TableSource(VILLAGE, [(uid, "x") for uid in uids])], tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_fault_of_the_row_source_comes_out_unchanged(tmp_path: Path) -> None:
    class BrokenError(RuntimeError):
        pass

    def broken() -> object:
        yield ("a", "x")
        raise BrokenError

    with pytest.raises(BrokenError):
        seal(request(), [TableSource(VILLAGE, broken())], tmp_path)  # type: ignore[arg-type]

    assert list(tmp_path.iterdir()) == []


def test_a_number_is_sealed_once(tmp_path: Path) -> None:
    bundle = sealed(tmp_path)

    with pytest.raises(Conflict):
        sealed(tmp_path)

    verify_outer(bundle.manifest, TOWNSHIP.public)


def test_a_request_against_the_rules_is_a_fault_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(WrongEntry) as failure:
        seal(replace(request(), prev=None), tables(), tmp_path)

    assert failure.value.name == "prev"


def test_tables_are_given_once_and_have_a_key(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="village"):
        seal(request(), [TableSource(VILLAGE, ()), TableSource(VILLAGE, ())], tmp_path)
    with pytest.raises(ValueError, match="uid"):
        TableShape("village", (BundleField("name", "string"),))
    with pytest.raises(ValueError, match="attachments"):
        TableShape("attachments", VILLAGE.fields)
    with pytest.raises(ValueError, match="twice"):
        TableShape("village", (*VILLAGE.fields, *VILLAGE.fields))
    with pytest.raises(ValueError, match="Name"):
        BundleField("Name", "string")


def test_an_attachment_travels_once_and_only_when_it_is_allowed(tmp_path: Path) -> None:
    bundle = seal(request(), tables(), tmp_path, attachments=(PICTURE, PICTURE))

    assert open_bundle(bundle.manifest, TOWNSHIP.public, COUNTY).attachments == (PICTURE.path,)
    with pytest.raises(ValueError, match="exe"):
        Attachment("exe", b"x")
    with pytest.raises(ValueError, match="png"):
        Attachment("png", b"")


@pytest.mark.parametrize("volume_bytes", [0, -1, 2**31 + 1])
def test_volumes_fit_every_file_system(volume_bytes: int, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="volume_bytes"):
        sealed(tmp_path, volume_bytes)
