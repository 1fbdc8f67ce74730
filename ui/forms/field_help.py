"""Why a field is asked, on which legal ground, how sensitive it is and how long it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.services.forms import FormField
from ui.theme import SPACE_L, SPACE_M, SPACE_XS
from ui.widgets.boxes import column
from ui.widgets.labels import text_label

_WIDTH = 340


class FieldHelp(QFrame):
    """A small sheet beside the field; any key or click closes it."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        """Lay out what the notes say; empty notes are left out."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        box = column(text_label(field.label, "heading"), margin=SPACE_L, gap=SPACE_XS)
        for heading, text in self._lines(field):
            box.addSpacing(SPACE_M - SPACE_XS)
            box.addWidget(text_label(heading, "small"))
            box.addWidget(text_label(text, wrap=True))
        self.setLayout(box)
        self.setAccessibleName(self.tr("Help on {field}").format(field=field.label))

    def _lines(self, field: FormField) -> list[tuple[str, str]]:
        notes = field.help
        lines = [
            (self.tr("Why it is asked"), notes.purpose),
            (self.tr("Legal basis"), notes.legal_basis),
            (self.tr("Sensitivity"), notes.sensitivity),
            (self.tr("How long it is kept"), notes.retention),
        ]
        return [(heading, text) for heading, text in lines if text]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on any key."""
        event.accept()
        self.close()

    def show_under(self, anchor: QWidget) -> None:
        """Open below the field, inside the screen."""
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))  # adjustSize guesses too little room for wrapped lines
        corner = anchor.mapToGlobal(anchor.rect().bottomLeft())
        area = anchor.screen().availableGeometry()
        left = min(corner.x(), area.right() - self.width())
        top = corner.y() + SPACE_XS
        if top + self.height() > area.bottom():
            top = anchor.mapToGlobal(anchor.rect().topLeft()).y() - self.height() - SPACE_XS
        self.move(max(area.left(), left), max(area.top(), top))
        self.show()
