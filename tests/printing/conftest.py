"""Paper in tests: the shipped translation, and the independent tools of poppler to look at the result."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

import resources
from printing.fonts import shipped_fonts
from printing.text import TextGate

if TYPE_CHECKING:
    from printing.fonts import FontBook
    from printing.text import Translate


@pytest.fixture(scope="session")
def tr() -> Translate:
    """Translate from the shipped catalogue; an unknown sentence is an error."""
    catalogue: dict[tuple[str, str], str] = {}
    for context in ET.parse(resources.path("i18n", "printing.zh_CN.ts")).getroot().iter("context"):  # noqa: S314 - ours
        name = context.findtext("name", "")
        for message in context.iter("message"):
            catalogue[name, message.findtext("source", "")] = message.findtext("translation", "")
    return lambda context, source: catalogue[context, source]


@pytest.fixture(scope="session")
def fonts() -> FontBook:
    """Give the shipped fonts."""
    return shipped_fonts()


@pytest.fixture
def gate(fonts: FontBook, tr: Translate) -> TextGate:
    """Make a fresh gate."""
    return TextGate(fonts, tr)


@pytest.fixture
def poppler(tmp_path: Path) -> Callable[..., str]:
    """Run a tool of poppler over the bytes of a PDF and give what it writes."""

    def run(tool: str, pdf: bytes, *options: str) -> str:
        source = tmp_path / "paper.pdf"
        source.write_bytes(pdf)
        target = ["-"] if tool == "pdftotext" else []
        command = [tool, *options, str(source), *target]
        return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout

    return run


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[bytes], Image.Image]:
    """Show the first page as grey pixels."""

    def show(pdf: bytes) -> Image.Image:
        source = tmp_path / "shown.pdf"
        source.write_bytes(pdf)
        target = tmp_path / "shown"
        subprocess.run(
            ["pdftoppm", "-r", "100", "-gray", "-png", "-singlefile", str(source), str(target)],
            check=True,
        )
        with Image.open(target.with_suffix(".png")) as image:
            return image.copy()

    return show
