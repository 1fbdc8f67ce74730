"""The one way to make a table view: fixed rows, no grid, visible focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.theme import ROW_HEIGHT

_MOST_FITTED_ROWS = 200


def table_view(model: QAbstractItemModel, name: str, widths: Sequence[int], *, stretch: int = -1) -> QTableView:
    """Give a view with an accessible name and fixed widths; column ``stretch`` takes the rest."""
    view = QTableView()
    set_up_table(view, model, name, widths, stretch=stretch)
    return view


def set_up_table(
    view: QTableView, model: QAbstractItemModel, name: str, widths: Sequence[int], *, stretch: int = -1
) -> None:
    """Make a view look and behave like every other table."""
    view.setModel(model)
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = view.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(1)
    rows.setDefaultSectionSize(ROW_HEIGHT)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    _fix_columns(view.horizontalHeader(), widths, stretch)


def _fix_columns(header: QHeaderView, widths: Sequence[int], stretch: int) -> None:
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setMinimumSectionSize(32)
    for column, width in enumerate(widths[: header.count()]):
        header.resizeSection(column, width)
    if 0 <= stretch < header.count():
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)


def fit_rows(view: QTableView) -> None:
    """Let long texts of a short table take several lines."""
    view.setWordWrap(True)
    if view.model().rowCount() <= _MOST_FITTED_ROWS:
        view.resizeRowsToContents()
