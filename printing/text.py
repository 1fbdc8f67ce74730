"""The only gate by which text reaches paper.

Text is composed (NFC, never NFKC: NFKC would turn the sign of a name into another one), freed of control characters,
and given a font for every character. It is data, never markup: ``<b>`` and ``&`` are shown as they were typed. What no
font can show is remembered with its owner and its page, and stops the printing before the first mark is drawn.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from printing.linebreak import break_lines
from printing.theme import POINTS_PER_MM

if TYPE_CHECKING:
    from datetime import date

    from printing.fonts import FontBook
    from printing.theme import Colour, Style

Translate = Callable[[str, str], str]
"""``tr(context, source)`` gives the wording of the paper in the language of the office."""

_INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp"})
_VARIATION_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for extraction without needing Qt."""
    del context
    return text


def clean(text: str) -> str:
    """Compose the text and take out what has no shape; line ends stay, tabs become spaces."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    if composed.isascii() and composed.isprintable():
        return composed
    return "".join(character for character in composed if character == "\n" or _has_shape(character))


def _has_shape(character: str) -> bool:
    if unicodedata.category(character) in _INVISIBLE:
        return False
    return not any(ord(character) in selectors for selectors in _VARIATION_SELECTORS)


@dataclass(frozen=True, slots=True, eq=False)
class SetText:
    """Text that passed the gate: each character with its font and its width in millimetres; one is like no other."""

    text: str
    size_pt: float
    colour: Colour
    fonts: tuple[str, ...]
    widths_mm: tuple[float, ...]
    missing: tuple[str, ...]

    @property
    def em_mm(self) -> float:
        """Width of one Chinese character."""
        return self.size_pt / POINTS_PER_MM

    def runs(self, start: int, stop: int) -> Iterator[tuple[str, str]]:
        """Give font and text of each stretch that one font can show."""
        fonts = self.fonts
        if fonts.count(fonts[start]) == len(fonts):
            yield fonts[start], self.text[start:stop]
            return
        while start < stop:
            font = fonts[start]
            end = start + 1
            while end < stop and fonts[end] == font:
                end += 1
            yield font, self.text[start:end]
            start = end


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line of a prepared text without the spaces at its end; the ``last`` of a paragraph is not stretched."""

    text: SetText
    start: int
    stop: int
    last: bool
    width_mm: float


def cut_line(text: SetText, start: int, stop: int, *, last: bool) -> Line:
    """Cut one line out of a text."""
    while stop > start and text.text[stop - 1] in " \n":
        stop -= 1
    return Line(text, start, stop, last, sum(text.widths_mm[start:stop]))


def whole_line(text: SetText) -> Line:
    """Take a text as one line."""
    return cut_line(text, 0, len(text.text), last=True)


class TextGate:
    """Prepares texts for one job of printing; equal texts are prepared once."""

    def __init__(self, fonts: FontBook, tr: Translate) -> None:
        """Take the fonts and the translation of the paper's own wording."""
        self._fonts = fonts
        self._tr = tr
        self._prepared: dict[tuple[str, Style], SetText] = {}
        self._joined: dict[tuple[SetText, SetText], SetText] = {}
        self._broken: dict[tuple[SetText, float, float, float], tuple[Line, ...]] = {}

    def set(self, text: str, style: Style) -> SetText:
        """Prepare ``text``; characters without a glyph are listed in ``missing``."""
        key = text, style
        prepared = self._prepared.get(key)
        if prepared is None:
            prepared = self._prepared[key] = self._prepare(clean(text), style)
        return prepared

    def join(self, first: SetText, second: SetText) -> SetText:
        """Join two texts of one size and colour, for a paragraph whose first words stand in another font."""
        joined = self._joined.get((first, second))
        if joined is None:
            joined = self._joined[first, second] = SetText(
                first.text + second.text,
                first.size_pt,
                first.colour,
                first.fonts + second.fonts,
                first.widths_mm + second.widths_mm,
                first.missing + second.missing,
            )
        return joined

    def break_text(
        self, text: SetText, width_mm: float, *, indent_mm: float = 0.0, tracking_mm: float = 0.0
    ) -> tuple[Line, ...]:
        """Cut a text into lines of ``width_mm``; ``tracking_mm`` is added to every character."""
        key = text, width_mm, indent_mm, tracking_mm
        lines = self._broken.get(key)
        if lines is None and not tracking_mm and _is_one_line(text, width_mm - indent_mm):
            lines = self._broken[key] = (whole_line(text),)
        if lines is None:
            widths = [width + tracking_mm for width in text.widths_mm]
            spans = break_lines(text.text, widths, width_mm + tracking_mm, indent_mm)
            lines = self._broken[key] = tuple(
                cut_line(text, start, stop, last=stop == len(text.text) or text.text[stop - 1] == "\n")
                for start, stop in spans
            )
        return lines

    def wording(self, context: str, source: str, **values: object) -> str:
        """Translate one of the paper's own sentences and fill in its values."""
        template = self._tr(context, source)
        return template.format(**{name: plain(value) for name, value in values.items()}) if values else template

    def day(self, value: date) -> str:
        """Write a date as official papers do, without leading zeros."""
        template = QT_TRANSLATE_NOOP("Paper", "{year}-{month}-{day}")
        return self.wording("Paper", template, year=value.year, month=value.month, day=value.day)

    def _prepare(self, text: str, style: Style) -> SetText:
        fonts: list[str] = []
        widths: list[float] = []
        missing: list[str] = []
        em = style.size_pt / POINTS_PER_MM
        for character in text:
            glyph = self._fonts.glyph(style.role, character if character != "\n" else " ")
            if glyph is None:
                missing.append(character)
                fonts.append("")
                widths.append(em)
            else:
                fonts.append(glyph.font_name)
                widths.append(glyph.width * em)
        return SetText(text, style.size_pt, style.colour, tuple(fonts), tuple(widths), tuple(missing))


def _is_one_line(text: SetText, room_mm: float) -> bool:
    """Tell at once what holds for most cells of a table, without the search for places to break."""
    return bool(text.text) and "\n" not in text.text and sum(text.widths_mm) <= room_mm


def aligned(values: Sequence[Decimal]) -> list[str]:
    """Write the figures of a column, all with as many places as the finest of them needs."""
    places = max((len(plain(value).partition(".")[2]) for value in values), default=0)
    return [format(value, f".{places}f") for value in values]


def plain(value: object) -> str:
    """Write a value: decimals without exponent and without trailing zeros."""
    if not isinstance(value, Decimal):
        return str(value)
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
