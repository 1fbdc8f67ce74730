"""The data dictionary as a file: pages to print, Markdown to read, a workbook to sort, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.dictionary import DataDictionary, as_markdown, as_sheets
from app.services.pages import write_pages
from app.services.papers import dictionary_pages
from storage.exchange.writing import write_workbook

_UNKNOWN = QT_TRANSLATE_NOOP("Dictionary", "{name}: choose a name that ends in {endings}")


def write_dictionary(file: Path, dictionary: DataDictionary, tr: Translate) -> Path:
    """Write the dictionary whole or not at all, in the form that the file's ending asks for."""
    write = _WRITERS.get(file.suffix.lower())
    if write is None:
        raise InvalidInput(Message("Dictionary", _UNKNOWN, {"name": file.name, "endings": " ".join(_WRITERS)}))
    return write(file, dictionary, tr)


def _pdf(file: Path, dictionary: DataDictionary, tr: Translate) -> Path:
    return write_pages(file, dictionary_pages(dictionary, tr))


def _markdown(file: Path, dictionary: DataDictionary, tr: Translate) -> Path:
    return write_pages(file, as_markdown(dictionary, tr).encode())


def _workbook(file: Path, dictionary: DataDictionary, tr: Translate) -> Path:
    return write_workbook(file, as_sheets(dictionary, tr))


def _json(file: Path, dictionary: DataDictionary, tr: Translate) -> Path:
    del tr
    return write_pages(file, (json.dumps(asdict(dictionary), ensure_ascii=False, indent=1) + "\n").encode())


_WRITERS: dict[str, Callable[[Path, DataDictionary, Translate], Path]] = {
    ".pdf": _pdf,
    ".md": _markdown,
    ".xlsx": _workbook,
    ".json": _json,
}
ENDINGS = tuple(_WRITERS)
"""What a file of the dictionary may be called."""
