"""The outer manifest: the small signed plaintext that says what a bundle is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import NoReturn

from storage.bundle import names, wording
from storage.bundle.age import check_recipient
from storage.bundle.canonical import JsonValue, canonical_bytes, parse_object
from storage.bundle.names import BundleName

FORMAT = "township-bundle/1"
CONTAINER = "tar+zstd+age"
MAX_BYTES = 1024 * 1024
MAX_VOLUME_BYTES = 2 * 1024**3
MAX_PLAIN_BYTES = 2**40
_MAX_NUMBER = 2**53 - 1
_MAX_RECIPIENTS = 8
_FIRST_YEAR = 1000
_VERSION = re.compile(r"(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})", re.ASCII)
_SCHEMA_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}", re.ASCII)
_APP = re.compile(r"[ -~]{1,64}", re.ASCII)
_EXTENSION = re.compile(r"x-[a-z0-9-]{1,40}", re.ASCII)
_INSTANT = "%Y-%m-%dT%H:%M:%SZ"


class WrongEntry(ValueError):
    """An entry of the manifest breaks a rule of the format."""

    def __init__(self, name: str) -> None:
        """Name the entry."""
        super().__init__(f"manifest entry {name}")
        self.name = name


class UnknownEntry(WrongEntry):
    """An entry that the format does not have."""


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """Name and version of the data, and the oldest version a reader must know; ``major.minor``."""

    name: str
    version: str
    min_reader: str

    def needs_newer_than(self, known: str) -> bool:
        """Tell whether a reader of version ``known`` must refuse."""
        return _version(self.min_reader) > _version(known)


@dataclass(frozen=True, slots=True)
class Volume:
    """One file of ciphertext."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """All entries of the outer manifest; what breaks a rule cannot be built."""

    kind: str
    sender: str
    sender_key: str
    recipient: str
    recipient_keys: tuple[str, ...]
    epoch: str
    seq: int
    prev: str | None
    supersedes: str | None
    base_ack: int
    created: datetime
    app: str
    schema: SchemaVersion
    plain_bytes: int
    change_from: int
    change_to: int
    audit_head: str
    volumes: tuple[Volume, ...]
    extensions: Mapping[str, JsonValue] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Hold every entry to its rule; raise ``WrongEntry`` with the name of the first that breaks it."""
        for entry, holds in self._rules():
            if not holds:
                raise WrongEntry(entry)

    @property
    def name(self) -> BundleName:
        """Give the names that the files must have."""
        return BundleName.of(self.sender, self.epoch, self.seq, self.kind)

    @property
    def total_bytes(self) -> int:
        """Add up the volumes."""
        return sum(volume.size for volume in self.volumes)

    def to_bytes(self) -> bytes:
        """Write the canonical bytes that are signed."""
        schema = {"name": self.schema.name, "version": self.schema.version, "min_reader": self.schema.min_reader}
        entries: dict[str, JsonValue] = {
            "format": FORMAT,
            "container": CONTAINER,
            "kind": self.kind,
            "sender": self.sender,
            "sender_key": self.sender_key,
            "recipient": self.recipient,
            "recipient_keys": self.recipient_keys,
            "epoch": self.epoch,
            "seq": self.seq,
            "prev": self.prev,
            "supersedes": self.supersedes,
            "base_ack": self.base_ack,
            "created": self.created.strftime(_INSTANT),
            "app": self.app,
            "schema": schema,
            "plain_bytes": self.plain_bytes,
            "change_from": self.change_from,
            "change_to": self.change_to,
            "audit_head": self.audit_head,
            "volumes": [{"name": v.name, "bytes": v.size, "sha256": v.sha256} for v in self.volumes],
        }
        return canonical_bytes(entries | dict(self.extensions))

    @classmethod
    def from_bytes(cls, data: bytes, file_name: str = "manifest.json") -> Manifest:
        """Read a manifest; refuse every spelling and every entry that the format does not allow."""
        if len(data) > MAX_BYTES:
            raise wording.refused(wording.MANIFEST_TOO_LARGE, name=file_name)
        try:
            entries = parse_object(data)
        except ValueError as exc:
            raise wording.refused(wording.MANIFEST_ALTERED, name=file_name) from exc
        try:
            return _from_entries(entries)
        except UnknownEntry as exc:
            raise wording.refused(wording.MANIFEST_UNKNOWN, field=exc.name) from exc
        except WrongEntry as exc:
            raise wording.refused(wording.MANIFEST_FIELD, field=exc.name) from exc

    def _rules(self) -> tuple[tuple[str, bool], ...]:
        first = self.seq == 1
        return (
            ("kind", self.kind in names.KINDS),
            ("sender", bool(names.SENDER.fullmatch(self.sender))),
            ("sender_key", bool(re.fullmatch(r"[0-9A-F]{16}", self.sender_key))),
            ("recipient", bool(names.RECIPIENT.fullmatch(self.recipient))),
            ("recipient_keys", _are_recipients(self.recipient_keys)),
            ("epoch", bool(names.UUID.fullmatch(self.epoch))),
            ("seq", 1 <= self.seq <= names.MAX_SEQ),
            ("prev", self.prev is None if first else _is_sha256(self.prev)),
            ("supersedes", self.supersedes is None or (first and self.kind == "ful" and _is_sha256(self.supersedes))),
            ("base_ack", 0 <= self.base_ack < self.seq),
            (
                "created",
                self.created.utcoffset() == timedelta(0)
                and not self.created.microsecond
                and self.created.year >= _FIRST_YEAR,
            ),
            ("app", bool(_APP.fullmatch(self.app))),
            ("schema.name", bool(_SCHEMA_NAME.fullmatch(self.schema.name))),
            ("schema.version", bool(_VERSION.fullmatch(self.schema.version))),
            ("schema.min_reader", _is_min_reader(self.schema)),
            ("plain_bytes", 0 < self.plain_bytes <= MAX_PLAIN_BYTES),
            ("change_from", 0 <= self.change_from <= self.change_to),
            ("change_to", self.change_to <= _MAX_NUMBER),
            ("audit_head", _is_sha256(self.audit_head)),
            ("volumes", self._volumes_hold()),
            ("x-", all(_EXTENSION.fullmatch(entry) for entry in self.extensions)),
        )

    def _volumes_hold(self) -> bool:
        numbered = enumerate(self.volumes, start=1)
        return 1 <= len(self.volumes) <= names.MAX_VOLUMES and all(
            volume.name == self.name.volume(number)
            and 0 < volume.size <= MAX_VOLUME_BYTES
            and _is_sha256(volume.sha256)
            for number, volume in numbered
        )


