"""The lamp that says what has not left this PC, and one card per bundle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.services.bundles import BundleInfo, BundleStatus
from ui.actions import DeskAction
from ui.formats import data_size, instant, number
from ui.look import Look
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, TEXT_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label

STAGES = ("sealed", "carried", "acknowledged")
_LAMP_SIZE = 44
_STEPS_SIZE = (264, 44)
_DOT = 6.0


class Lamp(QWidget):
    """Amber while something has not left this PC, calm green otherwise."""

    def __init__(self, look: Look) -> None:
        """Start calm."""
        super().__init__()
        self._look = look
        self._is_lit = False
        self.setFixedSize(_LAMP_SIZE, _LAMP_SIZE)

    def set_lit(self, *, lit: bool) -> None:
        """Light the lamp or put it out."""
        self._is_lit = lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint halo and bulb."""
        del event
        tokens = self._look.tokens
        halo, bulb = (tokens.warning_soft, tokens.band) if self._is_lit else (tokens.good_soft, tokens.good)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(halo))
        painter.drawEllipse(self.rect())
        painter.setBrush(QColor(bulb))
        inner = _LAMP_SIZE / 3.2
        painter.drawEllipse(QRectF(self.rect()).adjusted(inner, inner, -inner, -inner))
        painter.end()


class StatusCard(QFrame):
    """Lamp, count, and who can open the bundles."""

    def __init__(self, look: Look, set_recipient: DeskAction) -> None:
        """Lay out the card."""
        super().__init__()
        self.setObjectName("card")
        self.lamp = Lamp(look)
        self.pending = text_label("", "heading")
        self._last = text_label("", "muted")
        self._recipient = text_label("", selectable=True)
        self._fingerprint = text_label("", "small", selectable=True)
        self._button = action_button(set_recipient)
        left = column(None, self.pending, self._last, None, gap=SPACE_XS)
        heading = text_label(self.tr("Sealed for"), "small")
        right = column(heading, self._recipient, self._fingerprint, gap=SPACE_XS)
        self.setLayout(row(self.lamp, SPACE_S, left, None, right, SPACE_S, self._button, margin=SPACE_L, gap=SPACE_M))

    def show_status(self, status: BundleStatus) -> None:
        """Show how things stand."""
        pending = status.pending_changes
        text = self.tr("{count} changes have not left this PC") if pending else self.tr("Everything has left this PC")
        self.pending.setText(text.format(count=number(pending)))
        self.lamp.set_lit(lit=pending > 0)
        self.lamp.setAccessibleName(self.pending.text())
        last = self.tr("Last bundle: {when}").format(when=instant(status.last_at))
        self._last.setText(last if status.last_at else self.tr("No bundle was made yet"))
        self._recipient.setText(status.recipient or self.tr("No recipient is set"))
        fingerprint = self.tr("Fingerprint of this office: {fingerprint}")
        self._fingerprint.setText(fingerprint.format(fingerprint=status.sender_fingerprint))
        self._fingerprint.setVisible(bool(status.sender_fingerprint))
        self._button.set_role("" if status.can_export else "primary")


class Steps(QWidget):
    """Sealed → carried → acknowledged, as far as the bundle has come."""

    def __init__(self, look: Look, state: str) -> None:
        """Keep the state."""
        super().__init__()
        self._look = look
        self._reached = STAGES.index(state) if state in STAGES else 0
        self._names = (self.tr("Sealed"), self.tr("Carried"), self.tr("Acknowledged"))
        self.setFixedSize(*_STEPS_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._names[self._reached])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the dots and their names."""
        del event
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(TEXT_S)
        painter.setFont(font)
        third = self.width() / 3
        for position, name in enumerate(self._names):
            centre = QPointF(third * (position + 0.5), _DOT + 4)
            is_reached = position <= self._reached
            colour = QColor(tokens.accent if is_reached else tokens.line_strong)
            if position:
                painter.setPen(QPen(colour, 2))
                painter.drawLine(
                    QPointF(centre.x() - third + _DOT + 4, centre.y()), QPointF(centre.x() - _DOT - 4, centre.y())
                )
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if is_reached else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _DOT, _DOT)
            painter.setPen(QColor(tokens.text if position == self._reached else tokens.muted))
            area = QRectF(third * position, 2 * _DOT + 8, third, self.height() - 2 * _DOT - 8)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        painter.end()


class BundleCard(QFrame):
    """One bundle of the timeline."""

    def __init__(self, look: Look, bundle: BundleInfo) -> None:
        """Show number, kind, size and stage."""
        super().__init__()
        self.setObjectName("card")
        title = text_label(self.tr("No. {seq}").format(seq=bundle.seq), "heading")
        kind = text_label(self._kind(bundle.kind), "chip")
        size = self.tr("{when} · {rows} rows · {size}")
        values = {"rows": number(bundle.rows), "size": data_size(bundle.bytes)}
        facts = text_label(size.format(when=instant(bundle.created_at), **values), "muted")
        carried = self.tr("{manifest} · carried to {place}").format(manifest=bundle.manifest, place=bundle.carried_to)
        manifest = text_label(carried if bundle.carried_to else bundle.manifest, "small", selectable=True)
        left = column(row(title, kind, None), facts, manifest, gap=SPACE_XS)
        self.setLayout(row(left, None, Steps(look, bundle.state), margin=SPACE_L, gap=SPACE_L))
        self.setAccessibleName(f"{title.text()} {facts.text()}")

    def _kind(self, kind: str) -> str:
        kinds = {"ful": self.tr("Everything"), "inc": self.tr("Changes only")}
        return kinds.get(kind, kind)
