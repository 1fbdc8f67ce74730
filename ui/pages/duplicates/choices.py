"""Two records side by side: which value stays is chosen field by field, by key or by click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QTableView

from app.services.duplicates import DROPPED, SURVIVOR, FieldChoice
from ui.look import Look
from ui.models.columns import LEFT, NOWHERE, AnyIndex
from ui.widgets.tables import table_view

_LABEL, _ONE, _OTHER = range(3)
_SIDES = {SURVIVOR: _ONE, DROPPED: _OTHER}
_KEYS = {
    Qt.Key.Key_1: SURVIVOR,
    Qt.Key.Key_Left: SURVIVOR,
    Qt.Key.Key_2: DROPPED,
    Qt.Key.Key_Right: DROPPED,
}
_WIDTHS = (132, 250, 250)
_MARK, _ROOM = "✓ ", "    "


class ChoiceModel(QAbstractTableModel):
    """Fields that either record fills; the chosen value of those that differ is marked."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self._look = look
        self._fields: tuple[FieldChoice, ...] = ()
        self._sides: dict[str, str] = {}

    @property
    def choices(self) -> dict[str, str]:
        """Which side stays, of the fields that differ."""
        return dict(self._sides)

    def show_fields(self, fields: Sequence[FieldChoice]) -> None:
        """Show two records, differences first, with the fuller side chosen."""
        self.beginResetModel()
        filled = [field for field in fields if field.one or field.other]
        self._fields = tuple(sorted(filled, key=lambda field: not field.differs))
        self._sides = {field.key: field.suggested for field in self._fields if field.differs}
        self.endResetModel()

    def choose(self, row: int, side: str) -> bool:
        """Let one side of a field stay; tell whether there was anything to choose."""
        if not 0 <= row < len(self._fields) or self._fields[row].key not in self._sides:
            return False
        self._sides[self._fields[row].key] = side
        self.dataChanged.emit(self.index(row, _ONE), self.index(row, _OTHER))
        return True

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of fields."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give label and two sides."""
        return 0 if parent.isValid() else _OTHER + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give text, mark, weight and colour of a cell."""
        if not index.isValid():
            return None
        field, column = self._fields[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(field, column)
        if role == Qt.ItemDataRole.FontRole and self._is_chosen(field, column):
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(self._colour(field, column)))
        return LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, field: FieldChoice, column: int) -> str:
        if column == _LABEL:
            return field.label
        text = field.one if column == _ONE else field.other
        if not field.differs:
            return _ROOM + text
        shown = text or self.tr("(empty)")
        return (_MARK if self._is_chosen(field, column) else _ROOM) + shown

    def _is_chosen(self, field: FieldChoice, column: int) -> bool:
        return _SIDES.get(self._sides.get(field.key, "")) == column

    def _colour(self, field: FieldChoice, column: int) -> str:
        tokens = self._look.tokens
        if column == _LABEL:
            return tokens.warning if field.differs else tokens.muted
        return tokens.accent if self._is_chosen(field, column) else tokens.text if not field.differs else tokens.muted

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the headings with the key that chooses each side."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Field"), self.tr("1  This record stays"), self.tr("2  This one is merged into it"))[
                section
            ]
        return LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None


class ChoiceKeys(QObject):
    """Turns 1, 2 and the arrows into a choice, and Esc into leaving the table."""

    left = Signal()

    def __init__(self, view: QTableView, model: ChoiceModel) -> None:
        """Listen to the table."""
        super().__init__(view)
        self._view, self._model = view, model
        view.installEventFilter(self)
        view.clicked.connect(self._on_clicked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        side = _KEYS.get(Qt.Key(event.key()))
        if side is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        self._choose(self._view.currentIndex().row(), side, is_typed=event.key() in (Qt.Key.Key_1, Qt.Key.Key_2))
        return True

    def _choose(self, row: int, side: str, *, is_typed: bool) -> None:
        if self._model.choose(row, side) and is_typed and row + 1 < self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(row + 1, _SIDES[side]))
        else:
            self._view.setCurrentIndex(self._model.index(row, _SIDES[side]))

    def _on_clicked(self, index: QModelIndex) -> None:
        for side, column in _SIDES.items():
            if index.column() == column:
                self._model.choose(index.row(), side)


def choice_table(model: ChoiceModel, name: str) -> QTableView:
    """Give the table of two records."""
    view = table_view(model, name, _WIDTHS, stretch=_OTHER)
    view.setAlternatingRowColors(False)
    return view
