"""Files of evidence are told by their bytes and named so that every system can write them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.evidence import EXTENSIONS, MOST_BYTES, media_type_of, safe_name
from tests.evidence_files import JPEG, PDF, PNG, WEBP


@pytest.mark.parametrize(
    ("content", "found"),
    [(PNG, "image/png"), (JPEG, "image/jpeg"), (WEBP, "image/webp"), (PDF, "application/pdf"),
     (b"\r\n" + PDF, "application/pdf"), (JPEG + b"preview" * 2000, "image/jpeg")],
)  # fmt: skip
def test_a_file_is_told_by_its_content(content: bytes, found: str) -> None:
    assert media_type_of(content, "anything.exe") == found


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"MZ\x90\x00 a program", "neither a photo"),
        (b"\x00\x00\x00\x18ftypheic....", "HEIC"),
        (PNG[:-12], "its end is missing"),
        (JPEG[:-2], "its end is missing"),
        (WEBP[:-1], "its end is missing"),
        (PDF[:-8], "its end is missing"),
        (JPEG[:3] + b"\x00" * MOST_BYTES + JPEG[-2:], "may have 10 MB"),
    ],
)
def test_a_file_that_is_no_evidence_says_what_is_wrong(content: bytes, says: str) -> None:
    with pytest.raises(InvalidInput, match=says):
        media_type_of(content, "photo.jpg")


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("公开栏.JPG", "公开栏.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\photos\\a:b?.jpeg", "a_b_.jpg"),
        ("CON.jpg", "_CON.jpg"),
        ("com1.tar.jpg", "_com1.tar.jpg"),
        (" . ", "evidence.jpg"),
        ("x" * 300 + ".jpg", "x" * 80 + ".jpg"),
        ("photo.exe", "photo.jpg"),
    ],
)
def test_names_are_those_that_every_system_takes(name: str, written: str) -> None:
    assert safe_name(name, "image/jpeg") == written


@given(st.text(max_size=200), st.sampled_from(sorted(EXTENSIONS)))
def test_no_name_breaks_a_folder(name: str, media_type: str) -> None:
    written = safe_name(name, media_type)
    assert re.search(r'[<>:"/\\|?*\x00-\x1f]', written) is None
    assert written.endswith(EXTENSIONS[media_type])
    assert written[0] not in " ." or written == EXTENSIONS[media_type]
    assert 4 < len(written) <= 86
    assert written.split(".")[0].upper() not in {"CON", "NUL", "AUX", "PRN", "COM1", "LPT1"}
