"""The bag inside a bundle: data package descriptor and BagIt tag files, byte for byte."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from storage.bundle import names, wording
from storage.bundle.canonical import JsonValue, canonical_bytes, parse_object
from storage.bundle.fields import FIELD_TYPES, KEY, BundleField, FieldType, TableShape
from storage.bundle.manifest import FORMAT, SchemaVersion

BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
DATA_MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
DESCRIPTOR = "data/datapackage.json"
TAG_FILES = (BAGIT, BAG_INFO, DATA_MANIFEST, TAG_MANIFEST)
BAGIT_CONTENT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MAX_SMALL_FILE_BYTES = 4 * 1024 * 1024
MAX_ATTACHMENT_BYTES = 16 * 1024 * 1024

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_PART = re.compile(r"data/([a-z][a-z0-9_]{0,47})/part-([0-9]{5})\.csv", re.ASCII)
_ATTACHMENT = re.compile(r"data/attachments/([0-9a-f]{64})\.(?:png|jpg|pdf)", re.ASCII)
_ATTACHMENT_TYPES = ("png", "jpg", "pdf")
_PREVIOUS_ROOT = "Content-Root-Prev"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or document that travels with the rows, named by its own hash."""

    extension: str
    content: bytes

    def __post_init__(self) -> None:
        """Refuse other kinds of files."""
        if self.extension not in _ATTACHMENT_TYPES or not 0 < len(self.content) <= MAX_ATTACHMENT_BYTES:
            raise ValueError(f"not an attachment: {self.extension}")

    @property
    def path(self) -> str:
        """Name the file inside the bag."""
        return f"data/attachments/{hashlib.sha256(self.content).hexdigest()}.{self.extension}"


@dataclass(frozen=True, slots=True)
class SealedTable:
    """A table as the descriptor tells it: shape, number of rows and of parts."""

    shape: TableShape
    rows: int
    parts: int

    def paths(self) -> list[str]:
        """Name the parts inside the bag, in order."""
        return [part_path(self.shape.name, number) for number in range(1, self.parts + 1)]


@dataclass(frozen=True, slots=True)
class Payload:
    """What was counted while the files under ``data/`` went by, in their order."""

    sha256: Mapping[str, str]
    size: int

    def data_manifest(self) -> bytes:
        """Write ``manifest-sha256.txt``; its own hash is the content root."""
        return checksum_lines(self.sha256)


def part_path(table: str, number: int) -> str:
    """Name one part of a table inside the bag."""
    return f"data/{table}/part-{number:05d}.csv"


def is_part(path: str) -> bool:
    """Tell whether ``path`` may be a part of a table."""
    match = _PART.fullmatch(path)
    return match is not None and match[1] != "attachments" and match[2] != "00000"


def attachment_sha256(path: str) -> str | None:
    """Give the hash that an attachment is named by; None when ``path`` is no attachment."""
    match = _ATTACHMENT.fullmatch(path)
    return match[1] if match else None


def checksum_lines(sha256: Mapping[str, str]) -> bytes:
    """Write hashes as ``sha256sum -c`` reads them."""
    return "".join(f"{digest}  {path}\n" for path, digest in sha256.items()).encode("ascii")


def descriptor(schema: SchemaVersion, tables: Sequence[SealedTable]) -> bytes:
    """Write the Data Package v2 descriptor; it says what the data are, never which bundle carries them."""
    resources = [_resource(table) for table in tables]
    version = {"version": schema.version, "x-min-reader": schema.min_reader}
    return canonical_bytes({"$schema": _PROFILE, "name": schema.name, "resources": resources, **version})


def _resource(table: SealedTable) -> dict[str, JsonValue]:
    return {
        "name": table.shape.name,
        "path": [path.removeprefix("data/") for path in table.paths()],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\n", "skipInitialSpace": False},
        "schema": {
            "fields": [{"name": field.name, "type": field.type} for field in table.shape.fields],
            "primaryKey": [KEY],
            "missingValues": [""],
        },
        "x-rows": table.rows,
    }


