"""From a form and its data to pages: what keeps them from being printed is said in words, files are written whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from app.domain.errors import ExportFailed, PrintFailed
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from printing.errors import MissingGlyphs, PrintingError, TextDoesNotFit
from printing.forms.form import Form
from printing.render import render_all
from storage.bundle.files import write_whole

_N = QT_TRANSLATE_NOOP
_MISSING = _N(
    "Notices",
    "No font has the character {characters}: choose another way to write it, or install a font that has it; nothing was printed",
)
_MISSING_ONE = _N("Notices", "{character} ({code}) in {label}, page {page}")
_SEPARATOR = _N("Notices", ", ")
_NO_ROOM = _N(
    "Notices", "This text does not fit into its place on {label}, page {page}: shorten “{text}”; nothing was printed"
)
_NOT_SAVED = _N("Notices", "{name} could not be written: check that the folder exists and is not full")
Data = TypeVar("Data")


def print_pages(form: Form[Data], papers: Sequence[Data], tr: Translate, progress: Progress = no_progress) -> bytes:
    """Give the PDF of some papers of one form; PrintFailed where a glyph is missing or a text has no room."""
    try:
        return render_all(form, papers, tr=tr, progress=progress)
    except PrintingError as error:
        raise PrintFailed(_explained(error, tr)) from error


def write_pages(file: Path, content: bytes) -> Path:
    """Write a PDF whole or not at all; ExportFailed where the folder does not take it."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, content)
    except OSError as error:
        raise ExportFailed(Message("Notices", _NOT_SAVED, {"name": file.name})) from error
    return file


def _explained(error: PrintingError, tr: Translate) -> Message:
    if isinstance(error, MissingGlyphs):
        named = tr("Notices", _SEPARATOR).join(
            Message(
                "Notices",
                _MISSING_ONE,
                {
                    "character": glyph.character,
                    "code": glyph.code_point,
                    "label": glyph.label,
                    "page": glyph.page,
                },
            ).render(tr)
            for glyph in error.glyphs
        )
        return Message("Notices", _MISSING, {"characters": named})
    if isinstance(error, TextDoesNotFit):
        return Message("Notices", _NO_ROOM, {"label": error.label, "page": error.page, "text": error.text})
    raise error
