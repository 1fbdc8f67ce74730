"""Villages × sections: ranked, each cell the stronger the more of its points were reached."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.text import format_column, format_decimal
from app.services.assessment import RunResult, SectionInfo, SubjectScore
from ui import theme
from ui.look import Look
from ui.models.columns import CENTRE, LEFT, NOWHERE, RIGHT, AnyIndex

SHARE_ROLE = Qt.ItemDataRole.UserRole + 1
RANK, VILLAGE, POINTS, CLASS = range(4)
FIXED_COLUMNS = 4
ADJUSTMENTS = "adjustments"
_CELL_GAP = 2
_PAD = "  "
"""Sets headings of text columns over their text; section headings need the whole width."""


class HeatModel(QAbstractTableModel):
    """One line per village, in the order of the ranking."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Start without a run."""
        super().__init__(parent)
        self._look = look
        self._sections: tuple[SectionInfo, ...] = ()
        self._villages: tuple[SubjectScore, ...] = ()
        self._points: dict[int, str] = {}
        self._answers: dict[int, Callable[[SubjectScore, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.TextAlignmentRole: lambda _score, column: self._alignment(column),
            Qt.ItemDataRole.ToolTipRole: self._spoken,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            SHARE_ROLE: self._share,
        }

    def show_result(self, result: RunResult | None) -> None:
        """Show a run, or nothing."""
        self.beginResetModel()
        self._sections = result.sections if result else ()
        self._villages = tuple(sorted(result.subjects, key=lambda score: (score.rank, score.name))) if result else ()
        shown = format_column([score.points for score in self._villages])
        self._points = dict(zip((score.subject_id for score in self._villages), shown, strict=True))
        self.endResetModel()

    def village(self, row: int) -> SubjectScore | None:
        """Give the village of a line."""
        return self._villages[row] if 0 <= row < len(self._villages) else None

    def section(self, column: int) -> SectionInfo | None:
        """Give the section of a column; None for the fixed columns and the adjustment."""
        position = column - FIXED_COLUMNS
        return self._sections[position] if 0 <= position < len(self._sections) else None

    def shown_part(self, column: int) -> tuple[str, str] | None:
        """Give key and title of what a column stands for; None for the whole village."""
        info = self.section(column)
        if info is not None:
            return info.key, info.title
        return (ADJUSTMENTS, self._fixed_heading(column).strip()) if column >= FIXED_COLUMNS else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of villages."""
        return 0 if parent.isValid() else len(self._villages)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give rank, village, points, class, the sections, and the adjustment."""
        return 0 if parent.isValid() else FIXED_COLUMNS + len(self._sections) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, and its share of the section's points."""
        if not index.isValid():
            return None
        score = self._villages[index.row()]
        answer = self._answers.get(role)
        return None if answer is None else answer(score, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading; sections carry their most points."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            info = self.section(section)
            return f"{info.title}\n{format_decimal(info.max_points)}" if info else self._fixed_heading(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            info = self.section(section)
            return info.title if info else None
        return None

    def _fixed_heading(self, column: int) -> str:
        names = (self.tr("Rank"), self.tr("Village"), self.tr("Points"), self.tr("Class"), self.tr("Plus or minus"))
        name = names[min(column, FIXED_COLUMNS)]
        return f"{_PAD}{name}{_PAD}" if column in (VILLAGE, POINTS, CLASS) else name

    def _text(self, score: SubjectScore, column: int) -> str:
        info = self.section(column)
        if info is not None:
            return format_decimal(score.section_points.get(info.key, Decimal(0)))
        if column >= FIXED_COLUMNS:
            return _signed(score.adjustment)
        return (str(score.rank), score.name, self._points[score.subject_id], score.class_title)[column]

    def _spoken(self, score: SubjectScore, column: int) -> str:
        info = self.section(column)
        if info is None:
            return "\n".join(score.red_lines) if column == CLASS and score.red_lines else self._text(score, column)
        text = self.tr("{village}, {section}: {points} of {max}")
        values = {"points": self._text(score, column), "max": format_decimal(info.max_points)}
        return text.format(village=score.name, section=info.title, **values)

    def _ink(self, score: SubjectScore, column: int) -> QColor | None:
        return QColor(self._look.tokens.error) if score.red_lines and column == CLASS else None

    def _share(self, score: SubjectScore, column: int) -> float | None:
        info = self.section(column)
        if info is None or not info.max_points:
            return None
        return float(score.section_points.get(info.key, Decimal(0)) / info.max_points)

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        if column in (VILLAGE, CLASS):
            return LEFT
        return RIGHT if column == POINTS else CENTRE


class HeatDelegate(QStyledItemDelegate):
    """Paints section cells as tiles of one hue; the chosen cell wears a ring."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Keep the look."""
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a tile, or leave the cell to Qt."""
        share = index.data(SHARE_ROLE)
        if not isinstance(share, float):
            super().paint(painter, option, index)
            return
        tokens = self._look.tokens
        ground, ink = theme.heat(tokens, share)
        tile: QRect = option.rect.adjusted(_CELL_GAP, _CELL_GAP, -_CELL_GAP, -_CELL_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ground))
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(QColor(tokens.text), 2) if is_selected else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(tile, 4, 4)
        painter.setPen(QColor(ink))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Keep Qt's width and our row height."""
        return QSize(super().sizeHint(option, index).width(), theme.ROW_HEIGHT)


def _signed(value: Decimal) -> str:
    text = format_decimal(value)
    return f"+{text}" if value > 0 else text