def parse_descriptor(content: bytes, schema: SchemaVersion) -> tuple[SealedTable, ...]:
    """Read the descriptor; refuse it unless it is exactly what ``descriptor`` would write."""
    try:
        value = parse_object(content)
        resources = value.get("resources")
        tables = tuple(_table(item) for item in resources) if isinstance(resources, list) else ()
        same = descriptor(schema, tables) == content
    except (ValueError, KeyError, TypeError) as exc:
        raise wording.refused(wording.CONTENT_FILE, entry=DESCRIPTOR) from exc
    if not same or len({table.shape.name for table in tables}) != len(tables):
        raise wording.refused(wording.CONTENT_FILE, entry=DESCRIPTOR)
    return tables


def _table(item: JsonValue) -> SealedTable:
    if not isinstance(item, dict):
        raise TypeError(item)
    name, paths, schema, rows = item["name"], item["path"], item["schema"], item["x-rows"]
    if not (isinstance(name, str) and isinstance(paths, list) and isinstance(schema, dict)):
        raise TypeError(item)
    fields = schema["fields"]
    if not isinstance(fields, list) or not paths or not isinstance(rows, int) or isinstance(rows, bool) or rows < 0:
        raise TypeError(item)
    return SealedTable(TableShape(name, tuple(_field(field) for field in fields)), rows, len(paths))


def _field(item: JsonValue) -> BundleField:
    if not isinstance(item, dict):
        raise TypeError(item)
    name, kind = item["name"], item["type"]
    if not isinstance(name, str) or kind not in FIELD_TYPES:
        raise TypeError(item)
    return BundleField(name, cast("FieldType", kind))


@dataclass(frozen=True, slots=True)
class BagInfo:
    """What is repeated inside, so that nobody can put another envelope around the data."""

    sender: str
    recipient: str
    epoch: str
    seq: int
    kind: str
    schema_version: str
    previous_content_root: str | None
    payload_bytes: int
    payload_files: int

    def to_bytes(self) -> bytes:
        """Write ``bag-info.txt``."""
        return "".join(f"{label}: {value}\n" for label, value in self._labels().items()).encode("ascii")

    def _labels(self) -> dict[str, str]:
        labels = {
            "Bundle-Format": FORMAT,
            "Bundle-Sender": self.sender,
            "Bundle-Recipient": self.recipient,
            "Bundle-Epoch": self.epoch,
            "Bundle-Seq": str(self.seq),
            "Bundle-Kind": self.kind,
            "Schema-Version": self.schema_version,
        }
        if self.previous_content_root is not None:
            labels[_PREVIOUS_ROOT] = self.previous_content_root
        return labels | {"Payload-Oxum": f"{self.payload_bytes}.{self.payload_files}"}

    def check(self, content: bytes) -> None:
        """Refuse ``content`` unless it is what these values write; name the first entry that differs."""
        expected = self.to_bytes()
        if content == expected:
            return
        found = _parse_labels(content)
        for label, value in self._labels().items():
            if found.get(label) != value:
                raise wording.refused(wording.OUTER_INNER, field=label)
        raise wording.refused(wording.CONTENT_FILE, entry=BAG_INFO)


def previous_content_root(content: bytes) -> str | None:
    """Read the one entry of ``bag-info.txt`` that the outside does not know."""
    root = _parse_labels(content).get(_PREVIOUS_ROOT)
    if root is not None and not names.SHA256.fullmatch(root):
        raise wording.refused(wording.CONTENT_FILE, entry=BAG_INFO)
    return root


def _parse_labels(content: bytes) -> dict[str, str]:
    try:
        lines = content.decode("ascii").splitlines()
    except UnicodeDecodeError as exc:
        raise wording.refused(wording.CONTENT_FILE, entry=BAG_INFO) from exc
    return dict(line.split(": ", 1) for line in lines if ": " in line)
