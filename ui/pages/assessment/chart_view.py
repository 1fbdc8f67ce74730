"""Charts of a run: the very pages that are printed, drawn for the screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QStackedWidget

from app.domain.errors import AppError
from app.domain.text import Translate
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.pdf_view import PdfView


class ChartView(QFrame):
    """One paper of charts with its title, whom it is about, and a button that opens it to be saved."""

    subject_chosen = Signal()

    def __init__(self, context: Context) -> None:
        """Start without a chart."""
        super().__init__()
        self.setObjectName("pane")
        self._context = context
        self._tr: Translate = context.wording
        self._content = b""
        self._heading = text_label("", "heading")
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("Whose results"))
        self.subject.currentIndexChanged.connect(lambda _index: self.subject_chosen.emit())
        self._save = push_button(self.tr("Large, and save…"), self._on_open)
        self.view = PdfView()
        self._problem = text_label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._problem)
        tools = row(self._heading, None, self.subject, self._save, gap=SPACE_S)
        box = column(tools, self._stack, margin=SPACE_M, gap=SPACE_S)
        box.setStretch(1, 1)
        self.setLayout(box)

    @property
    def subject_id(self) -> int | None:
        """Whose results are shown; None for all."""
        data = self.subject.currentData()
        return data if isinstance(data, int) else None

    def offer_subjects(self, everybody: str, subjects: list[tuple[int, str]], chosen: int | None) -> None:
        """Offer all together and each by itself; none at all hides the choice."""
        self.subject.blockSignals(True)
        self.subject.clear()
        if subjects:
            self.subject.addItem(everybody, None)
        for subject_id, name in subjects:
            self.subject.addItem(name, subject_id)
        self.subject.setCurrentIndex(max(0, self.subject.findData(chosen)) if subjects else -1)
        self.subject.setVisible(bool(subjects))
        self.subject.blockSignals(False)

    def show_chart(self, title: str, content: bytes) -> None:
        """Show pages."""
        self._heading.setText(title)
        self._content = content
        self._save.setEnabled(True)
        self._stack.setCurrentIndex(0)
        self.view.show_pdf(content)

    def show_problem(self, title: str, error: AppError) -> None:
        """Say why there is no chart."""
        self._heading.setText(title)
        self._content = b""
        self._save.setEnabled(False)
        self._problem.setText(error.message.render(self._tr))
        self._stack.setCurrentIndex(1)

    @property
    def problem(self) -> str:
        """What keeps the chart from being shown; empty while one is."""
        return self._problem.text() if self._stack.currentIndex() else ""

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the pages for the width that is known now."""
        super().showEvent(event)
        if self._content:
            self.view.fit_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages anew for the new width."""
        super().resizeEvent(event)
        if self._content and event.size().width() != event.oldSize().width():
            self.view.fit_width()

    def _on_open(self) -> None:
        PreviewDialog(self._context, self._heading.text(), self._content, self.window()).open()
