"""File names on the stick: ASCII, lower case, safe on FAT32 and exFAT."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS = ("ful", "inc")
SENDER = re.compile(r"[0-9]{9}", re.ASCII)
RECIPIENT = re.compile(r"[0-9]{6}", re.ASCII)
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII)
SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
MAX_SEQ = 999_999
MAX_VOLUMES = 999
MANIFEST_SUFFIX = ".manifest.json"
SIGNATURE_SUFFIX = ".manifest.json.minisig"
PART_SUFFIX = ".part"
STICK_FOLDER = "township-sync"

_STEM = r"(?P<sender>[0-9]{9})_(?P<epoch>[0-9a-f]{8})_(?P<seq>[0-9]{6})_(?P<kind>ful|inc)"
_FILE = re.compile(
    rf"(?P<stem>{_STEM})(?P<rest>\.v[0-9]{{3}}\.age|\.manifest\.json(?:\.minisig)?)(?P<part>\.part)?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class BundleName:
    """The common beginning of all files of one bundle."""

    stem: str

    @classmethod
    def of(cls, sender: str, epoch: str, seq: int, kind: str) -> BundleName:
        """Build the name from what the manifest says."""
        return cls(f"{sender}_{epoch[:8]}_{seq:06d}_{kind}")

    @property
    def manifest(self) -> str:
        """Name the manifest, the commit record of the bundle."""
        return self.stem + MANIFEST_SUFFIX

    @property
    def signature(self) -> str:
        """Name the signature of the manifest."""
        return self.stem + SIGNATURE_SUFFIX

    def volume(self, number: int) -> str:
        """Name volume ``number``, counted from one."""
        return f"{self.stem}.v{number:03d}.age"


@dataclass(frozen=True, slots=True)
class FileName:
    """One file name of the format, taken apart."""

    stem: str
    sender: str
    is_volume: bool
    is_manifest: bool
    is_part: bool


def parse_file_name(name: str) -> FileName | None:
    """Take a file name apart; None when it is none of ours."""
    match = _FILE.fullmatch(name)
    if match is None:
        return None
    rest = match["rest"]
    return FileName(
        match["stem"], match["sender"], rest.endswith(".age"), rest == MANIFEST_SUFFIX, match["part"] is not None
    )
