"""Photos and scans as evidence: what a file is, told by its bytes, and a name that every system can write."""

from __future__ import annotations

import re
from pathlib import PurePath

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

MEGABYTE = 1024 * 1024
MOST_BYTES = 10 * MEGABYTE
"""The most one file may have."""
EXTENSIONS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "application/pdf": ".pdf"}
"""What is kept, and the ending that each kind is written with."""

_N = QT_TRANSLATE_NOOP
_EMPTY = _N("Evidence", "{name} is empty")
_TOO_BIG = _N(
    "Evidence",
    "{name} has {size} MB; a file of evidence may have {most} MB: make the photo smaller, or scan at 200 dpi",
)
_UNKNOWN = _N("Evidence", "{name} is neither a photo (PNG, JPEG, WebP) nor a PDF, whatever its name says")
_HEIC = _N(
    "Evidence",
    "{name} is a HEIC photo of a telephone: set the camera to JPEG (most compatible), or save the photo as JPEG first",
)
_CUT = _N("Evidence", "{name} is not whole: its end is missing. Copy it again from the camera or stick")

_PNG_HEAD, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
_JPEG_HEAD, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
_PDF_HEAD, _PDF_END = b"%PDF-", b"%%EOF"
_RIFF, _WEBP, _RIFF_HEAD_BYTES = b"RIFF", b"WEBP", 8
_HEIC_BRANDS = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1")
_HEAD_BYTES, _TAIL_BYTES = 1024, 4096

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"COM{n}" for n in range(1, 10)), *(f"LPT{n}" for n in range(1, 10))}
)
_LONGEST_NAME = 80
_NO_NAME = "evidence"


def media_type_of(content: bytes, name: str) -> str:
    """Tell what a file is by its content, and that it is whole; InvalidInput says what is wrong with it."""
    if not content:
        raise InvalidInput(Message("Evidence", _EMPTY, {"name": name}))
    check_size(len(content), name)
    found = _recognised(content)
    if found is None:
        template = _HEIC if content[4:12] in _HEIC_BRANDS else _UNKNOWN
        raise InvalidInput(Message("Evidence", template, {"name": name}))
    if not _is_whole(content, found):
        raise InvalidInput(Message("Evidence", _CUT, {"name": name}))
    return found


def check_size(byte_count: int, name: str) -> None:
    """Refuse a file that is larger than evidence may be."""
    if byte_count > MOST_BYTES:
        size = -(-byte_count // MEGABYTE)
        raise InvalidInput(Message("Evidence", _TOO_BIG, {"name": name, "size": size, "most": MOST_BYTES // MEGABYTE}))


def safe_name(name: str, media_type: str) -> str:
    """Give a name that Windows and FAT take, with the ending of what the file is."""
    stem = _FORBIDDEN.sub("_", PurePath(name.replace("\\", "/")).name)
    stem = stem[: -len(PurePath(stem).suffix)] if PurePath(stem).suffix else stem
    stem = stem[:_LONGEST_NAME].strip(" .") or _NO_NAME
    if stem.split(".")[0].strip().upper() in _RESERVED:
        stem = f"_{stem}"
    return stem + EXTENSIONS[media_type]


def _recognised(content: bytes) -> str | None:
    if content.startswith(_PNG_HEAD):
        return "image/png"
    if content.startswith(_JPEG_HEAD):
        return "image/jpeg"
    if content.startswith(_RIFF) and content[8:12] == _WEBP:
        return "image/webp"
    # Scanners write a few bytes before the head; readers look for it in the first kilobyte.
    return "application/pdf" if _PDF_HEAD in content[:_HEAD_BYTES] else None


def _is_whole(content: bytes, media_type: str) -> bool:
    tail = content[-_TAIL_BYTES:]
    if media_type == "image/png":
        return _PNG_END in tail
    if media_type == "image/jpeg":
        # Cameras append previews after the picture; its own end is somewhere before.
        return _JPEG_END in content
    if media_type == "image/webp":
        return len(content) >= int.from_bytes(content[4:8], "little") + _RIFF_HEAD_BYTES
    return _PDF_END in tail
