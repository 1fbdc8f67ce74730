"""Shows the pages of a PDF, drawn at the size they are looked at."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from ui.theme import SPACE_L
from ui.widgets.boxes import clear, column, plain

_POINTS_PER_INCH = 72
_SCREEN_DPI = 96
SMALLEST_ZOOM, LARGEST_ZOOM = 0.3, 3.0


class PdfView(QScrollArea):
    """Pages one under the other."""

    def __init__(self) -> None:
        """Start without a document."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._document: pypdfium2.PdfDocument | None = None
        self._box = column(margin=SPACE_L, gap=SPACE_L)
        self.setWidget(plain(self._box))
        self.zoom = 1.0

    @property
    def page_count(self) -> int:
        """The number of pages shown."""
        return 0 if self._document is None else len(self._document)

    def show_pdf(self, content: bytes) -> None:
        """Show another document, one page wide."""
        self._document = pypdfium2.PdfDocument(content)
        self.fit_width()

    def fit_width(self) -> None:
        """Choose the zoom at which a page fills the width."""
        if self._document is not None:
            width_pt = max(self._document[number].get_width() for number in range(len(self._document)))
            room = self.viewport().width() - 2 * SPACE_L - self.verticalScrollBar().sizeHint().width()
            self.set_zoom(room / (width_pt * _SCREEN_DPI / _POINTS_PER_INCH))

    def set_zoom(self, zoom: float) -> None:
        """Draw every page at this zoom."""
        self.zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        clear(self._box)
        for number in range(self.page_count):
            label = QLabel()
            label.setPixmap(self._picture(number))
            label.setAccessibleName(self.tr("Page {number}").format(number=number + 1))
            self._box.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addStretch(1)

    def _picture(self, number: int) -> QPixmap:
        assert self._document is not None  # noqa: S101 - only called for pages of a document
        ratio = self.devicePixelRatioF()
        scale = self.zoom * ratio * _SCREEN_DPI / _POINTS_PER_INCH
        bitmap = self._document[number].render(scale=scale)
        stride, width, height = bitmap.stride, bitmap.width, bitmap.height
        image = QImage(bytes(bitmap.buffer), width, height, stride, _FORMATS[bitmap.mode])
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        return picture


_FORMATS = {
    "BGR": QImage.Format.Format_BGR888,
    "BGRX": QImage.Format.Format_RGB32,
    "BGRA": QImage.Format.Format_ARGB32,
    "L": QImage.Format.Format_Grayscale8,
}
