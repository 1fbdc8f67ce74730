"""A big number with its name under it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.theme import SPACE_L, SPACE_M
from ui.widgets.boxes import column, frame, row
from ui.widgets.labels import restyle, text_label


class Figure(QWidget):
    """One figure in a card."""

    def __init__(self, name: str, value: str = "–", tone: str = "") -> None:
        """Show name and value."""
        super().__init__()
        self._value = text_label(value, "figure", tone=tone)
        self._name = text_label(name, "small")
        card = frame("card", column(self._value, self._name, margin=(SPACE_L, SPACE_M, SPACE_L, SPACE_M), gap=0))
        self.setLayout(row(card))
        self._describe()

    def set_value(self, value: str, tone: str = "") -> None:
        """Show another value."""
        self._value.setText(value)
        restyle(self._value, "tone", tone)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._name.text()} {self._value.text()}")
