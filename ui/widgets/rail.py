"""The navigation at the left: one large button per page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton

from ui.actions import DeskAction
from ui.icons import pixmap
from ui.look import Look
from ui.theme import SPACE_M, SPACE_XS
from ui.widgets.boxes import column, row

_WIDTH = 88
_ICON = QSize(24, 24)
_MARK = 32


class Rail(QFrame):
    """Shows which page is open and switches between pages."""

    chosen = Signal(str)

    def __init__(self, look: Look, pages: tuple[DeskAction, ...], tools: tuple[DeskAction, ...]) -> None:
        """Pages stand at the top, tools at the bottom."""
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(_WIDTH)
        self._look = look
        self._group = QButtonGroup(self)
        self._icons: list[tuple[QToolButton, str]] = []
        mark = QLabel()
        mark.setPixmap(pixmap("township-desk", "#FFFFFF", _MARK, self.devicePixelRatioF()))
        self._buttons = {action.objectName(): self._button(action, checkable=True) for action in pages}
        bottom = [self._button(action, checkable=False) for action in tools]
        top = row(None, mark, None, margin=(0, SPACE_M, 0, SPACE_M))
        self.setLayout(column(top, *self._buttons.values(), None, *bottom, SPACE_M, gap=SPACE_XS))
        look.changed.connect(self._draw)
        self._draw()

    def select(self, key: str) -> None:
        """Mark one page as open."""
        self._buttons[key].setChecked(True)
        self._draw()

    def _button(self, action: DeskAction, *, checkable: bool) -> QToolButton:
        button = QToolButton()
        button.setText(action.text())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.setAccessibleDescription(action.statusTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(_ICON)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        if checkable:
            self._group.addButton(button)
        self._icons.append((button, action.spec.icon))
        return button

    def _draw(self) -> None:
        for button, name in self._icons:
            button.setIcon(self._look.icon(name, "on_rail_selected" if button.isChecked() else "on_rail"))
