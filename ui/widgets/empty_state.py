"""What an empty page says: what this is for, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.actions import DeskAction
from ui.icons import pixmap
from ui.look import Look
from ui.theme import SPACE_L, SPACE_S, SPACE_XL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label

_PICTURE_SIZE = 48
_TEXT_WIDTH, _NARROWEST = 400, 320


class EmptyState(QWidget):
    """Picture, heading, one sentence, and the actions that help."""

    def __init__(self, look: Look, picture: str, heading: str, text: str, actions: tuple[DeskAction, ...] = ()) -> None:
        """Lay it out in the middle of the room it gets."""
        super().__init__()
        self.setObjectName("plain")
        self._look, self._picture = look, picture
        self._image = QLabel()
        self._text = text_label(text, "muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(_TEXT_WIDTH)
        self._text.setMinimumWidth(_NARROWEST)
        self._heading = text_label(heading, "heading")
        buttons = [action_button(action, "primary" if not index else "") for index, action in enumerate(actions)]
        rows = [row(None, part, None) for part in (self._image, self._heading, self._text)]
        tools = row(None, *buttons, None)
        self.setLayout(column(None, *rows, SPACE_S, tools, None, None, margin=SPACE_XL, gap=SPACE_L))
        self._draw()
        look.changed.connect(self._draw)

    def _draw(self) -> None:
        colour = self._look.tokens.line_strong
        self._image.setPixmap(pixmap(self._picture, colour, _PICTURE_SIZE, self.devicePixelRatioF()))
