"""The outer manifest: one spelling, every entry held to its rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BundleRefused
from storage.bundle import Manifest, SchemaVersion, Volume, WrongEntry, wording
from storage.bundle.canonical import JsonValue, canonical_bytes, parse_object
from tests.unit.bundle.samples import OTHER_COUNTY, STEM, request

MANIFEST = request().manifest((Volume(f"{STEM}.v001.age", 1234, "b" * 64),), 5678)
Entries = dict[str, JsonValue]


def _refusal(content: bytes) -> str:
    with pytest.raises(BundleRefused) as failure:
        Manifest.from_bytes(content)
    return failure.value.message.template


def test_a_manifest_is_read_as_it_was_written() -> None:
    content = MANIFEST.to_bytes()

    assert Manifest.from_bytes(content) == MANIFEST
    assert Manifest.from_bytes(content).to_bytes() == content
    assert MANIFEST.created == datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)


@given(
    seq=st.integers(1, 999_999),
    low=st.integers(0, 2**52),
    more=st.integers(0, 2**52 - 1),
    app=st.text("abc 0.", min_size=1, max_size=64),
)
def test_any_lawful_manifest_is_read_as_it_was_written(seq: int, low: int, more: int, app: str) -> None:
    name = f"511702001_0193a7c2_{seq:06d}_inc.v001.age"
    manifest = replace(
        MANIFEST,
        seq=seq,
        prev=None if seq == 1 else "d" * 64,
        base_ack=seq - 1,
        change_from=low,
        change_to=low + more,
        app=app,
        volumes=(Volume(name, 1, "e" * 64),),
    )

    assert Manifest.from_bytes(manifest.to_bytes()) == manifest


def test_later_entries_of_our_own_are_let_through() -> None:
    content = canonical_bytes(parse_object(MANIFEST.to_bytes()) | {"x-note": {"a": [1, None]}})

    assert Manifest.from_bytes(content).to_bytes() == content


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        ("format", "township-bundle/2"),
        ("container", "zip"),
        ("kind", "rcp"),
        ("kind", 1),
        ("sender", "51170200"),
        ("sender", "５１１７０２００１"),
        ("sender_key", "0" * 15),
        ("sender_key", "a" * 16),
        ("recipient", "511702001"),
        ("recipient_keys", []),
        ("recipient_keys", ["age1"]),
        ("recipient_keys", [1]),
        ("recipient_keys", "age1"),
        ("recipient_keys", [OTHER_COUNTY.recipient.upper()]),
        ("recipient_keys", [OTHER_COUNTY.recipient] * 2),
        ("epoch", "0193A7C2-0000-7000-8000-000000000001"),
        ("epoch", "0193a7c2"),
        ("seq", 0),
        ("seq", 1),
        ("seq", 1_000_000),
        ("seq", "2"),
        ("seq", True),
        ("seq", None),
        ("prev", None),
        ("prev", "A" * 64),
        ("prev", "1" * 63),
        ("supersedes", "1" * 64),
        ("base_ack", 2),
        ("base_ack", -1),
        ("created", "2026-05-06T07:08:09+00:00"),
        ("created", "2026-05-06T07:08:09.5Z"),
        ("created", "2026-5-6T07:08:09Z"),
        ("created", "2026-02-30T07:08:09Z"),
        ("created", "2026-05-06T07:08:60Z"),
        ("created", "２０２６-05-06T07:08:09Z"),
        ("app", ""),
        ("app", "x" * 65),
        ("app", "乡镇"),
        ("schema", "1.0"),
        ("schema", {"name": "township", "version": "1", "min_reader": "1.0"}),
        ("schema", {"name": "township", "version": "1.01", "min_reader": "1.0"}),
        ("schema", {"name": "township", "version": "1.0", "min_reader": "1.1"}),
        ("schema", {"name": "Township", "version": "1.0", "min_reader": "1.0"}),
        ("schema", {"name": "township", "version": "1.0"}),
        ("plain_bytes", 0),
        ("plain_bytes", 2**41),
        ("change_from", -1),
        ("change_from", 21),
        ("change_to", 9),
        ("audit_head", None),
        ("audit_head", ""),
        ("volumes", []),
        ("volumes", {}),
        ("volumes", [1]),
        ("volumes", [{"name": f"{STEM}.v001.age", "bytes": 1}]),
        ("volumes", [{"name": f"{STEM}.v002.age", "bytes": 1, "sha256": "b" * 64}]),
        ("volumes", [{"name": f"../{STEM}.v001.age", "bytes": 1, "sha256": "b" * 64}]),
        ("volumes", [{"name": f"{STEM}.v001.age", "bytes": 0, "sha256": "b" * 64}]),
        ("volumes", [{"name": f"{STEM}.v001.age", "bytes": 2**31 + 1, "sha256": "b" * 64}]),
        ("volumes", [{"name": f"{STEM}.v001.age", "bytes": 1, "sha256": "B" * 64}]),
    ],
)
def test_a_wrong_entry_is_refused_by_name(entry: str, value: JsonValue) -> None:
    content = canonical_bytes(parse_object(MANIFEST.to_bytes()) | {entry: value})

    with pytest.raises(BundleRefused) as failure:
        Manifest.from_bytes(content)

    assert failure.value.message.template == wording.MANIFEST_FIELD
    named = str(failure.value.message.params["field"])
    # A first bundle has no predecessor, so a wrong number may show in either entry.
    assert named.partition(".")[0] in (
        entry,
        {"seq": "prev", "change_to": "change_from", "prev": "prev"}.get(entry, entry),
    )


@pytest.mark.parametrize("entry", sorted(parse_object(MANIFEST.to_bytes())))
def test_a_missing_entry_is_refused(entry: str) -> None:
    entries = parse_object(MANIFEST.to_bytes())
    del entries[entry]

    assert _refusal(canonical_bytes(entries)) == wording.MANIFEST_FIELD


@pytest.mark.parametrize("entry", ["extra", "X-note", "plain_sha256", ""])
def test_an_unknown_entry_is_refused(entry: str) -> None:
    assert _refusal(canonical_bytes(parse_object(MANIFEST.to_bytes()) | {entry: 1})) == wording.MANIFEST_UNKNOWN


def test_unknown_entries_further_in_are_refused() -> None:
    entries = parse_object(MANIFEST.to_bytes())
    entries["schema"] = {"name": "township", "version": "1.0", "min_reader": "1.0", "x-more": 1}

    assert _refusal(canonical_bytes(entries)) == wording.MANIFEST_UNKNOWN


@pytest.mark.parametrize("entry", ["x-", "x-Note", "x-" + "n" * 41])
def test_malformed_names_of_later_entries_are_refused(entry: str) -> None:
    assert _refusal(canonical_bytes(parse_object(MANIFEST.to_bytes()) | {entry: 1})) == wording.MANIFEST_FIELD


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda content: content + b"\n", id="line feed"),
        pytest.param(lambda content: content.replace(b'":', b'": ', 1), id="blank"),
        pytest.param(lambda content: b"\xef\xbb\xbf" + content, id="byte order mark"),
        pytest.param(lambda content: content.replace(b'"seq":2', b'"seq":2.0'), id="fraction"),
        pytest.param(lambda content: content.replace(b'"seq":2', b'"seq":2e0'), id="exponent"),
        pytest.param(lambda content: content.replace(b'"seq":2', b'"seq":NaN'), id="not a number"),
        pytest.param(lambda content: content.replace(b'"seq":2', b'"seq":' + b"9" * 30), id="beyond exact numbers"),
        pytest.param(lambda content: content.replace(b'"seq":2', b'"seq":' + b"9" * 9000), id="beyond the reader"),
        pytest.param(lambda content: content.replace(b'"seq":2', b'"seq":2,"seq":2'), id="name twice"),
        pytest.param(lambda content: content.replace(b"township-desk", b"township\\u002ddesk"), id="escape"),
        pytest.param(lambda content: content.replace(b"township-desk", b"\\ud800"), id="half a character"),
        pytest.param(lambda content: content.replace(b"township-desk", b"\xff"), id="not UTF-8"),
        pytest.param(lambda content: content[:-1], id="cut"),
        pytest.param(lambda content: b"[" + content + b"]", id="a list"),
        pytest.param(lambda _content: b"[" * 500_000, id="nested without end"),
        pytest.param(lambda _content: b"", id="nothing"),
    ],
)
def test_another_spelling_is_refused(change: Callable[[bytes], bytes]) -> None:
    assert _refusal(change(MANIFEST.to_bytes())) == wording.MANIFEST_ALTERED


def test_a_huge_manifest_is_not_even_parsed() -> None:
    assert _refusal(b"{" + b" " * 1024 * 1024 + b"}") == wording.MANIFEST_TOO_LARGE


@given(data=st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail_otherwise(data: bytes) -> None:
    with pytest.raises(BundleRefused):
        Manifest.from_bytes(data)


def test_a_new_epoch_may_point_back_only_with_a_full_bundle() -> None:
    first = replace(
        MANIFEST,
        seq=1,
        prev=None,
        base_ack=0,
        kind="ful",
        volumes=(Volume("511702001_0193a7c2_000001_ful.v001.age", 1, "b" * 64),),
    )

    assert replace(first, supersedes="9" * 64).supersedes == "9" * 64
    with pytest.raises(WrongEntry, match="supersedes"):
        replace(first, kind="inc", supersedes="9" * 64)


def test_naive_or_foreign_instants_cannot_be_written() -> None:
    with pytest.raises(WrongEntry, match="created"):
        replace(MANIFEST, created=datetime(2026, 1, 1))  # noqa: DTZ001 - the fault under test


def test_versions_are_compared_as_numbers() -> None:
    schema = SchemaVersion("township", "1.10", "1.9")

    assert not schema.needs_newer_than("1.10")
    assert not schema.needs_newer_than("2.0")
    assert schema.needs_newer_than("1.8")
