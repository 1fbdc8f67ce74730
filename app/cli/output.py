"""What commands say: sentences for people, or one JSON document for machines."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.domain.progress import Progress
from app.domain.text import Message, Translate, format_decimal

_BAR = 24
_WIDE = "WF"


@dataclass(slots=True)
class Output:
    """Where a command writes: lines to standard output, progress and faults to standard error."""

    tr: Translate
    as_json: bool

    def say(self, template: str, **params: object) -> None:
        """Write one sentence; nothing when JSON was asked for."""
        if not self.as_json:
            sys.stdout.write(self.text(template, **params) + "\n")
            sys.stdout.flush()

    def text(self, template: str, **params: object) -> str:
        """Give a sentence of the command line."""
        return Message("CommandLine", template, params).render(self.tr)

    def line(self, text: str = "") -> None:
        """Write a line that is ready; nothing when JSON was asked for."""
        if not self.as_json:
            sys.stdout.write(text + "\n")
            sys.stdout.flush()

    def document(self, value: object) -> None:
        """Write the result as JSON, if that was asked for."""
        if self.as_json:
            sys.stdout.write(json.dumps(plain(value), ensure_ascii=False, indent=1) + "\n")

    def fault(self, text: str) -> None:
        """Write the one line that says what to do."""
        sys.stderr.write(" ".join(text.split()) + "\n")

    def progress(self, label: str) -> Progress:
        """Give a progress bar on the terminal; silent where nobody watches."""
        is_watched = sys.stderr.isatty() and not self.as_json

        def show(done: int, total: int) -> None:
            if not is_watched:
                return
            share = done / total if total else 1
            filled = round(share * _BAR)
            end = "\n" if done >= total else ""
            sys.stderr.write(f"\r{label} [{'█' * filled}{'·' * (_BAR - filled)}] {share:4.0%}{end}")
            sys.stderr.flush()

        return show

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> None:
        """Write a table whose columns line up, Chinese characters counting double."""
        widths = [max(_width(row[index]) for row in (headings, *rows)) for index in range(len(headings))]
        for row in (headings, *rows):
            cells = (_padded(text, widths[index], to_right=index in right) for index, text in enumerate(row))
            self.line("  ".join(cells).rstrip())


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in _WIDE else 1 for character in text)


def _padded(text: str, width: int, *, to_right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if to_right else text + space


def plain(value: object) -> object:
    """Turn a result into what JSON has: decimals as text, paths as text, records as objects."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return _scalar(value)


def _scalar(value: object) -> object:
    if isinstance(value, (set, frozenset)):
        return sorted(str(inner) for inner in value)
    if isinstance(value, Decimal):
        return format_decimal(value)
    if isinstance(value, (date, Path)):
        return str(value)
    return value
