"""The Chinese words of the window, read straight from the hand-kept catalogue."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QObject, QTranslator

import resources

LANGUAGE = "zh_CN"
LACKING_IN_QT = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))
"""Texts of Qt's own file dialog that its Chinese catalogue lacks; ours has them under Qt's context."""
Catalogue = dict[tuple[str, str], str]


def read_catalogue(file: Path) -> Catalogue:
    """Read a Qt Linguist file into ``(context, source) -> translation``."""
    root = ET.parse(file).getroot()  # noqa: S314 - our own file, shipped with the program
    words: Catalogue = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.findtext("translation", "")
            if translation:
                words[name, message.findtext("source", "")] = translation
    return words


class CatalogueTranslator(QTranslator):
    """Answers Qt from a catalogue in memory; what it does not know is left to the next translator."""

    def __init__(self, words: Catalogue, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        """Say whether there is nothing to translate; Qt drops empty translators."""
        return not self._words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Give the Chinese text, or None."""
        del disambiguation, n
        return self._words.get((context, source))


def install(app: QCoreApplication) -> None:
    """Install Qt's own Chinese texts and, before them, ours."""
    own_of_qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own_of_qt.load(f"qtbase_{LANGUAGE}", folder):
        app.installTranslator(own_of_qt)
    words = read_catalogue(resources.path("i18n", f"ui.{LANGUAGE}.ts"))
    app.installTranslator(CatalogueTranslator(words, app))
