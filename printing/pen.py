"""Writes the marks of a page into a PDF canvas.

Text goes in as PDF operators made here: reportlab's own road measures every string again and repeats the font for each,
which costs half the time of a page. What one font subset says of a string is remembered for the whole document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from reportlab.pdfbase.pdfmetrics import getFont

from printing.theme import BLACK, POINTS_PER_MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from printing.sheet import Page, RuleMark, ShapeMark, TextMark
    from printing.theme import Colour, Paper


class _Insides(Protocol):
    """What the pen uses of a canvas beyond its published face, and nothing more."""

    _code: list[str]
    _doc: object

    def _escape(self, codes: bytes) -> str: ...


class _SubsetFont(Protocol):
    """The part of a reportlab TTFont that turns text into codes."""

    def splitString(self, text: str, doc: object) -> list[tuple[int, bytes]]: ...  # noqa: N802 - reportlab's name

    def getSubsetInternalName(self, subset: int, doc: object) -> str: ...  # noqa: N802 - reportlab's name


class _Chunk(NamedTuple):
    """A piece of text in the codes of one font subset, ready for the page."""

    font: str
    codes: str


class Pen:
    """Draws page after page of one document."""

    def __init__(self, canvas: Canvas) -> None:
        """Remember the canvas; nothing is drawn yet."""
        self._canvas = canvas
        self._insides = cast("_Insides", canvas)
        self._chunks: dict[tuple[str, str], tuple[_Chunk, ...]] = {}
        self._height_mm = 0.0

    def draw(self, page: Page, paper: Paper) -> None:
        """Draw tints first, then rules, then shapes, then text."""
        canvas = self._canvas
        self._height_mm = paper.height_mm
        for fill in page.fills:
            canvas.setFillColorRGB(fill.colour.red, fill.colour.green, fill.colour.blue)
            foot = self._up(fill.y_mm + fill.height_mm)
            width, height = fill.width_mm * POINTS_PER_MM, fill.height_mm * POINTS_PER_MM
            canvas.rect(fill.x_mm * POINTS_PER_MM, foot, width, height, stroke=0, fill=1)
        self._draw_rules(page.rules)
        for shape in page.shapes:
            self._draw_shape(shape)
        if page.texts:
            self._insides._code += ["BT", *self._operators(page.texts), "ET"]  # noqa: SLF001 - see the module's words

    def _draw_rules(self, rules: list[RuleMark]) -> None:
        kinds: dict[tuple[float, Colour, tuple[float, ...]], list[tuple[float, float, float, float]]] = {}
        for rule in rules:
            ends = rule.x1_mm * POINTS_PER_MM, self._up(rule.y1_mm), rule.x2_mm * POINTS_PER_MM, self._up(rule.y2_mm)
            kinds.setdefault((rule.width_mm, rule.colour, rule.dash_mm), []).append(ends)
        for (width, colour, dash), lines in kinds.items():
            self._canvas.setStrokeColorRGB(colour.red, colour.green, colour.blue)
            self._canvas.setLineWidth(width * POINTS_PER_MM)
            self._canvas.setDash([length * POINTS_PER_MM for length in dash])
            self._canvas.lines(lines)

    def _draw_shape(self, shape: ShapeMark) -> None:
        canvas = self._canvas
        path = canvas.beginPath()
        for number, (x, y) in enumerate(shape.points_mm):
            move = path.lineTo if number else path.moveTo
            move(x * POINTS_PER_MM, self._up(y))
        if shape.filling is not None:
            path.close()
            canvas.setFillColorRGB(shape.filling.red, shape.filling.green, shape.filling.blue)
        if shape.outline is not None:
            canvas.setStrokeColorRGB(shape.outline.red, shape.outline.green, shape.outline.blue)
            canvas.setLineWidth(shape.width_mm * POINTS_PER_MM)
            canvas.setDash([length * POINTS_PER_MM for length in shape.dash_mm])
        canvas.drawPath(path, stroke=int(shape.outline is not None), fill=int(shape.filling is not None))

    def _operators(self, marks: list[TextMark]) -> list[str]:
        """Write the operators of all texts of a page, and no setting that already holds."""
        operators: list[str] = [_paint(BLACK)]
        font, size, colour, tracking = "", 0.0, BLACK, 0.0
        for mark in marks:
            text = mark.text
            if text.colour is not colour:
                colour = text.colour
                operators.append(_paint(colour))
            if mark.tracking_mm != tracking:
                tracking = mark.tracking_mm
                operators.append(f"{tracking * POINTS_PER_MM:.4f} Tc")
            operators.append(f"1 0 0 1 {mark.x_mm * POINTS_PER_MM:.3f} {self._up(mark.baseline_mm):.3f} Tm")
            for name, run in text.runs(mark.start, mark.stop):
                for chunk in self._chunks.get((name, run)) or self._encode(name, run):
                    if chunk.font != font or text.size_pt != size:
                        font, size = chunk.font, text.size_pt
                        operators.append(f"{font} {size:g} Tf")
                    operators.append(chunk.codes)
        if tracking:
            operators.append("0 Tc")
        return operators

    def _up(self, y_mm: float) -> float:
        return (self._height_mm - y_mm) * POINTS_PER_MM

    def _encode(self, name: str, run: str) -> tuple[_Chunk, ...]:
        font, document = cast("_SubsetFont", getFont(name)), self._insides._doc  # noqa: SLF001 - owner of the subsets
        chunks = tuple(
            _Chunk(
                font.getSubsetInternalName(subset, document),
                f"({self._insides._escape(codes)}) Tj",  # noqa: SLF001 - escapes codes as the canvas itself does
            )
            for subset, codes in font.splitString(run, document)
        )
        self._chunks[name, run] = chunks
        return chunks


def _paint(colour: Colour) -> str:
    return f"{colour.red:g} {colour.green:g} {colour.blue:g} rg"
