"""From a form and its data to the bytes of a PDF: lay out everything, check every glyph, only then draw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final, TypeVar

from printing.errors import MissingGlyphs
from printing.fonts import shipped_fonts
from printing.sheet import Sheet
from printing.text import TextGate
from printing.theme import POINTS_PER_MM

if TYPE_CHECKING:
    from printing.forms.form import Form
    from printing.text import Translate
    from printing.theme import Paper

Data = TypeVar("Data")
Progress = Callable[[int, int], None]
_CREATOR: Final = "township-desk"


def _unwatched(_done: int, _total: int) -> None:
    """Let nobody watch."""


def render(form: Form[Data], data: Data, *, tr: Translate) -> bytes:
    """Print one paper; equal data give equal bytes."""
    return render_all(form, (data,), tr=tr)


def render_all(form: Form[Data], items: Sequence[Data], *, tr: Translate, progress: Progress = _unwatched) -> bytes:
    """Print many papers of one form into one PDF, fonts embedded once; each paper counts its own pages.

    ``progress`` counts papers, or the rows of the one paper there is.
    """
    gate = TextGate(shipped_fonts(), tr)
    sheets: list[Sheet] = []
    for done, data in enumerate(items):
        progress(done, len(items))
        watch = progress if len(items) == 1 else _unwatched
        sheets.append(lay_out(form, data, gate, watch))
    missing = tuple(dict.fromkeys(glyph for sheet in sheets for glyph in sheet.missing))
    if missing:
        raise MissingGlyphs(missing)
    pdf = _draw(sheets, tr("Form", form.title))
    progress(len(items), len(items))
    return pdf


def lay_out(form: Form[Data], data: Data, gate: TextGate, watch: Progress = _unwatched) -> Sheet:
    """Place every mark of one paper without drawing it."""
    sheet = Sheet(gate, form.label(data), form.paper(data), watch)
    form.draw(data, sheet)
    return sheet


def _draw(sheets: Sequence[Sheet], title: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - heavy, wanted only when something is printed

    from printing.pen import Pen  # noqa: PLC0415 - imports reportlab

    buffer = BytesIO()
    # Without a first font of ours the canvas would name Helvetica on every page, which is not embedded.
    first_font = next((font for sheet in sheets for mark in sheet.pages[0].texts for font in mark.text.fonts), None)
    canvas = Canvas(
        buffer,
        pagesize=_size(sheets[0].paper),
        pageCompression=1,
        invariant=1,
        lang="zh-CN",
        initialFontName=first_font,  # type: ignore[arg-type]  # the stubs take a name for a number
    )
    canvas.setTitle(title)
    canvas.setAuthor(_CREATOR)
    canvas.setCreator(_CREATOR)
    pen = Pen(canvas)
    for sheet in sheets:
        canvas.setPageSize(_size(sheet.paper))
        for page in sheet.pages:
            pen.draw(page, sheet.paper)
            canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _size(paper: Paper) -> tuple[float, float]:
    return paper.width_mm * POINTS_PER_MM, paper.height_mm * POINTS_PER_MM
