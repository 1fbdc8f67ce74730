"""Subjects × sections or items: ranked, each cell the stronger the more of its points were reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.text import format_column, format_decimal
from app.services.assessment import RunResult, SubjectScore
from app.services.results import SCORED, STOPPED, WAITING, ItemMatrix, tied
from ui import theme
from ui.look import Look
from ui.models.columns import CENTRE, LEFT, NOWHERE, RIGHT, AnyIndex
from ui.pages.assessment.words import subject_word

SHARE_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
RANK, VILLAGE, POINTS, CLASS = range(4)
FIXED_COLUMNS = 4
ADJUSTMENTS = "adjustments"
_CELL_GAP = 2
_PAD = "  "
"""Sets headings of text columns over their text; section headings need the whole width."""
_SHORT_TITLE = 4
"""Characters of an item's title in its heading; the tooltip has all of it."""
_UNRANKED = 1_000_000


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """A section or an item as a column; ``item_key`` is empty for a section."""

    section_key: str
    item_key: str
    title: str
    heading: str
    max_points: Decimal


@dataclass(frozen=True, slots=True)
class HeatCell:
    """Points of one cell, the most it could have, and whether it is scored, waiting, stopped or does not apply."""

    points: Decimal
    max_points: Decimal
    state: str = SCORED


@dataclass(frozen=True, slots=True)
class HeatFilter:
    """Only one tier, only one class; empty lets all through. ``unranked`` is the class of those without a rank."""

    tier: str = ""
    class_title: str = ""
    only_unranked: bool = False

    def passes(self, score: SubjectScore) -> bool:
        """Say whether a subject is shown."""
        if self.only_unranked and score.rank:
            return False
        right_class = not self.class_title or score.class_title == self.class_title
        return right_class and (not self.tier or score.tier == self.tier)


