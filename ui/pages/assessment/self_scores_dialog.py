"""What the subjects claim for themselves, beside what was verified: who has handed in, what differs, and why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.domain.review import State
from app.domain.text import format_decimal
from app.services.assessment import ItemScore, RunResult
from app.services.claims import ClaimsReport, Difference, HandedIn
from ui.context import Context
from ui.dialogs.files import pick_file, pick_new_file
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_SIZE = QSize(1180, 660)
_LEFT, _RIGHT = 430, 720
_POINTS_WIDTH = 90
_MOST_REFUSED = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """An item of a subject with its claim, if there is one."""

    item: ItemScore
    entry: Difference | None


class SelfScoresDialog(QDialog):
    """Subjects at the left, the items of one at the right; a claim is typed below its table."""

    def __init__(self, context: Context, result: RunResult, parent: QWidget | None = None) -> None:
        """Load the claims of a result."""
        super().__init__(parent)
        self._context, self._run_id = context, result.info.run_id
        self._claims, self._review = context.township.claims, context.township.review
        title = self.tr("Claimed points: {period}").format(period=result.info.period_label)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.banners = BannerArea()
        overview, items = self._overview_columns(), self._item_columns()
        self.overview: RowsTableModel[HandedIn] = RowsTableModel(overview, context.look, self)
        self.subjects = table_view(
            self.overview, self.tr("Who has handed in"), [one.width for one in overview], stretch=0
        )
        self.lines: RowsTableModel[_Line] = RowsTableModel(items, context.look, self)
        self.items = table_view(
            self.lines, self.tr("Claimed and verified points"), [one.width for one in items], stretch=0
        )
        self.items.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.points, self.note, self.reason = FieldLineEdit(), FieldLineEdit(), FieldLineEdit()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.subjects)
        splitter.addWidget(self._item_side())
        splitter.setSizes([_LEFT, _RIGHT])
        splitter.setChildrenCollapsible(False)
        self.write_form = push_button(self.tr("Form to fill in…"), self._on_write_form)
        self.take_file = push_button(self.tr("Import claims…"), self._on_import, hint="Ctrl+O")
        self.take_file.setShortcut("Ctrl+O")
        keys = text_label(self.tr("Enter: save and go on · Ctrl+R: reason for the chosen lines"), "small")
        tools = row(
            self.take_file, self.write_form, keys, None, push_button(self.tr("Close"), self.accept), gap=SPACE_S
        )
        box = column(text_label(title, "title"), self.banners, splitter, tools, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.subjects.selectionModel().currentRowChanged.connect(self._on_subject)
        self.items.selectionModel().currentRowChanged.connect(self._on_item)
        self.items.activated.connect(lambda _index: self.points.setFocus())
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.reason.setFocus)
        self.refresh()
        self.subjects.selectRow(0)
        self.subjects.setFocus()

    @property
    def subject_id(self) -> int | None:
        """The subject under the bar."""
        chosen = self.overview.record(self.subjects.currentIndex().row())
        return None if chosen is None else chosen.subject_id

    def refresh(self) -> None:
        """Load subjects and items again, with the bars where they were."""
        subject, item = self.subjects.currentIndex().row(), self.items.currentIndex().row()
        self.overview.show_rows(self._claims.overview(self._run_id))
        is_open = self._review.state(self._run_id) in (State.DRAFT, State.CHECKING)
        for part in (self.points, self.note, self.reason, self.take_file):
            part.setEnabled(is_open)
        if subject >= 0:
            self.subjects.selectRow(subject)
            self._show_items(item)

    def save_claim(self) -> None:
        """Keep what was typed for the item under the bar and go on to the next."""
        line = self.lines.record(self.items.currentIndex().row())
        subject_id, points, note = self.subject_id, self.points.text(), self.note.text()
        if line is None or subject_id is None:
            return
        key = line.item.key
        self._context.tasks.run(
            lambda _progress: self._claims.set_claim(self._run_id, subject_id, key, points, note),
            self._on_claimed,
            owner=self,
            on_error=self._on_refused,
        )

    def give_reason(self) -> None:
        """Keep the reason for all chosen lines."""
        rows = {index.row() for index in self.items.selectionModel().selectedRows()}
        subject_id, reason = self.subject_id, self.reason.text()
        if subject_id is None:
            return
        keys = {(subject_id, line.item.key) for one in rows if (line := self.lines.record(one)) is not None}
        self._give(keys, reason)

    def give_reason_to_all(self) -> None:
        """Keep the reason for every difference of the whole result that has none."""
        entries = self._claims.differences(self._run_id)
        self._give({(one.subject_id, one.item_key) for one in entries if one.needs_reason}, self.reason.text())

    def _give(self, keys: set[tuple[int, str]], reason: str) -> None:
        self._context.tasks.run(
            lambda _progress: self._claims.give_reason(self._run_id, keys, reason),
            self._on_reason,
            owner=self,
            on_error=self._on_refused,
        )

    def _item_side(self) -> QWidget:
        for line, name in (
            (self.points, self.tr("Claimed points")),
            (self.note, self.tr("Note")),
            (self.reason, self.tr("Reason for the difference")),
        ):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
        self.points.setMaximumWidth(_POINTS_WIDTH)
        self.points.advanced.connect(self.note.setFocus)
        self.points.retreated.connect(self.items.setFocus)
        self.note.advanced.connect(self.save_claim)
        self.note.retreated.connect(self.points.setFocus)
        self.reason.advanced.connect(self.give_reason)
        save = push_button(self.tr("Save claim"), self.save_claim)
        chosen = push_button(self.tr("For the chosen lines"), self.give_reason)
        every = push_button(self.tr("For all without one"), self.give_reason_to_all)
        claim = row(self.points, self.note, save, gap=SPACE_S)
        claim.setStretch(1, 1)
        why = row(self.reason, chosen, every, gap=SPACE_S)
        why.setStretch(0, 1)
        box = column(self.items, claim, why, gap=SPACE_S)
        box.setStretch(0, 1)
        return plain(box)

    def _show_items(self, position: int = 0) -> None:
        subject_id = self.subject_id
        if subject_id is None:
            self.lines.show_rows(())
            return
        claimed = {entry.item_key: entry for entry in self._claims.differences(self._run_id, subject_id)}
        items = self._claims.items(self._run_id, subject_id)
        self.lines.show_rows([_Line(item, claimed.get(item.key)) for item in items])
        if items:
            self.items.selectRow(min(max(position, 0), len(items) - 1))

    def _on_subject(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_items()

    def _on_item(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.lines.record(current.row())
        entry = None if line is None else line.entry
        self.points.setText("" if entry is None else format_decimal(entry.claimed))
        self.note.setText("" if entry is None else entry.note)

    def _on_claimed(self, changes: Changes) -> None:
        self.banners.clear()
        position = self.items.currentIndex().row() + 1
        self.refresh()
        if position < self.lines.rowCount():
            self.items.selectRow(position)
            self.points.setFocus()
            self.points.selectAll()
        self._context.hub.changed.emit(changes)

    def _on_reason(self, changes: Changes) -> None:
        self.banners.clear()
        self.reason.clear()
        self.refresh()
        self._context.hub.changed.emit(changes)

    def _on_refused(self, error: AppError) -> None:
        self.banners.clear()
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))

    def _on_import(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xls *.et *.csv)")
        file = pick_file(self, self._context.machine, self.tr("File of claimed points"), kinds)
        if file is not None:
            self._context.tasks.run(
                lambda _progress: self._claims.import_file(self._run_id, file),
                self._on_imported,
                owner=self,
                title=self.tr("Importing {name}").format(name=file.name),
                on_error=self._on_refused,
            )

    def _on_imported(self, report: ClaimsReport) -> None:
        self.refresh()
        self.banners.clear()
        taken = self.tr("{count} claims taken from {name}").format(count=report.taken, name=report.file_name)
        self.banners.show_banner(Banner(taken, "good"))
        if report.refused:
            shown = "\n".join(report.refused[:_MOST_REFUSED])
            text = self.tr("{count} rows were not taken:\n{rows}").format(count=len(report.refused), rows=shown)
            self.banners.show_banner(Banner(text, "warning"))
        self._context.hub.changed.emit(Changes.of("self_score"))

    def _on_write_form(self) -> None:
        title, kinds = self.tr("Form of claimed points"), self.tr("Workbook (*.xlsx)")
        file = pick_new_file(self, self._context.machine, title, f"{title}.xlsx", kinds)
        if file is not None:
            said = self.tr("Written: {file}").format(file=str(file))
            self._context.tasks.run(
                lambda _progress: self._claims.write_form(self._run_id, file),
                lambda _path: self._say(said),
                owner=self,
                on_error=self._on_refused,
            )

    def _say(self, text: str) -> None:
        self.banners.show_banner(Banner(text, "good"))

    def _overview_columns(self) -> tuple[Column[HandedIn], ...]:
        def tone(one: HandedIn) -> str:
            return "warning" if one.unexplained else ""

        return (
            Column(self.tr("Whom"), 120, lambda one: one.subject),
            Column(self.tr("Items"), 70, lambda one: f"{one.claimed_items}/{one.items}", RIGHT),
            Column(self.tr("Claimed"), 76, lambda one: format_decimal(one.claimed), RIGHT),
            Column(self.tr("Verified"), 76, lambda one: format_decimal(one.verified), RIGHT),
            Column(self.tr("No reason"), 72, lambda one: str(one.unexplained or ""), RIGHT, tone),
        )

    def _item_columns(self) -> tuple[Column[_Line], ...]:
        def tone(line: _Line) -> str:
            return "warning" if line.entry is not None and line.entry.needs_reason else ""

        def claim(line: _Line) -> str:
            return "" if line.entry is None else format_decimal(line.entry.claimed)

        def moved(line: _Line) -> str:
            return "" if line.entry is None else _signed(line.entry.difference)

        return (
            Column(self.tr("Item"), 190, lambda line: line.item.title),
            Column(self.tr("Highest"), 60, lambda line: format_decimal(line.item.max_points), RIGHT),
            Column(self.tr("Claimed"), 66, claim, RIGHT),
            Column(self.tr("Verified"), 66, lambda line: format_decimal(line.item.points), RIGHT),
            Column(self.tr("Difference"), 66, moved, RIGHT, tone),
            Column(self.tr("Note"), 110, lambda line: "" if line.entry is None else line.entry.note),
            Column(self.tr("Reason"), 130, lambda line: "" if line.entry is None else line.entry.reason),
        )


def _signed(value: Decimal) -> str:
    return f"+{format_decimal(value)}" if value > 0 else format_decimal(value)
