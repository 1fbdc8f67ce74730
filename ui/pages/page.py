"""What the window expects of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context


class Page(QWidget):
    """A page has the key of its navigation action, a title, and a moment when it is opened."""

    key = ""

    def __init__(self, context: Context) -> None:
        """Keep the context."""
        super().__init__()
        self.setObjectName("page")
        self.context = context

    def title(self) -> str:
        """Give the heading shown at the top."""
        raise NotImplementedError

    def open(self) -> None:
        """Bring the page up to date; called each time it is shown."""

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys when the page is opened."""
        return self

    def can_leave(self) -> bool:
        """Say whether the page may be left; it may ask the clerk."""
        return True
