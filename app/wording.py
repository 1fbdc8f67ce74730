"""The catalogue of texts, read from the same Qt Linguist files that the window uses, but without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import resources
from app.domain.text import Translate

LANGUAGE = "zh_CN"
PACKAGES = ("app", "printing")


def load() -> Translate:
    """Give the translation of everything below the window; a text without one stays English."""
    catalogue = {(context, source): text for package in PACKAGES for context, source, text in messages(package)}

    def tr(context: str, source: str) -> str:
        return catalogue.get((context, source), source)

    return tr


def messages(package: str) -> Iterator[tuple[str, str, str]]:
    """Give (context, source, translation) of one package's catalogue."""
    file = resources.path("i18n", f"{package}.{LANGUAGE}.ts")
    if not file.is_file():
        return
    # Our own file, shipped with the program: no hostile XML can come this way.
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - see above
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation", "")
            if text:
                yield name, message.findtext("source", ""), text
