"""From a form and its data to the bytes of a PDF: lay out everything, check every glyph, only then draw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final, TypeVar

from printing.errors import MissingGlyphs
from printing.fonts import shipped_fonts
from printing.sheet import Sheet
from printing.text import TextGate
from printing.theme import PAGE_HEIGHT_MM, PAGE_WIDTH_MM, POINTS_PER_MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.textobject import PDFTextObject

    from printing.forms.form import Form
    from printing.sheet import Page, TextMark
    from printing.text import Translate
    from printing.theme import Colour

Data = TypeVar("Data")
Progress = Callable[[int, int], None]
_CREATOR: Final = "township-desk"


def render(form: Form[Data], data: Data, *, tr: Translate) -> bytes:
    """Print one paper; equal data give equal bytes."""
    return render_all(form, (data,), tr=tr)


def render_all(
    form: Form[Data], items: Sequence[Data], *, tr: Translate, progress: Progress = lambda _done, _total: None
) -> bytes:
    """Print many papers of one form into one PDF, fonts embedded once; each paper counts its own pages."""
    gate = TextGate(shipped_fonts(), tr)
    sheets: list[Sheet] = []
    for done, data in enumerate(items):
        progress(done, len(items))
        sheets.append(lay_out(form, data, gate))
    missing = tuple(dict.fromkeys(glyph for sheet in sheets for glyph in sheet.missing))
    if missing:
        raise MissingGlyphs(missing)
    pdf = _draw(sheets, tr("Form", form.title))
    progress(len(items), len(items))
    return pdf


def lay_out(form: Form[Data], data: Data, gate: TextGate) -> Sheet:
    """Place every mark of one paper without drawing it."""
    sheet = Sheet(gate, form.label(data))
    form.draw(data, sheet)
    return sheet


def _draw(sheets: Sequence[Sheet], title: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - heavy, wanted only when something is printed

    buffer = BytesIO()
    size = PAGE_WIDTH_MM * POINTS_PER_MM, PAGE_HEIGHT_MM * POINTS_PER_MM
    canvas = Canvas(buffer, pagesize=size, pageCompression=1, invariant=1, lang="zh-CN")
    canvas.setTitle(title)
    canvas.setAuthor(_CREATOR)
    canvas.setCreator(_CREATOR)
    for sheet in sheets:
        for page in sheet.pages:
            _draw_page(canvas, page)
            canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_page(canvas: Canvas, page: Page) -> None:
    for fill in page.fills:
        canvas.setFillColorRGB(fill.colour.red, fill.colour.green, fill.colour.blue)
        canvas.rect(
            fill.x_mm * POINTS_PER_MM,
            _up(fill.y_mm + fill.height_mm),
            fill.width_mm * POINTS_PER_MM,
            fill.height_mm * POINTS_PER_MM,
            stroke=0,
            fill=1,
        )
    for rule in page.rules:
        canvas.setStrokeColorRGB(rule.colour.red, rule.colour.green, rule.colour.blue)
        canvas.setLineWidth(rule.width_mm * POINTS_PER_MM)
        canvas.setDash([length * POINTS_PER_MM for length in rule.dash_mm])
        canvas.line(
            rule.x1_mm * POINTS_PER_MM, _up(rule.y1_mm), rule.x2_mm * POINTS_PER_MM, _up(rule.y2_mm)
        )
    if page.texts:
        pen = _Pen(canvas.beginText())
        for mark in page.texts:
            pen.write(mark)
        canvas.drawText(pen.text_object)


class _Pen:
    """Writes marks into one text object and repeats no setting that still holds."""

    def __init__(self, text_object: PDFTextObject) -> None:
        self.text_object = text_object
        self._font: tuple[str, float] | None = None
        self._tracking: float | None = None
        self._colour: Colour | None = None

    def write(self, mark: TextMark) -> None:
        text = mark.text
        self.text_object.setTextOrigin(mark.x_mm * POINTS_PER_MM, _up(mark.baseline_mm))
        self._set(text.colour, mark.tracking_mm)
        for font, run in text.runs(mark.start, mark.stop):
            if self._font != (font, text.size_pt):
                self._font = font, text.size_pt
                self.text_object.setFont(font, text.size_pt)
            self.text_object.textOut(run)

    def _set(self, colour: Colour, tracking_mm: float) -> None:
        if self._colour != colour:
            self._colour = colour
            self.text_object.setFillColorRGB(colour.red, colour.green, colour.blue)
        if self._tracking != tracking_mm:
            self._tracking = tracking_mm
            self.text_object.setCharSpace(tracking_mm * POINTS_PER_MM)


def _up(y_mm: float) -> float:
    return (PAGE_HEIGHT_MM - y_mm) * POINTS_PER_MM
