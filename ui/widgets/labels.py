"""Texts with a role; the style sheet decides how a role looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def text_label(
    text: str = "", role: str = "", *, tone: str = "", wrap: bool = False, selectable: bool = False
) -> QLabel:
    """Give a label; roles: title, heading, strong, figure, muted, small, chip, good, warning, error."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet looks at, and repaint."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
