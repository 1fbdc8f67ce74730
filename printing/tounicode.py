"""The map from glyphs back to text inside a PDF, so that a name copied from the paper is the right name.

reportlab writes code points above U+FFFF as five hexadecimal digits, which every reader misunderstands, and puts more
than 100 entries in one block. ``install`` replaces that one function; nothing else of reportlab is touched.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_ENTRIES_PER_BLOCK = 100


def to_unicode_cmap(fontname: str, subset: Sequence[int]) -> str:
    """Write the CMap of one 256-character subset: glyph code to UTF-16."""
    entries = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset) if point]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({fontname})",
        f"/Ordering ({fontname})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{fontname} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
        *_blocks(entries),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines)


def install() -> None:
    """Let reportlab write its maps with ``to_unicode_cmap``; calling it twice does no harm."""
    from reportlab.pdfbase import ttfonts  # noqa: PLC0415 - heavy, wanted only when something is printed

    ttfonts.makeToUnicodeCMap = to_unicode_cmap


def _blocks(entries: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(entries), _ENTRIES_PER_BLOCK):
        block = entries[start : start + _ENTRIES_PER_BLOCK]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be").hex().upper()
