"""The real PDF on the screen, before it becomes paper or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from ui.context import Context
from ui.dialogs.files import pick_new_file
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.pdf_view import PdfView

_SIZE = (860, 700)
_STEP = 1.2


class PreviewDialog(QDialog):
    """Pages with zoom, and a button that saves the file."""

    def __init__(self, context: Context, title: str, content: bytes, parent: QWidget | None = None) -> None:
        """Show the document."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self._context = context
        self._title = title
        self._content = content
        self.banners = BannerArea()
        self.view = PdfView()
        self._zoom = text_label("", "muted")
        icon = context.look.icon
        self.smaller = push_button("", lambda: self._set_zoom(self.view.zoom / _STEP), hint=self.tr("Smaller (Ctrl+-)"))
        self.larger = push_button("", lambda: self._set_zoom(self.view.zoom * _STEP), hint=self.tr("Larger (Ctrl++)"))
        fit = push_button("", self._fit, hint=self.tr("Fit the width (Ctrl+0)"))
        keys = ("Ctrl+-", "Ctrl++", "Ctrl+0")
        for button, name, keys_text in zip(
            (self.smaller, self.larger, fit), ("zoom-out", "zoom-in", "fit-width"), keys, strict=True
        ):
            button.setIcon(icon(name))
            button.setShortcut(keys_text)
            button.setAccessibleName(button.toolTip())
        save = push_button(self.tr("Save as PDF…"), self._on_save, "primary")
        save.setShortcut("Ctrl+S")
        close = push_button(self.tr("Close"), self.accept)
        heading = text_label(title, "heading")
        tools = row(heading, None, self._zoom, self.smaller, self.larger, fit, SPACE_M, close, save, gap=SPACE_S)
        box = column(tools, self.banners, self.view, margin=SPACE_M, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.view.show_pdf(content)
        self.view.setFocus()  # so that the keys turn the pages at once

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the page to the window once its size is known."""
        super().showEvent(event)
        self._fit()

    def save_to(self, path: Path) -> None:
        """Write the file."""
        try:
            path.write_bytes(self._content)
        except OSError as error:
            text = self.tr("The file could not be written: {reason}").format(reason=error.strerror or "")
            self.banners.show_banner(Banner(text, "error"))
        else:
            self.banners.show_banner(Banner(self.tr("Written: {file}").format(file=str(path)), "good"))

    def _on_save(self) -> None:
        title = self.tr("Save as PDF")
        path = pick_new_file(self, self._context.machine, title, f"{self._title}.pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self.save_to(path)

    def _fit(self) -> None:
        self.view.fit_width()
        self._show_zoom()

    def _set_zoom(self, zoom: float) -> None:
        self.view.set_zoom(zoom)
        self._show_zoom()

    def _show_zoom(self) -> None:
        text = self.tr("{count} pages · {zoom} %")
        self._zoom.setText(text.format(count=self.view.page_count, zoom=round(self.view.zoom * 100)))