class HeatModel(QAbstractTableModel):
    """One line per subject, in the order of the ranking or of a column."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Start without a run."""
        super().__init__(parent)
        self._look = look
        self._result: RunResult | None = None
        self._matrix = ItemMatrix((), {})
        self._by_items = False
        self._columns: tuple[HeatColumn, ...] = ()
        self._villages: tuple[SubjectScore, ...] = ()
        self._points: dict[int, str] = {}
        self._tied: dict[int, int] = {}
        self._filter = HeatFilter()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._answers: dict[int, Callable[[SubjectScore, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.TextAlignmentRole: lambda _score, column: self._alignment(column),
            Qt.ItemDataRole.ToolTipRole: self._spoken,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            SHARE_ROLE: self._share,
            STATE_ROLE: self._state,
        }

    def show_result(
        self, result: RunResult | None, matrix: ItemMatrix | None = None, *, by_items: bool = False
    ) -> None:
        """Show a run, or nothing; its sections stand in the columns, or its items."""
        self.beginResetModel()
        self._result, self._matrix, self._sorted_by = result, matrix or ItemMatrix((), {}), None
        self._by_items = by_items
        self._columns = _item_columns(self._matrix) if by_items else _section_columns(result)
        self._tied = tied(result) if result else {}
        subjects = result.subjects if result else ()
        shown = format_column([score.points for score in subjects])
        self._points = dict(zip((score.subject_id for score in subjects), shown, strict=True))
        self._arrange()
        self.endResetModel()

    def set_filter(self, heat_filter: HeatFilter) -> None:
        """Show only some subjects; with a tier, ranks are those within it."""
        self.beginResetModel()
        self._filter = heat_filter
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by rank is the order in which a run is shown."""
        self.beginResetModel()
        self._sorted_by = None if column < 0 else (column, order)
        self._arrange()
        self.endResetModel()

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder] | None:
        """Column and order, or None for the order of the ranking."""
        return self._sorted_by

    @property
    def shows_items(self) -> bool:
        """Whether items stand in the columns, not sections."""
        return self._by_items

    @property
    def subject_kind(self) -> str:
        """Who is assessed."""
        return self._result.info.subject_kind if self._result else "village"

    def village(self, row: int) -> SubjectScore | None:
        """Give the subject of a line."""
        return self._villages[row] if 0 <= row < len(self._villages) else None

    def row_of(self, subject_id: int) -> int:
        """Give the line of a subject, or −1."""
        return next((row for row, score in enumerate(self._villages) if score.subject_id == subject_id), -1)

    def column_info(self, column: int) -> HeatColumn | None:
        """Give the section or item of a column; None for the fixed columns and the adjustment."""
        position = column - FIXED_COLUMNS
        return self._columns[position] if 0 <= position < len(self._columns) else None

    def shown_part(self, column: int) -> tuple[str, str] | None:
        """Give key of the section and title of what a column stands for; None for the whole subject."""
        info = self.column_info(column)
        if info is not None:
            return info.section_key, info.title
        return (ADJUSTMENTS, self._fixed_heading(column).strip()) if column >= FIXED_COLUMNS else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of subjects shown."""
        return 0 if parent.isValid() else len(self._villages)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give rank, name, points, class, the sections or items, and the adjustment."""
        return 0 if parent.isValid() else FIXED_COLUMNS + len(self._columns) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, its share of the points, and its state."""
        if not index.isValid():
            return None
        score = self._villages[index.row()]
        answer = self._answers.get(role)
        return None if answer is None else answer(score, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading; sections and items carry their most points."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        info = self.column_info(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{info.heading}{self._arrow(section)}" if info else self._fixed_heading(section)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if info is None:
                return None
            text = self.tr("{title}: at most {max} points")
            return text.format(title=info.title, max=format_decimal(info.max_points))
        return None

    def cell(self, score: SubjectScore, column: int) -> HeatCell | None:
        """Give the points behind a cell; None for the fixed columns and the adjustment."""
        info = self.column_info(column)
        if info is None:
            return None
        if not info.item_key:
            points = score.section_points.get(info.section_key, Decimal(0))
            return HeatCell(points, info.max_points, self._section_state(score, info.section_key))
        found = self._matrix.cells.get(score.subject_id, {}).get(info.item_key)
        return None if found is None else HeatCell(found.points, found.max_points, found.state)

    def _section_state(self, score: SubjectScore, section_key: str) -> str:
        """Give the worst state of the items of a section."""
        cells = self._matrix.cells.get(score.subject_id, {})
        states = {
            cells[item.key].state
            for item in self._matrix.columns
            if item.section_key == section_key and item.key in cells
        }
        return next((state for state in (STOPPED, WAITING) if state in states), SCORED)

    def open_items(self, score: SubjectScore) -> list[str]:
        """Say which items wait and which are stopped."""
        cells = self._matrix.cells.get(score.subject_id, {})
        return [
            self.tr("{item}: {state}").format(item=f"{item.number} {item.title}", state=self.state_word(cell.state))
            for item in self._matrix.columns
            if (cell := cells.get(item.key)) is not None and cell.state in (WAITING, STOPPED)
        ]

    def state_word(self, state: str) -> str:
        """Name a state that stands in place of points."""
        words = {WAITING: self.tr("waits"), STOPPED: self.tr("stopped")}
        return words.get(state, self.tr("n/a"))

    def _arrange(self) -> None:
        subjects = self._result.subjects if self._result else ()
        ranked = sorted(subjects, key=lambda score: (score.rank or _UNRANKED, -score.points, score.name))
        if self._sorted_by is not None:
            column, order = self._sorted_by
            ranked.sort(key=lambda score: self._sort_key(score, column), reverse=order == Qt.SortOrder.DescendingOrder)
        self._villages = tuple(score for score in ranked if self._filter.passes(score))

    def _sort_key(self, score: SubjectScore, column: int) -> tuple[Decimal, str]:
        cell = self.cell(score, column)
        if cell is not None:
            return (cell.points if cell.state == SCORED else Decimal(-1)), ""
        if column >= FIXED_COLUMNS:
            return score.adjustment, ""
        if column in (VILLAGE, CLASS):
            return Decimal(0), score.name if column == VILLAGE else score.class_title
        return (Decimal(self._rank(score) or _UNRANKED) if column == RANK else score.points), ""

    def _rank(self, score: SubjectScore) -> int:
        return score.tier_rank if self._filter.tier else score.rank

    def _arrow(self, column: int) -> str:
        if self._sorted_by is None or self._sorted_by[0] != column:
            return ""
        return " ↓" if self._sorted_by[1] == Qt.SortOrder.DescendingOrder else " ↑"

    def _fixed_heading(self, column: int) -> str:
        name = (
            self.tr("Rank in tier") if self._filter.tier else self.tr("Rank"),
            subject_word(self.subject_kind),
            self.tr("Points"),
            self.tr("Class"),
            self.tr("Plus or minus"),
        )[min(column, FIXED_COLUMNS)]
        name += self._arrow(column)
        return f"{_PAD}{name}{_PAD}" if column in (VILLAGE, POINTS, CLASS) else name

    def _text(self, score: SubjectScore, column: int) -> str:
        cell = self.cell(score, column)
        if cell is not None:
            points = format_decimal(cell.points)
            if cell.state == SCORED:
                return points
            word = self.state_word(cell.state)
            return f"{points} {word}" if cell.points and not self._by_items else word
        if self.column_info(column) is not None:
            return ""
        if column >= FIXED_COLUMNS:
            return _signed(score.adjustment)
        return (self._rank_text(score), score.name, self._points[score.subject_id], self._class(score))[column]

    def _rank_text(self, score: SubjectScore) -> str:
        rank = self._rank(score)
        if not rank:
            return "—"
        is_shared = not self._filter.tier and self._tied.get(rank, 1) > 1
        return self.tr("={rank}").format(rank=rank) if is_shared else str(rank)

    def _class(self, score: SubjectScore) -> str:
        if score.rank:
            return score.class_title
        return self.state_word(STOPPED if score.state == STOPPED else WAITING)

    def _spoken(self, score: SubjectScore, column: int) -> str:
        info, cell = self.column_info(column), self.cell(score, column)
        if info is None or cell is None:
            return self._spoken_fixed(score, column)
        if cell.state != SCORED:
            text = self.tr("{village}, {section}: {state}")
            return text.format(village=score.name, section=info.title, state=self.state_word(cell.state))
        text = self.tr("{village}, {section}: {points} of {max}")
        values = {"points": format_decimal(cell.points), "max": format_decimal(cell.max_points)}
        return text.format(village=score.name, section=info.title, **values)

    def _spoken_fixed(self, score: SubjectScore, column: int) -> str:
        if column == CLASS and (score.red_lines or not score.rank):
            return "\n".join((*score.red_lines, *self.open_items(score)))
        if column == RANK:
            return self.rank_sentence(score)
        return self._text(score, column)

    def rank_sentence(self, score: SubjectScore) -> str:
        """Say the rank with its ties and the rank within the tier; or why there is none."""
        if not score.rank:
            return "\n".join((self.tr("No rank yet"), *self.open_items(score)))
        count = self._tied.get(score.rank, 1)
        template = self.tr("Rank {rank}, shared by {count}") if count > 1 else self.tr("Rank {rank}")
        sentence = template.format(rank=score.rank, count=count)
        if score.tier_rank:
            sentence += self.tr("; {tier}: rank {rank}").format(tier=score.tier, rank=score.tier_rank)
        return sentence

    def _ink(self, score: SubjectScore, column: int) -> QColor | None:
        if column != CLASS:
            return None
        if not score.rank:
            return QColor(self._look.tokens.warning)
        return QColor(self._look.tokens.error) if score.red_lines else None

    def _share(self, score: SubjectScore, column: int) -> float | None:
        cell = self.cell(score, column)
        if cell is None or cell.state != SCORED or not cell.max_points:
            return None
        return float(cell.points / cell.max_points)

    def _state(self, score: SubjectScore, column: int) -> str:
        cell = self.cell(score, column)
        return "" if cell is None else cell.state

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        if column in (VILLAGE, CLASS):
            return LEFT
        return RIGHT if column == POINTS else CENTRE


class HeatDelegate(QStyledItemDelegate):
    """Paints cells of points as tiles of one hue, others with slanting lines; the chosen cell wears a ring."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Keep the look."""
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a tile, or leave the cell to Qt."""
        share, state = index.data(SHARE_ROLE), index.data(STATE_ROLE)
        if not isinstance(share, float) and state not in (WAITING, STOPPED):
            super().paint(painter, option, index)
            return
        tokens = self._look.tokens
        if isinstance(share, float):
            ground, ink = theme.heat(tokens, share)
        else:
            ground, ink = (
                (tokens.error_soft, tokens.error) if state == STOPPED else (tokens.warning_soft, tokens.warning)
            )
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


def _section_columns(result: RunResult | None) -> tuple[HeatColumn, ...]:
    return tuple(
        HeatColumn(section.key, "", section.title, _headed(section.title, section.max_points), section.max_points)
        for section in (result.sections if result else ())
    )


def _item_columns(matrix: ItemMatrix) -> tuple[HeatColumn, ...]:
    return tuple(
        HeatColumn(
            item.section_key,
            item.key,
            f"{item.number} {item.title}",
            _headed(f"{item.number}\n{item.title[:_SHORT_TITLE]}", item.max_points),
            item.max_points,
        )
        for item in matrix.columns
    )


def _headed(title: str, max_points: Decimal) -> str:
    return f"{title}\n{format_decimal(max_points)}"


def tiers_of(subjects: Sequence[SubjectScore]) -> list[str]:
    """Give the tiers of a run, each once."""
    return list(dict.fromkeys(score.tier for score in subjects if score.tier))


def classes_of(subjects: Sequence[SubjectScore]) -> list[str]:
    """Give the classes of a run, each once."""
    return list(dict.fromkeys(score.class_title for score in subjects if score.rank and score.class_title))


def _signed(value: Decimal) -> str:
    text = format_decimal(value)
    return f"+{text}" if value > 0 else text
