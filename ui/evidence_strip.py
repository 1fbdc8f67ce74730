"""The photos and scans of one record: small pictures in a row, drawn when they are shown and never stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QListView, QListWidget, QListWidgetItem, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services.evidence import EvidenceInfo
from ui.context import Context
from ui.dialogs.files import pick_file, pick_folder
from ui.formats import data_size, instant
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.pdf_view import PdfView

_PICTURE = QSize(72, 54)
_HEIGHT = 96
_PDF = "application/pdf"
_COLOURS = 3
_FINER = 4
_VIEWER = QSize(900, 680)
_LARGEST_SIDE = 20_000


class EvidenceStrip(QWidget):
    """Add, open, copy out and take away the files of a record; Enter opens, Del takes away."""

    counted = Signal(int)
    """How many files the record has now."""

    def __init__(self, context: Context, advice: str = "") -> None:
        """Start without a record; ``advice`` says what belongs here, in the place of the usual words."""
        super().__init__()
        self.setObjectName("plain")
        self._advice = advice
        self._context = context
        self._record: tuple[str, int] | None = None
        self._files: tuple[EvidenceInfo, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos and scans"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(_PICTURE)
        self.list.setFixedHeight(_HEIGHT)
        self.list.setWrapping(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setGridSize(QSize(_PICTURE.width() + 2 * SPACE_S, _HEIGHT - SPACE_S))
        self.list.itemActivated.connect(lambda _item: self.open_chosen())
        self.hint = text_label("", "small", wrap=True)
        self.add_button = push_button(self.tr("Add photo or scan…"), self.pick)
        self.copy_button = push_button(self.tr("Copy out…"), self._on_copy, "quiet")
        self.remove_button = push_button(self.tr("Take away"), self.remove_chosen, "quiet")
        delete = QShortcut(QKeySequence("Del"), self.list, self.remove_chosen)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        tools = row(self.add_button, self.copy_button, self.remove_button, None)
        self.setLayout(column(tools, self.list, self.hint, gap=SPACE_S))
        self.show_record(None)

    def show_record(self, record: tuple[str, int] | None) -> None:
        """Show the files of a record (table, id), or nothing."""
        self._record = record
        self._files = () if record is None else self._context.township.evidence.list(*record)
        self.list.clear()
        for info in self._files:
            item = QListWidgetItem(QIcon(self._picture(info)), info.name)
            about = self.tr("{name} · {size} · {when} · SHA-256 {digest}")
            item.setToolTip(
                about.format(
                    name=info.name, size=data_size(info.byte_count), when=instant(info.added_at), digest=info.sha256
                )
            )
            self.list.addItem(item)
        self.list.setVisible(bool(self._files))
        if self._files:
            self.list.setCurrentRow(0)
        self.add_button.setEnabled(record is not None)
        for button in (self.copy_button, self.remove_button):
            button.setVisible(bool(self._files))
        self.hint.setText(
            self.tr("Mark it first, then add photos or scans.")
            if record is None
            else self._advice
            or self.tr("PNG, JPEG, WebP or PDF, at most 10 MB each. Photograph things, never people or their papers.")
        )

    def chosen(self) -> EvidenceInfo | None:
        """Give the chosen file."""
        position = self.list.currentRow()
        return self._files[position] if 0 <= position < len(self._files) else None

    def pick(self) -> None:
        """Ask for a file and add it."""
        if self._record is None:
            return
        kinds = self.tr("Photos and scans (*.png *.jpg *.jpeg *.webp *.pdf);;All files (*)")
        path = pick_file(self, self._context.machine, self.tr("Add photo or scan"), kinds)
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Store a file for the record shown."""
        record = self._record
        if record is not None:
            self._run(lambda: self._context.township.evidence.add(path, *record), self.tr("Added: {name}"), path.name)

    def open_chosen(self) -> None:
        """Show the chosen file in a window of ours: no copy of it is written to the disk for that."""
        info = self.chosen()
        if info is None:
            return
        self._context.tasks.run(
            lambda _progress: self._context.township.evidence.content(info.link_id),
            lambda content: EvidenceViewer(info, content, self).open(),
            owner=self,
            is_reading=True,
        )

    def copy_to(self, folder: Path) -> None:
        """Write a copy of the chosen file into a folder."""
        info = self.chosen()
        if info is not None:
            self._run(
                lambda: self._context.township.evidence.export(info.link_id, folder),
                self.tr("Copied: {name}"),
                info.name,
            )

    def remove_chosen(self) -> None:
        """Take the chosen file away; Ctrl+Z brings it back."""
        info = self.chosen()
        if info is not None:
            self._run(
                lambda: self._context.township.evidence.remove(info.link_id),
                self.tr("Taken away: {name}; Ctrl+Z brings it back"),
                info.name,
            )

    def _on_copy(self) -> None:
        folder = pick_folder(self, self._context.machine, self.tr("Folder for the copy"))
        if folder is not None:
            self.copy_to(folder)

    def _run(self, work: Callable[[], object], said: str, name: str) -> None:
        record = self._record

        def done(_result: object) -> None:
            self._context.hub.said.emit(said.format(name=name))
            self._context.hub.changed.emit(Changes.of("evidence_link"))
            if record == self._record:
                self.show_record(record)
                self.counted.emit(len(self._files))

        self._context.tasks.run(lambda _progress: work(), done, owner=self)

    def _picture(self, info: EvidenceInfo) -> QPixmap:
        """Draw a small picture; what cannot be drawn is shown as a sheet."""
        try:
            content = self._context.township.evidence.content(info.link_id)
        except AppError:
            return self._sheet()
        drawn = _pdf_page(content) if info.media_type == _PDF else _photo(content, _PICTURE)
        return self._sheet() if drawn.isNull() else QPixmap.fromImage(drawn)

    def _sheet(self) -> QPixmap:
        return self._context.look.icon("table").pixmap(_PICTURE)


