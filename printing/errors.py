"""What can keep a paper from being printed; the caller turns these into a sentence for the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


class PrintingError(Exception):
    """Base of all expected errors of this package."""

    code: ClassVar[str] = "printing_error"


@dataclass(frozen=True, slots=True, order=True)
class MissingGlyph:
    """One character that no font of its chain can show, and where it stands."""

    page: int
    label: str
    character: str

    @property
    def code_point(self) -> str:
        """The number of the character in the usual manner, ``U+2CB4E``."""
        return f"U+{ord(self.character):04X}"


class MissingGlyphs(PrintingError):
    """Nothing was drawn, because the paper would show gaps in place of these characters."""

    code = "missing_glyphs"

    def __init__(self, glyphs: tuple[MissingGlyph, ...]) -> None:
        """Keep every place, in the order of the pages."""
        places = ", ".join(f"{glyph.code_point} ({glyph.label}, page {glyph.page})" for glyph in glyphs)
        super().__init__(f"no glyph for {places}")
        self.glyphs = glyphs


class TextDoesNotFit(PrintingError):
    """A text is too long for its place even at the smallest legible size."""

    code = "text_does_not_fit"

    def __init__(self, text: str, label: str, page: int) -> None:
        """Say which text, of whom, on which page."""
        super().__init__(f"text does not fit ({label}, page {page}): {text}")
        self.text = text
        self.label = label
        self.page = page
