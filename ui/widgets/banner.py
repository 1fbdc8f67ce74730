"""A sentence across the page that stays until it is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import clear, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label


class Banner(QFrame):
    """One sentence with its answers; tones: good, warning, error, or none for news."""

    answered = Signal()

    def __init__(
        self, text: str, tone: str = "", *, answers: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """Show the sentence; every answer also closes the banner."""
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.text = text
        self.setAccessibleName(text)
        label = text_label(text, wrap=True, selectable=True)
        self.buttons: list[QPushButton] = []
        layout = row(label, margin=(SPACE_M, SPACE_S, SPACE_S, SPACE_S))
        layout.setStretch(0, 1)
        for name, run in answers or ((self.tr("Got it"), self._nothing),):
            button = push_button(name, self._answer(run), "quiet")
            self.buttons.append(button)
            layout.addWidget(button)
        self.setLayout(layout)

    def close_unanswered(self) -> None:
        """Go away because the question no longer stands."""
        self.hide()
        self.deleteLater()
        self.answered.emit()

    def _answer(self, run: Callable[[], object]) -> Callable[[], object]:
        def answer() -> None:
            self.close_unanswered()
            run()

        return answer

    @staticmethod
    def _nothing() -> None:
        return


class BannerArea(QWidget):
    """Where banners stand, newest on top; takes no room while empty."""

    def __init__(self, *, margin: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        """Start empty."""
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(*margin)
        self._box.setSpacing(SPACE_S)
        self.hide()

    def show_banner(self, banner: Banner) -> Banner:
        """Show a banner unless the same sentence stands there already."""
        for shown in self._banners():
            if shown.text == banner.text:
                banner.deleteLater()
                return shown
        self._box.insertWidget(0, banner)
        banner.answered.connect(self._on_answered)
        banner.show()
        self.show()
        return banner

    def texts(self) -> list[str]:
        """Give the sentences that stand there."""
        return [banner.text for banner in self._banners()]

    def clear(self) -> None:
        """Remove every banner."""
        clear(self._box)
        self.hide()

    def _banners(self) -> list[Banner]:
        items = (self._box.itemAt(index) for index in range(self._box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Banner) and not widget.isHidden()]

    def _on_answered(self) -> None:
        self.setVisible(bool(self.texts()))
