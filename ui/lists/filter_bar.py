"""The filters in force, each as a chip that can be changed and taken away by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.lists import Filter
from ui.theme import SPACE_S
from ui.widgets.boxes import clear, frame, row
from ui.widgets.buttons import EnterButton
from ui.widgets.flow import FlowLayout

_LONGEST = 40


class _ChipButton(EnterButton):
    """Del takes the filter away."""

    def __init__(self, text: str, drop: Callable[[], object]) -> None:
        """Show the filter in words."""
        super().__init__(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
        self._drop = drop
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setProperty("role", "quiet")
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Del."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            event.accept()
            self._drop()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Takes no room while nothing is filtered."""

    edited = Signal(object)
    """The ``Filter`` that the clerk wants to change."""
    dropped = Signal(object)
    """The ``Filter`` that the clerk takes away."""

    def __init__(self) -> None:
        """Start without filters."""
        super().__init__()
        self.setObjectName("plain")
        self._flow = FlowLayout(self, gap=SPACE_S)
        self.chips: list[_ChipButton] = []
        self.hide()

    def show_filters(self, filters: Sequence[Filter], describe: Callable[[Filter], str]) -> None:
        """Show other filters."""
        clear(self._flow)
        self.chips = []
        for one in filters:
            self._flow.addWidget(self._chip(one, describe(one)))
        self.setVisible(bool(filters))
        self.updateGeometry()

    def _chip(self, one: Filter, text: str) -> QWidget:
        drop = partial(self.dropped.emit, one)
        change = _ChipButton(text, drop)
        change.setAccessibleDescription(self.tr("Enter changes this filter, Del takes it away"))
        change.clicked.connect(lambda _checked=False: self.edited.emit(one))
        away = EnterButton("×")
        away.setProperty("role", "quiet")
        away.setAutoDefault(False)
        away.setAccessibleName(self.tr("Take away: {filter}").format(filter=text))
        away.setToolTip(self.tr("Take this filter away (Del)"))
        away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        away.clicked.connect(lambda _checked=False: drop())
        self.chips.append(change)
        return frame("chip", row(change, away, gap=0))
