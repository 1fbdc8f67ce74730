"""Facts of this machine, not of the township: window size, last folder, light or dark."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_GEOMETRY, _FOLDER, _OFFICE, _THEME = "window/geometry", "files/last_folder", "office/last", "window/theme"


class Machine:
    """A typed front of one settings file."""

    def __init__(self, file: Path) -> None:
        """Open or create the file."""
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty the first time."""
        value = self._settings.value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue(_GEOMETRY, value)

    @property
    def last_folder(self) -> Path:
        """Where the clerk last picked a file."""
        return Path(self._text(_FOLDER) or Path.home())

    @last_folder.setter
    def last_folder(self, value: Path) -> None:
        self._settings.setValue(_FOLDER, str(value))

    @property
    def last_office(self) -> Path | None:
        """The office opened last, offered again at start."""
        text = self._text(_OFFICE)
        return Path(text) if text else None

    @last_office.setter
    def last_office(self, value: Path | None) -> None:
        self._settings.setValue(_OFFICE, str(value or ""))

    @property
    def is_dark(self) -> bool:
        """Whether the clerk prefers the dark palette."""
        return self._text(_THEME) == "dark"

    @is_dark.setter
    def is_dark(self, value: bool) -> None:
        self._settings.setValue(_THEME, "dark" if value else "light")

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