def _is_sha256(text: str | None) -> bool:
    return text is not None and bool(names.SHA256.fullmatch(text))


def _is_min_reader(schema: SchemaVersion) -> bool:
    well_formed = _VERSION.fullmatch(schema.min_reader) and _VERSION.fullmatch(schema.version)
    return bool(well_formed) and _version(schema.min_reader) <= _version(schema.version)


def _version(text: str) -> tuple[int, int]:
    major, minor = text.split(".")
    return int(major), int(minor)


def _are_recipients(keys: tuple[str, ...]) -> bool:
    try:
        known = [check_recipient(key) for key in keys]
    except ValueError:
        return False
    return known == list(keys) and 1 <= len(set(known)) == len(known) <= _MAX_RECIPIENTS


class _Entries:
    """Takes entries out of a JSON object by name and type."""

    def __init__(self, values: Mapping[str, JsonValue], allowed: frozenset[str], prefix: str = "") -> None:
        self._values = values
        self._prefix = prefix
        missing = sorted(allowed - values.keys())
        unknown = sorted(values.keys() - allowed)
        if unknown:
            raise UnknownEntry(prefix + unknown[0])
        if missing:
            raise WrongEntry(prefix + missing[0])

    def wrong(self, name: str) -> NoReturn:
        raise WrongEntry(self._prefix + name)

    def text(self, name: str) -> str:
        value = self._values[name]
        return value if isinstance(value, str) else self.wrong(name)

    def text_or_none(self, name: str) -> str | None:
        return None if self._values[name] is None else self.text(name)

    def number(self, name: str) -> int:
        value = self._values[name]
        return value if isinstance(value, int) and not isinstance(value, bool) else self.wrong(name)

    def items(self, name: str) -> list[JsonValue]:
        value = self._values[name]
        return value if isinstance(value, list) else self.wrong(name)

    def object(self, name: str, allowed: frozenset[str]) -> _Entries:
        value = self._values[name]
        return _Entries(value, allowed, f"{name}.") if isinstance(value, dict) else self.wrong(name)

    def constant(self, name: str, expected: str) -> None:
        if self._values[name] != expected:
            self.wrong(name)

    def instant(self, name: str) -> datetime:
        text = self.text(name)
        try:
            instant = datetime.strptime(text, _INSTANT).replace(tzinfo=UTC)
        except ValueError as exc:
            raise WrongEntry(name) from exc
        return instant if instant.strftime(_INSTANT) == text else self.wrong(name)


_ENTRIES = frozenset(
    (
        *("format", "container", "kind", "sender", "sender_key", "recipient", "recipient_keys", "epoch", "seq", "prev"),
        *("supersedes", "base_ack", "created", "app", "schema", "plain_bytes", "change_from", "change_to"),
        *("audit_head", "volumes"),
    )
)
_SCHEMA_ENTRIES = frozenset(("name", "version", "min_reader"))
_VOLUME_ENTRIES = frozenset(("name", "bytes", "sha256"))


def _from_entries(values: Mapping[str, JsonValue]) -> Manifest:
    extensions = {name: value for name, value in values.items() if name.startswith("x-")}
    entries = _Entries({name: value for name, value in values.items() if name not in extensions}, _ENTRIES)
    entries.constant("format", FORMAT)
    entries.constant("container", CONTAINER)
    schema = entries.object("schema", _SCHEMA_ENTRIES)
    return Manifest(
        kind=entries.text("kind"),
        sender=entries.text("sender"),
        sender_key=entries.text("sender_key"),
        recipient=entries.text("recipient"),
        recipient_keys=tuple(
            key if isinstance(key, str) else entries.wrong("recipient_keys") for key in entries.items("recipient_keys")
        ),
        epoch=entries.text("epoch"),
        seq=entries.number("seq"),
        prev=entries.text_or_none("prev"),
        supersedes=entries.text_or_none("supersedes"),
        base_ack=entries.number("base_ack"),
        created=entries.instant("created"),
        app=entries.text("app"),
        schema=SchemaVersion(schema.text("name"), schema.text("version"), schema.text("min_reader")),
        plain_bytes=entries.number("plain_bytes"),
        change_from=entries.number("change_from"),
        change_to=entries.number("change_to"),
        audit_head=entries.text("audit_head"),
        volumes=tuple(_volume(value) for value in entries.items("volumes")),
        extensions=extensions,
    )


def _volume(value: JsonValue) -> Volume:
    if not isinstance(value, dict):
        raise WrongEntry("volumes")
    entries = _Entries(value, _VOLUME_ENTRIES, "volumes.")
    return Volume(entries.text("name"), entries.number("bytes"), entries.text("sha256"))
