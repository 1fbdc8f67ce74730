"""What the assessment page expects of a tab."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context


class AssessmentTab(QWidget):
    """A tab has a name, a moment when it is shown, and a part that takes the keys."""

    def __init__(self, context: Context) -> None:
        """Keep the context."""
        super().__init__()
        self.setObjectName("page")
        self.context = context

    def title(self) -> str:
        """Give the name of the tab."""
        raise NotImplementedError

    def open(self) -> None:
        """Bring the tab up to date; called each time it is shown."""

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys when the tab is shown."""
        return self

    def can_leave(self) -> bool:
        """Say whether the tab may be left; it may ask the clerk."""
        return True
