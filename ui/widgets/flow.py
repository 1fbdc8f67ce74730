"""A layout that goes on in the next line where a line is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import SPACE_XS


class FlowLayout(QLayout):
    """Places its widgets from left to right, line under line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = SPACE_XS) -> None:
        """Start empty and without margin."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more part."""
        self._items.append(item)

    def count(self) -> int:
        """Give the number of parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give a part, or None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that a width needs."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every part."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Give the smallest size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Give the size of the largest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, moves: bool) -> int:
        left, top, line = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            if left > rect.x() and left + hint.width() > rect.right() + 1:
                left, top, line = rect.x(), top + line + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self.spacing()
            line = max(line, hint.height())
        return top + line - rect.y()
