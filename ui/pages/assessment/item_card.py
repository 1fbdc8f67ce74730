"""One item of a village's score: points as a bar, the sentence, the arithmetic."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.text import format_decimal
from app.services.assessment import ItemScore
from app.services.results import SCORED, STOPPED, WAITING
from ui.look import Look
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, row
from ui.widgets.labels import text_label

_BAR_HEIGHT = 6
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ShareBar(QWidget):
    """A thin bar, filled by the share reached."""

    def __init__(self, look: Look, share: float) -> None:
        """Keep the share."""
        super().__init__()
        self._look, self._share = look, min(1.0, max(0.0, share))
        self.setFixedHeight(_BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and share."""
        del event
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = _BAR_HEIGHT / 2
        for width, colour in ((self.width(), tokens.line), (self.width() * self._share, tokens.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, width, _BAR_HEIGHT), radius, radius)
        painter.end()


class ItemCard(QWidget):
    """Chosen by click, Enter or Space."""

    chosen = Signal(str)

    def __init__(self, look: Look, item: ItemScore) -> None:
        """Show the item."""
        super().__init__()
        self._look = look
        self.item = item
        self.is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName("plain")
        role = "strong" if item.applicable else "muted"
        tone = {WAITING: "warning", STOPPED: "error"}.get(item.state, "")
        title = text_label(item.title, role, wrap=True)
        head = row(title, text_label(self._points(), tone or role))
        head.setStretch(0, 1)
        head.setAlignment(title, Qt.AlignmentFlag.AlignTop)
        box = column(head, gap=SPACE_XS, margin=(SPACE_M, SPACE_S, SPACE_M, SPACE_S))
        if item.state == SCORED and item.max_points > 0:
            box.addWidget(ShareBar(look, float(item.points / item.max_points)))
        arithmetic = "" if item.arithmetic in item.sentence else item.arithmetic
        source = self.tr("Rests on: {basis}").format(basis=item.source) if item.source else ""
        for text, look_of_text in ((item.sentence, tone), (arithmetic, "small"), (source, "small")):
            if text:
                box.addWidget(text_label(text, look_of_text, wrap=True))
        self.setLayout(box)
        self.setAccessibleName(f"{item.title} {self._points()} {item.sentence}")

    def set_chosen(self, *, chosen: bool) -> None:
        """Wear the mark of the chosen item."""
        self.is_chosen = chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by key."""
        if event.key() in _KEYS:
            self.chosen.emit(self.item.key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the chosen and the ring of the focused card."""
        del event
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.accent_soft if self.is_chosen else tokens.raised))
        painter.setPen(QColor(tokens.accent) if self.hasFocus() or self.is_chosen else QColor(tokens.line))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _points(self) -> str:
        if self.item.state == WAITING:
            return self.tr("waits")
        if self.item.state == STOPPED:
            return self.tr("stopped")
        if not self.item.applicable:
            return self.tr("does not apply")
        points = format_decimal(self.item.points)
        if self.item.max_points > 0:
            return self.tr("{points} / {max}").format(points=points, max=format_decimal(self.item.max_points))
        return points
