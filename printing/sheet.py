"""A paper in the making: pages of marks in millimetres; drawing comes later, when every glyph is known to exist."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from printing.errors import MissingGlyph, TextDoesNotFit
from printing.text import whole_line
from printing.theme import (
    BLACK,
    OFFICIAL,
    PAGE_NUMBER,
    PAGE_NUMBER_BELOW_TYPE_MM,
    POINTS_PER_MM,
    SMALLEST_LEGIBLE_PT,
    Align,
    Colour,
    Paper,
    Style,
)

if TYPE_CHECKING:
    from printing.text import Line, SetText, TextGate

_CENTRE_ABOVE_BASELINE: Final = 0.38  # of the em: the middle of a Chinese character
_WIDEST_GAP: Final = 0.25  # of the em: a line that lacks more is left ragged rather than torn apart


@dataclass(frozen=True, slots=True)
class TextMark:
    """Part of a prepared text at its place."""

    text: SetText
    start: int
    stop: int
    x_mm: float
    baseline_mm: float
    tracking_mm: float


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A straight line."""

    x1_mm: float
    y1_mm: float
    x2_mm: float
    y2_mm: float
    width_mm: float
    colour: Colour = BLACK
    dash_mm: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class FillMark:
    """A filled rectangle behind the text."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class ShapeMark:
    """A line through points, closed to a shape if it has a filling; millimetres from the top left corner."""

    points_mm: tuple[tuple[float, float], ...]
    filling: Colour | None = None
    outline: Colour | None = None
    width_mm: float = 0.2
    dash_mm: tuple[float, ...] = ()


@dataclass(slots=True)
class Page:
    """The marks of one page."""

    fills: list[FillMark] = field(default_factory=list)
    shapes: list[ShapeMark] = field(default_factory=list)
    rules: list[RuleMark] = field(default_factory=list)
    texts: list[TextMark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the page."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


Watch = Callable[[int, int], None]


def _unwatched(_done: int, _total: int) -> None:
    """Let nobody watch."""


class Sheet:
    """The pages of one paper and what its texts lack."""

    def __init__(self, gate: TextGate, label: str, paper: Paper = OFFICIAL, watch: Watch = _unwatched) -> None:
        """Begin with one empty page; ``label`` names the village or person whose paper it is.

        ``watch(done, total)`` is called while long tables are laid out, and may stop the work by raising.
        """
        self.gate = gate
        self.paper = paper
        self.watch = watch
        self.pages = [Page()]
        self.missing: list[MissingGlyph] = []
        self._label = label

    @property
    def page_number(self) -> int:
        """Number of the page that marks go to, from 1."""
        return len(self.pages)

    def begin_page(self) -> None:
        """Go on with a new page."""
        self.pages.append(Page())

    @contextmanager
    def about(self, label: str) -> Iterator[None]:
        """Blame missing glyphs inside the block on ``label`` instead of the paper's own."""
        before, self._label = self._label, label or self._label
        try:
            yield
        finally:
            self._label = before

    def put(self, line: Line, x_mm: float, baseline_mm: float, tracking_mm: float = 0.0, page: int = 0) -> None:
        """Place a line by its left end and its baseline, on the current page or on ``page`` (from 1)."""
        number = page or len(self.pages)
        text = line.text
        if text.missing:
            self._remember(text, line.start, line.stop, number)
        if line.stop > line.start:
            mark = TextMark(text, line.start, line.stop, x_mm, baseline_mm, tracking_mm)
            self.pages[number - 1].texts.append(mark)

    def put_in(self, line: Line, box: Box, align: Align = "left", tracking_mm: float = 0.0, page: int = 0) -> None:
        """Place a line in the vertical middle of a box."""
        em = line.text.size_pt / POINTS_PER_MM
        baseline = box.y_mm + box.height_mm / 2 + _CENTRE_ABOVE_BASELINE * em
        x = box.x_mm
        if align in {"centre", "right"}:
            free = box.width_mm - line.width_mm - tracking_mm * max(line.stop - line.start - 1, 0)
            x += free / 2 if align == "centre" else free
        elif align == "justify" and not line.last:
            tracking_mm = _stretched(line, box.width_mm, em, tracking_mm)
        self.put(line, x, baseline, tracking_mm, page)

    def put_text(self, text: str, style: Style, box: Box, align: Align = "left", page: int = 0) -> None:
        """Place a text that is known to fit on one line."""
        self.put_in(whole_line(self.gate.set(text, style)), box, align, page=page)

    def fitted(self, text: str, style: Style, width_mm: float, smallest_pt: float = SMALLEST_LEGIBLE_PT) -> Line:
        """Set a text on one line, smaller if need be; TextDoesNotFit when even the smallest size is too wide."""
        line = whole_line(self.gate.set(text, style))
        if line.width_mm > width_mm:
            size = style.size_pt * width_mm / line.width_mm // 0.5 * 0.5
            line = whole_line(self.gate.set(text, replace(style, size_pt=max(size, smallest_pt))))
        if line.width_mm > width_mm:
            raise TextDoesNotFit(text, self._label, self.page_number)
        return line

    def refuse(self, text: str) -> TextDoesNotFit:
        """Make the error for a text that has no room on a page."""
        return TextDoesNotFit(text, self._label, self.page_number)

    def rule(self, rule: RuleMark) -> None:
        """Draw a straight line on the current page."""
        self.pages[-1].rules.append(rule)

    def level_rule(self, y_mm: float, width_mm: float, colour: Colour = BLACK) -> None:
        """Draw a line over the whole width of the type area."""
        self.rule(RuleMark(self.paper.left_mm, y_mm, self.paper.type_right_mm, y_mm, width_mm, colour))

    def fill(self, box: Box, colour: Colour) -> None:
        """Tint a rectangle of the current page."""
        self.pages[-1].fills.append(FillMark(box.x_mm, box.y_mm, box.width_mm, box.height_mm, colour))

    def number_pages(self, first: int = 1) -> None:
        """Write page numbers from page ``first`` on in the official way: between dashes, odd pages right, even left."""
        em, paper = PAGE_NUMBER.em_mm, self.paper
        y, width = paper.type_bottom_mm + PAGE_NUMBER_BELOW_TYPE_MM, paper.type_width_mm - 2 * em
        for number in range(first, len(self.pages) + 1):
            box = Box(paper.left_mm + em, y, width, em)
            align: Align = "right" if number % 2 else "left"
            self.put_text(f"— {number} —", PAGE_NUMBER, box, align, page=number)

    def shape(self, shape: ShapeMark) -> None:
        """Draw a line through points, or a filled shape, on the current page."""
        self.pages[-1].shapes.append(shape)

    def _remember(self, text: SetText, start: int, stop: int, page: int) -> None:
        for index in range(start, stop):
            if not text.fonts[index]:
                self.missing.append(MissingGlyph(page, self._label, text.text[index]))


def _stretched(line: Line, width_mm: float, em_mm: float, fallback_mm: float) -> float:
    gaps = line.stop - line.start - 1
    if gaps < 1:
        return fallback_mm
    gap = (width_mm - line.width_mm) / gaps
    return gap if gap < _WIDEST_GAP * em_mm else fallback_mm
