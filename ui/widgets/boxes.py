"""Layouts in one line: rows, columns and framed panes on the spacing grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import SPACE_S

Part = QWidget | QLayout | int | None
"""A widget, a layout, a fixed gap in pixels, or None for a stretch."""


def column(*parts: Part, margin: int | tuple[int, int, int, int] = 0, gap: int = SPACE_S) -> QVBoxLayout:
    """Stack parts from top to bottom."""
    box = QVBoxLayout()
    _fill(box, parts, margin, gap)
    return box


def row(*parts: Part, margin: int | tuple[int, int, int, int] = 0, gap: int = SPACE_S) -> QHBoxLayout:
    """Place parts from left to right."""
    box = QHBoxLayout()
    _fill(box, parts, margin, gap)
    return box


def _fill(box: QBoxLayout, parts: tuple[Part, ...], margin: int | tuple[int, int, int, int], gap: int) -> None:
    left, top, right, bottom = (margin,) * 4 if isinstance(margin, int) else margin
    box.setContentsMargins(left, top, right, bottom)
    box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


def frame(name: str, layout: QLayout) -> QFrame:
    """Give a frame that the style sheet knows by ``name``."""
    result = QFrame()
    result.setObjectName(name)
    result.setLayout(layout)
    return result


def plain(layout: QLayout) -> QWidget:
    """Give a see-through widget around a layout."""
    result = QWidget()
    result.setObjectName("plain")
    result.setLayout(layout)
    return result


def rule() -> QFrame:
    """Give a hairline."""
    result = QFrame()
    result.setObjectName("rule")
    result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return result


def scrolling(content: QWidget) -> QScrollArea:
    """Give a frameless area that scrolls ``content`` up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
