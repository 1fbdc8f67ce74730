"""The shipped fonts: registered once, asked character by character along a chain for every role."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple

import resources
from printing import tounicode

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

    from printing.theme import Role

_LAST_RESORTS: Final = ("song", "rare", "signs")
CHAINS: Final[dict[Role, tuple[str, ...]]] = {
    "fangsong": ("fangsong", "kai", *_LAST_RESORTS),
    "song": _LAST_RESORTS,
    "song_bold": ("song_bold", *_LAST_RESORTS),
    "hei": ("hei_bold", "hei", *_LAST_RESORTS),
    "kai": ("kai", "fangsong", *_LAST_RESORTS),
}
"""Files to ask for a character, in this order; a rare name falls through to the next, never to a blank."""

_UNITS = 1000


class Glyph(NamedTuple):
    """A character found in a font: the name it is registered by, and its width in parts of the type size."""

    font_name: str
    width: float


class FontBook:
    """All chains; a font file is read when the first character needs it, the 60,000 rare characters seldom."""

    def __init__(self, folder: Path) -> None:
        """Remember where the files are."""
        self._folder = folder
        self._fonts: dict[str, TTFont] = {}
        self._found: dict[Role, dict[str, Glyph | None]] = {role: {} for role in CHAINS}
        self._lock = Lock()

    def glyph(self, role: Role, character: str) -> Glyph | None:
        """Find the first font of the chain that has ``character``."""
        found = self._found[role]
        if character not in found:
            found[character] = self._search(role, character)
        return found[character]

    def coverage(self, role: Role) -> frozenset[int]:
        """Give every code point that the chain of ``role`` can show."""
        return frozenset(point for name in CHAINS[role] for point in self._font(name).face.charToGlyph)

    def _search(self, role: Role, character: str) -> Glyph | None:
        point = ord(character)
        for name in CHAINS[role]:
            font = self._font(name)
            if point in font.face.charToGlyph:
                width = font.face.charWidths.get(point, font.face.defaultWidth)
                return Glyph(font.fontName, width / _UNITS)
        return None

    def _font(self, name: str) -> TTFont:
        font = self._fonts.get(name)
        if font is None:
            with self._lock:
                font = self._fonts.get(name) or self._register(name)
                self._fonts[name] = font
        return font

    def _register(self, name: str) -> TTFont:
        from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415 - heavy, wanted only for printing
        from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

        font = TTFont(f"township-{name}", str(self._folder / f"{name}.ttf"))
        registerFont(font)
        return font


@cache
def shipped_fonts() -> FontBook:
    """Give the one book of shipped fonts; reportlab's own table of fonts is global, so this is too."""
    tounicode.install()
    return FontBook(resources.path("fonts"))
