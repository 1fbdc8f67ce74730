"""The score sheets of all villages become one PDF."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

import resources
from tools.benchmarks.job import Contender, Job, pages_a_second
from tools.benchmarks.material import Material
from tools.benchmarks.scoring import YEAR

SCHEME = "default-1000"
_FONT = "bench-fangsong"
_SIZE = 9.0
_MARGIN = 36


class Piece(NamedTuple):
    """A text and where it stands on its page, in points."""

    x: float
    y: float
    text: str


Page = Sequence[Piece]
Printer = Callable[[], bytes]


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Read back what our own sheets say and where, so that everybody writes the same words."""
    registerFont(TTFont(_FONT, str(resources.path("fonts", "fangsong.ttf"))))
    with material.opened(folder / "office") as opened:
        run = opened.township.assessment.score(SCHEME, YEAR)
        ours: Printer = partial(opened.township.notices.render, "village_score_sheet", run.run_id)
        pages = _read_back(ours())
        yield (
            Contender("raw reportlab canvas, no rules, one font", partial(_a_page, partial(_canvas, pages))),
            Contender("township-desk, out of the stored run", partial(_a_page, ours)),
            Contender("reportlab platypus, a table a page", partial(_a_page, partial(_platypus, pages))),
        )


JOB = Job("paper", "score sheets of all villages", "at most 1.25, so 0.8 of its pages", prepare, pages_a_second)


def _a_page(printer: Printer) -> float:
    begun = time.perf_counter()
    content = printer()
    taken = time.perf_counter() - begun
    document = pypdfium2.PdfDocument(content)
    count = len(document)
    document.close()
    return taken / count


def _read_back(content: bytes) -> list[Page]:
    document = pypdfium2.PdfDocument(content)
    pages = [_pieces(page.get_textpage()) for page in document]
    document.close()
    return pages


def _pieces(text: pypdfium2.PdfTextPage) -> Page:
    boxes = (text.get_rect(number) for number in range(text.count_rects()))
    return [Piece(left, bottom, text.get_text_bounded(left, bottom, right, top)) for left, bottom, right, top in boxes]


def _canvas(pages: Sequence[Page]) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, pageCompression=1)
    for page in pages:
        canvas.setFont(_FONT, _SIZE)
        for piece in page:
            canvas.drawString(piece.x, piece.y, piece.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _platypus(pages: Sequence[Page]) -> bytes:
    buffer = BytesIO()
    style = ParagraphStyle("cell", fontName=_FONT, fontSize=_SIZE, leading=_SIZE + 1, wordWrap="CJK")
    story: list[Flowable] = []
    for page in pages:
        story += [_table(page, style), PageBreak()]
    document = SimpleDocTemplate(
        buffer, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN
    )
    document.build(story)
    return buffer.getvalue()


def _table(page: Page, style: ParagraphStyle) -> Table:
    """Lay texts of one height into one row, as a table of that page has it."""
    lines = [
        [Paragraph(escape(piece.text), style) for piece in line] for _, line in groupby(page, key=lambda piece: piece.y)
    ]
    width = max(len(line) for line in lines)
    return Table([line + [""] * (width - len(line)) for line in lines])