class EvidenceViewer(QDialog):
    """One photo as large as the window allows, or the pages of a scan."""

    def __init__(self, info: EvidenceInfo, content: bytes, parent: QWidget) -> None:
        """Show the file; what cannot be drawn says so."""
        super().__init__(parent)
        self.setWindowTitle(info.name)
        self.resize(_VIEWER)
        self.view = self._view(info, content)
        about = self.tr("{name} · {size} · SHA-256 {digest}")
        text = about.format(name=info.name, size=data_size(info.byte_count), digest=info.sha256)
        close = push_button(self.tr("Close"), self.accept)
        close.setDefault(True)
        box = column(self.view, row(text_label(text, "small", wrap=True, selectable=True), close), margin=SPACE_M)
        box.setStretch(0, 1)
        self.setLayout(box)

    def _view(self, info: EvidenceInfo, content: bytes) -> QWidget:
        picture = _pdf_page(content) if info.media_type == _PDF else _photo(content, _VIEWER)
        if picture.isNull():
            return text_label(self.tr("This file cannot be shown here; copy it out to look at it."), wrap=True)
        if info.media_type == _PDF:
            pages = PdfView()
            pages.show_pdf(content)
            return pages
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(info.name)
        label.setPixmap(QPixmap.fromImage(picture))
        return label


def _photo(content: bytes, room: QSize) -> QImage:
    """Read a photo at the size at which it is shown: at its own, a camera's would take a hundred megabytes."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LARGEST_SIDE:
        return QImage()
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _pdf_page(content: bytes) -> QImage:
    try:
        document = pypdfium2.PdfDocument(content)
        bitmap = document[0].render(
            scale=_FINER * _PICTURE.height() / max(document[0].get_height(), 1), rev_byteorder=True
        )
    except pypdfium2.PdfiumError:
        return QImage()
    picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888)
    if bitmap.n_channels != _COLOURS:
        return QImage()
    # Drawn large and made small: hairlines of a table would be as thick as its text.
    return picture.scaled(_PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
