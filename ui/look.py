"""The look in use: tokens, fonts and icons, switched between light and dark while running."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources
from ui import theme
from ui.icons import icon
from ui.stylesheet import style_sheet
from ui.theme import Tokens

_FONTS = ("hei.ttf", "hei_bold.ttf", "signs.ttf", "rare.ttf")
"""Noto Sans SC in two weights; then, character by character, signs and rare names."""
ICON_SIZE = QSize(18, 18)


class Look(QObject):
    """Applies a palette to the application and hands out icons in its colours."""

    changed = Signal()

    def __init__(self, app: QApplication, *, dark: bool = False) -> None:
        """Load our fonts and dress the application."""
        super().__init__(app)
        self._app = app
        self._dark = dark
        self._practice = False
        self._icons: dict[tuple[str, str], QIcon] = {}
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(_load_font())
        self.tokens: Tokens = theme.LIGHT
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Say whether the dark palette is on."""
        return self._dark

    def set_dark(self, dark: bool) -> None:
        """Switch the palette; every icon and delegate follows ``changed``."""
        if dark != self._dark:
            self._dark = dark
            self._apply()

    def set_practice(self, practice: bool) -> None:
        """Wear the colours of the practice township, or take them off."""
        if practice != self._practice:
            self._practice = practice
            self._apply()

    def icon(self, name: str, colour: str = "") -> QIcon:
        """Give an icon in the colour of a token, by default that of text."""
        tone = getattr(self.tokens, colour or "text")
        key = (name, tone)
        if key not in self._icons:
            self._icons[key] = icon(name, tone, disabled=self.tokens.muted)
        return self._icons[key]

    def _apply(self) -> None:
        tokens = theme.DARK if self._dark else theme.LIGHT
        self.tokens = theme.practising(tokens) if self._practice else tokens
        self._app.setPalette(theme.qt_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()


def _load_font() -> QFont:
    """Load the shipped fonts; without them the system's own font serves."""
    files = [resources.path("fonts", name) for name in _FONTS]
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in files if file.is_file()]
    families = [family for number in numbers for family in QFontDatabase.applicationFontFamilies(number)]
    font = QFont(QApplication.font())
    if families:
        font.setFamilies([*dict.fromkeys(families)])
    font.setPixelSize(theme.TEXT_M)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
